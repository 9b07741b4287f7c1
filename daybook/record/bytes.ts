// Bytes: joining, comparing and spelling them.

/** Bytes over a buffer of their own, as the platform's cryptography asks for them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Chance is an argument: the same source gives the same safe, dossier and test. */
export type Random = (sizeBytes: number) => Bytes;

const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

export const joinBytes = (...parts: readonly Uint8Array[]): Bytes => {
  const joined = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

/** Compare without telling by time where the first difference is. */
export const isSameBytes = (left: Uint8Array, right: Uint8Array): boolean => {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index++) difference |= left[index]! ^ right[index]!;
  return difference === 0;
};

export const bytesToHex = (bytes: Uint8Array): string => {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
};

/** Fails: throws on anything but pairs of lower-case hexadecimal digits, since only our own formats are read with it. */
export const hexToBytes = (hex: string): Bytes => {
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new TypeError("not lower-case hexadecimal");
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16);
  return bytes;
};

const base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Standard base64 with padding (RFC 4648 §4). */
export const bytesToBase64 = (bytes: Uint8Array): string => {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [first, second, third] = [bytes[index]!, bytes[index + 1], bytes[index + 2]];
    text += base64Alphabet[first >> 2]!;
    text += base64Alphabet[((first & 3) << 4) | ((second ?? 0) >> 4)]!;
    text += second === undefined ? "=" : base64Alphabet[((second & 15) << 2) | ((third ?? 0) >> 6)]!;
    text += third === undefined ? "=" : base64Alphabet[third & 63]!;
  }
  return text;
};

/** Standard base64 with padding (RFC 4648 §4). Fails: null on anything that `bytesToBase64` would not have written. */
export const base64ToBytes = (text: string): Bytes | null => {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const bits = text.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((bits.length * 3) / 4));
  let [held, heldBits, at] = [0, 0, 0];
  for (const letter of bits) {
    held = ((held << 6) | base64Alphabet.indexOf(letter)) & 0xffff;
    heldBits += 6;
    if (heldBits >= 8) bytes[at++] = (held >> (heldBits -= 8)) & 255;
  }
  return bytesToBase64(bytes) === text ? bytes : null;
};

/** Big-endian, 4 bytes. */
export const uint32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

/** Big-endian, 8 bytes; `value` is a whole number up to 2⁵³ − 1. */
export const uint64 = (value: number): Bytes => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
};
