// The time that the app prints beside each moment tells how far the phone's clock was from UTC when the backup was made.
import type { When } from "daybook/record";
import { digitAt } from "../digits.ts";
import { instantToWhen, minutesToOffset } from "../instant.ts";

/** Origin: the zones of the world lie between −12:00 and +14:00, in quarters of an hour. */
const [earliest, latest, step] = [-12 * 60, 14 * 60, 15];

const longestPrinted = 100;

const plainDigits = (text: string): string => {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  let plain = "";
  for (const letter of text) plain += digitAt(letter, 0)?.value ?? letter;
  return plain;
};

const colonTime = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/;
/** The last one: a date before it can have dots too. */
const dottedTime = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])(?!.*\d\.\d)/;
const forenoon = /\b(?:am|a\.m\.)|পূর্বাহ্ণ|पूर्वाह्न/i;
const afternoon = /\b(?:pm|p\.m\.)|অপরাহ্ণ|अपराह्न/i;

/** A printed time: `half` is 0 before noon, 1 after it, null of a clock of 24 hours. */
interface Printed {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly half: 0 | 1 | null;
  readonly numbers: readonly number[];
}

const readPrinted = (printed: string): Printed | null => {
  if (printed.length > longestPrinted) return null;
  const text = plainDigits(printed);
  const time = colonTime.exec(text) ?? dottedTime.exec(text);
  if (!time) return null;
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3] ?? -1)];
  const [head, tail] = [text.slice(0, time.index), text.slice(time.index + time[0].length)];
  // A clock of twelve hours says which half, before or behind the time, in some language.
  const isBare = tail === "" && /[\d.,]\s*$/.test(head);
  const half = afternoon.test(head + tail) ? 1 : forenoon.test(head + tail) ? 0 : null;
  if (half === null && !isBare && hour > 0 && hour <= 12) return null;
  const numbers = (`${head} ${tail}`.match(/\d+/g) ?? []).map(Number);
  return { hour, minute, second, half, numbers };
};

const isPrinted = (ms: number, { hour, minute, second, half, numbers }: Printed): boolean => {
  const there = new Date(ms);
  const hourThere = there.getUTCHours();
  return (
    there.getUTCMinutes() === minute &&
    (second < 0 || there.getUTCSeconds() === second) &&
    (half === null ? hourThere === hour : hourThere % 12 === hour % 12 && hourThere >= 12 === (half === 1)) &&
    numbers.includes(there.getUTCDate()) &&
    numbers.includes(there.getUTCFullYear())
  );
};

/**
 * How far the printed time is from UTC.
 *
 * Units:  minutes, east positive.
 * Gives:  null when no distance, or more than one, makes the printed year, day, hour and minute of the moment: then nothing
 *         is concluded. The month's name is not needed, so that every language will do.
 */
export const printedOffset = (ms: number, text: string): number | null => {
  const printed = readPrinted(text);
  if (!printed) return null;
  let found: number | null = null;
  for (let offset = earliest; offset <= latest; offset += step) {
    if (!isPrinted(ms + offset * 60_000, printed)) continue;
    if (found !== null) return null;
    found = offset;
  }
  return found;
};

/**
 * A clock that turns moments into times on a wall: as printed where that is clear, else in the zone the keeper named, else
 * at UTC and saying so.
 */
export const newWallClock = (zone: string | undefined) => {
  // Most messages of a backup share their distance from UTC, so that the last one is tried first. Two distances can make the
  // same hour only when they are a day apart, which needs one of ten hours or more.
  let last: number | null = null;
  const offsetOf = (ms: number, text: string): number | null => {
    if (last !== null && Math.abs(last) < 600) {
      const printed = readPrinted(text);
      if (printed && isPrinted(ms + last * 60_000, printed)) return last;
    }
    const offset = printedOffset(ms, text);
    if (offset !== null) last = offset;
    return offset;
  };
  return (ms: number, text: string | undefined): When => {
    const plain = instantToWhen(ms, zone);
    if (plain.certainty !== "exact" || text === undefined) return plain;
    const offset = offsetOf(ms, text);
    if (offset === null) return plain;
    const there = instantToWhen(ms + offset * 60_000);
    if (there.certainty !== "exact") return plain;
    const printed = minutesToOffset(offset);
    if (printed === plain.offset && zone !== undefined) return plain;
    return { certainty: "exact", wall: there.wall, offset: printed };
  };
};
