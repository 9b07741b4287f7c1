// What stands in a spare copy: its head and its lines, and reading them without trusting them.
import {
  bytesToEntry,
  bytesToHex,
  canonicalText,
  entryToBytes,
  hexToBytes,
  isWhen,
  utf8,
  type Bytes,
  type Entry,
  type Json,
  type When,
} from "daybook/record";
import { logNames, type Identity, type LogName } from "./root.ts";
import type { Erased, Stored } from "./safe.ts";

/** What a log was when the copy was made. */
export interface BackupLog {
  readonly identity: Identity;
  readonly size: number;
  readonly rootHash: Bytes;
}

export interface BackupHead {
  /** By the clock of the device that made it: a claim. */
  readonly made: When;
  readonly logs: Readonly<Record<LogName, BackupLog>>;
}

/** One place of a log. `lost` names the attachments whose bytes were lost before the copy was made. */
export type BackupLine = Erased | (Omit<Stored, "objects"> & { readonly lost: readonly number[] });

/** Source: spec/backup.md §3. */
export const backupHeadName = "record.json";
export const backupFormat = "daybook-backup/1";

export const headToBytes = ({ made, logs }: BackupHead): Bytes => {
  const logOf = ({ identity, size, rootHash }: BackupLog): Json => ({
    id: bytesToHex(identity.id),
    seed: bytesToHex(identity.seed),
    size,
    root: bytesToHex(rootHash),
  });
  const whole = {
    format: backupFormat,
    made: made as unknown as Json,
    logs: { record: logOf(logs.record), private: logOf(logs.private) },
  };
  return utf8(`${canonicalText(whole)}\n`);
};

export const lineToText = (line: BackupLine): string => {
  const { sequence } = line;
  if ("erasedLeaf" in line) return `{"erased":"${bytesToHex(line.erasedLeaf)}","sequence":${sequence}}\n`;
  const entry = new TextDecoder().decode(entryToBytes(line.entry));
  const lost = line.lost.length === 0 ? "" : `"lost":[${line.lost.join(",")}],`;
  return `{"entry":${entry},${lost}"secret":"${bytesToHex(line.secret)}","sequence":${sequence}}\n`;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isHex = (value: unknown, sizeBytes: number): value is string =>
  typeof value === "string" && value.length === 2 * sizeBytes && /^[0-9a-f]*$/.test(value);
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Read a head. Gives `newer` for a format of a later program, null for anything else that is not one. */
export const bytesToBackupHead = (bytes: Bytes): BackupHead | "newer" | null => {
  const head = parse(new TextDecoder().decode(bytes));
  if (!isObject(head)) return null;
  const { format, made, logs } = head;
  if (format !== backupFormat)
    return typeof format === "string" && /^daybook-backup\/[2-9]\d*$/.test(format) ? "newer" : null;
  if (!isWhen(made) || !isObject(logs)) return null;
  const read: Partial<Record<LogName, BackupLog>> = {};
  for (const name of logNames) {
    const log = logs[name];
    if (!isObject(log) || !isHex(log["id"], 16) || !isHex(log["seed"], 32)) return null;
    if (!isCount(log["size"]) || !isHex(log["root"], 32)) return null;
    const identity = { id: hexToBytes(log["id"]), seed: hexToBytes(log["seed"]) };
    read[name] = { identity, size: log["size"], rootHash: hexToBytes(log["root"]) };
  }
  return { made, logs: read as BackupHead["logs"] };
};

/** Read one line; null when it is none. */
export const textToLine = (text: string): BackupLine | null => {
  const line = parse(text);
  if (!isObject(line)) return null;
  const { sequence, erased, secret, entry, lost = [] } = line;
  if (!isCount(sequence)) return null;
  if (isHex(erased, 32)) return { sequence, erasedLeaf: hexToBytes(erased) };
  if (!isHex(secret, 32) || !isObject(entry) || !Array.isArray(lost) || !lost.every(isCount)) return null;
  const read = entryOf(entry as Json);
  return read && { sequence, secret: hexToBytes(secret), entry: read, lost };
};

const entryOf = (json: Json): Entry | null => {
  try {
    const read = bytesToEntry(utf8(canonicalText(json)));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
};
