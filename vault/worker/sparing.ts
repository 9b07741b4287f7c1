// Spare copies: made, tried, and a record made again from one.
import { bytesToHex, done, failed, type Outcome } from "daybook/record";
import {
  BackupFailure,
  compareRoot,
  lostObject,
  makeBackup,
  restoreBackup,
  tryBackup,
  type Erased,
  type Finding,
  type Safe,
  type Stored,
} from "daybook/safe";
import { deriveKey } from "daybook/seal";
import { deviceNow, deviceSeconds } from "./device.ts";
import { fileBytes, groundOf, makeFile, openKeeping, type Keeping } from "./keeping.ts";
import type { Ask, CopyMade, CopyTried, KeeperReason, Progress } from "./protocol.ts";

/** Pieces are handed to the browser in runs of this size, so that it can put them on the disk. */
const runBytes = 8_388_608;

/**
 * The record as it is in memory, when its file is gone: every entry, and no file that belongs to one.
 *
 * Only the file held those; a copy made from here names them as lost.
 */
const safeInMemory = ({ safe, finder, erasedLeaves }: Keeping): Safe => ({
  ...safe,
  async *read(log) {
    const places: (Stored | Erased)[] = [...erasedLeaves[log]].map(([sequence, erasedLeaf]) => ({
      sequence,
      erasedLeaf,
    }));
    for (let index = 0; index < finder.size; index++) {
      const { log: own, sequence, entry, secret, objects } = finder.at(index);
      if (own === log) places.push({ sequence, entry, secret, objects: objects.map(() => lostObject) });
    }
    for (const place of places.toSorted((left, right) => left.sequence - right.sequence)) yield done(place);
  },
});

const isFileThere = async ({ shelf }: Keeping): Promise<boolean> => {
  try {
    await shelf.confirm(await shelf.size());
    return true;
  } catch {
    return false;
  }
};

/** Make a spare copy under words of its own; from memory, as far as that goes, when the file is gone. */
export const makeCopy = async (
  keeping: Keeping,
  { words }: Ask<"makeCopy">,
  tell: (progress: Progress) => void,
): Promise<Outcome<CopyMade, KeeperReason>> => {
  const safe = (await isFileThere(keeping)) ? keeping.safe : safeInMemory(keeping);
  const copy = await makeBackup(keeping.digest, safe, { words }, deviceNow());
  if (!copy.ok) return copy;
  let [file, run, runSize] = [new Blob(), [] as Uint8Array<ArrayBuffer>[], 0];
  try {
    for await (const piece of copy.value) {
      run.push(piece);
      runSize += piece.length;
      if (runSize < runBytes) continue;
      file = new Blob([file, ...run]);
      [run, runSize] = [[], 0];
      tell({ done: file.size, total: file.size });
    }
  } catch (error) {
    if (error instanceof BackupFailure) return failed("damaged");
    throw error;
  }
  file = new Blob([file, ...run]);
  return done({ file, sizeBytes: file.size });
};

/** The worse of two findings, in the order in which a keeper must hear of them. */
const worse = (left: Finding, right: Finding): Finding => {
  const order: readonly Finding[] = ["forked", "older-copy", "cannot-compare", "continues", "same"];
  return order.indexOf(left) < order.indexOf(right) ? left : right;
};

/**
 * Try a saved copy: read all of it, and compare it with the open record. Nothing of it is kept but when it was tried.
 *
 * The date is kept only when it is a copy of this record as it is or was.
 */
export const tryCopy = async (
  { digest, safe }: Keeping,
  { file, words }: Ask<"tryCopy">,
): Promise<Outcome<CopyTried, KeeperReason>> => {
  const tried = await tryBackup(digest, { words }, fileBytes(file));
  if (!tried.ok) return tried;
  const { entryCount, lostFileCount, logs } = tried.value;
  const isSameRecord = bytesToHex(logs.record.identity.id) === bytesToHex(safe.identity("record").id);
  if (!isSameRecord) return failed("other-record");
  const [record, own] = [
    await compareRoot(digest, safe, "record", logs.record.size, logs.record.rootHash),
    await compareRoot(digest, safe, "private", logs.private.size, logs.private.rootHash),
  ];
  const finding = worse(record, own);
  if (finding === "same" || finding === "continues") {
    const placeCount = logs.record.size + logs.private.size;
    const noted = await safe.noteTried({ atSeconds: deviceSeconds(), placeCount });
    if (!noted.ok) return noted;
  }
  return done({ entryCount, lostFileCount, finding });
};

/** Make the record of a spare copy again on this device, where there is none. */
export const restoreCopy = async ({
  file,
  copyWords,
  words,
  coverWords,
}: Ask<"restore">): Promise<Outcome<Keeping, KeeperReason>> => {
  const base = await groundOf(words);
  const cover =
    coverWords === null ? undefined : (salt: Uint8Array<ArrayBuffer>) => deriveKey(coverWords, salt);
  const made = await makeFile(async (shelf) => {
    const restored = await restoreBackup({ ...base, shelf }, { words: copyWords }, fileBytes(file), cover);
    return restored.ok ? done(restored.value.safe) : restored;
  });
  return made.ok ? openKeeping(base.digest, made.value.shelf, made.value.safe) : made;
};
