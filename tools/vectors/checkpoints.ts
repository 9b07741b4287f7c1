// The vectors of checkpoints, signed by keys whose seeds everybody knows.
import { createPrivateKey, createPublicKey, sign as signWithKey } from "node:crypto";
import type { Digest } from "daybook/digest";
import { signCheckpoint, verifierKey, type Sign } from "daybook/log";
import {
  base64ToBytes,
  bytesToBase64,
  bytesToHex,
  hexToBytes,
  joinBytes,
  utf8,
  type Bytes,
} from "daybook/record";
import type { Case, Cases } from "./case.ts";

/** A key made from a seed that everybody knows. */
const knownKey = (fill: number): { readonly publicKey: Bytes; readonly sign: Sign } => {
  const seed = new Uint8Array(32).fill(fill);
  const der = Buffer.from(joinBytes(hexToBytes("302e020100300506032b657004220420"), seed));
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  return {
    publicKey: new Uint8Array(publicKey),
    sign: (message) => new Uint8Array(signWithKey(null, message, key)),
  };
};

/** Checkpoints that hold, and checkpoints that are refused. */
export const checkpointCases = (digest: Digest): Cases => {
  const origin = "daybook/00112233445566778899aabbccddeeff";
  const [ours, other] = [knownKey(1), knownKey(2)];
  const root = digest.sha256(utf8("a root"));
  const good = signCheckpoint(digest, { origin, size: 5, root }, ours.publicKey, ours.sign);
  const vkey = verifierKey(digest, origin, ours.publicKey);
  const [body = "", line = ""] = good.split("\n\n");
  const byOther = signCheckpoint(digest, { origin, size: 5, root }, other.publicKey, other.sign).split(
    "\n\n",
  )[1]!;
  const witness = "daybook/ffffffffffffffffffffffffffffffff";
  const byWitness = signCheckpoint(digest, { origin: witness, size: 5, root }, other.publicKey, other.sign);
  const bytes = base64ToBytes(line.trim().split(" ")[2]!)!;
  const withBytes = (changed: Uint8Array) => `${body}\n\n— ${origin} ${bytesToBase64(changed)}\n`;
  const flipped = bytes.map((byte, index) => (index === 40 ? byte ^ 1 : byte));
  const checkpoint = (says: string, expect: string, text: string, key = vkey): Case => ({
    says,
    what: "checkpoint",
    expect,
    text,
    vkey: key,
    ...(expect === "ok" ? { origin, size: 5, root: bytesToHex(root) } : {}),
  });
  const shape = (says: string, text: string, key?: string) => checkpoint(says, "checkpoint-shape", text, key);
  const signature = (says: string, text: string, key?: string) =>
    checkpoint(says, "checkpoint-signature", text, key);
  return {
    "checkpoint-ok": checkpoint("Signed by its own key.", "ok", good),
    "checkpoint-ok-witness": checkpoint(
      "A witness signed first.",
      "ok",
      `${body}\n\n${byWitness.split("\n\n")[1]}${line}`,
    ),
    "checkpoint-ok-same-name": checkpoint(
      "Another key of the same name signed too.",
      "ok",
      `${body}\n\n${byOther}${line}`,
    ),
    "checkpoint-other-log": checkpoint(
      "The key of another record.",
      "checkpoint-log",
      good,
      verifierKey(digest, witness, ours.publicKey),
    ),
    "checkpoint-signature-size": signature("Another size.", good.replace("\n5\n", "\n6\n")),
    "checkpoint-signature-root": signature(
      "Another root.",
      good.replace(bytesToBase64(root), bytesToBase64(digest.sha256())),
    ),
    "checkpoint-signature-bit": signature("One bit of the signature.", withBytes(flipped)),
    "checkpoint-signature-key-id": signature(
      "Another key id.",
      withBytes(bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte))),
    ),
    "checkpoint-signature-other-key": signature(
      "Signed by another key of the same name only.",
      `${body}\n\n${byOther}`,
    ),
    "checkpoint-signature-short": signature("A signature of 63 bytes.", withBytes(bytes.slice(0, -1))),
    "checkpoint-signature-witness-only": signature(
      "Signed by a witness only.",
      `${body}\n\n${byWitness.split("\n\n")[1]}`,
    ),
    "checkpoint-shape-empty": shape("Nothing.", ""),
    "checkpoint-shape-unsigned": shape("No signature.", `${body}\n\n`),
    "checkpoint-shape-no-last-line-feed": shape("No line feed at the end.", good.slice(0, -1)),
    "checkpoint-shape-carriage-return": shape("Line ends of another system.", good.replaceAll("\n", "\r\n")),
    "checkpoint-shape-hyphen": shape("A hyphen for the dash.", good.replace("—", "-")),
    "checkpoint-shape-leading-zero": shape("A size with a leading nought.", good.replace("\n5\n", "\n05\n")),
    "checkpoint-shape-minus": shape("A size below nought.", good.replace("\n5\n", "\n-5\n")),
    "checkpoint-shape-too-large": shape(
      "A size above 2^53 - 1.",
      good.replace("\n5\n", "\n9007199254740992\n"),
    ),
    "checkpoint-shape-root-short": shape(
      "A root of 31 bytes.",
      good.replace(bytesToBase64(root), bytesToBase64(root.slice(1))),
    ),
    "checkpoint-shape-root-spelling": shape(
      "A root in a second spelling of base64.",
      good.replace(
        /([A-Za-z0-9+/])=\n/,
        (_, letter: string) => `${String.fromCharCode(letter.charCodeAt(0) + 1)}=\n`,
      ),
    ),
    "checkpoint-shape-extension": shape("An extension line.", `${body}\nmore\n\n${line}`),
    "checkpoint-shape-key-algorithm": shape(
      "A key of another algorithm.",
      good,
      vkey.replace(/\+[^+]+$/, `+${bytesToBase64(joinBytes(new Uint8Array([2]), ours.publicKey))}`),
    ),
    "checkpoint-shape-key-id": shape(
      "A vkey whose id is not that of its key.",
      good,
      vkey.replace(/\+[0-9a-f]{8}\+/, "+00000000+"),
    ),
    "checkpoint-shape-key-short": shape(
      "A key of 31 bytes.",
      good,
      verifierKey(digest, origin, ours.publicKey.slice(1)),
    ),
  };
};
