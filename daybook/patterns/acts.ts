// What the other person did, as rows in the order of time: the ground of every finding.
import { columnWords, type Columns } from "daybook/record";
import type { Rows } from "./finding.ts";
import { histogramOfDays, type Histogram } from "./histogram.ts";
import { inOrderOfTime } from "./order.ts";
import { behavioursIn, bitOf, traitsOf, type Behaviours, type Trait } from "./traits.ts";

export const dayMs = 86_400_000;

const actKinds = Uint8Array.from(columnWords.kinds, (kind) =>
  kind === "incident" || kind === "message" || kind === "call" ? 1 : 0,
);
const otherParty = columnWords.whos.indexOf("otherParty");
const keeper = columnWords.whos.indexOf("keeper");
const privateDrawer = columnWords.drawers.indexOf("private");
const hourCertainties = Uint8Array.from(columnWords.certainties, (certainty) =>
  certainty === "exact" || certainty === "around" ? 1 : 0,
);

/** The record as findings see it. */
export interface Acts {
  readonly columns: Columns;
  readonly behaviours: Behaviours;
  /** For every row of the columns: what it can speak to, as bits. */
  readonly traits: Uint32Array;
  /** For every row of the columns: its day on the wall's calendar, counted from 1970-01-01; 0 where its time is unknown. */
  readonly days: Int32Array;
  /** What any act can speak to, as bits. */
  readonly anyTraits: number;
  /** Acts with a time, in the order of time. */
  readonly dated: Rows;
  readonly perDay: Histogram;
  /** Acts whose time nobody knows, in the order of the log. */
  readonly undated: Rows;
  /** Acts with an hour, in the order of time: for nights, hours and bursts. */
  readonly timed: Rows;
  /** The keeper's own messages and calls in the order of the log. */
  readonly own: Rows;
}

/** True for a row that findings may see: never one of the private drawer. */
export const isSeen = ({ drawer }: Columns, row: number): boolean => drawer[row] !== privateDrawer;

/** The day of a row on the wall's calendar, counted from 1970-01-01. */
export const dayOf = ({ wallMs }: Columns, row: number): number => Math.floor(wallMs[row]! / dayMs);

export const hasHour = ({ certainty }: Columns, row: number): boolean =>
  hourCertainties[certainty[row]!] === 1;

/** Find the acts: one pass over the columns, then one sort. */
export const actsOf = (columns: Columns): Acts => {
  const { count, kind, by, instantMs } = columns;
  const dated = new Uint32Array(count);
  const undated = new Uint32Array(count);
  const own = new Uint32Array(count);
  let [datedCount, undatedCount, ownCount] = [0, 0, 0];
  for (let row = 0; row < count; row++) {
    if (actKinds[kind[row]!] === 0 || !isSeen(columns, row)) continue;
    if (by[row] === keeper) own[ownCount++] = row;
    else if (by[row] !== otherParty) continue;
    else if (Number.isNaN(instantMs[row])) undated[undatedCount++] = row;
    else dated[datedCount++] = row;
  }
  const sorted = inOrderOfTime(dated.subarray(0, datedCount), instantMs);
  const behaviours = behavioursIn(columns);
  const traits = traitsOf(columns, behaviours);
  const days = new Int32Array(count);
  for (let row = 0; row < count; row++) days[row] = dayOf(columns, row);
  let anyTraits = 0;
  for (let at = 0; at < datedCount; at++) anyTraits |= traits[dated[at]!]!;
  for (let at = 0; at < undatedCount; at++) anyTraits |= traits[undated[at]!]!;
  return {
    columns,
    behaviours,
    traits,
    anyTraits,
    days,
    dated: sorted,
    perDay: histogramOfDays(sorted, days),
    undated: undated.slice(0, undatedCount),
    timed: rowsThat(sorted, (row) => hasHour(columns, row)),
    own: own.slice(0, ownCount),
  };
};

/** The rows for which something holds; the list itself where it holds for all. */
export const rowsThat = (rows: Rows, holds: (row: number) => boolean): Rows => {
  let kept: Rows | null = null;
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    if (holds(rows[at]!)) {
      if (kept) kept[count] = rows[at]!;
      count++;
    } else if (!kept) {
      kept = new Uint32Array(rows.length);
      kept.set(rows.subarray(0, at));
    }
  }
  return kept ? kept.slice(0, count) : rows;
};

/** Two lists as one. */
export const joined = (left: Rows, right: Rows): Rows => {
  if (right.length === 0) return left;
  const all = new Uint32Array(left.length + right.length);
  all.set(left);
  all.set(right, left.length);
  return all;
};

/** Every act that can speak to something: dated ones in the order of time, then undated ones. */
export const actsWith = ({ dated, undated, traits, anyTraits }: Acts, trait: Trait): Rows => {
  const bit = bitOf(trait);
  if ((anyTraits & bit) === 0) return new Uint32Array(0);
  const has = (row: number): boolean => (traits[row]! & bit) !== 0;
  return joined(rowsThat(dated, has), rowsThat(undated, has));
};

/** The place of the first of the dated acts for which something holds that holds for all after it: a search by halves. */
export const firstThat = (rows: Rows, holds: (row: number) => boolean): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(rows[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
};
