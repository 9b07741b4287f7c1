import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, it } from "node:test";
import { utf8 } from "daybook/record";
import { forge, pack, smallDossier } from "../tests/made-up-dossier.ts";
import { readWish, verifyFile } from "./cli.ts";
import { exitCodeOf, explain, explainAsJson } from "./explain.ts";

const place = mkdtempSync(join(tmpdir(), "verify-"));
after(() => rmSync(place, { recursive: true }));

const dossier = await smallDossier();
const later = await forge(dossier, (files) =>
  files.set("bag-info.txt", utf8("Bag-Software-Agent: Daybook\nDaybook-Format: daybook-dossier/2\n")),
);
const report = await forge(dossier, (files) =>
  files.set("data/report.html", utf8("<!doctype html><title>Another report</title>")),
);
/** Where the words of an entry lie in the file, uncompressed. */
const wordsAt = Buffer.from(dossier).indexOf("Waited at the gate.");
/** The files that the transcripts name. */
const files: Readonly<Record<string, Uint8Array>> = {
  "documents.zip": dossier,
  "changed-report.zip": report,
  "changed-byte.zip": dossier.with(wordsAt, dossier[wordsAt]! ^ 1),
  "cut.zip": dossier.slice(0, 12_000),
  "later.zip": later,
  "empty.zip": new Uint8Array(0),
  "other.zip": await pack(new Map([["notes.txt", utf8("no bag")]])),
  "photo.jpg": new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
};
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place, name), bytes);

const cli = resolve("verify/cli.ts");

/** Run the program as a person would. Gives the form of a transcript: what is said, then the exit code. */
const run = (args: readonly string[]): Promise<string> =>
  new Promise((done) => {
    execFile(process.execPath, [cli, ...args], { cwd: place, encoding: "utf8" }, (error, stdout, stderr) => {
      done(`${stdout}${stderr}[exit ${error ? error.code : 0}]\n`);
    });
  });

const folder = resolve("verify/transcripts");
for (const name of readdirSync(folder).toSorted())
  it(`says what ${name} says`, async () => {
    const transcript = readFileSync(join(folder, name), "utf8");
    const [, line, expected] = /^\$ verify ?([^\n]*)\n([^]*)$/.exec(transcript)!;
    assert.equal(await run(line!.split(" ").filter((part) => part !== "")), expected);
  });

it("has a transcript for every exit code", () => {
  const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  for (const code of [0, 1, 2, 3])
    assert.ok(
      all.some((text) => text.endsWith(`[exit ${code}]\n`)),
      `${code}`,
    );
});

it("understands one file, --json and a language it speaks, and nothing else", () => {
  assert.deepEqual(readWish(["a.zip"]), { path: "a.zip", isJson: false, language: "en" });
  assert.deepEqual(readWish(["--json", "a.zip", "--lang", "bn"]), {
    path: "a.zip",
    isJson: true,
    language: "bn",
  });
  for (const args of [
    [],
    ["a", "b"],
    ["a", "--lang", "xx"],
    ["a", "--lang"],
    ["a", "--more"],
    ["a", "--json=1"],
  ])
    assert.equal(readWish(args), null, args.join(" "));
});

it("says time is not shown, and no anchor, for a valid dossier, in every language", async () => {
  const verdict = await verifyFile(join(place, "documents.zip"));
  for (const language of ["en", "bn"] as const)
    assert.equal(explain(language, verdict).filter((line) => line.startsWith("time: not shown")).length, 1);
  const said = JSON.parse(explainAsJson(verdict)) as Record<string, unknown>;
  assert.deepEqual([said["verdict"], said["anchor"], said["exitCode"]], ["valid", "none", 0]);
});

it("describes nothing of a dossier that is not valid", async () => {
  const verdict = await verifyFile(join(place, "changed-report.zip"));
  assert.equal(exitCodeOf(verdict), 1);
  const said = JSON.parse(explainAsJson(verdict)) as { facts: unknown };
  assert.equal(said.facts, null);
  assert.ok(!explain("en", verdict).join("\n").includes("key:"));
});

it("cannot read a folder, a file that is not there, and a file that becomes shorter while it is read", async () => {
  for (const path of [place, join(place, "none.zip"), join(place, "documents.zip", "inside")])
    assert.equal(exitCodeOf(await verifyFile(path)), 3, path);
  if (process.getuid?.() !== 0) {
    chmodSync(join(place, "photo.jpg"), 0);
    assert.equal(exitCodeOf(await verifyFile(join(place, "photo.jpg"))), 3);
  }
});
