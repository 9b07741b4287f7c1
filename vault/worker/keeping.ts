// The record while it is open: the safe, the finder over it, and adding to both.
import { loadDigest, type Digest } from "daybook/digest";
import {
  acceptDraft,
  newEntryId,
  type Attachment,
  type Bytes,
  type Draft,
  type Entry,
  type Outcome,
} from "daybook/record";
import { done, failed } from "daybook/record";
import {
  logOfDrawer,
  makeSafe,
  openSafe,
  ShelfFailure,
  type ObjectPlace,
  type Recovery,
  type Safe,
  type Shelf,
  type Writing,
} from "daybook/safe";
import { deriveKey } from "daybook/seal";
import { fileName, lockName, unfinishedFileName } from "../bland.ts";
import { newFinder, type Finder, type Held } from "../finder/finder.ts";
import { dropPrivateFile, isPrivateFileThere, openPrivateFile } from "../shelf/private-file.ts";
import { deviceNow, deviceRandom } from "./device.ts";
import type { KeeperReason } from "./protocol.ts";

/** An open record. */
export interface Keeping {
  readonly digest: Digest;
  readonly safe: Safe;
  readonly finder: Finder;
  readonly recovery: Recovery;
  /** The leaves of erased entries of the record, by their places: the tree needs them. */
  readonly erasedLeaves: ReadonlyMap<number, Bytes>;
}

export const hasRecord = (): Promise<boolean> => isPrivateFileThere(fileName);

/** Hold the one writer's lock for as long as this worker lives. Gives false when another tab has it. */
const holdLock = (): Promise<boolean> =>
  new Promise((resolve) => {
    void navigator.locks.request(lockName, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
  });

let isLockHeld = false;
const mayWrite = async (): Promise<boolean> => (isLockHeld ||= await holdLock());

const ground = async (words: string) => ({
  digest: await loadDigest(),
  random: deviceRandom,
  derive: (salt: Uint8Array<ArrayBuffer>) => deriveKey(words, salt),
});

/**
 * Make a new record under these words.
 *
 * The file has its final name only when it is whole, so a record that is there is never written over.
 */
export const makeRecord = async (words: string): Promise<Outcome<Keeping, KeeperReason>> => {
  if (!(await mayWrite())) return failed("in-use");
  if (await hasRecord()) return failed("exists-already");
  await dropPrivateFile(unfinishedFileName);
  const shelf = await openPrivateFile(unfinishedFileName, true);
  const base = await ground(words);
  const safe = await makeSafe({ ...base, shelf });
  if (!safe.ok) {
    await shelf.close();
    await dropPrivateFile(unfinishedFileName);
    return safe;
  }
  await shelf.rename(fileName);
  return done({
    digest: base.digest,
    safe: safe.value,
    finder: newFinder(),
    recovery: "newest",
    erasedLeaves: new Map(),
  });
};

/** Open the record with these words and fill the finder from its logs. Nothing is written. */
export const openRecord = async (words: string): Promise<Outcome<Keeping, KeeperReason>> => {
  if (!(await mayWrite())) return failed("in-use");
  const shelf = await openPrivateFile(fileName, false);
  try {
    const found = await fillFrom(words, shelf);
    if (!found.ok) await shelf.close();
    return found;
  } catch (error) {
    await shelf.close();
    throw error;
  }
};

const fillFrom = async (words: string, shelf: Shelf): Promise<Outcome<Keeping, KeeperReason>> => {
  const base = await ground(words);
  const safe = await openSafe({ ...base, shelf });
  if (!safe.ok) return safe;
  const finder = newFinder();
  const erasedLeaves = new Map<number, Bytes>();
  let isDamaged = false;
  for (const log of ["record", "private"] as const)
    for await (const found of safe.value.read(log)) {
      if (!found.ok) isDamaged = true;
      else if ("entry" in found.value) finder.add({ log, ...found.value });
      else if (log === "record") erasedLeaves.set(found.value.sequence, found.value.erasedLeaf);
    }
  const recovery = isDamaged ? "older" : safe.value.recovery;
  return done({ digest: base.digest, safe: safe.value, finder, recovery, erasedLeaves });
};

/** The bytes of a file, in the pieces in which the browser reads it. */
export async function* fileBytes(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

/** Seal the files of a draft into the safe and name them in it. */
export const keepFiles = async (
  writing: Writing,
  files: readonly File[],
): Promise<
  Outcome<{ attachments: readonly Attachment[]; objects: readonly ObjectPlace[] }, KeeperReason>
> => {
  const attachments: Attachment[] = [];
  const objects: ObjectPlace[] = [];
  for (const file of files) {
    const kept = await writing.writeObject(file.size, fileBytes(file));
    if (!kept.ok) return kept;
    const { place, sha256, sizeBytes } = kept.value;
    attachments.push({ name: file.name, mediaType: file.type, sizeBytes, sha256 });
    objects.push(place);
  }
  return done({ attachments, objects });
};

/** Append one draft as an entry, accepted now. */
export const appendDraft = async (
  writing: Writing,
  draft: Draft,
  attachments: readonly Attachment[] = [],
  objects: readonly ObjectPlace[] = [],
): Promise<Outcome<Held, KeeperReason>> => {
  const whole = attachments.length === 0 ? draft : { ...draft, attachments };
  const entry: Entry = acceptDraft(whole, newEntryId(deviceRandom), deviceNow());
  const appended = await writing.append(entry, objects);
  if (!appended.ok) return appended;
  const { sequence, secret } = appended.value;
  return done({ log: logOfDrawer(entry.drawer), sequence, entry, objects, secret });
};

/** Keep what somebody wrote, with its files. Gives its index only when it is on the disk. */
export const keepDraft = async (
  keeping: Keeping,
  draft: Draft,
  files: readonly File[],
): Promise<Outcome<{ index: number }, KeeperReason>> => {
  const writing = await keeping.safe.begin();
  const kept = await keepFiles(writing, files);
  if (!kept.ok) return kept;
  const held = await appendDraft(writing, draft, kept.value.attachments, kept.value.objects);
  if (!held.ok) return held;
  const committed = await writing.commit();
  if (!committed.ok) return committed;
  keeping.finder.add(held.value);
  return done({ index: keeping.finder.size - 1 });
};

/** The whole of an attachment. Photos only for now: it is held in memory to be shown. */
export const readAttachment = async (
  keeping: Keeping,
  index: number,
  which: number,
): Promise<Outcome<Blob, KeeperReason>> => {
  const { entry, objects } = keeping.finder.at(index);
  const [attachment, place] = [entry.attachments?.[which], objects[which]];
  if (!attachment || !place) return failed("damaged");
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const pieceBytes = 1_048_576;
  for (let from = 0; from < attachment.sizeBytes; from += pieceBytes) {
    const to = Math.min(attachment.sizeBytes, from + pieceBytes);
    const read = await keeping.safe.readObject(place, attachment.sizeBytes, from, to);
    if (!read) return failed("damaged");
    pieces.push(read);
  }
  return done(new Blob(pieces, { type: attachment.mediaType }));
};

/** The reason of whatever a shelf threw. */
export const reasonOf = (error: unknown): KeeperReason =>
  error instanceof ShelfFailure ? error.reason : "failed";
