// From a file that the keeper chose to what can be read in it: the file itself, or one chat of a ZIP.
import {
  ArchiveFailure,
  openArchive,
  type Archive,
  type ArchiveReason,
  type ByteSource,
} from "daybook/archive";
import { done, failed, type Bytes, type Outcome } from "daybook/record";
import type { Reader } from "./reader.ts";
import { headBytes, readers, recogniseFormat } from "./readers.ts";

/** Why a file cannot be read as an export. Each has a sentence in every language. */
export const exportReasons = [
  "empty",
  "binary",
  "utf-16",
  "not-recognised",
  "zip-truncated",
  "zip-damaged",
  "zip-encrypted",
  "zip-hostile",
  "zip-without-chat",
  "zip-with-several-chats",
] as const;
export type ExportReason = (typeof exportReasons)[number];

/** One run of bytes that a reader reads from its beginning. */
export interface Part {
  readonly sizeBytes: number;
  /** For a ZIP, the name of the member. */
  readonly member?: string;
  /**
   * The bytes from the beginning, as often as it is called.
   *
   * Shape:  with `takesDamaged` a wrong checksum is passed over.
   * Fails:  throws `ArchiveFailure` when a ZIP turns out to be damaged on the way: then nothing of it is to be kept.
   *         `exportReasonOf` words it.
   */
  read(takesDamaged?: boolean): AsyncGenerator<Bytes, void, undefined>;
}

/** A file that one of the readers knows. */
export interface OpenedExport {
  readonly reader: Reader;
  /** Read one after the other; nearly always one. */
  readonly parts: readonly [Part, ...Part[]];
  /** Of all parts together. */
  readonly sizeBytes: number;
  /** For a ZIP, all of its members: the chat and the files that came with it. */
  readonly archive?: Archive;
}

/** What the keeper chose, or a program for her. */
export interface Wish {
  /** The file's own name, which helps to recognise it. */
  readonly name?: string;
  /** One of the places that `zip-with-several-chats` names. */
  readonly chatIndex?: number;
  /** The format, where the keeper knows better than the first bytes. */
  readonly format?: string;
  /** Whether a damaged member is opened for what can still be read of it. */
  readonly takesDamaged?: boolean;
}

const pieceBytes = 262_144;

/**
 * Open a file as an export.
 *
 * Fails:  with exactly one reason for each file; for `zip-with-several-chats`, `where` holds one member's `index` for each
 *         choice. What the source itself throws is passed on.
 * Safety: the other person can have sent a file that is named like a chat, so that the keeper chooses and not we.
 */
export const openExport = async (
  source: ByteSource,
  wish: Wish = {},
): Promise<Outcome<OpenedExport, ExportReason>> => {
  if (source.sizeBytes === 0) return failed("empty");
  const head = await source.read(0, Math.min(headBytes, source.sizeBytes));
  // "PK" and a record of the format (APPNOTE §4.3): nothing that people write begins so.
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 3) < 9) return openZip(source, wish);
  const reader = readerOf(head, wish.name ?? "", wish.format);
  if (!reader.ok) return reader;
  const part: Part = { sizeBytes: source.sizeBytes, read: () => readWhole(source) };
  return done({ reader: reader.value, sizeBytes: source.sizeBytes, parts: [part] });
};

async function* readWhole(source: ByteSource): AsyncGenerator<Bytes, void, undefined> {
  for (let at = 0; at < source.sizeBytes; at += pieceBytes)
    yield await source.read(at, Math.min(at + pieceBytes, source.sizeBytes));
}

const readerOf = (head: Bytes, name: string, format?: string): Outcome<Reader, ExportReason> => {
  const reader =
    format === undefined
      ? recogniseFormat(head, name)
      : (readers.find((one) => one.format === format && one.recognise(head, name) > 0) ?? null);
  if (reader) return done(reader);
  if (isUtf16(head)) return failed("utf-16");
  return failed(isBinary(head) ? "binary" : isBlank(head) ? "empty" : "not-recognised");
};

/** A byte order mark of UTF-16 (Unicode §23.8), or every second byte nearly always zero. */
const isUtf16 = (head: Bytes): boolean => {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index++) if (head[index] === 0) zeros[index % 2]!++;
  const [most, least] = [Math.max(...zeros), Math.min(...zeros)];
  return head.length >= 8 && most > head.length / 4 && least < head.length / 64;
};

/** A zero byte, or more than one in eight characters that are control codes or no UTF-8. */
const isBinary = (head: Bytes): boolean => {
  if (head.includes(0)) return true;
  const text = new TextDecoder().decode(head);
  const oddCount = text.match(/(?![\t-\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return oddCount > text.length / 8;
};

const isBlank = (head: Bytes): boolean =>
  head.length < headBytes && /^[\s\ufeff]*$/.test(new TextDecoder().decode(head));

/** What went wrong in a ZIP, in the words of this room. */
export const exportReasonOf = (reason: ArchiveReason): ExportReason => {
  switch (reason) {
    case "truncated":
    case "not-a-zip":
      return "zip-truncated";
    case "encrypted":
      return "zip-encrypted";
    case "damaged":
    case "split":
    case "wrong-checksum":
    case "unsupported-method":
      return "zip-damaged";
    default:
      return "zip-hostile";
  }
};

/** How many choices of a ZIP are looked into: each costs the unpacking of a head. */
const mostChoices = 1024;

/** One chat that a ZIP could be read as. */
interface Choice {
  readonly reader: Reader;
  readonly members: readonly Archive["members"][number][];
}

const openZip = async (source: ByteSource, wish: Wish): Promise<Outcome<OpenedExport, ExportReason>> => {
  const opened = await openArchive(source);
  if (!opened.ok) return failed(exportReasonOf(opened.reason));
  const archive = opened.value;
  let found: { readonly choices: readonly Choice[]; readonly reason: ExportReason };
  try {
    found = await choicesOf(archive, wish);
  } catch (error) {
    if (error instanceof ArchiveFailure) return failed(exportReasonOf(error.reason));
    throw error;
  }
  const { choices, reason } = found;
  if (choices.length > 1)
    return failed("zip-with-several-chats", choices.map(({ members }) => members[0]!.index).join(","));
  const [choice] = choices;
  const [first, ...others] = (choice?.members ?? []).map((member): Part => ({
    sizeBytes: member.sizeBytes,
    member: member.name,
    read: (takesDamaged) => archive.readMember(member, takesDamaged),
  }));
  if (!choice || !first) return failed(reason);
  const sizeBytes = choice.members.reduce((total, member) => total + member.sizeBytes, 0);
  return done({ reader: choice.reader, sizeBytes, parts: [first, ...others], archive });
};

/** What a ZIP could be read as: chats, or where it has none the single things in it. */
const choicesOf = async (
  archive: Archive,
  wish: Wish,
): Promise<{ readonly choices: readonly Choice[]; readonly reason: ExportReason }> => {
  const members = archive.members.filter(({ nameReason }) => nameReason === null);
  const names = members.map(({ name }) => name);
  const heads = new Map<number, Bytes>();
  let refusals: ExportReason[] = [];
  for (const holds of ["chat", "file"] as const) {
    const choices = new Map<number, Choice>();
    for (const reader of readers) {
      if (reader.holds !== holds || (wish.format !== undefined && reader.format !== wish.format)) continue;
      for (const places of choicesIn(reader, names).slice(0, mostChoices)) {
        const [first] = places;
        if (first === undefined || choices.has(first)) continue;
        const chosen = places.map((place) => members[place]!);
        if (wish.chatIndex !== undefined && chosen[0]!.index !== wish.chatIndex) continue;
        const head = heads.get(first) ?? (await headOf(archive, members[first]!, wish.takesDamaged ?? false));
        if (heads.size < mostHeads) heads.set(first, head);
        const one = readerOf(head, names[first]!, wish.format);
        if (!one.ok) refusals.push(one.reason);
        else if (one.value === reader) choices.set(first, { reader, members: chosen });
      }
    }
    if (choices.size > 0) return { choices: [...choices.values()], reason: "zip-without-chat" };
  }
  // One file that could have been the chat and is not says best what is wrong.
  refusals = [...new Set(refusals)];
  const [only] = refusals;
  return {
    choices: [],
    reason: only && refusals.length === 1 && only !== "not-recognised" ? only : "zip-without-chat",
  };
};

/** How many heads are remembered between readers. */
const mostHeads = 64;

const choicesIn = (reader: Reader, names: readonly string[]): readonly (readonly number[])[] =>
  reader.choicesIn?.(names) ??
  names.flatMap((name, place) => (endsAs(name, reader.extensions) ? [[place]] : []));

/** Whether a file's name ends as one of the extensions says. */
export const endsAs = (name: string, extensions: readonly string[]): boolean =>
  extensions.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase());

const headOf = async (
  archive: Archive,
  member: Archive["members"][number],
  takesDamaged: boolean,
): Promise<Bytes> => {
  const head = new Uint8Array(Math.min(headBytes, member.sizeBytes));
  let filled = 0;
  try {
    for await (const piece of archive.readMember(member, takesDamaged)) {
      const part = piece.subarray(0, head.length - filled);
      head.set(part, filled);
      filled += part.length;
      if (filled === head.length) break;
    }
  } catch (error) {
    if (!takesDamaged || !(error instanceof ArchiveFailure)) throw error;
  }
  return head.subarray(0, filled);
};
