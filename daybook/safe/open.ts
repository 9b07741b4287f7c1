// Making a safe, and opening one with its words.
import type { Digest } from "daybook/digest";
import { done, failed, isSameBytes, type Outcome, type Random } from "daybook/record";
import { fillWithRandom, openCellSpace } from "./cell-space.ts";
import { fileSizeFor, formatLayout, headerPlaces, type Cell, type Layout, type RootSlot } from "./layout.ts";
import { emptyRoot, logNames, readRoots, writeRoot, type Root } from "./root.ts";
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

/** `nothing-here`: these words open nothing in this file, whatever the cause. `damaged`: they do, but no root opens. */
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
    await writeRoot(shelf, random, own, 0, emptyRoot);
    const safe = openAt(ground, own, emptyRoot, 0, "newest");
    const begun = await safe.begin();
    for (const log of logNames) begun.appendIdentity(log);
    const committed = await begun.commit();
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
 * Gives:  the record as the newest root has it whose logs' last segments open, else as the older one has it, and says which.
 * Fails:  `nothing-here` for wrong words, another file and a damaged header alike. Nothing is written.
 * Source: spec/safe.md §6.
 */
export const openSafe = async (ground: Ground): Promise<Outcome<Safe, OpenSafeReason>> => {
  try {
    const own = await openHeader(ground.shelf, ground.derive);
    if (!own) return failed("nothing-here");
    const roots = await readRoots(ground.shelf, own);
    for (const [index, { slot, root }] of roots.entries())
      if (await lastSegmentsAreThere(ground, own, root))
        return done(openAt(ground, own, root, slot, index === 0 && roots.length === 2 ? "newest" : "older"));
    return failed("damaged");
  } catch (error) {
    return failed(shelfReason(error));
  }
};

const openAt = (ground: Ground, own: CellKey, root: Root, slot: RootSlot, recovery: Recovery): Safe => {
  const space = openCellSpace(ground.shelf, ground.layout ?? formatLayout, ground.random, own);
  return openLog({ ...ground, space }, root, slot, recovery);
};

/** A root can be trusted only when what it points to reached the disk. */
const lastSegmentsAreThere = async (ground: Ground, own: CellKey, root: Root): Promise<boolean> => {
  const space = openCellSpace(ground.shelf, ground.layout ?? formatLayout, ground.random, own);
  for (const name of logNames) {
    const { last } = root.logs[name];
    if (!last) continue;
    if (last.at + last.sizeBytes > (await space.capacity())) return false;
    const sealed = await space.read(last.at, last.at + last.sizeBytes);
    if (!isSameBytes(ground.digest.sha256(sealed), last.hash)) return false;
  }
  return true;
};

export const shelfReason = (error: unknown): ShelfReason => {
  if (error instanceof ShelfFailure) return error.reason;
  throw error;
};
