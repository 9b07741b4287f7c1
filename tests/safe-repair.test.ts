// A damaged safe: what is damaged is named, and what opens is copied into a new file.
import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { frontierToRoot } from "daybook/log";
import { checkSafe, makeSafe, memoryShelf, openSafe, repairSafe, type CheckReport } from "daybook/safe";
import type { Bytes } from "daybook/record";
import { failingShelf } from "./disk-model.ts";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "./made-up.ts";
import { derivedFrom, digest, keepWords, made, opened, smallGround, wordsIn } from "./small-safe.ts";

/** A record of six notes, one private one and one photo, each in a commit of its own. */
const record = async (): Promise<Bytes> => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "record"));
  const random = seededRandom("record entries");
  for (const [index, words] of ["0", "1", "2", "only for me", "3", "4", "5"].entries()) {
    const writing = await safe.begin();
    const photo = random(30_000);
    const kept = index === 2 ? await writing.writeObject(photo.length, inPieces(photo)) : null;
    const more = kept?.ok ? { attachments: [attachmentFor(kept.value)] } : {};
    const drawer = words === "only for me" ? { drawer: "private" as const } : {};
    const objects = kept?.ok ? [kept.value.place] : [];
    assert.ok((await writing.append(madeUpEntry(random, words, { ...more, ...drawer }), objects)).ok);
    assert.ok((await writing.commit()).ok);
  }
  return disk.snapshot();
};

const whole = await record();
/** Where things lie in it: pages 0 to 3 are two notes with their spares, then the photo, then the third note. */
const photoPage = 4;
const photoPages = 9;
const pageOfNote = (index: number) => (index < 2 ? 2 * index : photoPages + 2 * index + (index > 2 ? 2 : 0));

const cell = await (async (): Promise<0 | 1> => {
  const flipped = whole.slice();
  flipped[1_048_576 + 100]! ^= 1;
  const checked = await check(flipped);
  return checked.logs.record.mendedCount === 1 ? 0 : 1;
})();

async function check(file: Bytes): Promise<CheckReport> {
  const checked = await checkSafe(smallGround(memoryShelf(file), "check"));
  assert.ok(checked.ok);
  return checked.value;
}

const damage = (places: readonly number[]): Bytes => {
  const file = whole.slice();
  for (const at of places) file[at]! ^= 1;
  return file;
};
const extentAt = 1_048_576 + cell * 65_536;
const pageAt = (page: number) => {
  const pairs = Math.floor(page / 16);
  return extentAt + pairs * 131_072 + (page % 16) * 4096 + 77;
};
const rootsAt = [0, 65_536, 131_072, 196_608].map((at) => 131_072 * (1 + 2 * cell) + at + 9);

const repaired = async (file: Bytes) => {
  const target = memoryShelf();
  const report = await repairSafe(smallGround(memoryShelf(file), "repair"), target);
  assert.ok(report.ok);
  return { report: report.value, target, safe: await opened(smallGround(target, "repaired")) };
};

it("names nothing in a whole safe", async () => {
  const report = await check(whole);
  assert.equal(report.isWhole, true);
  assert.deepEqual(
    [report.headerCount, report.rootCount, report.fileCount, report.logs.record.entryCount],
    [2, 4, 1, 6],
  );
  assert.equal(report.logs.private.entryCount, 1);
});

it("names a damaged copy of the header, of a root, and a page that was read with its spare page", async () => {
  assert.equal((await check(damage([5]))).headerCount, 1);
  assert.equal((await check(damage([rootsAt[0]!]))).rootCount, 3);
  const mended = await check(damage([pageAt(pageOfNote(1))]));
  assert.equal(mended.logs.record.mendedCount, 1);
  assert.deepEqual(mended.logs.record.lost, []);
  for (const at of [5, rootsAt[0]!, pageAt(pageOfNote(1))])
    assert.equal((await check(damage([at]))).isWhole, false);
});

it("names the run of places that is lost, in the middle and at the end", async () => {
  for (const index of [0, 3, 5]) {
    const page = pageOfNote(index);
    const report = await check(damage([pageAt(page), pageAt(page + 1)]));
    assert.deepEqual(report.logs.record.lost, [{ from: index, to: index + 1 }], `note ${index}`);
    assert.equal(report.logs.record.isTreeRight, null);
  }
});

it("names a file whose bytes do not open", async () => {
  const report = await check(damage([pageAt(photoPage + 1)]));
  assert.deepEqual(report.lostFiles, [{ log: "record", sequence: 2, which: 0 }]);
  assert.equal(report.isWhole, false);
});

it("writes nothing while it checks, and says nothing-here for other words", async () => {
  const disk = memoryShelf(damage([pageAt(0), 5]));
  const before = disk.snapshot();
  await checkSafe(smallGround(disk, "check"));
  assert.deepEqual(disk.snapshot(), before);
  assert.deepEqual(await checkSafe(smallGround(disk, "check", "other words")), {
    ok: false,
    reason: "nothing-here",
  });
});

it("repairs into a new file with the same tree when no entry is lost", async () => {
  const places = [5, rootsAt[0]!, rootsAt[3]!, pageAt(pageOfNote(1)), pageAt(photoPage + 1)];
  const { report, safe, target } = await repaired(damage(places));
  assert.deepEqual(report.newLogs, []);
  assert.deepEqual(report.lostFiles, [{ log: "record", sequence: 2, which: 0 }]);
  const before = await opened(smallGround(memoryShelf(whole), "before"));
  for (const log of ["record", "private"] as const) {
    assert.deepEqual(await wordsIn(safe, log), await wordsIn(before, log));
    assert.deepEqual(
      frontierToRoot(digest, safe.frontier(log)),
      frontierToRoot(digest, before.frontier(log)),
    );
    assert.deepEqual(safe.identity(log), before.identity(log));
  }
  const again = await check(target.snapshot());
  assert.deepEqual([again.headerCount, again.rootCount, again.logs.record.mendedCount], [2, 4, 0]);
  for await (const found of safe.read("record")) {
    assert.ok(found.ok && "entry" in found.value);
    const [place] = found.value.objects;
    if (place) assert.equal(await safe.readObject(place, 30_000, 0, 30_000), null);
  }
});

it("keeps what opens under a new name where entries are lost, and says which", async () => {
  const page = pageOfNote(3);
  const { report, safe } = await repaired(damage([pageAt(page), pageAt(page + 1)]));
  assert.deepEqual(report.lost, { record: [{ from: 3, to: 4 }], private: [] });
  assert.deepEqual(report.newLogs, ["record"]);
  assert.deepEqual(await wordsIn(safe), ["0", "1", "2", "4", "5"]);
  const before = await opened(smallGround(memoryShelf(whole), "before"));
  assert.notDeepEqual(safe.identity("record"), before.identity("record"));
  assert.deepEqual(safe.identity("private"), before.identity("private"));
});

it("finds every entry again when no root opens at all", async () => {
  const file = damage(rootsAt);
  assert.deepEqual(await openSafe(smallGround(memoryShelf(file), "no root")), {
    ok: false,
    reason: "damaged",
  });
  assert.equal((await check(file)).isIdentityLost, true);
  const { safe } = await repaired(file);
  assert.deepEqual(await wordsIn(safe), ["0", "1", "2", "3", "4", "5"]);
  assert.deepEqual(await wordsIn(safe, "private"), ["only for me"]);
});

it("goes forward along the chain of hashes when only the older root opens", async () => {
  // Seven commits after the two of a new safe: the newest root, of sequence 8, is root A.
  const report = await check(damage([rootsAt[0]!, rootsAt[1]!]));
  assert.equal(report.logs.record.behindCount, 1);
  const { safe } = await repaired(damage([rootsAt[0]!, rootsAt[1]!]));
  assert.deepEqual(await wordsIn(safe), ["0", "1", "2", "3", "4", "5"]);
});

it("copies the other cell bit by bit: a cover still opens in the repaired file", async () => {
  const disk = memoryShelf();
  const ground = smallGround(disk, "with a cover");
  const safe = await makeSafe(ground, { cover: derivedFrom("the cover's words") });
  assert.ok(safe.ok);
  await keepWords(safe.value, "of the record");
  await keepWords(await opened(smallGround(disk, "cover", "the cover's words")), "of the cover");
  const { target } = await repaired(disk.snapshot());
  assert.deepEqual(await wordsIn(await opened(smallGround(target, "a"))), ["of the record"]);
  assert.deepEqual(await wordsIn(await opened(smallGround(target, "b", "the cover's words"))), [
    "of the cover",
  ]);
});

it("keeps the damaged file as it is, and a repair that fails at any call leaves nothing that opens", async (t) => {
  const file = damage([5, pageAt(pageOfNote(1))]);
  let n = 1;
  for (let isDone = false; !isDone && n < 400; n++) {
    const [source, target] = [memoryShelf(file), memoryShelf()];
    const report = await repairSafe(smallGround(source, "fails"), failingShelf(target, n, true, "full"));
    isDone = report.ok;
    assert.deepEqual(source.snapshot(), file);
    const found = await openSafe(smallGround(memoryShelf(target.snapshot()), "after"));
    if (found.ok)
      assert.equal((await wordsIn(found.value)).length, 6, `call ${n}: opens only when it is whole`);
  }
  t.diagnostic(`${n - 1} calls failed one by one`);
  assert.ok(n > 20 && n < 400);
});

it("never writes a repair over something that is there", async () => {
  const target = memoryShelf(new Uint8Array([1]));
  assert.deepEqual(await repairSafe(smallGround(memoryShelf(whole), "over"), target), {
    ok: false,
    reason: "refused",
  });
});

it("whatever is damaged, shows nothing wrong, counts every place, and repairs exactly what opens", async () => {
  const words = ["0", "1", "2", "3", "4", "5"];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(whole.length - 1), { minLength: 1, maxLength: 40 }),
      fc.option(fc.integer({ min: 700_000, max: whole.length }), { nil: undefined, freq: 4 }),
      async (places, cut) => {
        // Half of the flips hit what holds something.
        const spread = places.map((at, index) => (index % 2 === 0 ? at : pageAt(at % 24)));
        const file = damage(spread).slice(0, cut);
        const checked = await checkSafe(smallGround(memoryShelf(file), "check"));
        if (!checked.ok) {
          assert.equal(checked.reason, "nothing-here");
          return;
        }
        const { entryCount, lost } = checked.value.logs.record;
        const lostCount = lost.reduce((sum, { from, to }) => sum + to - from, 0);
        if (!checked.value.isIdentityLost) assert.ok(entryCount + lostCount >= 6);
        const target = memoryShelf();
        const report = await repairSafe(smallGround(memoryShelf(file), "repair"), target);
        assert.ok(report.ok);
        const found = await wordsIn(await opened(smallGround(target, "target")));
        assert.equal(found.length, entryCount);
        assert.deepEqual(
          found,
          words.filter((text) => found.includes(text)),
        );
      },
    ),
    { numRuns: 40, examples: [[[0], 1_052_673]] },
  );
});

it("loses no entry of a long import to any one flipped byte of it", async () => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "import"));
  const random = seededRandom("import entries");
  const writing = await safe.begin();
  for (let index = 0; index < 400; index++)
    await writing.append(madeUpEntry(random, `message ${index} `.repeat(20)));
  assert.ok((await writing.commit()).ok);
  const file = disk.snapshot();
  for (let step = 0; step < 40; step++) {
    const flipped = file.slice();
    flipped[1_048_576 + step * 9973]! ^= 1 << (step % 8);
    const again = await opened(smallGround(memoryShelf(flipped), `${step}`));
    assert.equal((await wordsIn(again)).length, 400);
  }
});
