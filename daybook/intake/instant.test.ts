// Moments given as numbers, on the walls of several places.
import assert from "node:assert/strict";
import { it } from "node:test";
import { instantToWhen, isZone, offsetWhen } from "./instant.ts";

const ms = Date.UTC(2026, 10, 20, 16, 40, 5, 999);

it("is UTC's wall, saying so, where nobody named a zone", () => {
  const expected = { certainty: "exact", wall: "2026-11-20T16:40:05", offset: "+00:00" };
  assert.deepEqual(instantToWhen(ms), expected);
  assert.deepEqual(instantToWhen(ms, "Nowhere/Atlantis"), expected);
});
it("is the zone's wall, with its offset on that day", () => {
  const wall = (zone: string, at = ms) => {
    const when = instantToWhen(at, zone);
    assert.ok(when.certainty === "exact" && when.zone === zone);
    return `${when.wall}${when.offset}`;
  };
  assert.equal(wall("Asia/Dhaka"), "2026-11-20T22:40:05+06:00");
  assert.equal(wall("Asia/Kathmandu"), "2026-11-20T22:25:05+05:45");
  assert.equal(wall("America/New_York"), "2026-11-20T11:40:05-05:00");
  assert.equal(wall("America/New_York", Date.UTC(2026, 6, 1)), "2026-06-30T20:00:00-04:00");
  assert.equal(wall("America/St_Johns"), "2026-11-20T13:10:05-03:30");
});
it("tells the two hours of the night in which clocks go back", () => {
  const times = [0, 1].map((hour) => instantToWhen(Date.UTC(2026, 9, 25, hour, 30), "Europe/Berlin"));
  assert.deepEqual(
    times.map((when) => (when.certainty === "exact" ? `${when.wall} ${when.offset}` : "?")),
    ["2026-10-25T02:30:00 +02:00", "2026-10-25T02:30:00 +01:00"],
  );
});
it("is unknown where the number is no moment", () => {
  for (const bad of [NaN, Infinity, -1, 253_402_300_800_000, 8.64e15 + 1])
    assert.deepEqual(instantToWhen(bad, "Asia/Dhaka"), { certainty: "unknown" });
});
it("keeps a printed time with its printed offset, and neither where one of them does not exist", () => {
  assert.deepEqual(offsetWhen("2026-11-20T22:40", "+06:00"), {
    certainty: "exact",
    wall: "2026-11-20T22:40",
    offset: "+06:00",
  });
  for (const [wall, offset] of [
    ["2026-02-30T22:40", "+06:00"],
    ["2026-11-20T22:40", "+99:00"],
    ["2026-11-20", "+06:00"],
  ] as const)
    assert.deepEqual(offsetWhen(wall, offset), { certainty: "unknown" });
});
it("knows which zones there are", () => {
  assert.ok(isZone("Asia/Dhaka"));
  assert.ok(!isZone("Asia/Atlantis"));
});
