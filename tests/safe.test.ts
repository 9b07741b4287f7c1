// The safe as a whole: what it keeps, what it refuses, and what it shows to somebody without the words.
import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { appendLeaf, commitEntry, emptyFrontier, frontierToRoot, leafOfCommitments } from "daybook/log";
import { makeSafe, memoryShelf, openSafe } from "daybook/safe";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "./made-up.ts";
import { digest, made, opened, smallGround, wordsIn } from "./small-safe.ts";

it("keeps entries, photos and the private drawer, and gives them back after it was closed", async () => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "whole"));
  const random = seededRandom("whole entries");
  const photo = random(2_500_000);
  const writing = await safe.begin();
  const kept = await writing.writeObject(photo.length, inPieces(photo, 70_001));
  assert.ok(kept.ok);
  const attachments = [attachmentFor(kept.value)];
  await writing.append(madeUpEntry(random, "with a photo", { attachments }), [kept.value.place]);
  await writing.append(madeUpEntry(random, "only for me", { drawer: "private" }));
  await writing.append(madeUpEntry(random, "another"));
  assert.ok((await writing.commit()).ok);

  const again = await opened(smallGround(memoryShelf(disk.snapshot()), "again"));
  assert.equal(again.recovery, "newest");
  assert.deepEqual(await wordsIn(again), ["with a photo", "another"]);
  assert.deepEqual(await wordsIn(again, "private"), ["only for me"]);
  for await (const found of again.read("record")) {
    assert.ok(found.ok && "entry" in found.value);
    const [place] = found.value.objects;
    if (!place) continue;
    assert.deepEqual(await again.readObject(place, photo.length, 0, photo.length), photo);
    assert.deepEqual(
      await again.readObject(place, photo.length, 1_048_570, 1_048_590),
      photo.slice(1_048_570, 1_048_590),
    );
    assert.equal(kept.value.sha256, Buffer.from(digest.sha256(photo)).toString("hex"));
  }
});

it("has the root that the log's own rules give, and the private drawer does not move it", async () => {
  const random = seededRandom("roots");
  const entries = ["a", "b", "c"].map((words) => madeUpEntry(random, words));
  const withPrivate = async (privateCount: number) => {
    const disk = memoryShelf();
    const safe = await made(smallGround(disk, `roots ${privateCount}`));
    const writing = await safe.begin();
    let frontier = emptyFrontier;
    for (const [sequence, entry] of entries.entries()) {
      for (let index = 0; index < privateCount; index++)
        await writing.append(madeUpEntry(random, "mine", { drawer: "private" }));
      const appended = await writing.append(entry);
      assert.ok(appended.ok && appended.value.sequence === sequence);
      frontier = appendLeaf(
        digest,
        frontier,
        leafOfCommitments(digest, sequence, commitEntry(digest, entry, appended.value.secret)),
      );
    }
    assert.ok((await writing.commit()).ok);
    assert.deepEqual(frontierToRoot(digest, safe.frontier("record")), frontierToRoot(digest, frontier));
    return safe.frontier("record").size;
  };
  assert.equal(await withPrivate(0), await withPrivate(50));
});

it("opens nothing with other words, says only that, and writes nothing", async () => {
  const disk = memoryShelf();
  await made(smallGround(disk, "words"));
  const before = disk.snapshot();
  const wrong = await openSafe(smallGround(disk, "wrong", "other words"));
  assert.deepEqual(wrong, { ok: false, reason: "nothing-here" });
  assert.deepEqual(disk.snapshot(), before);
});

it("says the same for an empty file, a file of noise, a short one and another program's", async () => {
  const random = seededRandom("noise");
  for (const bytes of [
    new Uint8Array(0),
    random(100),
    random(4096),
    random(1_200_000),
    new Uint8Array(1_200_000),
  ])
    assert.deepEqual(await openSafe(smallGround(memoryShelf(bytes), "noise")), {
      ok: false,
      reason: "nothing-here",
    });
});

it("never makes a safe over something that is there", async () => {
  const disk = memoryShelf(new Uint8Array([1]));
  assert.deepEqual(await makeSafe(smallGround(disk, "over")), { ok: false, reason: "refused" });
  assert.deepEqual(disk.snapshot(), new Uint8Array([1]));
});

it("gives up an import whose file turns out longer or shorter than said, and keeps the record as it was", async () => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "other size"));
  for (const said of [99, 101]) {
    const writing = await safe.begin();
    assert.deepEqual(await writing.writeObject(said, inPieces(new Uint8Array(100))), {
      ok: false,
      reason: "other-size",
    });
    assert.equal((await writing.commit()).ok, false);
  }
  const again = await opened(smallGround(disk, "other size again"));
  assert.deepEqual(await wordsIn(again), []);
});

it("opens from either copy of the header", async () => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "header"));
  const writing = await safe.begin();
  await writing.append(madeUpEntry(seededRandom("h"), "still here"));
  await writing.commit();
  for (const place of [0, 65_536]) {
    const damaged = disk.snapshot();
    damaged.fill(0, place, place + 4096);
    assert.deepEqual(await wordsIn(await opened(smallGround(memoryShelf(damaged), "header again"))), [
      "still here",
    ]);
  }
});

/** A small record: each entry in a commit of its own. */
const keptOneByOne = async (
  name: string,
  entries: readonly (readonly [words: string, drawer?: "evidence" | "private"])[],
) => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, name));
  const random = seededRandom(`${name} entries`);
  for (const [words, drawer = "evidence"] of entries) {
    const writing = await safe.begin();
    await writing.append(madeUpEntry(random, words, { drawer }));
    assert.ok((await writing.commit()).ok);
  }
  return disk.snapshot();
};

/** Damage pages of whichever cell is in use: a segment of one entry is one page and its spare page. */
const damagePages = (file: Uint8Array<ArrayBuffer>, pages: readonly number[]) => {
  const damaged = file.slice();
  for (const extent of [1_048_576, 1_048_576 + 65_536])
    for (const page of pages) damaged[extent + page * 4096 + 100]! ^= 1;
  return memoryShelf(damaged);
};

it("loses nothing to any one damaged page of what it keeps of entries", async () => {
  const words = Array.from({ length: 7 }, (_, index) => [`entry ${index}`] as const);
  const whole = await keptOneByOne("damage", words);
  for (let page = 0; page < whole.length / 4096; page++) {
    const flipped = whole.slice();
    flipped.fill(0x55, page * 4096, page * 4096 + 4096);
    const again = await opened(smallGround(memoryShelf(flipped), `page ${page}`));
    assert.deepEqual(await wordsIn(again), words.flat(), `page ${page}`);
  }
});

it("loses to a damaged segment and its damaged spare page only what lies in it, and names the gap", async () => {
  const words = Array.from({ length: 7 }, (_, index) => [`entry ${index}`] as const);
  const whole = await keptOneByOne("two pages", words);
  for (let index = 0; index < words.length - 1; index++) {
    const again = await opened(
      smallGround(damagePages(whole, [2 * index, 2 * index + 1]), "two pages again"),
    );
    assert.deepEqual(
      await wordsIn(again),
      words.flat().map((text, at) => (at === index ? "(damaged)" : text)),
    );
  }
});

it("opens as long as one root opens, even when a log's last segment is gone", async () => {
  const whole = await keptOneByOne("gone", [["only for me", "private"], ["first"], ["second"]]);
  // The private log's only segment is the first one of the cell; both roots name it.
  const again = await opened(smallGround(damagePages(whole, [0, 1]), "gone again"));
  assert.deepEqual(await wordsIn(again), ["first", "second"]);
  assert.deepEqual(await wordsIn(again, "private"), ["(damaged)"]);
  assert.equal(again.recovery, "older");
});

it("after falling back to the older root, writes behind what the newer one named, so that nothing is written over", async () => {
  const shelf = damagePages(await keptOneByOne("fallback", [["kept"], ["damaged for now"]]), [2, 3]);
  const damaged = shelf.snapshot();
  const older = await opened(smallGround(shelf, "fallback again"));
  assert.equal(older.recovery, "older");
  assert.deepEqual(await wordsIn(older), ["kept"]);
  const writing = await older.begin();
  await writing.append(madeUpEntry(seededRandom("fallback later"), "written after"));
  assert.ok((await writing.commit()).ok);
  const after = shelf.snapshot();
  for (const extent of [1_048_576, 1_048_576 + 65_536])
    assert.deepEqual(
      after.slice(extent + 8192, extent + 16_384),
      damaged.slice(extent + 8192, extent + 16_384),
    );
  assert.deepEqual(await wordsIn(await opened(smallGround(shelf, "fallback later"))), [
    "kept",
    "written after",
  ]);
});

it("a newer writing ends an older one, and after a failed commit nothing is written", async () => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "two writings"));
  const random = seededRandom("two writings entries");
  const first = await safe.begin();
  await first.append(madeUpEntry(random, "from the first"));
  const second = await safe.begin();
  await second.append(madeUpEntry(random, "from the second"));
  assert.deepEqual(await first.append(madeUpEntry(random, "late")), { ok: false, reason: "refused" });
  assert.deepEqual(await first.commit(), { ok: false, reason: "refused" });
  assert.ok((await second.commit()).ok);
  assert.deepEqual(await second.writeObject(1, inPieces(new Uint8Array(1))), {
    ok: false,
    reason: "refused",
  });
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "two writings again"))), ["from the second"]);
});

it("opens a file that was cut off within its last pair of extents", async () => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "cut"));
  const writing = await safe.begin();
  await writing.append(madeUpEntry(seededRandom("cut entries"), "still here"));
  await writing.commit();
  const whole = disk.snapshot();
  const again = await opened(smallGround(memoryShelf(whole.slice(0, whole.length - 1)), "cut again"));
  assert.deepEqual(await wordsIn(again), ["still here"]);
  const short = await openSafe(smallGround(memoryShelf(whole.slice(0, 70_000)), "cut short"));
  assert.deepEqual(short, { ok: false, reason: "damaged" });
});

it("any history of commits ends in exactly what was committed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string({ maxLength: 3000 }), { maxLength: 4 }), { maxLength: 5 }),
      async (commits) => {
        const disk = memoryShelf();
        const safe = await made(smallGround(disk, "history"));
        const random = seededRandom("history entries");
        for (const texts of commits) {
          const writing = await safe.begin();
          for (const text of texts) await writing.append(madeUpEntry(random, text.toWellFormed()));
          assert.ok((await writing.commit()).ok);
        }
        assert.deepEqual(
          await wordsIn(await opened(smallGround(disk, "history again"))),
          commits.flat().map((text) => text.toWellFormed()),
        );
      },
    ),
    { numRuns: 15 },
  );
});
