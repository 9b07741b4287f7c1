// Viber: the message history that it sends by e-mail, as lines between commas or as text.
import { readPrinted, type PrintedDay } from "../whatsapp/date.ts";
import { openHeaded, sureDay, timeOf, type Head, type HeadedFound } from "../headed-lines.ts";
import { hiddenMarks } from "../hidden.ts";
import type { Reader } from "../reader.ts";

/** `20/11/2026,22:40:05,Name,+880…,words`, with or without quotes around each; the number may be missing. */
const tableHead =
  /^"?(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})"?[,;] ?"?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])[Mm])?"?[,;]("[^"\n]*"|[^,;"\n]*)[,;](?:("?\+?[\d ()-]{5,20}"?)?[,;])?(.*)$/;
/** `[20/11/2026 22:40:05] Name: words` */
const textHead =
  /^\[ ?(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])[Mm])? ?\] ([^:\n]{1,200}?) ?:()(?: (.*))?$/;

type Shape = "table" | "text";

const dayOf = (first: string, second: string, third: string): PrintedDay | null => {
  const year =
    first.length === 4 ? "first4" : third.length === 4 ? "last4" : third.length === 2 ? "last2" : null;
  if (year === null) return null;
  const printed = `${first}/${second}/${third}`;
  if (year === "first4") return sureDay(Number(first), Number(second), Number(third), printed);
  const numbers = { first: Number(first), second: Number(second), third: Number(third) };
  const day = readPrinted({ ...numbers, year, calendar: null }, printed);
  return day.walls.some((wall) => wall !== "") ? day : null;
};

const unquoted = (text: string): string =>
  /^"[\s\S]*"$/.test(text) && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;

const readHead = (line: string, shape: Shape): (Head & { readonly number: string }) | null => {
  const parts = (shape === "table" ? tableHead : textHead).exec(line);
  if (!parts) return null;
  const [, first, , second, third, hour, minute, seconds, half, name, number, rest] = parts;
  const day = dayOf(first!, second!, third!);
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const time = timeOf(hours, Number(minute), seconds === undefined ? undefined : Number(seconds));
  if (!day || time === null) return null;
  return {
    day,
    time,
    sender: unquoted(name!).trim() || null,
    number: unquoted(number ?? "").trim(),
    rest: rest ?? "",
  };
};

/** What stands for the keeper. Origin: the program's own word, in English and Bangla. */
const ownNames: readonly string[] = ["Me", "আমি"];

const findMessage = (head: Head, body: string): HeadedFound => {
  const { sender } = head;
  const number = (head as Head & { readonly number: string }).number;
  const words = unquoted(body).trimEnd();
  return {
    kind: sender === null ? "system" : "message",
    sender,
    ...(number === "" || number === sender ? {} : { handle: number }),
    ...(sender === null ? {} : { direction: ownNames.includes(sender) ? "mine" : "theirs" }),
    words,
    marks: hiddenMarks(words, sender),
  };
};

const shapeOf = (line: string): Shape | null =>
  readHead(line, "table") ? "table" : readHead(line, "text") ? "text" : null;

const longestLine = 65_536;

/**
 * The reader of Viber's message history.
 *
 * Source: FORMAT.md.
 */
export const viberReader: Reader = {
  format: "viber",
  extensions: ["csv", "txt"],
  holds: "chat",
  recognise(head, name) {
    if (head.includes(0)) return 0;
    const text = new TextDecoder().decode(head).replace(/^\ufeff?\s*/, "");
    const shape = shapeOf(text.split(/\r?\n/, 1)[0]!.slice(0, longestLine));
    if (!shape) return 0;
    // Other programs' texts and tables can begin in the same way: the name of the file tells more.
    const isNamed = /viber|messages with/i.test(name);
    return isNamed ? 1 : shape === "table" ? 0.6 : 0.5;
  },
  open(options) {
    let shape: Shape | null = null;
    return openHeaded(
      {
        head(line) {
          shape ??= shapeOf(line.slice(0, longestLine));
          return shape === null ? null : readHead(line, shape);
        },
        find: findMessage,
      },
      options,
    );
  },
};
