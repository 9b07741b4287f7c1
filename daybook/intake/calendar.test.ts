// Our tables against the runtime's own calendars, day for day.
import assert from "node:assert/strict";
import { it } from "node:test";
import { readDay, type Calendar } from "./calendar.ts";

const dayMs = 86_400_000;
const parts = (calendar: string) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  return (ms: number): readonly number[] => {
    const read = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    return [read.get("year")!, read.get("month")!, read.get("day")!];
  };
};

const calendars: readonly (readonly [name: string, calendar: Calendar, isNamed: boolean])[] = [
  ["gregory", "gregorian", false],
  ["buddhist", "buddhist", false],
  ["persian", "persian", false],
  ["islamic-umalqura", "hijri", true],
];
for (const [name, calendar, isNamed] of calendars)
  it(`every day of ${calendar} from 2009 to 2050 is the same day as the runtime's`, () => {
    const printed = parts(name);
    for (let ms = Date.UTC(2009, 0, 1); ms < Date.UTC(2050, 0, 1); ms += dayMs) {
      const [year, month, day] = printed(ms) as [number, number, number];
      const expected = { wall: new Date(ms).toISOString().slice(0, 10), calendar };
      // Hijri years up to 1429 are Persian ones too; there are no messages of them.
      if (year === 1387 || (calendar === "hijri" && year < 1430)) continue;
      assert.deepEqual(readDay(year, false, month, day, null), expected, `${year}/${month}/${day}`);
      if (isNamed) assert.deepEqual(readDay(year, false, month, day, calendar), expected);
      if (year % 100 < 50 || calendar === "buddhist")
        assert.deepEqual(readDay(year % 100, true, month, day, calendar), expected, `${year % 100}`);
    }
  });
it("a day that the calendar does not have is none", () => {
  const none: readonly (readonly [number, boolean, number, number, Calendar | null])[] = [
    [2026, false, 2, 29, null],
    [2026, false, 13, 1, null],
    [2026, false, 0, 1, null],
    [2026, false, 1, 0, null],
    [1405, false, 7, 31, null],
    [1406, false, 12, 30, null],
    [1405, false, 13, 1, null],
    [1448, false, 6, 31, null],
    [1448, false, 0, 1, null],
    [1501, false, 1, 1, null],
    [1300, false, 1, 1, null],
    [2026, false, 1, 1, "persian"],
    [8, true, 1, 1, null],
  ];
  for (const [year, isShort, month, day, named] of none)
    assert.equal(readDay(year, isShort, month, day, named), null, `${year}/${month}/${day}`);
  assert.equal(readDay(1479, false, 1, 1, "persian"), null);
});
