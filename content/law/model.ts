// What a law page is made of: lines that name their source, under the parts that a law can ask for, in every language.
import type { LawSourceId } from "./sources/index.ts";

export type Both = Readonly<Record<"en" | "bn", string>>;

/** One statement about the law in plain words. Shape: `expires` only where it is sooner than the place's. */
export interface LawLine extends Both {
  readonly source: LawSourceId;
  readonly expires?: string;
}

/** What an offence can ask for. A part without a line is shown as one that could not be checked. */
export const offenceParts = ["conduct", "occasions", "effect", "knowledge", "exclusions", "penalty"] as const;
export type OffencePart = (typeof offenceParts)[number];

export interface Offence extends Readonly<Record<OffencePart, readonly LawLine[]>> {
  readonly name: Both;
  readonly statute: Both;
  /** As lawyers cite it: "s. 2A". */
  readonly section: string;
  /** How many occasions the law names; null where it names no number or the number could not be checked. */
  readonly leastOccasions: number | null;
}

export interface Order {
  readonly name: Both;
  readonly statute: Both;
  readonly terms: readonly LawLine[];
  readonly breach: readonly LawLine[];
}

/** The law of one place, as far as it was checked. */
export interface LawPlace {
  readonly id: string;
  /** The day on which the sources were last read, and the day from which the page needs review. */
  readonly checked: string;
  readonly expires: string;
  /** Other places whose law counts here too, by id. */
  readonly also?: readonly string[];
  /** What a reader of this place needs to know before the offences. */
  readonly first: readonly LawLine[];
  readonly offences: readonly Offence[];
  readonly orders: readonly Order[];
  readonly reporting: readonly LawLine[];
  readonly evidence: readonly LawLine[];
}

export const line = (source: LawSourceId, en: string, bn: string, expires?: string): LawLine => ({
  source,
  en,
  bn,
  ...(expires === undefined ? {} : { expires }),
});

/** Every line of a place, in the order in which it is read. */
export const linesOf = (place: LawPlace): readonly LawLine[] => [
  ...place.first,
  ...place.offences.flatMap((offence) => offenceParts.flatMap((part) => offence[part])),
  ...place.orders.flatMap(({ terms, breach }) => [...terms, ...breach]),
  ...place.reporting,
  ...place.evidence,
];

/** The day on which the first line of a place is due: the page is to be looked at again by then. */
export const firstDue = (place: LawPlace): string =>
  linesOf(place)
    .map(({ expires }) => expires ?? place.expires)
    .reduce((first, day) => (day < first ? day : first), place.expires);

/** Whether a line is to be read again before anyone relies on it. Shape: days as "2027-02-19", which sort as text. */
export const needsReview = (place: LawPlace, day: string, { expires }: LawLine): boolean =>
  day >= (expires ?? place.expires);
