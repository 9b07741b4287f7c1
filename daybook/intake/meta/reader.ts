// Messenger and Instagram: the JSON of a conversation, in the older form and in that of encrypted chats.
import type { JsonPath } from "../json-items.ts";
import { openJson } from "../json-reading.ts";
import type { Reader, ReadOptions } from "../reader.ts";
import { findMessage, newReadText } from "./message.ts";

/** More people than that are not named beside each message. */
const mostNamed = 16;

const isIn = (path: JsonPath, list: string): boolean =>
  path.length === 2 && path[0] === list && path[1] === null;

const open = (options: ReadOptions) => {
  let participants: string[] = [];
  let hasFound = false;
  const name = (value: unknown, isOlder: boolean): void => {
    const text = newReadText(isOlder).read(value);
    if (text !== undefined && participants.length <= mostNamed) participants.push(text);
  };
  return openJson(
    {
      route(path) {
        if (isIn(path, "messages")) return "item";
        if (path.length === 0 || isIn(path, "participants")) return "enter";
        return path.length === 1 && (path[0] === "messages" || path[0] === "participants") ? "enter" : "skip";
      },
      find(_, value, remark) {
        const named = participants.length > mostNamed ? [] : participants;
        const found = findMessage(value, named, options.zone, remark);
        hasFound ||= found !== null;
        return found;
      },
      scalar(path, value) {
        if (isIn(path, "participants")) name(value, false);
        else if (path.length === 3 && isIn(path.slice(0, 2), "participants") && path[2] === "name")
          name(value, true);
      },
      // What a file says of its conversation besides: its picture, its effects.
      isKnown: (path) => path.length === 1,
      asksKeeper: () => hasFound,
    },
    options,
  );
};

/** The files of one conversation: all of them together, the oldest messages first; the highest number is the oldest. */
const choicesIn = (names: readonly string[]): readonly (readonly number[])[] => {
  const folders = new Map<string, { readonly place: number; readonly number: number }[]>();
  for (const [place, name] of names.entries()) {
    const parts = /^(.*\/)?message_(\d{1,6})\.json$/.exec(name);
    if (!parts) continue;
    const folder = parts[1] ?? "";
    const files = folders.get(folder) ?? [];
    files.push({ place, number: Number(parts[2]) });
    folders.set(folder, files);
  }
  if (folders.size === 0) return names.flatMap((name, place) => (/\.json$/i.test(name) ? [[place]] : []));
  return [...folders.values()].map((files) =>
    files.sort((left, right) => right.number - left.number).map(({ place }) => place),
  );
};

/**
 * The reader of Messenger's and Instagram's conversations.
 *
 * Source: FORMAT.md.
 */
export const metaReader: Reader = {
  format: "meta",
  extensions: ["json"],
  holds: "chat",
  recognise(head) {
    const text = new TextDecoder().decode(head);
    if (!/^\ufeff?\s*\{/.test(text)) return 0;
    if (!/"(?:participants|messages)"\s*:\s*\[/.test(text)) return 0;
    if (/"sender_name"\s*:/.test(text) && /"timestamp_ms"\s*:/.test(text)) return 1;
    return /"senderName"\s*:/.test(text) && /"timestamp"\s*:\s*\d/.test(text) ? 1 : 0;
  },
  choicesIn,
  open,
};
