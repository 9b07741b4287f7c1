// The reader of Telegram's pages: what it finds, what it leaves out on purpose, and what it refuses.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { checkWhole, readNow, readerContract, samplesOf } from "../contract.ts";
import type { Found, ReadOptions } from "../reader.ts";
import { telegramHtmlReader as reader } from "./html.ts";

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const sample = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`./samples/${name}`, import.meta.url)));
const read = (source: Uint8Array | string, options?: ReadOptions) => {
  const bytes = typeof source === "string" ? utf8(source) : source;
  const whole = readNow(reader, bytes, options);
  checkWhole(whole, bytes.length);
  const finds = whole.pieces.flatMap((piece) => ("found" in piece ? [piece.found] : []));
  const oddities = Object.fromEntries(whole.summary.oddities.map(({ oddity, count }) => [oddity, count]));
  return { ...whole, finds, oddities };
};
const short = ({ kind, happened, sender, words, marks, files, reactions }: Found) => [
  kind,
  happened.certainty === "unknown" ? "?" : happened.wall.slice(11),
  sender,
  words,
  marks.join(" "),
  ...(files ?? []).map(({ name }) => name),
  ...(reactions ?? []).map(({ sender, sign }) => `${sign} ${sender}`),
];

const message = (text: string, name = "Tarek H."): string =>
  `<div class="message default clearfix" id="message1"><div class="body"><div class="pull_right date details" title="20.11.2026 22:40:05 UTC+06:00">22:40</div><div class="from_name">${name}</div><div class="text">${text}</div></div></div>\n`;
const page = (messages: string): string =>
  `<html><body><div class="page_wrap"><div class="history">${messages}</div></div></body></html>`;

function* longPage(): Generator<Uint8Array, void, undefined> {
  yield utf8(`<html><body><div class="page_wrap"><div class="history">`);
  const many = utf8(message("তুমি এখন কোথায়?").repeat(5000));
  for (let sizeBytes = 0; sizeBytes < 48 * 2 ** 20; sizeBytes += many.length) yield many.slice();
  yield utf8(`</div></div></body></html>`);
}

readerContract(reader, samplesOf(import.meta.url, /\.html$/), { long: longPage });

describe("the samples", () => {
  it("a page", () => {
    const { finds, oddities, summary } = read(sample("messages.html"));
    assert.deepEqual(finds.map(short), [
      ["system", "?", null, "Tarek H. joined Telegram", ""],
      ["message", "22:40:05", "Tarek H.", "Where are you\nnow? <b> & 😀", ""],
      ["message", "22:40:30", "Tarek H.", "I know the way", ""],
      ["message", "22:41:00", "Mira", "Please stop writing to me.", "", "👎 Tarek H."],
      ["attachment", "22:44:00", "Tarek H.", "your window", "", "photos/photo_1@20-11-2026_22-44-00.jpg"],
      ["attachment", "22:45:00", "Tarek H.", "", "", "voice_messages/audio_1@20-11-2026_22-45-00.ogg"],
      [
        "omitted",
        "22:45:30",
        "Tarek H.",
        "Photo\nNot included, change data exporting settings to download.",
        "",
      ],
      ["message", "22:46:00", "Tarek H.", "", "position-left-out"],
      ["call", "22:50:00", "Tarek H.", "Tarek H.\nMissed", "missed"],
      ["message", "00:05:00", "Tarek H.", "↪ Somebody Else\nতুমি এখন কোথায়?", ""],
      [
        "message",
        "00:06:00",
        "Tarek H.",
        '<div class="message default"> photo \u202egpj.exe <script>alert(1)</script>',
        "hidden-characters",
      ],
    ]);
    assert.deepEqual(finds[1]!.happened, {
      certainty: "exact",
      wall: "2026-11-20T22:40:05",
      offset: "+06:00",
    });
    assert.deepEqual(oddities, { "no-time": 1, "positions-dropped": 1 });
    assert.deepEqual([summary.notRecognisedCount, summary.questions], [0, [{ ask: "keeper" }]]);
  });
  it("no position is taken over", () => {
    assert.ok(!/23\.5|90\.25/.test(JSON.stringify(read(sample("messages.html")).pieces)));
  });
  it("a page of an older version has the time of a clock, and the zone is asked", () => {
    const { finds, summary } = read(sample("messages-old.html"));
    assert.deepEqual(
      finds.map(({ sender, words }) => [sender, words]),
      [
        ["আরিফ", "তুমি এখন কোথায়?"],
        ["মিতু", "আমাকে আর লিখবেন না।"],
      ],
    );
    assert.deepEqual(finds[0]!.happened, { certainty: "exact", wall: "2026-11-20T22:40:05" });
    assert.deepEqual(summary.questions, [{ ask: "zone" }, { ask: "keeper" }]);
  });
  it("the pages of a ZIP are read in the order of their numbers", () => {
    const names = [
      "a/messages10.html",
      "a/messages2.html",
      "a/photos/x.jpg",
      "a/messages.html",
      "b/messages.html",
    ];
    assert.deepEqual(reader.choicesIn!(names), [[3, 1, 0], [4]]);
  });
});

describe("what is broken or attacks", () => {
  const words = (source: string) => read(source).finds.map((found) => found.words);
  it("a message that nothing ends costs itself alone", () => {
    const { finds, oddities } = read(page(message("a") + message("b").slice(0, -20) + message("c")));
    assert.deepEqual([finds.map((found) => found.words), oddities["damaged"]], [["a", "c"], 1]);
  });
  it("a page that ends in the middle says so", () => {
    const { finds, oddities } = read(page(message("a") + message("b")).slice(0, -80));
    assert.deepEqual([finds.length, oddities["truncated"]], [1, 1]);
  });
  it("nesting without end is left, and reading goes on", () => {
    const { finds, oddities } = read(page(message("a") + message("<b>".repeat(300_000)) + message("c")));
    assert.deepEqual(
      finds.map((found) => found.words),
      ["a", "c"],
    );
    assert.ok(oddities["too-deep"]! > 0);
  });
  it("words longer than any message are not recognised", () => {
    const { finds, oddities } = read(page(message("a") + message("x".repeat(3_000_000)) + message("c")));
    assert.deepEqual([finds.map((found) => found.words), oddities["too-long"]], [["a", "c"], 1]);
  });
  it("scripts and styles in a page are never run and never words of somebody else's", () => {
    assert.deepEqual(words(page(`<script>document.write('${message("no")}')</script>${message("yes")}`)), [
      "yes",
    ]);
    assert.deepEqual(words(page(`<!-- ${message("no")} -->${message("yes")}`)), ["yes"]);
  });
  it("addresses of other places are no files", () => {
    for (const href of [
      "javascript:alert(1)",
      "https://example.org/a.jpg",
      "//example.org/a.jpg",
      "file:///etc/passwd",
      "data:text/html,x",
    ]) {
      const media = `<div class="media_wrap"><a class="photo_wrap" href="${href}">x</a></div>`;
      assert.equal(read(page(message(`a</div>${media}<div>`))).finds[0]!.files, undefined, href);
    }
  });
  it("texts that are slow for careless patterns are read at once", () => {
    const start = process.hrtime.bigint();
    for (const slow of [
      " ".repeat(900_000),
      "\n ".repeat(400_000),
      "<br>".repeat(200_000),
      "&amp;".repeat(150_000),
    ])
      read(page(message(`a${slow}x`)));
    assert.ok(process.hrtime.bigint() - start < 20_000_000_000n);
  });
  it("attributes and classes that look like a program's own are only names", () => {
    assert.deepEqual(words(page(message(`<i class="__proto__ constructor" __proto__="x">a</i>`))), ["a"]);
  });
});
