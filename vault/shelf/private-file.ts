// A shelf over one file of the browser's private file system, held exclusively by this worker.
import type { Bytes } from "daybook/record";
import { ShelfFailure, type Shelf } from "daybook/safe";

/** A private file that can be given its final name once it is whole. */
export interface PrivateFile extends Shelf {
  rename(name: string): Promise<void>;
}

const reasonOf = (error: unknown): ShelfFailure => {
  if (error instanceof ShelfFailure) return error;
  const name = error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return new ShelfFailure("full");
  return new ShelfFailure(name === "NotFoundError" ? "gone" : "refused");
};

/** True when the file is there. Fails: throws `ShelfFailure` where the browser has no private file system. */
export const isPrivateFileThere = async (name: string): Promise<boolean> => {
  try {
    const folder = await navigator.storage.getDirectory();
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return false;
    throw reasonOf(error);
  }
};

/** Remove a file that was never finished. */
export const dropPrivateFile = async (name: string): Promise<void> => {
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry(name).catch(() => undefined);
};

/**
 * Open a file of the private file system, making it when `isNew`.
 *
 * Fails:  throws `ShelfFailure`: `gone` when it is not there, `refused` when another tab holds it.
 */
export const openPrivateFile = async (name: string, isNew: boolean): Promise<PrivateFile> => {
  const folder = await navigator.storage.getDirectory().catch((error: unknown) => {
    throw reasonOf(error);
  });
  let current = name;
  let access: FileSystemSyncAccessHandle | null = null;
  const open = async () => {
    const file = await folder.getFileHandle(current, { create: isNew });
    access = await file.createSyncAccessHandle();
  };
  const held = (): FileSystemSyncAccessHandle => {
    if (!access) throw new ShelfFailure("refused");
    return access;
  };
  /** Run one call of the browser and turn whatever it throws into a reason. */
  const attempt = async <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      throw reasonOf(error);
    }
  };
  await attempt(open);
  return {
    size: () => attempt(() => held().getSize()),
    read: (from, to) =>
      attempt(() => {
        const bytes: Bytes = new Uint8Array(to - from);
        if (held().read(bytes, { at: from }) !== bytes.length) throw new ShelfFailure("refused");
        return bytes;
      }),
    write: (at, bytes) =>
      attempt(() => {
        if (held().write(bytes, { at }) !== bytes.length) throw new ShelfFailure("full");
      }),
    flush: () => attempt(() => held().flush()),
    confirm: (sizeBytes) =>
      attempt(async () => {
        held();
        const file = await (await folder.getFileHandle(current)).getFile();
        if (file.size < sizeBytes) throw new ShelfFailure("gone");
      }),
    rename: (to) =>
      attempt(async () => {
        held().close();
        access = null;
        const file = await folder.getFileHandle(current);
        await (file as FileSystemFileHandle & { move(name: string): Promise<void> }).move(to);
        current = to;
        await open();
      }),
    async close() {
      access?.close();
      access = null;
    },
  };
};
