import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { after, it } from "node:test";
import { madeUpItem, startMs, storeContract } from "./contract.ts";
import { openSqliteStore } from "./sqlite.ts";
import type { Store } from "./store.ts";

const base = mkdtempSync(join(tmpdir(), "desk-store-"));
after(() => rmSync(base, { recursive: true, force: true }));
let folderCount = 0;
const newFolder = () => join(base, `store-${folderCount++}`);
const place = (folder: string, largestFileBytes = 2 ** 30) => ({ folder, largestFileBytes });
const fileOf = (folder: string) => join(folder, "desk.sqlite");

const openStore = async (folder: string, largestFileBytes?: number): Promise<Store> => {
  const opened = await openSqliteStore(place(folder, largestFileBytes));
  assert.ok(opened.ok, opened.ok ? "" : opened.reason);
  return opened.value;
};
const reasonOf = async (outcome: Promise<{ ok: boolean; reason?: string }>) => {
  const { ok, reason } = await outcome;
  return ok ? "ok" : reason;
};
const whyNotOpened = (folder: string) => reasonOf(openSqliteStore(place(folder)));

/** Every byte that lies in the folder of a store. */
const bytesIn = (folder: string): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

storeContract("SQLite", () => openStore(newFolder()));

/** Start a process that keeps items, kill it after so many were acknowledged, and give the acknowledged numbers. */
const keepAndKill = async (folder: string, from: number, step: number, killAfter: number) => {
  const script = new URL("keep-until-killed.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [script, folder, `${from}`, `${step}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === killAfter) child.kill("SIGKILL");
  }
  assert.equal((await exited)[1], "SIGKILL");
  return acknowledged;
};

it("has every acknowledged item, whole, after the process that kept it was killed", async () => {
  const folder = newFolder();
  const acknowledged: number[] = [];
  for (const [round, killAfter] of [1, 7, 40].entries()) {
    acknowledged.push(...(await keepAndKill(folder, round * 100_000, 1, killAfter)));
    const store = await openStore(folder);
    for (const number of acknowledged) {
      const read = await store.read(madeUpItem(number).id, startMs);
      assert.ok(read.ok, `item ${number}`);
      assert.deepEqual(new Uint8Array(read.value.bytes), madeUpItem(number).bytes);
    }
    await store.close();
  }
  assert.ok(acknowledged.length >= 48);
});

it("lets processes that start at the same moment make one store, and loses nothing of any", async () => {
  const folder = newFolder();
  const all = (await Promise.all([0, 1, 2].map((from) => keepAndKill(folder, from, 3, 40)))).flat();
  const store = await openStore(folder);
  for (const number of all) assert.ok((await store.read(madeUpItem(number).id, startMs)).ok);
  assert.ok(all.length >= 120);
  await store.close();
  const database = new DatabaseSync(fileOf(folder));
  const steps = database.prepare("select name from kysely_migration order by name").all();
  assert.deepEqual(
    steps.map(({ name }) => name),
    ["0001-sealed", "0002-settings"],
  );
  database.close();
});

it("refuses an id that was kept from another side", async () => {
  const folder = newFolder();
  const [first, second] = [await openStore(folder), await openStore(folder)];
  assert.ok((await first.keep(madeUpItem(1))).ok);
  assert.equal(await reasonOf(second.keep(madeUpItem(1))), "already-kept");
  assert.ok((await second.drop(madeUpItem(1).id)).ok);
  assert.equal(await reasonOf(first.read(madeUpItem(1).id, startMs)), "not-here");
  await first.close();
  assert.equal(await reasonOf(second.keep(madeUpItem(2))), "ok", "one side's end is not the other's");
  await second.close();
});

it("has no column in which an address, a browser or a name could stand", async () => {
  const folder = newFolder();
  await (await openStore(folder)).close();
  const database = new DatabaseSync(fileOf(folder));
  const columns = database
    .prepare(
      `select m.name || '.' || c.name as at from sqlite_schema m, pragma_table_info(m.name) c
       where m.type = 'table' and m.name not like 'kysely%' order by 1`,
    )
    .all();
  assert.deepEqual(
    columns.map(({ at }) => at),
    [
      "sealed.bytes",
      "sealed.createdAtMs",
      "sealed.expiresAtMs",
      "sealed.id",
      "sealed.kind",
      "settings.name",
      "settings.value",
    ],
  );
  assert.equal(database.prepare("PRAGMA journal_mode").get()!["journal_mode"], "wal");
  database.close();
});

it("leaves no byte of an expired or dropped item in any file of the store", async () => {
  const folder = newFolder();
  const store = await openStore(folder);
  const canary = Buffer.from("a canary that sings in the dark ");
  const long = Buffer.alloc(20_000, canary);
  const idOf = (number: number) => `cafe${madeUpItem(number).id.slice(4)}`;
  for (let number = 0; number < 50; number++) {
    const bytes = number % 2 === 0 ? long : canary;
    assert.ok((await store.keep(madeUpItem(number, { id: idOf(number), bytes }))).ok);
    assert.ok((await store.keep(madeUpItem(1000 + number, { expiresAtMs: startMs + 2e9 }))).ok);
  }
  assert.ok(bytesIn(folder).includes(canary), "the search finds what is there");
  for (let number = 0; number < 10; number++) assert.ok((await store.drop(idOf(number))).ok);
  const expired = await store.expire(startMs + 1e9);
  assert.deepEqual(expired, { ok: true, value: { droppedCount: 40, isScrubbed: true } });
  for (const trace of [canary, canary.subarray(0, 12), Buffer.from(idOf(3)), Buffer.from(idOf(30))])
    assert.equal(bytesIn(folder).indexOf(trace), -1);
  assert.deepEqual(await store.count(startMs), { ok: true, value: 50 });
  await store.close();
  assert.equal(bytesIn(folder).indexOf(canary.subarray(0, 12)), -1);
});

it("says that it is not scrubbed while another process still reads the old bytes, and scrubs the next time", async () => {
  const folder = newFolder();
  const store = await openStore(folder);
  const canary = Buffer.from("a canary behind an open reader");
  assert.ok((await store.keep(madeUpItem(1, { bytes: canary }))).ok);
  const reader = new DatabaseSync(fileOf(folder), { readOnly: true });
  reader.exec("begin");
  reader.prepare("select count(*) from sealed").get();
  const hindered = await store.expire(startMs + 1e9);
  assert.deepEqual(hindered, { ok: true, value: { droppedCount: 1, isScrubbed: false } });
  assert.ok(bytesIn(folder).includes(canary));
  reader.exec("commit");
  const free = await store.expire(startMs + 1e9);
  assert.deepEqual(free, { ok: true, value: { droppedCount: 0, isScrubbed: true } });
  assert.equal(bytesIn(folder).indexOf(canary), -1);
  reader.close();
  await store.close();
});

it("says busy when another process holds the file, and works again afterwards", async () => {
  const folder = newFolder();
  const store = await openStore(folder);
  const other = new DatabaseSync(fileOf(folder));
  other.exec("begin immediate");
  assert.equal(await reasonOf(store.keep(madeUpItem(1))), "store-busy");
  other.exec("rollback");
  assert.equal(await reasonOf(store.keep(madeUpItem(1))), "ok");
  other.close();
  await store.close();
});

it("says full, keeps what it had, and takes more after an expiry", async () => {
  const store = await openStore(newFolder(), 256 * 1024);
  let keptCount = 0;
  let reason: string | undefined = "ok";
  for (let number = 0; reason === "ok" && number < 1000; number++) {
    reason = await reasonOf(store.keep(madeUpItem(number, { bytes: new Uint8Array(10_000).fill(number) })));
    if (reason === "ok") keptCount++;
  }
  assert.equal(reason, "store-full");
  assert.ok(keptCount > 5 && keptCount < 30, `${keptCount} kept`);
  assert.deepEqual(await store.count(startMs), { ok: true, value: keptCount });
  assert.ok((await store.expire(startMs + 1e9)).ok);
  assert.equal(await reasonOf(store.keep(madeUpItem(5000))), "ok");
  await store.close();
});

it("acknowledges nothing once its file was moved away, removed or replaced", async () => {
  for (const harm of ["move", "remove", "replace", "remove-log"] as const) {
    const folder = newFolder();
    const store = await openStore(folder);
    assert.ok((await store.keep(madeUpItem(1))).ok);
    if (harm === "move") renameSync(fileOf(folder), `${fileOf(folder)}.away`);
    if (harm === "remove") rmSync(fileOf(folder));
    if (harm === "remove-log") rmSync(`${fileOf(folder)}-wal`);
    if (harm === "replace") {
      renameSync(fileOf(folder), `${fileOf(folder)}.away`);
      writeFileSync(fileOf(folder), "");
    }
    assert.equal(await reasonOf(store.keep(madeUpItem(2))), "store-lost", harm);
    assert.equal(await reasonOf(store.probe()), "store-lost", harm);
    await store.close();
  }
});

it("names why it cannot be opened, and never the path", async () => {
  const aFile = newFolder();
  writeFileSync(aFile, "a file");
  assert.equal(await whyNotOpened(join(aFile, "deeper")), "store-not-writable");

  const aFolderInTheWay = newFolder();
  mkdirSync(fileOf(aFolderInTheWay), { recursive: true });
  assert.equal(await whyNotOpened(aFolderInTheWay), "store-not-writable");

  const notADatabase = newFolder();
  mkdirSync(notADatabase);
  writeFileSync(fileOf(notADatabase), "words ".repeat(4000));
  assert.equal(await whyNotOpened(notADatabase), "store-damaged");
  assert.equal(readFileSync(fileOf(notADatabase), "utf8"), "words ".repeat(4000), "and left as it was");
});

it("refuses a folder that this user may not write in", async () => {
  const folder = newFolder();
  mkdirSync(folder);
  chmodSync(folder, 0o555);
  chmodSync(base, 0o755);
  const isRoot = process.geteuid!() === 0;
  if (isRoot) process.seteuid!(65_534);
  try {
    assert.equal(await whyNotOpened(folder), "store-not-writable");
  } finally {
    if (isRoot) process.seteuid!(0);
    chmodSync(folder, 0o755);
  }
  assert.deepEqual(readdirSync(folder), []);
});

it("makes a folder and files that are this user's alone", async () => {
  const folder = newFolder();
  const store = await openStore(folder);
  assert.ok((await store.keep(madeUpItem(1))).ok);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  for (const name of readdirSync(folder))
    assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
  await store.close();
});

it("refuses a store that a newer program wrote, and leaves it alone", async () => {
  const folder = newFolder();
  await (await openStore(folder)).close();
  const database = new DatabaseSync(fileOf(folder));
  database.exec("insert into kysely_migration (name, timestamp) values ('0999-later', '2027-01-01')");
  database.close();
  const before = bytesIn(folder);
  assert.equal(await whyNotOpened(folder), "store-newer");
  assert.deepEqual(bytesIn(folder), before);
});

it("opens after bytes were added behind its log, as a crash may leave them", async () => {
  const folder = newFolder();
  const acknowledged = await keepAndKill(folder, 0, 1, 5);
  appendFileSync(`${fileOf(folder)}-wal`, new Uint8Array(5000).fill(90));
  const store = await openStore(folder);
  for (const number of acknowledged) assert.ok((await store.read(madeUpItem(number).id, startMs)).ok);
  await store.close();
});

it("does not say ok for an item whose log was torn off, and keeps the ones before it", async () => {
  const folder = newFolder();
  await keepAndKill(folder, 0, 1, 12);
  const log = `${fileOf(folder)}-wal`;
  writeFileSync(log, readFileSync(log).subarray(0, -1000));
  const store = await openStore(folder);
  const reasons = [];
  for (let number = 0; number < 12; number++)
    reasons.push(await reasonOf(store.read(madeUpItem(number).id, startMs)));
  assert.equal(reasons[0], "ok");
  assert.deepEqual(reasons, reasons.toSorted().toReversed(), "a beginning, then nothing");
  await store.close();
});

it("writes with the strictest settings of SQLite", async () => {
  const folder = newFolder();
  const settings: Record<string, unknown> = {};
  const { exec } = DatabaseSync.prototype;
  const seen: DatabaseSync[] = [];
  DatabaseSync.prototype.exec = function (sql: string) {
    seen.push(this);
    exec.call(this, sql);
  };
  const store = await openStore(folder);
  DatabaseSync.prototype.exec = exec;
  for (const name of [
    "journal_mode",
    "synchronous",
    "secure_delete",
    "foreign_keys",
    "trusted_schema",
    "fullfsync",
  ])
    settings[name] = Object.values(seen[0]!.prepare(`PRAGMA ${name}`).get()!)[0];
  await store.close();
  assert.deepEqual(settings, {
    journal_mode: "wal",
    synchronous: 2,
    secure_delete: 1,
    foreign_keys: 1,
    trusted_schema: 0,
    fullfsync: 1,
  });
});
