// Write the vectors of the dossier format, from a made-up record: node tests/make-vectors-dossier.ts. They are frozen: run it only for a new version.
import { mkdirSync, writeFileSync } from "node:fs";
import { utf8, type Bytes } from "daybook/record";
import {
  checkBytes,
  chosenOf,
  courseOf,
  filesOf,
  forge,
  gather,
  madeDossier,
  madeUpRecord,
  mendChecksums,
  pack,
  wrongIn,
} from "./made-up-dossier.ts";

const folder = "spec/vectors/dossier";
mkdirSync(folder, { recursive: true });

const record = madeUpRecord("dossier vectors", [
  { words: "Waited at the gate.", changes: { place: "Gate 2" } },
  { words: "An entry that is not shown." },
  { words: "A photo.", files: [{ name: "car.jpg", mediaType: "image/jpeg", bytes: utf8("not a photo") }] },
]);
const valid = await gather(
  madeDossier(courseOf(record, [chosenOf(record, 0, ["place"]), chosenOf(record, 2)])).read(),
);
const bangla = await gather(madeDossier(courseOf(record, [chosenOf(record, 1)], { language: "bn" })).read());
const others = await filesOf(bangla);

const replaced = (files: Map<string, Bytes>, name: string, from: string, to: string): void => {
  const text = Buffer.from(files.get(name)!).toString();
  if (!text.includes(from)) throw new TypeError(`${name} does not have ${from}`);
  files.set(name, utf8(text.replace(from, to)));
};
const changed = (name: string, from: string, to: string): Promise<Bytes> =>
  forge(valid, (files) => replaced(files, name, from, to));
/** A file changed and no list mended. */
const damaged = async (name: string, from: string, to: string): Promise<Bytes> => {
  const files = await filesOf(valid);
  replaced(files, name, from, to);
  return pack(files);
};
const withPadding = async (bytes: Bytes): Promise<Bytes> => {
  const files = await filesOf(valid);
  files.set("data/padding.bin", bytes);
  mendChecksums(files);
  return pack(files);
};

const cases: Readonly<Record<string, readonly [says: string, bytes: Bytes]>> = {
  valid: ["two of three entries, one without its place, one with a file", valid],
  "valid-bangla": ["one entry, in Bangla", bangla],
  "byte-appended": ["one byte after the end", new Uint8Array([...valid, 0])],
  "byte-changed": ["one byte of a local header: the minute of its date", valid.with(10, valid[10]! ^ 0x20)],
  "file-added": [
    "a payload file more, in every list",
    await forge(valid, (files) => files.set("data/more.txt", utf8(""))),
  ],
  "words-changed": [
    "other words in an entry, every checksum mended",
    await changed("data/entries.json", "gate.", "door."),
  ],
  "place-changed": [
    "an entry under another number",
    await changed("data/entries.json", '"exhibit":"E1"', '"exhibit":"E2"'),
  ],
  "not-canonical": ["a space in entries.json", await changed("data/entries.json", '"kind":', '"kind": ')],
  "report-changed": [
    "another report, every checksum mended",
    await changed("data/report.html", "gate", "door"),
  ],
  "other-choice": [
    "the entries and paths of another dossier of the same record",
    await forge(valid, (files) => {
      for (const name of ["data/entries.json", "data/proofs/inclusion.json"])
        files.set(name, others.get(name)!);
      files.delete("data/originals/E3.jpg");
    }),
  ],
  "original-changed": [
    "another original, every checksum mended",
    await forge(valid, (files) => files.set("data/originals/E3.jpg", utf8("not a photO"))),
  ],
  "size-changed": [
    "another size in the checkpoint",
    await changed("data/proofs/checkpoint.txt", "\n3\n", "\n4\n"),
  ],
  "report-damaged": ["another report, no list mended", await damaged("data/report.html", "gate", "door")],
  "text-damaged": [
    "another NOT-INCLUDED.txt, no list mended",
    await damaged("NOT-INCLUDED.txt", "1 is", "0 is"),
  ],
  "padding-not-zero": [
    "something in the padding, every checksum mended",
    await withPadding((await filesOf(valid)).get("data/padding.bin")!.with(0, 1)),
  ],
  "later-version": ["version 2", await changed("bag-info.txt", "dossier/1", "dossier/2")],
  cut: ["the first half", valid.slice(0, valid.length >> 1)],
};

for (const [name, [says, bytes]] of Object.entries(cases)) {
  const checked = await checkBytes(bytes);
  const wrong = await wrongIn(bytes);
  const expected = checked.ok ? (checked.value.isValid ? "valid" : "not-valid") : checked.reason;
  const failed = expected === "not-valid" ? `failed: ${wrong.join(" ")}\n` : "";
  const head = utf8(`case: ${says}\nexpect: ${expected}\n${failed}\n`);
  writeFileSync(`${folder}/${name}.vector`, Buffer.concat([head, bytes]));
  process.stdout.write(`${name}: ${expected} ${wrong.join(" ")}\n`);
}
