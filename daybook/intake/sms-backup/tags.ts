// What is not plain goes through the XML parser tag by tag, with the base64 of files taken out before it.
import { SaxesParser } from "saxes";
import { joinHalves, type Attributes } from "./attributes.ts";
import type { Element, ElementSink, Lost, PartElement } from "./elements.ts";

/** Some bytes of the source that end with a ">", or are the last, or are cut off because they were too long. */
interface Segment {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly from: number;
}

export interface TagReader {
  /** Whether the source stands between two messages, nothing begun. */
  isBetween(): boolean;
  read(segment: Segment): void;
  /** Whether the outermost element has ended. */
  isClosed(): boolean;
}

/** One message with all its parts, base64 not counted. */
const longestElementBytes = 8 * 2 ** 20;
const deepest = 8;

const lessThan = 0x3c;
const kinds: readonly string[] = ["sms", "mms", "call"];
const mayBegin = /^<(?:(?:sms|mms|call)\s|\/(?:smses|calls)\s*>)/;
/** From the beginning of a part to the base64 of its file, with only whole attributes between. */
const partData = /<part(?:\s+[\w:.-]+=(?:"[^"<]*"|'[^'<]*'))*?\s+data="([\w+/=\s]{64,})/y;
const base64Only = /^[\w+/=\s]*$/;
const asciiOnly = /^[\x00-\x7f]*$/;

export const newTagReader = (sink: ElementSink): TagReader => {
  let parser: SaxesParser;
  let open: string[] = [];
  let rootName = "smses";
  let root: Attributes | undefined;
  let element: { -readonly [Key in keyof Element]: Element[Key] } | null = null;
  let parts: PartElement[] = [];
  let addresses: Attributes[] = [];
  let [hasEvent, hasRoot, isRefused, isUnknown, isStray, isWhole] = [
    false,
    false,
    false,
    false,
    false,
    false,
  ];
  let why: Lost | null = null;
  let lost: Lost | null = null;
  let fedBytes = 0;
  let dataFrom = -1;
  let range: readonly [number, number] | undefined;

  const begin = (rootTag: string): void => {
    parser = new SaxesParser({ position: false });
    open = [];
    [element, parts, addresses, range, dataFrom, fedBytes] = [null, [], [], undefined, -1, 0];
    [isUnknown, isStray, isRefused, why] = [false, false, false, null];
    parser.on("error", () => (why ??= "damaged"));
    parser.on("doctype", () => (hasEvent = isRefused = true));
    parser.on("comment", () => (hasEvent = true));
    parser.on("processinginstruction", () => (hasEvent = true));
    parser.on("xmldecl", () => (hasEvent = true));
    parser.on("text", (text) => {
      if (open.length === 1 && /\S/.test(text)) isStray = true;
    });
    parser.on("opentag", (tag) => {
      openTag(tag.name, tag.attributes as Attributes);
      open.push(tag.name);
    });
    parser.on("closetag", () => {
      open.pop();
      hasEvent = true;
      if (open.length === 1 && element) isWhole = true;
    });
    if (rootTag !== "") parser.write(rootTag);
    hasEvent = false;
    root = undefined;
  };
  const openTag = (name: string, attributes: Attributes): void => {
    hasEvent = true;
    if (open.length >= deepest) why ??= "too-deep";
    else if (open.length === 0) {
      if (name !== "smses" && name !== "calls") why ??= "unknown-kind";
      else [rootName, root, hasRoot] = [name, attributes, true];
    } else if (open.length === 1) {
      if (kinds.includes(name)) {
        [parts, addresses] = [[], []];
        element = { name: name as Element["name"], attributes, parts, addresses };
      } else isUnknown = true;
    } else if (kinds.includes(name)) why ??= "damaged";
    else if (name === "part") parts.push(range ? { attributes, range } : { attributes });
    else if (name === "addr") addresses.push(attributes);
    range = undefined;
  };

  /** Give what the last tag made whole. */
  const settle = (from: number, to: number, tagAt: number): void => {
    if (isStray) sink.lost(from + tagAt, "damaged");
    isStray = false;
    if (isWhole && element) sink.element(to, element);
    else if (isRefused) sink.lost(to, "entities-refused");
    else if (open.length <= 1) {
      if (isUnknown) sink.lost(to, "unknown-kind");
      else sink.frame(to, root);
    } else return;
    [isWhole, isRefused, isUnknown, element, root, fedBytes] = [false, false, false, null, undefined, 0];
  };

  const feed = (text: string, { from, bytes }: Segment): void => {
    hasEvent = false;
    fedBytes += text.length;
    parser.write(joinHalves(text));
    if (fedBytes > longestElementBytes) why ??= "too-long";
    if (why === null && hasEvent) settle(from, from + bytes.length, Math.max(0, bytes.indexOf(lessThan)));
  };

  /** Take the base64 out of a segment. Gives what is left for the parser, or null when nothing is to be fed yet. */
  const withoutData = ({ text, bytes, from }: Segment): string | null => {
    const end = from + bytes.length;
    if (dataFrom >= 0) {
      const quoteAt = text.indexOf('"');
      const data = quoteAt < 0 ? text : text.slice(0, quoteAt);
      if (!base64Only.test(data)) why ??= "damaged";
      if (quoteAt < 0) return null;
      range = [dataFrom, from + quoteAt];
      dataFrom = -1;
      return text.slice(quoteAt);
    }
    const partAt = text.indexOf("<part");
    if (partAt < 0) return text;
    partData.lastIndex = partAt;
    const found = partData.exec(text);
    const to = partData.lastIndex;
    if (!found || !asciiOnly.test(text.slice(to - found[1]!.length))) return text;
    const isOver = text[to] === '"';
    if (!isOver && to < text.length) return text;
    const at = end - (text.length - to) - found[1]!.length;
    if (isOver) range = [at, end - (text.length - to)];
    else dataFrom = at;
    return text.slice(0, to - found[1]!.length) + text.slice(to);
  };

  /** Where a new message begins in a segment, behind what could not be read. −1 when none does. */
  const freshAt = ({ text, bytes }: Segment): number => {
    const tagAt = text.lastIndexOf("<");
    return tagAt >= 0 && mayBegin.test(text.slice(tagAt, tagAt + 16)) ? bytes.lastIndexOf(lessThan) : -1;
  };

  /** Gives: false, with the reason in `why`, when the source cannot be read on from here. */
  const attempt = (segment: Segment): boolean => {
    const text = withoutData(segment);
    if (text !== null) feed(text, segment);
    if (why === null && dataFrom < 0 && !segment.text.endsWith(">")) why = "too-long";
    return why === null;
  };

  begin("");
  return {
    isBetween: () => lost === null && open.length === 1 && element === null && hasEvent,
    read(segment) {
      if (lost === null && attempt(segment)) return;
      lost ??= why!;
      const at = freshAt(segment);
      if (at < 0) return;
      sink.lost(segment.from + at, lost);
      lost = null;
      begin(`<${rootName}>`);
      const { text, bytes, from } = segment;
      const fresh = { text: text.slice(text.lastIndexOf("<")), bytes: bytes.subarray(at), from: from + at };
      if (!attempt(fresh)) lost = why;
    },
    isClosed: () => lost === null && open.length === 0 && hasRoot,
  };
};
