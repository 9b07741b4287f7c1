// From one message of a Telegram export to a find.
import { offsetToMinutes, wallToMs, type Mark, type When } from "daybook/record";
import { hiddenMarks } from "../hidden.ts";
import { instantToWhen, minutesToOffset } from "../instant.ts";
import type { Found, FoundFile, Oddity, Reaction } from "../reader.ts";
import { field, listOf, textOf, wholeOf } from "../shape.ts";

/** The conversation that a message is in, as far as the file has said. */
export interface Chat {
  readonly name?: string;
  readonly type?: string;
  readonly id?: number;
  /** The keeper's own id, which an export of everything names. */
  readonly ownId?: number;
}

/**
 * The time of a message: as the program printed it, at the distance from UTC that its moment in seconds shows.
 *
 * Gives:  the moment in the keeper's zone where nothing was printed; without a distance where there is no moment.
 */
export const timeOf = (printed: unknown, seconds: unknown, zone: string | undefined): When => {
  const unix = wholeOf(seconds);
  const wall = typeof printed === "string" && printed.length === 19 ? printed : "";
  const printedMs = wallToMs(wall);
  if (unix === undefined) return printedMs === null ? { certainty: "unknown" } : { certainty: "exact", wall };
  const plain = instantToWhen(unix * 1000, zone);
  if (printedMs === null) return plain;
  const minutes = (printedMs / 1000 - unix) / 60;
  const offset = Number.isInteger(minutes / 15) ? minutesToOffset(minutes) : "";
  if (offsetToMinutes(offset) === null) return plain;
  return plain.certainty === "exact" && plain.offset === offset && zone !== undefined
    ? plain
    : { certainty: "exact", wall, offset };
};

/** Text is one string, or a list of strings and of pieces with a kind. */
const wordsOf = (text: unknown): string =>
  typeof text === "string"
    ? text.toWellFormed()
    : listOf(text)
        .map((piece) => textOf(piece) ?? textOf(field(piece, "text")) ?? "")
        .join("");

/** What stands for a file that the keeper did not ask for. Origin: tdesktop, `export_output_json.cpp`. */
const notIncluded = /^\(File .*\)$/;

const filesOf = (message: unknown): { readonly files: readonly FoundFile[]; readonly isOmitted: boolean } => {
  const files: FoundFile[] = [];
  let isOmitted = false;
  for (const [key, mediaType] of [
    ["photo", "image/jpeg"],
    ["file", textOf(field(message, "mime_type")) ?? "application/octet-stream"],
    ["contact_vcard", "text/vcard"],
  ] as const) {
    const name = textOf(field(message, key));
    if (name === undefined) continue;
    if (notIncluded.test(name)) isOmitted = true;
    else files.push({ name, mediaType });
  }
  return { files, isOmitted };
};

const reactionsOf = (message: unknown): readonly Reaction[] =>
  listOf(field(message, "reactions")).flatMap((reaction) => {
    const sign = textOf(field(reaction, "emoji")) ?? textOf(field(reaction, "type")) ?? "?";
    const named = listOf(field(reaction, "recent")).flatMap((one) => {
      const sender = textOf(field(one, "from")) ?? textOf(field(one, "from_id"));
      return sender === undefined ? [] : [{ sender, sign }];
    });
    const unnamed = (wholeOf(field(reaction, "count")) ?? 1) - named.length;
    return named.length > 0 && unnamed <= 0 ? named : [...named, { sender: "", sign }];
  });

/** What a message says besides its text: who it came from before, a contact, a question with its answers. */
const besides = (message: unknown): readonly string[] => {
  const contact = field(message, "contact_information");
  const poll = field(message, "poll");
  const forwarded = textOf(field(message, "forwarded_from"));
  const lines = [
    ...(forwarded === undefined ? [] : [`↪ ${forwarded}`]),
    [field(contact, "first_name"), field(contact, "last_name"), field(contact, "phone_number")]
      .map((part) => textOf(part) ?? "")
      .join(" "),
    wordsOf(field(poll, "question")),
    ...listOf(field(poll, "answers")).map((answer) => `- ${wordsOf(field(answer, "text"))}`),
  ];
  return lines.map((line) => line.trim()).filter((line) => line !== "");
};

/** Which way a message went, where the file says who the keeper is, or with whom alone the conversation was. */
const directionOf = (fromId: string | undefined, chat: Chat): Pick<Found, "direction"> => {
  if (fromId === undefined) return {};
  if (chat.ownId !== undefined && fromId === `user${chat.ownId}`) return { direction: "mine" };
  if (chat.type === "saved_messages") return { direction: "mine" };
  if (chat.type !== "personal_chat" || chat.id === undefined) return {};
  return { direction: fromId === `user${chat.id}` ? "theirs" : "mine" };
};

/**
 * What a message says.
 *
 * Gives:  null for what has neither the shape of a message nor that of a line of the program.
 * Safety: where somebody was is left out; only that it was there is said.
 */
export const findMessage = (
  message: unknown,
  chat: Chat,
  zone: string | undefined,
  remark: (oddity: Oddity) => void,
): Found | null => {
  const type = field(message, "type");
  if (type !== "message" && type !== "service") return null;
  const happened = timeOf(field(message, "date"), field(message, "date_unixtime"), zone);
  const number = wholeOf(field(message, "id"));
  const id = number === undefined || chat.id === undefined ? {} : { id: `${chat.id}/${number}` };
  const seconds = wholeOf(field(message, "duration_seconds"));
  const duration = seconds === undefined || seconds < 0 ? {} : { durationSeconds: seconds };
  const fromId = textOf(field(message, type === "service" ? "actor_id" : "from_id"));
  const sender = textOf(field(message, type === "service" ? "actor" : "from")) ?? fromId ?? null;
  const way = directionOf(fromId, chat);
  const people = {
    sender,
    ...(fromId === undefined || fromId === sender ? {} : { handle: fromId }),
    ...(chat.name === undefined || (chat.type === "personal_chat" && way.direction !== "mine")
      ? {}
      : { to: [chat.name] }),
    ...way,
  };
  if (type === "service") {
    if (field(message, "action") !== "phone_call") return { ...findNotice(message, sender, happened), ...id };
    const reason = field(message, "discard_reason");
    const marks: readonly Mark[] = reason === "missed" ? ["missed"] : reason === "busy" ? ["declined"] : [];
    return { kind: "call", happened, ...people, words: "", marks, ...duration, ...id };
  }
  const hasPosition =
    field(message, "location_information") !== undefined ||
    field(message, "live_location_period_seconds") !== undefined;
  if (hasPosition) remark("positions-dropped");
  const { files, isOmitted } = filesOf(message);
  const text = wordsOf(field(message, "text"));
  const words = [...besides(message), text || (textOf(field(message, "sticker_emoji")) ?? "")]
    .filter((line) => line !== "")
    .join("\n");
  const reactions = reactionsOf(message);
  const marks: readonly Mark[] = [
    ...(field(message, "edited") === undefined && field(message, "edited_unixtime") === undefined
      ? []
      : (["edited"] as const)),
    ...(hasPosition ? (["position-left-out"] as const) : []),
    ...hiddenMarks(words, sender, ...files.map(({ name }) => name)),
  ];
  return {
    kind: files.length > 0 ? "attachment" : isOmitted ? "omitted" : "message",
    happened,
    ...people,
    words,
    marks,
    ...duration,
    ...(files.length === 0 ? {} : { files }),
    ...(reactions.length === 0 ? {} : { reactions }),
    ...id,
  };
};

/** A line of the program: who did what, in the program's own words. */
const findNotice = (message: unknown, actor: string | null, happened: When): Found => {
  const words = [
    actor ?? "",
    (textOf(field(message, "action")) ?? "").replaceAll("_", " "),
    wordsOf(field(message, "title")),
    listOf(field(message, "members"))
      .map((member) => textOf(member) ?? "")
      .join(", "),
    wordsOf(field(message, "text")),
  ]
    .filter((part) => part !== "")
    .join(" · ");
  return { kind: "system", happened, sender: null, words, marks: hiddenMarks(words) };
};
