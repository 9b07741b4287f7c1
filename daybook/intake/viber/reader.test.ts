// The reader of Viber's message history: what it finds, what it asks, and that it loses nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { checkWhole, readNow, readerContract, samplesOf } from "../contract.ts";
import type { Found, ReadOptions } from "../reader.ts";
import { viberReader as reader } from "./reader.ts";

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
  const many = utf8("20/11/2026,22:40:05,Tarek H.,+8801700000000,তুমি এখন কোথায়?\n".repeat(10_000));
  for (let sizeBytes = 0; sizeBytes < 48 * 2 ** 20; sizeBytes += many.length) yield many.slice();
}

readerContract(reader, samplesOf(import.meta.url), { long: longChat });

describe("the samples", () => {
  it("between commas, with and without quotes", () => {
    const { finds, summary } = read(sample("Messages with Tarek H.csv"), { order: "dmy" });
    assert.deepEqual(finds.map(short), [
      ["message", "22:40:05", "Tarek H.", "theirs", "Where are you now? 😀", ""],
      ["message", "22:41:00", "Me", "mine", 'Please stop, I said "no", writing to me.', ""],
      ["message", "22:42:10", "Tarek H.", "theirs", "I know\nthe way, all of it", ""],
      ["message", "22:43:00", "Me", "mine", "ok", ""],
      ["message", "00:05:00", "Tarek H.", "theirs", "তুমি এখন কোথায়?", ""],
    ]);
    assert.deepEqual([finds[0]!.handle, finds[3]!.handle], ["+8801700000000", undefined]);
    assert.deepEqual(summary.questions, [{ ask: "zone" }]);
  });
  it("as text, with the order of day and month asked and not guessed", () => {
    const { finds, summary } = read(sample("Messages with Arif.txt"));
    assert.ok(finds.every(({ happened }) => happened.certainty === "unknown"));
    assert.deepEqual(finds[0]!.readings, { dmy: "2026-04-03T22:40:05", mdy: "2026-03-04T22:40:05" });
    assert.deepEqual(summary.possibleOrders, ["dmy", "mdy"]);
    assert.deepEqual(
      summary.questions.map(({ ask }) => ask),
      ["order", "zone"],
    );
    assert.deepEqual([summary.firstDate, summary.lastDate], ["03/04/2026", "03/05/2026"]);
    const told = read(sample("Messages with Arif.txt"), { order: "mdy", zone: "Asia/Dhaka" });
    assert.deepEqual(told.finds.map(short)[2], ["message", "00:05:00", "আরিফ", "theirs", "দুই\nলাইন", ""]);
    assert.deepEqual([told.summary.questions, told.finds[1]!.direction], [[], "mine"]);
  });
  it("a year first needs no question, a year of two digits does", () => {
    const orders = (date: string) => read(`${date},22:40:05,Me,+8801700000000,a\n`).summary.possibleOrders;
    assert.deepEqual(orders("2026-11-20"), []);
    assert.deepEqual(orders("10.11.12"), ["dmy", "mdy", "ymd"]);
  });
});

describe("what is hard to read", () => {
  it("a line of the other shape, or with no such day or time, is words", () => {
    const source =
      "20/11/2026,22:40:05,Me,+8801700000000,a\n[20/11/2026 22:41:05] T: b\n99/99/2026,22:40:05,Me,+8801700000000,c\n20/11/2026,25:40:05,Me,+8801700000000,d\n";
    assert.deepEqual(
      read(source).finds.map(({ words }) => words.split("\n").length),
      [4],
    );
  });
  it("a message that stands out of its time is marked", () => {
    const line = (date: string) => `${date},22:40:05,T,+8801700000000,x\n`;
    const { finds } = read(line("20/11/2026") + line("20/11/2019") + line("21/11/2026"), { order: "dmy" });
    assert.deepEqual(
      finds.map(({ marks }) => marks.join()),
      ["", "header-like", ""],
    );
  });
  it("a formula is only words", () => {
    assert.equal(
      read(`20/11/2026,22:40:05,T,+8801700000000,=HYPERLINK("x")\n`).finds[0]!.words,
      '=HYPERLINK("x")',
    );
  });
  it("texts that are slow for careless patterns are read at once", () => {
    const start = process.hrtime.bigint();
    for (const slow of [
      `20/11/2026,22:40:05,${"a".repeat(900_000)}`,
      `20/11/2026,22:40:05,T,${"1 ".repeat(400_000)}`,
      `20/11/2026,22:40:05,"${'""'.repeat(400_000)}`,
      `[20/11/2026 22:40:05] ${"a ".repeat(400_000)}`,
    ])
      read(`20/11/2026,22:40:05,T,+8801700000000,x\n${slow}\n`);
    assert.ok(process.hrtime.bigint() - start < 20_000_000_000n);
  });
});
