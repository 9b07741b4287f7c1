// Making a safe: one cell that holds the record, and one that is a cover or nothing.
import { done, failed, isSameBytes, type Outcome } from "daybook/record";
import { fillWithRandom } from "./cell-space.ts";
import { fileSizeFor, formatLayout, headerPlaces, type Cell } from "./layout.ts";
import { openAt, shelfReason, type Ground } from "./open.ts";
import { newIdentities, newRoot, writeRoot, type Identity, type LogName } from "./root.ts";
import type { Safe } from "./safe.ts";
import { makeHeader, newSalt, type CellKey, type DeriveKey } from "./slots.ts";
import type { WritingReason } from "./writing.ts";

/** `same-words`: the cover would have the words of the record. */
export type MakeReason = WritingReason | "same-words";

export interface Making {
  /** The words of a cover, when one is wanted. Its cell is made like the record's, and is empty. */
  readonly cover?: DeriveKey;
  /** Who the logs are, when a record is made again from a spare copy. */
  readonly identities?: Readonly<Record<LogName, Identity>>;
}

/**
 * Make a new safe on an empty shelf.
 *
 * The record's cell is drawn by chance; the other one becomes the cover or stays random bytes. The header, without which
 * the file is only random bytes, is written last.
 * Gives:  the record's safe, open.
 * Source: spec/safe.md §5.
 * Safety: a cover can be made only here. Later nothing could tell an unused cell from one that hides a record, and who
 *         opened the cover could be made to write over the record.
 */
export const makeSafe = async (ground: Ground, making: Making = {}): Promise<Outcome<Safe, MakeReason>> => {
  const { shelf, random, derive, layout = formatLayout } = ground;
  try {
    if ((await shelf.size()) !== 0) return failed("refused");
    const cell: Cell = random(1)[0]! % 2 === 0 ? 0 : 1;
    const salt = newSalt(random);
    const slots = [{ derived: await derive(salt), cellKey: newCellKey(ground, cell) }];
    if (making.cover) {
      const derived = await making.cover(salt);
      if (isSameBytes(derived, slots[0]!.derived)) return failed("same-words");
      slots.push({ derived, cellKey: newCellKey(ground, cell === 0 ? 1 : 0) });
    }
    const size = fileSizeFor(layout, layout.extentBytes);
    await fillWithRandom(shelf, random, 0, size);
    const safes: Safe[] = [];
    for (const [index, { cellKey }] of slots.entries()) {
      const own = index === 0 ? making.identities : undefined;
      const made = await makeCell(ground, cellKey, own ?? newIdentities(random));
      if (!made.ok) return made;
      safes.push(made.value);
    }
    const header = await makeHeader(random, salt, slots);
    for (const place of headerPlaces) await shelf.write(place, header);
    await shelf.flush();
    await shelf.confirm(size);
    return done(safes[0]!);
  } catch (error) {
    return failed(shelfReason(error));
  }
};

const newCellKey = ({ random }: Ground, cell: Cell): CellKey => ({ cell, epoch: 1, key: random(32) });

/** Write the two roots of an empty record into a cell. */
export const makeCell = async (
  ground: Ground,
  cellKey: CellKey,
  identities: Readonly<Record<LogName, Identity>>,
): Promise<Outcome<Safe, WritingReason>> => {
  const root = newRoot(identities);
  await writeRoot(ground.shelf, ground.random, cellKey, 0, root);
  const safe = openAt(ground, cellKey, root, 0, "newest");
  const committed = await (await safe.begin()).commit();
  return committed.ok ? done(safe) : committed;
};
