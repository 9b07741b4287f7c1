// A commit in the making: objects and frames first, then one root that makes all of them part of the record.
import type { Digest } from "daybook/digest";
import { appendLeaf, commitEntry, leafOfCommitments, type Frontier } from "daybook/log";
import {
  bytesToEntry,
  done,
  entryToBytes,
  failed,
  joinBytes,
  type Bytes,
  type Drawer,
  type Entry,
  type Outcome,
  type Random,
} from "daybook/record";
import type { CellSpace } from "./cell-space.ts";
import { roundUpToPage, type RootSlot } from "./layout.ts";
import { segmentRoom, writeSegment } from "./log-store.ts";
import { paddedSize, sealedObjectBytes, writeObject, type KeptObject } from "./object.ts";
import { logNames, writeRoot, type LogName, type Root, type SegmentPlace } from "./root.ts";
import { frameToBytes, segmentSizeFor, type Frame, type ObjectPlace } from "./segment.ts";
import { ShelfFailure, type Shelf, type ShelfReason } from "./shelf.ts";

/** Frames are sealed away once a segment would grow past this, so that an import of any length needs little memory. */
const segmentContentBytes = 1_048_576;
/** Kept free so that a last note can be written when the disk is full. */
const reserveBytes = 1_048_576;
/** A frame counts its objects in two bytes (spec/safe.md §8). */
export const mostObjects = 65_535;

export type WritingReason = ShelfReason | "other-size";

/** What a commit made part of the record. */
export interface Committed {
  readonly root: Root;
  readonly slot: RootSlot;
}

/**
 * A commit in the making. Nothing of it is part of the record before `commit` says so; after any failure the record is
 * as it was and this writing is over.
 */
export interface Writing {
  /** Seal an attachment's bytes. Shape: the stream gives exactly `sizeBytes`. */
  writeObject(
    sizeBytes: number,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Outcome<KeptObject, WritingReason>>;
  /** Add an entry to the log of its drawer. Shape: one object for each of its attachments, in their order. */
  append(
    entry: Entry,
    objects?: readonly ObjectPlace[],
  ): Promise<Outcome<{ readonly sequence: number; readonly secret: Bytes }, WritingReason>>;
  /**
   * Add a place of a log as it stands elsewhere: an entry with its own secret, or the leaf of an erased one.
   *
   * For a record that is copied or sealed anew, whose leaves shall stay what they were.
   */
  copy(log: LogName, frame: Frame): Promise<Outcome<null, WritingReason>>;
  /** Make room at the start for a long import, so that it does not run out of disk half way. */
  reserve(sizeBytes: number): Promise<Outcome<null, WritingReason>>;
  commit(): Promise<Outcome<Committed, WritingReason>>;
}

const leafOf = (digest: Digest, sequence: number, entry: Entry, secret: Bytes): Bytes =>
  leafOfCommitments(digest, sequence, commitEntry(digest, entry, secret));

const leafOfFrame = (digest: Digest, sequence: number, frame: Frame): Bytes => {
  if ("erasedLeaf" in frame) return frame.erasedLeaf;
  const entry = bytesToEntry(frame.entry);
  if (!entry.ok) throw new TypeError("only entries that were read are copied");
  return leafOf(digest, sequence, entry.value, frame.secret);
};

/** The private drawer has a log of its own; the other two share one. */
export const logOfDrawer = (drawer: Drawer): LogName => (drawer === "private" ? "private" : "record");

interface PendingLog {
  frontier: Frontier;
  last: SegmentPlace | null;
  frames: Bytes[];
  frameBytes: number;
  firstSequence: number;
}

/** A writing as the safe sees it: with whether it ended before it was committed. */
export interface PendingWriting extends Writing {
  isOver(): boolean;
  /** The tree of a log with what was added so far. */
  frontier(log: LogName): Frontier;
}

export interface WritingGround {
  readonly shelf: Shelf;
  readonly space: CellSpace;
  readonly digest: Digest;
  readonly random: Random;
}

/** Begin a writing after `root`, which lies in root slot `slot`. */
export const beginWriting = (ground: WritingGround, root: Root, slot: RootSlot): PendingWriting => {
  const { shelf, space, digest, random } = ground;
  const pending = Object.fromEntries(
    logNames.map((name): [LogName, PendingLog] => {
      const { frontier, last } = root.logs[name];
      return [name, { frontier, last, frames: [], frameBytes: 0, firstSequence: frontier.size }];
    }),
  ) as Record<LogName, PendingLog>;
  let endBytes = root.endBytes;
  let isOver = false;
  /** Words alone, until a file or a long import comes with them. */
  let isNote = true;

  /** Take room at the end of what is written. Only a note may use up the reserve, and only when the file cannot grow. */
  const take = async (sizeBytes: number): Promise<number> => {
    const at = endBytes;
    const end = at + roundUpToPage(sizeBytes);
    try {
      await space.reserve(end + reserveBytes);
    } catch (error) {
      const isFull = error instanceof ShelfFailure && error.reason === "full";
      const mayUseReserve = isNote && sizeBytes <= reserveBytes / 4;
      if (!isFull || !mayUseReserve || end > (await space.capacity())) throw error;
    }
    endBytes = end;
    return at;
  };

  const addFrame = async (log: LogName, frame: Frame, leaf: Bytes) => {
    const mine = pending[log];
    const bytes = frameToBytes(frame);
    mine.frames.push(bytes);
    mine.frameBytes += bytes.length;
    mine.frontier = appendLeaf(digest, mine.frontier, leaf);
    if (mine.frameBytes >= segmentContentBytes) await sealFrames(log);
  };

  const sealFrames = async (log: LogName) => {
    const mine = pending[log];
    if (mine.frames.length === 0) return;
    const sizeBytes = segmentSizeFor(mine.frameBytes);
    const at = await take(segmentRoom(sizeBytes));
    const head = { previous: mine.last, firstSequence: mine.firstSequence };
    mine.last = await writeSegment(
      space,
      random,
      digest,
      log,
      head,
      joinBytes(...mine.frames),
      at,
      sizeBytes,
    );
    [mine.frames, mine.frameBytes, mine.firstSequence] = [[], 0, mine.frontier.size];
  };

  /** Run one step; the first failure ends the writing. */
  const step = async <Value>(work: () => Promise<Value>): Promise<Outcome<Value, WritingReason>> => {
    if (isOver) return failed("refused");
    try {
      return done(await work());
    } catch (error) {
      isOver = true;
      if (error instanceof ShelfFailure) return failed(error.reason);
      if (error instanceof RangeError) return failed("other-size");
      throw error;
    }
  };

  return {
    isOver: () => isOver,
    frontier: (log) => pending[log].frontier,
    writeObject: (sizeBytes, bytes) =>
      step(async () => {
        isNote = false;
        const at = await take(sealedObjectBytes(paddedSize(sizeBytes)));
        return writeObject(space, random, digest, at, sizeBytes, bytes);
      }),
    append: (entry, objects = []) =>
      step(async () => {
        if (objects.length !== (entry.attachments?.length ?? 0) || objects.length > mostObjects)
          throw new TypeError("one object for each attachment");
        const log = logOfDrawer(entry.drawer);
        const sequence = pending[log].frontier.size;
        const secret = random(32);
        const leaf = leafOf(digest, sequence, entry, secret);
        await addFrame(log, { entry: entryToBytes(entry), secret, objects }, leaf);
        return { sequence, secret };
      }),
    copy: (log, frame) =>
      step(async () => {
        isNote = false;
        await addFrame(log, frame, leafOfFrame(digest, pending[log].frontier.size, frame));
        return null;
      }),
    reserve: (sizeBytes) =>
      step(async () => {
        isNote = false;
        await space.reserve(endBytes + roundUpToPage(sizeBytes) + reserveBytes);
        return null;
      }),
    commit: () =>
      step(async () => {
        for (const log of logNames) await sealFrames(log);
        const logs = Object.fromEntries(
          logNames.map((name) => {
            const { frontier, last } = pending[name];
            return [name, { identity: root.logs[name].identity, frontier, last }];
          }),
        ) as Root["logs"];
        const next: Root = { ...root, sequence: root.sequence + 1, endBytes, logs };
        const other: RootSlot = slot === 0 ? 1 : 0;
        await shelf.flush();
        await writeRoot(shelf, random, space.cellKey, other, next);
        await shelf.flush();
        await shelf.confirm(await shelf.size());
        isOver = true;
        return { root: next, slot: other };
      }),
  };
};
