import assert from "node:assert/strict";
import * as nodeCrypto from "node:crypto";
import { it } from "node:test";
import { utf8, type Bytes } from "daybook/record";
import { deriveKey, drawWords, keepSecret, normaliseWords, wordCount, wordLists } from "daybook/seal";

const random = (size: number): Bytes => new Uint8Array(nodeCrypto.randomBytes(size));

it("draws six words that each stand in the list of their language", () => {
  for (const language of ["en", "bn"] as const) {
    const words = drawWords(random, language);
    assert.equal(words.length, wordCount);
    for (const word of words) assert.ok(wordLists[language].includes(word));
  }
});

it("has 2,048 different words in each list, each in its one spelling", () => {
  for (const words of Object.values(wordLists)) {
    assert.equal(new Set(words).size, 2048);
    for (const word of words) assert.equal(normaliseWords(word), word);
  }
});

it("draws every word about as often as any other", () => {
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 20_000; draw++)
    for (const word of drawWords(random, "en")) counts.set(word, (counts.get(word) ?? 0) + 1);
  const expected = (20_000 * wordCount) / 2048;
  const chiSquare = wordLists.en.reduce(
    (sum, word) => sum + ((counts.get(word) ?? 0) - expected) ** 2 / expected,
    0,
  );
  // 2,047 degrees of freedom: mean 2,047, standard deviation 64; seven of them on either side.
  assert.ok(Math.abs(chiSquare - 2047) < 450, `chi-square ${chiSquare}`);
});

it("reads the same words whatever the keyboard made of them", () => {
  assert.equal(normaliseWords("  River\u00a0 CANDLE\n"), "river candle");
  assert.equal(normaliseWords("ন\u09bcদী"), normaliseWords("ন\u09bcদী\u200d"));
  assert.equal(normaliseWords("\u09dfাত্রা"), normaliseWords("\u09af\u09bcাত্রা"));
});

it("derives the key that Node's own Argon2id derives with the constants of the format", async () => {
  const salt = random(32);
  const expected = nodeCrypto.argon2Sync("argon2id", {
    message: utf8("river candle nothing"),
    nonce: salt,
    parallelism: 1,
    tagLength: 32,
    memory: 65_536,
    passes: 3,
  });
  assert.deepEqual(await deriveKey("River  candle NOTHING ", salt), new Uint8Array(expected));
});

it("never prints a secret", () => {
  const secret = keepSecret("river candle");
  assert.equal(`${secret}`, "<secret>");
  assert.equal(JSON.stringify({ secret }), '{"secret":"<secret>"}');
  assert.equal(secret.reveal(), "river candle");
});
