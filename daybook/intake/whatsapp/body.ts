// What stands behind a header: somebody's words, or a note of the program.
import type { Mark } from "daybook/record";
import type { Found } from "../reader.ts";
import { hiddenCharacter } from "../digits.ts";
import { attachmentOf, isNotice, mayEndPhrase, placeholderOf, withoutEdited } from "./phrases.ts";

export type Body = Pick<Found, "kind" | "words" | "marks" | "files">;

/** Every hidden character, the sign for a broken one, and some that are neither: a range is found faster than a list. */
const oddCharacter = /[\u00ad\u061c\u180e\u200b-\u206f\ufeff\ufffd\udb40]/;
/** Whether a text could hold hidden or broken characters: asked once for many messages. */
export const mayBeOdd = (text: string): boolean => oddCharacter.test(text);

const none: readonly Mark[] = [];
const hiddenOnly: readonly Mark[] = ["hidden-characters"];
const leftToRight = 0x200e;
const [lessThan, greaterThan, closingParenthesis, lastOfOmitted] = [60, 62, 41, 100];

/**
 * Read the body of a message.
 *
 * Shape:  `isOdd` where it could hold hidden characters, `hasLines` where it has more than one line.
 * Gives:  the words as they are, without the notes that the program itself put there and that `kind`, `marks` and
 *         `files` say instead; null when it is words and nothing more. Hidden characters stay in the words.
 * Safety: anybody can type what the program writes; FORMAT.md says so.
 */
export const readBody = (text: string, sender: string, isOdd: boolean, hasLines: boolean): Body | null => {
  const isHidden = isOdd && (hidesIn(text) || hiddenCharacter.test(sender));
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const placeholder = placeholderIn(text, first, last, hasLines);
  if (placeholder && first !== leftToRight) return { kind: placeholder, words: text, marks: none };
  const hasNote =
    last === greaterThan ||
    last === closingParenthesis ||
    first === leftToRight ||
    (hasLines && /[>)]\n/.test(text));
  if (!hasNote) return isHidden ? { kind: "message", words: text, marks: hiddenOnly } : null;

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
const placeholderIn = (
  text: string,
  first: number,
  last: number,
  hasLines: boolean,
): "omitted" | "deleted" | null => {
  if (first === leftToRight) return placeholderOf(text.slice(text.lastIndexOf("\u200e") + 1));
  if (hasLines && first === lessThan) {
    const line = text.indexOf(">\n");
    if (line > 0) return placeholderOf(text.slice(0, line + 1));
  }
  const alone = mayEndPhrase(last) ? placeholderOf(text) : null;
  if (alone || last !== lastOfOmitted || !text.endsWith("omitted")) return alone;
  const mark = text.lastIndexOf("\u200e");
  return mark > 0 ? placeholderOf(text.slice(mark + 1)) : null;
};

/** One mark at the beginning is the program's own on iPhones, and with it the same mark further on. */
const hidesIn = (text: string): boolean => {
  if (!hiddenCharacter.test(text)) return false;
  if (text.charCodeAt(0) === leftToRight) return hiddenCharacter.test(text.replaceAll("\u200e", ""));
  return hiddenCharacter.test(withoutEdited(text) ?? text);
};
