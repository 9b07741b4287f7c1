// A segment: a sealed run of frames, chained to the segment before it.
import { done, failed, joinBytes, uint32, uint64, type Bytes, type Outcome } from "daybook/record";
import { plainSizeBytes } from "daybook/seal";
import { pageBytes } from "./layout.ts";
import type { SegmentPlace } from "./root.ts";

/** Where the bytes of an attachment lie and the key that opens them. Units: bytes from the start of the cell. */
export interface ObjectPlace {
  readonly id: Bytes;
  readonly key: Bytes;
  readonly at: number;
  readonly sealedBytes: number;
}

/** The bytes of an attachment that no longer open anywhere: the entry still says what they were. */
export const lostObject: ObjectPlace = {
  id: new Uint8Array(16),
  key: new Uint8Array(32),
  at: 0,
  sealedBytes: 0,
};

/** What is left of an entry that the keeper erased: its leaf, so that the tree stays what it was. */
export interface ErasedFrame {
  readonly erasedLeaf: Bytes;
}

/** One place in a log: an entry, or what is left of one. */
export type Frame = EntryFrame | ErasedFrame;

/** One kept entry in a log. */
export interface EntryFrame {
  /** The entry's bytes as they were made once. */
  readonly entry: Bytes;
  /** 32 bytes from which the salts of the entry's commitments are made. */
  readonly secret: Bytes;
  /** One for each attachment of the entry, in the same order. */
  readonly objects: readonly ObjectPlace[];
}

export interface SegmentHead {
  /** The size of the frames, from which the sealed size follows (`segmentSizeFor`). */
  readonly frameBytes: number;
  readonly previous: SegmentPlace | null;
  /** The place in the log of the first entry in this segment. */
  readonly firstSequence: number;
}

export interface Segment extends SegmentHead {
  readonly frames: readonly Frame[];
}

const entryType = 1;
const erasedType = 2;
const objectPlaceBytes = 16 + 32 + 8 + 8;
/** The length of the frames, the first sequence, then the place, size and hash of the segment before. */
export const segmentHeadBytes = 8 + 8 + 8 + 8 + 32;
const noHash = new Uint8Array(32);

const objectToBytes = ({ id, key, at, sealedBytes }: ObjectPlace): Bytes =>
  joinBytes(id, key, uint64(at), uint64(sealedBytes));

export const frameToBytes = (frame: Frame): Bytes => {
  if ("erasedLeaf" in frame)
    return joinBytes(new Uint8Array([erasedType]), uint32(frame.erasedLeaf.length), frame.erasedLeaf);
  const { secret, objects, entry } = frame;
  const objectCount = new Uint8Array([objects.length >> 8, objects.length & 255]);
  const body = joinBytes(secret, objectCount, ...objects.map(objectToBytes), entry);
  return joinBytes(new Uint8Array([entryType]), uint32(body.length), body);
};

/** The smallest whole number of pages that can hold a sealed segment with `contentBytes` of frames. */
export const segmentSizeFor = (contentBytes: number): number => {
  for (let size = Math.ceil(contentBytes / pageBytes) * pageBytes || pageBytes; ; size += pageBytes) {
    const plain = plainSizeBytes(size);
    if (plain !== null && plain >= segmentHeadBytes + contentBytes) return size;
  }
};

/** The plain bytes of a segment that seals to exactly `sizeBytes`. */
export const segmentToBytes = (
  { previous, firstSequence }: Omit<SegmentHead, "frameBytes">,
  frames: Bytes,
  sizeBytes: number,
): Bytes => {
  const plain = new Uint8Array(plainSizeBytes(sizeBytes)!);
  plain.set(
    joinBytes(
      uint64(frames.length),
      uint64(firstSequence),
      uint64(previous?.at ?? 0),
      uint64(previous?.sizeBytes ?? 0),
      previous?.hash ?? noHash,
      frames,
    ),
  );
  return plain;
};

/** The head of a segment, from its first bytes. Gives null when there are too few. */
export const bytesToHead = (plain: Bytes): SegmentHead | null => {
  if (plain.length < segmentHeadBytes) return null;
  const view = new DataView(plain.buffer, plain.byteOffset, plain.length);
  const [frameBytes, firstSequence, at, sizeBytes] = [0, 8, 16, 24].map((place) =>
    Number(view.getBigUint64(place)),
  );
  const hash = plain.slice(32, segmentHeadBytes);
  return {
    frameBytes: frameBytes!,
    firstSequence: firstSequence!,
    previous: sizeBytes === 0 ? null : { at: at!, sizeBytes: sizeBytes!, hash },
  };
};

/** Read the frames of a segment. Fails: `damaged` when they do not fill exactly what the head says. */
export const bytesToSegment = (plain: Bytes): Outcome<Segment, "damaged"> => {
  const head = bytesToHead(plain);
  if (!head) return failed("damaged");
  const view = new DataView(plain.buffer, plain.byteOffset, plain.length);
  const end = segmentHeadBytes + head.frameBytes;
  if (end > plain.length) return failed("damaged");
  const frames: Frame[] = [];
  for (let at = segmentHeadBytes; at < end;) {
    if (at + 5 > end) return failed("damaged");
    const [type, length] = [plain[at]!, view.getUint32(at + 1)];
    const frame = at + 5 + length <= end ? bytesToFrame(type, plain.slice(at + 5, at + 5 + length)) : null;
    if (!frame) return failed("damaged");
    frames.push(frame);
    at += 5 + length;
  }
  return done({ ...head, frames });
};

const bytesToFrame = (type: number, body: Bytes): Frame | null => {
  if (type === erasedType && body.length === 32) return { erasedLeaf: body };
  if (type !== entryType || body.length < 34) return null;
  const view = new DataView(body.buffer);
  const objectCount = view.getUint16(32);
  const entryAt = 34 + objectCount * objectPlaceBytes;
  if (entryAt > body.length) return null;
  const objects = Array.from({ length: objectCount }, (_, index): ObjectPlace => {
    const at = 34 + index * objectPlaceBytes;
    return {
      id: body.slice(at, at + 16),
      key: body.slice(at + 16, at + 48),
      at: Number(view.getBigUint64(at + 48)),
      sealedBytes: Number(view.getBigUint64(at + 56)),
    };
  });
  return { secret: body.slice(0, 32), objects, entry: body.slice(entryAt) };
};
