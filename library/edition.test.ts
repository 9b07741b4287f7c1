// Editions: a whole Library with an agency's numbers, order, law and colours; and everything that no edition may do.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { attributes, buildForTest, textIn, type BuiltPage } from "./built.ts";
import type { Edition } from "./src/edition.ts";

const example = join(import.meta.dirname, "../content/editions/example");
let settings: Edition;
let pages: readonly BuiltPage[];
let headers: Record<string, Record<string, string>>;
let folder: string;
before(async () => {
  settings = JSON.parse(await readFile(join(example, "edition.json"), "utf8")) as Edition;
  ({ pages, headers } = await buildForTest({ edition: example }));
  folder = await mkdtemp(join(tmpdir(), "daybook-edition-"));
});
after(() => rm(folder, { recursive: true }));
const pageAt = (address: string, all = pages): string => all.find((page) => page.address === address)!.html;

describe("the example edition", () => {
  it("is the whole guide in both languages, each page within one flight", async () => {
    const plain = await buildForTest({});
    assert.deepEqual(
      pages.map(({ address }) => address),
      plain.pages.map(({ address }) => address),
    );
    for (const { html, address } of pages) assert.ok(gzipSync(html).length <= 14_000, address);
  });
  it("leads with its service, says that it is made up, and whose edition it is; not in a tab or an address", () => {
    for (const language of ["en", "bn"] as const)
      for (const path of ["", "signs/", "numbers/"]) {
        const html = pageAt(`/${language}/${path}`);
        const text = textIn(html);
        assert.ok(text.includes(settings.service.title[language]!), path);
        assert.match(text, /This agency is made up|এই সংস্থাটি বানানো/);
        assert.ok(html.includes('href="tel:01632960123"'));
        assert.ok(text.includes(settings.name[language]!));
        assert.doesNotMatch(/<title>([^<]*)/.exec(html)![1]!, /Agency|সংস্থা/);
      }
  });
  it("has its places first, its lines in its order, and its law first", () => {
    const placesOn = (path: string, kind: string) =>
      attributes(pageAt(path), "href").filter((to) => to.startsWith(`/en/${kind}/`) && to !== `/en/${kind}/`);
    assert.deepEqual(placesOn("/en/numbers/", "numbers").slice(0, 2), [
      "/en/numbers/scotland/",
      "/en/numbers/england-and-wales/",
    ]);
    assert.equal(placesOn("/en/rules/", "rules")[0], "/en/rules/scotland/");
    const lines = attributes(pageAt("/en/numbers/england-and-wales/"), "id");
    assert.ok(lines.indexOf("gb-stalking") < lines.indexOf("gb-eng-domestic"));
    assert.match(pageAt("/en/signs/"), /England and Wales[\s\S]{0,400}0808 802 0300/);
  });
  it("has its colours in the one style, whose hash the headers name", () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(pageAt("/en/"))![1]!;
    assert.ok(style.includes("--accent:#2f3f73") && style.includes("--accent:#aebbe6"));
    assert.match(headers["*"]!["content-security-policy"]!, /^default-src 'none'; style-src 'sha256-/);
  });
  it("in one language has no page, no switch and no door of the other", async () => {
    const one = join(folder, "one");
    await mkdir(one);
    await writeFile(join(one, "edition.json"), JSON.stringify({ ...settings, languages: ["bn"] }));
    const built = await buildForTest({ edition: one });
    assert.ok(built.pages.every(({ address }) => !address.startsWith("/en/")));
    for (const { html, address } of built.pages) {
      assert.doesNotMatch(html, /class="switch"|href="\/en\//, address);
    }
    assert.match(pageAt("/", built.pages), /<html lang="bn">/);
  });
});

describe("an edition is refused, with a sentence, when it", () => {
  const service = (changes: object) => ({ service: { ...settings.service, ...changes } });
  const colours = (theme: "light" | "dark", changes: object) => ({
    colours: { ...settings.colours, [theme]: { ...settings.colours[theme], ...changes } },
  });
  const wrong: readonly (readonly [string, () => object, RegExp])[] = [
    [
      "has a colour that cannot be read",
      () => colours("light", { accent: "#8899cc" }),
      /light: the contrast of accent on the page is \d\.\d; it has to be 7/,
    ],
    [
      "is too bright for a dark room's text",
      () => colours("dark", { "accent-soft": "#7788aa" }),
      /dark: the contrast/,
    ],
    ["has a colour that is none", () => colours("dark", { accent: "url(x)" }), /dark: accent is a colour/],
    ["names a place that does not exist", () => ({ places: ["atlantis"] }), /no place called atlantis/],
    ["names a law that does not exist", () => ({ law: "atlantis" }), /no law page called atlantis/],
    [
      "names a line that is not in the facts",
      () => ({ order: { scotland: ["gb-made-up"] } }),
      /gb-made-up is not in the facts/,
    ],
    [
      "names a line that is out of date",
      () => ({ order: { scotland: ["gb-stalking-old"] } }),
      /gb-stalking-old may not be shown/,
    ],
    ["drops a line", () => ({ order: { "england-and-wales": ["gb-stalking"] } }), /drops gb-eng-domestic/],
    [
      "has a number one slip from a checked one",
      () => service({ call: "0808 802 0301", again: "0808 802 0301" }),
      /one slip from the checked number 08088020300/,
    ],
    [
      "has a number that is out of date",
      () => service({ call: "0300 636 0300", again: "0300 636 0300" }),
      /out of date/,
    ],
    [
      "has a number typed twice differently",
      () => service({ again: "01632 960132" }),
      /typed again it was 01632 960132/,
    ],
    ["has no source", () => service({ source: "" }), /source is the https address/],
    [
      "has a source without https",
      () => service({ source: "javascript:alert(1)" }),
      /source is the https address/,
    ],
    ["holds a script", () => service({ about: { en: "<script>x</script>", bn: "ক" } }), /markup or a script/],
    [
      "leads to another site",
      () => service({ about: { en: "See www.example.org", bn: "ক" } }),
      /leads to another site/,
    ],
    ["lacks a text in a language", () => ({ name: { en: "Only English" } }), /name has no text in bn/],
    ["has a language that does not exist", () => ({ languages: ["en", "fr"] }), /no language fr/],
    ["has a setting that does not exist", () => ({ script: "x.js" }), /no setting called script/],
  ];
  let count = 0;
  for (const [name, changes, sentence] of wrong)
    it(name, async () => {
      const edition = join(folder, `wrong-${count++}`);
      await mkdir(edition);
      await writeFile(join(edition, "edition.json"), JSON.stringify({ ...settings, ...changes() }));
      await assert.rejects(buildForTest({ edition }), sentence);
    });
  it("holds another file, no settings, or is not there", async () => {
    const edition = join(folder, "other");
    await mkdir(edition);
    await assert.rejects(buildForTest({ edition }), /no edition\.json/);
    await writeFile(join(edition, "edition.json"), JSON.stringify(settings));
    await writeFile(join(edition, "track.js"), "");
    await assert.rejects(buildForTest({ edition }), /holds track\.js/);
    await assert.rejects(buildForTest({ edition: join(folder, "nowhere") }), /no edition\.json/);
  });
});
