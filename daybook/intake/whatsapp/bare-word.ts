// A word around a date or a time without what phones print differently.

/** Shape: case, dots, commas, spaces, parentheses and marks that show nothing do not count: `p. m.` and `PM` are one. */
export const bareWord = (word: string): string =>
  word
    .normalize("NFC")
    .replace(/[.,،、，()\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g, "")
    .toLowerCase();
