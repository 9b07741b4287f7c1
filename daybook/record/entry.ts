// What can be written down: one shape for everything, told apart by its kind.
import type { EntryId, Sha256Hex } from "./id.ts";
import type { Mention } from "./person.ts";
import type { Behaviour, Effect, Injury, Order, Refusal, Reported, View } from "./what.ts";
import type { When } from "./when.ts";

export const entryKinds = [
  "incident",
  "message",
  "call",
  "original",
  "order",
  "refusal",
  "effect",
  "note",
  "amendment",
  "receipt",
  "person",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Where an entry may go: shown as evidence, told as her account, or never leaving. */
export const drawers = ["evidence", "account", "private"] as const;
export type Drawer = (typeof drawers)[number];

/** A file that belongs to an entry. The bytes lie apart; they are what `sha256` and `sizeBytes` say. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256Hex;
}

/** How an entry came in. */
export type Source =
  | { readonly how: "typed" }
  | { readonly how: "file" }
  | {
      readonly how: "export";
      /** The entry of kind `original` that holds the export. */
      readonly original: EntryId;
      readonly format: string;
      /** Half-open byte range [from, to) of the text that was read, and for a ZIP the name of its member. */
      readonly range: readonly [from: number, to: number];
      readonly member?: string;
    };

/** Whose hand a message is, when that is known. */
export type Direction = "mine" | "theirs" | "other" | "system" | "unknown";

/**
 * What a message or a call was beside its words.
 *
 * `not-sent`: written and never sent. `position-left-out`: it said where somebody was, and that was not taken over.
 */
export const marks = [
  "edited",
  "deleted",
  "omitted",
  "header-like",
  "hidden-characters",
  "not-sent",
  "missed",
  "declined",
  "blocked",
  "position-left-out",
] as const;
export type Mark = (typeof marks)[number];

/**
 * One thing that is kept.
 *
 * Shape:  absent ≠ empty ≠ unknown: what nobody said is left out.
 * Source: spec/entry.md §2.
 */
export interface Entry {
  readonly format: "daybook-entry/1";
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly drawer: Drawer;
  /** When it happened, as the keeper or the source says. */
  readonly happened: When;
  /** When it was kept, by this device's clock: a claim. */
  readonly written: When;
  readonly people?: readonly Mention[];
  readonly place?: string;
  readonly words?: string;
  /** Kinds of acts, each once. */
  readonly behaviours?: readonly Behaviour[];
  readonly refused?: Refusal;
  readonly effects?: readonly Effect[];
  readonly injuries?: readonly Injury[];
  readonly order?: Order;
  readonly reported?: Reported;
  readonly view?: View;
  readonly attachments?: readonly Attachment[];
  readonly source: Source;
  readonly direction?: Direction;
  readonly channel?: string;
  readonly marks?: readonly Mark[];
  /** The entry that this one adds to. */
  readonly about?: EntryId;
}

/** What somebody typed or an export contained, before the keeper accepted it: an entry without id and time of keeping. */
export type Draft = Omit<Entry, "format" | "id" | "written">;

/** Turn a draft into an entry: the keeper accepted it now. */
export const acceptDraft = (draft: Draft, id: EntryId, written: When): Entry => ({
  ...draft,
  format: "daybook-entry/1",
  id,
  written,
});

/**
 * The groups in which an entry's fields can be shown or withheld: each has its own commitment in the log.
 * Source: spec/entry.md §5.
 */
export const fieldGroups = {
  attachments: ["attachments"],
  people: ["people", "direction", "reported"],
  place: ["place"],
  rest: ["format", "id", "kind", "drawer", "source", "channel", "marks", "about"],
  time: ["happened", "written"],
  words: ["words", "behaviours", "refused", "effects", "injuries", "order", "view"],
} as const satisfies Record<string, readonly (keyof Entry)[]>;
export type FieldGroup = keyof typeof fieldGroups;

/** Sorted by name, as the leaf needs them. */
export const fieldGroupNames = Object.keys(fieldGroups).toSorted() as readonly FieldGroup[];
