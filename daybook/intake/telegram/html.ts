// Telegram Desktop's HTML: the pages of one conversation.
import { offsetToMinutes, wallToMs, type Mark, type When } from "daybook/record";
import { hiddenMarks } from "../hidden.ts";
import { newHtmlEvents } from "../html-events.ts";
import { newPieces } from "../pieces.ts";
import type { Found, FoundFile, Reader, Reading, ReadOptions } from "../reader.ts";
import { newMessage, type Message, type Role } from "./html-message.ts";

/**
 * The time that a message's date has as its title.
 *
 * Source: tdesktop, `export_output_html.cpp`: always day, month, year; older versions print no distance from UTC.
 */
export const titleTime = (title: string, zone: string | undefined): When => {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?$/.exec(title);
  if (!parts) return { certainty: "unknown" };
  const [, day, month, year, time, offset] = parts;
  const wall = `${year}-${month}-${day}T${time}`;
  if (wallToMs(wall) === null) return { certainty: "unknown" };
  if (offset === undefined || offsetToMinutes(offset) === null)
    return { certainty: "exact", wall, ...(zone === undefined ? {} : { zone }) };
  return { certainty: "exact", wall, offset };
};

/** What the program writes about a call, and what it is. Other languages' stay words. */
const callMark = (status: string): readonly Mark[] =>
  status.startsWith("Missed") ? ["missed"] : status.startsWith("Declined") ? ["declined"] : [];

const findMessage = (message: Message, before: string | null, zone: string | undefined): Found => {
  const text = message.textOf("text");
  const status = message.textOf("status");
  if (message.isService) {
    const words = message.textOf("service");
    return {
      kind: "system",
      happened: { certainty: "unknown" },
      sender: null,
      words,
      marks: hiddenMarks(words),
    };
  }
  const sender = message.textOf("sender") || before;
  const forwarded = message.textOf("forwarded");
  const isOmitted = message.hasMedia && message.files.length === 0 && !message.isCall && !message.hasPosition;
  const files: readonly FoundFile[] = message.files.map((name) => ({ name }));
  // What the program says of a file that it left out is all that there is of it.
  const words = [
    ...(forwarded === "" ? [] : [`↪ ${forwarded}`]),
    ...(message.isCall || isOmitted ? [message.textOf("title"), status] : []),
    text,
  ]
    .filter((line) => line !== "")
    .join("\n");
  const marks: readonly Mark[] = [
    ...(message.isCall ? callMark(status) : []),
    ...(message.hasPosition ? (["position-left-out"] as const) : []),
    ...hiddenMarks(words, sender, ...message.files),
  ];
  return {
    kind: message.isCall ? "call" : files.length > 0 ? "attachment" : isOmitted ? "omitted" : "message",
    happened: titleTime(message.time, zone),
    sender,
    words,
    marks,
    ...(files.length === 0 ? {} : { files }),
    ...(message.reactions.length === 0 ? {} : { reactions: message.reactions }),
  };
};

const open = ({ zone }: ReadOptions): Reading => {
  const pieces = newPieces();
  const roles: Role[] = [];
  let message: Message | null = null;
  let [messageDepth, sizeBytes, asksZone] = [0, 0, false];
  let lastSender: string | null = null;

  const lose = (to: number, why: "damaged" | "too-long" | "too-deep"): void => {
    message = null;
    if (to === pieces.at()) return;
    pieces.remark(why);
    pieces.notRecognised(to);
  };
  const give = (whole: Message, to: number): void => {
    // Lines that the program puts between days have numbers below zero.
    if (whole.isService && whole.id.startsWith("message-")) return pieces.frame(to);
    if (whole.isTooLong) return lose(to, "too-long");
    const found = findMessage(whole, lastSender, zone);
    if (!whole.isService) lastSender = found.sender;
    if (whole.hasPosition) pieces.remark("positions-dropped");
    if (found.happened.certainty === "unknown") pieces.remark("no-time");
    else if (found.happened.offset === undefined) asksZone = true;
    if (found.words.includes("\ufffd")) pieces.remark("broken-encoding");
    pieces.find(to, found);
  };
  const events = newHtmlEvents({
    open(name, attribute, from) {
      const classes = attribute("class").split(/\s+/);
      if (name === "div" && classes.includes("message")) {
        // One message is never in another: what was open was broken off.
        if (message) lose(from, "damaged");
        else pieces.frame(from);
        message = newMessage(classes.includes("service"), attribute("id"));
        messageDepth = roles.length;
        roles.push(null);
        return;
      }
      roles.push(message ? message.open(name, classes, attribute, roles.at(-1) ?? null) : null);
    },
    text(text) {
      message?.text(roles.at(-1) ?? null, text);
    },
    close(_, to) {
      roles.pop();
      if (!message || roles.length > messageDepth) return;
      const whole = message;
      message = null;
      give(whole, to);
    },
    tooDeep(to) {
      roles.length = 0;
      lose(to, "too-deep");
    },
  });
  return {
    push(bytes) {
      sizeBytes += bytes.length;
      events.push(bytes);
      return pieces.taken();
    },
    end() {
      events.end();
      const isTruncated = message !== null || roles.length > 0;
      if (isTruncated) {
        pieces.remark("truncated");
        if (message) pieces.notRecognised(sizeBytes);
      }
      pieces.frame(sizeBytes);
      return pieces.end(sizeBytes, {
        questions: [
          ...(asksZone && zone === undefined ? [{ ask: "zone" } as const] : []),
          ...(lastSender === null ? [] : [{ ask: "keeper" } as const]),
        ],
      });
    },
  };
};

/** The pages of one folder, in their order: `messages.html`, `messages2.html` and so on. */
const choicesIn = (names: readonly string[]): readonly (readonly number[])[] => {
  const folders = new Map<string, { readonly place: number; readonly number: number }[]>();
  for (const [place, name] of names.entries()) {
    const parts = /^(.*\/)?messages(\d{0,6})\.html$/.exec(name);
    if (!parts) continue;
    const pages = folders.get(parts[1] ?? "") ?? [];
    pages.push({ place, number: Number(parts[2] || 1) });
    folders.set(parts[1] ?? "", pages);
  }
  return [...folders.values()].map((pages) =>
    pages.sort((left, right) => left.number - right.number).map(({ place }) => place),
  );
};

/**
 * The reader of `messages.html`.
 *
 * Source: FORMAT.md.
 */
export const telegramHtmlReader: Reader = {
  format: "telegram-html",
  extensions: ["html"],
  holds: "chat",
  recognise(head) {
    const text = new TextDecoder().decode(head);
    if (!/<div class="message (?:default|service)/.test(text)) return 0;
    return /<div class="(?:page_wrap|history|page_body chat_page)"/.test(text) ? 1 : 0.5;
  },
  choicesIn,
  open,
};
