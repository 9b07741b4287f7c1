import assert from "node:assert/strict";
import { it } from "node:test";
import { bodyParts, effects, orderTermKinds, refusals, views, type EntryId } from "daybook/record";
import { languages } from "daybook/words";
import { chronologyOf, type ReportItem, type ShownFields } from "./chronology.ts";
import { saidLines } from "./entry-said.ts";
import { behaviourFamilies, entrySpeaker, wordBehaviour } from "./entry-words.ts";
import { reportSpeaker } from "./words.ts";

const linesOf = (language: "en" | "bn", said: Partial<ShownFields>): string => {
  const item: ReportItem = {
    exhibit: "E1",
    sequence: 0,
    fields: {
      format: "daybook-entry/1",
      id: "0".repeat(32) as EntryId,
      kind: "incident",
      drawer: "evidence",
      happened: { certainty: "unknown" },
      written: { certainty: "unknown" },
      source: { how: "typed" },
      ...said,
    },
    withheld: [],
    files: [],
  };
  const row = chronologyOf([item], 1).rows[0]!;
  return saidLines(reportSpeaker(language), language, row)
    .map(([label, value]) => `${label}: ${value.html}`)
    .join("\n");
};

it("has words in every language for everything that an entry can say, each its own", () => {
  const ids = behaviourFamilies.flatMap(({ behaviours }) => behaviours);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.length >= 29);
  for (const language of languages) {
    const said = entrySpeaker(language);
    const worded = [
      ...ids.map((id) => wordBehaviour(said, id)),
      ...refusals.map((each) => said(`refusal-${each}`)),
      ...effects.map((each) => said(`effect-${each}`)),
      ...orderTermKinds.map((each) => said(`term-${each}`)),
      ...bodyParts.map((each) => said(`body-${each}`)),
      ...views.map((each) => said(`view-${each}`)),
    ];
    assert.equal(new Set(worded).size, worded.length);
    assert.ok(worded.every((text) => text !== ""));
  }
});

it("names a kind of act that it does not know, and drops nothing", () => {
  assert.match(linesOf("en", { behaviours: ["later.kind"] }), /does not know: later\.kind/);
});

it("words an order with its days and terms, and a text in it stays text", () => {
  const order = {
    name: "<b>Order</b>",
    terms: [{ kind: "no-contact", words: "not to <i>contact</i>" }],
    served: { certainty: "day", wall: "2026-10-03" },
    ends: { certainty: "unknown" },
  } as const;
  for (const language of languages) {
    const lines = linesOf(language, { kind: "order", order });
    assert.doesNotMatch(lines, /<b>|<i>/);
    assert.match(lines, /&lt;b&gt;Order/);
  }
  assert.match(linesOf("en", { order }), /given to the other person 3 October 2026/);
  assert.match(linesOf("bn", { order }), /৩ অক্টোবর, ২০২৬/);
});

it("words refusals, effects, injuries, reports and a later view, each on a line of its own", () => {
  const lines = linesOf("en", {
    refused: "blocked",
    effects: ["afraid", "moved"],
    injuries: [{ at: "lower-arm", side: "left", view: "front", words: "a bruise" }],
    reported: { to: "police", number: "17/26", officer: "B. Example" },
    view: "not-sure",
  });
  assert.equal(lines.split("\n").length, 5);
  for (const part of [
    "I blocked them",
    "I was afraid",
    "I moved",
    "a bruise",
    "17/26",
    "B. Example",
    "not sure",
  ])
    assert.ok(lines.includes(part), part);
});
