// TAR as a stream, both ways: members one after the other, of any size, in little memory.
import { joinBytes, utf8, type Bytes } from "daybook/record";

/** A file that is to be put into an archive. Shape: `read` gives exactly `sizeBytes`. */
export interface TarMember {
  /** Shape: letters, digits, `.`, `-` and `/`, at most 100 of them. */
  readonly name: string;
  readonly sizeBytes: number;
  read(): AsyncIterable<Uint8Array>;
}

/** A file that was found in an archive; its bytes are there until the next one is asked for. */
export interface TarFound {
  readonly name: string;
  readonly sizeBytes: number;
  readonly bytes: AsyncGenerator<Bytes>;
}

/** Thrown when bytes are not a TAR file as `writeTar` makes it, or are cut off. */
export class TarFailure extends Error {
  constructor() {
    super("not a whole archive");
    this.name = "TarFailure";
  }
}

const blockBytes = 512;
const namePattern = /^[A-Za-z0-9][A-Za-z0-9.-]*(?:\/[A-Za-z0-9][A-Za-z0-9.-]*)*$/;
/** Eleven octal digits: a larger size is written in base 256, as GNU and BSD tar do. */
const mostOctal = 8 ** 11 - 1;

const octal = (value: number, digits: number): Bytes => utf8(`${value.toString(8).padStart(digits, "0")}\0`);

const sizeField = (sizeBytes: number): Bytes => {
  if (sizeBytes <= mostOctal) return octal(sizeBytes, 11);
  const field = new Uint8Array(12);
  new DataView(field.buffer).setBigUint64(4, BigInt(sizeBytes));
  field[0] = 0x80;
  return field;
};

/** The header of a regular file. Source: POSIX.1-1988, ustar. */
const headerOf = (name: string, sizeBytes: number): Bytes => {
  const header = new Uint8Array(blockBytes);
  header.set(utf8(name));
  header.set(octal(0o600, 7), 100);
  header.set(octal(0, 7), 108);
  header.set(octal(0, 7), 116);
  header.set(sizeField(sizeBytes), 124);
  header.set(octal(0, 11), 136);
  header.set(utf8("0ustar\u000000"), 156);
  header.set(octal(checksumOf(header), 6), 148);
  header[155] = 0x20;
  return header;
};

/** The sum of the header's bytes with spaces in the place of the sum itself. */
const checksumOf = (header: Uint8Array): number =>
  header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);

const paddingOf = (sizeBytes: number): number => (blockBytes - (sizeBytes % blockBytes)) % blockBytes;

/**
 * Write members as one TAR file, piece by piece.
 *
 * Fails:  throws `TarFailure` when a member gives another number of bytes than it said, and what its reading throws.
 */
export async function* writeTar(members: AsyncIterable<TarMember>): AsyncGenerator<Uint8Array> {
  for await (const { name, sizeBytes, read } of members) {
    if (!namePattern.test(name) || name.length > 100) throw new TypeError("not a name for a member");
    yield headerOf(name, sizeBytes);
    let given = 0;
    for await (const piece of read()) {
      given += piece.length;
      if (given > sizeBytes) throw new TarFailure();
      yield piece;
    }
    if (given !== sizeBytes) throw new TarFailure();
    yield new Uint8Array(paddingOf(sizeBytes));
  }
  yield new Uint8Array(2 * blockBytes);
}

/** A stream from which exact numbers of bytes can be taken. */
const takeFrom = (pieces: AsyncIterator<Uint8Array>) => {
  let held: Uint8Array = new Uint8Array(0);
  /** The next bytes, at most `most` of them; throws at the end. */
  const some = async (most: number): Promise<Bytes> => {
    while (held.length === 0) {
      const next = await pieces.next();
      if (next.done) throw new TarFailure();
      held = next.value;
    }
    const taken = held.slice(0, most);
    held = held.subarray(taken.length);
    return taken;
  };
  const exactly = async (sizeBytes: number): Promise<Bytes> => {
    const parts: Bytes[] = [];
    for (let left = sizeBytes; left > 0; left -= parts.at(-1)!.length) parts.push(await some(left));
    return joinBytes(...parts);
  };
  return { some, exactly };
};

/**
 * Read a TAR file that `writeTar` made, member by member. What was not read of a member is passed over.
 *
 * Fails:  throws `TarFailure` for anything else: other kinds of members, other names, a wrong sum, an end that is missing.
 */
export async function* readTar(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TarFound> {
  const pieces = bytes[Symbol.asyncIterator]();
  const { some, exactly } = takeFrom(pieces);
  for (;;) {
    const header = await exactly(blockBytes);
    if (isEmpty(header)) break;
    const { name, sizeBytes } = readHeader(header);
    let left = sizeBytes;
    async function* content(): AsyncGenerator<Bytes> {
      while (left > 0) {
        const piece = await some(left);
        left -= piece.length;
        yield piece;
      }
    }
    yield { name, sizeBytes, bytes: content() };
    while (left > 0) left -= (await some(left)).length;
    await exactly(paddingOf(sizeBytes));
  }
  if (!isEmpty(await exactly(blockBytes))) throw new TarFailure();
  // Whoever sealed the stream vouches for its end, so it is read to it.
  while (!(await pieces.next()).done);
}

const isEmpty = (block: Bytes): boolean => block.every((byte) => byte === 0);

const readHeader = (header: Bytes): { name: string; sizeBytes: number } => {
  const text = (from: number, to: number) =>
    String.fromCharCode(...header.subarray(from, to)).replace(/\0[\s\S]*$/, "");
  const name = text(0, 100);
  const isOctal = /^[0-7]{11}$/.test(text(124, 136));
  const view = new DataView(header.buffer, header.byteOffset);
  const isLarge = view.getUint32(124) === 0x8000_0000;
  const sizeBytes = isOctal ? Number.parseInt(text(124, 136), 8) : Number(view.getBigUint64(128));
  const isGood =
    (isOctal || isLarge) &&
    Number.isSafeInteger(sizeBytes) &&
    namePattern.test(name) &&
    text(156, 163) === "0ustar" &&
    Number.parseInt(text(148, 155), 8) === checksumOf(header);
  if (!isGood) throw new TarFailure();
  return { name, sizeBytes };
};
