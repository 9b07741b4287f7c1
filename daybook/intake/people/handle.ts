// A number or an address as a source prints it, brought to the one form in which it can be compared.
import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/min";
import { digitAt, isDirectionMark, isSpace } from "../digits.ts";

/** What a printed handle is. A name is kept as it is: names are compared, never resolved. */
export type Handle =
  | { readonly kind: "phone"; readonly value: string }
  /** Digits that cannot be placed without a country: a local number, or a short one. */
  | { readonly kind: "digits"; readonly value: string }
  | { readonly kind: "address"; readonly value: string }
  | { readonly kind: "name"; readonly value: string };

/** Every digit as 0–9, without marks that show nothing, and with plain spaces and hyphens. */
const plainText = (printed: string): string => {
  let plain = "";
  for (let at = 0; at < printed.length;) {
    const digit = digitAt(printed, at);
    const code = printed.charCodeAt(at);
    if (digit) plain += digit.value;
    else if (isSpace(code)) plain += " ";
    else if (code === 0x2010 || code === 0x2011) plain += "-";
    else if (!isDirectionMark(code)) plain += printed[at];
    at += digit?.width ?? 1;
  }
  return plain.trim();
};

const addressPattern = /^[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[^\s@<>.]{2,63}$/;
const numberPattern = /^[+(]?[\d\s().\-/]{3,40}$/;

/**
 * Read a handle.
 *
 * Shape:  `country` is where the keeper's phone is from, for numbers without a country; absent means not asked.
 * Gives:  a phone number as `+880…` only when the plan of its country has such a number.
 */
export const readHandle = (printed: string, country?: string): Handle => {
  const plain = plainText(printed);
  if (addressPattern.test(plain)) return { kind: "address", value: plain.toLowerCase() };
  if (!numberPattern.test(plain)) return { kind: "name", value: plain };
  const number = parsePhoneNumberFromString(plain, country as CountryCode | undefined);
  if (number?.isValid()) return { kind: "phone", value: number.number };
  return { kind: "digits", value: plain.replace(/[^+\d]/g, "") };
};
