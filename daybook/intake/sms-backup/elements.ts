// The messages and calls of a backup, one after another, from bytes in any cutting.
import { newLineCutter, type Block } from "../lines.ts";
import { readAttributes, type Attributes, type Values } from "./attributes.ts";
import { newTagReader, type TagReader } from "./tags.ts";

/** One part of an MMS: some text, or a file whose bytes stand in the source. */
export interface PartElement {
  readonly attributes: Attributes;
  /** Where the base64 of its `data` stands. */
  readonly range?: readonly [from: number, to: number];
}

/** One message or call. */
export interface Element {
  readonly name: "sms" | "mms" | "call";
  readonly attributes: Attributes;
  readonly parts: readonly PartElement[];
  readonly addresses: readonly Attributes[];
}

/** Why bytes are none of our elements. */
export type Lost = "damaged" | "too-long" | "too-deep" | "entities-refused" | "unknown-kind";

/** What is told, in the order of the source. Each begins where the one before ended. */
export interface ElementSink {
  element(to: number, element: Element): void;
  /** The head, the foot, comments. Shape: `attributes` are those of the outermost element where it begins here. */
  frame(to: number, attributes?: Attributes): void;
  lost(to: number, why: Lost): void;
}

export interface ElementReader {
  push(bytes: Uint8Array): void;
  /** Gives: false when the source ends in the middle. */
  end(): boolean;
}

/** What stands in one tag and is not base64: the longest message is far shorter. */
const longestTagBytes = 2 ** 20;

/** What a plain tag is read for. */
const wanted: readonly string[] = [
  "address",
  "number",
  "date",
  "type",
  "body",
  "subject",
  "readable_date",
  "contact_name",
  "duration",
];
const places: ReadonlyMap<string, number> = new Map(wanted.map((name, place) => [name, place]));

const none: readonly never[] = [];
const plainStart = /\s*<(sms|call)(?=[ \n])/y;
const greaterThan = 0x3e;

/**
 * Start reading.
 *
 * A text message or a call in the plain form in which the app writes it, which is nearly every one, is read at once.
 * Everything else goes tag by tag through the XML parser, which alone decides what is well formed.
 */
export const newElementReader = (sink: ElementSink): ElementReader => {
  const cutter = newLineCutter(longestTagBytes, greaterThan);
  const tags: TagReader = newTagReader(sink);
  const values: Values = wanted.map(() => undefined);

  /** Read the plain tag at text[at]. Gives: where it ends, or −1 when it is none. */
  const readPlain = (text: string, at: number, toByte: (to: number) => number): number => {
    plainStart.lastIndex = at;
    const start = plainStart.exec(text);
    if (!start) return -1;
    const from = plainStart.lastIndex;
    const to = text.indexOf(">", from);
    if (to < 0 || text.charCodeAt(to - 1) !== 0x2f) return -1;
    const nextTag = text.indexOf("<", from);
    if (nextTag >= 0 && nextTag < to) return -1;
    if (!readAttributes(text, from, to, places, values)) return -1;
    const attributes: Record<string, string> = {};
    for (const [place, name] of wanted.entries()) {
      const value = values[place];
      if (value !== undefined) attributes[name] = value;
    }
    const name = start[1] as "sms" | "call";
    sink.element(toByte(to), { name, attributes, parts: none, addresses: none });
    return to + 1;
  };

  const take = (block: Block): void => {
    const { text, bytes, from } = block;
    const isAscii = text.length === bytes.length;
    let [charAt, byteAt] = [0, 0];
    // A tag's end is found in the text and in the bytes alike: nothing that is not UTF-8 swallows it.
    const toByte = (to: number): number => {
      byteAt = isAscii ? to + 1 : bytes.indexOf(greaterThan, byteAt) + 1;
      return from + byteAt;
    };
    while (charAt < text.length) {
      const plainEnd = tags.isBetween() ? readPlain(text, charAt, toByte) : -1;
      if (plainEnd >= 0) {
        charAt = plainEnd;
        continue;
      }
      const to = text.indexOf(">", charAt);
      const segment = to < 0 ? text.slice(charAt) : text.slice(charAt, to + 1);
      const segmentFrom = from + byteAt;
      const segmentTo = to < 0 ? from + bytes.length : toByte(to);
      tags.read({
        text: segment,
        bytes: bytes.subarray(segmentFrom - from, segmentTo - from),
        from: segmentFrom,
      });
      charAt += segment.length;
    }
  };

  return {
    push: (bytes) => cutter.push(bytes, take),
    end() {
      let isWhole = tags.isClosed();
      cutter.end((last) => {
        if (last.text.endsWith(">")) take(last);
        else if (isWhole && /^\s*$/.test(last.text)) sink.frame(last.from + last.bytes.length);
        isWhole &&= /^\s*$/.test(last.text);
      });
      return isWhole;
    },
  };
};
