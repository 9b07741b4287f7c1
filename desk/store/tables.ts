// The columns of the store, as every database has them.
import type { SealedKind } from "./store.ts";

export interface SealedTable {
  readonly id: string;
  readonly kind: SealedKind;
  readonly bytes: Uint8Array;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

export interface SettingsTable {
  readonly name: "is-open";
  readonly value: "yes" | "no";
}

export interface Tables {
  readonly sealed: SealedTable;
  readonly settings: SettingsTable;
}
