// The mark that a find needs when its texts hold characters that show nothing.
import type { Mark } from "daybook/record";
import { hiddenCharacter } from "./digits.ts";

const none: readonly Mark[] = [];
const hiddenOnly: readonly Mark[] = ["hidden-characters"];
// Most texts have no character from U+00AD on, and this is the quickest way to know.
const mayHide = /[\u00ad-\uffff]/;

export const hiddenMarks = (...texts: readonly (string | null | undefined)[]): readonly Mark[] =>
  texts.some((text) => text && mayHide.test(text) && hiddenCharacter.test(text)) ? hiddenOnly : none;
