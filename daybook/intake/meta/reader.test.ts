// The reader of Messenger and Instagram: texts turned back, what it leaves out on purpose, and the files of a ZIP in order.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { checkWhole, readNow, readerContract, samplesOf } from "../contract.ts";
import type { Found, ReadOptions } from "../reader.ts";
import { mended } from "./mojibake.ts";
import { metaReader as reader } from "./reader.ts";

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
  happened.certainty === "unknown" ? "?" : happened.wall,
  sender,
  words,
  marks.join(" "),
  ...(files ?? []).map(({ name }) => name.slice(name.lastIndexOf("/") + 1)),
  ...(reactions ?? []).map(({ sender, sign }) => `${sign} ${sender}`),
];

const message = (index: number): string =>
  `{"sender_name":"Tarek H.","timestamp_ms":${1_795_194_600_000 - index * 1000},"content":"text ${index}"}`;
const chat = (messages: string): string =>
  `{"participants":[{"name":"Tarek H."},{"name":"Mira"}],"messages":[${messages}],"title":"Tarek H."}`;

function* longChat(): Generator<Uint8Array, void, undefined> {
  yield utf8(`{"participants":[{"name":"Tarek H."}],"messages":[`);
  const many = utf8(`${Array.from({ length: 5000 }, (_, index) => message(index)).join(",\n")},`);
  for (let sizeBytes = 0; sizeBytes < 48 * 2 ** 20; sizeBytes += many.length) yield many.slice();
  yield utf8(`${message(0)}]}`);
}

readerContract(reader, samplesOf(import.meta.url), { long: longChat });

describe("the samples", () => {
  it("Messenger", () => {
    const { finds, oddities, summary } = read(sample("messenger.json"), { zone: "Asia/Dhaka" });
    assert.deepEqual(finds.map(short), [
      ["message", "2026-11-20T23:10:00", "Tarek H.", "তুমি এখন কোথায়? 😀", "", "❤ Mira"],
      ["message", "2026-11-20T23:08:20", "Mira", "Please stop writing to me.", ""],
      ["attachment", "2026-11-20T23:06:40", "Tarek H.", "", "", "1_n.jpg"],
      ["deleted", "2026-11-20T23:05:00", "Tarek H.", "", ""],
      ["call", "2026-11-20T23:03:20", "Tarek H.", "Tarek called you.", "missed"],
      ["call", "2026-11-20T23:01:40", "Tarek H.", "The video chat ended.", ""],
      ["message", "2026-11-20T23:00:00", "Tarek H.", "Tarek sent a location.", "position-left-out"],
      ["message", "2026-11-20T22:58:20", "Tarek H.", "https://example.org/x\nread this", ""],
      [
        "message",
        "2026-11-20T22:56:40",
        "Tarek H.",
        "photo \u202egpj.exe <img src=x onerror=alert(1)>",
        "hidden-characters",
      ],
      ["attachment", "2026-11-20T22:55:00", "Tarek H.", "", "", "a1.mp4"],
    ]);
    assert.deepEqual(finds[0]!.to, ["Mira"]);
    assert.equal(finds[5]!.durationSeconds, 65);
    assert.deepEqual(oddities, { "mojibake-mended": 2, "positions-dropped": 1 });
    assert.deepEqual([summary.notRecognisedCount, summary.questions], [0, [{ ask: "keeper" }]]);
  });
  it("Instagram, names and words turned back", () => {
    const { finds, summary } = read(sample("instagram.json"));
    assert.deepEqual(
      finds.map(({ sender, words }) => [sender, words]),
      [
        ["আরিফ", "কাল আসবো"],
        ["মিতু 🌸", "আমাকে আর লিখবেন না।"],
        ["আরিফ", "Liked a message"],
        ["আরিফ", ""],
      ],
    );
    assert.deepEqual(finds[0]!.to, ["মিতু 🌸"]);
    assert.deepEqual(finds[0]!.happened, {
      certainty: "exact",
      wall: "2026-11-20T17:10:00",
      offset: "+00:00",
    });
    assert.deepEqual(summary.questions, [{ ask: "zone" }, { ask: "keeper" }]);
  });
  it("an encrypted chat, whose text is as it should be", () => {
    const { finds, oddities } = read(sample("encrypted.json"));
    assert.deepEqual(
      finds.map((found) => short(found).slice(0, 1).concat(short(found).slice(2))),
      [
        ["message", "Tarek H.", "Où es-tu? é 😀", ""],
        ["attachment", "Tarek H.", "", "", "1.jpeg", "👎 Mira"],
        ["deleted", "Mira", "", ""],
      ],
    );
    assert.deepEqual(oddities, {});
  });
  it("no position is taken over", () => {
    assert.ok(!JSON.stringify(read(sample("messenger.json")).pieces).includes("23.5"));
  });
});

describe("texts turned back", () => {
  it("every text comes back, and what was right stays", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const spoilt = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");
        assert.equal(mended(spoilt) ?? spoilt, text);
      }),
    );
    for (const text of ["", "plain", "né à Orléans", "বাংলা", "Ã and বাংলা"]) assert.equal(mended(text), null);
  });
});

describe("the files of a ZIP", () => {
  const choices = (...names: string[]) =>
    reader.choicesIn!(names).map((places) => places.map((place) => names[place]));
  it("belong together by folder in both layouts, the oldest first", () => {
    const inbox = (root: string, thread: string, number: number) =>
      `${root}inbox/${thread}/message_${number}.json`;
    for (const root of [
      "messages/",
      "your_activity_across_facebook/messages/",
      "x/your_instagram_activity/messages/",
    ])
      assert.deepEqual(
        choices(
          inbox(root, "a", 1),
          `${root}inbox/a/photos/1.jpg`,
          inbox(root, "a", 10),
          inbox(root, "b", 1),
          inbox(root, "a", 2),
          `${root}secret_groups.json`,
        ),
        [[inbox(root, "a", 10), inbox(root, "a", 2), inbox(root, "a", 1)], [inbox(root, "b", 1)]],
      );
  });
  it("stand alone where they are named after people", () => {
    assert.deepEqual(choices("Tarek H_3.json", "media/1.jpeg"), [["Tarek H_3.json"]]);
  });
});

describe("what is broken or attacks", () => {
  it("a message that is no JSON costs itself alone; a file that ends in the middle says so", () => {
    const { finds, oddities } = read(chat(`${message(1)},{"sender_name":},${message(2)}`));
    assert.deepEqual([finds.length, oddities["damaged"]], [2, 1]);
    assert.equal(read(chat(message(1)).slice(0, -20)).oddities["truncated"], 1);
  });
  it("fields of another shape than they should have are no fields", () => {
    const odd = `{"sender_name":"T","timestamp_ms":"soon","content":{},"photos":{"uri":1},"share":[],"reactions":[1,null],"call_duration":"long","__proto__":{"x":1}}`;
    const [found] = read(chat(odd)).finds;
    assert.deepEqual([found!.kind, found!.words, found!.happened.certainty], ["message", "", "unknown"]);
    assert.deepEqual(read(chat("[],{},1,null,[[[]]]")).finds, []);
  });
  it("a conversation of very many people does not repeat their names beside each message", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `{"name":"N${index}"}`).join(",");
    const [found] = read(`{"participants":[${many}],"messages":[${message(1)}]}`).finds;
    assert.equal(found!.to, undefined);
  });
});
