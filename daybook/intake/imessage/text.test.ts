// The reader of imessage-exporter's texts: what it finds, what it leaves out on purpose, and that it loses nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { checkWhole, readNow, readerContract, samplesOf } from "../contract.ts";
import type { Found, ReadOptions } from "../reader.ts";
import { imessageTextReader as reader } from "./text.ts";

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
  const many = utf8("Nov 20, 2026 10:40:05 PM\nTarek H.\nতুমি এখন কোথায়?\n\n".repeat(10_000));
  for (let sizeBytes = 0; sizeBytes < 48 * 2 ** 20; sizeBytes += many.length) yield many.slice();
}

readerContract(reader, samplesOf(import.meta.url, /\.txt$/), { long: longChat });

describe("the sample", () => {
  const { finds, summary, oddities } = read(sample("conversation.txt"));
  it("holds messages, reactions, files, what was edited or taken back, and lines of the program", () => {
    assert.deepEqual(finds.map(short), [
      ["message", "22:40:05", "Tarek H.", "theirs", "Where are you now? 😀", ""],
      ["message", "22:41:00", "Me", "mine", "Please stop writing to me.", "", "Disliked Tarek H."],
      ["message", "22:42:10", "Tarek H.", "theirs", "I know\n\nthe way", ""],
      [
        "attachment",
        "22:44:00",
        "+8801800000000",
        "theirs",
        "your window",
        "",
        "/Users/m/Library/Messages/Attachments/aa/10/IMG_0001.HEIC",
      ],
      ["deleted", "22:45:00", "Tarek H.", "theirs", "They deleted a message.", ""],
      [
        "message",
        "22:46:00",
        "Tarek H.",
        "theirs",
        "Nov 20, 2026 10:46:00 PM I will wait\nEdited 10 seconds later: I will wait outside",
        "edited",
      ],
      ["message", "22:47:00", "Tarek H.", "theirs", "", "position-left-out"],
      ["system", "22:48:00", null, "", "Tarek H. renamed the conversation to Us", ""],
      [
        "message",
        "00:05:00",
        "Tarek H.",
        "theirs",
        "তুমি এখন কোথায়?\n    Nov 21, 2026 12:06:00 AM\n    Me\n    a reply stands inside",
        "",
      ],
    ]);
    assert.deepEqual([oddities, summary.questions], [{ "positions-dropped": 1 }, [{ ask: "zone" }]]);
  });
  it("gives no position away", () => {
    assert.ok(!JSON.stringify(finds).includes("23.5"));
  });
});

describe("what is hard to read", () => {
  it("a line that looks like the first of a message is one only behind a blank line, and marked where it cannot stand", () => {
    const source =
      "Nov 20, 2026 10:40:05 PM\nT\na\nNov 20, 2019 10:41:05 PM\nMe\nb\n\nNov 20, 2019 10:42:05 PM\nMe\nc\n\nNov 20, 2026 10:43:05 PM\nT\nd\n";
    const { finds } = read(source);
    assert.deepEqual(
      finds.map(({ words, marks }) => [words.split("\n").length, marks.join()]),
      [
        [4, ""],
        [1, "header-like"],
        [1, ""],
      ],
    );
  });
  it("noon and midnight, hours below ten, months and days that do not exist", () => {
    const wall = (head: string) => {
      const [found] = read(`${head}\nT\na\n`).finds;
      return found?.happened.certainty === "exact" ? found.happened.wall : null;
    };
    assert.equal(wall("Nov 20, 2026 12:00:00 PM"), "2026-11-20T12:00:00");
    assert.equal(wall("Nov 20, 2026 12:00:00 AM"), "2026-11-20T00:00:00");
    assert.equal(wall("May 07, 2022  5:29:42 PM"), "2022-05-07T17:29:42");
    for (const head of [
      "Nox 20, 2026 12:00:00 PM",
      "Nov 31, 2026 12:00:00 PM",
      "Nov 20, 2026 13:00:00 PM",
      "Nov 20, 2026 12:60:00 PM",
    ])
      assert.equal(wall(head), null, head);
  });
  it("nothing but a first line is a message of nobody", () => {
    assert.deepEqual(read("Nov 20, 2026 12:00:00 PM").finds.map(short), [
      ["message", "12:00:00", null, "", "", ""],
    ]);
  });
  it("texts that are slow for careless patterns are read at once", () => {
    const start = process.hrtime.bigint();
    for (const slow of [
      "/a".repeat(400_000),
      `Tapbacks:\n${"a by ".repeat(150_000)}`,
      " ".repeat(900_000),
      "You deleted a message".repeat(40_000),
      `https://${"a.".repeat(400_000)}google.`,
    ])
      read(`Nov 20, 2026 10:40:05 PM\nT\n${slow}x\n`);
    assert.ok(process.hrtime.bigint() - start < 20_000_000_000n);
  });
});
