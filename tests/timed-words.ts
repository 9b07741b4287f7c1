// Wrong, cover and real words tried in turn with the real Argon2id, and how long each took until the screen could differ.
import assert from "node:assert/strict";
import { makeSafe, memoryShelf, openSafe, type Ground } from "daybook/safe";
import { deriveKey } from "daybook/seal";
import { seededRandom } from "./made-up.ts";
import { readOnlyShelf } from "./disk-model.ts";
import { digest, smallLayout } from "./small-safe.ts";

const wordsOf = {
  wrong: "river candle window stone paper fields",
  cover: "garden lamp harbour cotton bridge seven",
  real: "river candle window stone paper field",
} as const;
type Kind = keyof typeof wordsOf;
type Times = Record<Kind, number[]>;

/** Units: milliseconds. `whole` is from the words, `slots` from the derived key, both to where the screens part. */
export const roundsOfWords = async (
  count: number,
): Promise<{ readonly whole: Times; readonly slots: Times }> => {
  const disk = memoryShelf();
  const base = { digest, random: seededRandom("timed"), layout: smallLayout };
  const derive = (words: string) => (salt: Uint8Array<ArrayBuffer>) => deriveKey(words, salt);
  const ground: Ground = { ...base, shelf: disk, derive: derive(wordsOf.real) };
  assert.ok((await makeSafe(ground, { cover: derive(wordsOf.cover) })).ok);
  const whole: Times = { wrong: [], cover: [], real: [] };
  const slots: Times = { wrong: [], cover: [], real: [] };
  const order: readonly Kind[] = ["wrong", "cover", "real"];
  for (let round = -1; round < count; round++)
    for (let turn = 0; turn < 3; turn++) {
      const kind = order[(round + 1 + turn) % 3]!;
      let [start, derived, parted] = [0, 0, 0];
      // Right words go on to the roots of their cell: the first read behind the header is where the ways part.
      const shelf = readOnlyShelf(disk.snapshot(), undefined, (from) => {
        if (from >= 131_072 && parted === 0) parted = performance.now();
      });
      start = performance.now();
      await openSafe({
        ...base,
        shelf,
        derive: async (salt) => {
          const key = await deriveKey(wordsOf[kind], salt);
          derived = performance.now();
          return key;
        },
      });
      if (parted === 0) parted = performance.now();
      if (round < 0) continue;
      whole[kind].push(parted - start);
      slots[kind].push(parted - derived);
    }
  return { whole, slots };
};
