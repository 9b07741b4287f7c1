// The reader of Telegram's JSON: what it finds, what it leaves out on purpose, and what it refuses.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { checkWhole, readNow, readerContract, samplesOf } from "../contract.ts";
import type { Found, ReadOptions } from "../reader.ts";
import { telegramJsonReader as reader } from "./json.ts";

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const sample = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`./samples/${name}`, import.meta.url)));
const read = (source: Uint8Array | string, options?: ReadOptions) => {
  const bytes = typeof source === "string" ? utf8(source) : source;
  const whole = readNow(reader, bytes, options);
  checkWhole(whole, bytes.length);
  const finds = whole.pieces.flatMap((piece) => ("found" in piece ? [piece.found] : []));
  const oddities = Object.fromEntries(whole.summary.oddities.map(({ oddity, count }) => [oddity, count]));
  return { ...whole, finds, oddities, bytes };
};
const short = ({ kind, happened, sender, direction, words, marks, files, reactions }: Found) => [
  kind,
  happened.certainty === "unknown" ? "?" : happened.wall,
  sender,
  direction ?? "",
  words,
  marks.join(" "),
  ...(files ?? []).map(({ name }) => name),
  ...(reactions ?? []).map(({ sender, sign }) => `${sign} ${sender}`),
];

const message = (id: number, more = ""): string =>
  `{"id":${id},"type":"message","date":"2026-11-20T22:40:05","date_unixtime":"1795192805","from":"Tarek H.","from_id":"user1","text":"text ${id}"${more}}`;
const chat = (messages: string): string =>
  `{"name":"Tarek H.","type":"personal_chat","id":1,"messages":[${messages}]}`;

function* longChat(): Generator<Uint8Array, void, undefined> {
  yield utf8(`{"name":"Tarek H.","type":"personal_chat","id":1,"messages":[`);
  const many = utf8(Array.from({ length: 5000 }, (_, index) => message(index)).join(",\n") + ",");
  for (let sizeBytes = 0; sizeBytes < 48 * 2 ** 20; sizeBytes += many.length) yield many.slice();
  yield utf8(`${message(0)}]}`);
}

readerContract(reader, samplesOf(import.meta.url, /\.json$/), { long: longChat });

describe("the samples", () => {
  it("one conversation", () => {
    const { finds, summary } = read(sample("chat.json"));
    assert.deepEqual(finds.map(short), [
      ["system", "2026-11-20T22:38:00", null, "", "Tarek H. · joined telegram", ""],
      ["message", "2026-11-20T22:40:05", "Tarek H.", "theirs", "Where are you now? 😀", ""],
      ["message", "2026-11-20T22:41:00", "Mira", "mine", "Please stop writing to me.", "", "👎 Tarek H."],
      ["message", "2026-11-20T22:42:10", "Tarek H.", "theirs", "I know the way", "edited"],
      [
        "attachment",
        "2026-11-20T22:44:00",
        "Tarek H.",
        "theirs",
        "your window",
        "",
        "photos/photo_1@20-11-2026_22-44-00.jpg",
      ],
      ["omitted", "2026-11-20T22:45:00", "Tarek H.", "theirs", "", ""],
      ["message", "2026-11-20T22:46:00", "Tarek H.", "theirs", "", "position-left-out"],
      ["call", "2026-11-20T22:50:00", "Tarek H.", "theirs", "", "missed"],
      ["call", "2026-11-20T22:58:00", "Mira", "mine", "", ""],
      ["message", "2026-11-21T00:05:00", "Tarek H.", "theirs", "↪ Somebody Else\nতুমি এখন কোথায়?", ""],
      [
        "message",
        "2026-11-21T00:06:00",
        "Tarek H.",
        "theirs",
        "photo \u202egpj.exe <script>alert(1)</script>",
        "hidden-characters",
      ],
      ["message", "2026-11-21T00:07:00", "Tarek H.", "theirs", "Ta H +8801800000000", ""],
      ["message", "2026-11-21T00:08:00", "Tarek H.", "theirs", "When?\n- today\n- tomorrow", ""],
    ]);
    assert.ok(finds.every(({ happened }) => "offset" in happened && happened.offset === "+06:00"));
    assert.deepEqual(
      [finds[5]!.durationSeconds, finds[8]!.durationSeconds, finds[1]!.id],
      [7, 8, "7000001/2"],
    );
    assert.deepEqual(summary.oddities, [{ oddity: "positions-dropped", count: 1 }]);
    assert.equal(summary.notRecognisedCount, 0);
    assert.deepEqual(summary.questions, []);
  });
  it("no position is taken over", () => {
    const found = JSON.stringify(read(sample("chat.json")).pieces);
    assert.ok(!found.includes("23.5") && !found.includes("90.25") && !found.includes("latitude"));
  });
  it("everything: whose account it is tells the direction, and what is no conversation is not recognised", () => {
    const { finds, summary, oddities } = read(sample("everything.json"));
    assert.equal(finds.length, 16);
    const inGroup = finds.filter(({ to }) => to?.[0] === "Neighbours");
    assert.deepEqual(
      inGroup.map(({ direction }) => direction),
      [undefined, "mine"],
    );
    assert.equal(finds.at(-1)!.id, "8000002/1");
    assert.deepEqual([summary.notRecognisedCount, oddities["unknown-kind"]], [1, 1]);
  });
  it("an old export without moments has the time of a clock, and the zone is asked", () => {
    const { finds, summary } = read(sample("chat-old.json"));
    assert.deepEqual(finds[0]!.happened, { certainty: "exact", wall: "2026-11-20T22:40:05" });
    assert.deepEqual(summary.questions, [{ ask: "zone" }]);
  });
  it("the zone is named where it agrees with what was printed", () => {
    const [first] = read(chat(message(1)), { zone: "Asia/Dhaka" }).finds;
    assert.deepEqual(first!.happened, {
      certainty: "exact",
      wall: "2026-11-20T22:40:05",
      offset: "+06:00",
      zone: "Asia/Dhaka",
    });
    const [other] = read(chat(message(1)), { zone: "Europe/Paris" }).finds;
    assert.deepEqual(other!.happened, { certainty: "exact", wall: "2026-11-20T22:40:05", offset: "+06:00" });
  });
});

describe("what is broken", () => {
  const ids = (source: Uint8Array | string) => read(source).finds.map(({ id }) => id);
  it("a message that is no JSON costs itself alone", () => {
    const { finds, oddities } = read(chat(`${message(1)},{"id":2,"type":nonsense},${message(3)}`));
    assert.deepEqual(
      finds.map(({ id }) => id),
      ["1/1", "1/3"],
    );
    assert.equal(oddities["damaged"], 1);
  });
  it("a string that nothing ends costs its line alone", () => {
    assert.deepEqual(ids(chat(`${message(1)},\n{"id":2,"text":"open},\n"x":1},\n${message(3)}`)), [
      "1/1",
      "1/3",
    ]);
  });
  it("a file that ends in the middle says so", () => {
    const { finds, oddities } = read(chat(`${message(1)},${message(2)}`).slice(0, -30));
    assert.deepEqual([finds.length, oddities["truncated"]], [1, 1]);
  });
  it("what stands behind the end is not recognised", () => {
    const { summary, oddities } = read(`${chat(message(1))} {"more":1} x`);
    assert.deepEqual([summary.notRecognisedCount > 0, oddities["damaged"]! > 0], [true, true]);
  });
  it("bytes that are no UTF-8 are U+FFFD in one message, and said", () => {
    const bytes = utf8(chat(`${message(1)},${message(2)}`));
    bytes[new TextDecoder().decode(bytes).indexOf("text 1")] = 0xc3;
    const { finds, oddities } = read(bytes);
    assert.deepEqual([finds.length, oddities["broken-encoding"]], [2, 1]);
    assert.ok(finds[0]!.words.includes("\ufffd"));
  });
  it("a lone surrogate is U+FFFD", () => {
    assert.equal(read(chat(message(1, ',"text":"a\\ud83d"'))).finds[0]!.words, "a\ufffd");
  });
});

describe("what attacks", () => {
  it("nesting without end is left, inside a message and outside of one", () => {
    for (const source of [
      chat(`${message(1)},${"[".repeat(3_000_000)}`),
      `{"messages":${'{"a":'.repeat(1_000_000)}`,
      "[".repeat(3_000_000),
      chat(`${message(1)},${'{"type":'.repeat(70)}1${"}".repeat(70)},${message(2)}`),
    ])
      assert.ok(read(source).summary.notRecognisedCount > 0);
    assert.equal(
      read(chat(`${message(1)},${'{"type":'.repeat(70)}1${"}".repeat(70)},${message(2)}`)).finds.length,
      2,
    );
  });
  it("a million keys are passed over", () => {
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`).join(",");
    const { finds, oddities } = read(`{${keys},${chat(`{${keys}},${message(1)}`).slice(1)}`);
    assert.deepEqual([finds.length, oddities["too-long"]], [1, 1]);
  });
  it("a key given twice counts once, a prototype is only a name, and huge numbers are no times", () => {
    const twice = message(1, ',"text":"second","__proto__":{"from":"x"},"constructor":1');
    assert.equal(read(chat(twice)).finds[0]!.words, "second");
    const [huge] = read(
      chat(message(1).replace('"1795192805"', "1e400").replace("2026-11-20T22:40:05", "9999999999")),
    ).finds;
    assert.deepEqual(huge!.happened, { certainty: "unknown" });
    assert.equal(({} as Record<string, unknown>)["from"], undefined);
  });
  it("fields of another shape than they should have are no fields", () => {
    const odd = `{"id":{},"type":"message","date":[],"date_unixtime":{},"from":7,"from_id":null,"text":{"a":1},"reactions":5,"poll":[],"photo":{},"file":3}`;
    const [found] = read(chat(odd)).finds;
    assert.deepEqual([found!.sender, found!.words, found!.happened.certainty], [null, "", "unknown"]);
  });
});
