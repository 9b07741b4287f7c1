// Did it change, and when: Pettitt's test on the counts per day, and plain counts around a known moment.
import { columnWords, type Columns } from "daybook/record";
import { dayOf, isSeen, joined, type Acts } from "./acts.ts";
import { finding, type Days, type Finding, type Rows, type Spread } from "./finding.ts";
import { bucketCount, countIn, type Histogram } from "./histogram.ts";

/** Fewer days than these say nothing about a change; more are a slip of the hand. */
const leastDays = 28;
const mostDays = 36_525;
/** A shift that chance alone would show more often than this is not told. */
const mostChance = 0.01;
const mostWindowDays = 28;
const leastWindowDays = 7;

/**
 * One shift of level in a row of counts.
 *
 * Shape:  `counts` has at least two days; `at` is the first day of the second part, 1 ≤ at < length.
 * Gives:  `chance` is the test's approximation of how often chance alone shows as clear a shift, at most 1.
 * Source: A. N. Pettitt, A non-parametric approach to the change-point problem, Applied Statistics 28 (1979) 126–135;
 *         spec/findings.md §4. It looks at ranks, so that one huge day weighs no more than one large one.
 */
export const shiftOf = (counts: Uint32Array): { readonly at: number; readonly chance: number } => {
  const days = counts.length;
  const ranks = midRanksOf(counts);
  let [sum, largest, at] = [0, -1, 1];
  for (let day = 1; day < days; day++) {
    sum += ranks[day - 1]!;
    const difference = Math.abs(2 * sum - day * (days + 1));
    if (difference > largest) [largest, at] = [difference, day];
  }
  const chance = 2 * Math.exp((-6 * largest ** 2) / (days ** 3 + days ** 2));
  return { at, chance: Math.min(1, chance) };
};

/** The rank of each value from 1; equal values share the middle of theirs. */
const midRanksOf = (values: Uint32Array): Float64Array => {
  const sorted = values.toSorted();
  const rankOf = new Map<number, number>();
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    rankOf.set(sorted[from]!, (from + 1 + to) / 2);
    from = to;
  }
  return Float64Array.from(values, (value) => rankOf.get(value)!);
};

/** Quartiles as counts that occur: the value at ⌈n·q⌉ of the sorted list. */
const spreadOf = (counts: Uint32Array): Spread => {
  const sorted = counts.toSorted();
  const at = (part: number): number => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)]!;
  return { median: at(0.5), lowerQuartile: at(0.25), upperQuartile: at(0.75) };
};

/** The clearest change in how much there is per day, from the first act to `lastDay`, if chance does not explain it. */
export const changeFindings = (acts: Acts, lastDay: number): readonly Finding[] => {
  const { perDay } = acts;
  const dayCount = Math.max(bucketCount(perDay), lastDay + 1 - perDay.first);
  if (acts.dated.length === 0 || dayCount < leastDays || dayCount > mostDays) return [];
  const counts = Uint32Array.from({ length: dayCount }, (_, day) =>
    day < bucketCount(perDay) ? countIn(perDay, day) : 0,
  );
  const { at, chance } = shiftOf(counts);
  if (chance > mostChance) return [];
  const days: Days = { fromDay: perDay.first, toDay: perDay.first + dayCount };
  const [before, after] = [spreadOf(counts.subarray(0, at)), spreadOf(counts.subarray(at))];
  const isRise = meanOf(counts.subarray(at)) > meanOf(counts.subarray(0, at));
  return [finding("change", { atDay: perDay.first + at, before, after, isRise, chance, days }, acts.dated)];
};

const meanOf = (counts: Uint32Array): number => counts.reduce((sum, each) => sum + each, 0) / counts.length;

interface Moment {
  readonly moment: "refusal" | "order" | "move";
  readonly row: number;
  readonly day: number;
}

const movedBit = 1 << columnWords.effects.indexOf("moved");

/** The moments that the keeper wrote down with a day: when she said stop, when an order was served, when she moved. */
const momentsOf = (columns: Columns): readonly Moment[] => {
  const moments: Moment[] = [];
  for (let row = 0; row < columns.count; row++) {
    const [isStop, isMove] = [isRefusal(columns, row), (columns.effects[row]! & movedBit) !== 0];
    if (!(isStop || isMove) || !isSeen(columns, row) || Number.isNaN(columns.wallMs[row])) continue;
    const day = dayOf(columns, row);
    if (isStop) moments.push({ moment: "refusal", row, day });
    if (isMove) moments.push({ moment: "move", row, day });
  }
  for (const { row, servedDay } of servedOrders(columns))
    moments.push({ moment: "order", row, day: servedDay });
  return moments.toSorted((left, right) => left.day - right.day || left.row - right.row);
};

const refusalKind = columnWords.kinds.indexOf("refusal");
export const isRefusal = ({ refused, kind }: Columns, row: number): boolean =>
  refused[row] !== 0 || kind[row] === refusalKind;

/** Orders with a day on which they were served, each with the row that says it. */
export const servedOrders = (
  columns: Columns,
): readonly {
  readonly row: number;
  readonly servedDay: number;
  readonly order: Columns["orders"][number]["order"];
}[] =>
  columns.orders.flatMap(({ row, order }) => {
    if (!isSeen(columns, row) || order.served === undefined || order.served.certainty === "unknown")
      return [];
    const servedDay = Math.floor(Date.parse(`${order.served.wall.slice(0, 10)}T00:00:00Z`) / 86_400_000);
    return [{ row, servedDay, order }];
  });

/**
 * How much there was in the days before a moment, and in as many days after it: four weeks, or as many as have passed by
 * `lastDay`, but at least one week. The day itself is in neither.
 */
export const aroundMoments = (acts: Acts, lastDay: number): readonly Finding[] => {
  const { perDay } = acts;
  return momentsOf(acts.columns).flatMap(({ moment, row, day }) => {
    const windowDays = Math.min(mostWindowDays, lastDay - day);
    if (windowDays < leastWindowDays) return [];
    const before = within(perDay, day - windowDays, day);
    const after = within(perDay, day + 1, day + 1 + windowDays);
    if (before.rows.length + after.rows.length === 0) return [];
    const values = {
      moment,
      momentRow: row,
      day,
      windowDays,
      countBefore: before.rows.length,
      countAfter: after.rows.length,
      dayCountBefore: before.dayCount,
      dayCountAfter: after.dayCount,
    };
    return [finding("around-moment", values, joined(before.rows, after.rows))];
  });
};

/** The acts of the days [fromDay, toDay), and on how many of those days there was one. */
export const within = (
  perDay: Histogram,
  fromDay: number,
  toDay: number,
): { readonly rows: Rows; readonly dayCount: number } => {
  const clamp = (day: number): number => Math.max(0, Math.min(bucketCount(perDay), day - perDay.first));
  const [from, to] = [clamp(fromDay), clamp(toDay)];
  let dayCount = 0;
  for (let day = from; day < to; day++) if (countIn(perDay, day) > 0) dayCount++;
  return { rows: perDay.rows.subarray(perDay.from[from], perDay.from[to]), dayCount };
};
