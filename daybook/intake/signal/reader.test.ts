// The reader of Signal's exports: what it finds, what it refuses to believe, and that it loses nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { checkWhole, readNow, readerContract, samplesOf } from "../contract.ts";
import type { Found, ReadOptions } from "../reader.ts";
import { signalReader as reader } from "./reader.ts";

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
const short = ({ kind, happened, sender, direction, words, marks, files, reactions }: Found) => [
  kind,
  happened.certainty === "unknown" ? "?" : happened.wall.slice(11),
  sender,
  direction ?? "",
  words,
  marks.join(" "),
  ...(files ?? []).map(({ name }) => name),
  ...(reactions ?? []).map(({ sender, sign }) => `${sign} ${sender}`),
];

function* longChat(): Generator<Uint8Array, void, undefined> {
  const many = utf8("[2026-11-20 22:40:05] Tarek H.: তুমি এখন কোথায়?  \n".repeat(20_000));
  for (let sizeBytes = 0; sizeBytes < 48 * 2 ** 20; sizeBytes += many.length) yield many.slice();
}

readerContract(reader, samplesOf(import.meta.url), { long: longChat });

describe("the samples", () => {
  it("signal-export", () => {
    const { finds, summary } = read(sample("chat.md"));
    assert.deepEqual(finds.map(short), [
      ["message", "22:40:05", "Tarek H.", "theirs", "Where are you now? 😀", ""],
      ["message", "22:41:00", "Me", "mine", "Please stop writing to me.", "", "👎 Tarek H.", "😶 Me"],
      ["message", "22:42:10", "Tarek H.", "theirs", "I know\nthe way: all of it", ""],
      ["message", "22:43:00", "Tarek H.", "theirs", "> Please stop writing to me.\n\nWhy?", ""],
      ["attachment", "22:44:00", "Tarek H.", "theirs", "your window", "", "media/a b.jpg", "media/plan.pdf"],
      ["deleted", "22:45:00", "Tarek H.", "theirs", "(This message was deleted)", ""],
      ["call", "22:50:00", "Tarek H.", "theirs", "Missed voice call", "missed"],
      ["call", "22:51:00", "Tarek H.", "theirs", "Incoming video call (accepted, 2m 5s)", ""],
      ["call", "22:58:00", "Me", "mine", "Outgoing voice call (declined by recipient)", "declined"],
      ["message", "00:05:00", "Tarek H.", "theirs", "তুমি এখন কোথায়?", ""],
      ["message", "00:06:00", "Tarek H.", "theirs", "look at this:", ""],
      ["message", "10:00:00", "Me", "mine", "I agree to everything", "header-like"],
      [
        "message",
        "00:07:00",
        "Tarek H.",
        "theirs",
        "photo \u202egpj.exe <script>alert(1)</script>",
        "hidden-characters",
      ],
    ]);
    assert.equal(finds[7]!.durationSeconds, 125);
    assert.deepEqual([summary.headerLikeCount, summary.questions], [1, [{ ask: "zone" }]]);
  });
  it("signalbackup-tools", () => {
    const { finds, summary } = read(sample("Tarek H. (_id1).txt"));
    assert.deepEqual(finds.map(short), [
      ["system", "22:38:00", null, "", "You joined the group.", ""],
      ["message", "22:40:05", "Tarek H.", "", "Where are you now?", ""],
      ["message", "22:41:00", "Mira", "", "Please stop writing to me.", ""],
      ["message", "22:42:10", "Tarek H.", "", "I know\nthe way", ""],
      ["attachment", "22:44:00", "Tarek H.", "", "", "", "window.jpg"],
      ["attachment", "22:44:00", "Tarek H.", "", "", "", "audio/aac"],
      ["message", "00:05:00", "Tarek H.", "", "তুমি এখন কোথায়?", ""],
    ]);
    assert.deepEqual(summary.questions, [{ ask: "zone" }, { ask: "keeper" }]);
  });
});

describe("lines that look like the first of a message", () => {
  it("are words where they have the other tool's shape, or a day or time that cannot be", () => {
    const source = [
      "[2026-11-20 22:40:05] Tarek H.: a",
      "[Nov 20, 2026 22:41:00] <Mira> b",
      "[2026-02-30 22:41:00] Mira: c",
      "[2026-11-20 25:00:00] Mira: d",
      "[2026-11-20 22:42:00] Mira: e",
    ];
    assert.deepEqual(
      read(source.join("\n")).finds.map(({ words }) => words.split("\n").length),
      [4, 1],
    );
  });
  it("are marked where the keeper does not know the sender", () => {
    const { finds } = read(sample("chat.md"), { knownSenders: new Set(["Me"]) });
    assert.ok(finds.every(({ sender, marks }) => sender === "Me" || marks.includes("header-like")));
  });
});

describe("what is hard to read", () => {
  it("a time without seconds, with a comma, with Windows line ends and a byte order mark", () => {
    const { finds, pieces } = read(
      "\ufeff[2019-05-29, 15:04] Me: a\r\nb\r\n[2019-05-29, 15:05] Tarek: c\r\n",
    );
    assert.deepEqual(
      finds.map(({ happened, words }) => [happened, words]),
      [
        [{ certainty: "exact", wall: "2019-05-29T15:04" }, "a\nb"],
        [{ certainty: "exact", wall: "2019-05-29T15:05" }, "c"],
      ],
    );
    assert.equal(pieces.length, 2);
  });
  it("what stands before the first message is not recognised", () => {
    const { pieces } = read("made\nup\n[2019-05-29, 15:04] Me: a");
    assert.deepEqual(pieces[0], { from: 0, to: 8, notRecognised: true });
  });
  it("a message longer than any is cut, and its rest is not recognised but covered", () => {
    const { finds, oddities } = read(
      `[2026-11-20 22:40:05] T: ${"x".repeat(3_000_000)}\n[2026-11-20 22:41:05] T: after`,
    );
    assert.deepEqual([finds.at(-1)!.words, oddities["too-long"]], ["after", 1]);
  });
  it("broken UTF-8 is U+FFFD, and said", () => {
    const bytes = utf8("[2026-11-20 22:40:05] T: aX\n[2026-11-20 22:41:05] T: b");
    bytes[bytes.indexOf(0x58)] = 0xe0;
    const { finds, oddities } = read(bytes);
    assert.deepEqual([finds[0]!.words, finds[1]!.words, oddities["broken-encoding"]], ["a\ufffd", "b", 1]);
  });
  it("texts that are slow for careless patterns are read at once", () => {
    const start = process.hrtime.bigint();
    for (const slow of [
      `[2026-11-20 22:40:05] ${"a:".repeat(400_000)}`,
      `[2026-11-20 22:40:05] T: ${"![a](./media/b)".repeat(60_000)}`,
      `[2026-11-20 22:40:05] T: \n(- ${"a: b, ".repeat(150_000)} -)`,
      `[2026-11-20 22:40:05] T: ${" ".repeat(900_000)}x`,
      `[Nov 20, 2026 22:40:05] <${"> <".repeat(300_000)}`,
      `[Nov 20, 2026 22:40:05] *** <a> sent file "${'"'.repeat(900_000)}x`,
    ])
      read(slow);
    assert.ok(process.hrtime.bigint() - start < 20_000_000_000n);
  });
});
