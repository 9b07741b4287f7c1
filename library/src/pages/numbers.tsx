// Numbers: first a choice of places, then one page for each.
import { wordDay } from "daybook/words";
import { addressOf, type At } from "../at.ts";
import {
  checkAgainBy,
  checked,
  contacts,
  contactsOf,
  groups,
  type Contact,
  type Group,
  type Place,
} from "../help.ts";
import { ContactCard, type Ways } from "../parts/contact-card.tsx";
import { Danger } from "../parts/danger.tsx";
import { PlaceDoors } from "../parts/people-to-call.tsx";
import { Cover, SavedNote, TakeAlong } from "../parts/take.tsx";
import { Service } from "../parts/service.tsx";
import { isWordKey } from "../words.ts";

/** When the numbers were copied; from the day on which they are due, that they were not compared again. */
const Checked = ({ at, day }: { readonly at: At; readonly day: string }) => (
  <>
    {day >= checkAgainBy && (
      <p class="notice" id="needs-review">
        <b>{at.say("numbers-overdue", { date: wordDay(at.language, checkAgainBy) })}</b>
      </p>
    )}
    <p class="notice">
      {at.say("numbers-checked", { date: wordDay(at.language, checked) })} {at.say("bill")}
    </p>
  </>
);

/** The choice of places. */
export const Numbers = ({ at, day }: { readonly at: At; readonly day: string }) => (
  <>
    <h1>{at.say("numbers-title")}</h1>
    <p class="lead">{at.say("numbers-lead")}</p>
    <Danger at={at} />
    <h2>{at.say("quiet-numbers")}</h2>
    <Service at={at} />
    <PlaceDoors at={at} />
    <h2>{at.say("numbers-elsewhere")}</h2>
    <p>{at.say("numbers-elsewhere-about")}</p>
    <Checked at={at} day={day} />
  </>
);

const headings = {
  emergency: "group-emergency",
  withoutSpeaking: "group-without-speaking",
  talk: "group-talk",
  police: "group-police",
  after: "group-after",
} as const satisfies Record<Group, string>;

/** An emergency number that also takes texts is shown twice: as a call, and among the ways without speaking. */
const waysOf = (place: Place, group: Group, id: string): Ways => {
  const isInBoth = place.emergency.includes(id) && place.withoutSpeaking.includes(id);
  return !isInBoth ? "all" : group === "emergency" ? "call" : group === "withoutSpeaking" ? "text" : "all";
};

const emptyGroup = (at: At, place: Place, group: Group): string | null => {
  if (group === "emergency")
    return at.say("no-emergency", {
      place: place.name[at.language],
      police: place.nationalPolice[at.language],
    });
  const missing = `missing-${place.id}`;
  if (group === "talk" && isWordKey(missing)) return at.say(missing);
  return group === "withoutSpeaking" && place.emergency.length > 0 ? at.say("no-silent-way") : null;
};

/** One place's lines: the emergency number, the ways without speaking beside it, then the others. */
export const PlaceNumbers = ({
  at,
  place,
  day,
  all = contacts,
}: {
  readonly at: At;
  readonly place: Place;
  readonly day: string;
  readonly all?: readonly Contact[];
}) => {
  const missing = `missing-${place.id}`;
  return (
    <>
      <Cover at={at} />
      <h1>{at.say("place-title", { place: place.name[at.language] })}</h1>
      <SavedNote at={at} checked={checked} />
      {groups.map((group) => {
        const lines = contactsOf(place, group, all);
        const sentence = lines.length === 0 ? emptyGroup(at, place, group) : null;
        if (lines.length === 0 && sentence === null) return null;
        return (
          <section key={group}>
            {group === "talk" && lines.length > 0 && <Checked at={at} day={day} />}
            <h2>{at.say(headings[group])}</h2>
            {sentence !== null && <p class="notice">{sentence}</p>}
            {group === "talk" && sentence === null && isWordKey(missing) && <p>{at.say(missing)}</p>}
            {lines.map((contact) => (
              <ContactCard
                at={at}
                contact={contact}
                ways={waysOf(place, group, contact.id)}
                key={contact.id}
              />
            ))}
          </section>
        );
      })}
      <p>
        <a class="more" href={addressOf(at.language, "numbers")}>
          {at.say("numbers-back")}
        </a>
      </p>
      <TakeAlong at={at} tab={at.say("tab-numbers")} />
    </>
  );
};
