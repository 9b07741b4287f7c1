// The vectors of trees and their proofs.
import type { Digest } from "daybook/digest";
import { hashLeaf, newTree, proveConsistency, proveInclusion } from "daybook/log";
import { bytesToHex, hexToBytes } from "daybook/record";
import type { Case, Cases } from "./case.ts";

/** The leaves that implementations of Certificate Transparency test with (RFC 6962's reference code). */
const ctLeaves = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
] as const;

const hexes = (list: readonly Uint8Array[]) => list.map(bytesToHex);

/** Roots, inclusion proofs and consistency proofs. */
export const treeCases = (digest: Digest): Cases => {
  const tree = newTree(digest);
  for (const leaf of ctLeaves) tree.append(hashLeaf(digest, hexToBytes(leaf)));
  const root = (size: number) => tree.hashOf(0, size);
  const leafHash = (index: number) => tree.hashOf(index, index + 1);
  const cases: Record<string, Case> = {};
  for (let size = 0; size <= 8; size++)
    cases[`tree-${size}`] = {
      says: `The root of ${size} leaves.`,
      what: "tree",
      expect: "ok",
      leaves: ctLeaves.slice(0, size),
      root: bytesToHex(root(size)),
    };
  const inclusion = (
    says: string,
    expect: string,
    index: number,
    size: number,
    changes: object = {},
  ): Case => ({
    says,
    what: "inclusion",
    expect,
    leafHash: bytesToHex(leafHash(index)),
    index,
    size,
    path: hexes(proveInclusion(tree, index, size)),
    root: bytesToHex(root(size)),
    ...changes,
  });
  for (const [index, size] of [
    [0, 1],
    [0, 8],
    [5, 8],
    [2, 3],
    [4, 5],
    [6, 7],
  ] as const)
    cases[`inclusion-${index}-of-${size}`] = inclusion(
      `Leaf ${index} is in the first ${size}.`,
      "ok",
      index,
      size,
    );
  cases["inclusion-size-is-not-bound"] = inclusion(
    "One path fits several sizes: which size belongs to the root, only the checkpoint says.",
    "ok",
    2,
    7,
    { size: 5 },
  );
  const path = hexes(proveInclusion(tree, 2, 7));
  const wrong = (says: string, changes: object) => inclusion(says, "inclusion", 2, 7, changes);
  Object.assign(cases, {
    "inclusion-other-index": wrong("The proof of leaf 2 is none of leaf 3.", { index: 3 }),
    "inclusion-index-is-size": wrong("An index outside the tree.", { index: 7 }),
    "inclusion-index-below-nought": wrong("An index below nought.", { index: -1 }),
    "inclusion-index-half": wrong("An index that is no whole number.", { index: 2.5 }),
    "inclusion-other-size": wrong("The proof for 7 leaves is none for 3.", { size: 3 }),
    "inclusion-no-tree": wrong("A tree without leaves.", { size: 0, index: 0 }),
    "inclusion-path-short": wrong("A hash too few.", { path: path.slice(0, -1) }),
    "inclusion-path-long": wrong("A hash too many.", { path: [...path, path[0]] }),
    "inclusion-path-order": wrong("Two hashes in another order.", { path: [path[1], path[0], path[2]] }),
    "inclusion-path-hash-short": wrong("A hash of 31 bytes.", {
      path: [path[0]!.slice(2), path[1], path[2]],
    }),
    "inclusion-other-leaf": wrong("Another leaf.", { leafHash: bytesToHex(leafHash(3)) }),
    "inclusion-leaf-long": wrong("A leaf hash of 33 bytes.", { leafHash: `${bytesToHex(leafHash(2))}00` }),
    "inclusion-other-root": wrong("The root of 8 leaves.", { root: bytesToHex(root(8)) }),
    "inclusion-node-as-leaf": inclusion("An inner node is no leaf.", "inclusion", 0, 2, {
      leafHash: bytesToHex(tree.hashOf(0, 2)),
      size: 4,
      path: [bytesToHex(tree.hashOf(2, 4))],
      root: bytesToHex(root(4)),
    }),
  });
  const consistency = (
    says: string,
    expect: string,
    oldSize: number,
    size: number,
    changes: object = {},
  ): Case => ({
    says,
    what: "consistency",
    expect,
    oldSize,
    size,
    steps: hexes(proveConsistency(tree, oldSize, size)),
    oldRoot: bytesToHex(root(oldSize)),
    root: bytesToHex(root(size)),
    ...changes,
  });
  for (const [oldSize, size] of [
    [0, 0],
    [0, 5],
    [1, 8],
    [3, 7],
    [4, 8],
    [6, 8],
    [8, 8],
  ] as const)
    cases[`consistency-${oldSize}-to-${size}`] = consistency(
      `A log of ${size} only added to one of ${oldSize}.`,
      "ok",
      oldSize,
      size,
    );
  const steps = hexes(proveConsistency(tree, 3, 7));
  const broken = (says: string, changes: object) => consistency(says, "consistency", 3, 7, changes);
  Object.assign(cases, {
    "consistency-backwards": broken("A log that grew shorter.", { oldSize: 7, size: 3 }),
    "consistency-other-old-size": broken("The proof from 3 is none from 2.", { oldSize: 2 }),
    "consistency-other-size": broken("The proof to 7 is none to 4.", { size: 4 }),
    "consistency-steps-short": broken("A hash too few.", { steps: steps.slice(0, -1) }),
    "consistency-steps-long": broken("A hash too many.", { steps: [...steps, steps[0]] }),
    "consistency-no-steps": broken("No hashes.", { steps: [] }),
    "consistency-first-step-short": broken("A first hash of 31 bytes.", {
      steps: [steps[0]!.slice(2), ...steps.slice(1)],
    }),
    "consistency-other-old-root": broken("An older root that never was.", { oldRoot: bytesToHex(root(2)) }),
    "consistency-other-root": broken("A newer root that never was.", { root: bytesToHex(root(6)) }),
    "consistency-equal-size-other-root": consistency("One size, two roots.", "consistency", 8, 8, {
      root: bytesToHex(root(7)),
    }),
    "consistency-from-nothing-wrong-root": consistency("The empty log has one root.", "consistency", 0, 5, {
      oldRoot: bytesToHex(root(1)),
    }),
    "consistency-from-nothing-with-steps": consistency(
      "From nothing there is nothing to show.",
      "consistency",
      0,
      5,
      { steps: [bytesToHex(root(5))] },
    ),
  });
  return cases;
};
