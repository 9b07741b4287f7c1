// Proofs that an entry is in the log, and that a longer log only added to a shorter one.
import type { Digest } from "daybook/digest";
import { isSameBytes, type Bytes } from "daybook/record";
import { hashNode, largestPowerBelow, type Tree } from "./tree.ts";

/**
 * The audit path of one leaf.
 *
 * Shape:  0 ≤ index < size ≤ tree.size; each step is 32 bytes, nearest the leaf first.
 * Source: RFC 6962 §2.1.1.
 */
export const proveInclusion = (tree: Tree, index: number, size: number): readonly Bytes[] => {
  const path = (fromIndex: number, toIndex: number): Bytes[] => {
    const split = largestPowerBelow(toIndex - fromIndex);
    if (split === 0) return [];
    const middle = fromIndex + split;
    return index < middle
      ? [...path(fromIndex, middle), tree.hashOf(middle, toIndex)]
      : [...path(middle, toIndex), tree.hashOf(fromIndex, middle)];
  };
  return path(0, size);
};

/**
 * Check that one leaf is in the tree with this root, without seeing the others.
 *
 * Shape:  leafHash, root and every step are 32 bytes.
 * Gives:  false for any index outside [0, size), a path too long or too short, or another root.
 * Source: RFC 9162 §2.1.3.2, whose trees are those of RFC 6962.
 */
export const checkInclusion = (
  digest: Digest,
  leafHash: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  root: Uint8Array,
): boolean => {
  if (!isCount(index) || !isCount(size) || index >= size || leafHash.length !== 32) return false;
  let [node, last, hash] = [index, size - 1, leafHash];
  for (const step of path) {
    if (step.length !== 32 || last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = hashNode(digest, step, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else hash = hashNode(digest, hash, step);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSameBytes(hash, root);
};

/**
 * The hashes that show that the first `oldSize` leaves of a tree of `size` leaves are unchanged.
 *
 * Shape:  0 ≤ oldSize ≤ size ≤ tree.size. An empty or an equal log needs no hashes.
 * Source: RFC 6962 §2.1.2.
 */
export const proveConsistency = (tree: Tree, oldSize: number, size: number): readonly Bytes[] => {
  const steps = (fromIndex: number, toIndex: number, isWholeOld: boolean): Bytes[] => {
    if (toIndex === oldSize) return isWholeOld ? [] : [tree.hashOf(fromIndex, toIndex)];
    const middle = fromIndex + largestPowerBelow(toIndex - fromIndex);
    return oldSize <= middle
      ? [...steps(fromIndex, middle, isWholeOld), tree.hashOf(middle, toIndex)]
      : [...steps(middle, toIndex, false), tree.hashOf(fromIndex, middle)];
  };
  return oldSize === 0 || oldSize === size ? [] : steps(0, size, true);
};

/**
 * Check that a log of `size` leaves only added to the log of `oldSize` leaves.
 *
 * Shape:  both roots and every step are 32 bytes.
 * Gives:  false for steps too many or too few, or other roots.
 * Source: RFC 9162 §2.1.4.2.
 */
export const checkConsistency = (
  digest: Digest,
  oldSize: number,
  size: number,
  steps: readonly Uint8Array[],
  oldRoot: Uint8Array,
  root: Uint8Array,
): boolean => {
  if (!isCount(oldSize) || !isCount(size) || oldSize > size) return false;
  if (oldSize === size) return steps.length === 0 && isSameBytes(oldRoot, root);
  if (oldSize === 0) return steps.length === 0 && isSameBytes(oldRoot, digest.sha256());
  const isPowerOfTwo = 2 ** Math.floor(Math.log2(oldSize)) === oldSize;
  const path = isPowerOfTwo ? [oldRoot, ...steps] : steps;
  if (path.length === 0 || path[0]!.length !== 32) return false;
  let [node, last] = [oldSize - 1, size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  let [oldHash, hash] = [path[0]!, path[0]!];
  for (const step of path.slice(1)) {
    if (step.length !== 32 || last === 0) return false;
    if (node % 2 === 1 || node === last) {
      oldHash = hashNode(digest, step, oldHash);
      hash = hashNode(digest, step, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else hash = hashNode(digest, hash, step);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSameBytes(oldHash, oldRoot) && isSameBytes(hash, root);
};

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
