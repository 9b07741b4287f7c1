// Which shape of header a source has: one for all its messages, so that a line of another shape is somebody's words.
import type { Block } from "../lines.ts";
import { mayBegin, newHeader, readHeader, type YearPlace } from "./header.ts";

export interface FoundShape {
  readonly shape: number;
  readonly year: YearPlace;
  /** How many lines of the head begin with it. */
  readonly lineCount: number;
  /** Whether the source's first line has it, as a whole export's does. */
  readonly isFirst: boolean;
  /** Whether a name and a colon follow it anywhere in the head. */
  readonly hasSender: boolean;
}

/** Whether enough of the source is at hand to tell. */
export const isWholeHead = (blocks: readonly Block[], headBytes: number): boolean => {
  const last = blocks.at(-1);
  return last !== undefined && last.from + last.bytes.length >= headBytes;
};

/**
 * Find the shape of a source from the lines that begin in its head.
 *
 * Gives:  the shape of the first line that is not empty; when that one has no header, the shape of most lines;
 *         null when no line has one.
 */
export const findShape = (blocks: readonly Block[], headBytes: number): FoundShape | null => {
  const header = newHeader();
  const counts = new Map<number, { year: YearPlace; lineCount: number; hasSender: boolean }>();
  let [firstShape, isAnyLine] = [-1, false];
  for (const { from, bytes, text, isContinued } of blocks) {
    let [byteAt, charAt, mayHead] = [from, 0, !isContinued];
    while (charAt < text.length && byteAt < headBytes) {
      const newlineAt = text.indexOf("\n", charAt);
      const lineEnd = newlineAt < 0 ? text.length : newlineAt;
      const isBlank = /^[\s\ufeff]*$/.test(text.slice(charAt, Math.min(lineEnd, charAt + 64)));
      if (mayHead && mayBegin(text.charCodeAt(charAt)) && readHeader(text, charAt, lineEnd, header)) {
        const { shape, year } = header;
        const count = counts.get(shape) ?? { year, lineCount: 0, hasSender: false };
        count.lineCount++;
        count.hasSender ||= /^[^\n]{1,200}?:(?:[ \r]|$)/.test(text.slice(header.restAt, lineEnd));
        counts.set(shape, count);
        if (!isAnyLine) firstShape = shape;
      }
      isAnyLine ||= !isBlank;
      byteAt = newlineAt < 0 ? headBytes : from + bytes.indexOf(10, byteAt - from) + 1;
      [charAt, mayHead] = [lineEnd + 1, true];
    }
  }
  const first = counts.get(firstShape);
  if (first) return { shape: firstShape, isFirst: true, ...first };
  let most: FoundShape | null = null;
  for (const [shape, count] of counts)
    if (!most || count.lineCount > most.lineCount) most = { shape, isFirst: false, ...count };
  return most;
};
