// From one element of a backup to a find: what the app wrote down, and nothing concluded from it.
import type { Direction, Mark, When } from "daybook/record";
import { hiddenMarks } from "../hidden.ts";
import type { Found, FoundFile } from "../reader.ts";
import type { Attributes } from "./attributes.ts";
import type { Element } from "./elements.ts";

/** Turns a moment and the time that the app printed beside it into a time on a wall. */
export type WallClock = (ms: number, printed: string | undefined) => When;

/** The app writes `null` where the phone had nothing. */
const given = (value: string | undefined): string | undefined =>
  value === undefined || value === "null" || value === "" ? undefined : value;

/** Which way a message went. Origin: Android's `Telephony.TextBasedSmsColumns` and `BaseMmsColumns`. */
const boxes: Readonly<Record<string, { readonly isMine: boolean; readonly isSent: boolean }>> = {
  1: { isMine: false, isSent: true },
  2: { isMine: true, isSent: true },
  3: { isMine: true, isSent: false },
  4: { isMine: true, isSent: false },
  5: { isMine: true, isSent: false },
  6: { isMine: true, isSent: false },
};

/** What a call was. Origin: Android's `CallLog.Calls.TYPE`. */
const calls: Readonly<
  Record<
    string,
    { readonly kind: "call" | "voicemail"; readonly isMine: boolean; readonly marks: readonly Mark[] }
  >
> = {
  1: { kind: "call", isMine: false, marks: [] },
  2: { kind: "call", isMine: true, marks: [] },
  3: { kind: "call", isMine: false, marks: ["missed"] },
  4: { kind: "voicemail", isMine: false, marks: [] },
  5: { kind: "call", isMine: false, marks: ["declined"] },
  6: { kind: "call", isMine: false, marks: ["blocked"] },
  7: { kind: "call", isMine: false, marks: [] },
};

/** Somebody at the other end: the name of the phone's address book, and the number. */
interface Other {
  readonly name: string | null;
  readonly number: string | undefined;
}

const otherOf = (number: string | undefined, contact: string | undefined): Other => {
  const name = given(contact);
  // What the app writes for no name, in English; in other languages it stays a name in brackets.
  const isNamed = name !== undefined && !/^\(.*\)$/.test(name);
  return { name: isNamed ? name : (number ?? null), number };
};

/** The people of a find. Shape: what the keeper sent has no sender; the backup does not print her number. */
const peopleOf = (isMine: boolean, other: Other): Pick<Found, "sender" | "handle" | "to" | "direction"> => {
  const direction: Direction = isMine ? "mine" : "theirs";
  if (isMine) return { sender: null, direction, ...(other.name === null ? {} : { to: [other.name] }) };
  const hasHandle = other.number !== undefined && other.number !== other.name;
  return { sender: other.name, direction, ...(hasHandle ? { handle: other.number } : {}) };
};

/**
 * What an element says.
 *
 * Gives:  null for an element without a moment or of a type that is not known: its bytes are then not recognised.
 */
export const findElement = (element: Element, clock: WallClock): Found | null => {
  const { name, attributes } = element;
  const date = attributes["date"] ?? "";
  if (!/^\d{1,16}$/.test(date)) return null;
  const happened = clock(Number(date), given(attributes["readable_date"]));
  if (name === "call") return findCall(attributes, happened);
  return name === "sms" ? findSms(attributes, happened) : findMms(element, happened);
};

const findCall = (attributes: Attributes, happened: When): Found | null => {
  const call = calls[attributes["type"] ?? ""];
  if (!call) return null;
  const people = peopleOf(call.isMine, otherOf(given(attributes["number"]), attributes["contact_name"]));
  const seconds = attributes["duration"] ?? "";
  return {
    kind: call.kind,
    happened,
    ...people,
    words: "",
    marks: call.marks,
    ...(/^\d{1,9}$/.test(seconds) && seconds !== "0" ? { durationSeconds: Number(seconds) } : {}),
  };
};

const findSms = (attributes: Attributes, happened: When): Found | null => {
  const box = boxes[attributes["type"] ?? ""];
  const words = attributes["body"];
  if (!box || words === undefined) return null;
  const people = peopleOf(box.isMine, otherOf(given(attributes["address"]), attributes["contact_name"]));
  const subject = given(attributes["subject"]);
  return {
    kind: "message",
    happened,
    ...people,
    ...(subject === undefined ? {} : { subject }),
    words,
    marks: [...hiddenMarks(words, people.sender, subject), ...(box.isSent ? [] : (["not-sent"] as const))],
  };
};

/** Whom an MMS was from. Origin: the `PduHeaders` of Android, FROM. */
const fromType = "137";
/** What stands for the phone's own number. */
const ownToken = "insert-address-token";

const findMms = ({ attributes, parts, addresses }: Element, happened: When): Found | null => {
  const box = boxes[attributes["msg_box"] ?? ""];
  if (!box) return null;
  const words: string[] = [];
  const files: FoundFile[] = [];
  for (const { attributes: part, range } of parts) {
    const mediaType = given(part["ct"]) ?? "application/octet-stream";
    if (mediaType === "application/smil") continue;
    const text = given(part["text"]);
    if (mediaType === "text/plain" && text !== undefined) words.push(text);
    else {
      const name = given(part["cl"]) ?? given(part["name"]) ?? given(part["fn"]) ?? mediaType;
      files.push({ name, mediaType, ...(range ? { range, encoding: "base64" } : {}) });
    }
  }
  const numbers = (given(attributes["address"]) ?? "").split("~").filter((number) => number !== "");
  const from = addresses.find(({ type }) => type === fromType)?.["address"];
  const number = box.isMine || from === undefined || from === ownToken ? numbers[0] : from;
  // The name beside a group is that of the group; whose number it is stays open.
  const contact = numbers.length > 1 ? undefined : attributes["contact_name"];
  const people = peopleOf(box.isMine, otherOf(number, contact));
  const subject = given(attributes["sub"]);
  const text = words.join("\n");
  return {
    kind: files.length > 0 ? "attachment" : "message",
    happened,
    ...people,
    ...(box.isMine && numbers.length > 1 ? { to: numbers } : {}),
    ...(subject === undefined ? {} : { subject }),
    words: text,
    marks: [
      ...hiddenMarks(text, people.sender, subject, ...files.map(({ name }) => name)),
      ...(box.isSent ? [] : (["not-sent"] as const)),
    ],
    ...(files.length === 0 ? {} : { files }),
  };
};
