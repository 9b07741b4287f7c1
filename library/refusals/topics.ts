// The whole guide held against its own subjects: relations, other names, and every part of every page.
import { languages } from "daybook/words";
import {
  claimsOf,
  finding,
  guide,
  relations,
  textOf,
  twins,
  type GuidePage,
  type TopicName,
} from "../../content/guide/index.ts";
import { offTopic, type Home } from "./off-topic.ts";

type PageText = Pick<GuidePage, "title" | "lead" | "blocks"> &
  Partial<Pick<GuidePage, "danger" | "summary" | "takeaways">>;

const homeOf = (name: TopicName): Home => ({ name, about: finding[name].about });

/** The words of a page part by part: from one heading to the next, with all that is said there. */
export const partsOf = (page: PageText): readonly string[] => {
  const parts = [[page.title, page.lead, ...(page.danger ?? []).map(textOf)].join(" ")];
  for (const block of page.blocks) {
    if (block.kind === "heading") parts.push(block.text);
    const more = [
      ...("name" in block ? [block.name] : []),
      ...(block.kind === "form" ? block.fields.map(({ label }) => label) : []),
      ...(block.kind === "question" ? block.questions : []),
      ...(block.kind === "options" ? block.options.map(({ name }) => name) : []),
      ...(block.kind === "fold" ? [block.when] : []),
      ...(block.kind === "go" ? [block.text] : []),
      ...claimsOf(block).map(textOf),
    ];
    parts.push([parts.pop(), ...more].join(" "));
  }
  for (const claims of [page.summary, page.takeaways])
    if (claims !== undefined) parts.push(claims.map(textOf).join(" "));
  return parts;
};

/** Why a page holds something off its topic, a sentence for each part that does. */
export const strangersIn = (page: PageText, home: Home, language: "en" | "bn"): readonly string[] =>
  partsOf(page).flatMap((part) => {
    const name = part.split(/\s+/).slice(0, 8).join(" ");
    return offTopic({ name, about: home.about, texts: { [language]: part } }, home) ?? [];
  });

/**
 * Everything in the guide that stands where it does not belong.
 *
 * Gives:  a sentence for each; none for a guide that may be built.
 */
export const refusedTopics = (): readonly string[] => {
  const refused: (string | null)[] = [];
  for (const { from, to } of relations) refused.push(offTopic(homeOf(from), homeOf(to)));
  for (const [person, professional] of twins) refused.push(offTopic(homeOf(professional), homeOf(person)));
  for (const name of Object.keys(guide) as TopicName[])
    for (const language of languages) {
      const { about, also, said } = finding[name];
      for (const words of [...also[language], ...said[language]])
        refused.push(offTopic({ name: words, about, texts: { [language]: words } }, homeOf(name)));
      refused.push(...strangersIn(guide[name][language], homeOf(name), language));
    }
  return refused.filter((each) => each !== null);
};
