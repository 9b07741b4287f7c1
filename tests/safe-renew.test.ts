// Erasing and changing words: a new epoch that takes effect as a whole, whatever happens on the way.
import assert from "node:assert/strict";
import { it } from "node:test";
import { frontierToRoot } from "daybook/log";
import {
  checkSafe,
  finishRenewal,
  makeSafe,
  memoryShelf,
  openSafe,
  renewSafe,
  type Renewal,
} from "daybook/safe";
import type { Bytes } from "daybook/record";
import { crashStates, failingShelf, tracedShelf } from "./disk-model.ts";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "./made-up.ts";
import { derivedFrom, digest, keepWords, opened, smallGround, wordsIn } from "./small-safe.ts";

const coverWords = "the cover's words";
const photoBytes = 20_000;

/** A record with a cover: four notes, of which the second has a photo and the fourth is private. */
const start = await (async (): Promise<Bytes> => {
  const disk = memoryShelf();
  const safe = await makeSafe(smallGround(disk, "renew"), { cover: derivedFrom(coverWords) });
  assert.ok(safe.ok);
  const random = seededRandom("renew entries");
  await keepWords(safe.value, "stays");
  const writing = await safe.value.begin();
  const photo = random(photoBytes);
  const kept = await writing.writeObject(photo.length, inPieces(photo));
  assert.ok(kept.ok);
  const attachments = [attachmentFor(kept.value)];
  await writing.append(madeUpEntry(random, "goes", { attachments }), [kept.value.place]);
  assert.ok((await writing.commit()).ok);
  await keepWords(safe.value, "stays too");
  await keepWords(safe.value, "only for me", { drawer: "private" });
  await keepWords(await opened(smallGround(disk, "cover", coverWords)), "of the cover");
  return disk.snapshot();
})();

const note = madeUpEntry(seededRandom("note"), "erased by the keeper: 1");
const erasing: Renewal = { erase: { record: [1] }, notes: [note] };
const before = ["stays", "goes", "stays too"];
const after = ["stays", "(erased)", "stays too", note.words!];

const erased = async (renewal = erasing) => {
  const disk = memoryShelf(start);
  const safe = await renewSafe(smallGround(disk, "erasing"), renewal);
  return { disk, safe };
};

it("erases an entry and its photo, says so in the log, and leaves the tree what it was", async () => {
  const old = await opened(smallGround(memoryShelf(start), "old"));
  const { disk, safe } = await erased();
  assert.ok(safe.ok);
  assert.equal(safe.value.isSweepDue, false);
  for (const each of [safe.value, await opened(smallGround(disk, "again"))]) {
    assert.deepEqual(await wordsIn(each), after);
    assert.deepEqual(await wordsIn(each, "private"), ["only for me"]);
    assert.equal(each.recovery, "newest");
  }
  const checked = await checkSafe(smallGround(disk, "check"));
  assert.ok(checked.ok && checked.value.isWhole);
  assert.equal(checked.value.logs.record.erasedCount, 1);
  assert.equal(checked.value.fileCount, 0);
  assert.deepEqual(
    frontierToRoot(digest, safe.value.frontier("private")),
    frontierToRoot(digest, old.frontier("private")),
  );
  assert.equal(safe.value.frontier("record").size, 4);
});

it("leaves no page of the old segments or of the photo in the file, and the other cell as it was", async () => {
  const { disk } = await erased();
  const [old, now] = [Buffer.from(start), Buffer.from(disk.snapshot())];
  // Four segments with their spare pages, and six pages of photo, lie at the beginning of the record's cell.
  const used = 4 * 2 + 6;
  const goneOf = (cell: number) =>
    Array.from({ length: used }, (_, page) => 1_048_576 + cell * 65_536 + page * 4096).filter(
      (at) => !now.includes(old.subarray(at, at + 4096)),
    ).length;
  assert.deepEqual([goneOf(0), goneOf(1)].toSorted(), [0, used].toSorted());
  const cover = goneOf(0) === 0 ? 0 : 1;
  for (let at = 1_048_576; at < old.length; at += 65_536)
    if (((at - 1_048_576) / 65_536) % 2 === cover)
      assert.ok(old.subarray(at, at + 65_536).equals(now.subarray(at, at + 65_536)));
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "cover", coverWords))), ["of the cover"]);
});

it("keeps a note written afterwards, and a second erasing", async () => {
  const { disk } = await erased();
  await keepWords(await opened(smallGround(disk, "later")), "later");
  const again = await renewSafe(smallGround(disk, "twice"), { erase: { record: [0], private: [0] } });
  assert.ok(again.ok);
  assert.deepEqual(await wordsIn(again.value), ["(erased)", "(erased)", "stays too", note.words, "later"]);
  assert.deepEqual(await wordsIn(again.value, "private"), ["(erased)"]);
  const checked = await checkSafe(smallGround(disk, "check"));
  assert.ok(checked.ok && checked.value.isWhole);
});

it("is what it was or erased as a whole after a crash at every step, and finishes what was begun", async (t) => {
  const traced = tracedShelf(start);
  assert.ok((await renewSafe(smallGround(traced.shelf, "traced"), erasing)).ok);
  let [states, unfinished] = [0, 0];
  for (const { shelf, name } of crashStates(traced.steps, start, 2048)) {
    states++;
    const safe = await openSafe(smallGround(shelf, "crashed"));
    assert.ok(safe.ok, `${name}: does not open`);
    const found = await wordsIn(safe.value);
    assert.ok(
      [before, after].some((each) => each.join() === found.join()),
      `${name}: ${found.join()}`,
    );
    assert.deepEqual(await wordsIn(safe.value, "private"), ["only for me"], name);
    if (!safe.value.isSweepDue) continue;
    unfinished++;
    if (unfinished % 7 !== 0) continue;
    const finished = await finishRenewal(smallGround(shelf, "finishing"));
    assert.ok(finished.ok, name);
    assert.deepEqual(await wordsIn(finished.value), after, name);
    const checked = await checkSafe(smallGround(shelf, "finished"));
    assert.ok(checked.ok && checked.value.isWhole, name);
    const cover = await opened(smallGround(shelf, "cover", coverWords));
    assert.deepEqual(await wordsIn(cover), ["of the cover"], name);
  }
  t.diagnostic(`${states} crash states, ${unfinished} of them between the two halves`);
  assert.ok(states > 200 && unfinished > 20, `${states} ${unfinished}`);
});

for (const isForEver of [false, true])
  it(`is what it was or erased as a whole when the n-th call fails ${isForEver ? "for ever" : "once"}, for every n`, async (t) => {
    let n = 1;
    for (let isDone = false; !isDone && n < 400; n++) {
      const disk = memoryShelf(start);
      const failing = failingShelf(disk, n, isForEver, "refused");
      const safe = await renewSafe(smallGround(failing, `n ${n}`), erasing);
      isDone = safe.ok;
      const found = await wordsIn(await opened(smallGround(memoryShelf(disk.snapshot()), "after")));
      assert.ok(
        [before, after].some((each) => each.join() === found.join()),
        `call ${n}: ${found.join()}`,
      );
      if (safe.ok) assert.deepEqual(found, after);
    }
    t.diagnostic(`${n - 1} calls failed one by one`);
    assert.ok(n > 30 && n < 400);
  });

it("stops when asked, changes nothing, and can be begun again", async () => {
  let asked = 0;
  const { disk, safe } = await erased({ ...erasing, isStopped: () => ++asked > 2 });
  assert.deepEqual(safe, { ok: false, reason: "stopped" });
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "stopped"))), before);
  const again = await renewSafe(smallGround(disk, "again"), erasing);
  assert.ok(again.ok);
  assert.deepEqual(await wordsIn(again.value), after);
});

it("refuses a place that is not there or erased already, other words, and a damaged record, and changes nothing", async () => {
  for (const place of [3, -1, 0.5])
    assert.deepEqual((await erased({ erase: { record: [place] } })).safe, {
      ok: false,
      reason: "no-such-entry",
    });
  const { disk } = await erased();
  const bytes = disk.snapshot();
  assert.deepEqual(await renewSafe(smallGround(disk, "x"), { erase: { record: [1] } }), {
    ok: false,
    reason: "no-such-entry",
  });
  assert.deepEqual(await renewSafe(smallGround(disk, "x", "other words"), erasing), {
    ok: false,
    reason: "nothing-here",
  });
  const damaged = memoryShelf(start);
  for (const extent of [0, 65_536]) await damaged.write(1_048_576 + extent, new Uint8Array(8192));
  assert.deepEqual(await renewSafe(smallGround(damaged, "x"), erasing), { ok: false, reason: "damaged" });
  for (const words of ["the right words", coverWords])
    assert.ok((await openSafe(smallGround(memoryShelf(bytes), "x", words))).ok);
});

it("says full when there is no room to seal anew, and keeps the record", async () => {
  const disk = memoryShelf(start, start.length);
  assert.deepEqual(await renewSafe(smallGround(disk, "full"), erasing), { ok: false, reason: "full" });
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "after"))), before);
});

it("changes the words: the new ones open everything, the old ones nothing, the cover stays", async () => {
  const { disk, safe } = await erased({ newWords: derivedFrom("six new words") });
  assert.ok(safe.ok);
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "new", "six new words"))), before);
  assert.deepEqual(await openSafe(smallGround(disk, "old")), { ok: false, reason: "nothing-here" });
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "cover", coverWords))), ["of the cover"]);
  await keepWords(safe.value, "goes on");
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "new", "six new words"))), [
    ...before,
    "goes on",
  ]);
});

it("refuses new words that open this file already", async () => {
  for (const words of ["the right words", coverWords])
    assert.deepEqual((await erased({ newWords: derivedFrom(words) })).safe, {
      ok: false,
      reason: "same-words",
    });
});

it("opens with the old words or the new ones, with everything, after a crash at every step of changing them", async (t) => {
  const traced = tracedShelf(start);
  const renewal = { newWords: derivedFrom("six new words") };
  assert.ok((await renewSafe(smallGround(traced.shelf, "traced"), renewal)).ok);
  let [states, withNew] = [0, 0];
  for (const { shelf, name } of crashStates(traced.steps, start, 4096)) {
    states++;
    const found: string[][] = [];
    for (const words of ["the right words", "six new words"]) {
      const safe = await openSafe(smallGround(shelf, "crashed", words));
      if (safe.ok) found.push(await wordsIn(safe.value));
      if (safe.ok && words === "six new words") withNew++;
    }
    assert.ok(found.length > 0, `${name}: nothing opens`);
    for (const each of found) assert.deepEqual(each, before, name);
  }
  t.diagnostic(`${states} crash states, ${withNew} open with the new words`);
  assert.ok(withNew > 0 && withNew < states);
});
