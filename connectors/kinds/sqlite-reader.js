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
/** @typedef {Parameters<DatabaseSync['setAuthorizer']>[0] & {}} Authorizer */
/** @typedef {{ database: DatabaseSync, state: string, statements: Map<string, import('node:sqlite').StatementSync> }} Opened */

const { SQLITE_OK, SQLITE_DENY, SQLITE_SELECT, SQLITE_RECURSIVE, SQLITE_FUNCTION, SQLITE_READ } = constants

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
function answer(reading, statement) {
  // A CTE that bears a view's name would read what this view reads, and more rows of it: nothing tells them apart.
  if (/\bWITH\b/i.test(statement.text)) return 'UNAUTHORIZED'
  const wasOpen = opened !== null
  const said = read(reading, statement)
  if (said !== 'UNAUTHORIZED' || !wasOpen) return said
  // A view that was altered reads something else, and in a file with a write-ahead log the file itself stays as it is:
  // what the views read is learned anew, once.
  close()
  return read(reading, statement)
}

/** @type {(reading: Reading, statement: BoundStatement) => SqlAnswer} */
function read(reading, { text, values }) {
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
  close()
  const limits = { length: mostValueBytes }
  const database = new DatabaseSync(file, { readOnly: true, allowExtension: false, timeout: timeoutMs, limits })
  try {
    database.exec('PRAGMA query_only = 1; PRAGMA trusted_schema = 0')
    database.setAuthorizer(permit(views, database))
  } catch (error) {
    database.close()
    throw error
  }
  opened = { database, state, statements: new Map() }
  return opened
}

function close() {
  opened?.database.close()
  opened = null
}

/**
 * Asked for each thing that a statement would do: it may compute, and read the views and what these read. The views are
 * checked by their names when a manifest is composed; this holds also where that was deceived.
 * @type {(views: readonly string[], database: DatabaseSync) => Authorizer}
 */
function permit(views, database) {
  const allowed = new Set(views.map((view) => view.slice(view.lastIndexOf('.') + 1).toLowerCase()))
  const below = readBelow(allowed, database)
  const columns = new Set(below.filter(([, , within]) => within !== '').map((reading) => reading.join('\0')))
  const tables = new Set([...allowed, ...below.map(([table = '']) => table)])
  /** @type {(action: number, reading: readonly string[]) => boolean} */
  const isPermitted = (action, [first = '', second = '', within = '']) => {
    if (action === SQLITE_SELECT || action === SQLITE_RECURSIVE) return true
    if (action === SQLITE_FUNCTION) return second !== 'load_extension'
    if (action !== SQLITE_READ) return false
    // Without a column nothing of it is read: that is how a table is told that only counts.
    if (second === '') return tables.has(first)
    return within === '' ? allowed.has(first) : columns.has([first, second, within].join('\0'))
  }
  return (action, ...asked) => (isPermitted(action, readingOf(asked)) ? SQLITE_OK : SQLITE_DENY)
}

/**
 * What the views read, as SQLite tells it when it takes them apart: table, column, and in whose text. That alone is no
 * permission to name something so: whoever reads may also be a CTE of the statement itself.
 * @type {(views: Iterable<string>, database: DatabaseSync) => readonly (readonly string[])[]}
 */
function readBelow(views, database) {
  /** @type {(readonly string[])[]} */
  const below = []
  database.setAuthorizer((action, ...asked) => {
    if (action === SQLITE_READ) below.push(readingOf(asked))
    return SQLITE_OK
  })
  for (const view of views) {
    try {
      database.prepare(`SELECT * FROM "${view}"`)
      // What in it only counts, such as a CTE of its own, is told of where no column is asked for.
      database.prepare(`SELECT count(*) FROM "${view}"`)
    } catch (error) {
      // It is not there, or broken: whoever asks for it will be told.
      if (numberOf(error) !== SQLITE_ERROR) throw error
    }
  }
  return below
}

/** Table, column and reader, without regard to case as SQL has it. @type {(asked: readonly (string | null)[]) => readonly string[]} */
function readingOf([first, second, , within]) {
  return [first, second, within].map((name) => name?.toLowerCase() ?? '')
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
  const number = numberOf(error)
  if (number !== null) return BY_NUMBER.get(number) ?? 'STATUS'
  // Of the operating system: the file is not there, or not for us.
  return error instanceof Error && 'syscall' in error ? 'UNREACHABLE' : 'STATUS'
}

/** Null: it is not SQLite's. @type {(error: unknown) => number | null} */
function numberOf(error) {
  const isNumbered = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
  return isNumbered ? Number(error.errcode) & 0xff : null
}

const SQLITE_ERROR = 1

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
