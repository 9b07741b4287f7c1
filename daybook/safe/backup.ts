// A spare copy: one cell's entries and files in an age file, and the same record made again from it.
import { readTar, TarFailure, writeTar, type TarFound, type TarMember } from "daybook/archive";
import type { Digest } from "daybook/digest";
import {
  appendLeaf,
  commitEntry,
  emptyFrontier,
  frontierToRoot,
  leafOfCommitments,
  type Frontier,
} from "daybook/log";
import {
  bytesToHex,
  done,
  failed,
  isSameBytes,
  joinBytes,
  utf8,
  type Bytes,
  type Outcome,
  type When,
} from "daybook/record";
import { AgeFailure, openAge, sealAge, type AgeReason, type AgeTo, type AgeWith } from "daybook/seal";
import {
  backupHeadName,
  bytesToBackupHead,
  headToBytes,
  lineToText,
  textToLine,
  type BackupHead,
  type BackupLine,
  type BackupLog,
} from "./backup-format.ts";
import { partBytes } from "./object.ts";
import { logNames, type LogName } from "./root.ts";
import type { Safe } from "./safe.ts";
import { ShelfFailure, type ShelfReason } from "./shelf.ts";
import { logOfDrawer, mostObjects } from "./writing.ts";

/** Thrown while a spare copy is made: something of the record does not open, so the copy would not be whole. */
export class BackupFailure extends Error {
  constructor() {
    super("damaged");
    this.name = "BackupFailure";
  }
}

/** Lines are put together into members of about this size. */
const runBytes = 1_048_576;
const mostHeadBytes = 65_536;
/** A run ends once it has passed `runBytes`, so its last line makes it larger; an entry is far below this. */
const mostRunBytes = 64 * runBytes;

/**
 * Make a spare copy of everything in this cell.
 *
 * Gives:  the bytes of an age file, piece by piece, in little memory. Reading them throws `BackupFailure` when an entry or a
 *         file does not open: repair first, then copy.
 * Fails:  `not-a-recipient`.
 * Source: spec/backup.md.
 * Safety: who can open it has everything, private drawer and signing key included.
 */
export const makeBackup = (
  digest: Digest,
  safe: Safe,
  to: AgeTo,
  made: When,
): Promise<Outcome<AsyncGenerator<Bytes>, "not-a-recipient">> =>
  sealAge(to, writeTar(membersOf(digest, safe, made)));

async function* membersOf(digest: Digest, safe: Safe, made: When): AsyncGenerator<TarMember> {
  const logOf = (log: LogName): BackupLog => ({
    identity: safe.identity(log),
    size: safe.frontier(log).size,
    rootHash: frontierToRoot(digest, safe.frontier(log)),
  });
  yield memberOf(
    backupHeadName,
    headToBytes({ made, logs: { record: logOf("record"), private: logOf("private") } }),
  );
  for (const log of logNames) {
    let [lines, lineBytes, next] = [[] as Bytes[], 0, 0];
    for await (const found of safe.read(log)) {
      if (!found.ok || found.value.sequence !== next++) throw new BackupFailure();
      const { value } = found;
      const lost: number[] = [];
      if ("entry" in value)
        for (const [which, { sizeBytes }] of (value.entry.attachments ?? []).entries()) {
          const place = value.objects[which]!;
          if (place.sealedBytes === 0) lost.push(which);
          else
            yield {
              name: fileName(log, value.sequence, which),
              sizeBytes,
              read: () => objectBytes(safe, place, sizeBytes),
            };
        }
      const line = utf8(lineToText("entry" in value ? { ...value, lost } : value));
      lines.push(line);
      lineBytes += line.length;
      if (lineBytes < runBytes) continue;
      yield memberOf(`${log}/${value.sequence}.jsonl`, joinBytes(...lines));
      [lines, lineBytes] = [[], 0];
    }
    if (next !== safe.frontier(log).size) throw new BackupFailure();
    if (lines.length > 0) yield memberOf(`${log}/${next - 1}.jsonl`, joinBytes(...lines));
  }
}

const fileName = (log: LogName, sequence: number, which: number): string =>
  `${log}/files/${sequence}-${which}`;

const memberOf = (name: string, bytes: Bytes): TarMember => ({
  name,
  sizeBytes: bytes.length,
  async *read() {
    yield bytes;
  },
});

async function* objectBytes(
  safe: Safe,
  place: Parameters<Safe["readObject"]>[0],
  sizeBytes: number,
): AsyncGenerator<Bytes> {
  for (let from = 0; from < sizeBytes; from += partBytes) {
    const part = await safe.readObject(place, sizeBytes, from, Math.min(sizeBytes, from + partBytes));
    if (!part) throw new BackupFailure();
    yield part;
  }
}

/**
 * `not-a-backup`: an age file with something else in it. `newer`: made by a later program. `damaged`: cut off, changed, or not
 * the record that its head names.
 */
export type BackupReason = AgeReason | "not-a-backup" | "newer" | ShelfReason;

/** What takes in a spare copy while it is read. */
export interface BackupSink<Kept> {
  begin(head: BackupHead): Promise<Outcome<null, BackupReason>>;
  /** A file, before the line of its entry. */
  file(sizeBytes: number, bytes: AsyncGenerator<Bytes>): Promise<Outcome<Kept, BackupReason>>;
  /** A place of a log, in order, with what `file` gave for each attachment; null for one that was lost. */
  line(log: LogName, line: BackupLine, files: readonly (Kept | null)[]): Promise<Outcome<null, BackupReason>>;
}

/** What was in a spare copy. */
export interface BackupSummary extends BackupHead {
  readonly entryCount: number;
  readonly fileCount: number;
  /** Attachments of which it holds the name and SHA-256, and no bytes. */
  readonly lostFileCount: number;
}

/**
 * Read a spare copy from its beginning to its end.
 *
 * Gives:  what was in it, once every byte was read, every file had the SHA-256 that its entry names, and the leaves gave the
 *         roots of its head.
 * Fails:  with a reason; what the sink took until then is to be thrown away.
 */
export const readBackup = async <Kept extends { readonly sha256: string }>(
  digest: Digest,
  opening: AgeWith,
  bytes: AsyncIterable<Uint8Array>,
  sink: BackupSink<Kept>,
): Promise<Outcome<BackupSummary, BackupReason>> => {
  const plain = await openAge(opening, bytes);
  if (!plain.ok) return plain;
  const trees: Record<LogName, Frontier> = { record: emptyFrontier, private: emptyFrontier };
  const files = new Map<string, Kept>();
  let head: BackupHead | null = null;
  let [entryCount, fileCount, lostFileCount] = [0, 0, 0];

  const takeLine = async (log: LogName, text: string): Promise<Outcome<null, BackupReason>> => {
    const line = textToLine(text);
    const { size } = trees[log];
    if (!line || line.sequence !== size) return failed("damaged");
    const kept: (Kept | null)[] = [];
    if ("entry" in line) {
      if (logOfDrawer(line.entry.drawer) !== log) return failed("damaged");
      if ((line.entry.attachments?.length ?? 0) > mostObjects) return failed("damaged");
      entryCount++;
      for (const [which, { sha256 }] of (line.entry.attachments ?? []).entries()) {
        const name = fileName(log, size, which);
        const file = files.get(name) ?? null;
        files.delete(name);
        if (file ? file.sha256 !== sha256 : !line.lost.includes(which)) return failed("damaged");
        if (!file) lostFileCount++;
        kept.push(file);
      }
    }
    const leaf =
      "entry" in line
        ? leafOfCommitments(digest, size, commitEntry(digest, line.entry, line.secret))
        : line.erasedLeaf;
    trees[log] = appendLeaf(digest, trees[log], leaf);
    return sink.line(log, line, kept);
  };

  const take = async (member: TarFound): Promise<Outcome<null, BackupReason>> => {
    if (!head) {
      if (member.name !== backupHeadName || member.sizeBytes > mostHeadBytes) return failed("not-a-backup");
      const read = bytesToBackupHead(await allBytes(member));
      if (!read) return failed("not-a-backup");
      if (read === "newer") return failed("newer");
      head = read;
      return sink.begin(head);
    }
    const parts = /^(record|private)\/(?:files\/\d{1,16}-\d{1,5}|\d{1,16}\.jsonl)$/.exec(member.name);
    if (!parts) return failed("damaged");
    if (!member.name.endsWith(".jsonl")) {
      fileCount++;
      const kept = await sink.file(member.sizeBytes, member.bytes);
      if (kept.ok) files.set(member.name, kept.value);
      return kept.ok ? done(null) : kept;
    }
    if (member.sizeBytes > mostRunBytes) return failed("damaged");
    const lines = new TextDecoder().decode(await allBytes(member)).split("\n");
    if (lines.pop() !== "") return failed("damaged");
    for (const text of lines) {
      const taken = await takeLine(parts[1] as LogName, text);
      if (!taken.ok) return taken;
    }
    return done(null);
  };

  try {
    for await (const member of readTar(plain.value)) {
      const taken = await take(member);
      if (!taken.ok) return taken;
    }
  } catch (error) {
    if (error instanceof AgeFailure) return failed("damaged");
    if (error instanceof TarFailure) return failed(head ? "damaged" : "not-a-backup");
    if (error instanceof ShelfFailure) return failed(error.reason);
    throw error;
  }
  if (!head) return failed("not-a-backup");
  const { logs }: BackupHead = head;
  const isSame = logNames.every(
    (log) =>
      trees[log].size === logs[log].size &&
      isSameBytes(frontierToRoot(digest, trees[log]), logs[log].rootHash),
  );
  return isSame && files.size === 0
    ? done({ ...(head as BackupHead), entryCount, fileCount, lostFileCount })
    : failed("damaged");
};

const allBytes = async ({ bytes }: TarFound): Promise<Bytes> => {
  const pieces: Bytes[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return joinBytes(...pieces);
};

/**
 * Try a spare copy: open it, read all of it, and see that it gives the record that it names. Nothing is kept.
 *
 * Gives:  what a restore of it would give.
 */
export const tryBackup = (
  digest: Digest,
  opening: AgeWith,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Outcome<BackupSummary, BackupReason>> =>
  readBackup(digest, opening, bytes, {
    begin: async () => done(null),
    line: async () => done(null),
    async file(_sizeBytes, pieces) {
      const hash = await digest.startSha256();
      for await (const piece of pieces) hash.update(piece);
      return done({ sha256: bytesToHex(hash.digest()) });
    },
  });
