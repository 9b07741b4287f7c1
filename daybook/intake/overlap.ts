// Exports of one chat that overlap: what the record has already, what one export lacks that another has, and what none covers.
import type { Draft } from "daybook/record";
import { newHash, newKeySet } from "./doubles.ts";

/** What is compared: the same in a draft and in an entry. */
export type Comparable = Pick<Draft, "happened" | "people" | "words" | "marks">;

/**
 * What makes two drafts the same message, as one number below 2^53: who, when, the words, and whether it was left out or taken back.
 *
 * Safety: not a proof. A message whose photo one export left out and another has is two messages here; nothing is dropped for it.
 */
export const draftKey = ({ happened, people, words, marks }: Comparable): number => {
  const hash = newHash();
  hash.add(wallOf({ happened }));
  for (const { name, part } of people ?? []) if (part === "from") hash.add(`\u0000${name}`);
  hash.add(`\u0000${words ?? ""}\u0000`);
  for (const mark of marks ?? []) if (mark === "deleted" || mark === "omitted") hash.add(mark);
  return hash.value();
};

const wallOf = ({ happened }: Pick<Comparable, "happened">): string =>
  happened.certainty === "unknown" ? "" : happened.wall;

/** One import that the record holds, or one that is being looked at. */
export interface Span {
  /** The first and the last time in it, as printed; "" where it has none. */
  readonly firstWall: string;
  readonly lastWall: string;
}

/** Messages of one import, in the order in which they were read. */
export type Import = readonly Comparable[];

/** What one earlier import and the new one have in common. */
export interface Shared {
  /** Its place in the list of earlier imports. */
  readonly index: number;
  readonly sharedCount: number;
  /** Messages of the earlier one from the time that the new one covers, and that the new one has not: taken out since, or changed. */
  readonly missing: readonly number[];
}

export interface Overlap {
  /** For each message of the new import: whether the record has it already. */
  readonly isKnown: readonly boolean[];
  readonly knownCount: number;
  readonly shared: readonly Shared[];
  /** Times between the first and the last message of all that no import covers: [from, to) as printed. */
  readonly gaps: readonly (readonly [fromWall: string, toWall: string])[];
}

/**
 * Compare an import with those that the record holds.
 *
 * Shape:  the same words at the same time from the same person count as often as they are there: two of them in the record and three
 *         in the new import are one new message.
 * Safety: an import that lacks messages can be an honest one of a phone on which somebody deleted them. It is shown, never judged.
 */
export const compareImports = (earlier: readonly Import[], added: Import): Overlap => {
  const addedKeys = added.map(draftKey);
  const known = new Map<number, number>();
  for (const messages of earlier) {
    const own = countsOf(messages.map(draftKey));
    // What two earlier imports share is in the record as often as in the one that has it most.
    for (const [key, count] of own) known.set(key, Math.max(count, known.get(key) ?? 0));
  }
  const met = new Map<number, number>();
  const isKnown = addedKeys.map((key) => {
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return count <= (known.get(key) ?? 0);
  });
  const here = newKeySet();
  for (const key of addedKeys) here.add(key);
  const span = spanOf(added);
  return {
    isKnown,
    knownCount: isKnown.filter(Boolean).length,
    shared: earlier.flatMap((messages, index) => sharedWith(messages, index, here, span)),
    gaps: gapsBetween([...earlier, added].map(spanOf)),
  };
};

const countsOf = (keys: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const sharedWith = (
  messages: Import,
  index: number,
  here: { has(key: number): boolean },
  span: Span,
): readonly Shared[] => {
  const missing: number[] = [];
  let sharedCount = 0;
  for (const [place, message] of messages.entries()) {
    const wall = wallOf(message);
    if (here.has(draftKey(message))) sharedCount++;
    else if (wall !== "" && wall > span.firstWall && wall < span.lastWall) missing.push(place);
  }
  // Without a message in common they are of two chats, and nothing is missing.
  return sharedCount === 0 ? [] : [{ index, sharedCount, missing }];
};

/** The first and the last time of an import, whatever the order in which it is printed. */
export const spanOf = (messages: Import): Span => {
  let [firstWall, lastWall] = ["", ""];
  for (const message of messages) {
    const wall = wallOf(message);
    if (wall === "") continue;
    if (firstWall === "" || wall < firstWall) firstWall = wall;
    if (wall > lastWall) lastWall = wall;
  }
  return { firstWall, lastWall };
};

const gapsBetween = (spans: readonly Span[]): Overlap["gaps"] => {
  const inOrder = spans
    .filter(({ firstWall }) => firstWall !== "")
    .toSorted((left, right) =>
      left.firstWall < right.firstWall ? -1 : left.firstWall > right.firstWall ? 1 : 0,
    );
  const gaps: (readonly [string, string])[] = [];
  let until = "";
  for (const { firstWall, lastWall } of inOrder) {
    if (until !== "" && firstWall > until) gaps.push([until, firstWall]);
    if (lastWall > until) until = lastWall;
  }
  return gaps;
};
