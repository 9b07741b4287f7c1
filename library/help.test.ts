// Numbers: exact digits, only verified lines, emergency first, and honest gaps.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import typedAgain from "../content/help/typed-again.json" with { type: "json" };
import { attributes, buildForTest, foldDigits, textIn, type BuiltPage } from "./built.ts";
import { loadRenderer } from "./build.ts";
import {
  checkAgainBy,
  checked,
  contacts,
  contactsOf,
  digitsToDial,
  groups,
  mayBeShown,
  placesFor,
  type Contact,
  type Place,
} from "./src/help.ts";

/** Numbers that old pages still print; a person who dials one loses time. */
const outOfDate = ["03006360300", "08008020300", "10921"];

let pages: readonly BuiltPage[];
before(async () => {
  ({ pages } = await buildForTest());
});

const numbersOf = (contact: Contact): readonly string[] =>
  [...(contact.call ?? []), contact.press, contact.tty, contact.text].filter((each) => each !== undefined);

const cardsOf = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<article class="sheet contact" id="([^"]+)">([\s\S]*?)<\/article>/g)].map((found) => [
      found[1]!,
      found[2]!,
    ]),
  );

const contactOf = (card: string): Contact => {
  const contact = contacts.find(({ id }) => id === card) ?? contacts.find(({ id }) => `${id}-text` === card);
  assert.ok(contact, card);
  return contact;
};

describe("the numbers shown", () => {
  it("are those that were typed a second time, and no others", () => {
    const shown = contacts.filter(mayBeShown).map((contact) => [contact.id, numbersOf(contact)]);
    assert.deepEqual(Object.fromEntries(shown), typedAgain);
  });
  it("are digit for digit those of the facts, as text and as what is dialled, in both digits in Bangla", () => {
    let count = 0;
    for (const { html, address } of pages)
      for (const [id, card] of cardsOf(html)) {
        const expected = numbersOf(contactOf(id));
        for (const [, scheme, dialled, inside] of card.matchAll(
          /<a class="dial[^"]*" href="(tel|sms):(\d+)">([\s\S]*?)<\/a>/g,
        )) {
          const number = expected.find((each) => digitsToDial(each) === dialled);
          assert.ok(number !== undefined, `${address} ${id} dials ${dialled}`);
          assert.ok(scheme === "tel" || number === contactOf(id).text);
          const shown = [...inside!.matchAll(/<span class="number">\(?([^<)]+)\)?<\/span>/g)].map(
            (found) => found[1]!,
          );
          assert.equal(shown.length, address.startsWith("/bn/") ? 2 : 1, address);
          for (const each of shown) assert.equal(foldDigits(each), number, `${address} ${id}`);
          assert.equal(shown.at(-1), number);
          count++;
        }
        const dialledAll = attributes(card, "href")
          .filter((to) => /^(?:tel|sms):/.test(to))
          .map((to) => to.slice(4));
        const ways = expected.filter((each) => each !== contactOf(id).press).map(digitsToDial);
        if (!id.endsWith("-text") && !cardsOf(html).has(`${id}-text`))
          assert.deepEqual(dialledAll.toSorted(), ways.toSorted());
      }
    assert.ok(count > 60, String(count));
  });
  it("are the only things on any page that could be taken for a number to dial", () => {
    const known = new Set(contacts.filter(mayBeShown).flatMap(numbersOf).map(digitsToDial));
    for (const { html, address } of pages) {
      for (const to of attributes(html, "href"))
        if (/^(?:tel|sms):/.test(to)) assert.ok(known.has(to.slice(4)), `${address} ${to}`);
      const text = foldDigits(html.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<[^>]*>/g, "|"));
      for (const [run] of text.matchAll(/\d[\d -]*\d{2,}|\d{5,}/g)) {
        const digits = digitsToDial(run);
        const isYear = /^(?:19|20)\d\d$/.test(digits) || /^\d{1,2} ?(?:19|20)\d\d$/.test(run);
        if (digits.length >= 5 && !isYear) assert.ok(known.has(digits), `${address}: ${run}`);
      }
    }
  });
  it("never include one that is out of date", () => {
    for (const { html, address } of pages) {
      const digits = foldDigits(html.replace(/<style>[\s\S]*?<\/style>/, "")).replace(/[\s().-]/g, "");
      for (const old of outOfDate) assert.ok(!digits.includes(old), `${address} shows ${old}`);
    }
  });
  it("never include a line that nobody verified, nor its name", () => {
    const hidden = contacts.filter((contact) => !mayBeShown(contact));
    assert.ok(hidden.length >= 8);
    // A number can be unverified in one country and verified in another.
    const shown = new Set(contacts.filter(mayBeShown).flatMap(numbersOf).map(digitsToDial));
    for (const { html, address } of pages) {
      for (const { id } of hidden) assert.ok(!cardsOf(html).has(id), `${address} shows ${id}`);
      for (const number of hidden
        .filter(({ verified }) => !verified)
        .flatMap(numbersOf)
        .map(digitsToDial)
        .filter((each) => !shown.has(each)))
        assert.ok(
          !attributes(html, "href").some((to) => to.endsWith(`:${number}`)),
          `${address} dials ${number}`,
        );
    }
  });
  it("each say when they were compared and where they come from, and the page that nobody dialled them", () => {
    for (const { html, address } of pages) {
      const cards = cardsOf(html);
      if (cards.size === 0) continue;
      for (const [id, card] of cards) {
        assert.ok(attributes(card, "href").includes(contactOf(id).source!), `${address} ${id}`);
        assert.match(foldDigits(textIn(card)), /21 (?:Nov|নভে)[^ ]*,? 2026/, `${address} ${id}`);
      }
      assert.match(textIn(html), /Nobody has dialled them for us yet|কেউ এখনও ফোন করে দেখেননি/);
      assert.match(textIn(html), /may show on a phone bill|ফোনের বিলে/);
    }
  });
});

describe("the order of a place's lines", () => {
  it("is emergency first, then the ways without speaking, then the others", () => {
    for (const place of placesFor("en"))
      for (const language of ["en", "bn"]) {
        const { html } = pages.find(({ address }) => address === `/${language}/numbers/${place.id}/`)!;
        const shown = [...cardsOf(html).keys()];
        const expected = groups.flatMap((group) => contactsOf(place, group).map(({ id }) => id));
        assert.deepEqual(
          shown.map((id) => contactOf(id).id),
          expected,
        );
        if (place.emergency.length > 0) assert.equal(contactOf(shown[0]!).kind, "emergency");
        else {
          const text = textIn(html);
          assert.match(text, /We have no checked emergency number for|মিলিয়ে দেখা জরুরি নম্বর নেই/, place.id);
          assert.ok(text.includes(place.nationalPolice[language === "en" ? "en" : "bn"]), place.id);
        }
        if (place.withoutSpeaking.length === 0 && place.emergency.length > 0)
          assert.match(textIn(html), /without speaking|কথা না বলে/);
      }
  });
  it("names only lines of the place itself or of what surrounds it", () => {
    const around: Readonly<Record<string, readonly string[]>> = {
      "england-and-wales": ["GB-ENG", "GB-WLS", "GB"],
      scotland: ["GB-SCT", "GB"],
      california: ["US-CA", "US"],
      "united-states": ["US"],
      "northern-ireland": ["GB-NIR", "GB"],
      "new-york": ["US-NY", "US"],
      texas: ["US-TX", "US"],
      ireland: ["IE"],
      "new-south-wales": ["AU"],
      victoria: ["AU-VIC", "AU"],
      canada: ["CA"],
      india: ["IN"],
      bangladesh: ["BD"],
    };
    for (const place of placesFor("en"))
      for (const group of groups)
        for (const contact of contactsOf(place, group))
          assert.ok(around[place.id]!.includes(contact.jurisdiction), `${place.id} ${contact.id}`);
  });
  it("lists in each group the nearest lines first", () => {
    for (const place of placesFor("en"))
      for (const group of ["talk", "after"] as const) {
        const lengths = contactsOf(place, group).map(({ jurisdiction }) => jurisdiction.length);
        assert.deepEqual(
          lengths,
          lengths.toSorted((left, right) => right - left),
          `${place.id} ${group}`,
        );
      }
  });
  it("knows every place file, and the same places in every language", async () => {
    const files = await readdir(join(import.meta.dirname, "../content/help/places"));
    const ids = files.map((file) => file.replace(/\.json$/, "")).toSorted();
    for (const language of ["en", "bn"] as const)
      assert.deepEqual(
        placesFor(language)
          .map(({ id }) => id)
          .toSorted(),
        ids,
      );
    for (const place of placesFor("en"))
      for (const words of [place.name, place.nationalPolice])
        assert.ok(words.en !== "" && /[\u0980-\u09ff]/.test(words.bn));
  });
});

describe("a place with gaps", () => {
  const madeUp: Place = {
    id: "farland",
    name: { en: "Farland", bn: "দূরদেশ" },
    nationalPolice: { en: "the Farland Guard", bn: "দূরদেশ রক্ষী" },
    emergency: [],
    withoutSpeaking: [],
    talk: ["far-talk"],
    police: [],
    after: [],
  };
  const line: Contact = {
    id: "far-talk",
    jurisdiction: "XX",
    kind: "stalking",
    verified: true,
    call: ["555"],
    source: "https://example.org/",
  };

  it("without a verified emergency number says so and names the national police", async () => {
    const { at, placePage } = await loadRenderer();
    const here = (language: "en" | "bn") =>
      at(language, "numbers/farland/", { vault: null, desk: null, site: null });
    const empty = { ...madeUp, talk: [] };
    const english = textIn(placePage(here("en"), empty, "2026-11-25", [line]));
    assert.match(
      english,
      /In danger now We have no checked emergency number for Farland\. The people to reach are the Farland Guard/,
    );
    const bangla = textIn(placePage(here("bn"), empty, "2026-11-25", [line]));
    assert.match(bangla, /দূরদেশ রক্ষী/);
    assert.doesNotMatch(english, /without speaking/);
  });
  it("cannot be built with a line that is unverified, out of date, without a source or unknown", () => {
    assert.equal(contactsOf(madeUp, "talk", [line]).length, 1);
    const { source: _, ...withoutSource } = line;
    for (const bad of [{ ...line, verified: false }, { ...line, kind: "stalking_obsolete" }, withoutSource])
      assert.throws(() => contactsOf(madeUp, "talk", [bad]), /may not be shown: far-talk/);
    assert.throws(() => contactsOf(madeUp, "talk", []), /does not exist: far-talk/);
  });
});

describe("the list of contacts", () => {
  it("is to be compared again within ninety days", () => {
    assert.equal(Date.parse(checkAgainBy) - Date.parse(checked), 90 * 86_400_000);
  });
  it("has ids that are stable words, each once", () => {
    const ids = contacts.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]{2}(?:-[a-z]+)+$/);
  });
  it("keeps the misprinted and the replaced numbers as such, so that they are refused", async () => {
    const text = await readFile(join(import.meta.dirname, "../content/help/contacts.json"), "utf8");
    assert.match(text, /"stalking_obsolete"/);
    assert.match(text, /"domestic_abuse_obsolete"/);
    for (const { kind, id } of contacts)
      if (kind.endsWith("_obsolete")) assert.ok(!mayBeShown(contacts.find((each) => each.id === id)!));
  });
});
