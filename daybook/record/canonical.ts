// Entry ↔ bytes: the only serialisation of an entry, made once, stored and hashed as stored.
import canonicalize from "canonicalize";
import { utf8, type Bytes } from "./bytes.ts";
import { drawers, entryKinds, fieldGroups, marks, type Entry, type FieldGroup } from "./entry.ts";
import { isEntryId, isSha256Hex } from "./id.ts";
import { done, failed, type Outcome } from "./outcome.ts";
import { parts, whos } from "./person.ts";
import { isCount, isListOf, isObjectOf, isOneOf, isOptional, isText } from "./shape.ts";
import { isBehaviours, isEffects, isInjuries, isOrder, isRefusal, isReported, isView } from "./what.ts";
import { isWhen } from "./when.ts";

export type EntryReason = "not-an-entry" | "newer-entry";

/** A value that JSON can say exactly: no `undefined`, no `toJSON`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a JSON value.
 *
 * Fails:  throws on a lone surrogate or a number that is not finite, which no value of ours holds.
 * Source: RFC 8785.
 */
export const canonicalText = (value: Json): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("no canonical JSON");
  return text;
};

/** The bytes of an entry. Its texts must be well formed Unicode (`wellFormed`). */
export const entryToBytes = (entry: Entry): Bytes => utf8(canonicalText(entry as unknown as Json));

/** The bytes of one group of an entry's fields, as its commitment covers them. */
export const fieldGroupToBytes = (entry: Entry, group: FieldGroup): Bytes => {
  const shown: Record<string, Json> = {};
  for (const field of fieldGroups[group]) {
    const value = (entry as unknown as Record<string, Json | undefined>)[field];
    if (value !== undefined) shown[field] = value;
  }
  return utf8(canonicalText(shown));
};

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Read an entry's bytes.
 *
 * Fails:  `newer-entry` for a format this program does not know, `not-an-entry` for anything else that is wrong.
 *         Unknown fields are refused: a reader that dropped them would compute another leaf. So are bytes that
 *         `entryToBytes` would not have written (a key twice, spaces, another order): two readers could differ on them.
 * Source: spec/entry.md §4.
 */
export const bytesToEntry = (bytes: Uint8Array): Outcome<Entry, EntryReason> => {
  let text: string;
  let value: unknown;
  try {
    text = decoder.decode(bytes);
    value = JSON.parse(text);
  } catch {
    return failed("not-an-entry");
  }
  if (typeof value !== "object" || value === null) return failed("not-an-entry");
  const { format } = value as { format?: unknown };
  if (typeof format === "string" && /^daybook-entry\/\d+$/.test(format) && format !== "daybook-entry/1")
    return failed("newer-entry", format.slice(0, 32));
  return isEntry(value) && isCanonical(value, text) ? done(value) : failed("not-an-entry");
};

/** RFC 8785 writes texts and numbers as JSON.stringify does; what is left to look at is the order of the keys. */
const isCanonical = (entry: Entry, text: string): boolean =>
  isInOrder(entry) && JSON.stringify(entry) === text;

const isInOrder = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true;
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return (
    keys.every((key, index) => index === 0 || keys[index - 1]! < key) && Object.values(value).every(isInOrder)
  );
};

const isMention = (value: unknown): boolean => {
  if (!isObjectOf(value, ["name", "part", "who"])) return false;
  const { name, part, who } = value;
  return isText(name) && name.length > 0 && isOneOf(parts)(part) && isOneOf(whos)(who);
};

const isAttachment = (value: unknown): boolean => {
  if (!isObjectOf(value, ["name", "mediaType", "sizeBytes", "sha256"])) return false;
  const { name, mediaType, sizeBytes, sha256 } = value;
  return isText(name) && isText(mediaType) && isCount(sizeBytes) && isSha256Hex(sha256);
};

const isSource = (value: unknown): boolean => {
  if (!isObjectOf(value, ["how", "original", "format", "range", "member"])) return false;
  const { how, original, format, range, member } = value;
  if (how === "typed" || how === "file") return isObjectOf(value, ["how"]);
  if (how !== "export") return false;
  const isRange =
    Array.isArray(range) && range.length === 2 && range.every(isCount) && range[0]! <= range[1]!;
  return isEntryId(original) && isText(format) && isRange && isOptional(member, isText);
};

const entryFields = Object.values(fieldGroups).flat() as readonly string[];

/** True when the value has exactly the shape of an entry. */
export const isEntry = (value: unknown): value is Entry => {
  if (!isObjectOf(value, entryFields)) return false;
  const entry = value as Readonly<Record<keyof Entry, unknown>>;
  return (
    entry.format === "daybook-entry/1" &&
    isEntryId(entry.id) &&
    isOneOf(entryKinds)(entry.kind) &&
    isOneOf(drawers)(entry.drawer) &&
    isWhen(entry.happened) &&
    isWhen(entry.written) &&
    isOptional(entry.people, isListOf(isMention)) &&
    isOptional(entry.place, isText) &&
    isOptional(entry.words, isText) &&
    isOptional(entry.attachments, isListOf(isAttachment)) &&
    isSource(entry.source) &&
    isOptional(entry.direction, isOneOf(["mine", "theirs", "other", "system", "unknown"])) &&
    isOptional(entry.channel, isText) &&
    isOptional(entry.marks, isListOf(isOneOf(marks))) &&
    isOptional(entry.about, isEntryId) &&
    isOptional(entry.behaviours, isBehaviours) &&
    isOptional(entry.refused, isRefusal) &&
    isOptional(entry.effects, isEffects) &&
    isOptional(entry.injuries, isInjuries) &&
    isOptional(entry.order, isOrder) &&
    isOptional(entry.reported, isReported) &&
    isOptional(entry.view, isView)
  );
};

/** Replace what is not well formed Unicode (a lone surrogate) by U+FFFD, so that a text has exactly one encoding. */
export const wellFormed = (text: string): string => text.toWellFormed();
