// What a drawing is: a few plain shapes on a sheet, which a screen and a printed page draw alike.

/** How dark something is drawn: 0 is nothing, 4 the most. Five steps stay apart in black and white. */
export type Tone = 0 | 1 | 2 | 3 | 4;

/**
 * One shape. Units: points on a sheet of `width` × `height`, from the upper left corner.
 *
 * Shape:  `bucket` is the number of what it stands for, so that a tap on it can lead to its entries.
 */
export type Shape =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
      readonly bucket?: number;
    }
  | {
      readonly kind: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly isDashed?: boolean;
    }
  /** A closed shape with straight sides: x and y in turn. */
  | {
      readonly kind: "polygon";
      readonly points: readonly number[];
      readonly tone: Tone;
      readonly bucket?: number;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The size of every text in a drawing, in the drawing's units. */
export const textSize = 11;

/**
 * The tone of a count: nothing, then four steps of equal count up to the largest.
 *
 * Shape:  0 ≤ count ≤ largest.
 */
export const toneOf = (count: number, largest: number): Tone =>
  count === 0 || largest === 0 ? 0 : (Math.min(4, Math.ceil((count / largest) * 4)) as Tone);
