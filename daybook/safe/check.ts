// Reading everything in a safe to say what is whole and to name what is not.
import { appendLeaf, commitEntry, emptyFrontier, frontierToRoot, leafOfCommitments } from "daybook/log";
import { done, failed, isSameBytes, type Outcome } from "daybook/record";
import { isObjectWhole } from "./object.ts";
import { openCell, shelfReason, type Ground, type OpenSafeReason } from "./open.ts";
import { logNames, type LogName } from "./root.ts";
import type { Stored } from "./safe.ts";
import { salvageCell, walkLog, type LostRun } from "./salvage.ts";

/** An attachment whose bytes do not open, or are not those its entry names. */
export interface LostFile {
  readonly log: LogName;
  readonly sequence: number;
  /** Which attachment of the entry, counted from 0. */
  readonly which: number;
}

/** What one log holds. */
export interface LogReport {
  readonly entryCount: number;
  readonly erasedCount: number;
  readonly lost: readonly LostRun[];
  /** Segments that have a damaged page and were read with their spare page. */
  readonly mendedCount: number;
  /** Segments found behind the last root that opened. */
  readonly behindCount: number;
  /** Whether the entries give the tree that the root names; null when some are lost, or no root opened. */
  readonly isTreeRight: boolean | null;
}

export interface CheckReport {
  /** How many of the two copies of the header opened. */
  readonly headerCount: number;
  /** How many of the four root pages opened. */
  readonly rootCount: number;
  readonly isIdentityLost: boolean;
  readonly logs: Readonly<Record<LogName, LogReport>>;
  readonly fileCount: number;
  readonly lostFiles: readonly LostFile[];
  /** Nothing at all is damaged. */
  readonly isWhole: boolean;
}

/** Hears how far a long work is. Units: places of the logs. */
export type Tell = (done: number, total: number) => void;

/**
 * Read everything that the words open and say what is damaged. Nothing is written.
 *
 * Fails:  `nothing-here`, and what the shelf says. A cell of which no root opens is no failure: it is what a check is for.
 * Source: spec/safe.md §10.
 */
export const checkSafe = async (
  ground: Ground,
  tell: Tell = () => undefined,
): Promise<Outcome<CheckReport, OpenSafeReason>> => {
  try {
    const cell = await openCell(ground);
    if (!cell) return failed("nothing-here");
    const salvaged = await salvageCell(ground, cell);
    const { root, isIdentityLost, behind } = salvaged;
    const total = logNames.reduce((sum, log) => sum + root.logs[log].frontier.size, 0);
    const lostFiles: LostFile[] = [];
    let [seen, fileCount] = [0, 0];
    const filesOf = async (log: LogName, { sequence, entry, objects }: Stored) => {
      for (const [which, attachment] of (entry.attachments ?? []).entries()) {
        fileCount++;
        const place = objects[which];
        if (!place || !(await isObjectWhole(cell.space, ground.digest, place, attachment)))
          lostFiles.push({ log, sequence, which });
      }
    };
    const reportOf = async (log: LogName): Promise<LogReport> => {
      const { last, frontier } = root.logs[log];
      const lost: LostRun[] = [];
      let [entryCount, erasedCount, mendedCount, tree] = [0, 0, 0, emptyFrontier];
      const onMended = () => void mendedCount++;
      for await (const walked of walkLog(cell.space, ground.digest, log, last, frontier.size, onMended)) {
        if ("lost" in walked) {
          lost.push(walked.lost);
          continue;
        }
        tell(++seen, Math.max(seen, total));
        const { found } = walked;
        const isErased = "erasedLeaf" in found;
        const leaf = isErased
          ? found.erasedLeaf
          : leafOfCommitments(
              ground.digest,
              found.sequence,
              commitEntry(ground.digest, found.entry, found.secret),
            );
        tree = appendLeaf(ground.digest, tree, leaf);
        if (isErased) erasedCount++;
        else {
          entryCount++;
          await filesOf(log, found);
        }
      }
      const isComparable = lost.length === 0 && behind[log] === 0 && !isIdentityLost;
      const isTreeRight = isComparable
        ? isSameBytes(frontierToRoot(ground.digest, tree), frontierToRoot(ground.digest, frontier))
        : null;
      return { entryCount, erasedCount, lost, mendedCount, behindCount: behind[log], isTreeRight };
    };
    const logs = { record: await reportOf("record"), private: await reportOf("private") };
    const headerCount = cell.headers.length;
    const rootCount = cell.roots.reduce((sum, { copyCount }) => sum + copyCount, 0);
    const isWhole =
      headerCount === 2 &&
      rootCount === 4 &&
      lostFiles.length === 0 &&
      logNames.every((log) => logs[log].isTreeRight === true && logs[log].mendedCount === 0);
    return done({ headerCount, rootCount, isIdentityLost, logs, fileCount, lostFiles, isWhole });
  } catch (error) {
    return failed(shelfReason(error));
  }
};
