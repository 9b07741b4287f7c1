import assert from "node:assert/strict";
import { it } from "node:test";
import * as fc from "fast-check";
import { isWhen, msToWall, offsetToMinutes, wallToMs, whenToMs } from "daybook/record";

it("knows exactly the days of the Gregorian calendar", () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const year of [100, 1600, 1700, 1900, 2000, 2023, 2024, 2100, 9999]) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const length = (lengths[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
        const wall = `${`${year}`.padStart(4, "0")}-${`${month}`.padStart(2, "0")}-${`${day}`.padStart(2, "0")}`;
        assert.equal(wallToMs(wall) !== null, day >= 1 && day <= length, wall);
      }
  }
});

it("refuses what is nearly a wall clock", () => {
  for (const wall of [
    "",
    "2026-11-20 22:40",
    "2026-11-20T22",
    "2026-11-20T24:00",
    "2026-11-20T23:60",
    "2026-11-20T23:59:60",
    "2026-11-20T22:40Z",
    "2026-11-20T22:40:10.5",
    "26-11-20",
    "2026-11-20\n",
    "+2026-11-20",
    "২০২৬-১১-২০",
    "0099-12-31",
  ])
    assert.equal(wallToMs(wall), null, wall);
});

it("gives the milliseconds that the platform gives, and back to the minute", () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date("0100-01-01T00:00:00Z"),
        max: new Date("9999-12-31T23:59:59Z"),
        noInvalidDate: true,
      }),
      (date) => {
        const whole = Math.floor(date.getTime() / 1000) * 1000;
        assert.equal(wallToMs(new Date(whole).toISOString().slice(0, 19)), whole);
        const minute = Math.floor(whole / 60_000) * 60_000;
        assert.equal(wallToMs(msToWall(minute)), minute);
      },
    ),
  );
});

it("reads offsets up to eighteen hours either way, and no others", () => {
  const known: readonly (readonly [string, number | null])[] = [
    ["+06:00", 360],
    ["-03:30", -210],
    ["+05:45", 345],
    ["+18:00", 1080],
    ["-18:00", -1080],
    ["+18:01", null],
    ["-19:00", null],
    ["+05:60", null],
    ["06:00", null],
    ["+6:00", null],
    ["+0600", null],
    ["Z", null],
    ["+06:00 ", null],
  ];
  for (const [offset, minutes] of known) assert.equal(offsetToMinutes(offset), minutes, offset);
  assert.equal(Math.abs(offsetToMinutes("-00:00")!), 0);
});

it("puts a moment on the line of time by its offset, else by the one it is told, and an unknown one nowhere", () => {
  const wall = "2026-11-20T22:40";
  const utc = Date.UTC(2026, 10, 20, 22, 40);
  assert.equal(whenToMs({ certainty: "exact", wall, offset: "+06:00" }), utc - 360 * 60_000);
  assert.equal(whenToMs({ certainty: "exact", wall, offset: "+06:00" }, -60), utc - 360 * 60_000);
  assert.equal(whenToMs({ certainty: "around", wall }), utc);
  assert.equal(whenToMs({ certainty: "around", wall, zone: "Asia/Dhaka" }, 360), utc - 360 * 60_000);
  assert.equal(whenToMs({ certainty: "day", wall: "2026-11-20" }), Date.UTC(2026, 10, 20));
  assert.equal(whenToMs({ certainty: "unknown" }), null);
  assert.equal(whenToMs({ certainty: "day", wall: "2026-02-30" }), null);
});

it("takes a time only with the precision that its certainty has", () => {
  const minute = "2026-11-20T22:40";
  assert.ok(isWhen({ certainty: "exact", wall: minute }));
  assert.ok(isWhen({ certainty: "around", wall: `${minute}:07`, offset: "+06:00", zone: "Asia/Dhaka" }));
  assert.ok(isWhen({ certainty: "day", wall: "2026-11-20" }));
  assert.ok(isWhen({ certainty: "unknown" }));
  for (const wrong of [
    null,
    undefined,
    "2026-11-20",
    [],
    {},
    { certainty: "exact" },
    { certainty: "exact", wall: "2026-11-20" },
    { certainty: "day", wall: minute },
    { certainty: "unknown", wall: minute },
    { certainty: "unknown", zone: "Asia/Dhaka" },
    { certainty: "sure", wall: minute },
    { certainty: "exact", wall: 20261120 },
    { certainty: "exact", wall: minute, offset: 360 },
    { certainty: "exact", wall: minute, offset: null },
    { certainty: "exact", wall: minute, zone: "" },
    { certainty: "exact", wall: minute, zone: "A".repeat(65) },
    { certainty: "exact", wall: minute, zone: "\ud800" },
    { certainty: "exact", wall: minute, more: undefined },
    JSON.parse(`{"certainty":"exact","wall":"${minute}","__proto__":{}}`),
  ])
    assert.ok(!isWhen(wrong), JSON.stringify(wrong));
});
