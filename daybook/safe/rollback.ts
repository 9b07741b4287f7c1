// Whether this copy of the record is the one that a checkpoint outside of it saw.
import type { Digest } from "daybook/digest";
import {
  checkCheckpoint,
  commitEntry,
  leafOfCommitments,
  newTree,
  verifierKey,
  type CheckpointReason,
  type CheckSignature,
  type Tree,
} from "daybook/log";
import { bytesToHex, done, isSameBytes, type Bytes, type Outcome } from "daybook/record";
import { makeSigner } from "daybook/seal";
import type { LogName } from "./root.ts";
import type { Safe } from "./safe.ts";

/** What a checkpoint shows about this copy. Source: spec/safe.md §12. */
export type Finding = "same" | "continues" | "older-copy" | "forked" | "cannot-compare";

/** The tree over a whole log; null when entries of it are lost. */
const treeOf = async (digest: Digest, safe: Safe, log: LogName): Promise<Tree | null> => {
  const tree = newTree(digest);
  for await (const found of safe.read(log)) {
    if (!found.ok || found.value.sequence !== tree.size) return null;
    const { value } = found;
    tree.append(
      "entry" in value
        ? leafOfCommitments(digest, value.sequence, commitEntry(digest, value.entry, value.secret))
        : value.erasedLeaf,
    );
  }
  return tree.size === safe.frontier(log).size ? tree : null;
};

/** Compare this copy of a log with a size and root that were seen elsewhere, for example in a spare copy. */
export const compareRoot = async (
  digest: Digest,
  safe: Safe,
  log: LogName,
  size: number,
  root: Bytes,
): Promise<Finding> => {
  if (size > safe.frontier(log).size) return "older-copy";
  const tree = await treeOf(digest, safe, log);
  if (!tree) return "cannot-compare";
  if (!isSameBytes(tree.hashOf(0, size), root)) return "forked";
  return size === tree.size ? "same" : "continues";
};

/**
 * Compare this copy of the record with a checkpoint that left the device.
 *
 * Fails:  as `checkCheckpoint` does: another shape, another record's, or not signed by this one.
 */
export const compareCheckpoint = async (
  digest: Digest,
  check: CheckSignature,
  safe: Safe,
  text: string,
): Promise<Outcome<Finding, CheckpointReason>> => {
  const { id, seed } = safe.identity("record");
  const vkey = verifierKey(digest, `daybook/${bytesToHex(id)}`, makeSigner(seed).publicKey);
  const checkpoint = checkCheckpoint(digest, text, vkey, check);
  if (!checkpoint.ok) return checkpoint;
  const { size, root } = checkpoint.value;
  return done(await compareRoot(digest, safe, "record", size, root));
};
