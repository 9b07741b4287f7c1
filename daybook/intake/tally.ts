// What a reading adds up to, counted piece by piece: the same for every reader.
import type { Found, Oddity, Piece, Summary } from "./reader.ts";

export interface Tally {
  /** Count a find and give its piece. */
  find(from: number, to: number, found: Found): Piece;
  /** Count bytes that no rule understood and give their piece. */
  notRecognised(from: number, to: number): Piece;
  remark(oddity: Oddity): void;
  readonly findCount: number;
  readonly hasSenders: boolean;
  /** Shape: `rest` is what the reader alone knows. */
  summary(
    sizeBytes: number,
    rest?: Partial<Pick<Summary, "possibleOrders" | "questions" | "firstDate" | "lastDate">>,
  ): Summary;
}

export const newTally = (): Tally => {
  const senders = new Map<string, { findCount: number }>();
  const oddities = new Map<Oddity, number>();
  let [findCount, notRecognisedCount, headerLikeCount] = [0, 0, 0];
  return {
    find(from, to, found) {
      findCount++;
      if (found.marks.length > 0 && found.marks.includes("header-like")) headerLikeCount++;
      if (found.sender !== null) {
        const sender = senders.get(found.sender);
        if (sender) sender.findCount++;
        else senders.set(found.sender, { findCount: 1 });
      }
      return { from, to, found };
    },
    notRecognised(from, to) {
      notRecognisedCount++;
      return { from, to, notRecognised: true };
    },
    remark(oddity) {
      oddities.set(oddity, (oddities.get(oddity) ?? 0) + 1);
    },
    get findCount() {
      return findCount;
    },
    get hasSenders() {
      return senders.size > 0;
    },
    summary: (sizeBytes, rest = {}) => ({
      sizeBytes,
      findCount,
      notRecognisedCount,
      senders: mostFirst([...senders].map(([name, { findCount: count }]) => [name, count])),
      possibleOrders: [],
      headerLikeCount,
      oddities: [...oddities].map(([oddity, count]) => ({ oddity, count })),
      questions: [],
      ...rest,
    }),
  };
};

/** Senders with their counts, most first. */
export const mostFirst = (counts: Iterable<readonly [string, number]>): Summary["senders"] =>
  [...counts]
    .map(([name, findCount]) => ({ name, findCount }))
    .sort((left, right) => right.findCount - left.findCount);
