// @ts-check
/**
 * The process that reads one SQLite file. Plain JavaScript: where there are no types to strip, a process starts in a
 * third of the time and half the memory.
 */
import { statSync } from 'node:fs'
import { constants, DatabaseSync } from 'node:sqlite'

/** @typedef {import('./sql-session.ts').BoundStatement} BoundStatement */
/** @typedef {import('./sql-session.ts').SqlAnswer} SqlAnswer */
/**
 * @typedef {object} Reading What the gateway says first.
 * @property {string} file
 * @property {readonly string[]} views What may be read; nothing else is.
 * @property {number} maxBytes
 * @property {number} mostValueBytes Of one value or row, also on the way to one: SQLite would take a gigabyte.
 * @property {number} timeoutMs How long to wait for a department that is writing.
 */
/** @typedef {{ database: DatabaseSync, state: string, statements: Map<string, import('node:sqlite').StatementSync> }} Opened */

/** @type {Reading | null} */
let reading = null
/** @type {Opened | null} */
let opened = null

process.on('message', (/** @type {any} */ message) => {
  if (reading === null) {
    reading = message
    process.send?.('READY')
  } else process.send?.(answer(reading, message))
})
process.on('disconnect', () => process.exit())

/** @type {(reading: Reading, statement: BoundStatement) => SqlAnswer} */
function answer(reading, { text, values }) {
  try {
    const { database, statements } = open(reading)
    const known = statements.get(text)
    const prepared = known ?? database.prepare(text)
    if (known === undefined) statements.set(text, prepared)
    // A number beyond 2^53 must come as the digits it is written with.
    prepared.setReadBigInts(true)
    if (areTwoAlike(prepared.columns())) return 'MALFORMED'
    return gather(prepared.iterate(...values), reading.maxBytes)
  } catch (error) {
    return failureOf(error)
  }
}

/**
 * A department replaces its file from time to time; the one we hold open would then answer for ever.
 * @type {(reading: Reading) => Opened}
 */
function open({ file, views, timeoutMs, mostValueBytes }) {
  const { dev, ino, ctimeNs } = statSync(file, { bigint: true })
  const state = `${dev} ${ino} ${ctimeNs}`
  if (opened?.state === state) return opened
  opened?.database.close()
  opened = null
  const limits = { length: mostValueBytes }
  const database = new DatabaseSync(file, { readOnly: true, allowExtension: false, timeout: timeoutMs, limits })
  try {
    database.exec('PRAGMA query_only = 1; PRAGMA trusted_schema = 0')
  } catch (error) {
    database.close()
    throw error
  }
  database.setAuthorizer(permit(views))
  opened = { database, state, statements: new Map() }
  return opened
}

/**
 * Asked for each thing that a statement would do: it may compute, and read the views and whatever these read. The views
 * are checked by their names when a manifest is composed; this holds also where that was deceived.
 * @type {(views: readonly string[]) => Parameters<DatabaseSync['setAuthorizer']>[0]}
 */
function permit(views) {
  const { SQLITE_OK, SQLITE_DENY, SQLITE_SELECT, SQLITE_RECURSIVE, SQLITE_FUNCTION, SQLITE_READ } = constants
  const allowed = new Set(views.map((view) => view.slice(view.lastIndexOf('.') + 1).toLowerCase()))
  /** @type {(action: number, first: string | null, second: string | null, base: string | null, within: string | null) => boolean} */
  const isPermitted = (action, first, second, _base, within) => {
    if (action === SQLITE_SELECT || action === SQLITE_RECURSIVE) return true
    if (action === SQLITE_FUNCTION) return second?.toLowerCase() !== 'load_extension'
    // Without a column nothing of it is read: that is how a table is told that only counts.
    return action === SQLITE_READ && (within !== null || second === '' || allowed.has(first?.toLowerCase() ?? ''))
  }
  return (...asked) => (isPermitted(...asked) ? SQLITE_OK : SQLITE_DENY)
}

/** `namesOf` in sql-session.ts says why. @type {(columns: readonly { name: string }[]) => boolean} */
function areTwoAlike(columns) {
  return new Set(columns.map(({ name }) => name.toLowerCase())).size < columns.length
}

/** @type {(found: Iterable<Record<string, unknown>>, maxBytes: number) => SqlAnswer} */
function gather(found, maxBytes) {
  const rows = []
  let bytes = 0
  for (const written of found) {
    const row = Object.create(null)
    for (const name in written) {
      const value = readable(written[name])
      row[name.toLowerCase()] = value
      bytes += typeof value === 'string' ? Buffer.byteLength(value) : 8
    }
    if (bytes > maxBytes) return 'TOO_LARGE'
    rows.push(row)
  }
  return rows
}

/** @type {(value: unknown) => unknown} */
function readable(value) {
  if (typeof value === 'bigint' || typeof value === 'number') return String(value)
  // Of bytes that are no UTF-8 node:sqlite has made text all the same. What is none of the promised types is unreadable.
  return typeof value === 'string' && value.includes('\ufffd') ? [] : value
}

/** By SQLite's own number, never its words. @type {(error: unknown) => SqlAnswer} */
function failureOf(error) {
  if (!(error instanceof Error)) return 'STATUS'
  if ('errcode' in error && typeof error.errcode === 'number') return BY_NUMBER.get(error.errcode & 0xff) ?? 'STATUS'
  // Of the operating system: the file is not there, or not for us.
  return 'syscall' in error ? 'UNREACHABLE' : 'STATUS'
}

/** @type {ReadonlyMap<number, import('./kind.ts').CallFailure>} */
const BY_NUMBER = new Map([
  [5, 'BUSY'],
  [6, 'BUSY'], // locked
  [10, 'UNREACHABLE'], // the disk
  [11, 'MALFORMED'], // corrupt
  [14, 'UNREACHABLE'], // cannot be opened
  [18, 'TOO_LARGE'],
  [23, 'UNAUTHORIZED'], // our own authorizer
  [26, 'MALFORMED'], // no database
])
