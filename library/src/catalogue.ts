// Every page that somebody could look for: where it is, what it is called, on which shelf it stands, and its other names.
import type { Language } from "daybook/words";
import {
  claimsOf,
  finding,
  guide,
  placeAlso,
  shelves,
  textOf,
  topics,
  type GuidePage,
  type Shelf,
  type TopicName,
} from "../../content/guide/index.ts";
import { law } from "../../content/law/index.ts";
import type { At, PageName } from "./at.ts";
import { stemsOf, type FindPage } from "./find/engine.ts";
import { contactsOf, groups, placesFor, type Place } from "./help.ts";
import { isWordKey } from "./words.ts";

export interface Entry {
  /** Below the language: "signs/", "numbers/scotland/". */
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly shelf: Shelf;
  readonly isProfessional: boolean;
  /** Other names, which stand in the list from A to Z. */
  readonly also: readonly string[];
  /** What else the search knows: what people say, headings, takeaways. */
  readonly said: readonly string[];
  readonly headings: readonly string[];
  readonly takeaways: readonly string[];
}

/** The headings of a page, and the names of what stands under them. */
const headingsOf = ({ blocks }: GuidePage): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case "heading":
        return [block.text];
      case "sign":
      case "step":
      case "form":
        return [block.name];
      case "options":
        return block.options.map(({ name }) => name);
      default:
        return [];
    }
  });

/** What a page says first, where nobody has written yet what to take along from it. */
const takeawaysOf = (page: GuidePage): readonly string[] =>
  (page.takeaways ?? page.blocks.flatMap(claimsOf).slice(0, 3)).map(textOf);

const topicEntry = (language: Language, name: TopicName): Entry => {
  const page: GuidePage = guide[name][language];
  return {
    path: `${name}/`,
    title: page.title,
    about: page.lead,
    shelf: topics[name],
    isProfessional: page.reader === "professional",
    also: finding[name].also[language],
    said: finding[name].said[language],
    headings: headingsOf(page),
    takeaways: takeawaysOf(page),
  };
};

/** The names of a place's help lines, and their numbers. */
const linesOfPlace = ({ say }: At, place: Place): readonly string[] =>
  groups.flatMap((group) =>
    contactsOf(place, group).flatMap(({ id, call, text }) => {
      const key = `contact-${id}`;
      return [...(isWordKey(key) ? [say(key)] : []), ...(call ?? []), ...(text === undefined ? [] : [text])];
    }),
  );

const placeEntries = (here: At): readonly Entry[] =>
  placesFor(here.language).flatMap((place) => {
    const name = place.name[here.language];
    const also = placeAlso[place.id]?.[here.language] ?? [];
    const legal = law.find(({ id }) => id === place.id);
    const common = { about: "", isProfessional: false, also: [], takeaways: [] };
    const numbers: Entry = {
      ...common,
      path: `numbers/${place.id}/`,
      title: here.say("az-numbers", { place: name }),
      shelf: "help",
      said: [...also, here.say("numbers-said")],
      headings: linesOfPlace(here, place),
    };
    if (legal === undefined) return [numbers];
    const rules: Entry = {
      ...common,
      path: `rules/${place.id}/`,
      title: here.say("az-rules", { place: name }),
      shelf: "law",
      said: also,
      headings: [...legal.offences, ...legal.orders].map((each) => each.name[here.language]),
    };
    return [numbers, rules];
  });

const plainEntry = (
  { say }: At,
  name: PageName,
  shelf: Shelf,
  title: Parameters<At["say"]>[0],
  about: Parameters<At["say"]>[0],
): Entry => ({
  path: `${name}/`,
  title: say(title),
  about: say(about),
  shelf,
  isProfessional: false,
  also: [],
  said: [],
  headings: [],
  takeaways: [],
});

/** Every page of one language, topics first, in the order in which they were written down. */
export const catalogue = (here: At): readonly Entry[] => [
  ...(Object.keys(topics) as TopicName[]).map((name) => topicEntry(here.language, name)),
  plainEntry(here, "tools", "guides", "tools-title", "tools-lead"),
  plainEntry(here, "reading", "guides", "reading-title", "reading-lead"),
  plainEntry(here, "map", "guides", "map-title", "map-lead"),
  plainEntry(here, "numbers", "help", "quiet-numbers", "numbers-lead"),
  plainEntry(here, "rules", "law", "quiet-rules", "rules-lead"),
  ...placeEntries(here),
];

/** The shelves in their order, each with its entries. */
export const shelved = (
  entries: readonly Entry[],
): readonly { readonly shelf: Shelf; readonly entries: readonly Entry[] }[] =>
  shelves.map((shelf) => ({ shelf, entries: entries.filter((entry) => entry.shelf === shelf) }));

/** What the search page is given to search in. */
export const findPages = (here: At): readonly FindPage[] =>
  catalogue(here).map(({ path, title, about, also, said, headings, takeaways, isProfessional }) => ({
    path,
    title,
    about,
    said: stemsOf([...also, ...said]),
    headings: stemsOf(headings),
    takeaways: stemsOf(takeaways),
    ...(isProfessional ? { isProfessional } : {}),
  }));
