// Copying what opens of a damaged safe into a new file, and naming what did not.
import { done, entryToBytes, failed, type Bytes, type Outcome } from "daybook/record";
import { fillWithRandom } from "./cell-space.ts";
import type { LostFile, Tell } from "./check.ts";
import { extentsStart, fileSizeFor, formatLayout, headerBytes, headerPlaces } from "./layout.ts";
import { makeCell } from "./make.ts";
import { isObjectWhole, objectParts } from "./object.ts";
import { openCell, shelfReason, type Ground, type OpenedCell, type OpenSafeReason } from "./open.ts";
import { logNames, newIdentities, type LogName } from "./root.ts";
import type { Erased, Stored } from "./safe.ts";
import { salvageCell, walkLog, type LostRun } from "./salvage.ts";
import { lostObject, type ObjectPlace } from "./segment.ts";
import type { Shelf } from "./shelf.ts";
import { writeSlot, type CellKey } from "./slots.ts";
import type { Writing, WritingReason } from "./writing.ts";

export interface RepairReport {
  readonly keptCount: Readonly<Record<LogName, number>>;
  /** Runs of places that did not open, in the numbers of the damaged file. */
  readonly lost: Readonly<Record<LogName, readonly LostRun[]>>;
  /** Attachments that did not open, in the numbers of the damaged file; their entries are kept and still name them. */
  readonly lostFiles: readonly LostFile[];
  /** Logs that go on under a new name and key, since their places are no longer those that were signed. */
  readonly newLogs: readonly LogName[];
}

export type RepairReason = OpenSafeReason | WritingReason;

/** Thrown inside a repair to end it with a reason. */
class Stopped extends Error {
  readonly reason: WritingReason;
  constructor(reason: WritingReason) {
    super(reason);
    this.reason = reason;
  }
}

const orStop = <Value>(outcome: Outcome<Value, WritingReason>): Value => {
  if (!outcome.ok) throw new Stopped(outcome.reason);
  return outcome.value;
};

/**
 * Copy everything that opens into a new file on `target`, under the same words.
 *
 * The other cell is copied bit by bit, whatever it is. The damaged file is only read. Where entries are lost the log gets a
 * new name and key: its numbers are no longer the signed ones, and proofs under the old name would not hold.
 * Gives:  what was kept and what was not. The target opens only when all of it is durable.
 * Fails:  `nothing-here` when no slot opens; what either shelf says; then the target is to be thrown away.
 * Source: spec/safe.md §10.
 */
export const repairSafe = async (
  ground: Ground,
  target: Shelf,
  tell: Tell = () => undefined,
): Promise<Outcome<RepairReport, RepairReason>> => {
  try {
    if ((await target.size()) !== 0) return failed("refused");
    const cell = await openCell(ground);
    if (!cell) return failed("nothing-here");
    const { root } = await salvageCell(ground, cell);
    const lost = { record: await lostIn("record"), private: await lostIn("private") };
    async function lostIn(log: LogName): Promise<readonly LostRun[]> {
      const { last, frontier } = root.logs[log];
      const runs: LostRun[] = [];
      for await (const walked of walkLog(
        cell!.space,
        ground.digest,
        log,
        last,
        frontier.size,
        () => undefined,
      ))
        if ("lost" in walked) runs.push(walked.lost);
      return runs;
    }
    await copyOtherCell(ground, cell, target);
    const fresh = newIdentities(ground.random);
    const identityOf = (log: LogName) => (lost[log].length > 0 ? fresh[log] : root.logs[log].identity);
    const cellKey: CellKey = { cell: cell.own.cell, epoch: cell.own.epoch + 1, key: ground.random(32) };
    const targetGround = { ...ground, shelf: target };
    const identities = { record: identityOf("record"), private: identityOf("private") };
    const writing = await orStop(await makeCell(targetGround, cellKey, identities)).begin();
    const keptCount: Record<LogName, number> = { record: 0, private: 0 };
    const lostFiles: LostFile[] = [];
    const total = logNames.reduce((sum, log) => sum + root.logs[log].frontier.size, 0);
    for (const log of logNames) {
      const { last, frontier } = root.logs[log];
      for await (const walked of walkLog(
        cell.space,
        ground.digest,
        log,
        last,
        frontier.size,
        () => undefined,
      )) {
        if ("lost" in walked) continue;
        lostFiles.push(...(await copyOne(ground, cell, writing, log, walked.found)));
        keptCount[log]++;
        tell(keptCount.record + keptCount.private, Math.max(total, keptCount.record + keptCount.private));
      }
    }
    orStop(await writing.commit());
    await writeHeaders(ground, cell, target, cellKey);
    const newLogs = logNames.filter((log) => lost[log].length > 0);
    return done({ keptCount, lost, lostFiles, newLogs });
  } catch (error) {
    return failed(error instanceof Stopped ? error.reason : shelfReason(error));
  }
};

/** Copy one place with its attachments. Gives those that did not open. */
const copyOne = async (
  ground: Ground,
  { space }: OpenedCell,
  writing: Writing,
  log: LogName,
  found: Stored | Erased,
): Promise<readonly LostFile[]> => {
  if ("erasedLeaf" in found) {
    orStop(await writing.copy(log, found));
    return [];
  }
  const { sequence, entry, secret, objects } = found;
  const places: ObjectPlace[] = [];
  const lostFiles: LostFile[] = [];
  for (const [which, attachment] of (entry.attachments ?? []).entries()) {
    const place = objects[which];
    if (place && (await isObjectWhole(space, ground.digest, place, attachment))) {
      const parts = wholeParts(objectParts(space, place, attachment.sizeBytes));
      places.push(orStop(await writing.writeObject(attachment.sizeBytes, parts)).place);
    } else {
      places.push(lostObject);
      lostFiles.push({ log, sequence, which });
    }
  }
  orStop(await writing.copy(log, { entry: entryToBytes(entry), secret, objects: places }));
  return lostFiles;
};

async function* wholeParts(parts: AsyncIterable<Bytes | null>): AsyncGenerator<Bytes> {
  for await (const part of parts) {
    if (!part) throw new Stopped("refused");
    yield part;
  }
}

const copyBytes = 1_048_576;

/** Fill the target: random bytes for what will be written anew, the source's own bytes for the other cell. */
const copyOtherCell = async (ground: Ground, { own }: OpenedCell, target: Shelf): Promise<void> => {
  const { shelf, random, layout = formatLayout } = ground;
  const sourceBytes = await shelf.size();
  const { extentBytes } = layout;
  const pairs = Math.max(1, Math.ceil((sourceBytes - extentsStart) / (2 * extentBytes)));
  const size = fileSizeFor(layout, pairs * extentBytes);
  for (let at = 0; at < size; at += copyBytes) {
    const end = Math.min(size, at + copyBytes);
    const bytes = random(end - at);
    if (at < sourceBytes) bytes.set(await shelf.read(at, Math.min(end, sourceBytes)));
    // The header comes last: until then the target opens with nothing.
    for (const place of headerPlaces)
      if (at <= place && place < end) bytes.set(random(headerBytes), place - at);
    await target.write(at, bytes);
  }
  for (let pair = 0; pair < pairs; pair++) {
    const at = extentsStart + (2 * pair + own.cell) * extentBytes;
    await fillWithRandom(target, random, at, at + extentBytes);
  }
};

/** Write both copies of the header, each with the source's own bytes beside the salt and the slot of this cell. */
const writeHeaders = async (
  { shelf, random, derive }: Ground,
  { headers }: OpenedCell,
  target: Shelf,
  cellKey: CellKey,
): Promise<void> => {
  const { salt } = headers[0]!;
  const derived = await derive(salt);
  const sourceBytes = await shelf.size();
  for (const place of headerPlaces) {
    const isThere = place + headerBytes <= sourceBytes;
    const header = isThere ? await shelf.read(place, place + headerBytes) : random(headerBytes);
    header.set(salt);
    await target.write(place, header);
    await writeSlot(target, random, place, { derived, cellKey });
  }
  await target.flush();
  await target.confirm(await target.size());
};
