// P23: a dossier is opened and checked with ordinary programs, by the commands that it brings along.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { after, it } from "node:test";
import { languages } from "daybook/words";
import { smallDossier } from "../made-up-dossier.ts";

const found = ".cache/programs.json";
const needed = ["unzip", "sha256sum", "openssl"] as const;
const programs = (existsSync(found) ? JSON.parse(readFileSync(found, "utf8")) : {}) as Record<string, string>;
for (const name of needed)
  assert.ok(
    programs[name],
    `${name} is needed here and ${found} does not name it: run 'npm test', which looks for it.`,
  );
/** The programs that set-up found come first; sha512sum, sed, cut and the like lie beside sha256sum. */
const path = [...needed.map((name) => dirname(programs[name]!)), process.env["PATH"]].join(":");

const places: string[] = [];
after(() => places.forEach((place) => rmSync(place, { recursive: true })));
const newPlace = (): string => {
  const place = mkdtempSync(join(tmpdir(), "documents-"));
  places.push(place);
  return place;
};

const run = (script: string, cwd: string): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", script], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PATH: path },
  });
  return { status, output: stdout + stderr };
};

/** The commands of HOW-TO-CHECK.txt: the lines that begin with four spaces, as it says itself. */
const commandsOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => (line.startsWith("    ") ? [line.trim()] : []));

const unpacked = async (
  language: (typeof languages)[number],
): Promise<{ place: string; commands: string[] }> => {
  const place = newPlace();
  writeFileSync(join(place, "documents.zip"), await smallDossier({ language }));
  assert.equal(run("unzip -q documents.zip", place).status, 0);
  const commands = commandsOf(readFileSync(join(place, "documents", "HOW-TO-CHECK.txt"), "utf8"));
  rmSync(join(place, "documents"), { recursive: true });
  return { place, commands };
};

for (const language of languages)
  it(`every command of HOW-TO-CHECK.txt succeeds in a plain shell (${language})`, async () => {
    const { place, commands } = await unpacked(language);
    const { status, output } = run(commands.join("\n"), place);
    assert.equal(status, 0, output);
    assert.equal(output.match(/Signature Verified Successfully/g)?.length, 2, output);
    assert.ok(output.includes("data/originals/E3.jpg: OK") && output.includes("HOW-TO-CHECK.txt: OK"));
    assert.ok(!output.includes("FAILED"));
  });

it("the same commands stop at a changed report, a changed checkpoint and a changed list", async () => {
  for (const name of [
    "data/report.html",
    "data/proofs/checkpoint.txt",
    "signature.txt",
    "manifest-sha512.txt",
  ]) {
    const { place, commands } = await unpacked("en");
    const [unzip, enter, ...checks] = commands;
    assert.equal(run(`${unzip}\n${enter}`, place).status, 0);
    const file = join(place, "documents", name);
    const bytes = readFileSync(file);
    bytes[10]! ^= 1;
    writeFileSync(file, bytes);
    assert.notEqual(run(checks.join("\n"), join(place, "documents")).status, 0, name);
  }
});

it("openssl refuses both signatures when what they sign is changed and every list is left out", async () => {
  const { place, commands } = await unpacked("en");
  assert.equal(run(commands.slice(0, 2).join("\n"), place).status, 0);
  const folder = join(place, "documents");
  for (const name of ["data/proofs/checkpoint.txt", "signature.txt"]) {
    const bytes = readFileSync(join(folder, name));
    bytes[9]! ^= 1;
    writeFileSync(join(folder, name), bytes);
  }
  const steps = commands.slice(2).filter((command) => !command.includes("sum -c"));
  const tried = spawnSync("sh", ["-c", steps.join("\n")], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: path },
  });
  assert.equal((tried.stdout + tried.stderr).match(/Signature Verification Failure/g)?.length, 2);
});

it("unzip finds nothing wrong with the archive", async () => {
  const place = newPlace();
  writeFileSync(join(place, "documents.zip"), await smallDossier());
  const { status, output } = run("unzip -tq documents.zip", place);
  assert.equal(status, 0, output);
  assert.ok(output.includes("No errors detected"));
});

/** A BagIt validator from RFC 8493 §3, written without a look at ours. Gives what is wrong with the bag in `folder`. */
const bagErrors = (folder: string): string[] => {
  const errors: string[] = [];
  const all = (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => relative(folder, join(folder, name)))
    .filter((name) => statSync(join(folder, name)).isFile());
  const declaration = readFileSync(join(folder, "bagit.txt"), "utf8");
  if (!/^BagIt-Version: [0-9]+\.[0-9]+\nTag-File-Character-Encoding: UTF-8\n$/.test(declaration))
    errors.push("bagit.txt");
  for (const line of readFileSync(join(folder, "bag-info.txt"), "utf8").split("\n"))
    if (line !== "" && !/^[^:\s][^:]*: ?\S.*$/.test(line)) errors.push(`bag-info.txt: ${line}`);
  const payload = new Set(all.filter((name) => name.startsWith("data/")));
  const tags = new Set(all.filter((name) => !name.startsWith("data/") && !name.startsWith("tagmanifest-")));
  let payloadManifestCount = 0;
  for (const manifest of all.filter((name) => /^(?:tag)?manifest-[a-z0-9]+\.txt$/.test(name))) {
    const isTag = manifest.startsWith("tag");
    if (!isTag) payloadManifestCount++;
    const algorithm = /-([a-z0-9]+)\.txt$/.exec(manifest)![1]!;
    const listed = new Set<string>();
    for (const line of readFileSync(join(folder, manifest), "utf8").split(/\r\n|\r|\n/)) {
      if (line === "") continue;
      const [, sum, name] = /^([0-9A-Fa-f]+)\s+(.+)$/.exec(line) ?? [];
      if (!sum || !name || listed.has(name)) errors.push(`${manifest}: ${line}`);
      else if (!all.includes(name)) errors.push(`${manifest}: ${name} is not there`);
      else if (
        createHash(algorithm)
          .update(readFileSync(join(folder, name)))
          .digest("hex") !== sum.toLowerCase()
      )
        errors.push(`${manifest}: ${name} differs`);
      if (name) listed.add(name);
    }
    for (const name of isTag ? tags : payload)
      if (!listed.has(name)) errors.push(`${manifest}: ${name} is not listed`);
  }
  if (payloadManifestCount === 0) errors.push("no payload manifest");
  return errors;
};

it("is a whole and valid bag after RFC 8493", async () => {
  const { place, commands } = await unpacked("bn");
  assert.equal(run(commands[0]!, place).status, 0);
  assert.deepEqual(readdirSync(place).toSorted(), ["documents", "documents.zip"]);
  const folder = join(place, "documents");
  assert.deepEqual(bagErrors(folder), []);
  writeFileSync(join(folder, "data", "more.txt"), "more");
  assert.ok(bagErrors(folder).some((error) => error.includes("more.txt is not listed")));
});
