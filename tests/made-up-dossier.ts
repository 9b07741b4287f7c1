// A made-up record and dossiers of it, for tests: repeatable, and nobody's.
import { createHash } from "node:crypto";
import { bytesToPieces, bytesToSource, openArchive, writeArchive } from "daybook/archive";
import { loadDigest } from "daybook/digest";
import {
  checkDossier,
  disclosable,
  folder,
  makeDossier,
  padmeBytes,
  type Chosen,
  type Course,
  type Dossier,
} from "daybook/dossier";
import {
  commitEntry,
  leafOfCommitments,
  newTree,
  proveInclusion,
  signCheckpoint,
  verifierKey,
  type Tree,
} from "daybook/log";
import {
  bytesToHex,
  fieldGroupNames,
  utf8,
  type Attachment,
  type Bytes,
  type Draft,
  type Entry,
  type FieldGroup,
  type Sha256Hex,
} from "daybook/record";
import { checkEd25519, makeSigner } from "daybook/seal";
import { inPieces, madeUpEntry, seededRandom } from "./made-up.ts";

export const digest = await loadDigest();

/** One entry of a made-up record with the bytes of its files. */
export interface MadeUpKept {
  readonly entry: Entry;
  readonly secret: Bytes;
  readonly files: readonly Bytes[];
}

export interface MadeUpRecord {
  readonly kept: readonly MadeUpKept[];
  readonly tree: Tree;
  readonly identity: Course["identity"];
  readonly publicKey: Bytes;
}

export const attachmentOf = (name: string, mediaType: string, bytes: Bytes): Attachment => ({
  name,
  mediaType,
  sizeBytes: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex") as Sha256Hex,
});

/** What goes into one entry: its words, what else differs, and its files. */
export interface MadeUp {
  readonly words: string;
  readonly changes?: Partial<Draft>;
  readonly files?: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Bytes }[];
}

/** Keep entries in a new log and sign its checkpoint. */
export const madeUpRecord = (seed: string, what: readonly MadeUp[]): MadeUpRecord => {
  const random = seededRandom(seed);
  const signer = makeSigner(random(32));
  const origin = `daybook/${bytesToHex(random(16))}`;
  const tree = newTree(digest);
  const kept = what.map(({ words, changes = {}, files = [] }): MadeUpKept => {
    const attachments = files.map(({ name, mediaType, bytes }) => attachmentOf(name, mediaType, bytes));
    const entry = madeUpEntry(random, words, { ...changes, ...(files.length === 0 ? {} : { attachments }) });
    const secret = random(32);
    tree.append(leafOfCommitments(digest, tree.size, commitEntry(digest, entry, secret)));
    return { entry, secret, files: files.map(({ bytes }) => bytes) };
  });
  const checkpoint = { origin, size: tree.size, root: tree.hashOf(0, tree.size) };
  const vkey = verifierKey(digest, origin, signer.publicKey);
  const checkpointText = signCheckpoint(digest, checkpoint, signer.publicKey, signer.sign);
  return {
    kept,
    tree,
    identity: { vkey, checkpointText, sign: signer.sign },
    publicKey: signer.publicKey,
  };
};

/** Choose one entry of a record, showing everything but `withheld`. */
export const chosenOf = (
  record: MadeUpRecord,
  sequence: number,
  withheld: readonly FieldGroup[] = [],
): Chosen => {
  const { entry, secret, files } = record.kept[sequence]!;
  const leaving = disclosable(entry);
  if (!leaving.ok) throw new TypeError(leaving.reason);
  const shown = fieldGroupNames.filter((group) => !withheld.includes(group));
  return {
    entry: leaving.value,
    sequence,
    secret,
    shown,
    originals: files.map((bytes) => () => inPieces(bytes)),
  };
};

export const courseOf = (
  record: MadeUpRecord,
  entries: readonly Chosen[],
  changes: Partial<Course> = {},
): Course => ({
  entries,
  pathOf: (sequence) => proveInclusion(record.tree, sequence, record.tree.size),
  identity: record.identity,
  language: "en",
  purpose: "To show what happened",
  recipient: "Made-up Advice Centre",
  made: { certainty: "exact", wall: "2026-11-21T14:00", offset: "+06:00" },
  ...changes,
});

export const gather = async (pieces: AsyncIterable<Uint8Array>): Promise<Bytes> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
};

export const madeDossier = (course: Course): Dossier => {
  const made = makeDossier(digest, checkEd25519, course);
  if (!made.ok) throw new TypeError(`${made.reason} ${made.where ?? ""}`);
  return made.value;
};

/** Four entries of which two are shown, one with a file and one without its place; small enough to try every byte. */
export const smallRecord = (): MadeUpRecord =>
  madeUpRecord("small dossier", [
    { words: "Waited at the gate.", changes: { place: "Mirpur, gate 2" } },
    { words: "not chosen" },
    {
      words: "A photo of the car.",
      changes: { happened: { certainty: "day", wall: "2026-11-19" } },
      files: [{ name: "car.jpg", mediaType: "image/jpeg", bytes: utf8("not really a photo") }],
    },
    { words: "not chosen either", changes: { drawer: "account" } },
  ]);

export const smallCourse = (changes: Partial<Course> = {}): Course => {
  const record = smallRecord();
  return courseOf(record, [chosenOf(record, 0, ["place"]), chosenOf(record, 2)], changes);
};

export const smallDossier = (changes: Partial<Course> = {}): Promise<Bytes> =>
  gather(madeDossier(smallCourse(changes)).read());

/** The files of a dossier by name, without the folder. */
export const filesOf = async (dossier: Bytes): Promise<Map<string, Bytes>> => {
  const archive = await openArchive(bytesToSource(dossier));
  if (!archive.ok) throw new TypeError(archive.reason);
  const files = new Map<string, Bytes>();
  for (const member of archive.value.members)
    files.set(member.name.slice(folder.length + 1), await gather(archive.value.readMember(member)));
  return files;
};

/** What somebody without the record's key can do: make every checksum right again. */
export const mendChecksums = (files: Map<string, Bytes>): void => {
  const manifest = (algorithm: string, names: readonly string[]) =>
    utf8(
      names
        .toSorted()
        .map((name) => `${createHash(algorithm).update(files.get(name)!).digest("hex")}  ${name}\n`)
        .join(""),
    );
  const payload = [...files.keys()].filter((name) => name.startsWith("data/"));
  for (const algorithm of ["sha256", "sha512"])
    files.set(`manifest-${algorithm}.txt`, manifest(algorithm, payload));
  const tags = [...files.keys()].filter(
    (name) => !name.startsWith("data/") && !name.startsWith("tagmanifest"),
  );
  for (const algorithm of ["sha256", "sha512"])
    files.set(`tagmanifest-${algorithm}.txt`, manifest(algorithm, tags));
};

/** Files as a dossier's archive, in the order and form of the format. */
export const pack = (files: ReadonlyMap<string, Bytes>): Promise<Bytes> =>
  gather(
    writeArchive(
      [...files].map(([name, bytes]) => ({
        name: `${folder}/${name}`,
        sizeBytes: bytes.length,
        read: bytesToPieces(() => bytes),
      })),
    ),
  );

/** Pad as the format asks, so that only what a test is about is wrong. */
export const mendPadding = async (files: Map<string, Bytes>): Promise<void> => {
  const name = "data/padding.bin";
  files.set(name, new Uint8Array(0));
  const target = padmeBytes((await pack(files)).length);
  files.set(name, new Uint8Array(target - (await pack(files)).length));
};

/** Change files of a dossier and make everything right again that needs no key. */
export const forge = async (dossier: Bytes, change: (files: Map<string, Bytes>) => void): Promise<Bytes> => {
  const files = await filesOf(dossier);
  change(files);
  // Twice: the padding is listed in the checksums, and their length counts for the padding.
  mendChecksums(files);
  await mendPadding(files);
  mendChecksums(files);
  return pack(files);
};

/** Check bytes as a dossier. Signatures are remembered, so that thousands of checks stay quick. */
export const checkBytes = (dossier: Bytes): ReturnType<typeof checkDossier> =>
  checkDossier(digest, rememberingCheck, bytesToSource(dossier));

const remembered = new Map<string, boolean>();
const rememberingCheck: typeof checkEd25519 = (publicKey, message, signature) => {
  const name = Buffer.concat([publicKey, signature, message]).toString("latin1");
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const isRight = checkEd25519(publicKey, message, signature);
  remembered.set(name, isRight);
  return isRight;
};

/** The names of the checks that did not pass; the reason when nothing was checked; nothing for a valid dossier. */
export const wrongIn = async (dossier: Bytes): Promise<readonly string[]> => {
  const checked = await checkBytes(dossier);
  if (!checked.ok) return [checked.reason];
  const wrong = checked.value.checks.filter(({ outcome }) => outcome !== "passed").map(({ name }) => name);
  if (checked.value.isValid !== (wrong.length === 0))
    throw new TypeError("the verdict is not that of its checks");
  return wrong;
};
