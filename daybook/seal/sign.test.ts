import assert from "node:assert/strict";
import * as nodeCrypto from "node:crypto";
import { it } from "node:test";
import { bytesToHex, hexToBytes, joinBytes, utf8 } from "daybook/record";
import { checkEd25519, makeSigner } from "./sign.ts";

/** RFC 8032 §7.1: seed, public key, message, signature. */
const published = [
  [
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
] as const;

it("makes the keys and signatures that RFC 8032 prints", () => {
  for (const [seed, publicKey, message, signature] of published) {
    const signer = makeSigner(hexToBytes(seed));
    assert.equal(bytesToHex(signer.publicKey), publicKey);
    assert.equal(bytesToHex(signer.sign(hexToBytes(message))), signature);
    assert.ok(checkEd25519(signer.publicKey, hexToBytes(message), hexToBytes(signature)));
  }
});

it("agrees with Node's own Ed25519, both ways", () => {
  const seed = new Uint8Array(nodeCrypto.randomBytes(32));
  const signer = makeSigner(seed);
  const pkcs8 = joinBytes(hexToBytes("302e020100300506032b657004220420"), seed);
  const key = nodeCrypto.createPrivateKey({ key: Buffer.from(pkcs8), format: "der", type: "pkcs8" });
  const message = utf8("what was kept");
  assert.deepEqual(signer.sign(message), new Uint8Array(nodeCrypto.sign(null, message, key)));
  assert.ok(nodeCrypto.verify(null, message, nodeCrypto.createPublicKey(key), signer.sign(message)));
});

it("refuses a signature with any one bit changed, another message and another key", () => {
  const signer = makeSigner(new Uint8Array(32).fill(7));
  const message = utf8("entry");
  const signature = signer.sign(message);
  for (let bit = 0; bit < 512; bit += 5) {
    const other = signature.slice();
    other[bit >> 3]! ^= 1 << (bit & 7);
    assert.ok(!checkEd25519(signer.publicKey, message, other), `bit ${bit}`);
  }
  assert.ok(!checkEd25519(signer.publicKey, utf8("entrY"), signature));
  assert.ok(!checkEd25519(makeSigner(new Uint8Array(32).fill(8)).publicKey, message, signature));
});

it("refuses the second spelling of a signature, whose scalar is larger by the order of the group", () => {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const signer = makeSigner(new Uint8Array(32).fill(7));
  const message = utf8("entry");
  const signature = signer.sign(message);
  const scalar = BigInt(`0x${bytesToHex(signature.slice(32).toReversed())}`) + order;
  const second = joinBytes(
    signature.slice(0, 32),
    hexToBytes(scalar.toString(16).padStart(64, "0")).toReversed(),
  );
  assert.ok(!checkEd25519(signer.publicKey, message, second));
});

it("refuses a public key of small order, under which one signature would fit many messages", () => {
  const identity = new Uint8Array(32);
  identity[0] = 1;
  const signature = joinBytes(identity, new Uint8Array(32));
  assert.ok(!checkEd25519(identity, utf8("anything"), signature));
});

it("answers false, and does not throw, whatever the lengths are", () => {
  const signer = makeSigner(new Uint8Array(32).fill(7));
  const signature = signer.sign(utf8("entry"));
  for (const size of [0, 31, 33, 64])
    assert.ok(!checkEd25519(new Uint8Array(size), utf8("entry"), signature));
  for (const size of [0, 63, 65])
    assert.ok(!checkEd25519(signer.publicKey, utf8("entry"), new Uint8Array(size)));
  assert.ok(!checkEd25519(new Uint8Array(32).fill(255), utf8("entry"), signature));
  assert.throws(() => makeSigner(new Uint8Array(31)), TypeError);
});
