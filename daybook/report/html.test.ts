import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { loadDigest } from "daybook/digest";
import type { EntryId, Sha256Hex } from "daybook/record";
import {
  wordHowToCheck,
  wordNotIncluded,
  wordReport,
  type ReportFacts,
  type ReportItem,
} from "daybook/report";
import { languages } from "daybook/words";

const digest = await loadDigest();
const facts: ReportFacts = {
  language: "en",
  made: { certainty: "exact", wall: "2026-11-21T14:00" },
  recipient: "Made-up Advice Centre",
  purpose: "",
  recordSize: 3,
  rootHex: "ab".repeat(32),
  vkey: `daybook/${"0".repeat(32)}+01020304+AQ==`,
};

const itemOf = (text: string): ReportItem => ({
  exhibit: "E1",
  sequence: 0,
  fields: {
    format: "daybook-entry/1",
    id: "0".repeat(32) as EntryId,
    kind: "message",
    drawer: "evidence",
    happened: { certainty: "exact", wall: "2026-11-20T22:40", zone: text.slice(0, 60) },
    written: { certainty: "exact", wall: "2026-11-21T13:02" },
    people: [{ name: text, part: "from", who: "otherParty" }],
    place: text,
    words: text,
    channel: text,
    attachments: [{ name: text, mediaType: text, sizeBytes: 1, sha256: "0".repeat(64) as Sha256Hex }],
    source: { how: "export", original: "1".repeat(32) as EntryId, format: text, range: [0, 9], member: text },
  },
  withheld: [],
  files: [
    {
      attachment: { name: text, mediaType: text, sizeBytes: 1, sha256: "0".repeat(64) as Sha256Hex },
      fileName: "E1.bin",
    },
  ],
});

const hostile = [
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  "<!-- <style>body{display:none}</style>",
  "</bdi></dd></main><h1>Withdrawn</h1>",
  "]]>&lt;b&gt;&#60;script&#62;",
  "../../etc/passwd",
  "photo\u202egpj.exe",
  "\u2066isolate that is never closed",
  "\u0000nul \u0007bell \u001b[31mred",
  "lone surrogate \ud800 here",
  "مرحبا بالعالم <b>عربي</b>",
  "{braces, plural, other {#}} '{quoted}'",
  "x".repeat(1_000_000),
];

/** Every tag the report is made of. Anything else came in from outside. */
const ownTag =
  /^<(?:!doctype html|html lang="(?:en-GB|bn-BD)"|meta (?:charset="utf-8"|http-equiv="Content-Security-Policy" content="[^"<>]*"|name="(?:viewport|referrer)" content="[^"<>]*")|\/?(?:head|title|style|body|main|section|h1|h2|h3|p|ul|li|dl|dt|dd|article|span|bdi|div|a|br|html)|p class="note"|span class="(?:note|hidden)"|dd class="hash"|div class="said"|bdi dir="auto"|article class="entry"(?: id="E\d+")?|a href="#E\d+")>$/;

it("stays whole and runs nothing, whatever is written in names, words, places and file names", () => {
  for (const text of hostile) {
    const html = wordReport(digest, { ...facts, recipient: text, purpose: text }, [itemOf(text)]);
    const body = html.replace(/<style>[^<]*<\/style>/, "");
    const tags = body.match(/<[^>]*>?/g) ?? [];
    for (const tag of tags) assert.match(tag, ownTag);
    const open = (name: string) => body.split(new RegExp(`<${name}[ >]`)).length - 1;
    const closed = (name: string) => body.split(`</${name}>`).length - 1;
    for (const name of ["main", "section", "dl", "dd", "bdi", "article", "span", "div", "ul", "li"])
      assert.equal(open(name), closed(name), name);
    assert.ok(html.isWellFormed());
    assert.doesNotMatch(body, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});

it("makes hidden characters visible and cuts every text off from what stands around it", () => {
  const html = wordReport(digest, facts, [itemOf("photo\u202egpj.exe")]);
  assert.ok(html.includes('<bdi dir="auto">photo<span class="hidden">U+202E</span>gpj.exe</bdi>'));
});

it("keeps the joiners and marks that Bangla, Arabic and emoji are written with", () => {
  const html = wordReport(digest, facts, [itemOf("র\u200d্যাব 👨\u200d👩\u200d👧 می\u200cخواهم")]);
  assert.ok(html.includes("র\u200d্যাব 👨\u200d👩\u200d👧 می\u200cخواهم"));
});

it("forbids everything but its own style, by the hash of exactly that style", () => {
  const html = wordReport(digest, facts, [itemOf("words")]);
  const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  assert.ok(
    html.includes(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;;`),
    "the policy names another style",
  );
  assert.doesNotMatch(html, /<(?:script|link|img|iframe|object|form)|url\(|@import|https?:|style=/);
});

it("says first what it shows and what it does not show, and whose words it holds", () => {
  for (const language of languages) {
    const html = wordReport(digest, { ...facts, language }, [itemOf("words")]);
    const words = JSON.parse(readFileSync(`content/words/report/${language}.json`, "utf8")) as Record<
      string,
      string
    >;
    const places = ["recorded", "shows-title", "shows-not", "not-truth", "not-when", "chronology-title"].map(
      (key) => html.indexOf(words[key]!.replaceAll("'", "&#39;")),
    );
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      places.toSorted((left, right) => left - right),
    );
  }
});

it("names every file with its SHA-256, its length and the name it had", () => {
  const html = wordReport(digest, facts, [itemOf("car.jpg")]);
  for (const text of ["0".repeat(64), "1 byte", "car.jpg", "originals/E1.bin"])
    assert.ok(html.includes(text), text);
});

it("writes Bangla numbers in Bangla digits, and leaves exhibit numbers, checksums and commands as they are", () => {
  const html = wordReport(digest, { ...facts, language: "bn" }, [itemOf("কথা")]);
  assert.ok(html.includes('<html lang="bn-BD">'));
  assert.ok(
    html.includes("২০ নভেম্বর, ২০২৬, ২২:৪০") && html.includes("১৪ ঘণ্টা পরে") && html.includes("<h3>E1 · "),
  );
  assert.match(wordHowToCheck({ language: "bn" }), /\n {4}sha256sum -c manifest-sha256\.txt\n/);
});

it("says in NOT-INCLUDED which numbers, details and files are left out", () => {
  const shown = itemOf("words");
  const item: ReportItem = {
    ...shown,
    exhibit: "E2",
    sequence: 1,
    withheld: ["place", "people"],
    files: [{ ...shown.files[0]!, fileName: null }],
  };
  const text = wordNotIncluded({ ...facts, recordSize: 9 }, [item]);
  for (const part of [
    "9 entries",
    "8 are left out",
    "  E1\n",
    "  E3–E9\n",
    "  E2: place, people\n",
    `E2: SHA-256 ${"0".repeat(64)}`,
  ])
    assert.ok(text.includes(part), part);
  assert.ok(!text.includes("words"));
  const whole = wordNotIncluded({ ...facts, recordSize: 1 }, [shown]);
  assert.ok(whole.includes("none is left out") && !whole.includes("Numbers left out"));
});

it("never speaks of proof, admissibility or risk, in no language", () => {
  for (const place of ["report", "verify"])
    for (const language of languages) {
      const words = Object.values(
        JSON.parse(readFileSync(`content/words/${place}/${language}.json`, "utf8")) as Record<string, string>,
      ).join("\n");
      assert.doesNotMatch(
        words,
        /admissib|military|\bproven\b|low risk|keeps you safe|you must|your stalker|score|গ্রহণযোগ্য|ঝুঁকি কম|আপনাকে অবশ্যই/i,
      );
    }
});

it("has every sentence, and a note for its translator, in every language, with the same arguments", () => {
  const argumentsOf = (text: string) =>
    new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name));
  for (const place of ["report", "verify"]) {
    const read = (name: string) =>
      JSON.parse(readFileSync(`content/words/${place}/${name}.json`, "utf8")) as Record<string, string>;
    const [english, notes] = [read("en"), read("notes")];
    for (const language of languages) {
      const words = read(language);
      assert.deepEqual(Object.keys(words), Object.keys(english));
      assert.deepEqual(Object.keys(words), Object.keys(notes));
      for (const [key, text] of Object.entries(words)) {
        assert.ok(text.trim() !== "" && notes[key]!.trim() !== "", key);
        for (const name of argumentsOf(english[key]!))
          assert.ok(text.includes(`{${name}`), `${language} ${key}`);
      }
    }
  }
});
