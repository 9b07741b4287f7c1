// What every article ends in: people, by place.
import { addressOf, type At } from "../at.ts";
import { placesFor } from "../help.ts";
import { Doors } from "./doors.tsx";

export const PlaceDoors = ({ at }: { readonly at: At }) => (
  <Doors
    isQuiet
    doors={placesFor(at.language).map(({ id, name }) => ({
      to: addressOf(at.language, "numbers", id),
      name: name[at.language],
    }))}
  />
);

export const PeopleToCall = ({ at }: { readonly at: At }) => (
  <section class="people" aria-labelledby="people">
    <h2 id="people">{at.say("people-title")}</h2>
    <PlaceDoors at={at} />
  </section>
);
