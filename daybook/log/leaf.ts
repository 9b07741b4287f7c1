// The leaf of an entry: a commitment to each group of its fields, so that any group can be shown or withheld.
import type { Digest } from "daybook/digest";
import {
  fieldGroupNames,
  fieldGroupToBytes,
  joinBytes,
  uint64,
  utf8,
  type Bytes,
  type Entry,
  type FieldGroup,
} from "daybook/record";
import { hashLeaf } from "./tree.ts";

const saltLabel = utf8("daybook/v1/salt\0");
const fieldLabel = utf8("daybook/v1/field\0");
const entryLabel = utf8("daybook/v1/entry\0");
const groupLabels = new Map(fieldGroupNames.map((group) => [group, utf8(group)]));
const zero = new Uint8Array(1);

/** One 32-byte commitment for each field group. */
export type Commitments = Readonly<Record<FieldGroup, Bytes>>;

/** The salt of one group, from the one secret of its entry. Shape: both are 32 bytes. */
export const saltOfGroup = (digest: Digest, entrySecret: Uint8Array, group: FieldGroup): Bytes =>
  digest.hmacSha256(entrySecret, saltLabel, groupLabels.get(group)!);

/** Source: spec/log.md §2. */
export const commitGroup = (digest: Digest, salt: Uint8Array, group: FieldGroup, value: Uint8Array): Bytes =>
  digest.hmacSha256(salt, fieldLabel, groupLabels.get(group)!, zero, value);

/** Commit to every field group of an entry under salts made from its secret. */
export const commitEntry = (digest: Digest, entry: Entry, entrySecret: Uint8Array): Commitments => {
  const commitments: Partial<Record<FieldGroup, Bytes>> = {};
  for (const group of fieldGroupNames) {
    const salt = saltOfGroup(digest, entrySecret, group);
    commitments[group] = commitGroup(digest, salt, group, fieldGroupToBytes(entry, group));
  }
  return commitments as Commitments;
};

/** The leaf hash of an entry at its place in the log: `sequence` counts from 0. */
export const leafOfCommitments = (digest: Digest, sequence: number, commitments: Commitments): Bytes =>
  hashLeaf(
    digest,
    joinBytes(entryLabel, uint64(sequence), ...fieldGroupNames.map((group) => commitments[group])),
  );
