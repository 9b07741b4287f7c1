// iMessage: the text files of imessage-exporter.
import type { Mark } from "daybook/record";
import { openHeaded, sureDay, timeOf, type Head, type HeadedFound } from "../headed-lines.ts";
import { hiddenMarks } from "../hidden.ts";
import { monthOf } from "../month-names.ts";
import { isPosition } from "../positions.ts";
import type { Reaction, Reader } from "../reader.ts";

/** `Nov 20, 2026 10:40:05 PM`, perhaps when it was read; or what the program says. */
const headLine =
  /^([A-Z][a-z]{2}) (\d{2}), (\d{4}) ([ \d]\d):(\d{2}):(\d{2}) (AM|PM)(?: \(Read by [^\n]*\))?(?: ([^\n(][^\n]*))?$/;

const readHead = (line: string): Head | null => {
  const parts = headLine.exec(line);
  if (!parts) return null;
  const [, month, date, year, hour, minute, second, half, notice] = parts;
  const hours = Number(hour);
  if (hours < 1 || hours > 12) return null;
  const day = sureDay(Number(year), monthOf(month!), Number(date), `${month} ${date}, ${year}`);
  const time = timeOf((hours % 12) + (half === "PM" ? 12 : 0), Number(minute), Number(second));
  if (!day || time === null) return null;
  return { day, time, sender: null, rest: notice ?? "" };
};

const ownName = "Me";
const tapback = /^(\S+) by (.+)$/;
const repliedLine = "This message responded to an earlier message.";
/** A path into the phone's or the export's store of files. */
const fileLine = /^(?:[~.]?\/|attachments\/|[A-Za-z]:\\)[^\n]*\.[A-Za-z0-9]{2,5}$/;
const deletedLine =
  /^(?:You|They|[^\n]{1,200}) (?:deleted a message|unsent (?:a|this) message(?: part)?)[^\n]*$/;
const editedLine = /^Edited [^\n]* later: /;
const findMessage = (head: Head, body: string): HeadedFound => {
  if (head.rest !== "") return { kind: "system", sender: null, words: body, marks: hiddenMarks(body) };
  const lines = body.split("\n");
  // The line of the time had nothing more, so that the first line is empty and the second is who wrote.
  const sender = lines[1]?.trim() || null;
  const reactions: Reaction[] = [];
  const files: string[] = [];
  const words: string[] = [];
  let [isInReactions, isEdited, hasPosition] = [false, false, false];
  for (const line of lines.slice(2)) {
    const reacted: RegExpExecArray | null = isInReactions ? tapback.exec(line) : null;
    if (reacted) {
      reactions.push({ sender: reacted[2]!, sign: reacted[1]! });
      continue;
    }
    isInReactions = line === "Tapbacks:" || line === "Reactions:";
    if (isInReactions || line === repliedLine) continue;
    if (fileLine.test(line)) files.push(line);
    else if (/^\S+$/.test(line.trim()) && isPosition(line.trim())) hasPosition = true;
    else {
      if (editedLine.test(line)) isEdited = true;
      words.push(line);
    }
  }
  const text = words.join("\n").trim();
  const marks: readonly Mark[] = [
    ...(isEdited ? (["edited"] as const) : []),
    ...(hasPosition ? (["position-left-out"] as const) : []),
    ...hiddenMarks(text, sender, ...files),
  ];
  const isDeleted = deletedLine.test(text);
  return {
    kind: isDeleted
      ? "deleted"
      : files.length > 0
        ? "attachment"
        : text === "Attachment missing!"
          ? "omitted"
          : "message",
    sender,
    ...(sender === null ? {} : { direction: sender === ownName ? "mine" : "theirs" }),
    words: text,
    marks,
    ...(files.length === 0 ? {} : { files: files.map((name) => ({ name })) }),
    ...(reactions.length === 0 ? {} : { reactions }),
  };
};

/**
 * The reader of imessage-exporter's text files.
 *
 * Source: FORMAT.md.
 */
export const imessageTextReader: Reader = {
  format: "imessage-text",
  extensions: ["txt"],
  holds: "chat",
  recognise(head) {
    if (head.includes(0)) return 0;
    const text = new TextDecoder().decode(head).replace(/^\ufeff?\s*/, "");
    const lines = text.split(/\r?\n/, 200);
    if (lines.length > 0 && readHead(lines[0]!.slice(0, 1000))) return 1;
    return lines.some((line) => readHead(line.slice(0, 1000))) ? 0.4 : 0;
  },
  open: (options) =>
    openHeaded({ head: (line, isApart) => (isApart ? readHead(line) : null), find: findMessage }, options),
};
