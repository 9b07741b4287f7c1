// P6: damage costs what it hits and no more, is named, and nothing wrong is ever shown as right. Short form: sampled.
import assert from "node:assert/strict";
import { it } from "node:test";
import { checkSafe, memoryShelf } from "daybook/safe";
import { damagedSafe } from "../damaged-safe.ts";
import { smallGround } from "../small-safe.ts";

it("each byte flipped, sampled: never a wrong entry or photo, and every entry opens after any one flip", async (t) => {
  const { places, flip, file } = await damagedSafe();
  let [flips, photosLost] = [0, 0];
  for (let index = 0; index < places.length; index += 101) {
    const left = await flip(places[index]!, 1 << (index % 8));
    assert.deepEqual([left.state, left.entryCount], ["opens", 150], `byte ${places[index]}`);
    if (!left.hasPhoto) photosLost++;
    flips++;
  }
  t.diagnostic(
    `${flips} flips of the ${places.length} bytes that are read, of ${file.length}: 0 entries lost, the photo by ${photosLost}`,
  );
  assert.ok(flips > 800 && photosLost > 0);
});

it("the file cut at each byte, sampled: shows what is left in its place or says that nothing opens, and nothing wrong", async (t) => {
  const { file, cut } = await damagedSafe();
  const states = { opens: 0, "nothing-here": 0, damaged: 0 };
  let fewer = 0;
  for (let length = 0; length <= file.length; length += length < 1_500_000 ? 1511 : 40_009) {
    const left = await cut(length);
    states[left.state]++;
    if (left.state === "opens" && left.entryCount < 150) fewer++;
  }
  t.diagnostic(`${JSON.stringify(states)}, ${fewer} of them with fewer entries`);
  assert.ok(states.opens > 0 && states["nothing-here"] > 0 && fewer > 0);
});

it("names what a flip hit: the page that was mended, the copy that does not open, the photo that is lost", async () => {
  const { file, places, flip } = await damagedSafe();
  let [named, harmless] = [0, 0];
  for (let index = 50; index < places.length; index += 1009) {
    const at = places[index]!;
    const changed = file.slice();
    changed[at]! ^= 4;
    const checked = await checkSafe(smallGround(memoryShelf(changed), "check"));
    assert.ok(checked.ok);
    const { isWhole } = checked.value;
    // In the header lie the other cell's slot and random bytes, and behind each segment its spare page.
    if (!isWhole) named++;
    else {
      harmless++;
      assert.equal((await flip(at, 4)).entryCount, 150);
    }
  }
  assert.ok(named > harmless, `${named} named, ${harmless} harmless`);
});
