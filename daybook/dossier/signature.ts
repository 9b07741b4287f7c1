// The signature under a dossier: the record's key signs the list of everything in it.
import { type CheckSignature, type Sign } from "daybook/log";
import { base64ToBytes, bytesToBase64, hexToBytes, joinBytes, utf8, type Bytes } from "daybook/record";
import { dossierFormat, signedNames } from "./layout.ts";

/** The public half of a record's key, as its vkey spells it. */
export interface VerifierKey {
  readonly origin: string;
  /** Shape: 4 bytes. */
  readonly keyId: Bytes;
  /** Shape: 32 bytes. */
  readonly publicKey: Bytes;
}

/** Read a vkey of an Ed25519 key. Fails: null. That the id fits the key is checked with the checkpoint. Source: c2sp.org/signed-note. */
export const readVerifierKey = (vkey: string): VerifierKey | null => {
  const parts = /^([^+\n ]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey);
  const bytes = parts && base64ToBytes(parts[3]!);
  if (!parts || bytes?.length !== 33 || bytes[0] !== 1) return null;
  return { origin: parts[1]!, keyId: hexToBytes(parts[2]!), publicKey: bytes.slice(1) };
};

/** What is signed: the format, the record, and the SHA-256 of each file that is not listed in another of them. */
const signedText = (origin: string, sha256Of: (name: string) => string): string =>
  `${dossierFormat}\n${origin}\n${signedNames.map((name) => `${sha256Of(name)}  ${name}\n`).join("")}`;

const noteOf = (text: string, { origin, keyId }: VerifierKey, signature: Bytes): string =>
  `${text}\n\u2014 ${origin} ${bytesToBase64(joinBytes(keyId, signature))}\n`;

/**
 * Write and sign the list.
 *
 * Its first line keeps it apart from a checkpoint, whose first line is the name of a log.
 * Source: c2sp.org/signed-note; spec/dossier.md §7.
 */
export const signDossier = (key: VerifierKey, sign: Sign, sha256Of: (name: string) => string): string => {
  const text = signedText(key.origin, sha256Of);
  return noteOf(text, key, sign(utf8(text)));
};

/** How long `signDossier`'s text is. */
export const signatureSizeBytes = (key: VerifierKey): number =>
  utf8(
    noteOf(
      signedText(key.origin, () => "0".repeat(64)),
      key,
      new Uint8Array(64),
    ),
  ).length;

/**
 * Check that the key signed exactly this list.
 *
 * Gives:  false for a list that names other files or checksums, for a second signature, and for another spelling of this one.
 */
export const checkDossierSignature = (
  key: VerifierKey,
  check: CheckSignature,
  sha256Of: (name: string) => string,
  note: string,
): boolean => {
  const text = signedText(key.origin, sha256Of);
  const blob = base64ToBytes(/ ([A-Za-z0-9+/=]+)\n$/.exec(note)?.[1] ?? "");
  if (blob?.length !== 68) return false;
  const signature = blob.slice(4);
  return note === noteOf(text, key, signature) && check(key.publicKey, utf8(text), signature);
};
