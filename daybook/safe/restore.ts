// A record made again from its spare copy, in a new file with a new salt and a new key.
import { done, entryToBytes, failed, type Outcome } from "daybook/record";
import type { AgeWith } from "daybook/seal";
import { readBackup, type BackupReason, type BackupSummary } from "./backup.ts";
import { makeSafe, type MakeReason } from "./make.ts";
import type { KeptObject } from "./object.ts";
import type { Ground } from "./open.ts";
import type { Safe } from "./safe.ts";
import { lostObject } from "./segment.ts";
import type { DeriveKey } from "./slots.ts";
import type { Writing } from "./writing.ts";

export type RestoreReason = BackupReason | MakeReason;

/**
 * Make the record of a spare copy again on an empty shelf, under the words of `ground` and with a cover if one is wanted.
 *
 * Gives:  the safe, open, with the same entries, files, names, keys and tree roots as the copy says.
 * Fails:  with a reason; then the shelf is to be thrown away. A program gives the file its final name only afterwards.
 * Source: spec/backup.md §4.
 */
export const restoreBackup = async (
  ground: Ground,
  opening: AgeWith,
  bytes: AsyncIterable<Uint8Array>,
  cover?: DeriveKey,
): Promise<Outcome<{ readonly safe: Safe; readonly summary: BackupSummary }, RestoreReason>> => {
  const made: { safe?: Safe; writing?: Writing } = {};
  let refusal: RestoreReason | null = null;
  /** Reading knows fewer reasons than writing: keep the exact one. */
  const orRefusal = <Value>(outcome: Outcome<Value, RestoreReason>): Outcome<Value, BackupReason> => {
    if (outcome.ok) return outcome;
    refusal = outcome.reason;
    return failed("refused");
  };
  const summary = await readBackup<KeptObject>(ground.digest, opening, bytes, {
    async begin({ logs }) {
      const identities = { record: logs.record.identity, private: logs.private.identity };
      const safe = await makeSafe(ground, { identities, ...(cover ? { cover } : {}) });
      if (!safe.ok) return orRefusal(safe);
      made.safe = safe.value;
      made.writing = await safe.value.begin();
      return done(null);
    },
    file: async (sizeBytes, pieces) => orRefusal(await made.writing!.writeObject(sizeBytes, pieces)),
    async line(log, line, files) {
      if ("erasedLeaf" in line) return orRefusal(await made.writing!.copy(log, line));
      const objects = files.map((file) => file?.place ?? lostObject);
      const entry = entryToBytes(line.entry);
      return orRefusal(await made.writing!.copy(log, { entry, secret: line.secret, objects }));
    },
  });
  if (!summary.ok) return failed(refusal ?? summary.reason);
  const committed = await made.writing!.commit();
  return committed.ok ? done({ safe: made.safe!, summary: summary.value }) : committed;
};
