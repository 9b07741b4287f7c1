// Findings against plain SQL over the same rows, and what must never change them.
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { findPatterns, type Finding, type FindingKind } from "daybook/patterns";
import { columnWords, effects, idOfRow, refusals, whenToMs, type Columns, type Entry } from "daybook/record";
import { act, columnsOf, dayNumber, entryOf, message } from "./made-up-record.ts";

const today = dayNumber("2026-03-01");
const wall = fc.tuple(fc.integer({ min: 0, max: 110 }), fc.nat(23), fc.nat(3)).map(([day, hour, quarter]) => {
  const date = new Date(Date.UTC(2025, 10, 15) + day * 86_400_000).toISOString().slice(0, 10);
  return `${date}T${`${hour}`.padStart(2, "0")}:${["00", "15", "30", "45"][quarter]}`;
});
const when = fc.oneof(
  { weight: 8, arbitrary: wall.map((text) => ({ certainty: "exact" as const, wall: text })) },
  {
    weight: 1,
    arbitrary: wall.map((text) => ({ certainty: "around" as const, wall: text, offset: "+06:00" })),
  },
  { weight: 1, arbitrary: wall.map((text) => ({ certainty: "day" as const, wall: text.slice(0, 10) })) },
  { weight: 1, arbitrary: fc.constant({ certainty: "unknown" as const }) },
);
const behaviours = [
  "presence.follow",
  "watch.camera",
  "contact.gifts",
  "proxy.people",
  "threat.person",
  "publish.about",
];
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const fields = fc.record({
  happened: when,
  kind: fc.constantFrom("incident", "message", "call", "note", "refusal", "effect", "original"),
  drawer: fc.constantFrom("evidence", "evidence", "account", "private"),
  direction: optional(fc.constantFrom("mine", "theirs", "other", "unknown")),
  name: fc.constantFrom("A.", "B.", "C."),
  who: fc.constantFrom("otherParty", "otherParty", "keeper", "someoneElse", "unknown"),
  place: optional(fc.constantFrom("door", "work")),
  channel: optional(fc.constantFrom("sms", "mail")),
  behaviours: optional(fc.uniqueArray(fc.constantFrom(...behaviours), { minLength: 1, maxLength: 3 })),
  effects: optional(fc.uniqueArray(fc.constantFrom(...effects), { minLength: 1, maxLength: 3 })),
  refused: optional(fc.constantFrom(...refusals)),
});
const record = fc.array(
  fields.map(({ name, who, ...rest }) => {
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    return entryOf({ people: [{ name, part: "did", who }], ...given } as Partial<Entry>);
  }),
  { maxLength: 60, size: "max" },
);
const withOrder = fc
  .tuple(record, fc.constantFrom("2025-12-01", "2026-01-10"), fc.boolean())
  .map(([entries, served, isLast]) => {
    const order = entryOf({
      kind: "order",
      order: {
        name: "Order",
        served: { certainty: "day", wall: served },
        terms: [
          { kind: "no-contact", words: "" },
          { kind: "no-posting", words: "" },
        ],
      },
    });
    return isLast ? [...entries, order] : [order, ...entries];
  });

const cited = (columns: Columns, { rows }: Finding): readonly string[] =>
  [...rows].map((row) => idOfRow(columns, row)).toSorted();
/** Findings without row numbers, each with the ids it cites, in an order of its own. */
const told = (columns: Columns): readonly string[] =>
  findPatterns(columns, today)
    .map((finding) => {
      const values: Record<string, unknown> = { ...finding.values };
      for (const row of ["orderRow", "refusalRow", "momentRow"])
        if (typeof values[row] === "number") values[row] = idOfRow(columns, values[row]);
      return JSON.stringify([finding.kind, values, cited(columns, finding)]);
    })
    .toSorted();

/** The same rows as tables, for SQL. */
const tablesOf = (entries: readonly Entry[]): DatabaseSync => {
  const base = new DatabaseSync(":memory:");
  base.exec(`create table entry (id text, kind text, private int, who text, instant int, wall int, day int, certainty text,
      place text, refused text, names text);
    create table act (id text, behaviour text); create table effect (id text, effect text);`);
  const entry = base.prepare("insert into entry values (?,?,?,?,?,?,?,?,?,?,?)");
  const acts = base.prepare("insert into act values (?,?)");
  const effectRow = base.prepare("insert into effect values (?,?)");
  for (const each of entries) {
    const doer = each.people?.[0];
    const who =
      doer && doer.who !== "unknown"
        ? doer.who
        : (({ mine: "keeper", theirs: "otherParty", other: "someoneElse" } as Record<string, string>)[
            each.direction ?? ""
          ] ?? "unknown");
    const wallText = each.happened.certainty === "unknown" ? null : each.happened.wall;
    const wallMs =
      wallText === null ? null : Date.parse(wallText.length === 10 ? `${wallText}T00:00Z` : `${wallText}Z`);
    entry.run(
      each.id,
      each.kind,
      each.drawer === "private" ? 1 : 0,
      who,
      whenToMs(each.happened),
      wallMs,
      wallMs === null ? null : Math.floor(wallMs / 86_400_000),
      each.happened.certainty,
      each.place ?? null,
      each.refused ?? null,
      doer?.name ?? null,
    );
    const named = new Set<string>(each.behaviours);
    if (each.kind === "message") named.add("contact.messages");
    if (each.kind === "call") named.add("contact.calls");
    for (const behaviour of named) acts.run(each.id, behaviour);
    for (const effect of each.effects ?? []) effectRow.run(each.id, effect);
  }
  base.exec(
    "create view done as select * from entry where private = 0 and who = 'otherParty' and kind in ('incident','message','call')",
  );
  return base;
};

const idsBySql = (
  base: DatabaseSync,
  sql: string,
  ...values: readonly (string | number)[]
): readonly string[] =>
  base
    .prepare(sql)
    .all(...values)
    .map(({ id }) => id as string)
    .toSorted();

const oneOf = <Kind extends FindingKind>(
  findings: readonly Finding[],
  kind: Kind,
): readonly Extract<Finding, { kind: Kind }>[] =>
  findings.filter((finding): finding is Extract<Finding, { kind: Kind }> => finding.kind === kind);

describe("findings are what plain SQL finds", () => {
  it("in every citation, for random records", () => {
    fc.assert(
      fc.property(withOrder, (entries) => {
        const columns = columnsOf(entries);
        const findings = findPatterns(columns, today);
        const base = tablesOf(entries);
        const same = (finding: Finding, sql: string, ...values: readonly (string | number)[]): void =>
          assert.deepEqual(cited(columns, finding), idsBySql(base, sql, ...values), finding.kind);
        const count = (sql: string, ...values: readonly (string | number)[]): number =>
          Number(base.prepare(`select count(*) n from (${sql})`).get(...values)!["n"]);

        assert.equal(oneOf(findings, "contact").length, count("select 1 from done") > 0 ? 1 : 0);
        for (const finding of oneOf(findings, "contact")) {
          same(finding, "select id from done");
          assert.equal(finding.values.dayCount, count("select distinct day from done where day is not null"));
        }
        for (const finding of oneOf(findings, "behaviour"))
          same(
            finding,
            "select id from done join act using (id) where behaviour = ?",
            finding.values.behaviour,
          );
        assert.equal(
          oneOf(findings, "behaviour").length,
          count("select distinct behaviour from done join act using (id)"),
        );
        for (const finding of oneOf(findings, "effect"))
          same(
            finding,
            "select id from entry join effect using (id) where private = 0 and effect = ?",
            finding.values.effect,
          );
        for (const finding of oneOf(findings, "place"))
          same(
            finding,
            `select distinct id from done join act using (id) where place = ?
             and (behaviour like 'presence.%' or behaviour = 'contact.in-person')`,
            finding.values.place,
          );
        for (const finding of oneOf(findings, "third-party"))
          same(finding, "select distinct id from done join act using (id) where behaviour like 'proxy.%'");
        for (const finding of oneOf(findings, "night"))
          same(
            finding,
            `select id from done where certainty in ('exact','around')
             and ((wall - day * 86400000) / 3600000.0 >= 23 or (wall - day * 86400000) / 3600000.0 < 6)`,
          );
        for (const finding of oneOf(findings, "own-messages"))
          same(
            finding,
            "select id from entry where private = 0 and who = 'keeper' and kind in ('incident','message','call')",
          );
        for (const finding of oneOf(findings, "busiest-day")) {
          same(finding, "select id from done where day = ?", finding.values.day);
          assert.equal(
            count(
              "select day from done group by day having day is not null and count(*) > ?",
              finding.values.count,
            ),
            0,
          );
        }
        for (const finding of oneOf(findings, "after-order"))
          same(
            finding,
            `select distinct id from done join act using (id) where day > ? and ${
              finding.values.term === "no-posting"
                ? "behaviour like 'publish.%'"
                : "(behaviour like 'contact.%' or behaviour like 'threat.%')"
            }`,
            finding.values.servedDay,
          );
        const refusalCount = count(
          "select 1 from entry where private = 0 and (refused is not null or kind = 'refusal')",
        );
        assert.equal(oneOf(findings, "after-refusal").length, refusalCount);
        for (const finding of oneOf(findings, "after-refusal")) {
          const refusal = idOfRow(columns, finding.values.refusalRow);
          const at = base.prepare("select instant, day, certainty from entry where id = ?").get(refusal)!;
          same(
            finding,
            `select id from done where case when ? is null then 0 when ? = 'exact' and certainty <> 'day' then instant > ? else day > ? end`,
            ...([at["instant"], at["certainty"], at["instant"], at["day"]] as number[]),
          );
        }
        base.close();
      }),
      { numRuns: 300 },
    );
  });
});

describe("what never changes findings", () => {
  it("the order in which entries were kept", () => {
    fc.assert(
      fc.property(withOrder, fc.infiniteStream(fc.nat()), (entries, numbers) => {
        const shuffled = entries
          .map((entry) => ({ entry, key: numbers.next().value as number }))
          .toSorted((left, right) => left.key - right.key)
          .map(({ entry }) => entry);
        assert.deepEqual(told(columnsOf(shuffled)), told(columnsOf(entries)));
      }),
      { numRuns: 300 },
    );
  });
  it("an entry more takes no citation away from what counts and lists", () => {
    const lasting: readonly FindingKind[] = [
      "contact",
      "behaviour",
      "effect",
      "place",
      "third-party",
      "night",
      "own-messages",
      "after-refusal",
      "after-order",
      "sign",
      "serious",
    ];
    const citations = (columns: Columns): ReadonlySet<string> =>
      new Set(
        findPatterns(columns, today)
          .filter(
            ({ kind, values }) =>
              lasting.includes(kind) && !("factor" in values && values.factor === "past-two-weeks"),
          )
          .flatMap((finding) => {
            const { behaviour, effect, place, sign, factor, term, refusal, day } = finding.values as Record<
              string,
              unknown
            >;
            const name = JSON.stringify([
              finding.kind,
              behaviour,
              effect,
              place,
              sign,
              factor,
              term,
              refusal,
              day,
            ]);
            return cited(columns, finding).map((id) => `${name} ${id}`);
          }),
      );
    fc.assert(
      fc.property(withOrder, fields, (entries, { name, who, ...rest }) => {
        const more = entryOf({
          people: [{ name, part: "did", who }],
          ...(Object.fromEntries(
            Object.entries(rest).filter(([, value]) => value !== undefined),
          ) as Partial<Entry>),
        });
        const after = citations(columnsOf([...entries, more]));
        for (const citation of citations(columnsOf(entries))) assert.ok(after.has(citation), citation);
      }),
      { numRuns: 300 },
    );
  });
  it("private entries: with a thousand of them the findings are the same", () => {
    fc.assert(
      fc.property(withOrder, record, (entries, others) => {
        const hidden = others.map((entry) => ({ ...entry, drawer: "private" as const }));
        assert.deepEqual(told(columnsOf([...entries, ...hidden])), told(columnsOf(entries)));
      }),
      { numRuns: 100 },
    );
  });
  it("taking a person's entries away takes all that cited them away", () => {
    fc.assert(
      fc.property(withOrder, (entries) => {
        const rest = entries.filter((entry) => entry.people?.[0]?.name !== "A.");
        const gone = new Set(entries.filter((entry) => !rest.includes(entry)).map(({ id }) => id as string));
        const columns = columnsOf(rest);
        for (const finding of findPatterns(columns, today))
          for (const id of cited(columns, finding)) assert.ok(!gone.has(id));
      }),
      { numRuns: 100 },
    );
  });
});

describe("odd records", () => {
  const kindsOf = (entries: readonly Entry[]) =>
    findPatterns(columnsOf(entries), today).map(({ kind }) => kind);
  it("none at all: only the four signs, each with nothing yet", () => {
    const findings = findPatterns(columnsOf([]), today);
    assert.deepEqual(
      findings.map(({ kind, rows }) => [kind, rows.length]),
      Array.from({ length: 4 }, () => ["sign", 0]),
    );
  });
  it("one entry is no pattern: nothing is repeated, changed, busiest or silent", () => {
    const kinds = kindsOf([act("2026-02-20T10:00")]);
    for (const kind of [
      "first-and-last",
      "change",
      "busiest-day",
      "busiest-hour",
      "silence",
      "new-behaviour",
    ] as const)
      assert.ok(!kinds.includes(kind), kind);
  });
  it("all in the same second, a thousand times", () => {
    const entries = Array.from({ length: 1000 }, () => message("2026-02-20T10:00:00"));
    const findings = findPatterns(columnsOf(entries), today);
    assert.equal(oneOf(findings, "busiest-hour")[0]?.values.count, 1000);
    assert.equal(oneOf(findings, "silence").length, 0);
  });
  it("all with an unknown time: they are counted, and nothing is said of days", () => {
    const entries = Array.from({ length: 9 }, () => message(""));
    const findings = findPatterns(columnsOf(entries), today);
    assert.deepEqual(oneOf(findings, "contact")[0]?.values, { count: 9, dayCount: 0, undatedCount: 9 });
    for (const kind of ["lately", "change", "night", "busiest-day"] as const)
      assert.equal(oneOf(findings, kind).length, 0);
  });
  it("a slip of the hand: the year 0100 and the year 9999 in one record", () => {
    const entries = ["0100-01-01T10:00", "2026-02-20T10:00", "9999-12-31T10:00"].map((text) => message(text));
    assert.equal(oneOf(findPatterns(columnsOf(entries), today), "contact")[0]?.values.dayCount, 3);
  });
  it("two zones: nights are by the clock on the wall, order is by the moment", () => {
    const early = { certainty: "exact", wall: "2026-02-20T05:00", offset: "+06:00" } as const;
    const late = { certainty: "exact", wall: "2026-02-20T00:30", offset: "+00:00" } as const;
    const entries = [late, early].map((happened) =>
      entryOf({ kind: "message", direction: "theirs", happened }),
    );
    const columns = columnsOf(entries);
    const [contact] = oneOf(findPatterns(columns, today), "contact");
    assert.deepEqual([...contact!.rows], [1, 0]);
    assert.equal(oneOf(findPatterns(columns, today), "night")[0]?.values.count, 2);
  });
  it("a person put together with another and taken apart again leaves no trace in the findings", () => {
    const messages = ["A.", "B."].map((name, index) =>
      entryOf({
        kind: "message",
        people: [{ name, part: "from", who: "unknown" }],
        happened: { certainty: "exact", wall: `2026-02-2${index}T10:00` },
      }),
    );
    const saying = (who: "otherParty" | "unknown", ...names: readonly string[]) =>
      entryOf({ kind: "person", people: names.map((name) => ({ name, part: "about" as const, who })) });
    const before = told(columnsOf([...messages, saying("otherParty", "A.")]));
    const merged = told(columnsOf([...messages, saying("otherParty", "A.", "B.")]));
    const split = told(
      columnsOf([
        ...messages,
        saying("otherParty", "A.", "B."),
        saying("otherParty", "A."),
        saying("unknown", "B."),
      ]),
    );
    assert.notDeepEqual(merged, before);
    assert.deepEqual(split, before);
  });
  it("every effect has a bit of its own in its column", () => {
    assert.ok(columnWords.effects.length <= 16);
  });
});
