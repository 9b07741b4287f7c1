// record: what can be written down.
export {
  base64ToBytes,
  bytesToBase64,
  bytesToHex,
  hexToBytes,
  isSameBytes,
  joinBytes,
  uint32,
  uint64,
  utf8,
  type Bytes,
  type Random,
} from "./bytes.ts";
export {
  bytesToEntry,
  canonicalText,
  entryToBytes,
  fieldGroupToBytes,
  isEntry,
  wellFormed,
  type EntryReason,
  type Json,
} from "./canonical.ts";
export {
  columnsFiller,
  columnWords,
  idOfRow,
  type Columns,
  type ColumnsFiller,
  type OrderRow,
} from "./columns.ts";
export {
  acceptDraft,
  drawers,
  entryKinds,
  fieldGroupNames,
  fieldGroups,
  marks,
  type Attachment,
  type Direction,
  type Draft,
  type Drawer,
  type Entry,
  type EntryKind,
  type FieldGroup,
  type Mark,
  type Source,
} from "./entry.ts";
export { isEntryId, isSha256Hex, newEntryId, type EntryId, type Sha256Hex } from "./id.ts";
export { done, failed, type Outcome } from "./outcome.ts";
export { type Mention, type Part, type Who } from "./person.ts";
export { isWhen, msToWall, offsetToMinutes, wallToMs, whenToMs, type Certainty, type When } from "./when.ts";
export {
  bodyParts,
  effects,
  orderTermKinds,
  refusals,
  views,
  type Behaviour,
  type BodyPart,
  type Effect,
  type Injury,
  type Order,
  type OrderTerm,
  type OrderTermKind,
  type Refusal,
  type Reported,
  type View,
} from "./what.ts";
