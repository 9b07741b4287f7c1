// Every format that can be read, and which one a source is.
import type { Reader } from "./reader.ts";
import { whatsappReader } from "./whatsapp/reader.ts";

/** Adding one: CONTRIBUTING, "add a format". */
export const readers: readonly Reader[] = [whatsappReader];

/**
 * The reader of a source, by its first 64 KiB.
 *
 * Gives:  the surest one, or null when none is half sure.
 */
export const recogniseFormat = (head: Uint8Array): Reader | null => {
  let [surest, sureness]: [Reader | null, number] = [null, 0];
  for (const reader of readers) {
    const one = reader.recognise(head);
    if (one > sureness) [surest, sureness] = [reader, one];
  }
  return sureness >= 0.5 ? surest : null;
};
