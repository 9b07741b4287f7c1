// The living account: findings in sentences, each with the rows it rests on and what it does not show.
import { factors } from "../../content/risk/factors.ts";
import { msToWall, type Columns } from "daybook/record";
import type { Finding, FindingKind, Rows } from "daybook/patterns";
import { wordDay, wordNumber, wordTime, type Language } from "daybook/words";
import { entrySpeaker, wordBehaviour } from "./entry-words.ts";
import { reportSpeaker, type ReportKey } from "./words.ts";

/** One sentence. Shape: `rows` are rows of the columns; `note` says what the sentence does not show. */
export interface Sentence {
  readonly text: string;
  readonly rows: Rows;
  readonly note?: string;
  /** Where somebody else's finding comes from. */
  readonly source?: { readonly title: string; readonly url: string };
}

export interface AccountSection {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  /** What the whole section does not show, and where to turn. */
  readonly note?: string;
}

/** Where a finding is told. Counts around a moment stand with what they are about. */
const sectionOf = (found: Finding): ReportKey => {
  if (found.kind !== "around-moment") return sectionOfKind[found.kind];
  return ({ refusal: "section-stop", order: "section-order", move: "section-effects" } as const)[
    found.values.moment
  ];
};

const sectionOfKind = {
  contact: "section-much",
  "first-and-last": "section-much",
  lately: "section-much",
  change: "section-much",
  "busiest-day": "section-much",
  "busiest-hour": "section-much",
  silence: "section-much",
  "after-refusal": "section-stop",
  "new-name": "section-stop",
  "after-order": "section-order",
  "new-behaviour": "section-kinds",
  behaviour: "section-kinds",
  place: "section-kinds",
  "third-party": "section-kinds",
  night: "section-kinds",
  effect: "section-effects",
  "own-messages": "section-own",
  sign: "section-signs",
  serious: "section-serious",
} as const satisfies Readonly<Record<Exclude<FindingKind, "around-moment">, ReportKey>>;

const sections = [...new Set(Object.values(sectionOfKind))];

/**
 * Word findings.
 *
 * Gives:  sections in a fixed order; none for what was not found.
 * Safety: no sentence has a sum over kinds, a rank, an outlook or a word about what somebody is; what studies take seriously
 *         always ends in people to call.
 */
export const wordAccount = (
  language: Language,
  columns: Columns,
  findings: readonly Finding[],
): readonly AccountSection[] => {
  const speak = reportSpeaker(language);
  return sections.flatMap((title) => {
    const told = findings.filter((found) => sectionOf(found) === title);
    const sentences = told.map((found) => wordFinding(language, columns, found));
    if (sentences.length === 0) return [];
    const note = title === "section-serious" ? { note: speak("note-serious") } : {};
    return [{ title: speak(title), sentences, ...note }];
  });
};

const wallDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Word one finding. */
const wordFinding = (language: Language, columns: Columns, found: Finding): Sentence => {
  const speak = reportSpeaker(language);
  const said = entrySpeaker(language);
  const day = (number: number): string => wordDay(language, wallDay(number));
  const digits = (count: number): string => wordNumber(language, count);
  const { rows } = found;
  switch (found.kind) {
    case "contact": {
      const { count, dayCount, undatedCount } = found.values;
      const text = speak("finding-contact", { count, dayCount });
      return {
        rows,
        text:
          undatedCount === 0 ? text : `${text} ${speak("finding-contact-undated", { count: undatedCount })}`,
      };
    }
    case "first-and-last": {
      const { firstDay, lastDay } = found.values;
      return { rows, text: speak("finding-first-and-last", { first: day(firstDay), last: day(lastDay) }) };
    }
    case "lately": {
      const { windowDays: window, count, countBefore, dayCount, dayCountBefore } = found.values;
      return {
        rows,
        text: speak("finding-lately", {
          window: digits(window),
          count,
          countBefore,
          dayCount,
          dayCountBefore,
        }),
      };
    }
    case "change": {
      const { atDay, before, after, isRise } = found.values;
      const values = {
        day: day(atDay),
        beforeLow: digits(before.lowerQuartile),
        beforeHigh: digits(before.upperQuartile),
        afterLow: digits(after.lowerQuartile),
        afterHigh: digits(after.upperQuartile),
      };
      return {
        rows,
        text: speak(isRise ? "finding-change-rise" : "finding-change-fall", values),
        note: speak("note-change"),
      };
    }
    case "busiest-day":
      return {
        rows,
        text: speak("finding-busiest-day", { count: found.values.count, day: day(found.values.day) }),
      };
    case "busiest-hour": {
      const wall = msToWall(found.values.startMs);
      const values = {
        count: found.values.count,
        time: wordTime(language, wall),
        day: wordDay(language, wall),
      };
      return { rows, text: speak("finding-busiest-hour", values) };
    }
    case "silence": {
      const { fromDay, toDay, days } = found.values;
      return {
        rows,
        text: speak("finding-silence", { from: day(fromDay), to: day(toDay), days }),
        note: speak("note-silence"),
      };
    }
    case "after-refusal": {
      const { refusal: kind, day: refusedDay, count, firstAfterDays: firstDays } = found.values;
      const refusal = kind === null ? speak("refusal-kind") : said(`refusal-${kind}`);
      const text =
        refusedDay === null
          ? speak("finding-after-refusal-undated", { refusal })
          : speak("finding-after-refusal", { refusal, day: day(refusedDay), count, firstDays });
      return { rows: withRow(found.values.refusalRow, rows), text };
    }
    case "around-moment": {
      const { moment, momentRow, windowDays, countBefore: before, countAfter: after } = found.values;
      const values = { window: digits(windowDays), day: day(found.values.day), before, after };
      return { rows: withRow(momentRow, rows), text: speak(`finding-around-${moment}`, values) };
    }
    case "after-order": {
      const { orderRow, termIndex, term: kind, servedDay, count } = found.values;
      const order = columns.orders.find(({ row }) => row === orderRow)?.order;
      const words = order?.terms[termIndex]?.words ?? "";
      const term = words === "" ? said(`term-${kind}`) : words;
      return {
        rows: withRow(orderRow, rows),
        text: speak("finding-after-order", { term, day: day(servedDay), count }),
        note: speak("note-after-order"),
      };
    }
    case "new-name": {
      const { name, firstDay } = found.values;
      return { rows, text: speak("finding-new-name", { name, day: day(firstDay), count: rows.length }) };
    }
    case "behaviour":
      return {
        rows,
        text: speak("finding-behaviour", {
          behaviour: wordBehaviour(said, found.values.behaviour),
          count: found.values.count,
        }),
      };
    case "new-behaviour":
      return {
        rows,
        text: speak("finding-new-behaviour", {
          behaviour: wordBehaviour(said, found.values.behaviour),
          day: day(found.values.firstDay),
        }),
      };
    case "place":
      return { rows, text: speak("finding-place", found.values) };
    case "third-party":
      return { rows, text: speak("finding-third-party", found.values) };
    case "night":
      return {
        rows,
        text: speak("finding-night", { count: digits(found.values.count), of: digits(found.values.ofCount) }),
      };
    case "effect": {
      const { effect, count } = found.values;
      return { rows, text: speak("finding-effect", { effect: said(`effect-${effect}`), count }) };
    }
    case "own-messages":
      return {
        rows,
        text: speak("finding-own-messages", {
          count: digits(found.values.count),
          of: digits(found.values.ofCount),
        }),
      };
    case "sign":
      return { rows, text: speak(`finding-sign-${found.values.sign}`, { count: found.values.count }) };
    case "serious": {
      const { factor, count } = found.values;
      const { [language]: sentence, source } = factors[factor]!;
      const text =
        factor === "past-two-weeks"
          ? speak("finding-serious-span", { factor: sentence })
          : speak("finding-serious", { factor: sentence, count });
      return { rows, text, source };
    }
  }
};

/** The entry that a sentence speaks of first, then those it counts. */
const withRow = (row: number, rows: Rows): Rows => {
  const all = new Uint32Array(rows.length + 1);
  all[0] = row;
  all.set(rows, 1);
  return all;
};
