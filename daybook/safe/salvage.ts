// What can be found in a cell whose roots are damaged, and what its logs hold, place by place.
import type { Digest } from "daybook/digest";
import { isSameBytes } from "daybook/record";
import type { CellSpace } from "./cell-space.ts";
import { pageBytes } from "./layout.ts";
import { segmentAt, segmentRoom } from "./log-store.ts";
import type { Ground, OpenedCell } from "./open.ts";
import {
  logNames,
  newIdentities,
  newRoot,
  type LogEnd,
  type LogName,
  type Root,
  type SegmentPlace,
} from "./root.ts";
import { readLog, type Erased, type Stored } from "./safe.ts";

/** Where the logs of a damaged cell end, as far as that can be found out. */
export interface Salvaged {
  readonly root: Root;
  /** No root opened, so the record's own name and key are gone: the logs have new ones. */
  readonly isIdentityLost: boolean;
  /** Segments behind the last root that opened: saved, or begun and given up, which nothing can tell any more. */
  readonly behind: Readonly<Record<LogName, number>>;
}

/**
 * Find the end of each log: from the root, and where a root is missing, forward along the chain of hashes.
 *
 * With two roots nothing newer was ever acknowledged, so nothing is looked for behind them. With none every page of the
 * cell is tried.
 */
export const salvageCell = async (ground: Ground, cell: OpenedCell): Promise<Salvaged> => {
  const newest = cell.roots[0]?.root;
  const root = newest ?? newRoot(newIdentities(ground.random));
  const behind: Record<LogName, number> = { record: 0, private: 0 };
  if (cell.roots.length === 2) return { root, isIdentityLost: false, behind };
  const logs: Record<LogName, LogEnd> = { ...root.logs };
  for (const log of logNames) {
    const found = newest
      ? await segmentsAfter(cell.space, ground.digest, log, root.logs[log])
      : await furthestSegment(cell.space, ground.digest, log);
    const last = found.at(-1);
    if (!last) continue;
    logs[log] = { ...logs[log], last };
    behind[log] = found.length;
  }
  return { root: { ...root, logs }, isIdentityLost: !newest, behind };
};

/** Every segment of the cell that names the one before it as its predecessor, beginning with `last`. */
const segmentsAfter = async (
  space: CellSpace,
  digest: Digest,
  log: LogName,
  { last, frontier }: LogEnd,
): Promise<readonly SegmentPlace[]> => {
  const found: SegmentPlace[] = [];
  const readable = await space.readable();
  let before = last;
  for (let page = last ? last.at + segmentRoom(last.sizeBytes) : 0; page < readable; page += pageBytes) {
    const next = await segmentAt(space, digest, log, page);
    const previous = next?.head.previous ?? null;
    const isNext =
      previous && before
        ? isSameBytes(previous.hash, before.hash)
        : !previous && !before && frontier.size === 0;
    if (!next || !isNext) continue;
    found.push((before = next.place));
    page += next.place.sizeBytes;
  }
  return found;
};

/** The segment of a log that goes furthest, found by trying every page of the cell; none when there is none. */
const furthestSegment = async (
  space: CellSpace,
  digest: Digest,
  log: LogName,
): Promise<readonly SegmentPlace[]> => {
  const found: { place: SegmentPlace; firstSequence: number }[] = [];
  const readable = await space.readable();
  for (let page = 0; page < readable; page += pageBytes) {
    const next = await segmentAt(space, digest, log, page);
    if (next) found.push({ place: next.place, firstSequence: next.head.firstSequence });
  }
  return found.toSorted((left, right) => left.firstSequence - right.firstSequence).map(({ place }) => place);
};

/** A run of places in a log, [from, to), of which nothing opens. */
export interface LostRun {
  readonly from: number;
  readonly to: number;
}

/** One thing of a log, in order: what a place holds, or a run of places that is lost. */
export type Walked = { readonly found: Stored | Erased } | { readonly lost: LostRun };

/** Walk a log from its first place to its last, naming what is lost. `size` is how many places the root counts. */
export async function* walkLog(
  space: CellSpace,
  digest: Digest,
  log: LogName,
  last: SegmentPlace | null,
  size: number,
  onMended: () => void,
): AsyncGenerator<Walked> {
  let next = 0;
  for await (const found of readLog(space, digest, log, last, onMended)) {
    if (!found.ok) continue;
    const { sequence } = found.value;
    if (sequence < next) continue;
    if (sequence > next) yield { lost: { from: next, to: sequence } };
    yield { found: found.value };
    next = sequence + 1;
  }
  if (next < size) yield { lost: { from: next, to: size } };
}
