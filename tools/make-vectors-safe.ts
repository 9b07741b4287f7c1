// Write the vectors of seal and safe: node tools/make-vectors-safe.ts. They are made from fixed seeds, so they never change by themselves.
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadDigest } from "daybook/digest";
import {
  acceptDraft,
  bytesToHex,
  entryToBytes,
  newEntryId,
  utf8,
  type Bytes,
  type Draft,
  type Random,
} from "daybook/record";
import { makeSafe, memoryShelf } from "daybook/safe";
import { deriveKey, openBytes, sealBytes, subkey } from "daybook/seal";

/** SHA-256 of seed and counter, again and again: slow, plain, and anybody can repeat it. */
export const vectorRandom = (seed: string): Random => {
  let counter = 0;
  return (sizeBytes) => {
    const bytes = new Uint8Array(sizeBytes);
    for (let at = 0; at < sizeBytes; at += 32)
      bytes.set(
        createHash("sha256")
          .update(`${seed} ${counter++}`)
          .digest()
          .subarray(0, sizeBytes - at),
        at,
      );
    return bytes;
  };
};

const flip = (bytes: Bytes, at: number): Bytes =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

const flipAll = (bytes: Bytes, places: readonly number[]): Bytes => places.reduce(flip, bytes);

const sealVectors = async (): Promise<Record<string, unknown>> => {
  const random = vectorRandom("daybook seal vectors");
  const [key, otherKey, context] = [random(32), random(32), utf8("daybook/v1/object\0 a place")];
  const plain = utf8("What happened, kept safe, and able to be believed.");
  const sealed = await sealBytes(random, key, context, plain);
  const long = new Uint8Array(16_384).fill(0x61);
  const sealedLong = await sealBytes(random, key, context, long);
  const base = { key: bytesToHex(key), context: bytesToHex(context), sealed: bytesToHex(sealed) };
  const salt = random(32);
  return {
    "seal/one-chunk": { note: "opens to the text", ...base, plain: bytesToHex(plain), expect: "ok" },
    "seal/exactly-one-full-chunk": {
      note: "16,384 times the letter a: a full chunk and an empty last one",
      ...base,
      sealed: bytesToHex(sealedLong),
      plain: bytesToHex(long),
      expect: "ok",
    },
    "seal/other-key": { note: "another key", ...base, key: bytesToHex(otherKey), expect: "other-key" },
    "seal/other-place": {
      note: "another context",
      ...base,
      context: bytesToHex(utf8("another place")),
      expect: "other-key",
    },
    "seal/damaged": {
      note: "a bit of the chunk flipped",
      ...base,
      sealed: bytesToHex(flip(sealed, 60)),
      expect: "damaged",
    },
    "seal/truncated": {
      note: "the empty last chunk cut off",
      ...base,
      sealed: bytesToHex(sealedLong.slice(0, -16)),
      expect: "truncated",
    },
    "seal/words-en": {
      note: "spaces, capitals and a line end do not count",
      words: " River  CANDLE\nwindow stone paper Field ",
      salt: bytesToHex(salt),
      derived: bytesToHex(await deriveKey("river candle window stone paper field", salt)),
      expect: "ok",
    },
    "seal/words-bn": {
      note: "joiners and the one-letter form of য় do not count",
      words: "ছা\u09dfা নদী\u200d আম পাতা নৌকা বই",
      salt: bytesToHex(salt),
      derived: bytesToHex(await deriveKey("ছা\u09af\u09bcা নদী আম পাতা নৌকা বই", salt)),
      expect: "ok",
    },
  };
};

/** The pages of a file that hold something: the rest of a vector's file is taken to be zeros. */
const piecesOf = (file: Bytes, places: readonly number[]): readonly { at: number; hex: string }[] =>
  places.map((at) => ({ at, hex: bytesToHex(file.slice(at, at + 4096)) }));

const safeVectors = async (): Promise<Record<string, unknown>> => {
  const random = vectorRandom("daybook safe vectors");
  const [digest, derived, shelf] = [await loadDigest(), random(32), memoryShelf()];
  const extentBytes = 65_536;
  const made = await makeSafe({
    shelf,
    digest,
    random,
    derive: async () => derived,
    layout: { extentBytes },
  });
  if (!made.ok) throw new Error(made.reason);
  const draft: Draft = {
    kind: "incident",
    drawer: "evidence",
    happened: { certainty: "around", wall: "2026-11-20T22:40" },
    words: "A car stood across from the shop, engine on, lights off.",
    source: { how: "typed" },
  };
  const entries = [draft, { ...draft, words: "ওই গাড়িটা আজ আবার ছিল।" }].map((each) =>
    acceptDraft(each, newEntryId(random), {
      certainty: "exact",
      wall: "2026-11-21T13:02:11",
      offset: "+06:00",
    }),
  );
  for (const entry of entries) {
    const writing = await made.value.begin();
    await writing.append(entry);
    await writing.commit();
  }
  const file = shelf.snapshot();
  const cell = await findCell(file, derived);
  const firstExtent = 1_048_576 + cell * extentBytes;
  const segments = [0, 1, 2, 3].map((page) => firstExtent + page * 4096);
  const newestRoot = 131_072 * (2 + 2 * cell);
  const olderRoot = newestRoot - 131_072;
  const roots = [olderRoot, olderRoot + 65_536, newestRoot, newestRoot + 65_536];
  const places = [0, 65_536, ...roots, ...segments];
  const base = {
    extentBytes,
    derived: bytesToHex(derived),
    fileBytes: file.length,
    entries: entries.map((entry) => new TextDecoder().decode(entryToBytes(entry))),
  };
  return {
    "safe/two-entries": { note: "both entries", ...base, pieces: piecesOf(file, places), expect: "ok" },
    "safe/one-copy-of-each": {
      note: "one copy of the header and of each root damaged, and one byte of the last segment: both entries",
      ...base,
      pieces: piecesOf(flipAll(file, [50, olderRoot + 9, newestRoot + 100, segments[2]! + 700]), places),
      expect: "ok",
    },
    "safe/torn-newest-root": {
      note: "root B, the newest, is torn at both its places: the state before the last commit, and it is said",
      ...base,
      entries: base.entries.slice(0, 1),
      pieces: piecesOf(flipAll(file, [newestRoot + 100, newestRoot + 65_536 + 100]), places),
      expect: "older",
    },
    "safe/other-words": {
      note: "another derived key",
      ...base,
      derived: bytesToHex(random(32)),
      entries: [],
      pieces: piecesOf(file, places),
      expect: "nothing-here",
    },
    "safe/no-root": {
      note: "both roots damaged at both their places",
      ...base,
      entries: [],
      pieces: piecesOf(
        flipAll(
          file,
          roots.map((at) => at + 100),
        ),
        places,
      ),
      expect: "damaged",
    },
  };
};

/** Which cell the made safe uses: the one whose slot opens. */
const findCell = async (file: Bytes, derived: Bytes): Promise<0 | 1> => {
  for (const cell of [0, 1] as const) {
    const context = new Uint8Array([...utf8("daybook/v1/slot\0"), cell, ...new Uint8Array(4 + 16 + 7), cell]);
    const opened = await openBytes(
      subkey(derived, "slot"),
      context,
      file.slice(32 + cell * 136, 168 + cell * 136),
    );
    if (opened.ok) return cell;
  }
  throw new Error("no slot opens");
};

/** Every vector of seal and safe, by its path below spec/vectors without the ending. */
export const sealAndSafeVectors = async (): Promise<Record<string, unknown>> => ({
  ...(await sealVectors()),
  ...(await safeVectors()),
});

if (import.meta.main) {
  const folder = join(import.meta.dirname, "..", "spec", "vectors");
  for (const [name, vector] of Object.entries(await sealAndSafeVectors())) {
    const path = join(folder, `${name}.json`);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, `${JSON.stringify(vector, null, 1)}\n`);
  }
}
