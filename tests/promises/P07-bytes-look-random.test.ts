// P7: to somebody without the words the file is its size and random bytes. Short form; the long one belongs to the safe's own suite.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { it } from "node:test";
import { memoryShelf } from "daybook/safe";
import { attachmentFor, inPieces, madeUpEntry } from "../made-up.ts";
import { made, smallGround } from "../small-safe.ts";

const random = (size: number) => new Uint8Array(randomBytes(size));
const safeCount = 24;

/** Half of the safes are fresh; half hold notes, a private note and a photo of zeros. */
const makeOne = async (isUsed: boolean): Promise<Uint8Array> => {
  const shelf = memoryShelf();
  const safe = await made({ ...smallGround(shelf, ""), random });
  for (let commit = 0; isUsed && commit < 3; commit++) {
    const writing = await safe.begin();
    const kept = await writing.writeObject(30_000, inPieces(new Uint8Array(30_000)));
    assert.ok(kept.ok);
    await writing.append(
      madeUpEntry(random, "the same words every time", { attachments: [attachmentFor(kept.value)] }),
      [kept.value.place],
    );
    await writing.append(madeUpEntry(random, "and again", { drawer: "private" }));
    assert.ok((await writing.commit()).ok);
  }
  return shelf.snapshot();
};

/** Chi-square of the byte counts against a uniform distribution: 255 degrees of freedom, standard deviation 22.6. */
const chiSquareOf = (counts: Float64Array, total: number): number =>
  counts.reduce((sum, count) => sum + (count - total / 256) ** 2 / (total / 256), 0);

it("looks uniform, has no common byte at any offset, and fresh and used safes look the same", async (t) => {
  const safes: Uint8Array[] = [];
  for (let index = 0; index < safeCount; index++) safes.push(await makeOne(index % 2 === 1));
  const shortest = Math.min(...safes.map(({ length }) => length));
  const [first] = safes as [Uint8Array];
  for (let at = 0; at < shortest; at++) {
    const byte = first[at];
    if (safes.every((safe) => safe[at] === byte)) assert.fail(`byte ${at} is ${byte} in all of them`);
  }
  for (const isUsed of [false, true]) {
    const counts = new Float64Array(256);
    let total = 0;
    for (const safe of safes.filter((_, index) => (index % 2 === 1) === isUsed)) {
      for (const byte of safe) counts[byte]!++;
      total += safe.length;
    }
    const chiSquare = chiSquareOf(counts, total);
    t.diagnostic(
      `${isUsed ? "used" : "fresh"}: chi-square ${chiSquare.toFixed(0)} over ${total} bytes (255 expected)`,
    );
    // Six standard deviations: about one false alarm in 500 million runs.
    assert.ok(Math.abs(chiSquare - 255) < 6 * 22.6, `chi-square ${chiSquare}`);
  }
});

it("would notice: a file with a few zeros in one place is not uniform there", async () => {
  const safes = [await makeOne(false), await makeOne(true)];
  for (const safe of safes) safe.fill(0, 5000, 5003);
  assert.ok(safes.every((safe) => safe[5001] === safes[0]![5001]));
  const counts = new Float64Array(256);
  const patched = (await makeOne(false)).fill(0, 0, 65_536);
  for (const byte of patched) counts[byte]!++;
  assert.ok(Math.abs(chiSquareOf(counts, patched.length) - 255) > 6 * 22.6);
});
