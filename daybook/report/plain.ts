// The two plain texts of a dossier: what is not in it, and how to check it with ordinary programs.
import { chronologyOf, type Gap, type ReportItem } from "./chronology.ts";
import type { ReportFacts } from "./facts.ts";
import { reportSpeaker, type ReportSpeak } from "./words.ts";

/** One sentence about what is absent, and the list that belongs to it. */
export interface AbsentLine {
  readonly sentence: string;
  readonly list: readonly string[];
}

/** Numbers as exhibits are called: "E2", or "E5–E9". */
const wordGap = ([from, to]: Gap): string => (to - from === 1 ? `E${to}` : `E${from + 1}–E${to}`);

/**
 * Say what is not shown.
 *
 * Safety: counts and numbers of the evidence log only, which the checkpoint and the proofs show in any case.
 */
export const wordAbsentLines = (
  speak: ReportSpeak,
  facts: Pick<ReportFacts, "recordSize">,
  items: readonly ReportItem[],
  gaps: readonly Gap[],
): readonly AbsentLine[] => {
  const details = items
    .filter(({ withheld }) => withheld.length > 0)
    .map(
      ({ exhibit, withheld }) => `${exhibit}: ${withheld.map((group) => speak(`group-${group}`)).join(", ")}`,
    );
  const files = items.flatMap(({ exhibit, files }) =>
    files
      .filter(({ fileName }) => fileName === null)
      .map(({ attachment }) => `${exhibit}: SHA-256 ${attachment.sha256}`),
  );
  const [size, shown] = [facts.recordSize, items.length];
  const lines: AbsentLine[] = [
    { sentence: speak("absent-count", { size, shown, absent: size - shown }), list: [] },
  ];
  if (gaps.length > 0) lines.push({ sentence: speak("absent-numbers"), list: gaps.map(wordGap) });
  lines.push(
    details.length === 0
      ? { sentence: speak("absent-nothing-detail"), list: [] }
      : { sentence: speak("absent-details"), list: details },
  );
  if (files.length > 0) lines.push({ sentence: speak("absent-files"), list: files });
  lines.push({ sentence: speak("absent-private"), list: [] });
  return lines;
};

/** The text of NOT-INCLUDED.txt. */
export const wordNotIncluded = (facts: ReportFacts, items: readonly ReportItem[]): string => {
  const speak = reportSpeaker(facts.language);
  const { gaps } = chronologyOf(items, facts.recordSize);
  const paragraphs = wordAbsentLines(speak, facts, items, gaps).map(({ sentence, list }) =>
    [sentence, ...list.map((line) => `  ${line}`)].join("\n"),
  );
  return `${[speak("absent-title"), ...paragraphs].join("\n\n")}\n`;
};

/**
 * The commands of each step, for a shell with unzip, GNU coreutils and OpenSSL 3.
 *
 * `MCowBQYDK2VwAyEA` is the beginning of every Ed25519 public key in DER (RFC 8410 §4) as base64:
 * `printf 302a300506032b6570032100 | xxd -r -p | base64`. What is worked out lies beside the folder, so that nothing in it changes.
 */
const steps = [
  ["how-open", ["unzip documents.zip", "cd documents"]],
  [
    "how-sums",
    [
      "sha256sum -c manifest-sha256.txt",
      "sha512sum -c manifest-sha512.txt",
      "sha256sum -c tagmanifest-sha256.txt",
      "sha512sum -c tagmanifest-sha512.txt",
    ],
  ],
  [
    "how-key",
    [
      "echo '-----BEGIN PUBLIC KEY-----' > ../key.pem",
      "(printf MCowBQYDK2VwAyEA; cut -d+ -f3- data/proofs/key.txt | base64 -d | tail -c 32 | base64) >> ../key.pem",
      "echo '-----END PUBLIC KEY-----' >> ../key.pem",
    ],
  ],
  [
    "how-checkpoint",
    [
      "sed '/^$/,$d' data/proofs/checkpoint.txt > ../checkpoint.body",
      "grep -F \" $(head -n 1 data/proofs/checkpoint.txt) \" data/proofs/checkpoint.txt | head -n 1 | cut -d' ' -f3 | base64 -d | tail -c 64 > ../checkpoint.sig",
      "openssl pkeyutl -verify -pubin -inkey ../key.pem -rawin -in ../checkpoint.body -sigfile ../checkpoint.sig",
    ],
  ],
  [
    "how-signature",
    [
      "sed '/^$/,$d' signature.txt > ../signature.body",
      "sed '1,/^$/d' signature.txt | head -n 1 | cut -d' ' -f3 | base64 -d | tail -c 64 > ../signature.sig",
      "openssl pkeyutl -verify -pubin -inkey ../key.pem -rawin -in ../signature.body -sigfile ../signature.sig",
      "tail -n +3 ../signature.body | sha256sum -c",
    ],
  ],
  ["how-entries", []],
] as const;

/** The text of HOW-TO-CHECK.txt: the same for every dossier of one language. */
export const wordHowToCheck = ({ language }: Pick<ReportFacts, "language">): string => {
  const speak = reportSpeaker(language);
  const paragraphs = steps.map(([key, commands]) =>
    [speak(key), ...commands.map((command) => `    ${command}`)].join("\n"),
  );
  return `${[speak("check-title"), speak("how-lead"), ...paragraphs, speak("how-time")].join("\n\n")}\n`;
};
