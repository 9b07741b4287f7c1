// The root of a cell: one sealed page that says where its logs end.
import { bytesToFrontier, emptyFrontier, frontierToBytes, type Frontier } from "daybook/log";
import { joinBytes, uint64, type Bytes, type Random } from "daybook/record";
import { openBytes, plainSizeBytes, sealBytes, subkey } from "daybook/seal";
import { contextOf, noId, rootBytes, rootPlaces, type RootSlot } from "./layout.ts";
import type { Shelf } from "./shelf.ts";
import type { CellKey } from "./slots.ts";

/** The two logs of a cell: what may be shown, and what cannot leave. Each has its own key and tree. */
export const logNames = ["record", "private"] as const;
export type LogName = (typeof logNames)[number];

/** Where a segment lies. Units: bytes from the start of the cell. `hash` is the SHA-256 of its sealed bytes. */
export interface SegmentPlace {
  readonly at: number;
  readonly sizeBytes: number;
  readonly hash: Bytes;
}

/** Who a log is: a random id for its name, and the seed of its Ed25519 key. Shape: 16 and 32 bytes. */
export interface Identity {
  readonly id: Bytes;
  readonly seed: Bytes;
}

/** The end of one log, and who it is: said anew by every root, so that two copies are always there. */
export interface LogEnd {
  readonly identity: Identity;
  readonly frontier: Frontier;
  readonly last: SegmentPlace | null;
}

/** A spare copy that was opened, read to its end and found to give the record. */
export interface TriedBackup {
  /** By the device's clock: a claim. Units: seconds since 1970 UTC. */
  readonly atSeconds: number;
  /** How many places both logs had in it. */
  readonly placeCount: number;
}

export interface Root {
  /** Counts commits; the larger of two roots is the newer. */
  readonly sequence: number;
  /** Where free space begins in the cell. Units: bytes. */
  readonly endBytes: number;
  /** Bytes of erased entries may still lie in the cell, under a key that is gone; they wait to be overwritten. */
  readonly isSweepDue: boolean;
  /** When a spare copy was last tried; null when none ever was. */
  readonly tried: TriedBackup | null;
  readonly logs: Readonly<Record<LogName, LogEnd>>;
}

/** Who the logs of a new record are. */
export const newIdentities = (random: Random): Readonly<Record<LogName, Identity>> => ({
  record: { id: random(16), seed: random(32) },
  private: { id: random(16), seed: random(32) },
});

/** Logs that are the same ones, with nothing in them. */
export const emptyLogs = (logs: Readonly<Record<LogName, Pick<LogEnd, "identity">>>): Root["logs"] => {
  const emptied = (name: LogName): LogEnd => ({
    identity: logs[name].identity,
    frontier: emptyFrontier,
    last: null,
  });
  return { record: emptied("record"), private: emptied("private") };
};

/** The root of a record with nothing in it. */
export const newRoot = ({ record, private: own }: Readonly<Record<LogName, Identity>>): Root => ({
  sequence: 0,
  endBytes: 0,
  isSweepDue: false,
  tried: null,
  logs: emptyLogs({ record: { identity: record }, private: { identity: own } }),
});

const noHash = new Uint8Array(32);

const rootToBytes = (root: Root): Bytes => {
  const logs = logNames.map((name) => {
    const { identity, frontier, last } = root.logs[name];
    const hashes = frontierToBytes(frontier);
    return joinBytes(
      identity.id,
      identity.seed,
      uint64(last?.at ?? 0),
      uint64(last?.sizeBytes ?? 0),
      last?.hash ?? noHash,
      uint64(frontier.size),
      hashes,
    );
  });
  return joinBytes(
    uint64(root.sequence),
    uint64(root.endBytes),
    uint64(root.isSweepDue ? 1 : 0),
    uint64(root.tried?.atSeconds ?? 0),
    uint64(root.tried?.placeCount ?? 0),
    ...logs,
  );
};

const bytesToRoot = (bytes: Bytes): Root | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  const count = (): number => Number(view.getBigUint64((at += 8) - 8));
  const sequence = count();
  const endBytes = count();
  const isSweepDue = count() === 1;
  const [atSeconds, placeCount] = [count(), count()];
  const tried = atSeconds === 0 ? null : { atSeconds, placeCount };
  const logs: Partial<Record<LogName, LogEnd>> = {};
  for (const name of logNames) {
    const identity = { id: bytes.slice(at, (at += 16)), seed: bytes.slice(at, (at += 32)) };
    const [lastAt, sizeBytes] = [count(), count()];
    const hash = bytes.slice(at, (at += 32));
    const size = count();
    const hashesEnd = at + 32 * bitCountOf(size);
    const frontier = bytesToFrontier(size, bytes.slice(at, hashesEnd));
    if (!frontier) return null;
    at = hashesEnd;
    logs[name] = { identity, frontier, last: sizeBytes === 0 ? null : { at: lastAt, sizeBytes, hash } };
  }
  return { sequence, endBytes, isSweepDue, tried, logs: logs as Root["logs"] };
};

const bitCountOf = (size: number): number => {
  let bits = 0;
  for (let rest = size; rest >= 1; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
};

const rootContext = ({ cell, epoch }: CellKey, slot: RootSlot): Bytes =>
  contextOf("root", cell, epoch, noId, slot);

/** Write one root, at both its places, over the older one of its cell. It is durable only after a flush. */
export const writeRoot = async (
  shelf: Shelf,
  random: Random,
  cellKey: CellKey,
  slot: RootSlot,
  root: Root,
): Promise<void> => {
  const plain = new Uint8Array(plainSizeBytes(rootBytes)!);
  plain.set(rootToBytes(root));
  const key = subkey(cellKey.key, "root");
  for (const place of rootPlaces(cellKey.cell, slot))
    await shelf.write(place, await sealBytes(random, key, rootContext(cellKey, slot), plain));
};

/** A root that opened, and how many of its two copies did. */
export interface FoundRoot {
  readonly slot: RootSlot;
  readonly root: Root;
  readonly copyCount: number;
}

/** The roots of a cell that open, newest first. */
export const readRoots = async (shelf: Shelf, cellKey: CellKey): Promise<readonly FoundRoot[]> => {
  const key = subkey(cellKey.key, "root");
  const found: FoundRoot[] = [];
  const fileBytes = await shelf.size();
  for (const slot of [0, 1] as const) {
    const copies: Root[] = [];
    for (const place of rootPlaces(cellKey.cell, slot)) {
      if (place + rootBytes > fileBytes) continue;
      const sealed = await shelf.read(place, place + rootBytes);
      const opened = await openBytes(key, rootContext(cellKey, slot), sealed);
      const root = opened.ok ? bytesToRoot(opened.value) : null;
      if (root) copies.push(root);
    }
    const [newest] = copies.toSorted((left, right) => right.sequence - left.sequence);
    if (!newest) continue;
    const copyCount = copies.filter(({ sequence }) => sequence === newest.sequence).length;
    found.push({ slot, root: newest, copyCount });
  }
  return found.toSorted((left, right) => right.root.sequence - left.root.sequence);
};
