// A line of weeks: one bar a week, with the moments that the keeper wrote down marked above it.
import { toneOf, type Drawing, type Shape } from "./shape.ts";

/** A moment to mark. Shape: `week` is an index of the counts, also between two of them. */
export interface Mark {
  readonly week: number;
  readonly text: string;
}

const width = 800;
const barsTop = 64;
const barsHeight = 140;
const markLine = 14;
const markRows = 4;
/** Bars thinner than this are drawn together: so many weeks to a bar. */
const leastBar = 3;

/**
 * Draw weeks.
 *
 * Shape:  `weekName` words the first day of a week for the ends of the line.
 * Gives:  null for no acts. A bar's `bucket` is the first of its weeks.
 */
export const drawWeeks = (
  counts: ArrayLike<number>,
  marks: readonly Mark[],
  weekName: (week: number) => string,
): Drawing | null => {
  const weeksPerBar = Math.max(1, Math.ceil((counts.length * leastBar) / width));
  const bars = Array.from({ length: Math.ceil(counts.length / weeksPerBar) }, (_, bar) => {
    let sum = 0;
    for (let week = bar * weeksPerBar; week < Math.min(counts.length, (bar + 1) * weeksPerBar); week++)
      sum += counts[week]!;
    return sum;
  });
  const largest = Math.max(0, ...bars);
  if (largest === 0) return null;
  const step = width / bars.length;
  const bottom = barsTop + barsHeight;
  const shapes: Shape[] = bars.map((count, bar) => {
    const height = (count / largest) * barsHeight;
    return {
      kind: "rect",
      x: round(bar * step),
      y: round(bottom - height),
      width: round(Math.max(1, step - (step > 6 ? 2 : 0))),
      height: round(height),
      tone: toneOf(count, largest),
      bucket: bar * weeksPerBar,
    };
  });
  shapes.push({ kind: "line", x1: 0, y1: bottom, x2: width, y2: bottom });
  marks.forEach(({ week, text }, index) => {
    const x = round(((week / weeksPerBar) * width) / bars.length);
    const y = (index % markRows) * markLine + 11;
    shapes.push({ kind: "line", x1: x, y1: y + 4, x2: x, y2: bottom, isDashed: true });
    const isLate = x > width * 0.7;
    shapes.push({ kind: "text", x: isLate ? x - 4 : x + 4, y, text, anchor: isLate ? "end" : "start" });
  });
  const last = counts.length - 1;
  shapes.push({ kind: "text", x: 0, y: bottom + 18, text: weekName(0), anchor: "start" });
  if (last > 0) shapes.push({ kind: "text", x: width, y: bottom + 18, text: weekName(last), anchor: "end" });
  return { width, height: bottom + 24, shapes };
};

const round = (value: number): number => Math.round(value * 100) / 100;
