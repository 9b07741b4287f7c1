// An open safe: what it holds, and how to add to it.
import type { Digest } from "daybook/digest";
import type { Frontier } from "daybook/log";
import { bytesToEntry, done, failed, type Bytes, type Entry, type Outcome } from "daybook/record";
import { readSegment, segmentPlaces } from "./log-store.ts";
import { readObject } from "./object.ts";
import type { RootSlot } from "./layout.ts";
import type { LogName, Root } from "./root.ts";
import type { Frame, ObjectPlace } from "./segment.ts";
import { beginWriting, type Writing, type WritingGround } from "./writing.ts";

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

/** Who a log is: a random id for its name, and the seed of its Ed25519 key. */
export interface Identity {
  readonly id: Bytes;
  readonly seed: Bytes;
}

export interface Safe {
  readonly recovery: Recovery;
  /** The tree of a log, enough to know its size and root. */
  frontier(log: LogName): Frontier;
  identity(log: LogName): Promise<Outcome<Identity, "damaged">>;
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

  async function* frames(
    log: LogName,
  ): AsyncGenerator<Outcome<{ frame: Frame; sequence: number }, "damaged">> {
    const { places, isWhole } = await segmentPlaces(space, log, root.logs[log].last);
    if (!isWhole) yield failed("damaged");
    for (const place of isWhole ? places : places.slice(1)) {
      const segment = await readSegment(space, digest, log, place);
      if (!segment.ok) {
        yield segment;
        continue;
      }
      let sequence = segment.value.firstSequence;
      for (const frame of segment.value.frames) {
        yield done({ frame, sequence });
        if (frame.what === "entry") sequence++;
      }
    }
  }

  return {
    recovery,
    frontier: (log) => root.logs[log].frontier,
    async identity(log) {
      for await (const found of frames(log)) {
        if (!found.ok) return found;
        const { frame } = found.value;
        if (frame.what === "identity") return done({ id: frame.id, seed: frame.seed });
      }
      return failed("damaged");
    },
    async *read(log) {
      for await (const found of frames(log)) {
        if (!found.ok) yield found;
        else if (found.value.frame.what === "entry") {
          const { entry: bytes, secret, objects } = found.value.frame;
          const entry = bytesToEntry(bytes);
          yield entry.ok
            ? done({ sequence: found.value.sequence, entry: entry.value, secret, objects })
            : failed("damaged");
        }
      }
    },
    readObject: (place, sizeBytes, from, to) => readObject(space, place, sizeBytes, from, to),
    async begin() {
      const writing = beginWriting(ground, root, slot);
      return {
        ...writing,
        async commit() {
          if (isBroken) return failed("refused");
          const committed = await writing.commit();
          if (committed.ok) ({ root, slot } = committed.value);
          else isBroken = true;
          return committed;
        },
      };
    },
    close: () => shelf.close(),
  };
};
