import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { shiftOf } from "./change.ts";

/** The statistic as the paper writes it: for each t, the sum of sgn(x_i − x_j) over i ≤ t < j. */
const slowShift = (counts: readonly number[]): { readonly at: number; readonly size: number } => {
  let [at, size] = [1, -1];
  for (let t = 1; t < counts.length; t++) {
    let sum = 0;
    for (let i = 0; i < t; i++)
      for (let j = t; j < counts.length; j++) sum += Math.sign(counts[i]! - counts[j]!);
    if (Math.abs(sum) > size) [at, size] = [t, Math.abs(sum)];
  }
  return { at, size };
};

describe("a shift of level", () => {
  it("is where the paper's double sum is largest, with its approximation of chance", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 2, maxLength: 60 }), (counts) => {
        const slow = slowShift(counts);
        const { at, chance } = shiftOf(Uint32Array.from(counts));
        assert.equal(at, slow.at);
        const days = counts.length;
        const expected = Math.min(1, 2 * Math.exp((-6 * slow.size ** 2) / (days ** 3 + days ** 2)));
        assert.ok(Math.abs(chance - expected) < 1e-9);
      }),
      { numRuns: 300 },
    );
  });
  it("is found where it was put, and rarely where none is", () => {
    const shifted = Uint32Array.from({ length: 80 }, (_, day) => (day < 50 ? day % 2 : 5 + (day % 3)));
    assert.equal(shiftOf(shifted).at, 50);
    assert.ok(shiftOf(shifted).chance < 0.001);
    let [state, alarms] = [7, 0];
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let record = 0; record < 400; record++)
      if (shiftOf(Uint32Array.from({ length: 60 }, () => Math.floor(random() * 5))).chance <= 0.01) alarms++;
    assert.ok(alarms <= 12, `${alarms} of 400 records without a shift`);
  });
  it("weighs one huge day like one large day", () => {
    const quiet = Array.from({ length: 60 }, (_, day) => day % 3);
    const large = Uint32Array.from(quiet, (count, day) => (day === 40 ? 10 : count));
    const huge = Uint32Array.from(quiet, (count, day) => (day === 40 ? 100_000 : count));
    assert.deepEqual(shiftOf(huge), shiftOf(large));
  });
});
