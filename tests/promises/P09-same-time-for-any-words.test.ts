// P9: until the screen differs, wrong, cover and real words take the same time, and nothing is written or counted.
import assert from "node:assert/strict";
import { it } from "node:test";
import { makeSafe, memoryShelf, openSafe, type Shelf } from "daybook/safe";
import { deriveKey } from "daybook/seal";
import { seededRandom } from "../made-up.ts";
import { readOnlyShelf } from "../disk-model.ts";
import { derivedFrom, digest, keepWords, opened, smallGround, smallLayout } from "../small-safe.ts";
import { meanOf, welchT } from "../statistics.ts";

it("1,000 each, without Argon2id: cover and real words take the same time from the key to everything that is shown", async (t) => {
  const disk = memoryShelf();
  const coverWords = "the cover's words";
  const safe = await makeSafe(smallGround(disk, "P9"), { cover: derivedFrom(coverWords) });
  assert.ok(safe.ok);
  for (const words of ["the right words", coverWords])
    for (let index = 0; index < 3; index++)
      await keepWords(await opened(smallGround(disk, `${words} ${index}`, words)), `${index} of as many`);
  const shelf = readOnlyShelf(disk.snapshot());
  const times: Record<"cover" | "real", number[]> = { cover: [], real: [] };
  for (let round = -50; round < 1_000; round++)
    for (const kind of round % 2 === 0 ? (["cover", "real"] as const) : (["real", "cover"] as const)) {
      const ground = smallGround(shelf, "P9", kind === "cover" ? coverWords : "the right words");
      const start = performance.now();
      const found = await openSafe(ground);
      const time = performance.now() - start;
      assert.ok(found.ok);
      if (round >= 0) times[kind].push(time);
    }
  const [cover, real] = [withoutPauses(times.cover), withoutPauses(times.real)];
  const value = welchT(cover, real);
  t.diagnostic(
    `cover ${meanOf(cover).toFixed(3)} ms, real ${meanOf(real).toFixed(3)} ms, t = ${value.toFixed(2)}`,
  );
  assert.ok(Math.abs(value) < 4.5, `t = ${value}`);
});

/** Without the slowest twentieth: what the machine did beside. The same share is left out of each sample. */
const withoutPauses = (times: readonly number[]): readonly number[] =>
  times.toSorted((left, right) => left - right).slice(0, Math.floor(times.length * 0.95));

it("writes nothing and counts nothing, whatever words are tried and however often, and looks at the same bytes up to the slots", async () => {
  const disk = memoryShelf();
  const safe = await makeSafe(smallGround(disk, "P9 still"), { cover: derivedFrom("cover") });
  assert.ok(safe.ok);
  const before = disk.snapshot();
  const calls: string[] = [];
  const watched: Shelf = {
    ...readOnlyShelf(before, undefined, (from, to) => calls.push(`read ${from}-${to}`)),
    write: async () => assert.fail("written"),
    flush: async () => assert.fail("flushed"),
  };
  const upToSlots = new Set<string>();
  for (let round = 0; round < 40; round++)
    for (const words of ["the right words", "cover", "other words", ""]) {
      calls.length = 0;
      await openSafe(smallGround(watched, "P9 trying", words));
      upToSlots.add(calls.slice(0, 2).join());
    }
  assert.deepEqual([...upToSlots], ["read 0-4096,read 65536-69632"]);
  assert.deepEqual(disk.snapshot(), before);
});

it("derives once, whatever the words and the number of slots", async () => {
  const disk = memoryShelf();
  const words = "river candle window stone paper field";
  const random = seededRandom("P9 once");
  const ground = { shelf: disk, digest, random, layout: smallLayout };
  assert.ok((await makeSafe({ ...ground, derive: (salt) => deriveKey(words, salt) })).ok);
  for (const tried of [words, "other words"]) {
    let runs = 0;
    await openSafe({
      ...ground,
      derive: (salt) => {
        runs++;
        return deriveKey(tried, salt);
      },
    });
    assert.equal(runs, 1);
  }
});
