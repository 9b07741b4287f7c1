// Spare copies: made, tried and restored, in the same record to its last bit; and whatever is wrong with one is said.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { frontierToRoot } from "daybook/log";
import {
  BackupFailure,
  checkSafe,
  makeBackup,
  memoryShelf,
  openSafe,
  renewSafe,
  repairSafe,
  restoreBackup,
  tryBackup,
  type Safe,
} from "daybook/safe";
import { sealAge, type AgeTo, type AgeWith } from "daybook/seal";
import { failingShelf } from "./disk-model.ts";
import { attachmentFor, inPieces, madeUpEntry, seededRandom } from "./made-up.ts";
import { derivedFrom, digest, keepWords, made, opened, smallGround, wordsIn } from "./small-safe.ts";

const words = "river candle window stone paper field";
const made0 = { certainty: "exact", wall: "2026-11-21T20:00:00", offset: "+00:00" } as const;
const photoBytes = 1_300_000;

/** A record with a photo, an erased entry, a private one, and words in Bangla. */
const record = async () => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "backup"));
  const random = seededRandom("backup entries");
  await keepWords(safe, "first");
  const writing = await safe.begin();
  const photo = random(photoBytes);
  const kept = await writing.writeObject(photo.length, inPieces(photo));
  assert.ok(kept.ok);
  const attachments = [attachmentFor(kept.value)];
  await writing.append(madeUpEntry(random, "ওই গাড়িটা আজ আবার ছিল।", { attachments }), [kept.value.place]);
  assert.ok((await writing.commit()).ok);
  await keepWords(safe, "goes");
  await keepWords(safe, "only for me", { drawer: "private" });
  const renewed = await renewSafe(smallGround(disk, "erase"), { erase: { record: [2] } });
  assert.ok(renewed.ok);
  return { disk, safe: renewed.value, photo };
};

const whole = await record();

const backupOf = async (safe: Safe, to: AgeTo = { words }): Promise<Buffer> => {
  const backup = await makeBackup(digest, safe, to, made0);
  assert.ok(backup.ok);
  const pieces: Uint8Array[] = [];
  for await (const piece of backup.value) pieces.push(piece);
  return Buffer.concat(pieces);
};

async function* bytesOf(file: Uint8Array, pieceBytes = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += pieceBytes) yield file.subarray(at, at + pieceBytes);
}

const copy = await backupOf(whole.safe);
/** The same copy for a key instead of words: it opens without the work of a guess. */
const identity = await generateX25519Identity();
const recipients = [await identityToRecipient(identity)];
const copyForKey = await backupOf(whole.safe, { recipients });

it("restores the same record into another file: same names, keys, roots, entries and photo", async () => {
  const disk = memoryShelf();
  const ground = smallGround(disk, "restored", "other words for the new file");
  const restored = await restoreBackup(ground, { words }, bytesOf(copy));
  assert.ok(restored.ok);
  assert.equal(restored.value.summary.entryCount, 3);
  assert.equal(restored.value.summary.fileCount, 1);
  for (const safe of [
    restored.value.safe,
    await opened(smallGround(disk, "again", "other words for the new file")),
  ]) {
    assert.deepEqual(await wordsIn(safe), ["first", "ওই গাড়িটা আজ আবার ছিল।", "(erased)"]);
    assert.deepEqual(await wordsIn(safe, "private"), ["only for me"]);
    for (const log of ["record", "private"] as const) {
      assert.deepEqual(safe.identity(log), whole.safe.identity(log));
      assert.deepEqual(
        frontierToRoot(digest, safe.frontier(log)),
        frontierToRoot(digest, whole.safe.frontier(log)),
      );
    }
    for await (const found of safe.read("record")) {
      assert.ok(found.ok);
      if (!("entry" in found.value) || !found.value.objects[0]) continue;
      const read = await safe.readObject(found.value.objects[0], photoBytes, 0, photoBytes);
      assert.deepEqual(read, whole.photo);
    }
  }
  const checked = await checkSafe(smallGround(disk, "check", "other words for the new file"));
  assert.ok(checked.ok && checked.value.isWhole);
  assert.notDeepEqual(disk.snapshot().slice(0, 32), whole.disk.snapshot().slice(0, 32), "a new salt");
});

it("can be tried: says what a restore would give and keeps nothing", async () => {
  const tried = await tryBackup(digest, { words: " River  CANDLE window stone paper field" }, bytesOf(copy));
  assert.ok(tried.ok);
  assert.deepEqual([tried.value.entryCount, tried.value.fileCount], [3, 1]);
  assert.deepEqual(tried.value.made, made0);
  assert.deepEqual(tried.value.logs.record.rootHash, frontierToRoot(digest, whole.safe.frontier("record")));
});

it("is read without us: any age program opens it, tar unpacks it, and the lines are JSON", async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(words);
  const folder = mkdtempSync(join(tmpdir(), "daybook-backup-"));
  writeFileSync(join(folder, "all.tar"), await decrypter.decrypt(copy));
  execFileSync("tar", ["xf", "all.tar"], { cwd: folder });
  const lines = readFileSync(join(folder, "record/2.jsonl"), "utf8").trim().split("\n");
  const parsed = lines.map((line) => JSON.parse(line) as { sequence: number; entry?: { words: string } });
  assert.deepEqual(
    parsed.map(({ sequence, entry }) => [sequence, entry?.words]),
    [
      [0, "first"],
      [1, "ওই গাড়িটা আজ আবার ছিল।"],
      [2, undefined],
    ],
  );
  assert.deepEqual(new Uint8Array(readFileSync(join(folder, "record/files/1-0"))), whole.photo);
  const head = JSON.parse(readFileSync(join(folder, "record.json"), "utf8")) as { format: string };
  assert.equal(head.format, "daybook-backup/1");
});

it("goes to the key of an advocate, whose identity opens it; another's does not; a made-up recipient is refused", async () => {
  const other = await generateX25519Identity();
  assert.ok((await tryBackup(digest, { identity }, bytesOf(copyForKey))).ok);
  assert.deepEqual(await tryBackup(digest, { identity: other }, bytesOf(copyForKey)), {
    ok: false,
    reason: "other-key",
  });
  assert.deepEqual(await makeBackup(digest, whole.safe, { recipients: ["age1nobody"] }, made0), {
    ok: false,
    reason: "not-a-recipient",
  });
  assert.deepEqual(await tryBackup(digest, { identity: "nobody" }, bytesOf(copyForKey)), {
    ok: false,
    reason: "not-a-recipient",
  });
});

it("says which: other words, no age file, something else in it, a later format", async () => {
  const reasonOf = async (file: Uint8Array, given: AgeWith = { identity }) => {
    const tried = await tryBackup(digest, given, bytesOf(file));
    return tried.ok ? "ok" : tried.reason;
  };
  assert.equal(await reasonOf(copy, { words: "other words" }), "other-key");
  assert.equal(await reasonOf(new Uint8Array(0)), "not-age");
  assert.equal(await reasonOf(seededRandom("noise")(200_000)), "not-age");
  assert.equal(await reasonOf(whole.disk.snapshot()), "not-age");
  const sealed = async (text: string, name = "record.json") => {
    const size = text.length.toString(8).padStart(11, "0");
    const header = Buffer.alloc(512);
    header.write(name);
    header.write(size, 124);
    header.write("        0ustar\u000000", 148);
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0`,
      148,
    );
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512 + 1024);
    body.write(text);
    const age = await sealAge({ recipients }, bytesOf(Buffer.concat([header, body])));
    assert.ok(age.ok);
    const pieces: Uint8Array[] = [];
    for await (const piece of age.value) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  assert.equal(await reasonOf(await sealed("{}", "holiday.txt")), "not-a-backup");
  assert.equal(await reasonOf(await sealed("{}")), "not-a-backup");
  assert.equal(await reasonOf(await sealed('{"format":"daybook-backup/2"}')), "newer");
});

it("is damaged when it is cut off anywhere or changed anywhere, and never gives a record then", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(copyForKey.length - 1), fc.boolean(), async (at, isCut) => {
      const file = isCut ? copyForKey.subarray(0, at) : Buffer.from(copyForKey);
      if (!isCut) file[at]! ^= 1;
      const tried = await tryBackup(digest, { identity }, bytesOf(file));
      assert.ok(!tried.ok);
      assert.ok(["damaged", "not-age", "other-key"].includes(tried.reason), tried.reason);
    }),
    {
      numRuns: 60,
      examples: [
        [copyForKey.length - 1, true],
        [copyForKey.length - 1, false],
        [700_000, false],
        [30, false],
      ],
    },
  );
});

it("leaves nothing that holds an entry when restoring fails at any write", async (t) => {
  const short = await made(smallGround(memoryShelf(), "short"));
  await keepWords(short, "one");
  await keepWords(short, "two");
  const file = await backupOf(short, { recipients });
  let n = 1;
  for (let isDone = false; !isDone && n < 200; n++) {
    const disk = memoryShelf();
    const ground = smallGround(failingShelf(disk, n, true, "full"), `n ${n}`);
    const restored = await restoreBackup(ground, { identity }, bytesOf(file));
    isDone = restored.ok;
    if (!restored.ok) assert.equal(restored.reason, "full");
    const found = await openSafe(smallGround(memoryShelf(disk.snapshot()), "after"));
    const count = found.ok ? (await wordsIn(found.value)).length : 0;
    assert.ok(count === 0 || count === 2, `call ${n}`);
  }
  t.diagnostic(`${n - 1} failures`);
  assert.ok(n > 20 && n < 200);
});

it("restores with a cover, and never over something that is there", async () => {
  const disk = memoryShelf();
  const restored = await restoreBackup(
    smallGround(disk, "covered"),
    { identity },
    bytesOf(copyForKey),
    derivedFrom("the cover's words"),
  );
  assert.ok(restored.ok);
  assert.deepEqual(await wordsIn(await opened(smallGround(disk, "cover", "the cover's words"))), []);
  assert.deepEqual(await restoreBackup(smallGround(disk, "over"), { identity }, bytesOf(copyForKey)), {
    ok: false,
    reason: "refused",
  });
});

it("refuses to make a copy that would not be whole, and makes one after a repair, with the lost photo named", async () => {
  const damaged = whole.disk.snapshot();
  // Every second page far inside the photo, in both cells: more than a spare page mends.
  for (let at = 1_048_576 + 400_000; at < 1_048_576 + 700_000; at += 4096) damaged[at]! ^= 1;
  const disk = memoryShelf(damaged);
  await assert.rejects(backupOf(await opened(smallGround(disk, "damaged")), { recipients }), BackupFailure);
  const target = memoryShelf();
  const repaired = await repairSafe(smallGround(disk, "repair"), target);
  assert.ok(repaired.ok && repaired.value.lostFiles.length === 1);
  const file = await backupOf(await opened(smallGround(target, "repaired")), { recipients });
  const tried = await tryBackup(digest, { identity }, bytesOf(file));
  assert.ok(tried.ok);
  assert.deepEqual([tried.value.fileCount, tried.value.lostFileCount], [0, 1]);
  const again = memoryShelf();
  const restored = await restoreBackup(smallGround(again, "again"), { identity }, bytesOf(file));
  assert.ok(restored.ok);
  const checked = await checkSafe(smallGround(again, "check"));
  assert.ok(checked.ok);
  assert.deepEqual(checked.value.lostFiles, [{ log: "record", sequence: 1, which: 0 }]);
});

it("keeps with the record when a copy was last tried, in this cell alone and outside both logs", async () => {
  const disk = memoryShelf();
  const safe = await made(smallGround(disk, "tried"));
  await keepWords(safe, "one");
  assert.equal(safe.tried, null);
  const tried = { atSeconds: 1_795_000_000, placeCount: 1 };
  assert.ok((await safe.noteTried(tried)).ok);
  await keepWords(safe, "two");
  const again = await opened(smallGround(disk, "again"));
  assert.deepEqual(again.tried, tried);
  assert.equal(again.frontier("record").size, 2);
  const renewed = await renewSafe(smallGround(disk, "erase"), { erase: { record: [0] } });
  assert.ok(renewed.ok);
  assert.deepEqual(renewed.value.tried, tried);
});
