// How hard an English text is to read, as a school grade.

/**
 * Syllables of one English word: groups of vowels, without a silent e at the end.
 *
 * Gives:  an estimate, at least 1; enough for averages over a page.
 */
export const syllableCount = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const silent = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0]!);
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 1);
};

/**
 * The Flesch–Kincaid grade: 0.39 words per sentence + 11.8 syllables per word − 15.59.
 *
 * Shape:  sentences end in a full stop, a question or an exclamation mark, or a line's end.
 * Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas, US Navy Research Branch
 *         Report 8-75, 1975. Made for English only.
 */
export const fleschKincaidGrade = (text: string): number => {
  const sentences = text.split(/[.?!:]+(?=\s|$)|\n+/).filter((part) => /[a-z]/i.test(part));
  const words = text.match(/[a-z][a-z’'-]*/gi) ?? [];
  const syllables = words.reduce((total, word) => total + syllableCount(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
};

/** The mean number of words in a sentence, in any language here: Bangla has no grade that is agreed upon. */
export const wordsPerSentence = (text: string): number => {
  const sentences = text.split(/[.?!:।]+(?=\s|$)|\n+/).filter((part) => /\p{L}/u.test(part));
  return (
    sentences.reduce((sum, each) => sum + (each.match(/[\p{L}\p{M}\p{N}’'-]+/gu)?.length ?? 0), 0) /
    sentences.length
  );
};
