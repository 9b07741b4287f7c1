// What the page may ask of the worker that holds the record, and what it gets back. Nothing else crosses.
import type { DateOrder, ExportReason, Summary } from "daybook/intake";
import type { Draft, Entry } from "daybook/record";
import type {
  BackupReason,
  CheckReport,
  Finding,
  MakeReason,
  Recovery,
  RenewReason,
  ShelfReason,
  TriedBackup,
} from "daybook/safe";
import type { CheckpointReason } from "daybook/log";
import type { Language } from "daybook/words";

/** Where a browser stands with keeping files. */
export interface Place {
  readonly hasRecord: boolean;
  /** `false` when the browser may throw the file away by itself; null when it does not say. */
  readonly isPersistent: boolean | null;
  readonly freeBytes: number | null;
}

/** One line of the timeline. */
export interface Row {
  readonly index: number;
  readonly entry: Entry;
}

export interface Hits {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** What an export turned out to be, before anything of it is kept. */
export interface Survey {
  readonly format: string;
  readonly summary: Summary;
}

/** Who each sender of an export is, as the keeper said. A map, because a sender can be called anything. */
export type SenderAnswers = ReadonlyMap<string, "keeper" | "otherParty" | "someoneElse">;

/** What she chose to hand over. */
export interface Choice {
  readonly indices: readonly number[];
  readonly withholdPlaces: boolean;
  readonly withholdPeople: boolean;
  /** Whether the whole files of imported chats go along. */
  readonly includeExports: boolean;
  readonly recipient: string;
  readonly purpose: string;
  readonly language: Language;
}

/** What is in the file that was made. */
export interface HandedOver {
  readonly file: Blob;
  readonly exhibitCount: number;
  readonly sizeBytes: number;
  /** The root of the record that the file can be checked against, as hexadecimal digits. */
  readonly rootHex: string;
}

/** A spare copy that was made, and is not saved yet. */
export interface CopyMade {
  readonly file: Blob;
  readonly sizeBytes: number;
}

/** A spare copy that was read to its end, and how it stands to the open record. */
export interface CopyTried {
  readonly entryCount: number;
  /** Attachments that were lost before it was made: it holds their names, not their bytes. */
  readonly lostFileCount: number;
  readonly finding: Finding;
}

/** When a spare copy was last tried, and how many places the record has got since. */
export interface SpareStanding {
  readonly tried: TriedBackup | null;
  readonly placesSince: number;
}

/** What the worker says without being asked: the file is gone from the device, or another tab has taken over. */
export type Notice = "gone" | "taken-over";

export type KeeperReason =
  | "nothing-here"
  | "damaged"
  | "in-use"
  | "exists-already"
  | "no-storage"
  | "other-size"
  | "not-open"
  | "order-needed"
  | "already-imported"
  | "nothing-chosen"
  | "failed"
  | "other-record"
  | ExportReason
  | BackupReason
  | MakeReason
  | RenewReason
  | ShelfReason;

/** Every question, with what it takes and what it gives. */
export interface Questions {
  look(): Place;
  drawWords(ask: { readonly language: Language }): readonly string[];
  make(ask: { readonly words: string; readonly coverWords: string | null }): {
    readonly isPersistent: boolean | null;
  };
  open(ask: { readonly words: string }): { readonly recovery: Recovery; readonly entryCount: number };
  keep(ask: { readonly draft: Draft; readonly files: readonly File[] }): { readonly index: number };
  find(ask: { readonly query: string; readonly from: number; readonly count: number }): Hits;
  attachment(ask: { readonly index: number; readonly which: number }): Blob;
  survey(ask: { readonly file: File }): Survey;
  accept(ask: { readonly file: File; readonly order: DateOrder | null; readonly senders: SenderAnswers }): {
    readonly messageCount: number;
  };
  handOver(ask: Choice): HandedOver;
  /** Ask the tab that holds the record to close it, so that it can be opened here. */
  takeOver(): null;
  makeCopy(ask: { readonly words: string }): CopyMade;
  tryCopy(ask: { readonly file: File; readonly words: string }): CopyTried;
  spareStanding(): SpareStanding;
  restore(ask: {
    readonly file: File;
    readonly copyWords: string;
    readonly words: string;
    readonly coverWords: string | null;
  }): { readonly entryCount: number; readonly isPersistent: boolean | null };
  /** `sentence` is what the log says about it, before the numbers. The words are asked again. */
  erase(ask: { readonly indices: readonly number[]; readonly sentence: string; readonly words: string }): {
    readonly entryCount: number;
  };
  changeWords(ask: { readonly words: string; readonly newWords: string }): { readonly entryCount: number };
  /** Read everything and name what is damaged. The words are asked again. */
  check(ask: { readonly words: string }): CheckReport;
  /** Compare the open record with a checkpoint that left the device. */
  compare(ask: { readonly checkpoint: string }): Finding | CheckpointReason;
}

export type Question = keyof Questions;
export type Ask<Name extends Question> = Parameters<Questions[Name]>[0];
export type Answer<Name extends Question> = ReturnType<Questions[Name]>;

/** Long work tells how far it is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
