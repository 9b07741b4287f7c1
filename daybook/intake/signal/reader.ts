// Signal: the texts of two tools that export its conversations.
import type { Mark } from "daybook/record";
import { openHeaded, sureDay, timeOf, type Head, type HeadedFound } from "../headed-lines.ts";
import { hiddenMarks } from "../hidden.ts";
import { monthOf } from "../month-names.ts";
import type { FoundFile, Reader, Reaction } from "../reader.ts";

type Shape = "signal-export" | "signalbackup-tools";

/** `[2026-11-20 22:40:05] Name: words` */
const desktopHead = /^\[(\d{4})-(\d{2})-(\d{2}),? (\d{2}):(\d{2})(?::(\d{2}))?\] ([^\n]*?): ?(.*)$/;
/** `[Nov 20, 2026 22:40:05] <Name> words`, or `*** ` and what the program says */
const androidHead =
  /^\[([A-Z][a-z]{2}) (\d{1,2}), (\d{4}) (\d{2}):(\d{2}):(\d{2})\] (?:(\*\*\*) |<([^\n]*?)> )(.*)$/;
const longestLine = 65_536;

const readDesktop = (line: string): Head | null => {
  const parts = desktopHead.exec(line);
  if (!parts) return null;
  const [, year, month, date, hour, minute, second, name, rest] = parts;
  const day = sureDay(Number(year), Number(month), Number(date), `${year}-${month}-${date}`);
  const time = timeOf(Number(hour), Number(minute), second === undefined ? undefined : Number(second));
  if (!day || time === null) return null;
  return { day, time, sender: name!.trim() || null, rest: rest! };
};

const readAndroid = (line: string): Head | null => {
  const parts = androidHead.exec(line);
  if (!parts) return null;
  const [, month, date, year, hour, minute, second, , name, rest] = parts;
  const day = sureDay(Number(year), monthOf(month!), Number(date), `${month} ${date}, ${year}`);
  const time = timeOf(Number(hour), Number(minute), Number(second));
  if (!day || time === null) return null;
  return { day, time, sender: name?.trim() || null, rest: rest! };
};

const ownName = "Me";
const reactionLine = /(?:^|\n)\(- (.+) -\)$/;
/** Only what the tool itself puts at the end: files in the folder `media`. */
const fileAtEnd = /^\[[^\]\n]*\]\((?:\.\/)?(media\/[^)\n]*)\)$/;
const mostFiles = 100;
const longestNotice = 4096;
const callLine =
  /^(?:Incoming|Outgoing|Missed)(?: (?:voice|video))? call(?: \((?:accepted(?:, (?:(\d+)m )?(\d+)s)?|[^()\n]*)\))?$/;

/** A path in which `%20` stands for a space. */
const pathOf = (address: string): string => address.replaceAll("%20", " ");

const findDesktop = ({ sender }: Head, body: string): HeadedFound => {
  let words = body
    .split("\n")
    .map((line) => line.replace(/ {2}$/, ""))
    .join("\n")
    .trim();
  const files: FoundFile[] = [];
  while (words.endsWith(")") && files.length < mostFiles) {
    const at = words.lastIndexOf("[");
    const found = at < 0 ? null : fileAtEnd.exec(words.slice(at));
    if (!found) break;
    files.unshift({ name: pathOf(found[1]!) });
    words = words.slice(0, words[at - 1] === "!" ? at - 1 : at).trimEnd();
  }
  const reactions: Reaction[] = [];
  const reacted = reactionLine.exec(words);
  if (reacted) {
    for (const one of reacted[1]!.split(", ")) {
      const colon = one.lastIndexOf(": ");
      if (colon > 0) reactions.push({ sender: one.slice(0, colon), sign: one.slice(colon + 2) });
    }
    if (reactions.length > 0) words = words.slice(0, reacted.index).trimEnd();
  }
  const isDeleted = words === "(This message was deleted)";
  const call = callLine.exec(words);
  const marks: readonly Mark[] = [
    ...(call && words.startsWith("Missed") ? (["missed"] as const) : []),
    ...(call && words.includes("(declined") ? (["declined"] as const) : []),
    ...hiddenMarks(words, sender),
  ];
  return {
    kind: isDeleted ? "deleted" : call ? "call" : files.length > 0 ? "attachment" : "message",
    sender,
    ...(sender === null ? {} : { direction: sender === ownName ? "mine" : "theirs" }),
    words,
    marks,
    ...(call?.[2] === undefined ? {} : { durationSeconds: Number(call[1] ?? 0) * 60 + Number(call[2]) }),
    ...(files.length === 0 ? {} : { files }),
    ...(reactions.length === 0 ? {} : { reactions }),
  };
};

const sentFile = /^<([^\n]*)> sent file(?: (?:"(.*)"|of type ([\w.+/-]+)))?$/;

const findAndroid = ({ sender }: Head, body: string): HeadedFound => {
  const sent = sender === null && body.length <= longestNotice ? sentFile.exec(body) : null;
  if (sent) {
    const name = sent[2] ?? sent[3];
    return {
      kind: name === undefined ? "omitted" : "attachment",
      sender: sent[1] || null,
      words: "",
      marks: hiddenMarks(body),
      ...(name === undefined ? {} : { files: [{ name }] }),
    };
  }
  const marks = hiddenMarks(body, sender);
  return { kind: sender === null ? "system" : "message", sender, words: body, marks };
};

const shapeOf = (line: string): Shape | null =>
  readAndroid(line) ? "signalbackup-tools" : readDesktop(line) ? "signal-export" : null;

const firstShape = (text: string): Shape | null => {
  for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/, 200)) {
    const shape = shapeOf(line.slice(0, longestLine));
    if (shape) return shape;
  }
  return null;
};

/**
 * The reader of Signal's conversations as signal-export and signalbackup-tools write them.
 *
 * Source: FORMAT.md.
 */
export const signalReader: Reader = {
  format: "signal",
  extensions: ["md", "txt"],
  holds: "chat",
  recognise(head, name) {
    if (head.includes(0)) return 0;
    const text = new TextDecoder().decode(head);
    const shape = firstShape(text);
    if (!shape) return 0;
    const first = text.replace(/^\ufeff?\s*/, "").split(/\r?\n/, 1)[0]!;
    if (shapeOf(first.slice(0, longestLine)) !== shape) return 0.3;
    // WhatsApp's texts can begin in the same way, but they are no Markdown, and their lines do not end with two spaces.
    return shape === "signalbackup-tools" || /\.md$/i.test(name) || first.endsWith("  ") ? 1 : 0.6;
  },
  open(options) {
    // One file has one shape, that of its first message: a line of the other is somebody's words.
    let shape: Shape | null = null;
    return openHeaded(
      {
        head(line) {
          if (!line.startsWith("[")) return null;
          shape ??= shapeOf(line.slice(0, longestLine));
          return shape === null ? null : shape === "signal-export" ? readDesktop(line) : readAndroid(line);
        },
        find: (head, body) => (shape === "signal-export" ? findDesktop(head, body) : findAndroid(head, body)),
      },
      options,
    );
  },
};
