// What is known about each page itself: what it states and leans on, how hard it is to read, when it is due, what it lacks.
import {
  claimsOfPage,
  firstDueOf,
  guide,
  isDoubted,
  sentencesOfPage,
  sourcesOf,
  twinsOf,
  type TopicName,
} from "../../content/guide/index.ts";
import { firstDue, law, linesOf, type LawPlace } from "../../content/law/index.ts";
import { languages, type Language } from "daybook/words";
import { fleschKincaidGrade, wordsPerSentence } from "../readability.ts";
import { checkAgainBy, checked, contactsOf, groups, placesFor, type Place } from "./help.ts";
import { people, reviewersOf, type People } from "./people.ts";

/** What a page can have or lack. */
export const parts = ["danger", "summary", "takeaways", "twin", "reviewer", "translation"] as const;
export type Part = (typeof parts)[number];

/** One page in one language, on the day of a build. */
export interface PageState {
  /** The address below the language: "signs/", "rules/scotland/". */
  readonly path: string;
  readonly claimCount: number;
  /** Statements that name where they come from, and among them those that we could not check. */
  readonly sourcedCount: number;
  readonly doubtedCount: number;
  readonly sourceCount: number;
  /** The school grade of the English, to one decimal; null in languages that have no such measure. */
  readonly grade: number | null;
  readonly wordsPerSentence: number;
  readonly checked: string;
  readonly due: string;
  readonly isDue: boolean;
  readonly has: readonly Part[];
  readonly lacks: readonly Part[];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const reading = (
  language: Language,
  sentences: readonly string[],
): Pick<PageState, "grade" | "wordsPerSentence"> => {
  const text = sentences.join("\n");
  return {
    grade: language === "en" ? tenth(fleschKincaidGrade(text)) : null,
    wordsPerSentence: tenth(wordsPerSentence(text)),
  };
};

/** The parts of a page, split into those it has and those it lacks. A part that is not asked of it is in neither. */
const split = (
  has: Readonly<Partial<Record<Part, boolean>>>,
  language: Language,
  path: string,
  list: People,
): Pick<PageState, "has" | "lacks"> => {
  const isReviewed = reviewersOf(list, { language, path }).length > 0;
  const known: Partial<Record<Part, boolean>> = {
    ...has,
    reviewer: isReviewed,
    ...(language === "en" ? {} : { translation: isReviewed }),
  };
  return {
    has: parts.filter((part) => known[part] === true),
    lacks: parts.filter((part) => known[part] === false),
  };
};

/** The state of a page of the guide. Shape: `day` as "2026-11-21". */
export const stateOfTopic = (
  name: TopicName,
  language: Language,
  day: string,
  list: People = people,
): PageState => {
  const page = guide[name][language];
  const claims = claimsOfPage(page);
  const path = `${name}/`;
  const due = firstDueOf(page);
  return {
    path,
    claimCount: claims.length,
    sourcedCount: claims.filter((claim) => sourcesOf(claim).length > 0).length,
    doubtedCount: claims.filter(isDoubted).length,
    sourceCount: new Set(claims.flatMap(sourcesOf)).size,
    ...reading(language, sentencesOfPage(page)),
    checked: page.checked,
    due,
    isDue: day >= due,
    ...split(
      {
        danger: page.danger.length > 0,
        summary: page.summary.length > 0,
        takeaways: page.takeaways.length > 0,
        twin: twinsOf(name).length > 0,
      },
      language,
      path,
      list,
    ),
  };
};

const stateOfLaw = (place: LawPlace, language: Language, day: string): PageState => {
  const lines = linesOf(place);
  const path = `rules/${place.id}/`;
  const due = firstDue(place);
  return {
    path,
    claimCount: lines.length,
    sourcedCount: lines.length,
    doubtedCount: 0,
    sourceCount: new Set(lines.map(({ source }) => source)).size,
    ...reading(
      language,
      lines.map((line) => line[language]),
    ),
    checked: place.checked,
    due,
    isDue: day >= due,
    ...split({}, language, path, people),
  };
};

const stateOfNumbers = (place: Place, language: Language, day: string): PageState => {
  const lines = groups.flatMap((group) => contactsOf(place, group));
  const path = `numbers/${place.id}/`;
  return {
    path,
    claimCount: lines.length,
    sourcedCount: lines.length,
    doubtedCount: 0,
    sourceCount: new Set(lines.map(({ source }) => source)).size,
    grade: null,
    wordsPerSentence: 0,
    checked,
    due: checkAgainBy,
    isDue: day >= checkAgainBy,
    ...split({}, language, path, people),
  };
};

/** The state of every page that states something, in one language. */
export const statesOf = (
  language: Language,
  day: string,
): Readonly<Record<"guide" | "rules" | "numbers", readonly PageState[]>> => ({
  guide: (Object.keys(guide) as TopicName[]).map((name) => stateOfTopic(name, language, day)),
  rules: law.map((place) => stateOfLaw(place, language, day)),
  numbers: placesFor(language).map((place) => stateOfNumbers(place, language, day)),
});

/** Pages, statements and sources of the whole guide, and the pages in other languages that nobody reviewed. */
export const totals = (day: string) => {
  const [english, ...translated] = languages.map((language) => Object.values(statesOf(language, day)).flat());
  const sum = (count: (state: PageState) => number): number =>
    english!.reduce((total, state) => total + count(state), 0);
  return {
    pageCount: english!.length,
    claimCount: sum(({ claimCount }) => claimCount),
    sourcedCount: sum(({ sourcedCount }) => sourcedCount),
    doubtedCount: sum(({ doubtedCount }) => doubtedCount),
    dueCount: sum(({ isDue }) => Number(isDue)),
    unreviewedCount: sum(({ lacks }) => Number(lacks.includes("reviewer"))),
    unreviewedTranslationCount: translated.flat().filter(({ lacks }) => lacks.includes("translation")).length,
  };
};
