// The pages that lead to others: shelves, the list from A to Z, the reading order, the drawing and the tools, each whole.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  finding,
  guide,
  reading,
  relations,
  shelves,
  tools,
  topics,
  type TopicName,
} from "../content/guide/index.ts";
import { attributes, buildForTest, plain, textIn, type BuiltPage } from "./built.ts";
import { loadRenderer } from "./build.ts";

const languages = ["en", "bn"] as const;
const names = Object.keys(topics) as TopicName[];

let pages: ReadonlyMap<string, BuiltPage>;
before(async () => {
  pages = new Map((await buildForTest()).pages.map((page) => [page.address, page]));
});
const html = (address: string): string => pages.get(address)!.html;
/** Where the doors of a page lead, its way to other languages and to numbers left out. */
const doorsOf = (address: string): readonly string[] =>
  [...html(address).matchAll(/<li><a href="([^"#]*)"/g)].map((found) => found[1]!);

describe("the shelves", () => {
  for (const language of languages)
    it(`hold every topic and every page of a place once: ${language}`, () => {
      const doors = doorsOf(`/${language}/all/`);
      for (const name of names)
        assert.equal(doors.filter((to) => to === `/${language}/${name}/`).length, 1, name);
      const places = [...pages.keys()].filter((address) =>
        new RegExp(`^/${language}/(?:numbers|rules)/[a-z-]+/$`).test(address),
      );
      assert.equal(places.length, 26);
      for (const place of places) assert.equal(doors.filter((to) => to === place).length, 1, place);
      for (const shelf of shelves) assert.ok(html(`/${language}/all/`).includes(`id="shelf-${shelf}"`));
    });
  it("an empty one says so in one kind sentence and holds nothing", async () => {
    const { shelfWithout } = await loadRenderer();
    for (const language of languages) {
      const shelf = shelfWithout(language, { vault: null, desk: null, site: null });
      assert.match(textIn(shelf), /Nothing stands here yet\.|এখানে এখনও কিছু নেই।/);
      assert.deepEqual(attributes(shelf, "href"), []);
    }
  });
});

describe("the list from A to Z", () => {
  for (const language of languages)
    it(`has every page and every other name, sorted as its language sorts, each under its letter: ${language}`, () => {
      const text = html(`/${language}/find/`);
      const list = text.slice(text.indexOf('id="letter-1"'));
      const shown = [...list.matchAll(/<b>([^<]*)<\/b>/g)].map((found) => plain(found[1]!)).slice(0, -1);
      const { compare } = new Intl.Collator(language === "bn" ? "bn-BD" : "en-GB");
      assert.deepEqual(shown, shown.toSorted(compare));
      for (const name of names)
        for (const each of [guide[name][language].title, ...finding[name].also[language]])
          assert.ok(shown.includes(each), `${name}: ${each}`);
      const headings = [...text.matchAll(/<h2 id="letter-\d+">([^<]*)<\/h2>/g)].map((found) => found[1]!);
      assert.ok(headings.length > 12);
      assert.equal(new Set(headings).size, headings.length);
      const jumps = attributes(text, "href").filter((to) => to.startsWith("#letter-"));
      assert.equal(jumps.length, headings.length);
    });
  it("says which pages are for professionals", () => {
    const text = textIn(html("/en/find/"));
    for (const name of names)
      if (guide[name].en.reader === "professional")
        assert.ok(text.includes(`${guide[name].en.title} For professionals.`), name);
  });
});

describe("the reading order", () => {
  it("has every topic once, from what it means to what comes after", () => {
    const order = Object.values(reading).flat();
    assert.deepEqual(order.toSorted(), names.toSorted());
    assert.equal(Object.keys(reading)[0], "meaning");
    assert.equal(Object.keys(reading).at(-1), "later");
    for (const language of languages)
      for (const name of names)
        assert.ok(doorsOf(`/${language}/reading/`).includes(`/${language}/${name}/`), name);
  });
});

describe("the drawing of the topics", () => {
  for (const language of languages)
    it(`has a bow for each relation, and a sentence beside it with both pages: ${language}`, () => {
      const text = html(`/${language}/map/`);
      const drawing = /<svg class="drawing"[\s\S]*?<\/svg>/.exec(text)![0];
      assert.equal(drawing.match(/<path /g)!.length, relations.length);
      assert.equal(drawing.match(/<circle /g)!.length, names.length);
      assert.match(drawing, /role="img" aria-label="[^"]{40,}"/);
      const sentences = [
        ...text.slice(text.indexOf("</svg>", text.indexOf("drawing"))).matchAll(/<li>(.*?)<\/li>/g),
      ].map((found) => found[1]!);
      for (const { from, to } of relations)
        assert.ok(
          sentences.some((sentence) => {
            const links = attributes(sentence, "href");
            return links.includes(`/${language}/${from}/`) && links.includes(`/${language}/${to}/`);
          }),
          `${from} ${to}`,
        );
      // No two names on one line, none beside the drawing.
      const lines = [...drawing.matchAll(/<text [^>]*y="(\d+)"/g)].map((found) => Number(found[1]));
      assert.equal(new Set(lines).size, lines.length);
      const height = Number(/viewBox="0 0 320 (\d+)"/.exec(drawing)![1]);
      assert.ok(Math.max(...lines) < height);
    });
});

describe("the tools", () => {
  it("are all in one list, each with for whom, how long, on paper or not, and its note", () => {
    for (const language of languages) {
      const text = textIn(html(`/${language}/tools/`));
      for (const { name, safety } of tools) {
        assert.ok(text.includes(name[language]), name.en);
        assert.ok(text.includes(safety[language]), name.en);
      }
      assert.equal(text.match(/Before you use this:|ব্যবহারের আগে:/g)!.length, tools.length);
      assert.equal(text.match(/About \d+ minute|প্রায় [০-৯]+ মিনিট/g)!.length, tools.length);
    }
  });
  it("have their note above them on their own page too", () => {
    for (const language of languages)
      for (const { page, safety } of tools) {
        const text = html(`/${language}/${page}/`);
        assert.ok(textIn(text).includes(safety[language]), page);
      }
  });
  it("are every page with lines to write on, and say so", () => {
    const withLines = names.filter((name) => guide[name].en.blocks.some(({ kind }) => kind === "form"));
    assert.deepEqual(
      tools
        .filter(({ hasLines }) => hasLines)
        .map(({ page }) => page)
        .toSorted(),
      withLines.toSorted(),
    );
  });
});
