// Which kinds of acts there were, which are new, where, through whom, and at night.
import { columnWords, type Columns } from "daybook/record";
import { actsWith, dayMs, isSeen, rowsThat, type Acts } from "./acts.ts";
import { finding, type Finding, type Rows } from "./finding.ts";

/** Days that count as "lately". */
export const latelyDays = 28;

/** The rows of each kind of act by its number: dated ones in the order of time, then undated ones. One row may be several kinds. */
const rowsByBehaviour = ({ columns, behaviours, dated, undated }: Acts): readonly Rows[] => {
  const { kind, acts, actsFrom } = columns;
  const { names, impliedOf } = behaviours;
  const counts = new Uint32Array(names.length);
  const each = (tell: (behaviour: number, row: number) => void): void => {
    for (const rows of [dated, undated])
      for (const row of rows) {
        const also = impliedOf[kind[row]!]!;
        let isNamed = also < 0;
        for (let act = actsFrom[row]!; act < actsFrom[row + 1]!; act++) {
          tell(acts[act]!, row);
          if (acts[act] === also) isNamed = true;
        }
        if (!isNamed) tell(also, row);
      }
  };
  each((behaviour) => void counts[behaviour]!++);
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  const next = new Uint32Array(names.length);
  each((behaviour, row) => void (lists[behaviour]![next[behaviour]!++] = row));
  return lists;
};

/** Each kind of act, and once more those that first came in the last four weeks while others are older. */
export const behaviourFindings = (acts: Acts, lastDay: number): readonly Finding[] => {
  const { columns, days, dated, behaviours } = acts;
  const isNew = (row: number): boolean => days[row]! > lastDay - latelyDays;
  const hasOlder = dated.length > 0 && !isNew(dated[0]!);
  return rowsByBehaviour(acts).flatMap((rows, number) => {
    if (rows.length === 0) return [];
    const behaviour = behaviours.names[number]!;
    const found = [finding("behaviour", { behaviour, count: rows.length }, rows)];
    const isDated = !Number.isNaN(columns.wallMs[rows.at(-1)!]);
    if (hasOlder && isDated && rows.every(isNew))
      found.push(finding("new-behaviour", { behaviour, firstDay: days[rows[0]!]! }, rows));
    return found;
  });
};

/** Places of being near or coming in, as the keeper wrote them. Two spellings stay two places. */
export const places = (acts: Acts): readonly Finding[] => {
  const { columns } = acts;
  const near = actsWith(acts, "near");
  const named = new Set(Array.from(near, (row) => columns.place[row]!));
  return [...named].flatMap((place) => {
    if (place === 0) return [];
    const rows = rowsThat(near, (row) => columns.place[row] === place);
    return [finding("place", { place: columns.places[place]!, count: rows.length }, rows)];
  });
};

/** What came through other people or offices: named so by the keeper. */
export const thirdParties = (acts: Acts): readonly Finding[] => {
  const rows = actsWith(acts, "through-others");
  return rows.length === 0 ? [] : [finding("third-party", { count: rows.length }, rows)];
};

const nightFromHour = 23;
const nightToHour = 6;

/** Acts from 23:00 to 06:00 on the wall's clock, among those with an hour. */
export const nights = ({ columns, days, timed }: Acts): readonly Finding[] => {
  const { wallMs } = columns;
  const rows = rowsThat(timed, (row) => {
    const hour = (wallMs[row]! - days[row]! * dayMs) / 3_600_000;
    return hour >= nightFromHour || hour < nightToHour;
  });
  return rows.length === 0 ? [] : [finding("night", { count: rows.length, ofCount: timed.length }, rows)];
};

/** What each effect rests on: the entries in which the keeper wrote it. */
export const effectFindings = (columns: Columns): readonly Finding[] => {
  const rowsOf = columnWords.effects.map((): number[] => []);
  for (let row = 0; row < columns.count; row++) {
    const mask = columns.effects[row]!;
    if (mask === 0 || !isSeen(columns, row)) continue;
    for (const [bit, rows] of rowsOf.entries()) if ((mask & (1 << bit)) !== 0) rows.push(row);
  }
  return rowsOf.flatMap((rows, bit) =>
    rows.length === 0
      ? []
      : [finding("effect", { effect: columnWords.effects[bit]!, count: rows.length }, rows)],
  );
};

/** Her own messages, so that nobody can say that they were left out. */
export const ownMessages = ({ own, dated, undated }: Acts): readonly Finding[] => {
  if (own.length === 0) return [];
  const ofCount = own.length + dated.length + undated.length;
  return [finding("own-messages", { count: own.length, ofCount }, own)];
};
