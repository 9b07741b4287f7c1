// Where to read on: the other view of this page, and the topics that somebody related to it by hand.
import { guide, relations, twinsOf, type TopicName } from "../../../content/guide/index.ts";
import { addressOf, type At } from "../at.ts";
import { Doors } from "./doors.tsx";

/** The topics related to one, each once, in the order in which the relations stand. */
const relatedTo = (name: TopicName): readonly TopicName[] => [
  ...new Set(relations.flatMap(({ from, to }) => (from === name ? [to] : to === name ? [from] : []))),
];

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
  const names = relatedTo(name);
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{at.say("related-title")}</h2>
      <Doors
        isQuiet
        doors={names.map((other) => ({
          to: addressOf(at.language, other),
          name: guide[other][at.language].title,
        }))}
      />
    </section>
  );
};
