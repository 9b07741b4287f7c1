// Where a page is: its language, its address, and what this copy of the guide knows about the other two places.
import type { Language, Speak } from "daybook/words";
import type { TopicName } from "../../content/guide/topics.ts";
import { languagesOf, type Edited, type Edition } from "./edition.ts";
import { speakerOf, type WordKey } from "./words.ts";

/** The pages of the guide by the words in their addresses, which others may read in a history: all bland. */
export type PageName =
  | TopicName
  | "front"
  | "all"
  | "find"
  | "map"
  | "reading"
  | "tools"
  | "numbers"
  | "rules"
  | "state"
  | "tell";

/** The addresses of the other places, where they exist. */
export interface Places {
  readonly vault: string | null;
  readonly desk: string | null;
  /** The origin of this copy itself, where its builder said it: "https://guide.example". */
  readonly site: string | null;
  /** The edition of the agency that runs it; none where it is the guide as it is. */
  readonly edition?: Edition | null | undefined;
}

export interface At extends Places {
  readonly language: Language;
  readonly say: Speak<WordKey>;
  /** The address below the language: "" for the first page, "numbers/scotland/". */
  readonly path: string;
  /** The page as it is saved on a device, away from the others. */
  readonly isSaved: boolean;
}

export const at = (language: Language, path: string, places: Places, isSaved = false): At => ({
  language,
  say: speakerOf(language),
  path,
  isSaved,
  ...places,
});

const pathOf = (name: PageName): string => (name === "front" ? "" : `${name}/`);

export const addressOf = (language: Language, name: PageName, place?: string): string =>
  `/${language}/${pathOf(name)}${place === undefined ? "" : `${place}/`}`;

export const otherLanguages = (here: Edited & { readonly language: Language }): readonly Language[] =>
  languagesOf(here).filter((other) => other !== here.language);

/** Where the way out leads: ordinary, large, in the reader's language, nobody's own page. */
export const leaveAddresses: Readonly<Record<Language, string>> = {
  en: "https://www.bbc.co.uk/weather",
  bn: "https://bn.wikipedia.org/",
};
