// Reading a WhatsApp export, against whatsapp-chat-parser and against only decoding it and splitting its lines.
import { spawnSync } from "node:child_process";
import { parseString } from "whatsapp-chat-parser";
import { bytesToSource } from "daybook/archive";
import { openExport } from "daybook/intake";
import { utf8 } from "daybook/record";
import { makeChat } from "../../daybook/intake/whatsapp/samples/make-sample.ts";
import { ratioOf, type Row } from "./row.ts";

const messageCount = 200_000;

const openChat = async (digits: "latin" | "bangla", count: number) => {
  const bytes = utf8(makeChat({ messageCount: count, platform: "android", digits }));
  const opened = await openExport(bytesToSource(bytes));
  if (!opened.ok) throw new Error(opened.reason);
  const { reader, parts } = opened.value;
  const [part] = parts;
  const read = async (): Promise<number> => {
    const reading = reader.open({ order: "dmy" });
    for await (const piece of part.read()) await reading.push(piece);
    return (await reading.end()).summary.findCount;
  };
  return { bytes, part, read };
};

export const readingChats = async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const digits of ["latin", "bangla"] as const) {
    const { part, read } = await openChat(digits, messageCount);
    const split = async (): Promise<number> => {
      let lines = 0;
      const decoder = new TextDecoder();
      for await (const piece of part.read())
        lines += decoder.decode(piece, { stream: true }).split("\n").length;
      return lines;
    };
    const value = await ratioOf(read, split, 7);
    const name = `read a WhatsApp export of ${messageCount} messages, ${digits} digits`;
    rows.push({ name, value, against: "decoding it and splitting its lines", goal: "≤ 4", met: value <= 4 });
  }
  // It reads no Bangla digits.
  const { bytes, read } = await openChat("latin", messageCount);
  const parse = async (): Promise<number> =>
    parseString(new TextDecoder().decode(bytes), { daysFirst: true }).length;
  const faster = await ratioOf(parse, read, 5);
  rows.push({
    name: `read a WhatsApp export of ${messageCount} messages, times faster`,
    value: faster,
    against: "whatsapp-chat-parser",
    goal: "≥ 5",
    met: faster >= 5,
  });
  return [...rows, memoryRow()];
};

/** What a process that reads a million messages piece by piece holds more than one that reads ten, over the file's size. */
const memoryRow = (): Row => {
  const kibibytesOf = (count: number): readonly [held: number, fileBytes: number] => {
    const { stdout } = spawnSync(
      process.execPath,
      [new URL("./hold-a-chat.ts", import.meta.url).pathname, `${count}`],
      {
        encoding: "utf8",
      },
    );
    return JSON.parse(stdout) as [number, number];
  };
  const [[many, fileBytes], [few]] = [kibibytesOf(1_000_000), kibibytesOf(10)];
  const value = Math.round(((many - few) * 1024 * 100) / fileBytes) / 100;
  return {
    name: "memory to read a WhatsApp export of 1,000,000 messages",
    value,
    against: "the file's size",
    goal: "≤ 2",
    met: value <= 2,
  };
};
