// The reader of safes and spare copies, run as a person runs it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { loadDigest } from "daybook/digest";
import { acceptDraft, newEntryId, type Draft, type Entry } from "daybook/record";
import { makeBackup, makeSafe, renewSafe, type Ground } from "daybook/safe";
import { deriveKey } from "daybook/seal";
import { nodeFileShelf } from "./node-file-shelf.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "daybook-read-"));
after(() => rmSync(folder, { recursive: true }));
const [safePath, copyPath] = [join(folder, "safe"), join(folder, "copy")];
const words = "river candle window stone paper field";
const random = (sizeBytes: number) => new Uint8Array(randomBytes(sizeBytes));
const when = { certainty: "exact", wall: "2026-11-21T20:00:00", offset: "+00:00" } as const;
const photo = random(2_300_000);
const photoSha256 = createHash("sha256").update(photo).digest("hex");

const entryOf = (text: string, changes: Partial<Draft> = {}): Entry =>
  acceptDraft(
    {
      kind: "incident",
      drawer: "evidence",
      happened: { certainty: "unknown" },
      words: text,
      source: { how: "typed" },
      ...changes,
    },
    newEntryId(random),
    when,
  );

const groundAt = async (path: string): Promise<Ground> => ({
  shelf: await nodeFileShelf(path),
  digest: await loadDigest(),
  random,
  derive: (salt) => deriveKey(words, salt),
});

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const [plain, mine] = [entryOf("ওই গাড়িটা আজ আবার ছিল।"), entryOf("only for me", { drawer: "private" })];
let withPhoto: Entry;

/** A safe of the real layout with three notes, one of them erased, one private, and a photo; and its spare copy. */
before(async () => {
  const ground = await groundAt(safePath);
  const safe = await makeSafe(ground);
  assert.ok(safe.ok);
  const writing = await safe.value.begin();
  await writing.append(plain);
  await writing.append(entryOf("goes"));
  const kept = await writing.writeObject(photo.length, pieces(photo));
  assert.ok(kept.ok);
  const { sha256, sizeBytes } = kept.value;
  const attachments = [{ name: "../night.jpg", mediaType: "image/jpeg", sizeBytes, sha256 }];
  withPhoto = entryOf("with a photo", { attachments });
  await writing.append(withPhoto, [kept.value.place]);
  await writing.append(mine);
  assert.ok((await writing.commit()).ok);
  const renewed = await renewSafe(ground, { erase: { record: [1] } });
  assert.ok(renewed.ok);
  const copy = await makeBackup(ground.digest, renewed.value, { words }, when);
  assert.ok(copy.ok);
  const parts: Uint8Array[] = [];
  for await (const part of copy.value) parts.push(part);
  writeFileSync(copyPath, Buffer.concat(parts));
  await ground.shelf.close();
});

const read = (args: readonly string[], input = `${words}\n`) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, ["tools/read-safe.ts", ...args], { cwd: root });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part: Buffer) => (out += part.toString()));
    child.stderr.on("data", (part: Buffer) => (err += part.toString()));
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });

for (const path of [safePath, copyPath])
  it(`lists every place of ${path === safePath ? "a safe" : "a spare copy"}, one JSON object a line`, async () => {
    const { code, out, err } = await read([path]);
    assert.equal(err, "");
    assert.equal(code, 0);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(lines, [
      { log: "record", sequence: 0, entry: plain },
      { log: "record", sequence: 1, isErased: true },
      { log: "record", sequence: 2, entry: withPhoto, files: [`${withPhoto.id}.0`] },
      { log: "private", sequence: 0, entry: mine },
    ]);
  });

for (const path of [safePath, copyPath])
  it(`extracts a photo and an entry of ${path === safePath ? "a safe" : "a spare copy"}, and never over a file`, async () => {
    const [photoOut, entryOut] = [join(folder, "photo"), join(folder, "entry")];
    assert.equal((await read([path, "--extract", `${withPhoto.id}.0`, "--out", photoOut])).code, 0);
    assert.equal(createHash("sha256").update(readFileSync(photoOut)).digest("hex"), photoSha256);
    assert.equal((await read([path, "--extract", plain.id, "--out", entryOut])).code, 0);
    assert.deepEqual(JSON.parse(readFileSync(entryOut, "utf8")), plain);
    const over = await read([path, "--extract", plain.id, "--out", photoOut]);
    assert.equal(over.code, 3);
    assert.match(over.err, /something at that path already/);
    const nobody = await read([path, "--extract", "0".repeat(32), "--out", join(folder, "none")]);
    assert.equal(nobody.code, 3);
    assert.equal(existsSync(join(folder, "none")), false);
    rmSync(photoOut);
    rmSync(entryOut);
  });

it("says in a sentence, in both languages, that the words open nothing", async () => {
  for (const [path, pattern] of [
    [safePath, /These words open nothing in this file/],
    [copyPath, /This is a spare copy, and these words do not open it/],
  ] as const) {
    const { code, out, err } = await read([path], "other words\n");
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, pattern);
    assert.match((await read([path, "--lang", "bn"], "other words\n")).err, /শব্দগুলো/);
  }
});

it("says the same of an empty file, a short one and noise, and that no file is there", async () => {
  for (const bytes of [new Uint8Array(0), random(100), random(1_200_000)]) {
    const path = join(folder, "noise");
    writeFileSync(path, bytes);
    const { code, err } = await read([path]);
    assert.equal(code, 2);
    assert.match(err, /not a safe/);
  }
  for (const path of [join(folder, "nowhere"), folder]) {
    const { code, err } = await read([path]);
    assert.equal(code, 3);
    assert.match(err, /cannot be read/);
  }
});

it("gives what can be read of a damaged safe, names the damage, and repairs it into a new file", async () => {
  const path = join(folder, "damaged");
  const bytes = readFileSync(safePath);
  // In both cells: the last pages of what was written, far more than a spare page mends.
  const [cellBytes, start] = [16_777_216, 1_048_576];
  for (const cell of [0, 1])
    for (let at = 100; at < 2_400_000; at += 4096) bytes[start + cell * cellBytes + at]! ^= 1;
  writeFileSync(path, bytes);
  const listed = await read([path]);
  assert.equal(listed.code, 1);
  assert.match(listed.err, /this file is damaged/);
  const checked = await read([path, "--check"]);
  assert.equal(checked.code, 1);
  assert.equal((JSON.parse(checked.out) as { isWhole: boolean }).isWhole, false);
  const target = join(folder, "repaired");
  assert.equal((await read([path, "--repair", target])).code, 0);
  assert.equal((await read([target])).code, 0);
  assert.equal((await read([path, "--repair", target])).code, 3);
  assert.deepEqual(readFileSync(path), bytes);
});

it("says that a whole safe is whole", async () => {
  const { code, err } = await read([safePath, "--check"]);
  assert.equal(code, 0);
  assert.match(err, /nothing is damaged/);
});

it("says of a cut spare copy that what it gave may not be all", async () => {
  const path = join(folder, "cut");
  writeFileSync(path, readFileSync(copyPath).subarray(0, -20));
  const { code, err } = await read([path]);
  assert.equal(code, 1);
  assert.match(err, /damaged or cut off/);
});

it("asks for words when none come, and tells how it is used", async () => {
  assert.equal((await read([safePath], "")).code, 3);
  for (const args of [
    [],
    ["a", "b"],
    [safePath, "--extract", "x"],
    [safePath, "--check", "--repair", "x"],
    ["--what"],
  ]) {
    const { code, err } = await read(args);
    assert.equal(code, 3);
    assert.match(err, /read-safe/);
  }
});
