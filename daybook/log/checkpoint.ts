// A checkpoint: the size and root of a log, signed, in the form that transparency logs use.
import type { Digest } from "daybook/digest";
import {
  base64ToBytes,
  bytesToBase64,
  bytesToHex,
  done,
  failed,
  isSameBytes,
  joinBytes,
  utf8,
  type Bytes,
  type Outcome,
} from "daybook/record";

export interface Checkpoint {
  /** The log's name, which is also the name of its key: `daybook/` and 32 hexadecimal digits. */
  readonly origin: string;
  readonly size: number;
  readonly root: Bytes;
}

export type CheckpointReason = "not-a-checkpoint" | "other-log" | "bad-signature";

/** Makes an Ed25519 signature of 64 bytes. */
export type Sign = (message: Bytes) => Bytes;
/** Checks one. */
export type CheckSignature = (publicKey: Bytes, message: Bytes, signature: Bytes) => boolean;

/** C2SP signed-note: the algorithm byte of Ed25519. */
const ed25519 = new Uint8Array([1]);

const keyIdOf = (digest: Digest, origin: string, publicKey: Uint8Array): Bytes =>
  digest.sha256(utf8(`${origin}\n`), ed25519, publicKey).slice(0, 4);

const bodyOf = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${bytesToBase64(root)}\n`;

/** The name under which a stranger keeps the log's public key: C2SP's vkey. */
export const verifierKey = (digest: Digest, origin: string, publicKey: Uint8Array): string =>
  `${origin}+${bytesToHex(keyIdOf(digest, origin, publicKey))}+${bytesToBase64(joinBytes(ed25519, publicKey))}`;

/**
 * Write and sign a checkpoint.
 *
 * Source: c2sp.org/tlog-checkpoint, c2sp.org/signed-note; spec/log.md §4.
 */
export const signCheckpoint = (
  digest: Digest,
  checkpoint: Checkpoint,
  publicKey: Uint8Array,
  sign: Sign,
): string => {
  const body = bodyOf(checkpoint);
  const signed = joinBytes(keyIdOf(digest, checkpoint.origin, publicKey), sign(utf8(body)));
  return `${body}\n\u2014 ${checkpoint.origin} ${bytesToBase64(signed)}\n`;
};

/**
 * Read a checkpoint and check that the key named in `vkey` signed it.
 *
 * Fails:  `not-a-checkpoint` for another shape, `other-log` when the key names another log, `bad-signature`.
 *         Further signatures (of witnesses), up to sixteen in all, are passed over.
 */
export const checkCheckpoint = (
  digest: Digest,
  text: string,
  vkey: string,
  check: CheckSignature,
): Outcome<Checkpoint, CheckpointReason> => {
  const note =
    /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/=]{44})\n\n((?:\u2014 [^\n ]+ [A-Za-z0-9+/=]+\n){1,16})$/.exec(
      text,
    );
  const key = /^([^+\n ]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey);
  if (!note || !key) return failed("not-a-checkpoint");
  const [origin, size, root] = [note[1]!, Number(note[2]), base64ToBytes(note[3]!)];
  const keyBytes = base64ToBytes(key[3]!);
  if (!root || root.length !== 32 || !Number.isSafeInteger(size)) return failed("not-a-checkpoint");
  if (!keyBytes || keyBytes.length !== 33 || keyBytes[0] !== 1) return failed("not-a-checkpoint");
  if (key[1] !== origin) return failed("other-log");
  const publicKey = keyBytes.slice(1);
  const keyId = keyIdOf(digest, origin, publicKey);
  if (bytesToHex(keyId) !== key[2]) return failed("not-a-checkpoint");
  const body = utf8(bodyOf({ origin, size, root }));
  const isSigned = note[4]!.split("\n").some((line) => {
    const [, name, blob] = /^\u2014 ([^ ]+) (.+)$/.exec(line) ?? [];
    const bytes = blob === undefined ? null : base64ToBytes(blob);
    if (name !== origin || bytes?.length !== 68 || !isSameBytes(bytes.slice(0, 4), keyId)) return false;
    return check(publicKey, body, bytes.slice(4));
  });
  return isSigned ? done({ origin, size, root }) : failed("bad-signature");
};
