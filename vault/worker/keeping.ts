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
  finishRenewal,
  logOfDrawer,
  makeSafe,
  openSafe,
  ShelfFailure,
  type LogName,
  type ObjectPlace,
  type Recovery,
  type Safe,
  type Shelf,
  type Writing,
} from "daybook/safe";
import { deriveKey } from "daybook/seal";
import { fileName, unfinishedFileName } from "../bland.ts";
import { newFinder, type Finder, type Held } from "../finder/finder.ts";
import {
  dropPrivateFile,
  isPrivateFileThere,
  openPrivateFile,
  type PrivateFile,
} from "../shelf/private-file.ts";
import { deviceNow, deviceRandom } from "./device.ts";
import { mayWrite } from "./one-writer.ts";
import type { KeeperReason } from "./protocol.ts";

/** An open record. */
export interface Keeping {
  readonly digest: Digest;
  readonly safe: Safe;
  /** The file under the safe, for what seals it anew and for seeing that it is still there. */
  readonly shelf: Shelf;
  readonly finder: Finder;
  readonly recovery: Recovery;
  /** The leaves of erased entries, by their places: the trees need them. */
  readonly erasedLeaves: Readonly<Record<LogName, ReadonlyMap<number, Bytes>>>;
}

export const hasRecord = (): Promise<boolean> => isPrivateFileThere(fileName);

/** What a safe stands on in this worker, with these words. */
export const groundOf = async (words: string) => ({
  digest: await loadDigest(),
  random: deviceRandom,
  derive: (salt: Uint8Array<ArrayBuffer>) => deriveKey(words, salt),
});

/**
 * Make a new file by `make`.
 *
 * It has its final name only when it is whole, so a record that is there is never written over.
 */
export const makeFile = async (
  make: (shelf: PrivateFile) => Promise<Outcome<Safe, KeeperReason>>,
): Promise<Outcome<{ readonly safe: Safe; readonly shelf: PrivateFile }, KeeperReason>> => {
  if (!(await mayWrite())) return failed("in-use");
  if (await hasRecord()) return failed("exists-already");
  await dropPrivateFile(unfinishedFileName);
  const shelf = await openPrivateFile(unfinishedFileName, true);
  let isMade = false;
  try {
    const safe = await make(shelf);
    if (!safe.ok) return safe;
    await shelf.rename(fileName);
    isMade = true;
    return done({ safe: safe.value, shelf });
  } finally {
    if (!isMade) {
      await shelf.close();
      await dropPrivateFile(unfinishedFileName);
    }
  }
};

/** Make a new record under these words, with a cover when there are words for one. */
export const makeRecord = async (
  words: string,
  coverWords: string | null,
): Promise<Outcome<Keeping, KeeperReason>> => {
  const base = await groundOf(words);
  const making = coverWords === null ? {} : { cover: (await groundOf(coverWords)).derive };
  const made = await makeFile((shelf) => makeSafe({ ...base, shelf }, making));
  return made.ok ? openKeeping(base.digest, made.value.shelf, made.value.safe) : made;
};

/**
 * Open the record with these words and fill the finder from its logs.
 *
 * Nothing is written, but for an erasing that was interrupted: what is left of it is overwritten.
 */
export const openRecord = async (words: string): Promise<Outcome<Keeping, KeeperReason>> => {
  if (!(await mayWrite())) return failed("in-use");
  const shelf = await openPrivateFile(fileName, false);
  let isOpen = false;
  try {
    const base = await groundOf(words);
    const found = await openSafe({ ...base, shelf });
    if (!found.ok) return found;
    const finished = found.value.isSweepDue ? await finishRenewal({ ...base, shelf }) : found;
    const opened = await openKeeping(base.digest, shelf, finished.ok ? finished.value : found.value);
    isOpen = opened.ok;
    return opened;
  } finally {
    if (!isOpen) await shelf.close();
  }
};

/** Fill the finder from the logs of an open safe. */
export const openKeeping = async (
  digest: Digest,
  shelf: Shelf,
  safe: Safe,
): Promise<Outcome<Keeping, KeeperReason>> => {
  const finder = newFinder();
  const erasedLeaves = { record: new Map<number, Bytes>(), private: new Map<number, Bytes>() };
  let isDamaged = false;
  for (const log of ["record", "private"] as const)
    for await (const found of safe.read(log)) {
      if (!found.ok) isDamaged = true;
      else if ("entry" in found.value) finder.add({ log, ...found.value });
      else erasedLeaves[log].set(found.value.sequence, found.value.erasedLeaf);
    }
  const recovery = isDamaged ? "older" : safe.recovery;
  return done({ digest, safe, shelf, finder, recovery, erasedLeaves });
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
