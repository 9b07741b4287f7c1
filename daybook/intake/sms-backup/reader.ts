// SMS Backup & Restore: the text messages, MMS and calls of an Android phone, as XML.
import type { Reader, ReadOptions, Reading } from "../reader.ts";
import { newPieces } from "../pieces.ts";
import { newElementReader } from "./elements.ts";
import { findElement } from "./find.ts";
import { newWallClock } from "./printed-time.ts";

const open = (options: ReadOptions): Reading => {
  const pieces = newPieces();
  const clock = newWallClock(options.zone);
  let sizeBytes = 0;
  let isUtcUsed = false;
  const elements = newElementReader({
    element(to, element) {
      const found = findElement(element, clock);
      if (!found) {
        pieces.remark("unknown-kind");
        return pieces.notRecognised(to);
      }
      if (found.happened.certainty === "unknown") pieces.remark("no-time");
      else if (found.happened.offset === "+00:00" && found.happened.zone === undefined) isUtcUsed = true;
      if (found.words.includes("\ufffd")) pieces.remark("broken-encoding");
      pieces.find(to, found);
    },
    frame: (to) => pieces.frame(to),
    lost(to, why) {
      if (to === pieces.at()) return;
      pieces.remark(why);
      pieces.notRecognised(to);
    },
  });
  return {
    push(bytes) {
      sizeBytes += bytes.length;
      elements.push(bytes);
      return pieces.taken();
    },
    end() {
      if (!elements.end()) pieces.remark("truncated");
      pieces.notRecognised(sizeBytes);
      return pieces.end(
        sizeBytes,
        isUtcUsed && options.zone === undefined ? { questions: [{ ask: "zone" }] } : {},
      );
    },
  };
};

/**
 * The reader of backups of SMS Backup & Restore.
 *
 * Source: FORMAT.md.
 */
export const smsBackupReader: Reader = {
  format: "sms-backup",
  extensions: ["xml"],
  holds: "chat",
  recognise(head) {
    const text = new TextDecoder().decode(head);
    const root = /<(smses|calls)(?=[\s/>])/.exec(text);
    if (!root) return /<(?:sms|mms|call) [^<>]*\b(?:date|number|address)=/.test(text) ? 0.5 : 0;
    const before = text.slice(0, root.index);
    return /^\ufeff?\s*(?:<\?xml|<!--|<\?|$)/.test(before) ? 1 : 0.3;
  },
  open,
};
