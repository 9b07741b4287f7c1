// The WhatsApp reader: what it finds, what it refuses to guess, and that it loses nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { checkWhole, readNow, readerContract, samplesOf } from "../contract.ts";
import type { Found, ReadOptions } from "../reader.ts";
import { whatsappReader as reader } from "./reader.ts";
import { makeChat, makeHeader, madeUpNames, type ChatOptions } from "./samples/make-sample.ts";

const samplesAt = new URL("./samples/", import.meta.url);
const sample = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(name, samplesAt)));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const read = (source: Uint8Array | string, options?: ReadOptions) => {
  const bytes = typeof source === "string" ? utf8(source) : source;
  const whole = readNow(reader, bytes, options);
  checkWhole(whole, bytes.length);
  return { ...whole, finds: whole.pieces.flatMap((piece) => ("found" in piece ? [piece.found] : [])) };
};
const short = ({ kind, happened, sender, words, marks, files }: Found) => [
  kind,
  happened.certainty === "unknown" ? "?" : happened.wall,
  sender,
  words,
  marks.join(" "),
  ...(files ?? []).map(({ name }) => name),
];

/** One chat that is long enough to see what a reading holds. */
function* longChat(): Generator<Uint8Array, void, undefined> {
  const chat = utf8(makeChat({ messageCount: 20_000, platform: "android", digits: "bangla" }));
  for (let sizeBytes = 0; sizeBytes < 48 * 2 ** 20; sizeBytes += chat.length) yield chat.slice();
}

readerContract(
  reader,
  new Map([
    ...samplesOf(import.meta.url),
    [
      "made up, Windows line ends",
      utf8(makeChat({ messageCount: 60, platform: "android", lineEnd: "\r\n" })),
    ],
    [
      "made up, Bangla digits",
      utf8(`\ufeff${makeChat({ messageCount: 60, platform: "ios", digits: "bangla" })}`),
    ],
  ]),
  { long: longChat },
);

describe("the samples", () => {
  it("Android, English", () => {
    const { finds, summary } = read(sample("android-en.txt"), { order: "dmy" });
    assert.deepEqual(finds.slice(1).map(short), [
      ["message", "2026-11-20T22:40", "Tarek H.", "Where are you now?", ""],
      ["message", "2026-11-20T22:41", "Mira", "Please stop writing to me.", ""],
      [
        "message",
        "2026-11-20T22:41",
        "Tarek H.",
        "Why did you not answer?\n\nI waited at the gate: one hour.",
        "",
      ],
      ["omitted", "2026-11-20T22:43", "Tarek H.", "<Media omitted>", ""],
      ["attachment", "2026-11-20T22:44", "Tarek H.", "your window", "", "IMG-20261120-WA0001.jpg"],
      ["deleted", "2026-11-20T22:45", "Tarek H.", "This message was deleted", ""],
      ["deleted", "2026-11-20T22:46", "Mira", "You deleted this message", ""],
      ["message", "2026-11-20T22:47", "Tarek H.", "I will come tomorrow", "edited"],
      [
        "system",
        "2026-11-21T00:05",
        null,
        "Tarek H. changed their phone number to a new number. Tap to message or add the new number.",
        "",
      ],
      ["message", "2026-11-21T07:12", "Mira", "", ""],
      ["message", "2026-11-21T07:13", "Tarek H.", "<b>see</b> 7:40 - the bus: yours", ""],
    ]);
    assert.equal(finds[0]!.kind, "system");
    assert.deepEqual(summary, {
      sizeBytes: sample("android-en.txt").length,
      findCount: 12,
      notRecognisedCount: 0,
      senders: [
        { name: "Tarek H.", findCount: 7 },
        { name: "Mira", findCount: 3 },
      ],
      possibleOrders: ["dmy"],
      headerLikeCount: 0,
      oddities: [],
      questions: [{ ask: "zone" }, { ask: "keeper" }],
      firstDate: "20/11/2026",
      lastDate: "21/11/2026",
    });
  });
  it("iPhone, English, Windows line ends", () => {
    const { finds } = read(sample("ios-en.txt"), { order: "dmy" });
    assert.deepEqual(finds.slice(1).map(short), [
      ["message", "2026-11-20T22:40:05", "Tarek H.", "Where are you now?", ""],
      ["message", "2026-11-20T22:41:00", "+880 1700\u2011000000", "Who is this", ""],
      ["message", "2026-11-20T22:41:09", "Tarek H.", "two\nlines", ""],
      ["omitted", "2026-11-20T22:42:10", "Tarek H.", "image omitted", ""],
      ["attachment", "2026-11-20T22:43:11", "Tarek H.", "", "", "00000007-PHOTO-2026-11-20-22-43-11.jpg"],
      ["omitted", "2026-11-20T22:43:40", "Tarek H.", "plan.pdf • \u200e2 pages \u200edocument omitted", ""],
      ["deleted", "2026-11-20T22:44:12", "Tarek H.", "This message was deleted.", ""],
      ["deleted", "2026-11-20T22:45:13", "Mira", "You deleted this message.", ""],
      ["message", "2026-11-20T22:46:14", "Tarek H.", "I know the way", "edited"],
      ["message", "2026-11-21T00:00:00", "Tarek H.", "\u200eMissed voice call", ""],
    ]);
    assert.deepEqual(short(finds[0]!).slice(0, 3), ["system", "2026-11-20T22:38:59", null]);
  });
  it("Android, Bangla", () => {
    const { finds } = read(sample("android-bn.txt"), { order: "dmy" });
    assert.deepEqual(finds.slice(1).map(short), [
      ["message", "2026-11-20T22:40", "আরিফ", "তুমি এখন কোথায়?", ""],
      ["message", "2026-11-20T22:41", "মিতু", "আমাকে আর লিখবেন না।", ""],
      ["omitted", "2026-11-20T22:43", "আরিফ", "<মিডিয়া বাদ দেওয়া হয়েছে>", ""],
      ["attachment", "2026-11-20T22:44", "আরিফ", "তোমার জানালা", "", "IMG-20261120-WA0001.jpg"],
      ["deleted", "2026-11-20T22:45", "আরিফ", "এই মেসেজটি মুছে ফেলা হয়েছে", ""],
      ["deleted", "2026-11-20T22:46", "মিতু", "আপনি এই মেসেজটি মুছে ফেলেছেন", ""],
      ["message", "2026-11-21T00:05", "আরিফ", "কাল আসবো", "edited"],
      ["message", "2026-11-21T07:12", "আরিফ", "প্রথম লাইন\nদ্বিতীয় লাইন: ৭:৪০ এর বাস", ""],
    ]);
  });
  it("iPhone, Bangla", () => {
    const { finds } = read(sample("ios-bn.txt"), { order: "dmy" });
    assert.deepEqual(finds.slice(1).map(short), [
      ["message", "2026-11-20T22:40:05", "আরিফ", "তুমি এখন কোথায়?", ""],
      ["message", "2026-11-20T22:41:00", "মিতু", "আমাকে আর লিখবেন না।", ""],
      ["omitted", "2026-11-20T22:42:10", "আরিফ", "ছবি বাদ দেওয়া হয়েছে", ""],
      ["attachment", "2026-11-21T00:00:00", "আরিফ", "", "", "00000007-PHOTO-2026-11-21-00-00-00.jpg"],
    ]);
  });
  it("files by the names that phones give them, in any language", () => {
    const files = (body: string) => {
      const { finds } = read(`[20/11/2026, 22:40:05] Tarek: ${body}\n`);
      return [finds[0]!.kind, finds[0]!.words, ...(finds[0]!.files ?? []).map(({ name }) => name)];
    };
    assert.deepEqual(files("IMG-20261120-WA0001.jpg (Datei angehängt)\nso"), [
      "attachment",
      "so",
      "IMG-20261120-WA0001.jpg",
    ]);
    const photo = "00000007-PHOTO-2026-11-20-22-40-05.jpg";
    assert.deepEqual(files(`\u200e<pièce jointe : ${photo}>`), ["attachment", "", photo]);
    for (const words of ["photo.jpg (mine)", `<see: ${photo}>`, "\u200e<see: notes.txt>"])
      assert.deepEqual(files(words).slice(0, 2), ["message", words]);
  });
  it("the phrases in letters of one and of two code points", () => {
    const text = new TextDecoder().decode(sample("android-bn.txt"));
    const whats = (source: string) => read(source).finds.map(({ kind, marks }) => [kind, marks]);
    const oneCodePoint = text.replaceAll("\u09af\u09bc", "\u09df").replaceAll("\u09a1\u09bc", "\u09dc");
    assert.deepEqual(whats(oneCodePoint), whats(text.normalize("NFC")));
  });
});

describe("the order of day and month", () => {
  const days = (...printed: string[]) => printed.map((day) => `${day}, 09:00 - Mira: x\n`).join("");
  it("is not guessed: every order in which each date exists is said, and nothing happened at a known time", () => {
    const { finds, summary } = read(sample("ambiguous-order.txt"));
    assert.deepEqual(summary.possibleOrders, ["dmy", "mdy"]);
    assert.deepEqual([summary.firstDate, summary.lastDate], ["03/04/2026", "03/06/2026"]);
    assert.ok(finds.every(({ happened }) => happened.certainty === "unknown"));
  });
  it("is as the keeper says", () => {
    const first = (order: "dmy" | "mdy") => read(sample("ambiguous-order.txt"), { order }).finds[0]!.happened;
    assert.deepEqual(first("dmy"), { certainty: "exact", wall: "2026-04-03T09:00" });
    assert.deepEqual(first("mdy"), { certainty: "exact", wall: "2026-03-04T09:00" });
  });
  it("is not used in the reading that finds it, even where only one is possible", () => {
    const { finds, summary } = read(days("20/11/2026", "03/12/2026"));
    assert.deepEqual(summary.possibleOrders, ["dmy"]);
    assert.ok(finds.every(({ happened }) => happened.certainty === "unknown"));
  });
  it("is known at once where the year comes first in four digits", () => {
    const { finds, summary } = read(days("2026-11-20", "2026-12-03"));
    assert.deepEqual(summary.possibleOrders, ["ymd"]);
    assert.deepEqual(finds[1]!.happened, { certainty: "exact", wall: "2026-12-03T09:00" });
  });
  it("can be three ways where the year has two digits", () => {
    assert.deepEqual(read(days("10/11/12", "11/11/12")).summary.possibleOrders, ["dmy", "mdy", "ymd"]);
    assert.deepEqual(read(days("11/20/26", "11/21/26")).summary.possibleOrders, ["mdy"]);
  });
  it("is not decided by a line that stands out of its time", () => {
    const source = days("02/01/2026", "02/02/2026", "02/25/2021", "02/03/2026", "02/04/2026");
    assert.deepEqual(read(source).summary.possibleOrders, ["dmy", "mdy"]);
  });
  it("given wrongly leaves times unknown and loses no message", () => {
    const { finds, summary } = read(days("11/20/2026", "11/21/2026", "12/01/2026"), { order: "dmy" });
    assert.equal(finds.length, 3);
    assert.deepEqual(finds[0]!.happened, { certainty: "unknown" });
    assert.deepEqual(finds[0]!.marks, ["header-like"]);
    assert.equal(summary.headerLikeCount, 2);
  });
  it("is asked with what each reading would mean, and each message carries its readings", () => {
    const { finds, summary } = read(days("03/04/2026", "05/04/2026", "01/05/2026"));
    assert.deepEqual(summary.questions[0], {
      ask: "order",
      readings: [
        { order: "dmy", firstDay: "2026-04-03", lastDay: "2026-05-01", backwardCount: 0 },
        { order: "mdy", firstDay: "2026-03-04", lastDay: "2026-01-05", backwardCount: 1 },
      ],
    });
    assert.deepEqual(finds[0]!.readings, { dmy: "2026-04-03T09:00", mdy: "2026-03-04T09:00" });
    const answered = read(days("03/04/2026", "05/04/2026"), { order: "dmy" });
    assert.ok(answered.summary.questions.every(({ ask }) => ask !== "order"));
    assert.equal(answered.finds[0]!.readings, undefined);
  });
  it("a year of another calendar becomes a day of ours, and it is said", () => {
    const wall = (printed: string, order: "dmy" | "ymd") => {
      const digits = printed.includes("۱") ? "۰۹:۰۰" : "09:00";
      const { finds, summary } = read(`${printed}, ${digits} - Mira: x\n`, { order });
      assert.deepEqual(summary.oddities, [{ oddity: "other-calendar", count: 1 }]);
      const { happened } = finds[0]!;
      return happened.certainty === "unknown" ? "?" : `${happened.certainty} ${happened.wall}`;
    };
    assert.equal(wall("20/11/2569", "dmy"), "exact 2026-11-20T09:00");
    assert.equal(wall("20/11/69", "dmy"), "exact 2026-11-20T09:00");
    assert.equal(wall("۱۴۰۵/۸/۲۹", "ymd"), "exact 2026-11-20T09:00");
    assert.equal(wall("1405/12/29", "ymd"), "exact 2027-03-20T09:00");
    assert.equal(wall("10/6/1448 هـ", "dmy"), "around 2026-11-20T09:00");
  });
  it("a year that no calendar can mean stays unknown", () => {
    for (const printed of ["20/11/1970", "20/11/1601", "20/11/3000", "30/12/1406"])
      assert.deepEqual(read(days(printed), { order: "dmy" }).finds[0]!.happened, { certainty: "unknown" });
  });
  it("no zone and no offset is made up", () => {
    const { finds } = read(sample("android-en.txt"), { order: "dmy" });
    assert.deepEqual(Object.keys(finds[1]!.happened), ["certainty", "wall"]);
  });
});

describe("lines that look like headers", () => {
  it("are marked where the time or the day cannot be, and are words where the shape is another", () => {
    const { finds, summary } = read(sample("look-alikes.txt"), { order: "dmy" });
    assert.deepEqual(
      finds.map(({ sender, words, marks }) => [sender, words, marks.join(" ")]),
      [
        ["Tarek H.", "Where are you now?", ""],
        ["Mira", "I was told this:", ""],
        ["Mira", "I agree to everything", "header-like"],
        ["Mira", "and I lied", "header-like"],
        ["Tarek H.", "later", ""],
        [
          "Mira",
          "from the future\n[20/11/2026, 22:43:00] Mira: another shape is only words\n99/99/2026, 10:00 - Mira: no such day is only words",
          "header-like",
        ],
        ["Ta\u200brek H.", "not the same name", "hidden-characters"],
        ["Mira", "photo \u202egpj.exe", "hidden-characters"],
        ["Tarek H.", '<script>alert(1)</script> \u2066=HYPERLINK("x")\u2069', "hidden-characters"],
        ["Mira", "end", ""],
      ],
    );
    assert.equal(summary.headerLikeCount, 3);
  });
  it("are marked where the keeper does not know the sender", () => {
    const knownSenders = new Set(["Tarek H.", "Mira"]);
    const { finds } = read(sample("look-alikes.txt"), { order: "dmy", knownSenders });
    assert.deepEqual(finds[6]!.marks, ["hidden-characters", "header-like"]);
  });
  it("are not found in a phone that was offline, in a journey, or at the end of summer time", () => {
    const source = ["20/11/2026, 22:40", "20/11/2026, 10:00", "21/11/2026, 03:00", "21/11/2026, 02:10"];
    const { summary } = read(source.map((head) => `${head} - Mira: x\n`).join(""));
    assert.equal(summary.headerLikeCount, 0);
  });
  it("of some other time are marked, and the messages behind them are not", () => {
    const messages = (text: string, ...days: string[]) =>
      days.map((day) => `${day}, 22:40 - Mira: ${text}\n`).join("");
    for (const year of ["2019", "2031"]) {
      const quoted = messages("y", `20/11/${year}`, `21/11/${year}`).repeat(10);
      const before = messages("x", "20/11/2026", "21/11/2026", "22/11/2026");
      const { finds, summary } = read(before + quoted + messages("x", "22/11/2026").repeat(90));
      assert.equal(summary.headerLikeCount, 20);
      for (const { words, marks } of finds) assert.equal(marks.includes("header-like"), words === "y");
    }
  });
  it("that no message takes back are believed: a long silence looks the same", () => {
    const source = `20/11/2026, 22:40 - Mira: x\n${"20/11/2031, 22:40 - Mira: y\n".repeat(3)}`;
    assert.equal(read(source).summary.headerLikeCount, 0);
  });
  it("in a silence of years are not marked", () => {
    const source = ["20/11/2020, 22:40", "20/11/2026, 10:00", "21/11/2026, 03:00"];
    const { summary } = read(source.map((head) => `${head} - Mira: x\n`).join(""));
    assert.equal(summary.headerLikeCount, 0);
  });
  it("of a clock that was put right for good are marked only for a while", () => {
    const before = "20/11/2027, 09:00 - Mira: x\n".repeat(3);
    const after = "20/11/2026, 09:00 - Mira: x\n".repeat(1000);
    assert.ok(read(before + after).summary.headerLikeCount < 250);
  });
});

describe("texts that are hard to read", () => {
  const first = "20/11/2026, 22:40 - Mira: ";
  it("a broken byte is U+FFFD in the words, and the range is still right", () => {
    const bytes = new Uint8Array([
      ...utf8(`${first}a`),
      0xe0,
      0xa6,
      ...utf8("\n20/11/2026, 22:41 - Mira: b\n"),
    ]);
    const { finds, pieces } = read(bytes);
    assert.equal(finds[0]!.words, "a\ufffd");
    assert.deepEqual([pieces[0]!.from, pieces[0]!.to], [0, first.length + 4]);
  });
  it("what stands before the first message is not recognised, and not lost", () => {
    const { pieces } = read(`made\nup\n${first}a`);
    assert.deepEqual(pieces[0], { from: 0, to: 8, notRecognised: true });
    assert.equal(pieces.length, 2);
  });
  it("a source without a message is one piece that is not recognised", () => {
    assert.deepEqual(read("no chat\nat all").pieces, [{ from: 0, to: 14, notRecognised: true }]);
  });
  it("blank lines belong to the words", () => {
    assert.deepEqual(
      read(`${first}a\n\n\n${first}b\n\n`).finds.map(({ words }) => words),
      ["a\n\n", "b\n"],
    );
    assert.deepEqual(
      read(`${first}a\r\n\r\n${first}b`).finds.map(({ words }) => words),
      ["a\n", "b"],
    );
  });
  it("a name with a colon ends at the first colon and space", () => {
    assert.equal(read(`20/11/2026, 22:40 - Dr: Mira: x`).finds[0]!.sender, "Dr");
    assert.equal(read(`20/11/2026, 22:40 - 7:40 bus: x`).finds[0]!.sender, "7:40 bus");
  });
  it("a message longer than any can be is cut, and its rest is not recognised but covered", () => {
    const long = `${first}${"ক".repeat(400_000)}\n${"y".repeat(50)}\n` + "z\n".repeat(700_000);
    const { pieces, summary } = read(`${long}${first}after\n`);
    assert.ok(pieces.every(({ from, to }) => to - from <= 2 ** 20));
    assert.equal(summary.findCount, 2);
    assert.ok(summary.notRecognisedCount >= 2);
  });
  it("a line longer than any can be is read the same in any cutting", () => {
    const bytes = utf8(`${first}${"ক".repeat(800_000)}\n${first}after`);
    const whole = readNow(reader, bytes);
    checkWhole(whole, bytes.length);
    for (const size of [65_536, 999_983, 2 ** 20, 2 ** 20 + 1]) {
      const cuts = Array.from({ length: Math.floor(bytes.length / size) }, (_, index) => (index + 1) * size);
      assert.deepEqual(readNow(reader, bytes, {}, cuts), whole);
    }
  });
  it("texts that are slow for careless patterns are read at once", () => {
    const slow = [
      `${" ".repeat(900_000)}x <This message was edited>`,
      "\n".repeat(900_000),
      "\r".repeat(900_000),
      "<attached: ".repeat(80_000),
      `${"a.".repeat(400_000)} (file attached)`,
      "\u200e".repeat(300_000),
      ": ".repeat(400_000),
      "20/11/2026, ".repeat(80_000),
    ];
    const before = performance.now();
    for (const text of slow) read(`${first}${text}\n${first}${text}`);
    assert.ok(performance.now() - before < 5_000);
  });
  it("names of objects are names like others", () => {
    const { summary } = read("20/11/2026, 22:40 - __proto__: x\n20/11/2026, 22:40 - constructor: y\n");
    assert.deepEqual(
      summary.senders.map(({ name }) => name),
      ["__proto__", "constructor"],
    );
  });
  it("NUL, markup and formulas stay what they are", () => {
    const words = '\u0000<img src=x onerror=alert(1)>=1+1|cmd ")';
    assert.equal(read(first + words).finds[0]!.words, words);
  });
});

describe("recognise", () => {
  it("is sure of a whole export", () => {
    assert.equal(reader.recognise(sample("android-en.txt"), ""), 1);
    assert.equal(
      reader.recognise(utf8(makeChat({ messageCount: 5_000, platform: "ios" })).subarray(0, 65_536), ""),
      1,
    );
  });
  it("is less sure where something stands before it", () => {
    const sureness = reader.recognise(utf8(`hello\n${makeChat({ messageCount: 3, platform: "ios" })}`), "");
    assert.ok(sureness >= 0.5 && sureness < 1);
  });
  it("knows what is no export", () => {
    const utf16 = (mark: string) =>
      new Uint8Array(Buffer.from(mark + makeChat({ messageCount: 3, platform: "ios" }), "utf16le"));
    const others = [
      utf16("\ufeff"),
      utf16(""),
      utf8("Dear diary,\nnothing happened.\n"),
      utf8('{"messages": [{"date": "20/11/2026, 22:40"}]}'),
      utf8("20/11/2026,22:40,Mira,hello\n"),
      utf8("20/11/2026, 22:40 - no name\n"),
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    ];
    for (const other of others) assert.equal(reader.recognise(other, ""), 0);
  });
});

describe("whatever people write", () => {
  const names = fc.constantFrom("Mira", "আরিফ", "+880 1700-000000", "~ Tarek", "Mira 🌸");
  const line = fc
    .string({ unit: "grapheme", maxLength: 30 })
    .map((text) => text.replace(/[\r\n]/g, " "))
    .filter((text) => !/^[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]*[[\p{Nd}]/u.test(text));
  const words = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));
  const chat = fc.array(
    fc.record({ names, words, later: fc.nat({ max: 5_000 }), seconds: fc.nat({ max: 59 }) }),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  const shapes: readonly Omit<ChatOptions, "messageCount">[] = [
    { platform: "android" },
    { platform: "ios" },
    { platform: "android", digits: "bangla", isTwelveHour: true },
    { platform: "ios", digits: "bangla", isTwelveHour: true, lineEnd: "\r\n" },
    { platform: "android", order: "mdy", lineEnd: "\r\n" },
    { platform: "ios", order: "ymd" },
  ];
  for (const shape of shapes)
    it(`is read as it was written: ${Object.values(shape).join(" ").replace(/\s+/g, " ")}`, () => {
      fc.assert(
        fc.property(chat, (messages) => {
          let minutes = 0;
          const expected = messages.map((message) => {
            minutes += message.later;
            const wall = new Date(
              Date.UTC(2024, 0, 1) + minutes * 60_000 + message.seconds * 1_000,
            ).toISOString();
            return {
              head: makeHeader(minutes, message.seconds, shape),
              sender: message.names,
              words: message.words,
              wall: wall.slice(0, shape.platform === "ios" ? 19 : 16),
            };
          });
          const text = expected
            .map(({ head, sender, words: said }) => `${head}${sender}: ${said}\n`)
            .join("");
          const source = text.replaceAll("\n", shape.lineEnd ?? "\n");
          const { finds } = read(source, { order: shape.order ?? "dmy" });
          assert.deepEqual(
            finds.map(({ sender, words: said, happened }) => ({ sender, said, happened })),
            expected.map(({ sender, words: said, wall }) => ({
              sender,
              said,
              happened: { certainty: "exact", wall },
            })),
          );
        }),
        { numRuns: 60 },
      );
    });
  it("made-up chats have as many messages as were asked for", () => {
    for (const platform of ["android", "ios"] as const)
      for (const digits of ["latin", "bangla"] as const) {
        const { summary } = read(makeChat({ messageCount: 1_000, platform, digits }), { order: "dmy" });
        assert.equal(summary.findCount, 1_001);
        assert.deepEqual(summary.possibleOrders, ["dmy"]);
        assert.deepEqual(
          summary.senders.map(({ name }) => name).toSorted(),
          [...madeUpNames[digits === "bangla" ? "bn" : "en"]].toSorted(),
        );
      }
  });
});
