// What an original is called in a dossier: its exhibit and a harmless ending, whatever name it came with.
import type { Attachment } from "daybook/record";

/** Endings that open as a picture, a sound, a film or plain text, and run nothing. Every other file ends in `bin`. */
const endingOfType: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/zip": "zip",
  "audio/aac": "aac",
  "audio/amr": "amr",
  "audio/mp4": "m4a",
  "audio/mpeg": "mp3",
  "audio/ogg": "ogg",
  "audio/wav": "wav",
  "image/gif": "gif",
  "image/heic": "heic",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "message/rfc822": "eml",
  "text/csv": "csv",
  "text/plain": "txt",
  "video/3gpp": "3gp",
  "video/mp4": "mp4",
  "video/quicktime": "mov",
  "video/webm": "webm",
};

/** Names often come without a type, or with a general one; then the ending of the name decides, if it is one of these. */
const generalTypes = ["", "application/octet-stream"];
const endings = new Set([...Object.values(endingOfType), "opus"]);

/**
 * The name of one attachment's file under `data/originals/`.
 *
 * Shape:  `index` counts the entry's attachments from 0; the first has no number.
 * Gives:  letters, digits, one hyphen and one dot, on every system a name of an ordinary file.
 * Safety: nothing of the name it came with, which may be hostile or telling, but its ending.
 */
export const originalName = (exhibit: string, index: number, attachment: Attachment): string => {
  const type = attachment.mediaType.toLowerCase().split(";", 1)[0]!.trim();
  const named = /\.([a-z0-9]{2,4})$/.exec(attachment.name.toLowerCase())?.[1] ?? "";
  const ending =
    (Object.hasOwn(endingOfType, type) ? endingOfType[type] : undefined) ??
    (generalTypes.includes(type) && endings.has(named) ? named : "bin");
  return `${exhibit}${index === 0 ? "" : `-${index + 1}`}.${ending}`;
};
