// Days of other calendars become days of ours, by tables for the years in which there are messages.
import { wallToMs } from "daybook/record";
import {
  firstHijriDay,
  firstHijriYear,
  firstPersianYear,
  hijriYears,
  persianYears,
} from "./calendar-tables.ts";

export type Calendar = "gregorian" | "buddhist" | "persian" | "hijri";

/** Origin: chat programs on phones appeared in 2009; clocks that were never set show years before that. */
const [firstYear, lastYear] = [2009, 2199];

/** Years of four digits cannot be mistaken until Persian 1430, which is our 2051. */
const calendarOf = (year: number): Calendar | null => {
  if (year >= firstYear && year <= lastYear) return "gregorian";
  if (year >= firstYear + 543 && year <= lastYear + 543) return "buddhist";
  if (year >= firstPersianYear && year < firstHijriYear) return "persian";
  return year >= firstHijriYear && year < firstHijriYear + hijriYears.length ? "hijri" : null;
};

/** What a year of two digits can be: of this century, or behind the Thai year 2552 (2009), which our century reaches in 2052. */
const wholeYear = (year: number, calendar: Calendar | null): number => {
  switch (calendar) {
    case "persian":
      return 1400 + year;
    case "hijri":
      return 1400 + year;
    case "buddhist":
      return 2500 + year;
    default:
      return year > 51 && calendar === null ? 2500 + year : 2000 + year;
  }
};

export interface ReadDay {
  /** `YYYY-MM-DD` of our calendar. */
  readonly wall: string;
  readonly calendar: Calendar;
}

const two = (value: number): string => String(value).padStart(2, "0");
const dayMs = 86_400_000;

/**
 * A day of any calendar as a day of ours.
 *
 * Shape:  `year` as printed, of two digits when `isShort`; `named` is the calendar that the source itself names.
 * Gives:  null when there is no such day, or none in which there can be messages. The Hijri calendar is that of Umm al-Qura;
 *         in many places a month begins a day later or earlier, so that such a day is nearly and not surely right.
 */
export const readDay = (
  year: number,
  isShort: boolean,
  month: number,
  day: number,
  named: Calendar | null,
): ReadDay | null => {
  const full = isShort ? wholeYear(year, named) : year;
  const calendar = named ?? calendarOf(full);
  if (calendar === null) return null;
  const wall =
    calendar === "persian"
      ? persianWall(full, month, day)
      : calendar === "hijri"
        ? hijriWall(full, month, day)
        : gregorianWall(calendar === "buddhist" ? full - 543 : full, month, day);
  return wall === null ? null : { wall, calendar };
};

const gregorianWall = (year: number, month: number, day: number): string | null => {
  if (year < firstYear || year > lastYear) return null;
  const wall = `${year}-${two(month)}-${two(day)}`;
  return wallToMs(wall) === null ? null : wall;
};

const wallOfDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
/** The day, counted from 1970, on which a Persian year begins, or null outside the table. */
const persianStart = (year: number): number | null => {
  const offset = persianYears[year - firstPersianYear];
  return offset === undefined ? null : Date.UTC(year + 621, 2, 20 + offset) / dayMs;
};

/** Six months of 31 days, five of 30, and one that ends with the year. */
const persianWall = (year: number, month: number, day: number): string | null => {
  const [start, end] = [persianStart(year), persianStart(year + 1)];
  if (start === null || end === null || month < 1 || month > 12 || day < 1) return null;
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const monthDays = month <= 6 ? 31 : month <= 11 ? 30 : end - start - before;
  return day > monthDays ? null : wallOfDay(start + before + day - 1);
};

const monthDaysOf = (bits: number, month: number): number => 29 + ((bits >> (month - 1)) & 1);

const hijriWall = (year: number, month: number, day: number): string | null => {
  const bits = hijriYears[year - firstHijriYear];
  if (bits === undefined || month < 1 || month > 12 || day < 1 || day > monthDaysOf(bits, month)) return null;
  let start = firstHijriDay;
  for (let before = 0; before < year - firstHijriYear; before++)
    for (let one = 1; one <= 12; one++) start += monthDaysOf(hijriYears[before]!, one);
  for (let one = 1; one < month; one++) start += monthDaysOf(bits, one);
  return wallOfDay(start + day - 1);
};
