// The second reader, written from spec/ alone, opens the vectors and files that the program made, and sees the same.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { it } from "node:test";
import { frontierToRoot } from "daybook/log";
import { formatLayout, makeSafe, memoryShelf, renewSafe } from "daybook/safe";
import { deriveKey } from "daybook/seal";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "../made-up.ts";
import { derivedFrom, digest, keepWords, opened, smallGround } from "../small-safe.ts";
import { openFile, openSealed, wordsToKey, type Found } from "./reader.ts";

const vectors = join(import.meta.dirname, "..", "..", "spec", "vectors");
const read = async (path: string): Promise<Record<string, never>> =>
  JSON.parse(await readFile(join(vectors, path), "utf8")) as Record<string, never>;
const hex = (text: string): Buffer => Buffer.from(text, "hex");
const wordsOf = (found: readonly (Found | null)[]): readonly string[] =>
  found.map((each) =>
    each && "entry" in each ? (JSON.parse(each.entry.toString()) as { words: string }).words : "(none)",
  );

for await (const path of glob("seal/*.json", { cwd: vectors }))
  it(`${path}: reads it as the program does`, async () => {
    const vector: Record<string, string> = await read(path);
    if (vector["words"] !== undefined) {
      assert.deepEqual(wordsToKey(vector["words"], hex(vector["salt"]!)), hex(vector["derived"]!));
      return;
    }
    const result = openSealed(hex(vector["key"]!), hex(vector["context"]!), hex(vector["sealed"]!));
    assert.deepEqual(result, vector["expect"] === "ok" ? hex(vector["plain"]!) : vector["expect"]);
  });

for await (const path of glob("safe/*.json", { cwd: vectors }))
  it(`${path}: reads it as the program does`, async () => {
    const vector = (await read(path)) as unknown as {
      readonly fileBytes: number;
      readonly extentBytes: number;
      readonly derived: string;
      readonly expect: string;
      readonly entries: readonly string[];
      readonly pieces: readonly { readonly at: number; readonly hex: string }[];
    };
    const file = Buffer.alloc(vector.fileBytes);
    for (const { at, hex: bytes } of vector.pieces) file.set(hex(bytes), at);
    const safe = openFile(file, () => hex(vector.derived), vector.extentBytes);
    if (typeof safe === "string") return assert.equal(safe, vector.expect);
    assert.equal(safe.isOlder ? "older" : "ok", vector.expect);
    assert.deepEqual(
      safe.record.found.map((each) => (each && "entry" in each ? each.entry.toString() : null)),
      vector.entries,
    );
    assert.ok(safe.record.isTree);
  });

it("reads a file with a cover, a photo of two parts, a private note, an erased entry and new words, as the program does", async () => {
  const disk = memoryShelf();
  const making = { cover: derivedFrom("the cover's words") };
  const safe = await makeSafe(smallGround(disk, "outsider"), making);
  assert.ok(safe.ok);
  const random = seededRandom("outsider entries");
  await keepWords(safe.value, "goes");
  await keepWords(safe.value, "for me", { drawer: "private" });
  const writing = await safe.value.begin();
  const photo = random(1_500_000);
  const kept = await writing.writeObject(photo.length, inPieces(photo));
  assert.ok(kept.ok);
  const more = {
    attachments: [attachmentFor(kept.value)],
    place: "ঢাকা, the shop",
    effects: ["afraid" as const],
    behaviours: ["following.on-foot"],
    direction: "theirs" as const,
  };
  await writing.append(madeUpEntry(random, "with a photo", more), [kept.value.place]);
  for (let index = 0; index < 300; index++)
    await writing.append(madeUpEntry(random, `one of many, ${index}`));
  assert.ok((await writing.commit()).ok);
  await keepWords(await opened(smallGround(disk, "cover", "the cover's words")), "of the cover");
  const renewed = await renewSafe(smallGround(disk, "renewing"), {
    erase: { record: [0] },
    newWords: derivedFrom("new words"),
  });
  assert.ok(renewed.ok);

  const file = Buffer.from(disk.snapshot());
  const derive = (words: string) => (salt: Buffer) =>
    createHash("sha256").update(words).update(salt).digest();
  const outside = openFile(file, derive("new words"), 65_536);
  assert.ok(typeof outside !== "string");
  assert.equal(outside.isOlder, false);
  assert.deepEqual(wordsOf(outside.record.found).slice(0, 3), ["(none)", "with a photo", "one of many, 0"]);
  assert.equal(outside.record.found.length, 302);
  assert.deepEqual(wordsOf(outside.private.found), ["for me"]);
  for (const log of ["record", "private"] as const) {
    assert.ok(outside[log].isTree, log);
    assert.deepEqual(
      outside[log].root,
      Buffer.from(frontierToRoot(digest, renewed.value.frontier(log))),
      log,
    );
  }
  const withPhoto = outside.record.found[1];
  assert.ok(withPhoto && "entry" in withPhoto);
  assert.ok(outside.readObject(withPhoto.objects[0]!, photo.length)?.equals(photo));
  const cover = openFile(file, derive("the cover's words"), 65_536);
  assert.ok(typeof cover !== "string");
  assert.deepEqual(wordsOf(cover.record.found), ["of the cover"]);
  assert.equal(openFile(file, derive("the right words"), 65_536), "nothing-here");
});

it("reads a file of the real layout with real words", async () => {
  const disk = memoryShelf();
  const words = "River candle window stone paper field";
  const ground = {
    shelf: disk,
    digest,
    random: seededRandom("real"),
    derive: (salt: Uint8Array<ArrayBuffer>) => deriveKey(words, salt),
    layout: formatLayout,
  };
  const safe = await makeSafe(ground);
  assert.ok(safe.ok);
  await keepWords(safe.value, "in the real layout");
  const outside = openFile(Buffer.from(disk.snapshot()), (salt) => wordsToKey(words, salt));
  assert.ok(typeof outside !== "string");
  assert.deepEqual(wordsOf(outside.record.found), ["in the real layout"]);
  assert.ok(outside.record.isTree);
});

it("is small: under 300 lines, and imports nothing but node:crypto", async () => {
  const text = await readFile(join(import.meta.dirname, "reader.ts"), "utf8");
  assert.ok(text.trimEnd().split("\n").length < 300);
  assert.deepEqual(
    [...text.matchAll(/from "([^"]+)"/g)].map(([, address]) => address),
    ["node:crypto"],
  );
});
