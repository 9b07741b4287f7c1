// What every reader of other people's exports is: it recognises, it reads in pieces, and it loses nothing.
import type { Direction, Mark, When } from "daybook/record";
import type { Question } from "./question.ts";

/** The order in which a numeric date is written. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** What a column of a table can hold. */
export type ColumnRole =
  | "time"
  | "date"
  | "kind"
  | "direction"
  | "sender"
  | "recipient"
  | "words"
  | "attachment"
  | "duration";

/** What the keeper answered before a reading. Absent means not asked yet. */
export interface ReadOptions {
  /** Needed where the source does not tell day from month. */
  readonly order?: DateOrder;
  /** An IANA name: where the clock stood that the source's times without a zone are from. */
  readonly zone?: string;
  /**
   * Everybody who took part, as printed, when the keeper has said so after a first reading.
   * A message from anybody else is marked `header-like`.
   */
  readonly knownSenders?: ReadonlySet<string>;
  /** Which column of a table holds what, counted from 0. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number>>>;
}

/** What a find can be. A find that was changed later has the mark `edited`. */
export const foundKinds = [
  "message",
  /** A message that brought files. */
  "attachment",
  /** A message whose photo, film or file is not in the export. */
  "omitted",
  /** A message that somebody took back. */
  "deleted",
  "call",
  "voicemail",
  "mail",
  "photo",
  "video",
  "audio",
  /** Of a calendar. */
  "event",
  /** A line of the program itself. */
  "system",
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** A file that a source says came with a find. */
export interface FoundFile {
  /** As printed. Safety: the other person may have chosen it; it is a label and never a path. */
  readonly name: string;
  readonly mediaType?: string;
  /** Where its bytes stand in the part of the source that was read, as they are written there. */
  readonly range?: readonly [from: number, to: number];
  readonly encoding?: "base64" | "quoted-printable";
  /** Its place in the list of the ZIP that the source is, when exactly one member fits. Readers leave it out. */
  readonly memberIndex?: number;
}

/** What somebody put under a message. */
export interface Reaction {
  /** As printed; "" where the source does not say who. */
  readonly sender: string;
  /** An emoji, or the format's own word for it. */
  readonly sign: string;
}

/** One thing found in a source, before anybody said whose it is. */
export interface Found {
  readonly kind: FoundKind;
  /** The time as the source prints it; `unknown` where the order of day and month was needed and not given. */
  readonly happened: When;
  /** The time under each order that could be meant, only where the order was needed and not given. */
  readonly readings?: Readonly<Partial<Record<DateOrder, string>>>;
  /** The sender as the source prints it; null for a line of the program itself and where the source names none. */
  readonly sender: string | null;
  /** The number or address that the source prints beside the sender's name. */
  readonly handle?: string;
  /** To whom, as printed. */
  readonly to?: readonly string[];
  /** Only what the source itself says: never concluded from the words. */
  readonly direction?: Direction;
  readonly subject?: string;
  readonly words: string;
  readonly marks: readonly Mark[];
  readonly files?: readonly FoundFile[];
  readonly reactions?: readonly Reaction[];
  /** How long a call or a recording was. */
  readonly durationSeconds?: number;
  /** The source's own name for this find, the same in every export of it. */
  readonly id?: string;
}

/**
 * One piece of a source: a find, bytes of the format itself around the finds (a head, a foot, brackets), or bytes that no
 * rule understood. Ranges are half-open and cover the source exactly once.
 */
export type Piece =
  | { readonly from: number; readonly to: number; readonly found: Found }
  | { readonly from: number; readonly to: number; readonly frame: true }
  | { readonly from: number; readonly to: number; readonly notRecognised: true };

/** What a reader remarked on. Each has a sentence in every language. */
export const oddities = [
  /** The source ends in the middle of something. */
  "truncated",
  /** Something in the middle breaks the format's own rules. */
  "damaged",
  /** Bytes that are no text in the encoding of the format; U+FFFD stands for them. */
  "broken-encoding",
  /** Text that another program had read in a wrong encoding was turned back. */
  "mojibake-mended",
  /** A message longer than any can be. */
  "too-long",
  /** Something nested deeper, or larger, than is read. */
  "too-deep",
  /** A document that asks to be filled with other files or with itself. */
  "entities-refused",
  /** Where somebody was: not kept. */
  "positions-dropped",
  /** Positions that say nothing, because something set them to zero. */
  "positions-zeroed",
  /** Times of another calendar, turned into ours. */
  "other-calendar",
  /** A kind of thing that the format has and this reader does not read. */
  "unknown-kind",
  /** A time that does not exist, or none. */
  "no-time",
  /** The beginning of a cell that a spreadsheet would run. */
  "formula",
] as const;
export type Oddity = (typeof oddities)[number];

/** What a whole reading adds up to. */
export interface Summary {
  readonly sizeBytes: number;
  readonly findCount: number;
  readonly notRecognisedCount: number;
  /** Each sender with the number of finds, most first. */
  readonly senders: readonly { readonly name: string; readonly findCount: number }[];
  /** The orders in which every date of the source exists. More than one: ask, never guess. Empty: no date needs one. */
  readonly possibleOrders: readonly DateOrder[];
  readonly headerLikeCount: number;
  readonly oddities: readonly { readonly oddity: Oddity; readonly count: number }[];
  /** What only the keeper can say, in the order in which to ask. */
  readonly questions: readonly Question[];
  /** The first and the last date as printed, to ask about an unclear order with. */
  readonly firstDate?: string;
  readonly lastDate?: string;
}

/** A value, at once or later: where a format's own parser makes one wait. */
export type Soon<Value> = Value | Promise<Value>;

/**
 * A reading under way. Bytes go in as they come, in any cutting; pieces come out as soon as they are whole.
 *
 * Shape:  the bytes are lent until `push` has given its pieces; each call waits for the one before.
 */
export interface Reading {
  push(bytes: Uint8Array): Soon<readonly Piece[]>;
  end(): Soon<{ readonly pieces: readonly Piece[]; readonly summary: Summary }>;
}

/** One export format. */
export interface Reader {
  /** The name of its folder, or that name and more behind a hyphen where a folder has several readers. */
  readonly format: string;
  /** How its files' names end, in lower case and without a dot. */
  readonly extensions: readonly string[];
  /**
   * `chat`: a conversation or another run of many finds. `file`: one thing, as chats also carry it; such files in a ZIP
   * are read only when the ZIP holds no chat.
   */
  readonly holds: "chat" | "file";
  /**
   * How sure the first bytes are of this format: 0 not at all, 1 entirely.
   *
   * Shape:  `head` is the source's first 64 KiB, or all of a shorter one; `name` is the file's, or "" where there is none.
   * Fails:  never throws, whatever the bytes. Gives 0 for no bytes.
   */
  recognise(head: Uint8Array, name: string): number;
  /**
   * Which members of a ZIP could be read: one list for each choice, of places in `names` in the order in which they are read.
   * Absent: each member that ends as `extensions` say is a choice of its own.
   */
  choicesIn?(names: readonly string[]): readonly (readonly number[])[];
  open(options: ReadOptions): Reading;
}
