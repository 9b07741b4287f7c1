// A drawing as SVG, for a report and for pictures of it. Text is escaped; colours are the reader's style.
import { textSize, type Drawing, type Shape } from "./shape.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  text.toWellFormed().replace(/[&<>"]/g, (letter) => entities[letter]!);

/**
 * The path of a polygon.
 *
 * Shape:  x and y in turn.
 */
export const pathOf = (points: readonly number[]): string =>
  `M${points.map((value, index) => `${index === 0 ? "" : index % 2 === 0 ? "L" : " "}${value}`).join("")}Z`;

const shapeToSvg = (shape: Shape): string => {
  switch (shape.kind) {
    case "rect":
      return `<rect class="t${shape.tone}" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"/>`;
    case "polygon":
      return `<path class="t${shape.tone}" d="${pathOf(shape.points)}"/>`;
    case "line":
      return `<path class="${shape.isDashed ? "dash" : "rule"}" d="M${shape.x1} ${shape.y1}L${shape.x2} ${shape.y2}"/>`;
    case "text":
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}">${escaped(shape.text)}</text>`;
  }
};

/** Write a drawing as SVG. The sentence beside it says the same, so a screen reader is told the label alone. */
export const drawingToSvg = ({ width, height, shapes }: Drawing, label: string): string =>
  `<svg class="drawing" role="img" aria-label="${escaped(label)}" viewBox="0 0 ${width} ${height}" font-size="${textSize}">${shapes
    .map(shapeToSvg)
    .join("")}</svg>`;
