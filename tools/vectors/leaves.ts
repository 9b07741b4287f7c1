// The vectors of leaves and the commitments in them.
import type { Digest } from "daybook/digest";
import { commitEntry, leafOfCommitments, saltOfGroup } from "daybook/log";
import { bytesToHex, entryToBytes, fieldGroupNames, type Bytes } from "daybook/record";
import { asEntry, example, least, type Case, type Cases } from "./case.ts";

/** Leaves, with every step on the way to them. */
export const leafCases = (digest: Digest): Cases => {
  const secret = Uint8Array.from({ length: 32 }, (_, index) => index);
  const leaf = (says: string, value: object, sequence: number): Case => {
    const entry = asEntry(value);
    const commitments = commitEntry(digest, entry, secret);
    const byGroup = (of: (group: (typeof fieldGroupNames)[number]) => Bytes) =>
      Object.fromEntries(fieldGroupNames.map((group) => [group, bytesToHex(of(group))]));
    return {
      says,
      what: "leaf",
      expect: "ok",
      entry: new TextDecoder().decode(entryToBytes(entry)),
      secret: bytesToHex(secret),
      sequence,
      salts: byGroup((group) => saltOfGroup(digest, secret, group)),
      commitments: byGroup((group) => commitments[group]),
      leafHash: bytesToHex(leafOfCommitments(digest, sequence, commitments)),
    };
  };
  return {
    "leaf-example": leaf("The example of the specification, at sequence 7.", example, 7),
    "leaf-least": leaf("The least entry, as the first.", least, 0),
    "leaf-late": leaf("The least entry, beyond four bytes of sequence.", least, 2 ** 40 + 1),
  };
};
