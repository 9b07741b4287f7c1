// P19: every byte of an export ends up in exactly one piece, found or not recognised, and every line can be found again.
import assert from "node:assert/strict";
import { glob, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { it } from "node:test";
import fc from "fast-check";
import { readers, recogniseFormat, type Reader } from "daybook/intake";
import { checkWhole, readAll } from "../../daybook/intake/contract.ts";
import { whatsappReader } from "../../daybook/intake/whatsapp/reader.ts";
import { makeChat } from "../../daybook/intake/whatsapp/samples/make-sample.ts";
import { root } from "../places.ts";

/** Every sample of every format, with the reader that knows it. ZIPs hold what other samples show. */
const samples: { readonly file: string; readonly bytes: Uint8Array; readonly reader: Reader }[] = [];
for await (const file of glob("daybook/intake/*/samples/*", { cwd: root })) {
  // What the fuzzer kept need not be recognised; the contract suite of its format reads it.
  if (/\.(?:ts|zip)$|\/fuzz-/.test(file)) continue;
  const bytes = new Uint8Array(await readFile(join(root, file)));
  const reader = recogniseFormat(bytes.subarray(0, 65_536), basename(file));
  assert.ok(reader, `nobody knows ${file}`);
  assert.ok(reader.format.startsWith(file.split("/")[2]!), `${reader.format} takes ${file}`);
  samples.push({ file, bytes, reader });
}

it("covers every sample of every format exactly once, in one piece, in chunks and byte by byte", async (t) => {
  const unseen = new Set(readers.map(({ format }) => format));
  for (const { bytes, reader } of samples) {
    const everywhere = bytes.length <= 100_000 ? [...bytes.keys()] : [];
    for (const cuts of [[], [1, 7, 100].filter((cut) => cut < bytes.length), everywhere])
      checkWhole(await readAll(reader, bytes, {}, cuts), bytes.length);
    unseen.delete(reader.format);
  }
  t.diagnostic(`${samples.length} samples of ${readers.length} formats`);
  assert.deepEqual([...unseen], [], "formats without a sample");
});

it("covers a chat of 20,000 messages, and each of its lines is in what was found", async () => {
  for (const digits of ["latin", "bangla"] as const) {
    const text = makeChat({ messageCount: 20_000, platform: "android", digits });
    const bytes = new TextEncoder().encode(text);
    const whole = await readAll(whatsappReader, bytes, { order: "dmy" });
    checkWhole(whole, bytes.length);
    assert.equal(whole.summary.findCount, 20_001);
    assert.equal(whole.summary.notRecognisedCount, 0);
    const decoder = new TextDecoder();
    const covered = whole.pieces.map(({ from, to }) => decoder.decode(bytes.subarray(from, to))).join("");
    assert.equal(covered, text);
  }
});

it("covers every sample that was cut, spoilt or mixed with anything else", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples.filter(({ bytes }) => bytes.length <= 100_000)),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.uint8Array({ maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async ({ bytes, reader }, at, noise, end) => {
        const [cut, back] = [Math.floor(at * bytes.length), Math.floor(end * bytes.length)];
        const spoilt = new Uint8Array(
          Buffer.concat([bytes.subarray(0, cut), noise, bytes.subarray(cut, back)]),
        );
        checkWhole(await readAll(reader, spoilt), spoilt.length);
      },
    ),
    { numRuns: 400 },
  );
});
