// From a find to a draft: what the source says, with who is who as the keeper said and nothing else.
import type { Direction, Draft, EntryId, EntryKind, Mark, Mention } from "daybook/record";
import type { Found, FoundKind, Piece } from "./reader.ts";

/** Who a sender is, as the keeper said. */
export type Senders = ReadonlyMap<string, "keeper" | "otherParty" | "someoneElse">;

const entryKindOf: Readonly<Record<FoundKind, EntryKind>> = {
  message: "message",
  attachment: "message",
  omitted: "message",
  deleted: "message",
  system: "message",
  mail: "message",
  call: "call",
  voicemail: "call",
  photo: "note",
  video: "note",
  audio: "note",
  event: "note",
};

/**
 * Turn a find into a draft.
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
    found.kind === "omitted" || found.kind === "deleted" ? [...found.marks, found.kind] : found.marks;
  const people: Mention[] = [];
  if (found.sender !== null) people.push({ name: found.sender, part: "from", who });
  for (const name of found.to ?? [])
    if (name !== "") people.push({ name, part: "to", who: senders.get(name) ?? "unknown" });
  const words = wordsOf(found);
  return {
    kind: entryKindOf[found.kind],
    drawer: "evidence",
    happened: found.happened,
    ...(people.length === 0 ? {} : { people }),
    ...(words === "" ? {} : { words }),
    source: { how: "export", ...source, range: [piece.from, piece.to] },
    direction: found.kind === "system" ? "system" : (directionOf(who) ?? found.direction ?? "unknown"),
    channel: source.format,
    ...(marks.length === 0 ? {} : { marks }),
  };
};

/** The words, below the subject and above the names of the files that came with them and what others put under them. */
const wordsOf = ({ subject, words, files, reactions }: Found): string =>
  subject === undefined && files === undefined && reactions === undefined
    ? words
    : [
        subject ?? "",
        words,
        ...(files ?? []).map(({ name }) => name),
        ...(reactions ?? []).map(({ sender, sign }) => (sender === "" ? sign : `${sign} ${sender}`)),
      ]
        .filter((line) => line !== "")
        .join("\n");

const directionOf = (who: string): Direction | null =>
  who === "keeper" ? "mine" : who === "otherParty" ? "theirs" : who === "someoneElse" ? "other" : null;
