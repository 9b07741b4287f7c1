// P13: who kept the old bytes of the file, and has the words and the file as it is now, opens nothing of what was erased.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { it } from "node:test";
import { memoryShelf, renewSafe } from "daybook/safe";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "../made-up.ts";
import { chunkKeys, contextOf, openFile, subkey, type ObjectPlace } from "../outsider/reader.ts";
import { derivedFrom, made, smallGround } from "../small-safe.ts";

const words = "the right words";
const derive = (salt: Buffer) => createHash("sha256").update(words).update(salt).digest();
const logIds = ["daybook/record\0\0", "daybook/private\0"];

/** A record with a cover, of which entries are erased; with its bytes before and after. */
const erasedFile = async (seed: string) => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, seed), { cover: derivedFrom("cover") });
  const random = seededRandom(`entries ${seed}`);
  for (let commit = 0; commit < 4; commit++) {
    const writing = await safe.begin();
    const photo = random(10_000);
    const kept = await writing.writeObject(photo.length, inPieces(photo));
    assert.ok(kept.ok);
    const attachments = [attachmentFor(kept.value)];
    await writing.append(madeUpEntry(random, `with a photo ${commit}`, { attachments }), [kept.value.place]);
    await writing.append(madeUpEntry(random, `words ${commit}`));
    await writing.append(madeUpEntry(random, `own ${commit}`, { drawer: "private" }));
    assert.ok((await writing.commit()).ok);
  }
  const before = Buffer.from(disk.snapshot());
  const toErase = { record: [2, 5], private: [1] };
  assert.ok((await renewSafe(smallGround(disk, `${seed} erasing`), { erase: toErase })).ok);
  return { before, after: Buffer.from(disk.snapshot()), toErase };
};

const opened = (file: Buffer) => {
  const safe = openFile(file, derive, 65_536);
  assert.ok(typeof safe !== "string");
  return safe;
};
const objectsOf = (safe: ReturnType<typeof opened>): readonly ObjectPlace[] =>
  [...safe.record.found, ...safe.private.found].flatMap((each) =>
    each && "entry" in each ? each.objects : [],
  );

/** Every key that the words lead to in a file, and every subkey of each. */
const reachable = (file: Buffer): readonly Buffer[] => {
  const safe = opened(file);
  const secrets = [...safe.record.found, ...safe.private.found].flatMap((each) =>
    each && "entry" in each ? [each.secret, ...each.objects.map(({ key }) => key)] : [],
  );
  const keys = [derive(file.subarray(0, 32)), safe.own.key, ...secrets];
  return keys.flatMap((key) => [
    key,
    ...["slot", "root", "log/record", "log/private", "spare"].map((name) => subkey(key, name)),
  ]);
};

/** Tries every key on every page of the bytes, for every place and epoch. Gives what opens: its page and its kind. */
const tryAll = (bytes: Buffer, keys: readonly Buffer[], ids: readonly Uint8Array[]) => {
  const found: string[] = [];
  let tries = 0;
  for (let at = 131_072; at < 1_048_576 + 65_536 * 6; at += 4096) {
    const isRoots = at < 655_360;
    if (isRoots ? at % 65_536 !== 0 : at < 1_048_576) continue;
    const extent = Math.floor((at - 1_048_576) / 65_536);
    const cell = isRoots ? Math.floor((at / 131_072 - 1) / 2) : extent % 2;
    const page = (Math.floor(extent / 2) * 65_536 + ((at - 1_048_576) % 65_536)) / 4096;
    const contexts = isRoots
      ? [1, 2].flatMap((epoch) =>
          [0, 1].map((slot) => contextOf("root", cell, epoch, Buffer.alloc(16), slot)),
        )
      : [
          ...[1, 2].flatMap((epoch) => logIds.map((id) => contextOf("log", cell, epoch, id, page))),
          ...ids.map((id) => contextOf("object", cell, 0, id, 0)),
        ];
    const [salt, commitment] = [bytes.subarray(at, at + 24), bytes.subarray(at + 24, at + 56)];
    for (const context of contexts)
      for (const key of keys) {
        tries++;
        if (chunkKeys(key, context, salt).commitment.equals(commitment))
          found.push(`${isRoots ? "root" : "log"} ${at}`);
      }
  }
  return { found, tries };
};

it("opens nothing of the old bytes with any key that the words reach in the new file; the tree still checks", async (t) => {
  const { before, after, toErase } = await erasedFile("P13");
  const [old, now] = [opened(before), opened(after)];
  const stays = new Set(objectsOf(now).map(({ id }) => id.toString("hex")));
  const gone = objectsOf(old).filter(({ id }) => !stays.has(id.toString("hex")));
  assert.equal(gone.length, 1);
  const ids = gone.map(({ id }) => id);

  const keys = reachable(after);
  const { found, tries } = tryAll(before, keys, ids);
  t.diagnostic(`${keys.length} keys on every page of the old bytes: ${tries} tries, ${found.length} open`);
  assert.deepEqual(found, []);

  for (const log of ["record", "private"] as const) {
    assert.ok(now[log].isTree, log);
    assert.deepEqual(now[log].root, old[log].root, `${log}: the same tree as before`);
    for (const [sequence, place] of now[log].found.entries())
      assert.equal("leaf" in place!, (toErase[log] as number[]).includes(sequence), `${log} ${sequence}`);
  }
  const left = JSON.stringify(
    now.record.found.map((each) => each && "entry" in each && each.entry.toString()),
  );
  assert.ok(!left.includes("with a photo 1") && left.includes("with a photo 2"));
});

it("would notice: with the key that was let go, every old segment, root and photo opens", async () => {
  const { before, after } = await erasedFile("P13 control");
  const stays = new Set(objectsOf(opened(after)).map(({ id }) => id.toString("hex")));
  const ids = objectsOf(opened(before)).flatMap(({ id }) => (stays.has(id.toString("hex")) ? [] : [id]));
  const { found } = tryAll(before, reachable(before), ids);
  assert.ok(found.length >= 8 + 4 + 1, found.join());
});

it("leaves in the new file no page of what the old key opened, nor of the photo", async () => {
  const { before, after } = await erasedFile("P13 pages");
  const { found } = tryAll(before, reachable(before), []);
  const pages = found.map((each) => Number(each.split(" ")[1]));
  for (const at of pages) assert.ok(!after.includes(before.subarray(at, at + 4096)), `page at ${at}`);
  assert.ok(pages.length >= 12);
});
