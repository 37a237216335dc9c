import { join } from 'node:path'
import type { DataFolder } from '../store/data-folder.ts'
import { asBytes, asNumber, asText, openForReading } from '../store/sqlite.ts'
import type { ReadNodes } from './tree.ts'

/** The log: `ledger.sqlite`. Entries and nodes are only ever added; `log` is one row. */
export const LOG_SCHEMA = `
  CREATE TABLE IF NOT EXISTS log (
    one INTEGER PRIMARY KEY CHECK (one = 1), origin TEXT NOT NULL, verifier_key TEXT NOT NULL,
    checkpoint TEXT NOT NULL, writer TEXT NOT NULL, next_writer TEXT) STRICT;
  CREATE TABLE IF NOT EXISTS entry (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, leaf BLOB NOT NULL, text TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS node (
    level INTEGER, position INTEGER, hash BLOB NOT NULL, PRIMARY KEY (level, position)) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS subject_use (
    key BLOB PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID, STRICT;`

/** Outside the log, in a file of its own so that a copy of the log holds no salt: `subjects.sqlite`. */
export const SUBJECTS_SCHEMA = `
  CREATE TABLE IF NOT EXISTS subject (
    digest BLOB PRIMARY KEY, salt BLOB NOT NULL) WITHOUT ROWID, STRICT;`

export interface LogPaths {
  readonly log: string
  readonly subjects: string
  readonly signingKey: string
  readonly lock: string
}

export function logPaths(folder: Pick<DataFolder, 'path'>): LogPaths {
  return {
    log: join(folder.path, 'ledger.sqlite'),
    subjects: join(folder.path, 'subjects.sqlite'),
    signingKey: join(folder.path, 'ledger.key'),
    lock: join(folder.path, 'ledger.lock'),
  }
}

/** The single row of `log`. */
export interface LogState {
  readonly origin: string
  readonly verifierKey: string
  readonly checkpoint: string
  /** Marks of the writer before and, from the moment it was announced, of the present one (src/audit/open-log.ts). */
  readonly writer: string
  readonly nextWriter: string | null
}

export interface StoredEntry {
  readonly position: number
  readonly id: string
  readonly leaf: Buffer
  readonly text: string
}

/** Reads the files beside the writer. */
export interface LogReader {
  state(): LogState | null
  size(): number
  readonly nodes: ReadNodes
  find(id: string): StoredEntry | null
  /** In order, from the first; the reader is busy until the last. */
  entries(): Iterable<StoredEntry>
  idAt(position: number): string | null
  usedAt(key: string): number | null
  /** The sealed salt of a subject. */
  salt(digest: string): Buffer | null
  close(): void
}

export function readLog(paths: LogPaths): LogReader {
  const log = openForReading(paths.log)
  const subjects = openForReading(paths.subjects)
  const state = log.prepare('SELECT * FROM log')
  const size = log.prepare('SELECT coalesce(max(position) + 1, 0) AS size FROM entry')
  const leaves = log.prepare('SELECT leaf AS hash FROM entry WHERE position >= ? AND position < ? ORDER BY position')
  const nodes = log.prepare(
    'SELECT hash FROM node WHERE level = ? AND position >= ? AND position < ? ORDER BY position',
  )
  const byId = log.prepare('SELECT * FROM entry WHERE id = ?')
  const all = log.prepare('SELECT * FROM entry ORDER BY position')
  const idAt = log.prepare('SELECT id FROM entry WHERE position = ?')
  const use = log.prepare('SELECT position FROM subject_use WHERE key = ?')
  const salt = subjects.prepare('SELECT salt FROM subject WHERE digest = ?')

  return {
    state() {
      const row = state.get()
      if (row === undefined) return null
      return {
        origin: asText(row['origin']),
        verifierKey: asText(row['verifier_key']),
        checkpoint: asText(row['checkpoint']),
        writer: asText(row['writer']),
        nextWriter: row['next_writer'] === null ? null : asText(row['next_writer']),
      }
    },
    size: () => asNumber(size.get()?.['size']),
    nodes(level, first, count) {
      const rows = level === 0 ? leaves.all(first, first + count) : nodes.all(level, first, first + count)
      return rows.map((row) => asBytes(row['hash']))
    },
    find(id) {
      const row = byId.get(id)
      return row === undefined ? null : toEntry(row)
    },
    *entries() {
      for (const row of all.iterate()) yield toEntry(row)
    },
    idAt(position) {
      const row = idAt.get(position)
      return row === undefined ? null : asText(row['id'])
    },
    usedAt(key) {
      const row = use.get(Buffer.from(key, 'hex'))
      return row === undefined ? null : asNumber(row['position'])
    },
    salt(digest) {
      const row = salt.get(Buffer.from(digest, 'hex'))
      return row === undefined ? null : asBytes(row['salt'])
    },
    close() {
      log.close()
      subjects.close()
    },
  }
}

function toEntry(row: Record<string, Parameters<typeof asText>[0]>): StoredEntry {
  return {
    position: asNumber(row['position']),
    id: asText(row['id']),
    leaf: asBytes(row['leaf']),
    text: asText(row['text']),
  }
}
