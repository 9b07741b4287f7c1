// P9, 1,000 each with the real Argon2id: wrong, cover and real words take the same time until the screen differs.
import assert from "node:assert/strict";
import { it } from "node:test";
import { meanOf, welchT } from "../statistics.ts";
import { roundsOfWords } from "../timed-words.ts";

it("1,000 each of wrong, cover and real words: Welch's t below 4.5 between any two", async (t) => {
  const { whole, slots } = await roundsOfWords(1_000);
  for (const kind of ["wrong", "cover", "real"] as const)
    t.diagnostic(`${kind}: ${meanOf(slots[kind]).toFixed(2)} ms for the slots, behind Argon2id`);
  for (const [left, right] of [
    ["wrong", "cover"],
    ["wrong", "real"],
    ["cover", "real"],
  ] as const) {
    const value = welchT(whole[left], whole[right]);
    t.diagnostic(
      `${left} ${meanOf(whole[left]).toFixed(2)} ms, ${right} ${meanOf(whole[right]).toFixed(2)} ms: t = ${value.toFixed(2)}`,
    );
    assert.ok(Math.abs(value) < 4.5, `${left} and ${right}: t = ${value}`);
  }
});
