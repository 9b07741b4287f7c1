import assert from "node:assert/strict";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { it } from "node:test";
import * as fc from "fast-check";
import { loadDigest } from "daybook/digest";
import { bytesToHex, utf8 } from "daybook/record";

const digest = await loadDigest();
const nodeHash = (name: "sha256" | "sha512", ...parts: readonly Uint8Array[]) => {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};
const parts = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 });

it("gives the hashes that FIPS 180-4's examples print", () => {
  assert.equal(
    bytesToHex(digest.sha256()),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
  assert.equal(
    bytesToHex(digest.sha256(utf8("abc"))),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

it("gives Node's SHA-256 for any bytes, in any cutting", () => {
  fc.assert(
    fc.property(parts, (pieces) =>
      assert.equal(bytesToHex(digest.sha256(...pieces)), nodeHash("sha256", ...pieces)),
    ),
  );
  for (const size of [55, 56, 63, 64, 65, 127, 128, 16_384, 100_001]) {
    const bytes = randomBytes(size);
    assert.equal(bytesToHex(digest.sha256(bytes)), nodeHash("sha256", bytes), `${size} bytes`);
  }
});

it("hashes the bytes of a view and not those around it", () => {
  const around = randomBytes(100);
  assert.equal(
    bytesToHex(digest.sha256(around.subarray(10, 20))),
    nodeHash("sha256", around.subarray(10, 20)),
  );
});

it("gives Node's HMAC-SHA-256 for keys shorter than, as long as and longer than a block", () => {
  for (const size of [0, 1, 31, 32, 63, 64, 65, 127, 128, 500]) {
    const key = randomBytes(size);
    fc.assert(
      fc.property(parts, (pieces) => {
        const node = createHmac("sha256", key);
        for (const piece of pieces) node.update(piece);
        assert.equal(bytesToHex(digest.hmacSha256(key, ...pieces)), node.digest("hex"));
      }),
      { numRuns: 20 },
    );
  }
});

it("gives the HMAC that RFC 4231 prints, and leaves the key as it was", () => {
  const key = new Uint8Array(20).fill(0x0b);
  assert.equal(
    bytesToHex(digest.hmacSha256(key, utf8("Hi There"))),
    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
  );
  assert.deepEqual(key, new Uint8Array(20).fill(0x0b));
});

it("gives bytes that a later hash does not overwrite", () => {
  const first = digest.sha256(utf8("first"));
  const before = bytesToHex(first);
  digest.sha256(utf8("second"));
  digest.hmacSha256(first, utf8("third"));
  assert.equal(bytesToHex(first), before);
});

it("hashes in pieces as it hashes at once, several side by side and around hashes at once", async () => {
  const bytes = randomBytes(300_000);
  const [one, two, long] = [
    await digest.startSha256(),
    await digest.startSha256(),
    await digest.startSha512(),
  ];
  for (let at = 0; at < bytes.length; at += 7001) {
    const piece = bytes.subarray(at, at + 7001);
    one.update(piece);
    digest.sha256(piece);
    if (at % 2 === 0) two.update(piece);
    long.update(piece);
  }
  two.update(utf8("more"));
  assert.equal(bytesToHex(one.digest()), nodeHash("sha256", bytes));
  assert.equal(bytesToHex(long.digest()), nodeHash("sha512", bytes));
  assert.notEqual(bytesToHex(two.digest()), nodeHash("sha256", bytes));
});

it("starts anew after another hash ended, with nothing left of it", async () => {
  for (const start of [digest.startSha256, digest.startSha512]) {
    const first = await start();
    first.update(utf8("something"));
    const second = await start();
    first.digest();
    const third = await start();
    assert.equal(bytesToHex(second.digest()), bytesToHex(third.digest()), "both of nothing");
  }
});

it("refuses to go on with a hash that was finished", async () => {
  for (const start of [digest.startSha256, digest.startSha512]) {
    const hashing = await start();
    hashing.update(utf8("a"));
    hashing.digest();
    assert.throws(() => hashing.digest());
    assert.throws(() => hashing.update(utf8("b")));
  }
});
