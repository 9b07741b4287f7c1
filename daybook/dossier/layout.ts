// Where everything lies in a dossier: one folder, a BagIt bag, with names that say nothing.

/** What `bag-info.txt` and `entries.json` call this version of the format. */
export const dossierFormat = "daybook-dossier/1";

/** The one folder. It has the name of the file that is handed over, as a bag should (RFC 8493 §4). */
export const folder = "documents";

/** The payload that every dossier has, beside the originals. */
export const payloadNames = {
  consent: "data/consent.json",
  entries: "data/entries.json",
  padding: "data/padding.bin",
  checkpoint: "data/proofs/checkpoint.txt",
  inclusion: "data/proofs/inclusion.json",
  key: "data/proofs/key.txt",
  report: "data/report.html",
} as const;

export const originalsFolder = "data/originals/";

/** The tag files that are written before the payload is known; each is listed in the signature and the tag manifests. */
export const tagNames = {
  howToCheck: "HOW-TO-CHECK.txt",
  notIncluded: "NOT-INCLUDED.txt",
  bagInfo: "bag-info.txt",
  bagit: "bagit.txt",
} as const;

/** What the signature signs: the tag files above and the manifests, which list the payload. Sorted. */
export const signedNames = [
  ...Object.values(tagNames),
  "manifest-sha256.txt",
  "manifest-sha512.txt",
] as const;

export const signatureName = "signature.txt";

/** What the tag manifests list. Sorted. */
export const taggedNames = [...signedNames, signatureName] as const;

export const tagManifestNames = ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"] as const;

/** The longest text that is read into memory at once: 128 MiB, some hundred thousand messages. */
export const largestTextBytes = 128 * 2 ** 20;
