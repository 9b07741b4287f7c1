// Reading a spare copy from the command line: list and extract, as a stream.
import { createHash } from "node:crypto";
import type { Digest } from "daybook/digest";
import { done, entryToBytes, type Bytes } from "daybook/record";
import { readBackup, type BackupReason, type LogName } from "daybook/safe";
import type { AgeWith } from "daybook/seal";
import { askedFor, lineOf } from "./listing.ts";
import { writeOut, type OutReason } from "./out-file.ts";

export type CopyEnding =
  | OutReason
  | "listed"
  | "no-such-entry"
  | "other-key"
  | "not-a-backup"
  | "newer"
  | "damaged-copy";

/** Opens the file anew for each reading of it. */
export type ReadAgain = () => AsyncIterable<Uint8Array>;

const endingOf = (reason: BackupReason): CopyEnding => {
  if (reason === "other-key" || reason === "not-a-backup" || reason === "newer") return reason;
  return reason === "not-a-recipient" ? "other-key" : "damaged-copy";
};

const hashOf = async (bytes: AsyncIterable<Bytes>): Promise<{ sha256: string }> => {
  const hash = createHash("sha256");
  for await (const piece of bytes) hash.update(piece);
  return { sha256: hash.digest("hex") };
};

/** Print a line for each place of both logs. */
export const listBackup = async (
  digest: Digest,
  opening: AgeWith,
  again: ReadAgain,
  print: (line: string) => Promise<void>,
): Promise<CopyEnding> => {
  const read = await readBackup(digest, opening, again(), {
    begin: async () => done(null),
    file: async (_sizeBytes, bytes) => done(await hashOf(bytes)),
    async line(log, line) {
      const { sequence } = line;
      await print(
        lineOf("entry" in line ? { log, sequence, entry: line.entry } : { log, sequence, isErased: true }),
      );
      return done(null);
    },
  });
  return read.ok ? "listed" : endingOf(read.reason);
};

/** Where something lies in the copy: the how-many-th file of it, or an entry. */
interface Found {
  readonly fileNumber: number | null;
  readonly entryBytes: Bytes;
  readonly sha256: string | null;
}

/** Write one file of the copy, or one entry as JSON, to a new file. Files come before their lines, so it is read twice. */
export const extractFromBackup = async (
  digest: Digest,
  opening: AgeWith,
  again: ReadAgain,
  id: string,
  path: string,
): Promise<CopyEnding> => {
  let [fileCount, found]: [number, Found | null] = [0, null];
  const first = await readBackup(digest, opening, again(), {
    begin: async () => done(null),
    file: async (_sizeBytes, bytes) => done({ ...(await hashOf(bytes)), fileNumber: fileCount++ }),
    async line(_log: LogName, line, files) {
      if (!("entry" in line)) return done(null);
      const asked = askedFor(id, line.entry);
      if (asked === null) return done(null);
      const isEntry = asked === "entry";
      found = {
        fileNumber: isEntry ? null : (files[asked]?.fileNumber ?? -1),
        entryBytes: entryToBytes(line.entry),
        sha256: isEntry ? null : line.entry.attachments![asked]!.sha256,
      };
      return done(null);
    },
  });
  if (!first.ok) return endingOf(first.reason);
  const wanted = found as Found | null;
  if (!wanted) return "no-such-entry";
  if (wanted.fileNumber === null) return writeOut(path, [wanted.entryBytes], null);
  if (wanted.fileNumber < 0) return "file-damaged";
  let [seen, written]: [number, OutReason] = [0, "file-damaged"];
  await readBackup(digest, opening, again(), {
    begin: async () => done(null),
    async file(_sizeBytes, bytes) {
      if (seen++ !== wanted.fileNumber) return done(await hashOf(bytes));
      written = await writeOut(path, bytes, wanted.sha256);
      return done({ sha256: wanted.sha256! });
    },
    line: async () => done(null),
  });
  return written;
};
