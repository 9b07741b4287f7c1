// The records of a long CSV file, one after another, with the place of each.
import { csvParseRows } from "d3-dsv";
import { newLineCutter, type Block } from "./lines.ts";

export interface CsvSink {
  /** Shape: `cells` as RFC 4180 has them; a blank line has none. */
  record(to: number, cells: readonly string[]): void;
  /** A quote that nothing closes, or a record longer than any can be. */
  lost(to: number, why: "damaged" | "too-long"): void;
}

export interface CsvRecords {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** No message of any program is as long. */
const longestRecordBytes = 2 ** 20;
const longestRecordLines = 10_000;

/** Start reading: a record ends at a line feed outside of quotes. */
export const newCsvRecords = (sink: CsvSink): CsvRecords => {
  const cutter = newLineCutter(longestRecordBytes);
  let lines: string[] = [];
  let [from, isOpen, isLong] = [0, false, false];

  const close = (to: number): void => {
    const text = lines.join("");
    lines = [];
    if (isLong) sink.lost(to, "too-long");
    else if (isOpen) sink.lost(to, "damaged");
    else sink.record(to, csvParseRows(text.replace(/^\ufeff/, "").replace(/\r?\n$/, ""))[0] ?? []);
    [isOpen, isLong] = [false, false];
  };
  const take = ({ from: blockFrom, bytes, text }: Block): void => {
    const isAscii = bytes.length === text.length;
    let [charAt, byteAt] = [0, 0];
    while (charAt < text.length) {
      const charEnd = text.indexOf("\n", charAt) + 1 || text.length;
      const byteEnd = isAscii ? charEnd : bytes.indexOf(10, byteAt) + 1 || bytes.length;
      const line = text.slice(charAt, charEnd);
      if (lines.length === 0) from = blockFrom + byteAt;
      lines.push(line);
      for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) isOpen = !isOpen;
      if (!line.endsWith("\n") && bytes.length >= longestRecordBytes - 3) isLong = true;
      if (!isOpen || isLong) close(blockFrom + byteEnd);
      else if (blockFrom + byteEnd - from > longestRecordBytes || lines.length > longestRecordLines)
        close(blockFrom + byteEnd);
      [charAt, byteAt] = [charEnd, byteEnd];
    }
  };
  return {
    push: (bytes) => cutter.push(bytes, take),
    end() {
      cutter.end(take);
      if (lines.length > 0) close(from + new TextEncoder().encode(lines.join("")).length);
    },
  };
};
