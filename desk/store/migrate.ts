// The steps by which the tables came to be what they are; a store of any earlier step is brought up to the last.
import type { Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { done, failed, type Outcome } from "daybook/record";
import type { Tables } from "./tables.ts";

/** Of one database, the words for the two types that SQLite and PostgreSQL name differently. */
export interface ColumnTypes {
  readonly bytes: "blob" | "bytea";
  readonly instant: "integer" | "bigint";
}

const migrationsOf = (types: ColumnTypes): Readonly<Record<string, Migration>> => ({
  "0001-sealed": {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable("sealed")
        .addColumn("id", "text", (column) => column.primaryKey().notNull())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("bytes", types.bytes, (column) => column.notNull())
        .addColumn("createdAtMs", types.instant, (column) => column.notNull())
        .addColumn("expiresAtMs", types.instant, (column) => column.notNull())
        .execute();
      await db.schema.createIndex("sealedByExpiry").on("sealed").column("expiresAtMs").execute();
    },
  },
  "0002-settings": {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable("settings")
        .addColumn("name", "text", (column) => column.primaryKey().notNull())
        .addColumn("value", "text", (column) => column.notNull())
        .execute();
    },
  },
});

/**
 * Bring the tables of a store up to what this program knows.
 *
 * Gives:  how many steps were taken. All of them or none: they are one transaction.
 * Fails:  `store-newer` when a step was taken that this program does not know; throws what the database throws.
 */
export const migrate = async (
  db: Kysely<Tables>,
  types: ColumnTypes,
): Promise<Outcome<number, "store-newer">> => {
  const migrations = migrationsOf(types);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.some((table) => table.name === "kysely_migration")) {
    const taken = await (db as unknown as Kysely<{ kysely_migration: { name: string } }>)
      .selectFrom("kysely_migration")
      .select("name")
      .execute();
    if (taken.some(({ name }) => !Object.hasOwn(migrations, name))) return failed("store-newer");
  }
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return done(results?.length ?? 0);
};
