// Times in words: a moment is said with how sure it is, in the language's own digits and months.
import { wallToMs, type When } from "daybook/record";
import { localeOf, type Language } from "./speak.ts";

const banglaDigits = "০১২৩৪৫৬৭৮৯";

/** Write the ASCII digits of a text in the language's digits. Not for numbers that are dialled. */
export const digitsOf = (language: Language, text: string): string =>
  language === "bn" ? text.replace(/[0-9]/g, (digit) => banglaDigits[Number(digit)]!) : text;

/** A whole or decimal number in the language's digits and grouping. */
export const wordNumber = (language: Language, value: number): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

const dayFormats = new Map<string, Intl.DateTimeFormat>();
const dayFormat = (language: Language, month: "short" | "long"): Intl.DateTimeFormat => {
  const key = `${language} ${month}`;
  let format = dayFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), {
      day: "numeric",
      month,
      year: "numeric",
      timeZone: "UTC",
    });
    dayFormats.set(key, format);
  }
  return format;
};

/** The day of a wall clock: "20 November 2026", "২০ নভেম্বর, ২০২৬". Gives "" when there is no such day. */
export const wordDay = (language: Language, wall: string, month: "short" | "long" = "long"): string => {
  const ms = wallToMs(wall.slice(0, 10));
  return ms === null ? "" : dayFormat(language, month).format(ms);
};

/**
 * The time of a wall clock on twenty-four hours: "22:40", "২২:৪০".
 *
 * Twenty-four hours in both languages, because Intl prints Bangla times with a Latin AM or PM, and because a court
 * reads them without a doubt.
 */
export const wordTime = (language: Language, wall: string): string => digitsOf(language, wall.slice(11));

/** A moment with nothing said about its certainty; "" for one nobody knows. The caller words how sure it is. */
export const wordWhen = (language: Language, when: When, month: "short" | "long" = "long"): string => {
  if (when.certainty === "unknown") return "";
  const day = wordDay(language, when.wall, month);
  return when.wall.length === 10 ? day : `${day}, ${wordTime(language, when.wall)}`;
};
