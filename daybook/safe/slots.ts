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

const slotContext = (cell: Cell): Bytes => contextOf("slot", cell, 0, noId, cell);

/** Make a header of which one slot opens with the derived key and the other is random bytes. */
export const makeHeader = async (random: Random, derive: DeriveKey, own: CellKey): Promise<Bytes> => {
  const salt = random(saltBytes);
  const slotKey = subkey(await derive(salt), "slot");
  const plain = new Uint8Array(slotPlainBytes);
  plain.set(uint32(own.epoch));
  plain.set(own.key, 4);
  const sealed = await sealBytes(random, slotKey, slotContext(own.cell), plain);
  const other = random(slotBytes);
  const slots = own.cell === 0 ? [sealed, other] : [other, sealed];
  const head = joinBytes(salt, ...slots);
  return joinBytes(head, random(headerBytes - head.length));
};

/**
 * Try a passphrase on both slots of both copies of the header.
 *
 * The key is derived once for each different salt, both slots are always tried, and nothing is written or counted.
 * Gives:  null when nothing opens, whatever the cause.
 * Fails:  throws `ShelfFailure` when the file cannot be read.
 */
export const openHeader = async (shelf: Shelf, derive: DeriveKey): Promise<CellKey | null> => {
  const copies: Bytes[] = [];
  const size = await shelf.size();
  for (const place of headerPlaces)
    if (size >= place + headerBytes) copies.push(await shelf.read(place, place + headerBytes));
  const [first, second] = copies;
  const different = first && second && isSameBytes(saltOf(first), saltOf(second)) ? [first] : copies;
  let found: CellKey | null = null;
  for (const copy of different) {
    const slotKey = subkey(await derive(saltOf(copy)), "slot");
    for (const header of copies.filter((each) => isSameBytes(saltOf(each), saltOf(copy))))
      for (const cell of [0, 1] as const) found = (await openSlot(header, slotKey, cell)) ?? found;
  }
  return found;
};

const saltOf = (header: Bytes): Bytes => header.slice(0, saltBytes);

const openSlot = async (header: Bytes, slotKey: Bytes, cell: Cell): Promise<CellKey | null> => {
  const at = saltBytes + cell * slotBytes;
  const opened = await openBytes(slotKey, slotContext(cell), header.slice(at, at + slotBytes));
  if (!opened.ok || opened.value.length !== slotPlainBytes) return null;
  const view = new DataView(opened.value.buffer);
  return { cell, epoch: view.getUint32(0), key: opened.value.slice(4, 36) };
};
