// Pages made of lines that open: danger first, each line leads on, nothing remembers which were opened, and paper shows them all.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { guide, type Block, type GuideName } from "../content/guide/index.ts";
import { attributes, buildForTest, type BuiltPage } from "./built.ts";

const languages = ["en", "bn"] as const;
type Fold = Extract<Block, { kind: "fold" }>;

let pages: readonly BuiltPage[];
before(async () => {
  ({ pages } = await buildForTest());
});

const foldsOf = (name: GuideName, language: "en" | "bn"): readonly Fold[] =>
  guide[name][language].blocks.filter((block): block is Fold => block.kind === "fold");
const htmlOf = (name: GuideName, language: "en" | "bn"): string =>
  pages.find(({ address }) => address === `/${language}/${name}/`)!.html;

describe("lines that open", () => {
  it("each say something and lead to another page", () => {
    let count = 0;
    for (const name of Object.keys(guide) as GuideName[])
      for (const language of languages) {
        const folds = foldsOf(name, language);
        count += folds.length;
        for (const { when, claims, go } of folds) {
          assert.ok(claims.length > 0, `${name}: ${when}`);
          assert.ok(go.length > 0, `${name}: ${when}`);
          assert.ok(
            go.every(({ to }) => to !== name),
            `${name}: ${when} leads to itself`,
          );
        }
        const { length } = htmlOf(name, language).match(/<details class="fold"><summary><h3>/g) ?? [];
        assert.equal(length ?? 0, folds.length, name);
      }
    assert.ok(count > 0);
  });
  it("are closed at first, take nothing, and are shown whole on paper", async () => {
    for (const { html, address } of pages) assert.doesNotMatch(html, /<details[^>]*\sopen\b/, address);
    const print = await readFile(join(import.meta.dirname, "src/styles/print.css"), "utf8");
    assert.match(print, /\.fold::details-content \{\s*content-visibility: visible;/);
  });
  it("what is happening now: danger stands above the first line, and that line leads to numbers", () => {
    for (const language of languages) {
      const [first] = foldsOf("start", language);
      assert.equal(first!.go[0]!.to, "numbers");
      const html = htmlOf("start", language);
      const firstLine = html.indexOf('<details class="fold">');
      assert.ok(html.indexOf('id="danger"') > 0 && html.indexOf('id="danger"') < firstLine);
      assert.ok(html.indexOf('href="tel:') < firstLine);
    }
  });
  it("what is happening now leads to every page that is for the person alone, or to one that does", () => {
    const near = new Set(foldsOf("start", "en").flatMap(({ go }) => go.map(({ to }) => to)));
    const next = new Set(
      [...near].flatMap((to) =>
        to in guide
          ? attributes(htmlOf(to as GuideName, "en").split('class="article"')[1]!, "href").map(
              (address) => address.split("/")[2],
            )
          : [],
      ),
    );
    for (const name of Object.keys(guide) as GuideName[])
      if (guide[name].en.reader === "person" && name !== "start")
        assert.ok(near.has(name) || next.has(name), name);
  });
  it("nine stages: in their order, each with what it is, what one could do and when to stop", () => {
    const folds = foldsOf("path", "en");
    assert.deepEqual(
      folds.map(({ when }) => Number.parseInt(when, 10)),
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    );
    for (const { when, claims } of folds) {
      assert.equal(claims.length, 3, when);
      assert.match(typeof claims[2] === "string" ? claims[2] : claims[2]!.say, /stop/, when);
    }
  });
  it("five steps: a gate for emergencies with numbers stands before the first", () => {
    for (const language of languages) {
      const { blocks } = guide.five[language];
      const gate = blocks.findIndex((block) => block.kind === "go" && block.to === "numbers");
      const steps = blocks.flatMap((block, index) => (block.kind === "step" ? [index] : []));
      assert.equal(steps.length, 5);
      assert.ok(gate >= 0 && gate < steps[0]!);
    }
  });
});
