// Channels over time: a row for each way of contact, a square a month, so that a change of way is seen.
import { toneOf, type Drawing, type Shape } from "./shape.ts";

export interface ChannelRow {
  readonly name: string;
  /** One count a month, all rows from the same month on. */
  readonly counts: ArrayLike<number>;
}

const left = 150;
const cell = 18;
const gap = 2;
const rowHeight = 24;
/** More months than these become too small to see: the earliest are left to the table. */
const mostMonths = 36;
const nameLength = 20;

/** Draw channels. Gives: null for none. A square's `bucket` is row × months + month. */
export const drawChannels = (
  rows: readonly ChannelRow[],
  monthName: (month: number) => string,
): Drawing | null => {
  const months = rows[0]?.counts.length ?? 0;
  if (months === 0) return null;
  const from = Math.max(0, months - mostMonths);
  let largest = 0;
  for (const { counts } of rows)
    for (let month = from; month < months; month++) largest = Math.max(largest, counts[month]!);
  const shapes: Shape[] = [];
  rows.forEach(({ name, counts }, row) => {
    const y = row * rowHeight;
    const text = shortened(name);
    shapes.push({ kind: "text", x: 0, y: y + 14, text, anchor: "start" });
    for (let month = from; month < months; month++)
      shapes.push({
        kind: "rect",
        x: left + (month - from) * (cell + gap),
        y,
        width: cell,
        height: cell,
        tone: toneOf(counts[month]!, largest),
        bucket: row * months + month,
      });
  });
  const bottom = rows.length * rowHeight;
  const end = left + (months - from) * (cell + gap) - gap;
  shapes.push({ kind: "text", x: left, y: bottom + 12, text: monthName(from), anchor: "start" });
  if (months - from > 4)
    shapes.push({ kind: "text", x: end, y: bottom + 12, text: monthName(months - 1), anchor: "end" });
  return { width: Math.max(end, left + 120), height: bottom + 20, shapes };
};

/** A name as far as there is room, cut between signs as a reader sees them: a Bangla syllable or a picture stays whole. */
const shortened = (name: string): string => {
  const signs = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
  return signs.length > nameLength ? `${signs.slice(0, nameLength).join("")}…` : name;
};
