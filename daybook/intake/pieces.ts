// The pieces of one source in their order: each begins where the one before ended, so that nothing can be left out.
import type { Found, Oddity, Piece, Summary } from "./reader.ts";
import { newTally, type Tally } from "./tally.ts";

export interface Pieces {
  /** Where the next piece begins. */
  at(): number;
  find(to: number, found: Found): void;
  /** Bytes of the format itself. What follows one another becomes one piece; nothing is given for no bytes. */
  frame(to: number): void;
  notRecognised(to: number): void;
  remark(oddity: Oddity): void;
  /** The pieces that are whole, once. */
  taken(): readonly Piece[];
  /** Nothing follows. */
  end(
    sizeBytes: number,
    rest?: Parameters<Tally["summary"]>[1],
  ): { readonly pieces: readonly Piece[]; readonly summary: Summary };
}

type Gap = "frame" | "notRecognised";

export const newPieces = (): Pieces => {
  const tally = newTally();
  let pieces: Piece[] = [];
  let [at, gapFrom] = [0, 0];
  let gap: Gap | null = null;

  const closeGap = (): void => {
    if (gap === "frame") pieces.push({ from: gapFrom, to: at, frame: true });
    else if (gap === "notRecognised") pieces.push(tally.notRecognised(gapFrom, at));
    gap = null;
  };
  const widen = (kind: Gap, to: number): void => {
    if (to === at) return;
    if (gap !== kind) {
      closeGap();
      [gap, gapFrom] = [kind, at];
    }
    at = to;
  };
  const taken = (): readonly Piece[] => {
    const given = pieces;
    pieces = [];
    return given;
  };

  return {
    at: () => at,
    find(to, found) {
      closeGap();
      pieces.push(tally.find(at, to, found));
      at = to;
    },
    frame: (to) => widen("frame", to),
    notRecognised: (to) => widen("notRecognised", to),
    remark: (oddity) => tally.remark(oddity),
    taken,
    end(sizeBytes, rest) {
      closeGap();
      return { pieces: taken(), summary: tally.summary(sizeBytes, rest) };
    },
  };
};
