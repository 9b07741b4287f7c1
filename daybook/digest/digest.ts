// One loaded WASM hasher behind plain calls, because a million leaves cannot each wait for a promise.
import { createSHA256, createSHA512, type IHasher } from "hash-wasm";
import { joinBytes, type Bytes } from "daybook/record";

/** A hash of bytes that come in pieces. */
export interface Hashing {
  update(bytes: Uint8Array): void;
  /** Fails: throws when called twice. */
  digest(): Bytes;
}

/** Hash functions that answer at once. */
export interface Digest {
  sha256(...parts: readonly Uint8Array[]): Bytes;
  /** Source: RFC 2104 over SHA-256. */
  hmacSha256(key: Uint8Array, ...parts: readonly Uint8Array[]): Bytes;
  /** A hash in pieces, with an instance of its own, so that several can run side by side. */
  startSha256(): Promise<Hashing>;
  startSha512(): Promise<Hashing>;
}

/** SHA-256's block (FIPS 180-4 §1) and HMAC's inner and outer pads (RFC 2104 §2). */
const blockBytes = 64;
const innerPad = 0x36;
const outerPad = 0x5c;

/** Starts hashes, each on an instance of its own while it runs; a finished one's instance serves the next. */
const starter = (create: () => Promise<IHasher>): (() => Promise<Hashing>) => {
  const idle: IHasher[] = [];
  return async () => {
    let hasher: IHasher | null = idle.pop() ?? (await create());
    hasher.init();
    const running = (): IHasher => {
      if (!hasher) throw new TypeError("this hash is finished");
      return hasher;
    };
    return {
      update: (bytes) => void running().update(bytes),
      digest: () => {
        const finished = running();
        const hash = new Uint8Array(finished.digest("binary"));
        hasher = null;
        idle.push(finished);
        return hash;
      },
    };
  };
};

/** Load the hashers. Fails: rejects where WebAssembly is forbidden. */
export const loadDigest = async (): Promise<Digest> => {
  const hasher = await createSHA256();
  const sha256 = (...parts: readonly Uint8Array[]): Bytes => {
    hasher.init();
    for (const part of parts) hasher.update(part);
    return new Uint8Array(hasher.digest("binary"));
  };
  const hmacSha256 = (key: Uint8Array, ...parts: readonly Uint8Array[]): Bytes => {
    const block = new Uint8Array(blockBytes);
    block.set(key.length > blockBytes ? sha256(key) : key);
    const inner = sha256(
      block.map((byte) => byte ^ innerPad),
      ...parts,
    );
    return sha256(
      joinBytes(
        block.map((byte) => byte ^ outerPad),
        inner,
      ),
    );
  };
  return {
    sha256,
    hmacSha256,
    startSha256: starter(createSHA256),
    startSha512: starter(createSHA512),
  };
};
