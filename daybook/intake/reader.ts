// What every reader of other people's exports is: it recognises, it reads in pieces, and it loses nothing.
import type { Direction, Draft, EntryId, Mark, When } from "daybook/record";

/** The order in which a numeric date is written. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** What the keeper answered before a reading. Absent means not asked yet. */
export interface ReadOptions {
  /** Needed where the source does not tell day from month. */
  readonly order?: DateOrder;
  /**
   * Everybody who took part, as printed, when the keeper has said so after a first reading.
   * A message from anybody else is marked `header-like`.
   */
  readonly knownSenders?: ReadonlySet<string>;
}

/** One thing found in a source, before anybody said whose it is. */
export interface Found {
  readonly what: "message" | "omitted" | "deleted" | "system";
  /** The time as the source prints it; `unknown` where the order of day and month was needed and not given. */
  readonly happened: When;
  /** The sender as the source prints it; null for a line of the program itself. */
  readonly sender: string | null;
  readonly words: string;
  readonly marks: readonly Mark[];
  /** The name of the file that came with it, as printed. */
  readonly attachment?: string;
}

/** One piece of a source: a find, or bytes that no rule understood. Ranges are half-open and cover the source exactly once. */
export type Piece =
  | { readonly from: number; readonly to: number; readonly found: Found }
  | { readonly from: number; readonly to: number; readonly notRecognised: true };

/** What a whole reading adds up to. */
export interface Summary {
  readonly sizeBytes: number;
  readonly findCount: number;
  readonly notRecognisedCount: number;
  /** Each sender with the number of finds, most first. */
  readonly senders: readonly { readonly name: string; readonly findCount: number }[];
  /** The orders in which every date of the source exists. More than one: ask, never guess. */
  readonly possibleOrders: readonly DateOrder[];
  readonly headerLikeCount: number;
  /** The first and the last date as printed, to ask about an unclear order with. */
  readonly firstDate?: string;
  readonly lastDate?: string;
}

/** A reading under way. Bytes go in as they come, in any cutting; pieces come out as soon as they are whole. */
export interface Reading {
  push(bytes: Uint8Array): readonly Piece[];
  end(): { readonly pieces: readonly Piece[]; readonly summary: Summary };
}

/** One export format. */
export interface Reader {
  readonly format: string;
  /**
   * How sure the first bytes are of this format: 0 not at all, 1 entirely.
   *
   * Shape:  `head` is the source's first 64 KiB, or all of a shorter one.
   * Fails:  never throws, whatever the bytes.
   */
  recognise(head: Uint8Array): number;
  open(options: ReadOptions): Reading;
}

/** Who a sender is, as the keeper said. */
export type Senders = ReadonlyMap<string, "keeper" | "otherParty" | "someoneElse">;

/**
 * Turn a find into a draft: what the source says, with who is who as the keeper said and nothing else.
 *
 * Safety: a sender nobody named stays `unknown`; direction is never inferred from the words.
 */
export const draftFind = (
  piece: Extract<Piece, { found: Found }>,
  source: { readonly original: EntryId; readonly format: string; readonly member?: string },
  senders: Senders,
): Draft => {
  const { found } = piece;
  const who = (found.sender !== null && senders.get(found.sender)) || "unknown";
  const marks: readonly Mark[] =
    found.what === "omitted" || found.what === "deleted" ? [...found.marks, found.what] : found.marks;
  const words = found.attachment === undefined ? found.words : `${found.words}\n${found.attachment}`.trim();
  return {
    kind: "message",
    drawer: "evidence",
    happened: found.happened,
    ...(found.sender === null ? {} : { people: [{ name: found.sender, part: "from", who }] }),
    ...(words === "" ? {} : { words }),
    source: { how: "export", ...source, range: [piece.from, piece.to] },
    direction: found.what === "system" ? "system" : directionOf(who),
    channel: source.format,
    ...(marks.length === 0 ? {} : { marks }),
  };
};

const directionOf = (who: string): Direction =>
  who === "keeper" ? "mine" : who === "otherParty" ? "theirs" : who === "someoneElse" ? "other" : "unknown";
