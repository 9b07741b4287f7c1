// What every store of the Desk is: it keeps what is already sealed, for a time that was said, and nothing about who sent it.
import type { Outcome } from "daybook/record";

/** What a sealed item is to the Desk, which cannot look inside. */
export const sealedKinds = ["question", "answer", "parcel", "comment"] as const;
export type SealedKind = (typeof sealedKinds)[number];

/**
 * One sealed item.
 *
 * Shape:  `id` is 32 lower-case hexadecimal digits; `bytes` are never empty and at most `largestSealedBytes`.
 * Units:  milliseconds since 1970 UTC. The item is there in [createdAtMs, expiresAtMs).
 * Safety: there is no field for an address, a browser or a name, so nobody can be asked for one.
 */
export interface Sealed {
  readonly id: string;
  readonly kind: SealedKind;
  readonly bytes: Uint8Array;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** 1 MiB: far more than a page of words with its seal, and small enough to be held in memory many times over. */
export const largestSealedBytes = 1024 * 1024;

/** What can go wrong with the store itself. */
export type StoreTrouble =
  | "store-busy"
  | "store-full"
  | "store-lost"
  | "store-damaged"
  | "store-newer"
  | "store-not-writable"
  | "store-failed";

/** What an expiry did. `isScrubbed`: no bytes of a dropped item are left in the files of the store. */
export interface Expired {
  readonly droppedCount: number;
  readonly isScrubbed: boolean;
}

/** Where sealed items lie. Time is an argument of every call that needs it. */
export interface Store {
  /**
   * Keep one item. When this says ok, the item survives the end of the program and of the machine's power.
   *
   * Fails:  `already-kept` for an id that is there, even with the same bytes; `not-sealed` for another shape;
   *         `too-large`. A refused item changes nothing.
   */
  keep(item: Sealed): Promise<Outcome<null, "already-kept" | "not-sealed" | "too-large" | StoreTrouble>>;
  /** Fails: `not-here` for an id nobody kept, and from the moment of expiry on, whether or not `expire` ran. */
  read(id: string, nowMs: number): Promise<Outcome<Sealed, "not-here" | StoreTrouble>>;
  /** Drop one item before its time. Its bytes leave the files with the next `expire`. */
  drop(id: string): Promise<Outcome<null, "not-here" | StoreTrouble>>;
  /** Drop every item whose time is over, and scrub what any drop left behind. */
  expire(nowMs: number): Promise<Outcome<Expired, StoreTrouble>>;
  /** How many items are there and not expired. */
  count(nowMs: number): Promise<Outcome<number, StoreTrouble>>;
  /** How many items of one kind are there and not expired that were kept at `sinceMs` or later. */
  countKind(kind: SealedKind, sinceMs: number, nowMs: number): Promise<Outcome<number, StoreTrouble>>;
  /** Whether anybody reads here. A new store says no. */
  isOpen(): Promise<Outcome<boolean, StoreTrouble>>;
  changeIsOpen(isOpen: boolean): Promise<Outcome<null, StoreTrouble>>;
  /** Look whether the store is still where it was opened and answers. */
  probe(): Promise<Outcome<null, StoreTrouble>>;
  close(): Promise<void>;
}

const isInstant = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Why an item cannot be kept, or null. */
export const refusalOf = (item: Sealed): "not-sealed" | "too-large" | null => {
  if (!/^[0-9a-f]{32}$/.test(item.id) || !sealedKinds.includes(item.kind)) return "not-sealed";
  if (!(item.bytes instanceof Uint8Array) || item.bytes.length === 0) return "not-sealed";
  if (!isInstant(item.createdAtMs) || !isInstant(item.expiresAtMs)) return "not-sealed";
  if (item.expiresAtMs <= item.createdAtMs) return "not-sealed";
  return item.bytes.length > largestSealedBytes ? "too-large" : null;
};
