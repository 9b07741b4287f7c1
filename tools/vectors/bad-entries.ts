// The vectors of bytes that are no entry, each refused by one layer of spec/entry.md §6.
import { bytesToHex, entryToBytes, joinBytes, utf8 } from "daybook/record";
import { asEntry, example, least, type Case, type Cases } from "./case.ts";

const attachment = { name: "IMG_1.jpg", mediaType: "image/jpeg", sizeBytes: 3, sha256: "ab".repeat(32) };

/** Cases that are refused, each by one layer. */
export const badEntries = (): Cases => {
  const text = new TextDecoder().decode(entryToBytes(asEntry(least)));
  const bad = (expect: string, says: string, wrong: string): Case => ({ says, expect, text: wrong });
  const badBytes = (says: string, ...parts: Uint8Array[]): Case => ({
    says,
    expect: "text",
    hex: bytesToHex(joinBytes(...parts)),
  });
  /** The least entry with some fields changed or, where undefined, left out; its keys in order. */
  const shape = (says: string, changes: object): Case =>
    bad(
      "shape",
      says,
      JSON.stringify(
        Object.fromEntries(
          Object.entries({ ...least, ...changes }).toSorted(([left], [right]) => (left < right ? -1 : 1)),
        ),
      ),
    );
  const time = (says: string, happened: object | null): Case => shape(says, { happened });
  const exact = { certainty: "exact", wall: "2026-11-20T22:40" };
  return {
    "text-empty": bad("text", "No bytes at all.", ""),
    "text-cut": bad("text", "Cut short by one byte.", text.slice(0, -1)),
    "text-more": bad("text", "One sign more.", `${text}}`),
    "text-list": bad("text", "A list and not an object.", `[${text}]`),
    "text-null": bad("text", "Nothing, said in JSON.", "null"),
    "text-number": bad("text", "A number.", "1"),
    "text-not-a-number": bad("text", "JSON has no NaN.", text.replace('"typed"', "NaN")),
    "text-comment": bad("text", "JSON has no comments.", text.replace("{", "{/**/")),
    "text-byte-order-mark": badBytes(
      "A byte order mark in front.",
      new Uint8Array([0xef, 0xbb, 0xbf]),
      utf8(text),
    ),
    "text-utf-16": badBytes("UTF-16.", new Uint8Array(Buffer.from(text, "utf16le"))),
    "text-broken-utf-8": badBytes(
      "A byte that UTF-8 never has.",
      utf8(text.slice(0, -2)),
      new Uint8Array([0xff]),
      utf8(text.slice(-2)),
    ),
    "text-overlong-utf-8": badBytes(
      "A slash in two bytes.",
      utf8(text.slice(0, -2)),
      new Uint8Array([0xc0, 0xaf]),
      utf8(text.slice(-2)),
    ),
    "text-surrogate-utf-8": badBytes(
      "A lone surrogate as three bytes.",
      utf8(text.slice(0, -2)),
      new Uint8Array([0xed, 0xa0, 0x80]),
      utf8(text.slice(-2)),
    ),
    "version-next": bad("version", "The next format.", text.replace("entry/1", "entry/2")),
    "version-far": bad(
      "version",
      "A later format, with a field of its own.",
      '{"format":"daybook-entry/417","later":true}',
    ),
    "shape-other-format": bad(
      "shape",
      "The format of something else.",
      text.replace("daybook-entry/1", "somebook-entry/1"),
    ),
    "shape-version-word": bad("shape", "A version that is no number.", text.replace("entry/1", "entry/two")),
    "shape-empty-object": bad("shape", "Nothing in it.", "{}"),
    "shape-no-id": shape("No id.", { id: undefined }),
    "shape-id-upper-case": shape("An id in capitals.", { id: "A".repeat(32) }),
    "shape-id-line-feed": shape("An id with a line feed behind it.", { id: `${least.id}\n` }),
    "shape-kind": shape("A kind that is not in the list.", { kind: "letter" }),
    "shape-drawer": shape("A drawer that is not in the list.", { drawer: "public" }),
    "shape-behaviours-empty": shape("A list of acts with nothing in it.", { behaviours: [] }),
    "shape-behaviours-twice": shape("One act twice.", { behaviours: ["a.b", "a.b"] }),
    "shape-behaviour-words": shape("An act in words.", { behaviours: ["followed me"] }),
    "shape-behaviour-list": shape("An act that is a list.", { behaviours: [["a.b"]] }),
    "shape-refused": shape("A refusal that is not in the list.", { refused: "ignored" }),
    "shape-effects": shape("An effect that is not in the list.", { effects: ["ptsd"] }),
    "shape-effects-empty": shape("A list of effects with nothing in it.", { effects: [] }),
    "shape-injury-part": shape("An injury of no part of the body.", {
      injuries: [{ at: "aura", view: "front", words: "" }],
    }),
    "shape-injury-field": shape("An injury with a field that nobody specified.", {
      injuries: [{ at: "hand", view: "front", words: "", grade: 3 }],
    }),
    "shape-order-terms": shape("An order without a list of terms.", { order: { name: "x" } }),
    "shape-order-served": shape("An order served on a day that does not exist.", {
      order: { name: "x", served: { certainty: "day", wall: "2026-02-30" }, terms: [] },
    }),
    "shape-order-term": shape("A term of an unknown kind.", {
      order: { name: "x", terms: [{ kind: "curfew", words: "" }] },
    }),
    "shape-reported": shape("A report to nobody.", { reported: { number: "1" } }),
    "shape-view": shape("A view that is not in the list.", { view: "guilty" }),
    "shape-unknown-field": shape("A field that nobody specified.", { score: 7 }),
    "shape-proto": bad("shape", "A field called __proto__.", text.replace("{", '{"__proto__":{},')),
    "shape-null": shape("null where a field is absent.", { place: null }),
    "shape-words-number": shape("A number for words.", { words: 7 }),
    "shape-lone-surrogate": bad(
      "shape",
      "A lone surrogate in the words, escaped.",
      text.replace('"written"', '"words":"\\ud83d","written"'),
    ),
    "shape-people-object": shape("An object for the list of people.", { people: {} }),
    "shape-person-without-name": shape("A person without a name.", {
      people: [{ name: "", part: "from", who: "unknown" }],
    }),
    "shape-person-unknown-field": shape("A field too many in a person.", {
      people: [{ name: "A.", part: "from", phone: "1", who: "unknown" }],
    }),
    "shape-person-who": shape("A word for the other person that judges.", {
      people: [{ name: "A.", part: "from", who: "stalker" }],
    }),
    "shape-attachment-size": shape("A size below nothing.", {
      attachments: [{ ...attachment, sizeBytes: -1 }],
    }),
    "shape-attachment-half": shape("Half a byte.", { attachments: [{ ...attachment, sizeBytes: 0.5 }] }),
    "shape-attachment-too-large": shape("A size above 2^53 - 1.", {
      attachments: [{ ...attachment, sizeBytes: 2 ** 53 }],
    }),
    "shape-attachment-hash": shape("A hash one digit short.", {
      attachments: [{ ...attachment, sha256: "ab".repeat(32).slice(1) }],
    }),
    "shape-source-missing": shape("Nothing about how it came in.", { source: undefined }),
    "shape-source-how": shape("A way of coming in that is not in the list.", { source: { how: "guessed" } }),
    "shape-source-typed-with-range": shape("A range for something that was typed.", {
      source: { how: "typed", range: [0, 1] },
    }),
    "shape-range-backwards": shape("A range that ends before it begins.", {
      source: { ...example.source, range: [2, 1] },
    }),
    "shape-range-three": shape("A range with three ends.", {
      source: { ...example.source, range: [1, 2, 3] },
    }),
    "shape-mark": shape("A mark that is not in the list.", { marks: ["true"] }),
    "shape-direction": shape("A direction that is not in the list.", { direction: "hers" }),
    "shape-about": shape("About no entry.", { about: "" }),
    "shape-deep": bad(
      "shape",
      "A thousand lists, each in the next.",
      text.replace("{", `{"a":${"[".repeat(1000)}${"]".repeat(1000)},`),
    ),
    "time-null": time("No time at all.", null),
    "time-unknown-with-wall": time("An unknown time with a wall clock.", {
      certainty: "unknown",
      wall: "2026-11-20",
    }),
    "time-certainty": time("A certainty that is not in the list.", { certainty: "sure", wall: "2026-11-20" }),
    "time-day-with-hour": time("A day with an hour.", { certainty: "day", wall: "2026-11-20T22:40" }),
    "time-exact-without-hour": time("An exact time without an hour.", {
      certainty: "exact",
      wall: "2026-11-20",
    }),
    "time-no-such-day": time("The thirtieth of February.", { certainty: "day", wall: "2026-02-30" }),
    "time-not-a-leap-year": time("A leap day in 1900.", { certainty: "day", wall: "1900-02-29" }),
    "time-month-13": time("A thirteenth month.", { certainty: "day", wall: "2026-13-01" }),
    "time-day-0": time("Day nought.", { certainty: "day", wall: "2026-01-00" }),
    "time-year-99": time("A year before 100.", { certainty: "day", wall: "0099-01-01" }),
    "time-hour-24": time("Twenty-four o'clock.", { certainty: "exact", wall: "2026-11-20T24:00" }),
    "time-second-60": time("A leap second.", { certainty: "exact", wall: "2016-12-31T23:59:60" }),
    "time-fraction": time("A fraction of a second.", { certainty: "exact", wall: "2026-11-20T22:40:10.5" }),
    "time-zulu": time("An offset inside the wall clock.", { certainty: "exact", wall: "2026-11-20T22:40Z" }),
    "time-bangla-digits": time("Bangla digits.", { certainty: "day", wall: "২০২৬-১১-২০" }),
    "time-offset-far": time("An offset of more than eighteen hours.", { ...exact, offset: "+18:01" }),
    "time-offset-minutes": time("An offset with sixty minutes.", { ...exact, offset: "+05:60" }),
    "time-offset-z": time("An offset that is a letter.", { ...exact, offset: "Z" }),
    "time-zone-empty": time("A zone without a name.", { ...exact, zone: "" }),
    "time-zone-long": time("A zone of 65 letters.", { ...exact, zone: "A".repeat(65) }),
    "time-zone-surrogate": time("A lone surrogate in a zone.", { ...exact, zone: "\ud83d" }),
    "time-unknown-field": time("A field too many in a time.", { ...exact, calendar: "bangla" }),
    "canonical-space": bad("canonical", "A space behind a colon.", text.replace(":", ": ")),
    "canonical-line-feed": bad("canonical", "A line feed at the end.", `${text}\n`),
    "canonical-key-order": bad(
      "canonical",
      "Two keys in another order.",
      text.replace(
        /"drawer":"private","format":"daybook-entry\/1"/,
        '"format":"daybook-entry/1","drawer":"private"',
      ),
    ),
    "canonical-key-order-within": bad(
      "canonical",
      "Two keys of a time in another order.",
      text.replace(
        '"certainty":"exact","wall":"2026-11-21T09:14:05"',
        '"wall":"2026-11-21T09:14:05","certainty":"exact"',
      ),
    ),
    "canonical-key-twice": bad(
      "canonical",
      "A key twice, the second time with another value.",
      text.replace('"drawer":"private"', '"drawer":"evidence","drawer":"private"'),
    ),
    "canonical-escape": bad(
      "canonical",
      "A letter written as an escape.",
      text.replace('"note"', '"not\\u0065"'),
    ),
    "canonical-slash": bad("canonical", "An escaped slash.", text.replace("entry/1", "entry\\/1")),
    "canonical-number": bad(
      "canonical",
      "A number with an exponent.",
      text.replace(
        '{"how":"typed"}',
        `{"format":"","how":"export","original":"${least.id}","range":[1e2,200]}`,
      ),
    ),
    "canonical-minus-nought": bad(
      "canonical",
      "A nought with a sign.",
      text.replace(
        '{"how":"typed"}',
        `{"format":"","how":"export","original":"${least.id}","range":[-0,200]}`,
      ),
    ),
  };
};
