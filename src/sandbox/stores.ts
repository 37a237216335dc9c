/** Departments that are no servers: a database that may be read, or a folder in which files are left. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { none } from './authenticators.ts'
import { type Fault } from './faults.ts'
import { type RunningDepartment } from './kit.ts'

export interface StoredDepartment {
  /** Slug, equal to the connector's id. */
  readonly name: string
  readonly annexRow: number
  /** Chinese name of the system. */
  readonly title: string
  /** Keys of a few subjects it holds a record of. */
  readonly strangers: () => readonly string[]
  /** Writes everything below this folder, which is there. @returns the address the gateway is given */
  write(folder: string): string
}

/** Columns with their values, in the order of the columns. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A SQLite file with these tables; `statements` (views, indexes) come after the rows. */
export function writeDatabase(
  file: string,
  tables: Readonly<Record<string, Table>>,
  statements: readonly string[],
): string {
  const database = new DatabaseSync(file)
  database.exec('BEGIN')
  for (const [name, { columns, rows }] of Object.entries(tables)) {
    database.exec(`CREATE TABLE ${name} (${columns.join(', ')})`)
    const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
    for (const row of rows) insert.run(...row)
  }
  for (const statement of statements) database.exec(statement)
  database.exec('COMMIT')
  database.close()
  return `sqlite://${pathToFileURL(file).pathname}`
}

/** A CSV file as departments write it, quoted where it must be. */
export function writeCsv(
  folder: string,
  name: string,
  { columns, rows }: Table,
  encode: (text: string) => Uint8Array = (text) => Buffer.from(text),
): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => quoted(cell === null ? '' : String(cell))).join(','))
  writeFileSync(join(folder, name), encode(`${lines.join('\r\n')}\r\n`))
  // The mark by which such a department says that the file is whole.
  writeFileSync(join(folder, `${name}.ok`), '')
  return pathToFileURL(folder).href
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Writes it into a folder of its own; `down` takes the folder away, and no other fault shows here. */
export function openStore(stored: StoredDepartment, parent: string): RunningDepartment {
  const folder = join(parent, stored.name)
  mkdirSync(folder, { recursive: true })
  const url = stored.write(folder)
  let fault: Fault = { kind: 'none' }
  return {
    department: { ...stored, routes: [], authenticate: none() },
    url,
    fault: () => fault,
    setFault(next) {
      if ((next.kind === 'down') !== (fault.kind === 'down')) {
        const [from, to] = next.kind === 'down' ? [folder, `${folder}.gone`] : [`${folder}.gone`, folder]
        renameSync(from, to)
      }
      fault = next
      return Promise.resolve()
    },
    calls: () => ({}),
    resetCalls: () => undefined,
    close: () => Promise.resolve(),
  }
}
