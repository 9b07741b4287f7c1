// What every vector file says, and the two entries that most of them start from.
import { isEntry, type Entry } from "daybook/record";

/** One vector: one sentence, the layer that must fail or "ok", and the values. */
export type Case = Readonly<Record<string, unknown>> & { readonly says: string; readonly expect: string };
/** Vectors by their names. */
export type Cases = Readonly<Record<string, Case>>;

/** The example of spec/entry.md §2. */
export const example = {
  format: "daybook-entry/1",
  id: "5e0f1c2d3b4a59687786a5b4c3d2e1f0",
  kind: "message",
  drawer: "evidence",
  happened: { certainty: "exact", wall: "2026-11-20T22:40", zone: "Asia/Dhaka" },
  written: { certainty: "exact", wall: "2026-11-21T09:14", offset: "+06:00" },
  people: [{ name: "A.", part: "from", who: "otherParty" }],
  words: "আমি বাইরে আছি। I can see your light.",
  source: {
    how: "export",
    original: "00112233445566778899aabbccddeeff",
    format: "whatsapp-text",
    range: [120, 215],
  },
  direction: "theirs",
  channel: "whatsapp-text",
  marks: ["edited"],
};
/** The fewest fields that an entry has. */
export const least = {
  format: "daybook-entry/1",
  id: "00000000000000000000000000000000",
  kind: "note",
  drawer: "private",
  happened: { certainty: "unknown" },
  written: { certainty: "exact", wall: "2026-11-21T09:14:05" },
  source: { how: "typed" },
};

/** The value as an entry. Fails: throws when it is none, so that no case lies. */
export const asEntry = (value: object): Entry => {
  if (!isEntry(value)) throw new TypeError("a case that should be an entry is none");
  return value;
};
