// The pages to listen to: the same sentences, one script that can send nothing, and recordings only of the text as it stands.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { claimsOfPage, guide, textOf } from "../content/guide/index.ts";
import { buildForTest, plain, textIn, type BuiltPage } from "./built.ts";
import { loadRenderer, type Renderer } from "./build.ts";

let pages: readonly BuiltPage[];
let headers: Record<string, Record<string, string>>;
let renderer: Renderer;
let folder: string;
before(async () => {
  [{ pages, headers }, renderer, folder] = await Promise.all([
    buildForTest(),
    loadRenderer(),
    mkdtemp(join(tmpdir(), "daybook-audio-")),
  ]);
});
after(() => rm(folder, { recursive: true }));

const aloudPage = (language: string, name: string, all = pages): BuiltPage =>
  all.find(({ address }) => address === `/${language}/aloud/${name}/`)!;

describe("a page to listen to", () => {
  it("says every sentence of the page that it is of, in both languages", () => {
    for (const language of ["en", "bn"] as const)
      for (const name of renderer.aloudNames) {
        const page = guide[name][language];
        const text = textIn(aloudPage(language, name).html);
        for (const sentence of [page.title, page.lead, ...claimsOfPage(page).map(textOf)])
          assert.ok(text.includes(sentence.replace(/\s+/g, " ")), `${language} ${name}: ${sentence}`);
        assert.ok(aloudPage(language, name).html.includes(`href="/${language}/${name}/"`));
        const article = pages.find(({ address }) => address === `/${language}/${name}/`)!;
        assert.ok(article.html.includes(`href="/${language}/aloud/${name}/"`));
      }
  });
  it("has one script, named by its hash in the headers of that page alone, which may run nothing else and connect to nothing", () => {
    for (const language of ["en", "bn"] as const)
      for (const name of renderer.aloudNames) {
        const { html, address } = aloudPage(language, name);
        const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
        assert.equal(scripts.length, 1);
        const hash = createHash("sha256").update(scripts[0]!).digest("base64");
        const policy = headers[address]!["content-security-policy"]!;
        assert.match(policy, /^default-src 'none'; /);
        assert.ok(
          policy.includes(
            `; script-src 'sha256-${hash}'; require-trusted-types-for 'script'; trusted-types 'none'; img-src`,
          ),
        );
        assert.doesNotMatch(policy, /connect-src|media-src|unsafe|https?:/);
        assert.doesNotMatch(
          scripts[0]!,
          /fetch|XMLHttp|WebSocket|Beacon|innerHTML|localStorage|sessionStorage|cookie|indexedDB|import|https?:/,
        );
      }
  });
  it("warns of others who may hear before anything can be started, and without script says why it is silent", () => {
    for (const language of ["en", "bn"] as const) {
      const { html } = aloudPage(language, "signs");
      const warning = html.indexOf(language === "en" ? "Others may hear this." : "অন্যরাও শুনতে পারে।");
      assert.ok(warning > 0 && warning < html.indexOf('id="aloud-start"'));
      for (const id of ["aloud-controls", "aloud-none", "aloud-elsewhere"])
        assert.match(html, new RegExp(`id="${id}" hidden`), id);
      assert.match(html, /<p id="aloud-script">/);
      assert.doesNotMatch(html, /<audio/);
    }
  });
});

/** A tenth of a second of silence: a WAV file of 8,000 samples a second, made here. */
const silence = (): Buffer => {
  const samples = Buffer.alloc(800, 128);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
};

describe("a recording", () => {
  let count = 0;
  const row = (changes: Record<string, unknown> = {}) => ({
    language: "en",
    page: "signs",
    file: "en/signs.wav",
    by: "A made-up reader",
    on: "2026-11-21",
    text: renderer.hashOfText("en", "signs"),
    ...changes,
  });
  /** A folder of recordings of its own. */
  const audioWith = async (
    list: unknown,
    files: Readonly<Record<string, Buffer>> = { "en/signs.wav": silence() },
  ) => {
    const audio = join(folder, String(count++));
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(audio, path)), { recursive: true });
      await writeFile(join(audio, path), bytes);
    }
    await mkdir(audio, { recursive: true });
    await writeFile(join(audio, "recordings.json"), typeof list === "string" ? list : JSON.stringify(list));
    return audio;
  };

  it("of the text as it stands is offered on its page, loaded only when started, and allowed there alone", async () => {
    const audio = await audioWith({ recordings: [row()] });
    const built = await buildForTest({ audio });
    const { html } = aloudPage("en", "signs", built.pages);
    assert.match(html, /<audio controls preload="none" src="notes\.wav"/);
    assert.match(textIn(html), /Read by A made-up reader, 21 November 2026/);
    assert.ok(built.others.includes("/en/aloud/signs/notes.wav"));
    for (const [address, all] of Object.entries(built.headers))
      assert.equal(
        all["content-security-policy"]!.includes("media-src 'self'"),
        address === "/en/aloud/signs/",
        address,
      );
    assert.equal(built.pages.filter((page) => page.html.includes("<audio")).length, 1);
  });
  it("of another text is not offered, and its file is not copied", async () => {
    const audio = await audioWith({ recordings: [row({ text: "0".repeat(64) })] });
    const built = await buildForTest({ audio });
    assert.ok(built.pages.every(({ html }) => !html.includes("<audio")));
    assert.ok(!built.others.some((path) => path.endsWith(".wav")));
  });
  it("cannot be listed wrongly: the build says what is wrong", async () => {
    const wrong: readonly (readonly [unknown, RegExp, Readonly<Record<string, Buffer>>?])[] = [
      ["{", /not JSON/],
      [{}, /no list called recordings/],
      [{ recordings: [7] }, /a row is an object/],
      [{ recordings: [row({ extra: 1 })] }, /and nothing else/],
      [{ recordings: [row({ by: "" })] }, /by is missing/],
      [{ recordings: [row({ language: "fr" })] }, /no language fr/],
      [{ recordings: [row({ on: "yesterday" })] }, /not a day/],
      [{ recordings: [row({ text: "abc" })] }, /not a SHA-256/],
      [{ recordings: [row({ file: "../../secret.wav" })] }, /the file of en signs is/],
      [{ recordings: [row({ file: "en/signs.html" })] }, /the file of en signs is/],
      [{ recordings: [row(), row()] }, /twice/],
      [{ recordings: [row()] }, /is not there, or is empty/, {}],
      [{ recordings: [row()] }, /is not there, or is empty/, { "en/signs.wav": Buffer.alloc(0) }],
      [{ recordings: [] }, /no row names en\/signs\.wav/],
    ];
    for (const [list, sentence, files] of wrong)
      await assert.rejects(buildForTest({ audio: await audioWith(list, files) }), sentence, String(sentence));
  });
  it("is listed in this tree by its rules: none is there yet", async () => {
    const here = join(import.meta.dirname, "../content/audio");
    assert.deepEqual((await readdir(here)).toSorted(), ["README.md", "recordings.json"]);
  });
  it("is of what its reader is given to read: the printed lines have the printed hash", () => {
    const script = renderer.aloudScript("bn", "steps");
    const [lines, hash] = [script.slice(0, -66), script.slice(-64)];
    assert.equal(createHash("sha256").update(lines).digest("hex"), hash);
    assert.ok(plain(aloudPage("bn", "steps").html).includes(lines.split("\n").at(-1)!));
  });
});
