// The entries that are shown, as rows in the order of time, each saying how sure its time is and how it came in.
import {
  wallToMs,
  whenToMs,
  type Attachment,
  type Entry,
  type EntryId,
  type FieldGroup,
  type Source,
  type When,
} from "daybook/record";

/** The fields of an entry that are shown: those of the group `rest` always, the others where their group is shown. */
export type ShownFields = Pick<Entry, "format" | "id" | "kind" | "drawer" | "source"> & Partial<Entry>;

/** One file of an exhibit. */
export interface ReportFile {
  readonly attachment: Attachment;
  /** The name under `data/originals/`, or null when the file itself is not in the dossier. */
  readonly fileName: string | null;
}

/** One entry as a dossier shows it. */
export interface ReportItem {
  /** `E1`, `E2` … in the whole record, never renumbered. */
  readonly exhibit: string;
  /** Its place in the record's log, from 0. */
  readonly sequence: number;
  readonly fields: ShownFields;
  readonly withheld: readonly FieldGroup[];
  readonly files: readonly ReportFile[];
}

/** How long after the event the entry was kept. Days where one of the two times has no hour; `before` when the clock says so. */
export type Delay =
  | { readonly unit: "minutes" | "hours" | "days"; readonly count: number; readonly isRough: boolean }
  | { readonly unit: "same-day" }
  | { readonly unit: "before" };

/** Where an exported entry stands in its export. */
export interface ExportPlace {
  /** The exhibit that holds the export, or null when it is not in the dossier. */
  readonly exhibit: string | null;
  readonly format: string;
  readonly range: readonly [from: number, to: number];
}

/** One row of the chronology. `null` stands for what is withheld. */
export interface ChronologyRow {
  readonly item: ReportItem;
  readonly happened: When | null;
  readonly delay: Delay | null;
  readonly exported: ExportPlace | null;
  /** The exhibit that this entry adds to: null when it adds to none, or to one that is not in the dossier. */
  readonly about: string | null;
}

/** Numbers of the record that are not shown: [from, to) of sequences. */
export type Gap = readonly [fromSequence: number, toSequence: number];

export interface Chronology {
  /** Known times first, in their order; then the unknown and the withheld ones, in the order in which they were kept. */
  readonly rows: readonly ChronologyRow[];
  readonly gaps: readonly Gap[];
}

/**
 * Put the shown entries in the order of time.
 *
 * Shape:  items in the order of their sequence, each below `recordSize`.
 * Gives:  no row says more than its item: a withheld group leaves `null`, never a guess.
 */
export const chronologyOf = (items: readonly ReportItem[], recordSize: number): Chronology => {
  const exhibitOf = new Map<EntryId, string>(items.map(({ fields, exhibit }) => [fields.id, exhibit]));
  const rows = items.map((item): ChronologyRow => {
    const { happened, written, source, about } = item.fields;
    return {
      item,
      happened: happened ?? null,
      delay: happened && written ? delayBetween(happened, written) : null,
      exported: exportPlaceOf(source, exhibitOf),
      about: about === undefined ? null : (exhibitOf.get(about) ?? null),
    };
  });
  const placeOf = ({ happened }: ChronologyRow): number =>
    (happened && whenToMs(happened)) ?? Number.POSITIVE_INFINITY;
  rows.sort((left, right) => {
    const [leftMs, rightMs] = [placeOf(left), placeOf(right)];
    return leftMs === rightMs ? left.item.sequence - right.item.sequence : leftMs - rightMs;
  });
  return { rows, gaps: gapsBetween(items, recordSize) };
};

const exportPlaceOf = (source: Source, exhibitOf: ReadonlyMap<EntryId, string>): ExportPlace | null =>
  source.how === "export"
    ? { exhibit: exhibitOf.get(source.original) ?? null, format: source.format, range: source.range }
    : null;

/** From this many minutes, and hours, on a delay is said in the next larger unit. */
const minutesInWords = 120;
const hoursInWords = 48;

/**
 * How much later `written` is than `happened`.
 *
 * Gives:  null when one of them is unknown. A time without an offset is read at the other's.
 */
export const delayBetween = (happened: When, written: When): Delay | null => {
  if (happened.certainty === "unknown" || written.certainty === "unknown") return null;
  if (happened.certainty === "day" || written.certainty === "day") {
    const dayOf = (wall: string) => wallToMs(wall.slice(0, 10))! / 86_400_000;
    const days = dayOf(written.wall) - dayOf(happened.wall);
    if (days === 0) return { unit: "same-day" };
    return days < 0 ? { unit: "before" } : { unit: "days", count: days, isRough: false };
  }
  const ms = onOneLine(written, happened) - onOneLine(happened, written);
  const isRough = happened.certainty === "around" || written.certainty === "around";
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 0) return { unit: "before" };
  if (minutes < minutesInWords) return { unit: "minutes", count: minutes, isRough };
  const hours = Math.floor(minutes / 60);
  return hours < hoursInWords
    ? { unit: "hours", count: hours, isRough }
    : { unit: "days", count: Math.floor(hours / 24), isRough };
};

const onOneLine = (when: When, other: When): number => {
  const offset = when.certainty !== "unknown" && when.offset === undefined ? offsetOf(other) : undefined;
  return whenToMs(offset === undefined ? when : ({ ...when, offset } as When))!;
};

const offsetOf = (when: When): string | undefined => (when.certainty === "unknown" ? undefined : when.offset);

const gapsBetween = (items: readonly ReportItem[], recordSize: number): readonly Gap[] => {
  const gaps: Gap[] = [];
  let next = 0;
  for (const { sequence } of items) {
    if (sequence > next) gaps.push([next, sequence]);
    next = sequence + 1;
  }
  if (recordSize > next) gaps.push([next, recordSize]);
  return gaps;
};
