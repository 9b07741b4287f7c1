// BagIt 1.0: the declaration, the few lines about the bag, and the manifests, each with exactly one right text.
import type { When } from "daybook/record";
import { dossierFormat } from "./layout.ts";

/** Source: RFC 8493 §2.1.1. */
export const bagitText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** Source: RFC 8493 §2.2.2; the last line is ours and says which format the payload has. */
export const bagInfoText = (made: When): string =>
  [
    "Bag-Software-Agent: Daybook",
    ...(made.certainty === "unknown" ? [] : [`Bagging-Date: ${made.wall.slice(0, 10)}`]),
    `Daybook-Format: ${dossierFormat}`,
    "",
  ].join("\n");

/** The version that a `bag-info.txt` names, as its digits, or null when it names none. */
export const formatVersion = (bagInfo: string): string | null =>
  /^Daybook-Format: daybook-dossier\/([0-9]{1,9})$/m.exec(bagInfo)?.[1] ?? null;

/** Both checksums of one file, as lower-case hexadecimal digits. */
export interface Checksums {
  readonly sha256: string;
  readonly sha512: string;
}

export const algorithms = ["sha256", "sha512"] as const;
export type Algorithm = (typeof algorithms)[number];

/** What stands for checksums that are not known yet, where only the length of a text is wanted. */
export const blankChecksums: Checksums = { sha256: "0".repeat(64), sha512: "0".repeat(128) };

/**
 * A manifest: one line for each file, sorted by name, as `sha256sum` and `sha512sum` read it.
 *
 * Shape:  names of ASCII letters, digits, `/`, `-` and `.`: nothing in them needs the percent signs of RFC 8493 §2.1.3.
 */
export const manifestText = (
  algorithm: Algorithm,
  names: readonly string[],
  sumsOf: (name: string) => Checksums,
): string =>
  names
    .toSorted()
    .map((name) => `${sumsOf(name)[algorithm]}  ${name}\n`)
    .join("");
