// Decimal digits of every script, folded to 0–9, and the characters that show nothing.

/**
 * The zero of every set of decimal digits; its nine followers are 1–9.
 *
 * Origin: Unicode's general category Nd; `digits.test.ts` compares with the runtime's own table.
 */
export const zeros: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
  0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066,
  0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0,
  0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70,
  0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

const values = new Map<number, readonly [value: number, zero: number]>();
for (const zero of zeros) for (let value = 0; value < 10; value++) values.set(zero + value, [value, zero]);

/** The digit at a place of a text: its value, the zero of its set, and how many UTF-16 units it takes. Else null. */
export const digitAt = (
  text: string,
  at: number,
): { readonly value: number; readonly zero: number; readonly width: 1 | 2 } | null => {
  const code = text.codePointAt(at) ?? 0;
  const found = values.get(code);
  return found ? { value: found[0], zero: found[1], width: code > 0xffff ? 2 : 1 } : null;
};

/** Marks of direction and the byte order mark: they show nothing and stand anywhere around a header. */
export const isDirectionMark = (code: number): boolean =>
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x61c ||
  code === 0xfeff;

/** Spaces that formats of time use: plain, no-break, narrow, thin, figure, ideographic. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007 || code === 0x3000;

/**
 * Characters that show nothing and can change how a text reads. The joiners U+200C and U+200D are not among them:
 * Bangla, Persian and emoji need them.
 */
export const hiddenCharacter =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\udb40[\udc00-\udc7f]/;
