// The head of a message: a date, a time and what sets them off, in any of the shapes that phones print.
import type { Calendar } from "../calendar.ts";
import { isDirectionMark, isSpace } from "../digits.ts";
import { codeHere, cursor, readNumber, readOneOf, readText, skipMarks, skipSpaces } from "./cursor.ts";
import { firstCodes, hourIn, readWords, type Said } from "./locale-words.ts";

/** What a header says. One object is filled again and again, because a long chat has a million of them. */
export interface Header {
  /** The three numbers of the date, in the order in which they are printed. */
  first: number;
  second: number;
  third: number;
  /** How the year is written: at the end in two or four digits, or in four digits at the beginning. */
  year: YearPlace;
  /** The calendar that the header itself names. */
  calendar: Calendar | null;
  hour: number;
  minute: number;
  /** −1 when the header has no seconds. */
  seconds: number;
  /** The date as printed. */
  printed: string;
  /** Where the sender or the text begins. */
  restAt: number;
  /** Everything in which the headers of one export are alike, as one number: brackets, separators, digits ... */
  shape: number;
  /** The part of `shape` that the date tells, and what the line held before its time: a memory for the next line. */
  dateShape: number;
  prefix: string;
  prefixZero: number;
  /** What stood behind the times of lines before, with what it says: `NNBSP PM - ` and `NNBSP AM - `. */
  readonly tails: Tail[];
}

interface Tail {
  readonly text: string;
  readonly hours: number;
  /** The part of `shape` that the time tells. */
  readonly timeShape: number;
  readonly zero: number;
  readonly separator: number;
  readonly hasSeconds: boolean;
}

export type YearPlace = "last4" | "last2" | "first4";

export const newHeader = (): Header => ({
  first: 0,
  second: 0,
  third: 0,
  year: "last4",
  calendar: null,
  hour: 0,
  minute: 0,
  seconds: -1,
  printed: "",
  restAt: 0,
  shape: 0,
  dateShape: 0,
  prefix: "",
  prefixZero: 0,
  tails: [],
});

const dateSeparators = "/.-年년";
/** What stands behind the second and the third number where a character stands for each. */
const [behindMonth, behindDay] = ["月월", "日일"];
const timeSeparators = ":.：h";
/** None, Latin, Arabic, ideographic, full width. */
const commas = ",،、，";
const dashes = "-–—";
const yearPlaces: readonly YearPlace[] = ["last4", "last2", "first4"];
const timeFirstBit = 1024;
const bracket = 91;

/** Whether a line could begin a header, by its first character alone: nearly every other line is told by this. */
export const mayBegin = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  code === bracket ||
  isDirectionMark(code) ||
  (code >= 0x660 && code !== 0xfffd) ||
  firstCodes.has(code);

/**
 * Read the header at the beginning of a line.
 *
 * Shape:  the line is text[from, to), without its line feed.
 * Gives:  false when the line does not begin with a date and a time as a message of an export does; `into` is then spoilt.
 */
export const readHeader = (text: string, from: number, to: number, into: Header): boolean => {
  cursor.text = text;
  cursor.end = to;
  let named: Calendar | null;
  if (into.prefix !== "" && text.startsWith(into.prefix, from)) {
    // Most messages are of the same day as the one before, and their times are set off alike.
    if (readAlike(into, from + into.prefix.length)) return true;
    cursor.at = from + into.prefix.length;
    cursor.zero = into.prefixZero;
    named = into.calendar;
    skipSpaces();
  } else {
    cursor.at = from;
    cursor.zero = 0;
    into.prefix = "";
    into.calendar = null;
    skipMarks();
    const isBracketed = readOneOf("[") > 0;
    skipMarks();
    const begin = cursor.at;
    if (!readDatePart(into, isBracketed)) {
      [cursor.at, cursor.zero, into.calendar] = [begin, 0, null];
      return readTimeFirst(into, isBracketed);
    }
    into.prefix = text.slice(from, cursor.at);
    into.prefixZero = cursor.zero;
    named = into.calendar;
  }
  const isBracketed = into.dateShape % 2 === 1;

  let [hours, dayPartPlace]: [number, 0 | 1 | 2] = [0, 0];
  let hour = readNumber(2);
  if (hour < 0) {
    if (cursor.digitCount > 0) return false;
    const said = readWords(readTextOrDash(), isOddYear(into));
    if (!said) return false;
    if (said.hours !== 0) [hours, dayPartPlace] = [said.hours, 1];
    // What stands before the time of one header belongs to its date only.
    if (said.calendar !== null) [named, into.prefix] = [said.calendar, ""];
    hour = readNumber(2);
  }
  into.calendar = named;
  const separator = readTime(into, hour);
  if (separator === 0) return false;

  const afterTime = cursor.at;
  let hasSpace = skipSpaces();
  let closer = readCloser(isBracketed, hasSpace, afterTime);
  if (closer === 0) {
    const said = readWords(readText(), false);
    if (!said || (said.hours !== 0 && dayPartPlace !== 0)) return false;
    if (said.hours !== 0) [hours, dayPartPlace] = [said.hours, 2];
    hasSpace = isSpace(cursor.text.charCodeAt(cursor.at - 1)) || skipSpaces();
    closer = readCloser(isBracketed, hasSpace, cursor.at);
  }
  if (closer === 0 || !placeHour(into, hour, hours)) return false;
  close(into, closer, separator, dayPartPlace);
  if (into.prefix !== "" && dayPartPlace !== 1) rememberTail(into, afterTime, hours, separator);
  return true;
};

/** Origin: morning and evening, and one to spare. */
const mostTails = 3;

const rememberTail = (into: Header, from: number, hours: number, separator: number): void => {
  const text = cursor.text.slice(from, into.restAt);
  const hasSeconds = into.seconds >= 0;
  const timeShape = into.shape - into.dateShape;
  const sign = cursor.text.charCodeAt(from - 3);
  if (separator < timeSeparators.length)
    into.tails.unshift({ text, hours, timeShape, zero: cursor.zero, separator: sign, hasSeconds });
  into.tails.length = Math.min(into.tails.length, mostTails);
};

/** The value of the digit at a place, or a number that no digit has. Shape: `zero` is of the first plane. */
const digitHere = (text: string, at: number, zero: number): number => {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : NaN;
};

/**
 * Read a time and what stands behind it as those of a line before: the same as reading it slowly, in a few comparisons.
 * Gives false when anything differs; then it is read slowly.
 */
const readAlike = (into: Header, from: number): boolean => {
  const { prefixZero: zero } = into;
  const { text, end } = cursor;
  if (zero > 0xffff || end - from < 5) return false;
  let hour = digitHere(text, from, zero);
  let at = from + 1;
  const second = digitHere(text, at, zero);
  if (second === second) {
    hour = hour * 10 + second;
    at++;
  }
  const separator = text.charCodeAt(at);
  const minute = digitHere(text, at + 1, zero) * 10 + digitHere(text, at + 2, zero);
  if (!(hour <= 23 && minute <= 59)) return false;
  at += 3;
  for (const tail of into.tails) {
    if (tail.separator !== separator || tail.zero !== zero) continue;
    let seconds = -1;
    let behind = at;
    if (tail.hasSeconds) {
      if (text.charCodeAt(at) !== separator) continue;
      seconds = digitHere(text, at + 1, zero) * 10 + digitHere(text, at + 2, zero);
      if (!(seconds <= 59)) continue;
      behind = at + 3;
    }
    if (!text.startsWith(tail.text, behind) || behind + tail.text.length > end) continue;
    // More spaces or marks than before: where the sender begins is found slowly.
    const next = text.charCodeAt(behind + tail.text.length);
    if (isSpace(next) || isDirectionMark(next)) continue;
    if (!placeHour(into, hour, tail.hours)) return false;
    into.minute = minute;
    into.seconds = seconds;
    into.restAt = behind + tail.text.length;
    into.shape = tail.timeShape + into.dateShape;
    return true;
  }
  return false;
};

/** Words before a time; one locale sets a dash there. */
const readTextOrDash = (): string => {
  const words = readText();
  if (words !== "" || readOneOf(dashes) === 0) return words;
  skipSpaces();
  return "-";
};

/** Whether the year is none of ours, so that a word beside it names its calendar. */
const isOddYear = ({ first, third, year }: Header): boolean =>
  year === "last2" ? third < 9 || third > 51 : (year === "first4" ? first : third) < 2000 || third > 2500;

/** Reads minutes and perhaps seconds behind an hour; gives which separator stands between them, 0 when this is no time. */
const readTime = (into: Header, hour: number): number => {
  if (hour < 0) return 0;
  const separator = readTimeSeparator();
  if (separator === 0) return 0;
  into.minute = readNumber(2);
  if (into.minute < 0 || into.minute > 59 || cursor.digitCount !== 2) return 0;
  into.seconds = -1;
  const beforeSeconds = cursor.at;
  const isOfWords = separator === timeSeparators.length;
  const next = isOfWords ? readAround("min") || readOneOf(":") : readTimeSeparator();
  if (next > 0 && (isOfWords || next === separator) && (into.seconds = readNumber(2)) >= 0) {
    if (into.seconds > 59 || cursor.digitCount !== 2) return 0;
    if (isOfWords) readAround("s");
  } else {
    into.seconds = -1;
    cursor.at = beforeSeconds;
  }
  return separator;
};

const readTimeSeparator = (): number =>
  readOneOf(timeSeparators) || (isSpace(codeHere()) ? readAround("h") && timeSeparators.length : 0);

/** Canadian French writes `22 h 40 min 05 s`. Passes over the sign and the spaces around it; gives 0 when it is not here. */
const readAround = (sign: string): number => {
  const before = cursor.at;
  skipSpaces();
  if (!cursor.text.startsWith(sign, cursor.at)) {
    cursor.at = before;
    return 0;
  }
  cursor.at += sign.length;
  if (sign !== "s") skipSpaces();
  return 1;
};

/** Set the hour of the day. Gives false when there is no such hour. */
const placeHour = (into: Header, hour: number, hours: number): boolean => {
  into.hour = hours === 0 ? hour : hourIn(hour, hours);
  return into.hour >= 0 && into.hour <= 23;
};

const close = (into: Header, closer: number, separator: number, dayPartPlace: number): boolean => {
  skipSpaces();
  into.restAt = cursor.at;
  into.shape =
    ((((cursor.zero * 8 + closer) * 8 + separator) * 4 + dayPartPlace) * 2 + (into.seconds >= 0 ? 1 : 0)) *
      1024 +
    into.dateShape;
  return true;
};

/** The time stands first in Vietnamese, and in what is copied from WhatsApp on a computer. */
const readTimeFirst = (into: Header, isBracketed: boolean): boolean => {
  let hour = readNumber(2);
  let before: Said | null = null;
  if (hour < 0 && isBracketed) {
    before = readWords(readText(), false);
    if (!before) return false;
    hour = readNumber(2);
  }
  const separator = readTime(into, hour);
  if (separator === 0) return false;
  const behind = readWords(readText(), false);
  if (!behind) return false;
  const hours = before?.hours || behind.hours || 0;
  if (!placeHour(into, hour, hours) || !readDatePart(into, isBracketed)) return false;
  const tail = readWords(readText(), true);
  if (!tail || tail.hours !== 0) return false;
  into.calendar ??= tail.calendar ?? behind.calendar ?? null;
  into.prefix = "";
  into.dateShape += timeFirstBit;
  const closer = readCloser(isBracketed, isSpace(cursor.text.charCodeAt(cursor.at - 1)), cursor.at);
  return closer !== 0 && close(into, closer, separator, before ? 1 : hours === 0 ? 0 : 2);
};

/** Reads a date and what sets it off; gives false when it is none. */
const readDatePart = (into: Header, isBracketed: boolean): boolean => {
  if (firstCodes.has(codeHere())) {
    const said = readWords(readText(), true);
    if (!said || said.calendar === null || said.hours !== 0) return false;
    into.calendar = said.calendar;
  }
  const dateFrom = cursor.at;
  const separator = readDate(into);
  if (separator === 0) return false;
  into.printed = cursor.text.slice(dateFrom, cursor.at);
  const hasDot = readOneOf(".") > 0;
  skipMarks();
  const comma = readOneOf(commas);
  // A closing bracket ends a date that stands last; a word in another script needs no space before it.
  if (!skipSpaces() && comma === 0 && codeHere() !== 93 && codeHere() < 0x370) return false;
  into.dateShape =
    (((comma * 8 + separator) * 4 + yearPlaces.indexOf(into.year)) * 2 + (hasDot ? 1 : 0)) * 2 +
    (isBracketed ? 1 : 0);
  return true;
};

/** Reads the three numbers; gives which separator stands between them, 0 when this is no date. */
const readDate = (into: Header): number => {
  into.first = readNumber(4);
  const firstCount = cursor.digitCount;
  if (into.first < 0 || firstCount === 3) return 0;
  skipMarks();
  const separator = readOneOf(dateSeparators);
  if (separator === 0) return 0;
  skipSpaces();
  into.second = readNumber(2);
  skipMarks();
  const ofWords = separator - 3;
  const isSame = ofWords > 0 ? readOneOf(behindMonth) === ofWords : readOneOf(dateSeparators) === separator;
  if (into.second < 0 || !isSame) return 0;
  skipSpaces();
  into.third = readNumber(4);
  const lastCount = cursor.digitCount;
  if (into.third < 0 || (ofWords > 0 && readOneOf(behindDay) !== ofWords)) return 0;
  into.year = firstCount === 4 ? "first4" : lastCount === 4 ? "last4" : "last2";
  const { first, second, third } = into;
  if (firstCount === 4) return lastCount <= 2 && isDay(second, third) ? separator : 0;
  if (lastCount !== 4 && lastCount !== 2) return 0;
  const isAnyDay = isDay(second, first) || isDay(first, second) || (lastCount === 2 && isDay(second, third));
  return isAnyDay ? separator : 0;
};

/** Whether any year has such a day, whatever the calendar. */
const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** What ends a header: 1 a bracket, 2–4 a dash between spaces, 5 a colon and a space. 0 when none of them is here. */
const readCloser = (isBracketed: boolean, hasSpace: boolean, before: number): number => {
  if (isBracketed) return readOneOf("]");
  if (hasSpace) {
    const dash = readOneOf(dashes);
    if (dash > 0 && (isSpace(codeHere()) || isDirectionMark(codeHere()))) return 1 + dash;
    if (dash > 0) cursor.at--;
    return 0;
  }
  if (cursor.at !== before) return 0;
  if (codeHere() === 58 && isSpace(cursor.text.charCodeAt(cursor.at + 1))) {
    cursor.at++;
    return 5;
  }
  return 0;
};
