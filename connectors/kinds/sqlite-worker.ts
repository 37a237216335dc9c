/** Runs the statements of one SQLite file, one after the other, beside the server's own thread: SQLite does not wait. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

export interface SqliteData {
  readonly file: string
  readonly maxBytes: number
}

export interface SqliteQuestion {
  readonly statement: string
  readonly values: readonly (string | null)[]
}

/** Rows with every value as text, or why there are none; never the database's own words. */
export type SqliteAnswer =
  | { readonly rows: readonly Readonly<Record<string, string | null>>[] }
  | { readonly failure: 'UNREACHABLE' | 'STATUS' | 'MALFORMED' | 'TOO_LARGE' }

const { file, maxBytes }: SqliteData = workerData
let database: DatabaseSync | null = null

parentPort?.on('message', (question: SqliteQuestion) => parentPort?.postMessage(answer(question)))

function answer({ statement, values }: SqliteQuestion): SqliteAnswer {
  try {
    database ??= open()
  } catch {
    return { failure: 'UNREACHABLE' }
  }
  try {
    return read(database, statement, values)
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? error.errcode : null
    return { failure: code === SQLITE_CORRUPT || code === SQLITE_NOTADB ? 'MALFORMED' : 'STATUS' }
  }
}

const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26

function open(): DatabaseSync {
  const opened = new DatabaseSync(file, { readOnly: true, allowExtension: false })
  opened.exec('PRAGMA query_only = 1')
  return opened
}

function read(from: DatabaseSync, statement: string, values: readonly SQLInputValue[]): SqliteAnswer {
  const prepared = from.prepare(statement)
  // A number beyond 2^53 must come as the digits it is written with.
  prepared.setReadBigInts(true)
  const rows: Record<string, string | null>[] = []
  let bytes = 0
  for (const row of prepared.iterate(...values)) {
    const texts = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)]))
    for (const text of Object.values(texts)) bytes += text === null ? 1 : text.length * 3
    if (bytes > maxBytes) return { failure: 'TOO_LARGE' }
    rows.push(texts)
  }
  return { rows }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'bigint' || typeof value === 'number' ? String(value) : null
}
