// A printed date under each order in which it could be meant.
import { wallToMs } from "daybook/record";
import type { DateOrder } from "../reader.ts";
import type { Header } from "./header.ts";

/** In this order everywhere. */
export const dateOrders: readonly DateOrder[] = ["dmy", "mdy", "ymd"];

/** One day as printed. */
export interface PrintedDay {
  readonly printed: string;
  /** For each of `dateOrders`: days since 1970, or NaN where no such day can be meant. */
  readonly days: readonly number[];
  /** For each of `dateOrders`: `YYYY-MM-DD`, or "". */
  readonly walls: readonly string[];
}

/**
 * Origin: WhatsApp appeared in 2009, so that no message is older; years of other calendars (Buddhist 2569, Persian 1405)
 * and of clocks that were never set fall outside and are not turned into a day.
 */
const [firstYear, lastYear] = [2009, 2199];

const wallOf = (year: number, month: number, day: number): string => {
  if (year < firstYear || year > lastYear) return "";
  const wall = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return wallToMs(wall) === null ? "" : wall;
};

/** Read the date of a header under every order. A two-digit year is of this century. */
export const readDay = (header: Header, printed: string): PrintedDay => {
  const { first, second, third, year } = header;
  const last = year === "last2" ? 2000 + third : third;
  const walls = [
    year === "first4" ? "" : wallOf(last, second, first),
    year === "first4" ? "" : wallOf(last, first, second),
    year === "first4"
      ? wallOf(first, second, third)
      : year === "last2"
        ? wallOf(2000 + first, second, third)
        : "",
  ];
  return { printed, walls, days: walls.map((wall) => (wall === "" ? NaN : wallToMs(wall)! / 86_400_000)) };
};

const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));

/** The time of a header, as a `When` has it. */
export const wallTime = (hour: number, minute: number, seconds: number): string =>
  seconds < 0
    ? `T${twoDigits[hour]}:${twoDigits[minute]}`
    : `T${twoDigits[hour]}:${twoDigits[minute]}:${twoDigits[seconds]}`;
