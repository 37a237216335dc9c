import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { Kysely, sql, SqliteDialect, type SqliteDatabase, type SqliteStatement, type Transaction } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Tables } from './tables.ts'

/** The query builder over an open database; destroying it closes the database. */
export function queryBuilder(database: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: asDriver(database) }) })
}

/**
 * One commit for which nobody waits until it is on the disk: it outlives the process, a power failure may take it back.
 * For what may be lost in such a moment, and is written so often that waiting would keep everybody.
 */
export function commitSoon<T>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return database.connection().execute(async (connection) => {
    await sql`pragma synchronous = normal`.execute(connection)
    try {
      return await connection.transaction().execute(work)
    } finally {
      await sql`pragma synchronous = full`.execute(connection)
    }
  })
}

/** Statements are kept ready, by their text. */
const MOST_STATEMENTS = 200

/** What kysely asks of a driver, answered by node:sqlite. */
function asDriver(database: DatabaseSync): SqliteDatabase {
  const statements = new LRUCache<string, SqliteStatement>({ max: MOST_STATEMENTS })
  return {
    close: () => database.close(),
    prepare(text) {
      const prepared = statements.get(text) ?? prepare(database, text)
      statements.set(text, prepared)
      return prepared
    },
  }
}

function prepare(database: DatabaseSync, text: string): SqliteStatement {
  const statement = database.prepare(text)
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(toInput)),
    run: (parameters) => statement.run(...parameters.map(toInput)),
    iterate: (parameters) => statement.iterate(...parameters.map(toInput)),
  }
}

function toInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`SQLite has no column type for ${typeof value}`)
}
