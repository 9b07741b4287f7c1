// The suite that every store passes.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { largestSealedBytes, sealedKinds, type Sealed, type Store } from "./store.ts";

/** A moment to count from; no test reads a clock. */
export const startMs = 1_790_000_000_000;
const dayMs = 24 * 60 * 60 * 1000;

/** An item that differs from every other by its number. */
export const madeUpItem = (number: number, changes: Partial<Sealed> = {}): Sealed => ({
  id: number.toString(16).padStart(32, "0"),
  kind: sealedKinds[number % sealedKinds.length]!,
  bytes: Uint8Array.from({ length: 300 + (number % 5000) }, (_, at) => (at * 31 + number * 17) & 255),
  createdAtMs: startMs,
  expiresAtMs: startMs + dayMs,
  ...changes,
});

/** Run the contract on stores that `open` makes: empty, and each its own. */
export const storeContract = (name: string, open: () => Promise<Store>): void => {
  const withStore = (sentence: string, test: (store: Store) => Promise<void>) =>
    it(sentence, async () => {
      const store = await open();
      try {
        await test(store);
      } finally {
        await store.close();
      }
    });
  const reasonOf = (outcome: { ok: boolean; reason?: string }) => (outcome.ok ? "ok" : outcome.reason);
  const keepAll = async (store: Store, ...items: readonly Sealed[]) => {
    for (const item of items) assert.deepEqual(await store.keep(item), { ok: true, value: null });
  };

  describe(`store contract: ${name}`, () => {
    withStore("is empty, closed and in its place at first", async (store) => {
      assert.deepEqual(await store.count(startMs), { ok: true, value: 0 });
      assert.deepEqual(await store.isOpen(), { ok: true, value: false });
      assert.deepEqual(await store.probe(), { ok: true, value: null });
    });
    withStore("gives back every byte value, and every kind, as it was kept", async (store) => {
      const bytes = Uint8Array.from({ length: 512 }, (_, at) => at & 255);
      const items = sealedKinds.map((kind, number) => madeUpItem(number, { kind, bytes }));
      await keepAll(store, ...items);
      for (const item of items) {
        const read = await store.read(item.id, startMs);
        assert.ok(read.ok);
        assert.deepEqual({ ...read.value, bytes: new Uint8Array(read.value.bytes) }, item);
        assert.deepEqual(Object.keys(read.value).toSorted(), Object.keys(item).toSorted());
      }
    });
    withStore(
      "refuses an id that is there, with other bytes or the same, and keeps the first",
      async (store) => {
        const first = madeUpItem(1);
        await keepAll(store, first);
        for (const second of [first, madeUpItem(1, { bytes: new Uint8Array([9]), kind: "parcel" })])
          assert.equal(reasonOf(await store.keep(second)), "already-kept");
        const read = await store.read(first.id, startMs);
        assert.deepEqual(new Uint8Array(read.ok ? read.value.bytes : []), first.bytes);
        assert.deepEqual(await store.count(startMs), { ok: true, value: 1 });
      },
    );
    withStore("keeps an item of the largest size and refuses one byte more", async (store) => {
      const largest = madeUpItem(1, { bytes: new Uint8Array(largestSealedBytes).fill(7) });
      await keepAll(store, largest);
      const read = await store.read(largest.id, startMs);
      assert.equal(read.ok && read.value.bytes.length, largestSealedBytes);
      const larger = madeUpItem(2, { bytes: new Uint8Array(largestSealedBytes + 1) });
      assert.equal(reasonOf(await store.keep(larger)), "too-large");
      assert.deepEqual(await store.count(startMs), { ok: true, value: 1 });
    });
    withStore("refuses what is not a sealed item", async (store) => {
      const wrong: readonly Partial<Sealed>[] = [
        { id: "" },
        { id: "A".repeat(32) },
        { id: "0".repeat(33) },
        { id: `${"0".repeat(32)}\n` },
        { kind: "letter" as Sealed["kind"] },
        { bytes: new Uint8Array(0) },
        { bytes: "words" as unknown as Uint8Array },
        { createdAtMs: Number.NaN },
        { createdAtMs: -1 },
        { expiresAtMs: startMs },
        { expiresAtMs: startMs + 0.5 },
        { expiresAtMs: Number.POSITIVE_INFINITY },
      ];
      for (const changes of wrong)
        assert.equal(
          reasonOf(await store.keep(madeUpItem(1, changes))),
          "not-sealed",
          JSON.stringify(changes),
        );
      assert.deepEqual(await store.count(startMs), { ok: true, value: 0 });
    });
    withStore("does not know an id nobody kept, however it is spelt", async (store) => {
      await keepAll(store, madeUpItem(1));
      for (const id of ["", "%", "' or 1=1 --", madeUpItem(2).id, madeUpItem(1).id.toUpperCase() + " "]) {
        assert.equal(reasonOf(await store.read(id, startMs)), "not-here");
        assert.equal(reasonOf(await store.drop(id)), "not-here");
      }
    });
    withStore("stops giving an item at its very expiry, before anything was dropped", async (store) => {
      const item = madeUpItem(1);
      await keepAll(store, item);
      assert.ok((await store.read(item.id, item.expiresAtMs - 1)).ok);
      assert.equal(reasonOf(await store.read(item.id, item.expiresAtMs)), "not-here");
      assert.deepEqual(await store.count(item.expiresAtMs), { ok: true, value: 0 });
      assert.deepEqual(await store.count(item.expiresAtMs - 1), { ok: true, value: 1 });
    });
    withStore("drops what has expired and nothing else", async (store) => {
      const items = [0, 1, 2, 3].map((number) =>
        madeUpItem(number, { expiresAtMs: startMs + (number + 1) * dayMs }),
      );
      await keepAll(store, ...items);
      const expired = await store.expire(startMs + 2 * dayMs);
      assert.deepEqual(expired, { ok: true, value: { droppedCount: 2, isScrubbed: true } });
      assert.deepEqual(await store.expire(startMs + 2 * dayMs), {
        ok: true,
        value: { droppedCount: 0, isScrubbed: true },
      });
      assert.deepEqual(await store.count(startMs), { ok: true, value: 2 });
      assert.equal(reasonOf(await store.read(items[1]!.id, startMs)), "not-here");
      assert.ok((await store.read(items[2]!.id, startMs)).ok);
    });
    withStore("drops one item before its time, once", async (store) => {
      await keepAll(store, madeUpItem(1), madeUpItem(2));
      assert.ok((await store.drop(madeUpItem(1).id)).ok);
      assert.equal(reasonOf(await store.drop(madeUpItem(1).id)), "not-here");
      assert.equal(reasonOf(await store.read(madeUpItem(1).id, startMs)), "not-here");
      assert.deepEqual(await store.count(startMs), { ok: true, value: 1 });
    });
    withStore("counts one kind from a moment on, without what has expired", async (store) => {
      const kept = (number: number, createdAtMs: number, kind: Sealed["kind"] = "comment") =>
        madeUpItem(number, { kind, createdAtMs, expiresAtMs: createdAtMs + dayMs });
      await keepAll(
        store,
        kept(1, startMs - 1),
        kept(2, startMs),
        kept(3, startMs + 5),
        kept(4, startMs, "parcel"),
      );
      const count = (sinceMs: number, nowMs: number) => store.countKind("comment", sinceMs, nowMs);
      assert.deepEqual(await count(startMs, startMs), { ok: true, value: 2 });
      assert.deepEqual(await count(0, startMs), { ok: true, value: 3 });
      assert.deepEqual(await count(0, startMs + dayMs), { ok: true, value: 1 });
      assert.deepEqual(await count(startMs + 6, startMs), { ok: true, value: 0 });
      assert.deepEqual(await store.countKind("answer", 0, startMs), { ok: true, value: 0 });
    });
    withStore("remembers whether it is open", async (store) => {
      for (const isOpen of [true, true, false]) {
        assert.ok((await store.changeIsOpen(isOpen)).ok);
        assert.deepEqual(await store.isOpen(), { ok: true, value: isOpen });
      }
    });
    withStore("keeps many at once, each exactly once", async (store) => {
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, number) => store.keep(madeUpItem(number % 20))),
      );
      assert.equal(outcomes.filter((outcome) => outcome.ok).length, 20);
      assert.deepEqual(await store.count(startMs), { ok: true, value: 20 });
    });
    it("says so, and does not throw, after it was closed", async () => {
      const store = await open();
      await store.close();
      assert.ok(!(await store.keep(madeUpItem(1))).ok);
      assert.ok(!(await store.read(madeUpItem(1).id, startMs)).ok);
      assert.ok(!(await store.countKind("comment", 0, startMs)).ok);
      assert.ok(!(await store.probe()).ok);
    });
  });
};
