// Finding what could point to a person in a text: names, numbers, addresses, e-mail, handles and links.
import { contacts, knownNames, wordsOfTheGuide } from "./known.ts";

export const identifierKinds = ["email", "link", "handle", "number", "address", "name"] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** One such part. Shape: `[from, to)` are offsets in the text as it was typed. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly from: number;
  readonly to: number;
}

const digitZeros = ["০", "०", "٠", "۰", "੦", "௦", "౦"].map((zero) => zero.codePointAt(0)!);
const foldDigit = (sign: string): string => {
  const code = sign.codePointAt(0)!;
  const zero = digitZeros.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? sign : String(code - zero);
};

/** A text as it is looked at: one form for each sign, ASCII digits, nothing invisible; `at` leads back to where it stood. */
const plainOf = (text: string): { readonly plain: string; readonly at: readonly number[] } => {
  let plain = "";
  const at: number[] = [];
  let offset = 0;
  for (const sign of text) {
    const seen = /\p{Cf}/u.test(sign) ? "" : foldDigit(sign.normalize("NFKC"));
    plain += seen;
    for (let unit = 0; unit < seen.length; unit++) at.push(offset);
    offset += sign.length;
  }
  at.push(offset);
  return { plain, at };
};

/** A pattern in the form in which texts are looked at. */
const pattern = (source: string, flags = "giu"): RegExp => new RegExp(source.normalize("NFKC"), flags);

const emails = pattern(
  String.raw`[\p{L}\p{M}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{M}\d-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\p{M}\d-]+)+`,
);
const links = pattern(
  String.raw`\b(?:https?:\/\/|www\.)\S+|\b[a-z\d-]+\.(?:com|net|org|info|co|io|me|app|bd|in|uk|us|ca|au|ie)\b(?:\/\S*)?`,
);
const handles = pattern(String.raw`(?<![\p{L}\p{M}\d])@[\p{L}\p{M}\d._]{2,}`);
const numbers = pattern(String.raw`\+?\d(?:[\s().\-–/]{0,3}\d)*`);
const postcodes = pattern(String.raw`\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b|\b[a-z]\d[a-z]\s?\d[a-z]\d\b`);
const streets = pattern(
  String.raw`\b\d{1,5}[a-z]?,?\s+(?:[\p{L}'’.-]+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|crescent|terrace|square|gardens|boulevard|blvd|highway)\b`,
);
const rooms = pattern(
  String.raw`\b(?:house|flat|apartment|apt|unit|road|block|sector|plot|holding)\s*(?:no\.?|number|#)?\s*\d+[a-z]?\b|(?:বাড়ি|বাসা|ফ্ল্যাট|রোড|সড়ক|গলি|লেন|ব্লক|সেক্টর|হোল্ডিং|প্লট)\s*(?:নং|নম্বর|নাম্বার)?[\s:#–-]*\d+`,
);
const titledNames = pattern(
  String.raw`\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam|Md|Mst)\b\.?\s+\p{Lu}[\p{L}'’-]+`,
  "gu",
);
const saidNames = pattern(
  String.raw`\b(?:[Nn]ame(?:\s+is|’s|'s)|[Cc]alled|[Nn]amed)\s+\p{Lu}[\p{L}'’-]+`,
  "gu",
);
const banglaNames = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:জনাব|বেগম|মিসেস|ডা\.|মোঃ|মো\.|মোছাঃ|মোসাম্মৎ|শ্রী|শ্রীমতী)\s+[\p{L}\p{M}]+|(?<![\p{L}\p{M}])নাম(?:টি|টা)?\s*(?:হলো|হল|হচ্ছে|:)\s*[\p{L}\p{M}]+|(?<![\p{L}\p{M}])(?:আমার|তার|তাঁর|ওর|ওঁর|স্বামীর|স্ত্রীর|লোকটির|ছেলেটির|মেয়েটির)\s+নাম\s+(?!লিখ|দে|দি|বল|নে|জান|না|ছাড়|থাক)[\p{L}\p{M}]+`,
);
const capitals = /\p{Lu}[\p{L}\p{M}'’-]*/gu;
const words = /[\p{L}\p{M}]+/gu;

/** Five digits or more point to somebody, unless they are a line that the guide itself names, or years. */
const isTellingNumber = (found: string): boolean => {
  if (found.split(/\D+/).every((part) => /^(?:19|20)\d\d$/.test(part))) return false;
  const digits = found.replace(/\D/g, "");
  return digits.length >= 5 && !contacts.has(digits);
};

/** A word with a capital inside a sentence that the guide never uses, in English. */
const isNameInside = (plain: string, word: string, from: number): boolean => {
  if (/^(?:I|I['’].*)$/.test(word) || (word.length <= 5 && word === word.toUpperCase())) return false;
  if (wordsOfTheGuide.has(word.toLowerCase().replace(/['’]s$/, ""))) return false;
  return /[\p{L}\p{M}\d,;:’'")–-]\s+["“‘(]?$/u.test(plain.slice(0, from));
};

/** Every part of a text that could point to a person, in order, none inside another. */
export const identifiersIn = (text: string): readonly Identifier[] => {
  const { plain, at } = plainOf(text);
  const found: Identifier[] = [];
  const look = (
    kind: IdentifierKind,
    all: RegExp,
    isOne: (word: string, from: number) => boolean = () => true,
  ) => {
    for (const match of plain.matchAll(all))
      if (isOne(match[0], match.index))
        found.push({ kind, from: at[match.index]!, to: at[match.index + match[0].length]! });
  };
  look("email", emails);
  look("link", links);
  look("handle", handles);
  look("address", postcodes);
  look("address", streets);
  look("address", rooms);
  look("number", numbers, isTellingNumber);
  look("name", titledNames);
  look("name", saidNames);
  look("name", banglaNames);
  look("name", words, (word) => knownNames.has(word.toLowerCase()));
  look("name", capitals, (word, from) => isNameInside(plain, word, from));
  const inOrder = found.toSorted((left, right) => left.from - right.from || right.to - left.to);
  return inOrder.filter(
    ({ from, to }, index) => !inOrder.slice(0, index).some((other) => other.from <= from && other.to >= to),
  );
};
