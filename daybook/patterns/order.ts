// Rows in the order of time.
import type { Rows } from "./finding.ts";

const digitBits = 16;
const digitCount = 3;
const digitSize = 2 ** digitBits;

/**
 * Sort rows by a time, keeping the order of rows that have the same one.
 *
 * Shape:  every row has a time in `timeMs` that is a number; the times lie within 2⁴⁸ ms (8,900 years) of each other.
 * Gives:  a new list. Takes time in proportion to the rows (a radix sort), none when they are in order already.
 */
export const inOrderOfTime = (rows: Rows, timeMs: Float64Array): Rows => {
  let least = Infinity;
  let isSorted = true;
  for (let at = 0; at < rows.length; at++) {
    const time = timeMs[rows[at]!]!;
    if (time < least) least = time;
    if (at > 0 && timeMs[rows[at - 1]!]! > time) isSorted = false;
  }
  if (isSorted) return rows.slice();
  let from = rows;
  for (let digit = 0; digit < digitCount; digit++) from = byDigit(from, timeMs, least, digitSize ** digit);
  return from;
};

/** One pass of the radix sort: a stable order by one digit of the time. */
const byDigit = (rows: Rows, timeMs: Float64Array, least: number, unit: number): Rows => {
  const starts = new Uint32Array(digitSize + 1);
  const digits = new Uint16Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const digit = Math.floor((timeMs[rows[at]!]! - least) / unit) % digitSize;
    digits[at] = digit;
    starts[digit + 1]!++;
  }
  for (let digit = 0; digit < digitSize; digit++) starts[digit + 1]! += starts[digit]!;
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[starts[digits[at]!]!++] = rows[at]!;
  return sorted;
};
