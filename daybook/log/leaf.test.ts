import assert from "node:assert/strict";
import { createHmac, createHash } from "node:crypto";
import { it } from "node:test";
import * as fc from "fast-check";
import { loadDigest } from "daybook/digest";
import { commitEntry, commitGroup, leafOfCommitments, saltOfGroup } from "daybook/log";
import { fieldGroupNames, fieldGroupToBytes, type Entry } from "daybook/record";

const digest = await loadDigest();
const entry: Entry = {
  format: "daybook-entry/1",
  id: "ab".repeat(16) as Entry["id"],
  kind: "incident",
  drawer: "evidence",
  happened: { certainty: "day", wall: "2026-11-20" },
  written: { certainty: "exact", wall: "2026-11-21T09:14" },
  words: "He waited at the bus stop.",
  source: { how: "typed" },
};
const secret = Uint8Array.from({ length: 32 }, (_, index) => 255 - index);
const hmac = (key: Uint8Array, text: string, value: Uint8Array = new Uint8Array(0)) =>
  createHmac("sha256", key).update(text, "latin1").update(value).digest();

it("is what spec/log.md §2 says, computed with Node's own hashes", () => {
  const commitments = fieldGroupNames.map((group) =>
    hmac(
      hmac(secret, `daybook/v1/salt\0${group}`),
      `daybook/v1/field\0${group}\0`,
      fieldGroupToBytes(entry, group),
    ),
  );
  const sequence = Buffer.alloc(8);
  sequence.writeBigUInt64BE(2n ** 33n + 5n);
  const data = Buffer.concat([Buffer.from("daybook/v1/entry\0"), sequence, ...commitments]);
  const leafHash = createHash("sha256")
    .update(Buffer.from([0]))
    .update(data)
    .digest();
  const made = commitEntry(digest, entry, secret);
  assert.deepEqual(Object.keys(made), fieldGroupNames);
  assert.deepEqual(Buffer.from(leafOfCommitments(digest, 2 ** 33 + 5, made)), leafHash);
});

it("changes with the sequence, the secret and each field, and never with chance", () => {
  const leaf = (changes: Partial<Entry> = {}, sequence = 0, key = secret) =>
    Buffer.from(
      leafOfCommitments(digest, sequence, commitEntry(digest, { ...entry, ...changes }, key)),
    ).toString("hex");
  assert.equal(leaf(), leaf());
  const all = [
    leaf(),
    leaf({}, 1),
    leaf({}, 2 ** 32),
    leaf({}, 0, secret.with(0, 0)),
    leaf({ words: "He waited at the bus stop" }),
    leaf({ words: "" }),
    leaf({ place: "" }),
    leaf({ kind: "note" }),
    leaf({ people: [] }),
    leaf({ attachments: [] }),
    leaf({ written: { certainty: "unknown" } }),
  ];
  assert.equal(new Set(all).size, all.length);
});

it("gives each group a salt of its own, from which neither the secret nor another salt is known", () => {
  const salts = fieldGroupNames.map((group) =>
    Buffer.from(saltOfGroup(digest, secret, group)).toString("hex"),
  );
  assert.equal(new Set([...salts, Buffer.from(secret).toString("hex")]).size, fieldGroupNames.length + 1);
});

it("commits to one group and one value: another group with the same bytes is another commitment", () => {
  const salt = new Uint8Array(32).fill(1);
  const seen = new Set(
    fieldGroupNames.map((group) =>
      Buffer.from(commitGroup(digest, salt, group, new Uint8Array([1]))).toString("hex"),
    ),
  );
  assert.equal(seen.size, fieldGroupNames.length);
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (left, right) => {
      const same =
        Buffer.compare(
          commitGroup(digest, salt, "words", left),
          commitGroup(digest, salt, "words", right),
        ) === 0;
      assert.equal(same, Buffer.compare(left, right) === 0);
    }),
  );
});
