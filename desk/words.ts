// The Desk's sentences, its own and those said in every place, and the language a reader asked for.
import commonBn from "../content/words/common/bn.json" with { type: "json" };
import commonEn from "../content/words/common/en.json" with { type: "json" };
import deskBn from "../content/words/desk/bn.json" with { type: "json" };
import deskEn from "../content/words/desk/en.json" with { type: "json" };
import { languages, speaker, type Language, type Speak } from "daybook/words";

const en = { ...commonEn, ...deskEn };
const bn = { ...commonBn, ...deskBn };

export type WordKey = keyof typeof en;

const speakers: Readonly<Record<Language, Speak<WordKey>>> = {
  en: speaker("en", { en, bn }),
  bn: speaker("bn", { en, bn }),
};
export const speakerOf = (language: Language): Speak<WordKey> => speakers[language];

/**
 * The language that an Accept-Language header likes best, English when it likes none of ours.
 *
 * Source: RFC 9110 §12.5.4; "bn-BD" and "BN" ask for Bangla, `q=0` refuses a language.
 */
export const preferredLanguage = (header: string | undefined): Language => {
  let best: { readonly language: Language; readonly weight: number } = { language: "en", weight: 0 };
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [, tag, weight] =
      /^\s*([a-z]{1,8})(?:-[a-z0-9]{1,8})*\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/.exec(part) ?? [];
    const language = languages.find((each) => each === tag);
    const asked = { language: language ?? "en", weight: Math.min(1, Number(weight ?? 1)) };
    if (language !== undefined && asked.weight > best.weight) best = asked;
  }
  return best.language;
};

/** The language of a terminal, from its locale ("bn_BD.UTF-8"). */
export const terminalLanguage = (locale: string | undefined): Language =>
  locale?.startsWith("bn") ? "bn" : "en";
