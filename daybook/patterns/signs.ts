// The four signs, what is serious in the literature, and the last weeks: which entries speak to each, and "nothing yet" where none does.
import { columnWords } from "daybook/record";
import { actsWith, isSeen, joined, rowsThat, type Acts } from "./acts.ts";
import { isRefusal, within } from "./change.ts";
import { finding, signNames, type Finding, type Rows, type SeriousFactor, type SignName } from "./finding.ts";
import { latelyDays } from "./kinds.ts";
import { bitOf } from "./traits.ts";

const rowsOfSign = (acts: Acts, sign: SignName): Rows => {
  const { columns, traits, days, dated, undated } = acts;
  if (sign === "repeated") {
    const isRepeated = dated.some((row) => days[row] !== days[dated[0]!]);
    return isRepeated ? joined(dated, undated) : new Uint32Array(0);
  }
  if (sign !== "unwanted") return actsWith(acts, sign);
  const [bit, refusedAt] = [bitOf("unwanted"), firstRefusalMs(acts)];
  const isUnwanted = (row: number): boolean =>
    columns.instantMs[row]! > refusedAt || (traits[row]! & bit) !== 0;
  return joined(rowsThat(dated, isUnwanted), rowsThat(undated, isUnwanted));
};

const firstRefusalMs = ({ columns }: Acts): number => {
  let first = Infinity;
  for (let row = 0; row < columns.count; row++)
    if (isSeen(columns, row) && isRefusal(columns, row) && columns.instantMs[row]! < first)
      first = columns.instantMs[row]!;
  return first;
};

/** All four, each with its entries; a sign without entries is told as "nothing yet". */
export const fourSigns = (acts: Acts): readonly Finding[] =>
  signNames.map((sign) => {
    const rows = rowsOfSign(acts, sign);
    return finding("sign", { sign, count: rows.length }, rows);
  });

const namedFactors = [
  "threat-to-hurt",
  "threat-about-children",
  "strangled",
  "followed-or-watched",
  "property-damaged",
] as const;

const fearMask = (["afraid", "afraid-of-violence"] as const).reduce(
  (mask, effect) => mask | (1 << columnWords.effects.indexOf(effect)),
  0,
);

/** What the literature treats as serious and the record names. Nothing is added up, and nothing is told where there is none. */
export const seriousFindings = (acts: Acts, effectRows: readonly Finding[]): readonly Finding[] => {
  const { columns, days, dated } = acts;
  const found: Finding[] = [];
  const tell = (factor: SeriousFactor, rows: Rows | readonly number[]): void => {
    if (rows.length > 0) found.push(finding("serious", { factor, count: rows.length }, rows));
  };
  for (const factor of namedFactors) tell(factor, actsWith(acts, factor));
  const [first, last] = [dated[0], dated.at(-1)];
  if (first !== undefined && last !== undefined && days[last]! - days[first]! > 14)
    tell("past-two-weeks", [first, last]);
  const fear = new Set(
    effectRows.flatMap(({ rows }) => [...rows]).filter((row) => (columns.effects[row]! & fearMask) !== 0),
  );
  tell("her-fear", [...fear]);
  return found;
};

/** The last four weeks beside the four before them. */
export const lately = (acts: Acts, lastDay: number): readonly Finding[] => {
  const { perDay } = acts;
  const now = within(perDay, lastDay + 1 - latelyDays, lastDay + 1);
  const before = within(perDay, lastDay + 1 - 2 * latelyDays, lastDay + 1 - latelyDays);
  if (now.rows.length + before.rows.length === 0) return [];
  const values = {
    windowDays: latelyDays,
    count: now.rows.length,
    countBefore: before.rows.length,
    dayCount: now.dayCount,
    dayCountBefore: before.dayCount,
  };
  return [finding("lately", values, joined(before.rows, now.rows))];
};
