// From one message of Messenger or Instagram to a find.
import type { Mark } from "daybook/record";
import { hiddenMarks } from "../hidden.ts";
import { momentOf } from "../json-reading.ts";
import { isPosition } from "../positions.ts";
import type { Found, FoundFile, Oddity, Reaction } from "../reader.ts";
import { field, listOf, textOf, wholeOf } from "../shape.ts";
import { mended } from "./mojibake.ts";

/** Reads a text of the source, turning it back where it needs that. */
export type ReadText = (value: unknown) => string | undefined;

/** A reader of texts that remembers whether one was turned back. Shape: only the older of the two forms needs it. */
export const newReadText = (isOlder: boolean): { readonly read: ReadText; wasMended(): boolean } => {
  let wasMended = false;
  return {
    read(value) {
      const text = textOf(value);
      const turned = isOlder && text !== undefined ? mended(text) : null;
      if (turned === null) return text;
      wasMended = true;
      return textOf(turned);
    },
    wasMended: () => wasMended,
  };
};

/** The lists of files that a message can have, in the older form, and what they hold. */
const fileLists: readonly (readonly [key: string, mediaType: string])[] = [
  ["photos", "image/jpeg"],
  ["videos", "video/mp4"],
  ["audio_files", "audio/mp4"],
  ["gifs", "image/gif"],
  ["files", "application/octet-stream"],
];

const filesOf = (message: unknown, read: ReadText): readonly FoundFile[] => {
  const files: FoundFile[] = [];
  const add = (value: unknown, mediaType?: string): void => {
    const name = read(field(value, "uri"));
    if (name !== undefined) files.push({ name, ...(mediaType === undefined ? {} : { mediaType }) });
  };
  for (const [key, mediaType] of fileLists)
    for (const file of listOf(field(message, key))) add(file, mediaType);
  for (const file of listOf(field(message, "media"))) add(file);
  add(field(message, "sticker"));
  return files;
};

const reactionsOf = (message: unknown, read: ReadText): readonly Reaction[] =>
  listOf(field(message, "reactions")).flatMap((reaction) => {
    const sign = read(field(reaction, "reaction"));
    return sign === undefined ? [] : [{ sender: read(field(reaction, "actor")) ?? "", sign }];
  });

/**
 * What a message says.
 *
 * Shape:  both forms: `sender_name`, `timestamp_ms`, `content`; and `senderName`, `timestamp`, `text` of encrypted chats.
 * Gives:  null for what has no sender and no moment.
 * Safety: a shared place is left out; only that it was there is said. Addresses of the network (`ip`) are never read.
 */
export const findMessage = (
  message: unknown,
  participants: readonly string[],
  zone: string | undefined,
  remark: (oddity: Oddity) => void,
): Found | null => {
  const isOlder = field(message, "sender_name") !== undefined || field(message, "timestamp_ms") !== undefined;
  const { read, wasMended } = newReadText(isOlder);
  const sender = read(field(message, isOlder ? "sender_name" : "senderName")) ?? null;
  const moment = field(message, isOlder ? "timestamp_ms" : "timestamp");
  if (sender === null && typeof moment !== "number") return null;
  const share = field(message, "share");
  const link = read(field(share, "link"));
  const isPlace = link !== undefined && isPosition(link);
  if (isPlace) remark("positions-dropped");
  const words = [
    read(field(message, isOlder ? "content" : "text")) ?? "",
    ...(isPlace ? [] : [link ?? "", read(field(share, "share_text")) ?? ""]),
  ]
    .filter((line) => line !== "")
    .join("\n");
  const files = filesOf(message, read);
  const reactions = reactionsOf(message, read);
  const type = field(message, "type");
  const seconds = wholeOf(field(message, "call_duration"));
  const isCall = seconds !== undefined || type === "Call" || type === "call";
  const isUnsent = field(message, "is_unsent") === true || field(message, "isUnsent") === true;
  const isNotice = type === "Subscribe" || type === "Unsubscribe";
  const to = sender === null ? participants : participants.filter((name) => name !== sender);
  const marks: readonly Mark[] = [
    ...(isCall && field(message, "missed") === true ? (["missed"] as const) : []),
    ...(isPlace ? (["position-left-out"] as const) : []),
    ...hiddenMarks(words, sender, ...files.map(({ name }) => name)),
  ];
  if (wasMended()) remark("mojibake-mended");
  return {
    kind: isNotice
      ? "system"
      : isUnsent
        ? "deleted"
        : isCall
          ? "call"
          : files.length > 0
            ? "attachment"
            : "message",
    happened: momentOf(moment, zone),
    sender: isNotice ? null : sender,
    ...(isNotice || to.length === 0 ? {} : { to }),
    words,
    marks,
    ...(seconds === undefined || seconds <= 0 ? {} : { durationSeconds: seconds }),
    ...(files.length === 0 ? {} : { files }),
    ...(reactions.length === 0 ? {} : { reactions }),
  };
};
