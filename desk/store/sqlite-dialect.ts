// Kysely over Node's own SQLite, because the dialect that Kysely brings needs a compiled driver.
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import {
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type QueryResult,
} from "kysely";

const valuesOf = (query: CompiledQuery): SQLInputValue[] => [...query.parameters] as SQLInputValue[];

const connectionTo = (database: DatabaseSync): DatabaseConnection => ({
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = database.prepare(query.sql);
    if (statement.columns().length > 0) return { rows: statement.all(...valuesOf(query)) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...valuesOf(query));
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  },
  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    for (const row of database.prepare(query.sql).iterate(...valuesOf(query))) yield { rows: [row as Row] };
  },
});

/**
 * SQLite changes tables inside a transaction, and `begin immediate` makes that transaction the only one of all
 * processes: so the transaction is also the lock that two starting Desks need.
 */
const adapter: DialectAdapter = {
  supportsCreateIfNotExists: true,
  supportsMultipleConnections: false,
  supportsReturning: true,
  supportsTransactionalDdl: true,
  acquireMigrationLock: () => Promise.resolve(),
  releaseMigrationLock: () => Promise.resolve(),
};

const driverOf = (database: DatabaseSync): Driver => {
  const connection = connectionTo(database);
  const run = (sql: string) => async (): Promise<void> => database.exec(sql);
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: () => Promise.resolve(),
    // Not a plain `begin`: a reader that becomes a writer later is refused at once, without waiting its turn.
    beginTransaction: run("begin immediate"),
    commitTransaction: run("commit"),
    rollbackTransaction: run("rollback"),
    destroy: async () => database.close(),
  };
};

/** The dialect over one open database, which `Kysely.destroy` closes. */
export const sqliteDialect = (database: DatabaseSync): Dialect => ({
  createAdapter: () => adapter,
  createDriver: () => driverOf(database),
  createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
