// The suite that every reader passes.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { isWhen } from "daybook/record";
import {
  foundKinds,
  type Found,
  type Piece,
  type Reader,
  type ReadOptions,
  type Soon,
  type Summary,
} from "./reader.ts";
import { headBytes } from "./readers.ts";

export interface Whole {
  readonly pieces: readonly Piece[];
  readonly summary: Summary;
}

/** A source of a format, with what the keeper would answer. */
export interface Sample {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly options?: ReadOptions;
}
export type Samples = ReadonlyMap<string, Uint8Array<ArrayBuffer> | Sample>;

/** The files of a format's `samples/` that are sources: all but what makes them. Shape: `home` is the test's `import.meta.url`. */
export const samplesOf = (home: string, pattern = /./): Samples => {
  const folder = new URL("./samples/", home);
  const names = readdirSync(folder).filter((name) => !name.endsWith(".ts") && pattern.test(name));
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]));
};

/** Lend a source by pieces that end where `cuts` says; each is spoilt when it was read, as a reader may keep nothing of it. */
function* lend(bytes: Uint8Array, cuts: readonly number[]): Generator<Uint8Array, void, undefined> {
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    const lent = bytes.slice(from, cut);
    yield lent;
    lent.fill(0x21);
    from = cut;
  }
}

/** Read a source that is handed in by pieces that end where `cuts` says. */
export const readAll = async (
  reader: Reader,
  bytes: Uint8Array,
  options: ReadOptions = {},
  cuts: readonly number[] = [],
): Promise<Whole> => {
  const reading = reader.open(options);
  const pieces: Piece[] = [];
  for (const lent of lend(bytes, cuts)) {
    const given = reading.push(lent);
    pieces.push(...(given instanceof Promise ? await given : given));
  }
  const end = await reading.end();
  return { pieces: [...pieces, ...end.pieces], summary: end.summary };
};

/** The same for a reader that never makes one wait. */
export const readNow = (
  reader: Reader,
  bytes: Uint8Array,
  options: ReadOptions = {},
  cuts: readonly number[] = [],
): Whole => {
  const reading = reader.open(options);
  const now = <Value>(given: Soon<Value>): Value => {
    if (given instanceof Promise) assert.fail("this reader makes one wait");
    return given;
  };
  const pieces: Piece[] = [];
  for (const lent of lend(bytes, cuts)) pieces.push(...now(reading.push(lent)));
  const end = now(reading.end());
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
      checkFound(piece.found, sizeBytes);
      findCount++;
      if (piece.found.marks.includes("header-like")) headerLikeCount++;
      const { sender } = piece.found;
      if (sender !== null) senders.set(sender, (senders.get(sender) ?? 0) + 1);
    } else if ("notRecognised" in piece) notRecognisedCount++;
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
  assert.ok(summary.oddities.every(({ count }) => count > 0));
  assert.equal(new Set(summary.oddities.map(({ oddity }) => oddity)).size, summary.oddities.length);
  assert.equal(new Set(summary.questions.map(({ ask }) => ask)).size, summary.questions.length);
};

/** What an entry could not hold, a find must not. */
const checkFound = (found: Found, sizeBytes: number): void => {
  const { kind, happened, sender, handle, to, subject, words, marks, files, durationSeconds, id } = found;
  assert.ok(foundKinds.includes(kind));
  assert.ok(isWhen(happened), JSON.stringify(happened));
  for (const text of [
    sender,
    handle,
    subject,
    words,
    id,
    ...(to ?? []),
    ...(files ?? []).map(({ name }) => name),
  ])
    assert.ok(text === undefined || text === null || text.isWellFormed());
  assert.equal(new Set(marks).size, marks.length);
  assert.notEqual(sender, "");
  assert.ok(durationSeconds === undefined || (Number.isFinite(durationSeconds) && durationSeconds >= 0));
  for (const { range, memberIndex } of files ?? []) {
    assert.equal(memberIndex, undefined);
    if (range) assert.ok(range[0] >= 0 && range[0] <= range[1] && range[1] <= sizeBytes);
  }
};

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heldBytes = (): number => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

export interface ContractOptions {
  /**
   * A source of about 48 MiB, in pieces, made as it is asked for: a reading of it may hold at most 24 MiB at any time.
   * Left out only where a format is one small thing.
   */
  readonly long?: () => Iterable<Uint8Array>;
}

const longBytes = 24 * 2 ** 20;

/** Run the contract on a reader with sources of its format. */
export const readerContract = (reader: Reader, samples: Samples, { long }: ContractOptions = {}): void => {
  const sources = [...samples].map(([name, sample]): readonly [string, Required<Sample>] =>
    sample instanceof Uint8Array
      ? [name, { bytes: sample, options: {} }]
      : [name, { options: {}, ...sample }],
  );
  describe(`reader contract: ${reader.format}`, () => {
    for (const [name, { bytes, options }] of sources) {
      // What the fuzzer kept need not be recognised, nor hold anything: only lost it may not be.
      const isHonest = !name.startsWith("fuzz-");
      it(`${name}: is recognised`, { skip: !isHonest }, () => {
        assert.ok(reader.recognise(bytes.subarray(0, headBytes), name) >= 0.5);
      });
      it(`${name}: covers the source exactly once, and the counts agree`, async () => {
        const whole = await readAll(reader, bytes, options);
        checkWhole(whole, bytes.length);
        assert.ok(whole.summary.findCount > 0 || !isHonest);
      });
      it(`${name}: reads the same again, and in any cutting`, async () => {
        const whole = await readAll(reader, bytes, options);
        assert.deepEqual(await readAll(reader, bytes, options), whole);
        if (bytes.length <= byteByByte) {
          const everywhere = Array.from({ length: bytes.length }, (_, index) => index);
          assert.deepEqual(await readAll(reader, bytes, options, everywhere), whole);
        }
        const cutting = fc.array(fc.nat({ max: bytes.length }), { maxLength: 12 });
        await fc.assert(
          fc.asyncProperty(cutting, async (cuts) => {
            const inOrder = cuts.toSorted((left, right) => left - right);
            assert.deepEqual(await readAll(reader, bytes, options, inOrder), whole);
          }),
          { numRuns: 50 },
        );
      });
      it(`${name}: cut off anywhere it still covers what is there`, async () => {
        const step = Math.max(1, Math.floor(bytes.length / 400));
        for (let end = 0; end < bytes.length; end += step)
          checkWhole(await readAll(reader, bytes.subarray(0, end), options), end);
      });
      it(`${name}: with any byte changed it still covers everything`, async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.nat({ max: bytes.length - 1 }),
            fc.integer({ min: 1, max: 255 }),
            async (at, flip) => {
              const changed = bytes.slice();
              changed[at]! ^= flip;
              checkWhole(await readAll(reader, changed, options), changed.length);
            },
          ),
          { numRuns: 200 },
        );
      });
    }
    it("recognises nothing in what is empty, and never throws", () => {
      assert.equal(reader.recognise(new Uint8Array(), ""), 0);
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 500 }), fc.string(), (bytes, name) => {
          const sureness = reader.recognise(bytes, name);
          assert.ok(sureness >= 0 && sureness <= 1);
        }),
      );
    });
    it("covers whatever bytes it is given", async () => {
      const soup = fc.array(fc.constantFrom(...sources.map(([, { bytes }]) => bytes)).chain(slicesOf), {
        maxLength: 6,
      });
      await fc.assert(
        fc.asyncProperty(soup, async (parts) => {
          const bytes = new Uint8Array(Buffer.concat(parts));
          checkWhole(await readAll(reader, bytes, {}, [Math.floor(bytes.length / 3)]), bytes.length);
        }),
      );
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          checkWhole(await readAll(reader, bytes), bytes.length);
        }),
      );
    });
    it("gives an empty source no pieces", async () => {
      const { pieces, summary } = await readAll(reader, new Uint8Array());
      assert.deepEqual(pieces, []);
      assert.deepEqual(summary.possibleOrders, []);
      assert.deepEqual(summary.questions, []);
      checkWhole({ pieces, summary }, 0);
    });
    if (long)
      it("holds no more of a long source than it must", async () => {
        const reading = reader.open({ order: "dmy" });
        const before = heldBytes();
        let [at, sizeBytes, most, pushed] = [0, 0, 0, 0];
        const take = (pieces: readonly Piece[]): void => {
          for (const { from, to } of pieces) {
            assert.equal(from, at);
            at = to;
          }
        };
        for (const bytes of long()) {
          take(await reading.push(bytes));
          sizeBytes += bytes.length;
          if ((pushed += bytes.length) < 2 ** 22) continue;
          pushed = 0;
          most = Math.max(most, heldBytes() - before);
        }
        take((await reading.end()).pieces);
        assert.equal(at, sizeBytes);
        assert.ok(sizeBytes >= longBytes * 1.5, `${sizeBytes} bytes are not long`);
        assert.ok(most <= longBytes, `${most} bytes held`);
      });
  });
};

/** The longest source that is handed in byte by byte. */
const byteByByte = 100_000;

const slicesOf = (bytes: Uint8Array) =>
  fc
    .tuple(fc.nat({ max: bytes.length }), fc.nat({ max: 200 }))
    .map(([from, sizeBytes]) => bytes.subarray(from, from + sizeBytes));
