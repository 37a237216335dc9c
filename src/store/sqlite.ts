import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'

const BUSY_MS = 1000
const SQLITE_BUSY = 5

/**
 * Opens one SQLite file as the embedded size keeps it: WAL, every commit on the disk before it is answered, and what
 * is deleted overwritten.
 */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_MS })
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** A second, reading connection beside a writer. */
export function openForReading(path: string): DatabaseSync {
  return new DatabaseSync(path, { readOnly: true, timeout: BUSY_MS })
}

/** Runs `work` as one transaction: all of it is durable when this returns, or none of it. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    work()
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/**
 * Holds a lock until it is called, or the process ends in whatever way: the kernel drops it, so nothing stale is ever
 * left behind. Null when another process, or another part of this one, holds it.
 */
export function lockFile(path: string): (() => void) | null {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (isBusy(error)) return null
    throw error
  }
  return () => database.close()
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

type Column = SQLOutputValue | undefined

export function asText(column: Column): string {
  if (typeof column !== 'string') throw new TypeError('expected a text column')
  return column
}

export function asNumber(column: Column): number {
  if (typeof column !== 'number') throw new TypeError('expected a number column')
  return column
}

export function asBytes(column: Column): Buffer {
  if (!(column instanceof Uint8Array)) throw new TypeError('expected a blob column')
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength)
}
