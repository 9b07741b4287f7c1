// Law pages: every citation, figure and source is one that was read; gaps stay visible; a page past its day says so.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { law, lawSources, linesOf, needsReview, offenceParts, type LawPlace } from "../content/law/index.ts";
import { attributes, buildForTest, foldDigits, textIn, type BuiltPage } from "./built.ts";
import { loadRenderer, type Renderer } from "./build.ts";
import { fleschKincaidGrade } from "./readability.ts";

/** One fact as it was read: whose it is, where it stands, and the figures in it. */
interface Read {
  readonly of?: string;
  readonly statute?: string;
  readonly section?: string;
  readonly source?: string;
  readonly verified: boolean;
  readonly figures: readonly string[];
}

const open = {
  en: /The law may ask for more here; we could not check it/g,
  bn: /আইন এখানে আরও কিছু চাইতে পারে/g,
};

let pages: readonly BuiltPage[];
let renderer: Renderer;
let read: Readonly<Record<string, readonly Read[]>>;
const here = (place: string) => renderer.at("en", `rules/${place}/`, { vault: null, desk: null, site: null });
before(async () => {
  ({ pages } = await buildForTest());
  renderer = await loadRenderer();
  const file = await readFile(join(import.meta.dirname, "../content/law/figures.json"), "utf8");
  read = (JSON.parse(file) as { places: typeof read }).places;
});

const figuresIn = (text: string): readonly string[] => foldDigits(text).match(/\d[\d.,]*\d|\d/g) ?? [];

const htmlOf = (language: string, place: LawPlace): string =>
  pages.find(({ address }) => address === `/${language}/rules/${place.id}/`)!.html;

/** What is wrong with a place when it is compared with what was read: nothing, in a place that may be built. */
const faultsOf = (place: LawPlace, facts: readonly Read[]): readonly string[] => {
  const verified = facts.filter((fact) => fact.verified);
  const faults: string[] = [];
  for (const each of linesOf(place)) {
    const address = lawSources[each.source]?.address;
    const same = verified.filter(({ source }) => source === address);
    if (address === undefined || same.length === 0) faults.push(`no source: ${each.en}`);
    const known = new Set(
      same.flatMap((fact) => [...fact.figures, ...figuresIn(`${fact.statute ?? ""} ${fact.section ?? ""}`)]),
    );
    for (const figure of figuresIn(each.en))
      if (!known.has(figure)) faults.push(`${figure} was not read: ${each.en}`);
    if (figuresIn(each.bn).toSorted().join() !== figuresIn(each.en).toSorted().join())
      faults.push(`other figures in Bangla: ${each.en}`);
  }
  for (const { statute, section } of place.offences)
    if (!facts.some((fact) => fact.statute === statute.en && fact.section?.split(" (")[0] === section))
      faults.push(`not cited so: ${statute.en}, ${section}`);
  for (const { statute } of place.orders)
    if (!facts.some((fact) => fact.statute?.split(" (")[0] === statute.en.split(" (")[0]))
      faults.push(`not cited so: ${statute.en}`);
  return faults;
};

describe("the law of each place", () => {
  it("cites, counts and names its sources as they were read", () => {
    for (const place of law) assert.deepEqual(faultsOf(place, read[place.id]!), [], place.id);
  });
  it("is refused when a figure, a citation or a source is another", () => {
    const place = law[0]!;
    const [offence] = place.offences;
    const first = offence!.conduct[0]!;
    const facts = read[place.id]!;
    const changed = (line: object): LawPlace => ({
      ...place,
      offences: [{ ...offence!, conduct: [{ ...first, ...line }] }],
    });
    const foreign = Object.keys(lawSources).find((id) => id.startsWith("tx-")) as typeof first.source;
    assert.match(faultsOf(changed({ en: "Up to 99 years." }), facts).join(), /99 was not read/);
    assert.match(faultsOf(changed({ bn: "৩টি" }), facts).join(), /other figures in Bangla/);
    assert.match(faultsOf(changed({ source: foreign }), facts).join(), /no source/);
    const miscited = { ...place, offences: [{ ...offence!, section: "s. 99" }] };
    assert.match(faultsOf(miscited, facts).join(), /not cited so/);
  });
  it("uses every source that is listed, and each has a whole address", () => {
    const used = new Set(law.flatMap(linesOf).map(({ source }) => source));
    for (const [id, { address, date, asOf }] of Object.entries(lawSources)) {
      assert.ok(used.has(id as never), id);
      assert.ok(URL.canParse(address), id);
      for (const each of [date, asOf])
        if (each !== undefined) assert.match(each, /^\d{4}(?:-\d\d){0,2}$/, id);
    }
  });
  it("never leans on what nobody could check", () => {
    for (const place of law) {
      const unverified = read[place.id]!.filter(({ verified }) => !verified);
      for (const { en } of linesOf(place)) assert.ok(!unverified.some(({ of }) => of === en));
      const gaps =
        place.offences.filter((offence) => offenceParts.some((part) => offence[part].length === 0)).length +
        place.orders.filter(({ terms, breach }) => terms.length * breach.length === 0).length +
        (place.evidence.length === 0 ? 1 : 0);
      for (const language of ["en", "bn"] as const)
        assert.equal(textIn(htmlOf(language, place)).match(open[language])?.length ?? 0, gaps, place.id);
    }
  });
  it("has a number of occasions of its own, and shows it only where it was read", () => {
    const counts = law.flatMap(({ offences }) => offences.map(({ leastOccasions }) => leastOccasions));
    assert.ok(counts.includes(2) && counts.includes(1) && counts.includes(null));
    for (const place of law)
      for (const { leastOccasions, occasions, name } of place.offences)
        if (leastOccasions !== null) assert.ok(occasions.length > 0, `${place.id} ${name.en}`);
  });
  it("has the same lines in Bangla, in Bangla", () => {
    for (const place of law) {
      for (const { en, bn } of linesOf(place)) {
        assert.match(bn, /[\u0980-\u09ff]/);
        assert.doesNotMatch(en, /[\u0980-\u09ff]/);
      }
      for (const { name, statute } of [...place.offences, ...place.orders])
        for (const { en, bn } of [name, statute]) assert.ok(en !== "" && /[\u0980-\u09ff]/.test(bn), en);
    }
  });
});

describe("a page of the law", () => {
  it("says that it is not complete, that no lawyer reviewed it, and when it was checked", () => {
    for (const place of law) {
      assert.ok(place.checked < place.expires);
      const text = textIn(htmlOf("en", place));
      assert.match(text, /This page is not complete\..*No lawyer with a name has reviewed it yet\./);
      assert.match(text, /last looked at the sources on 21 November 2026/);
      assert.match(textIn(htmlOf("bn", place)), /এই পাতা সম্পূর্ণ নয়।.*নাম-জানা কোনো আইনজীবী এখনও এটি যাচাই করেননি/);
    }
  });
  it("turns to one that needs review on the day its first line is due, and not before", () => {
    const place = { ...law[0]!, first: [] };
    const on = (day: string): string => renderer.rulesPage(here(place.id), place, day);
    const before = new Date(Date.parse(place.expires) - 86_400_000).toISOString().slice(0, 10);
    assert.doesNotMatch(on(before), /needs-review|Needs review/);
    assert.match(on(place.expires), /id="needs-review"/);
    assert.match(
      textIn(on("2030-01-01")),
      /This page needs review\. Some of it should have been looked at again/,
    );
    const [line] = linesOf(place);
    assert.equal(needsReview(place, "2026-12-01", { ...line!, expires: "2026-12-01" }), true);
    assert.equal(needsReview(place, "2026-11-30", { ...line!, expires: "2026-12-01" }), false);
    const sooner = { ...place, first: [{ ...line!, expires: "2026-12-01" }] };
    const some = renderer.rulesPage(here(sooner.id), sooner, "2026-12-02");
    assert.equal(textIn(some).match(/Needs review\./g)?.length, 1);
    assert.match(textIn(some), /should have been looked at again by 1 December 2026/);
  });
  it("names the day on which its first line is due, and says where a larger place's law counts too", () => {
    const of = (id: string): string =>
      textIn(
        htmlOf(
          "en",
          law.find((place) => place.id === id)!,
        ),
      );
    assert.match(of("bangladesh"), /to be looked at again by 31 December 2026/);
    assert.match(of("scotland"), /to be looked at again by 19 February 2027/);
    for (const { also, id } of law)
      for (const other of also ?? []) {
        assert.ok(
          law.some((place) => place.id === other),
          other,
        );
        assert.ok(
          attributes(
            htmlOf(
              "bn",
              law.find((place) => place.id === id)!,
            ),
            "href",
          ).includes(`/bn/rules/${other}/`),
        );
      }
    assert.match(of("texas"), /The law of the whole country \(United States\) counts here too/);
  });
  it("ends in people: its place's numbers, a lawyer or an advocate, then every place", () => {
    for (const place of law)
      for (const language of ["en", "bn"]) {
        const html = htmlOf(language, place);
        assert.ok(attributes(html, "href").includes(`/${language}/numbers/${place.id}/`));
        assert.match(textIn(html), /Ask a lawyer or an advocate|আইনজীবী বা সহায়তাকর্মীকে জিজ্ঞেস করুন/);
        assert.ok(html.indexOf('id="people"') > html.indexOf('class="article"'));
      }
  });
  it("is linked from the choice of places, which links to no other", () => {
    for (const language of ["en", "bn"]) {
      const { html } = pages.find(({ address }) => address === `/${language}/rules/`)!;
      const links = attributes(html, "href").filter((to) => /\/rules\/.+/.test(to));
      assert.deepEqual(
        links.filter((to) => to.startsWith(`/${language}/`)).toSorted(),
        law.map(({ id }) => `/${language}/rules/${id}/`).toSorted(),
      );
    }
  });
  it("never says what a reader's own case is worth", () => {
    const verdict =
      /\bproven\b|\bguilty\b|admissible|your case is|you will win|proves that|is made out|প্রমাণিত/i;
    for (const { address, html } of pages)
      if (address.includes("/rules/")) assert.doesNotMatch(textIn(html), verdict, address);
  });
  it("reads as plainly as the rest of the guide", () => {
    for (const place of law) {
      const grade = fleschKincaidGrade(
        linesOf(place)
          .map(({ en }) => en)
          .join("\n"),
      );
      assert.ok(grade > 1 && grade <= 7, `${place.id}: ${grade.toFixed(1)}`);
    }
  });
});
