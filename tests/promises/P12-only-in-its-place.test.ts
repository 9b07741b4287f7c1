// P12: what is sealed for one place opens in no other: any two swapped are refused, and nothing wrong is shown.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { it } from "node:test";
import { makeSafe, openSafe, type Safe } from "daybook/safe";
import { openBytes } from "daybook/seal";
import type { Bytes } from "daybook/record";
import { tracedShelf, readOnlyShelf } from "../disk-model.ts";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "../made-up.ts";
import { contextOf, openFile, subkey, type ObjectPlace } from "../outsider/reader.ts";
import { derivedFrom, opened, smallGround } from "../small-safe.ts";

const words = { record: "the right words", cover: "the cover's words" } as const;
type Whose = keyof typeof words;
const photoOf = (whose: Whose): Bytes => seededRandom(`photo ${whose}`)(1_100_000);

const use = async (safe: Safe, whose: Whose): Promise<void> => {
  const random = seededRandom(`P12 ${whose}`);
  for (let commit = 0; commit < 3; commit++) {
    const writing = await safe.begin();
    const photo = photoOf(whose);
    const written = commit === 1 ? await writing.writeObject(photo.length, inPieces(photo)) : null;
    const kept = written?.ok ? written.value : null;
    assert.equal(kept !== null, commit === 1);
    const more = kept ? { attachments: [attachmentFor(kept)] } : {};
    await writing.append(madeUpEntry(random, `${whose} ${commit}`, more), kept ? [kept.place] : []);
    await writing.append(madeUpEntry(random, `${whose} private ${commit}`, { drawer: "private" }));
    assert.ok((await writing.commit()).ok);
  }
};

/** One sealed thing: where it lies, how long it is, and the key and place it was sealed for. */
interface Thing {
  readonly name: string;
  readonly at: number;
  readonly size: number;
  readonly key: Bytes;
  readonly context: Bytes;
}

/** With the spare page behind a segment, from which it would otherwise be mended. */
const spanOf = ({ name, size }: Thing): number => (name.includes("segment") ? 2 * size : size);

const copied = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** A file of which both cells are used, and every sealed thing in it. */
const filled = async () => {
  const { shelf, steps } = tracedShelf();
  const made = await makeSafe(smallGround(shelf, "P12"), { cover: derivedFrom(words.cover) });
  assert.ok(made.ok);
  for (const whose of ["record", "cover"] as const)
    await use(await opened(smallGround(shelf, `P12 ${whose}`, words[whose])), whose);
  const file = Buffer.from(await shelf.read(0, await shelf.size()));
  const things: Thing[] = [];
  const noId = Buffer.alloc(16);
  const add = async (name: string, at: number, size: number, key: Uint8Array, context: Uint8Array) => {
    const thing = { name, at, size, key: copied(key), context: copied(context) };
    const found = await openBytes(thing.key, thing.context, copied(file.subarray(at, at + size)));
    if (found.ok && !things.some((each) => each.at === at)) things.push(thing);
  };
  for (const whose of ["record", "cover"] as const) {
    const derived = (salt: Buffer) => createHash("sha256").update(words[whose]).update(salt).digest();
    const outside = openFile(file, derived, 65_536);
    assert.ok(typeof outside !== "string");
    const { cell, key } = outside.own;
    const slotKey = subkey(derived(file.subarray(0, 32)), "slot");
    await add(`slot of ${whose}`, 32 + 136 * cell, 136, slotKey, contextOf("slot", cell, 0, noId, cell));
    for (const slot of [0, 1]) {
      const place = 131_072 * (1 + 2 * cell + slot);
      const context = contextOf("root", cell, 1, noId, slot);
      await add(`root ${slot} of ${whose}`, place, 4096, subkey(key, "root"), context);
    }
    const objects = outside.record.found.flatMap((each) => (each && "entry" in each ? each.objects : []));
    for (const step of steps) {
      if (step.what !== "write" || step.at < 1_048_576) continue;
      const extent = Math.floor((step.at - 1_048_576) / 65_536);
      if (extent % 2 !== cell) continue;
      const inCell = Math.floor(extent / 2) * 65_536 + ((step.at - 1_048_576) % 65_536);
      for (const log of ["record", "private"] as const) {
        const id = log === "record" ? "daybook/record\0\0" : "daybook/private\0";
        const context = contextOf("log", cell, 1, id, inCell / 4096);
        await add(`${log} segment of ${whose}`, step.at, 4096, subkey(key, `log/${log}`), context);
      }
    }
    // The parts of the photo: of its own key, and spread over extents, so they are swapped through their bytes only.
    for (const object of objects) things.push(...partsOf(object, cell, whose));
  }
  return { file, things };
};

/** The parts of an object; `at` is −1, since they lie in several extents. */
const partsOf = ({ id, key }: ObjectPlace, cell: number, whose: Whose): readonly Thing[] =>
  [0, 1].map((part) => ({
    name: `part ${part} of the photo of ${whose}`,
    at: -1,
    size: 0,
    key: copied(key),
    context: copied(contextOf("object", cell, 0, id, part)),
  }));

it("opens no sealed thing with the key and place of another, for every ordered pair in a file with both cells used", async (t) => {
  const { file, things } = await filled();
  const sealed = things.filter(({ at }) => at >= 0);
  assert.ok(sealed.length >= 16, `${sealed.length} things`);
  let pairs = 0;
  for (const one of sealed)
    for (const other of things) {
      const found = await openBytes(
        other.key,
        other.context,
        copied(file.subarray(one.at, one.at + one.size)),
      );
      if (one === other) assert.ok(found.ok);
      else assert.deepEqual(found, { ok: false, reason: "other-key" }, `${one.name} as ${other.name}`);
      if (one !== other) pairs++;
      // The same key is not enough: the place alone decides.
      const sameKey = await openBytes(
        one.key,
        other.context,
        copied(file.subarray(one.at, one.at + one.size)),
      );
      if (one !== other) assert.deepEqual(sameKey, { ok: false, reason: "other-key" });
    }
  t.diagnostic(`${sealed.length} sealed things, ${pairs} ordered pairs, each with two keys: 0 open`);
});

/** How many of the two logs are whole; a wrong entry throws. */
const wholeLogs = async (safe: Safe, whose: Whose, name: string): Promise<number> => {
  let whole = 0;
  for (const log of ["record", "private"] as const) {
    let count = 0;
    for await (const found of safe.read(log)) {
      if (!found.ok) continue;
      assert.ok("entry" in found.value);
      const { sequence, entry } = found.value;
      assert.equal(entry.words, `${whose} ${log === "private" ? "private " : ""}${sequence}`, name);
      count++;
    }
    if (count === 3) whole++;
  }
  return whole;
};

it("shows nothing wrong when any two sealed things of a file have changed places", async (t) => {
  const { file, things } = await filled();
  const sealed = things.filter(({ at }) => at >= 0);
  let [pairs, whole] = [0, 0];
  for (const [index, one] of sealed.entries())
    for (const other of sealed.slice(index + 1)) {
      pairs++;
      const size = Math.min(spanOf(one), spanOf(other));
      const swapped = Buffer.from(file);
      file.copy(swapped, other.at, one.at, one.at + size);
      file.copy(swapped, one.at, other.at, other.at + size);
      for (const whose of ["record", "cover"] as const) {
        const safe = await openSafe(smallGround(readOnlyShelf(copied(swapped)), "P12", words[whose]));
        if (safe.ok) whole += await wholeLogs(safe.value, whose, `${one.name} and ${other.name}`);
      }
    }
  t.diagnostic(`${pairs} swaps in the file, ${whole} of ${pairs * 4} logs still whole, 0 wrong entries`);
  assert.ok(whole < pairs * 4);
});

it("refuses the parts of an object in each other's place, and in another object's", async () => {
  const disk = tracedShelf();
  const safe = await makeSafe(smallGround(disk.shelf, "P12 parts"));
  assert.ok(safe.ok);
  const writing = await safe.value.begin();
  const places: { id: Bytes; key: Bytes; at: number; sealedBytes: number }[] = [];
  for (let index = 0; index < 2; index++) {
    const kept = await writing.writeObject(2_097_152, inPieces(seededRandom(`${index}`)(2_097_152)));
    assert.ok(kept.ok);
    places.push(kept.value.place);
  }
  const [first, second] = places as [(typeof places)[number], (typeof places)[number]];
  const partSize = 56 + 1_048_576 + 16 * 65;
  const at = (from: number) => ({ ...first, at: from });
  assert.ok(await safe.value.readObject(first, 2_097_152, 0, 2_097_152));
  for (const from of [first.at + partSize, second.at, second.at + partSize, first.at + 1])
    assert.equal(await safe.value.readObject(at(from), 2_097_152, 0, 100), null);
  assert.equal(await safe.value.readObject({ ...first, id: second.id }, 2_097_152, 0, 100), null);
  assert.equal(await safe.value.readObject({ ...first, key: second.key }, 2_097_152, 0, 100), null);
});
