// The professional's view: tables that can be read on a phone, no figure that could pass for a chance, doubts said where they are.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  claimsOf,
  claimsOfPage,
  guide,
  sourcesOf,
  textOf,
  twinsOf,
  type Block,
  type GuideName,
} from "../content/guide/index.ts";
import { law } from "../content/law/index.ts";
import { attributes, buildForTest, foldDigits, textIn, type BuiltPage } from "./built.ts";

const languages = ["en", "bn"] as const;
type Language = (typeof languages)[number];
const names = Object.keys(guide) as GuideName[];
const forProfessionals = names.filter((name) => guide[name].en.reader === "professional");

let pages: readonly BuiltPage[];
before(async () => {
  ({ pages } = await buildForTest());
});

const htmlOf = (name: GuideName, language: Language): string =>
  pages.find(({ address }) => address === `/${language}/${name}/`)!.html;

const textsOf = (name: GuideName, language: Language): readonly string[] =>
  claimsOfPage(guide[name][language]).map(textOf);

type Table = Extract<Block, { kind: "table" }>;
const tablesOf = (name: GuideName, language: Language): readonly Table[] =>
  guide[name][language].blocks.filter((block): block is Table => block.kind === "table");

describe("the other view", () => {
  it("leads from each page for professionals to the person's and back, and says which is which", () => {
    for (const professional of forProfessionals) {
      assert.ok(twinsOf(professional).length > 0, professional);
      for (const person of twinsOf(professional))
        for (const language of languages) {
          assert.equal(guide[person][language].reader, "person", person);
          assert.ok(twinsOf(person).includes(professional));
          for (const [from, to] of [
            [person, professional],
            [professional, person],
          ] as const)
            assert.match(
              htmlOf(from, language),
              new RegExp(`<span class="twin">[^<]+<a href="/${language}/${to}/">`),
              `${from} to ${to}`,
            );
        }
    }
  });
});

describe("a table", () => {
  it("answers each question in each row, under a caption, with heads that name their column or row", () => {
    let count = 0;
    for (const name of names)
      for (const language of languages) {
        const tables = tablesOf(name, language);
        const built = htmlOf(name, language).split("<table>").slice(1);
        assert.equal(built.length, tables.length, name);
        for (const [index, { columns, rows }] of tables.entries()) {
          count++;
          const html = built[index]!.split("</table>")[0]!;
          assert.match(html, /^<caption>[^<]+<\/caption><thead><tr><th scope="col">/);
          assert.equal(html.split('<th scope="col">').length - 1, columns.length);
          assert.equal(html.split('<th scope="row">').length - 1, rows.length);
          for (const row of rows) assert.equal(row.cells.length, columns.length - 1, row.name);
        }
      }
    assert.ok(count > 0);
  });
  it("repeats its question in each answer, for screens on which the head does not stand above it", () => {
    for (const name of forProfessionals)
      for (const language of languages)
        for (const [index, { columns, rows }] of tablesOf(name, language).entries()) {
          const html = htmlOf(name, language).split("<table>")[index + 1]!.split("</table>")[0]!;
          const labels = [...html.matchAll(/<td><b>([^<]*)<\/b>/g)].map(([, label]) => label);
          assert.deepEqual(
            labels,
            rows.flatMap(() => columns.slice(1)),
          );
        }
  });
});

describe("danger factors for professionals (N03)", () => {
  it("stand in words with their sources: no share, no odds, no sum", () => {
    for (const language of languages)
      for (const text of textsOf("factors", language))
        assert.doesNotMatch(
          foldDigits(text),
          /%|\bper cent\b|\btimes (?:as|more|the)\b|\bodds\b|\d+ (?:of|in) \d+|-fold|শতাংশ|\d+ গুণ/i,
        );
    for (const { rows } of tablesOf("factors", "en"))
      for (const { name, cells } of rows)
        for (const cell of cells) assert.ok(sourcesOf(cell).length > 0, name);
  });
  it("begin with what means danger, and end in people and a plan", () => {
    for (const language of languages) {
      const links = attributes(htmlOf("factors", language).split('class="article"')[1]!, "href");
      const goes = links.filter((to) => [`/${language}/numbers/`, `/${language}/plan/`].includes(to));
      assert.deepEqual(goes.slice(0, 2), [`/${language}/numbers/`, `/${language}/plan/`]);
    }
  });
});

describe("types of people who stalk", () => {
  const council = /\b54\b[^\d]+\b15\b[^\d]+\b10\b[^\d]+\b11\b[^\d]+\b10\b/;
  it("print the council's figures once as the council's, with what is in doubt about them", () => {
    for (const language of languages) {
      const said = textsOf("kinds", language)
        .map(foldDigits)
        .filter((text) => council.test(text));
      assert.equal(said.length, 1);
      assert.match(said[0]!, /could not find the work behind them|আমরা খুঁজে পাইনি/);
    }
  });
  it("are on no page for the person, and no page offers to find one", () => {
    for (const name of names) {
      if (guide[name].en.reader === "professional") continue;
      for (const text of textsOf(name, "en")) {
        assert.doesNotMatch(text, council);
        assert.doesNotMatch(text, /resentful|intimacy.seeking|incompetent suitor/i, name);
      }
    }
    assert.match(textIn(htmlOf("kinds", "en")), /no program of ours puts anyone into a type/);
  });
});

describe("short lists of questions", () => {
  it("turn no total into a label, in either view", () => {
    for (const name of ["mood", "measures"] as const)
      for (const text of textsOf(name, "en"))
        assert.doesNotMatch(text, /\b(?:mild|moderate(?:ly)?|severe(?:ly)?|minimal)\b/i);
  });
  it("say that an answer about death needs help at once, before anything else about them", () => {
    for (const name of ["mood", "measures"] as const)
      for (const language of languages) {
        const [first] = guide[name][language].danger.map(textOf);
        assert.match(first!, /dead|ninth question|মরে গেলে|নবম প্রশ্ন/, name);
      }
  });
});

describe("medicines", () => {
  it("come without doses, in either view", () => {
    for (const name of ["tablets", "prescribing"] as const)
      for (const language of languages)
        for (const text of textsOf(name, language))
          assert.doesNotMatch(foldDigits(text), /\d\s*(?:mg|ml|g|µg|মিলিগ্রাম|মিলিলিটার)(?![a-z])/i);
  });
  it("say not to stop suddenly on one's own, and that too much is an emergency", () => {
    const person = textsOf("tablets", "en").join(" ");
    assert.match(person, /not to stop such a medicine all at once on your own: call first/);
    assert.match(textsOf("tablets", "en")[0]!, /ook too much.*Call now/);
    assert.match(textsOf("prescribing", "en").join(" "), /nobody should stop suddenly on their own/);
  });
});

describe("the injury record", () => {
  it("is a sheet by itself with two outlines, whose sides are named", () => {
    for (const language of languages) {
      const [form] = guide.findings[language].blocks.filter((block) => block.kind === "form");
      assert.ok(form?.kind === "form" && form.alone === true && form.outline !== undefined);
      const sheet = htmlOf("findings", language)
        .split('class="sheet fill alone"')[1]!
        .split("</section>")[0]!;
      assert.equal(sheet.match(/<figure><svg [^>]*aria-hidden="true"/g)?.length, 2);
      for (const name of form.outline) assert.ok(sheet.includes(`<figcaption>${name}</figcaption>`));
    }
  });
  it("asks for no opinion on truth or danger", () => {
    const [form] = guide.findings.en.blocks.filter((block) => block.kind === "form");
    assert.ok(form?.kind === "form");
    for (const { label } of form.fields) assert.doesNotMatch(label, /alleged|credib|risk|truth|believ/i);
  });
});

describe("definitions side by side", () => {
  it("ask the law of each place that has a page, and lead there", () => {
    const [table] = tablesOf("sections", "en");
    assert.equal(table!.rows.length, law.length);
    for (const language of languages)
      assert.ok(attributes(htmlOf("sections", language), "href").includes(`/${language}/rules/`));
  });
  it("name a source in each row", () => {
    for (const name of ["terms", "sections"] as const)
      for (const { rows } of tablesOf(name, "en"))
        for (const { name: row, cells } of rows)
          assert.ok(
            cells.some((cell) => sourcesOf(cell).length > 0),
            row,
          );
  });
  it("are one tap away from the plain words about what it means", () => {
    for (const name of ["terms", "sections"] as const) assert.ok(twinsOf("meaning").includes(name));
  });
});

describe("no page for professionals", () => {
  it("sends the person into one room with the other, or to face them", () => {
    for (const name of forProfessionals)
      for (const block of guide[name].en.blocks)
        for (const text of claimsOf(block).map(textOf))
          if (/couple therapy|mediation|joint session/i.test(text))
            assert.match(text, /not appropriate|Better not/i, `${name}: ${text}`);
  });
});
