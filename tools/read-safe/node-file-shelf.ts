// A shelf over an ordinary file: the same contract as the browser's, for people without a browser and for tests.
import { open, stat, type FileHandle } from "node:fs/promises";
import { ShelfFailure, type Shelf } from "daybook/safe";

/** Open the file at `path`: to be read only, or to be written, and then made when it is not there. */
export const nodeFileShelf = async (path: string, isReadOnly = false): Promise<Shelf> => {
  let file: FileHandle | null = isReadOnly
    ? await open(path, "r")
    : await open(path, "r+").catch(() => open(path, "w+"));
  const opened = (): FileHandle => {
    if (!file) throw new ShelfFailure("refused");
    return file;
  };
  const orFailure = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work;
    } catch (error) {
      throw new ShelfFailure((error as NodeJS.ErrnoException).code === "ENOSPC" ? "full" : "refused");
    }
  };
  return {
    size: async () => (await orFailure(opened().stat())).size,
    async read(from, to) {
      const bytes = new Uint8Array(to - from);
      const { bytesRead } = await orFailure(opened().read(bytes, 0, bytes.length, from));
      if (bytesRead !== bytes.length) throw new ShelfFailure("refused");
      return bytes;
    },
    async write(at, bytes) {
      const { bytesWritten } = await orFailure(opened().write(bytes, 0, bytes.length, at));
      if (bytesWritten !== bytes.length) throw new ShelfFailure("full");
    },
    async flush() {
      await orFailure(opened().datasync());
    },
    async confirm(sizeBytes) {
      opened();
      const found = await stat(path).catch(() => null);
      if (!found || found.size < sizeBytes) throw new ShelfFailure("gone");
    },
    async close() {
      await file?.close();
      file = null;
    },
  };
};
