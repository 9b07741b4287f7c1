// log: nothing written can be changed unnoticed.
export {
  checkCheckpoint,
  signCheckpoint,
  verifierKey,
  type Checkpoint,
  type CheckpointReason,
  type CheckSignature,
  type Sign,
} from "./checkpoint.ts";
export { commitEntry, commitGroup, leafOfCommitments, saltOfGroup, type Commitments } from "./leaf.ts";
export { checkConsistency, checkInclusion, proveConsistency, proveInclusion } from "./proof.ts";
export {
  appendLeaf,
  bytesToFrontier,
  emptyFrontier,
  frontierToBytes,
  frontierToRoot,
  hashLeaf,
  newTree,
  type Frontier,
  type Tree,
} from "./tree.ts";
