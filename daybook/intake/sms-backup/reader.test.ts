// The reader of SMS backups: what it finds, what it refuses, and that it agrees with an XML parser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { checkWhole, readNow, readerContract, samplesOf } from "../contract.ts";
import type { Found, Piece, ReadOptions } from "../reader.ts";
import { printedOffset } from "./printed-time.ts";
import { smsBackupReader as reader } from "./reader.ts";
import { backupFoot, backupHead, makeBackup, makeSms } from "./samples/make-backup.ts";

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const sample = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`./samples/${name}`, import.meta.url)));
const read = (source: Uint8Array | string, options?: ReadOptions, cuts: readonly number[] = []) => {
  const bytes = typeof source === "string" ? utf8(source) : source;
  const whole = readNow(reader, bytes, options, cuts);
  checkWhole(whole, bytes.length);
  const finds = whole.pieces.flatMap((piece) => ("found" in piece ? [piece.found] : []));
  const oddities = Object.fromEntries(whole.summary.oddities.map(({ oddity, count }) => [oddity, count]));
  return { ...whole, finds, oddities, bytes };
};
const short = ({ kind, happened, sender, to, words, marks }: Found) => [
  kind,
  happened.certainty === "unknown" ? "?" : happened.wall,
  sender ?? `to ${to?.join(", ")}`,
  words,
  marks.join(" "),
];
const kindsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ("found" in piece ? "m" : "frame" in piece ? "f" : "?")).join("");

/** One backup that is long enough to see what a reading holds: half of it is one film. */
function* longBackup(): Generator<Uint8Array, void, undefined> {
  yield utf8(backupHead(1));
  yield utf8(
    `<mms date="1700000000000" msg_box="1" address="+1"><parts><part seq="0" ct="video/mp4" cl="a.mp4" data="`,
  );
  const film = utf8("QUJD".repeat(2 ** 18));
  for (let index = 0; index < 24; index++) yield film.slice();
  yield utf8(`" /></parts></mms>\n`);
  const many = utf8(Array.from({ length: 5000 }, (_, index) => makeSms(index)).join(""));
  for (let sizeBytes = 0; sizeBytes < 24 * 2 ** 20; sizeBytes += many.length) yield many.slice();
  yield utf8(backupFoot);
}

readerContract(reader, new Map([...samplesOf(import.meta.url), ["made up, fifty", utf8(makeBackup(50))]]), {
  long: longBackup,
});

describe("the samples", () => {
  it("messages", () => {
    const { finds, summary, pieces, bytes } = read(sample("messages.xml"));
    assert.deepEqual(finds.map(short), [
      ["message", "2026-11-20T22:40:05", "Tarek H.", "Where are you now? 😀", ""],
      ["message", "2026-11-20T22:41:00", "to Tarek H.", "Please stop writing to me.", ""],
      [
        "message",
        "2026-11-20T22:42:10",
        "Tarek H.",
        'He said "I know the way" \nsecond line & <b>bold</b>',
        "",
      ],
      ["message", "2026-11-20T22:43:30", "to Tarek H.", "I never sent this", "not-sent"],
      ["message", "2026-11-20T23:05:00", "+8801800000000", "তুমি এখন কোথায়? 👀", ""],
      ["attachment", "2026-11-21T00:10:00", "Tarek H.", "your window 👀", ""],
      ["message", "2026-11-21T00:12:00", "to +8801700000000, +8801800000000", "Do not come here again.", ""],
    ]);
    assert.ok(finds.every(({ happened }) => "offset" in happened && happened.offset === "+06:00"));
    assert.deepEqual(
      [finds[0]!.handle, finds[0]!.direction, finds[1]!.direction],
      ["+8801700000000", "theirs", "mine"],
    );
    const [file] = finds[5]!.files!;
    assert.deepEqual([file!.name, file!.mediaType, file!.encoding], ["window.png", "image/png", "base64"]);
    const base64 = new TextDecoder().decode(bytes.subarray(...file!.range!));
    assert.deepEqual([...Buffer.from(base64, "base64").subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    assert.equal(kindsOf(pieces), "fmmmmmmmf");
    assert.deepEqual(summary.oddities, []);
    assert.deepEqual(summary.questions, []);
  });
  it("calls", () => {
    assert.deepEqual(
      read(sample("calls.xml")).finds.map((found) => [...short(found), found.durationSeconds ?? 0]),
      [
        ["call", "2026-11-20T22:50:00", "Tarek H.", "", "missed", 0],
        ["call", "2026-11-20T22:51:10", "Tarek H.", "", "", 125],
        ["call", "2026-11-20T22:58:00", "to Tarek H.", "", "", 8],
        ["call", "2026-11-20T23:59:59", "+8801800000000", "", "declined", 0],
        ["call", "2026-11-21T00:01:00", "Tarek H.", "", "blocked", 0],
        ["voicemail", "2026-11-21T00:02:00", "Tarek H.", "", "", 20],
      ],
    );
  });
  it("Bangla digits and day parts, and a message without a printed time", () => {
    const { finds, summary } = read(sample("messages-bn.xml"));
    assert.deepEqual(
      finds.map(({ happened }) => happened),
      [
        { certainty: "exact", wall: "2026-11-20T22:40:05", offset: "+06:00" },
        { certainty: "exact", wall: "2026-11-20T10:41:00", offset: "+06:00" },
        { certainty: "exact", wall: "2026-11-20T04:42:00", offset: "+00:00" },
      ],
    );
    assert.deepEqual(finds[2]!.marks, ["hidden-characters"]);
    assert.deepEqual(summary.questions, [{ ask: "zone" }]);
    const inDhaka = read(sample("messages-bn.xml"), { zone: "Asia/Dhaka" });
    assert.deepEqual(inDhaka.finds[2]!.happened, {
      certainty: "exact",
      wall: "2026-11-20T10:42:00",
      offset: "+06:00",
      zone: "Asia/Dhaka",
    });
    assert.deepEqual(inDhaka.summary.questions, []);
  });
});

describe("the printed time", () => {
  const ms = Date.UTC(2026, 10, 20, 16, 40, 5);
  it("tells the distance from UTC in every order and language", () => {
    for (const [printed, minutes] of [
      ["Nov 20, 2026 10:40:05 PM", 360],
      ["20 Nov 2026 22:40:05", 360],
      ["20/11/2026 22:40", 360],
      ["2026-11-20 22:40:05", 360],
      ["20 নভেম্বর, ২০২৬ ১০:৪০:০৫ PM", 360],
      ["Nov 20, 2026 11:40:05 AM", -300],
      ["20.11.2026, 22:10:05", 330],
      ["Nov 21, 2026 6:40:05 AM", 840],
    ] as const)
      assert.equal(printedOffset(ms, printed), minutes, printed);
  });
  it("tells nothing where it could mean two things, or another moment", () => {
    for (const printed of [
      "",
      "yesterday",
      "Nov 20, 2026 10:40:05 xx",
      "20 Nov 2026 22:41:05",
      "20 Nov 2025 22:40:05",
    ])
      assert.equal(printedOffset(ms, printed), null, printed);
  });
});

/** Every attribute that saxes gives, emoji joined before it as it needs. */
const bySaxes = (text: string): Record<string, string>[] => {
  const given: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => assert.fail(error.message));
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "sms") given.push({ ...(attributes as Record<string, string>) });
  });
  parser.write(text).close();
  return given;
};

describe("against an XML parser", () => {
  const character = fc.constantFrom(
    "a",
    "é",
    "ক",
    "😀",
    "&",
    "<",
    ">",
    '"',
    "'",
    "\n",
    "\t",
    " ",
    "=",
    "/",
    "\u202e",
  );
  const words = fc.array(character, { maxLength: 12 }).map((letters) => letters.join(""));
  const escaped = (text: string, quote: string): string =>
    text.replace(/[&<>"'\n\t]/g, (letter) =>
      letter === '"' && quote === "'" ? letter : `&#${letter.codePointAt(0)};`,
    );
  it("gives the same words for whatever is well formed, on one line or many", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, words, fc.constantFrom('"', "'"), fc.constantFrom(" ", "  ", "\n", "\t ")), {
          maxLength: 5,
        }),
        fc.constantFrom("", "\n", "\r\n  "),
        (messages, between) => {
          const all = messages.map(
            ([body, name, quote, gap]) =>
              `<sms address="1"${gap}contact_name=${quote}${escaped(name, quote)}${quote} date="1700000000000" type="1" body=${quote}${escaped(body, quote)}${quote}/>`,
          );
          const text = `<smses>${all.join(between)}</smses>`;
          const { finds, summary } = read(text);
          assert.equal(summary.notRecognisedCount, 0);
          assert.deepEqual(
            finds.map((found) => found.words),
            bySaxes(text).map(({ body }) => body),
          );
        },
      ),
    );
  });
});

const message = (body: string, more = ""): string =>
  `<sms address="+1" date="1700000000000" type="1" body="${body}" contact_name="M"${more} />`;
const wordsIn = (source: string) => read(source).finds.map(({ words }) => words);

describe("what is hard to read", () => {
  it("emoji as two halves become one in a text message and in an MMS, wherever the file is cut", () => {
    const mms = `<mms date="1700000000000" msg_box="1" address="+1"><parts><part ct="text/plain" cl="t" text="&#x1F600;&#55357;&#56832;&#xD83D;&#xDE00;" /></parts></mms>`;
    const source = utf8(`<smses>${message("&#55357;&#56832;")}${mms}</smses>`);
    for (let cut = 0; cut <= source.length; cut++)
      assert.deepEqual(
        read(source, {}, [cut]).finds.map(({ words }) => words),
        ["😀", "😀😀😀"],
      );
  });
  it("half an emoji is U+FFFD, and said", () => {
    const { finds, oddities } = read(`<smses>${message("a&#55357;b")}</smses>`);
    assert.equal(finds[0]!.words, "a\ufffdb");
    assert.equal(oddities["broken-encoding"], 1);
  });
  it("broken UTF-8 is U+FFFD, and the ranges hold", () => {
    const bytes = utf8(`<smses>${message("XY")}${message("after")}</smses>`);
    bytes[bytes.indexOf(0x58)] = 0xe0;
    const { finds } = read(bytes);
    assert.deepEqual([finds[0]!.words, finds[1]!.words], ["\ufffdY", "after"]);
  });
  it("a message that is broken off costs itself alone", () => {
    const { finds, oddities, pieces } = read(
      `<smses>${message("a")}\n<sms body="half\n${message("b")}${message("c")}</smses>`,
    );
    assert.deepEqual(
      finds.map(({ words }) => words),
      ["a", "b", "c"],
    );
    assert.equal(oddities["damaged"], 1);
    assert.equal(kindsOf(pieces), "fm?mmf");
  });
  it("a file that ends in the middle says so", () => {
    const { finds, oddities } = read(`<smses>${message("a")}<sms body="hal`);
    assert.equal(finds.length, 1);
    assert.equal(oddities["truncated"], 1);
  });
  it("what is no message is not recognised", () => {
    const { pieces, oddities } = read(`<smses>${message("a")}<wap x="1"/>words ${message("b")}</smses>`);
    assert.equal(kindsOf(pieces), "fm?mf");
    assert.equal(oddities["unknown-kind"], 1);
  });
  it("a message without a moment, or of a type nobody knows, is not recognised", () => {
    const { finds, summary } = read(
      `<smses>${message("a").replace("1700000000000", "soon")}${message("b").replace('type="1"', 'type="99"')}</smses>`,
    );
    assert.deepEqual([finds.length, summary.notRecognisedCount], [0, 1]);
  });
  it("a comment is no message, also when it looks like one", () => {
    assert.deepEqual(wordsIn(`<smses><!-- ${message("no")} -->${message("yes")}</smses>`), ["yes"]);
    assert.deepEqual(wordsIn(`<smses><![CDATA[ ${message("no")} ]]>${message("yes")}</smses>`), ["yes"]);
  });
  it("a message inside the words of another is words", () => {
    const inner = message("no").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll(">", "&gt;");
    assert.deepEqual(wordsIn(`<smses>${message(inner)}</smses>`), [message("no")]);
    assert.deepEqual(wordsIn(`<smses>${message(`x' data=&quot;${"A".repeat(99)}`)}</smses>`).length, 1);
  });
});

describe("what attacks", () => {
  it("entities and other files are not fetched and not expanded", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const { finds, oddities } = read(
      `${bomb}<smses>${message("&b;")}${message("&f;")}${message("plain")}</smses>`,
    );
    assert.deepEqual(
      finds.map(({ words }) => words),
      ["plain"],
    );
    assert.equal(oddities["entities-refused"], 1);
  });
  it("nesting without end, tags without end and attributes without end are left at their first megabytes", () => {
    for (const [begin, again] of [
      ["<smses>", "<mms>"],
      ["<smses><mms>", "<part/>"],
      ["<smses><sms ", 'a="b" '],
      ["<smses><!--", "> "],
      ["<smses><sms body='", "x"],
    ] as const) {
      const attack = utf8(`${begin}${again.repeat(Math.ceil((9 * 2 ** 20) / again.length))}`);
      const { summary, finds } = read(
        new Uint8Array(Buffer.concat([attack, utf8(`"'-->${message("after")}</smses>`)])),
      );
      assert.ok(summary.notRecognisedCount >= 1, begin + again);
      assert.deepEqual(
        finds.map(({ words }) => words),
        ["after"],
        begin + again,
      );
    }
  });
  it("texts that are slow for careless patterns are read at once", () => {
    const start = process.hrtime.bigint();
    for (const slow of [
      " ".repeat(900_000),
      "1.".repeat(400_000),
      "&amp;".repeat(150_000),
      "&#55357;".repeat(100_000),
    ]) {
      read(`<smses>${message(slow)}</smses>`);
      read(`<smses>${message("a", ` readable_date="${slow}x"`)}</smses>`);
      read(
        `<smses><mms date="1700000000000" msg_box="1"><parts><part name="${slow}" text="a" /></parts></mms></smses>`,
      );
    }
    assert.ok(process.hrtime.bigint() - start < 20_000_000_000n);
  });
  it("names that look like a program's own are only names", () => {
    const { finds } = read(`<smses>${message("a", ' __proto__="x" constructor="y"')}</smses>`);
    assert.equal(finds.length, 1);
    assert.equal(Object.getPrototypeOf(finds[0]!), Object.prototype);
  });
  it("numbers that are no moment make no time", () => {
    for (const date of ["9".repeat(16), "9".repeat(400), "-1", "1e99", "0x10"]) {
      const { finds } = read(`<smses>${message("a").replace("1700000000000", date)}</smses>`);
      assert.ok(
        finds.every(({ happened }) => happened.certainty === "unknown"),
        date,
      );
    }
  });
});
