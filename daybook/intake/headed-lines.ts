// Text exports in which each message begins with a line that has its time: the lines become messages, nothing is lost.
import type { Mark, When } from "daybook/record";
import { newLineCutter, type Block } from "./lines.ts";
import { newPieces } from "./pieces.ts";
import type { OrderReading, Question } from "./question.ts";
import { dateOrders, readPrinted, type PrintedDay } from "./whatsapp/date.ts";
import type { DateOrder, Found, Reading, ReadOptions } from "./reader.ts";
import { newSequence } from "./whatsapp/sequence.ts";

/** The first line of a message. */
export interface Head {
  readonly day: PrintedDay;
  /** `THH:MM` or `THH:MM:SS`. */
  readonly time: string;
  readonly sender: string | null;
  /** What of the line is words already. */
  readonly rest: string;
}

/** What a message is, all but its time and its place among the others. */
export type HeadedFound = Omit<Found, "happened" | "readings">;

export interface HeadedFormat {
  /** Read a line, without its end, as the first of a message. `isApart`: nothing, or a blank line, stands before it. */
  head(line: string, isApart: boolean): Head | null;
  /** Shape: `body` is the rest of the first line and all lines after it, without blank ones at the end. */
  find(head: Head, body: string): HeadedFound;
}

/** A day that can be meant in one way only. Gives: null when there is no such day. */
export const sureDay = (year: number, month: number, day: number, printed: string): PrintedDay | null => {
  const found = readPrinted(
    { first: year, second: month, third: day, year: "first4", calendar: null },
    printed,
  );
  const at = dateOrders.indexOf("ymd");
  const [count, wall] = [found.days[at]!, found.walls[at]!];
  return wall === ""
    ? null
    : { ...found, days: dateOrders.map(() => count), walls: dateOrders.map(() => wall) };
};

/** `THH:MM` or `THH:MM:SS`; null when there is no such time. */
export const timeOf = (hour: number, minute: number, second?: number): string | null => {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `T${two(hour)}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
};

/** Longer than any message of these programs. */
const longestMessageBytes = 2 ** 20;
const headerLike: Mark = "header-like";

interface Pending {
  readonly from: number;
  readonly head: Head;
  readonly lines: string[];
}

interface Judged {
  readonly to: number;
  readonly head: Head | null;
  readonly found: HeadedFound | null;
}

export const openHeaded = (format: HeadedFormat, options: ReadOptions): Reading => {
  const cutter = newLineCutter(longestMessageBytes);
  const pieces = newPieces();
  const sequence = newSequence<Judged>(options.order ?? null, (judged, isOut) => release(judged, isOut));
  let [pending, sizeBytes, strayFrom]: [Pending | null, number, number] = [null, 0, -1];
  let [firstDay, lastDay]: [PrintedDay | null, PrintedDay | null] = [null, null];
  let [isOrderNeeded, hasSenders, isDirected, isApart] = [false, false, false, true];

  const whenOf = (walls: readonly string[], time: string): Pick<Found, "happened" | "readings"> => {
    const asOrder = (order: DateOrder): string => walls[dateOrders.indexOf(order)]!;
    const unknown: When = { certainty: "unknown" };
    const exact = (wall: string): When => (wall === "" ? unknown : { certainty: "exact", wall: wall + time });
    if (options.order !== undefined) return { happened: exact(asOrder(options.order)) };
    const known = new Set(walls.filter((wall) => wall !== ""));
    if (known.size <= 1 && walls.every((wall) => wall !== "")) return { happened: exact(walls[0]!) };
    isOrderNeeded = true;
    const readings = dateOrders.filter((order) => asOrder(order) !== "");
    return {
      happened: unknown,
      readings: Object.fromEntries(readings.map((order) => [order, asOrder(order) + time])),
    };
  };
  const release = ({ to, head, found }: Judged, isOut: boolean): void => {
    if (!head || !found) return pieces.notRecognised(to);
    const isStranger = found.sender !== null && options.knownSenders?.has(found.sender) === false;
    const isLike = isOut || isStranger;
    const when = whenOf(head.day.walls, head.time);
    pieces.find(to, { ...found, ...when, marks: isLike ? [...found.marks, headerLike] : found.marks });
    if (found.words.includes("\ufffd")) pieces.remark("broken-encoding");
    if (found.marks.includes("position-left-out")) pieces.remark("positions-dropped");
    hasSenders ||= found.sender !== null;
    isDirected ||= found.direction !== undefined;
    if (isLike) return;
    firstDay ??= head.day;
    lastDay = head.day;
  };

  const closePending = (to: number): void => {
    if (strayFrom >= 0 && to > strayFrom) sequence.push(null, { to, head: null, found: null });
    strayFrom = -1;
    if (!pending) return;
    const { head, lines } = pending;
    const body = lines.join("\n").trimEnd();
    const found = format.find(head, body);
    const minute = Number(head.time.slice(1, 3)) * 60 + Number(head.time.slice(4, 6));
    const isStranger = found.sender !== null && options.knownSenders?.has(found.sender) === false;
    sequence.push(isStranger ? null : { day: head.day, minute }, { to, head, found });
    pending = null;
  };

  const take = ({ from, bytes, text, isContinued }: Block): void => {
    const isAscii = bytes.length === text.length;
    let [charAt, byteAt, isPart] = [0, 0, isContinued];
    while (charAt < text.length) {
      const charEnd = text.indexOf("\n", charAt) + 1 || text.length;
      const byteEnd = isAscii ? charEnd : bytes.indexOf(10, byteAt) + 1 || bytes.length;
      const line = text.slice(charAt, charEnd).replace(/\r?\n$/, "");
      const head = isPart
        ? null
        : format.head(from + byteAt === 0 ? line.replace(/^\ufeff/, "") : line, isApart);
      if (head) {
        closePending(from + byteAt);
        pending = { from: from + byteAt, head, lines: [head.rest] };
      } else if (pending && from + byteEnd - pending.from <= longestMessageBytes) {
        if (isPart) pending.lines[pending.lines.length - 1] += line;
        else pending.lines.push(line);
      } else {
        if (pending) {
          pieces.remark("too-long");
          closePending(from + byteAt);
        }
        if (strayFrom < 0) strayFrom = from + byteAt;
      }
      isApart = !isPart && line === "";
      [charAt, byteAt, isPart] = [charEnd, byteEnd, false];
    }
  };

  const orderQuestion = (possible: readonly DateOrder[]): readonly Question[] => {
    if (!isOrderNeeded || !firstDay || !lastDay || possible.length < 2) return [];
    const [first, last] = [firstDay, lastDay];
    const readings = possible.map((order): OrderReading => {
      const at = dateOrders.indexOf(order);
      const backwardCount = sequence.backwardCount(order);
      return { order, firstDay: first.walls[at]!, lastDay: last.walls[at]!, backwardCount };
    });
    return [{ ask: "order", readings }];
  };

  return {
    push(bytes) {
      sizeBytes += bytes.length;
      cutter.push(bytes, take);
      return pieces.taken();
    },
    end() {
      cutter.end(take);
      closePending(sizeBytes);
      sequence.end();
      const possibleOrders = isOrderNeeded ? sequence.possibleOrders() : [];
      return pieces.end(sizeBytes, {
        possibleOrders,
        questions: [
          ...orderQuestion(possibleOrders),
          ...(firstDay && options.zone === undefined ? [{ ask: "zone" } as const] : []),
          ...(hasSenders && !isDirected ? [{ ask: "keeper" } as const] : []),
        ],
        ...(firstDay === null ? {} : { firstDate: (firstDay as PrintedDay).printed }),
        ...(lastDay === null ? {} : { lastDate: (lastDay as PrintedDay).printed }),
      });
    },
  };
};
