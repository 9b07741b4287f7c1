// One log of a cell as it lies in segments: reading along the chain, and sealing a new segment onto it.
import type { Digest } from "daybook/digest";
import { failed, isSameBytes, utf8, type Bytes, type Outcome, type Random } from "daybook/record";
import { firstChunkSealedBytes, openBytes, openFirstChunk, sealBytes, subkey } from "daybook/seal";
import type { CellSpace } from "./cell-space.ts";
import { contextOf, pageBytes } from "./layout.ts";
import type { LogName, SegmentPlace } from "./root.ts";
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
  await space.write(at, sealed);
  return { at, sizeBytes, hash: digest.sha256(sealed) };
};

/** Open one segment and check that it is the one that was pointed to. */
export const readSegment = async (
  space: CellSpace,
  digest: Digest,
  log: LogName,
  place: SegmentPlace,
): Promise<Outcome<Segment, "damaged">> => {
  const sealed = await space.read(place.at, place.at + place.sizeBytes);
  if (!isSameBytes(digest.sha256(sealed), place.hash)) return failed("damaged");
  const opened = await openBytes(keyOf(space, log), segmentContext(space, log, place.at), sealed);
  return opened.ok ? bytesToSegment(opened.value) : failed("damaged");
};

/** A segment on the chain, or a gap in it that the chain was picked up behind. */
export type Link = { readonly place: SegmentPlace } | { readonly isGap: true };

/** Open the head of what may be a segment of this log at `at`. Gives null when it is none. */
const headAt = async (
  space: CellSpace,
  log: LogName,
  at: number,
  readable: number,
): Promise<SegmentHead | null> => {
  const head = await space.read(at, Math.min(readable, at + firstChunkSealedBytes));
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

/** The nearest segment of this log that begins before `at`, found by trying every page. */
const segmentBefore = async (
  space: CellSpace,
  digest: Digest,
  log: LogName,
  at: number,
): Promise<SegmentPlace | null> => {
  const readable = await space.readable();
  for (let page = at - pageBytes; page >= 0; page -= pageBytes) {
    const head = await headAt(space, log, page, readable);
    if (!head) continue;
    const sizeBytes = segmentSizeFor(head.frameBytes);
    if (page + sizeBytes > at) continue;
    return { at: page, sizeBytes, hash: digest.sha256(await space.read(page, page + sizeBytes)) };
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
    const isInside = place.at + place.sizeBytes <= readable;
    const head = isInside
      ? await headAt(space, log, place.at, Math.min(readable, place.at + place.sizeBytes))
      : null;
    links.push(head ? { place } : { isGap: true });
    place = head ? head.previous : await segmentBefore(space, digest, log, Math.min(place.at, readable));
  }
  return links.toReversed();
};
