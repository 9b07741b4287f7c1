// P6, each byte: every byte that reading looks at is flipped, and the file is cut at every page, one byte around it, and between.
import assert from "node:assert/strict";
import { it } from "node:test";
import { damagedSafe } from "../damaged-safe.ts";

it("each byte flipped that reading looks at: never wrong content, and every entry opens after any one flip", async (t) => {
  const { places, flip, file } = await damagedSafe();
  let [photosLost, fewest] = [0, 150];
  for (const at of places) {
    const left = await flip(at, 1 << (at % 8));
    assert.equal(left.state, "opens", `byte ${at}`);
    fewest = Math.min(fewest, left.entryCount);
    if (!left.hasPhoto) photosLost++;
  }
  t.diagnostic(
    `${places.length} flips, all others of ${file.length} bytes are never read: at least ${fewest} of 150 entries each time; the photo lost by ${photosLost}`,
  );
  assert.ok(fewest >= 149);
});

it("the file cut at every page, one byte around it and every 97 bytes: never wrong content", async (t) => {
  const { file, cut } = await damagedSafe();
  const states = { opens: 0, "nothing-here": 0, damaged: 0 };
  const lengths = new Set<number>();
  for (let length = 0; length <= file.length; length += 4096)
    for (const more of [-1, 0, 1]) lengths.add(length + more);
  for (let length = 1_048_576; length < 1_400_000; length += 97) lengths.add(length);
  for (const length of lengths) if (length >= 0 && length <= file.length) states[(await cut(length)).state]++;
  t.diagnostic(`${lengths.size} lengths: ${JSON.stringify(states)}`);
});
