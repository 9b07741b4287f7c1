// Ciphertexts of AES-GCM that open under two keys: the attack that a commitment is there for (Dodis and others, 2018).
import { createCipheriv, createDecipheriv } from "node:crypto";

const reduction = 0xe1n << 120n;
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
const bytesOf = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(32, "0"), "hex");

/** The product of two elements of GCM's field (NIST SP 800-38D §6.3). */
const times = (left: bigint, right: bigint): bigint => {
  let [product, shifted] = [0n, right];
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((left >> bit) & 1n) product ^= shifted;
    shifted = shifted & 1n ? (shifted >> 1n) ^ reduction : shifted >> 1n;
  }
  return product;
};

const power = (base: bigint, exponent: bigint): bigint => {
  let [result, square] = [1n << 127n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = times(result, square);
    square = times(square, square);
  }
  return result;
};

/** The element whose product with this one is 1: its (2¹²⁸ − 2)th power. */
const inverse = (value: bigint): bigint => power(value, (1n << 128n) - 2n);

export interface GcmKey {
  readonly key: Buffer;
  readonly nonce: Buffer;
}

const blockUnder = (key: Buffer, block: Buffer): bigint => {
  const cipher = createCipheriv("aes-256-ecb", key, null).setAutoPadding(false);
  return numberOf(cipher.update(block));
};
const firstCounter = (nonce: Buffer): Buffer => Buffer.concat([nonce, Buffer.from([0, 0, 0, 1])]);

/**
 * Bytes with a tag that is right under both keys.
 *
 * Shape:  `start` is whole blocks of 16 bytes, of which the last is replaced: it is solved for.
 */
export const openingUnderBoth = (start: Buffer, left: GcmKey, right: GcmKey): Buffer => {
  const blocks = start.length / 16;
  const lengths = numberOf(bytesOf(BigInt(start.length * 8)));
  /** What the tag is but for the last block, and what that block is multiplied with. */
  const parts = ({ key, nonce }: GcmKey) => {
    const hash = blockUnder(key, Buffer.alloc(16));
    let sum = 0n;
    for (let block = 0; block < blocks; block++) {
      const value = block === blocks - 1 ? 0n : numberOf(start.subarray(16 * block, 16 * block + 16));
      sum = times(sum ^ value, hash);
    }
    return {
      rest: times(sum ^ lengths, hash) ^ blockUnder(key, firstCounter(nonce)),
      factor: times(hash, hash),
    };
  };
  const [one, two] = [parts(left), parts(right)];
  const last = times(one.rest ^ two.rest, inverse(one.factor ^ two.factor));
  const tag = one.rest ^ times(last, one.factor);
  return Buffer.concat([start.subarray(0, -16), bytesOf(last), bytesOf(tag)]);
};

/** Whether plain AES-GCM opens these bytes. */
export const opensAsGcm = (bytes: Buffer, { key, nonce }: GcmKey): boolean => {
  const opening = createDecipheriv("aes-256-gcm", key, nonce);
  opening.setAuthTag(bytes.subarray(-16));
  opening.update(bytes.subarray(0, -16));
  try {
    opening.final();
    return true;
  } catch {
    return false;
  }
};
