// The Library's sentences: its own and those said in every place.
import commonBn from "../../content/words/common/bn.json" with { type: "json" };
import commonEn from "../../content/words/common/en.json" with { type: "json" };
import libraryBn from "../../content/words/library/bn.json" with { type: "json" };
import libraryEn from "../../content/words/library/en.json" with { type: "json" };
import { localeOf, speaker, type Language, type Speak } from "daybook/words";

const en = { ...commonEn, ...libraryEn };
const bn = { ...commonBn, ...libraryBn };

export type WordKey = keyof typeof en;

export const isWordKey = (key: string): key is WordKey => Object.hasOwn(en, key);

const speakers: Readonly<Record<Language, Speak<WordKey>>> = {
  en: speaker("en", { en, bn }),
  bn: speaker("bn", { en, bn }),
};
export const speakerOf = (language: Language): Speak<WordKey> => speakers[language];

/** Several things as one phrase: "a, b and c". */
export const wordList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(items);
