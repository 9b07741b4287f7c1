// Words made alike before they are compared: letters, joiners, digits and endings that people write in more than one way.

/**
 * Bangla letters that sound alike or are mistaken for each other, each as the first of its group.
 * After canonical composition য় ড় ঢ় are a letter and a dot (U+09BC), whichever way they were typed.
 */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[ডঢ]\u09bc/g, "র"],
  [/য\u09bc/g, "য"],
  [/ী/g, "ি"],
  [/ূ/g, "ু"],
  [/ঈ/g, "ই"],
  [/ঊ/g, "উ"],
  [/ণ/g, "ন"],
  [/[শষ]/g, "স"],
  [/ৎ/g, "ত"],
  [/ঙ/g, "ং"],
  [/ঔ/g, "ও"],
  [/[\u0981\u0983\u09bc]/g, ""],
];

/** A text as it is compared: lower case, without accents and joiners, ASCII digits, Bangla letters that sound alike as one. */
export const fold = (text: string): string => {
  const bare = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff'’ʼ]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6));
  return alike.reduce((folded, [letters, first]) => folded.replace(letters, first), bare);
};

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Endings of Bangla words, folded, longest first: case, number, "the". */
const banglaEndings =
  /(?:গুলোকে|গুলোর|গুলিকে|গুলির|দেরকে|টিকে|টাকে|গুলো|গুলি|দের|টির|টার|য়ের|য়ে|ের|রা|কে|তে|টি|টা|ই|ও|ে|ো|র)$/u;

const stemBangla = (word: string): string => {
  let stem = word;
  for (let rounds = 0; rounds < 2; rounds++) {
    const shorter = stem.replace(banglaEndings, "");
    if (shorter.length < 3) break;
    stem = shorter;
  }
  return stem;
};

const stemEnglish = (word: string): string => {
  if (word.length < 5) return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  const stem = word.replace(/ies$/, "y").replace(/(?:ing|edly|ers|er|ed|ly|es|s)$/, "");
  // "stopp" of "stopped" is "stop"; "leav" of "leaving" is what "leave" becomes.
  return (stem.length < 3 ? word : stem).replace(/([bdgklmnprt])\1$/, "$1").replace(/(?<=...)e$/, "");
};

/** A folded word without the endings that change with its place in a sentence. */
export const stem = (word: string): string =>
  /[\u0980-\u09ff]/.test(word) ? stemBangla(word) : /\d/.test(word) ? word : stemEnglish(word);
