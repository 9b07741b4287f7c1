// An open safe: what it holds, and how to add to it.
import type { Digest } from "daybook/digest";
import type { Frontier } from "daybook/log";
import { bytesToEntry, done, failed, type Bytes, type Entry, type Outcome } from "daybook/record";
import { chainOf, readSegment } from "./log-store.ts";
import { readObject } from "./object.ts";
import type { RootSlot } from "./layout.ts";
import type { Identity, LogName, Root } from "./root.ts";
import type { Frame, ObjectPlace } from "./segment.ts";
import { beginWriting, type Writing, type WritingGround, type WritingReason } from "./writing.ts";

/** Which root the record was opened from. `older` is said to the keeper: the last commit did not reach the disk whole. */
export type Recovery = "newest" | "older";

/** An entry as it lies in its log. */
export interface Stored {
  readonly sequence: number;
  readonly entry: Entry;
  /** 32 bytes from which the salts of its commitments are made. */
  readonly secret: Bytes;
  readonly objects: readonly ObjectPlace[];
}

export interface Safe {
  readonly recovery: Recovery;
  /** The tree of a log, enough to know its size and root. */
  frontier(log: LogName): Frontier;
  identity(log: LogName): Identity;
  /**
   * The entries of a log, oldest first.
   *
   * Gives:  a failure in the place of what does not open, and goes on behind it. Never a wrong entry.
   */
  read(log: LogName): AsyncGenerator<Outcome<Stored, "damaged">>;
  /** The bytes [from, to) of an attachment of `sizeBytes`; null when they do not open. */
  readObject(place: ObjectPlace, sizeBytes: number, from: number, to: number): Promise<Bytes | null>;
  /**
   * Begin a commit. One at a time: an earlier one that was not committed is given up.
   *
   * After a commit that failed, nothing more is written through this safe: what reached the disk is known only by
   * opening it again (`refused` until then).
   */
  begin(): Promise<Writing>;
  close(): Promise<void>;
}

/** A safe over a cell that was opened at one of its roots. */
export const openLog = (
  ground: WritingGround & { readonly digest: Digest },
  opened: Root,
  openedSlot: RootSlot,
  recovery: Recovery,
): Safe => {
  const { shelf, space, digest } = ground;
  let [root, slot, isBroken] = [opened, openedSlot, false];
  let current: Writing | null = null;

  async function* frames(
    log: LogName,
  ): AsyncGenerator<Outcome<{ frame: Frame; sequence: number }, "damaged">> {
    for (const link of await chainOf(space, digest, log, root.logs[log].last)) {
      const segment = "place" in link ? await readSegment(space, digest, log, link.place) : failed("damaged");
      if (!segment.ok) {
        yield segment;
        continue;
      }
      const { firstSequence, frames: found } = segment.value;
      for (const [index, frame] of found.entries()) yield done({ frame, sequence: firstSequence + index });
    }
  }

  return {
    recovery,
    frontier: (log) => root.logs[log].frontier,
    identity: (log) => root.logs[log].identity,
    async *read(log) {
      for await (const found of frames(log)) {
        if (!found.ok) {
          yield found;
          continue;
        }
        const { entry: bytes, secret, objects } = found.value.frame;
        const entry = bytesToEntry(bytes);
        yield entry.ok
          ? done({ sequence: found.value.sequence, entry: entry.value, secret, objects })
          : failed("damaged");
      }
    },
    readObject: (place, sizeBytes, from, to) => readObject(space, place, sizeBytes, from, to),
    async begin() {
      const writing = beginWriting(ground, root, slot);
      current = writing;
      /** Only the newest writing may write, and none after a commit that failed. */
      const onlyCurrent =
        <Arguments extends unknown[], Value>(
          step: (...values: Arguments) => Promise<Outcome<Value, WritingReason>>,
        ) =>
        async (...values: Arguments): Promise<Outcome<Value, WritingReason>> =>
          isBroken || current !== writing ? failed("refused") : step(...values);
      return {
        writeObject: onlyCurrent(writing.writeObject),
        append: onlyCurrent(writing.append),
        reserve: onlyCurrent(writing.reserve),
        commit: onlyCurrent(async () => {
          const wasOver = writing.isOver();
          const committed = await writing.commit();
          current = null;
          if (committed.ok) ({ root, slot } = committed.value);
          else isBroken ||= !wasOver;
          return committed;
        }),
      };
    },
    close: () => shelf.close(),
  };
};
