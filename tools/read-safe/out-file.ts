// A file that is written whole and checked, or not left behind.
import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";

/** Thrown inside `write` when the bytes turn out not to be there. */
export class NotWhole extends Error {}

export type OutReason = "extracted" | "out-exists" | "file-damaged" | "full";

/**
 * Write a stream to a new file at `path` and compare its SHA-256; never over something that is there.
 *
 * Gives:  which sentence is true. In every case but `extracted` no file is left.
 */
export const writeOut = async (
  path: string,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  sha256: string | null,
): Promise<OutReason> => {
  const file = await open(path, "wx", 0o600).catch(() => null);
  if (!file) return "out-exists";
  const hash = createHash("sha256");
  let isWhole = false;
  try {
    for await (const piece of bytes) {
      hash.update(piece);
      await file.write(piece);
    }
    await file.sync();
    isWhole = sha256 === null || hash.digest("hex") === sha256;
    return isWhole ? "extracted" : "file-damaged";
  } catch (error) {
    if (error instanceof NotWhole) return "file-damaged";
    if ((error as NodeJS.ErrnoException).code === "ENOSPC") return "full";
    throw error;
  } finally {
    await file.close();
    if (!isWhole) await rm(path, { force: true });
  }
};
