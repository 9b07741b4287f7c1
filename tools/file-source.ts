// A file on this machine, as bytes that can be read from anywhere, a piece at a time.
import type { FileHandle } from "node:fs/promises";
import type { ByteSource } from "daybook/archive";

/** Fails: `read` rejects when the file cannot be read or became shorter. */
export const fileToSource = async (file: FileHandle): Promise<ByteSource> => {
  const { size: sizeBytes } = await file.stat();
  const read = async (from: number, to: number) => {
    const bytes = new Uint8Array(to - from);
    for (let filled = 0; filled < bytes.length;) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled);
      if (bytesRead === 0) throw new Error("the file is shorter than it was");
      filled += bytesRead;
    }
    return bytes;
  };
  return { sizeBytes, read };
};
