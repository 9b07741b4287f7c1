import assert from "node:assert/strict";
import * as nodeCrypto from "node:crypto";
import { it } from "node:test";
import * as fc from "fast-check";
import { loadDigest } from "daybook/digest";
import { checkCheckpoint, signCheckpoint, verifierKey, type CheckSignature } from "daybook/log";
import { base64ToBytes, bytesToHex, hexToBytes, joinBytes, type Bytes } from "daybook/record";

const digest = await loadDigest();
const newKey = () => {
  const { publicKey, privateKey } = nodeCrypto.generateKeyPairSync("ed25519");
  return {
    publicKey: new Uint8Array(publicKey.export({ format: "der", type: "spki" }).subarray(-32)),
    sign: (message: Bytes) => new Uint8Array(nodeCrypto.sign(null, message, privateKey)),
  };
};
const check: CheckSignature = (publicKey, message, signature) => {
  const der = Buffer.from(joinBytes(hexToBytes("302a300506032b6570032100"), publicKey));
  return nodeCrypto.verify(
    null,
    message,
    nodeCrypto.createPublicKey({ key: der, format: "der", type: "spki" }),
    signature,
  );
};

const key = newKey();
const origin = "daybook/0123456789abcdef0123456789abcdef";
const vkey = verifierKey(digest, origin, key.publicKey);
const reasonOf = (text: string, under = vkey) => {
  const checked = checkCheckpoint(digest, text, under, check);
  return checked.ok ? "ok" : checked.reason;
};

it("gives back what was signed, at any size and root", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, root) => {
      const signed = signCheckpoint(
        digest,
        { origin, size, root: new Uint8Array(root) },
        key.publicKey,
        key.sign,
      );
      const checked = checkCheckpoint(digest, signed, vkey, check);
      assert.deepEqual(checked, { ok: true, value: { origin, size, root: new Uint8Array(root) } });
    }),
    { numRuns: 50 },
  );
});

it("has the shape of a signed note, whose signature covers the three lines", () => {
  const root = new Uint8Array(32).fill(9);
  const signed = signCheckpoint(digest, { origin, size: 12, root }, key.publicKey, key.sign);
  const lines = signed.split("\n");
  assert.deepEqual(lines.slice(0, 4), [origin, "12", Buffer.from(root).toString("base64"), ""]);
  const [dash, name, blob, ...more] = lines[4]!.split(" ");
  assert.deepEqual([dash, name, more, lines.slice(5)], ["\u2014", origin, [], [""]]);
  const bytes = base64ToBytes(blob!)!;
  assert.equal(bytesToHex(bytes.slice(0, 4)), vkey.split("+")[1]);
  const body = new TextEncoder().encode(`${lines.slice(0, 3).join("\n")}\n`);
  assert.ok(check(key.publicKey, body, bytes.slice(4)));
});

it("names a key as C2SP's vkey does: the public key of Go's checksum database gives its published name", () => {
  const published = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
  const publicKey = base64ToBytes(published.slice(published.indexOf("+A") + 1))!.slice(1);
  assert.equal(verifierKey(digest, "sum.golang.org", publicKey), published);
});

it("is refused, and nothing is thrown, when any one letter is changed, dropped or doubled", () => {
  const signed = signCheckpoint(
    digest,
    { origin, size: 12, root: new Uint8Array(32).fill(9) },
    key.publicKey,
    key.sign,
  );
  assert.equal(reasonOf(signed), "ok");
  for (let at = 0; at < signed.length; at++)
    for (const instead of ["", signed[at]! + signed[at]!, signed[at] === "A" ? "B" : "A", "\n", " ", "="]) {
      if (instead === signed[at]) continue;
      const changed = signed.slice(0, at) + instead + signed.slice(at + 1);
      assert.notEqual(reasonOf(changed), "ok", `${at}: ${JSON.stringify(instead)}`);
    }
});

it("is refused under a key that is changed, of another record or no key at all", () => {
  const signed = signCheckpoint(
    digest,
    { origin, size: 12, root: new Uint8Array(32) },
    key.publicKey,
    key.sign,
  );
  for (let at = 0; at < vkey.length; at++) {
    const changed = vkey.slice(0, at) + (vkey[at] === "A" ? "B" : "A") + vkey.slice(at + 1);
    assert.notEqual(reasonOf(signed, changed), "ok", `${at}`);
  }
  const other = newKey();
  assert.equal(reasonOf(signed, verifierKey(digest, origin, other.publicKey)), "bad-signature");
  assert.equal(reasonOf(signed, verifierKey(digest, `${origin}0`, key.publicKey)), "other-log");
  for (const none of ["", "+", "a+b+c", `${vkey}\n`, ` ${vkey}`, vkey.replaceAll("+", " ")])
    assert.notEqual(reasonOf(signed, none), "ok");
});

it("takes the good signature wherever it stands among others, and no other for it", () => {
  const body = { origin, size: 3, root: new Uint8Array(32) };
  const ours = signCheckpoint(digest, body, key.publicKey, key.sign);
  const [note, line] = ours.split("\n\n") as [string, string];
  const others = Array.from({ length: 3 }, () => {
    const other = newKey();
    return signCheckpoint(digest, body, other.publicKey, other.sign).split("\n\n")[1]!;
  });
  assert.equal(reasonOf(`${note}\n\n${others.join("")}${line}`), "ok");
  assert.equal(reasonOf(`${note}\n\n${line}${others.join("")}`), "ok");
  assert.equal(reasonOf(`${note}\n\n${others.join("")}`), "bad-signature");
  const unlike = signCheckpoint(digest, { ...body, size: 4 }, key.publicKey, key.sign).split("\n\n")[1]!;
  assert.equal(reasonOf(`${note}\n\n${unlike}`), "bad-signature");
});

it("answers quickly, and throws nothing, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."a/0A=+ \n\u2014"), maxLength: 300 }), (text) =>
      assert.notEqual(reasonOf(text), "ok"),
    ),
  );
  const long = `${origin}\n3\n${"A".repeat(44)}\n\n${`\u2014 ${origin} ${"A".repeat(50)}\n`.repeat(20_000)}x`;
  assert.equal(reasonOf(long), "not-a-checkpoint");
});
