// One log of a cell as it lies in segments: reading along the chain, and sealing a new segment onto it.
import type { Digest } from "daybook/digest";
import {
  done,
  failed,
  isSameBytes,
  joinBytes,
  utf8,
  type Bytes,
  type Outcome,
  type Random,
} from "daybook/record";
import { firstChunkSealedBytes, openBytes, openFirstChunk, sealBytes, subkey } from "daybook/seal";
import type { CellSpace } from "./cell-space.ts";
import { contextOf, pageBytes, roundUpToPage } from "./layout.ts";
import type { LogName, SegmentPlace } from "./root.ts";
import { makeSpare, mendFromSpare } from "./spare.ts";
import {
  bytesToHead,
  bytesToSegment,
  segmentSizeFor,
  segmentToBytes,
  type Segment,
  type SegmentHead,
} from "./segment.ts";

/** The 16 bytes that name each log in its context. */
const logIds: Readonly<Record<LogName, Bytes>> = {
  record: utf8("daybook/record\0\0"),
  private: utf8("daybook/private\0"),
};

const keyOf = (space: CellSpace, log: LogName): Bytes => subkey(space.cellKey.key, `log/${log}`);
const segmentContext = ({ cellKey }: CellSpace, log: LogName, at: number): Bytes =>
  contextOf("log", cellKey.cell, cellKey.epoch, logIds[log], at / pageBytes);

/** What a segment takes in the cell: its sealed bytes and its spare page. */
export const segmentRoom = (sizeBytes: number): number => sizeBytes + pageBytes;

/** Seal frames into the cell at `at`. Gives the place that the next segment and the root will point to. */
export const writeSegment = async (
  space: CellSpace,
  random: Random,
  digest: Digest,
  log: LogName,
  head: Omit<SegmentHead, "frameBytes">,
  frames: Bytes,
  at: number,
  sizeBytes: number,
): Promise<SegmentPlace> => {
  const plain = segmentToBytes(head, frames, sizeBytes);
  const sealed = await sealBytes(random, keyOf(space, log), segmentContext(space, log, at), plain);
  const hash = digest.sha256(sealed);
  await space.write(at, joinBytes(sealed, makeSpare(space.cellKey.key, hash, sealed)));
  return { at, sizeBytes, hash };
};

/**
 * The sealed bytes that a place names, mended from their spare page where one page is damaged.
 *
 * Gives:  null when they are not there.
 */
export const sealedSegment = async (
  space: CellSpace,
  digest: Digest,
  { at, sizeBytes, hash }: SegmentPlace,
): Promise<{ readonly sealed: Bytes; readonly isMended: boolean } | null> => {
  const readable = await space.readable();
  const end = at + sizeBytes;
  if (end > readable) return null;
  const sealed = await space.read(at, end);
  if (isSameBytes(digest.sha256(sealed), hash)) return { sealed, isMended: false };
  if (end + pageBytes > readable) return null;
  const spare = await space.read(end, end + pageBytes);
  const mended = mendFromSpare(digest, space.cellKey.key, hash, sealed, spare);
  return mended && { sealed: mended, isMended: true };
};

/** Open one segment and check that it is the one that was pointed to. */
export const readSegment = async (
  space: CellSpace,
  digest: Digest,
  log: LogName,
  place: SegmentPlace,
): Promise<Outcome<Segment & { readonly isMended: boolean }, "damaged">> => {
  const found = await sealedSegment(space, digest, place);
  if (!found) return failed("damaged");
  const opened = await openBytes(keyOf(space, log), segmentContext(space, log, place.at), found.sealed);
  const segment = opened.ok ? bytesToSegment(opened.value) : failed("damaged");
  return segment.ok ? done({ ...segment.value, isMended: found.isMended }) : segment;
};

/** A segment on the chain, or a gap in it that the chain was picked up behind. */
export type Link = { readonly place: SegmentPlace } | { readonly isGap: true };

/** Open the head of what may be a segment of this log at `at`. Gives null when it is none. */
const headAt = async (
  space: CellSpace,
  log: LogName,
  at: number,
  readable: number,
): Promise<SegmentHead | null> =>
  headOf(space, log, at, await space.read(at, Math.min(readable, at + firstChunkSealedBytes)));

const headOf = async (
  space: CellSpace,
  log: LogName,
  at: number,
  head: Bytes,
): Promise<SegmentHead | null> => {
  for (const size of headSizes(head.length)) {
    const opened = await openFirstChunk(
      keyOf(space, log),
      segmentContext(space, log, at),
      head.slice(0, size),
    );
    if (opened.ok) return bytesToHead(opened.value);
    if (opened.reason === "other-key") return null;
  }
  return null;
};

/** A segment whose size is not known begins with a whole first chunk, or is one of the few sizes that are shorter. */
const headSizes = (readBytes: number): readonly number[] => {
  const sizes = [readBytes];
  for (let size = pageBytes; size < readBytes; size += pageBytes) sizes.push(size);
  return sizes;
};

/** A segment of this log that begins at `at`, whoever points to it. Gives null when none does. */
export const segmentAt = async (
  space: CellSpace,
  digest: Digest,
  log: LogName,
  at: number,
): Promise<{ readonly place: SegmentPlace; readonly head: SegmentHead } | null> => {
  const readable = await space.readable();
  const head = at + pageBytes <= readable ? await headAt(space, log, at, readable) : null;
  if (!head) return null;
  const sizeBytes = segmentSizeFor(head.frameBytes);
  if (at + sizeBytes > readable) return null;
  return { place: { at, sizeBytes, hash: digest.sha256(await space.read(at, at + sizeBytes)) }, head };
};

/** The nearest segment of this log that begins and ends before `at`, found by trying every page. */
const segmentBefore = async (
  space: CellSpace,
  digest: Digest,
  log: LogName,
  at: number,
): Promise<SegmentPlace | null> => {
  for (let page = roundUpToPage(at) - pageBytes; page >= 0; page -= pageBytes) {
    const found = await segmentAt(space, digest, log, page);
    if (found && page + found.place.sizeBytes <= at) return found.place;
  }
  return null;
};

/**
 * The chain of a log's segments, oldest first, found by walking back from the last.
 *
 * Where a segment's head does not open, the chain is picked up at the nearest one before it: what a damaged page takes
 * with it is its own segment and no more.
 * Source: spec/safe.md §8.
 */
export const chainOf = async (
  space: CellSpace,
  digest: Digest,
  log: LogName,
  last: SegmentPlace | null,
): Promise<readonly Link[]> => {
  const links: Link[] = [];
  const readable = await space.readable();
  for (let place = last; place;) {
    const end = Math.min(readable, place.at + place.sizeBytes);
    let head = place.at < end ? await headAt(space, log, place.at, end) : null;
    if (!head) {
      const mended = await sealedSegment(space, digest, place);
      head = mended && (await headOf(space, log, place.at, mended.sealed.slice(0, firstChunkSealedBytes)));
    }
    links.push(head ? { place } : { isGap: true });
    place = head ? head.previous : await segmentBefore(space, digest, log, Math.min(place.at, readable));
  }
  return links.toReversed();
};
