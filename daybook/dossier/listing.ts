// The three JSON texts of a dossier: what is shown, what the keeper asks of the reader, and the proofs. Read strictly.
import {
  bytesToHex,
  canonicalText,
  done,
  failed,
  fieldGroupNames,
  fieldGroups,
  hexToBytes,
  isEntry,
  isSameBytes,
  isSha256Hex,
  isWhen,
  utf8,
  type Bytes,
  type Entry,
  type FieldGroup,
  type Json,
  type Outcome,
  type When,
} from "daybook/record";
import { languages, type Language } from "daybook/words";
import { exhibitOf, shownFields, type DisclosedEntry } from "./disclose.ts";
import { dossierFormat } from "./layout.ts";
import { originalName } from "./original-name.ts";

/** `entries.json`. */
export interface Listing {
  readonly format: typeof dossierFormat;
  /** A course shows the places of its entries in the record's own log. */
  readonly kind: "course";
  readonly language: Language;
  readonly made: When;
  readonly origin: string;
  /** The size of the record at the checkpoint. */
  readonly size: number;
  /** In the order of their sequence. */
  readonly entries: readonly DisclosedEntry[];
}

/** `consent.json`: a request recorded here, not a lock. "" when nothing was said. */
export interface Consent {
  readonly format: "daybook-consent/1";
  readonly purpose: string;
  readonly recipient: string;
}

/** `proofs/inclusion.json`: the audit path of each entry, in the order of `entries.json`. */
export interface InclusionPaths {
  readonly format: "daybook-inclusion/1";
  readonly paths: readonly { readonly exhibit: string; readonly path: readonly string[] }[];
}

export type ListingReason = "not-canonical" | "not-as-specified";

/** The canonical bytes of one of the three. */
export const textToBytes = (text: Listing | Consent | InclusionPaths): Bytes =>
  utf8(canonicalText(text as unknown as Json));

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Read canonical JSON. Fails: null for anything that RFC 8785 would have written otherwise. */
const bytesToJson = (bytes: Bytes): unknown => {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    return isSameBytes(utf8(canonicalText(value as Json)), bytes) ? value : null;
  } catch {
    return null;
  }
};

type Fields = Readonly<Record<string, unknown>>;

const isObjectOf = (value: unknown, keys: readonly string[]): value is Fields =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === keys.length &&
  keys.every((key) => Object.hasOwn(value, key));

const isHexOf = (value: unknown, sizeBytes: number): value is string =>
  typeof value === "string" && value.length === 2 * sizeBytes && /^[0-9a-f]*$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === "string" && value.isWellFormed();

/** Source: spec/log.md §4: `daybook/` and a random id. */
export const isOrigin = (value: unknown): value is string =>
  typeof value === "string" && /^daybook\/[0-9a-f]{32}$/.test(value);

/**
 * Read `entries.json`.
 *
 * Fails:  `not-canonical` for bytes that are not RFC 8785 JSON; `not-as-specified` for anything the grammar has no room for.
 * Source: spec/dossier.md §4.
 */
export const bytesToListing = (bytes: Bytes): Outcome<Listing, ListingReason> => {
  const value = bytesToJson(bytes);
  if (value === null) return failed("not-canonical");
  const keys = ["entries", "format", "kind", "language", "made", "origin", "size"];
  if (!isObjectOf(value, keys)) return failed("not-as-specified");
  const { format, kind, language, made, origin, size, entries } = value;
  if (format !== dossierFormat || kind !== "course") return failed("not-as-specified");
  if (!languages.includes(language as Language) || !isWhen(made)) return failed("not-as-specified");
  if (!isOrigin(origin) || !isCount(size) || !Array.isArray(entries)) return failed("not-as-specified");
  let previous = -1;
  for (const entry of entries) {
    if (!isDisclosed(entry)) return failed("not-as-specified");
    if (entry.sequence <= previous || entry.sequence >= size)
      return failed("not-as-specified", entry.exhibit);
    previous = entry.sequence;
  }
  return entries.length === 0 ? failed("not-as-specified") : done(value as unknown as Listing);
};

const isDisclosed = (value: unknown): value is DisclosedEntry => {
  if (!isObjectOf(value, ["exhibit", "originals", "sequence", "shown", "withheld"])) return false;
  const { exhibit, originals, sequence, shown, withheld } = value;
  if (!isCount(sequence) || exhibit !== exhibitOf(sequence)) return false;
  if (!isGroups(shown) || !isGroups(withheld) || !Object.hasOwn(shown, "rest")) return false;
  for (const group of fieldGroupNames) {
    if (Object.hasOwn(shown, group) === Object.hasOwn(withheld, group)) return false;
    if (Object.hasOwn(shown, group) ? !isShown(shown[group], group) : !isHexOf(withheld[group], 32))
      return false;
  }
  const fields = shownFields(value as unknown as DisclosedEntry);
  const unknown = { certainty: "unknown" };
  if (!isEntry({ happened: unknown, written: unknown, ...fields })) return false;
  if (Object.hasOwn(shown, "time") && (!fields.happened || !fields.written)) return false;
  return (fields as Entry).drawer !== "private" && isOriginals(originals, exhibit, fields.attachments ?? []);
};

const isGroups = (value: unknown): value is Fields =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => fieldGroupNames.includes(key as FieldGroup));

const isShown = (value: unknown, group: FieldGroup): boolean => {
  if (!isObjectOf(value, ["fields", "salt"]) || !isHexOf(value["salt"], 32)) return false;
  const { fields } = value;
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return false;
  const allowed: readonly string[] = fieldGroups[group];
  return Object.keys(fields).every((field) => allowed.includes(field));
};

const isOriginals = (
  value: unknown,
  exhibit: string,
  attachments: NonNullable<Entry["attachments"]>,
): boolean =>
  Array.isArray(value) &&
  value.length === attachments.length &&
  value.every((name, index) => name === null || name === originalName(exhibit, index, attachments[index]!));

/** Read `consent.json`. Source: spec/dossier.md §5. */
export const bytesToConsent = (bytes: Bytes): Outcome<Consent, ListingReason> => {
  const value = bytesToJson(bytes);
  if (value === null) return failed("not-canonical");
  if (!isObjectOf(value, ["format", "purpose", "recipient"])) return failed("not-as-specified");
  const { format, purpose, recipient } = value;
  if (format !== "daybook-consent/1" || !isText(purpose) || !isText(recipient))
    return failed("not-as-specified");
  return done({ format, purpose, recipient });
};

/** No log that a device can hold has a longer audit path. Origin: ⌈log₂ 2⁵³⌉. */
const longestPath = 53;

/** Read `proofs/inclusion.json`. Gives: the path of each exhibit, as bytes. Source: spec/dossier.md §6. */
export const bytesToPaths = (bytes: Bytes): Outcome<ReadonlyMap<string, readonly Bytes[]>, ListingReason> => {
  const value = bytesToJson(bytes);
  if (value === null) return failed("not-canonical");
  if (!isObjectOf(value, ["format", "paths"]) || value["format"] !== "daybook-inclusion/1")
    return failed("not-as-specified");
  if (!Array.isArray(value["paths"])) return failed("not-as-specified");
  const paths = new Map<string, readonly Bytes[]>();
  for (const each of value["paths"] as readonly unknown[]) {
    if (!isObjectOf(each, ["exhibit", "path"])) return failed("not-as-specified");
    const { exhibit, path } = each;
    if (!isText(exhibit) || paths.has(exhibit) || !Array.isArray(path)) return failed("not-as-specified");
    if (path.length > longestPath || !path.every(isSha256Hex)) return failed("not-as-specified");
    paths.set(exhibit, path.map(hexToBytes));
  }
  return done(paths);
};

export const pathsToText = (
  paths: readonly { readonly exhibit: string; readonly path: readonly Bytes[] }[],
): InclusionPaths => ({
  format: "daybook-inclusion/1",
  paths: paths.map(({ exhibit, path }) => ({ exhibit, path: path.map(bytesToHex) })),
});
