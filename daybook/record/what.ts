// What an entry can say in words that a program understands: kinds of acts, a refusal, effects, an order, an injury, a view.
import { isListOf, isObjectOf, isOneOf, isOptional, isSetOf, isText } from "./shape.ts";
import { isWhen, type When } from "./when.ts";

/**
 * The id of a kind of act, such as `presence.follow`. The catalogue lies in content/behaviours; an id never changes its
 * meaning and is never used again, so that a reader may keep one that it does not know.
 */
export type Behaviour = string & { readonly brand?: "behaviour" };

/** How the other party was told that contact was not wanted. */
export const refusals = [
  "told-to-stop",
  "blocked",
  "warned-by-someone",
  "warned-by-police",
  "warned-by-lawyer",
] as const;
export type Refusal = (typeof refusals)[number];

/** What it did to the keeper and to her days, as she says. No number, no diagnosis. */
export const effects = [
  "afraid",
  "afraid-of-violence",
  "distressed",
  "slept-badly",
  "ill",
  "changed-routine",
  "stayed-in",
  "changed-number",
  "changed-locks",
  "moved",
  "missed-work",
  "cost-money",
  "lost-contact",
] as const;
export type Effect = (typeof effects)[number];

/** What one line of an order forbids or asks for. */
export const orderTermKinds = [
  "no-contact",
  "no-contact-through-others",
  "stay-away-from-person",
  "stay-away-from-place",
  "no-posting",
  "no-watching",
  "no-weapons",
  "other",
] as const;
export type OrderTermKind = (typeof orderTermKinds)[number];

export interface OrderTerm {
  readonly kind: OrderTermKind;
  /** The line as it stands on the paper. */
  readonly words: string;
}

/** A court's order, as the keeper wrote it down. An entry that is `about` an earlier order replaces what it says. */
export interface Order {
  readonly name: string;
  readonly terms: readonly OrderTerm[];
  readonly made?: When;
  /** When the other party was given it. */
  readonly served?: When;
  readonly ends?: When;
}

/** Who was told, and the number and the officer that go with it. */
export interface Reported {
  readonly to: string;
  readonly number?: string;
  readonly officer?: string;
}

export const bodyParts = [
  "head",
  "face",
  "eye",
  "ear",
  "mouth",
  "neck",
  "shoulder",
  "upper-arm",
  "lower-arm",
  "hand",
  "chest",
  "back",
  "belly",
  "hip",
  "upper-leg",
  "lower-leg",
  "foot",
  "elsewhere",
] as const;
export type BodyPart = (typeof bodyParts)[number];

/** A place on the body, seen from the keeper's own side. */
export interface Injury {
  readonly at: BodyPart;
  readonly side?: "left" | "right";
  readonly view: "front" | "behind";
  readonly words: string;
}

/** What the keeper says about an earlier entry: who did it. */
export const views = ["by-other-party", "not-by-other-party", "not-sure"] as const;
export type View = (typeof views)[number];

const behaviourPattern = /^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/;

export const isBehaviours = isSetOf(
  (each) => typeof each === "string" && each.length <= 64 && behaviourPattern.test(each),
);
export const isRefusal = isOneOf(refusals);
export const isEffects = isSetOf(isOneOf(effects));
export const isView = isOneOf(views);

const isOrderTerm = (value: unknown): boolean =>
  isObjectOf(value, ["kind", "words"]) && isOneOf(orderTermKinds)(value["kind"]) && isText(value["words"]);

export const isOrder = (value: unknown): boolean =>
  isObjectOf(value, ["name", "terms", "made", "served", "ends"]) &&
  isText(value["name"]) &&
  isListOf(isOrderTerm)(value["terms"]) &&
  isOptional(value["made"], isWhen) &&
  isOptional(value["served"], isWhen) &&
  isOptional(value["ends"], isWhen);

export const isReported = (value: unknown): boolean =>
  isObjectOf(value, ["to", "number", "officer"]) &&
  isText(value["to"]) &&
  isOptional(value["number"], isText) &&
  isOptional(value["officer"], isText);

const isInjury = (value: unknown): boolean =>
  isObjectOf(value, ["at", "side", "view", "words"]) &&
  isOneOf(bodyParts)(value["at"]) &&
  isOptional(value["side"], isOneOf(["left", "right"])) &&
  isOneOf(["front", "behind"])(value["view"]) &&
  isText(value["words"]);

export const isInjuries = (value: unknown): boolean =>
  isListOf(isInjury)(value) && (value as readonly unknown[]).length > 0;
