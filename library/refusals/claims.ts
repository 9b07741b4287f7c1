// What a statement may not do: give a figure or a finding without its source, or state as fact what nobody checked.
import {
  claimsOfPage,
  guide,
  isChecked,
  isDoubted,
  sourcesOf,
  textOf,
  type Claim,
  type GuidePage,
} from "../../content/guide/index.ts";
import { contacts, digitsToDial } from "../src/help.ts";

/** Every topic with its page in each language. */
export type Guide = Readonly<Record<string, Readonly<Record<"en" | "bn", GuidePage>>>>;

const foldDigits = (text: string): string =>
  text.replace(/[০-৯]/g, (digit) => String("০১২৩৪৫৬৭৮৯".indexOf(digit)));

/** Figures as they stand in a text, in either set of digits. */
const figuresIn = (text: string): readonly string[] => foldDigits(text).match(/\d[\d.,]*\d|\d/g) ?? [];

/** Emergency numbers are figures too, but a page that says whom to call needs no source for them: the numbers have their own. */
const withoutNumbersToCall = (text: string): string => {
  const numbers = new Set(
    contacts.filter(({ kind }) => kind === "emergency").flatMap(({ call }) => (call ?? []).map(digitsToDial)),
  );
  return text.replace(/\d+/g, (run) => (numbers.has(run) ? "" : run));
};

/** Names that hold capitals or digits, and neither a figure nor an organisation. */
const plainNames =
  /\b(?:PHQ-9|GAD-7|PC-PTSD-5|PCL-5|PTSD|SSRI|HOW-TO-CHECK|FOUR|TV|GPS|PIN|SIM|ID|QR|USB|ZIP|PDF|HIV|OK|UK|US)\b/g;

/** What in an English sentence cannot be our own advice, or null. [Note: What needs a source] */
const needOf = (claim: string): string | null => {
  if (/we could not check/i.test(claim)) return null;
  const text = withoutNumbersToCall(claim.replace(plainNames, "name"));
  if (/\d|%|\bper ?cent\b/i.test(text)) return "a figure";
  if (
    /\b(?:one|two|three|half) (?:in|of) (?:every )?(?:two|three|four|five|ten|all|the (?:women|men|people))\b|\bin (?:every|a) hundred\b/i.test(
      text,
    )
  )
    return "a share of people";
  if (
    /\b(?:surveys?|researchers|scientists|statistics)\b|\b(?:stud(?:y|ies)|research|guidelines?)\b[^.]{0,40}\b(?:says?|shows?|showed|found|finds?|names?|recommends?|suggests?|puts?|sees?|saw|seen)\b(?! (?:little|nothing))/i.test(
      text,
    )
  )
    return "a finding";
  if (/\b(?:law of|by law|under the law|the law (?:says|asks|forbids|counts))\b/i.test(text)) return "a law";
  if (/\b(?:iOS|Android|iPhone)\b/.test(text)) return "what a device does";
  if (
    /\b(?:helpline|charity|agency|council|university|clinic|ministry|organi[sz]ation)\b[^.,;:]{0,40}\b(?:says?|names?|found|warns?)\b/i.test(
      text,
    )
  )
    return "somebody’s words";
  if (
    /\b[A-Z][\w’]+ (?:[A-Z][\w’]+ )*(?:Trust|Organi[sz]ation|Institute|University|Act|Ministry|Department|Council|Commission|Association|Society|Court)\b/.test(
      text,
    )
  )
    return "an organisation or an act";
  const capitals = /\b[A-Z]{2,}\b/.exec(text)?.[0];
  return capitals === undefined ? null : `a name (${capitals})`;
};

/** Words by which a sentence says that somebody else says it, or that it may be so. */
const hedged = {
  en: /\b(?:says?|said|names?|calls?|warns?|writes?|tells?|asks?|advises?|lists?|found|authors?|study|review|come from|may|might)\b|^[^.:]{3,60}:/,
  bn: /বলে|কথা বল|লেখে|জানায়|হয়তো|পারে|পাওয়া গেছে|গবেষণা|পরামর্শ|নাম করে|লেখক|থেকে নেওয়া|^[^।:]{3,60}:/,
} as const;

/**
 * What is wrong with one claim, or null.
 *
 * Shape:  on a person's page a doubted sentence says itself that it is in doubt; a professional's page leaves that to the mark,
 *         which follows each such claim.
 */
const faultOf = (claim: Claim, language: "en" | "bn", reader: GuidePage["reader"]): string | null => {
  const from = sourcesOf(claim);
  const text = textOf(claim);
  if (from.length === 0) {
    const need = language === "en" ? needOf(text) : null;
    return need === null ? null : `states ${need} and names no source`;
  }
  const unchecked = from.filter((id) => !isChecked(id));
  if (unchecked.length > 0 && !isDoubted(claim))
    return `states as fact what nobody checked (${unchecked.join(", ")}): mark it as doubt and say who says so`;
  if (unchecked.length === 0 && isDoubted(claim))
    return "is marked as doubt, and all its sources were checked";
  if (isDoubted(claim) && reader === "person" && !hedged[language].test(text))
    return "is marked as doubt, and does not say who says so or that it may be so";
  return null;
};

/**
 * What is wrong with the statements of the guide: one sentence each, naming the file and the statement.
 *
 * [Note: What needs a source] A claim without a source is our own advice. Advice holds no figure, no share of people, no
 * finding, no law, no name of an organisation and nothing that somebody else says. The rule reads the English; the Bangla
 * has to have the same sources and the same figures, claim by claim.
 */
export const refusedClaims = (pages: Guide = guide): readonly string[] =>
  Object.entries(pages).flatMap(([name, page]) => {
    const faults: string[] = [];
    for (const language of ["en", "bn"] as const)
      for (const claim of claimsOfPage(page[language])) {
        const fault = faultOf(claim, language, page[language].reader);
        if (fault !== null) faults.push(`content/guide/${language}/${name}.ts: “${textOf(claim)}” ${fault}.`);
      }
    const [english, bangla] = [claimsOfPage(page.en), claimsOfPage(page.bn)];
    if (english.length !== bangla.length)
      faults.push(
        `content/guide/bn/${name}.ts: has ${bangla.length} statements, and the English has ${english.length}.`,
      );
    for (const [index, claim] of english.entries()) {
      const other = bangla[index];
      if (other === undefined) break;
      if (sourcesOf(claim).join() !== sourcesOf(other).join())
        faults.push(`content/guide/bn/${name}.ts: “${textOf(other)}” names other sources than the English.`);
      if (figuresIn(textOf(claim)).toSorted().join() !== figuresIn(textOf(other)).toSorted().join())
        faults.push(`content/guide/bn/${name}.ts: “${textOf(other)}” has other figures than the English.`);
    }
    return faults;
  });
