// The same export twice, exports that overlap, and what one of them lacks.
import assert from "node:assert/strict";
import { it } from "node:test";
import * as fc from "fast-check";
import { compareImports, draftKey, type Comparable } from "./overlap.ts";

const message = (wall: string, words: string, name = "Tarek"): Comparable => ({
  happened: { certainty: "exact", wall },
  people: [{ name, part: "from", who: "unknown" }],
  words,
});
const days = (from: number, to: number): readonly Comparable[] =>
  Array.from({ length: to - from }, (_, index) =>
    message(`2026-11-${String(from + index).padStart(2, "0")}T09:00`, `day ${from + index}`),
  );

it("the same export twice has nothing new, nothing missing and no gap", () => {
  const overlap = compareImports([days(1, 20)], days(1, 20));
  assert.deepEqual(overlap, {
    isKnown: Array.from({ length: 19 }, () => true),
    knownCount: 19,
    shared: [{ index: 0, sharedCount: 19, missing: [] }],
    gaps: [],
  });
});
it("an export that goes on where another ended has what both have once", () => {
  const { knownCount, isKnown, gaps } = compareImports([days(1, 15)], days(10, 25));
  assert.equal(knownCount, 5);
  assert.deepEqual(isKnown.slice(4, 6), [true, false]);
  assert.deepEqual(gaps, []);
});
it("what was in an earlier export and is taken out of a later one is named", () => {
  const later = days(1, 20).filter((_, index) => index !== 7 && index !== 8);
  assert.deepEqual(compareImports([days(1, 20)], later).shared, [
    { index: 0, sharedCount: 17, missing: [7, 8] },
  ]);
});
it("times that no export covers are named", () => {
  const { gaps } = compareImports([days(1, 5), days(20, 25)], days(10, 15));
  assert.deepEqual(gaps, [
    ["2026-11-04T09:00", "2026-11-10T09:00"],
    ["2026-11-14T09:00", "2026-11-20T09:00"],
  ]);
});
it("two chats with nothing in common lack nothing of each other", () => {
  const other = days(1, 20).map(({ happened }) => ({ happened, words: "another chat" }));
  assert.deepEqual(compareImports([days(1, 20)], other).shared, []);
});
it("the same words in the same minute count as often as they are there", () => {
  const ok = message("2026-11-20T09:00", "ok");
  assert.deepEqual(compareImports([[ok, ok]], [ok, ok, ok]).isKnown, [true, true, false]);
  assert.deepEqual(compareImports([[ok], [ok]], [ok, ok]).isKnown, [true, false]);
});
it("another person, another time, other words and a message taken back are other messages", () => {
  const one = message("2026-11-20T09:00", "ok");
  const others: readonly Comparable[] = [
    message("2026-11-20T09:00", "ok", "Mira"),
    message("2026-11-20T09:01", "ok"),
    message("2026-11-20T09:00", "no"),
    { ...one, marks: ["deleted"] },
    { ...one, happened: { certainty: "unknown" } },
  ];
  assert.equal(new Set([one, ...others].map(draftKey)).size, 6);
  assert.equal(
    draftKey({ ...one, happened: { certainty: "exact", wall: "2026-11-20T09:00", zone: "Asia/Dhaka" } }),
    draftKey(one),
  );
});
it("any split of a chat into overlapping exports gives every message once", () => {
  const chat = fc.array(fc.tuple(fc.nat(40), fc.constantFrom("ok", "no", "where?")), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(chat, fc.nat(60), fc.nat(60), (steps, one, two) => {
      let minute = 0;
      const messages = steps.map(([later, words]) => {
        minute += later + 1;
        return message(new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString().slice(0, 16), words);
      });
      const [begin, end] = [one, two]
        .map((place) => place % (messages.length + 1))
        .toSorted((left, right) => left - right);
      const { isKnown } = compareImports([messages.slice(0, end)], messages.slice(begin));
      assert.equal(end! + isKnown.filter((known) => !known).length, messages.length);
    }),
  );
});
