// Which entries may go to which part of an offence: a sheet to talk over with somebody who knows the law, never a finding of guilt.
import { columnWords, type Columns } from "daybook/record";
import type { ElementName, StatuteOffence } from "daybook/law";
import { actsOf, isSeen, joined, rowsThat, type Acts } from "./acts.ts";
import { laterThanFirstRefusal } from "./after.ts";
import { isRefusal } from "./change.ts";
import type { Rows } from "./finding.ts";

/**
 * One part of an offence with what may go to it.
 *
 * Shape:  `rows` is empty for "nothing yet"; null where nothing in a record could be sorted to it and it is only asked.
 */
export interface ElementRows {
  readonly name: ElementName | "threat";
  readonly rows: Rows | null;
}

export interface OffenceSheet {
  readonly offence: StatuteOffence;
  /** How many acts there are, and on how many days: occasions are for a lawyer to count. */
  readonly actCount: number;
  readonly dayCount: number;
  readonly elements: readonly ElementRows[];
}

/**
 * Sort a record's entries to the parts of one offence.
 *
 * Safety: an entry here "may go to" a part. Nothing is counted as enough, and an empty part is "nothing yet".
 */
export const sheetOf = (columns: Columns, offence: StatuteOffence): OffenceSheet => {
  const acts = actsOf(columns);
  const conduct = conductRows(acts, offence);
  const days = new Set(
    Array.from(conduct ?? [], (row) => (Number.isNaN(columns.wallMs[row]) ? null : acts.days[row])),
  );
  days.delete(null);
  const rowsOf: Readonly<Record<ElementName, () => Rows | null>> = {
    conduct: () => conduct,
    occasions: () => conduct,
    effect: () => effectRows(columns, offence),
    knowledge: () => (offence.asks?.isRefusalAsked ? refusalRows(columns) : null),
    exclusions: () => null,
  };
  const elements = offence.elements.map(({ name, lines }): ElementRows => ({
    name,
    rows: lines.length === 0 ? null : rowsOf[name](),
  }));
  const { threats } = offence.asks ?? {};
  return {
    offence,
    actCount: conduct?.length ?? 0,
    dayCount: days.size,
    elements: threats ? [...elements, { name: "threat", rows: actsNamed(acts, threats) }] : elements,
  };
};

const conductRows = (acts: Acts, { asks }: StatuteOffence): Rows | null => {
  if (!asks?.acts) return null;
  const named = actsNamed(acts, asks.acts);
  return asks.isOnlyAfterRefusal ? laterThanFirstRefusal(acts, named) : named;
};

/** The acts that are of a kind whose id begins with one of these. */
const actsNamed = ({ columns, behaviours, dated, undated }: Acts, beginnings: readonly string[]): Rows => {
  if (beginnings.includes("")) return joined(dated, undated);
  const isNamed = Uint8Array.from(behaviours.names, (name) =>
    beginnings.some((beginning) => name.startsWith(beginning)) ? 1 : 0,
  );
  const has = (row: number): boolean => {
    const also = behaviours.impliedOf[columns.kind[row]!]!;
    if (also >= 0 && isNamed[also] === 1) return true;
    for (let act = columns.actsFrom[row]!; act < columns.actsFrom[row + 1]!; act++)
      if (isNamed[columns.acts[act]!] === 1) return true;
    return false;
  };
  return joined(rowsThat(dated, has), rowsThat(undated, has));
};

const effectRows = (columns: Columns, { asks }: StatuteOffence): Rows | null => {
  if (!asks?.effects) return null;
  const mask = asks.effects.reduce((bits, effect) => bits | (1 << columnWords.effects.indexOf(effect)), 0);
  return allRows(columns, (row) => (columns.effects[row]! & mask) !== 0);
};

const refusalRows = (columns: Columns): Rows => allRows(columns, (row) => isRefusal(columns, row));

const allRows = (columns: Columns, holds: (row: number) => boolean): Rows => {
  const rows: number[] = [];
  for (let row = 0; row < columns.count; row++) if (holds(row) && isSeen(columns, row)) rows.push(row);
  return Uint32Array.from(rows);
};
