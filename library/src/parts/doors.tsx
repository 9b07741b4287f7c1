// Doors: large links with a sentence each, and a quieter list of them.
import type { ComponentChildren } from "preact";
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
