// The store in one SQLite file: for a Desk on one machine.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { done, failed, type Outcome } from "daybook/record";
import { migrate } from "./migrate.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { refusalOf, type Expired, type Store, type StoreTrouble } from "./store.ts";
import type { Tables } from "./tables.ts";

export interface SqlitePlace {
  /** Made when it is not there, for this user alone. */
  readonly folder: string;
  /** How large the file may grow. Shape: at least 64 KiB. */
  readonly largestFileBytes: number;
}

const fileName = "desk.sqlite";
const pageBytes = 4096;
const busyMs = 2000;

/** The primary result codes of sqlite.org/rescode.html that tell an operator what to do. */
const troubles: ReadonlyMap<number, StoreTrouble> = new Map([
  [3, "store-not-writable"],
  [5, "store-busy"],
  [6, "store-busy"],
  [8, "store-not-writable"],
  [11, "store-damaged"],
  [13, "store-full"],
  [14, "store-not-writable"],
  [26, "store-damaged"],
]);

const fileTroubles: Readonly<Record<string, StoreTrouble>> = {
  EACCES: "store-not-writable",
  EDQUOT: "store-full",
  EEXIST: "store-not-writable",
  EISDIR: "store-not-writable",
  ENOENT: "store-not-writable",
  ENOSPC: "store-full",
  ENOTDIR: "store-not-writable",
  EPERM: "store-not-writable",
  EROFS: "store-not-writable",
};

const troubleOf = (error: unknown): StoreTrouble => {
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (code === "ERR_SQLITE_ERROR") return troubles.get((errcode ?? 0) & 255) ?? "store-failed";
  return (code !== undefined && fileTroubles[code]) || "store-failed";
};

const flush = (path: string): void => {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
};

/** Make the file before SQLite does, so that it is this user's alone and its name is on the disk. */
const makeFile = ({ folder }: SqlitePlace): string => {
  const file = join(folder, fileName);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
  if (process.platform !== "win32") flush(folder);
  return file;
};

const configure = (database: DatabaseSync, largestFileBytes: number): void => {
  for (const pragma of [
    `busy_timeout = ${busyMs}`,
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "secure_delete = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    `max_page_count = ${Math.floor(largestFileBytes / pageBytes)}`,
  ])
    database.exec(`PRAGMA ${pragma}`);
};

/**
 * Open the store, or make it.
 *
 * Fails:  `store-not-writable`, `store-full`, `store-damaged`, `store-newer`, `store-busy`; never with a path.
 */
export const openSqliteStore = async (place: SqlitePlace): Promise<Outcome<Store, StoreTrouble>> => {
  let database: DatabaseSync | undefined;
  try {
    const file = makeFile(place);
    database = new DatabaseSync(file);
    configure(database, place.largestFileBytes);
    const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
    const migrated = await migrate(db, { bytes: "blob", instant: "integer" });
    if (migrated.ok) return done(storeOver(db, database, file));
    database.close();
    return migrated;
  } catch (error) {
    if (database?.isOpen) database.close();
    return failed(troubleOf(error));
  }
};

const storeOver = (db: Kysely<Tables>, database: DatabaseSync, file: string): Store => {
  const openedAs = statSync(file).ino;
  /** True while the names still lead to the open files: a removed file takes writes and loses them. */
  const isInPlace = (): boolean =>
    statSync(file, { throwIfNoEntry: false })?.ino === openedAs && existsSync(`${file}-wal`);

  const attempt = async <Value, Reason extends string>(
    call: () => Promise<Outcome<Value, Reason>>,
  ): Promise<Outcome<Value, Reason | StoreTrouble>> => {
    try {
      const outcome = await call();
      return isInPlace() ? outcome : failed("store-lost");
    } catch (error) {
      return failed(isInPlace() ? troubleOf(error) : "store-lost");
    }
  };

  /** Gives true when the old bytes are gone from both files: no other process was in the way. */
  const scrub = (): boolean => {
    const row = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get() as { busy: number };
    return row.busy === 0;
  };

  return {
    keep: (item) =>
      attempt(async () => {
        const refusal = refusalOf(item);
        if (refusal !== null) return failed(refusal);
        const { id, kind, bytes, createdAtMs, expiresAtMs } = item;
        const inserted = await db
          .insertInto("sealed")
          .values({ id, kind, bytes, createdAtMs, expiresAtMs })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .executeTakeFirstOrThrow();
        return inserted.numInsertedOrUpdatedRows === 1n ? done(null) : failed("already-kept");
      }),
    read: (id, nowMs) =>
      attempt(async () => {
        const row = await db
          .selectFrom("sealed")
          .selectAll()
          .where("id", "=", id)
          .where("expiresAtMs", ">", nowMs)
          .executeTakeFirst();
        return row === undefined ? failed("not-here") : done({ ...row });
      }),
    drop: (id) =>
      attempt(async () => {
        const dropped = await db.deleteFrom("sealed").where("id", "=", id).executeTakeFirstOrThrow();
        return dropped.numDeletedRows === 1n ? done(null) : failed("not-here");
      }),
    expire: (nowMs) =>
      attempt(async () => {
        const dropped = await db
          .deleteFrom("sealed")
          .where("expiresAtMs", "<=", nowMs)
          .executeTakeFirstOrThrow();
        return done<Expired>({ droppedCount: Number(dropped.numDeletedRows), isScrubbed: scrub() });
      }),
    count: (nowMs) =>
      attempt(async () => {
        const row = await db
          .selectFrom("sealed")
          .select(({ fn }) => fn.countAll<number>().as("itemCount"))
          .where("expiresAtMs", ">", nowMs)
          .executeTakeFirstOrThrow();
        return done(row.itemCount);
      }),
    countKind: (kind, sinceMs, nowMs) =>
      attempt(async () => {
        const row = await db
          .selectFrom("sealed")
          .select(({ fn }) => fn.countAll<number>().as("itemCount"))
          .where("kind", "=", kind)
          .where("createdAtMs", ">=", sinceMs)
          .where("expiresAtMs", ">", nowMs)
          .executeTakeFirstOrThrow();
        return done(row.itemCount);
      }),
    isOpen: () =>
      attempt(async () => {
        const row = await db
          .selectFrom("settings")
          .select("value")
          .where("name", "=", "is-open")
          .executeTakeFirst();
        return done(row?.value === "yes");
      }),
    changeIsOpen: (isOpen) =>
      attempt(async () => {
        const value = isOpen ? "yes" : "no";
        await db
          .insertInto("settings")
          .values({ name: "is-open", value })
          .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
          .execute();
        return done(null);
      }),
    probe: () =>
      attempt(async () => {
        await db.selectFrom("settings").select("name").limit(1).execute();
        return done(null);
      }),
    close: () => db.destroy(),
  };
};
