import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import {
  acceptDraft,
  bodyParts,
  bytesToEntry,
  canonicalText,
  drawers,
  effects,
  entryKinds,
  entryToBytes,
  fieldGroupNames,
  fieldGroupToBytes,
  fieldGroups,
  marks,
  isEntry,
  orderTermKinds,
  refusals,
  utf8,
  views,
  wellFormed,
  type Draft,
  type Entry,
  type Json,
} from "daybook/record";

const hexOf = (length: number) =>
  fc
    .array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length })
    .map((digits) => digits.join(""));
/** Any text that has exactly one encoding: all of Unicode but lone surrogates. */
const text = fc.string({ unit: "binary", maxLength: 40 }).map(wellFormed);
const count = fc.maxSafeNat();
const two = (value: number) => `${value}`.padStart(2, "0");
const day = fc
  .date({ min: new Date("0100-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.nat(23), fc.nat(59), fc.option(fc.nat(59)))
  .map(([hour, minute, second]) => `T${two(hour)}:${two(minute)}${second === null ? "" : `:${two(second)}`}`);
const extras = fc.record(
  {
    offset: fc.constantFrom("+06:00", "-18:00", "+05:45", "-00:00"),
    zone: fc.constantFrom("Asia/Dhaka", "x"),
  },
  { requiredKeys: [] },
);
const when = fc.oneof(
  fc.constant({ certainty: "unknown" }),
  fc.tuple(day, extras).map(([wall, more]) => ({ certainty: "day", wall, ...more })),
  fc
    .tuple(fc.constantFrom("exact", "around"), day, clock, extras)
    .map(([certainty, date, time, more]) => ({ certainty, wall: date + time, ...more })),
);
const source = fc.oneof(
  fc.constantFrom({ how: "typed" }, { how: "file" }),
  fc
    .tuple(hexOf(32), text, count, count, fc.option(text, { nil: undefined }))
    .map(([original, format, one, other, member]) => ({
      how: "export",
      original,
      format,
      range: [Math.min(one, other), Math.max(one, other)],
      ...(member === undefined ? {} : { member }),
    })),
);
const entry = fc.record(
  {
    format: fc.constant("daybook-entry/1"),
    id: hexOf(32),
    kind: fc.constantFrom(...entryKinds),
    drawer: fc.constantFrom(...drawers),
    happened: when,
    written: when,
    source,
    people: fc.array(
      fc.record({
        name: text.filter((name) => name.length > 0),
        part: fc.constantFrom("from", "to", "did", "saw", "about"),
        who: fc.constantFrom("keeper", "otherParty", "someoneElse", "unknown"),
      }),
      { maxLength: 4 },
    ),
    place: text,
    words: text,
    attachments: fc.array(fc.record({ name: text, mediaType: text, sizeBytes: count, sha256: hexOf(64) }), {
      maxLength: 3,
    }),
    direction: fc.constantFrom("mine", "theirs", "other", "system", "unknown"),
    channel: text,
    marks: fc.array(fc.constantFrom(...marks), { maxLength: 5 }),
    about: hexOf(32),
    behaviours: fc.uniqueArray(fc.constantFrom("presence.follow", "x.y-z", "contact.after-stop"), {
      minLength: 1,
    }),
    refused: fc.constantFrom(...refusals),
    effects: fc.uniqueArray(fc.constantFrom(...effects), { minLength: 1 }),
    injuries: fc.array(
      fc.record(
        {
          at: fc.constantFrom(...bodyParts),
          side: fc.constantFrom("left", "right"),
          view: fc.constantFrom("front", "behind"),
          words: text,
        },
        { requiredKeys: ["at", "view", "words"] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    order: fc.record(
      {
        name: text,
        terms: fc.array(fc.record({ kind: fc.constantFrom(...orderTermKinds), words: text }), {
          maxLength: 3,
        }),
        made: when,
        served: when,
        ends: when,
      },
      { requiredKeys: ["name", "terms"] },
    ),
    reported: fc.record({ to: text, number: text, officer: text }, { requiredKeys: ["to"] }),
    view: fc.constantFrom(...views),
  },
  { requiredKeys: ["format", "id", "kind", "drawer", "happened", "written", "source"] },
) as unknown as fc.Arbitrary<Entry>;

const reasonOf = (bytes: Uint8Array) => {
  const read = bytesToEntry(bytes);
  return read.ok ? "ok" : read.reason;
};
/** A copy without the odd prototypes that fast-check makes. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe("an entry's bytes", () => {
  it("give back the entry, and the entry gives back the bytes", () => {
    fc.assert(
      fc.property(entry, (made) => {
        assert.ok(isEntry(made));
        const bytes = entryToBytes(made);
        const read = bytesToEntry(bytes);
        assert.ok(read.ok);
        assert.deepEqual(plain(read.value), plain(made));
        assert.deepEqual(entryToBytes(read.value), bytes);
      }),
      { numRuns: 500 },
    );
  });
  it("do not depend on the order in which the fields were set", () => {
    fc.assert(
      fc.property(entry, (made) => {
        const turned = Object.fromEntries(Object.entries(made).toReversed()) as unknown as Entry;
        assert.deepEqual(entryToBytes(turned), entryToBytes(made));
      }),
    );
  });
  it("are read, when some byte is changed, only if they are the bytes of what was read", () => {
    fc.assert(
      fc.property(entry, fc.nat(), fc.nat(255), (made, at, byte) => {
        const bytes = entryToBytes(made);
        bytes[at % bytes.length] = byte;
        const read = bytesToEntry(bytes);
        if (read.ok) assert.deepEqual(entryToBytes(read.value), bytes);
      }),
      { numRuns: 1000 },
    );
  });
  it("are refused when cut, whatever the place", () => {
    fc.assert(
      fc.property(entry, fc.nat(), (made, at) => {
        const bytes = entryToBytes(made);
        assert.equal(reasonOf(bytes.subarray(0, at % bytes.length)), "not-an-entry");
      }),
    );
  });
  it("are refused, and nothing is thrown, whatever the bytes or the JSON", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
        assert.equal(reasonOf(bytes), "not-an-entry"),
      ),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        assert.equal(reasonOf(utf8(JSON.stringify(value))), "not-an-entry"),
      ),
    );
  });
  it("are refused with any one field more, at any depth", () => {
    const names = fc.oneof(
      fc.string({ maxLength: 10 }),
      fc.constantFrom("__proto__", "constructor", "toJSON", "Format", "format "),
    );
    fc.assert(
      fc.property(entry, names, fc.nat(), (made, name, which) => {
        const copy = plain(made) as unknown as Record<string, unknown>;
        const objects = [
          copy,
          copy["happened"],
          copy["source"],
          ...((copy["people"] as object[] | undefined) ?? []),
        ] as object[];
        const object = objects[which % objects.length]!;
        fc.pre(
          !Object.hasOwn(object, name) &&
            !Object.values(fieldGroups)
              .flat()
              .includes(name as never) &&
            !["offset", "zone", "wall", "member"].includes(name),
        );
        Object.defineProperty(object, name, { value: "more", enumerable: true, configurable: true });
        assert.ok(!isEntry(copy));
        assert.equal(reasonOf(utf8(JSON.stringify(copy))), "not-an-entry");
      }),
      { numRuns: 500 },
    );
  });
  it("are refused without any one of the fields that every entry has", () => {
    fc.assert(
      fc.property(
        entry,
        fc.constantFrom("format", "id", "kind", "drawer", "happened", "written", "source"),
        (made, name) => {
          const { [name]: _left, ...rest } = plain(made) as unknown as Record<string, Json>;
          assert.equal(reasonOf(utf8(canonicalText(rest))), "not-an-entry");
        },
      ),
    );
  });
  it("are refused when they nest a hundred thousand deep, in objects or lists", () => {
    for (const [open, close] of [
      ["[", "]"],
      ['{"a":', "}"],
    ] as const)
      for (const depth of [1000, 100_000])
        assert.equal(reasonOf(utf8(`${open.repeat(depth)}1${close.repeat(depth)}`)), "not-an-entry");
  });
  it("never change the prototype of anything", () => {
    reasonOf(
      utf8(
        '{"__proto__":{"polluted":true},"format":"daybook-entry/1","constructor":{"prototype":{"polluted":true}}}',
      ),
    );
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });
  it("name a newer format by its number and by nothing else", () => {
    const read = bytesToEntry(utf8('{"format":"daybook-entry/22","words":"a name"}'));
    assert.deepEqual(read, { ok: false, reason: "newer-entry", where: "daybook-entry/22" });
    const long = bytesToEntry(utf8(`{"format":"daybook-entry/${"9".repeat(5000)}"}`));
    assert.ok(!long.ok && long.where!.length <= 32);
    for (const format of [
      "daybook-entry/2 ",
      "Daybook-entry/2",
      "daybook-entry/",
      "daybook-entry/-1",
      "x\ndaybook-entry/2",
    ])
      assert.equal(reasonOf(utf8(JSON.stringify({ format }))), "not-an-entry", format);
  });
});

describe("canonical text", () => {
  it("is the same for the same value, and sorts keys by UTF-16 code units", () => {
    assert.equal(
      canonicalText({ b: 1, a: [true, null, "x"], "\u{1f4a1}": 2, "\ufb33": 3 }),
      '{"a":[true,null,"x"],"b":1,"\u{1f4a1}":2,"\ufb33":3}',
    );
  });
  it("writes numbers as RFC 8785's table does", () => {
    const table: readonly (readonly [number, string])[] = [
      [0, "0"],
      [-0, "0"],
      [1e21, "1e+21"],
      [1e-7, "1e-7"],
      [333333333.3333333, "333333333.3333333"],
      [Number.MAX_SAFE_INTEGER, "9007199254740991"],
      [5e-324, "5e-324"],
      [0.000001, "0.000001"],
    ];
    for (const [value, written] of table) assert.equal(canonicalText(value), written);
  });
  it("is JSON that says the same value", () => {
    const whole = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("\\ud"));
    fc.assert(
      fc.property(whole, (value) =>
        assert.deepEqual(JSON.parse(canonicalText(value as Json)), JSON.parse(JSON.stringify(value))),
      ),
    );
  });
  it("throws on what JSON cannot say, instead of saying something else", () => {
    for (const value of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      "\ud800",
      ["\udc00"],
      { "\ud800": 1 },
      undefined,
    ])
      assert.throws(() => canonicalText(value as Json), Error, String(value));
  });
});

describe("field groups", () => {
  it("hold every field exactly once, in the order of their names", () => {
    const fields = Object.values(fieldGroups).flat();
    assert.equal(new Set(fields).size, fields.length);
    assert.deepEqual(fieldGroupNames, fieldGroupNames.toSorted());
    assert.deepEqual(Object.keys(fieldGroups), fieldGroupNames);
  });
  it("add up to the entry, and a change of a field changes its own group only", () => {
    fc.assert(
      fc.property(entry, text, (made, words) => {
        const values = fieldGroupNames.map(
          (group) => JSON.parse(new TextDecoder().decode(fieldGroupToBytes(made, group))) as object,
        );
        assert.deepEqual(Object.assign({}, ...values), plain(made));
        fc.pre(words !== made.words);
        const changed = { ...made, words };
        const differing = fieldGroupNames.filter(
          (group) => Buffer.compare(fieldGroupToBytes(made, group), fieldGroupToBytes(changed, group)) !== 0,
        );
        assert.deepEqual(differing, ["words"]);
      }),
    );
  });
});

describe("accepting a draft", () => {
  it("adds the format, the id and the time of keeping, and changes nothing else", () => {
    const draft: Draft = {
      kind: "note",
      drawer: "private",
      happened: { certainty: "unknown" },
      source: { how: "typed" },
      words: "x",
    };
    const id = "0".repeat(32) as Entry["id"];
    const accepted = acceptDraft(draft, id, { certainty: "day", wall: "2026-11-21" });
    assert.ok(isEntry(accepted));
    assert.deepEqual(accepted, {
      ...draft,
      format: "daybook-entry/1",
      id,
      written: { certainty: "day", wall: "2026-11-21" },
    });
    const dressed = { ...draft, id: "f".repeat(32), format: "other" } as Draft;
    assert.equal(
      acceptDraft(dressed, id, { certainty: "unknown" }).id,
      id,
      "a draft cannot bring an id of its own",
    );
  });
});

describe("well-formed text", () => {
  it("replaces lone surrogates and nothing else", () => {
    assert.equal(wellFormed("a\ud800b\udc00c"), "a\ufffdb\ufffdc");
    assert.equal(wellFormed("\u{1f4a1} আমি"), "\u{1f4a1} আমি");
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (any) =>
        assert.ok(wellFormed(any).isWellFormed()),
      ),
    );
  });
});
