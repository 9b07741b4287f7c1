// The attributes of one tag in the plain form in which the app writes it. Whatever is not plain is left to the XML parser.

/** Attributes by name, with their references resolved. */
export type Attributes = Readonly<Record<string, string>>;

const [space, lineFeed, equals, quote, apostrophe, slash] = [0x20, 10, 0x3d, 0x22, 0x27, 0x2f];

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Resolve the references of an attribute's value.
 *
 * Gives:  two references to the halves of an emoji, as Java programs write it, become the emoji: each is no character by
 *         itself, and XML parsers refuse or drop it. A half alone is U+FFFD. Null when a reference is none of XML's own.
 */
export const resolve = (value: string): string | null => {
  let isPlain = true;
  const text = value.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g, (_, decimal, hex, name) => {
    const code = decimal === undefined ? (hex === undefined ? -1 : parseInt(hex, 16)) : Number(decimal);
    if (code >= 0 && code <= 0x10ffff)
      return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
    if (name !== undefined && Object.hasOwn(named, name)) return named[name]!;
    isPlain = false;
    return "";
  });
  return isPlain ? text.toWellFormed() : null;
};

/**
 * The same for a text that goes to the XML parser: only what would stop it is resolved, the halves of emoji.
 */
export const joinHalves = (text: string): string =>
  text.includes("&#")
    ? text.replace(/(?:&#(?:x[dD][89a-fA-F][0-9a-fA-F]{2}|5[5-7]\d{3});)+/g, (halves) => {
        const joined = resolve(halves)!;
        // The numbers from 55000 to 57999 are a little more than the halves: what is no half stays a reference.
        return /^[\ud800-\udfff\ufffd]+$/.test(joined) ? joined : halves;
      })
    : text;

/** What a tag's text is read into: the values of the wanted attributes, each at its place in the list of names. */
export type Values = (string | undefined)[];

/**
 * Read text[from, to), all that stands between a tag's name and its "/>".
 *
 * Gives:  false when it is not plain: names, "=", a quoted value, and single spaces or line feeds before each.
 */
export const readAttributes = (
  text: string,
  from: number,
  to: number,
  places: ReadonlyMap<string, number>,
  values: Values,
): boolean => {
  values.fill(undefined);
  let at = from;
  while (at < to) {
    const before = text.charCodeAt(at);
    if (before === slash && at === to - 1) return true;
    if (before !== space && before !== lineFeed) return false;
    at++;
    if (at === to || text.charCodeAt(at) === slash) continue;
    const equalsAt = text.indexOf("=", at);
    if (equalsAt < 0 || equalsAt >= to || text.charCodeAt(equalsAt) !== equals) return false;
    const open = text.charCodeAt(equalsAt + 1);
    if (open !== quote && open !== apostrophe) return false;
    const close = text.indexOf(open === quote ? '"' : "'", equalsAt + 2);
    if (close < 0 || close >= to) return false;
    const name = text.slice(at, equalsAt);
    const place = places.get(name);
    if (place === undefined) {
      if (!/^[\w:.-]+$/.test(name)) return false;
    } else {
      if (values[place] !== undefined) return false;
      let value: string | null = text.slice(equalsAt + 2, close);
      if (value.includes("&")) value = resolve(value);
      if (value === null) return false;
      values[place] = value;
    }
    at = close + 1;
  }
  return true;
};
