// P19: every byte of an export ends up in exactly one piece, found or not recognised, and every line can be found again.
import assert from "node:assert/strict";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { it } from "node:test";
import fc from "fast-check";
import { readers } from "daybook/intake";
import { checkWhole, readAll } from "../../daybook/intake/contract.ts";
import { makeChat } from "../../daybook/intake/whatsapp/samples/make-sample.ts";
import { root } from "../places.ts";

const [whatsapp] = readers;
assert.ok(whatsapp);

it("covers every sample exactly once, in one piece, in chunks and byte by byte", async (t) => {
  let count = 0;
  for await (const file of glob("daybook/intake/*/samples/*.txt", { cwd: root })) {
    const bytes = new Uint8Array(await readFile(join(root, file)));
    for (const cuts of [[], [1, 7, 100].filter((cut) => cut < bytes.length), [...bytes.keys()]])
      checkWhole(readAll(whatsapp, bytes, {}, cuts), bytes.length);
    count++;
  }
  t.diagnostic(`${count} samples`);
  assert.ok(count >= 6);
});

it("covers a chat of 20,000 messages, and each of its lines is in what was found", () => {
  for (const digits of ["latin", "bangla"] as const) {
    const text = makeChat({ messageCount: 20_000, platform: "android", digits });
    const bytes = new TextEncoder().encode(text);
    const whole = readAll(whatsapp, bytes, { order: "dmy" });
    checkWhole(whole, bytes.length);
    assert.equal(whole.summary.findCount, 20_001);
    assert.equal(whole.summary.notRecognisedCount, 0);
    const decoder = new TextDecoder();
    const covered = whole.pieces.map(({ from, to }) => decoder.decode(bytes.subarray(from, to))).join("");
    assert.equal(covered, text);
  }
});

it("covers a chat that was cut, spoilt or mixed with anything else", () => {
  const chat = new TextEncoder().encode(makeChat({ messageCount: 12, platform: "ios", digits: "bangla" }));
  fc.assert(
    fc.property(
      fc.nat(chat.length),
      fc.uint8Array({ maxLength: 60 }),
      fc.nat(chat.length),
      (at, noise, end) => {
        const bytes = new Uint8Array(Buffer.concat([chat.subarray(0, at), noise, chat.subarray(at, end)]));
        checkWhole(readAll(whatsapp, bytes), bytes.length);
      },
    ),
    { numRuns: 400 },
  );
});
