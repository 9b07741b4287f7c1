// Nothing that is off its topic stands beside it: subjects are given by hand, and words are held against them.
import { languages, type Language } from "daybook/words";
import {
  broad,
  everywhere,
  isSubject,
  subjects,
  type Beginnings,
  type Subject,
} from "../../content/guide/subjects.ts";
import { wordsOf } from "../src/find/fold.ts";

/** What is to stand beside a topic: a text, and the subjects that a person gave to it. */
export interface Offered {
  /** How the refusal names it. */
  readonly name: string;
  readonly about: readonly string[];
  /** What it says, where that is to be held against the words of the shared subjects; absent where subjects alone decide. */
  readonly texts?: Partial<Readonly<Record<Language, string>>>;
}

/** The topic it is to stand beside. */
export interface Home {
  readonly name: string;
  readonly about: readonly string[];
}

/** A name has no more words than this; what is longer is a running text. */
const nameLength = 7;

/** Whether a text has a word that begins as one of these, or the whole of one that is a phrase. */
const speaksOf = (text: string, beginnings: readonly string[]): boolean => {
  const folded = ` ${wordsOf(text).join(" ")}`;
  return beginnings.some((beginning) => folded.includes(` ${wordsOf(beginning).join(" ")}`));
};

/** The beginnings in a language. English ones count everywhere: people write Latin letters in any sentence. */
const inLanguage = (from: Beginnings | undefined, language: Language): readonly string[] =>
  from === undefined ? [] : [...from[language], ...from.en];

/** Whether a text speaks of one of these subjects, or of what the whole guide is about. */
const belongs = (text: string, shared: readonly Subject[], language: Language): boolean => {
  const isName = wordsOf(text).length <= nameLength;
  return speaksOf(text, [
    ...inLanguage(everywhere, language),
    ...shared.flatMap((subject) => [
      ...inLanguage(subjects[subject], language),
      ...(isName ? inLanguage(broad[subject], language) : []),
    ]),
  ]);
};

/**
 * Why something may not stand beside a topic, or null when it may.
 *
 * Gives:  one sentence for the person who builds the guide.
 * Safety: it refuses what has no subject, an unknown one, none in common, or no word of one in common. It knows words, not
 *         meaning: a text that borrows a word passes, and is for the reviewer to find.
 */
export const offTopic = (offered: Offered, home: Home): string | null => {
  const said = `“${offered.name}” cannot stand at “${home.name}”`;
  if (offered.about.length === 0) return `${said}: nobody has given it a subject.`;
  const unknown = [...offered.about, ...home.about].find((subject) => !isSubject(subject));
  if (unknown !== undefined) return `${said}: “${unknown}” is no subject of this guide.`;
  const shared = offered.about.filter(isSubject).filter((subject) => home.about.includes(subject));
  if (shared.length === 0)
    return `${said}: they share no subject (${offered.about.join(", ")}; ${home.about.join(", ")}).`;
  for (const language of languages) {
    const text = offered.texts?.[language];
    if (text !== undefined && !belongs(text, shared, language))
      return `${said}: none of its words belongs to ${shared.join(" or ")} (${language}).`;
  }
  return null;
};
