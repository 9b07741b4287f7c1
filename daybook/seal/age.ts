// age files: bytes that anybody with the words, or with the key of a recipient, can open without us.
import { Decrypter, Encrypter } from "age-encryption";
import { done, failed, joinBytes, type Bytes, type Outcome } from "daybook/record";
import { normaliseWords } from "./passphrase.ts";

/** Whom an age file is for: who knows the words, or who has the key of one of these recipients (`age1…`). */
export type AgeTo = { readonly words: string } | { readonly recipients: readonly string[] };

/** What an age file is opened with: the words, or an identity (`AGE-SECRET-KEY-…`). */
export type AgeWith = { readonly words: string } | { readonly identity: string };

/**
 * `not-age`: the bytes do not begin like one. `other-key`: these words or this identity do not open it. `not-a-recipient`: no
 * such recipient or identity can be. `damaged`: its beginning was changed.
 */
export type AgeReason = "not-age" | "other-key" | "not-a-recipient" | "damaged";

/** Thrown while an age file is read: a piece of it was changed, or its end is missing. */
export class AgeFailure extends Error {
  constructor() {
    super("damaged");
    this.name = "AgeFailure";
  }
}

/** The work of one guess: scrypt with N = 2¹⁸, the value of the age program. */
const scryptWorkFactor = 18;
/** A header of words is under 200 bytes, one of twenty recipients under 4 KiB; a hostile one is not read on for ever. */
const mostHeaderBytes = 65_536;
const firstLine = "age-encryption.org/v1\n";

const toStream = (pieces: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });

async function* fromStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value as Bytes;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Seal a stream of bytes as an age file.
 *
 * Fails:  `not-a-recipient`. What the stream throws, the reading of the result throws.
 * Source: age-encryption.org/v1; spec/backup.md §2.
 */
export const sealAge = async (
  to: AgeTo,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Outcome<AsyncGenerator<Bytes>, "not-a-recipient">> => {
  const encrypter = new Encrypter();
  if ("words" in to) {
    encrypter.setPassphrase(normaliseWords(to.words));
    encrypter.setScryptWorkFactor(scryptWorkFactor);
  } else
    try {
      for (const recipient of to.recipients) encrypter.addRecipient(recipient);
    } catch {
      return failed("not-a-recipient");
    }
  return done(fromStream(await encrypter.encrypt(toStream(bytes[Symbol.asyncIterator]()))));
};

/**
 * Open an age file.
 *
 * Gives:  its bytes as a stream, of which no piece comes that was changed; reading it throws `AgeFailure` at the first that
 *         was, and at the end when the end is missing.
 * Source: age-encryption.org/v1.
 */
export const openAge = async (
  opening: AgeWith,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Outcome<AsyncGenerator<Bytes>, AgeReason>> => {
  const decrypter = new Decrypter();
  try {
    if ("words" in opening) decrypter.addPassphrase(normaliseWords(opening.words));
    else decrypter.addIdentity(opening.identity);
  } catch {
    return failed("not-a-recipient");
  }
  const pieces = bytes[Symbol.asyncIterator]();
  const head = await readHead(pieces);
  if (!isAge(head)) return failed("not-age");
  if (!/\n--- /.test(latin1(head))) return failed("damaged");
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  try {
    return done(orAgeFailure(await decrypter.decrypt(toStream(whole()))));
  } catch (error) {
    const isOtherKey = error instanceof Error && error.message.startsWith("no identity matched");
    return failed(isOtherKey ? "other-key" : "damaged");
  }
};

/** Whether bytes begin like an age file. */
export const isAge = (head: Uint8Array): boolean => latin1(head.subarray(0, firstLine.length)) === firstLine;

const latin1 = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** The first bytes, up to where any header of ours has ended. */
const readHead = async (pieces: AsyncIterator<Uint8Array>): Promise<Bytes> => {
  let head: Bytes = new Uint8Array(0);
  while (head.length < mostHeaderBytes) {
    const next = await pieces.next();
    if (next.done) break;
    head = joinBytes(head, next.value);
  }
  return head;
};

async function* orAgeFailure(stream: ReadableStream<Uint8Array>): AsyncGenerator<Bytes> {
  try {
    yield* fromStream(stream);
  } catch {
    throw new AgeFailure();
  }
}
