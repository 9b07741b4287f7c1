// Counts of acts per day, hour, weekday, channel and name, each count with the rows it counts.
import { dayMs, type Acts } from "./acts.ts";
import { histogram, type Histogram } from "./histogram.ts";

export const byDay = ({ perDay }: Acts): Histogram => perDay;

/** Only acts with an hour. */
export const byHour = ({ columns, days, timed }: Acts): Histogram =>
  histogram(timed, 24, 0, (row) => Math.floor((columns.wallMs[row]! - days[row]! * dayMs) / 3_600_000));

/** Monday is 0: 1970-01-01 was a Thursday. */
export const byWeekday = ({ days, dated }: Acts): Histogram =>
  histogram(dated, 7, 0, (row) => (((days[row]! + 3) % 7) + 7) % 7);

/** Bucket b is `columns.channels[b]`; 0 are acts without a channel. */
export const byChannel = ({ columns, dated }: Acts): Histogram =>
  histogram(dated, columns.channels.length, 0, (row) => columns.channel[row]!);

/** Bucket b is `columns.names[b]`; 0 are acts without a name. Names that are one person stay apart: the name is what was used. */
export const byName = ({ columns, dated }: Acts): Histogram =>
  histogram(dated, columns.names.length, 0, (row) => columns.name[row]!);
