// The things in a long JSON file, one after another, with the place of each; the platform's own parser reads each of them.
//
// [Note: Why no streaming parser of JSON] Those at hand (@streamparser/json was tried) know where a token stands, but end at the
// first byte that is not UTF-8, hold a string of any length, and are slow. Here only strings and brackets are followed, which
// finds where a thing begins and ends; JSON.parse decides alone what is in it, and what it refuses costs that one thing.

/** Where a value stands: the keys above it, null for a place in a list. */
export type JsonPath = readonly (string | null)[];

/** `enter`: look inside. `item`: read it as a whole. `skip`: leave it out, unread. */
export type JsonRoute = "enter" | "item" | "skip";

/** What is told, in the order of the source. Each begins where the one before ended. */
export interface JsonSink {
  /** What to do with a list or an object. */
  route(path: JsonPath): JsonRoute;
  item(path: JsonPath, to: number, value: unknown): void;
  skipped(path: JsonPath, to: number): void;
  /** A string, number, `true`, `false` or `null` in something entered. */
  scalar(path: JsonPath, to: number, value: unknown): void;
  /** The beginning or the end of something entered. */
  frame(path: JsonPath, to: number): void;
  lost(to: number, why: "damaged" | "too-long" | "too-deep"): void;
}

export interface JsonItems {
  push(bytes: Uint8Array): void;
  /** Gives: whether the outermost value has ended, and whether anything stands behind it. */
  end(): "whole" | "truncated" | "damaged";
}

/** No message of any program is as long. */
const longestItemBytes = 2 ** 20;
const deepestEntered = 16;
const deepestItem = 64;

const [tab, lineFeed, carriageReturn, space, quote, comma, colon, backslash] = [
  9, 10, 13, 32, 34, 44, 58, 92,
];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Something entered. */
interface Level {
  readonly isList: boolean;
  /** In an object: whether the next string is a key. */
  isKeyNext: boolean;
}

/** What the bytes at hand are of: nothing yet, a string, a bare word, a thing read as a whole or left out. */
type Mode = "between" | "string" | "word" | "item" | "skip";

export const newJsonItems = (sink: JsonSink): JsonItems => {
  const decoder = new TextDecoder();
  const levels: Level[] = [];
  const path: (string | null)[] = [];
  let mode: Mode = "between";
  let held: Uint8Array = new Uint8Array(4096);
  let [heldBytes, at, from, depth] = [0, 0, 0, 0];
  let [inString, isEscaped, isStray, isTooLong, isTooDeep, isDone] = [
    false,
    false,
    false,
    false,
    false,
    false,
  ];

  const hold = (bytes: Uint8Array): void => {
    if (heldBytes + bytes.length > held.length) {
      const larger = new Uint8Array(Math.max(heldBytes + bytes.length, 2 * held.length));
      larger.set(held.subarray(0, heldBytes));
      held = larger;
    }
    held.set(bytes, heldBytes);
    heldBytes += bytes.length;
  };
  const parse = (bytes: Uint8Array): unknown => {
    try {
      return JSON.parse(decoder.decode(bytes)) as unknown;
    } catch {
      return undefined;
    }
  };

  /** What stood before and is no JSON ends here. */
  const closeStray = (to: number): void => {
    if (isStray) sink.lost(to, "damaged");
    isStray = false;
  };
  const begin = (next: Mode, place: number): void => {
    [mode, from, heldBytes, isTooLong, isTooDeep] = [next, place, 0, false, false];
  };

  const open = (isList: boolean, place: number): void => {
    const level = levels.at(-1);
    if ((!level && isDone) || (level && !level.isList && level.isKeyNext)) isStray = true;
    closeStray(place);
    const route = levels.length >= deepestEntered ? "skip" : sink.route(path);
    if (route === "enter") {
      levels.push({ isList, isKeyNext: !isList });
      sink.frame(path, place + 1);
      path.push(null);
      return;
    }
    begin(route, place);
    [depth, inString, isEscaped] = [1, false, false];
  };
  const close = (isList: boolean, place: number): void => {
    const level = levels.pop();
    if (!level) return void (isStray = true);
    path.pop();
    closeStray(place);
    if (level.isList === isList) sink.frame(path, place + 1);
    else sink.lost(place + 1, "damaged");
    valueEnded();
  };
  const valueEnded = (): void => {
    const level = levels.at(-1);
    if (!level) isDone = true;
    else if (!level.isList) path[path.length - 1] = null;
  };

  /** A string or a bare word is whole. */
  const endScalar = (bytes: Uint8Array, to: number): void => {
    const value = isTooLong ? undefined : parse(bytes);
    const level = levels.at(-1);
    mode = "between";
    if (value === undefined) {
      isStray = true;
      return;
    }
    closeStray(from);
    if (level && !level.isList && level.isKeyNext) {
      if (typeof value !== "string") return void (isStray = true);
      path[path.length - 1] = value;
      return;
    }
    if (!level && isDone) return void (isStray = true);
    sink.scalar(path, to, value);
    valueEnded();
  };
  const endItem = (bytes: Uint8Array, to: number): void => {
    const wasSkipped = mode === "skip";
    mode = "between";
    if (wasSkipped) sink.skipped(path, to);
    else if (isTooLong || isTooDeep) sink.lost(to, isTooDeep ? "too-deep" : "too-long");
    else {
      const value = parse(bytes);
      if (value === undefined) sink.lost(to, "damaged");
      else sink.item(path, to, value);
    }
    valueEnded();
  };

  /** Follow the brackets of a thing. Gives: where in the bytes it ends, or −1. */
  const followItem = (bytes: Uint8Array, start: number): number => {
    for (let index = start; index < bytes.length; index++) {
      const byte = bytes[index]!;
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        // No string goes over a line: one that does was broken, and ends with its line.
        else if (byte === quote || byte === lineFeed) inString = false;
      } else if (byte === quote) inString = true;
      else if (byte === openObject || byte === openList) {
        if (++depth > deepestItem) isTooDeep = true;
      } else if ((byte === closeObject || byte === closeList) && --depth === 0) return index + 1;
    }
    return -1;
  };
  const followString = (bytes: Uint8Array, start: number): number => {
    for (let index = start; index < bytes.length; index++) {
      const byte = bytes[index]!;
      if (isEscaped) isEscaped = false;
      else if (byte === backslash) isEscaped = true;
      else if (byte === quote || byte === lineFeed) return index + 1;
    }
    return -1;
  };
  const followWord = (bytes: Uint8Array, start: number): number => {
    for (let index = start; index < bytes.length; index++) if (isEndOfWord(bytes[index]!)) return index;
    return -1;
  };

  /** Take one byte between values. */
  const step = (byte: number, place: number): void => {
    switch (byte) {
      case space:
      case lineFeed:
      case carriageReturn:
      case tab:
      case colon:
        if (byte === colon && levels.at(-1)?.isKeyNext === true) levels.at(-1)!.isKeyNext = false;
        else if (byte === colon) isStray = true;
        return;
      case comma: {
        const level = levels.at(-1);
        if (!level) isStray = true;
        else if (!level.isList) level.isKeyNext = true;
        return;
      }
      case openObject:
      case openList:
        return open(byte === openList, place);
      case closeObject:
      case closeList:
        return close(byte === closeList, place);
      case quote:
        isEscaped = false;
        return begin("string", place);
      default:
        // A byte order mark is part of the frame.
        if (place < 3 && (byte === 0xef || byte === 0xbb || byte === 0xbf)) return;
        begin("word", place);
    }
  };

  return {
    push(bytes) {
      let index = 0;
      while (index < bytes.length) {
        if (mode === "between") {
          step(bytes[index]!, at + index);
          index++;
          if ((mode as Mode) === "between") continue;
          // What has begun keeps its first byte.
          if ((mode as Mode) !== "skip") hold(bytes.subarray(index - 1, index));
          continue;
        }
        const end =
          mode === "string"
            ? followString(bytes, index)
            : mode === "word"
              ? followWord(bytes, index)
              : followItem(bytes, index);
        const stop = end < 0 ? bytes.length : end;
        if (mode !== "skip" && !isTooLong) {
          if (heldBytes + stop - index > longestItemBytes) isTooLong = true;
          else hold(bytes.subarray(index, stop));
        }
        index = stop;
        if (end < 0) break;
        const whole = held.subarray(0, heldBytes);
        if (mode === "string" || mode === "word") endScalar(whole, at + stop);
        else endItem(whole, at + stop);
      }
      at += bytes.length;
    },
    end() {
      if (mode === "word" && levels.length === 0) endScalar(held.subarray(0, heldBytes), at);
      return !isDone ? "truncated" : isStray || mode !== "between" ? "damaged" : "whole";
    },
  };
};

const isEndOfWord = (byte: number): boolean =>
  byte === comma ||
  byte === colon ||
  byte === quote ||
  byte === openList ||
  byte === closeList ||
  byte === openObject ||
  byte === closeObject ||
  byte <= space;
