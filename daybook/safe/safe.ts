// An open safe: what it holds, and how to add to it.
import type { Digest } from "daybook/digest";
import type { Frontier } from "daybook/log";
import { bytesToEntry, done, failed, type Bytes, type Entry, type Outcome } from "daybook/record";
import { chainOf, readSegment } from "./log-store.ts";
import { readObject } from "./object.ts";
import type { RootSlot } from "./layout.ts";
import type { CellSpace } from "./cell-space.ts";
import type { Identity, LogName, Root, SegmentPlace, TriedBackup } from "./root.ts";
import type { Frame, ObjectPlace } from "./segment.ts";
import {
  beginWriting,
  type Committed,
  type Writing,
  type WritingGround,
  type WritingReason,
} from "./writing.ts";

/** Which root the record was opened from. `older` is said to the keeper: the last commit did not reach the disk whole. */
export type Recovery = "newest" | "older";

/** What is left of an entry that the keeper erased. */
export interface Erased {
  readonly sequence: number;
  /** The hash of the leaf that it was, which stays in the tree. */
  readonly erasedLeaf: Bytes;
}

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
  /** An erasing was interrupted after it took effect; what is left of it is still to be overwritten. */
  readonly isSweepDue: boolean;
  /** The tree of a log, enough to know its size and root. */
  frontier(log: LogName): Frontier;
  identity(log: LogName): Identity;
  /**
   * The entries of a log, oldest first, with what is left of erased ones.
   *
   * Gives:  a failure in the place of what does not open, and goes on behind it. Never a wrong entry.
   */
  read(log: LogName): AsyncGenerator<Outcome<Stored | Erased, "damaged">>;
  /** The bytes [from, to) of an attachment of `sizeBytes`; null when they do not open. */
  readObject(place: ObjectPlace, sizeBytes: number, from: number, to: number): Promise<Bytes | null>;
  /**
   * Begin a commit. One at a time: an earlier one that was not committed is given up.
   *
   * After a commit that failed, nothing more is written through this safe: what reached the disk is known only by
   * opening it again (`refused` until then).
   */
  begin(): Promise<Writing>;
  /** When a spare copy was last tried, and how much of the record was in it. */
  readonly tried: TriedBackup | null;
  /** Keep that a spare copy was tried, with the record itself: in this cell only, and in no log. */
  noteTried(tried: TriedBackup): Promise<Outcome<Committed, WritingReason>>;
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

  const beginFrom = (start: Root): Writing => {
    const writing = beginWriting(ground, start, slot);
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
      copy: onlyCurrent(writing.copy),
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
  };

  return {
    recovery,
    get isSweepDue() {
      return root.isSweepDue;
    },
    frontier: (log) => root.logs[log].frontier,
    identity: (log) => root.logs[log].identity,
    read: (log) => readLog(space, digest, log, root.logs[log].last),
    readObject: (place, sizeBytes, from, to) => readObject(space, place, sizeBytes, from, to),
    begin: async () => beginFrom(root),
    get tried() {
      return root.tried;
    },
    noteTried: async (tried) => beginFrom({ ...root, tried }).commit(),
    close: () => shelf.close(),
  };
};

/** The entries of the chain that ends at `last`. `onMended` hears of each segment that was read with its spare page. */
export async function* readLog(
  space: CellSpace,
  digest: Digest,
  log: LogName,
  last: SegmentPlace | null,
  onMended: () => void = () => undefined,
): AsyncGenerator<Outcome<Stored | Erased, "damaged">> {
  for (const link of await chainOf(space, digest, log, last)) {
    const segment = "place" in link ? await readSegment(space, digest, log, link.place) : failed("damaged");
    if (!segment.ok) {
      yield segment;
      continue;
    }
    const { firstSequence, frames, isMended } = segment.value;
    if (isMended) onMended();
    for (const [index, frame] of frames.entries()) yield storedOf(frame, firstSequence + index);
  }
}

const storedOf = (frame: Frame, sequence: number): Outcome<Stored | Erased, "damaged"> => {
  if ("erasedLeaf" in frame) return done({ sequence, erasedLeaf: frame.erasedLeaf });
  const entry = bytesToEntry(frame.entry);
  if (!entry.ok) return failed("damaged");
  return done({ sequence, entry: entry.value, secret: frame.secret, objects: frame.objects });
};
