import assert from "node:assert/strict";
import { it } from "node:test";
import {
  disclosable,
  DossierFailure,
  makeDossier,
  padmeBytes,
  type Course,
  type DisclosableEntry,
} from "daybook/dossier";
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
  smallCourse,
  smallDossier,
  smallRecord,
  wrongIn,
} from "../../tests/made-up-dossier.ts";
import { inPieces, madeUpEntry, seededRandom } from "../../tests/made-up.ts";

const reasonOf = (course: Course): string | undefined => {
  const made = makeDossier(digest, checkEd25519, course);
  return made.ok ? undefined : made.reason;
};

it("makes the same bytes for the same course, from one dossier twice and from two", async () => {
  const dossier = madeDossier(smallCourse());
  const first = await gather(dossier.read());
  assert.deepEqual(await gather(dossier.read()), first);
  assert.deepEqual(await smallDossier(), first);
});

it("says its size before it is written, and is padded", async () => {
  for (const language of ["en", "bn"] as const) {
    const dossier = madeDossier(smallCourse({ language }));
    const bytes = await gather(dossier.read());
    assert.equal(bytes.length, dossier.sizeBytes);
    assert.equal(padmeBytes(bytes.length), bytes.length);
    assert.equal(dossier.exhibitCount, 2);
  }
});

it("is valid in every language, with an empty purpose, and with a time of making that nobody knows", async () => {
  for (const changes of [
    { language: "bn" },
    { purpose: "", recipient: "" },
    { made: { certainty: "unknown" } },
  ] as const)
    assert.deepEqual(await wrongIn(await smallDossier(changes)), []);
});

it("holds the facts that a reader of it needs", async () => {
  const checked = await checkBytes(await smallDossier());
  assert.ok(checked.ok && checked.value.facts);
  const { exhibits, recordSize, withheldGroupCount, absentFileCount, wording, rootHex } = checked.value.facts;
  assert.deepEqual(exhibits, ["E1", "E3"]);
  assert.deepEqual([recordSize, withheldGroupCount, absentFileCount, wording], [4, 1, 0, "same"]);
  assert.equal(rootHex, madeDossier(smallCourse()).rootHex);
});

it("leaves a file out when there is no stream of it, and names it by its checksum", async () => {
  const record = smallRecord();
  const dossier = await gather(
    madeDossier(courseOf(record, [{ ...chosenOf(record, 2), originals: [null] }])).read(),
  );
  assert.deepEqual(await wrongIn(dossier), []);
  const files = await filesOf(dossier);
  assert.ok(![...files.keys()].some((name) => name.startsWith("data/originals/")));
  const { sha256 } = record.kept[2]!.entry.attachments![0]!;
  assert.ok(Buffer.from(files.get("NOT-INCLUDED.txt")!).includes(`E3: SHA-256 ${sha256}`));
});

it("leaves an entry's files out when the group of its files is withheld, streams or not", async () => {
  const record = smallRecord();
  const dossier = await gather(madeDossier(courseOf(record, [chosenOf(record, 2, ["attachments"])])).read());
  assert.deepEqual(await wrongIn(dossier), []);
  assert.ok(!Buffer.from(dossier).includes("not really a photo"));
});

it("cannot be given a private entry: the compiler refuses its drawer, and so does the gate", () => {
  const entry = madeUpEntry(seededRandom("private"), "nobody else's business", { drawer: "private" });
  const refused = disclosable(entry);
  assert.ok(!refused.ok && refused.reason === "private-entry");
  // @ts-expect-error an entry that did not go through the gate is not disclosable
  const passed: DisclosableEntry = entry;
  // @ts-expect-error and no disclosable entry can be in the private drawer
  const drawer: DisclosableEntry["drawer"] = "private";
  assert.equal(passed.drawer, drawer);
});

it("refuses nothing chosen, a place, a secret or a path that does not fit, and a checkpoint that was not signed", () => {
  const record = smallRecord();
  const [chosen, course] = [chosenOf(record, 0), smallCourse()];
  assert.equal(reasonOf({ ...course, entries: [] }), "nothing-chosen");
  assert.equal(reasonOf({ ...course, entries: [{ ...chosen, sequence: 1 }] }), "not-in-record");
  assert.equal(reasonOf({ ...course, entries: [{ ...chosen, sequence: 4 }] }), "not-in-record");
  assert.equal(
    reasonOf({ ...course, entries: [{ ...chosen, secret: new Uint8Array(32) }] }),
    "not-in-record",
  );
  assert.equal(reasonOf({ ...course, pathOf: () => [] }), "not-in-record");
  const { identity } = course;
  const other = identity.checkpointText.replace("\n4\n", "\n5\n");
  assert.equal(reasonOf({ ...course, identity: { ...identity, checkpointText: other } }), "bad-checkpoint");
  assert.equal(reasonOf({ ...course, identity: { ...identity, vkey: "no key" } }), "bad-checkpoint");
  assert.throws(() => reasonOf({ ...course, entries: [chosen, chosen] }), TypeError);
});

it("stops with the exhibit's number when an original is not what was kept: other bytes, fewer, more", async () => {
  const record = smallRecord();
  const { length } = utf8("not really a photo");
  for (const other of [utf8("not really a phot0"), new Uint8Array(length - 1), new Uint8Array(length + 1)]) {
    const chosen = { ...chosenOf(record, 2), originals: [() => inPieces(other as Bytes)] };
    await assert.rejects(
      gather(madeDossier(courseOf(record, [chosen])).read()),
      (error) =>
        error instanceof DossierFailure && error.exhibit === "E3" && !error.message.includes("photo"),
    );
  }
});

it("carries hostile names and a megabyte of words without a break, and names no file after them", async () => {
  const names = ["../../etc/passwd", "CON", "a\u202egpj.exe", "</script>", "C:\\x.html", "نص.jpg", ""];
  const file = utf8("x");
  const record = madeUpRecord("hostile", [
    {
      words: "<script>alert(1)</script>".repeat(40_000),
      changes: { people: [{ name: "\u202e<b>", part: "from", who: "unknown" }] },
    },
    { words: "files", files: names.map((name) => ({ name, mediaType: "text/html", bytes: file })) },
  ]);
  const dossier = await gather(
    madeDossier(
      courseOf(record, [chosenOf(record, 0), chosenOf(record, 1)], { purpose: "</title>\u0000" }),
    ).read(),
  );
  assert.deepEqual(await wrongIn(dossier), []);
  const originals = [...(await filesOf(dossier)).keys()].filter((name) => name.includes("originals"));
  assert.deepEqual(
    originals,
    names.map((_, index) => `data/originals/E2${index === 0 ? "" : `-${index + 1}`}.bin`).toSorted(),
  );
  assert.ok(!Buffer.from((await filesOf(dossier)).get("data/report.html")!).includes("<script"));
});

it("is valid for every choice of groups, and for one entry of a long record", async () => {
  const record = madeUpRecord(
    "long",
    Array.from({ length: 70 }, (_, index) => ({ words: `note ${index}` })),
  );
  for (const [sequence, withheld] of [
    [0, ["words"]],
    [33, ["time", "people"]],
    [69, ["attachments", "people", "place", "time", "words"]],
  ] as const) {
    const dossier = await gather(
      madeDossier(courseOf(record, [chosenOf(record, sequence, withheld)])).read(),
    );
    assert.deepEqual(await wrongIn(dossier), [], `E${sequence + 1}`);
  }
});

it("pads as Padmé does: never smaller, at most 12 % more, and to few sizes", () => {
  // Worked by hand from the paper's procedure: E = ⌊log₂ L⌋, S = ⌊log₂ E⌋ + 1, round up to 2^(E − S).
  for (const [size, padded] of [
    [1, 1],
    [9, 10],
    [1000, 1024],
    [20_000, 20_480],
    [1_000_000, 1_015_808],
  ] as const)
    assert.equal(padmeBytes(size), padded);
  const sizes = new Set<number>();
  for (let size = 1; size < 100_000; size++) {
    const padded = padmeBytes(size);
    assert.ok(padded >= size && padded <= size * 1.12, `${size}`);
    sizes.add(padded);
  }
  assert.ok(sizes.size < 500, `${sizes.size} sizes`);
});
