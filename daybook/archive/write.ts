// A ZIP file as a stream: stored, sorted, with fixed dates, so that the same members always give the same bytes.
import { makeZip, predictLength } from "client-zip";
import type { Bytes } from "daybook/record";

/** A file to be written into an archive. */
export interface NewMember {
  /** A path with slashes. */
  readonly name: string;
  readonly sizeBytes: number;
  /** The content in pieces, asked for once, when the members before it are written. Shape: `sizeBytes` bytes in all. */
  read(): AsyncIterable<Bytes>;
}

/**
 * The one date of every member: 1 January 1980, noon, as the clock on the wall.
 *
 * A ZIP date has no zone and the writer takes it from the local clock, so the date is made from local parts. 1980 is where
 * ZIP dates begin (APPNOTE 6.3.10 §4.4.6).
 */
const memberDate = (): Date => new Date(1980, 0, 1, 12);

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : 1;

/** The exact size of the archive that `writeArchive` would write of such members. */
export const archiveSizeBytes = (members: readonly Pick<NewMember, "name" | "sizeBytes">[]): number =>
  Number(predictLength(members.toSorted(byName).map(({ name, sizeBytes }) => ({ name, size: sizeBytes }))));

/**
 * Write an archive, member after member in the order of their names, holding one piece at a time.
 *
 * Gives:  the same bytes for the same members, whatever the clock, the zone and the order in which they are given.
 * Fails:  throws on two members of one name, and when a member gives another number of bytes than it said;
 *         passes on what reading a member throws. What was given before is then no archive.
 * Source: PKWARE APPNOTE 6.3.10 (method 0, data descriptors, UTF-8 names); spec/dossier.md §2.
 */
export async function* writeArchive(members: readonly NewMember[]): AsyncGenerator<Bytes, void, undefined> {
  const sorted = members.toSorted(byName);
  if (new Set(sorted.map(({ name }) => name)).size !== sorted.length)
    throw new TypeError("two members of one name");
  let reading: AsyncGenerator<Bytes, void, undefined> | null = null;
  const files = async function* () {
    for (const member of sorted) {
      reading = readExactly(member);
      yield { name: member.name, input: reading, lastModified: memberDate(), size: member.sizeBytes };
    }
  };
  const reader = makeZip(files()).getReader() as ReadableStreamDefaultReader<Bytes>;
  let isWhole = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (value.length > 0) yield value;
    }
    isWhole = true;
  } finally {
    // The library does not pass a stop on to the member that it reads.
    if (!isWhole) {
      await reader.cancel().catch(() => undefined);
      await (reading as AsyncGenerator<Bytes, void, undefined> | null)?.return().catch(() => undefined);
    }
  }
}

async function* readExactly(member: NewMember): AsyncGenerator<Bytes, void, undefined> {
  let sizeBytes = 0;
  for await (const piece of member.read()) {
    sizeBytes += piece.length;
    yield piece;
  }
  if (sizeBytes !== member.sizeBytes) throw new TypeError("a member of another size");
}

/** A stream of one piece: what is small enough to be in memory already. */
export const bytesToPieces = (bytes: () => Bytes | Promise<Bytes>): (() => AsyncIterable<Bytes>) =>
  async function* () {
    yield await bytes();
  };
