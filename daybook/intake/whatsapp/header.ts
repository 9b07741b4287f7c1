// The head of a message: a date, a time and what sets them off, in any of the shapes that phones print.
import { dayPartHours, isJoiningWord } from "./day-part.ts";
import { digitAt, isDirectionMark, isSpace } from "../digits.ts";

/** What a header says. One object is filled again and again, because a long chat has a million of them. */
export interface Header {
  /** The three numbers of the date, in the order in which they are printed. */
  first: number;
  second: number;
  third: number;
  /** How the year is written: at the end in two or four digits, or in four digits at the beginning. */
  year: YearPlace;
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
}

export type YearPlace = "last4" | "last2" | "first4";

export const newHeader = (): Header => ({
  first: 0,
  second: 0,
  third: 0,
  year: "last4",
  hour: 0,
  minute: 0,
  seconds: -1,
  printed: "",
  restAt: 0,
  shape: 0,
  dateShape: 0,
  prefix: "",
  prefixZero: 0,
});

const dateSeparators = "/.-";
const timeSeparators = ":.：";
/** None, Latin, Arabic, ideographic, full width. */
const commas = ",،、，";
const dashes = "-–—";
const yearPlaces: readonly YearPlace[] = ["last4", "last2", "first4"];
/** Origin: the longest word of `day-part.ts` with its dots and marks, doubled. */
const longestWord = 24;

/** Reads numbers and passes over what shows nothing. */
interface Cursor {
  text: string;
  at: number;
  end: number;
  /** The zero of the digits read so far; 0 before the first one. */
  zero: number;
  digitCount: number;
}

const cursor: Cursor = { text: "", at: 0, end: 0, zero: 0, digitCount: 0 };

const codeHere = (): number => (cursor.at < cursor.end ? cursor.text.charCodeAt(cursor.at) : 0);

const isDigitLike = (code: number): boolean => code >= 0x660 || (code >= 48 && code <= 57);

/** The number here, of at most `most` digits of one set, or −1. */
const readNumber = (most: number): number => {
  let value = 0;
  cursor.digitCount = 0;
  while (cursor.digitCount <= most) {
    const code = codeHere();
    let digit = code - (cursor.zero || 48);
    let width = 1;
    if (digit < 0 || digit > 9) {
      const other = isDigitLike(code) ? digitAt(cursor.text, cursor.at) : null;
      if (!other) break;
      // One header is printed in one set of digits.
      if (cursor.zero !== 0 && other.zero !== cursor.zero) return -1;
      cursor.zero = other.zero;
      digit = other.value;
      width = other.width;
    } else if (cursor.zero === 0) cursor.zero = 48;
    value = value * 10 + digit;
    cursor.at += width;
    cursor.digitCount++;
  }
  return cursor.digitCount === 0 || cursor.digitCount > most ? -1 : value;
};

const skipMarks = (): void => {
  while (isDirectionMark(codeHere())) cursor.at++;
};
/** Gives whether there was a space. */
const skipSpaces = (): boolean => {
  let isFound = false;
  for (;;) {
    const code = codeHere();
    if (isSpace(code)) isFound = true;
    else if (!isDirectionMark(code)) return isFound;
    cursor.at++;
  }
};

/** Which of `choices` stands here, counted from 1, passing over it; 0 for none. */
const readOneOf = (choices: string): number => {
  const code = codeHere();
  for (let index = 0; index < choices.length; index++)
    if (choices.charCodeAt(index) === code) {
      cursor.at++;
      return index + 1;
    }
  return 0;
};

/** The word up to a digit, a bracket, a colon or a dash, without the spaces around it. */
const readWord = (): string => {
  const from = cursor.at;
  while (cursor.at < cursor.end && cursor.at - from <= longestWord) {
    const code = codeHere();
    if (code === 93 || code === 58 || code === 45 || code === 0x2013 || code === 0x2014) break;
    if ((code >= 48 && code <= 57) || (code >= 0x660 && digitAt(cursor.text, cursor.at))) break;
    cursor.at++;
  }
  return cursor.text.slice(from, cursor.at).trim();
};

/** Whether a line could begin a header, by its first character alone: nearly every other line is told by this. */
export const mayBegin = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 91 || isDirectionMark(code) || (code >= 0x660 && code !== 0xfffd);

/**
 * Read the header at the beginning of a line.
 *
 * Shape:  the line is text[from, to), without its line feed.
 * Gives:  false when the line does not begin with a date and a time as a message of an export does; `into` is then spoilt.
 */
export const readHeader = (text: string, from: number, to: number, into: Header): boolean => {
  cursor.text = text;
  cursor.end = to;
  if (into.prefix !== "" && text.startsWith(into.prefix, from)) {
    // Most messages are of the same day as the one before.
    cursor.at = from + into.prefix.length;
    cursor.zero = into.prefixZero;
    skipSpaces();
  } else {
    cursor.at = from;
    cursor.zero = 0;
    into.prefix = "";
    if (!readDatePart(into)) return false;
    into.prefix = text.slice(from, cursor.at);
    into.prefixZero = cursor.zero;
  }
  const isBracketed = into.dateShape % 2 === 1;

  let [dayPart, dayPartPlace]: [0 | 12 | null, 0 | 1 | 2] = [null, 0];
  let hour = readNumber(2);
  if (hour < 0) {
    if (cursor.digitCount > 0) return false;
    const word = readWord();
    if (!isJoiningWord(word)) {
      dayPart = dayPartHours(word);
      if (dayPart === null) return false;
      dayPartPlace = 1;
    }
    hour = readNumber(2);
  }
  const timeSeparator = readOneOf(timeSeparators);
  if (hour < 0 || timeSeparator === 0) return false;
  into.minute = readNumber(2);
  if (into.minute < 0 || into.minute > 59 || cursor.digitCount !== 2) return false;
  into.seconds = -1;
  const beforeSeconds = cursor.at;
  if (readOneOf(timeSeparators) === timeSeparator && (into.seconds = readNumber(2)) >= 0) {
    if (into.seconds > 59 || cursor.digitCount !== 2) return false;
  } else {
    into.seconds = -1;
    cursor.at = beforeSeconds;
  }

  const afterTime = cursor.at;
  let hasSpace = skipSpaces();
  let closer = readCloser(isBracketed, hasSpace, afterTime);
  if (closer === 0 && dayPartPlace === 0) {
    const word = readWord();
    dayPart = dayPartHours(word);
    if (dayPart === null) return false;
    dayPartPlace = 2;
    hasSpace = isSpace(cursor.text.charCodeAt(cursor.at - 1)) || skipSpaces();
    closer = readCloser(isBracketed, hasSpace, cursor.at);
  }
  if (closer === 0) return false;
  if (dayPart === null ? hour > 23 : hour > 12) return false;
  into.hour = dayPart === null ? hour : (hour % 12) + dayPart;
  skipSpaces();
  into.restAt = cursor.at;
  into.shape =
    ((((cursor.zero * 8 + closer) * 4 + timeSeparator) * 4 + dayPartPlace) * 2 +
      (into.seconds >= 0 ? 1 : 0)) *
      1024 +
    into.dateShape;
  return true;
};

/** Reads all that stands before the time; gives false when it is no date. */
const readDatePart = (into: Header): boolean => {
  const from = cursor.at;
  skipMarks();
  const isBracketed = readOneOf("[") > 0;
  skipMarks();
  const dateFrom = cursor.at;
  const separator = readDate(into);
  if (separator === 0) return false;
  into.printed = cursor.text.slice(dateFrom, cursor.at);
  const hasDot = readOneOf(".") > 0;
  skipMarks();
  const comma = readOneOf(commas);
  if (!skipSpaces() && comma === 0) return false;
  into.dateShape =
    (((comma * 4 + separator) * 4 + yearPlaces.indexOf(into.year)) * 2 + (hasDot ? 1 : 0)) * 2 +
    (isBracketed ? 1 : 0);
  return cursor.at > from;
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
  if (into.second < 0 || readOneOf(dateSeparators) !== separator) return 0;
  skipSpaces();
  into.third = readNumber(4);
  if (into.third < 0) return 0;
  const lastCount = cursor.digitCount;
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
