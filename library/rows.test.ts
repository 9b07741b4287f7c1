// What the sources ask for, row by row: each of the 110 rows has its pages in both languages, and they hold what it names.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { buildForTest, textIn } from "./built.ts";

const rowCount = 110;
const languages = ["en", "bn"] as const;
type Language = (typeof languages)[number];

interface Row {
  readonly number: number;
  readonly name: string;
  /** Addresses below the language: "signs/", "" for the first page. */
  readonly pages: readonly string[];
  /** Words that stand on those pages, the same thing in each language. */
  readonly holds: readonly Readonly<Record<Language, string>>[];
}

/** The rows of the table. Shape: a number, a name, pages as `/[lang]/…/`, and pairs of quotations, English then Bangla. */
const rowsOf = (table: string): readonly Row[] =>
  [...table.matchAll(/^\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, number, name, pages, holds]) => {
      const quoted = [...holds!.matchAll(/“([^”]+)”/g)].map((found) => found[1]!);
      return {
        number: Number(number),
        name: name!,
        pages: [...pages!.matchAll(/\/\[lang\]\/([a-z/-]*)/g)].map((found) => found[1]!),
        holds: Array.from({ length: Math.ceil(quoted.length / 2) }, (_, index) => ({
          en: quoted[2 * index]!,
          bn: quoted[2 * index + 1] ?? "",
        })),
      };
    },
  );

/** What stands under a heading, down to the next one that is not below it; null when no heading says this. */
const underHeading = (html: string, title: string): string | null => {
  const headings = [...html.matchAll(/<h([1-4])\b[^>]*>([\s\S]*?)<\/h\1>/g)];
  const index = headings.findIndex((found) => textIn(found[2]!).trim() === title);
  const heading = headings[index];
  if (heading === undefined) return null;
  const next = headings.slice(index + 1).find((found) => found[1]! <= heading[1]!);
  return textIn(html.slice(heading.index + heading[0].length, next?.index)).trim();
};

/** Whether a page holds the quoted words; a heading alone, with nothing under it, holds nothing. */
const holds = (html: string, quoted: string): boolean =>
  textIn(html).includes(quoted) && (underHeading(html, quoted) ?? quoted).length > 0;

/** What is wrong with one row: pages that are missing, words that stand on none of them, pages that hold none of the words. */
const faultsOf = (row: Row, pages: ReadonlyMap<string, string>): readonly string[] => {
  const faults: string[] = [];
  if (row.pages.length === 0) faults.push("names no page");
  if (row.holds.length === 0) faults.push("names nothing that a page holds");
  for (const language of languages) {
    const built = row.pages.map((page) => [page, pages.get(`/${language}/${page}`)] as const);
    for (const [page, html] of built)
      if (html === undefined) faults.push(`no page /${language}/${page}`);
      else if (!row.holds.some((pair) => holds(html, pair[language])))
        faults.push(`/${language}/${page} holds nothing of it`);
    for (const pair of row.holds)
      if (!built.some(([, html]) => html !== undefined && holds(html, pair[language])))
        faults.push(`“${pair[language]}” stands on none of its pages in ${language}`);
  }
  return faults;
};

describe("the rows of content/ROWS.md", () => {
  let rows: readonly Row[];
  let pages: ReadonlyMap<string, string>;
  before(async () => {
    rows = rowsOf(await readFile(join(import.meta.dirname, "../content/ROWS.md"), "utf8"));
    pages = new Map((await buildForTest()).pages.map(({ address, html }) => [address, html]));
  });
  it("are all there, each once, in their order", () => {
    assert.deepEqual(
      rows.map(({ number }) => number),
      Array.from({ length: rowCount }, (_, index) => index + 1),
    );
    assert.equal(new Set(rows.map(({ name }) => name)).size, rowCount);
  });
  it("quote English as English and Bangla as Bangla", () => {
    for (const { number, holds: pairs } of rows)
      for (const { en, bn } of pairs) {
        assert.doesNotMatch(en, /[\u0980-\u09ff]/, `row ${number}`);
        assert.match(bn, /[\u0980-\u09ff]/, `row ${number}`);
      }
  });
  it("have their pages in both languages, and these hold what the row names", () => {
    for (const row of rows) assert.deepEqual(faultsOf(row, pages), [], `row ${row.number}, ${row.name}`);
  });
  it("would be found wanting if any one of their pages went, lost its words, or kept only its headings", () => {
    for (const row of rows)
      for (const page of row.pages)
        for (const language of languages) {
          const address = `/${language}/${page}`;
          const without = new Map([...pages].filter(([each]) => each !== address));
          assert.notDeepEqual(faultsOf(row, without), [], `row ${row.number} without ${address}`);
          const emptied = new Map([...pages, [address, "<main><h1>Guide</h1></main>"]]);
          assert.notDeepEqual(faultsOf(row, emptied), [], `row ${row.number} with ${address} empty`);
        }
    const bare = new Map([["/en/plan/", "<h2>For any day</h2><h2>Next</h2>"]]);
    assert.equal(holds(bare.get("/en/plan/")!, "For any day"), false);
    assert.equal(holds("<h2>For any day</h2><p>A word.</p><h2>Next</h2>", "For any day"), true);
  });
});
