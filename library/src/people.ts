// Who wrote and who reviewed: named people, or the plain sentence that nobody did yet.
import file from "../../content/people.json" with { type: "json" };
import { wordDay, type Language } from "daybook/words";
import type { At } from "./at.ts";
import { wordList } from "./words.ts";

export interface Person {
  readonly name: string;
  /** What they do, in one phrase. */
  readonly role: string;
  /** The languages whose words they wrote or reviewed. */
  readonly languages: readonly Language[];
  /** The pages, by the word in their address; all of them when absent. */
  readonly pages?: readonly string[];
  /** The day on which they last wrote or reviewed: "2027-01-31". */
  readonly on?: string;
}

export interface People {
  readonly writers: readonly Person[];
  readonly reviewers: readonly Person[];
}

export const people: People = file;

type Here = Pick<At, "language" | "path">;

const of = (list: readonly Person[], { language, path }: Here): readonly Person[] => {
  const page = path.split("/")[0] ?? "";
  return list.filter(
    (person) => person.languages.includes(language) && (person.pages?.includes(page) ?? true),
  );
};

/** Those who reviewed a page in its language. */
export const reviewersOf = (list: People, here: Here): readonly Person[] => of(list.reviewers, here);

const named = (list: readonly Person[], here: Here): readonly string[] =>
  of(list, here).map(({ name, role, on }) => {
    const day = on === undefined ? "" : `, ${wordDay(here.language, on)}`;
    return `${name} (${role}${day})`;
  });

/**
 * What a page says about the people behind it.
 *
 * Gives:  one sentence each for writers, reviewers and, beside English, the language.
 * Safety: a translation that no named person reviewed says so on every page (N18).
 */
export const reviewSentences = (here: At, list: People = people): readonly string[] => {
  const [writers, reviewers] = [named(list.writers, here), named(list.reviewers, here)];
  const sentences: string[] = [];
  if (writers.length > 0) sentences.push(here.say("written-by", { names: wordList(here.language, writers) }));
  sentences.push(
    reviewers.length > 0
      ? here.say("reviewed-by", { names: wordList(here.language, reviewers) })
      : here.say("nobody-reviewed"),
  );
  if (here.language !== "en" && reviewers.length === 0) sentences.push(here.say("language-not-reviewed"));
  return sentences;
};
