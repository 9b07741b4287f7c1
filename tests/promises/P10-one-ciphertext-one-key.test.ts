// P10: a ciphertext that AES-GCM opens under two keys is opened by at most one, as a slot and as an object.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { it } from "node:test";
import { memoryShelf, openSafe, type ObjectPlace } from "daybook/safe";
import { openBytes } from "daybook/seal";
import { seededRandom } from "../made-up.ts";
import { chunkKeys, contextOf, subkey } from "../outsider/reader.ts";
import { made, smallGround } from "../small-safe.ts";
import { openingUnderBoth, opensAsGcm } from "../two-key-ciphertext.ts";

const noId = Buffer.alloc(16);

/** Sealed bytes of which every chunk opens under both keys; `whose` commitment stands in front. */
const crafted = (
  random: (size: number) => Uint8Array,
  keys: readonly [Uint8Array, Uint8Array],
  context: Buffer,
  size: number,
  whose: "left" | "right" | "half of each" | "neither",
): Buffer => {
  const salt = Buffer.from(random(24));
  const [left, right] = [chunkKeys(keys[0], context, salt), chunkKeys(keys[1], context, salt)];
  const chunk = openingUnderBoth(Buffer.from(random(size)), left, right);
  assert.ok(opensAsGcm(chunk, left) && opensAsGcm(chunk, right), "the attack itself");
  const commitment = {
    left: left.commitment,
    right: right.commitment,
    "half of each": Buffer.concat([left.commitment.subarray(0, 16), right.commitment.subarray(16)]),
    neither: Buffer.from(random(32)),
  }[whose];
  return Buffer.concat([salt, commitment, chunk]);
};

const turns = ["left", "right", "half of each", "neither"] as const;

it("slots: of two passphrases for which one ciphertext was made, at most one opens it", async (t) => {
  const random = seededRandom("P10 slots");
  let slots = 0;
  const opens = { left: [0, 0], right: [0, 0], "half of each": [0, 0], neither: [0, 0] };
  for (let round = 0; round < 15; round++)
    for (const whose of turns) {
      const disk = memoryShelf();
      await made(smallGround(disk, `P10 ${round}`, "nobody's"));
      const salt = await disk.read(0, 32);
      const derived = (words: string) => createHash("sha256").update(words).update(salt).digest();
      const keys = [subkey(derived("one"), "slot"), subkey(derived("two"), "slot")] as const;
      for (const cell of [0, 1]) {
        const slot = crafted(random, keys, contextOf("slot", cell, 0, noId, cell), 64, whose);
        for (const header of [0, 65_536]) await disk.write(header + 32 + 136 * cell, new Uint8Array(slot));
      }
      slots += 2;
      const opened: number[] = [];
      for (const [index, words] of ["one", "two"].entries()) {
        const found = await openSafe(smallGround(disk, "P10 trying", words));
        assert.ok(!found.ok);
        // A slot that opens leads to a cell key under which no root opens.
        if (found.reason === "damaged") opened.push(index);
        else assert.equal(found.reason, "nothing-here");
      }
      for (const index of opened) opens[whose][index]!++;
      assert.ok(opened.length <= 1, `${whose}: both open`);
    }
  t.diagnostic(`${slots} slots that plain AES-GCM opens under two keys: ${JSON.stringify(opens)}`);
  assert.deepEqual(opens, { left: [15, 0], right: [0, 15], "half of each": [0, 0], neither: [0, 0] });
});

it("objects: of two keys for which one ciphertext was made, at most one opens it", async (t) => {
  const random = seededRandom("P10 objects");
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "P10 objects"));
  const opens = { left: [0, 0], right: [0, 0], "half of each": [0, 0], neither: [0, 0] };
  for (let round = 0; round < 6; round++)
    for (const whose of turns)
      for (const cell of [0, 1]) {
        const [id, keys] = [random(16), [random(32), random(32)] as const];
        const sealed = crafted(random, keys, contextOf("object", cell, 0, id, 0), 4096, whose);
        await disk.write(1_048_576 + cell * 65_536, new Uint8Array(sealed));
        const opened: number[] = [];
        for (const [index, key] of keys.entries()) {
          const place: ObjectPlace = { id, key, at: 0, sealedBytes: sealed.length };
          if (await safe.readObject(place, 100, 0, 100)) opened.push(index);
          const straight = await openBytes(key, contextOf("object", cell, 0, id, 0), new Uint8Array(sealed));
          if (straight.ok) opens[whose][index]!++;
          else assert.equal(straight.reason, "other-key");
        }
        assert.ok(opened.length <= 1, `${whose}: both open`);
      }
  t.diagnostic(`48 objects that plain AES-GCM opens under two keys: ${JSON.stringify(opens)}`);
  assert.deepEqual(opens, { left: [12, 0], right: [0, 12], "half of each": [0, 0], neither: [0, 0] });
});
