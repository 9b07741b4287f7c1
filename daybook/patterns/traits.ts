// What a kind of act can speak to, as bits: worked out once for each kind, so that a million rows are looked at as numbers.
import { columnWords, type Columns, type EntryKind, type OrderTermKind } from "daybook/record";

/** Which kinds of acts each trait is about. Source: spec/findings.md §2, §3 and §5. */
const patterns = {
  near: /^(presence\.|contact\.in-person$)/,
  "through-others": /^proxy\./,
  fixated: /^(control\.monitor$|presence\.|contact\.in-person$)/,
  obsessive: /^(watch|track|access)\./,
  unwanted: /^(contact\.(gifts|after-stop)$|proxy\.|order\.breach$)/,
  "threat-to-hurt": /^threat\.(person|self)$/,
  "threat-about-children": /^threat\.children$/,
  strangled: /^violence\.strangle$/,
  "followed-or-watched": /^(presence\.follow|watch\.physical|track\.tag)$/,
  "property-damaged": /^property\.damage$/,
  "no-contact": /^(contact\.|threat\.|presence\.approach$|order\.breach$)/,
  "no-contact-through-others": /^(proxy\.|order\.breach$)/,
  "stay-away-from-person": /^(presence\.|contact\.in-person$|order\.breach$)/,
  "stay-away-from-place": /^(presence\.(loiter|enter|follow)$|contact\.in-person$|order\.breach$)/,
  "no-posting": /^(publish\.|order\.breach$)/,
  "no-watching": /^(watch\.|track\.|access\.|order\.breach$)/,
  "no-weapons": /^order\.breach$/,
  other: /^order\.breach$/,
} as const satisfies Readonly<Record<string, RegExp>> & Readonly<Record<OrderTermKind, RegExp>>;
export type Trait = keyof typeof patterns;

const traitNames = Object.keys(patterns) as readonly Trait[];
export const bitOf = (trait: Trait): number => 1 << traitNames.indexOf(trait);

const traitsOfBehaviour = (behaviour: string): number =>
  traitNames.reduce((mask, trait) => (patterns[trait].test(behaviour) ? mask | bitOf(trait) : mask), 0);

/** What an entry of these kinds is an act of, even where nobody named one. */
const implied: readonly (readonly [EntryKind, string])[] = [
  ["message", "contact.messages"],
  ["call", "contact.calls"],
];

/** The kinds of acts of a record: those that its entries name, and those that kinds of entries imply. */
export interface Behaviours {
  /** By number: the columns' own numbers first. */
  readonly names: readonly string[];
  /** The number that a kind of entry implies, by the number of the kind; −1 for none. */
  readonly impliedOf: Int32Array;
}

export const behavioursIn = (columns: Columns): Behaviours => {
  const names = [...columns.behaviours];
  const impliedOf = new Int32Array(columnWords.kinds.length).fill(-1);
  for (const [kind, behaviour] of implied) {
    if (!names.includes(behaviour)) names.push(behaviour);
    impliedOf[columnWords.kinds.indexOf(kind)] = names.indexOf(behaviour);
  }
  return { names, impliedOf };
};

/** The traits of every row, as bits. */
export const traitsOf = (columns: Columns, { names, impliedOf }: Behaviours): Uint32Array => {
  const ofBehaviour = Uint32Array.from(names, traitsOfBehaviour);
  const ofKind = Uint32Array.from(impliedOf, (behaviour) => (behaviour < 0 ? 0 : ofBehaviour[behaviour]!));
  const { actsFrom, acts, kind, count } = columns;
  const traits = new Uint32Array(count);
  let act = 0;
  for (let row = 0; row < count; row++) {
    let mask = ofKind[kind[row]!]!;
    for (const end = actsFrom[row + 1]!; act < end; act++) mask |= ofBehaviour[acts[act]!]!;
    traits[row] = mask;
  }
  return traits;
};
