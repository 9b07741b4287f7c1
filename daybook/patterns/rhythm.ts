// First and last, the busiest day and hour, and silences that ended.
import { joined, type Acts } from "./acts.ts";
import { finding, type Finding } from "./finding.ts";
import { bucketCount, countIn, rowsIn } from "./histogram.ts";

/** How long nothing must happen for it to be called a silence, and how many of the longest are told. */
const leastSilenceDays = 14;
const silenceCount = 3;
const hourMs = 3_600_000;

export const contactFindings = (acts: Acts): readonly Finding[] => {
  const { days, dated, undated } = acts;
  if (dated.length + undated.length === 0) return [];
  const { perDay } = acts;
  let dayCount = 0;
  for (let day = 0; day < bucketCount(perDay); day++) if (countIn(perDay, day) > 0) dayCount++;
  const all = joined(dated, undated);
  const found = [finding("contact", { count: all.length, dayCount, undatedCount: undated.length }, all)];
  if (dated.length > 1) {
    const [first, last] = [oneAt(acts, 0), oneAt(acts, dated.length - 1)];
    const values = { firstDay: days[first]!, lastDay: days[last]! };
    found.push(finding("first-and-last", values, [first, last]));
  }
  return found;
};

/** Of the acts at the same moment as the one at a place, the one with the smallest id: so the order of keeping decides nothing. */
const oneAt = ({ columns, dated }: Acts, at: number): number => {
  const moment = columns.instantMs[dated[at]!]!;
  let [from, to] = [at, at];
  while (from > 0 && columns.instantMs[dated[from - 1]!] === moment) from--;
  while (to < dated.length && columns.instantMs[dated[to]!] === moment) to++;
  return dated.subarray(from, to).reduce((one, row) => (isSmaller(columns.ids, row, one) ? row : one));
};

const isSmaller = (ids: Uint8Array, left: number, right: number): boolean => {
  for (let at = 0; at < 16; at++) {
    const difference = ids[left * 16 + at]! - ids[right * 16 + at]!;
    if (difference !== 0) return difference < 0;
  }
  return false;
};

/** The day with the most acts, if it has more than one; the earliest of several alike. */
export const busiestDay = (acts: Acts): readonly Finding[] => {
  const { perDay } = acts;
  let busiest = 0;
  for (let day = 1; day < bucketCount(perDay); day++)
    if (countIn(perDay, day) > countIn(perDay, busiest)) busiest = day;
  if (acts.dated.length === 0 || countIn(perDay, busiest) < 2) return [];
  const values = { day: perDay.first + busiest, count: countIn(perDay, busiest) };
  return [finding("busiest-day", values, rowsIn(perDay, busiest))];
};

/** The sixty minutes, beginning with an act, that hold the most of them, if they hold more than two. */
export const busiestHour = ({ columns, timed }: Acts): readonly Finding[] => {
  const { instantMs } = columns;
  let [from, best, bestFrom] = [0, 0, 0];
  for (let to = 0; to < timed.length; to++) {
    while (instantMs[timed[to]!]! - instantMs[timed[from]!]! >= hourMs) from++;
    if (to - from + 1 > best) [best, bestFrom] = [to - from + 1, from];
  }
  if (best < 3) return [];
  const startMs = columns.wallMs[timed[bestFrom]!]!;
  return [finding("busiest-hour", { startMs, count: best }, timed.slice(bestFrom, bestFrom + best))];
};

/** The longest silences that ended in another act, in the order of time. */
export const silences = (acts: Acts): readonly Finding[] => {
  const { days, dated } = acts;
  const gaps: { readonly at: number; readonly dayCount: number }[] = [];
  for (let at = 1; at < dated.length; at++) {
    const dayCount = days[dated[at]!]! - days[dated[at - 1]!]!;
    if (dayCount >= leastSilenceDays) gaps.push({ at, dayCount });
  }
  return gaps
    .toSorted((left, right) => right.dayCount - left.dayCount || left.at - right.at)
    .slice(0, silenceCount)
    .toSorted((left, right) => left.at - right.at)
    .map(({ at, dayCount }) => {
      const [before, after] = [oneAt(acts, at - 1), oneAt(acts, at)];
      const values = { days: dayCount, fromDay: days[before]!, toDay: days[after]! };
      return finding("silence", values, [before, after]);
    });
};
