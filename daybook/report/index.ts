// report: entries become words a reader can check.
export { wordAccount, type AccountSection, type Sentence } from "./account.ts";
export {
  chronologyOf,
  delayBetween,
  type Chronology,
  type ChronologyRow,
  type Delay,
  type ExportPlace,
  type Gap,
  type ReportFile,
  type ReportItem,
  type ShownFields,
} from "./chronology.ts";
export { wordSheet, type SheetPart, type WordedOffence, type WordedSheet } from "./elements-sheet.ts";
export {
  behaviourFamilies,
  entrySpeaker,
  wordBehaviour,
  type EntryKey,
  type EntrySpeak,
} from "./entry-words.ts";
export { type ReportFacts } from "./facts.ts";
export { wordReport } from "./html.ts";
export { wordHowToCheck, wordNotIncluded } from "./plain.ts";
export { type ReportKey } from "./words.ts";
