// Made-up hostile sources for every reader: samples whose bytes, lines, values or tokens were changed, and what must hold of them.
import assert from "node:assert/strict";
import { glob, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as fc from "fast-check";
import { recogniseFormat, type Reader, type ReadOptions } from "daybook/intake";
import { checkWhole, readAll } from "../../daybook/intake/contract.ts";
import { root } from "../places.ts";

export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reader: Reader;
}

/** Samples longer than this are cut, so that a round stays short. */
const mostBytes = 20_000;

/** Every sample of every format. ZIPs are the archive room's own tests. */
export const readSources = async (): Promise<readonly Source[]> => {
  const sources: Source[] = [];
  for await (const file of glob("daybook/intake/*/samples/*", { cwd: root })) {
    if (/\.(?:ts|zip)$/.test(file)) continue;
    const bytes = new Uint8Array(await readFile(join(root, file)));
    const reader = recogniseFormat(bytes.subarray(0, 65_536), basename(file));
    if (reader) sources.push({ file, bytes: bytes.subarray(0, mostBytes), reader });
  }
  return sources.toSorted((left, right) => (left.file < right.file ? -1 : 1));
};

/** Pieces that have broken readers: look-alikes of headers, entities, deep nesting, marks that turn text, broken encodings. */
const poisons: readonly Uint8Array[] = [
  "\n20/11/2026, 22:40 - Mira: x\n",
  "\n[20/11/2026, 22:40:05] Mira: x",
  "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
  "&b;&#xD83D;&#xDE00;&#0;",
  "<a>".repeat(300),
  "[".repeat(300),
  '{"__proto__":',
  "\u202e\u2066\u200b\ufeff",
  "\u0000",
  "\r\n\r\n",
  "\r",
  "=HYPERLINK(1)",
  '"',
  ",",
  "BEGIN:VEVENT\n",
  "\nFrom nobody Thu Jan 1\n",
  "--boundary--",
  "99999999999999999999",
  "-1",
  "NaN",
  "\\ud83d",
].map((text) => new TextEncoder().encode(text));
const brokenBytes = [
  [0xff, 0xfe],
  [0xe0, 0xa6],
  [0xc0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xed, 0xa0, 0x80],
];
const poison = fc.constantFrom(...poisons, ...brokenBytes.map((bytes) => new Uint8Array(bytes)));

type Change = (bytes: Uint8Array, others: readonly Uint8Array[]) => Uint8Array;
const join3 = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const placeIn = (bytes: Uint8Array, share: number): number => Math.floor(share * (bytes.length + 1));
const share = fc.double({ min: 0, max: 0.999_999, noNaN: true });

/** Where a line, a tag, a value or a field ends: cutting there keeps more of a format's shape than cutting anywhere. */
const borders = new Set(new TextEncoder().encode("\n<>{}[],:;\"'="));
const borderAt = (bytes: Uint8Array, from: number): number => {
  let at = Math.min(from, bytes.length);
  while (at < bytes.length && !borders.has(bytes[at]!)) at++;
  return at;
};

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, fc.nat(255)).map(([at, value]): Change => (bytes) => {
    const changed = bytes.slice();
    if (changed.length > 0) changed[placeIn(bytes, at) % bytes.length] = value;
    return changed;
  }),
  fc.tuple(share, poison).map(([at, added]): Change => (bytes) => {
    const place = placeIn(bytes, at);
    return join3(bytes.subarray(0, place), added, bytes.subarray(place));
  }),
  fc.tuple(share, poison).map(([at, added]): Change => (bytes) => {
    const place = borderAt(bytes, placeIn(bytes, at));
    return join3(bytes.subarray(0, place), added, bytes.subarray(borderAt(bytes, place + 1)));
  }),
  fc.tuple(share, share).map(([one, two]): Change => (bytes) => {
    const [from, to] = [placeIn(bytes, one), placeIn(bytes, two)].toSorted((left, right) => left - right);
    return join3(bytes.subarray(0, borderAt(bytes, from!)), bytes.subarray(borderAt(bytes, to!)));
  }),
  fc.tuple(share, share, fc.integer({ min: 2, max: 5 })).map(([one, two, times]): Change => (bytes) => {
    const from = borderAt(bytes, placeIn(bytes, one));
    const part = bytes.subarray(from, borderAt(bytes, Math.min(from + 400, placeIn(bytes, two))));
    return join3(bytes.subarray(0, from), ...Array.from({ length: times }, () => part), bytes.subarray(from));
  }),
  fc.tuple(share, fc.nat(1_000), share).map(([at, which, cut]): Change => (bytes, others) => {
    const other = others[which % others.length]!;
    const place = borderAt(bytes, placeIn(bytes, at));
    return join3(bytes.subarray(0, place), other.subarray(borderAt(other, placeIn(other, cut))));
  }),
  share.map(
    (at): Change =>
      (bytes) =>
        bytes.subarray(0, placeIn(bytes, at)),
  ),
);

/** A sample after some changes, with what the keeper might answer and cuts to hand it in by. */
export interface Case {
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly cuts: readonly number[];
}

const options: fc.Arbitrary<ReadOptions> = fc.record(
  {
    order: fc.constantFrom("dmy", "mdy", "ymd"),
    zone: fc.constantFrom("Asia/Dhaka", "America/New_York"),
    knownSenders: fc.constantFrom(new Set<string>(), new Set(["Mira"])),
    columns: fc.record(
      { time: fc.nat(5), date: fc.nat(5), sender: fc.nat(5), words: fc.nat(5), duration: fc.nat(5) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

export const casesOf = (sources: readonly Source[]): fc.Arbitrary<Case> => {
  const others = sources.map(({ bytes }) => bytes);
  return fc
    .tuple(
      fc.constantFrom(...sources),
      fc.array(changes, { minLength: 1, maxLength: 6 }),
      options,
      fc.array(share, { maxLength: 8 }),
    )
    .map(([source, steps, answered, shares]) => {
      const bytes = steps.reduce(
        (changed, step) => step(changed, others).slice(0, 2 * mostBytes),
        source.bytes,
      );
      const cuts = shares
        .map((one) => Math.floor(one * bytes.length))
        .toSorted((left, right) => left - right);
      return { source, bytes, options: answered, cuts };
    });
};

/** Origin: the slowest honest sample takes a hundredth of it. Milliseconds. */
const longest = 5_000;

/** Fails when a reader throws, loses a byte, reads another thing in another cutting, or takes much too long. */
export const checkCase = async ({
  source: { reader },
  bytes,
  options: answered,
  cuts,
}: Case): Promise<void> => {
  const before = performance.now();
  const sureness = reader.recognise(bytes.subarray(0, 65_536), "");
  assert.ok(sureness >= 0 && sureness <= 1);
  const whole = await readAll(reader, bytes, answered);
  checkWhole(whole, bytes.length);
  assert.deepEqual(await readAll(reader, bytes, answered, cuts), whole);
  assert.ok(performance.now() - before < longest, "too slow");
};
