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

const lineFeed = 10;
const unknownWhen: When = { certainty: "unknown" };
const headerLike: Mark = "header-like";
const noMarks: readonly Mark[] = [];

/** A message: first one whose end is not known yet, then one whose place in time is to be judged. Each is used again for another. */
interface Message {
  from: number;
  to: number;
  day: PrintedDay;
  /** Of the day. */
  minute: number;
  second: number;
  sender: string | null;
  /** Whether its text could hold hidden or broken characters, and whether it has more lines than one. */
  isOdd: boolean;
  hasLines: boolean;
  /** What the blocks before held of the body; at the end the whole body. */
  words: string;
  /** Where the body goes on in the block at hand: text[bodyFrom, bodyTo); `bodyTo` is −1 while it does not. */
  bodyFrom: number;
  bodyTo: number;
  /** What the body is where it is more than words. */
  read: Body | null;
}

/** Bytes that are no message. */
interface Stray {
  readonly from: number;
  readonly to: number;
  readonly day: null;
}

/** The time under each order in which there is such a day. */
const readingsOf = ({ walls }: PrintedDay, time: string): NonNullable<Found["readings"]> => {
  const readings: Partial<Record<DateOrder, string>> = {};
  for (const [index, order] of dateOrders.entries())
    if (walls[index] !== "") readings[order] = walls[index]! + time;
  return readings;
};

const open = (options: ReadOptions): Reading => {
  const cutter = newLineCutter(longestMessageBytes);
  const header = newHeader();
  const names = newNameReader();
  const tally = newTally();
  const sequence = newSequence<Message | Stray>(options.order ?? null, (item, isOutOfPlace) =>
    release(item, isOutOfPlace),
  );
  let waiting: Block[] | null = [];
  let [shape, orderIndex] = [-1, options.order === undefined ? -1 : dateOrders.indexOf(options.order)];
  let sizeBytes = 0;
  let [pending, strayFrom]: [Message | null, number] = [null, -1];
  let spare: Message | null = null;
  let lastDay: PrintedDay | null = null;
  let [firstDay, latestDay]: [PrintedDay | null, PrintedDay | null] = [null, null];
  let hasReturns = false;
  let pieces: Piece[] = [];

  const closeStray = (to: number): void => {
    if (strayFrom < 0) return;
    sequence.push(null, { from: strayFrom, to, day: null });
    strayFrom = -1;
  };

  const dayOf = (): PrintedDay =>
    lastDay?.printed === header.printed && lastDay.named === header.calendar
      ? lastDay
      : (lastDay = readPrinted(header, header.printed));

  const isStranger = ({ sender }: Message): boolean =>
    options.knownSenders !== undefined && sender !== null && !options.knownSenders.has(sender);

  const closePending = (to: number, text: string): void => {
    if (!pending) return;
    const message = pending;
    const { sender, isOdd } = message;
    let body = text.slice(message.bodyFrom, message.bodyTo);
    if (message.bodyTo < 0) body = message.words.replace(/\n$/, "");
    else if (message.words !== "") body = message.words + body;
    if (hasReturns && body.includes("\r")) body = body.replace(/\r(?=\n|$)/g, "");
    message.words = body;
    message.read =
      sender === null ? readNotice(body, isOdd) : readBody(body, sender, isOdd, message.hasLines);
    message.to = to;
    if (isOdd && body.includes("\ufffd")) tally.remark("broken-encoding");
    sequence.push(isStranger(message) ? null : message, message);
    pending = null;
  };

  const whenOf = ({ walls, calendars }: PrintedDay, time: string): When => {
    const wall = orderIndex < 0 ? "" : walls[orderIndex]!;
    if (wall === "") return unknownWhen;
    const calendar = calendars[orderIndex];
    if (calendar === "gregorian") return { certainty: "exact", wall: wall + time };
    tally.remark("other-calendar");
    return { certainty: calendar === "hijri" ? "around" : "exact", wall: wall + time };
  };

  const release = (item: Message | Stray, isOutOfPlace: boolean): void => {
    const { from, to, day } = item;
    if (day === null) {
      pieces.push(tally.notRecognised(from, to));
      return;
    }
    const isLike = isOutOfPlace || isStranger(item);
    const kind = item.read?.kind ?? "message";
    const words = item.read?.words ?? item.words;
    const files = item.read?.files;
    const read = item.read?.marks ?? noMarks;
    const marks = isLike ? [...read, headerLike] : read;
    const sender = kind === "system" ? null : item.sender;
    const time = wallTime(item.minute, item.second);
    const happened = whenOf(day, time);
    // Nearly every find has these fields and no others; a shape made in one go is cheap.
    const plain: Found = { kind, happened, sender, words, marks };
    const readings = orderIndex < 0 ? { readings: readingsOf(day, time) } : {};
    const found =
      files === undefined && orderIndex >= 0 ? plain : { ...plain, ...readings, ...(files ? { files } : {}) };
    pieces.push(tally.find(from, to, found));
    spare = item;
    if (isLike) return;
    firstDay ??= day;
    latestDay = day;
  };

  const beginMessage = (from: number, text: string, lineEnd: number, isOdd: boolean): Message => {
    const day = dayOf();
    const minute = header.hour * 60 + header.minute;
    const sender = names.read(text, header.restAt, lineEnd);
    const bodyFrom = names.bodyAt();
    if (!spare)
      return {
        from,
        to: from,
        day,
        minute,
        second: header.seconds,
        sender,
        isOdd,
        hasLines: false,
        words: "",
        bodyFrom,
        bodyTo: lineEnd,
        read: null,
      };
    const message = spare;
    spare = null;
    message.from = from;
    message.day = day;
    message.minute = minute;
    message.second = header.seconds;
    message.sender = sender;
    message.isOdd = isOdd;
    message.hasLines = false;
    message.words = "";
    message.bodyFrom = bodyFrom;
    message.bodyTo = lineEnd;
    return message;
  };

  const readBlock = ({ from, bytes, text, isContinued }: Block): void => {
    // Where most characters are ASCII each line is looked at by itself, else the whole block at once.
    // A broken byte is one character, so that the lengths do not tell it.
    const isDense = bytes.length > 1.5 * text.length || text.includes("\ufffd");
    const isOddBlock = isDense ? mayBeOdd(text) : bytes.length !== text.length;
    hasReturns ||= text.includes("\r");
    let byteAt = 0;
    let charAt = 0;
    let mayHead = !isContinued;
    while (byteAt < bytes.length) {
      const newlineAt = text.indexOf("\n", charAt);
      const lineEnd = newlineAt < 0 ? text.length : newlineAt;
      const nextChar = newlineAt < 0 ? text.length : newlineAt + 1;
      // No line has fewer bytes than characters: where they are as many, its end is known without a search.
      let nextByte = newlineAt < 0 ? bytes.length : byteAt + nextChar - charAt;
      if (newlineAt >= 0 && bytes[nextByte - 1] !== lineFeed)
        nextByte = bytes.indexOf(lineFeed, nextByte) + 1;
      const isOdd = isOddBlock && (isDense || nextByte - byteAt !== nextChar - charAt);
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
        pending.hasLines = true;
        pending.bodyTo = lineEnd;
      } else {
        if (pending) tally.remark("too-long");
        closePending(from + byteAt, text);
        if (strayFrom >= 0 && from + nextByte - strayFrom > longestMessageBytes) closeStray(from + byteAt);
        if (strayFrom < 0) strayFrom = from + byteAt;
      }
      byteAt = nextByte;
      charAt = nextChar;
      mayHead = true;
    }
    if (!pending) return;
    pending.words += text.slice(pending.bodyFrom);
    pending.bodyFrom = 0;
    pending.bodyTo = -1;
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
