// The numbered checks of spec/dossier.md over one file, trusting nobody and holding only texts in memory.
import {
  ArchiveFailure,
  archiveSizeBytes,
  openArchive,
  type Archive,
  type ByteSource,
} from "daybook/archive";
import type { Digest } from "daybook/digest";
import { checkCheckpoint, checkInclusion, type Checkpoint, type CheckSignature } from "daybook/log";
import { bytesToHex, done, failed, type Bytes, type Outcome, type When } from "daybook/record";
import { wordHowToCheck, wordNotIncluded, wordReport } from "daybook/report";
import type { Language } from "daybook/words";
import { algorithms, bagInfoText, bagitText, formatVersion, manifestText, type Checksums } from "./bag.ts";
import { leafOfDisclosed, shownFields } from "./disclose.ts";
import { reportFacts, reportItems } from "./items.ts";
import {
  folder,
  largestBytesOf,
  originalsFolder,
  payloadNames,
  signatureName,
  signedNames,
  taggedNames,
  tagManifestNames,
  tagNames,
} from "./layout.ts";
import { bytesToConsent, bytesToListing, bytesToPaths, type Consent, type Listing } from "./listing.ts";
import { paddingBytes } from "./padding.ts";
import { rebuildArchive, type ReadFile } from "./rebuild.ts";
import { checkDossierSignature, readVerifierKey } from "./signature.ts";

/** The checks in their order; number 1 is the first. Source: spec/dossier.md §8. */
export const checkNames = [
  "archive",
  "contents",
  "payload-checksums",
  "tag-checksums",
  "entries",
  "originals",
  "checkpoint",
  "inclusion",
  "signature",
  "padding",
] as const;
export type CheckName = (typeof checkNames)[number];

/** `not-reached`: what it needs was already missing or wrong. */
export type CheckOutcome = "passed" | "failed" | "not-reached";

export interface CheckResult {
  readonly number: number;
  readonly name: CheckName;
  readonly outcome: CheckOutcome;
  /** The exhibit or the file of the format where it failed. Never a name from inside an entry. */
  readonly where?: string;
}

/** What a dossier says of itself, as far as it could be read. */
export interface DossierFacts {
  readonly kind: Listing["kind"];
  readonly language: Language;
  readonly made: When;
  readonly origin: string;
  readonly vkey: string;
  readonly rootHex: string;
  readonly recordSize: number;
  readonly exhibits: readonly string[];
  readonly withheldGroupCount: number;
  /** Files whose checksum is shown and that are not in here. */
  readonly absentFileCount: number;
  /** Whether this program words the report, what is not in it and how to check it exactly as they stand there. */
  readonly wording: "same" | "other";
}

export interface CheckedDossier {
  /** True when every check passed. */
  readonly isValid: boolean;
  readonly checks: readonly CheckResult[];
  /** Null unless every check passed: what failed is not described. */
  readonly facts: DossierFacts | null;
}

export type DossierReason = "not-a-dossier" | "newer-dossier";

/**
 * Check one dossier.
 *
 * Gives:  every check with its outcome; valid means complete and unaltered against its own checkpoint and key, and says
 *         nothing of time or of who holds the key.
 * Fails:  `not-a-dossier` for anything that is no ZIP file of one bag of ours, also for one that was cut; `newer-dossier` for a
 *         version this program does not know. What the source throws is passed on.
 * Source: spec/dossier.md §8.
 */
export const checkDossier = async (
  digest: Digest,
  check: CheckSignature,
  source: ByteSource,
): Promise<Outcome<CheckedDossier, DossierReason>> => {
  const archive = await openArchive(source);
  if (!archive.ok) return failed("not-a-dossier", archive.reason);
  const version = await versionOf(archive.value);
  if (version === null) return failed("not-a-dossier");
  if (version !== "1" && version !== "unreadable") return failed("newer-dossier");
  const isKept = (name: string, sizeBytes: number) =>
    keptNames.has(name) && sizeBytes <= largestBytesOf(name.slice(folder.length + 1));
  const { isSame, files } = await rebuildArchive(digest, source, archive.value.members, isKept);
  const bag = bagOf(files);

  const results: CheckResult[] = [];
  const note = (name: CheckName, outcome: CheckOutcome, where?: string): boolean => {
    const result = { number: checkNames.indexOf(name) + 1, name, outcome };
    results.push(where === undefined ? result : { ...result, where });
    return outcome === "passed";
  };
  const passed = (name: CheckName, isRight: boolean) => note(name, isRight ? "passed" : "failed");
  const wrongAt = (name: CheckName, where: string | null) =>
    where === null ? note(name, "passed") : note(name, "failed", where);

  passed("archive", isSame);
  const listing = jsonOf(bag, payloadNames.entries, bytesToListing);
  const consent = jsonOf(bag, payloadNames.consent, bytesToConsent);
  const wrong = wrongContents(bag, listing, consent);
  // Which originals belong there only the entries say.
  if (wrong === null && listing === null) note("contents", "not-reached");
  else wrongAt("contents", wrong);
  const isListed = wrongAt("payload-checksums", wrongManifest(bag, "manifest", bag.payloadNames));
  wrongAt("tag-checksums", wrongManifest(bag, "tagmanifest", taggedNames));
  passed("entries", listing !== null);
  if (listing) wrongAt("originals", wrongOriginal(bag, listing));
  else note("originals", "not-reached");
  const vkey = bag.textOf(payloadNames.key)?.replace(/\n$/, "") ?? "";
  const checkpointText = bag.textOf(payloadNames.checkpoint) ?? "";
  const checkpoint = checkCheckpoint(digest, checkpointText, vkey, check);
  const isOfRecord = (found: Checkpoint) =>
    listing === null || (found.origin === listing.origin && found.size === listing.size);
  passed(
    "checkpoint",
    checkpoint.ok && isOfRecord(checkpoint.value) && bag.textOf(payloadNames.key) === `${vkey}\n`,
  );
  const paths = jsonOf(bag, payloadNames.inclusion, bytesToPaths);
  if (listing && checkpoint.ok)
    wrongAt("inclusion", wrongInclusion(digest, listing, checkpoint.value, paths));
  else note("inclusion", "not-reached");
  const key = readVerifierKey(vkey);
  const signature = bag.textOf(signatureName);
  // It signs the manifests; of files that they do not fit it says nothing.
  if (isListed && key && signature !== null && signedNames.every((name) => bag.files.has(name))) {
    const sha256Of = (name: string) => bag.files.get(name)!.sha256;
    passed("signature", checkDossierSignature(key, check, sha256Of, signature));
  } else note("signature", "not-reached");
  passed("padding", isRightPadding(bag));

  const isValid = results.every(({ outcome }) => outcome === "passed");
  const facts =
    isValid && listing && consent && checkpoint.ok
      ? factsOf(digest, bag, listing, consent, vkey, bytesToHex(checkpoint.value.root))
      : null;
  return done({ isValid: isValid && facts !== null, checks: results, facts });
};

/** Longer than any `bag-info.txt` of ours. */
const longestBagInfo = 4096;

/** The version an archive claims: its digits, `unreadable` for a damaged text, or null where there is no such claim. */
const versionOf = async (archive: Archive): Promise<string | null> => {
  const member = archive.members.find(({ name }) => name === `${folder}/${tagNames.bagInfo}`);
  if (!member || member.sizeBytes > longestBagInfo) return null;
  let text = "";
  try {
    const parts = new TextDecoder();
    for await (const piece of archive.readMember(member)) text += parts.decode(piece, { stream: true });
  } catch (error) {
    if (error instanceof ArchiveFailure) return "unreadable";
    throw error;
  }
  return formatVersion(text);
};

const fixedNames: readonly string[] = [...Object.values(payloadNames), ...taggedNames, ...tagManifestNames];
/** What is read into memory: every text of the format, and never an original or the padding. */
const keptNames = new Set(
  fixedNames.filter((name) => name !== payloadNames.padding).map((name) => `${folder}/${name}`),
);

/** The members as a bag: names without the folder. */
interface Bag {
  readonly files: ReadonlyMap<string, ReadFile>;
  /** Members outside the folder, which no dossier has. */
  readonly strayCount: number;
  readonly payloadNames: readonly string[];
  bytesOf(name: string): Bytes | null;
  textOf(name: string): string | null;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const bagOf = (members: ReadonlyMap<string, ReadFile>): Bag => {
  const files = new Map<string, ReadFile>();
  let strayCount = 0;
  for (const [name, file] of members)
    if (name.startsWith(`${folder}/`)) files.set(name.slice(folder.length + 1), file);
    else strayCount++;
  const bytesOf = (name: string) => files.get(name)?.bytes ?? null;
  const textOf = (name: string) => {
    const bytes = bytesOf(name);
    try {
      return bytes && decoder.decode(bytes);
    } catch {
      return null;
    }
  };
  const names = [...files.keys()].filter((name) => name.startsWith("data/"));
  return { files, strayCount, payloadNames: names, bytesOf, textOf };
};

const jsonOf = <Value>(
  bag: Bag,
  name: string,
  read: (bytes: Bytes) => Outcome<Value, string>,
): Value | null => {
  const bytes = bag.bytesOf(name);
  const outcome = bytes && read(bytes);
  return outcome?.ok ? outcome.value : null;
};

/** The first file that is missing, too many or not as every dossier has it; null when all that can be told are right. */
const wrongContents = (bag: Bag, listing: Listing | null, consent: Consent | null): string | null => {
  const expected = new Set(fixedNames);
  for (const { originals } of listing?.entries ?? [])
    for (const name of originals) if (name !== null) expected.add(originalsFolder + name);
  for (const name of expected) if (!bag.files.has(name)) return name;
  if (bag.textOf(tagNames.bagit) !== bagitText) return tagNames.bagit;
  if (consent === null) return payloadNames.consent;
  if (listing === null) return null;
  if (bag.textOf(tagNames.bagInfo) !== bagInfoText(listing.made)) return tagNames.bagInfo;
  // The name of a member that does not belong there may be anything, so it is not repeated.
  return bag.strayCount > 0 || bag.files.size !== expected.size ? folder : null;
};

/** Names of the format, which may be repeated; a stray member may be called anything. */
const isOwnName = (name: string): boolean =>
  fixedNames.includes(name) || /^data\/originals\/E\d{1,16}(?:-\d{1,9})?\.[a-z0-9]{2,4}$/.test(name);

const wrongManifest = (bag: Bag, prefix: string, names: readonly string[]): string | null => {
  const sumsOf = (name: string): Checksums => bag.files.get(name)!;
  if (!names.every((name) => bag.files.has(name))) return `${prefix}-sha256.txt`;
  for (const algorithm of algorithms) {
    const manifest = `${prefix}-${algorithm}.txt`;
    const text = bag.textOf(manifest);
    if (text === manifestText(algorithm, names, sumsOf)) continue;
    const lines = new Set(text?.split("\n"));
    const differs = (name: string) => !lines.has(manifestText(algorithm, [name], sumsOf).trimEnd());
    return names.find((name) => isOwnName(name) && differs(name)) ?? manifest;
  }
  return null;
};

const wrongOriginal = (bag: Bag, listing: Listing): string | null => {
  for (const entry of listing.entries) {
    const attachments = shownFields(entry).attachments ?? [];
    for (const [index, name] of entry.originals.entries()) {
      if (name === null) continue;
      const file = bag.files.get(originalsFolder + name);
      const said = attachments[index]!;
      if (file?.sha256 !== said.sha256 || file.sizeBytes !== said.sizeBytes) return entry.exhibit;
    }
  }
  return null;
};

const wrongInclusion = (
  digest: Digest,
  listing: Listing,
  { size, root }: Checkpoint,
  paths: ReadonlyMap<string, readonly Bytes[]> | null,
): string | null => {
  if (paths?.size !== listing.entries.length) return payloadNames.inclusion;
  const inOrder = [...paths.keys()];
  for (const [index, entry] of listing.entries.entries()) {
    const path = paths.get(entry.exhibit);
    if (!path || inOrder[index] !== entry.exhibit) return payloadNames.inclusion;
    const leaf = leafOfDisclosed(digest, entry);
    if (!checkInclusion(digest, leaf, entry.sequence, size, path, root)) return entry.exhibit;
  }
  return null;
};

const isRightPadding = (bag: Bag): boolean => {
  const padding = bag.files.get(payloadNames.padding);
  if (!padding?.isAllZeros) return false;
  const membersWith = (length: number) =>
    [...bag.files].map(([name, { sizeBytes }]) => ({
      name: `${folder}/${name}`,
      sizeBytes: name === payloadNames.padding ? length : sizeBytes,
    }));
  return padding.sizeBytes === paddingBytes((length) => archiveSizeBytes(membersWith(length)));
};

const factsOf = (
  digest: Digest,
  bag: Bag,
  listing: Listing,
  consent: Consent,
  vkey: string,
  rootHex: string,
): DossierFacts => {
  const facts = reportFacts(listing, consent, vkey, rootHex);
  const items = reportItems(listing);
  const isSameWording =
    bag.textOf(payloadNames.report) === wordReport(digest, facts, items) &&
    bag.textOf(tagNames.notIncluded) === wordNotIncluded(facts, items) &&
    bag.textOf(tagNames.howToCheck) === wordHowToCheck(facts);
  return {
    kind: listing.kind,
    language: listing.language,
    made: listing.made,
    origin: listing.origin,
    vkey,
    rootHex,
    recordSize: listing.size,
    exhibits: listing.entries.map(({ exhibit }) => exhibit),
    withheldGroupCount: items.reduce((count, { withheld }) => count + withheld.length, 0),
    absentFileCount: items.flatMap(({ files }) => files).filter(({ fileName }) => fileName === null).length,
    wording: isSameWording ? "same" : "other",
  };
};
