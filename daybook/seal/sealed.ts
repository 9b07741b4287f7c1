// SEAL and OPEN: bytes that nobody without the key can read, change, shorten or move to another place.
import { hmac } from "@noble/hashes/hmac.js";
import { sha512 } from "@noble/hashes/sha2.js";
import {
  done,
  failed,
  isSameBytes,
  joinBytes,
  utf8,
  type Bytes,
  type Outcome,
  type Random,
} from "daybook/record";

/** c2sp.org/chunked-encryption: a salt and a commitment in front, then chunks that are shorter only at the end. */
const saltBytes = 24;
const commitmentBytes = 32;
const headBytes = saltBytes + commitmentBytes;
const chunkBytes = 16_384;
const tagBytes = 16;
const nonceBytes = 12;
/** WebCrypto costs about as much a call as a chunk, so several are under way at once. */
const chunksInFlight = 16;

const label = utf8("c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0");

export type OpenReason = "other-key" | "damaged" | "truncated";

/** The size of sealed bytes, from the size of the plain ones. */
export const sealedSizeBytes = (plainSizeBytes: number): number =>
  headBytes + plainSizeBytes + tagBytes * (Math.floor(plainSizeBytes / chunkBytes) + 1);

/** The size of the plain bytes, or null when no plain bytes seal to this size. */
export const plainSizeBytes = (sealedSize: number): number | null => {
  const body = sealedSize - headBytes;
  const rest = body % (chunkBytes + tagBytes);
  return body < 0 || rest < tagBytes
    ? null
    : body - tagBytes * (Math.floor(body / (chunkBytes + tagBytes)) + 1);
};

/**
 * HKDF-Expand with SHA-512 (RFC 5869 §2.3) from a key of 32 bytes.
 *
 * Shape:  `sizeBytes` is at most 16,320 (255 blocks of SHA-512).
 * The library's own `expand` insists on a key as long as the hash; the published construction uses 32 bytes, which
 * HMAC fills up with zeros.
 */
export const expandKey = (key: Bytes, info: Uint8Array, sizeBytes: number): Bytes => {
  const made = new Uint8Array(sizeBytes);
  let block: Uint8Array = new Uint8Array(0);
  for (let at = 0, counter = 1; at < sizeBytes; at += block.length, counter++) {
    block = hmac(sha512, key, joinBytes(block, info, new Uint8Array([counter])));
    made.set(block.subarray(0, sizeBytes - at), at);
  }
  return made;
};

interface ChunkKey {
  readonly key: CryptoKey;
  readonly baseNonce: Bytes;
  readonly commitment: Bytes;
}

const deriveChunkKey = async (key: Bytes, salt: Bytes, context: Uint8Array): Promise<ChunkKey> => {
  const made = expandKey(key, joinBytes(label, salt, context), 32 + nonceBytes + commitmentBytes);
  return {
    key: await crypto.subtle.importKey("raw", made.slice(0, 32), "AES-GCM", false, ["encrypt", "decrypt"]),
    baseNonce: made.slice(32, 32 + nonceBytes),
    commitment: made.slice(32 + nonceBytes),
  };
};

/** The base nonce XOR the chunk's number, which is below 2³⁸. */
const nonceOfChunk = (baseNonce: Bytes, index: number): Bytes => {
  const nonce = baseNonce.slice();
  for (let at = nonceBytes - 1, rest = index; rest > 0; at--, rest = Math.floor(rest / 256))
    nonce[at]! ^= rest % 256;
  return nonce;
};

/** Run over chunk numbers [0, count), several at once, each putting its bytes where they belong. */
const forEachChunk = async (count: number, work: (index: number) => Promise<void>): Promise<void> => {
  for (let first = 0; first < count; first += chunksInFlight) {
    const last = Math.min(count, first + chunksInFlight);
    await Promise.all(Array.from({ length: last - first }, (_, step) => work(first + step)));
  }
};

/**
 * Seal bytes under a key, for one place.
 *
 * Shape:  `key` is 32 uniformly random bytes; `context` says what is sealed and where it belongs.
 * Gives:  `sealedSizeBytes(plain.length)` bytes: salt, commitment, chunks.
 * Source: c2sp.org/chunked-encryption with AES-256-GCM (Cobblestone-256); spec/seal.md §2.
 */
export const sealBytes = async (
  random: Random,
  key: Bytes,
  context: Uint8Array,
  plain: Uint8Array,
): Promise<Bytes> => {
  const salt = random(saltBytes);
  const chunkKey = await deriveChunkKey(key, salt, context);
  const sealed = new Uint8Array(sealedSizeBytes(plain.length));
  sealed.set(salt);
  sealed.set(chunkKey.commitment, saltBytes);
  await forEachChunk(Math.floor(plain.length / chunkBytes) + 1, async (index) => {
    const chunk = plain.slice(index * chunkBytes, (index + 1) * chunkBytes);
    const iv = nonceOfChunk(chunkKey.baseNonce, index);
    const made = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, chunkKey.key, chunk);
    sealed.set(new Uint8Array(made), headBytes + index * (chunkBytes + tagBytes));
  });
  return sealed;
};

/**
 * Open sealed bytes.
 *
 * Fails:  `other-key` when key or context are not those it was sealed with, before anything is decrypted;
 *         `truncated` when no message has this length; `damaged` when a chunk was changed.
 * Source: c2sp.org/chunked-encryption; spec/seal.md §2.
 */
export const openBytes = async (
  key: Bytes,
  context: Uint8Array,
  sealed: Bytes,
): Promise<Outcome<Bytes, OpenReason>> => {
  const plainSize = plainSizeBytes(sealed.length);
  const chunkKey = await checkedChunkKey(key, context, sealed);
  if (!chunkKey) return failed("other-key");
  if (plainSize === null) return failed("truncated");
  const plain = new Uint8Array(plainSize);
  try {
    await forEachChunk(Math.floor(plainSize / chunkBytes) + 1, async (index) => {
      const at = headBytes + index * (chunkBytes + tagBytes);
      const chunk = sealed.slice(at, at + chunkBytes + tagBytes);
      plain.set(await decryptChunk(chunkKey, index, chunk), index * chunkBytes);
    });
  } catch {
    return failed("damaged");
  }
  return done(plain);
};

/**
 * Open only the first chunk of sealed bytes, to learn what stands at their beginning.
 *
 * Shape:  `head` is at least the first `firstChunkSealedBytes`, or all of shorter sealed bytes.
 */
export const openFirstChunk = async (
  key: Bytes,
  context: Uint8Array,
  head: Bytes,
): Promise<Outcome<Bytes, OpenReason>> => {
  const chunkKey = await checkedChunkKey(key, context, head);
  if (!chunkKey) return failed("other-key");
  if (head.length < headBytes + tagBytes) return failed("truncated");
  try {
    return done(await decryptChunk(chunkKey, 0, head.slice(headBytes, firstChunkSealedBytes)));
  } catch {
    return failed("damaged");
  }
};

export const firstChunkSealedBytes = headBytes + chunkBytes + tagBytes;

const checkedChunkKey = async (key: Bytes, context: Uint8Array, sealed: Bytes): Promise<ChunkKey | null> => {
  const chunkKey = await deriveChunkKey(key, sealed.slice(0, saltBytes), context);
  return isSameBytes(chunkKey.commitment, sealed.slice(saltBytes, headBytes)) ? chunkKey : null;
};

const decryptChunk = async (chunkKey: ChunkKey, index: number, chunk: Bytes): Promise<Bytes> => {
  const iv = nonceOfChunk(chunkKey.baseNonce, index);
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, chunkKey.key, chunk));
};

/** A key of its own for each purpose. Source: HKDF-Expand (RFC 5869 §2.3) with SHA-512; spec/seal.md §3. */
export const subkey = (key: Bytes, name: string): Bytes => expandKey(key, utf8(`daybook/v1/key/${name}`), 32);
