import assert from "node:assert/strict";
import { createCipheriv, createHmac, randomBytes } from "node:crypto";
import { it } from "node:test";
import fc from "fast-check";
import { joinBytes, utf8, type Bytes } from "daybook/record";
import { openBytes, openFirstChunk, plainSizeBytes, sealBytes, sealedSizeBytes, subkey } from "daybook/seal";

const random = (size: number): Bytes => new Uint8Array(randomBytes(size));
const key = random(32);
const context = utf8("a place");

/** HKDF-Expand and the chunking once more, from the texts of RFC 5869 and c2sp.org/chunked-encryption, with Node's own cryptography. */
const sealSlowly = (inputKey: Bytes, salt: Bytes, place: Bytes, plain: Bytes): Bytes => {
  const info = joinBytes(
    utf8("c2sp.org/chunked-encryption@v1+"),
    utf8("AEAD_AES_256_GCM"),
    new Uint8Array(1),
    salt,
    place,
  );
  const first = createHmac("sha512", inputKey)
    .update(info)
    .update(new Uint8Array([1]))
    .digest();
  const second = createHmac("sha512", inputKey)
    .update(first)
    .update(info)
    .update(new Uint8Array([2]))
    .digest();
  const made = Buffer.concat([first, second]);
  const chunks: Buffer[] = [salt as unknown as Buffer, made.subarray(44, 76)];
  for (let index = 0; index <= Math.floor(plain.length / 16_384); index++) {
    const nonce = Buffer.from(made.subarray(32, 44));
    nonce.writeUInt32BE((nonce.readUInt32BE(8) ^ index) >>> 0, 8);
    const cipher = createCipheriv("aes-256-gcm", made.subarray(0, 32), nonce);
    chunks.push(
      cipher.update(plain.subarray(index * 16_384, (index + 1) * 16_384)),
      cipher.final(),
      cipher.getAuthTag(),
    );
  }
  return new Uint8Array(Buffer.concat(chunks));
};

it("seals exactly what the published construction says, at every size around a chunk", async () => {
  for (const size of [0, 1, 16_383, 16_384, 16_385, 32_768, 300 * 1024 + 5]) {
    const plain = random(size);
    const salt = random(24);
    const sealed = await sealBytes(() => salt, key, context, plain);
    assert.deepEqual(sealed, sealSlowly(key, salt, context, plain), `size ${size}`);
  }
});

it("opens what it sealed, and knows both sizes from each other", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 40_000 }), async (bytes) => {
      const plain = new Uint8Array(bytes);
      const sealed = await sealBytes(random, key, context, plain);
      assert.equal(sealed.length, sealedSizeBytes(plain.length));
      assert.equal(plainSizeBytes(sealed.length), plain.length);
      assert.deepEqual(await openBytes(key, context, sealed), { ok: true, value: plain });
    }),
    { numRuns: 30 },
  );
});

it("refuses another key and another place before it decrypts anything", async () => {
  const sealed = await sealBytes(random, key, context, utf8("words"));
  assert.deepEqual(await openBytes(random(32), context, sealed), { ok: false, reason: "other-key" });
  assert.deepEqual(await openBytes(key, utf8("another place"), sealed), { ok: false, reason: "other-key" });
});

it("refuses every flipped byte and every shorter length", async () => {
  const plain = random(500);
  const sealed = await sealBytes(random, key, context, plain);
  for (let at = 0; at < sealed.length; at++) {
    const flipped = sealed.slice();
    flipped[at]! ^= 1;
    assert.equal((await openBytes(key, context, flipped)).ok, false, `byte ${at}`);
    assert.equal((await openBytes(key, context, sealed.slice(0, at))).ok, false, `length ${at}`);
  }
});

it("refuses chunks that were dropped, doubled or swapped", async () => {
  const chunk = 16_400;
  const sealed = await sealBytes(random, key, context, random(3 * 16_384 + 10));
  const [head, first, second, rest] = [0, 56, 56 + chunk, 56 + 2 * chunk].map((at, index, places) =>
    sealed.slice(at, places[index + 1]),
  ) as [Bytes, Bytes, Bytes, Bytes];
  for (const changed of [
    joinBytes(head, first, rest),
    joinBytes(head, second, first, rest),
    joinBytes(head, first, first, second, rest),
    joinBytes(head, first, second),
    joinBytes(head, first),
  ])
    assert.equal((await openBytes(key, context, changed)).ok, false);
});

it("opens the first chunk alone", async () => {
  const plain = random(40_000);
  const sealed = await sealBytes(random, key, context, plain);
  assert.deepEqual(await openFirstChunk(key, context, sealed.slice(0, 20_000)), {
    ok: true,
    value: plain.slice(0, 16_384),
  });
});

it("knows sizes that no message seals to", () => {
  for (const size of [0, 55, 56, 71, 56 + 16_400, 56 + 16_400 + 15]) assert.equal(plainSizeBytes(size), null);
  assert.equal(plainSizeBytes(72), 0);
});

it("gives another key for each purpose", () => {
  assert.notDeepEqual(subkey(key, "root"), subkey(key, "slot"));
  assert.deepEqual(subkey(key, "root"), subkey(key, "root"));
});
