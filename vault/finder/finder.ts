// The read model: what is needed to show and search every entry at once, filled from the log and thrown away with the worker.
import { whenToMs, type Entry } from "daybook/record";
import type { LogName, ObjectPlace } from "daybook/safe";
import { foldText } from "./fold.ts";

/** An entry at hand, with what is needed to read its attachments and to prove it. */
export interface Held {
  readonly log: LogName;
  readonly sequence: number;
  readonly entry: Entry;
  readonly objects: readonly ObjectPlace[];
  readonly secret: Uint8Array<ArrayBuffer>;
}

export interface Finder {
  readonly size: number;
  add(held: Held): void;
  at(index: number): Held;
  /**
   * The entries whose text holds every word of `query`, newest first by when they happened; all of them for no words.
   *
   * Gives:  at most `count` indices from the `from`-th hit on, and how many hits there are in all.
   */
  find(
    query: string,
    from: number,
    count: number,
  ): { readonly indices: readonly number[]; readonly total: number };
}

/** Between fields, so that a word never spans two of them. */
const gap = "\n";

const textOf = (entry: Entry): string =>
  foldText(
    [
      entry.words,
      entry.place,
      ...(entry.people ?? []).map(({ name }) => name),
      ...(entry.attachments ?? []).map(({ name }) => name),
    ]
      .filter((part) => part !== undefined)
      .join(gap),
  );

/** A time nobody knows is shown where it was written down. */
const placeInTime = (entry: Entry): number => whenToMs(entry.happened) ?? whenToMs(entry.written) ?? 0;

export const newFinder = (): Finder => {
  const held: Held[] = [];
  const texts: string[] = [];
  const times: number[] = [];
  let order: Uint32Array | null = null;

  /** Indices, newest first; of two at the same time the one written later comes first. */
  const newestFirst = (): Uint32Array => {
    order ??= Uint32Array.from(times.keys()).sort(
      (left, right) => times[right]! - times[left]! || right - left,
    );
    return order;
  };

  return {
    get size() {
      return held.length;
    },
    add(entry) {
      held.push(entry);
      texts.push(textOf(entry.entry));
      times.push(placeInTime(entry.entry));
      order = null;
    },
    at: (index) => held[index]!,
    find(query, from, count) {
      const words = foldText(query).split(/\s+/).filter(Boolean);
      const indices: number[] = [];
      let total = 0;
      for (const index of newestFirst()) {
        if (!words.every((word) => texts[index]!.includes(word))) continue;
        if (total >= from && indices.length < count) indices.push(index);
        total++;
      }
      return { indices, total };
    },
  };
};
