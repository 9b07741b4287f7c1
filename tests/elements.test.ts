// The elements sheet of every place, with small records written from the lines of its law page.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { statuteOf, statutePlaces, type StatuteOffence } from "daybook/law";
import { sheetOf, type OffenceSheet } from "daybook/patterns";
import { idOfRow, type Entry } from "daybook/record";
import { asks } from "../content/law/asks.ts";
import { act, columnsOf, entryOf, message, at } from "./made-up-record.ts";

const offenceOf = (place: string, section: string): StatuteOffence => {
  const offence = statuteOf(place)?.offences.find((each) => each.section === section);
  assert.ok(offence, `${place} ${section}`);
  return offence;
};
const sheet = (place: string, section: string, ...entries: readonly Entry[]): OffenceSheet =>
  sheetOf(columnsOf(entries), offenceOf(place, section));
/** The places of the entries that may go to a part; null where nothing could be sorted to it. */
const goes = (made: OffenceSheet, name: string): readonly number[] | null => {
  const element = made.elements.find((each) => each.name === name);
  return element?.rows ? [...element.rows].toSorted((left, right) => left - right) : null;
};

const followed = act("2026-01-10T18:00", { behaviours: ["presence.follow"] });
const followedAgain = act("2026-01-20T18:00", { behaviours: ["presence.follow"] });
const wrote = message("2026-01-12T22:00");
const threatened = act("2026-01-22T09:00", { behaviours: ["threat.person"] });
const gift = act("2026-01-15", { behaviours: ["contact.gifts"] });
const readMail = act("2026-01-16T08:00", { behaviours: ["access.account"] });
const saidStop = entryOf({ ...at("2026-01-14T12:00"), kind: "refusal", refused: "told-to-stop" });
const wasAfraid = entryOf({ ...at("2026-01-20"), kind: "effect", effects: ["afraid"], drawer: "account" });
const fearedViolence = entryOf({ ...at("2026-01-22"), kind: "effect", effects: ["afraid-of-violence"] });
const movedHouse = entryOf({ ...at("2026-01-25"), kind: "effect", effects: ["moved"] });

describe("the sheet keeps to the lines of the law page", () => {
  it("knows every place, and every entry of the sorting belongs to an offence with lines", () => {
    assert.equal(statutePlaces.length, 13);
    for (const [place, sections] of Object.entries(asks))
      for (const [section, { effects, isRefusalAsked, acts, threats }] of Object.entries(sections)) {
        const offence = offenceOf(place, section);
        const has = (name: string) => offence.elements.find((each) => each.name === name)!.lines.length > 0;
        if (acts ?? threats) assert.ok(has("conduct"), `${place} ${section}: conduct`);
        if (effects) assert.ok(has("effect") || has("knowledge"), `${place} ${section}: effect`);
        if (isRefusalAsked) assert.ok(has("knowledge"), `${place} ${section}: knowledge`);
      }
  });
  it("gives a part without lines nothing, and says that the offence is incomplete", () => {
    for (const place of statutePlaces)
      for (const offence of statuteOf(place)!.offences) {
        const made = sheetOf(columnsOf([followed, wrote, saidStop, wasAfraid]), offence);
        for (const [index, { lines }] of offence.elements.entries())
          if (lines.length === 0) assert.equal(made.elements[index]!.rows, null);
        assert.equal(
          offence.isIncomplete,
          offence.elements.some(({ lines }) => lines.length === 0),
        );
      }
  });
  it("has no place for what no law page says", () => {
    assert.equal(statuteOf("atlantis"), null);
  });
});

describe("golden records, place by place", () => {
  it("England and Wales, s. 2A: one occasion and two are both listed, and the count is left to a lawyer", () => {
    const once = sheet("england-and-wales", "s. 2A", followed);
    assert.deepEqual([goes(once, "conduct"), once.actCount, once.dayCount], [[0], 1, 1]);
    assert.deepEqual(goes(once, "effect"), []);
    const twice = sheet("england-and-wales", "s. 2A", followed, followedAgain, saidStop);
    assert.deepEqual([goes(twice, "occasions"), twice.dayCount], [[0, 1], 2]);
    assert.deepEqual(goes(twice, "knowledge"), [2]);
    assert.equal(offenceOf("england-and-wales", "s. 2A").leastOccasions, 2);
  });
  it("England and Wales, s. 4A: fear of violence and a changed life go to it, being afraid of something else does not", () => {
    const made = sheet("england-and-wales", "s. 4A", followed, wasAfraid, fearedViolence, movedHouse);
    assert.deepEqual(goes(made, "effect"), [2, 3]);
    assert.equal(goes(made, "exclusions"), null);
  });
  it("England and Wales, s. 76: too little could be checked to sort anything to it", () => {
    const made = sheet("england-and-wales", "s. 76", followed, wrote);
    assert.deepEqual([goes(made, "conduct"), made.offence.asks], [null, null]);
  });
  it("Scotland, s. 39: gifts are on the list; fear has to be felt, so an empty part says nothing yet", () => {
    const made = sheet("scotland", "s. 39", gift, followed);
    assert.deepEqual([goes(made, "conduct"), goes(made, "effect")], [[0, 1], []]);
    assert.deepEqual(goes(sheet("scotland", "s. 39", gift, wasAfraid), "effect"), [1]);
  });
  it("Scotland, s. 38: one event can be enough, and following is not what its line names", () => {
    assert.equal(offenceOf("scotland", "s. 38").leastOccasions, 1);
    assert.deepEqual(goes(sheet("scotland", "s. 38", followed, threatened), "conduct"), [1]);
  });
  it("Northern Ireland, s. 1: a large change of daily life is distress there", () => {
    assert.deepEqual(goes(sheet("northern-ireland", "s. 1", followed, movedHouse), "effect"), [1]);
  });
  it("Ireland, s. 10(2): a single act can be enough", () => {
    const made = sheet("ireland", "s. 10(2)", followed, fearedViolence);
    assert.deepEqual(
      [made.offence.leastOccasions, goes(made, "conduct"), goes(made, "effect")],
      [1, [0], [1]],
    );
  });
  it("United States, 2261A(2): messages go to it, following on foot is not what its line names", () => {
    assert.deepEqual(goes(sheet("united-states", "2261A(2)", followed, wrote), "conduct"), [1]);
  });
  it("California, 646.9: with and without a threat, which is a part of its own", () => {
    assert.deepEqual(goes(sheet("california", "646.9", followed, followedAgain), "threat"), []);
    assert.deepEqual(goes(sheet("california", "646.9", followed, threatened), "threat"), [1]);
    assert.equal(goes(sheet("texas", "42.072", followed, threatened), "threat"), null);
  });
  it("New York, 120.45: being told to stop goes to what they knew, fear for a job to the harm", () => {
    const missedWork = entryOf({ ...at("2026-01-25"), kind: "effect", effects: ["missed-work"] });
    const made = sheet("new-york", "120.45", followed, saidStop, missedWork);
    assert.deepEqual([goes(made, "knowledge"), goes(made, "effect")], [[1], [2]]);
  });
  it("Texas, 42.072: fear and feeling harassed go to it", () => {
    assert.deepEqual(goes(sheet("texas", "42.072", followed, wasAfraid, movedHouse), "effect"), [1]);
  });
  it("Canada, s. 264: watching a home counts without repetition, breaking into a mail account is not named", () => {
    const watched = act("2026-02-01T20:00", { behaviours: ["watch.physical"] });
    assert.deepEqual(goes(sheet("canada", "s. 264", watched, readMail), "conduct"), [0]);
  });
  it("New South Wales: the part about occasions has no line and so no entries", () => {
    const made = sheet("new-south-wales", "ss. 7, 8, 13", followed, wrote);
    assert.deepEqual([goes(made, "conduct"), goes(made, "occasions")], [[0, 1], null]);
  });
  it("Victoria, s. 21A: the part about effects has no line and so no entries", () => {
    const made = sheet("victoria", "s. 21A", followed, gift, fearedViolence);
    assert.deepEqual([goes(made, "conduct"), goes(made, "effect")], [[0, 1], null]);
  });
  it("Bangladesh: threats, pictures and accounts each go to their own section, following to the section on privacy", () => {
    const posted = act("2026-01-30", { behaviours: ["publish.about"] });
    const entries = [followed, threatened, posted, readMail];
    assert.deepEqual(goes(sheet("bangladesh", "ss. 503, 506, 507", ...entries), "conduct"), [1]);
    assert.deepEqual(goes(sheet("bangladesh", "s. 25", ...entries), "conduct"), [1, 2]);
    assert.deepEqual(goes(sheet("bangladesh", "ss. 18, 19, 22, 27", ...entries), "conduct"), [3]);
    assert.deepEqual(goes(sheet("bangladesh", "s. 509", ...entries), "conduct"), [0, 1, 2]);
  });
  it("India, s. 78: only what came after she had shown that she does not want it", () => {
    assert.deepEqual(goes(sheet("india", "s. 78", followed, wrote, followedAgain), "conduct"), []);
    assert.deepEqual(goes(sheet("india", "s. 78", followed, wrote, saidStop, followedAgain), "conduct"), [3]);
  });
  it("an entry that she says was not the other person leaves every sheet", () => {
    const notThem = entryOf({ kind: "amendment", about: followed.id, view: "not-by-other-party" });
    for (const place of statutePlaces)
      for (const offence of statuteOf(place)!.offences)
        for (const { rows } of sheetOf(columnsOf([followed, notThem]), offence).elements)
          assert.ok(rows === null || rows.length === 0);
  });
  it("a private entry is on no sheet", () => {
    const entries = [followed, wrote, wasAfraid, saidStop, threatened].map((entry) => ({
      ...entry,
      drawer: "private" as const,
    }));
    const columns = columnsOf(entries);
    for (const place of statutePlaces)
      for (const offence of statuteOf(place)!.offences)
        for (const { rows } of sheetOf(columns, offence).elements)
          assert.deepEqual(
            [...(rows ?? [])].map((row) => idOfRow(columns, row)),
            [],
          );
  });
});
