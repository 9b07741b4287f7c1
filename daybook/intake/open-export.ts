// From a file that the keeper chose to the text in it: plain, or the one chat in a ZIP.
import {
  ArchiveFailure,
  openArchive,
  type Archive,
  type ArchiveReason,
  type ByteSource,
  type Member,
} from "daybook/archive";
import { done, failed, type Bytes, type Outcome } from "daybook/record";
import type { Reader } from "./reader.ts";
import { recogniseFormat } from "./readers.ts";

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

/** A text that one of the readers knows. */
export interface OpenedExport {
  readonly reader: Reader;
  readonly sizeBytes: number;
  /** For a ZIP, the name of the member that holds the text. */
  readonly member?: string;
  /** For a ZIP, all of its members: the chat and the files that came with it. */
  readonly archive?: Archive;
  /**
   * The text's bytes from the beginning, as often as it is called.
   *
   * Fails:  throws `ArchiveFailure` when a ZIP turns out to be damaged on the way: then nothing of it is to be kept.
   *         `exportReasonOf` words it.
   */
  read(): AsyncGenerator<Bytes, void, undefined>;
}

const headBytes = 65_536;
const pieceBytes = 262_144;

/**
 * Open a file as an export.
 *
 * Shape:  `chatIndex` is the keeper's choice where a ZIP holds several chats.
 * Fails:  with exactly one reason for each file; for `zip-with-several-chats`, `where` holds the members' `index`es.
 *         What the source itself throws is passed on.
 * Safety: the other person can have sent a file that is named like a chat, so that the keeper chooses and not we.
 */
export const openExport = async (
  source: ByteSource,
  chatIndex?: number,
): Promise<Outcome<OpenedExport, ExportReason>> => {
  if (source.sizeBytes === 0) return failed("empty");
  const head = await source.read(0, Math.min(headBytes, source.sizeBytes));
  // "PK" and a record of the format (APPNOTE §4.3): nothing that people write begins so.
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 3) < 9) return openZip(source, chatIndex);
  const reader = readerOf(head);
  if (!reader.ok) return reader;
  return done({ reader: reader.value, sizeBytes: source.sizeBytes, read: () => readWhole(source) });
};

async function* readWhole(source: ByteSource): AsyncGenerator<Bytes, void, undefined> {
  for (let at = 0; at < source.sizeBytes; at += pieceBytes)
    yield await source.read(at, Math.min(at + pieceBytes, source.sizeBytes));
}

const readerOf = (head: Bytes): Outcome<Reader, ExportReason> => {
  if (isUtf16(head)) return failed("utf-16");
  const reader = recogniseFormat(head);
  if (reader) return done(reader);
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

/** How many texts of a ZIP are looked into when none is named like a chat. */
const mostTexts = 64;

const isText = ({ name, nameReason }: Member): boolean =>
  nameReason === null && !name.includes("/") && /\.txt$/i.test(name);

const openZip = async (
  source: ByteSource,
  chatIndex: number | undefined,
): Promise<Outcome<OpenedExport, ExportReason>> => {
  const opened = await openArchive(source);
  if (!opened.ok) return failed(exportReasonOf(opened.reason));
  const archive = opened.value;
  const candidates = archive.members.filter((member) =>
    chatIndex === undefined ? isText(member) : isText(member) && member.index === chatIndex,
  );
  // iPhones call it _chat.txt; Android names it after the chat, in its own language.
  const iphone = candidates.filter(({ name }) => name === "_chat.txt");
  const android = candidates.filter(({ name }) => /whatsapp/i.test(name));
  const named = iphone.length > 0 ? iphone : android;
  const chats: { readonly member: Member; readonly reader: Reader }[] = [];
  let reason: ExportReason = "zip-without-chat";
  try {
    for (const member of (named.length > 0 ? named : candidates).slice(0, mostTexts)) {
      const reader = readerOf(await headOf(archive, member));
      if (reader.ok) chats.push({ member, reader: reader.value });
      else if (named.length > 0) reason = reader.reason;
    }
  } catch (error) {
    if (error instanceof ArchiveFailure) return failed(exportReasonOf(error.reason));
    throw error;
  }
  if (chats.length > 1)
    return failed("zip-with-several-chats", chats.map(({ member }) => member.index).join(","));
  const [chat] = chats;
  if (!chat) return failed(reason);
  return done({
    reader: chat.reader,
    sizeBytes: chat.member.sizeBytes,
    member: chat.member.name,
    archive,
    read: () => archive.readMember(chat.member),
  });
};

const headOf = async (archive: Archive, member: Member): Promise<Bytes> => {
  const head = new Uint8Array(Math.min(headBytes, member.sizeBytes));
  let filled = 0;
  for await (const piece of archive.readMember(member)) {
    const part = piece.subarray(0, head.length - filled);
    head.set(part, filled);
    filled += part.length;
    if (filled === head.length) break;
  }
  return head;
};
