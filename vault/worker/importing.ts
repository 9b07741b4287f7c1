// From a file to entries: surveyed first, kept only when the keeper accepted, and then all of it in one commit.
import { ArchiveFailure, type ByteSource } from "daybook/archive";
import { draftFind, exportReasonOf, openExport, readExport } from "daybook/intake";
import { bytesToHex, done, failed, type EntryId, type Outcome } from "daybook/record";
import type { Held } from "../finder/finder.ts";
import { appendDraft, fileBytes, keepFiles, type Keeping } from "./keeping.ts";
import type { Ask, KeeperReason, Progress, Survey } from "./protocol.ts";

type Tell = (progress: Progress) => void;

const fileSource = (file: File): ByteSource => ({
  sizeBytes: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

/** A damaged archive is found while it is read; then nothing of it is kept. */
const orArchiveReason = async <Value>(
  work: () => Promise<Outcome<Value, KeeperReason>>,
): Promise<Outcome<Value, KeeperReason>> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ArchiveFailure) return failed(exportReasonOf(error.reason));
    throw error;
  }
};

/** What an export holds. Nothing is kept. */
export const surveyExport = (file: File, tell: Tell): Promise<Outcome<Survey, KeeperReason>> =>
  orArchiveReason(async () => {
    const opened = await openExport(fileSource(file), { name: file.name });
    if (!opened.ok) return opened;
    const { sizeBytes } = opened.value;
    const summary = await readExport(opened.value, {}, ({ doneBytes }) =>
      tell({ done: doneBytes, total: sizeBytes }),
    );
    if (summary.findCount === 0) return failed("not-recognised");
    return done({ format: opened.value.reader.format, summary });
  });

/** Thrown to end a reading when the safe has no room for more. */
class Stopped extends Error {
  readonly outcome: Outcome<never, KeeperReason>;
  constructor(outcome: Outcome<never, KeeperReason>) {
    super("stopped");
    this.outcome = outcome;
  }
}

/**
 * Keep an export: the file itself, then each message of it, in one commit.
 *
 * Fails:  with nothing kept: when the order of dates is needed and not given, the file was imported before, or there is no room.
 */
export const acceptExport = (
  keeping: Keeping,
  { file, order, senders }: Ask<"accept">,
  tell: Tell,
): Promise<Outcome<{ messageCount: number }, KeeperReason>> =>
  orArchiveReason(async () => {
    const opened = await openExport(fileSource(file), { name: file.name });
    if (!opened.ok) return opened;
    const { reader, sizeBytes } = opened.value;
    if (isImported(keeping, await sha256Of(keeping, file))) return failed("already-imported");
    const writing = await keeping.safe.begin();
    // Messages as entries take about five times the room of their lines, sealed twice over by the two cells.
    const reserved = await writing.reserve(file.size + 5 * sizeBytes);
    if (!reserved.ok) return reserved;
    const kept = await keepFiles(writing, [file]);
    if (!kept.ok) return kept;
    const { attachments, objects } = kept.value;
    const original = await appendDraft(
      writing,
      { kind: "original", drawer: "evidence", happened: { certainty: "unknown" }, source: { how: "file" } },
      attachments,
      objects,
    );
    if (!original.ok) return original;
    const added: Held[] = [original.value];
    const source = { original: original.value.entry.id as EntryId, format: reader.format };
    try {
      const summary = await readExport(
        opened.value,
        order ? { order } : {},
        async ({ pieces, member, doneBytes }) => {
          tell({ done: doneBytes, total: sizeBytes });
          const from = member === undefined ? source : { ...source, member };
          for (const piece of pieces) {
            if (!("found" in piece)) continue;
            const held = await appendDraft(writing, draftFind(piece, from, senders));
            if (!held.ok) throw new Stopped(held);
            added.push(held.value);
          }
        },
      );
      if (order === null && summary.possibleOrders.length > 0) return failed("order-needed");
      const committed = await writing.commit();
      if (!committed.ok) return committed;
      for (const held of added) keeping.finder.add(held);
      return done({ messageCount: summary.findCount });
    } catch (error) {
      if (error instanceof Stopped) return error.outcome;
      throw error;
    }
  });

const sha256Of = async ({ digest }: Keeping, file: File): Promise<string> => {
  const hash = await digest.startSha256();
  for await (const bytes of fileBytes(file)) hash.update(bytes);
  return bytesToHex(hash.digest());
};

/** True when a file with exactly these bytes was imported before. */
const isImported = ({ finder }: Keeping, sha256: string): boolean => {
  for (let index = 0; index < finder.size; index++) {
    const { entry } = finder.at(index);
    if (entry.kind === "original" && entry.attachments?.some((each) => each.sha256 === sha256)) return true;
  }
  return false;
};
