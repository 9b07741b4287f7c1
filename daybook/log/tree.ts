// The Merkle tree of RFC 6962: appending, its root, and the hashes a proof needs.
import type { Digest } from "daybook/digest";
import { joinBytes, type Bytes } from "daybook/record";

/** RFC 6962 §2.1: one byte in front keeps a leaf from being read as a node. */
const leafPrefix = new Uint8Array([0]);
const nodePrefix = new Uint8Array([1]);

export const hashLeaf = (digest: Digest, data: Uint8Array): Bytes => digest.sha256(leafPrefix, data);
export const hashNode = (digest: Digest, left: Uint8Array, right: Uint8Array): Bytes =>
  digest.sha256(nodePrefix, left, right);

/**
 * All that is needed to append to a tree and to know its root.
 *
 * Shape:  `hashes` holds the root of each complete subtree, largest (leftmost) first: one for every bit set in `size`.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Bytes[];
}

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** The frontier with one more leaf. Shape: `leafHash` is 32 bytes. */
export const appendLeaf = (digest: Digest, frontier: Frontier, leafHash: Bytes): Frontier => {
  const hashes = [...frontier.hashes, leafHash];
  for (let size = frontier.size; size % 2 === 1; size = (size - 1) / 2) {
    const right = hashes.pop()!;
    hashes.push(hashNode(digest, hashes.pop()!, right));
  }
  return { size: frontier.size + 1, hashes };
};

/** The root of a frontier: RFC 6962's MTH. The root of no leaves is the hash of nothing. */
export const frontierToRoot = (digest: Digest, frontier: Frontier): Bytes => {
  if (frontier.size === 0) return digest.sha256();
  return frontier.hashes.reduceRight((right, left) => hashNode(digest, left, right));
};

/** The frontier as bytes: its hashes, one after the other; the size is kept beside it. */
export const frontierToBytes = (frontier: Frontier): Bytes => joinBytes(...frontier.hashes);

/** Gives null when `size` is no count, or the number of hashes is not the number of bits set in it. */
export const bytesToFrontier = (size: number, bytes: Uint8Array): Frontier | null => {
  if (!Number.isSafeInteger(size) || size < 0) return null;
  let bitCount = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) bitCount += rest % 2;
  if (bytes.length !== 32 * bitCount) return null;
  const hashes = Array.from({ length: bitCount }, (_, index) => bytes.slice(32 * index, 32 * index + 32));
  return { size, hashes };
};

/** A tree with every complete subtree's root at hand, so that any proof costs a few look-ups. */
export interface Tree {
  readonly size: number;
  append(leafHash: Bytes): void;
  /** The hash of leaves [fromIndex, toIndex), as RFC 6962's MTH. */
  hashOf(fromIndex: number, toIndex: number): Bytes;
}

export const newTree = (digest: Digest): Tree => {
  const levels: Bytes[][] = [[]];
  const append = (leafHash: Bytes) => {
    let node = leafHash;
    for (let height = 0; ; height++) {
      const level = (levels[height] ??= []);
      level.push(node);
      if (level.length % 2 === 1) return;
      node = hashNode(digest, level[level.length - 2]!, node);
    }
  };
  const hashOf = (fromIndex: number, toIndex: number): Bytes => {
    const width = toIndex - fromIndex;
    if (width === 0) return digest.sha256();
    const split = largestPowerBelow(width);
    if (split === 0 || 2 * split === width) {
      const height = Math.log2(width);
      if (fromIndex % width === 0) return levels[height]![fromIndex / width]!;
    }
    return hashNode(digest, hashOf(fromIndex, fromIndex + split), hashOf(fromIndex + split, toIndex));
  };
  return {
    get size() {
      return levels[0]!.length;
    },
    append,
    hashOf,
  };
};

/** The largest power of two strictly smaller than `width`; 0 for a width of 1. RFC 6962 §2.1's k. */
export const largestPowerBelow = (width: number): number => {
  if (width < 2) return 0;
  let power = 1;
  while (2 * power < width) power *= 2;
  return power;
};
