// P20: whatever is changed in a dossier, it is never called valid.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { it } from "node:test";
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
  mendPadding,
  pack,
  smallCourse,
  smallDossier,
  smallRecord,
  wrongIn,
} from "../made-up-dossier.ts";

const dossier = await smallDossier();

it("is valid as it was made", async () => {
  assert.deepEqual(await wrongIn(dossier), []);
});

/** A prime, so that over all members every kind of place is met; the slow suite takes every byte. */
const stride = 23;

it("is not valid with a byte changed, wherever it is", async (t) => {
  let tried = 0;
  for (let at = 0; at < dossier.length; at += stride) {
    const changed = dossier.slice();
    changed[at]! ^= 1 << (at % 8);
    assert.notDeepEqual(await wrongIn(changed), [], `byte ${at}`);
    tried++;
  }
  t.diagnostic(`${tried} of ${dossier.length} bytes changed, 0 called valid`);
});

it("is not valid, and no whole dossier, when it is cut at any length", async () => {
  for (let length = 0; length < dossier.length; length += 13) {
    const cut = await checkBytes(dossier.slice(0, length));
    assert.ok(!cut.ok && cut.reason === "not-a-dossier", `cut at ${length}`);
  }
});

it("is not valid with a byte more before, after or between", async () => {
  const more = utf8("x");
  for (const at of [0, 1, 300, dossier.length - 22, dossier.length]) {
    const longer = new Uint8Array(Buffer.concat([dossier.slice(0, at), more, dossier.slice(at)]));
    assert.notDeepEqual(await wrongIn(longer), [], `a byte more at ${at}`);
  }
});

it("is not valid with a file more, a file less or a file renamed, though every checksum was made right again", async () => {
  const more = await forge(dossier, (files) => files.set("data/more.txt", utf8("more")));
  assert.ok((await wrongIn(more)).includes("contents"));
  const less = await forge(dossier, (files) => files.delete("data/originals/E3.jpg"));
  assert.ok((await wrongIn(less)).includes("contents"));
  const renamed = await forge(dossier, (files) => {
    files.set("data/originals/E4.jpg", files.get("data/originals/E3.jpg")!);
    files.delete("data/originals/E3.jpg");
  });
  assert.ok((await wrongIn(renamed)).includes("contents"));
  const tagged = await forge(dossier, (files) => files.set("README.txt", utf8("more")));
  assert.ok((await wrongIn(tagged)).includes("contents"));
});

/** Replace a text in a file, once. */
const replaceIn = (files: Map<string, Bytes>, name: string, from: string, to: string): void => {
  const text = Buffer.from(files.get(name)!).toString();
  assert.ok(text.includes(from));
  files.set(name, utf8(text.replace(from, to)));
};

it("is not valid with other words in an entry, the report, the purpose or what is left out, whatever is mended without the key", async () => {
  const cases = [
    ["data/entries.json", "Waited at the gate.", "Waited in the car."],
    ["data/entries.json", '"sequence":2', '"sequence":3'],
    ["data/entries.json", '"size":4', '"size":3'],
    ["data/report.html", "Waited at the gate.", "Waited in the car."],
    ["data/consent.json", "To show", "To hide"],
    ["NOT-INCLUDED.txt", "4 entries", "2 entries"],
    ["HOW-TO-CHECK.txt", "sha256sum", "true"],
    ["bag-info.txt", "2026-11-21", "2026-11-20"],
  ] as const;
  for (const [name, from, to] of cases) {
    const forged = await forge(dossier, (files) => replaceIn(files, name, from, to));
    const wrong = await wrongIn(forged);
    assert.ok(wrong.includes("signature"), `${name}: ${wrong.join()}`);
    assert.ok(!wrong.includes("payload-checksums") && !wrong.includes("archive"), name);
  }
});

it("is not valid with another original, though its checksum in the entry is made right too", async () => {
  const forged = await forge(dossier, (files) => {
    const entries = Buffer.from(files.get("data/entries.json")!).toString();
    const said = /"sha256":"([0-9a-f]{64})","sizeBytes":18/.exec(entries)![1]!;
    const other = utf8("another photograph");
    files.set("data/originals/E3.jpg", other);
    replaceIn(files, "data/entries.json", said, createHash("sha256").update(other).digest("hex"));
  });
  assert.deepEqual(await wrongIn(forged), ["inclusion", "signature"]);
});

it("is not valid with the parts of two dossiers of the same record put together", async () => {
  const record = smallRecord();
  const other = await gather(madeDossier(courseOf(record, [chosenOf(record, 1)])).read());
  const others = await filesOf(other);
  for (const names of [
    ["data/entries.json"],
    ["data/entries.json", "data/proofs/inclusion.json"],
    ["data/report.html"],
    ["signature.txt", "data/report.html"],
    ["NOT-INCLUDED.txt"],
  ]) {
    const forged = await forge(dossier, (files) =>
      names.forEach((name) => files.set(name, others.get(name)!)),
    );
    assert.ok((await wrongIn(forged)).includes("signature"), names.join());
  }
});

it("is not valid under another record's checkpoint and key", async () => {
  const stranger = madeUpRecord("stranger", [{ words: "a" }, { words: "b" }, { words: "c" }, { words: "d" }]);
  const { vkey, checkpointText } = stranger.identity;
  const withCheckpoint = await forge(dossier, (files) =>
    files.set("data/proofs/checkpoint.txt", utf8(checkpointText)),
  );
  assert.ok((await wrongIn(withCheckpoint)).includes("checkpoint"));
  const withBoth = await forge(dossier, (files) => {
    files.set("data/proofs/checkpoint.txt", utf8(checkpointText));
    files.set("data/proofs/key.txt", utf8(`${vkey}\n`));
  });
  const wrong = await wrongIn(withBoth);
  for (const name of ["checkpoint", "inclusion", "signature"]) assert.ok(wrong.includes(name), name);
});

it("is not valid with an audit path that is another entry's, too long, too short or of another length of hash", async () => {
  type Paths = readonly (readonly string[])[];
  const changes: readonly ((paths: Paths) => Paths)[] = [
    (paths) => paths.toReversed(),
    ([first, ...rest]) => [[...first!, first![0]!], ...rest],
    ([first, ...rest]) => [first!.slice(0, -1), ...rest],
    ([first, ...rest]) => [[first![0]!.slice(2), ...first!.slice(1)], ...rest],
  ];
  for (const change of changes) {
    const forged = await forge(dossier, (files) => {
      const name = "data/proofs/inclusion.json";
      const inclusion = JSON.parse(Buffer.from(files.get(name)!).toString()) as {
        paths: { path: readonly string[] }[];
      };
      const paths = change(inclusion.paths.map(({ path }) => path));
      inclusion.paths.forEach((one, index) => (one.path = paths[index]!));
      files.set(name, utf8(JSON.stringify(inclusion)));
    });
    assert.ok((await wrongIn(forged)).includes("inclusion"));
  }
});

it("is not valid with something hidden in the padding, or padded otherwise", async () => {
  const files = await filesOf(dossier);
  const padding = files.get("data/padding.bin")!.slice();
  padding[padding.length - 1] = 1;
  files.set("data/padding.bin", padding);
  mendChecksums(files);
  assert.ok((await wrongIn(await pack(files))).includes("padding"));
  files.set("data/padding.bin", new Uint8Array(padding.length + 1));
  mendChecksums(files);
  assert.ok((await wrongIn(await pack(files))).includes("padding"));
});

it("is not valid with a second, unused signature or another spelling of this one", async () => {
  const files = await filesOf(dossier);
  const note = Buffer.from(files.get("signature.txt")!).toString();
  const line = note.slice(note.indexOf("\u2014"));
  for (const other of [note + line, `${note}\n`, note.replace("\n\u2014", "\n\n\u2014"), note.trimEnd()]) {
    const forged = await forge(dossier, (changed) => changed.set("signature.txt", utf8(other)));
    assert.ok((await wrongIn(forged)).includes("signature"), JSON.stringify(other.slice(-40)));
  }
});

it("is not valid with the JSON of an entry spelled in another way, or with a field the format does not know", async () => {
  for (const [from, to] of [
    ['"kind":"course"', '"kind": "course"'],
    ['"kind":"course"', '"kind":"course","more":1'],
    ['"kind":"course"', '"kind":"extract"'],
    ['"drawer":"evidence"', '"drawer":"private"'],
    ['"withheld":{', '"withheld":{"__proto__":{},'],
    ['"originals":["E3.jpg"]', '"originals":["../E3.jpg"]'],
    ['"originals":["E3.jpg"]', '"originals":[null]'],
    ['"language":"en"', '"language":"xx"'],
  ] as const) {
    const forged = await forge(dossier, (files) => replaceIn(files, "data/entries.json", from, to));
    assert.notDeepEqual(await wrongIn(forged), [], to);
    assert.ok((await wrongIn(forged)).includes("signature"), to);
  }
});

it("tells a later version from a broken one, and neither from a file of another kind", async () => {
  const later = await forge(dossier, (files) =>
    replaceIn(files, "bag-info.txt", "daybook-dossier/1", "daybook-dossier/2"),
  );
  assert.deepEqual(await wrongIn(later), ["newer-dossier"]);
  for (const other of [new Uint8Array(0), utf8("%PDF-1.7"), utf8("PK"), new Uint8Array(4096)])
    assert.deepEqual(await wrongIn(other), ["not-a-dossier"]);
  const otherZip = await pack(new Map([["notes.txt", utf8("not a bag")]]));
  assert.deepEqual(await wrongIn(otherZip), ["not-a-dossier"]);
  const otherBag = await forge(dossier, (files) => files.set("bag-info.txt", utf8("Contact-Name: Nobody\n")));
  assert.deepEqual(await wrongIn(otherBag), ["not-a-dossier"]);
});

it("would notice a checker that skips the signature: the forged report passes every other check", async () => {
  const forged = await forge(dossier, (files) => replaceIn(files, "data/report.html", "gate", "door"));
  assert.deepEqual(await wrongIn(forged), ["signature"]);
});

it("is made again the same, byte for byte, whatever the order in which the entries were chosen", async () => {
  const course = smallCourse();
  const again = await gather(madeDossier({ ...course, entries: course.entries.toReversed() }).read());
  assert.deepEqual(again, dossier);
  const files = await filesOf(dossier);
  await mendPadding(files);
  mendChecksums(files);
  assert.deepEqual(await pack(files), dossier);
});
