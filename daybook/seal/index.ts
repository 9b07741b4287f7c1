// seal: nobody without the words can read it.
export { AgeFailure, isAge, openAge, sealAge, type AgeReason, type AgeTo, type AgeWith } from "./age.ts";
export { deriveKey, drawWords, normaliseWords, wordCount, wordLists } from "./passphrase.ts";
export { isRecipient, sealTo } from "./recipient.ts";
export {
  expandKey,
  firstChunkSealedBytes,
  openBytes,
  openFirstChunk,
  plainSizeBytes,
  sealBytes,
  sealedSizeBytes,
  subkey,
  type OpenReason,
} from "./sealed.ts";
export { keepSecret, type Secret } from "./secret.ts";
export { checkEd25519, makeSigner, type Signer } from "./sign.ts";
