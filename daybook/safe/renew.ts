// A new epoch: the record sealed anew under a new key, without what the keeper erased or under other words.
import { commitEntry, leafOfCommitments } from "daybook/log";
import { done, entryToBytes, failed, isSameBytes, type Entry, type Outcome } from "daybook/record";
import type { Tell } from "./check.ts";
import { headerPlaces } from "./layout.ts";
import {
  chooseRoot,
  openAt,
  openCell,
  shelfReason,
  spaceOf,
  type Ground,
  type OpenedCell,
  type OpenSafeReason,
} from "./open.ts";
import { emptyLogs, logNames, type LogName, type Root } from "./root.ts";
import type { Erased, Safe, Stored } from "./safe.ts";
import { walkLog } from "./salvage.ts";
import type { Frame } from "./segment.ts";
import { opensSlot, writeSlot, type CellKey, type DeriveKey } from "./slots.ts";
import { sweepSafe } from "./sweep.ts";
import { beginWriting, type PendingWriting, type WritingReason } from "./writing.ts";

export interface Renewal {
  /** The places to erase in each log. */
  readonly erase?: Partial<Readonly<Record<LogName, readonly number[]>>>;
  /** What the logs say about it: "erased by the keeper", one entry for each log concerned. */
  readonly notes?: readonly Entry[];
  /** Other words for this cell from now on. */
  readonly newWords?: DeriveKey;
  /** Asked between any two entries: true ends the work, and nothing has changed. */
  readonly isStopped?: () => boolean;
}

/**
 * `damaged`: entries are lost, so the tree could not stay what it is; repair first. `no-such-entry`: a place holds no entry.
 * `same-words`: these words open this file already. `stopped`: nothing has changed.
 */
export type RenewReason = OpenSafeReason | WritingReason | "same-words" | "no-such-entry" | "stopped";

/**
 * Erase entries, or change the words, or both: seal everything that stays under a new cell key and let the old key go.
 *
 * Up to the first write to the header the safe is what it was; from then on it is the new one, and what is left of the old
 * one is overwritten (`finishRenewal` goes on after a crash).
 * Gives:  the safe, open in its new epoch. Its trees are what they were, with the notes behind.
 * Fails:  with the safe as it was. After a crash or a shelf's failure it is what it was, or renewed whole.
 * Source: spec/safe.md §10.
 * Safety: this file only. An older copy, a dossier or a spare copy keeps what it has, and flash may keep old blocks.
 */
export const renewSafe = async (
  ground: Ground,
  renewal: Renewal,
  tell: Tell = () => undefined,
): Promise<Outcome<Safe, RenewReason>> => {
  try {
    const cell = await openCell(ground);
    if (!cell) return failed("nothing-here");
    const chosen = await chooseRoot(ground, cell);
    if (!chosen) return failed("damaged");
    const { header, salt } = cell.headers[0]!;
    const derived = await (renewal.newWords ?? ground.derive)(salt);
    if (renewal.newWords)
      for (const each of [0, 1] as const)
        if (await opensSlot(header, derived, each)) return failed("same-words");

    const { cell: number, epoch } = cell.own;
    const cellKey: CellKey = { cell: number, epoch: epoch + 1, key: ground.random(32) };
    const { root } = chosen;
    const start = { ...root, isSweepDue: true, logs: emptyLogs(root.logs) };
    const writing = beginWriting({ ...ground, space: spaceOf(ground, cellKey) }, start, chosen.slot);
    const copied = await copyWhatStays(ground, cell, root, renewal, writing, tell);
    if (!copied.ok) return copied;
    for (const note of renewal.notes ?? []) {
      const appended = await writing.append(note);
      if (!appended.ok) return appended;
    }
    const committed = await writing.commit();
    if (!committed.ok) return committed;

    for (const place of headerPlaces) {
      await writeSlot(ground.shelf, ground.random, place, { derived, cellKey });
      await ground.shelf.flush();
    }
    await ground.shelf.confirm(await ground.shelf.size());
    return await sweepSafe(ground, cellKey, committed.value.root, committed.value.slot);
  } catch (error) {
    return failed(shelfReason(error));
  }
};

/**
 * Finish a renewal that was interrupted after it took effect; does nothing to a safe for which none is due.
 *
 * Both slots of the header are written anew, so that the old key is gone from both, and what is left is overwritten.
 */
export const finishRenewal = async (
  ground: Ground,
): Promise<Outcome<Safe, OpenSafeReason | WritingReason>> => {
  try {
    const cell = await openCell(ground);
    if (!cell) return failed("nothing-here");
    const chosen = await chooseRoot(ground, cell);
    if (!chosen) return failed("damaged");
    const { root, slot, recovery } = chosen;
    if (!root.isSweepDue) return done(openAt(ground, cell.own, root, slot, recovery));
    const derived = await ground.derive(cell.headers[0]!.salt);
    for (const place of headerPlaces) {
      await writeSlot(ground.shelf, ground.random, place, { derived, cellKey: cell.own });
      await ground.shelf.flush();
    }
    return await sweepSafe(ground, cell.own, root, slot);
  } catch (error) {
    return failed(shelfReason(error));
  }
};

/** Seal every place of both logs anew, with the leaf alone where an entry is erased. */
const copyWhatStays = async (
  ground: Ground,
  cell: OpenedCell,
  root: Root,
  { erase, isStopped = () => false }: Renewal,
  writing: PendingWriting,
  tell: Tell,
): Promise<Outcome<null, RenewReason>> => {
  const total = logNames.reduce((sum, log) => sum + root.logs[log].frontier.size, 0);
  let seen = 0;
  for (const log of logNames) {
    const toErase = new Set(erase?.[log]);
    const { last, frontier } = root.logs[log];
    for await (const walked of walkLog(
      cell.space,
      ground.digest,
      log,
      last,
      frontier.size,
      () => undefined,
    )) {
      if ("lost" in walked) return failed("damaged");
      if (isStopped()) return failed("stopped");
      const { found } = walked;
      const isToErase = toErase.delete(found.sequence);
      if (isToErase && "erasedLeaf" in found) return failed("no-such-entry");
      const copied = await writing.copy(log, isToErase ? erasedFrame(ground, found) : frameOf(found));
      if (!copied.ok) return copied;
      tell(++seen, total);
    }
    if (toErase.size > 0) return failed("no-such-entry");
    const copy = writing.frontier(log);
    const isSameTree =
      copy.size === frontier.size &&
      copy.hashes.every((hash, index) => isSameBytes(hash, frontier.hashes[index]!));
    if (!isSameTree) return failed("damaged");
  }
  return done(null);
};

const erasedFrame = ({ digest }: Ground, found: Stored | Erased): Frame =>
  "erasedLeaf" in found
    ? found
    : {
        erasedLeaf: leafOfCommitments(digest, found.sequence, commitEntry(digest, found.entry, found.secret)),
      };

const frameOf = (found: Stored | Erased): Frame =>
  "erasedLeaf" in found
    ? { erasedLeaf: found.erasedLeaf }
    : { entry: entryToBytes(found.entry), secret: found.secret, objects: found.objects };
