// The cover: a second cell with words of its own, in a file that is made the same way without one.
import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { makeSafe, memoryShelf, openSafe } from "daybook/safe";
import { derivedFrom, keepWords, opened, smallGround, wordsIn } from "./small-safe.ts";

const coverWords = "the cover's words";

/** A safe with a cover, and how to open either. */
const withCover = async (name: string) => {
  const disk = memoryShelf();
  const made = await makeSafe(smallGround(disk, name), { cover: derivedFrom(coverWords) });
  assert.ok(made.ok);
  return {
    disk,
    openRecord: () => opened(smallGround(disk, `${name} record`)),
    openCover: () => opened(smallGround(disk, `${name} cover`, coverWords)),
  };
};

/** Every byte of the file that is not the same in both. */
const changedPlaces = (before: Uint8Array, after: Uint8Array): readonly number[] => {
  const changed: number[] = [];
  for (let at = 0; at < before.length; at++) if (before[at] !== after[at]) changed.push(at);
  return changed;
};

it("opens with the cover's words the cover and nothing else, and with the record's words the record", async () => {
  const { openRecord, openCover } = await withCover("two");
  await keepWords(await openRecord(), "of the record");
  await keepWords(await openRecord(), "only for me", { drawer: "private" });
  await keepWords(await openCover(), "of the cover");
  assert.deepEqual(await wordsIn(await openRecord()), ["of the record"]);
  assert.deepEqual(await wordsIn(await openRecord(), "private"), ["only for me"]);
  assert.deepEqual(await wordsIn(await openCover()), ["of the cover"]);
  assert.deepEqual(await wordsIn(await openCover(), "private"), []);
});

it("has the same size and opens in the same way with and without a cover", async () => {
  const { disk, openCover } = await withCover("same");
  const alone = memoryShelf();
  assert.ok((await makeSafe(smallGround(alone, "alone"))).ok);
  assert.equal(disk.snapshot().length, alone.snapshot().length);
  const without = await openSafe(smallGround(alone, "alone", coverWords));
  assert.deepEqual(without, { ok: false, reason: "nothing-here" });
  const cover = await openCover();
  assert.equal(cover.recovery, "newest");
});

it("draws by chance which cell is the record", async () => {
  const cells = new Set<boolean>();
  for (let index = 0; index < 20; index++) {
    const { disk, openRecord } = await withCover(`drawn ${index}`);
    const before = disk.snapshot();
    await keepWords(await openRecord(), "one");
    cells.add(changedPlaces(before, disk.snapshot()).some((at) => at >= 393_216 && at < 655_360));
  }
  assert.equal(cells.size, 2);
});

it("never writes a byte of the other cell, whatever is kept in this one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), fc.nat(90_000)), { minLength: 1, maxLength: 5 }),
      async (history) => {
        const { disk, openRecord, openCover } = await withCover("apart");
        /** The places of the header's middle, roots and extents that each of the two wrote to. */
        const written = new Map<boolean, Set<number>>([
          [false, new Set()],
          [true, new Set()],
        ]);
        for (const [isCover, length] of history) {
          const before = disk.snapshot();
          await keepWords(await (isCover ? openCover() : openRecord()), "x".repeat(length));
          const pages = changedPlaces(before, disk.snapshot()).map((at) => Math.floor(at / 4096));
          for (const page of pages) written.get(isCover)!.add(page);
        }
        for (const page of written.get(true)!) assert.ok(!written.get(false)!.has(page), `page ${page}`);
        assert.equal(
          (await wordsIn(await openCover())).length,
          history.filter(([isCover]) => isCover).length,
        );
        assert.equal(
          (await wordsIn(await openRecord())).length,
          history.filter(([isCover]) => !isCover).length,
        );
      },
    ),
    { numRuns: 12 },
  );
});

it("refuses a cover with the words of the record, and leaves nothing that opens", async () => {
  const disk = memoryShelf();
  const ground = smallGround(disk, "same words");
  assert.deepEqual(await makeSafe(ground, { cover: ground.derive }), { ok: false, reason: "same-words" });
  assert.equal(disk.snapshot().length, 0);
});

it("a safe whose making was interrupted at any write opens with neither words", async () => {
  const whole = memoryShelf();
  let writes = 0;
  const counting = {
    ...whole,
    write: async (at: number, bytes: Uint8Array<ArrayBuffer>) => {
      writes++;
      await whole.write(at, bytes);
    },
  };
  await makeSafe(smallGround(counting, "count"), { cover: derivedFrom(coverWords) });
  for (let last = 0; last < writes - 2; last++) {
    const disk = memoryShelf();
    let left = last;
    const stopping = {
      ...disk,
      write: async (at: number, bytes: Uint8Array<ArrayBuffer>) => {
        if (left-- > 0) await disk.write(at, bytes);
      },
    };
    await makeSafe(smallGround(stopping, "count"), { cover: derivedFrom(coverWords) }).catch(() => undefined);
    for (const words of ["the right words", coverWords]) {
      const found = await openSafe(smallGround(memoryShelf(disk.snapshot()), "stopped", words));
      assert.deepEqual(found, { ok: false, reason: "nothing-here" });
    }
  }
});
