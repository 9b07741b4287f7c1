// A moment that a source gives as a number becomes a time on a wall: in the zone the keeper named, else at UTC and saying so.
import { msToWall, offsetToMinutes, wallToMs, type When } from "daybook/record";

const parts = new Map<string, Intl.DateTimeFormat | null>();

/** The zone's clock, or null when there is no such zone. */
const clockOf = (zone: string): Intl.DateTimeFormat | null => {
  let clock = parts.get(zone);
  if (clock !== undefined) return clock;
  try {
    clock = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    clock = null;
  }
  parts.set(zone, clock);
  return clock;
};

/** Whether a name is a zone that this device knows. */
export const isZone = (zone: string): boolean => clockOf(zone) !== null;

const two = (value: number): string => String(value).padStart(2, "0");

/** `+HH:MM`. Shape: whole minutes, at most 18 hours either way. */
export const minutesToOffset = (minutes: number): string =>
  `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

/**
 * A moment as a time on a wall.
 *
 * Units:  milliseconds since 1970 UTC; what is below a second is cut off.
 * Gives:  the wall clock and the offset of `zone`; without a zone, or with one nobody knows, UTC's, with the offset +00:00;
 *         `unknown` for what is no moment between the years 1970 and 9999.
 */
export const instantToWhen = (ms: number, zone?: string): When => {
  if (!Number.isFinite(ms) || ms < 0 || ms >= 253_402_214_400_000) return { certainty: "unknown" };
  const whole = Math.floor(ms / 1000) * 1000;
  const clock = zone === undefined ? null : clockOf(zone);
  if (!clock || zone === undefined) return { certainty: "exact", wall: secondsWall(whole), offset: "+00:00" };
  const read = new Map(clock.formatToParts(whole).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => read.get(type) ?? "";
  const wall = `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}`;
  const minutes = Math.round(((wallToMs(wall) ?? whole) - whole) / 60_000);
  return { certainty: "exact", wall, offset: minutesToOffset(minutes), zone };
};

/** The same for a time that is printed with its distance from UTC. Gives: `unknown` when one of them does not exist. */
export const offsetWhen = (wall: string, offset: string): When =>
  wallToMs(wall) === null || offsetToMinutes(offset) === null || wall.length === 10
    ? { certainty: "unknown" }
    : { certainty: "exact", wall, offset };

const secondsWall = (ms: number): string => `${msToWall(ms)}:${two(Math.floor(ms / 1000) % 60)}`;
