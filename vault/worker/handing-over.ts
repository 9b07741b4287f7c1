// From chosen entries to one file that proves itself.
import { disclosable, DossierFailure, makeDossier, type Chosen } from "daybook/dossier";
import {
  commitEntry,
  frontierToRoot,
  leafOfCommitments,
  newTree,
  proveInclusion,
  signCheckpoint,
  verifierKey,
  type Tree,
} from "daybook/log";
import { bytesToHex, done, failed, type Bytes, type FieldGroup, type Outcome } from "daybook/record";
import { checkEd25519, makeSigner } from "daybook/seal";
import type { Held } from "../finder/finder.ts";
import { utcNow } from "./device.ts";
import type { Keeping } from "./keeping.ts";
import type { Ask, HandedOver, KeeperReason, Progress } from "./protocol.ts";

const pieceBytes = 1_048_576;

/** The tree over the whole record, made anew from its entries. */
const treeOf = ({ digest, finder, erasedLeaves }: Keeping): Tree => {
  const leaves = [...erasedLeaves.record].map(([sequence, leaf]) => ({ sequence, leaf: () => leaf }));
  for (let index = 0; index < finder.size; index++) {
    const held = finder.at(index);
    if (held.log !== "record") continue;
    const { sequence, entry, secret } = held;
    const leaf = () => leafOfCommitments(digest, sequence, commitEntry(digest, entry, secret));
    leaves.push({ sequence, leaf });
  }
  const tree = newTree(digest);
  for (const { leaf } of leaves.toSorted((left, right) => left.sequence - right.sequence))
    tree.append(leaf());
  return tree;
};

/** The bytes of an attachment, as often as they are asked for. */
const original = ({ safe }: Keeping, { entry, objects }: Held, which: number) =>
  async function* (): AsyncGenerator<Bytes> {
    const { sizeBytes } = entry.attachments![which]!;
    for (let from = 0; from < sizeBytes; from += pieceBytes) {
      const read = await safe.readObject(
        objects[which]!,
        sizeBytes,
        from,
        Math.min(sizeBytes, from + pieceBytes),
      );
      if (!read) throw new DossierFailure(String(which));
      yield read;
    }
  };

/**
 * What of an entry is shown.
 *
 * Safety: the file of an export carries the name of the other person in its own name, so it is withheld with the names.
 */
const shownGroups = ({ entry }: Held, choice: Ask<"handOver">): readonly FieldGroup[] =>
  (["attachments", "people", "place", "time", "words"] as const).filter(
    (group) =>
      !(group === "place" && choice.withholdPlaces) &&
      !(group === "people" && choice.withholdPeople) &&
      !(group === "attachments" && choice.withholdPeople && entry.kind === "original"),
  );

/**
 * Whether an entry's files go along.
 *
 * Safety: an export holds the whole chat, so it goes only when she said so; a photo can hold the position where it was
 * taken, so it stays while places are kept back. Each file's SHA-256 is shown in any case, and can be given later.
 */
const mayFileLeave = ({ entry }: Held, choice: Ask<"handOver">): boolean =>
  entry.kind === "original" ? choice.includeExports && !choice.withholdPeople : !choice.withholdPlaces;

/** Make the dossier of what was chosen. The private drawer is left behind by its type. */
export const handOver = async (
  keeping: Keeping,
  choice: Ask<"handOver">,
  tell: (progress: Progress) => void,
): Promise<Outcome<HandedOver, KeeperReason>> => {
  const { digest, safe, finder } = keeping;
  const identity = safe.identity("record");
  const tree = treeOf(keeping);
  const root = frontierToRoot(digest, safe.frontier("record"));
  const origin = `daybook/${bytesToHex(identity.id)}`;
  const signer = makeSigner(identity.seed);
  const entries: Chosen[] = [];
  for (const index of choice.indices) {
    const held = finder.at(index);
    const entry = disclosable(held.entry);
    if (!entry.ok || held.log !== "record") continue;
    const isFileIn = mayFileLeave(held, choice);
    entries.push({
      entry: entry.value,
      sequence: held.sequence,
      secret: held.secret,
      shown: shownGroups(held, choice),
      originals: (held.entry.attachments ?? []).map((_, which) =>
        isFileIn ? original(keeping, held, which) : null,
      ),
    });
  }
  const checkpoint = { origin, size: tree.size, root };
  const dossier = makeDossier(digest, checkEd25519, {
    entries,
    pathOf: (sequence) => proveInclusion(tree, sequence, tree.size),
    identity: {
      vkey: verifierKey(digest, origin, signer.publicKey),
      checkpointText: signCheckpoint(digest, checkpoint, signer.publicKey, signer.sign),
      sign: signer.sign,
    },
    language: choice.language,
    purpose: choice.purpose,
    recipient: choice.recipient,
    made: utcNow(),
  });
  if (!dossier.ok) return failed(dossier.reason === "nothing-chosen" ? "nothing-chosen" : "damaged");
  const pieces: Bytes[] = [];
  let doneBytes = 0;
  try {
    for await (const piece of dossier.value.read()) {
      pieces.push(piece);
      doneBytes += piece.length;
      tell({ done: doneBytes, total: dossier.value.sizeBytes });
    }
  } catch (error) {
    if (error instanceof DossierFailure) return failed("damaged");
    throw error;
  }
  return done({
    file: new Blob(pieces, { type: "application/zip" }),
    exhibitCount: dossier.value.exhibitCount,
    sizeBytes: dossier.value.sizeBytes,
    rootHex: dossier.value.rootHex,
  });
};
