// Who may import whom, as data; the README's table says the same.
import assert from "node:assert/strict";
import { glob, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { describe, it } from "node:test";

const root = join(import.meta.dirname, "..");

interface Permission {
  /** Rooms of `daybook/` that may be imported, by name. */
  readonly rooms: readonly string[];
  /** Packages and platform modules. */
  readonly foreign: readonly string[];
  /** Folders of `content/` that a room words or holds as data, beside its own words. */
  readonly content?: readonly string[];
}

/** The small rooms that every room above them may use. */
const ground = ["record", "digest", "archive", "words"];

const rooms: Readonly<Record<string, Permission>> = {
  record: { rooms: [], foreign: ["canonicalize"] },
  digest: { rooms: ["record"], foreign: ["hash-wasm"] },
  archive: { rooms: ["record"], foreign: ["@zip.js/zip.js", "client-zip"] },
  words: { rooms: ["record"], foreign: ["intl-messageformat"] },
  log: { rooms: ["record", "digest"], foreign: [] },
  seal: {
    rooms: ["record"],
    foreign: ["@noble/hashes", "@noble/curves", "@scure/bip39", "age-encryption", "hash-wasm"],
  },
  safe: { rooms: [...ground, "log", "seal"], foreign: [] },
  intake: { rooms: ground, foreign: ["libphonenumber-js", "d3-dsv", "htmlparser2", "saxes"] },
  drawing: { rooms: [], foreign: [] },
  law: { rooms: ["record"], foreign: [], content: ["content/law"] },
  patterns: { rooms: ["record", "law"], foreign: [] },
  report: {
    rooms: [...ground, "law", "patterns"],
    foreign: [],
    content: ["content/words/entry", "content/behaviours", "content/risk"],
  },
  dossier: { rooms: [...ground, "log", "seal", "report"], foreign: [] },
};

/** Parsers of one export format are imported in that format's folder only; what several formats need, in one file. */
const homes: Readonly<Record<string, string>> = {
  "d3-dsv": "daybook/intake/csv-records.ts",
  htmlparser2: "daybook/intake/html-events.ts",
  saxes: "daybook/intake/sms-backup/",
};

const every = Object.keys(rooms);
const apps: Readonly<Record<string, Permission>> = {
  library: {
    rooms: ["record", "words"],
    foreign: ["preact", "preact-render-to-string", "minisearch", "vite", "node:"],
  },
  vault: { rooms: every, foreign: ["preact", "vite"] },
  verify: { rooms: ["record", "digest", "archive", "words", "log", "seal", "dossier"], foreign: ["node:"] },
  desk: { rooms: ["record", "words", "seal"], foreign: ["hono", "@hono/node-server", "kysely", "node:"] },
  tools: { rooms: every, foreign: ["node:", "vite"] },
};

/** Files that may import an address they computed: the Library's build loads the pages that it has just bundled. */
const computedImports = new Set(["library/build.ts"]);

const sourceFiles = async (folder: string): Promise<readonly string[]> => {
  const files: string[] = [];
  for await (const file of glob(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: root }))
    if (!/node_modules|\.test\.ts$|\.d\.ts$|\/contract\.ts$|\/samples\//.test(file)) files.push(file);
  return files.toSorted();
};

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, "");

/** Every address that a file imports from. */
const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g,
    ),
  ].map((found) => (found[1] ?? found[2] ?? found[3])!);

const isForeignAllowed = (address: string, { foreign }: Permission): boolean =>
  foreign.some((name) => address === name || address.startsWith(name.endsWith(":") ? name : `${name}/`));

/** What is wrong with one import, or null. `home` is the folder the file may not leave by a path. */
const wrongImport = (
  file: string,
  address: string,
  home: string,
  permission: Permission,
  isApp: boolean,
): string | null => {
  if (address.startsWith(".")) {
    const target = relative(root, join(root, dirname(file), address)).replace(/\?.*$/, "");
    if (target.startsWith(`${home}/`)) return null;
    if (isApp && /^content\//.test(target)) return null;
    // A room may speak its own words: daybook/report those of content/words/report.
    if (target.startsWith(`${home.replace(/^daybook/, "content/words")}/`)) return null;
    if (permission.content?.some((folder) => target.startsWith(`${folder}/`))) return null;
    return `${file} leaves ${home}/ by a path: ${address}`;
  }
  const room = /^daybook\/([a-z]+)$/.exec(address)?.[1];
  if (room !== undefined)
    return permission.rooms.includes(room) ? null : `${file} may not import daybook/${room}`;
  if (address.startsWith("daybook")) return `${file} enters a room by a path: ${address}`;
  return isForeignAllowed(address, permission) ? null : `${file} may not import ${address}`;
};

const wrongImports = async (
  folder: string,
  permission: Permission,
  isApp: boolean,
): Promise<readonly string[]> => {
  const wrong: (string | null)[] = [];
  for (const file of await sourceFiles(folder)) {
    const text = withoutComments(await readFile(join(root, file), "utf8"));
    for (const address of importsOf(text)) wrong.push(wrongImport(file, address, folder, permission, isApp));
    if (!computedImports.has(file) && /\bimport\(\s*[^"'\s)]/.test(text))
      wrong.push(`${file} imports a computed address`);
  }
  return wrong.filter((each) => each !== null);
};

describe("who may import whom", () => {
  for (const [room, permission] of Object.entries(rooms))
    it(`daybook/${room} imports only what its row allows`, async () => {
      assert.deepEqual(await wrongImports(`daybook/${room}`, permission, false), []);
      assert.ok((await sourceFiles(`daybook/${room}`)).includes(`daybook/${room}/index.ts`));
    });
  for (const [app, permission] of Object.entries(apps))
    it(`${app} imports only what its row allows`, async () => {
      assert.deepEqual(await wrongImports(app, permission, true), []);
    });
  it("knows every room: each folder of daybook/ has a row and an entrance", async () => {
    const manifest = JSON.parse(await readFile(join(root, "daybook/package.json"), "utf8")) as {
      exports: Record<string, string>;
    };
    assert.deepEqual(Object.keys(manifest.exports).toSorted(), every.map((room) => `./${room}`).toSorted());
  });
  it("has no circle: a room's row names only rooms that do not name it", () => {
    for (const [room, { rooms: below }] of Object.entries(rooms))
      for (const other of below) assert.ok(!rooms[other]!.rooms.includes(room), `${room} and ${other}`);
  });
  it("keeps each parser of an export format in the folder of that format", async () => {
    const wrong: string[] = [];
    for (const file of await sourceFiles("daybook"))
      for (const address of importsOf(withoutComments(await readFile(join(root, file), "utf8"))))
        for (const [name, home] of Object.entries(homes))
          if ((address === name || address.startsWith(`${name}/`)) && !file.startsWith(home))
            wrong.push(`${file} may not import ${address}`);
    assert.deepEqual(wrong, []);
  });
  it("would notice: a made-up import of the network from a pure room is refused", () => {
    const text =
      'import { get } from "node:http";\nimport x from "../log/tree.ts";\nconst y = import("daybook/vault");';
    const wrong = importsOf(text).map((address) =>
      wrongImport("daybook/record/x.ts", address, "daybook/record", rooms["record"]!, false),
    );
    assert.equal(wrong.filter((each) => each !== null).length, 3);
  });
});

describe("purity", () => {
  it("no room asks the clock or chance by itself", async () => {
    const wrong: string[] = [];
    for (const file of await sourceFiles("daybook")) {
      const text = withoutComments(await readFile(join(root, file), "utf8"));
      for (const pattern of [
        /Date\.now\b/,
        /Math\.random\b/,
        /new Date\(\)/,
        /Temporal\.Now/,
        /performance\.now/,
      ])
        if (pattern.test(text)) wrong.push(`${file}: ${pattern.source}`);
    }
    assert.deepEqual(wrong, []);
  });
  it("nothing of the Vault names a way out to the network", async () => {
    const wrong: string[] = [];
    for (const file of [...(await sourceFiles("vault")), ...(await sourceFiles("daybook"))]) {
      const text = withoutComments(await readFile(join(root, file), "utf8"));
      for (const pattern of [
        /\bfetch\(/,
        /XMLHttpRequest/,
        /new WebSocket/,
        /new EventSource/,
        /sendBeacon/,
        /importScripts/,
      ])
        if (pattern.test(text)) wrong.push(`${file}: ${pattern.source}`);
    }
    assert.deepEqual(wrong, []);
  });
  it("the Vault's built files hold no call that fetches, sends or connects", async () => {
    const built: string[] = [];
    for await (const file of glob("dist/vault/**/*.js", { cwd: root })) built.push(file);
    assert.ok(built.length >= 2, "the Vault was not built");
    const wrong: string[] = [];
    for (const file of built) {
      const text = await readFile(join(root, file), "utf8");
      for (const pattern of [
        /\bfetch\(/,
        /XMLHttpRequest/,
        /WebSocket\(/,
        /EventSource\(/,
        /sendBeacon/,
        /new RTCPeerConnection/,
      ])
        if (pattern.test(text)) wrong.push(`${file}: ${pattern.source}`);
    }
    assert.deepEqual(wrong, []);
  });
  it("keeps no folder for things without a name", async () => {
    for (const name of ["shared", "utils", "helpers", "common"])
      for await (const found of glob(`{daybook,library,vault,verify,desk,tools}/**/${name}`, { cwd: root }))
        assert.ok(found.includes("node_modules"), found);
  });
});
