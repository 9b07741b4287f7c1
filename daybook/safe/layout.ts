// Where everything lies in the file, and the context that ties each sealed thing to its place.
import { joinBytes, uint32, uint64, utf8, type Bytes } from "daybook/record";

/** Source: spec/safe.md §3. */
export const headerBytes = 4096;
export const headerPlaces = [0, 65_536] as const;
export const rootBytes = 4096;
export const extentsStart = 1_048_576;
/** Sealed things begin and end on these, as disks and browsers write whole pages. */
export const pageBytes = 4096;

/** Cell 0 or cell 1: the real one and the cover, or one of them and nothing. */
export type Cell = 0 | 1;
/** Root A or root B of a cell. */
export type RootSlot = 0 | 1;

/** Each root lies in the file twice, so that one damaged page does not take the last commit with it. */
export const rootPlaces = (cell: Cell, slot: RootSlot): readonly [number, number] => {
  const place = 131_072 * (1 + 2 * cell + slot);
  return [place, place + 65_536];
};

export interface Layout {
  /** 16 MiB in the format; tests that make thousands of safes use 64 KiB. */
  readonly extentBytes: number;
}

export const formatLayout: Layout = { extentBytes: 16_777_216 };

/** How many bytes one cell can hold in a file of this size: whole pairs of extents only. */
export const cellCapacity = ({ extentBytes }: Layout, fileBytes: number): number =>
  Math.max(0, Math.floor((fileBytes - extentsStart) / (2 * extentBytes))) * extentBytes;

/** How many bytes of one cell can be read in a file of this size, which may have been cut off or grown only in part. */
export const readableBytes = ({ extentBytes }: Layout, cell: Cell, fileBytes: number): number => {
  const total = Math.max(0, fileBytes - extentsStart);
  const pairs = Math.floor(total / (2 * extentBytes));
  const rest = total - pairs * 2 * extentBytes - cell * extentBytes;
  return pairs * extentBytes + Math.min(extentBytes, Math.max(0, rest));
};

/** The size of a file whose cells hold this many bytes each. */
export const fileSizeFor = ({ extentBytes }: Layout, capacityBytes: number): number =>
  extentsStart + 2 * Math.ceil(capacityBytes / extentBytes) * extentBytes;

/** One run of a cell's bytes in the file. Units: bytes; [from, to) counts from the start of the cell. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly fileAt: number;
}

/** Where the cell's bytes [from, to) lie in the file: even extents are cell 0's, odd ones cell 1's. */
export const runsOf = ({ extentBytes }: Layout, cell: Cell, from: number, to: number): readonly Run[] => {
  const runs: Run[] = [];
  for (let at = from; at < to;) {
    const extent = Math.floor(at / extentBytes);
    const end = Math.min(to, (extent + 1) * extentBytes);
    const fileAt = extentsStart + (2 * extent + cell) * extentBytes + (at - extent * extentBytes);
    runs.push({ from: at, to: end, fileAt });
    at = end;
  }
  return runs;
};

export type SealedType = "slot" | "root" | "log" | "object";

/** Context of things that have no id of their own. */
export const noId = new Uint8Array(16);

/**
 * The context under which something is sealed: it opens nowhere else.
 *
 * Shape:  `id` is 16 bytes; `position` is the page, part or slot number.
 * Source: spec/safe.md §4.
 */
export const contextOf = (
  type: SealedType,
  cell: Cell,
  epoch: number,
  id: Uint8Array,
  position: number,
): Bytes =>
  joinBytes(utf8(`daybook/v1/${type}\0`), new Uint8Array([cell]), uint32(epoch), id, uint64(position));

export const roundUpToPage = (sizeBytes: number): number => Math.ceil(sizeBytes / pageBytes) * pageBytes;
