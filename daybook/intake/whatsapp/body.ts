// What stands behind a header: somebody's words, or a note of the program.
import type { Mark } from "daybook/record";
import type { Found } from "../reader.ts";
import { hiddenCharacter } from "../digits.ts";
import { attachmentOf, isNotice, placeholderOf, withoutEdited } from "./phrases.ts";

export type Body = Pick<Found, "kind" | "words" | "marks" | "files">;

const oddCharacter = new RegExp(`${hiddenCharacter.source}|\ufffd`);
/** Whether a text could hold hidden or broken characters: asked once for many messages. */
export const mayBeOdd = (text: string): boolean => oddCharacter.test(text);

const none: readonly Mark[] = [];
const hiddenOnly: readonly Mark[] = ["hidden-characters"];
const leftToRight = 0x200e;
const [lessThan, greaterThan, closingParenthesis] = [60, 62, 41];

/**
 * Read the body of a message.
 *
 * Gives:  the words as they are, without the notes that the program itself put there and that `kind`, `marks` and
 *         `files` say instead. Hidden characters stay in the words.
 * Safety: anybody can type what the program writes; FORMAT.md says so.
 */
export const readBody = (text: string, sender: string, isOdd: boolean): Body => {
  const isHidden = isOdd && (hidesIn(text) || hiddenCharacter.test(sender));
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  const placeholder = placeholderIn(text);
  if (placeholder && first !== leftToRight) return { kind: placeholder, words: text, marks: none };
  const hasNote =
    last === greaterThan ||
    last === closingParenthesis ||
    first === leftToRight ||
    (text.includes("\n") && /[>)]\n/.test(text));
  if (!hasNote) return { kind: "message", words: text, marks: isHidden ? hiddenOnly : none };

  if (isNotice(text)) return { kind: "system", words: text.slice(1), marks: none };
  if (placeholder) return { kind: placeholder, words: text.slice(1), marks: none };
  const unedited = withoutEdited(text);
  const words = unedited ?? text;
  const marks: readonly Mark[] = [
    ...(unedited === null ? [] : (["edited"] as const)),
    ...(isHidden ? hiddenOnly : none),
  ];
  const attached = attachmentOf(words);
  if (attached) return { kind: "attachment", words: attached.rest, marks, files: [{ name: attached.name }] };
  return { kind: "message", words, marks };
};

/** Read a line that no name stands before: the program's own. */
export const readNotice = (text: string, isOdd: boolean): Body => ({
  kind: "system",
  words: text,
  marks: isOdd && hiddenCharacter.test(text) ? hiddenOnly : none,
});

/** A placeholder alone, behind the name of a document (iPhone), or before a caption (Android). */
const placeholderIn = (text: string): "omitted" | "deleted" | null => {
  if (text.charCodeAt(0) === leftToRight) return placeholderOf(text.slice(text.lastIndexOf("\u200e") + 1));
  if (text.length > 0 && text.charCodeAt(0) === lessThan) {
    const line = text.indexOf(">\n");
    if (line > 0) return placeholderOf(text.slice(0, line + 1));
  }
  const alone = placeholderOf(text);
  if (alone || !text.endsWith("omitted")) return alone;
  const mark = text.lastIndexOf("\u200e");
  return mark > 0 ? placeholderOf(text.slice(mark + 1)) : null;
};

/** One mark at the beginning is the program's own on iPhones, and with it the same mark further on. */
const hidesIn = (text: string): boolean => {
  if (!hiddenCharacter.test(text)) return false;
  if (text.charCodeAt(0) === leftToRight) return hiddenCharacter.test(text.replaceAll("\u200e", ""));
  return hiddenCharacter.test(withoutEdited(text) ?? text);
};
