import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { identifiersIn } from "./identifiers.ts";

/** What was found, as "kind: part". */
const found = (text: string): readonly string[] =>
  identifiersIn(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

describe("what could point to a person", () => {
  const telling: readonly (readonly [string, string])[] = [
    ["write to rita.b@example.org please", "email: rita.b@example.org"],
    ["rita (at) example (dot) org", "email: rita (at) example (dot) org"],
    ["see https://example.org/rita", "link: https://example.org/rita"],
    ["his page is example.com/rita", "link: example.com/rita"],
    ["the account @rita_99 writes", "handle: @rita_99"],
    ["ring me on +44 7700 900123", "number: +44 7700 900123"],
    ["ring me on (01632) 960-001", "number: 01632) 960-001"],
    ["০১৭১১-২২৩৩৪৪ এ কল করুন", "number: ০১৭১১-২২৩৩৪৪"],
    ["०९८७६५४३२१", "number: ०९८७६५४३२१"],
    ["born 03/04/1990", "number: 03/04/1990"],
    ["ring 07\u200b700 9\u2060001 now", "number: 07\u200b700 9\u2060001"],
    ["ring ０７７００９００１", "number: ０７７００９００１"],
    ["I live at 12 Mill Lane", "address: 12 Mill Lane"],
    ["we are in flat 3b", "address: flat 3b"],
    ["near SW1A 1AA", "address: SW1A 1AA"],
    ["বাড়ি নং ১২, রোড ৫", "address: বাড়ি নং ১২"],
    ["my name is Zorba", "name: name is Zorba"],
    ["Mr Pemberton follows", "name: Mr Pemberton"],
    ["then Zorba came", "name: Zorba"],
    ["Karim came to my house", "name: Karim"],
    ["sarah said so", "name: sarah"],
    ["তার নাম জামান", "name: তার নাম জামান"],
    ["জনাব জামান আসেন", "name: জনাব জামান"],
    ["করিম আমাকে অনুসরণ করে", "name: করিম"],
  ];
  for (const [text, expected] of telling)
    it(`is seen in “${text}”`, () => assert.ok(found(text).includes(expected), JSON.stringify(found(text))));
  it("is named once where one part lies inside another", () => {
    assert.deepEqual(found("sarah@example.org"), ["email: sarah@example.org"]);
  });
});

describe("what points to nobody", () => {
  const plain: readonly string[] = [
    "The part about signs is hard to understand. I did not know what it means.",
    "On the page Four signs the second sentence is too long.",
    "The number 0808 2000 247 does not answer. Neither does 999.",
    "Facebook and WhatsApp look different now. I use Android.",
    "The law changed in 2024, I think. Look at Scotland.",
    "It took 3 hours and 20 minutes, in 2024-2025.",
    "Please say more about children, aged 8 and 12.",
    "এই পাতার দ্বিতীয় বাক্য বুঝিনি। ১০৯ নম্বরে কেউ ধরেনি।",
    "নাম না লিখে কীভাবে সাহায্য চাইব, তা লেখা নেই।",
    "এই পাতার নাম বদলালে ভালো হয়।",
    "",
  ];
  for (const text of plain) it(`“${text.slice(0, 40)}” passes`, () => assert.deepEqual(found(text), []));
});

describe("any text", () => {
  it("gives parts that lie in it, in order, and takes little time", () => {
    const signs = fc.constantFrom(
      "a",
      "A",
      "7",
      "০",
      "@",
      ".",
      " ",
      "-",
      "(",
      ")",
      "\n",
      "য়",
      "\u200d",
      "’",
      "😀",
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: signs, maxLength: 400 })),
        (text) => {
          let last = 0;
          for (const { from, to } of identifiersIn(text)) {
            assert.ok(from >= last && to > from && to <= text.length);
            last = from;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it("of the longest kind is looked at in less than a fifth of a second", () => {
    for (const unit of ["a.", "1 ", "a@", "A’", "12 a ", "1(", "a-", "@.", "বাড়ি ", "নাম "]) {
      const text = unit.repeat(2000 / unit.length);
      const start = performance.now();
      identifiersIn(text);
      assert.ok(performance.now() - start < 200, `${unit}: ${performance.now() - start} ms`);
    }
  });
});
