// The header: a salt, and two slots of which a passphrase opens at most one.
import { isSameBytes, joinBytes, uint32, type Bytes, type Random } from "daybook/record";
import { openBytes, sealBytes, sealedSizeBytes, subkey } from "daybook/seal";
import { contextOf, headerBytes, headerPlaces, noId, type Cell } from "./layout.ts";
import type { Shelf } from "./shelf.ts";

const saltBytes = 32;
/** Epoch, cell key and room to grow. */
const slotPlainBytes = 64;
const slotBytes = sealedSizeBytes(slotPlainBytes);

export interface CellKey {
  readonly cell: Cell;
  readonly epoch: number;
  readonly key: Bytes;
}

/** Turns words and the file's salt into the key that slots are sealed under. */
export type DeriveKey = (salt: Bytes) => Promise<Bytes>;

/** The keys of one or both cells, each with the derived key that opens its slot. */
export interface SlotContent {
  readonly derived: Bytes;
  readonly cellKey: CellKey;
}

export const newSalt = (random: Random): Bytes => random(saltBytes);

const slotContext = (cell: Cell): Bytes => contextOf("slot", cell, 0, noId, cell);

const makeSlot = (random: Random, { derived, cellKey }: SlotContent): Promise<Bytes> => {
  const plain = new Uint8Array(slotPlainBytes);
  plain.set(uint32(cellKey.epoch));
  plain.set(cellKey.key, 4);
  return sealBytes(random, subkey(derived, "slot"), slotContext(cellKey.cell), plain);
};

/** Make a header with these slots; the slot of a cell that is not named is random bytes. */
export const makeHeader = async (
  random: Random,
  salt: Bytes,
  contents: readonly SlotContent[],
): Promise<Bytes> => {
  const slots = [random(slotBytes), random(slotBytes)];
  for (const content of contents) slots[content.cellKey.cell] = await makeSlot(random, content);
  const head = joinBytes(salt, ...slots);
  return joinBytes(head, random(headerBytes - head.length));
};

/** Seal a slot anew in one copy of the header, touching nothing else of it. */
export const writeSlot = async (
  shelf: Shelf,
  random: Random,
  place: number,
  content: SlotContent,
): Promise<void> =>
  shelf.write(place + saltBytes + content.cellKey.cell * slotBytes, await makeSlot(random, content));

/** Whether a derived key opens the slot of `cell` in a header: the words of that cell are these. */
export const opensSlot = async (header: Bytes, derived: Bytes, cell: Cell): Promise<boolean> =>
  (await openSlot(header, derived, cell)) !== null;

/** One copy of the header in which a slot opened. */
export interface OpenedHeader {
  readonly place: number;
  readonly header: Bytes;
  readonly salt: Bytes;
  readonly cellKey: CellKey;
}

/**
 * Try a passphrase on both slots of both copies of the header.
 *
 * The key is derived once for each different salt, both slots are always tried, and nothing is written or counted.
 * Gives:  each copy in which a slot opened, the highest epoch first; nothing when nothing opens, whatever the cause.
 * Fails:  throws `ShelfFailure` when the file cannot be read.
 */
export const openHeader = async (shelf: Shelf, derive: DeriveKey): Promise<readonly OpenedHeader[]> => {
  const copies: { place: number; header: Bytes }[] = [];
  const size = await shelf.size();
  for (const place of headerPlaces)
    if (size >= place + headerBytes)
      copies.push({ place, header: await shelf.read(place, place + headerBytes) });
  const opened: OpenedHeader[] = [];
  const derivedBySalt: { salt: Bytes; derived: Bytes }[] = [];
  for (const { place, header } of copies) {
    const salt = header.slice(0, saltBytes);
    let known = derivedBySalt.find((each) => isSameBytes(each.salt, salt));
    if (!known) derivedBySalt.push((known = { salt, derived: await derive(salt) }));
    for (const cell of [0, 1] as const) {
      const cellKey = await openSlot(header, known.derived, cell);
      if (cellKey) opened.push({ place, header, salt, cellKey });
    }
  }
  return opened.toSorted((left, right) => right.cellKey.epoch - left.cellKey.epoch);
};

const openSlot = async (header: Bytes, derived: Bytes, cell: Cell): Promise<CellKey | null> => {
  const at = saltBytes + cell * slotBytes;
  const sealed = header.slice(at, at + slotBytes);
  const opened = await openBytes(subkey(derived, "slot"), slotContext(cell), sealed);
  if (!opened.ok || opened.value.length !== slotPlainBytes) return null;
  const view = new DataView(opened.value.buffer);
  return { cell, epoch: view.getUint32(0), key: opened.value.slice(4, 36) };
};
