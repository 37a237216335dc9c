/** Databases on real servers: each with a name, an account and a gate of its own, and gone afterwards. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import { TLSSocket } from 'node:tls'
import mysql from 'mysql2/promise'
import pg from 'pg'
import { type AuthSettings } from '../../src/catalog/types.ts'

export const POSTGRES_URL = process.env['YIDANG_TEST_POSTGRES_URL']
export const MARIADB_URL = process.env['YIDANG_TEST_MARIADB_URL']

export interface DatabaseServer {
  /** Where a source finds the database: through the gate. */
  readonly url: string
  /** May read everything in it and, were it not for our sessions, write. */
  readonly auth: AuthSettings
  readonly gate: Gate
  /** As the administrator, in this database. */
  run(...statements: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** From now on the account may read these and nothing else. */
  allowOnly(views: readonly string[]): Promise<void>
  /** From now on the account is not let in. */
  lockOut(): Promise<void>
  close(): Promise<void>
}

/** Null: there is no such server here. */
export type OpenDatabaseServer = () => Promise<DatabaseServer | null>

const PASSWORD = 'sesame'

export const openPostgres: OpenDatabaseServer = async () => {
  if (POSTGRES_URL === undefined) return null
  const name = newName()
  const admin = new pg.Client({ connectionString: POSTGRES_URL })
  await admin.connect()
  const run = async (...statements: readonly string[]) => {
    let rows: readonly Record<string, unknown>[] = []
    for (const statement of statements) rows = (await admin.query<Record<string, unknown>>(statement)).rows
    return rows
  }
  await run(
    `CREATE SCHEMA ${name}`,
    `SET search_path = ${name}`,
    `CREATE ROLE ${name} LOGIN PASSWORD '${PASSWORD}'`,
    `ALTER ROLE ${name} SET search_path = ${name}`,
    `GRANT USAGE ON SCHEMA ${name} TO ${name}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA ${name} GRANT ALL ON TABLES TO ${name}`,
  )
  const { hostname, port, pathname } = new URL(POSTGRES_URL)
  const gate = await openGate({ host: hostname, port: Number(port) || 5432, isExecution: executesInPostgres })
  return {
    url: `postgresql://127.0.0.1:${gate.port}${pathname}`,
    auth: { profile: 'basic', settings: { user: name, password: PASSWORD } },
    gate,
    run,
    async allowOnly(views) {
      await run(`REVOKE ALL ON ALL TABLES IN SCHEMA ${name} FROM ${name}`)
      for (const view of views) await run(`GRANT SELECT ON ${view} TO ${name}`)
    },
    lockOut: async () => void (await run(`ALTER ROLE ${name} NOLOGIN`)),
    async close() {
      await gate.close()
      await run(`DROP SCHEMA ${name} CASCADE`, `DROP OWNED BY ${name}`, `DROP ROLE ${name}`)
      await admin.end()
    },
  }
}

export const openMariadb: OpenDatabaseServer = async () => {
  if (MARIADB_URL === undefined) return null
  const name = newName()
  const admin = await mysql.createConnection({ uri: MARIADB_URL })
  const run = async (...statements: readonly string[]) => {
    let rows: unknown = []
    for (const statement of statements) [rows] = await admin.query(statement)
    return Array.isArray(rows) ? (rows as Record<string, unknown>[]) : []
  }
  await run(
    `CREATE DATABASE ${name} CHARACTER SET utf8mb4`,
    `CREATE USER ${name} IDENTIFIED BY '${PASSWORD}'`,
    `GRANT ALL ON ${name}.* TO ${name}`,
    `USE ${name}`,
    // A backslash is a backslash, as with the other server.
    "SET sql_mode = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES')",
  )
  const { hostname, port } = new URL(MARIADB_URL)
  const gate = await openGate({ host: hostname, port: Number(port) || 3306, isExecution: executesInMysql })
  return {
    url: `mysql://127.0.0.1:${gate.port}/${name}`,
    auth: { profile: 'basic', settings: { user: name, password: PASSWORD } },
    gate,
    run,
    async allowOnly(views) {
      await run(`REVOKE ALL PRIVILEGES, GRANT OPTION FROM ${name}`)
      for (const view of views) await run(`GRANT SELECT ON ${name}.${view} TO ${name}`)
    },
    lockOut: async () => void (await run(`ALTER USER ${name} IDENTIFIED BY 'another'`)),
    async close() {
      await gate.close()
      await run(`DROP DATABASE ${name}`, `DROP USER ${name}`)
      await admin.end()
    },
  }
}

/**
 * The same tables with the same rows, indexes and views as a SQLite file holds, by the same statements: names unquoted,
 * as departments write them, so that each server spells them in its own way.
 */
export async function copyInto({ run }: Pick<DatabaseServer, 'run'>, file: string): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const made = database
      .prepare(`SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid`)
      .all()
    for (const { type, name, sql } of made) {
      if (type === 'table') await copyTable(run, database, String(name))
      else await run(String(sql))
    }
  } finally {
    database.close()
  }
}

/** Rows in one INSERT. */
const ROWS_AT_ONCE = 500

async function copyTable(run: DatabaseServer['run'], database: DatabaseSync, table: string): Promise<void> {
  const rows = database.prepare(`SELECT * FROM ${table}`).all()
  const columns = database
    .prepare(`SELECT * FROM ${table}`)
    .columns()
    .map(({ name }) => name)
  const typeOf = (column: string) => (rows.some((row) => typeof row[column] === 'string') ? 'VARCHAR(255)' : 'INT')
  await run(`CREATE TABLE ${table} (${columns.map((column) => `${column} ${typeOf(column)}`).join(', ')})`)
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE)
    const written = some.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join(', ')})`)
    await run(`INSERT INTO ${table} VALUES ${written.join(', ')}`)
  }
}

function literal(value: unknown): string {
  if (value === null) return 'NULL'
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`
}

function newName(): string {
  return `yidang_${randomBytes(6).toString('hex')}`
}

/** What stands between a source and its database: all that is sent passes, and can be kept from passing. */
export interface Gate {
  readonly port: number
  /** Statements with bound values that were run. */
  executions(): number
  connections(): number
  /** All that callers sent, as far as it can be read. */
  heard(): string
  /** Cuts every connection there is; new ones pass. */
  cut(): void
  /** Lets PostgreSQL's callers encrypt what they say, and none who will not. */
  encrypt(certificate: { readonly key: string; readonly cert: string }): void
  /** Answers whoever comes as a web server would. */
  speakHttp(): void
  close(): Promise<void>
}

interface GateParts {
  readonly host: string
  readonly port: number
  readonly isExecution: () => (sent: Buffer) => number
}

async function openGate({ host, port, isExecution }: GateParts): Promise<Gate> {
  const open = new Set<Socket>()
  let [executions, speaksHttp, heard] = [0, false, '']
  let certificate: { readonly key: string; readonly cert: string } | null = null
  const server = createServer({ noDelay: true }, (caller) => {
    open.add(caller)
    caller.on('error', ignore)
    caller.on('close', () => open.delete(caller))
    if (speaksHttp) return void caller.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n')
    if (certificate === null) return pass(caller)
    const secure = { isServer: true, ...certificate }
    caller.once('data', (wish: Buffer) => {
      if (!wish.equals(SSL_REQUEST)) return void caller.destroy()
      caller.write('S')
      pass(new TLSSocket(caller, secure))
    })
  })

  function pass(caller: Socket): void {
    const database = connect({ host, port, noDelay: true })
    database.on('error', ignore)
    database.on('close', () => caller.destroy())
    caller.on('error', ignore)
    caller.on('close', () => database.destroy())
    const executed = isExecution()
    caller.on('data', (sent: Buffer) => {
      executions += executed(sent)
      heard += sent.toString('latin1')
    })
    caller.pipe(database).pipe(caller)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('a gate listens on a TCP port')
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    port: address.port,
    executions: () => executions,
    connections: () => open.size,
    heard: () => heard,
    cut,
    encrypt(given) {
      certificate = given
    },
    speakHttp() {
      speaksHttp = true
    },
    async close() {
      if (!server.listening) return
      server.close()
      cut()
      await once(server, 'close')
    },
  }
}

const SSL_REQUEST = Buffer.from('0000000804d2162f', 'hex')

function ignore(): void {}

/** Messages of type E; the first message of a connection has no type. */
function executesInPostgres(): (sent: Buffer) => number {
  let isFirst = true
  return counter((held) => {
    const start = isFirst ? 0 : 1
    if (held.length < start + 4) return null
    const counts = !isFirst && held[0] === 'E'.charCodeAt(0)
    isFirst = false
    return { length: start + held.readUInt32BE(start), counts }
  })
}

/** COM_STMT_EXECUTE. */
function executesInMysql(): (sent: Buffer) => number {
  return counter((held) =>
    held.length < 5 ? null : { length: 4 + held.readUIntLE(0, 3), counts: held[3] === 0 && held[4] === 0x17 },
  )
}

type ReadMessage = (held: Buffer) => { readonly length: number; readonly counts: boolean } | null

/** Counts the messages that count, however the bytes come. Messages here are small: they come as they are written. */
function counter(read: ReadMessage): (sent: Buffer) => number {
  let held = Buffer.alloc(0)
  return (sent) => {
    held = Buffer.concat([held, sent])
    let count = 0
    for (let message = read(held); message !== null && message.length <= held.length; message = read(held)) {
      if (message.counts) count++
      held = held.subarray(message.length)
    }
    return count
  }
}
