// One log of a cell as it lies in segments: reading along the chain, and sealing a new segment onto it.
import type { Digest } from "daybook/digest";
import { failed, isSameBytes, utf8, type Bytes, type Outcome, type Random } from "daybook/record";
import { firstChunkSealedBytes, openBytes, openFirstChunk, sealBytes, subkey } from "daybook/seal";
import type { CellSpace } from "./cell-space.ts";
import { contextOf, pageBytes } from "./layout.ts";
import type { LogName, SegmentPlace } from "./root.ts";
import { bytesToHead, bytesToSegment, segmentToBytes, type Segment, type SegmentHead } from "./segment.ts";

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
  head: SegmentHead,
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

/**
 * The places of a log's segments, oldest first, found by walking back from the last.
 *
 * Gives:  `isWhole` false when a segment on the way does not open: what lies before it cannot be reached by the chain.
 */
export const segmentPlaces = async (
  space: CellSpace,
  log: LogName,
  last: SegmentPlace | null,
): Promise<{ readonly places: readonly SegmentPlace[]; readonly isWhole: boolean }> => {
  const places: SegmentPlace[] = [];
  for (let place = last; place;) {
    places.unshift(place);
    const head = await space.read(place.at, place.at + Math.min(place.sizeBytes, firstChunkSealedBytes));
    const opened = await openFirstChunk(keyOf(space, log), segmentContext(space, log, place.at), head);
    const found = opened.ok ? bytesToHead(opened.value) : null;
    if (!found) return { places, isWhole: false };
    place = found.previous;
  }
  return { places, isWhole: true };
};
