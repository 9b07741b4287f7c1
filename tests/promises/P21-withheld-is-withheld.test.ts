// P21: what is withheld cannot be guessed from what is shown.
import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { it } from "node:test";
import { bytesToListing, type DisclosedEntry } from "daybook/dossier";
import { commitGroup, saltOfGroup } from "daybook/log";
import { bytesToHex, fieldGroupToBytes, hexToBytes, utf8, type Bytes, type Entry } from "daybook/record";
import {
  chosenOf,
  courseOf,
  digest,
  filesOf,
  gather,
  madeDossier,
  madeUpRecord,
} from "../made-up-dossier.ts";

const truePlace = "Mirpur, gate 2";
const record = madeUpRecord("withheld", [
  { words: "one", changes: { place: truePlace } },
  { words: "two", changes: { place: truePlace } },
  { words: "three" },
]);
const dossier = await gather(
  madeDossier(
    courseOf(record, [
      chosenOf(record, 0, ["place"]),
      chosenOf(record, 1, ["place"]),
      chosenOf(record, 2, ["place"]),
    ]),
  ).read(),
);
const listing = bytesToListing((await filesOf(dossier)).get("data/entries.json")!);
assert.ok(listing.ok);
const { entries } = listing.value;

/** Everything in the dossier that somebody could try as a salt, and the salts of nothing. */
const saltsToTry = ({ shown, withheld }: DisclosedEntry): readonly Bytes[] => {
  const salts = Object.values(shown).map(({ salt }) => hexToBytes(salt));
  const derived = salts.map((salt) => saltOfGroup(digest, salt, "place"));
  const commitments = Object.values(withheld).map((hex) => hexToBytes(hex));
  return [...salts, ...derived, ...commitments, new Uint8Array(32), new Uint8Array(0)];
};

/** A dictionary of places: 20,000 made-up ones, nothing at all, and the true one. */
const dictionary = [
  ...Array.from({ length: 20_000 }, (_, index) => `Mirpur, gate ${index + 3}`),
  "",
  truePlace,
];

it("finds no value of a withheld place, though the true one is in the dictionary", (t) => {
  const wanted = new Set(entries.map(({ withheld }) => withheld.place!));
  let tried = 0;
  for (const place of dictionary) {
    const value = place === "" ? utf8("{}") : fieldGroupToBytes({ place } as Entry, "place");
    for (const plain of [value, utf8(place)])
      assert.ok(!wanted.has(createHash("sha256").update(plain).digest("hex")));
    tried += 2;
  }
  const close = [truePlace, ""];
  for (const entry of entries)
    for (const salt of saltsToTry(entry))
      for (const place of close) {
        const value = place === "" ? utf8("{}") : fieldGroupToBytes({ place } as Entry, "place");
        assert.ok(!wanted.has(bytesToHex(commitGroup(digest, salt, "place", value))));
        assert.ok(!wanted.has(createHmac("sha256", salt).update(value).digest("hex")));
        tried += 2;
      }
  t.diagnostic(`${tried} tries, 0 found`);
});

it("would find it with the salt, so the attack is the right one", () => {
  const { entry, secret } = record.kept[0]!;
  const salt = saltOfGroup(digest, secret, "place");
  const commitment = commitGroup(digest, salt, "place", fieldGroupToBytes(entry, "place"));
  assert.equal(bytesToHex(commitment), entries[0]!.withheld.place);
});

it("commits to the same place in two entries, and to none, in ways that cannot be told apart", () => {
  const commitments = entries.map(({ withheld }) => withheld.place!);
  assert.equal(new Set(commitments).size, 3);
  for (const commitment of commitments) assert.match(commitment, /^[0-9a-f]{64}$/);
});

it("holds neither the withheld value, nor a secret, nor a withheld salt, in any file", async () => {
  for (const [name, bytes] of await filesOf(dossier)) {
    const text = Buffer.from(bytes);
    assert.ok(!text.includes(truePlace), name);
    for (const { secret } of record.kept) {
      const salt = saltOfGroup(digest, secret, "place");
      for (const hidden of [secret, salt])
        for (const form of [Buffer.from(hidden), bytesToHex(hidden), Buffer.from(hidden).toString("base64")])
          assert.ok(!text.includes(form as never), name);
    }
  }
});

it("says nothing of an entry that was not chosen, but that there is one", async () => {
  const part = await gather(madeDossier(courseOf(record, [chosenOf(record, 2)])).read());
  const [not, others] = [record.kept[0]!.entry, [record.kept[1]!.entry]];
  for (const bytes of (await filesOf(part)).values()) {
    const text = Buffer.from(bytes).toString("latin1");
    for (const entry of [not, ...others]) assert.ok(!text.includes(entry.id) && !text.includes(truePlace));
  }
});
