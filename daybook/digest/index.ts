// digest: SHA-256 and HMAC-SHA-256, at once and in pieces.
export { loadDigest, type Digest, type Hashing } from "./digest.ts";
