// HTML that cannot be broken by the words put into it: every value is escaped unless it was made here.

declare const made: unique symbol;
/** A piece of HTML made by `markup`, and by nothing else. */
export interface Markup {
  readonly html: string;
  readonly [made]: true;
}

type Value = Markup | string | number | null | undefined | readonly (Markup | null)[];

const asMarkup = (html: string): Markup => ({ html }) as Markup;

/** The characters that mean something in HTML text and in quoted attributes. */
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeText = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (letter) => entities[letter]!);

const valueToHtml = (value: Value): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
  return "html" in value ? value.html : value.map(valueToHtml).join("");
};

/** A template of HTML. What stands between the values is ours; the values are escaped, lists joined, null and undefined left out. */
export const markup = (pieces: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  asMarkup(pieces.reduce((html, piece, index) => html + valueToHtml(values[index - 1]) + piece));

/**
 * Characters that cannot be seen or that turn the direction of what follows: C0 and C1 controls except tab and new lines,
 * the soft hyphen, embeddings, overrides and isolates, line separators, invisible operators, tags, and the byte order mark.
 * Joiners and plain direction marks stay: Bangla, Arabic and emoji need them.
 */
const hiddenCharacter =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]/gu;

/** The code point as Unicode writes it: "U+202E". */
const codePoint = (letter: string): string =>
  `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * Somebody's text, cut off from the text around it, its hidden characters made visible.
 *
 * Safety: names and messages may be written to make a page read as something else; the exact text is in `entries.json`.
 */
export const isolated = (text: string): Markup => {
  let html = "";
  let from = 0;
  for (const found of text.matchAll(hiddenCharacter)) {
    html += `${escapeText(text.slice(from, found.index))}<span class="hidden">${codePoint(found[0])}</span>`;
    from = found.index + found[0].length;
  }
  return asMarkup(`<bdi dir="auto">${html}${escapeText(text.slice(from))}</bdi>`);
};

/** Wrap the style of the page, whose hash stands in its policy: not a character of it may be escaped. */
export const styleElement = (css: string): Markup => asMarkup(`<style>${css}</style>`);
