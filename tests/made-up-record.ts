// Made-up entries for tests of findings: short to write, whole in shape.
import { columnsFiller, type Columns, type Entry, type EntryId, type Mention } from "daybook/record";

let made = 0;
/** An entry with an id of its own. */
export const entryOf = (fields: Partial<Entry>): Entry => ({
  format: "daybook-entry/1",
  id: ((++made * 0x9e3779b1) >>> 0)
    .toString(16)
    .padStart(8, "0")
    .repeat(3)
    .concat(made.toString(16).padStart(8, "0")) as EntryId,
  kind: "incident",
  drawer: "evidence",
  happened: { certainty: "unknown" },
  written: { certainty: "unknown" },
  source: { how: "typed" },
  ...fields,
});

/** "2026-11-20T22:40" is exact, "2026-11-20" a day, "" unknown. */
export const at = (wall: string): Pick<Entry, "happened"> => ({
  happened:
    wall === "" ? { certainty: "unknown" } : { certainty: wall.length === 10 ? "day" : "exact", wall },
});

export const did = (name = "A.", who: Mention["who"] = "otherParty"): Pick<Entry, "people"> => ({
  people: [{ name, part: "did", who }],
});

/** Something the other person did. */
export const act = (wall: string, fields: Partial<Entry> = {}): Entry =>
  entryOf({ ...at(wall), ...did(), ...fields });

/** A message from the other person. */
export const message = (wall: string, fields: Partial<Entry> = {}): Entry =>
  entryOf({ ...at(wall), kind: "message", direction: "theirs", ...fields });

export const columnsOf = (entries: readonly Entry[]): Columns => {
  const filler = columnsFiller();
  for (const entry of entries) filler.append(entry);
  return filler.columns();
};

/** A day as findings count it. */
export const dayNumber = (wall: string): number => Date.parse(`${wall.slice(0, 10)}T00:00:00Z`) / 86_400_000;
