// A shelf that is only memory: for looking together, and for tests.
import type { Bytes } from "daybook/record";
import { ShelfFailure, type Shelf } from "./shelf.ts";

/** Bytes of a memory shelf, which a later shelf can be made from. */
export interface MemoryShelf extends Shelf {
  snapshot(): Bytes;
}

export const memoryShelf = (
  start: Bytes = new Uint8Array(0),
  limitBytes = Number.MAX_SAFE_INTEGER,
): MemoryShelf => {
  let held = start.slice();
  let sizeBytes = held.length;
  let isOpen = true;
  const mustBeOpen = () => {
    if (!isOpen) throw new ShelfFailure("refused");
  };
  const growTo = (size: number) => {
    if (size > limitBytes) throw new ShelfFailure("full");
    if (size > held.length) {
      const larger = new Uint8Array(Math.min(limitBytes, Math.max(size, 2 * held.length)));
      larger.set(held);
      held = larger;
    }
    sizeBytes = Math.max(sizeBytes, size);
  };
  return {
    async size() {
      mustBeOpen();
      return sizeBytes;
    },
    async read(from, to) {
      mustBeOpen();
      if (from < 0 || to < from || to > sizeBytes) throw new ShelfFailure("refused");
      return held.slice(from, to);
    },
    async write(at, bytes) {
      mustBeOpen();
      growTo(at + bytes.length);
      held.set(bytes, at);
    },
    async flush() {
      mustBeOpen();
    },
    async confirm(size) {
      mustBeOpen();
      if (sizeBytes < size) throw new ShelfFailure("gone");
    },
    async close() {
      isOpen = false;
    },
    snapshot: () => held.slice(0, sizeBytes),
  };
};
