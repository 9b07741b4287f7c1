// A time, and how certain it is.

/** How sure the person or the source is: to the minute or second, of the day, only roughly, or not at all. */
export type Certainty = "exact" | "day" | "around" | "unknown";

/**
 * A moment as somebody says it was.
 *
 * Shape:  `wall` is `YYYY-MM-DD` for a day, else `YYYY-MM-DDTHH:MM[:SS]`, as a clock on the wall showed it;
 *         `offset` is `+HH:MM` or `-HH:MM` from UTC, `zone` an IANA name. Absent means nobody said.
 * Source: spec/entry.md §3.
 */
export type When =
  | { readonly certainty: "unknown" }
  | { readonly certainty: "day"; readonly wall: string; readonly offset?: string; readonly zone?: string }
  | {
      readonly certainty: "exact" | "around";
      readonly wall: string;
      readonly offset?: string;
      readonly zone?: string;
    };

const wallPattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const offsetPattern = /^([+-])(\d{2}):(\d{2})$/;

/** Milliseconds since 1970 as if the wall clock stood at UTC, or null when there is no such day or time. */
export const wallToMs = (wall: string): number | null => {
  const parts = wallPattern.exec(wall);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const ms = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!);
  const date = new Date(ms);
  if (year! < 100) return null;
  const exists =
    date.getUTCMonth() === month! - 1 &&
    date.getUTCDate() === day! &&
    hour! < 24 &&
    minute! < 60 &&
    second! < 60;
  return exists ? ms : null;
};

/** The wall clock, to the minute, of a moment given in milliseconds as if at UTC. */
export const msToWall = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

/** Minutes east of UTC, or null when the text is no offset. */
export const offsetToMinutes = (offset: string): number | null => {
  const parts = offsetPattern.exec(offset);
  if (!parts) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return minutes > 18 * 60 || Number(parts[3]) > 59 ? null : parts[1] === "-" ? -minutes : minutes;
};

/**
 * Where a moment belongs on a line of time, for sorting and drawing.
 *
 * Units:  milliseconds since 1970 UTC; a moment without an offset is read at `fallbackOffsetMinutes`.
 * Gives:  null for a time nobody knows.
 */
export const whenToMs = (when: When, fallbackOffsetMinutes = 0): number | null => {
  if (when.certainty === "unknown") return null;
  const ms = wallToMs(when.wall);
  if (ms === null) return null;
  const offset = when.offset === undefined ? null : offsetToMinutes(when.offset);
  return ms - (offset ?? fallbackOffsetMinutes) * 60_000;
};

/** True when the value has exactly the shape of a `When` and its day exists. */
export const isWhen = (value: unknown): value is When => {
  if (typeof value !== "object" || value === null) return false;
  const { certainty, wall, offset, zone, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0) return false;
  if (certainty === "unknown") return wall === undefined && offset === undefined && zone === undefined;
  if (certainty !== "day" && certainty !== "exact" && certainty !== "around") return false;
  if (typeof wall !== "string" || wallToMs(wall) === null) return false;
  if ((certainty === "day") !== (wall.length === 10)) return false;
  if (offset !== undefined && (typeof offset !== "string" || offsetToMinutes(offset) === null)) return false;
  if (zone === undefined) return true;
  return typeof zone === "string" && zone.length > 0 && zone.length <= 64 && zone.isWellFormed();
};
