// Chance and entries for tests: repeatable, and nobody's.
import { createHash } from "node:crypto";
import {
  acceptDraft,
  newEntryId,
  type Attachment,
  type Bytes,
  type Draft,
  type Entry,
  type Random,
} from "daybook/record";
import type { KeptObject } from "daybook/safe";

/** A source of bytes that is the same for the same seed. */
export const seededRandom = (seed: string): Random => {
  let counter = 0;
  let [held, used] = [Buffer.alloc(0), 0];
  return (sizeBytes) => {
    const bytes = new Uint8Array(sizeBytes);
    for (let filled = 0; filled < sizeBytes;) {
      if (used === held.length) {
        held = createHash("shake128", { outputLength: 65_536 }).update(`${seed} ${counter++}`).digest();
        used = 0;
      }
      const step = Math.min(sizeBytes - filled, held.length - used);
      bytes.set(held.subarray(used, used + step), filled);
      filled += step;
      used += step;
    }
    return bytes;
  };
};

/** A made-up incident; `changes` replace what a test is about. */
export const madeUpEntry = (random: Random, words: string, changes: Partial<Draft> = {}): Entry =>
  acceptDraft(
    {
      kind: "incident",
      drawer: "evidence",
      happened: { certainty: "exact", wall: "2026-11-20T22:40" },
      people: [{ name: "Rafi", part: "did", who: "otherParty" }],
      words,
      source: { how: "typed" },
      ...changes,
    },
    newEntryId(random),
    { certainty: "exact", wall: "2026-11-21T13:02", offset: "+06:00", zone: "Asia/Dhaka" },
  );

/** A stream of the bytes in pieces of `pieceBytes`. */
export async function* inPieces(bytes: Bytes, pieceBytes = 65_536): AsyncGenerator<Bytes> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.slice(at, at + pieceBytes);
}

/** How an entry names an object that was kept for it. */
export const attachmentFor = (kept: KeptObject): Attachment => ({
  name: "made-up.bin",
  mediaType: "application/octet-stream",
  sizeBytes: kept.sizeBytes,
  sha256: kept.sha256,
});
