// The words around a date and a time: halves and parts of the day, calendars, and words that say nothing.
import type { Calendar } from "../calendar.ts";
import { bareWord } from "./bare-word.ts";
import { dayParts, eras, joiners } from "./locale-forms.ts";

/** What some words say together. */
export interface Said {
  /** One bit for each hour of the day at which the words stand; 0 where they say nothing of it. */
  readonly hours: number;
  readonly calendar: Calendar | null;
}

const nothing: Said = { hours: 0, calendar: null };
const saysNothing = 2 ** 24;

/**
 * Words that phones print and CLDR does not have: Bangla in letters of another spelling, and parts of the day as people say them.
 * A part of the day that crosses midnight is told by its hour: রাত ১০ and রাত ২.
 */
const [morning, evening] = [0xfff, 0xfff000];
const alsoPrinted: readonly (readonly [hours: number, words: string])[] = [
  [morning, "এএম পূর্বাহ্ণ পূর্বাহ্ন قظ قبلازظهر ص"],
  [evening, "পিএম অপরাহ্ণ অপরাহ্ন بظ بعدازظهر م"],
  [0x000078, "ভোর"],
  [0x000ff0, "সকাল"],
  [0x00f000, "দুপুর"],
  [0x07c000, "বিকাল বিকেল"],
  [0x1e0000, "সন্ধ্যা"],
  [0xf8000f, "রাত"],
];

const times = new Map<string, Said>();
const dates = new Map<string, Said>();
for (const joiner of joiners.split(" ")) times.set(joiner, nothing);
for (const [hours, list] of [...alsoPrinted, ...dayParts])
  for (const word of list.split(" "))
    times.set(word.normalize("NFC"), hours >= saysNothing ? nothing : { hours, calendar: null });
for (const [calendar, list] of eras)
  for (const word of list.split(" ")) dates.set(word, { hours: 0, calendar });

/** Origin: no locale prints more words than five between a date and a time. */
const mostWords = 6;
const known = [new Map<string, Said>(), new Map<string, Said>()] as const;

/**
 * What words around a date and a time say, or null when one of them is unknown.
 *
 * Shape:  `printed` as it stands: `PM`, `p. m.`, `г., ч.`, `هـ، م`, also of several words in a row. With `ofDate`, a word that
 *         can be a calendar's or a time's is the calendar's: AP is Persian, and the Finnish morning.
 */
export const readWords = (printed: string, ofDate: boolean): Said | null => {
  const memory = known[ofDate ? 1 : 0];
  const seen = memory.get(printed);
  if (seen) return seen;
  const parts = printed
    .split(/[\s,،、，]+/)
    .map(bareWord)
    .filter((part) => part !== "");
  const said = parts.length > mostWords ? null : join(parts, ofDate ? [dates, times] : [times, dates]);
  if (said && memory.size < 64) memory.set(printed, said);
  return said;
};

/** The first words that are known together, and what the rest says. */
const join = (parts: readonly string[], tables: readonly ReadonlyMap<string, Said>[]): Said | null => {
  if (parts.length === 0) return nothing;
  for (let count = parts.length; count > 0; count--)
    for (const table of tables) {
      const first = table.get(parts.slice(0, count).join(""));
      const rest = first && join(parts.slice(count), tables);
      if (!first || !rest || (first.hours !== 0 && rest.hours !== 0)) continue;
      if (first.calendar !== null && rest.calendar !== null) continue;
      return { hours: first.hours || rest.hours, calendar: first.calendar ?? rest.calendar };
    }
  return null;
};

/** The hour of the day that a printed hour is where `hours` say when, or −1. Shape: 0–12. */
export const hourIn = (printed: number, hours: number): number => {
  const early = printed % 12;
  const [isEarly, isLate] = [(hours >> early) & 1, (hours >> (early + 12)) & 1];
  return isEarly === isLate || printed > 12 ? -1 : isEarly ? early : early + 12;
};

/** The first characters of words that may stand before a date; none of them is half of a digit. */
export const firstCodes: ReadonlySet<number> = new Set(
  [...dates.keys()]
    .flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)])
    .filter((code) => code < 0xd800 || code > 0xdfff),
);
