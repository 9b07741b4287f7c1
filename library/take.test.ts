// Taking a page along: what stands before each way, what a saved page can and cannot do, and the numbers that go with it.
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { attributes, buildForTest, textIn, type BuiltPage } from "./built.ts";
import { mainNumbers, placesFor } from "./src/help.ts";

let pages: readonly BuiltPage[];
let withSite: readonly BuiltPage[];
before(async () => {
  ({ pages } = await buildForTest());
  ({ pages: withSite } = await buildForTest({ site: "https://guide.example" }));
});

const isSaved = ({ address }: BuiltPage): boolean => address.endsWith("/notes.html");
const savedOf = (all: readonly BuiltPage[]) => all.filter(isSaved);
const detailsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<details>([\s\S]*?)<\/details>/g)].map(([, inside]) => inside!);

describe("a page to take along", () => {
  it("offers paper, a file and an address, each after what others may see of it", () => {
    const offering = pages.filter(
      ({ html }) => html.includes('class="take"') && !html.includes("saved copy"),
    );
    for (const { address, html } of offering.filter((page) => !isSaved(page))) {
      const [paper, file, send, ...more] = detailsOf(html);
      assert.deepEqual(more, [], address);
      for (const [text, way] of [
        [paper!, 'href="#cover"'],
        [file!, `href="${address}notes.html" download="notes.html"`],
      ] as const) {
        const at = text.indexOf(way);
        assert.ok(at > 0, `${address}: ${way}`);
        assert.ok(textIn(text.slice(text.indexOf("</summary>"), at)).length > 100, address);
      }
      assert.deepEqual(attributes(send!, "href"), [], "sharing leads nowhere and contacts nobody");
    }
    for (const language of ["en", "bn"])
      for (const path of ["signs/", "steps/", "numbers/scotland/", "rules/bangladesh/"])
        assert.ok(
          offering.some(({ address }) => address === `/${language}/${path}`),
          `/${language}/${path}`,
        );
  });
  it("says what a preview of its address shows, and that is what its head holds", () => {
    for (const { html, address } of withSite) {
      if (isSaved({ html, address }) || !html.includes('class="take"')) continue;
      const send = textIn(detailsOf(html)[2]!);
      const title = /<title>([^<]*)<\/title>/.exec(html)![1]!;
      const [, about] = /<meta name="description" content="([^"]*)"/.exec(html)!;
      assert.ok(send.includes(`“${title}”`) && send.includes(`“${about}”`), address);
      assert.ok(send.trim().endsWith(`https://guide.example${address}`), address);
    }
  });
  it("has a plain sheet to print that says nothing about the subject", () => {
    for (const { html, address } of pages) {
      const cover = /<section class="cover" id="cover">([\s\S]*?)<div/.exec(html)?.[1];
      if (cover !== undefined)
        assert.match(textIn(cover).trim(), /^(?:Papers Date Number of sheets|কাগজপত্র তারিখ মোট পাতা)$/, address);
    }
  });
});

describe("the people to call at the end of a page", () => {
  it("carry their numbers in the page itself, so that paper and files have them", () => {
    for (const { html, address } of pages) {
      const [, language] = /^\/(en|bn)\//.exec(address) ?? [];
      const people = /<section class="people"[\s\S]*?<\/section>/.exec(html)?.[0];
      if (people === undefined || language === undefined) continue;
      const shown = [...people.matchAll(/<span class="number">([^<]*)</g)].map(([, number]) => number);
      const expected = placesFor(language === "bn" ? "bn" : "en").flatMap((place) =>
        mainNumbers(place).flatMap(({ call }) => call),
      );
      assert.deepEqual(shown, expected, address);
      assert.ok(expected.length > 20);
    }
  });
});

describe("a saved page", () => {
  it("is there for every page that offers it, and says that it is a copy and how old", () => {
    const offered = pages.flatMap(({ html }) =>
      attributes(html, "href").filter((to) => to.endsWith("/notes.html")),
    );
    assert.deepEqual(
      offered.toSorted(),
      savedOf(pages)
        .map(({ address }) => address)
        .toSorted(),
    );
    for (const { html, address } of savedOf(pages))
      assert.match(
        textIn(html),
        /This is a saved copy\. .*21 November 2026|এটি রেখে দেওয়া একটি কপি। ২১ নভেম্বর, ২০২৬/,
        address,
      );
  });
  it("leads to no address of the disk: to the guide's own where it is known, else nowhere", () => {
    for (const { html, address } of savedOf(pages))
      for (const to of attributes(html, "href"))
        assert.match(
          to,
          /^(?:#[a-z0-9-]+|https?:\/\/[^/]+\/.*|tel:\d+|sms:\d+|mailto:.+|data:,)$/,
          `${address} ${to}`,
        );
    const known = new Set(withSite.map(({ address }) => address));
    for (const { html, address } of savedOf(withSite)) {
      const own = attributes(html, "href").filter((to) => to.startsWith("https://guide.example"));
      assert.ok(own.length > 2, address);
      for (const to of own) assert.ok(known.has(new URL(to).pathname), `${address} ${to}`);
      assert.ok(!attributes(html, "href").some((to) => to.startsWith("/")), address);
    }
  });
  it("keeps the way out, the numbers to dial and its sources", () => {
    for (const page of savedOf(pages)) {
      const online = pages.find(({ address }) => address === page.address.replace("notes.html", ""))!;
      const outside = (html: string) =>
        attributes(html, "href").filter((to) => /^(?:https?|tel|sms|mailto):/.test(to));
      assert.deepEqual(outside(page.html), outside(online.html), page.address);
    }
  });
  it("carries rules of its own: nothing may load, run or be sent, even from a disk", () => {
    for (const { html, address } of savedOf(pages))
      assert.match(
        html,
        /<meta charset="utf-8"\/><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-[^"]+'; img-src data:; base-uri 'none'; form-action 'none'"\/>/,
        address,
      );
  });
});
