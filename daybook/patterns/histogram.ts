// Rows counted into buckets, each bucket with the rows it counts.
import type { Rows } from "./finding.ts";

/**
 * Rows by bucket.
 *
 * Shape:  bucket b holds `rows[from[b]]` up to `rows[from[b + 1]]`, in the order of time; `first` is the number of bucket 0.
 */
export interface Histogram {
  readonly first: number;
  readonly from: Uint32Array;
  readonly rows: Rows;
}

export const bucketCount = ({ from }: Histogram): number => from.length - 1;
export const countIn = ({ from }: Histogram, bucket: number): number => from[bucket + 1]! - from[bucket]!;
export const rowsIn = ({ from, rows }: Histogram, bucket: number): Rows =>
  rows.slice(from[bucket], from[bucket + 1]);

/** Put rows into buckets, keeping their order. Shape: 0 ≤ bucketOf(row) < size. */
export const histogram = (
  rows: Rows,
  size: number,
  first: number,
  bucketOf: (row: number) => number,
): Histogram => {
  const buckets = new Uint32Array(rows.length);
  const from = new Uint32Array(size + 1);
  for (let at = 0; at < rows.length; at++) {
    const bucket = bucketOf(rows[at]!);
    buckets[at] = bucket;
    from[bucket + 1]!++;
  }
  for (let bucket = 0; bucket < size; bucket++) from[bucket + 1]! += from[bucket]!;
  const next = from.slice();
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[next[buckets[at]!]!++] = rows[at]!;
  return { first, from, rows: sorted };
};

/** Acts by day. A record may span ten thousand years by a slip of the hand; one bucket a day for all of them is still only 15 MB. */
export const histogramOfDays = (dated: Rows, days: Int32Array): Histogram => {
  if (dated.length === 0) return { first: 0, from: new Uint32Array(1), rows: dated };
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < dated.length; at++) {
    const day = days[dated[at]!]!;
    if (day < least) least = day;
    if (day > most) most = day;
  }
  return histogram(dated, most - least + 1, least, (row) => days[row]! - least);
};
