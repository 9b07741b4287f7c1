// Telegram Desktop's JSON: one conversation, or everything.
import type { JsonPath } from "../json-items.ts";
import { openJson } from "../json-reading.ts";
import type { Reader, ReadOptions } from "../reader.ts";
import { wholeOf } from "../shape.ts";
import { findMessage, type Chat } from "./message.ts";

/** Where conversations stand in an export of everything; an export of one conversation is the conversation itself. */
const lists: readonly (string | null)[] = ["chats", "left_chats"];

/** Whether a path is that of a conversation. */
const isChat = (path: JsonPath): boolean =>
  path.length === 0 ||
  (path.length === 3 && lists.includes(path[0]!) && path[1] === "list" && path[2] === null);

const isMessage = (path: JsonPath): boolean =>
  path.length >= 2 && path.at(-1) === null && path.at(-2) === "messages" && isChat(path.slice(0, -2));

/** What leads to messages; everything else of an export of everything is not read. */
const leads = (path: JsonPath): boolean =>
  isChat(path) ||
  (path.length === 1 &&
    (lists.includes(path[0]!) || path[0] === "messages" || path[0] === "personal_information")) ||
  (path.length === 2 && lists.includes(path[0]!) && path[1] === "list") ||
  (path.length === 4 && path[3] === "messages" && isChat(path.slice(0, 3)));

const open = (options: ReadOptions) => {
  let chat: Chat = {};
  let ownId: number | undefined;
  return openJson(
    {
      route: (path) => (isMessage(path) ? "item" : leads(path) ? "enter" : "skip"),
      find: (_, value, remark) =>
        findMessage(value, ownId === undefined ? chat : { ...chat, ownId }, options.zone, remark),
      scalar(path, value) {
        const key = path.at(-1);
        if (path.length === 2 && path[0] === "personal_information" && key === "user_id")
          ownId = wholeOf(value);
        if (key === undefined || !isChat(path.slice(0, -1))) return;
        const id = wholeOf(value);
        if (key === "id" && id !== undefined) chat = { ...chat, id };
        if ((key === "name" || key === "type") && typeof value === "string" && value !== "")
          chat = { ...chat, [key]: value.toWellFormed() };
      },
      frame(path) {
        if (isChat(path)) chat = {};
      },
    },
    options,
  );
};

const chatTypes =
  /"type"\s*:\s*"(?:saved_messages|personal_chat|bot_chat|(?:private|public)_(?:group|supergroup|channel))"/;

/**
 * The reader of `result.json`.
 *
 * Source: FORMAT.md.
 */
export const telegramJsonReader: Reader = {
  format: "telegram-json",
  extensions: ["json"],
  holds: "chat",
  recognise(head) {
    const text = new TextDecoder().decode(head);
    if (!/^\ufeff?\s*\{/.test(text)) return 0;
    if (/"(?:date_unixtime|from_id|actor_id)"\s*:/.test(text) && /"messages"\s*:/.test(text)) return 1;
    if (/"about"\s*:\s*"Here is the data you requested/.test(text)) return 1;
    return chatTypes.test(text) && /"messages"\s*:/.test(text) ? 0.9 : 0;
  },
  open,
};
