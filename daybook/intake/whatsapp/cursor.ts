// Where a line is read: numbers in any digits, spaces, marks and words, without a piece of text made for each.
import { digitAt, isDirectionMark, isSpace } from "../digits.ts";

interface Cursor {
  text: string;
  at: number;
  end: number;
  /** The zero of the digits read so far; 0 before the first one. */
  zero: number;
  /** How many digits the last number had. */
  digitCount: number;
}

/** The one place that is read at a time: a long chat has a million headers. */
export const cursor: Cursor = { text: "", at: 0, end: 0, zero: 0, digitCount: 0 };

export const codeHere = (): number => (cursor.at < cursor.end ? cursor.text.charCodeAt(cursor.at) : 0);

const isDigitLike = (code: number): boolean => code >= 0x660 || (code >= 48 && code <= 57);

/** The number here, of at most `most` digits of one set, or −1. */
export const readNumber = (most: number): number => {
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

export const skipMarks = (): void => {
  while (isDirectionMark(codeHere())) cursor.at++;
};
/** Gives whether there was a space. */
export const skipSpaces = (): boolean => {
  let isFound = false;
  for (;;) {
    const code = codeHere();
    if (isSpace(code)) isFound = true;
    else if (!isDirectionMark(code)) return isFound;
    cursor.at++;
  }
};

/** Which of `choices` stands here, counted from 1, passing over it; 0 for none. */
export const readOneOf = (choices: string): number => {
  const code = codeHere();
  for (let index = 0; index < choices.length; index++)
    if (choices.charCodeAt(index) === code) {
      cursor.at++;
      return index + 1;
    }
  return 0;
};

/** Origin: the longest words of `locale-forms.ts` with their dots and marks, doubled. */
const longestWords = 64;

/** The words up to a digit, a bracket, a colon or a dash between spaces, without the spaces around them. */
export const readText = (): string => {
  const from = cursor.at;
  while (cursor.at < cursor.end && cursor.at - from <= longestWords) {
    const code = codeHere();
    if (code === 93 || code === 58) break;
    if ((code === 45 || code === 0x2013 || code === 0x2014) && isDashAlone()) break;
    if ((code >= 48 && code <= 57) || (code >= 0x660 && digitAt(cursor.text, cursor.at))) break;
    cursor.at++;
  }
  return cursor.text.slice(from, cursor.at).trim();
};

/** Whether the dash here has a space before it, as the end of a header has, and not as within a word. */
const isDashAlone = (): boolean => {
  const before = cursor.at > 0 ? cursor.text.charCodeAt(cursor.at - 1) : 32;
  return isSpace(before) || isDirectionMark(before);
};
