// P3: what the page called "saved" is there after any crash.
import assert from "node:assert/strict";
import { it } from "node:test";
import { openSafe } from "daybook/safe";
import { crashStates, tracedShelf, type Step } from "../disk-model.ts";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "../made-up.ts";
import { made, smallGround, wordsIn } from "../small-safe.ts";

const words = ["first", "second with a photo", "third, private", "fourth", "fifth"];

/** A short life of a safe: notes, a photo, a private note, and one more extent. */
const live = async (): Promise<{ steps: readonly Step[]; start: Uint8Array<ArrayBuffer> }> => {
  const traced = tracedShelf();
  const ground = smallGround(traced.shelf, "P3");
  const safe = await made(ground);
  const start = await traced.shelf.read(0, await traced.shelf.size());
  traced.steps.length = 0;
  const random = seededRandom("P3 entries");
  for (const [index, text] of words.entries()) {
    const writing = await safe.begin();
    const photo = random(70_000);
    const kept = index === 1 ? await writing.writeObject(photo.length, inPieces(photo)) : null;
    assert.ok(!kept || kept.ok);
    const objects = kept?.ok ? [kept.value.place] : [];
    const more = kept?.ok ? { attachments: [attachmentFor(kept.value)] } : {};
    assert.ok((await writing.append(madeUpEntry(random, text, more), objects)).ok);
    assert.ok((await writing.commit()).ok);
    traced.steps.push({ what: "acknowledged", entryCount: index + 1 });
  }
  return { steps: traced.steps, start };
};

const checkAll = async (tearEvery: number): Promise<number> => {
  const { steps, start } = await live();
  let states = 0;
  for (const { shelf, acknowledged, name } of crashStates(steps, start, tearEvery)) {
    states++;
    const safe = await openSafe(smallGround(shelf, "P3 reopened"));
    assert.ok(safe.ok, `${name}: does not open`);
    const found = await wordsIn(safe.value);
    assert.ok(
      found.length >= acknowledged,
      `${name}: ${found.length} of ${acknowledged} acknowledged entries`,
    );
    assert.deepEqual(found, words.slice(0, found.length), name);
  }
  return states;
};

it("opens with every acknowledged entry after a crash at every step, with writes lost, torn and reordered", async (t) => {
  const states = await checkAll(1024);
  t.diagnostic(`${states} crash states, 0 lost`);
  assert.ok(states > 400, `only ${states} states`);
});

it("goes on from a crash: the next note is kept, whatever the crash left", async () => {
  const { steps, start } = await live();
  for (const { shelf, name } of crashStates(steps, start, 16_384)) {
    const ground = smallGround(shelf, name);
    const safe = await openSafe(ground);
    assert.ok(safe.ok);
    const before = await wordsIn(safe.value);
    const writing = await safe.value.begin();
    await writing.append(madeUpEntry(ground.random, "after the crash"));
    assert.ok((await writing.commit()).ok, name);
    const again = await openSafe(smallGround(shelf, "again"));
    assert.ok(again.ok);
    assert.deepEqual(await wordsIn(again.value), [...before, "after the crash"], name);
  }
});

it("would notice a safe that loses: without the last flush of a commit, entries are lost", async () => {
  const { steps, start } = await live();
  const careless = steps.filter(({ what }) => what !== "flush");
  let lost = 0;
  for (const { shelf, acknowledged } of crashStates(careless, start, 1 << 30)) {
    const safe = await openSafe(smallGround(shelf, "careless"));
    if (!safe.ok || (await wordsIn(safe.value)).length < acknowledged) lost++;
  }
  assert.ok(lost > 0);
});
