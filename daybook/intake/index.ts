// intake: other people's exports become drafts.
export { draftFind, type Senders } from "./draft.ts";
export { instantToWhen, isZone } from "./instant.ts";
export {
  exportReasonOf,
  exportReasons,
  openExport,
  type ExportReason,
  type OpenedExport,
  type Part,
  type Wish,
} from "./open-export.ts";
export { compareImports, type Comparable, type Import, type Overlap } from "./overlap.ts";
export { readHandle, type Handle } from "./people/handle.ts";
export {
  suggestSamePerson,
  type Appearance,
  type SameDoubt,
  type SameReason,
  type Suggestion,
} from "./people/same-person.ts";
export { type OrderReading, type Question } from "./question.ts";
export {
  foundKinds,
  oddities,
  type ColumnRole,
  type DateOrder,
  type Found,
  type FoundFile,
  type FoundKind,
  type Oddity,
  type Piece,
  type Reader,
  type Reading,
  type ReadOptions,
  type Summary,
} from "./reader.ts";
export { readers, recogniseFormat } from "./readers.ts";
export { readExport, readExportAnyway, type ExportSummary, type Run } from "./reading.ts";
