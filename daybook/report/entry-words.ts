// The words for what an entry can say: kinds of acts, refusals, effects, orders, injuries; they lie in content/words/entry.
import catalogue from "../../content/behaviours/catalogue.json" with { type: "json" };
import bn from "../../content/words/entry/bn.json" with { type: "json" };
import en from "../../content/words/entry/en.json" with { type: "json" };
import type { Behaviour } from "daybook/record";
import { speaker, type Language, type Speak } from "daybook/words";

export type EntryKey = keyof typeof en;
export type EntrySpeak = Speak<EntryKey>;

const speakers: Readonly<Record<Language, EntrySpeak>> = {
  en: speaker("en", { en, bn }),
  bn: speaker("bn", { en, bn }),
};
export const entrySpeaker = (language: Language): EntrySpeak => speakers[language];

export interface BehaviourFamily {
  readonly family: string;
  readonly behaviours: readonly Behaviour[];
}

/** The kinds of acts by family, in the order of the catalogue, which ranks nothing. */
export const behaviourFamilies: readonly BehaviourFamily[] = [
  ...Map.groupBy(catalogue.behaviours, ({ family }) => family),
].map(([family, listed]) => ({ family, behaviours: listed.map(({ id }) => id) }));

const isEntryKey = (key: string): key is EntryKey => Object.hasOwn(en, key);

/** The words for a kind of act; one that this version does not know is named as such. */
export const wordBehaviour = (speak: EntrySpeak, id: Behaviour): string => {
  const key = `behaviour-${id}`;
  return isEntryKey(key) ? speak(key) : speak("behaviour-unknown", { id });
};
