// Help lines: only what was verified, in the order that a person wrote down for each place.
import file from "../../content/help/contacts.json" with { type: "json" };
import bangladesh from "../../content/help/places/bangladesh.json" with { type: "json" };
import california from "../../content/help/places/california.json" with { type: "json" };
import canada from "../../content/help/places/canada.json" with { type: "json" };
import englandAndWales from "../../content/help/places/england-and-wales.json" with { type: "json" };
import india from "../../content/help/places/india.json" with { type: "json" };
import ireland from "../../content/help/places/ireland.json" with { type: "json" };
import newSouthWales from "../../content/help/places/new-south-wales.json" with { type: "json" };
import newYork from "../../content/help/places/new-york.json" with { type: "json" };
import northernIreland from "../../content/help/places/northern-ireland.json" with { type: "json" };
import scotland from "../../content/help/places/scotland.json" with { type: "json" };
import texas from "../../content/help/places/texas.json" with { type: "json" };
import unitedStates from "../../content/help/places/united-states.json" with { type: "json" };
import victoria from "../../content/help/places/victoria.json" with { type: "json" };
import type { Language } from "daybook/words";

/** One help line. Shape: digits are ASCII and exactly as the source prints them, with its spaces and hyphens. */
export interface Contact {
  readonly id: string;
  readonly jurisdiction: string;
  readonly kind: string;
  readonly verified: boolean;
  readonly call?: readonly string[];
  /** Keys to press after the call is answered. */
  readonly press?: string;
  readonly tty?: string;
  readonly text?: string;
  /** The word to send in a text. */
  readonly textWord?: string;
  readonly email?: string;
  readonly source?: string;
  readonly sourceDate?: string;
}

type Named = Readonly<Record<Language, string>>;

/** A place and its lines, by id, nearest first. */
export interface Place {
  readonly id: string;
  readonly name: Named;
  /** The country around it, where it is a part of one: emergency numbers are named by country. */
  readonly country?: Named;
  /** The country in few letters, where it has a short name that people know: for the strip of numbers. */
  readonly countryShort?: Named;
  /** Whom to reach where no emergency number was verified. */
  readonly nationalPolice: Named;
  readonly emergency: readonly string[];
  readonly withoutSpeaking: readonly string[];
  readonly talk: readonly string[];
  readonly police: readonly string[];
  readonly after: readonly string[];
}

export const groups = ["emergency", "withoutSpeaking", "talk", "police", "after"] as const;
export type Group = (typeof groups)[number];

/** The day on which the numbers were last compared with their sources. */
export const checked = file.checked;
/** The day by which they are to be compared again. */
export const checkAgainBy = file.checkAgainBy;
export const contacts: readonly Contact[] = file.contacts;

const elsewhere: readonly Place[] = [
  englandAndWales,
  scotland,
  northernIreland,
  ireland,
  unitedStates,
  california,
  newYork,
  texas,
  canada,
  newSouthWales,
  victoria,
];
const placesByLanguage: Readonly<Record<Language, readonly Place[]>> = {
  en: [...elsewhere, bangladesh, india],
  bn: [bangladesh, india, ...elsewhere],
};
/** Every place, those first where most readers of a language are likely to be. */
export const placesFor = (language: Language): readonly Place[] => placesByLanguage[language];

/** A line may be shown when it was verified, is not out of date, and its source can be named. */
export const mayBeShown = (contact: Contact): contact is Contact & { readonly source: string } =>
  contact.verified && !contact.kind.endsWith("_obsolete") && contact.source !== undefined;

/**
 * The lines of one group of a place, in the order written down.
 *
 * Fails:  throws when an id is unknown or names a line that may not be shown, so that no page is built with it.
 */
export const contactsOf = (
  place: Place,
  group: Group,
  all: readonly Contact[] = contacts,
): readonly (Contact & { readonly source: string })[] =>
  place[group].map((id) => {
    const contact = all.find((each) => each.id === id);
    if (contact === undefined) throw new Error(`${place.id} names a help line that does not exist: ${id}`);
    if (!mayBeShown(contact)) throw new Error(`${place.id} names a help line that may not be shown: ${id}`);
    return contact;
  });

/** The lines that stand for a place wherever it is only named: its emergency number, and the nearest line to talk to. */
export const mainNumbers = (
  place: Place,
): readonly { readonly id: string; readonly call: readonly string[] }[] =>
  (["emergency", "talk"] as const).flatMap((group) =>
    contactsOf(place, group)
      .flatMap(({ id, call }) => (call === undefined ? [] : [{ id, call }]))
      .slice(0, 1),
  );

/** What a phone dials: the digits alone. */
export const digitsToDial = (number: string): string => number.replace(/[^0-9]/g, "");

/** Emergency numbers with the countries they serve, each number and each country once, by their short names where asked. */
export const emergencyNumbers = (
  language: Language,
  names: "whole" | "short" = "whole",
  places: readonly Place[] = placesFor(language),
): readonly { readonly number: string; readonly places: readonly string[] }[] => {
  const found = new Map<string, Set<string>>();
  for (const place of places)
    for (const contact of contactsOf(place, "emergency"))
      for (const number of contact.call ?? []) {
        const countries = found.get(number) ?? new Set();
        const country = place.country ?? place.name;
        const name = names === "short" ? (place.countryShort ?? country) : country;
        found.set(number, countries.add(name[language]));
      }
  return [...found].map(([number, countries]) => ({ number, places: [...countries] }));
};
