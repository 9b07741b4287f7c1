import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import {
  drawCalendar,
  drawChannels,
  drawClock,
  drawingToSvg,
  drawWeeks,
  mostYears,
  toneOf,
  type Drawing,
} from "daybook/drawing";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const calendar = (firstDay: number, counts: readonly number[]) =>
  drawCalendar({ firstDay, counts, months, yearName: String, weekStart: 0 });
const rectsOf = (drawing: Drawing) => drawing.shapes.filter((shape) => shape.kind === "rect");
const isInside = ({ width, height, shapes }: Drawing): void => {
  for (const shape of shapes) {
    const ends =
      shape.kind === "rect"
        ? [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
        : shape.kind === "polygon"
          ? shape.points
          : shape.kind === "line"
            ? [shape.x1, shape.y1, shape.x2, shape.y2]
            : [shape.x, shape.y];
    ends.forEach((value, index) =>
      assert.ok(value >= -0.5 && value <= (index % 2 === 0 ? width : height) + 0.5, JSON.stringify(shape)),
    );
  }
};
const counts = fc.array(fc.nat(500), { maxLength: 1500, size: "max" });

describe("drawings", () => {
  it("have one square for each day, inside the sheet, and none over another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 25_000 }), counts, (firstDay, list) => {
        const drawing = calendar(firstDay, list);
        if (drawing === null) return assert.equal(list.length, 0);
        isInside(drawing);
        const squares = rectsOf(drawing);
        assert.deepEqual(
          squares.map(({ bucket }) => bucket),
          list.map((_, day) => day),
        );
        assert.equal(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size, list.length);
      }),
      { numRuns: 100 },
    );
  });
  it("put a Monday at the top, and the next day below it", () => {
    // 2026-06-01 was a Monday.
    const [monday, tuesday] = rectsOf(calendar(Date.UTC(2026, 5, 1) / 86_400_000, [1, 1])!);
    assert.equal(monday!.x, tuesday!.x);
    assert.ok(monday!.y < tuesday!.y);
    assert.equal(monday!.y, 20);
  });
  it("leave too many years to the table", () => {
    assert.equal(
      calendar(
        0,
        Array.from({ length: 366 * (mostYears + 1) }, () => 1),
      ),
      null,
    );
  });
  it("have a wedge for every hour, also for an empty one, and none for no acts", () => {
    const hours = Array.from({ length: 24 }, (_, hour) => (hour === 3 ? 0 : hour));
    const drawing = drawClock(hours, String)!;
    isInside(drawing);
    assert.equal(drawing.shapes.filter(({ kind }) => kind === "polygon").length, 24);
    assert.equal(drawClock(new Uint32Array(24), String), null);
  });
  it("draw every week and every mark inside the sheet, however many", () => {
    fc.assert(
      fc.property(counts, fc.array(fc.nat(1500), { maxLength: 12 }), (list, weeks) => {
        const marks = weeks.filter((week) => week <= list.length).map((week) => ({ week, text: "stop" }));
        const drawing = drawWeeks(list, marks, String);
        if (drawing === null) return assert.ok(list.every((count) => count === 0));
        isInside(drawing);
        assert.equal(
          drawing.shapes.filter((shape) => shape.kind === "text" && shape.text === "stop").length,
          marks.length,
        );
      }),
      { numRuns: 100 },
    );
  });
  it("draw a row for each channel, the latest three years", () => {
    const rows = ["sms", "a very long name of a channel"].map((name) => ({
      name,
      counts: Array.from({ length: 50 }, (_, month) => month),
    }));
    const drawing = drawChannels(rows, String)!;
    isInside(drawing);
    assert.equal(rectsOf(drawing).length, 72);
    assert.equal(drawChannels([], String), null);
  });
  it("give nothing the empty tone but nothing, and the largest the darkest", () => {
    assert.deepEqual([toneOf(0, 9), toneOf(1, 1000), toneOf(1000, 1000), toneOf(0, 0)], [0, 1, 4, 0]);
  });
  it("write text that stays text in SVG", () => {
    const svg = drawingToSvg(drawWeeks([1], [{ week: 0, text: '<script>&"' }], String)!, "</svg><script>");
    assert.doesNotMatch(svg, /<script/);
    assert.match(svg, /&lt;script&gt;&amp;&quot;/);
  });
});
