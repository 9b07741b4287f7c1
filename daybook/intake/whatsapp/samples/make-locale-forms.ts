// Writes what the WhatsApp reader knows of languages and calendars, from the CLDR data inside the pinned Node: npm run locale-forms
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bareWord } from "../bare-word.ts";
import { locales } from "./locales.ts";

/** A word that says nothing about the half of the day: Finnish `klo`, Bulgarian `ч.` */
const neutral = 2 ** 24;
const noon = Date.UTC(2026, 10, 20);
const halfHourMs = 1_800_000;
const clock =
  /^(?<before>\P{Nd}*)\p{Nd}{1,2}(?<separator> ?[.:：h] ?)\p{Nd}\p{Nd}(?:\k<separator>\p{Nd}\p{Nd})?(?<behind>\P{Nd}*)$/u;

/** Words around a time, with one bit for each hour at which they stand. */
const dayParts = new Map<string, number>();

const noteTime = (locale: string, options: Intl.DateTimeFormatOptions, isWeak: boolean): void => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", calendar: "gregory", ...options });
  const is24 = options.hour12 === false;
  for (let half = 0; half < 48; half++) {
    const { before, behind } = clock.exec(format.format(noon + half * halfHourMs))?.groups ?? {};
    for (const word of [bareWord(before ?? ""), bareWord(behind ?? "")]) {
      if (word === "") continue;
      const [known, bit] = [dayParts.get(word) ?? 0, is24 ? neutral : 1 << (half >> 1)];
      // A word for a part of the day yields to the same word for its half in another language.
      const twin = 1 << (((half >> 1) + 12) % 24);
      if (isWeak && known >= neutral) continue;
      if (isWeak && (known & twin) !== 0) continue;
      dayParts.set(word, known | bit);
    }
  }
};
for (const locale of locales)
  for (const timeStyle of ["short", "medium"] as const) {
    for (const hour12 of [true, false]) noteTime(locale, { timeStyle, hour12 }, false);
    noteTime(locale, { timeStyle }, false);
  }
for (const locale of locales)
  for (const dayPeriod of ["short", "long"] as const)
    noteTime(locale, { hour: "numeric", minute: "2-digit", hour12: true, dayPeriod }, true);

const calendars = { buddhist: "buddhist", persian: "persian", "islamic-umalqura": "hijri" } as const;
const eras = new Map<string, string>();
const joiners = new Set<string>();
const whole =
  /^(?<head>\P{Nd}*)\p{Nd}+(?:\P{Nd}+)\p{Nd}+(?:\P{Nd}+)\p{Nd}+(?<middle>\P{Nd}*)\p{Nd}{1,2} ?[.:：h] ?\p{Nd}\p{Nd}(?:\P{Nd}*)$/u;
for (const locale of locales) {
  const read = (calendar: string) => {
    const options = {
      timeZone: "UTC",
      dateStyle: "short",
      timeStyle: "short",
      hour12: false,
      calendar,
    } as const;
    return whole.exec(new Intl.DateTimeFormat(locale, options).format(noon + 44 * halfHourMs))?.groups;
  };
  const joiner = bareWord(read("gregory")?.["middle"] ?? "");
  if (joiner !== "" && !dayParts.has(joiner)) joiners.add(joiner);
  for (const [calendar, name] of Object.entries(calendars)) {
    const { head, middle } = read(calendar) ?? {};
    const behind = bareWord(middle ?? "");
    for (const word of [
      bareWord(head ?? ""),
      behind.endsWith(joiner) ? behind.slice(0, behind.length - joiner.length) : behind,
    ])
      if (word !== "" && !joiners.has(word))
        eras.set(word, eras.get(word) === undefined || eras.get(word) === name ? name : "");
  }
}

/** The day of March on which each Persian year begins, from 1388 (2009). */
const persianYears = Array.from({ length: 90 }, (_, index) => {
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  return (
    [19, 20, 21, 22].find((day) => format.format(Date.UTC(2009 + index, 2, day)).startsWith("1/1"))! - 20
  );
});

/** For each Hijri year from 1430 (of Umm al-Qura): one bit for each month, set where it has thirty days. */
const hijri = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});
const hijriOf = (ms: number): readonly number[] => hijri.format(ms).split(/\D+/).slice(0, 3).map(Number);
const dayMs = 86_400_000;
let at = Date.UTC(2008, 11, 20);
while (hijriOf(at).join("/") !== "1/1/1430") at += dayMs;
const hijriFrom = at / dayMs;
const hijriYears: number[] = [];
for (let year = 1430; year <= 1500; year++) {
  let bits = 0;
  for (let month = 0; month < 12; month++) {
    const isLong = hijriOf(at + 29 * dayMs)[1] === 30;
    if (isLong) bits |= 1 << month;
    at += (isLong ? 30 : 29) * dayMs;
  }
  hijriYears.push(bits);
}

/** One line for each value, with its words. */
const byValue = (words: ReadonlyMap<string, number | string>): string => {
  const lines = new Map<number | string, string[]>();
  for (const word of [...words.keys()].toSorted()) {
    const value = words.get(word)!;
    lines.set(value, [...(lines.get(value) ?? []), word]);
  }
  return [...lines]
    .map(([value, list]) => `  [${JSON.stringify(value)}, ${JSON.stringify(list.join(" "))}],`)
    .join("\n");
};
const { cldr, icu, unicode } = process.versions;

const isOne = (bits: number): boolean => bits >= neutral || (bits & 0xfff & (bits >> 12)) === 0;
const clear = new Map(
  [...dayParts].filter(([, bits]) => isOne(bits)).map(([word, bits]) => [word, Math.min(bits, neutral)]),
);
const unclear = [...dayParts.keys()].filter((word) => !clear.has(word));

await writeFile(
  join(import.meta.dirname, "../locale-forms.ts"),
  `// Made by samples/make-locale-forms.ts from CLDR ${cldr} (ICU ${icu}, Unicode ${unicode}), ${locales.length} locales. Not to be changed by hand.

/** Words around a time, bare, with one bit for each hour of the day at which they stand; 2^24 where they stand at any. */
export const dayParts: readonly (readonly [hours: number, words: string])[] = [
${byValue(clear)}
];

/** Words that name the calendar of a date, bare. */
export const eras: readonly (readonly [calendar: "buddhist" | "persian" | "hijri", words: string])[] = [
${byValue(new Map([...eras].filter(([, name]) => name !== "")))}
];

/** Words between a date and a time that say nothing, bare. */
export const joiners: string = ${JSON.stringify([...joiners].toSorted().join(" "))};
`,
);
await writeFile(
  join(import.meta.dirname, "../../calendar-tables.ts"),
  `// Made by whatsapp/samples/make-locale-forms.ts from ICU ${icu}. Not to be changed by hand.

/** The day of March, less 20, on which each Persian year begins; the first is 1388 (2009). */
export const persianYears: readonly number[] = ${JSON.stringify(persianYears)};
export const firstPersianYear = 1388;

/** The months of thirty days of each year of the calendar of Umm al-Qura, one bit for each; the first year is 1430. */
export const hijriYears: readonly number[] = ${JSON.stringify(hijriYears)};
export const firstHijriYear = 1430;
/** The day, counted from 1970, on which that first year begins. */
export const firstHijriDay = ${hijriFrom};
`,
);
process.stdout.write(
  `${locales.length} locales: ${clear.size} words of time, ${eras.size} of calendars, ${joiners.size} joiners; left out as unclear: ${unclear.join(" ")}; eras unclear: ${[
    ...eras,
  ]
    .filter(([, name]) => name === "")
    .map(([word]) => word)
    .join(" ")}\n`,
);
