// How often the search finds what was meant: the written questions, and letters typed in every way.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { languages, type Language } from "daybook/words";
import { finding } from "../../../content/guide/index.ts";
import { loadRenderer } from "../../build.ts";
import { makeSearch, type FindPage } from "./engine.ts";
import { fold, wordsOf } from "./fold.ts";
import { questions } from "./questions.ts";

/** Of a hundred questions, this many have one of their pages among the first three. */
const wanted = 95;

let pages: Readonly<Record<Language, readonly FindPage[]>>;
before(async () => {
  const { at, findPages } = await loadRenderer();
  const here = (language: Language) => at(language, "", { vault: null, desk: null, site: null });
  pages = { en: findPages(here("en")), bn: findPages(here("bn")) };
});

describe("the written questions", () => {
  for (const language of languages)
    it(`find their page among the first three, ${wanted} of a hundred: ${language}`, (test) => {
      const search = makeSearch(pages[language]);
      assert.equal(questions[language].length, 60);
      assert.equal(new Set(questions[language].map(([typed]) => typed)).size, 60);
      const known = new Set(pages[language].map(({ path }) => path));
      const missed = questions[language].filter(([typed, ...meant]) => {
        const paths = meant.map((name) => `${name}/`);
        assert.ok(
          paths.some((path) => known.has(path)),
          `${typed}: no such page`,
        );
        const found = search(typed).slice(0, 3);
        const isMissed = !found.some((path) => paths.includes(path));
        if (isMissed)
          test.diagnostic(`missed: ${typed} → ${found.join(", ") || "nothing"}; meant ${meant.join(", ")}`);
        return isMissed;
      });
      const recall = (100 * (60 - missed.length)) / 60;
      test.diagnostic(`${language}: ${60 - missed.length} of 60, recall@3 ${recall.toFixed(1)} %`);
      assert.ok(recall >= wanted, `recall@3 ${recall.toFixed(1)} %`);
    });
  it("are not among the words given to the search", () => {
    for (const language of languages) {
      const given = Object.values(finding).flatMap(({ also, said }) => [
        ...also[language],
        ...said[language],
      ]);
      const folded = new Set(given.map(fold));
      for (const [typed] of questions[language])
        if (wordsOf(typed).length > 3) assert.ok(!folded.has(fold(typed)), typed);
    }
  });
});

describe("letters", () => {
  it("are the same with and without joiners, composed and not, in both digits", () => {
    const alike: readonly (readonly [string, string])[] = [
      ["পাসও\u200dয়ার্ড", "পাসওয়ার্ড"],
      ["বাংলা\u200cদেশ", "বাংলাদেশ"],
      ["হ\u09af\u09bcরানি", "হ\u09dfরানি"],
      ["গা\u09a1\u09bcি", "গা\u09dcি"],
      ["৯৯৯", "999"],
      ["ইংরেজী", "ইংরেজি"],
      ["প্রমান", "প্রমাণ"],
      ["Don’t", "dont"],
      ["CAFÉ", "cafe"],
    ];
    for (const [one, other] of alike) assert.equal(fold(one), fold(other), one);
  });
  it("that are no words find nothing, and neither does nothing", () => {
    const search = makeSearch(pages.en);
    for (const typed of ["", "   ", "?!", "\u200d", "zzzzqqqq"]) assert.deepEqual(search(typed), [], typed);
  });
});
