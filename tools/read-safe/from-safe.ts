// Reading a safe from the command line: list, extract, check and repair. The safe itself is never written to.
import { rm, stat } from "node:fs/promises";
import { entryToBytes, type Bytes } from "daybook/record";
import { checkSafe, openSafe, repairSafe, type Ground, type Safe } from "daybook/safe";
import { askedFor, lineOf } from "./listing.ts";
import { nodeFileShelf } from "./node-file-shelf.ts";
import { NotWhole, writeOut, type OutReason } from "./out-file.ts";

const logs = ["record", "private"] as const;

/** How a reading ended: what to say of it. */
export type Ending =
  | OutReason
  | "listed"
  | "nothing-here"
  | "damaged"
  | "no-such-entry"
  | "whole"
  | "repaired"
  | "cannot-read";

type Print = (line: string) => Promise<void>;

const opened = async (ground: Ground): Promise<Safe | Ending> => {
  const safe = await openSafe(ground);
  if (safe.ok) return safe.value;
  return safe.reason === "nothing-here" || safe.reason === "damaged" ? safe.reason : "cannot-read";
};

/** Print a line for each place of both logs. */
export const listSafe = async (ground: Ground, print: Print): Promise<Ending> => {
  const safe = await opened(ground);
  if (typeof safe === "string") return safe;
  let isDamaged = safe.recovery !== "newest";
  for (const log of logs)
    for await (const found of safe.read(log)) {
      if (!found.ok) {
        isDamaged = true;
        await print(`${JSON.stringify({ log, isDamaged })}\n`);
        continue;
      }
      const { sequence } = found.value;
      await print(
        lineOf(
          "entry" in found.value
            ? { log, sequence, entry: found.value.entry }
            : { log, sequence, isErased: true },
        ),
      );
    }
  return isDamaged ? "damaged" : "listed";
};

/** Write one file of the record, or one entry as JSON, to a new file. */
export const extractFromSafe = async (ground: Ground, id: string, path: string): Promise<Ending> => {
  const safe = await opened(ground);
  if (typeof safe === "string") return safe;
  for (const log of logs)
    for await (const found of safe.read(log)) {
      if (!found.ok || !("entry" in found.value)) continue;
      const { entry, objects } = found.value;
      const asked = askedFor(id, entry);
      if (asked === null) continue;
      if (asked === "entry") return writeOut(path, [entryToBytes(entry)], null);
      const { sizeBytes, sha256 } = entry.attachments![asked]!;
      return writeOut(path, partsOf(safe, objects[asked]!, sizeBytes), sha256);
    }
  return "no-such-entry";
};

const pieceBytes = 1_048_576;

async function* partsOf(
  safe: Safe,
  place: Parameters<Safe["readObject"]>[0],
  sizeBytes: number,
): AsyncGenerator<Bytes> {
  for (let from = 0; from < sizeBytes; from += pieceBytes) {
    const part = await safe.readObject(place, sizeBytes, from, Math.min(sizeBytes, from + pieceBytes));
    if (!part) throw new NotWhole();
    yield part;
  }
}

/** Read everything and print the report. */
export const checkFromSafe = async (ground: Ground, print: Print): Promise<Ending> => {
  const checked = await checkSafe(ground);
  if (!checked.ok) return checked.reason === "nothing-here" ? "nothing-here" : "cannot-read";
  await print(`${JSON.stringify(checked.value)}\n`);
  return checked.value.isWhole ? "whole" : "damaged";
};

/** Copy what opens into a new file and print what did not. */
export const repairFromSafe = async (ground: Ground, path: string, print: Print): Promise<Ending> => {
  if (await stat(path).catch(() => null)) return "out-exists";
  const target = await nodeFileShelf(path).catch(() => null);
  if (!target) return "out-exists";
  const repaired = await repairSafe(ground, target);
  await target.close();
  if (repaired.ok) {
    await print(`${JSON.stringify(repaired.value)}\n`);
    return "repaired";
  }
  await rm(path, { force: true });
  if (repaired.reason === "nothing-here" || repaired.reason === "full") return repaired.reason;
  return "cannot-read";
};
