// Names that a machine gives: random, and saying nothing.
import { bytesToHex, type Random } from "./bytes.ts";

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** 32 lower-case hexadecimal digits. */
export type EntryId = Branded<"EntryId">;
/** 64 lower-case hexadecimal digits: the SHA-256 of the bytes. */
export type Sha256Hex = Branded<"Sha256Hex">;

export const newEntryId = (random: Random): EntryId => bytesToHex(random(16)) as EntryId;

export const isEntryId = (value: unknown): value is EntryId =>
  typeof value === "string" && /^[0-9a-f]{32}$/.test(value);

export const isSha256Hex = (value: unknown): value is Sha256Hex =>
  typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
