// What a finding is: a kind, the figures its sentence needs, and the rows it rests on.
import type { Effect, OrderTermKind, Refusal } from "daybook/record";

/** Rows of the columns, in the order of time. A finding says nothing that these rows do not hold. */
export type Rows = Uint32Array<ArrayBuffer>;

/** Half-open range of days [fromDay, toDay), each counted from 1970-01-01 on the wall's calendar. */
export interface Days {
  readonly fromDay: number;
  readonly toDay: number;
}

/** Counts per day of a stretch of time: the middle one, and the two between which the middle half lies. */
export interface Spread {
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

export const signNames = ["fixated", "obsessive", "unwanted", "repeated"] as const;
export type SignName = (typeof signNames)[number];

/** What each kind of finding says beside its rows. Units: days since 1970-01-01 on the wall, counts of entries. */
export interface FindingValues {
  /** Everything the other person did, in all. */
  readonly contact: { readonly count: number; readonly dayCount: number; readonly undatedCount: number };
  readonly "first-and-last": { readonly firstDay: number; readonly lastDay: number };
  readonly "busiest-day": { readonly day: number; readonly count: number };
  readonly "busiest-hour": { readonly startMs: number; readonly count: number };
  /** No act between two of them, and then one again. */
  readonly silence: { readonly days: number; readonly fromDay: number; readonly toDay: number };
  readonly change: {
    readonly atDay: number;
    readonly before: Spread;
    readonly after: Spread;
    readonly isRise: boolean;
    /** How often chance alone would show a shift as clear as this one, at most. */
    readonly chance: number;
    readonly days: Days;
  };
  readonly "around-moment": {
    readonly moment: "refusal" | "order" | "move";
    readonly momentRow: number;
    readonly day: number;
    readonly windowDays: number;
    readonly countBefore: number;
    readonly countAfter: number;
    readonly dayCountBefore: number;
    readonly dayCountAfter: number;
  };
  readonly "after-refusal": {
    readonly refusalRow: number;
    readonly refusal: Refusal | null;
    readonly day: number | null;
    readonly count: number;
    readonly firstAfterDays: number;
  };
  readonly "after-order": {
    readonly orderRow: number;
    readonly termIndex: number;
    readonly term: OrderTermKind;
    readonly servedDay: number;
    readonly count: number;
  };
  readonly "new-name": { readonly name: string; readonly firstDay: number };
  readonly behaviour: { readonly behaviour: string; readonly count: number };
  readonly "new-behaviour": { readonly behaviour: string; readonly firstDay: number };
  readonly place: { readonly place: string; readonly count: number };
  readonly "third-party": { readonly count: number };
  readonly night: { readonly count: number; readonly ofCount: number };
  readonly sign: { readonly sign: SignName; readonly count: number };
  readonly effect: { readonly effect: Effect; readonly count: number };
  readonly "own-messages": { readonly count: number; readonly ofCount: number };
  readonly lately: {
    readonly windowDays: number;
    readonly count: number;
    readonly countBefore: number;
    readonly dayCount: number;
    readonly dayCountBefore: number;
  };
  readonly serious: { readonly factor: SeriousFactor; readonly count: number };
}
export type FindingKind = keyof FindingValues;

/** What the literature treats as serious; its words and sources lie in content/risk. */
export const seriousFactors = [
  "threat-to-hurt",
  "threat-about-children",
  "strangled",
  "followed-or-watched",
  "property-damaged",
  "past-two-weeks",
  "her-fear",
] as const;
export type SeriousFactor = (typeof seriousFactors)[number];

export type Finding = {
  readonly [Kind in FindingKind]: {
    readonly kind: Kind;
    readonly values: FindingValues[Kind];
    readonly rows: Rows;
  };
}[FindingKind];

export const finding = <Kind extends FindingKind>(
  kind: Kind,
  values: FindingValues[Kind],
  rows: Rows | readonly number[],
): Finding =>
  ({ kind, values, rows: rows instanceof Uint32Array ? rows : Uint32Array.from(rows) }) as Finding;
