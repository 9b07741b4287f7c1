// Numbers to dial that are not those of the facts: a slip of one digit costs somebody the call.
import typedAgain from "../../content/help/typed-again.json" with { type: "json" };
import { contacts as allContacts, digitsToDial, mayBeShown, type Contact } from "../src/help.ts";
import type { BuiltFile } from "../src/render.tsx";

const numbersOf = (contact: Contact): readonly string[] =>
  [...(contact.call ?? []), contact.press, contact.tty, contact.text].filter((each) => each !== undefined);

/** Whether one slip of the finger makes one number of the other: a digit changed, left out, doubled, or two swapped. */
const isOneSlipFrom = (one: string, other: string): boolean => {
  if (one === other) return false;
  if (one.length === other.length) {
    const differ = Array.from(one).flatMap((digit, at) => (digit === other[at] ? [] : [at]));
    const [first, second] = differ;
    if (differ.length === 1) return true;
    return (
      differ.length === 2 &&
      second === first! + 1 &&
      one[first!] === other[second] &&
      one[second] === other[first!]
    );
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length !== 1) return false;
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
};

/** The list of help lines against the same numbers, typed a second time from their sources. */
const slipsInTheList = (contacts: readonly Contact[]): readonly string[] => {
  const again: Readonly<Record<string, readonly string[]>> = typedAgain;
  return contacts.filter(mayBeShown).flatMap((contact) => {
    const second = again[contact.id];
    if (second === undefined)
      return [
        `content/help/typed-again.json: lacks ${contact.id}; type its numbers a second time, from the source.`,
      ];
    return numbersOf(contact).join("|") === second.join("|")
      ? []
      : [
          `content/help/contacts.json: ${contact.id} has ${numbersOf(contact).join(", ")}, and typed again it was ${second.join(", ")}.`,
        ];
  });
};

const foldDigits = (text: string): string =>
  text.replace(/[০-৯]/g, (digit) => String("০১২৩৪৫৬৭৮৯".indexOf(digit)));

/** Runs of digits that could be taken for a number to dial: five digits or more, years and dates apart. */
const runsIn = (html: string): readonly string[] => {
  const text = foldDigits(html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "|"));
  return [...text.matchAll(/\d[\d -]*\d{2,}|\d{5,}/g)].flatMap(([run]) => {
    const digits = digitsToDial(run);
    const isYear = /^(?:19|20)\d\d$/.test(digits) || /^\d{1,2} ?(?:19|20)\d\d$/.test(run);
    return digits.length < 5 || isYear ? [] : [digits];
  });
};

/** What is wrong with the numbers of the pages and of the list behind them: one sentence each. */
export const refusedNumbers = (
  files: readonly Pick<BuiltFile, "path" | "html">[],
  contacts: readonly Contact[] = allContacts,
  own: readonly string[] = [],
): readonly string[] => {
  const checked = new Set(contacts.filter(mayBeShown).flatMap(numbersOf).map(digitsToDial));
  const old = new Set(
    contacts
      .filter(({ kind }) => kind.endsWith("_obsolete"))
      .flatMap(numbersOf)
      .map(digitsToDial),
  );
  const known = new Set([...checked, ...own.map(digitsToDial)]);
  const slipsOfTheAgency = own.map(digitsToDial).flatMap((digits) => {
    if (old.has(digits)) return [`The edition: ${digits} is a number that is out of date.`];
    const near = [...checked].find((each) => each.length >= 5 && isOneSlipFrom(digits, each));
    return near === undefined ? [] : [`The edition: ${digits} is one slip from the checked number ${near}.`];
  });
  return [
    ...slipsOfTheAgency,
    ...slipsInTheList(contacts),
    ...files.flatMap(({ path, html }) => [
      ...[...new Set([...html.matchAll(/href="(?:tel|sms):([^"]*)"/g)].map(([, number]) => number!))].flatMap(
        (number) =>
          known.has(number) ? [] : [`${path}: dials ${number}, which is not among the checked numbers.`],
      ),
      ...[...new Set(runsIn(html))].flatMap((digits) => {
        if (known.has(digits)) return [];
        if (old.has(digits)) return [`${path}: shows ${digits}, a number that is out of date.`];
        const near = [...known].find((each) => each.length >= 5 && isOneSlipFrom(digits, each));
        return near === undefined
          ? []
          : [`${path}: shows ${digits}, one slip from the checked number ${near}.`];
      }),
    ]),
  ];
};
