// What a reader of a safe or of a spare copy prints: one JSON object a line.
import type { Entry } from "daybook/record";
import type { LogName } from "daybook/safe";

/** A place of a log, as it is printed. */
export interface Listed {
  readonly log: LogName;
  readonly sequence: number;
  readonly entry?: Entry;
  readonly isErased?: true;
}

/** The name by which a file of an entry is asked for: the entry's id, a full stop, and the attachment's number from 0. */
export const fileIdOf = (entry: Entry, which: number): string => `${entry.id}.${which}`;

export const lineOf = ({ log, sequence, entry, isErased }: Listed): string => {
  const files = (entry?.attachments ?? []).map((_, which) => fileIdOf(entry!, which));
  const rest = isErased ? { isErased } : { entry, ...(files.length > 0 ? { files } : {}) };
  return `${JSON.stringify({ log, sequence, ...rest })}\n`;
};

/** Which attachment of an entry an ID names: its number; `entry` for the entry itself; null for neither. */
export const askedFor = (id: string, entry: Entry): number | "entry" | null => {
  const attachments = entry.attachments ?? [];
  if (id === entry.id) return attachments.length === 1 ? 0 : "entry";
  const which = attachments.findIndex((_, index) => id === fileIdOf(entry, index));
  return which < 0 ? null : which;
};
