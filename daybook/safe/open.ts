// Opening a safe with its words.
import type { Digest } from "daybook/digest";
import { done, failed, isSameBytes, type Outcome, type Random } from "daybook/record";
import { openCellSpace, type CellSpace } from "./cell-space.ts";
import { formatLayout, type Layout, type RootSlot } from "./layout.ts";
import { sealedSegment } from "./log-store.ts";
import { logNames, readRoots, type FoundRoot, type LogName, type Root, type SegmentPlace } from "./root.ts";
import { openLog, type Recovery, type Safe } from "./safe.ts";
import { ShelfFailure, type Shelf, type ShelfReason } from "./shelf.ts";
import { openHeader, type CellKey, type DeriveKey, type OpenedHeader } from "./slots.ts";

/** What a safe stands on; chance and the key derivation are arguments, so every test can repeat itself. */
export interface Ground {
  readonly shelf: Shelf;
  readonly digest: Digest;
  readonly random: Random;
  /** Words to key: `seal.deriveKey` with the words held by the caller. */
  readonly derive: DeriveKey;
  readonly layout?: Layout;
}

/** `nothing-here`: these words open nothing in this file, whatever the cause. `damaged`: they do, but no root opens. */
export type OpenSafeReason = "nothing-here" | "damaged" | ShelfReason;

/** A cell whose words were right, as its header and roots stand in the file. */
export interface OpenedCell {
  readonly own: CellKey;
  readonly space: CellSpace;
  /** Every copy of the header in which a slot opened, the one with `own` first. */
  readonly headers: readonly OpenedHeader[];
  /** Newest first; none when the cell is damaged. */
  readonly roots: readonly FoundRoot[];
}

/**
 * Find the cell that the words open, and its roots. Nothing is written.
 *
 * While a new epoch was being begun, the two copies of the header may hold two keys: the newer one counts when a root
 * opens under it.
 * Gives:  null when nothing opens, whatever the cause.
 * Fails:  throws `ShelfFailure`.
 */
export const openCell = async (ground: Ground): Promise<OpenedCell | null> => {
  const headers = await openHeader(ground.shelf, ground.derive);
  const cells: OpenedCell[] = [];
  for (const header of headers) {
    const own = header.cellKey;
    const roots = await readRoots(ground.shelf, own);
    const space = spaceOf(ground, own);
    cells.push({ own, space, roots, headers: [header, ...headers.filter((each) => each !== header)] });
  }
  return cells.find(({ roots }) => roots.length > 0) ?? cells[0] ?? null;
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
    const cell = await openCell(ground);
    if (!cell) return failed("nothing-here");
    const chosen = await chooseRoot(ground, cell);
    if (!chosen) return failed("damaged");
    const { slot, root, recovery } = chosen;
    return done(openAt(ground, cell.own, root, slot, recovery));
  } catch (error) {
    return failed(shelfReason(error));
  }
};

/** The root to open at. Gives null when none opened. */
export const chooseRoot = async (
  ground: Ground,
  { roots, space }: OpenedCell,
): Promise<{ readonly slot: RootSlot; readonly root: Root; readonly recovery: Recovery } | null> => {
  const [newest, older] = roots;
  if (!newest) return null;
  const missing = await missingLogs(ground, space, newest.root);
  const isNewestLost =
    older !== undefined &&
    missing.some((log) => !isSamePlace(newest.root.logs[log].last, older.root.logs[log].last));
  const { slot, root } = isNewestLost ? older : newest;
  const endBytes = Math.max(...roots.map((each) => each.root.endBytes));
  const isWhole = roots.length === 2 && missing.length === 0;
  return { slot, root: { ...root, endBytes }, recovery: isWhole ? "newest" : "older" };
};

export const spaceOf = (ground: Ground, own: CellKey): CellSpace =>
  openCellSpace(ground.shelf, ground.layout ?? formatLayout, ground.random, own);

/** An open safe at a root that is known. */
export const openAt = (ground: Ground, own: CellKey, root: Root, slot: RootSlot, recovery: Recovery): Safe =>
  openLog({ ...ground, space: spaceOf(ground, own) }, root, slot, recovery);

const isSamePlace = (left: SegmentPlace | null, right: SegmentPlace | null): boolean =>
  left === right || (left !== null && right !== null && isSameBytes(left.hash, right.hash));

/** The logs whose last segment is not on the disk as the root names it. */
const missingLogs = async (ground: Ground, space: CellSpace, root: Root): Promise<readonly LogName[]> => {
  const missing: LogName[] = [];
  for (const name of logNames) {
    const { last } = root.logs[name];
    if (last && !(await sealedSegment(space, ground.digest, last))) missing.push(name);
  }
  return missing;
};

export const shelfReason = (error: unknown): ShelfReason => {
  if (error instanceof ShelfFailure) return error.reason;
  throw error;
};
