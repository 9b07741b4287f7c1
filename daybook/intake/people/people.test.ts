// Handles brought to one form, and people suggested as one, never made one.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { readHandle } from "./handle.ts";
import { suggestSamePerson, type Appearance } from "./same-person.ts";

describe("a handle", () => {
  const same = { kind: "phone", value: "+8801700000000" };
  const printed = [
    "+880 1700-000000",
    "+৮৮০ ১৭০০-০০০০০০",
    "\u2066+880 1700\u2011000000\u2069",
    "+8801700000000",
  ];
  for (const one of printed)
    it(`${JSON.stringify(one)} is one number in every script and with every mark`, () => {
      assert.deepEqual(readHandle(one), same);
    });
  it("a number without a country is a number only where the keeper said which", () => {
    assert.deepEqual(readHandle("০১৭০০-০০০০০০", "BD"), same);
    assert.deepEqual(readHandle("01700-000000"), { kind: "digits", value: "01700000000" });
    assert.deepEqual(readHandle("999", "BD"), { kind: "digits", value: "999" });
  });
  it("addresses and names stay what they are", () => {
    assert.deepEqual(readHandle("Mira@Example.org"), { kind: "address", value: "mira@example.org" });
    assert.deepEqual(readHandle("Mira"), { kind: "name", value: "Mira" });
    assert.deepEqual(readHandle(""), { kind: "name", value: "" });
  });
  it("never throws, whatever is printed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (one) => typeof readHandle(one, "BD").value === "string"),
    );
  });
});

describe("the same person", () => {
  const pairs = (appearances: readonly Appearance[], country?: string) =>
    suggestSamePerson(appearances, country).map(({ left, right, reasons, doubts }) => [
      left.name,
      right.name,
      reasons.join(" "),
      doubts.join(" "),
    ]);
  it("is suggested where a number is written in two ways", () => {
    assert.deepEqual(pairs([{ name: "+880 1700-000000" }, { name: "+৮৮০১৭০০০০০০০০" }]), [
      ["+880 1700-000000", "+৮৮০১৭০০০০০০০০", "same-number", ""],
    ]);
  });
  it("is suggested where a saved name has the number that another export prints", () => {
    const found = pairs([{ name: "Tarek", handle: "+8801700000000" }, { name: "01700-000000" }]);
    assert.deepEqual(found, [["Tarek", "01700-000000", "same-last-digits", ""]]);
    const placed = pairs([{ name: "Tarek", handle: "+8801700000000" }, { name: "01700-000000" }], "BD");
    assert.deepEqual(placed, [["Tarek", "01700-000000", "same-number", ""]]);
  });
  it("is doubted where one name has two numbers: two numbers stay two", () => {
    const found = pairs([
      { name: "Tarek H.", handle: "+8801700000000" },
      { name: "tarek h", handle: "+8801800000000" },
    ]);
    assert.deepEqual(found, [["Tarek H.", "tarek h", "same-name", "different-numbers"]]);
  });
  it("is doubted where a name holds what cannot be seen", () => {
    assert.deepEqual(pairs([{ name: "Tarek" }, { name: "Ta\u200brek" }]), []);
    assert.deepEqual(pairs([{ name: "Tarek" }, { name: "Tarek\u200b" }]), [
      ["Tarek", "Tarek\u200b", "same-name", "hidden-characters"],
    ]);
  });
  it("is not suggested for two names, two numbers or two addresses", () => {
    const others = [
      "Mira",
      "Tarek",
      "+8801700000000",
      "+8801800000000",
      "a@example.org",
      "b@example.org",
      "121",
      "122",
    ];
    assert.deepEqual(pairs(others.map((name) => ({ name }))), []);
  });
  it("is found among many without comparing each with each", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      name: `Guest ${index % 3}`,
      handle: `+88017${String(index).padStart(8, "0")}`,
    }));
    const before = performance.now();
    suggestSamePerson(many);
    assert.ok(performance.now() - before < 10_000);
  });
});
