// Signatures of a record: Ed25519, made with a key that is named nowhere else.
import { ed25519 } from "@noble/curves/ed25519.js";
import type { Bytes } from "daybook/record";

/** One key pair, of which only the public half can be read. */
export interface Signer {
  /** Shape: 32 bytes. */
  readonly publicKey: Bytes;
  /** Gives: 64 bytes, the same for the same message. */
  readonly sign: (message: Bytes) => Bytes;
}

/**
 * Make the signer of a seed.
 *
 * Shape:  `seed` is 32 bytes.
 * Fails:  throws on another length: a programming error.
 * Source: RFC 8032 §5.1.5, §5.1.6.
 * Safety: whoever has the seed can sign as this record; the copy made here is never given out.
 */
export const makeSigner = (seed: Bytes): Signer => {
  if (seed.length !== 32) throw new TypeError("a seed has 32 bytes");
  const secretKey = seed.slice();
  return {
    publicKey: new Uint8Array(ed25519.getPublicKey(secretKey)),
    sign: (message) => new Uint8Array(ed25519.sign(message, secretKey)),
  };
};

/**
 * Check a signature.
 *
 * Gives:  false for anything that is not the one signature RFC 8032 makes room for: other lengths, a point that is not in its
 *         one spelling, a scalar that is not reduced, a public key of small order. Never throws.
 * Source: RFC 8032 §5.1.7; the strict reading, in which one message and key have no second spelling of a signature.
 */
export const checkEd25519 = (publicKey: Bytes, message: Bytes, signature: Bytes): boolean => {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
};
