// A calendar of contact: one square a day, a column a week, a band a year.
import { toneOf, type Drawing, type Shape } from "./shape.ts";

export interface CalendarInput {
  /** The day of `counts[0]`, counted from 1970-01-01. */
  readonly firstDay: number;
  readonly counts: ArrayLike<number>;
  /** Twelve short names, January first. */
  readonly months: readonly string[];
  readonly yearName: (year: number) => string;
  /** The first day of the week: 0 is Monday. */
  readonly weekStart: number;
}

const cell = 12;
const gap = 2;
const left = 44;
const top = 20;
const bandHeight = top + 7 * (cell + gap) + 14;
const weeksPerYear = 54;

/** More years than these are not drawn: the table tells them. */
export const mostYears = 12;

const dateOf = (day: number): Date => new Date(day * 86_400_000);
const dayOfDate = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;

/**
 * Draw a calendar.
 *
 * Gives:  null for nothing to draw or more than `mostYears`; else a drawing whose squares carry `bucket`, an index of `counts`.
 */
export const drawCalendar = ({
  firstDay,
  counts,
  months,
  yearName,
  weekStart,
}: CalendarInput): Drawing | null => {
  if (counts.length === 0) return null;
  const lastDay = firstDay + counts.length - 1;
  const [firstYear, lastYear] = [dateOf(firstDay).getUTCFullYear(), dateOf(lastDay).getUTCFullYear()];
  if (lastYear - firstYear + 1 > mostYears) return null;
  let largest = 0;
  for (let day = 0; day < counts.length; day++) largest = Math.max(largest, counts[day]!);
  const shapes: Shape[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const bandTop = (year - firstYear) * bandHeight;
    const start = dayOfDate(year, 0);
    const offset = weekdayFrom(start, weekStart);
    const xOf = (day: number): number => left + Math.floor((day - start + offset) / 7) * (cell + gap);
    const yOf = (day: number): number => bandTop + top + weekdayFrom(day, weekStart) * (cell + gap);
    shapes.push({ kind: "text", x: 0, y: bandTop + 12, text: yearName(year), anchor: "start" });
    months.forEach((text, month) =>
      shapes.push({
        kind: "text",
        x: xOf(dayOfDate(year, month) + 6),
        y: bandTop + 12,
        text,
        anchor: "start",
      }),
    );
    for (let day = Math.max(firstDay, start); day <= Math.min(lastDay, dayOfDate(year + 1, 0) - 1); day++) {
      const tone = toneOf(counts[day - firstDay]!, largest);
      shapes.push({
        kind: "rect",
        x: xOf(day),
        y: yOf(day),
        width: cell,
        height: cell,
        tone,
        bucket: day - firstDay,
      });
    }
  }
  return {
    width: left + weeksPerYear * (cell + gap),
    height: (lastYear - firstYear + 1) * bandHeight,
    shapes,
  };
};

/** How many days a day lies after the beginning of its week. 1970-01-01 was a Thursday. */
const weekdayFrom = (day: number, weekStart: number): number => (((day + 3 - weekStart) % 7) + 7) % 7;
