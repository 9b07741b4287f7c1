// The living account and the elements sheet in both languages: what they say of long records, and what they never say.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { statuteOf, statutePlaces } from "daybook/law";
import { findPatterns, seriousFactors } from "daybook/patterns";
import type { Entry } from "daybook/record";
import { wordAccount, wordSheet, type AccountSection } from "daybook/report";
import { languages, type Language } from "daybook/words";
import { factors } from "../content/risk/factors.ts";
import { columnsOf, dayNumber, message } from "./made-up-record.ts";
import { flood, following, withOrder } from "./made-up-stories.ts";

const today = dayNumber("2026-09-18");
const accountOf = (language: Language, entries: readonly Entry[]): readonly AccountSection[] => {
  const columns = columnsOf(entries);
  return wordAccount(language, columns, findPatterns(columns, today));
};
const textsOf = (account: readonly AccountSection[]): readonly string[] =>
  account.flatMap(({ title, sentences, note }) => [
    title,
    ...sentences.flatMap((sentence) => [sentence.text, sentence.note ?? ""]),
    note ?? "",
  ]);
const sheetTexts = (language: Language, entries: readonly Entry[]): readonly string[] =>
  statutePlaces.flatMap((place) => {
    const sheet = wordSheet(language, columnsOf(entries), statuteOf(place)!, "2026-11-21");
    return sheet.offences.flatMap(({ title, parts }) => [
      title,
      ...parts.flatMap((part) => [part.title, part.says ?? ""]),
    ]);
  });

/** What no sentence of ours says, as whole words. The law pages quote statutes, which may; the account and the sheet's own words may not. */
const never: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(scores?|points|rating|level|percent)\b|%/i,
    /\b(low|high|medium) (risk|danger)\b|\brisk\b|\bdangerous\b/i,
    /\b(proven|proves|proof|admissible|guilty|breached|offender|perpetrator|stalker)\b/i,
    /\b(narcissis\w*|psychopath\w*|disorder|diagnos\w*|mentally|delusion\w*|resentful|predatory|rejected)\b/i,
    /\b(will (happen|hurt|escalate|get worse)|predicts?|likely to|escalat\w*)\b/i,
  ],
  bn: [
    /স্কোর|শতাংশ|রেটিং|%/,
    /ঝুঁকি|বিপজ্জনক/,
    /প্রমাণিত|প্রমাণ করে|দোষী|অপরাধী|স্টকার|গ্রহণযোগ্য/,
    /রোগ নির্ণয়|মানসিক রোগ|নার্সিসিস্ট|ব্যাধি|বিকার/,
    /ভবিষ্যতে|আশঙ্কা আছে যে|আরও খারাপ হবে/,
  ],
};
const stories = { flood: flood(), following: following(), withOrder: withOrder() };

describe("the account of three long records", () => {
  for (const [name, entries] of Object.entries(stories))
    for (const language of languages) {
      it(`${name}, ${language}: no score, no outlook, no accusation, no type`, () => {
        for (const text of [...textsOf(accountOf(language, entries)), ...sheetTexts(language, entries)])
          for (const wrong of never[language]) assert.doesNotMatch(text, wrong);
      });
      it(`${name}, ${language}: every sentence that is not "nothing yet" names its entries`, () => {
        for (const { sentences } of accountOf(language, entries))
          for (const { text, rows } of sentences)
            assert.ok(rows.length > 0 || /nothing yet|এখনও কিছু নেই/.test(text), text);
      });
      it(`${name}, ${language}: is in its own language and digits`, () => {
        const own = textsOf(
          accountOf(language, entries).map((section) => ({
            ...section,
            sentences: section.sentences.filter(({ text }) => !/[“(+]/.test(text)),
          })),
        );
        const other = language === "en" ? /[\u0980-\u09ff]/ : /[0-9]|[A-Za-z]{3,}/;
        for (const text of own) assert.doesNotMatch(text.replace("A.", ""), other);
      });
    }
  it("says the same in both languages: as many sections and sentences, on the same rows", () => {
    for (const entries of Object.values(stories)) {
      const [en, bn] = [accountOf("en", entries), accountOf("bn", entries)];
      assert.deepEqual(
        bn.map(({ sentences }) => sentences.map(({ rows }) => [...rows])),
        en.map(({ sentences }) => sentences.map(({ rows }) => [...rows])),
      );
    }
  });
  it("tells the flood: what came after stop, the shift, the new number, her own messages", () => {
    const texts = textsOf(accountOf("en", stories.flood)).join("\n");
    assert.match(
      texts,
      /After “I told them to stop” on 10 July 2026: 1,\d{3} entries, the first on the same day/,
    );
    assert.match(
      texts,
      /There was more from about 10 July 2026 on: before it mostly 1 to 2 a day, since then mostly 14 to 18/,
    );
    assert.match(texts, /a name that was not used before comes up: \+44 7700 900123, from 30 July 2026 on/);
    assert.match(texts, /14 of 1,?\d{3} messages, calls and incidents between them are the author’s own/);
  });
  it("tells the following: places as she wrote them, through others, damage, with sources and people to call", () => {
    const account = accountOf("en", stories.following);
    const texts = textsOf(account).join("\n");
    assert.match(texts, /Near “opposite my house”, as the author wrote it: 2 entries/);
    assert.match(texts, /Through other people or offices: 1 entry\./);
    assert.match(texts, /1 of them has no known day/);
    const serious = account.at(-1)!;
    assert.ok(serious.sentences.every(({ source }) => source?.url.startsWith("http")));
    assert.match(serious.note!, /people who know/);
  });
  it("asks about the order line by line, and about no line that a program cannot judge", () => {
    const texts = textsOf(accountOf("en", stories.withOrder)).join("\n");
    assert.match(
      texts,
      /The line “must not contact the applicant by any means”, after the order was given to them on 30 August 2026: \d+ entries to ask about/,
    );
    assert.match(texts, /The line “must not come within 100 metres of the home”.*: 1 entry to ask about/);
    assert.match(texts, /may or may not go against the order/);
    assert.match(texts, /The line “must return the keys”.*: 1 entry to ask about/);
  });
  it("has a sentence with a source for everything that studies take seriously, in every language", () => {
    for (const factor of seriousFactors)
      for (const language of languages) assert.ok(factors[factor]![language].length > 20, factor);
  });
  it("is not one sentence about an empty record but the four signs, each with nothing yet", () => {
    const account = accountOf("en", []);
    assert.deepEqual(
      account.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
      [
        "Fixated: nothing yet.",
        "Obsessive: nothing yet.",
        "Unwanted: nothing yet.",
        "Repeated: nothing yet.",
      ],
    );
  });
  it("says of a law page past its date that it needs to be read again", () => {
    const statute = statuteOf("scotland")!;
    const columns = columnsOf([message("2026-01-01T10:00")]);
    assert.equal(wordSheet("en", columns, statute, "2026-11-21").due, null);
    assert.match(wordSheet("en", columns, statute, statute.expires).due!, /past its date/);
  });
});
