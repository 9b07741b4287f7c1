// Doors: large links with a sentence each, a quieter list of them, and the three that stand at the end of every article.
import type { ComponentChildren } from "preact";
import { addressOf, type At } from "../at.ts";
import { ArrowIcon } from "./icons.tsx";

export interface Door {
  readonly to: string;
  readonly name: string;
  readonly about?: ComponentChildren;
}

const DoorLink = ({ to, name, about }: Door): ComponentChildren => (
  <li>
    <a href={to}>
      <span>
        <b>{name}</b>
        {about === undefined ? null : <span>{about}</span>}
      </span>
      <ArrowIcon />
    </a>
  </li>
);

export const Doors = ({
  doors,
  isQuiet = false,
  isAfterDanger = false,
}: {
  readonly doors: readonly Door[];
  readonly isQuiet?: boolean;
  /** The second and third of the three doors stand under the first. */
  readonly isAfterDanger?: boolean;
}) => (
  <ul class={`doors${isQuiet ? " quiet" : ""}${isAfterDanger ? " next" : ""}`}>
    {doors.map((door) => (
      <DoorLink {...door} key={door.to} />
    ))}
  </ul>
);

/** Now, see someone, learn safely: the same three at the same place, so that nobody has to look for them. */
export const ThreeDoors = ({ at }: { readonly at: At }) => (
  <section class="three" aria-labelledby="three">
    <h2 id="three">{at.say("three-title")}</h2>
    <Doors
      doors={[
        {
          to: addressOf(at.language, "numbers"),
          name: at.say("three-now"),
          about: at.say("three-now-about"),
        },
        {
          to: addressOf(at.language, "visits"),
          name: at.say("three-see"),
          about: at.say("three-see-about"),
        },
        {
          to: addressOf(at.language, "all"),
          name: at.say("three-learn"),
          about: at.say("three-learn-about"),
        },
      ]}
    />
  </section>
);
