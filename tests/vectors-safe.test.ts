// The vectors of seal and safe: fresh, and read as the specification says.
import assert from "node:assert/strict";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { it } from "node:test";
import { hexToBytes } from "daybook/record";
import { memoryShelf, openSafe } from "daybook/safe";
import { deriveKey, openBytes } from "daybook/seal";
import { sealAndSafeVectors } from "../tools/make-vectors-safe.ts";
import { seededRandom } from "./made-up.ts";
import { digest, wordsIn } from "./small-safe.ts";

const folder = join(import.meta.dirname, "..", "spec", "vectors");

interface SealVector {
  readonly key: string;
  readonly context: string;
  readonly sealed: string;
  readonly plain?: string;
  readonly words?: string;
  readonly salt: string;
  readonly derived: string;
  readonly expect: string;
}

interface SafeVector {
  readonly extentBytes: number;
  readonly derived: string;
  readonly fileBytes: number;
  readonly pieces: readonly { at: number; hex: string }[];
  readonly entries: readonly string[];
  readonly expect: string;
}

const read = async <Vector>(kind: string): Promise<readonly (readonly [string, Vector])[]> => {
  const found: [string, Vector][] = [];
  for await (const file of glob(`${kind}/*.json`, { cwd: folder }))
    found.push([file, JSON.parse(await readFile(join(folder, file), "utf8")) as Vector]);
  assert.ok(found.length > 0);
  return found;
};

it("the vectors in spec/vectors are those that the program makes", async () => {
  for (const [name, vector] of Object.entries(await sealAndSafeVectors()))
    assert.deepEqual(JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")), vector, name);
});

for (const [file, vector] of await read<SealVector>("seal"))
  it(`${file}: ${vector.expect}`, async () => {
    if (vector.words !== undefined) {
      assert.deepEqual(await deriveKey(vector.words, hexToBytes(vector.salt)), hexToBytes(vector.derived));
      return;
    }
    const opened = await openBytes(
      hexToBytes(vector.key),
      hexToBytes(vector.context),
      hexToBytes(vector.sealed),
    );
    if (vector.expect === "ok") assert.deepEqual(opened, { ok: true, value: hexToBytes(vector.plain!) });
    else assert.deepEqual(opened, { ok: false, reason: vector.expect });
  });

for (const [file, vector] of await read<SafeVector>("safe"))
  it(`${file}: ${vector.expect}`, async () => {
    const bytes = new Uint8Array(vector.fileBytes);
    for (const { at, hex } of vector.pieces) bytes.set(hexToBytes(hex), at);
    const safe = await openSafe({
      shelf: memoryShelf(bytes),
      digest,
      random: seededRandom(file),
      derive: async () => hexToBytes(vector.derived),
      layout: { extentBytes: vector.extentBytes },
    });
    if (vector.expect === "nothing-here" || vector.expect === "damaged") {
      assert.deepEqual(safe, { ok: false, reason: vector.expect });
      return;
    }
    assert.ok(safe.ok);
    assert.equal(safe.value.recovery, vector.expect === "ok" ? "newest" : "older");
    const words = vector.entries.map((entry) => (JSON.parse(entry) as { words: string }).words);
    assert.deepEqual(await wordsIn(safe.value), words);
  });
