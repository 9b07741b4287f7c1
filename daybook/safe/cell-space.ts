// The bytes of one cell as one run, whatever lies between its extents in the file.
import { joinBytes, type Bytes, type Random } from "daybook/record";
import { cellCapacity, fileSizeFor, readableBytes, runsOf, type Layout } from "./layout.ts";
import type { Shelf } from "./shelf.ts";
import type { CellKey } from "./slots.ts";

export interface CellSpace {
  readonly cellKey: CellKey;
  /** The bytes [from, to) of the cell. */
  read(from: number, to: number): Promise<Bytes>;
  write(at: number, bytes: Bytes): Promise<void>;
  /** Make sure that the cell has room up to `endBytes`, growing the file by pairs of extents of random bytes. */
  reserve(endBytes: number): Promise<void>;
  capacity(): Promise<number>;
  /** Where reading must end: behind `capacity` when the file was cut off within a pair of extents. */
  readable(): Promise<number>;
}

/** Random bytes are made and written in runs of this size, so that growing needs little memory. */
const fillBytes = 1_048_576;

/** Fill [from, to) of the file with random bytes, so that used and unused space look the same. */
export const fillWithRandom = async (
  shelf: Shelf,
  random: Random,
  from: number,
  to: number,
): Promise<void> => {
  for (let at = from; at < to; at += fillBytes) await shelf.write(at, random(Math.min(fillBytes, to - at)));
};

export const openCellSpace = (shelf: Shelf, layout: Layout, random: Random, cellKey: CellKey): CellSpace => {
  const capacity = async () => cellCapacity(layout, await shelf.size());
  return {
    cellKey,
    capacity,
    readable: async () => readableBytes(layout, cellKey.cell, await shelf.size()),
    async read(from, to) {
      const runs = runsOf(layout, cellKey.cell, from, to);
      return joinBytes(
        ...(await Promise.all(runs.map((run) => shelf.read(run.fileAt, run.fileAt + run.to - run.from)))),
      );
    },
    async write(at, bytes) {
      for (const run of runsOf(layout, cellKey.cell, at, at + bytes.length))
        await shelf.write(run.fileAt, bytes.slice(run.from - at, run.to - at));
    },
    async reserve(endBytes) {
      if (endBytes <= (await capacity())) return;
      await fillWithRandom(shelf, random, await shelf.size(), fileSizeFor(layout, endBytes));
    },
  };
};
