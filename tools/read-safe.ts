// Read one's own record without us: npm run -s read-safe -- FILE, with the words on one line of standard input.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import bn from "../content/words/read-safe/bn.json" with { type: "json" };
import en from "../content/words/read-safe/en.json" with { type: "json" };
import { loadDigest } from "daybook/digest";
import type { Ground } from "daybook/safe";
import { deriveKey, isAge, type AgeWith } from "daybook/seal";
import { languages, speaker, type Language } from "daybook/words";
import { extractFromBackup, listBackup, type CopyEnding } from "./read-safe/from-backup.ts";
import {
  checkFromSafe,
  extractFromSafe,
  listSafe,
  repairFromSafe,
  type Ending,
} from "./read-safe/from-safe.ts";
import { nodeFileShelf } from "./read-safe/node-file-shelf.ts";

interface Wish {
  readonly path: string;
  readonly language: Language;
  readonly extract: { readonly id: string; readonly out: string } | null;
  readonly isCheck: boolean;
  readonly repairTo: string | null;
}

/** What the command line asks for, or null when it is not understood. */
const readWish = (args: readonly string[]): Wish | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        extract: { type: "string" },
        out: { type: "string" },
        check: { type: "boolean" },
        repair: { type: "string" },
        lang: { type: "string" },
      },
      allowPositionals: true,
    });
    const language = (values.lang ?? "en") as Language;
    const { extract: id, out, check: isCheck = false, repair: repairTo = null } = values;
    const jobs = [id !== undefined, isCheck, repairTo !== null].filter(Boolean).length;
    if (positionals.length !== 1 || !languages.includes(language) || jobs > 1) return null;
    if ((id === undefined) !== (out === undefined)) return null;
    const extract = id === undefined ? null : { id, out: out! };
    return { path: positionals[0]!, language, extract, isCheck, repairTo };
  } catch {
    return null;
  }
};

/** 0 done · 1 damaged, and what could be read was given · 2 nothing opens with these words · 3 cannot be done. */
const exitCodes: Readonly<Record<Ending | CopyEnding, 0 | 1 | 2 | 3>> = {
  listed: 0,
  extracted: 0,
  whole: 0,
  repaired: 0,
  damaged: 1,
  "damaged-copy": 1,
  "file-damaged": 1,
  "nothing-here": 2,
  "other-key": 2,
  "not-a-backup": 2,
  newer: 2,
  "no-such-entry": 3,
  "out-exists": 3,
  full: 3,
  "cannot-read": 3,
};

const firstLineOf = async (input: NodeJS.ReadableStream): Promise<string> => {
  const lines = createInterface({ input, terminal: false });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return "";
};

/** The first bytes of a file; null when it cannot be read. */
const headOf = async (path: string): Promise<Uint8Array | null> => {
  const file = await open(path, "r").catch(() => null);
  if (!file) return null;
  try {
    if (!(await file.stat()).isFile()) return null;
    const { buffer, bytesRead } = await file.read(new Uint8Array(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return null;
  } finally {
    await file.close();
  }
};

const readSafeFile = async (
  wish: Wish,
  words: string,
  print: (line: string) => Promise<void>,
): Promise<Ending> => {
  const shelf = await nodeFileShelf(wish.path, true);
  try {
    const digest = await loadDigest();
    const random = (sizeBytes: number) => new Uint8Array(randomBytes(sizeBytes));
    const ground: Ground = { shelf, digest, random, derive: (salt) => deriveKey(words, salt) };
    if (wish.isCheck) return await checkFromSafe(ground, print);
    if (wish.repairTo !== null) return await repairFromSafe(ground, wish.repairTo, print);
    if (wish.extract) return await extractFromSafe(ground, wish.extract.id, wish.extract.out);
    return await listSafe(ground, print);
  } finally {
    await shelf.close();
  }
};

const readCopyFile = async (
  { path, extract }: Wish,
  words: string,
  print: (line: string) => Promise<void>,
): Promise<CopyEnding> => {
  const opening: AgeWith = /^AGE-SECRET-KEY-/.test(words.trim()) ? { identity: words.trim() } : { words };
  const [digest, again] = [await loadDigest(), () => createReadStream(path)];
  return extract
    ? extractFromBackup(digest, opening, again, extract.id, extract.out)
    : listBackup(digest, opening, again, print);
};

const main = async (args: readonly string[]): Promise<number> => {
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const wish = readWish(args);
  if (!wish) {
    for (const language of languages) tell(speaker(language, { en, bn })("usage"));
    return 3;
  }
  const say = speaker(wish.language, { en, bn });
  const head = await headOf(wish.path);
  if (!head) {
    tell(say("cannot-read"));
    return 3;
  }
  const isCopy = isAge(head);
  if (isCopy && (wish.isCheck || wish.repairTo !== null)) {
    tell(say("not-for-copies"));
    return 3;
  }
  if (process.stdin.isTTY) process.stderr.write(`${say("ask")} `);
  const words = await firstLineOf(process.stdin);
  if (words.trim() === "") {
    tell(say("no-words"));
    return 3;
  }
  /** Waits for whoever reads, so that a long record needs little memory. */
  const print = async (line: string) => {
    if (!process.stdout.write(line)) await once(process.stdout, "drain");
  };
  const reading = isCopy ? readCopyFile(wish, words, print) : readSafeFile(wish, words, print);
  const ending = await reading.catch(() => "cannot-read" as const);
  if (ending !== "listed") tell(say(ending));
  return exitCodes[ending];
};

// Whoever reads may stop early: `| head`.
process.stdout.on("error", () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
