// Three long made-up records: a flood of messages after "stop", following with few messages, and both with an order.
import type { Entry } from "daybook/record";
import { act, at, entryOf, message } from "./made-up-record.ts";

const dayAfter = (start: string, days: number): string =>
  new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const two = (value: number): string => `${value}`.padStart(2, "0");

/** Messages: a few a day for ten weeks, then many after she said stop, some from a new number after a block. */
export const flood = (): readonly Entry[] => {
  const entries: Entry[] = [];
  for (let day = 0; day < 140; day++) {
    const date = dayAfter("2026-05-01", day);
    const count = day < 70 ? day % 4 : 12 + ((day * 7) % 9);
    const name = day < 90 ? "A." : "+44 7700 900123";
    for (let number = 0; number < count; number++)
      entries.push(
        message(`${date}T${two((number * 5 + day) % 24)}:${two((number * 13) % 60)}`, {
          people: [{ name, part: "from", who: "unknown" }],
          channel: "whatsapp-text",
        }),
      );
    if (day % 10 === 3)
      entries.push(
        message(`${date}T12:30`, {
          direction: "mine",
          people: [{ name: "me", part: "from", who: "keeper" }],
        }),
      );
  }
  return [
    ...entries,
    entryOf({
      ...at("2026-07-10T18:00"),
      kind: "refusal",
      refused: "told-to-stop",
      words: "Please do not write to me again.",
    }),
    entryOf({ ...at("2026-07-29"), kind: "refusal", refused: "blocked" }),
    entryOf({ ...at("2026-07-30"), kind: "effect", effects: ["afraid", "slept-badly"] }),
    entryOf({ ...at("2026-08-02"), kind: "effect", effects: ["changed-number", "missed-work"] }),
    entryOf({
      kind: "person",
      people: ["A.", "+44 7700 900123"].map((name) => ({
        name,
        part: "about" as const,
        who: "otherParty" as const,
      })),
    }),
  ];
};

/** Following: seldom, at a few places, with a friend asked about her, and a gift. */
export const following = (): readonly Entry[] => [
  act("2026-06-02T08:10", { behaviours: ["presence.follow"], place: "bus stop" }),
  act("2026-06-09T08:15", { behaviours: ["presence.follow"], place: "bus stop" }),
  act("2026-06-11T22:50", { behaviours: ["presence.loiter", "watch.physical"], place: "opposite my house" }),
  act("2026-06-23", { behaviours: ["contact.gifts"], place: "door" }),
  act("2026-07-15T17:40", { behaviours: ["presence.follow", "presence.approach"], place: "car park" }),
  act("2026-07-16", { behaviours: ["proxy.people"] }),
  act("2026-08-20T23:30", { behaviours: ["presence.loiter"], place: "opposite my house" }),
  act("2026-08-21T06:40", { behaviours: ["property.damage"], place: "car" }),
  act("", { behaviours: ["watch.camera"] }),
  message("2026-08-21T07:02", { channel: "sms" }),
  entryOf({
    ...at("2026-08-21"),
    kind: "effect",
    effects: ["afraid-of-violence", "changed-routine", "stayed-in"],
  }),
];

/** Both, with an order that was served and what came after it. */
export const withOrder = (): readonly Entry[] => [
  ...following(),
  ...flood(),
  entryOf({
    ...at("2026-08-30"),
    kind: "order",
    order: {
      name: "Non-molestation order",
      made: { certainty: "day", wall: "2026-08-28" },
      served: { certainty: "day", wall: "2026-08-30" },
      ends: { certainty: "day", wall: "2027-08-28" },
      terms: [
        { kind: "no-contact", words: "must not contact the applicant by any means" },
        { kind: "stay-away-from-place", words: "must not come within 100 metres of the home" },
        { kind: "other", words: "must return the keys" },
      ],
    },
  }),
  act("2026-09-04T21:00", { behaviours: ["presence.loiter", "order.breach"], place: "opposite my house" }),
  act("2026-09-10T09:00", { behaviours: ["threat.person"] }),
  entryOf({ ...at("2026-09-12"), kind: "effect", effects: ["moved"] }),
];
