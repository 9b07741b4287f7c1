// Every page of the guide, in the order of the reader's alphabet.
import { localeOf } from "daybook/words";
import { guide, type GuideName } from "../../../content/guide/index.ts";
import { addressOf, type At } from "../at.ts";
import { Danger } from "../parts/danger.tsx";
import { Doors, type Door } from "../parts/doors.tsx";

/** The pages with their leads, sorted as a dictionary of the language would sort their titles. */
const doorsOf = ({ language, say }: At): readonly Door[] => {
  const pages = (Object.keys(guide) as GuideName[]).map((name) => {
    const { title, lead } = guide[name][language];
    return { to: addressOf(language, name), name: title, about: lead };
  });
  const others: readonly Door[] = [
    { to: addressOf(language, "numbers"), name: say("quiet-numbers") },
    { to: addressOf(language, "rules"), name: say("quiet-rules"), about: say("quiet-rules-about") },
  ];
  const { compare } = new Intl.Collator(localeOf(language));
  return [...pages, ...others].toSorted((left, right) => compare(left.name, right.name));
};

export const All = ({ at }: { readonly at: At }) => (
  <>
    <h1>{at.say("all-title")}</h1>
    <p class="lead">{at.say("all-lead")}</p>
    <Danger at={at} />
    <h2>{at.say("all-name")}</h2>
    <Doors isQuiet doors={doorsOf(at)} />
  </>
);
