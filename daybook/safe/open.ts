// Making a safe, and opening one with its words.
import type { Digest } from "daybook/digest";
import { done, failed, isSameBytes, type Outcome, type Random } from "daybook/record";
import { fillWithRandom, openCellSpace } from "./cell-space.ts";
import { fileSizeFor, formatLayout, headerPlaces, type Cell, type Layout, type RootSlot } from "./layout.ts";
import {
  logNames,
  newRoot,
  readRoots,
  writeRoot,
  type LogName,
  type Root,
  type SegmentPlace,
} from "./root.ts";
import { openLog, type Recovery, type Safe } from "./safe.ts";
import { ShelfFailure, type Shelf, type ShelfReason } from "./shelf.ts";
import type { WritingReason } from "./writing.ts";
import { makeHeader, openHeader, type CellKey, type DeriveKey } from "./slots.ts";

/** What a safe stands on; chance and the key derivation are arguments, so every test can repeat itself. */
export interface Ground {
  readonly shelf: Shelf;
  readonly digest: Digest;
  readonly random: Random;
  /** Words to key: `seal.deriveKey` with the words held by the caller. */
  readonly derive: DeriveKey;
  readonly layout?: Layout;
}

/** `nothing-here`: these words open nothing in this file, whatever the cause. `damaged`: they do, but neither root opens. */
export type OpenSafeReason = "nothing-here" | "damaged" | ShelfReason;

/**
 * Make a new safe on an empty shelf.
 *
 * The real cell is drawn by chance; the other one stays random bytes. The header, without which the file is only random
 * bytes, is written last.
 * Source: spec/safe.md §5.
 */
export const makeSafe = async (ground: Ground): Promise<Outcome<Safe, WritingReason>> => {
  const { shelf, random, derive, layout = formatLayout } = ground;
  try {
    if ((await shelf.size()) !== 0) return failed("refused");
    const cell: Cell = random(1)[0]! % 2 === 0 ? 0 : 1;
    const own: CellKey = { cell, epoch: 1, key: random(32) };
    const size = fileSizeFor(layout, layout.extentBytes);
    await fillWithRandom(shelf, random, 0, size);
    const root = newRoot(random);
    await writeRoot(shelf, random, own, 0, root);
    const safe = openAt(ground, own, root, 0, "newest");
    const committed = await (await safe.begin()).commit();
    if (!committed.ok) return committed;
    const header = await makeHeader(random, derive, own);
    for (const place of headerPlaces) await shelf.write(place, header);
    await shelf.flush();
    await shelf.confirm(size);
    return done(safe);
  } catch (error) {
    return failed(shelfReason(error));
  }
};

/**
 * Open the cell that these words open.
 *
 * Gives:  the record as the newest root that opens has it, unless that one names a segment that did not reach the disk and
 *         the older root does not name: then as the older one has it. `recovery` says when it is not simply the newest.
 *         What is written next goes behind everything that either root knows of, so that nothing is written over.
 * Fails:  `nothing-here` for wrong words, another file and a damaged header alike. Nothing is written.
 * Source: spec/safe.md §6.
 */
export const openSafe = async (ground: Ground): Promise<Outcome<Safe, OpenSafeReason>> => {
  try {
    const own = await openHeader(ground.shelf, ground.derive);
    if (!own) return failed("nothing-here");
    const roots = await readRoots(ground.shelf, own);
    const [newest, older] = roots;
    if (!newest) return failed("damaged");
    const missing = await missingLogs(ground, own, newest.root);
    const isNewestLost =
      older !== undefined &&
      missing.some((log) => !isSamePlace(newest.root.logs[log].last, older.root.logs[log].last));
    const { slot, root } = isNewestLost ? older : newest;
    const endBytes = Math.max(...roots.map((each) => each.root.endBytes));
    const isWhole = roots.length === 2 && missing.length === 0;
    return done(openAt(ground, own, { ...root, endBytes }, slot, isWhole ? "newest" : "older"));
  } catch (error) {
    return failed(shelfReason(error));
  }
};

const openAt = (ground: Ground, own: CellKey, root: Root, slot: RootSlot, recovery: Recovery): Safe => {
  const space = openCellSpace(ground.shelf, ground.layout ?? formatLayout, ground.random, own);
  return openLog({ ...ground, space }, root, slot, recovery);
};

const isSamePlace = (left: SegmentPlace | null, right: SegmentPlace | null): boolean =>
  left === right || (left !== null && right !== null && isSameBytes(left.hash, right.hash));

/** The logs whose last segment is not on the disk as the root names it. */
const missingLogs = async (ground: Ground, own: CellKey, root: Root): Promise<readonly LogName[]> => {
  const space = openCellSpace(ground.shelf, ground.layout ?? formatLayout, ground.random, own);
  const readable = await space.readable();
  const missing: LogName[] = [];
  for (const name of logNames) {
    const { last } = root.logs[name];
    if (!last) continue;
    const end = last.at + last.sizeBytes;
    const sealed = end <= readable ? await space.read(last.at, end) : null;
    if (!sealed || !isSameBytes(ground.digest.sha256(sealed), last.hash)) missing.push(name);
  }
  return missing;
};

export const shelfReason = (error: unknown): ShelfReason => {
  if (error instanceof ShelfFailure) return error.reason;
  throw error;
};
