import assert from "node:assert/strict";
import * as nodeCrypto from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { loadDigest } from "daybook/digest";
import {
  checkCheckpoint,
  checkConsistency,
  checkInclusion,
  commitEntry,
  commitGroup,
  hashLeaf,
  leafOfCommitments,
  newTree,
  saltOfGroup,
  type Commitments,
} from "daybook/log";
import {
  bytesToEntry,
  bytesToHex,
  fieldGroupNames,
  fieldGroupToBytes,
  hexToBytes,
  joinBytes,
  utf8,
  type Bytes,
  type FieldGroup,
} from "daybook/record";

type Hexes = Readonly<Record<FieldGroup, string>>;
interface Shown {
  readonly says: string;
  readonly expect: string;
}
type Vector = Shown &
  (
    | {
        what: "leaf";
        entry: string;
        secret: string;
        sequence: number;
        salts: Hexes;
        commitments: Hexes;
        leafHash: string;
      }
    | { what: "tree"; leaves: readonly string[]; root: string }
    | {
        what: "inclusion";
        leafHash: string;
        index: number;
        size: number;
        path: readonly string[];
        root: string;
      }
    | {
        what: "consistency";
        oldSize: number;
        size: number;
        steps: readonly string[];
        oldRoot: string;
        root: string;
      }
    | { what: "checkpoint"; text: string; vkey: string; origin?: string; size?: number; root?: string }
  );

const folder = new URL("../../spec/vectors/log/", import.meta.url);
const vectors = readdirSync(folder).map(
  (name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Vector] as const,
);
const digest = await loadDigest();

const checkSignature = (publicKey: Bytes, message: Bytes, signature: Bytes): boolean => {
  const der = Buffer.from(joinBytes(hexToBytes("302a300506032b6570032100"), publicKey));
  return nodeCrypto.verify(
    null,
    message,
    nodeCrypto.createPublicKey({ key: der, format: "der", type: "spki" }),
    signature,
  );
};

/** What this program makes of a vector: "ok" or the layer that failed. */
const outcomeOf = (vector: Vector): string => {
  switch (vector.what) {
    case "leaf": {
      const read = bytesToEntry(utf8(vector.entry));
      assert.ok(read.ok);
      const secret = hexToBytes(vector.secret);
      const commitments = commitEntry(digest, read.value, secret);
      for (const group of fieldGroupNames) {
        const salt = saltOfGroup(digest, secret, group);
        assert.equal(bytesToHex(salt), vector.salts[group]);
        const commitment = commitGroup(digest, salt, group, fieldGroupToBytes(read.value, group));
        assert.deepEqual(commitment, commitments[group]);
        assert.equal(bytesToHex(commitment), vector.commitments[group]);
      }
      const shown = Object.fromEntries(
        fieldGroupNames.map((group) => [group, hexToBytes(vector.commitments[group])]),
      );
      const leafHash = leafOfCommitments(digest, vector.sequence, shown as unknown as Commitments);
      return bytesToHex(leafHash) === vector.leafHash ? "ok" : "leaf";
    }
    case "tree": {
      const tree = newTree(digest);
      for (const leaf of vector.leaves) tree.append(hashLeaf(digest, hexToBytes(leaf)));
      return bytesToHex(tree.hashOf(0, tree.size)) === vector.root ? "ok" : "tree";
    }
    case "inclusion": {
      const [leafHash, root, path] = [
        hexToBytes(vector.leafHash),
        hexToBytes(vector.root),
        vector.path.map(hexToBytes),
      ];
      return checkInclusion(digest, leafHash, vector.index, vector.size, path, root) ? "ok" : "inclusion";
    }
    case "consistency": {
      const [oldRoot, root, steps] = [
        hexToBytes(vector.oldRoot),
        hexToBytes(vector.root),
        vector.steps.map(hexToBytes),
      ];
      return checkConsistency(digest, vector.oldSize, vector.size, steps, oldRoot, root)
        ? "ok"
        : "consistency";
    }
    case "checkpoint": {
      const checked = checkCheckpoint(digest, vector.text, vector.vkey, checkSignature);
      if (!checked.ok)
        return {
          "not-a-checkpoint": "checkpoint-shape",
          "other-log": "checkpoint-log",
          "bad-signature": "checkpoint-signature",
        }[checked.reason];
      const { origin, size, root } = checked.value;
      assert.deepEqual([origin, size, bytesToHex(root)], [vector.origin, vector.size, vector.root]);
      return "ok";
    }
  }
};

describe("spec/vectors/log", () => {
  for (const [name, vector] of vectors)
    it(`${name}: ${vector.says}`, () => assert.equal(outcomeOf(vector), vector.expect));
  it("has cases for every layer", () => {
    const layers = new Set(vectors.map(([, { expect }]) => expect));
    assert.deepEqual([...layers].toSorted(), [
      "checkpoint-log",
      "checkpoint-shape",
      "checkpoint-signature",
      "consistency",
      "inclusion",
      "ok",
    ]);
  });
});

describe("spec/log.md", () => {
  const text = readFileSync(new URL("../../spec/log.md", import.meta.url), "utf8");
  const vector = (name: string) => vectors.find(([found]) => found === name)![1];
  it("shows the leaf and the checkpoint of its vectors", () => {
    const [leaf, checkpoint] = [vector("leaf-example.json"), vector("checkpoint-ok.json")];
    assert.ok(leaf.what === "leaf" && text.includes(`\`${leaf.leafHash}\``));
    assert.ok(checkpoint.what === "checkpoint" && text.includes(`\`\`\`\n${checkpoint.text}\`\`\``));
  });
  it("has the sections that the code names", () => {
    const headings = [...text.matchAll(/^## (\d) (.*)$/gm)].map(([, number, title]) => `${number} ${title}`);
    assert.deepEqual(headings, [
      "1 Conventions",
      "2 Leaves and commitments",
      "3 The tree and its proofs",
      "4 Checkpoints",
      "5 Failures",
      "6 Vectors",
    ]);
  });
});
