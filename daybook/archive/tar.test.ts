import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import fc from "fast-check";
import { readTar, TarFailure, writeTar, type TarMember } from "./tar.ts";

const memberOf = (name: string, bytes: Uint8Array): TarMember => ({
  name,
  sizeBytes: bytes.length,
  async *read() {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.slice(at, at + 1000);
  },
});

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}

const written = async (members: readonly TarMember[]): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeTar(each(members))) pieces.push(piece);
  return Buffer.concat(pieces);
};

async function* cutInto(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.slice(at, at + pieceBytes);
}

const read = async (bytes: Uint8Array, pieceBytes = 700): Promise<[string, string][]> => {
  const found: [string, string][] = [];
  for await (const { name, bytes: content } of readTar(cutInto(bytes, pieceBytes))) {
    const pieces: Uint8Array[] = [];
    for await (const piece of content) pieces.push(piece);
    found.push([name, Buffer.concat(pieces).toString("hex")]);
  }
  return found;
};

it("gives back what was put in, in whatever pieces it comes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 2000 }),
      async (contents, pieceBytes) => {
        const members = contents.map((bytes, index) => memberOf(`files/${index}`, bytes));
        const expected = contents.map((bytes, index) => [
          `files/${index}`,
          Buffer.from(bytes).toString("hex"),
        ]);
        assert.deepEqual(await read(await written(members), pieceBytes), expected);
      },
    ),
    { numRuns: 50 },
  );
});

it("passes over a member that nobody read", async () => {
  const bytes = await written([memberOf("a", new Uint8Array(5000)), memberOf("b", new Uint8Array([1]))]);
  const names: string[] = [];
  for await (const { name } of readTar(cutInto(bytes, 512))) names.push(name);
  assert.deepEqual(names, ["a", "b"]);
});

it("is read by the tar program", async () => {
  const folder = mkdtempSync(join(tmpdir(), "daybook-tar-"));
  const bytes = new Uint8Array(70_001).fill(7);
  writeFileSync(
    join(folder, "all.tar"),
    await written([memberOf("record/files/0-0", bytes), memberOf("b.json", bytes)]),
  );
  execFileSync("tar", ["xf", "all.tar"], { cwd: folder });
  assert.deepEqual(new Uint8Array(readFileSync(join(folder, "record/files/0-0"))), bytes);
  assert.equal(
    execFileSync("tar", ["tf", "all.tar"], { cwd: folder, encoding: "utf8" }),
    "record/files/0-0\nb.json\n",
  );
});

it("writes sizes above eight GiB as the tar program reads them", async () => {
  const sizeBytes = 9 * 2 ** 30;
  const members = writeTar(each([{ name: "large", sizeBytes, read: () => each([]) }]));
  const header = Buffer.from((await members.next()).value as Uint8Array);
  await assert.rejects(members.next(), TarFailure);
  const folder = mkdtempSync(join(tmpdir(), "daybook-tar-"));
  writeFileSync(join(folder, "head.tar"), header);
  let listed = "";
  try {
    execFileSync("tar", ["tvf", "head.tar"], { cwd: folder, encoding: "utf8" });
  } catch (error) {
    listed = (error as { stdout: string }).stdout;
  }
  assert.match(listed, /9663676416 .* large/);
});

it("refuses what is cut off anywhere, changed in its headers, or of another kind", async () => {
  const bytes = await written([memberOf("a", new Uint8Array(600).fill(1)), memberOf("b", new Uint8Array(3))]);
  for (let cut = 0; cut < bytes.length - 1; cut += 97)
    await assert.rejects(read(bytes.slice(0, cut)), TarFailure, `cut at ${cut}`);
  for (let at = 0; at < 512; at += 3) {
    const changed = bytes.slice();
    changed[at]! ^= 1;
    const found = await read(changed).catch((error: unknown) => error);
    if (!(found instanceof TarFailure)) assert.deepEqual(found, await read(bytes), `byte ${at}`);
  }
  await assert.rejects(read(new Uint8Array(5000).fill(65)), TarFailure);
});

it("refuses names that lead elsewhere", async () => {
  for (const name of ["../a", "/a", "a/../b", "a//b", "", "a".repeat(101), "a\u0000b"])
    await assert.rejects(written([memberOf(name, new Uint8Array(1))]), TypeError, name);
});

it("refuses a member that gives more or fewer bytes than it said", async () => {
  for (const sizeBytes of [2, 4])
    await assert.rejects(written([{ ...memberOf("a", new Uint8Array(3)), sizeBytes }]), TarFailure);
});
