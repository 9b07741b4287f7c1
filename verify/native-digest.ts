// The hash functions of the machine that Verify runs on: the same answers as the WASM ones, several times sooner.
import { createHash, createHmac, type Hash } from "node:crypto";
import type { Digest, Hashing } from "daybook/digest";

const hashing = (hash: Hash): Hashing => ({
  update: (bytes) => void hash.update(bytes),
  digest: () => new Uint8Array(hash.digest()),
});

export const nativeDigest: Digest = {
  sha256(...parts) {
    const hash = createHash("sha256");
    for (const part of parts) hash.update(part);
    return new Uint8Array(hash.digest());
  },
  hmacSha256(key, ...parts) {
    const hmac = createHmac("sha256", key);
    for (const part of parts) hmac.update(part);
    return new Uint8Array(hmac.digest());
  },
  startSha256: () => Promise.resolve(hashing(createHash("sha256"))),
  startSha512: () => Promise.resolve(hashing(createHash("sha512"))),
};
