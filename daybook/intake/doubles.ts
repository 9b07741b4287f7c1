// The same message met twice: in one export, and in exports that overlap.
import type { Found } from "./reader.ts";

/**
 * What makes two finds the same message, as one number below 2^53.
 *
 * Shape:  the source's own id where it has one; else who, when, what kind, the words and the names of files. The zone does not
 *         count: the same chat can be brought in with another one.
 * Safety: not a proof that two messages are one: the text can be forged, and two texts share a number once in about 10^16.
 */
export const keyOf = (found: Found): number => {
  const { id, kind, sender, words, files } = found;
  const hash = newHash();
  if (id !== undefined) hash.add(`#${id}`);
  else {
    hash.add(printedTime(found));
    hash.add(`\u0000${kind}\u0000${sender ?? ""}\u0000`);
    hash.add(words);
    for (const { name } of files ?? []) hash.add(`\u0000${name}`);
  }
  return hash.value();
};

/** The time as the source gives it, under the first order that could be meant; "" where there is none. */
const printedTime = ({ happened, readings }: Found): string =>
  happened.certainty === "unknown" ? (Object.values(readings ?? {})[0] ?? "") : happened.wall;

/** Two rounds of MurmurHash3's 32-bit mixing with different seeds, over UTF-16 units. Not a digest against attackers. */
export const newHash = (): { add(text: string): void; value(): number } => {
  let [low, high] = [0x9747b28c, 0x3c6ef372];
  const mix = (state: number, unit: number, factor: number): number => {
    let next = Math.imul(state ^ unit, factor);
    next ^= next >>> 15;
    return next;
  };
  return {
    add(text: string): void {
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        low = mix(low, unit, 0xcc9e2d51);
        high = mix(high, unit + 0x10001, 0x85ebca6b);
      }
    },
    value: (): number => (high & 0x1fffff) * 2 ** 32 + (low >>> 0),
  };
};

/** Remembers the finds of one export, in sixteen bytes each. */
export interface Seen {
  /**
   * Gives:  whether the same find was met before. The same words from the same person within one printed minute are two
   *         messages: only what comes back after another time is a double.
   */
  add(found: Found): boolean;
}

export const newSeen = (): Seen => {
  const before = newKeySet();
  let [wall, isBegun] = ["", false];
  let now: number[] = [];
  return {
    add(found) {
      const key = keyOf(found);
      const printed = printedTime(found);
      if (isBegun && (printed !== wall || found.id !== undefined)) {
        for (const one of now) before.add(one);
        now = [];
      }
      [wall, isBegun] = [printed, true];
      now.push(key);
      // Without a time nothing tells a double from somebody who says the same thing often.
      if (printed === "" && found.id === undefined) return false;
      return before.has(key);
    },
  };
};

/** A set of numbers without an object for each: open addressing in one array. */
export interface KeySet {
  has(key: number): boolean;
  add(key: number): void;
  readonly size: number;
}

export const newKeySet = (): KeySet => {
  // 0 stands for an empty place; the key 0 is kept as 1.
  let places = new Float64Array(1024);
  let size = 0;
  const placeOf = (key: number): number => {
    let place = key % places.length;
    while (places[place] !== 0 && places[place] !== key) place = (place + 1) % places.length;
    return place;
  };
  const grow = (): void => {
    const old = places;
    places = new Float64Array(old.length * 2);
    for (const key of old) if (key !== 0) places[placeOf(key)] = key;
  };
  return {
    has: (key) => places[placeOf(key || 1)] !== 0,
    add(key) {
      const place = placeOf(key || 1);
      if (places[place] !== 0) return;
      places[place] = key || 1;
      size++;
      if (size * 2 > places.length) grow();
    },
    get size() {
      return size;
    },
  };
};
