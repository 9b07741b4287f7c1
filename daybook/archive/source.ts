// Bytes that can be read from anywhere, without holding all of them.
import type { Bytes } from "daybook/record";

/** Something large that lies still: a file, a stored object, or bytes in memory. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** The bytes [from, to). Shape: 0 ≤ from ≤ to ≤ sizeBytes. Fails: rejects when the source gives fewer. */
  read(from: number, to: number): Promise<Bytes>;
}

export const bytesToSource = (bytes: Bytes): ByteSource => ({
  sizeBytes: bytes.length,
  read: (from, to) => Promise.resolve(bytes.slice(from, to)),
});
