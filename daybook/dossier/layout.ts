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

/** The longest text of the files that are short by their nature (spec/dossier.md §8); all others may be `largestTextBytes`. */
const shortTexts: Readonly<Record<string, number>> = {
  [payloadNames.key]: 256,
  [payloadNames.checkpoint]: 65_536,
  [payloadNames.consent]: 1_048_576,
  [tagNames.bagit]: 4096,
  [tagNames.bagInfo]: 4096,
  [signatureName]: 4096,
};

/** How long a text may be to be read at all. Shape: `name` is below the folder. */
export const largestBytesOf = (name: string): number =>
  Object.hasOwn(shortTexts, name) ? shortTexts[name]! : largestTextBytes;
