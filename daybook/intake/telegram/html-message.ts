// One message of a Telegram page while its tags go by.
import type { Reaction } from "../reader.ts";

/** What the text of an element is; null for what is none of a message's. */
export type Role =
  | "sender"
  | "text"
  | "service"
  | "forwarded"
  | "title"
  | "status"
  | "media"
  | "reactions"
  | "sign"
  | "other"
  | null;

type Kept = Exclude<Role, "media" | "reactions" | "other" | null>;

export interface Message {
  readonly isService: boolean;
  readonly id: string;
  readonly time: string;
  readonly files: readonly string[];
  readonly reactions: readonly Reaction[];
  readonly hasMedia: boolean;
  readonly hasPosition: boolean;
  readonly isCall: boolean;
  readonly isTooLong: boolean;
  /** An element begins. Gives: what its text is. */
  open(name: string, classes: readonly string[], attribute: (name: string) => string, parent: Role): Role;
  text(role: Role, text: string): void;
  textOf(role: Kept): string;
}

const longestText = 2 ** 20;
const mostFiles = 1000;
const positions = ["media_location", "media_live_location", "media_venue"];

/** Lines as the page shows them: line feeds of the source mean nothing, `<br>` is "\n". */
const shown = (text: string): string =>
  text
    .split("\u0000")
    .map((line) =>
      line
        .split(/[\r\n]+/)
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .join(" "),
    )
    .join("\n")
    .trim();

export const newMessage = (isService: boolean, id: string): Message => {
  const texts = new Map<Kept, string>();
  const files: string[] = [];
  const reactions: { sender: string; sign: string }[] = [];
  const state = { time: "", hasMedia: false, hasPosition: false, isCall: false, isTooLong: false };
  let [sizeChars, isForwarded] = [0, false];

  const add = (role: Kept, text: string): void => {
    sizeChars += text.length;
    if (sizeChars > longestText) state.isTooLong = true;
    else texts.set(role, (texts.get(role) ?? "") + text);
  };
  const openMedia = (name: string, classes: readonly string[], href: string): Role => {
    state.hasMedia = true;
    if (classes.includes("media_call")) state.isCall = true;
    if (positions.some((one) => classes.includes(one)) || /^https?:\/\/maps\.google\./i.test(href)) {
      state.hasPosition = true;
      return "other";
    }
    // An address elsewhere is no file of this export.
    if (name === "a" && href !== "" && !/^(?:[a-z][a-z\d+.-]*:|#|\/)/i.test(href) && files.length < mostFiles)
      files.push(href.toWellFormed());
    if (classes.includes("title")) return "title";
    if (classes.includes("status")) return "status";
    return "media";
  };

  return {
    isService,
    id,
    get time() {
      return state.time;
    },
    files,
    get reactions() {
      return reactions
        .map(({ sender, sign }) => ({ sender, sign: shown(sign) }))
        .filter(({ sign }) => sign !== "");
    },
    get hasMedia() {
      return state.hasMedia;
    },
    get hasPosition() {
      return state.hasPosition;
    },
    get isCall() {
      return state.isCall;
    },
    get isTooLong() {
      return state.isTooLong;
    },
    open(name, classes, attribute, parent) {
      if (name === "br") {
        if (parent === "text" || parent === "service") add(parent, "\u0000");
        return parent;
      }
      if (parent === "other") return "other";
      if (parent === "media" || parent === "title" || parent === "status" || classes.includes("media_wrap"))
        return openMedia(name, classes, attribute("href"));
      if (parent === "reactions" || parent === "sign" || classes.includes("reactions")) {
        if (classes.includes("reaction") && reactions.length < mostFiles)
          reactions.push({ sender: "", sign: "" });
        const [last] = reactions.slice(-1);
        // "Name, 20.11.2026 22:41:30"
        if (classes.includes("userpic") && last && last.sender === "")
          last.sender = attribute("title")
            .replace(/, \d{2}\.\d{2}\.\d{4} [\d:]{8}.*$/, "")
            .toWellFormed();
        if (classes.includes("userpic") || classes.includes("initials") || classes.includes("count"))
          return "reactions";
        return classes.includes("emoji") ? "sign" : "reactions";
      }
      if (classes.includes("userpic_wrap") || classes.includes("reply_to") || classes.includes("signature"))
        return "other";
      if (classes.includes("forwarded")) isForwarded = true;
      if (classes.includes("date")) {
        if (!isForwarded && state.time === "") state.time = attribute("title");
        return "other";
      }
      if (classes.includes("from_name")) return isForwarded ? "forwarded" : "sender";
      if (classes.includes("text")) return "text";
      if (isService && classes.includes("body")) return "service";
      return parent;
    },
    text(role, text) {
      if (role === "sign") {
        const [last] = reactions.slice(-1);
        if (last && last.sign.length < 100) last.sign += text;
      } else if (role !== null && role !== "media" && role !== "reactions" && role !== "other")
        add(role, text.replaceAll("\u0000", "\ufffd"));
    },
    textOf: (role) => shown(texts.get(role) ?? ""),
  };
};
