// How the topics belong together: one drawing, and the same in sentences.
import {
  guide,
  relations,
  shelves,
  topics,
  type Relation,
  type TopicName,
} from "../../../content/guide/index.ts";
import { addressOf, type At } from "../at.ts";
import { Danger } from "../parts/danger.tsx";
import { BowSample, bowLooks, TopicDrawing } from "../parts/topic-drawing.tsx";

const Link = ({ at, to }: { readonly at: At; readonly to: TopicName }) => (
  <a href={addressOf(at.language, to)}>{guide[to][at.language].title}</a>
);

/** One relation as a sentence with two links. The words come from one message, cut where the titles stand. */
const Said = ({ at, relation: { from, how, to } }: { readonly at: At; readonly relation: Relation }) => {
  const parts = at.say(`relation-${how}`, { from: "\u0000<", to: "\u0000>" }).split("\u0000");
  return (
    <>
      {parts.map((part) => (
        <>
          {part.startsWith("<") ? (
            <Link at={at} to={from} />
          ) : part.startsWith(">") ? (
            <Link at={at} to={to} />
          ) : null}
          {part.replace(/^[<>]/, "")}
        </>
      ))}
    </>
  );
};

export const Map = ({ at }: { readonly at: At }) => (
  <>
    <h1>{at.say("map-title")}</h1>
    <p class="lead">{at.say("map-lead")}</p>
    <Danger at={at} />
    <h2>{at.say("map-drawing-title")}</h2>
    <ul class="bows">
      {bowLooks.map((look) => (
        <li key={look}>
          <BowSample look={look} /> {at.say(`map-${look}`)}
        </li>
      ))}
    </ul>
    <TopicDrawing at={at} />
    <h2>{at.say("map-sentences-title")}</h2>
    {shelves.map((shelf) => {
      const own = relations.filter(({ from }) => topics[from] === shelf);
      return own.length === 0 ? null : (
        <section aria-labelledby={`map-${shelf}`} key={shelf}>
          <h3 id={`map-${shelf}`}>{at.say(`shelf-${shelf}`)}</h3>
          <ul>
            {own.map((relation) => (
              <li key={`${relation.from} ${relation.to}`}>
                <Said at={at} relation={relation} />
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </>
);
