// A place's offences as elements: the lines of its law page, and which entries may go to each.
import { asks, type Asks } from "../../content/law/asks.ts";
import {
  law,
  offenceParts,
  type Both,
  type LawLine,
  type LawPlace,
  type Offence,
} from "../../content/law/index.ts";

/** The parts of an offence that a record can speak to, and its exclusions, which are only asked. The penalty is none of them. */
export type ElementName = Exclude<(typeof offenceParts)[number], "penalty">;

/** Shape: a part that the lines say nothing about has none, and the sheet says that it could not be checked. */
export interface Element {
  readonly name: ElementName;
  readonly lines: readonly LawLine[];
}

export interface StatuteOffence {
  readonly name: Both;
  readonly statute: Both;
  readonly section: string;
  /** How many occasions the law names; null where it names no number or the number could not be checked. */
  readonly leastOccasions: number | null;
  readonly elements: readonly Element[];
  /** Null where the lines name too little to sort entries by. */
  readonly asks: Asks | null;
  /** True where a part has no line: the law may ask for more than the sheet shows. */
  readonly isIncomplete: boolean;
}

export interface Statute {
  readonly place: string;
  readonly checked: string;
  readonly expires: string;
  readonly offences: readonly StatuteOffence[];
}

const elementNames = offenceParts.filter((part): part is ElementName => part !== "penalty");

const offenceOf = (place: LawPlace, offence: Offence): StatuteOffence => {
  const elements = elementNames.map((name) => ({ name, lines: offence[name] }));
  return {
    name: offence.name,
    statute: offence.statute,
    section: offence.section,
    leastOccasions: offence.leastOccasions,
    elements,
    asks: asks[place.id]?.[offence.section] ?? null,
    isIncomplete: elements.some(({ lines }) => lines.length === 0),
  };
};

/** The places with a law page, in the order in which the guide lists them. */
export const statutePlaces: readonly string[] = law.map(({ id }) => id);

/** The statute of a place, or null for a place without a law page. Source: content/law. */
export const statuteOf = (placeId: string): Statute | null => {
  const place = law.find(({ id }) => id === placeId);
  if (!place) return null;
  const { id, checked, expires } = place;
  return {
    place: id,
    checked,
    expires,
    offences: place.offences.map((offence) => offenceOf(place, offence)),
  };
};
