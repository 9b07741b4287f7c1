// P5: whichever call fails, the last good state stays.
import assert from "node:assert/strict";
import { it } from "node:test";
import { memoryShelf, openSafe, type Safe } from "daybook/safe";
import { failingShelf } from "../disk-model.ts";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "../made-up.ts";
import { made, opened, smallGround, wordsIn } from "../small-safe.ts";

const addNote = async (safe: Safe, text: string): Promise<boolean> => {
  const random = seededRandom(text);
  const writing = await safe.begin();
  const photo = random(200_000);
  const kept = await writing.writeObject(photo.length, inPieces(photo));
  if (!kept.ok) return false;
  const added = await writing.append(
    madeUpEntry(random, text, { attachments: [attachmentFor(kept.value)] }),
    [kept.value.place],
  );
  return added.ok && (await writing.commit()).ok;
};

for (const isForEver of [false, true])
  it(`keeps the last good state when the n-th call fails ${isForEver ? "for ever" : "once"}, for every n`, async (t) => {
    const first = memoryShelf();
    const safe = await made(smallGround(first, "P5"));
    assert.ok(await addNote(safe, "kept before"));
    const start = first.snapshot();
    let n = 1;
    for (let isDone = false; !isDone && n < 500; n++) {
      const disk = memoryShelf(start);
      const whole = failingShelf(disk, n, isForEver, "refused");
      const trying = await openSafe(smallGround(whole, "P5 trying"));
      const isSaved = trying.ok && (await addNote(trying.value, "tried"));
      isDone = isSaved;
      const found = await wordsIn(await opened(smallGround(memoryShelf(disk.snapshot()), "P5 after")));
      assert.equal(found[0], "kept before", `call ${n}`);
      if (isSaved) assert.deepEqual(found, ["kept before", "tried"], `call ${n} said saved`);
      else
        assert.deepEqual(found, found.length === 2 ? ["kept before", "tried"] : ["kept before"], `call ${n}`);
    }
    t.diagnostic(`${n - 1} calls failed one by one`);
    assert.ok(n > 15 && n < 500, `${n} calls`);
  });

it("writes nothing more after a failed commit until the safe is opened again", async () => {
  const disk = memoryShelf();
  const ground = smallGround(disk, "P5 broken");
  await made(ground);
  const failing = failingShelf(disk, 14, true, "refused");
  const again = await opened({ ...ground, shelf: failing });
  assert.equal(await addNote(again, "fails"), false);
  assert.equal(await addNote(again, "refused"), false);
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "later"))), []);
});

it("says full, keeps what there is, and still takes a last note from the reserve", async () => {
  const limit = 1_048_576 + 2 * 65_536 * 24;
  const disk = memoryShelf(new Uint8Array(0), limit);
  const safe = await made(smallGround(disk, "P5 full"));
  const writing = await safe.begin();
  const video = new Uint8Array(4_000_000);
  const kept = await writing.writeObject(video.length, inPieces(video));
  assert.deepEqual(kept, { ok: false, reason: "full" });
  const note = await safe.begin();
  await note.append(madeUpEntry(seededRandom("last"), "a last note"));
  assert.ok((await note.commit()).ok);
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "P5 full again"))), ["a last note"]);
});
