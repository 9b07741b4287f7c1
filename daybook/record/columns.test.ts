import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import {
  columnsFiller,
  columnWords,
  idOfRow,
  whenToMs,
  type Columns,
  type Entry,
  type EntryId,
  type Mention,
} from "daybook/record";

let made = 0;
const entryOf = (fields: Partial<Entry>): Entry => ({
  format: "daybook-entry/1",
  id: (++made).toString(16).padStart(32, "0") as EntryId,
  kind: "message",
  drawer: "evidence",
  happened: { certainty: "exact", wall: "2026-11-20T22:40" },
  written: { certainty: "unknown" },
  source: { how: "typed" },
  ...fields,
});
const columnsOf = (...entries: readonly Entry[]): Columns => {
  const filler = columnsFiller();
  for (const entry of entries) filler.append(entry);
  return filler.columns();
};
const from = (name: string, who: Mention["who"] = "unknown"): Partial<Entry> => ({
  people: [{ name, part: "from", who }],
});
const persons = (who: Mention["who"], ...names: readonly string[]): Entry =>
  entryOf({ kind: "person", people: names.map((name) => ({ name, part: "about", who })) });
const byOf = (columns: Columns, row: number) => columnWords.whos[columns.by[row]!];
const personOf = (columns: Columns, row: number) => columns.personOfName[columns.name[row]!];

describe("columns", () => {
  it("hold what each entry says, row by row", () => {
    const order = { name: "Order", terms: [] };
    const first = entryOf({ behaviours: ["a.b", "c.d"], effects: ["afraid", "moved"], place: "door" });
    const second = entryOf({
      refused: "blocked",
      about: first.id,
      channel: "sms",
      marks: ["deleted"],
      order,
    });
    const columns = columnsOf(first, second);
    assert.equal(columns.count, 2);
    assert.deepEqual([idOfRow(columns, 0), idOfRow(columns, 1)], [first.id, second.id]);
    const acts = columns.acts.subarray(columns.actsFrom[0], columns.actsFrom[1]);
    assert.deepEqual(
      [...acts].map((act) => columns.behaviours[act]),
      ["a.b", "c.d"],
    );
    assert.equal(columns.actsFrom[2], columns.actsFrom[1]);
    assert.equal(columns.effects[0], 1 | (1 << columnWords.effects.indexOf("moved")));
    assert.deepEqual([...columns.about], [-1, 0]);
    assert.equal(columnWords.refusals[columns.refused[1]! - 1], "blocked");
    assert.deepEqual(
      [columns.places[columns.place[0]!], columns.channels[columns.channel[1]!]],
      ["door", "sms"],
    );
    assert.deepEqual(columns.orders, [{ row: 1, order }]);
  });
  it("keep a time that nobody knows apart from every time", () => {
    const columns = columnsOf(
      entryOf({ happened: { certainty: "unknown" } }),
      entryOf({ happened: { certainty: "day", wall: "1970-01-01" } }),
      entryOf({ happened: { certainty: "exact", wall: "1970-01-01T06:00", offset: "+06:00" } }),
    );
    assert.ok(Number.isNaN(columns.wallMs[0]) && Number.isNaN(columns.instantMs[0]));
    assert.deepEqual([columns.wallMs[1], columns.wallMs[2], columns.instantMs[2]], [0, 6 * 3_600_000, 0]);
  });
  it("put names together where the keeper did, and take them apart again", () => {
    const [a, b, c] = [entryOf(from("A")), entryOf(from("B")), entryOf(from("C"))];
    const together = persons("otherParty", "A", "B");
    const merged = columnsOf(a, b, c, together);
    assert.equal(personOf(merged, 0), personOf(merged, 1));
    assert.notEqual(personOf(merged, 0), personOf(merged, 2));
    assert.deepEqual(
      [byOf(merged, 0), byOf(merged, 1), byOf(merged, 2)],
      ["otherParty", "otherParty", "unknown"],
    );
    const split = columnsOf(a, b, c, together, persons("someoneElse", "A"));
    assert.notEqual(personOf(split, 0), personOf(split, 1));
    assert.deepEqual([byOf(split, 0), byOf(split, 1)], ["someoneElse", "otherParty"]);
  });
  it("let the keeper's word on one entry stand over what is said about the name", () => {
    const act = entryOf(from("A", "otherParty"));
    const wrong = entryOf({ kind: "amendment", about: act.id, view: "not-by-other-party" });
    const unsure = entryOf({ kind: "amendment", about: act.id, view: "not-sure" });
    assert.equal(byOf(columnsOf(act), 0), "otherParty");
    assert.equal(byOf(columnsOf(act, wrong), 0), "someoneElse");
    assert.equal(byOf(columnsOf(act, wrong, unsure), 0), "unknown");
    assert.equal(byOf(columnsOf(wrong, act), 1), "someoneElse");
  });
  it("never take two names for one person because they look alike", () => {
    const columns = columnsOf(
      entryOf(from("+44 7700 900123")),
      entryOf(from("07700 900123")),
      entryOf(from("A")),
    );
    assert.equal(new Set([0, 1, 2].map((row) => personOf(columns, row))).size, 3);
  });
  it("agree with the entries themselves, however many there are", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            hour: fc.nat(23),
            kind: fc.constantFrom(...columnWords.kinds),
            channel: fc.option(fc.constantFrom("sms", "mail"), { nil: undefined }),
            direction: fc.constantFrom("mine", "theirs", "unknown"),
          }),
          { maxLength: 3000, size: "max" },
        ),
        (rows) => {
          const entries = rows.map(({ hour, kind, channel, direction }) =>
            entryOf({
              kind,
              direction: direction as "mine",
              happened: {
                certainty: "exact",
                wall: `2026-01-01T${`${hour}`.padStart(2, "0")}:00`,
                offset: "+06:00",
              },
              ...(channel === undefined ? {} : { channel }),
            }),
          );
          const columns = columnsOf(...entries);
          entries.forEach((entry, row) => {
            assert.equal(columnWords.kinds[columns.kind[row]!], entry.kind);
            assert.equal(columns.channels[columns.channel[row]!], entry.channel ?? "");
            assert.equal(columns.instantMs[row], whenToMs(entry.happened));
            assert.equal(
              byOf(columns, row),
              entry.direction === "mine" ? "keeper" : entry.direction === "theirs" ? "otherParty" : "unknown",
            );
          });
        },
      ),
      { numRuns: 30 },
    );
  });
  it("share nothing with what is appended later", () => {
    const filler = columnsFiller();
    filler.append(entryOf({ channel: "sms" }));
    const before = filler.columns();
    filler.append(entryOf({ channel: "mail" }));
    assert.deepEqual([before.count, before.channels.length, filler.columns().count], [1, 2, 2]);
  });
});
