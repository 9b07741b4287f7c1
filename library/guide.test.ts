// The guide's pages: the same claims in every language, sources that exist, words that fit the reader and keep the nevers.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  claimsOf,
  claimsOfPage,
  guide,
  isChecked,
  isDoubted,
  sentencesOfPage,
  sources,
  sourcesOf,
  textOf,
  type Block,
  type Claim,
  type GuideName,
} from "../content/guide/index.ts";
import { attributes, buildForTest, foldDigits, textIn, type BuiltPage } from "./built.ts";
import { loadRenderer } from "./build.ts";
import { fleschKincaidGrade, syllableCount } from "./readability.ts";

let pages: readonly BuiltPage[];
before(async () => {
  ({ pages } = await buildForTest());
});

const names = Object.keys(guide) as GuideName[];

const shapeOfClaims = (claims: readonly Claim[]): unknown =>
  claims.map((claim) => ({
    from: sourcesOf(claim),
    figures: foldDigits(textOf(claim)).match(/\d[\d,.]*\d|\d/g) ?? [],
  }));

/** What must be alike in every language: kinds, counts, sources and figures. */
const shapeOf = (block: Block): unknown => ({
  kind: block.kind,
  to: block.kind === "go" ? block.to : block.kind === "fold" ? block.go.map(({ to }) => to) : null,
  site: block.kind === "site" ? block.site : null,
  hasKeepFirst: block.kind === "step" && block.keepFirst !== undefined,
  hasUndo: block.kind === "step" && block.undo !== undefined,
  options:
    block.kind === "options"
      ? block.options.map(({ helps, risks, ask }) => [helps.length, risks.length, ask.length])
      : null,
  lines: block.kind === "form" ? [block.alone === true, ...block.fields.map(({ lines }) => lines)] : null,
  outline: block.kind === "form" && block.outline !== undefined,
  table:
    block.kind === "table" ? [block.columns.length, ...block.rows.map(({ cells }) => cells.length)] : null,
  answers: block.kind === "question" ? block.answers.map(({ claims }) => claims.length) : null,
  claims: shapeOfClaims(claimsOf(block)),
});

describe("a page in two languages", () => {
  for (const name of names)
    it(`${name} makes the same claims, with the same sources and figures`, () => {
      const { en, bn } = guide[name];
      assert.deepEqual(bn.blocks.map(shapeOf), en.blocks.map(shapeOf));
      for (const part of ["danger", "summary", "takeaways"] as const)
        assert.deepEqual(shapeOfClaims(bn[part]), shapeOfClaims(en[part]), part);
      assert.deepEqual([bn.checked, bn.reviewBy, bn.reader], [en.checked, en.reviewBy, en.reader]);
      for (const sentence of sentencesOfPage(bn)) assert.match(sentence, /[\u0980-\u09ff]/);
      for (const sentence of sentencesOfPage(en)) assert.doesNotMatch(sentence, /[\u0980-\u09ff]/);
    });
  it("begins with what means danger, a whole summary of three to six sentences and three to five things to take along", () => {
    for (const name of names)
      for (const language of ["en", "bn"] as const) {
        const { danger, summary, takeaways } = guide[name][language];
        const said = summary.map(textOf).join(" ");
        const sentences = said.split(/(?<=[.?!।])\s+/);
        assert.ok(sentences.length >= 3 && sentences.length <= 6, `${name}: ${sentences.length} sentences`);
        assert.match(said, /[.?!।]$/, name);
        assert.doesNotMatch(said, /…|\.\.\./, name);
        assert.ok(takeaways.length >= 3 && takeaways.length <= 5, `${name}: ${takeaways.length} takeaways`);
        for (const claim of takeaways) assert.match(textOf(claim), /[.?!।]$/, textOf(claim));
        assert.ok(danger.length >= 2, name);
        const { html } = pages.find(({ address }) => address === `/${language}/${name}/`)!;
        const text = textIn(html);
        for (const claim of [...danger, ...summary, ...takeaways])
          assert.ok(text.includes(textOf(claim)), `${name}: ${textOf(claim)}`);
      }
  });
  it("says when it was checked, when it will be again, and who reviewed it: nobody yet", () => {
    for (const name of names)
      for (const language of ["en", "bn"] as const) {
        const page = guide[name][language];
        assert.ok(page.checked < page.reviewBy);
        const text = textIn(pages.find(({ address }) => address === `/${language}/${name}/`)!.html);
        assert.match(text, /No named person has reviewed this page yet|কোনো নাম-জানা মানুষ এই পাতা যাচাই করে দেখেননি/);
        assert.match(text, language === "en" ? /21 November 2026/ : /২১ নভেম্বর, ২০২৬/);
      }
  });
  it("a page that nobody reviewed says so in its language, all pages of the untranslated one do not", () => {
    const says = /এই বাংলা এখনও কোনো বাংলাভাষী মানুষ যাচাই করে দেখেননি/;
    for (const { address, html } of pages) assert.equal(says.test(html), address.startsWith("/bn/"), address);
  });
  it("would name reviewers once there are some, for their language and pages only", async () => {
    const { at, reviewSentences } = await loadRenderer();
    const here = (language: "en" | "bn", path: string) =>
      at(language, path, { vault: null, desk: null, site: null });
    const reviewer = { name: "Made Up", role: "advocate", languages: ["bn"], pages: ["signs"] } as const;
    const people = { writers: [], reviewers: [reviewer] };
    assert.deepEqual(reviewSentences(here("bn", "signs/"), people), ["যাচাই করেছেন: Made Up (advocate)।"]);
    assert.match(reviewSentences(here("bn", "steps/"), people).join(" "), /যাচাই করে দেখেননি/);
    assert.match(reviewSentences(here("en", "signs/"), people).join(" "), /No named person/);
  });
});

describe("sources", () => {
  it("each stand at a claim, in the list of the page, with a link", () => {
    for (const name of names)
      for (const language of ["en", "bn"] as const) {
        const used = new Set(claimsOfPage(guide[name][language]).flatMap(sourcesOf));
        const { html } = pages.find(({ address }) => address === `/${language}/${name}/`)!;
        const links = attributes(html, "href");
        for (const id of used) {
          const { address, name: source } = sources[id];
          if (address === null) assert.ok(html.includes(`<span lang="en">${source}</span>`), source);
          else assert.ok(links.includes(address), `${name} ${id}`);
        }
        const references = links.filter((to) => to.startsWith("#source-"));
        assert.equal(new Set(references).size, used.size, name);
      }
  });
  it("that are not among the checked facts are named as such on the page, and at each claim that leans on one", () => {
    let count = 0;
    for (const name of names)
      for (const language of ["en", "bn"] as const) {
        const claims = claimsOfPage(guide[name][language]);
        const doubted = claims.filter(isDoubted);
        count += doubted.length;
        for (const claim of claims)
          assert.equal(isDoubted(claim), !sourcesOf(claim).every(isChecked), textOf(claim));
        const text = textIn(pages.find(({ address }) => address === `/${language}/${name}/`)!.html);
        const [marks, says] =
          language === "en"
            ? [/We could not check this\./g, /Some sources here are not among the facts that we checked/]
            : [/এটি আমরা মিলিয়ে দেখতে পারিনি।/g, /আমাদের মিলিয়ে দেখা তথ্যের মধ্যে নেই। সেগুলো/];
        assert.equal(text.match(marks)?.length ?? 0, doubted.length, name);
        assert.equal(says.test(text), doubted.length > 0, name);
      }
    assert.ok(count > 0);
  });
  it("are all used, and their addresses are whole", () => {
    const used = new Set(names.flatMap((name) => claimsOfPage(guide[name].en).flatMap(sourcesOf)));
    for (const [id, { address, date }] of Object.entries(sources)) {
      assert.ok(used.has(id as never), `${id} is not used`);
      assert.ok(address === null ? !isChecked(id as never) : URL.canParse(address), id);
      if (date !== undefined) assert.match(date, /^\d{4}(?:-\d\d){0,2}$/);
    }
  });
  it("stand at every claim that speaks of a study, a survey, a law or a number of people", () => {
    for (const name of names)
      for (const claim of claimsOfPage(guide[name].en))
        if (/\b(?:(?:a|one|the) study|survey|law|helpline says|iOS|Android)\b|%|\d{3}/.test(textOf(claim)))
          assert.ok(sourcesOf(claim).length > 0, textOf(claim));
  });
});

describe("words for a frightened reader", () => {
  for (const name of names)
    it(`${name} reads at grade 7 or below`, () => {
      const grade = fleschKincaidGrade(sentencesOfPage(guide[name].en).join("\n"));
      assert.ok(grade <= 7, `${name}: ${grade.toFixed(1)}`);
      assert.ok(grade > 1, `${name}: ${grade.toFixed(1)}`);
    });
  it("no single claim is far harder than its page: none above grade 12, no sentence above 35 words", () => {
    for (const name of names)
      for (const text of claimsOfPage(guide[name].en).map(textOf)) {
        const grade = fleschKincaidGrade(text);
        assert.ok(grade <= 12, `${name}, grade ${grade.toFixed(1)}: ${text}`);
        for (const sentence of text.split(/(?<=[.?!])\s/))
          assert.ok(sentence.split(/\s+/).length <= 35, `${name}: ${sentence}`);
      }
  });
  it("the measure tells easy from hard", () => {
    assert.equal(syllableCount("the"), 1);
    assert.equal(syllableCount("person"), 2);
    assert.equal(syllableCount("danger"), 2);
    assert.equal(syllableCount("made"), 1);
    assert.ok(fleschKincaidGrade("The cat sat. The dog ran.") < 2);
    assert.ok(
      fleschKincaidGrade(
        "Notwithstanding the aforementioned considerations, organisational accountability necessitates comprehensive documentation of interpersonal communication.",
      ) > 15,
    );
  });
  it("no page promises, orders, ranks or blames", () => {
    const banned =
      /admissible|military|keeps you safe|guarantee|low risk|no risk|risk level|score|you must|you should|have to leave|leave him|leave her|your stalker|your abuser|go offline|couples|factory reset|100 ?%|অবশ্যই|গ্যারান্টি|ঝুঁকি কম|কম ঝুঁকি/i;
    for (const { address, html } of pages) assert.doesNotMatch(textIn(html), banned, address);
  });
  it("every step says what may be noticed, and what touches proof says to keep it first (N12)", () => {
    let count = 0;
    for (const name of names)
      for (const block of guide[name].en.blocks) {
        if (block.kind !== "step") continue;
        count++;
        assert.ok(textOf(block.noticed).length > 20, block.name);
        const changes = /tracker|hidden app|password|sign anyone out|accounts|mute|Take out/i;
        if (
          changes.test(`${block.name} ${block.claims.map(textOf).join(" ")}`) &&
          block.name !== "Tell the police, when you choose to"
        )
          assert.ok(block.keepFirst !== undefined, block.name);
      }
    assert.ok(count >= 10);
  });
  it("every article ends in people to call, and shows the emergency numbers", () => {
    for (const name of names)
      for (const language of ["en", "bn"] as const) {
        const { html } = pages.find(({ address }) => address === `/${language}/${name}/`)!;
        const links = attributes(html, "href");
        for (const to of [
          "tel:999",
          "tel:911",
          `/${language}/numbers/bangladesh/`,
          `/${language}/numbers/scotland/`,
        ])
          assert.ok(links.includes(to), `${name} ${to}`);
        assert.ok(html.indexOf('id="people"') > html.indexOf('class="article"'));
      }
  });
  it("no answer of the four signs adds up to a result", () => {
    for (const language of ["en", "bn"] as const) {
      const { html } = pages.find(({ address }) => address === `/${language}/signs/`)!;
      assert.doesNotMatch(html, /<(?:input|form|meter|progress|select|button)\b/);
      const question = guide.signs[language].blocks.find((block) => block.kind === "question")!;
      assert.equal(question.questions.length, 2);
      for (const { claims } of question.answers) assert.ok(claims.length > 0);
    }
  });
});
