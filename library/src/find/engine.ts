// The search: which pages a few typed words could mean. The same code runs in the page and in the tests.
import MiniSearch from "minisearch";
import { stem, wordsOf } from "./fold.ts";

/** What the search knows of a page: texts that it shows, and stems (`stemsOf`) of those that it only searches. */
export interface FindPage {
  /** Below the language: "signs/", "numbers/scotland/". */
  readonly path: string;
  readonly title: string;
  readonly about: string;
  /** Stems of other names and of what people say. */
  readonly said: string;
  /** Stems of headings and of the names of steps. */
  readonly headings: string;
  /** Stems of what to take along. */
  readonly takeaways: string;
  /** A page for professionals, whom the search does not put before the person concerned. */
  readonly isProfessional?: true;
}

const fields = ["title", "said", "headings", "about", "takeaways"] as const;

/** Words that stand in most sentences: they count a little, so that "what is it" finds something, and are never guessed at. */
const small = new Set(
  `a an the i im ive id my me mine we our you your he hes she her him his they them their it its this that these those is am are was were be been do does did dont have has had not no to of in on at by for from with and or but if so as about what how when where who which can could should will would may might must want need get got go going someone somebody somethin all any some too very just now keep let make
  আমি আমার আমাকে আপনি আপনার আপনাকে তুমি তোমার সে তার তাকে তারা ওই এই এটা এটি সেটা যে যা যদি কি কী কে কোন কোনো কিভাবে কীভাবে কিনা না নাই নেই হয় হয়ে হয়েছে হলে হবে ছিল আছে আর ও এবং বা কিন্তু থেকে জন্য সাথে সঙ্গে মধ্যে দিয়ে করে করি করব করবো করা করতে করছে চাই একটা একটি একজন কেউ এর এমন`
    .split(/\s+/)
    .flatMap(wordsOf)
    .map(stem),
);

const tokenize = (text: string): string[] => wordsOf(text).map(stem);

/** The stems of some texts, each once, without small words: all that is needed of a text that is searched and never shown. */
export const stemsOf = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap(tokenize))].filter((each) => !small.has(each)).join(" ");

/** Gives the paths of the pages that the typed words could mean, best first, at most eight; none for nothing typed. */
export type Search = (typed: string) => readonly string[];

/** Read the pages, and be ready to search them. */
export const makeSearch = (pages: readonly FindPage[]): Search => {
  const index = new MiniSearch<FindPage>({
    idField: "path",
    fields: [...fields],
    tokenize: (text, field) => (field === "title" || field === "about" ? tokenize(text) : text.split(" ")),
    searchOptions: { tokenize },
    // Folding and stems are in `tokenize`; nothing else happens to a word.
    processTerm: (term) => term,
  });
  index.addAll(pages);
  const order = new Map(pages.map(({ path }, place) => [path, place / pages.length]));
  const professional = new Set(pages.filter((page) => page.isProfessional).map(({ path }) => path));
  return (typed) => {
    const found = index.search(typed, {
      boost: { title: 3, said: 3, headings: 1.5, about: 1.2, takeaways: 1 },
      prefix: (term) => term.length > 2 && !small.has(term),
      fuzzy: (term) => (term.length < 4 || small.has(term) || /^\d/.test(term) ? false : 0.25),
      maxFuzzy: 2,
      weights: { fuzzy: 0.35, prefix: 0.5 },
      boostTerm: (term) => (small.has(term) ? 0.1 : 1),
      // Pages stand in an order that a person chose: of places, those first where most readers of a language are.
      boostDocument: (path) =>
        (professional.has(path as string) ? 0.6 : 1) * (1.2 - 0.2 * (order.get(path as string) ?? 1)),
    });
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= best / 6)
      .slice(0, 8)
      .map(({ id }) => id as string);
  };
};
