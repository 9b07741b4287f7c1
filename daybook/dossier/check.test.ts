import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { it } from "node:test";
import { bytesToSource, type ByteSource } from "daybook/archive";
import { checkDossier } from "daybook/dossier";
import { utf8, type Bytes } from "daybook/record";
import { checkEd25519 } from "daybook/seal";
import {
  checkBytes,
  chosenOf,
  courseOf,
  digest,
  filesOf,
  gather,
  madeDossier,
  madeUpRecord,
  mendChecksums,
  mendPadding,
  pack,
  smallCourse,
  smallDossier,
  wrongIn,
} from "../../tests/made-up-dossier.ts";
import { seededRandom } from "../../tests/made-up.ts";
import { readVerifierKey, signDossier } from "./signature.ts";

/** What the holder of the key can do: change files and sign again. */
const resigned = async (change: (files: Map<string, Bytes>) => void): Promise<Bytes> => {
  const files = await filesOf(await smallDossier());
  change(files);
  mendChecksums(files);
  await mendPadding(files);
  mendChecksums(files);
  const { identity } = smallCourse();
  const sha256Of = (name: string) => createHash("sha256").update(files.get(name)!).digest("hex");
  files.set("signature.txt", utf8(signDossier(readVerifierKey(identity.vkey)!, identity.sign, sha256Of)));
  mendChecksums(files);
  return pack(files);
};

it("says that a report is worded otherwise than its entries, though the record's own key signed it", async () => {
  const same = await checkBytes(await resigned(() => undefined));
  assert.equal(same.ok && same.value.facts?.wording, "same");
  for (const name of ["data/report.html", "NOT-INCLUDED.txt", "HOW-TO-CHECK.txt"]) {
    const other = await checkBytes(await resigned((files) => files.set(name, utf8("Nothing happened."))));
    assert.ok(other.ok && other.value.isValid, name);
    assert.equal(other.value.facts!.wording, "other", name);
  }
});

it("finds what even the holder of the key cannot change: an entry of a record that was signed before", async () => {
  const forged = await resigned((files) => {
    const text = Buffer.from(files.get("data/entries.json")!).toString();
    files.set("data/entries.json", utf8(text.replace("Waited at the gate.", "Waited in the car.")));
  });
  assert.deepEqual(await wrongIn(forged), ["inclusion"]);
});

it("finds an entry that was kept as private, whoever signed", async () => {
  const forged = await resigned((files) => {
    const text = Buffer.from(files.get("data/entries.json")!).toString();
    files.set("data/entries.json", utf8(text.replace('"drawer":"evidence"', '"drawer":"private"')));
  });
  assert.ok((await wrongIn(forged)).includes("entries"));
});

it("reads a large original in pieces, and each byte of it once", async () => {
  const video = seededRandom("video")(4 * 2 ** 20);
  const record = madeUpRecord("large", [
    { words: "a video", files: [{ name: "a.mp4", mediaType: "video/mp4", bytes: video }] },
  ]);
  const dossier = await gather(madeDossier(courseOf(record, [chosenOf(record, 0)])).read());
  const plain = bytesToSource(dossier);
  let [largest, total] = [0, 0];
  const counting: ByteSource = {
    sizeBytes: plain.sizeBytes,
    read: (from, to) => {
      largest = Math.max(largest, to - from);
      total += to - from;
      return plain.read(from, to);
    },
  };
  const checked = await checkDossier(digest, checkEd25519, counting);
  assert.ok(checked.ok && checked.value.isValid);
  assert.ok(largest <= 262_144, `${largest} bytes at once`);
  assert.ok(total < dossier.length + 400_000, `${total} bytes read of ${dossier.length}`);
});

it("passes on what the source throws, wherever it breaks", async () => {
  const dossier = await smallDossier();
  for (let whole = 0; whole < 30; whole += 3) {
    let reads = 0;
    const breaking: ByteSource = {
      sizeBytes: dossier.length,
      read: (from, to) =>
        reads++ < whole ? Promise.resolve(dossier.slice(from, to)) : Promise.reject(new RangeError("gone")),
    };
    await assert.rejects(checkDossier(digest, checkEd25519, breaking), RangeError, `after ${whole} reads`);
  }
});

it("refuses hostile archives that call themselves dossiers, quickly and without reading them", async () => {
  const bagInfo = utf8("Daybook-Format: daybook-dossier/1\n");
  const many = new Map([["bag-info.txt", bagInfo]]);
  for (let index = 0; index < 3000; index++) many.set(`data/${index}`, new Uint8Array(0));
  assert.ok((await wrongIn(await pack(many))).includes("contents"));
  for (const name of ["../outside.txt", "data/../../x", "CON", "data/a\\b", "data//x"])
    assert.ok(
      (
        await wrongIn(
          await pack(
            new Map([
              ["bag-info.txt", bagInfo],
              [name, utf8("x")],
            ]),
          ),
        )
      ).includes("archive"),
      name,
    );
  const deep = utf8("[".repeat(200_000));
  const files = await filesOf(await smallDossier());
  for (const name of ["data/entries.json", "data/consent.json", "data/proofs/inclusion.json"]) {
    const changed = new Map(files).set(name, deep);
    assert.notDeepEqual(await wrongIn(await pack(changed)), [], name);
  }
});
