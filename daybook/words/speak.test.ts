import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { languages, localeOf, speaker } from "daybook/words";

const words = {
  en: {
    plain: "Leave now",
    count: "{count, plural, one {# message} other {# messages}}",
    named: "{name} wrote {count, plural, =0 {nothing} one {once} other {# times}}.",
    braces: "Write '{'name'}' as it is; it''s fine.",
    apostrophe: "The browser''s history",
    tag: "Press <b>Back</b> {count, number}",
    choice: "{who, select, keeper {you} other {somebody}}",
  },
  bn: {
    plain: "এখনই বেরিয়ে যান",
    count: "{count, plural, one {#টি বার্তা} other {#টি বার্তা}}",
    named: "{name} {count, plural, =0 {কিছু লেখেননি} one {একবার লিখেছেন} other {# বার লিখেছেন}}।",
    braces: "'{'name'}' যেমন আছে তেমনই লিখুন",
    apostrophe: "ব্রাউজারের ইতিহাস",
    tag: "<b>Back</b> চাপুন {count, number}",
    choice: "{who, select, keeper {আপনি} other {কেউ}}",
  },
};
const en = speaker("en", words);
const bn = speaker("bn", words);

it("says a sentence in the language it was made for", () => {
  assert.equal(en("plain"), "Leave now");
  assert.equal(bn("plain"), "এখনই বেরিয়ে যান");
  assert.equal(en("choice", { who: "keeper" }), "you");
  assert.equal(bn("choice", { who: "someoneElse" }), "কেউ");
});

it("chooses the plural, and writes numbers in the language's own digits and grouping", () => {
  assert.equal(en("count", { count: 1 }), "1 message");
  assert.equal(en("count", { count: 0 }), "0 messages");
  assert.equal(en("count", { count: 1_234_567 }), "1,234,567 messages");
  assert.equal(bn("count", { count: 1 }), "১টি বার্তা");
  assert.equal(bn("count", { count: 0 }), "০টি বার্তা");
  assert.equal(bn("count", { count: 1_234_567 }), "১২,৩৪,৫৬৭টি বার্তা");
  assert.equal(en("named", { name: "A.", count: 0 }), "A. wrote nothing.");
  assert.equal(bn("named", { name: "A.", count: 0 }), "A. কিছু লেখেননি।");
  assert.equal(bn("named", { name: "A.", count: 1 }), "A. একবার লিখেছেন।");
  assert.equal(bn("named", { name: "A.", count: 12 }), "A. ১২ বার লিখেছেন।");
});

it("puts a value in as it is, whatever signs are in it", () => {
  for (const name of ["{count}", "<script>", "''", "'{'", "#", "\u202e\u200b", "আমি", "$&"])
    assert.equal(en("named", { name, count: 3 }), `${name} wrote 3 times.`);
});

it("reads doubled apostrophes and quoted braces, with values and without", () => {
  assert.equal(en("braces"), "Write {name} as it is; it's fine.");
  assert.equal(en("apostrophe"), "The browser's history");
  assert.equal(en("tag", { count: 2 }), "Press <b>Back</b> 2");
  assert.equal(bn("tag", { count: 2 }), "<b>Back</b> চাপুন ২");
});

it("throws when a value that the sentence needs is missing, instead of showing a hole", () => {
  assert.throws(() => en("named", { name: "A." }));
  assert.throws(() => bn("count"));
  assert.throws(() => en("count", {}));
});

it("says the same thing when asked again", () => {
  for (let times = 0; times < 3; times++) {
    assert.equal(bn("count", { count: 7 }), "৭টি বার্তা");
    assert.equal(en("count", { count: 7 }), "7 messages");
  }
});

it("has a locale for every language", () => {
  assert.deepEqual(languages.map(localeOf), ["en-GB", "bn-BD"]);
});

it("can say every sentence of the Desk that takes no value", () => {
  const file = (language: string): Record<string, string> =>
    JSON.parse(readFileSync(new URL(`../../content/words/desk/${language}.json`, import.meta.url), "utf8"));
  const desk = { en: file("en"), bn: file("bn") };
  for (const language of languages)
    for (const key of Object.keys(desk.en))
      assert.ok(speaker(language, desk)(key).length > 0, `${language} ${key}`);
});
