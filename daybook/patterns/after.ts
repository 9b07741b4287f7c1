// What came after a "stop", and after an order was served, line by line of the order.
import { columnWords, type Columns } from "daybook/record";
import { firstThat, hasHour, isSeen, rowsThat, type Acts } from "./acts.ts";
import { isRefusal, servedOrders } from "./change.ts";
import { finding, type Finding, type Rows } from "./finding.ts";
import { bitOf } from "./traits.ts";

/** The acts on later days. Days follow the order of time only up to a day: zones can turn them round at a midnight. */
const onLaterDays = ({ columns, days, dated }: Acts, day: number): Rows => {
  const dayStart = day * 86_400_000;
  const surely = 2 * 86_400_000;
  const first = firstThat(dated, (row) => columns.instantMs[row]! >= dayStart - surely);
  return rowsThat(dated.subarray(first), (row) => days[row]! > day);
};

/**
 * Acts after each refusal.
 *
 * Where the refusal has an hour, an act with an hour counts from the next moment on; otherwise acts count from the next day
 * on, so that nothing is counted that may have come before.
 */
export const afterRefusals = (acts: Acts): readonly Finding[] => {
  const { columns, days } = acts;
  const found: Finding[] = [];
  for (let row = 0; row < columns.count; row++) {
    if (!isRefusal(columns, row) || !isSeen(columns, row)) continue;
    const refusal = columnWords.refusals[columns.refused[row]! - 1] ?? null;
    if (Number.isNaN(columns.instantMs[row])) {
      const values = { refusalRow: row, refusal, day: null, count: 0, firstAfterDays: 0 };
      found.push(finding("after-refusal", values, []));
      continue;
    }
    const day = days[row]!;
    const after =
      columnWords.certainties[columns.certainty[row]!] === "exact"
        ? laterThan(acts, row)
        : onLaterDays(acts, day);
    const firstAfterDays = after.length === 0 ? 0 : days[after[0]!]! - day;
    const values = { refusalRow: row, refusal, day, count: after.length, firstAfterDays };
    found.push(finding("after-refusal", values, after));
  }
  return found;
};

/** Acts after a moment that has an hour; those that have only a day count from the next day on. */
const laterThan = (acts: Acts, moment: number): Rows => {
  const { columns, days, dated } = acts;
  const isLater = (row: number): boolean => columns.instantMs[row]! > columns.instantMs[moment]!;
  const first = firstThat(dated, isLater);
  if (acts.timed === acts.dated) return dated.subarray(first);
  const isCounted = (row: number): boolean =>
    hasHour(columns, row) ? isLater(row) : days[row]! > days[moment]!;
  const early = firstThat(
    dated,
    (row) => columns.instantMs[row]! > columns.instantMs[moment]! - 2 * 86_400_000,
  );
  return rowsThat(dated.subarray(early), isCounted);
};

/** Of some acts those after the first refusal that has a time, counted as in `afterRefusals`; none where nothing was refused. */
export const laterThanFirstRefusal = (acts: Acts, rows: Rows): Rows => {
  const [first] = afterRefusals(acts)
    .flatMap((found) => (found.kind === "after-refusal" && found.values.day !== null ? [found] : []))
    .toSorted((left, right) => right.rows.length - left.rows.length);
  const later = new Set(first?.rows);
  return rowsThat(rows, (row) => later.has(row));
};

/** An order that is about an earlier one replaces it, so only the latest of each is asked. */
const latestOrders = (columns: Columns): ReturnType<typeof servedOrders> => {
  const served = servedOrders(columns);
  const replaced = new Set(columns.orders.map(({ row }) => columns.about[row]!));
  return served.filter(({ row }) => !replaced.has(row));
};

/**
 * Acts after an order was served that may go against one of its lines: a question to ask, not a breach.
 *
 * Only acts on a later day than the serving count. Acts that the keeper herself named as a breach are asked at every line.
 */
export const afterOrders = (acts: Acts): readonly Finding[] =>
  latestOrders(acts.columns).flatMap(({ row, servedDay, order }) => {
    const later = onLaterDays(acts, servedDay);
    return order.terms.flatMap((term, termIndex) => {
      const bit = bitOf(term.kind);
      const rows = rowsThat(later, (act) => (acts.traits[act]! & bit) !== 0);
      if (rows.length === 0) return [];
      const values = { orderRow: row, termIndex, term: term.kind, servedDay, count: rows.length };
      return [finding("after-order", values, rows)];
    });
  });

const blocked = columnWords.refusals.indexOf("blocked") + 1;
const otherParty = columnWords.whos.indexOf("otherParty");

/** Names first used after a block that the keeper says are the other person: numbers and accounts she had not blocked. */
export const newNames = ({ columns, days, dated }: Acts): readonly Finding[] => {
  let blockedDay = Infinity;
  for (let row = 0; row < columns.count; row++)
    if (columns.refused[row] === blocked && isSeen(columns, row) && !Number.isNaN(columns.wallMs[row]))
      blockedDay = Math.min(blockedDay, days[row]!);
  if (blockedDay === Infinity) return [];
  const firstDays = new Float64Array(columns.names.length).fill(Infinity);
  for (const row of dated)
    if (days[row]! < firstDays[columns.name[row]!]!) firstDays[columns.name[row]!] = days[row]!;
  return columns.names.flatMap((name, number) => {
    const firstDay = firstDays[number]!;
    if (number === 0 || columns.whoOfName[number] !== otherParty) return [];
    if (firstDay === Infinity || firstDay <= blockedDay) return [];
    return [
      finding(
        "new-name",
        { name, firstDay },
        rowsThat(dated, (row) => columns.name[row] === number),
      ),
    ];
  });
};
