// All findings over a million entries, against the same counts as SQL in SQLite over the same rows.
import { DatabaseSync } from "node:sqlite";
import {
  bucketCount,
  actsOf,
  byChannel,
  byDay,
  byHour,
  byName,
  byWeekday,
  findPatterns,
} from "daybook/patterns";
import { columnsFiller, type Columns } from "daybook/record";
import { entryOf } from "../made-up-record.ts";
import { ratioOf, type Row } from "./row.ts";

const entryCount = 1_000_000;
const startMs = Date.UTC(2024, 0, 1);
const channels = ["sms", "whatsapp-text", "mail"];

/** The n-th made-up message: five years of them, in bunches, one in eight the keeper's own, from four names. */
const messageOf = (number: number) => {
  const ms = startMs + Math.floor(number / 40) * 6_000_000 + (number % 40) * 30_000;
  return {
    wall: new Date(ms).toISOString().slice(0, 16),
    direction: number % 8 === 0 ? ("mine" as const) : ("theirs" as const),
    name: `N${number % 4}`,
    channel: channels[number % 3]!,
    behaviours: number % 500 === 0 ? ["threat.person"] : number % 100 === 0 ? ["presence.follow"] : undefined,
    effects: number % 1000 === 1 ? (["afraid"] as const) : undefined,
  };
};

const fill = (): { readonly columns: Columns; readonly base: DatabaseSync } => {
  const filler = columnsFiller();
  const base = new DatabaseSync(":memory:");
  base.exec(
    "create table act (id int, ms int, day int, hour int, weekday int, mine int, name text, channel text, behaviour text, effect text)",
  );
  const insert = base.prepare("insert into act values (?,?,?,?,?,?,?,?,?,?)");
  base.exec("begin");
  for (let number = 0; number < entryCount; number++) {
    const { wall, direction, name, channel, behaviours, effects } = messageOf(number);
    filler.append(
      entryOf({
        kind: "message",
        happened: { certainty: "exact", wall },
        direction,
        people: [{ name, part: "from", who: "unknown" }],
        channel,
        ...(behaviours && { behaviours }),
        ...(effects && { effects }),
        ...(number === entryCount / 2 && { refused: "told-to-stop" }),
      }),
    );
    const ms = Date.parse(`${wall}Z`);
    const day = Math.floor(ms / 86_400_000);
    insert.run(
      number,
      ms,
      day,
      Math.floor(ms / 3_600_000) % 24,
      (day + 3) % 7,
      direction === "mine" ? 1 : 0,
      name,
      channel,
      behaviours?.[0] ?? null,
      effects?.[0] ?? null,
    );
  }
  base.exec("commit; create index by_day on act (day)");
  return { columns: filler.columns(), base };
};

/** The counts that findings give, each as the plain query that somebody would write; citations as lists of ids. */
const queries = [
  "select count(*), count(distinct day) from act where mine = 0",
  "select day, count(*) from act where mine = 0 group by day",
  "select hour, count(*) from act where mine = 0 group by hour",
  "select weekday, count(*) from act where mine = 0 group by weekday",
  "select channel, count(*) from act where mine = 0 group by channel",
  "select name, count(*) from act where mine = 0 group by name",
  "select behaviour, count(*), min(day) from act where mine = 0 group by behaviour",
  "select effect, count(*) from act group by effect",
  "select count(*) from act where mine = 0 and (hour >= 23 or hour < 6)",
  "select count(*) from act where mine = 1",
  `select count(*) from act where mine = 0 and ms > (select ms from act where id = ${entryCount / 2})`,
  "select day - lag(day) over (order by ms) gap from act where mine = 0 order by gap desc limit 3",
  "select day, count(*) n from act where mine = 0 group by day order by n desc limit 1",
  "select max(n) from (select count(*) over (order by ms range between 3599999 preceding and current row) n from act where mine = 0)",
  "select count(*), count(distinct day) from act where mine = 0 and day > 21000",
];

export const findingPatterns = async (): Promise<readonly Row[]> => {
  const { columns, base } = fill();
  const today = Math.floor((startMs + (entryCount / 40) * 6_000_000) / 86_400_000);
  let buckets = 0;
  const slower = await ratioOf(
    async () => queries.map((query) => base.prepare(query).all().length),
    async () => {
      const acts = actsOf(columns);
      for (const count of [byDay, byHour, byWeekday, byChannel, byName]) buckets += bucketCount(count(acts));
      return findPatterns(columns, today).length;
    },
    5,
  );
  base.close();
  if (buckets === 0) throw new Error("nothing was counted");
  return [
    {
      name: `all findings and timelines over ${entryCount} entries: times faster`,
      value: slower,
      against: "the same counts as SQL in SQLite, in memory",
      goal: "≥ 10",
      met: slower >= 10,
    },
  ];
};
