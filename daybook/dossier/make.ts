// A whole dossier as one stream of bytes: what was chosen, its originals, its proofs, and nothing of anything else.
import { archiveSizeBytes, bytesToPieces, writeArchive, type NewMember } from "daybook/archive";
import type { Digest } from "daybook/digest";
import { checkCheckpoint, checkInclusion, type CheckSignature, type Sign } from "daybook/log";
import {
  bytesToHex,
  done,
  failed,
  utf8,
  wellFormed,
  type Bytes,
  type FieldGroup,
  type Outcome,
  type When,
} from "daybook/record";
import { wordHowToCheck, wordNotIncluded, wordReport } from "daybook/report";
import type { Language } from "daybook/words";
import { algorithms, bagInfoText, bagitText, blankChecksums, manifestText, type Checksums } from "./bag.ts";
import {
  disclose,
  exhibitOf,
  leafOfDisclosed,
  type DisclosableEntry,
  type DisclosedEntry,
} from "./disclose.ts";
import { reportFacts, reportItems } from "./items.ts";
import {
  dossierFormat,
  folder,
  largestBytesOf,
  originalsFolder,
  payloadNames,
  signatureName,
  taggedNames,
  tagManifestNames,
  tagNames,
} from "./layout.ts";
import { isOrigin, pathsToText, textToBytes, type Consent, type Listing } from "./listing.ts";
import { originalName } from "./original-name.ts";
import { paddingBytes } from "./padding.ts";
import { readVerifierKey, signatureSizeBytes, signDossier, type VerifierKey } from "./signature.ts";

/** One entry that the keeper chose, and how much of it. */
export interface Chosen {
  readonly entry: DisclosableEntry;
  /** Its place in the record's log, from 0. */
  readonly sequence: number;
  /** Its 32 secret bytes, from which its salts are made. They stay behind. */
  readonly secret: Bytes;
  /** `rest` is shown in any case. */
  readonly shown: readonly FieldGroup[];
  /** For each attachment its bytes as a stream that can be asked for more than once, or null to leave the file out. */
  readonly originals: readonly ((() => AsyncIterable<Bytes>) | null)[];
}

/** What a course is made of. */
export interface Course {
  readonly entries: readonly Chosen[];
  /** The audit path of an entry, 32 bytes each step, in the tree of the checkpoint: `proveInclusion(tree, sequence, size)`. */
  readonly pathOf: (sequence: number) => readonly Bytes[];
  /** Who signs: the record's own key, by its public name, and its checkpoint. */
  readonly identity: { readonly vkey: string; readonly checkpointText: string; readonly sign: Sign };
  readonly language: Language;
  /** As the keeper typed them; "" when she said nothing. */
  readonly purpose: string;
  readonly recipient: string;
  readonly made: When;
}

/** A dossier that is ready to be written. */
export interface Dossier {
  readonly sizeBytes: number;
  readonly exhibitCount: number;
  /** The root of the record at the checkpoint, as hexadecimal digits. */
  readonly rootHex: string;
  /**
   * The bytes of the ZIP file, in pieces; may be asked for again and gives the same.
   *
   * Fails:  throws `DossierFailure` when an original is not what its entry says; what came before is then no dossier.
   */
  read(): AsyncGenerator<Bytes, void, undefined>;
}

/** `not-in-record`: an entry, its secret or its place does not fit the checkpoint. */
export type MakeReason = "nothing-chosen" | "bad-checkpoint" | "not-in-record" | "too-much-text";

/** What a stream of a dossier throws when an original changed since it was kept. `exhibit` is its number. */
export class DossierFailure extends Error {
  readonly reason = "original-changed";
  readonly exhibit: string;
  constructor(exhibit: string) {
    super("original-changed");
    this.name = "DossierFailure";
    this.exhibit = exhibit;
  }
}

/** One file of the bag while it is made. */
interface BagFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly read: () => AsyncIterable<Bytes>;
}

/**
 * Make a dossier of the chosen entries. Everything it says is made from what is shown, and the proofs are tried first.
 *
 * Shape:  entries in any order, each once; `originals` as long as the entry's attachments.
 * Gives:  the same bytes for the same course.
 * Fails:  as `MakeReason` says, before a byte is given. Throws when an entry is chosen twice.
 * Source: spec/dossier.md.
 * Safety: reveals which places of the record are shown, how many it has, and every group that is chosen; nothing of a
 *         withheld group, of an entry that was not chosen, or of the private drawer.
 */
export const makeDossier = (
  digest: Digest,
  check: CheckSignature,
  course: Course,
): Outcome<Dossier, MakeReason> => {
  const { identity, made, language } = course;
  const chosen = course.entries.toSorted((left, right) => left.sequence - right.sequence);
  if (chosen.length === 0) return failed("nothing-chosen");
  if (new Set(chosen.map(({ sequence }) => sequence)).size !== chosen.length)
    throw new TypeError("an entry is chosen twice");
  const key = readVerifierKey(identity.vkey);
  const checkpoint = checkCheckpoint(digest, identity.checkpointText, identity.vkey, check);
  if (!key || !checkpoint.ok || !isOrigin(key.origin)) return failed("bad-checkpoint");
  const { size, root, origin } = checkpoint.value;

  const entries = chosen.map((one) => discloseChosen(digest, one));
  const paths: { exhibit: string; path: readonly Bytes[] }[] = [];
  for (const entry of entries) {
    const { exhibit, sequence } = entry;
    if (sequence >= size) return failed("not-in-record", exhibit);
    const path = course.pathOf(sequence);
    if (!checkInclusion(digest, leafOfDisclosed(digest, entry), sequence, size, path, root))
      return failed("not-in-record", exhibit);
    paths.push({ exhibit, path });
  }
  const listing: Listing = { format: dossierFormat, kind: "course", language, made, origin, size, entries };
  const consent: Consent = {
    format: "daybook-consent/1",
    purpose: wellFormed(course.purpose),
    recipient: wellFormed(course.recipient),
  };
  const facts = reportFacts(listing, consent, identity.vkey, bytesToHex(root));
  const items = reportItems(listing);
  const texts = [
    textFile(tagNames.howToCheck, utf8(wordHowToCheck(facts))),
    textFile(tagNames.notIncluded, utf8(wordNotIncluded(facts, items))),
    textFile(tagNames.bagInfo, utf8(bagInfoText(made))),
    textFile(tagNames.bagit, utf8(bagitText)),
    textFile(payloadNames.consent, textToBytes(consent)),
    textFile(payloadNames.entries, textToBytes(listing)),
    textFile(payloadNames.checkpoint, utf8(identity.checkpointText)),
    textFile(payloadNames.inclusion, textToBytes(pathsToText(paths))),
    textFile(payloadNames.key, utf8(`${identity.vkey}\n`)),
    textFile(payloadNames.report, utf8(wordReport(digest, facts, items))),
  ];
  if (texts.some(({ name, sizeBytes }) => sizeBytes > largestBytesOf(name))) return failed("too-much-text");
  const files = [...texts, ...chosen.flatMap((one) => originalFiles(digest, one))];
  const membersWith = (padding: number, sums: Map<string, Checksums>) =>
    bagMembers(digest, key, identity.sign, [...files, zeros(padding)], sums);
  const padding = paddingBytes((length) => archiveSizeBytes(membersWith(length, new Map())));
  return done({
    sizeBytes: archiveSizeBytes(membersWith(padding, new Map())),
    exhibitCount: entries.length,
    rootHex: facts.rootHex,
    read: () => writeArchive(membersWith(padding, new Map())),
  });
};

const discloseChosen = (digest: Digest, chosen: Chosen): DisclosedEntry => {
  const { entry, sequence, secret, shown } = chosen;
  const names = shown.includes("attachments")
    ? (entry.attachments ?? []).map((attachment, index) =>
        chosen.originals[index] ? originalName(exhibitOf(sequence), index, attachment) : null,
      )
    : [];
  return disclose(digest, entry, sequence, secret, shown, names);
};

const textFile = (name: string, bytes: Bytes): BagFile => ({
  name,
  sizeBytes: bytes.length,
  read: bytesToPieces(() => bytes),
});

/** The files of one entry that go along: those of a shown group that have a stream. */
const originalFiles = (digest: Digest, { entry, sequence, shown, originals }: Chosen): readonly BagFile[] => {
  const exhibit = exhibitOf(sequence);
  const files: BagFile[] = [];
  if (!shown.includes("attachments")) return files;
  for (const [index, attachment] of (entry.attachments ?? []).entries()) {
    const original = originals[index];
    if (!original) continue;
    const read = async function* (): AsyncGenerator<Bytes> {
      const hashing = await digest.startSha256();
      let sizeBytes = 0;
      for await (const piece of original()) {
        hashing.update(piece);
        sizeBytes += piece.length;
        if (sizeBytes > attachment.sizeBytes) throw new DossierFailure(exhibit);
        yield piece;
      }
      if (sizeBytes !== attachment.sizeBytes || bytesToHex(hashing.digest()) !== attachment.sha256)
        throw new DossierFailure(exhibit);
    };
    const name = originalsFolder + originalName(exhibit, index, attachment);
    files.push({ name, sizeBytes: attachment.sizeBytes, read });
  }
  return files;
};

/** How much of the padding is made at a time. */
const zeroPieceBytes = 65_536;

const zeros = (sizeBytes: number): BagFile => ({
  name: payloadNames.padding,
  sizeBytes,
  read: async function* () {
    for (let left = sizeBytes; left > 0; left -= zeroPieceBytes)
      yield new Uint8Array(Math.min(left, zeroPieceBytes));
  },
});

/**
 * Every member of the archive. Manifests and signature are made when it is their turn, from the checksums that the
 * members before them left in `sums`: their names come after all that they list.
 */
const bagMembers = (
  digest: Digest,
  key: VerifierKey,
  sign: Sign,
  files: readonly BagFile[],
  sums: Map<string, Checksums>,
): readonly NewMember[] => {
  const payload = files.map(({ name }) => name).filter((name) => name.startsWith("data/"));
  const late = (name: string, sizeBytes: number, text: () => string): BagFile => ({
    name,
    sizeBytes,
    read: bytesToPieces(() => utf8(text())),
  });
  const sumsOf = (name: string) => sums.get(name)!;
  const manifests = (prefix: string, names: readonly string[]) =>
    algorithms.map((algorithm) => {
      const blank = manifestText(algorithm, names, () => blankChecksums);
      return late(`${prefix}-${algorithm}.txt`, blank.length, () => manifestText(algorithm, names, sumsOf));
    });
  const all = [
    ...files,
    ...manifests("manifest", payload),
    late(signatureName, signatureSizeBytes(key), () => signDossier(key, sign, (name) => sumsOf(name).sha256)),
    ...manifests("tagmanifest", taggedNames),
  ];
  return all.map((file) => ({
    name: `${folder}/${file.name}`,
    sizeBytes: file.sizeBytes,
    read: () => (tagManifestNames.includes(file.name as never) ? file.read() : summed(digest, file, sums)),
  }));
};

/** A file's pieces, leaving both checksums behind when they are through. */
async function* summed(digest: Digest, file: BagFile, sums: Map<string, Checksums>): AsyncGenerator<Bytes> {
  const [sha256, sha512] = [await digest.startSha256(), await digest.startSha512()];
  for await (const piece of file.read()) {
    sha256.update(piece);
    sha512.update(piece);
    yield piece;
  }
  sums.set(file.name, { sha256: bytesToHex(sha256.digest()), sha512: bytesToHex(sha512.digest()) });
}
