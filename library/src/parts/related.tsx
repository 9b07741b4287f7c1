// Where to read on: the other view of this page, and the topics that somebody related to it by hand.
import type { Language } from "daybook/words";
import { guide, relations, twinsOf, type TopicName } from "../../../content/guide/index.ts";
import { addressOf, type At } from "../at.ts";
import { Doors } from "./doors.tsx";

/** The topics related to one, in the order in which the relations stand, and what a reader finds there. */
const relatedTo = (name: TopicName, language: Language): readonly (readonly [TopicName, string])[] =>
  relations.flatMap(({ from, to, why }) => {
    if (from === name) return [[to, why[language]]];
    return to === name ? [[from, why[language]]] : [];
  });

export const Twins = ({ at, name }: { readonly at: At; readonly name: TopicName }) =>
  twinsOf(name).map((twin) => {
    const { reader, title } = guide[twin][at.language];
    return (
      <span class="twin" key={twin}>
        {at.say(`twin-${reader}`)}: <a href={addressOf(at.language, twin)}>{title}</a>
      </span>
    );
  });

export const Related = ({ at, name }: { readonly at: At; readonly name: TopicName }) => {
  const found = relatedTo(name, at.language);
  return (
    <section aria-labelledby="related">
      <h2 id="related">{at.say("related-title")}</h2>
      {found.length === 0 ? (
        <p>{at.say("related-none")}</p>
      ) : (
        <Doors
          isQuiet
          doors={found.map(([other, why]) => ({
            to: addressOf(at.language, other),
            name: guide[other][at.language].title,
            about: why,
          }))}
        />
      )}
    </section>
  );
};
