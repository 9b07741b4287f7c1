// The reader of iMazing's tables: what it finds, what it leaves out on purpose, and that it loses nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { checkWhole, readNow, readerContract, samplesOf } from "../contract.ts";
import type { Found, ReadOptions } from "../reader.ts";
import { imessageTableReader as reader } from "./table.ts";

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

const head = "Chat Session,Message Date,Service,Type,Sender ID,Sender Name,Status,Subject,Text,Attachment\n";
const row = (text: string): string => `T,2026-11-20 22:40:05,SMS,Incoming,+1,T,Read,,${text},\n`;

function* longTable(): Generator<Uint8Array, void, undefined> {
  yield utf8(head);
  const many = utf8(row("তুমি এখন কোথায়?").repeat(10_000));
  for (let sizeBytes = 0; sizeBytes < 48 * 2 ** 20; sizeBytes += many.length) yield many.slice();
}

readerContract(reader, samplesOf(import.meta.url, /\.csv$/), { long: longTable });

describe("the sample", () => {
  const { finds, summary, oddities } = read(sample("Messages - Tarek H.csv"));
  it("holds messages, files, what was edited or never sent, and lines of the program", () => {
    assert.deepEqual(finds.map(short), [
      ["message", "22:40:05", "Tarek H.", "theirs", "Where are you now? 😀", ""],
      ["message", "22:41:00", null, "mine", "Please stop writing to me.", ""],
      ["message", "22:42:10", "Tarek H.", "theirs", 'I know, he said:\n"the way"', "edited"],
      [
        "attachment",
        "22:44:00",
        "+8801800000000",
        "theirs",
        "your window",
        "",
        "2026-11-20 22 44 00 - Tarek H. - IMG_0001.HEIC",
      ],
      ["system", "22:45:00", null, "", "Tarek H. named the conversation Us", ""],
      ["message", "22:46:00", "Tarek H.", "theirs", "", "position-left-out"],
      ["message", "22:47:00", null, "mine", '=HYPERLINK("x")', "not-sent"],
      ["message", "00:05:00", "Tarek H.", "theirs", "তুমি এখন কোথায়? \u202e", "hidden-characters"],
    ]);
    assert.deepEqual(
      [finds[0]!.handle, finds[1]!.to, finds[2]!.subject],
      ["+8801700000000", ["Tarek H."], 'Re: "us"'],
    );
    assert.deepEqual(
      [oddities, summary.questions],
      [{ "positions-dropped": 1, formula: 1 }, [{ ask: "zone" }]],
    );
  });
  it("gives no position away", () => {
    assert.ok(!JSON.stringify(finds).includes("23.5"));
  });
});

describe("what is hard to read", () => {
  it("columns in another order, more columns and fewer", () => {
    const { finds } = read(
      "Text,Extra,Type,Sender ID,Message Date,Chat Session\na,x,Incoming,+1,2026-11-20 22:40:05,T\n",
    );
    assert.deepEqual(finds.map(short), [["message", "22:40:05", "+1", "theirs", "a", ""]]);
  });
  it("a row with too few cells is not recognised; a cell without its time stays", () => {
    const { finds, oddities } = read(`${head}only,two\n${row("a").replace("2026-11-20", "soon")}${row("b")}`);
    assert.deepEqual(
      [finds.map(({ words }) => words), oddities],
      [["a", "b"], { "unknown-kind": 1, "no-time": 1 }],
    );
  });
  it("a quote that nothing closes costs what follows it up to a million bytes, and is said", () => {
    const { finds, oddities } = read(head + row("a") + row('"open') + row("x").repeat(40_000) + row("b"));
    assert.equal(oddities["damaged"], 1);
    assert.equal(finds.at(-1)!.words, "b");
  });
  it("a cell longer than any message is not recognised", () => {
    const { finds, oddities } = read(head + row("a") + row("x".repeat(3_000_000)) + row("b"));
    assert.deepEqual(
      [finds.map(({ words }) => words)[0], finds.at(-1)!.words, oddities["too-long"]! > 0],
      ["a", "b", true],
    );
  });
  it("names of columns that look like a program's own are only names", () => {
    const { finds } = read(`__proto__,constructor,${head}`.replace("\n", "\n") + `x,y,${row("a")}`);
    assert.equal(finds[0]!.words, "a");
  });
});
