// intake: other people's exports become drafts.
export {
  exportReasonOf,
  exportReasons,
  openExport,
  type ExportReason,
  type OpenedExport,
} from "./open-export.ts";
export {
  draftFind,
  type DateOrder,
  type Found,
  type Piece,
  type Reader,
  type ReadOptions,
  type Reading,
  type Senders,
  type Summary,
} from "./reader.ts";
export { readers, recogniseFormat } from "./readers.ts";
