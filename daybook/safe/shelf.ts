// Where a safe's bytes lie: a file in the browser's private file system, memory, or a file somebody opened.
import type { Bytes } from "daybook/record";

/** Why a shelf could not do what it was asked. */
export type ShelfReason = "full" | "gone" | "refused";

/**
 * What a shelf throws; the rooms above turn it into an outcome.
 *
 * `full`: no room, of disk or quota. `gone`: the file is no longer there under its name. `refused`: anything else.
 */
export class ShelfFailure extends Error {
  readonly reason: ShelfReason;
  constructor(reason: ShelfReason) {
    super(reason);
    this.name = "ShelfFailure";
    this.reason = reason;
  }
}

/**
 * One file of bytes.
 *
 * Every call throws `ShelfFailure` when it did not do all that it says; none writes only a part and keeps silent.
 * Each shelf passes the suite in `contract.ts`.
 */
export interface Shelf {
  /** Units: bytes. */
  size(): Promise<number>;
  /** The bytes [from, to); a shorter file is a failure. */
  read(from: number, to: number): Promise<Bytes>;
  /** Write all of `bytes` at `at`; the file grows when they end behind its end. */
  write(at: number, bytes: Bytes): Promise<void>;
  /** What was written before survives a power cut after this, as far as the disk keeps its word. */
  flush(): Promise<void>;
  /**
   * Look the file up again by its name: it is there and has at least `sizeBytes`.
   *
   * Chromium reports success for writes to a file whose site data was cleared, so nothing is saved before this.
   */
  confirm(sizeBytes: number): Promise<void>;
  close(): Promise<void>;
}
