// Every format that can be read, and which one a source is.
import { imessageTableReader } from "./imessage/table.ts";
import { imessageTextReader } from "./imessage/text.ts";
import { metaReader } from "./meta/reader.ts";
import type { Reader } from "./reader.ts";
import { signalReader } from "./signal/reader.ts";
import { smsBackupReader } from "./sms-backup/reader.ts";
import { telegramHtmlReader } from "./telegram/html.ts";
import { telegramJsonReader } from "./telegram/json.ts";
import { viberReader } from "./viber/reader.ts";
import { whatsappReader } from "./whatsapp/reader.ts";

/** Adding one: CONTRIBUTING, "add a format". Of two that are equally sure the first is taken. */
export const readers: readonly Reader[] = [
  // Their texts can look like WhatsApp's: where the name of the file or the ends of lines tell, they come first.
  signalReader,
  viberReader,
  whatsappReader,
  smsBackupReader,
  telegramJsonReader,
  telegramHtmlReader,
  metaReader,
  imessageTextReader,
  imessageTableReader,
];

/** How much of a source `recognise` is shown. */
export const headBytes = 65_536;

/**
 * The reader of a source, by its first 64 KiB and its name.
 *
 * Gives:  the surest one, or null when none is half sure.
 */
export const recogniseFormat = (head: Uint8Array, name: string): Reader | null => {
  let [surest, sureness]: [Reader | null, number] = [null, 0];
  for (const reader of readers) {
    const one = reader.recognise(head, name);
    if (one > sureness) [surest, sureness] = [reader, one];
  }
  return sureness >= 0.5 ? surest : null;
};
