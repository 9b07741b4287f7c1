// From words that a person can keep in her head to a key.
import { wordlist as englishWords } from "@scure/bip39/wordlists/english.js";
import { argon2id } from "hash-wasm";
import { utf8, type Bytes, type Random } from "daybook/record";
import { banglaWords } from "./words-bn.ts";

/** The lists that words are drawn from: 2,048 words each, so that a word is worth 11 bits. */
export const wordLists: Readonly<Record<"en" | "bn", readonly string[]>> = {
  en: englishWords,
  bn: banglaWords,
};

/** Six words are 66 bits: with the work of `deriveKey` for each guess, out of reach of guessing offline. */
export const wordCount = 6;

/** Draw the words of a passphrase; each of 2,048 is as likely, since 16 random bits divide evenly by 2¹¹. */
export const drawWords = (random: Random, language: "en" | "bn"): readonly string[] => {
  const bytes = random(2 * wordCount);
  return Array.from({ length: wordCount }, (_, index) => {
    const drawn = ((bytes[2 * index]! << 8) | bytes[2 * index + 1]!) % wordLists[language].length;
    return wordLists[language][drawn]!;
  });
};

/**
 * The one spelling of a passphrase, whatever the keyboard made of it.
 *
 * NFKC, lower case, without joiners (U+200C, U+200D), with single spaces between words.
 * Source: spec/seal.md §4.
 */
export const normaliseWords = (words: string): string =>
  words
    .normalize("NFKC")
    .replace(/[\u200c\u200d]/g, "")
    .toLowerCase()
    .trim()
    .replace(/\s+/g, " ");

/** Constants of the format (spec/seal.md §4): 64 MiB, three passes, one lane. */
const argonMemoryKiB = 65_536;
const argonPasses = 3;
const argonLanes = 1;

/**
 * The key of a passphrase, in one run of Argon2id.
 *
 * Shape:  `salt` is 32 bytes of the file. Gives: 32 bytes.
 * Source: RFC 9106 (Argon2id, version 0x13).
 */
export const deriveKey = async (words: string, salt: Bytes): Promise<Bytes> =>
  new Uint8Array(
    await argon2id({
      password: utf8(normaliseWords(words)),
      salt,
      parallelism: argonLanes,
      iterations: argonPasses,
      memorySize: argonMemoryKiB,
      hashLength: 32,
      outputType: "binary",
    }),
  );
