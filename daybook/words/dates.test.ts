import assert from "node:assert/strict";
import { it } from "node:test";
import { digitsOf, wordDay, wordNumber, wordTime, wordWhen } from "daybook/words";

it("writes digits in Bangla and leaves everything else", () => {
  assert.equal(digitsOf("bn", "0123456789"), "০১২৩৪৫৬৭৮৯");
  assert.equal(digitsOf("bn", "E12, ২০২৬, x"), "E১২, ২০২৬, x");
  assert.equal(digitsOf("en", "0123456789"), "0123456789");
  assert.equal(digitsOf("bn", ""), "");
});

it("writes numbers in the language's grouping", () => {
  assert.equal(wordNumber("en", 1_234_567.5), "1,234,567.5");
  assert.equal(wordNumber("bn", 1_234_567.5), "১২,৩৪,৫৬৭.৫");
  assert.equal(wordNumber("bn", 0), "০");
  assert.equal(wordNumber("bn", -12), "-১২");
});

it("words a day with the month's name, long and short", () => {
  assert.equal(wordDay("en", "2026-11-20"), "20 November 2026");
  assert.equal(wordDay("en", "2026-11-20", "short"), "20 Nov 2026");
  assert.equal(wordDay("bn", "2026-11-20"), "২০ নভেম্বর, ২০২৬");
  const months = Array.from({ length: 12 }, (_, month) =>
    wordDay("bn", `2026-${`${month + 1}`.padStart(2, "0")}-01`),
  );
  assert.equal(new Set(months).size, 12);
  for (const month of months) assert.doesNotMatch(month, /[A-Za-z0-9]/);
});

it("words the day of a clock that shows a time too, and nothing for a day that does not exist", () => {
  assert.equal(wordDay("en", "2026-11-20T23:59"), "20 November 2026");
  assert.equal(wordDay("en", "2026-02-30"), "");
  assert.equal(wordDay("bn", "2026-13-01"), "");
  assert.equal(wordDay("bn", ""), "");
  assert.equal(wordDay("en", "2028-02-29"), "29 February 2028");
});

it("says the same day in whatever zone the machine stands", () => {
  const zone = process.env["TZ"];
  for (const place of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Dhaka"]) {
    process.env["TZ"] = place;
    assert.equal(wordDay("en", "2026-03-01"), "1 March 2026", place);
    assert.equal(wordDay("bn", "2026-03-01", "short"), wordDay("bn", "2026-03-01T23:59", "short"), place);
  }
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

it("words a time on twenty-four hours, without Latin letters in Bangla", () => {
  assert.equal(wordTime("en", "2026-11-20T22:40"), "22:40");
  assert.equal(wordTime("bn", "2026-11-20T22:40"), "২২:৪০");
  assert.equal(wordTime("bn", "2026-11-20T00:05:09"), "০০:০৫:০৯");
  assert.equal(wordTime("en", "2026-11-20"), "");
});

it("words a moment by what is known of it", () => {
  assert.equal(wordWhen("en", { certainty: "exact", wall: "2026-11-20T22:40" }), "20 November 2026, 22:40");
  assert.equal(wordWhen("bn", { certainty: "around", wall: "2026-11-20T22:40" }), "২০ নভেম্বর, ২০২৬, ২২:৪০");
  assert.equal(wordWhen("en", { certainty: "day", wall: "2026-11-20" }, "short"), "20 Nov 2026");
  for (const language of ["en", "bn"] as const)
    assert.equal(wordWhen(language, { certainty: "unknown" }), "");
});
