// What the documents say is there, is there; what is there, is said.
import assert from "node:assert/strict";
import { glob, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { it } from "node:test";
import { root } from "./places.ts";

const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");
const found = async (pattern: string): Promise<readonly string[]> => {
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd: root }))
    // A sample of an export is no document, whatever its name ends with.
    if (!/node_modules|dist\/|\/samples\//.test(path)) paths.push(path);
  return paths.toSorted();
};
const json = async <Value>(path: string): Promise<Value> => JSON.parse(await read(path)) as Value;

/** The first cells of a table's rows that look like `pattern`. */
const firstCells = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell]) => cell!).filter((cell) => pattern.test(cell));

it("every link in a document leads to something", async () => {
  const broken: string[] = [];
  for (const file of [
    ...(await found("*.md")),
    ...(await found("{spec,decisions,docs,content,daybook}/**/*.md")),
  ]) {
    const text = await read(file);
    for (const [, target] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^(https?:|mailto:)/.test(target!)) continue;
      const path = join(root, dirname(file), target!);
      await stat(path).catch(() => broken.push(`${file}: ${target}`));
    }
  }
  assert.deepEqual(broken, []);
});

it("the README names every room, with its sentence, and every place", async () => {
  const readme = await read("README.md");
  const { exports } = await json<{ exports: Record<string, string> }>("daybook/package.json");
  for (const [name, entrance] of Object.entries(exports)) {
    const room = name.slice(2);
    assert.ok(readme.includes(`[${room}](daybook/${room}/index.ts)`), room);
    const first = (await read(join("daybook", entrance))).split("\n")[0]!;
    assert.match(first, new RegExp(`^// ${room}: \\S`), room);
  }
  for (const place of [
    "library",
    "vault",
    "verify",
    "desk",
    "tests",
    "tools",
    "spec",
    "content",
    "decisions",
  ])
    assert.ok(readme.includes(`${place}/`), place);
});

it("the README's promises, CLAIMS and the tests are the same, one to one", async () => {
  const tests = (await found("tests/promises/P*.test.ts")).filter((path) => !path.endsWith(".slow.test.ts"));
  const ids = tests.map((path) => `P${Number(/\/P(\d\d)-/.exec(path)![1])}`);
  const byNumber = (left: string, right: string) => Number(left.slice(1)) - Number(right.slice(1));
  const [readme, claims] = [await read("README.md"), await read("CLAIMS.md")];
  assert.deepEqual(firstCells(readme, /^P\d+$/), ids.toSorted(byNumber));
  const [shown, notShown] = claims.split("## Not shown yet") as [string, string];
  assert.deepEqual(firstCells(shown, /^P\d+$/), ids.toSorted(byNumber));
  for (const path of tests) {
    assert.ok(readme.includes(path), path);
    assert.ok(claims.includes(path), path);
  }
  const all = [...firstCells(shown, /^P\d/), ...firstCells(notShown, /^P\d/)].flatMap((cell) =>
    cell.split(", "),
  );
  const expected = Array.from({ length: 31 }, (_, index) => `P${index + 1}`).filter((id) => id !== "P14");
  assert.deepEqual(all.toSorted(byNumber), expected);
});

it("every dependency has a row, and every row a dependency", async () => {
  const text = await read("DEPENDENCIES.md");
  const used = new Set<string>();
  for (const file of ["package.json", ...(await found("{daybook,library,vault,verify,desk}/package.json"))]) {
    const manifest = await json<Record<string, Record<string, string> | undefined>>(file);
    for (const kind of ["dependencies", "devDependencies", "optionalDependencies"])
      for (const name of Object.keys(manifest[kind] ?? {})) used.add(name);
  }
  const runtimes = [...used].filter((name) => /^node-.*(linux|darwin|win)/.test(name));
  assert.equal(runtimes.length, 5);
  const named = new Set(
    [...text.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([^`]+)`/g)].map((one) => one[1]!),
    ),
  );
  const wanted = [...used].filter((name) => !runtimes.includes(name) && name !== "daybook");
  assert.deepEqual(
    wanted.filter((name) => !named.has(name)),
    [],
    "without a row",
  );
  assert.deepEqual(
    [...named].filter((name) => !used.has(name)),
    [],
    "a row for nothing",
  );
});

it("every script that README or CONTRIBUTING names is there, and every script is named somewhere", async () => {
  const { scripts } = await json<{ scripts: Record<string, string> }>("package.json");
  const texts = (
    await Promise.all(["README.md", "CONTRIBUTING.md", "CLAIMS.md"].map((path) => read(path)))
  ).join("\n");
  for (const [, name] of texts.matchAll(/npm run (?:-s )?([a-z:-]+)/g)) assert.ok(scripts[name!], name!);
  const isHelper = (name: string) => name.startsWith("pre");
  for (const name of Object.keys(scripts).filter((each) => !isHelper(each)))
    assert.ok(new RegExp(`npm (run (-s )?)?${name}\\b`).test(texts), `npm run ${name} is not documented`);
});

it("every room, spec and decision begins by saying what it is for", async () => {
  for (const file of await found("{daybook,vault,library,verify,desk,tools,tests}/**/*.{ts,tsx,mjs}")) {
    if (/\.test\.ts$|\.d\.ts$/.test(file)) continue;
    const text = (await read(file)).replace(/^#!.*\n/, "");
    assert.match(text, /^(\/\/|\/\*\*) \S/, `${file} does not begin with its sentence`);
  }
  for (const file of await found("{spec,decisions}/*.md")) assert.match(await read(file), /^# \S/, file);
});

it("nothing is left undone by its own word, and no test is skipped", async () => {
  const wrong: string[] = [];
  const undone = new RegExp(
    ["TO" + "DO", "FIX" + "ME", "X" + "XX", "lorem " + "ipsum", "coming " + "soon"].join("|"),
    "i",
  );
  for (const file of await found(
    "{daybook,vault,library,verify,desk,tools,tests,content,spec}/**/*.{ts,tsx,mjs,css,json,md}",
  )) {
    if (file === "tests/documents.test.ts") continue;
    const text = await read(file);
    if (undone.test(text)) wrong.push(file);
    if (/\b(test|it|describe)\.(skip|todo|only)\b|\{ *(skip|todo): *true/.test(text))
      wrong.push(`${file}: skipped`);
  }
  assert.deepEqual(wrong, []);
});
