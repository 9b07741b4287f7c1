// A safe of a little over a hundred entries with a photo and a cover, and what is left of it when bytes are changed or cut off.
import assert from "node:assert/strict";
import { memoryShelf, openSafe, type ObjectPlace, type Safe, type Shelf } from "daybook/safe";
import { entryToBytes, type Bytes } from "daybook/record";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "./made-up.ts";
import { readOnlyShelf } from "./disk-model.ts";
import { derivedFrom, made, opened, smallGround } from "./small-safe.ts";

const logs = ["record", "private"] as const;
const photo = seededRandom("photo")(9_000);

/** Three commits: 120 entries, of which one has a photo, and 30 private ones. */
const whole = async (): Promise<Bytes> => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "P6"), { cover: derivedFrom("the cover's words") });
  const random = seededRandom("P6 entries");
  for (const part of [0, 1, 2]) {
    const writing = await safe.begin();
    const written = part === 1 ? await writing.writeObject(photo.length, inPieces(photo)) : null;
    assert.equal(written?.ok ?? false, part === 1);
    for (let index = 0; index < 40; index++) {
      const object = written?.ok && index === 0 ? written.value : null;
      const more = object ? { attachments: [attachmentFor(object)] } : {};
      await writing.append(madeUpEntry(random, `${part} ${index}`, more), object ? [object.place] : []);
    }
    for (let index = 0; index < 10; index++)
      await writing.append(madeUpEntry(random, `own ${part} ${index}`, { drawer: "private" }));
    assert.ok((await writing.commit()).ok);
  }
  return disk.snapshot();
};

/** What could be read: how many entries and whether the photo; a wrong entry or a wrong byte of the photo throws. */
interface Left {
  readonly state: "opens" | "nothing-here" | "damaged";
  readonly entryCount: number;
  readonly hasPhoto: boolean;
}

/** The safe, its bytes, and reading it through a shelf that has been tampered with. */
export const damagedSafe = async () => {
  const file = await whole();
  const expected: Record<string, readonly string[]> = {};
  let place: ObjectPlace | null = null;
  const asText = (bytes: Bytes): string => Buffer.from(bytes).toString();

  const read = async (shelf: Shelf, name: string): Promise<Left> => {
    const found = await openSafe(smallGround(shelf, "reading"));
    if (found.ok) return readOpen(found.value, name);
    assert.ok(found.reason === "nothing-here" || found.reason === "damaged", `${name}: ${found.reason}`);
    return { state: found.reason, entryCount: 0, hasPhoto: false };
  };
  const readOpen = async (safe: Safe, name: string): Promise<Left> => {
    let [entryCount, hasPhoto] = [0, false];
    for (const log of logs)
      for await (const found of safe.read(log)) {
        if (!found.ok) continue;
        assert.ok("entry" in found.value, name);
        const { sequence, entry, objects } = found.value;
        assert.equal(asText(entryToBytes(entry)), expected[log]?.[sequence], `${name}: ${log} ${sequence}`);
        entryCount++;
        if (objects[0]) {
          assert.deepEqual(objects[0], place ?? undefined, name);
          const bytes = await safe.readObject(objects[0], photo.length, 0, photo.length);
          assert.ok(!bytes || Buffer.from(bytes).equals(photo), `${name}: a wrong photo`);
          hasPhoto = bytes !== null;
        }
      }
    return { state: "opens", entryCount, hasPhoto };
  };

  const safe = await opened(smallGround(memoryShelf(file), "expected"));
  for (const log of logs) {
    const entries: string[] = [];
    for await (const found of safe.read(log)) {
      assert.ok(found.ok && "entry" in found.value);
      entries.push(asText(entryToBytes(found.value.entry)));
      place ??= found.value.objects[0] ?? null;
    }
    expected[log] = entries;
  }
  /** The bytes that opening and reading everything looks at. */
  const looked = new Uint8Array(file.length);
  const undamaged = readOnlyShelf(file, undefined, (from, to) => looked.fill(1, from, to));
  assert.deepEqual(await read(undamaged, "whole"), { state: "opens", entryCount: 150, hasPhoto: true });
  const places = [...looked.keys()].filter((at) => looked[at] === 1);
  return {
    file,
    places,
    flip: (at: number, mask: number): Promise<Left> =>
      read(
        readOnlyShelf(file, (bytes, from) => {
          if (at >= from && at < from + bytes.length) bytes[at - from]! ^= mask;
        }),
        `byte ${at} by ${mask}`,
      ),
    cut: (length: number): Promise<Left> => read(readOnlyShelf(file.subarray(0, length)), `cut at ${length}`),
  };
};
