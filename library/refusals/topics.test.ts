// What is off its topic is refused with a sentence: the two slips that the guide's sources made, and every part of our own guide.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { finding, relations, topics, type TopicName } from "../../content/guide/index.ts";
import { broad, subjects } from "../../content/guide/subjects.ts";
import { refusedTopics, partsOf, strangersIn } from "./topics.ts";
import { offTopic } from "./off-topic.ts";

const health = { name: "health", about: ["health", "medicine", "danger"] };

describe("what is off its topic", () => {
  it("“Referral Program Software” is refused as a related topic and as another name", () => {
    const stranger = "Referral Program Software";
    assert.match(
      offTopic({ name: stranger, about: [] }, health)!,
      /^“Referral Program Software” cannot stand at “health”: nobody has given it a subject\.$/,
    );
    assert.match(
      offTopic({ name: stranger, about: ["marketing"] }, health)!,
      /“marketing” is no subject of this guide/,
    );
    assert.match(
      offTopic({ name: stranger, about: ["devices"] }, health)!,
      /they share no subject \(devices; health, medicine, danger\)/,
    );
    // Even with a subject that somebody lent to it, where its words are held against the subject's.
    for (const subject of Object.keys(subjects))
      assert.match(
        offTopic(
          { name: stranger, about: [subject], texts: { en: stranger } },
          { name: "x", about: [subject] },
        ) ?? "allowed",
        /none of its words belongs to/,
        subject,
      );
  });
  it("a text about back pain is refused in a page about medicine, in both languages", () => {
    const page = {
      title: "Your health",
      lead: "Care for what the fear does to you.",
      blocks: [
        { kind: "heading", text: "Back pain: first aid" },
        {
          kind: "list",
          claims: [
            "Lie on your side with your knees bent, and put something warm on the lower back for 20 minutes.",
            "Paracetamol or ibuprofen with food may ease it. Keep to the dose on the packet.",
            "See a doctor if the pain runs down the leg or does not ease in six weeks.",
          ],
        },
      ],
    } as const;
    const [refused, ...more] = strangersIn(page, health, "en");
    assert.match(
      refused!,
      /^“Back pain: first aid Lie on your side” cannot stand at “health”: none of its words belongs to health or medicine or danger \(en\)\.$/,
    );
    assert.deepEqual(more, []);
    const bangla = {
      title: "আপনার স্বাস্থ্য",
      lead: "ভয়ে যে কষ্ট হয়, তার যত্ন।",
      blocks: [
        { kind: "heading", text: "কোমরব্যথায় প্রাথমিক চিকিৎসা" },
        {
          kind: "say",
          claims: [
            "হাঁটু ভাঁজ করে কাত হয়ে শুয়ে থাকুন, কোমরে গরম সেঁক দিন। ব্যথা পায়ের দিকে নামলে ডাক্তার দেখান, ওষুধ খান নিয়ম মেনে।",
          ],
        },
      ],
    } as const;
    assert.equal(strangersIn(bangla, health, "bn").length, 1);
  });
  it("what belongs is let in, with its endings and in Latin letters too", () => {
    for (const [name, text] of [
      ["sleeping pills", { en: "sleeping pills" }],
      ["ঘুমের ওষুধ", { bn: "ঘুমের ওষুধ" }],
      ["stalking", { bn: "stalking er por ghum" }],
    ] as const)
      assert.equal(offTopic({ name, about: ["health"], texts: text }, health), null, name);
  });
  it("is nowhere in this guide", () => {
    assert.deepEqual(refusedTopics(), []);
  });
  it("is looked for in every part of a page", () => {
    const page = {
      title: "One",
      lead: "two",
      blocks: [
        { kind: "say", claims: ["three"] },
        { kind: "heading", text: "Four" },
        { kind: "form", name: "five", fields: [{ label: "six", lines: 1 }] },
        { kind: "heading", text: "Seven" },
      ],
    } as const;
    assert.deepEqual(partsOf(page), ["One two three", "Four five six", "Seven"]);
  });
});

describe("what was chosen by hand", () => {
  it("every topic is related to two others at least, by no relation twice", () => {
    for (const name of Object.keys(topics) as TopicName[])
      assert.ok(relations.filter(({ from, to }) => from === name || to === name).length >= 2, name);
    const pairs = relations.map(({ from, to }) => [from, to].toSorted().join(" "));
    assert.deepEqual(
      pairs.filter((pair, index) => pairs.indexOf(pair) !== index),
      [],
    );
  });
  it("every relation says why, in one line of each language", () => {
    for (const { from, to, why } of relations) {
      assert.match(why.en, /^[A-Z“].{15,110}[.?]”?$/, `${from} ${to}`);
      assert.match(why.bn, /^[\u0980-\u09ff“].{10,110}[।?]”?$/, `${from} ${to}`);
    }
  });
  it("every topic has other names and words that people say, in each language, each once", () => {
    for (const name of Object.keys(topics) as TopicName[])
      for (const language of ["en", "bn"] as const) {
        const { also, said } = finding[name];
        const words = [...also[language], ...said[language]];
        assert.ok(also[language].length >= 1 && said[language].length >= 3, `${name} ${language}`);
        assert.equal(new Set(words).size, words.length, `${name} ${language}`);
      }
  });
  it("words too broad to tell anything are not among those that tell", () => {
    for (const [name, words] of Object.entries(broad))
      for (const language of ["en", "bn"] as const)
        for (const word of words[language])
          assert.ok(
            !(subjects[name as keyof typeof subjects][language] as readonly string[]).includes(word),
            word,
          );
  });
});
