import assert from "node:assert/strict";
import { it } from "node:test";
import * as fc from "fast-check";
import {
  base64ToBytes,
  bytesToBase64,
  bytesToHex,
  hexToBytes,
  isEntryId,
  isSameBytes,
  isSha256Hex,
  joinBytes,
  newEntryId,
  uint32,
  uint64,
  utf8,
} from "daybook/record";

it("spells bytes as hexadecimal and base64 as Node does, and reads them back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      assert.equal(bytesToHex(bytes), buffer.toString("hex"));
      assert.equal(bytesToBase64(bytes), buffer.toString("base64"));
      assert.deepEqual(hexToBytes(bytesToHex(bytes)), new Uint8Array(bytes));
      assert.deepEqual(base64ToBytes(bytesToBase64(bytes)), new Uint8Array(bytes));
    }),
  );
});

it("reads only the one spelling of base64 that it writes", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."AQgwZz09+/=-_ \n"), maxLength: 12 }), (text) => {
      const bytes = base64ToBytes(text);
      if (bytes !== null) assert.equal(bytesToBase64(bytes), text);
    }),
    { numRuns: 2000 },
  );
  for (const text of [
    "Zg",
    "Zg=",
    "Zh==",
    "Zm8",
    "Zm9=",
    "Z===",
    "====",
    "Zg==Zg==",
    "Zg==\n",
    " Zg==",
    "Z_-=",
    "Zg\n==",
  ])
    assert.equal(base64ToBytes(text), null, JSON.stringify(text));
});

it("reads only pairs of lower-case hexadecimal digits", () => {
  for (const text of ["a", "AB", "0x", "zz", "ab ", "ab\n", "a b"])
    assert.throws(() => hexToBytes(text), TypeError, text);
  assert.deepEqual(hexToBytes(""), new Uint8Array(0));
});

it("joins bytes into a buffer of their own", () => {
  const part = utf8("ab");
  const joined = joinBytes(part, new Uint8Array(0), part.subarray(1));
  part.fill(0);
  assert.deepEqual(joined, utf8("abb"));
  assert.deepEqual(joinBytes(), new Uint8Array(0));
});

it("tells same bytes from others of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), fc.uint8Array({ maxLength: 8 }), (left, right) => {
      assert.equal(isSameBytes(left, right), Buffer.compare(left, right) === 0);
      assert.ok(isSameBytes(left, left.slice()));
    }),
  );
  assert.ok(!isSameBytes(new Uint8Array(3), new Uint8Array(4)));
});

it("writes whole numbers with the largest byte first", () => {
  assert.equal(bytesToHex(uint32(0x01020304)), "01020304");
  assert.equal(bytesToHex(uint64(2 ** 40 + 1)), "0000010000000001");
  assert.equal(bytesToHex(uint64(Number.MAX_SAFE_INTEGER)), "001fffffffffffff");
  assert.throws(() => uint64(0.5));
});

it("makes an id of sixteen bytes of chance, and knows ids and hashes by their shape", () => {
  const asked: number[] = [];
  const id = newEntryId((sizeBytes) => {
    asked.push(sizeBytes);
    return new Uint8Array(sizeBytes).fill(0xab);
  });
  assert.deepEqual(asked, [16]);
  assert.equal(id, "ab".repeat(16));
  assert.ok(isEntryId(id) && isSha256Hex("0f".repeat(32)));
  for (const wrong of [
    "",
    id.toUpperCase(),
    `${id}0`,
    id.slice(1),
    `${id}\n`,
    7,
    null,
    { toString: () => id },
    [id],
  ]) {
    assert.ok(!isEntryId(wrong), String(wrong));
    assert.ok(!isSha256Hex(wrong), String(wrong));
  }
});
