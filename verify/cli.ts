#!/usr/bin/env node
// The command line: check one dossier, say what was checked, and leave with a code.
import { open, type FileHandle } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { ByteSource } from "daybook/archive";

import { checkDossier } from "daybook/dossier";
import { failed } from "daybook/record";
import { checkEd25519 } from "daybook/seal";
import { languages, type Language } from "daybook/words";
import { nativeDigest } from "./native-digest.ts";
import { exitCodeOf, explain, explainAsJson, verifySpeaker, type Verdict } from "./explain.ts";

/** What the command line asks for, or null when it is not understood. */
export interface Wish {
  readonly path: string;
  readonly isJson: boolean;
  readonly language: Language;
}

export const readWish = (args: readonly string[]): Wish | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean" }, lang: { type: "string" } },
      allowPositionals: true,
    });
    const language = (values.lang ?? "en") as Language;
    if (positionals.length !== 1 || !languages.includes(language)) return null;
    return { path: positionals[0]!, isJson: values.json ?? false, language };
  } catch {
    return null;
  }
};

/** Thrown when the file itself cannot be read: the system's own message may name a path. */
class UnreadableFile extends Error {}

/** A file as bytes that can be read from anywhere, a piece at a time. */
const fileToSource = async (file: FileHandle): Promise<ByteSource> => {
  const { size: sizeBytes } = await file.stat();
  const read = async (from: number, to: number) => {
    const bytes = new Uint8Array(to - from);
    for (let filled = 0; filled < bytes.length;) {
      const { bytesRead } = await file
        .read(bytes, filled, bytes.length - filled, from + filled)
        .catch(() => ({ bytesRead: 0 }));
      if (bytesRead === 0) throw new UnreadableFile();
      filled += bytesRead;
    }
    return bytes;
  };
  return { sizeBytes, read };
};

/** Check the file at a path. Fails: `cannot-read` when the file cannot be read; whatever else goes wrong is no dossier. */
export const verifyFile = async (path: string): Promise<Verdict> => {
  const file = await open(path, "r").catch(() => null);
  if (!file) return failed("cannot-read");
  try {
    if (!(await file.stat()).isFile()) return failed("cannot-read");
    return await checkDossier(nativeDigest, checkEd25519, await fileToSource(file));
  } catch (error) {
    return failed(error instanceof UnreadableFile ? "cannot-read" : "not-a-dossier");
  } finally {
    await file.close();
  }
};

const main = async (args: readonly string[]): Promise<number> => {
  const wish = readWish(args);
  if (!wish) {
    process.stderr.write(`${languages.map((language) => verifySpeaker(language)("usage")).join("\n")}\n`);
    return 3;
  }
  const verdict = await verifyFile(wish.path);
  const said = wish.isJson ? explainAsJson(verdict) : explain(wish.language, verdict).join("\n");
  process.stdout.write(`${said}\n`);
  return exitCodeOf(verdict);
};

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
