/** What a department can do wrong that has no interface: a SQLite file that we may read, a folder in which it leaves files. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { type Misdeed } from './misdeeds.ts'

export interface StoreMisdeed extends Pick<Misdeed, 'name' | 'becomes' | 'ofValues'> {
  /** Does it to this file; what it answers puts an end to what would go on. */
  commit(file: string): (() => void) | void
}

const LOGIN_PAGE = '<!DOCTYPE html><html lang="zh-CN"><title>统一身份认证</title>\n'.repeat(200)

/** Whatever kind of file is expected; what becomes of a database. */
const IN_ITS_PLACE: readonly StoreMisdeed[] = [
  { name: 'is gone', becomes: 'UNREACHABLE', commit: (file) => rmSync(file) },
  {
    name: 'has gone with its folder',
    becomes: 'UNREACHABLE',
    commit: (file) => rmSync(dirname(file), { recursive: true }),
  },
  { name: 'is a folder', becomes: 'UNREACHABLE', commit: (file) => (rmSync(file), void mkdirSync(file)) },
  {
    name: 'is a pipe that nobody writes to',
    becomes: 'TIMEOUT',
    commit: (file) => (rmSync(file), void execFileSync('mkfifo', [file])),
  },
  { name: 'is empty', becomes: 'STATUS', commit: (file) => truncateSync(file) },
  { name: 'is a login page', becomes: 'MALFORMED', commit: (file) => writeFileSync(file, LOGIN_PAGE) },
  { name: 'is packed', becomes: 'MALFORMED', commit: (file) => writeFileSync(file, gzipSync(readFileSync(file))) },
  {
    name: 'is cut in half',
    becomes: 'MALFORMED',
    commit: (file) => truncateSync(file, readFileSync(file).length >> 1),
  },
]

/** A database, read by one view. */
export function databaseMisdeeds(view: string, key: string): readonly StoreMisdeed[] {
  const misdeeds = misdeedsOf(view, key)
  return misdeeds.map((one) => ({ ...one, ofValues: OF_VALUES.has(one.name) }))
}

const OF_VALUES = new Set(['holds bytes where text was promised', 'holds text in another charset', 'has no values'])

function misdeedsOf(view: string, key: string): readonly StoreMisdeed[] {
  /** Its view, written anew from the old one. */
  function viewing(name: string, becomes: Misdeed['becomes'], write: (old: Old) => string): StoreMisdeed {
    return {
      name,
      becomes,
      commit(file) {
        const database = new DatabaseSync(file)
        const [row] = database.prepare('SELECT sql FROM sqlite_master WHERE name = ?').all(view)
        const from = `(${String(row?.['sql']).replace(/^.*?\sAS\s/s, '')})`
        const columns = database
          .prepare(`SELECT * FROM ${view} LIMIT 1`)
          .columns()
          .map((one) => one.name)
        const others = columns.filter((column) => column !== key)
        const changed = (value: (column: string) => string) =>
          `SELECT ${[key, ...others.map((column) => `${value(column)} AS ${column}`)].join(', ')} FROM ${from}`
        database.exec(`DROP VIEW ${view}`)
        database.exec(`CREATE VIEW ${view} AS ${write({ from, changed, others })}`)
        database.close()
      },
    }
  }

  return [
    ...IN_ITS_PLACE,
    {
      name: 'is overwritten in the middle',
      becomes: 'MALFORMED',
      commit(file) {
        const bytes = readFileSync(file)
        writeFileSync(file, bytes.fill(0x5a, 4096, bytes.length))
      },
    },
    {
      name: 'is locked by who writes it',
      becomes: 'TIMEOUT',
      commit(file) {
        const database = new DatabaseSync(file)
        database.exec('BEGIN EXCLUSIVE')
        return () => database.close()
      },
    },
    {
      name: 'has no such view any more',
      becomes: 'STATUS',
      commit(file) {
        const database = new DatabaseSync(file)
        database.exec(`DROP VIEW ${view}`)
        database.close()
      },
    },
    viewing(
      'lacks a column',
      'STATUS',
      ({ from, others: [, ...columns] }) => `SELECT ${key}, ${columns.join(', ')} FROM ${from}`,
    ),
    viewing('reads a table that is gone', 'STATUS', () => 'SELECT * FROM T_GONE'),
    viewing(
      'never ends',
      'TIMEOUT',
      ({ from }) =>
        `SELECT * FROM ${from}, (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT max(i) FROM n)`,
    ),
    viewing('answers with a million rows', 'TOO_LARGE', ({ from }) => {
      const million = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000) SELECT i FROM n'
      return `SELECT * FROM ${from}, (${million})`
    }),
    viewing('holds a value of 100 MB', 'TOO_LARGE', ({ changed }) => changed(() => 'hex(zeroblob(50000000))')),
    viewing('holds bytes where text was promised', 'UNREADABLE', ({ changed }) =>
      changed((column) => `CAST(${column} AS BLOB)`),
    ),
    viewing('holds text in another charset', 'UNREADABLE', ({ changed }) =>
      changed((column) => `iif(${column} <> '', CAST(x'd5c5c8fd' AS TEXT), NULL)`),
    ),
    viewing('says everything twice', 'SAME', ({ from }) => `SELECT * FROM ${from} UNION ALL SELECT * FROM ${from}`),
    viewing('knows nobody', 'NO_RECORD', ({ from }) => `SELECT * FROM ${from} WHERE 0`),
    viewing('has no values', 'NO_VALUES', ({ changed }) => changed(() => 'NULL')),
  ]
}

interface Old {
  readonly from: string
  readonly others: readonly string[]
  /** The same rows, each value but the key another. */
  changed(value: (column: string) => string): string
}

function rewrites(
  name: string,
  write: (text: string, lines: readonly string[]) => string | Uint8Array,
  becomes: Misdeed['becomes'] = 'SAME',
): StoreMisdeed {
  return {
    name,
    becomes,
    commit(file) {
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, write(text, text.trimEnd().split('\r\n')))
    },
  }
}

/**
 * A table in a file, written by the department and marked as whole. What is broken is not taken: what was read before
 * still answers.
 */
export const FILE_MISDEEDS: readonly StoreMisdeed[] = [
  ...IN_ITS_PLACE.map((one) => ({ ...one, becomes: 'SAME' as const })),
  {
    name: 'is a link to another file',
    becomes: 'SAME',
    commit: (file) => (rmSync(file), symlinkSync('/etc/passwd', file)),
  },
  { name: 'is larger than any file of ours', becomes: 'SAME', commit: (file) => truncateSync(file, 300_000_000) },
  { name: 'is there without its mark', becomes: 'SAME', commit: (file) => rmSync(`${file}.ok`) },
  rewrites('is in GB18030', (text) => iconv.encode(text, 'gb18030')),
  rewrites('is in UTF-16', (text) => Buffer.from(text, 'utf16le')),
  rewrites('has lost its byte order mark', (text) => text.slice(1)),
  rewrites('has no header', (_, [, ...rows]) => `\ufeff${rows.join('\r\n')}\r\n`),
  rewrites('has a header only', (_, [header = '']) => `${header}\r\n`),
  rewrites('has other columns', (text) => text.replace(/^(\ufeff?)[^,]+,/, '$1证件号码,')),
  rewrites('has a column twice', (text, [header = '']) =>
    text.replace(header, header.replace(/,[^,]+,/, ',公民身份号码,')),
  ),
  rewrites('ends in the middle of a row', (text) => text.slice(0, -40)),
  rewrites('has a row that is too long', (text) => `${text}1,2,3,4,5,6,7,8,9,10,11,12,13\r\n`),
  rewrites('has a quote that is never closed', (text) => text.replace(',', ',"')),
  rewrites('is one row of 50 MB', (_, [header = '']) => `${header}\r\n${'x'.repeat(50_000_000)}`),
  rewrites('is noise', () => Uint8Array.from({ length: 100_000 }, (_, i) => (i * 167 + 13) % 256)),
  rewrites(
    'says everything about somebody else',
    (text) => text.replace(/^\d{17}[\dX]/gm, '140599199003079995'),
    'NO_RECORD',
  ),
]

/** Gives a file and its mark a date of their own, this many seconds after one of an hour ago. */
export function dateBack(file: string, seconds: number): void {
  const at = Date.now() / 1000 - 3600 + seconds
  for (const one of [file, `${file}.ok`]) {
    try {
      utimesSync(one, at, at)
    } catch {
      // It is gone, as it was meant to be.
    }
  }
}
