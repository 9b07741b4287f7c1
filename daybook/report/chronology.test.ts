import assert from "node:assert/strict";
import { it } from "node:test";
import type { EntryId, FieldGroup, When } from "daybook/record";
import { chronologyOf, delayBetween, type ReportItem, type ShownFields } from "daybook/report";

const at = (wall: string, offset?: string): When =>
  offset === undefined ? { certainty: "exact", wall } : { certainty: "exact", wall, offset };

const item = (
  sequence: number,
  fields: Partial<ShownFields>,
  withheld: readonly FieldGroup[] = [],
): ReportItem => ({
  exhibit: `E${sequence + 1}`,
  sequence,
  fields: {
    format: "daybook-entry/1",
    id: String(sequence).padStart(32, "0") as EntryId,
    kind: "incident",
    drawer: "evidence",
    source: { how: "typed" },
    ...fields,
  },
  withheld,
  files: [],
});

it("puts known times in their order, and unknown and withheld ones last, in the order of keeping", () => {
  const { rows } = chronologyOf(
    [
      item(0, { happened: { certainty: "unknown" } }),
      item(1, { happened: at("2026-11-20T22:40") }),
      item(2, {}, ["time"]),
      item(3, { happened: { certainty: "day", wall: "2026-11-20" } }),
      item(4, { happened: at("2026-11-20T22:40") }),
    ],
    5,
  );
  assert.deepEqual(
    rows.map(({ item: { exhibit } }) => exhibit),
    ["E4", "E2", "E5", "E1", "E3"],
  );
  assert.equal(rows[4]!.happened, null);
  assert.deepEqual(rows[3]!.happened, { certainty: "unknown" });
});

it("counts offsets where they are given", () => {
  const { rows } = chronologyOf(
    [
      item(0, { happened: at("2026-11-20T10:00", "+06:00") }),
      item(1, { happened: at("2026-11-20T05:00", "+00:00") }),
    ],
    2,
  );
  assert.deepEqual(
    rows.map(({ item: { exhibit } }) => exhibit),
    ["E1", "E2"],
  );
});

it("names the numbers that are not shown, at the beginning, between and at the end", () => {
  assert.deepEqual(chronologyOf([item(1, {}), item(2, {}), item(5, {})], 9).gaps, [
    [0, 1],
    [3, 5],
    [6, 9],
  ]);
  assert.deepEqual(chronologyOf([item(0, {}), item(1, {})], 2).gaps, []);
});

it("says how much later an entry was kept, in the unit a person would use", () => {
  const later = (happened: When, written: When) => delayBetween(happened, written);
  assert.deepEqual(later(at("2026-11-20T22:40"), at("2026-11-20T22:40")), {
    unit: "minutes",
    count: 0,
    isRough: false,
  });
  assert.deepEqual(later(at("2026-11-20T22:40"), at("2026-11-21T00:39")), {
    unit: "minutes",
    count: 119,
    isRough: false,
  });
  assert.deepEqual(later(at("2026-11-20T22:40"), at("2026-11-21T13:02")), {
    unit: "hours",
    count: 14,
    isRough: false,
  });
  assert.deepEqual(later(at("2026-11-18T22:40"), at("2026-11-21T13:02")), {
    unit: "days",
    count: 2,
    isRough: false,
  });
  assert.deepEqual(later({ certainty: "around", wall: "2026-11-20T22:00" }, at("2026-11-21T13:02")), {
    unit: "hours",
    count: 15,
    isRough: true,
  });
});

it("reads a time without an offset at the other's, and never finds six hours that nobody said", () => {
  assert.deepEqual(delayBetween(at("2026-11-20T22:40"), at("2026-11-20T22:50", "+06:00")), {
    unit: "minutes",
    count: 10,
    isRough: false,
  });
  assert.deepEqual(delayBetween(at("2026-11-20T22:40", "+00:00"), at("2026-11-21T05:40", "+06:00")), {
    unit: "minutes",
    count: 60,
    isRough: false,
  });
});

it("counts days where one side has no hour, and says when the clocks disagree", () => {
  const day = (wall: string): When => ({ certainty: "day", wall });
  assert.deepEqual(delayBetween(day("2026-11-20"), at("2026-11-20T13:02")), { unit: "same-day" });
  assert.deepEqual(delayBetween(day("2026-02-28"), at("2026-03-01T00:10")), {
    unit: "days",
    count: 1,
    isRough: false,
  });
  assert.deepEqual(delayBetween(day("2026-11-22"), at("2026-11-21T13:02")), { unit: "before" });
  assert.deepEqual(delayBetween(at("2026-11-21T13:03"), at("2026-11-21T13:02")), { unit: "before" });
  assert.equal(delayBetween({ certainty: "unknown" }, at("2026-11-21T13:02")), null);
});

it("points to the export and to the entry that is added to only when they are in the dossier too", () => {
  const original = "0".repeat(32) as EntryId;
  const source = { how: "export", original, format: "whatsapp", range: [10, 20] } as const;
  const about = original;
  const with0 = chronologyOf([item(0, {}), item(1, { source, about })], 2).rows[1]!;
  assert.deepEqual(with0.exported, { exhibit: "E1", format: "whatsapp", range: [10, 20] });
  assert.equal(with0.about, "E1");
  const without0 = chronologyOf([item(1, { source, about })], 2).rows[0]!;
  assert.equal(without0.exported!.exhibit, null);
  assert.equal(without0.about, null);
});
