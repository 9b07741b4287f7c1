// An article and what is known about it: one order everywhere, one strip of numbers, and a day from which it needs review.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { promisify } from "node:util";
import {
  claimsOfPage,
  dueOf,
  firstDueOf,
  guide,
  isDoubted,
  relations,
  sourcesOf,
  type GuideName,
} from "../content/guide/index.ts";
import { law } from "../content/law/index.ts";
import { attributes, buildForTest, foldDigits, textIn, type BuiltPage } from "./built.ts";
import { loadRenderer, type Renderer } from "./build.ts";
import { checkAgainBy, placesFor } from "./src/help.ts";
import type { People } from "./src/people.ts";
import { stateOfTopic, statesOf, totals } from "./src/state.ts";

const languages = ["en", "bn"] as const;
const names = Object.keys(guide) as GuideName[];
const here = (language: "en" | "bn", path: string) =>
  renderer.at(language, path, { vault: null, desk: null, site: null });
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

let pages: readonly BuiltPage[];
let renderer: Renderer;
before(async () => {
  ({ pages } = await buildForTest());
  renderer = await loadRenderer();
});

const htmlAt = (address: string): string => pages.find((page) => page.address === address)!.html;

describe("an article", () => {
  it("has the same parts in the same order everywhere, safety first", () => {
    for (const name of names)
      for (const language of languages) {
        const html = htmlAt(`/${language}/${name}/`);
        const order = [
          "<h1>",
          'class="lead"',
          'id="danger"',
          'id="alarm"',
          'class="small readers"',
          'class="article"',
          'id="takeaways"',
          'id="related"',
          'id="three"',
          'id="people"',
          'id="take"',
          'class="sources small"',
          'class="state small"',
          'class="foot column small"',
        ];
        const places = order.map((part) => html.indexOf(part)).filter((place) => place >= 0);
        assert.deepEqual(
          places,
          places.toSorted((left, right) => left - right),
          `${language} ${name}`,
        );
        for (const always of ["danger", "alarm", "takeaways", "three", "people"])
          assert.ok(html.includes(`id="${always}"`), name);
      }
  });
  it("says for whom it is written, and that it replaces nobody", () => {
    for (const name of names)
      for (const language of languages) {
        const text = textIn(htmlAt(`/${language}/${name}/`));
        const { reader } = guide[name][language];
        const said =
          reader === "person"
            ? /Written for everyone, in plain words\.|সবার জন্য, সহজ কথায় লেখা।/
            : /Written for professionals\.|পেশাজীবীদের জন্য লেখা।/;
        assert.match(text, said, name);
        assert.match(
          text,
          /does not replace a doctor, a lawyer or the police|চিকিৎসক, আইনজীবী বা পুলিশের বিকল্প নয়/,
        );
      }
  });
  it("leads to the same three doors: now, see someone, learn", () => {
    for (const name of names)
      for (const language of languages) {
        const doors = htmlAt(`/${language}/${name}/`).split('id="three"')[1]!.split("</section>")[0]!;
        assert.deepEqual(
          attributes(doors, "href"),
          ["numbers", "visits", "all"].map((to) => `/${language}/${to}/`),
        );
      }
  });
  it("numbers no signs: nothing on the page looks like a ranking", () => {
    for (const { html, address } of pages)
      for (const [, mark] of html.matchAll(/<span class="mark"[^>]*>([^<]*)</g))
        assert.doesNotMatch(foldDigits(mark!), /\d/, address);
  });
  it("leads from the signs, the steps and the first page to where people go next", () => {
    for (const language of languages) {
      const leads = (from: string, to: readonly string[]) => {
        const links = attributes(htmlAt(`/${language}/${from}`), "href");
        for (const each of to) assert.ok(links.includes(`/${language}/${each}/`), `${from} to ${each}`);
      };
      leads("signs/", ["meaning", "list", "steps"]);
      leads("steps/", ["health", "friends", "after"]);
      leads("", ["changes", "plan", "signs", "steps", "numbers"]);
    }
    for (const { from, to } of relations) assert.notEqual(from, to);
  });
});

describe("the day by which a page is to be looked at again", () => {
  it("is that of its first claim, and turns the page to one that needs review by itself", () => {
    for (const name of names)
      for (const language of languages) {
        const page = guide[name][language];
        const due = firstDueOf(page);
        assert.ok(due <= page.reviewBy, name);
        const on = (day: string): string => renderer.guidePage(here(language, `${name}/`), name, day);
        assert.doesNotMatch(on(dayBefore(due)), /needs-review/, name);
        assert.match(on(due), /id="needs-review"/, name);
        assert.match(textIn(on(due)), /This page needs review|এই পাতা আবার যাচাই করা দরকার/);
      }
  });
  it("stands at each claim that is due sooner than its page, and only there", () => {
    const { en } = guide.checks;
    const sooner = claimsOfPage(en).filter((claim) => dueOf(claim, en) < en.reviewBy);
    assert.ok(sooner.length > 0 && sooner.every((claim) => sourcesOf(claim).length > 0));
    const text = textIn(renderer.guidePage(here("en", "checks/"), "checks", firstDueOf(en)));
    assert.equal(text.match(/ Needs review\. /g)?.length, sooner.length);
  });
  it("turns the numbers too, on the day on which they are to be compared again", () => {
    for (const place of placesFor("en")) {
      const on = (day: string): string => renderer.placePage(here("en", `numbers/${place.id}/`), place, day);
      assert.doesNotMatch(on(dayBefore(checkAgainBy)), /needs-review/, place.id);
      assert.equal(on(checkAgainBy).includes('id="needs-review"'), place.talk.length > 0, place.id);
    }
  });
});

describe("what a page has and lacks", () => {
  it("is said at its foot and on the page about the whole guide, as counted from the content", () => {
    for (const name of names)
      for (const language of languages) {
        const state = stateOfTopic(name, language, "2026-11-25");
        const claims = claimsOfPage(guide[name][language]);
        assert.equal(state.claimCount, claims.length);
        assert.equal(state.doubtedCount, claims.filter(isDoubted).length);
        assert.deepEqual([...state.has, ...state.lacks].toSorted(), [
          "danger",
          "reviewer",
          "summary",
          "takeaways",
          ...(language === "bn" ? ["translation"] : []),
          "twin",
        ]);
        assert.ok(state.lacks.includes("reviewer"), "nobody reviewed anything yet");
        const panel = textIn(htmlAt(`/${language}/${name}/`).split('<details id="state"')[1]!);
        assert.ok(foldDigits(panel).includes(String(claims.length)), name);
      }
  });
  it("is listed for every page that states something, with the sums", () => {
    for (const language of languages) {
      const html = htmlAt(`/${language}/state/`);
      const links = attributes(html, "href");
      const states = statesOf(language, "2026-11-25");
      const count = names.length + law.length + placesFor(language).length;
      assert.equal(Object.values(states).flat().length, count);
      for (const { path } of Object.values(states).flat())
        assert.ok(links.includes(`/${language}/${path}`), path);
      const sums = totals("2026-11-25");
      const text = foldDigits(textIn(html));
      assert.equal(sums.pageCount, count);
      for (const sum of [sums.pageCount, sums.claimCount, sums.sourcedCount])
        assert.ok(text.includes(sum.toLocaleString("en-GB")) || text.includes(String(sum)), String(sum));
      assert.equal(sums.unreviewedTranslationCount, count);
    }
  });
  it("is counted the same by npm run counts, on any day", async () => {
    const count = async (...options: readonly string[]): Promise<string> =>
      (
        await promisify(execFile)(process.execPath, [
          join(import.meta.dirname, "counts.ts"),
          "--day",
          ...options,
        ])
      ).stdout;
    const found = JSON.parse(await count("2026-11-25", "--json")) as Record<string, unknown>;
    for (const [name, sum] of Object.entries(totals("2026-11-25"))) assert.equal(found[name], sum, name);
    const late = await count("2030-01-01");
    assert.match(late, new RegExp(`dueCount +${String(found["pageCount"])}\\n`));
    for (const name of names) assert.ok(late.includes(`${name}/ `), name);
  });
  it("measures the English and says that it does not grade Bangla", () => {
    assert.equal(typeof stateOfTopic("signs", "en", "2026-11-25").grade, "number");
    assert.equal(stateOfTopic("signs", "bn", "2026-11-25").grade, null);
    assert.match(textIn(htmlAt("/en/signs/")), /Reading level: US school grade \d/);
    assert.doesNotMatch(textIn(htmlAt("/bn/signs/")), /Flesch/);
  });
  it("would name a reviewer and a reviewed translation once there are some", () => {
    const people: People = {
      writers: [],
      reviewers: [
        { name: "Made Up", role: "advocate", languages: ["bn"], pages: ["signs"], on: "2027-01-31" },
      ],
    };
    assert.ok(stateOfTopic("signs", "bn", "2027-02-01", people).has.includes("translation"));
    assert.ok(stateOfTopic("steps", "bn", "2027-02-01", people).lacks.includes("translation"));
    assert.deepEqual(renderer.reviewSentences(here("bn", "signs/"), people), [
      "যাচাই করেছেন: Made Up (advocate, ৩১ জানুয়ারি, ২০২৭)।",
    ]);
  });
});
