// WhatsApp's text exports, of Android and of iPhones: bytes in, messages out, nothing lost.
import type { Mark, When } from "daybook/record";
import { newLineCutter, type Block } from "../lines.ts";
import type { OrderReading, Question } from "../question.ts";
import type { DateOrder, Found, Piece, Reader, ReadOptions, Reading, Summary } from "../reader.ts";
import { mayBeOdd, readBody, readNotice, type Body } from "./body.ts";
import { dateOrders, readPrinted, wallTime, type PrintedDay } from "./date.ts";
import { mayBegin, newHeader, readHeader } from "./header.ts";
import { newNameReader } from "./sender.ts";
import { newTally } from "../tally.ts";
import { newSequence } from "./sequence.ts";
import { findShape, isWholeHead } from "./shape.ts";

/** WhatsApp lets nobody write more than 65,536 characters, at most four bytes each; what is longer is no message. */
const longestMessageBytes = 2 ** 20;
/** The shape of the headers is known after this much of the source at the latest. */
const headBytes = 65_536;

const unknownWhen: When = { certainty: "unknown" };
const headerLike: Mark = "header-like";

/** A message whose end is not known yet. */
interface Pending {
  readonly from: number;
  readonly day: PrintedDay;
  readonly minute: number;
  readonly time: string;
  readonly sender: string | null;
  /** Whether its text could hold hidden or broken characters. */
  isOdd: boolean;
  /** What the blocks before held of the body. */
  before: string;
  /** Where the body goes on in the block at hand: text[bodyFrom, bodyTo); `bodyTo` is −1 while it does not. */
  bodyFrom: number;
  bodyTo: number;
}

/** The time under each order in which there is such a day. */
const readingsOf = ({ walls }: PrintedDay, time: string): NonNullable<Found["readings"]> => {
  const readings: Partial<Record<DateOrder, string>> = {};
  for (const [index, order] of dateOrders.entries())
    if (walls[index] !== "") readings[order] = walls[index]! + time;
  return readings;
};

/** A piece whose place in time is still to be judged: a message, or bytes that are none. */
type Judged = {
  readonly from: number;
  readonly to: number;
  readonly time: string;
  readonly sender: string | null;
} & ({ readonly read: Body; readonly day: PrintedDay } | { readonly read: null; readonly day: null });

const open = (options: ReadOptions): Reading => {
  const cutter = newLineCutter(longestMessageBytes);
  const header = newHeader();
  const names = newNameReader();
  const tally = newTally();
  const sequence = newSequence<Judged>(options.order ?? null, (judged, isOutOfPlace) =>
    release(judged, isOutOfPlace),
  );
  let waiting: Block[] | null = [];
  let [shape, orderIndex] = [-1, options.order === undefined ? -1 : dateOrders.indexOf(options.order)];
  let sizeBytes = 0;
  let [pending, strayFrom]: [Pending | null, number] = [null, -1];
  let lastDay: PrintedDay | null = null;
  let [firstDay, latestDay]: [PrintedDay | null, PrintedDay | null] = [null, null];
  let pieces: Piece[] = [];

  const closeStray = (to: number): void => {
    if (strayFrom < 0) return;
    sequence.push(null, { from: strayFrom, to, read: null, day: null, time: "", sender: null });
    strayFrom = -1;
  };

  const dayOf = (): PrintedDay =>
    lastDay?.printed === header.printed && lastDay.named === header.calendar
      ? lastDay
      : (lastDay = readPrinted(header, header.printed));

  const closePending = (to: number, text: string): void => {
    if (!pending) return;
    const { from, day, sender, isOdd } = pending;
    let body =
      pending.bodyTo < 0
        ? pending.before.replace(/\n$/, "")
        : pending.before + text.slice(pending.bodyFrom, pending.bodyTo);
    if (body.includes("\r")) body = body.replace(/\r(?=\n|$)/g, "");
    const read = sender === null ? readNotice(body, isOdd) : readBody(body, sender, isOdd);
    if (isOdd && body.includes("\ufffd")) tally.remark("broken-encoding");
    const isStranger = sender !== null && options.knownSenders?.has(sender) === false;
    sequence.push(isStranger ? null : pending, { from, to, read, day, time: pending.time, sender });
    pending = null;
  };

  const whenOf = ({ walls, calendars }: PrintedDay, time: string): When => {
    const wall = orderIndex < 0 ? "" : walls[orderIndex]!;
    if (wall === "") return unknownWhen;
    const calendar = calendars[orderIndex];
    if (calendar !== "gregorian") tally.remark("other-calendar");
    return { certainty: calendar === "hijri" ? "around" : "exact", wall: wall + time };
  };

  const release = (judged: Judged, isOutOfPlace: boolean): void => {
    const { from, to, time, sender } = judged;
    if (!judged.read) {
      pieces.push(tally.notRecognised(from, to));
      return;
    }
    const isLike = isOutOfPlace || (sender !== null && options.knownSenders?.has(sender) === false);
    const marks = isLike ? [...judged.read.marks, headerLike] : judged.read.marks;
    const { kind, words, files } = judged.read;
    const author = kind === "system" ? null : sender;
    const happened = whenOf(judged.day, time);
    const found: Found = {
      kind,
      happened,
      ...(orderIndex < 0 ? { readings: readingsOf(judged.day, time) } : null),
      sender: author,
      words,
      marks,
      ...(files === undefined ? null : { files }),
    };
    pieces.push(tally.find(from, to, found));
    if (isLike) return;
    firstDay ??= judged.day;
    latestDay = judged.day;
  };

  const beginMessage = (from: number, text: string, lineEnd: number, isOdd: boolean): Pending => {
    return {
      from,
      day: dayOf(),
      minute: header.hour * 60 + header.minute,
      time: wallTime(header.hour, header.minute, header.seconds),
      sender: names.read(text, header.restAt, lineEnd),
      isOdd,
      before: "",
      bodyFrom: names.bodyAt(),
      bodyTo: lineEnd,
    };
  };

  const readBlock = ({ from, bytes, text, isContinued }: Block): void => {
    const isAscii = bytes.length === text.length;
    const isOdd = !isAscii && mayBeOdd(text);
    let [byteAt, charAt, mayHead] = [0, 0, !isContinued];
    while (byteAt < bytes.length) {
      const newlineAt = text.indexOf("\n", charAt);
      const lineEnd = newlineAt < 0 ? text.length : newlineAt;
      const nextChar = newlineAt < 0 ? text.length : newlineAt + 1;
      const nextByte = isAscii ? nextChar : newlineAt < 0 ? bytes.length : bytes.indexOf(10, byteAt) + 1;
      if (
        mayHead &&
        mayBegin(text.charCodeAt(charAt)) &&
        readHeader(text, charAt, lineEnd, header) &&
        header.shape === shape
      ) {
        const begun = beginMessage(from + byteAt, text, lineEnd, isOdd);
        closeStray(from + byteAt);
        closePending(from + byteAt, text);
        pending = begun;
      } else if (pending && from + nextByte - pending.from <= longestMessageBytes) {
        pending.isOdd ||= isOdd;
        pending.bodyTo = lineEnd;
      } else {
        if (pending) tally.remark("too-long");
        closePending(from + byteAt, text);
        if (strayFrom >= 0 && from + nextByte - strayFrom > longestMessageBytes) closeStray(from + byteAt);
        if (strayFrom < 0) strayFrom = from + byteAt;
      }
      [byteAt, charAt, mayHead] = [nextByte, nextChar, true];
    }
    if (!pending) return;
    pending.before += text.slice(pending.bodyFrom);
    [pending.bodyFrom, pending.bodyTo] = [0, -1];
  };

  const read = (block: Block): void => {
    if (!waiting) return readBlock(block);
    waiting.push({ ...block, bytes: block.bytes.slice() });
    if (isWholeHead(waiting, headBytes)) beginReading(waiting);
  };
  const beginReading = (held: readonly Block[]): void => {
    const found = findShape(held, headBytes);
    shape = found?.shape ?? -1;
    if (found?.year === "first4") orderIndex = dateOrders.indexOf("ymd");
    waiting = null;
    for (const block of held) readBlock(block);
  };

  const summary = (): Summary => {
    const possibleOrders = sequence.possibleOrders();
    const questions: Question[] = [];
    if (firstDay && latestDay && orderIndex < 0 && possibleOrders.length > 1) {
      const [first, last] = [firstDay, latestDay];
      const readings = possibleOrders.map((order): OrderReading => {
        const index = dateOrders.indexOf(order);
        const backwardCount = sequence.backwardCount(order);
        return { order, firstDay: first.walls[index]!, lastDay: last.walls[index]!, backwardCount };
      });
      questions.push({ ask: "order", readings });
    }
    if (tally.findCount > 0 && options.zone === undefined) questions.push({ ask: "zone" });
    if (tally.hasSenders) questions.push({ ask: "keeper" });
    return tally.summary(sizeBytes, {
      possibleOrders,
      questions,
      ...(firstDay === null ? {} : { firstDate: firstDay.printed }),
      ...(latestDay === null ? {} : { lastDate: latestDay.printed }),
    });
  };
  const taken = (): readonly Piece[] => {
    const given = pieces;
    pieces = [];
    return given;
  };

  return {
    push(bytes) {
      sizeBytes += bytes.length;
      cutter.push(bytes, read);
      return taken();
    },
    end() {
      cutter.end(read);
      if (waiting) beginReading(waiting);
      closeStray(sizeBytes);
      closePending(sizeBytes, "");
      sequence.end();
      return { pieces: taken(), summary: summary() };
    },
  };
};

/** iPhones call the chat _chat.txt; Android names it after the chat, in its own language; a ZIP made by hand has any name. */
const choicesIn = (names: readonly string[]): readonly (readonly number[])[] => {
  const texts = [...names.keys()].filter(
    (place) => !names[place]!.includes("/") && /\.txt$/i.test(names[place]!),
  );
  const iphone = texts.filter((place) => names[place] === "_chat.txt");
  const android = texts.filter((place) => /whatsapp/i.test(names[place]!));
  return [iphone, android, texts].find((places) => places.length > 0)?.map((place) => [place]) ?? [];
};

/**
 * The reader of WhatsApp's text exports.
 *
 * Fails:  `recognise` gives 0 for what is empty, binary or UTF-16: WhatsApp writes UTF-8 only.
 * Source: FORMAT.md.
 */
export const whatsappReader: Reader = {
  format: "whatsapp",
  extensions: ["txt"],
  holds: "chat",
  choicesIn,
  recognise(head) {
    const bytes = head.subarray(0, headBytes);
    if (bytes.length === 0 || bytes.includes(0)) return 0;
    const cutter = newLineCutter(longestMessageBytes);
    const blocks: Block[] = [];
    const take = (block: Block): void => void blocks.push({ ...block, bytes: block.bytes.slice() });
    cutter.push(bytes, take);
    // The last line is cut off by the head's own end, unless the head is all there is.
    if (bytes.length < headBytes || blocks.length === 0) cutter.end(take);
    const found = findShape(blocks, headBytes);
    if (!found || !found.hasSender) return 0;
    return found.isFirst ? 1 : found.lineCount > 1 ? 0.6 : 0.3;
  },
  open,
};
