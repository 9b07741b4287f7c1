// An agency's edition: what it sets over the one guide, as the pages use it.
import { languages, type Language } from "daybook/words";
import { placesFor, type Place } from "./help.ts";

type InLanguages = Readonly<Partial<Record<Language, string>>>;

/** Two colours of a theme, "#1a524b". Text on and in them keeps 7:1: `library/edition.ts` computes it. */
export interface Colours {
  readonly accent: string;
  readonly "accent-soft": string;
}

export interface Edition {
  readonly name: InLanguages;
  readonly service: {
    readonly title: InLanguages;
    readonly about: InLanguages;
    readonly call: string;
    /** The same number, typed a second time. */
    readonly again: string;
    readonly source: string;
    readonly checked: string;
  };
  readonly languages: readonly Language[];
  /** The places that stand first. */
  readonly places: readonly string[];
  /** Lines to talk to, by place, in the agency's order. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** The place whose law stands first. */
  readonly law: string;
  readonly colours: { readonly light: Colours; readonly dark: Colours };
}

export interface Edited {
  readonly edition?: Edition | null | undefined;
}

export const languagesOf = ({ edition }: Edited): readonly Language[] => edition?.languages ?? languages;

/** Every place, the edition's first, with its lines in the edition's order. */
export const placesOf = ({
  edition,
  language,
}: Edited & { readonly language: Language }): readonly Place[] => {
  const all = placesFor(language).map((place) => ({
    ...place,
    talk: edition?.order[place.id] ?? place.talk,
  }));
  const rank = ({ id }: Place): number => {
    const at = edition?.places.indexOf(id) ?? -1;
    return at === -1 ? all.length : at;
  };
  return all.toSorted((left, right) => rank(left) - rank(right));
};

/** The style of an edition: the guide's, then its colours wherever nobody asked for more contrast. */
export const styleOf = (css: string, { edition }: Edited): string => {
  if (edition === null || edition === undefined) return css;
  const theme = (colours: Colours): string =>
    `:root{--accent:${colours.accent};--accent-soft:${colours["accent-soft"]}}`;
  const calm = "screen and (prefers-contrast:no-preference)";
  return `${css}@media ${calm}{${theme(edition.colours.light)}}@media ${calm} and (prefers-color-scheme:dark){${theme(edition.colours.dark)}}`;
};
