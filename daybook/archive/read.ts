// A bounded ZIP reader: the library reads the format, this file refuses what would harm.
import { configure, ZipReader, type Entry, type FileEntry } from "@zip.js/zip.js/lib/zip-core-custom.js";
import { done, failed, type Bytes, type Outcome } from "daybook/record";
import { handOver } from "./hand-over.ts";
import { memberNameReason, type MemberNameReason } from "./member-name.ts";
import type { ByteSource } from "./source.ts";

// No further threads: the caller is one already, and the page may not make others. Small pieces keep a bomb small too.
configure({ useWebWorkers: false, chunkSize: 65_536, maxWorkers: 16 });

/**
 * Why an archive, or one member of it, is refused.
 *
 * `ambiguous`: two programs could read two different archives. `lying-size`: what the list says cannot be.
 * `wrong-checksum`: a member's content is not what the list says, or is no content at all.
 */
export type ArchiveReason =
  | "not-a-zip"
  | "truncated"
  | "damaged"
  | "ambiguous"
  | "split"
  | "encrypted"
  | "unsupported-method"
  | "lying-size"
  | "wrong-checksum"
  | "overlapping"
  | "duplicate-name"
  | "too-many-members"
  | "large-directory"
  | "bomb";

/** What is unusual and harmless: bytes before the first member or after the end. */
export type ArchiveNote = "prepended-bytes" | "appended-bytes";

/** How much an archive may ask of the device. */
export interface ArchiveLimits {
  readonly memberCount: number;
  /** Of the list of members, which is held in memory. */
  readonly directoryBytes: number;
  /** Of one member, unpacked. */
  readonly memberBytes: number;
  /** Of all members, unpacked. */
  readonly totalBytes: number;
  /** Unpacked over packed, for members that unpack to more than `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

/**
 * Room for a long chat with its media. A list of 200,000 members took the library nine seconds and 900 MiB, so that a twentieth of
 * it is the most (`hostile.test.ts`). Deflate itself cannot do better than 1,032 to 1, and text stays far below 100.
 */
export const archiveLimits: ArchiveLimits = {
  memberCount: 10_000,
  directoryBytes: 32 * 2 ** 20,
  memberBytes: 8 * 2 ** 30,
  totalBytes: 32 * 2 ** 30,
  ratio: 200,
  ratioFromBytes: 2 ** 20,
};

/** One file in an archive. */
export interface Member {
  /** Its place in the archive's own list, counting folders too. */
  readonly index: number;
  /** As the archive has it. It may be used as a path only when `nameReason` is null. */
  readonly name: string;
  readonly nameReason: MemberNameReason | null;
  readonly sizeBytes: number;
  readonly compressedBytes: number;
  /** Where its local header begins. */
  readonly headerAt: number;
}

export interface Archive {
  /** In the order of the archive's list; folders without content are left out. */
  readonly members: readonly Member[];
  readonly notes: readonly ArchiveNote[];
  /**
   * Stream one member, checking its size and CRC-32 on the way; a member may be read again.
   *
   * Shape:  with `takesDamaged` a wrong checksum is passed over, to show what is left of a damaged archive.
   * Fails:  throws `ArchiveFailure`, at the latest at the end: what came before is not to be trusted until then.
   */
  readMember(member: Member, takesDamaged?: boolean): AsyncGenerator<Bytes, void, undefined>;
}

/** What a stream of a member throws. */
export class ArchiveFailure extends Error {
  readonly reason: ArchiveReason;
  constructor(reason: ArchiveReason) {
    super(reason);
    this.name = "ArchiveFailure";
    this.reason = reason;
  }
}

/**
 * Open a ZIP file and look through its list of members before anything is unpacked.
 *
 * Fails:  with the first reason found; `where` is the place in the list. A hostile *name* refuses nothing: the member stays readable as evidence and its
 *         `nameReason` says that the name is no path. What the source itself throws is passed on.
 * Source: PKWARE APPNOTE 6.3.10 §4.3; limits of our own.
 */
export const openArchive = async (
  source: ByteSource,
  limits: ArchiveLimits = archiveLimits,
): Promise<Outcome<Archive, ArchiveReason>> => {
  const start = await source.read(0, Math.min(4, source.sizeBytes));
  const reader = boundedReader(source, limits.directoryBytes);
  // The library's types ask for its own class; it takes anything that reads.
  const zip = new ZipReader(reader as unknown as ReadableStream<Uint8Array>, {
    strictness: "balanced",
    filenameValidation: "tolerant",
    checkOverlappingEntry: true,
    checkCrc32: true,
    checkLocalDirectory: true,
    checkLocalFilename: true,
  });
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      entries.push(entry);
      if (entries.length > limits.memberCount) return failed("too-many-members");
    }
  } catch (error) {
    if (reader.failure()) throw reader.failure();
    const reason = reasonOf(error);
    if (reason !== "not-a-zip") return failed(reason);
    const isBegun = start.length >= 2 && start[0] === 0x50 && start[1] === 0x4b;
    return failed(isBegun ? "truncated" : "not-a-zip");
  }
  const noted = (reason: string) => zip.warnings?.some((warning) => warning.reason === reason) ?? false;
  const refusal = refusalOf(entries, zip.directoryOffset ?? source.sizeBytes, limits);
  if (refusal) return refusal;
  if (doubts.some(noted)) return failed("ambiguous");
  const entryOf = new Map<Member, Entry>();
  for (const [index, entry] of entries.entries())
    if (!entry.directory || entry.uncompressedSize > 0) entryOf.set(entryToMember(entry, index), entry);
  const notes: ArchiveNote[] = [];
  if (noted("prepended data")) notes.push("prepended-bytes");
  if (noted("appended data")) notes.push("appended-bytes");

  const readMember = async function* (
    member: Member,
    takesDamaged = false,
  ): AsyncGenerator<Bytes, void, undefined> {
    // A folder that has content is read like a file.
    const entry = entryOf.get(member) as FileEntry | undefined;
    if (!entry) throw new TypeError("a member of another archive");
    let sizeBytes = 0;
    try {
      for await (const piece of handOver((sink) => entry.getData(sink, { checkCrc32: !takesDamaged }))) {
        sizeBytes += piece.length;
        if (sizeBytes > member.sizeBytes) throw new ArchiveFailure("lying-size");
        if (piece.length > 0) yield piece;
      }
    } catch (error) {
      if (reader.failure()) throw reader.failure();
      throw error instanceof ArchiveFailure ? error : new ArchiveFailure(reasonOf(error));
    }
    if (sizeBytes !== member.sizeBytes) throw new ArchiveFailure("lying-size");
  };
  return done({ members: [...entryOf.keys()], notes, readMember });
};

const entryToMember = (entry: Entry, index: number): Member => ({
  index,
  name: entry.filename,
  nameReason: entry.symlink ? "symbolic-link" : memberNameReason(entry.filename),
  sizeBytes: entry.uncompressedSize,
  compressedBytes: entry.compressedSize,
  headerAt: entry.offset,
});

/** APPNOTE §4.4.5: 0 is stored, 8 is Deflate. */
const methods: readonly number[] = [0, 8];
/** APPNOTE §4.3.7: what a local header has before the name. */
const headerBytes = 30;

/** What the list alone says against an archive. */
const refusalOf = (
  entries: readonly Entry[],
  directoryAt: number,
  limits: ArchiveLimits,
): { readonly ok: false; readonly reason: ArchiveReason; readonly where?: string } | null => {
  const names = new Set<string>();
  let totalBytes = 0;
  for (const [index, entry] of entries.entries()) {
    const { uncompressedSize: size, compressedSize: packed } = entry;
    const refuse = (reason: ArchiveReason) => failed(reason, `${index}`);
    if (entry.encrypted) return refuse("encrypted");
    if (!methods.includes(entry.compressionMethod)) return refuse("unsupported-method");
    if (![size, packed, entry.offset].every((value) => Number.isSafeInteger(value) && value >= 0))
      return refuse("lying-size");
    if (entry.compressionMethod === 0 && size !== packed) return refuse("lying-size");
    if (names.has(entry.filename)) return refuse("duplicate-name");
    names.add(entry.filename);
    totalBytes += size;
    if (size > limits.memberBytes || totalBytes > limits.totalBytes) return refuse("bomb");
    if (size > limits.ratioFromBytes && size > limits.ratio * packed) return refuse("bomb");
  }
  const inOrder = entries.toSorted((left, right) => left.offset - right.offset);
  for (const [place, entry] of inOrder.entries()) {
    const end = entry.offset + headerBytes + entry.rawFilename.length + entry.compressedSize;
    const next = inOrder[place + 1];
    if (next && end > next.offset) return failed("overlapping");
    if (end > directoryAt) return failed("lying-size");
  }
  return null;
};

/** What goes into the unpacking at once: Deflate makes at most 1,032 times as much of it. */
const pieceBytes = 16_384;

/** The source as the library wants it, refusing one read that would hold more than `longestBytes`. */
const boundedReader = (source: ByteSource, longestBytes: number) => {
  let failure: unknown;
  const readUint8Array = async (at: number, sizeBytes: number): Promise<Bytes> => {
    if (sizeBytes > longestBytes) throw new ArchiveFailure("large-directory");
    const from = Math.min(Math.max(at, 0), source.sizeBytes);
    const to = Math.min(from + Math.max(sizeBytes, 0), source.sizeBytes);
    try {
      return await source.read(from, to);
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  const createReadable = ({ offset, size }: { offset: number; size: number }) => {
    let at = offset;
    return new ReadableStream<Bytes>({
      async pull(controller) {
        const piece = await readUint8Array(at, Math.min(pieceBytes, offset + size - at));
        at += piece.length;
        if (piece.length > 0) controller.enqueue(piece);
        if (piece.length === 0 || at === offset + size) controller.close();
      },
    });
  };
  return { size: source.sizeBytes, failure: () => failure, readUint8Array, createReadable };
};

/** What the library only remarks on, and another program would read as another archive. */
const doubts: readonly string[] = [
  "trailing central directory data",
  "mismatched central directory offset",
  "mismatched zip64 end of central directory record",
  "wrapped entries count",
  "prepended central directory",
  "missing zip64 extra field",
  "duplicate filename",
];

/** The library's messages, which are part of its interface, and our word for each. */
const reasons: ReadonlyMap<string, ArchiveReason> = new Map([
  ["File format is not recognized", "not-a-zip"],
  ["End of central directory not found", "not-a-zip"],
  ["Split zip file", "split"],
  ["File contains encrypted entry", "encrypted"],
  ["Encryption method not supported", "encrypted"],
  ["Encrypted central directory is not supported", "encrypted"],
  ["Compression method not supported", "unsupported-method"],
  ["64-bit value exceeds Number.MAX_SAFE_INTEGER", "lying-size"],
  ["Zip64 extra field not found", "lying-size"],
  ["End of Zip64 central directory locator not found", "lying-size"],
  ["Entry data out of bounds", "lying-size"],
  ["Invalid uncompressed size", "lying-size"],
  ["Invalid CRC32", "wrong-checksum"],
  ["Overlapping entry found", "overlapping"],
]);

const reasonOf = (error: unknown): ArchiveReason => {
  if (error instanceof ArchiveFailure) return error.reason;
  const message = error instanceof Error ? error.message : "";
  if (message.startsWith("Ambiguous archive")) return "ambiguous";
  return reasons.get(message) ?? "damaged";
};
