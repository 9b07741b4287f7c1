// Erasing entries and changing the words: the record sealed anew in its file, and read anew.
import { acceptDraft, failed, newEntryId, type Drawer, type Entry, type Outcome } from "daybook/record";
import { renewSafe, type LogName, type Renewal } from "daybook/safe";
import { deriveKey } from "daybook/seal";
import { deviceNow, deviceRandom } from "./device.ts";
import { groundOf, openKeeping, type Keeping } from "./keeping.ts";
import type { Ask, KeeperReason, Progress } from "./protocol.ts";

const renew = async (
  { shelf }: Keeping,
  words: string,
  renewal: Renewal,
  tell: (progress: Progress) => void,
): Promise<Outcome<Keeping, KeeperReason>> => {
  const base = await groundOf(words);
  const renewed = await renewSafe({ ...base, shelf }, renewal, (count, total) =>
    tell({ done: count, total }),
  );
  return renewed.ok ? openKeeping(base.digest, shelf, renewed.value) : renewed;
};

/** What the log says about an erasing: the sentence, and the numbers of the places. */
const noteOf = (drawer: Drawer, sentence: string, places: readonly number[]): Entry =>
  acceptDraft(
    {
      kind: "note",
      drawer,
      happened: deviceNow(),
      words: `${sentence} ${places.join(", ")}`,
      source: { how: "typed" },
    },
    newEntryId(deviceRandom),
    deviceNow(),
  );

/** Erase entries from this file. The words are asked again. */
export const eraseEntries = async (
  keeping: Keeping,
  { indices, sentence, words }: Ask<"erase">,
  tell: (progress: Progress) => void,
): Promise<Outcome<Keeping, KeeperReason>> => {
  const erase: Record<LogName, number[]> = { record: [], private: [] };
  for (const index of indices) {
    const { log, sequence } = keeping.finder.at(index);
    erase[log].push(sequence);
  }
  if (indices.length === 0) return failed("nothing-chosen");
  const notes = [
    ...(erase.record.length > 0 ? [noteOf("evidence", sentence, erase.record)] : []),
    ...(erase.private.length > 0 ? [noteOf("private", sentence, erase.private)] : []),
  ];
  return renew(keeping, words, { erase, notes }, tell);
};

/** Open with other words from now on. */
export const changeWords = (
  keeping: Keeping,
  { words, newWords }: Ask<"changeWords">,
  tell: (progress: Progress) => void,
): Promise<Outcome<Keeping, KeeperReason>> =>
  renew(keeping, words, { newWords: (salt) => deriveKey(newWords, salt) }, tell);
