// The suite that every reader passes.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import type { Piece, Reader, ReadOptions, Summary } from "./reader.ts";

export interface Whole {
  readonly pieces: readonly Piece[];
  readonly summary: Summary;
}

/** Read a source that is handed in by pieces that end where `cuts` says. */
export const readAll = (
  reader: Reader,
  bytes: Uint8Array,
  options: ReadOptions = {},
  cuts: readonly number[] = [],
): Whole => {
  const reading = reader.open(options);
  const pieces: Piece[] = [];
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    // A copy that is spoilt afterwards: a reader may keep nothing of what it was lent.
    const lent = bytes.slice(from, cut);
    pieces.push(...reading.push(lent));
    lent.fill(0x21);
    from = cut;
  }
  const end = reading.end();
  return { pieces: [...pieces, ...end.pieces], summary: end.summary };
};

/** Fails when the pieces do not cover the source exactly once, in order, or when the summary counts otherwise. */
export const checkWhole = ({ pieces, summary }: Whole, sizeBytes: number): void => {
  let at = 0;
  let [findCount, notRecognisedCount, headerLikeCount] = [0, 0, 0];
  const senders = new Map<string, number>();
  for (const piece of pieces) {
    assert.equal(piece.from, at);
    assert.ok(piece.to > piece.from);
    at = piece.to;
    if ("found" in piece) {
      const { sender, words, marks } = piece.found;
      findCount++;
      if (marks.includes("header-like")) headerLikeCount++;
      if (sender !== null) senders.set(sender, (senders.get(sender) ?? 0) + 1);
      assert.ok(words.isWellFormed());
      assert.equal(new Set(marks).size, marks.length);
      assert.notEqual(sender, "");
    } else notRecognisedCount++;
  }
  assert.equal(at, sizeBytes);
  assert.equal(summary.sizeBytes, sizeBytes);
  assert.equal(summary.findCount, findCount);
  assert.equal(summary.notRecognisedCount, notRecognisedCount);
  assert.equal(summary.headerLikeCount, headerLikeCount);
  assert.deepEqual(new Map(summary.senders.map((sender) => [sender.name, sender.findCount])), senders);
  const counts = summary.senders.map((sender) => sender.findCount);
  assert.deepEqual(
    counts,
    counts.toSorted((left, right) => right - left),
  );
};

/** Run the contract on a reader with sources of its format. */
export const readerContract = (reader: Reader, samples: ReadonlyMap<string, Uint8Array>): void => {
  describe(`reader contract: ${reader.format}`, () => {
    for (const [name, bytes] of samples) {
      const whole = readAll(reader, bytes);
      it(`${name}: is recognised`, () => {
        assert.ok(reader.recognise(bytes.subarray(0, 65_536)) >= 0.5);
      });
      it(`${name}: covers the source exactly once, and the counts agree`, () => {
        checkWhole(whole, bytes.length);
        assert.ok(whole.summary.findCount > 0);
      });
      it(`${name}: reads the same in any cutting`, () => {
        const everywhere = Array.from({ length: bytes.length }, (_, index) => index);
        assert.deepEqual(readAll(reader, bytes, {}, everywhere), whole);
        const cutting = fc.array(fc.nat({ max: bytes.length }), { maxLength: 12 });
        fc.assert(
          fc.property(cutting, (cuts) => {
            const inOrder = cuts.toSorted((left, right) => left - right);
            assert.deepEqual(readAll(reader, bytes, {}, inOrder), whole);
          }),
          { numRuns: 50 },
        );
      });
      it(`${name}: cut off anywhere it still covers what is there`, () => {
        const step = Math.max(1, Math.floor(bytes.length / 400));
        for (let end = 0; end < bytes.length; end += step)
          checkWhole(readAll(reader, bytes.subarray(0, end)), end);
      });
      it(`${name}: with any byte changed it still covers everything`, () => {
        fc.assert(
          fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
            const changed = bytes.slice();
            changed[at]! ^= flip;
            checkWhole(readAll(reader, changed), changed.length);
          }),
          { numRuns: 200 },
        );
      });
    }
    it("recognises nothing in what is empty, and never throws", () => {
      assert.equal(reader.recognise(new Uint8Array()), 0);
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
          const sureness = reader.recognise(bytes);
          assert.ok(sureness >= 0 && sureness <= 1);
        }),
      );
    });
    it("covers whatever bytes it is given", () => {
      const soup = fc.array(fc.constantFrom(...samples.values()).chain(slicesOf), { maxLength: 6 });
      fc.assert(
        fc.property(soup, (parts) => {
          const bytes = new Uint8Array(Buffer.concat(parts));
          checkWhole(readAll(reader, bytes, {}, [Math.floor(bytes.length / 3)]), bytes.length);
        }),
      );
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
          checkWhole(readAll(reader, bytes), bytes.length);
        }),
      );
    });
    it("gives an empty source no pieces", () => {
      const { pieces, summary } = readAll(reader, new Uint8Array());
      assert.deepEqual(pieces, []);
      assert.deepEqual(summary.possibleOrders, []);
      checkWhole({ pieces, summary }, 0);
    });
  });
};

const slicesOf = (bytes: Uint8Array) =>
  fc
    .tuple(fc.nat({ max: bytes.length }), fc.nat({ max: 200 }))
    .map(([from, sizeBytes]) => bytes.subarray(from, from + sizeBytes));
