import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { loadDigest } from "daybook/digest";
import {
  appendLeaf,
  bytesToFrontier,
  checkConsistency,
  checkInclusion,
  emptyFrontier,
  frontierToBytes,
  frontierToRoot,
  hashLeaf,
  newTree,
  proveConsistency,
  proveInclusion,
  type Frontier,
} from "daybook/log";
import { bytesToHex, hexToBytes, utf8, type Bytes } from "daybook/record";

const digest = await loadDigest();
const largestSize = 300;

// RFC 6962 §2.1, §2.1.1 and §2.1.2 as they are printed, over lists of leaf data, with nothing remembered but whole sub-lists.
const sha256 = (...parts: readonly Uint8Array[]): Bytes => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};
/** The k of the RFC: the largest power of two smaller than n. */
const kOf = (n: number): number => (n <= 2 ? 1 : 2 * kOf(Math.ceil(n / 2)));
const remembered = new Map<string, Bytes>();
const MTH = (D: readonly Uint8Array[], from = 0): Bytes => {
  const key = `${from}+${D.length}`;
  const known = remembered.get(key);
  if (known) return known;
  const n = D.length;
  const k = kOf(n);
  const hash =
    n === 0
      ? sha256()
      : n === 1
        ? sha256(new Uint8Array([0]), D[0]!)
        : sha256(new Uint8Array([1]), MTH(D.slice(0, k), from), MTH(D.slice(k), from + k));
  remembered.set(key, hash);
  return hash;
};
const PATH = (m: number, D: readonly Uint8Array[], from = 0): readonly Bytes[] => {
  if (D.length === 1) return [];
  const k = kOf(D.length);
  return m < k
    ? [...PATH(m, D.slice(0, k), from), MTH(D.slice(k), from + k)]
    : [...PATH(m - k, D.slice(k), from + k), MTH(D.slice(0, k), from)];
};
const SUBPROOF = (m: number, D: readonly Uint8Array[], b: boolean, from = 0): readonly Bytes[] => {
  if (m === D.length) return b ? [] : [MTH(D, from)];
  const k = kOf(D.length);
  return m <= k
    ? [...SUBPROOF(m, D.slice(0, k), b, from), MTH(D.slice(k), from + k)]
    : [...SUBPROOF(m - k, D.slice(k), false, from + k), MTH(D.slice(0, k), from)];
};

const leaves = Array.from({ length: largestSize }, (_, index) => utf8(`leaf ${index}`));
const leafHashes = leaves.map((leaf) => hashLeaf(digest, leaf));
const tree = newTree(digest);
for (const leafHash of leafHashes) tree.append(leafHash);
const roots = Array.from({ length: largestSize + 1 }, (_, size) => MTH(leaves.slice(0, size)));
const hexes = (list: readonly Uint8Array[]) => list.map(bytesToHex).join(" ");

describe("the transcription of RFC 6962 in this test", () => {
  it("splits where the RFC splits", () => {
    for (let n = 2; n <= 600; n++) {
      const k = kOf(n);
      assert.ok(Number.isInteger(Math.log2(k)) && k < n && 2 * k >= n, `${n}: ${k}`);
    }
  });
  it("gives the roots that Certificate Transparency's own tests print", () => {
    const published = [
      ["", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
      ["00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
      ["10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"],
      ["2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
      ["3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"],
      ["40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"],
      ["5051525354555657", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"],
      [
        "606162636465666768696a6b6c6d6e6f",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
      ],
    ] as const;
    const grown = newTree(digest);
    assert.equal(
      bytesToHex(grown.hashOf(0, 0)),
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "the hash of nothing",
    );
    remembered.clear();
    for (const [index, [leaf, root]] of published.entries()) {
      grown.append(hashLeaf(digest, hexToBytes(leaf)));
      assert.equal(bytesToHex(grown.hashOf(0, index + 1)), root);
      assert.equal(bytesToHex(MTH(published.slice(0, index + 1).map(([data]) => hexToBytes(data)))), root);
      remembered.clear();
    }
  });
});

describe("the tree", () => {
  it(`has the RFC's root at every size to ${largestSize}, before and after more was appended`, () => {
    const growing = newTree(digest);
    for (let size = 0; size <= largestSize; size++) {
      assert.deepEqual(growing.hashOf(0, size), roots[size]);
      assert.deepEqual(tree.hashOf(0, size), roots[size]);
      assert.equal(growing.size, size);
      if (size < largestSize) growing.append(leafHashes[size]!);
    }
  });
  it("is the same as its frontier at every size, through bytes and back", () => {
    let frontier: Frontier = emptyFrontier;
    for (let size = 0; size <= largestSize; size++) {
      assert.deepEqual(frontierToRoot(digest, frontier), roots[size]);
      const bytes = frontierToBytes(frontier);
      assert.equal(bytes.length, 32 * [...size.toString(2)].filter((bit) => bit === "1").length);
      assert.deepEqual(bytesToFrontier(size, bytes), frontier);
      if (size < largestSize) frontier = appendLeaf(digest, frontier, leafHashes[size]!);
    }
  });
  it("appends without changing the frontier that it was given", () => {
    const three = leafHashes
      .slice(0, 3)
      .reduce((frontier, hash) => appendLeaf(digest, frontier, hash), emptyFrontier);
    const before = bytesToHex(frontierToBytes(three));
    appendLeaf(digest, three, leafHashes[3]!);
    assert.equal(bytesToHex(frontierToBytes(three)), before);
    assert.equal(three.size, 3);
  });
  it("refuses bytes that are no frontier of that size", () => {
    const bytes = new Uint8Array(64);
    for (const size of [0, 1, 2, 7, 8, -3, 3.5, Number.NaN, 2 ** 53])
      assert.equal(bytesToFrontier(size, bytes), null, `${size}`);
    for (const length of [0, 32, 63, 65, 96])
      assert.equal(bytesToFrontier(3, new Uint8Array(length)), null, `${length}`);
    assert.equal(bytesToFrontier(-1, new Uint8Array(0)), null);
    assert.ok(bytesToFrontier(3, bytes));
    assert.ok(bytesToFrontier(2 ** 52, new Uint8Array(32)));
  });
  it("does not take a leaf for a node", () => {
    const [left, right] = [leafHashes[0]!, leafHashes[1]!];
    assert.notDeepEqual(hashLeaf(digest, Buffer.concat([left, right])), tree.hashOf(0, 2));
  });
});

describe("inclusion proofs", () => {
  it(`are the RFC's for every leaf of every size to ${largestSize}, and are accepted`, () => {
    for (let size = 1; size <= largestSize; size++) {
      const D = leaves.slice(0, size);
      for (let index = 0; index < size; index++) {
        const path = proveInclusion(tree, index, size);
        assert.equal(hexes(path), hexes(PATH(index, D)), `${index} of ${size}`);
        assert.ok(
          checkInclusion(digest, leafHashes[index]!, index, size, path, roots[size]!),
          `${index} of ${size}`,
        );
      }
    }
  });
  it("are refused for every other index, and for every other leaf", () => {
    for (const size of [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33, 64, 65])
      for (let index = 0; index < size; index++) {
        const path = proveInclusion(tree, index, size);
        for (let other = -1; other <= size + 1; other++) {
          if (other === index) continue;
          assert.ok(
            !checkInclusion(digest, leafHashes[index]!, other, size, path, roots[size]!),
            `${index} as ${other} of ${size}`,
          );
          if (other >= 0)
            assert.ok(
              !checkInclusion(digest, leafHashes[other]!, index, size, path, roots[size]!),
              `${other} at ${index} of ${size}`,
            );
        }
      }
  });
  it("are refused at the neighbouring index at every size", () => {
    for (let size = 2; size <= largestSize; size++)
      for (const index of [0, 1, size >> 1, size - 2, size - 1])
        for (const other of [index - 1, index + 1]) {
          const path = proveInclusion(tree, index, size);
          assert.ok(
            !checkInclusion(digest, leafHashes[index]!, other, size, path, roots[size]!),
            `${index} as ${other} of ${size}`,
          );
        }
  });
  it("are refused with any bit of path, leaf or root changed, and with a hash more, fewer or in another place", () => {
    for (const [index, size] of [
      [0, 1],
      [2, 3],
      [4, 7],
      [6, 7],
      [9, 12],
      [16, 17],
    ] as const) {
      const [leafHash, root] = [leafHashes[index]!, roots[size]!];
      const path = proveInclusion(tree, index, size);
      const check = (leaf: Uint8Array, steps: readonly Uint8Array[], top: Uint8Array) =>
        checkInclusion(digest, leaf, index, size, steps, top);
      assert.ok(check(leafHash, path, root));
      const flip = (bytes: Uint8Array, bit: number) =>
        bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      for (let bit = 0; bit < 256; bit += 3) {
        assert.ok(!check(flip(leafHash, bit), path, root));
        assert.ok(!check(leafHash, path, flip(root, bit)));
        for (const at of path.keys())
          assert.ok(!check(leafHash, path.with(at, flip(path[at]!, bit) as Bytes), root));
      }
      for (const at of path.keys()) {
        assert.ok(!check(leafHash, path.toSpliced(at, 1), root));
        assert.ok(!check(leafHash, path.toSpliced(at, 0, path[at]!), root));
        for (const cut of [0, 31, 33, 64])
          assert.ok(!check(leafHash, path.with(at, new Uint8Array(cut)), root));
      }
      assert.ok(!check(leafHash, [...path, root], root));
      assert.ok(!check(leafHash, [...path, new Uint8Array(32)], root));
      assert.ok(!check(leafHash.subarray(0, 31), path, root) && !check(leafHash, path, root.subarray(0, 31)));
      if (path.length > 1) assert.ok(!check(leafHash, path.toReversed(), root));
    }
  });
  it("are refused for numbers that are no index or size", () => {
    for (const [index, size] of [
      [-1, 1],
      [0, 0],
      [1, 1],
      [0.5, 2],
      [0, 1.5],
      [Number.NaN, 1],
      [0, Number.NaN],
      [0, Number.POSITIVE_INFINITY],
      [0, 2 ** 53],
    ] as const)
      assert.ok(!checkInclusion(digest, leafHashes[0]!, index, size, [], roots[1]!), `${index} of ${size}`);
  });
  it("end for the largest sizes a log can have", () => {
    const path = Array.from({ length: 53 }, () => new Uint8Array(32));
    for (const [index, size] of [
      [2 ** 53 - 2, 2 ** 53 - 1],
      [0, 2 ** 53 - 1],
      [2 ** 52, 2 ** 52 + 1],
    ] as const)
      assert.ok(!checkInclusion(digest, leafHashes[0]!, index, size, path, roots[1]!));
  });
});

describe("hashes of another length", () => {
  // SHA-256 sees two hashes joined: a byte moved over the border between them would not change it.
  const [left, right] = [leafHashes[0]!, leafHashes[1]!];
  const longer = new Uint8Array([...left, right[0]!]);
  const shorter = right.slice(1);
  it("are refused as a leaf and its neighbour, though they join to the same bytes", () => {
    assert.ok(checkInclusion(digest, left, 0, 2, [right], roots[2]!));
    assert.ok(!checkInclusion(digest, longer, 0, 2, [shorter], roots[2]!));
  });
  it("are refused as an older root and a step, though they join to the same bytes", () => {
    assert.ok(checkConsistency(digest, 1, 2, [right], left, roots[2]!));
    assert.ok(!checkConsistency(digest, 1, 2, [shorter], longer, roots[2]!));
  });
});

describe("consistency proofs", () => {
  it(`are the RFC's between every two sizes to ${largestSize}, and are accepted`, () => {
    for (let size = 1; size <= largestSize; size++) {
      const D = leaves.slice(0, size);
      for (let oldSize = 1; oldSize <= size; oldSize++) {
        const steps = proveConsistency(tree, oldSize, size);
        assert.equal(hexes(steps), hexes(SUBPROOF(oldSize, D, true)), `${oldSize} to ${size}`);
        assert.ok(
          checkConsistency(digest, oldSize, size, steps, roots[oldSize]!, roots[size]!),
          `${oldSize} to ${size}`,
        );
      }
    }
  });
  it("are empty from nothing, and from a size to itself", () => {
    for (const size of [0, 1, 2, 3, 100]) {
      assert.deepEqual(proveConsistency(tree, 0, size), []);
      assert.deepEqual(proveConsistency(tree, size, size), []);
      assert.ok(checkConsistency(digest, 0, size, [], roots[0]!, roots[size]!));
      assert.ok(checkConsistency(digest, size, size, [], roots[size]!, roots[size]!));
      assert.ok(!checkConsistency(digest, size, size, [roots[1]!], roots[size]!, roots[size]!));
      assert.ok(!checkConsistency(digest, size, size, [], roots[size]!, roots[size + 1]!));
    }
    assert.ok(!checkConsistency(digest, 0, 5, [], roots[1]!, roots[5]!));
    assert.ok(!checkConsistency(digest, 0, 5, [roots[5]!], roots[0]!, roots[5]!));
  });
  it("are refused for every other pair of sizes and of roots", () => {
    const most = 17;
    for (let size = 2; size <= most; size++)
      for (let oldSize = 1; oldSize < size; oldSize++) {
        const steps = proveConsistency(tree, oldSize, size);
        for (let other = 0; other <= most + 1; other++) {
          const [oldRoot, root, wrong] = [roots[oldSize]!, roots[size]!, roots[other]!];
          if (other !== oldSize) {
            assert.ok(
              !checkConsistency(digest, other, size, steps, oldRoot, root),
              `${oldSize} as ${other} to ${size}`,
            );
            assert.ok(
              !checkConsistency(digest, oldSize, size, steps, wrong, root),
              `root of ${other} for ${oldSize} to ${size}`,
            );
          }
          if (other !== size)
            assert.ok(
              !checkConsistency(digest, oldSize, size, steps, oldRoot, wrong),
              `${oldSize} to ${size}, root of ${other}`,
            );
        }
      }
  });
  it("are refused between logs that differ in one early leaf", () => {
    const altered = newTree(digest);
    for (const [index, leafHash] of leafHashes.slice(0, 64).entries())
      altered.append(index === 3 ? hashLeaf(digest, utf8("rewritten")) : leafHash);
    for (let oldSize = 4; oldSize < 64; oldSize++)
      for (const steps of [proveConsistency(altered, oldSize, 64), proveConsistency(tree, oldSize, 64)])
        assert.ok(!checkConsistency(digest, oldSize, 64, steps, roots[oldSize]!, altered.hashOf(0, 64)));
  });
  it("are refused with a hash more, fewer, changed, cut or in another place", () => {
    for (const [oldSize, size] of [
      [1, 2],
      [3, 7],
      [4, 7],
      [6, 8],
      [5, 13],
      [8, 9],
      [64, 65],
    ] as const) {
      const steps = proveConsistency(tree, oldSize, size);
      const check = (changed: readonly Uint8Array[]) =>
        checkConsistency(digest, oldSize, size, changed, roots[oldSize]!, roots[size]!);
      assert.ok(check(steps));
      for (const at of steps.keys()) {
        assert.ok(!check(steps.toSpliced(at, 1)), "fewer");
        assert.ok(!check(steps.toSpliced(at, 0, steps[at]!)), "more");
        for (const cut of [0, 31, 33, 64]) assert.ok(!check(steps.with(at, new Uint8Array(cut))), "cut");
        for (let bit = 0; bit < 256; bit += 7)
          assert.ok(
            !check(
              steps.with(
                at,
                steps[at]!.map((byte, place) =>
                  place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
                ) as Bytes,
              ),
            ),
          );
      }
      assert.ok(!check([]) && !check([...steps, new Uint8Array(32)]));
      if (steps.length > 1) assert.ok(!check(steps.toReversed()));
    }
  });
  it("are refused for numbers that are no sizes, and end for the largest", () => {
    for (const [oldSize, size] of [
      [-1, 1],
      [2, 1],
      [0.5, 2],
      [1, 1.5],
      [Number.NaN, 2],
      [1, Number.NaN],
      [1, Number.POSITIVE_INFINITY],
      [1, 2 ** 53],
    ] as const)
      assert.ok(
        !checkConsistency(digest, oldSize, size, [roots[1]!], roots[1]!, roots[2]!),
        `${oldSize} to ${size}`,
      );
    const steps = Array.from({ length: 60 }, () => new Uint8Array(32));
    for (const oldSize of [1, 2 ** 52, 2 ** 53 - 2])
      assert.ok(!checkConsistency(digest, oldSize, 2 ** 53 - 1, steps, roots[1]!, roots[2]!));
  });
});
