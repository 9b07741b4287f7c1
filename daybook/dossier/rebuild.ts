// Writing an archive again from what lies in it, and comparing: whatever no member accounts for is found.
import { writeArchive, type ByteSource, type Member } from "daybook/archive";
import type { Digest } from "daybook/digest";
import { bytesToHex, isSameBytes, joinBytes, utf8, type Bytes } from "daybook/record";
import type { Checksums } from "./bag.ts";

/** One member as it was read. */
export interface ReadFile extends Checksums {
  readonly sizeBytes: number;
  /** The content, where it was asked for. */
  readonly bytes: Bytes | null;
  readonly isAllZeros: boolean;
}

export interface Rebuilt {
  /** True when the writer of dossiers would have written exactly these bytes for these members. */
  readonly isSame: boolean;
  /** By name. Empty when a member has a hostile name or does not lie there whole and uncompressed. */
  readonly files: ReadonlyMap<string, ReadFile>;
}

/** APPNOTE 6.3.10 §4.3.7: what stands before the name in a local header. A dossier's headers have no extra field. */
const localHeaderBytes = 30;
const pieceBytes = 262_144;

/**
 * Read every member once, and compare the whole file with what `writeArchive` makes of them.
 *
 * The list of members is only believed as far as the comparison bears it out: a wrong place, size, name or checksum, a
 * byte between two members, another date or order all give other bytes.
 * Fails:  passes on what the source throws.
 */
export const rebuildArchive = async (
  digest: Digest,
  source: ByteSource,
  members: readonly Member[],
  isKept: (name: string, sizeBytes: number) => boolean,
): Promise<Rebuilt> => {
  const files = new Map<string, ReadFile>();
  const contentAt = ({ headerAt, name }: Member) => headerAt + localHeaderBytes + utf8(name).length;
  const isOrdinary = (member: Member) =>
    member.nameReason === null &&
    member.compressedBytes === member.sizeBytes &&
    contentAt(member) + member.sizeBytes <= source.sizeBytes;
  if (!members.every(isOrdinary)) return { isSame: false, files };
  /** The last pieces that came from the source, by where they lie: they need not be read again to be compared. */
  const known = new Map<number, Bytes>();
  const remember = (at: number, piece: Bytes) => {
    known.set(at, piece);
    // Where offsets are shifted nothing is ever taken out: keep only the newest few.
    if (known.size > 8) known.delete(known.keys().next().value!);
  };
  const readMember = async function* (member: Member): AsyncGenerator<Bytes> {
    const [sha256, sha512] = [await digest.startSha256(), await digest.startSha512()];
    const kept: Bytes[] | null = isKept(member.name, member.sizeBytes) ? [] : null;
    let isAllZeros = true;
    const from = contentAt(member);
    const to = from + member.sizeBytes;
    for (let at = from; at < to; at += pieceBytes) {
      const piece = await source.read(at, Math.min(at + pieceBytes, to));
      sha256.update(piece);
      sha512.update(piece);
      kept?.push(piece);
      isAllZeros &&= piece.every((byte) => byte === 0);
      remember(at, piece);
      yield piece;
    }
    files.set(member.name, {
      sizeBytes: to - from,
      sha256: bytesToHex(sha256.digest()),
      sha512: bytesToHex(sha512.digest()),
      bytes: kept && joinBytes(...kept),
      isAllZeros,
    });
  };
  const written = writeArchive(
    members.map((member) => ({
      name: member.name,
      sizeBytes: member.sizeBytes,
      read: () => readMember(member),
    })),
  );
  let at = 0;
  let isSame = true;
  for await (const piece of written) {
    const to = at + piece.length;
    const isKnown = known.get(at) === piece;
    known.delete(at);
    if (to > source.sizeBytes) isSame = false;
    else if (isSame && !isKnown) isSame = isSameBytes(piece, await source.read(at, to));
    at = to;
  }
  return { isSame: isSame && at === source.sizeBytes, files };
};
