// The Library's sentences: its own and those said in every place.
import commonBn from "../../content/words/common/bn.json" with { type: "json" };
import commonEn from "../../content/words/common/en.json" with { type: "json" };
import libraryBn from "../../content/words/library/bn.json" with { type: "json" };
import libraryEn from "../../content/words/library/en.json" with { type: "json" };
import { digitsOf, localeOf, speaker, wordDay, type Language, type Speak } from "daybook/words";

const en = { ...commonEn, ...libraryEn };
const bn = { ...commonBn, ...libraryBn };

export type WordKey = keyof typeof en;

export const isWordKey = (key: string): key is WordKey => Object.hasOwn(en, key);

const speakers: Readonly<Record<Language, Speak<WordKey>>> = {
  en: speaker("en", { en, bn }),
  bn: speaker("bn", { en, bn }),
};
export const speakerOf = (language: Language): Speak<WordKey> => speakers[language];

/** The date that a source shows, as far as it shows it: "2020", "April 2010", "13 May 2024". */
export const wordSourceDate = (
  language: Language,
  date: string,
  month: "short" | "long" = "long",
): string => {
  if (date.length === 10) return wordDay(language, date, month);
  if (date.length !== 7) return digitsOf(language, date);
  const format = new Intl.DateTimeFormat(localeOf(language), { month, year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${date}-01T00:00:00Z`));
};

/** Several things as one phrase: "a, b and c". */
export const wordList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(items);
