// Overwriting with random bytes whatever of a cell nothing points to any more.
import { done, type Outcome } from "daybook/record";
import type { CellSpace } from "./cell-space.ts";
import { roundUpToPage, type RootSlot } from "./layout.ts";
import { chainOf, segmentRoom } from "./log-store.ts";
import { openAt, spaceOf, type Ground } from "./open.ts";
import { logNames, type Root } from "./root.ts";
import { readLog, type Safe } from "./safe.ts";
import type { CellKey } from "./slots.ts";
import type { WritingReason } from "./writing.ts";

/** Random bytes are written in runs of this size. */
const runBytes = 1_048_576;

/** A run [from, to) of a cell's bytes. */
type Range = readonly [from: number, to: number];

/**
 * Overwrite what a renewal left behind, then say in the root that it is done.
 *
 * Both roots are written under the new key first: after that the old key opens nothing. It can be interrupted anywhere and
 * done again.
 */
export const sweepSafe = async (
  ground: Ground,
  cellKey: CellKey,
  root: Root,
  slot: RootSlot,
): Promise<Outcome<Safe, WritingReason>> => {
  const safe = openAt(ground, cellKey, root, slot, "newest");
  const both = await (await safe.begin()).commit();
  if (!both.ok) return both;
  const space = spaceOf(ground, cellKey);
  const live = await liveRanges(ground, space, root);
  const end = Math.min(root.endBytes, await space.readable());
  for (const [from, to] of holesIn(live, end))
    for (let at = from; at < to; at += runBytes)
      await space.write(at, ground.random(Math.min(runBytes, to - at)));
  await ground.shelf.flush();
  const swept = { ...both.value.root, isSweepDue: false };
  const after = openAt(ground, cellKey, swept, both.value.slot, "newest");
  const committed = await (await after.begin()).commit();
  return committed.ok ? done(after) : committed;
};

/** Everything that the record points to. */
const liveRanges = async (ground: Ground, space: CellSpace, root: Root): Promise<readonly Range[]> => {
  const ranges: Range[] = [];
  for (const log of logNames) {
    const { last } = root.logs[log];
    for (const link of await chainOf(space, ground.digest, log, last))
      if ("place" in link) ranges.push([link.place.at, link.place.at + segmentRoom(link.place.sizeBytes)]);
    for await (const found of readLog(space, ground.digest, log, last)) {
      if (!found.ok || !("entry" in found.value)) continue;
      for (const { at, sealedBytes } of found.value.objects)
        ranges.push([at, roundUpToPage(at + sealedBytes)]);
    }
  }
  return ranges.toSorted(([left], [right]) => left - right);
};

/** What lies between the ranges, up to `end`. */
const holesIn = (ranges: readonly Range[], end: number): readonly Range[] => {
  const holes: Range[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) holes.push([at, Math.min(from, end)]);
    at = Math.max(at, to);
  }
  if (at < end) holes.push([at, end]);
  return holes.filter(([from, to]) => to > from);
};
