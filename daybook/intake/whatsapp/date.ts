// A printed date under each order in which it could be meant.
import { wallToMs } from "daybook/record";
import { readDay, type Calendar, type ReadDay } from "../calendar.ts";
import type { DateOrder } from "../reader.ts";
import type { Header } from "./header.ts";

/** In this order everywhere. */
export const dateOrders: readonly DateOrder[] = ["dmy", "mdy", "ymd"];

/** One day as printed. */
export interface PrintedDay {
  readonly printed: string;
  /** What the header itself names. */
  readonly named: Calendar | null;
  /** For each of `dateOrders`: days since 1970, or NaN where no such day can be meant. */
  readonly days: readonly number[];
  /** For each of `dateOrders`: `YYYY-MM-DD`, or "". */
  readonly walls: readonly string[];
  /** For each of `dateOrders`: of which calendar the day is printed; ours where there is none. */
  readonly calendars: readonly Calendar[];
}

/** Read the date of a header under every order. */
export const readPrinted = (
  { first, second, third, year, calendar }: Pick<Header, "first" | "second" | "third" | "year" | "calendar">,
  printed: string,
): PrintedDay => {
  const isShort = year === "last2";
  const days: readonly (ReadDay | null)[] = [
    year === "first4" ? null : readDay(third, isShort, second, first, calendar),
    year === "first4" ? null : readDay(third, isShort, first, second, calendar),
    year === "last4" ? null : readDay(first, isShort, second, third, calendar),
  ];
  return {
    printed,
    named: calendar,
    walls: days.map((day) => day?.wall ?? ""),
    days: days.map((day) => (day ? wallToMs(day.wall)! / 86_400_000 : NaN)),
    calendars: days.map((day) => day?.calendar ?? "gregorian"),
  };
};

const two = (value: number): string => String(value).padStart(2, "0");
const minutes = Array.from(
  { length: 1440 },
  (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
);
const seconds = Array.from({ length: 60 }, (_, second) => `:${two(second)}`);

/** The time of a header, as a `When` has it. Shape: `second` is −1 where none is printed. */
export const wallTime = (minute: number, second: number): string =>
  second < 0 ? minutes[minute]! : minutes[minute]! + seconds[second]!;
