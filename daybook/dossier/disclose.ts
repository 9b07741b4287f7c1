// What is shown of an entry and what is only committed to; private entries cannot come this far.
import type { Digest } from "daybook/digest";
import { commitGroup, leafOfCommitments, saltOfGroup, type Commitments } from "daybook/log";
import {
  bytesToHex,
  done,
  failed,
  fieldGroupNames,
  fieldGroups,
  fieldGroupToBytes,
  hexToBytes,
  type Bytes,
  type Drawer,
  type Entry,
  type FieldGroup,
  type Json,
  type Outcome,
} from "daybook/record";
import type { ShownFields } from "daybook/report";

declare const brand: unique symbol;
/** An entry that may leave. The private drawer is not among its drawers, and only `disclosable` makes one. */
export type DisclosableEntry = Omit<Entry, "drawer"> & {
  readonly drawer: Exclude<Drawer, "private">;
  readonly [brand]: true;
};

/** Fails: `private-entry` for an entry of the private drawer, which never leaves. */
export const disclosable = (entry: Entry): Outcome<DisclosableEntry, "private-entry"> =>
  entry.drawer === "evidence" || entry.drawer === "account"
    ? done(entry as DisclosableEntry)
    : failed("private-entry");

/** A group that is shown: its salt, as hexadecimal digits, and its fields. */
interface ShownGroup {
  readonly salt: string;
  readonly fields: { readonly [field: string]: Json };
}

/** One entry as `entries.json` holds it. Every group is either shown or withheld; `rest` is always shown. */
export interface DisclosedEntry {
  readonly exhibit: string;
  readonly sequence: number;
  readonly shown: Readonly<Partial<Record<FieldGroup, ShownGroup>>>;
  /** The commitment of each withheld group, as hexadecimal digits. */
  readonly withheld: Readonly<Partial<Record<FieldGroup, string>>>;
  /** For each shown attachment the name of its file under `data/originals/`, or null when the file is not in here. */
  readonly originals: readonly (string | null)[];
}

/** The number of an entry in the whole record: E1 is the first, and no number is given twice. */
export const exhibitOf = (sequence: number): string => `E${sequence + 1}`;

/**
 * Show some groups of an entry and commit to the others.
 *
 * Shape:  `secret` is the entry's 32 bytes. The group `rest` is shown whether named or not: it holds the drawer and how the entry came in.
 * Safety: of a withheld group only its commitment leaves; without its salt no value of it can be tried.
 */
export const disclose = (
  digest: Digest,
  entry: DisclosableEntry,
  sequence: number,
  secret: Bytes,
  shownGroups: readonly FieldGroup[],
  originals: readonly (string | null)[],
): DisclosedEntry => {
  const shown: Partial<Record<FieldGroup, ShownGroup>> = {};
  const withheld: Partial<Record<FieldGroup, string>> = {};
  for (const group of fieldGroupNames) {
    const salt = saltOfGroup(digest, secret, group);
    if (group === "rest" || shownGroups.includes(group))
      shown[group] = { salt: bytesToHex(salt), fields: fieldsOf(entry, group) };
    else withheld[group] = bytesToHex(commitGroup(digest, salt, group, fieldGroupToBytes(entry, group)));
  }
  return { exhibit: exhibitOf(sequence), sequence, shown, withheld, originals };
};

const fieldsOf = (entry: DisclosableEntry, group: FieldGroup): { readonly [field: string]: Json } => {
  const fields: Record<string, Json> = {};
  for (const field of fieldGroups[group]) {
    const value = (entry as unknown as Record<string, Json | undefined>)[field];
    if (value !== undefined) fields[field] = value;
  }
  return fields;
};

/** Every shown field of an entry, side by side. Shape: an entry that `bytesToListing` accepted or `disclose` made. */
export const shownFields = ({ shown }: DisclosedEntry): ShownFields => {
  const fields: Record<string, Json> = {};
  for (const group of fieldGroupNames) Object.assign(fields, shown[group]?.fields);
  return fields as unknown as ShownFields;
};

/**
 * The leaf hash of an entry, computed from what is shown of it and the commitments of what is not.
 *
 * Shape:  an entry that `bytesToListing` accepted or `disclose` made.
 * Source: spec/dossier.md §4, spec/log.md §2.
 */
export const leafOfDisclosed = (digest: Digest, disclosed: DisclosedEntry): Bytes => {
  const fields = shownFields(disclosed) as Entry;
  const commitments: Partial<Record<FieldGroup, Bytes>> = {};
  for (const group of fieldGroupNames) {
    const shown = disclosed.shown[group];
    commitments[group] = shown
      ? commitGroup(digest, hexToBytes(shown.salt), group, fieldGroupToBytes(fields, group))
      : hexToBytes(disclosed.withheld[group]!);
  }
  return leafOfCommitments(digest, disclosed.sequence, commitments as Commitments);
};
