// Small safes for tests: extents of 64 KiB, and a derived key in place of Argon2id.
import { loadDigest } from "daybook/digest";
import type { Draft } from "daybook/record";
import {
  makeSafe,
  memoryShelf,
  openSafe,
  type Ground,
  type Making,
  type Safe,
  type Shelf,
} from "daybook/safe";
import { madeUpEntry, seededRandom } from "./made-up.ts";

export const digest = await loadDigest();
export const smallLayout = { extentBytes: 65_536 };

/** The ground of a small safe: the words are the key itself, stretched with the salt by a plain hash. */
export const smallGround = (shelf: Shelf, seed: string, words = "the right words"): Ground => ({
  shelf,
  digest,
  random: seededRandom(seed),
  derive: async (salt) => digest.sha256(new TextEncoder().encode(words), salt),
  layout: smallLayout,
});

/** How other words open the same small safe. */
export const derivedFrom = (words: string): Ground["derive"] => smallGround(memoryShelf(), "", words).derive;

/** Keep one entry with these words, in a commit of its own. */
export const keepWords = async (safe: Safe, words: string, changes: Partial<Draft> = {}): Promise<void> => {
  const writing = await safe.begin();
  const appended = await writing.append(madeUpEntry(seededRandom(`entry ${words}`), words, changes));
  const committed = await writing.commit();
  if (!appended.ok || !committed.ok) throw new Error("not kept");
};

export const made = async (ground: Ground, making: Making = {}): Promise<Safe> => {
  const safe = await makeSafe(ground, making);
  if (!safe.ok) throw new Error(`no safe: ${safe.reason}`);
  return safe.value;
};

export const opened = async (ground: Ground): Promise<Safe> => {
  const safe = await openSafe(ground);
  if (!safe.ok) throw new Error(`not opened: ${safe.reason}`);
  return safe.value;
};

/** The words of every entry that opens, in order; "(damaged)" or "(erased)" where there is none. */
export const wordsIn = async (safe: Safe, log: "record" | "private" = "record"): Promise<string[]> => {
  const words: string[] = [];
  for await (const found of safe.read(log))
    words.push(
      !found.ok ? "(damaged)" : "entry" in found.value ? (found.value.entry.words ?? "") : "(erased)",
    );
  return words;
};
