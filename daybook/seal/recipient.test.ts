import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { isRecipient, sealTo } from "./recipient.ts";

const identity = await generateIdentity();
const recipient = await identityToRecipient(identity);
const open = (sealed: Uint8Array, key: string) => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  return decrypter.decrypt(sealed);
};

describe("sealing to a reader", () => {
  it("is opened by that reader's key, whole, and by no other", async () => {
    for (const size of [0, 1, 65_536, 200_000]) {
      const plain = Uint8Array.from({ length: size }, (_, at) => (at * 7) & 255);
      const sealed = await sealTo(recipient, plain);
      assert.deepEqual(await open(sealed, identity), plain);
      await assert.rejects(open(sealed, await generateIdentity()));
    }
  });
  it("shows nothing of what it holds, and is other bytes each time", async () => {
    const plain = new TextEncoder().encode("a canary that sings in the dark");
    const [first, second] = [await sealTo(recipient, plain), await sealTo(recipient, plain)];
    assert.notDeepEqual(first, second);
    assert.equal(Buffer.from(first).indexOf("canary"), -1);
  });
  it("knows a public key from everything else, above all from a private one", () => {
    assert.ok(isRecipient(recipient));
    const turned = `${recipient.slice(0, -1)}${recipient.endsWith("q") ? "p" : "q"}`;
    for (const wrong of [
      "",
      "age1",
      identity,
      identity.toLowerCase(),
      recipient.toUpperCase(),
      turned,
      ` ${recipient}`,
      `${recipient}\n`,
    ])
      assert.ok(!isRecipient(wrong), wrong);
  });
});
