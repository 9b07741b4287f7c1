// Pages to weigh, to fill in and to print: every way to go has the same parts, lines are for paper, danger is never counted.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { claimsOf, guide, textOf, type Block, type GuideName } from "../content/guide/index.ts";
import { attributes, buildForTest, foldDigits, textIn, type BuiltPage } from "./built.ts";

const languages = ["en", "bn"] as const;
const names = Object.keys(guide) as GuideName[];

let pages: readonly BuiltPage[];
before(async () => {
  ({ pages } = await buildForTest());
});

const htmlOf = (name: GuideName, language: "en" | "bn"): string =>
  pages.find(({ address }) => address === `/${language}/${name}/`)!.html;

const blocksOf = <Kind extends Block["kind"]>(
  name: GuideName,
  language: "en" | "bn",
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] =>
  guide[name][language].blocks.filter(
    (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
  );

describe("ways to go, side by side", () => {
  it("each say what may help, what may be a risk, what may be noticed and what to ask, in that order", () => {
    const parts = {
      en: ["What may help", "What may be a risk", "May be noticed.", "You could ask"],
      bn: ["যা কাজে আসতে পারে", "যাতে ঝুঁকি থাকতে পারে", "টের পেতে পারে।", "জিজ্ঞেস করতে পারেন"],
    };
    for (const language of languages) {
      const [{ options } = { options: [] }] = blocksOf("choices", language, "options");
      assert.ok(options.length >= 5);
      for (const option of options)
        for (const part of [option.helps, option.risks, option.ask]) assert.ok(part.length > 0, option.name);
      const box = htmlOf("choices", language).split('<div class="options">')[1]!;
      const sections = box.split("<section").slice(1, options.length + 1);
      for (const section of sections) {
        const places = parts[language].map((part) => section.search(`<(?:h4|b)>${part}</`));
        assert.ok(
          places.every((place, index) => place > (places[index - 1] ?? -1)),
          textIn(section),
        );
      }
    }
  });
});

describe("lines to write on", () => {
  it("are as many as the content asks for, take nothing a browser could keep, and are silent", () => {
    let count = 0;
    for (const name of names)
      for (const language of languages) {
        const forms = blocksOf(name, language, "form");
        const lines = forms.flatMap(({ fields }) => fields).reduce((sum, field) => sum + field.lines, 0);
        count += lines;
        const html = htmlOf(name, language);
        assert.equal(html.match(/<i aria-hidden="true"><\/i>/g)?.length ?? 0, lines, name);
        assert.doesNotMatch(html, /<(?:input|textarea|select|form)\b|contenteditable/);
      }
    assert.ok(count > 0);
  });
  it("the diary sheet is printed by itself, and asks for nothing that is private", () => {
    for (const language of languages) {
      const alone = blocksOf("sheet", language, "form").filter((form) => form.alone === true);
      assert.equal(alone.length, 1);
      assert.equal(htmlOf("sheet", language).match(/class="sheet fill alone"/g)?.length, 1);
      const labels = alone[0]!.fields.map(({ label }) => label).join("\n");
      assert.doesNotMatch(labels, /private|secret|গোপন|মনের কথা/i);
    }
  });
});

describe("the page about danger", () => {
  it("gives no share, no odds and no sum (N03): such figures speak of the dead, not of the reader", () => {
    for (const language of languages)
      for (const text of guide.changes[language].blocks.flatMap(claimsOf).map(textOf))
        assert.doesNotMatch(
          foldDigits(text),
          /%|\bper cent\b|\btimes (?:as|more)\b|\bodds\b|\d+ (?:of|in) \d+|শতাংশ|\d+ গুণ/i,
        );
    assert.match(textIn(htmlOf("changes", "en")), /They do not tell what will happen to you/);
    assert.match(textIn(htmlOf("changes", "bn")), /আপনার বেলায় কী হবে, তা এতে বলা যায় না/);
  });
  it("leads to people before the first sign is explained, and to a plan after the last", () => {
    for (const language of languages) {
      const html = htmlOf("changes", language).split('class="article"')[1]!;
      const links = attributes(html, "href").filter((to) => to.startsWith(`/${language}/`));
      assert.deepEqual(links.slice(0, 2), [`/${language}/numbers/`, `/${language}/plan/`]);
      const firstSource = html.indexOf("source-2");
      assert.ok(firstSource > html.indexOf(`/${language}/numbers/`));
    }
  });
});

describe("checks of phone, accounts, home and car", () => {
  it("each say what may be noticed, what to keep first and how to undo it (N12)", () => {
    for (const language of languages) {
      const steps = blocksOf("checks", language, "step");
      assert.ok(steps.length >= 8);
      for (const { name, keepFirst, undo } of steps)
        assert.ok(keepFirst !== undefined && undo !== undefined, name);
      const html = htmlOf("checks", language);
      const label = language === "en" ? "To undo it." : "আগের মতো করতে চাইলে।";
      assert.equal(html.split(`<b>${label}</b>`).length - 1, steps.length);
    }
  });
  it("come after a safe place, a safe device and a helper", () => {
    const [first] = guide.checks.en.blocks.filter(({ kind }) => kind === "list" || kind === "step");
    assert.equal(first?.kind, "list");
    assert.match(claimsOf(first!).map(textOf).join(" "), /safe where you are.*cannot reach.*helper/);
  });
  it("name no spy app and no maker of one", () => {
    const text = textIn(htmlOf("checks", "en")).replace(/https?:\S+/g, "");
    assert.doesNotMatch(text, /\b(?:install|buy|download)\b/i);
  });
});
