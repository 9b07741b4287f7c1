// An HTML page of any length as a stream of tags and texts, each with where it ends in the bytes.
import { Parser } from "htmlparser2";
import { newLineCutter, type Block } from "./lines.ts";

/** What is told, in the order of the source. Shape: `from` and `to` are the bytes of the tag with the text before it. */
export interface HtmlSink {
  open(name: string, attribute: (name: string) => string, from: number): void;
  text(text: string): void;
  /** Also for what HTML closes by itself. */
  close(name: string, to: number): void;
  /** Something is deeper than any page: all that was open is forgotten. */
  tooDeep(to: number): void;
}

export interface HtmlEvents {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** A tag and the text before it: longer ones are handed on in parts. */
const longestTagBytes = 2 ** 20;
const deepest = 128;
const greaterThan = 0x3e;

export const newHtmlEvents = (sink: HtmlSink): HtmlEvents => {
  let [from, to, depth] = [0, 0, 0];
  const begin = (): Parser =>
    new Parser(
      {
        onopentag(name, attributes) {
          depth++;
          sink.open(name, (wanted) => (Object.hasOwn(attributes, wanted) ? attributes[wanted]! : ""), from);
        },
        ontext: (text) => sink.text(text.toWellFormed()),
        onclosetag(name) {
          depth--;
          sink.close(name, to);
        },
      },
      { decodeEntities: true },
    );
  let parser = begin();

  const take = ({ from: blockFrom, bytes, text }: Block): void => {
    const isAscii = text.length === bytes.length;
    let [charAt, byteAt] = [0, 0];
    while (charAt < text.length) {
      // A tag's end is found in the text and in the bytes alike: nothing that is not UTF-8 swallows it.
      const charEnd = text.indexOf(">", charAt) + 1 || text.length;
      const byteEnd = isAscii ? charEnd : bytes.indexOf(greaterThan, byteAt) + 1 || bytes.length;
      [from, to] = [blockFrom + byteAt, blockFrom + byteEnd];
      parser.write(text.slice(charAt, charEnd));
      if (depth > deepest) {
        sink.tooDeep(to);
        depth = 0;
        parser = begin();
      }
      [charAt, byteAt] = [charEnd, byteEnd];
    }
  };
  const cutter = newLineCutter(longestTagBytes, greaterThan);
  return {
    push: (bytes) => cutter.push(bytes, take),
    end: () => cutter.end(take),
  };
};
