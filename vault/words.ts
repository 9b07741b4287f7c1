// The Vault's sentences, and the language they are said in.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import bn from "../content/words/vault/bn.json";
import en from "../content/words/vault/en.json";
import { languages, speaker, type Language, type Speak } from "daybook/words";
import type { KeeperReason } from "./worker/protocol.ts";

export type WordKey = keyof typeof en;
export interface Said {
  readonly language: Language;
  readonly say: Speak<WordKey>;
  changeLanguage(language: Language): void;
}

const speakers: Readonly<Record<Language, Speak<WordKey>>> = {
  en: speaker("en", { en, bn }),
  bn: speaker("bn", { en, bn }),
};
export const speakerOf = (language: Language): Speak<WordKey> => speakers[language];

/** The language asked for in the address after `#`, which no server sees, else the first that the browser prefers. */
export const firstLanguage = (): Language => {
  const asked = [location.hash.slice(1), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return (
    languages.find((language) => language === asked.find((tag) => languages.includes(tag as Language))) ??
    "en"
  );
};

export const SaidContext = createContext<Said>({
  language: "en",
  say: speakers.en,
  changeLanguage: () => undefined,
});
export const useSaid = (): Said => useContext(SaidContext);

/** The sentence for a reason: what happened, what is safe, what to do. */
export const reasonKey = (reason: KeeperReason): WordKey => `reason-${reason}`;
