// An object: the bytes of a photo, a recording or an export, sealed in parts so that any range can be read.
import type { Digest } from "daybook/digest";
import { bytesToHex, type Attachment, type Bytes, type Random, type Sha256Hex } from "daybook/record";
import { openBytes, sealBytes, sealedSizeBytes } from "daybook/seal";
import type { CellSpace } from "./cell-space.ts";
import { contextOf, pageBytes, roundUpToPage } from "./layout.ts";
import type { ObjectPlace } from "./segment.ts";

/** Source: spec/safe.md §7. */
export const partBytes = 1_048_576;

/** The size an object is padded to, so that its exact length does not show: Padmé above 64 KiB, else whole pages. */
export const paddedSize = (sizeBytes: number): number => {
  if (sizeBytes <= 65_536) return Math.max(pageBytes, roundUpToPage(sizeBytes));
  const exponent = Math.floor(Math.log2(sizeBytes));
  const dropped = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1));
  return Math.ceil(sizeBytes / dropped) * dropped;
};

/** The parts of an object of this padded size, and how many bytes they are when sealed. */
export const sealedObjectBytes = (padded: number): number => {
  const rest = padded % partBytes;
  return (
    Math.floor(padded / partBytes) * sealedSizeBytes(partBytes) + (rest === 0 ? 0 : sealedSizeBytes(rest))
  );
};

const partContext = (space: CellSpace, id: Bytes, part: number): Bytes =>
  contextOf("object", space.cellKey.cell, 0, id, part);

export interface KeptObject {
  readonly place: ObjectPlace;
  readonly sha256: Sha256Hex;
  readonly sizeBytes: number;
}

/**
 * Seal a stream of bytes into the cell, hashing them on the way.
 *
 * Shape:  `sizeBytes` is what the stream will give; `at` is where room was reserved.
 * Fails:  throws `RangeError` when the stream gives another number of bytes; `ShelfFailure`.
 *         Nothing refers to the object until a commit does, so a failure leaves the record as it was.
 */
export const writeObject = async (
  space: CellSpace,
  random: Random,
  digest: Digest,
  at: number,
  sizeBytes: number,
  bytes: AsyncIterable<Uint8Array>,
): Promise<KeptObject> => {
  const [id, key, hash] = [random(16), random(32), await digest.startSha256()];
  const padded = paddedSize(sizeBytes);
  let [part, filled, given, writeAt] = [new Uint8Array(Math.min(padded, partBytes)), 0, 0, at];
  let index = 0;
  const sealPart = async () => {
    const sealed = await sealBytes(random, key, partContext(space, id, index++), part);
    await space.write(writeAt, sealed);
    writeAt += sealed.length;
    const left = padded - index * partBytes;
    [part, filled] = [new Uint8Array(Math.max(0, Math.min(left, partBytes))), 0];
  };
  for await (const piece of bytes) {
    hash.update(piece);
    given += piece.length;
    if (given > sizeBytes) throw new RangeError("more bytes than said");
    for (let taken = 0; taken < piece.length;) {
      const step = piece.subarray(taken, taken + part.length - filled);
      part.set(step, filled);
      taken += step.length;
      filled += step.length;
      if (filled === part.length) await sealPart();
    }
  }
  if (given !== sizeBytes) throw new RangeError("fewer bytes than said");
  while (part.length > 0) await sealPart();
  return {
    place: { id, key, at, sealedBytes: writeAt - at },
    sha256: bytesToHex(hash.digest()) as Sha256Hex,
    sizeBytes,
  };
};

/**
 * The bytes [from, to) of an object.
 *
 * Shape:  0 ≤ from ≤ to ≤ the attachment's size. Gives null when a part does not open.
 */
export const readObject = async (
  space: CellSpace,
  place: ObjectPlace,
  sizeBytes: number,
  from: number,
  to: number,
): Promise<Bytes | null> => {
  const padded = paddedSize(sizeBytes);
  if (place.sealedBytes !== sealedObjectBytes(padded)) return null;
  if (place.at + place.sealedBytes > (await space.readable())) return null;
  const read = new Uint8Array(to - from);
  for (let part = Math.floor(from / partBytes); part * partBytes < to; part++) {
    const plainSize = Math.min(partBytes, padded - part * partBytes);
    const sealedAt = place.at + part * sealedSizeBytes(partBytes);
    const sealed = await space.read(sealedAt, sealedAt + sealedSizeBytes(plainSize));
    const opened = await openBytes(place.key, partContext(space, place.id, part), sealed);
    if (!opened.ok) return null;
    const start = Math.max(from, part * partBytes);
    const end = Math.min(to, part * partBytes + plainSize);
    read.set(opened.value.subarray(start - part * partBytes, end - part * partBytes), start - from);
  }
  return read;
};

/** The bytes of an object, a part at a time. Gives null in the place of a part that does not open, and ends there. */
export async function* objectParts(
  space: CellSpace,
  place: ObjectPlace,
  sizeBytes: number,
): AsyncGenerator<Bytes | null> {
  for (let from = 0; from < sizeBytes; from += partBytes) {
    const part = await readObject(space, place, sizeBytes, from, Math.min(sizeBytes, from + partBytes));
    yield part;
    if (!part) return;
  }
}

/** Whether every byte of an object opens, and they are those that its entry names. */
export const isObjectWhole = async (
  space: CellSpace,
  digest: Digest,
  place: ObjectPlace,
  { sizeBytes, sha256 }: Attachment,
): Promise<boolean> => {
  if (place.sealedBytes !== sealedObjectBytes(paddedSize(sizeBytes))) return false;
  const hash = await digest.startSha256();
  let isWhole = true;
  for await (const part of objectParts(space, place, sizeBytes)) {
    if (part) hash.update(part);
    else isWhole = false;
  }
  return bytesToHex(hash.digest()) === sha256 && isWhole;
};
