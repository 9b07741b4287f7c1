// safe: one file that looks like nothing, and never loses what it said it kept.
export { type BackupHead } from "./backup-format.ts";
export {
  BackupFailure,
  makeBackup,
  readBackup,
  tryBackup,
  type BackupReason,
  type BackupSummary,
} from "./backup.ts";
export { checkSafe, type CheckReport, type LogReport, type LostFile, type Tell } from "./check.ts";
export { formatLayout, type Layout } from "./layout.ts";
export { memoryShelf, type MemoryShelf } from "./memory-shelf.ts";
export { type KeptObject } from "./object.ts";
export { makeSafe, type MakeReason, type Making } from "./make.ts";
export { openSafe, type Ground, type OpenSafeReason } from "./open.ts";
export { finishRenewal, renewSafe, type Renewal, type RenewReason } from "./renew.ts";
export { repairSafe, type RepairReason, type RepairReport } from "./repair.ts";
export { restoreBackup, type RestoreReason } from "./restore.ts";
export { compareCheckpoint, compareRoot, type Finding } from "./rollback.ts";
export { type Identity, type LogName, type TriedBackup } from "./root.ts";
export { type Erased, type Recovery, type Safe, type Stored } from "./safe.ts";
export { type LostRun } from "./salvage.ts";
export { lostObject, type ObjectPlace } from "./segment.ts";
export { ShelfFailure, type Shelf, type ShelfReason } from "./shelf.ts";
export { type DeriveKey } from "./slots.ts";
export { logOfDrawer, type Committed, type Writing, type WritingReason } from "./writing.ts";
