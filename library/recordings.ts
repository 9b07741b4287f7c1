// The recorded pages: which there are, whether each is of the text as it stands, and what is wrong with the list.
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { languages, type Language } from "daybook/words";

/** One page read by a person. Shape: `file` is below the folder of recordings; `text` is the hash of what was read. */
export interface Recording {
  readonly language: Language;
  readonly page: string;
  readonly file: string;
  readonly by: string;
  readonly on: string;
  readonly text: string;
}

const soundTypes = [".mp3", ".m4a", ".ogg", ".wav"];
const keys = ["by", "file", "language", "on", "page", "text"];

const wrongIn = (row: Readonly<Record<string, unknown>>): string | null => {
  if (Object.keys(row).toSorted().join() !== keys.join())
    return `a row has ${keys.join(", ")}, and nothing else`;
  for (const key of keys) if (typeof row[key] !== "string" || row[key] === "") return `${key} is missing`;
  const { language, page, file, on, text } = row as unknown as Recording;
  if (!languages.includes(language)) return `there is no language ${row["language"]}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on)))
    return `${on} is not a day such as 2026-12-01`;
  if (!/^[0-9a-f]{64}$/.test(text)) return "text is not a SHA-256 hash";
  if (!soundTypes.some((type) => file === `${language}/${page}${type}`))
    return `the file of ${language} ${page} is ${language}/${page} with ${soundTypes.join(", ")}`;
  return null;
};

/**
 * Read the list of a folder of recordings.
 *
 * Fails:  throws one sentence for a list that cannot be read, a row that says too little, a page twice, a file that is not
 *         there or is empty, and a file that no row names.
 */
export const readRecordings = async (folder: string): Promise<readonly Recording[]> => {
  const refuse = (why: string): never => {
    throw new Error(`content/audio/recordings.json: ${why}.`);
  };
  let rows: unknown;
  try {
    rows = (JSON.parse(await readFile(join(folder, "recordings.json"), "utf8")) as { recordings?: unknown })
      .recordings;
  } catch {
    return refuse("it is not JSON");
  }
  if (!Array.isArray(rows)) return refuse("it has no list called recordings");
  for (const row of rows as readonly unknown[]) {
    const wrong =
      typeof row === "object" && row !== null
        ? wrongIn(row as Record<string, unknown>)
        : "a row is an object";
    if (wrong !== null) return refuse(wrong);
  }
  const list = rows as readonly Recording[];
  const files = list.map(({ file }) => file);
  if (new Set(list.map(({ language, page }) => `${language}/${page}`)).size < list.length)
    return refuse("a page is there twice");
  for (const file of files) {
    const found = await stat(join(folder, file)).catch(() => null);
    if (!found?.isFile() || found.size === 0) return refuse(`${file} is not there, or is empty`);
  }
  for (const entry of await readdir(folder, { recursive: true })) {
    const path = entry.replaceAll("\\", "/");
    if (soundTypes.includes(extname(path)) && !files.includes(path)) return refuse(`no row names ${path}`);
  }
  return list;
};
