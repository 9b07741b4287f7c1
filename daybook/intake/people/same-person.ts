// Who could be one person under two names: suggestions with their reasons and doubts. Nobody is ever merged here.
import { readHandle, type Handle } from "./handle.ts";

/** One sender as a source prints it. */
export interface Appearance {
  readonly name: string;
  /** The number or address printed beside the name. */
  readonly handle?: string;
}

/** Why two could be one. */
export type SameReason =
  /** One number, written in two ways. */
  | "same-number"
  | "same-address"
  /** One number, once with the country and once without: the last nine digits are equal. */
  | "same-last-digits"
  /** One name, but for case, spaces and marks that show nothing. */
  | "same-name";
/** Why they could be two. */
export type SameDoubt =
  /** Two numbers that are surely two: a second telephone, or a second person of that name. */
  | "different-numbers"
  | "different-addresses"
  /** One of the names holds characters that look like others. */
  | "hidden-characters";

export interface Suggestion {
  readonly left: Appearance;
  readonly right: Appearance;
  readonly reasons: readonly SameReason[];
  readonly doubts: readonly SameDoubt[];
}

interface Known {
  readonly appearance: Appearance;
  readonly handles: readonly Handle[];
  readonly name: string;
  readonly isHidden: boolean;
}

const bareName = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[\p{Cf}\s~.]+/gu, " ")
    .trim()
    .toLowerCase();

const knownOf = (appearance: Appearance, country: string | undefined): Known => {
  const printed = appearance.handle === undefined ? [appearance.name] : [appearance.name, appearance.handle];
  const handles = printed.map((one) => readHandle(one, country));
  const isNumber = handles[0]!.kind !== "name";
  return {
    appearance,
    handles: handles.filter(({ kind }) => kind !== "name"),
    name: isNumber ? "" : bareName(appearance.name),
    isHidden: /\p{Cf}/u.test(appearance.name.replace(/[\u200c\u200d]/g, "")),
  };
};

/** Origin: national numbers of most countries have nine digits or more behind what a country or a trunk code adds. */
const lastDigits = 9;
const tailOf = ({ kind, value }: Handle): string | null => {
  const digits = value.replace(/\D/g, "");
  return (kind === "phone" || kind === "digits") && digits.length >= lastDigits
    ? digits.slice(-lastDigits)
    : null;
};

/** What two must have in common to be looked at together. */
const keysOf = ({ handles, name }: Known): readonly string[] => [
  ...handles.flatMap((handle) => [`=${handle.value}`, `~${tailOf(handle) ?? handle.value}`]),
  ...(name === "" ? [] : [`n${name}`]),
];

/**
 * Suggest who could be one person.
 *
 * Gives:  pairs with at least one reason, in the order in which the second of them appeared. Doubts stand beside the reasons:
 *         the keeper decides.
 * Safety: a suggestion is never acted on. Somebody who stalks can take another's name; two numbers stay two until she says so.
 */
export const suggestSamePerson = (
  appearances: readonly Appearance[],
  country?: string,
): readonly Suggestion[] => {
  const groups = new Map<string, Known[]>();
  const suggestions: Suggestion[] = [];
  for (const appearance of appearances) {
    const known = knownOf(appearance, country);
    const met = new Set(keysOf(known).flatMap((key) => groups.get(key) ?? []));
    for (const other of met) {
      const reasons = reasonsOf(other, known);
      if (reasons.length === 0) continue;
      const doubts = doubtsOf(other, known);
      suggestions.push({ left: other.appearance, right: appearance, reasons, doubts });
    }
    for (const key of new Set(keysOf(known))) {
      const group = groups.get(key) ?? [];
      // A name that hundreds have says nothing, and comparing all of them would take forever.
      if (group.length < mostAlike) group.push(known);
      groups.set(key, group);
    }
  }
  return suggestions;
};

const mostAlike = 50;

const sharedOf = (left: Known, right: Known, kind: Handle["kind"]): boolean =>
  left.handles.some(
    (one) =>
      one.kind === kind && right.handles.some((other) => other.kind === kind && other.value === one.value),
  );

const reasonsOf = (left: Known, right: Known): readonly SameReason[] => {
  const reasons: SameReason[] = [];
  const isSameNumber = sharedOf(left, right, "phone") || sharedOf(left, right, "digits");
  if (isSameNumber) reasons.push("same-number");
  if (sharedOf(left, right, "address")) reasons.push("same-address");
  const tails = new Set(left.handles.map(tailOf));
  if (
    !isSameNumber &&
    !differ(left, right, "phone") &&
    right.handles.some((one) => tailOf(one) !== null && tails.has(tailOf(one)))
  )
    reasons.push("same-last-digits");
  if (left.name !== "" && left.name === right.name) reasons.push("same-name");
  return reasons;
};

/** Whether both have a handle of a kind and share none. */
const differ = (left: Known, right: Known, kind: Handle["kind"]): boolean =>
  [left, right].every(({ handles }) => handles.some((one) => one.kind === kind)) &&
  !sharedOf(left, right, kind);

const doubtsOf = (left: Known, right: Known): readonly SameDoubt[] => [
  ...(differ(left, right, "phone") ? (["different-numbers"] as const) : []),
  ...(differ(left, right, "address") ? (["different-addresses"] as const) : []),
  ...(left.isHidden || right.isHidden ? (["hidden-characters"] as const) : []),
];
