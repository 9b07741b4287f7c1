// A clock of hours: one wedge for each hour of the day, as long as there were acts in it, midnight on top.
import { toneOf, type Drawing, type Shape } from "./shape.ts";

const size = 260;
const middle = size / 2;
const inner = 26;
const outer = 96;
const stepsPerHour = 4;

/** A point at a part of the day and a distance from the middle. */
const at = (hour: number, distance: number): readonly [x: number, y: number] => {
  const angle = (hour / 24) * 2 * Math.PI;
  return [round(middle + Math.sin(angle) * distance), round(middle - Math.cos(angle) * distance)];
};
const round = (value: number): number => Math.round(value * 100) / 100;

/** Draw the hours. Shape: 24 counts, the hour from midnight first; `hourName` words one of them. Gives: null for no acts. */
export const drawClock = (counts: ArrayLike<number>, hourName: (hour: number) => string): Drawing | null => {
  let largest = 0;
  for (let hour = 0; hour < 24; hour++) largest = Math.max(largest, counts[hour]!);
  if (largest === 0) return null;
  const shapes: Shape[] = [];
  for (let hour = 0; hour < 24; hour++) {
    const count = counts[hour]!;
    const length = inner + (outer - inner) * (count / largest);
    // An hour without acts keeps a thin rim, so that it is seen to be empty and not to be missing.
    shapes.push({
      kind: "polygon",
      points: wedge(hour, count === 0 ? inner + 2 : length),
      tone: toneOf(count, largest),
      bucket: hour,
    });
    if (hour % 3 === 0) {
      const [x, y] = at(hour, outer + 16);
      shapes.push({ kind: "text", x, y: y + 4, text: hourName(hour), anchor: "middle" });
    }
  }
  return { width: size, height: size, shapes };
};

const wedge = (hour: number, distance: number): readonly number[] => {
  const points: number[] = [];
  for (let step = 0; step <= stepsPerHour; step++) points.push(...at(hour + step / stepsPerHour, inner));
  for (let step = stepsPerHour; step >= 0; step--) points.push(...at(hour + step / stepsPerHour, distance));
  return points;
};
