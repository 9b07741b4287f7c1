// patterns: entries become findings, each citing the entries it rests on.
export { actsOf, type Acts } from "./acts.ts";
export { sheetOf, type ElementRows, type OffenceSheet } from "./elements.ts";
export { findPatterns } from "./find.ts";
export {
  seriousFactors,
  signNames,
  type Finding,
  type FindingKind,
  type FindingValues,
  type Rows,
  type SeriousFactor,
  type SignName,
  type Spread,
} from "./finding.ts";
export { bucketCount, countIn, rowsIn, type Histogram } from "./histogram.ts";
export { byChannel, byDay, byHour, byName, byWeekday } from "./timeline.ts";
