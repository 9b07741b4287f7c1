// What every article ends in: people, by place.
import { addressOf, type At } from "../at.ts";
import { placesOf } from "../edition.ts";
import { mainNumbers, type Place } from "../help.ts";
import { key } from "./contact-card.tsx";
import { Doors } from "./doors.tsx";
import { Service } from "./service.tsx";

/** The numbers of a place in one line, so that a printed or saved page has them too. */
const Numbers = ({ at, place }: { readonly at: At; readonly place: Place }) => (
  <>
    {mainNumbers(place).map(({ id, call }, index) => (
      <>
        {index > 0 && " · "}
        {at.say(key(`contact-${id}`))}{" "}
        {call.map((number, nth) => (
          <>
            {nth > 0 && ", "}
            <span class="number">{number}</span>
          </>
        ))}
      </>
    ))}
  </>
);

export const PlaceDoors = ({ at }: { readonly at: At }) => (
  <Doors
    isQuiet
    doors={placesOf(at).map((place) => ({
      to: addressOf(at.language, "numbers", place.id),
      name: place.name[at.language],
      about: mainNumbers(place).length === 0 ? at.say("people-none") : <Numbers at={at} place={place} />,
    }))}
  />
);

export const PeopleToCall = ({ at }: { readonly at: At }) => (
  <section class="people" aria-labelledby="people">
    <h2 id="people">{at.say("people-title")}</h2>
    <Service at={at} />
    <PlaceDoors at={at} />
  </section>
);
