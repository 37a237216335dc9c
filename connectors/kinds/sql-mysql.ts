import { type Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { type Connection, createConnection, type FieldPacket } from 'mysql2'
import { type CallFailure } from './kind.ts'
import {
  type Engine,
  namesOf,
  openGathering,
  type Session,
  type SqlAnswer,
  wireLimit,
  withoutFraction,
} from './sql-session.ts'
import { type DatabaseAddress, eventOf, greetOver, openMeter, part, readAddress } from './sql-wire.ts'
import { type Source } from '../../src/catalog/types.ts'

const STANDARD_PORT = 3306

/** MySQL and MariaDB, and what speaks their protocol. */
export const mysql: Engine = (source, dial) => {
  const address = readAddress(source, STANDARD_PORT)
  const { host, port } = address
  const greeting = { timeoutMs: source.limits.timeoutMs, isGreeting }

  function openWith<T>(ready: (connection: Connection, socket: Socket) => Promise<T>): Promise<T | CallFailure> {
    return greetOver(dial(host, port, false), greeting, async (socket) => {
      try {
        const connection = connectionOver(socket, address)
        await eventOf(connection, 'connect')
        return await ready(connection, socket)
      } catch (error) {
        return failureOf(error)
      }
    })
  }

  /** A server does not notice that nobody listens any more until it has something to say. */
  async function kill(threadId: number): Promise<void> {
    await openWith(async (connection) => {
      await run(connection, `KILL QUERY ${threadId}`)
      connection.end()
    })
  }

  return () =>
    openWith(async (connection, socket) => {
      for (const statement of settingsOf(source)) await run(connection, statement)
      return sessionOver({ connection, socket, source, kill })
    })
}

/** A packet's length and number 0, then version 10 of the protocol, or an error such as too many connections. */
function isGreeting(first: Buffer): boolean {
  return first.length < 5 || (first[3] === 0 && (first[4] === 10 || first[4] === 255))
}

function connectionOver(socket: Socket, address: DatabaseAddress): Connection {
  const { host, database, user, password, secure } = address
  // @NOTE The driver names no host to TLS where the host is an address, and TLS would ask for a certificate of
  // `localhost`; this is where TLS looks before that.
  if (secure) Object.assign(socket, { _host: host })
  const connection = createConnection({
    ...{ stream: socket, host, database, user, password },
    // A server may otherwise ask its client for any file it can read.
    flags: ['-LOCAL_FILES'],
    ...(secure && { ssl: { rejectUnauthorized: true, verifyIdentity: true } }),
    // Code is not generated from strings here.
    disableEval: true,
    // As text, so that nothing is rounded and a manifest's formats can read it.
    ...{ supportBigNumbers: true, bigNumberStrings: true, dateStrings: true, jsonStrings: true },
    rowsAsArray: true,
    maxPreparedStatements: 64,
    // Our own time limit stands around it.
    connectTimeout: 0,
  })
  // It is told to whoever asks; without a listener it would end the gateway.
  connection.on('error', ignore)
  return connection
}

function ignore(): void {}

/**
 * Whoever the account is, here it reads; and the server ends what takes too long, as MariaDB or as MySQL calls it: each
 * passes over the other's comment. China Standard Time as everywhere in this gateway.
 */
function settingsOf({ limits: { timeoutMs } }: Source): readonly string[] {
  return [
    `SET SESSION time_zone = '+08:00' /*M!100101 , max_statement_time = ${timeoutMs / 1000} */ /*!50708 , max_execution_time = ${timeoutMs} */`,
    'SET SESSION TRANSACTION READ ONLY',
  ]
}

function run(connection: Connection, statement: string): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.query(statement, (error) => (error === null ? resolve() : reject(error)))
  })
}

interface SessionParts {
  readonly connection: Connection
  readonly socket: Socket
  readonly source: Source
  /** Ends what this connection runs. */
  readonly kill: (threadId: number) => Promise<void>
}

function sessionOver({ connection, socket, source, kill }: SessionParts): Session {
  const { maxBytes } = source.limits
  const stream = streamOf(connection) ?? socket
  const meter = openMeter(stream)
  let isOpen = true
  const over = () => {
    isOpen = false
  }
  stream.once('close', over)
  connection.once('error', over)

  function hangUp(): void {
    isOpen = false
    stream.destroy()
  }

  return {
    ask({ text, values }, settle) {
      const gathering = openGathering(maxBytes)
      let answer: SqlAnswer = gathering.rows
      let columns: readonly FieldPacket[] = []
      let names: readonly string[] | null = []
      let isSettled = false

      function finish(): void {
        if (isSettled) return
        isSettled = true
        meter.stop()
        connection.off('error', lose)
        settle(answer)
      }

      function refuse(reason: CallFailure): void {
        // The first reason stands: what follows is our own hanging up.
        if (typeof answer !== 'string') answer = reason
      }

      function stop(): void {
        refuse('TOO_LARGE')
        hangUp()
      }

      function lose(error: unknown): void {
        refuse(failureOf(error))
        finish()
      }

      meter.start(wireLimit(maxBytes), stop)
      // A connection that is lost ends no statement, it only says so.
      connection.once('error', lose)
      const query = connection.execute({ sql: text, values: [...values] })
      query.on('fields', (fields: unknown) => {
        columns = Array.isArray(fields) ? fields : []
        names = namesOf(columns.map(({ name }) => name))
        if (names === null) refuse('MALFORMED')
      })
      query.on('result', (row: unknown) => {
        if (typeof answer === 'string' || names === null || !Array.isArray(row)) return
        const texts = row.map((value: unknown, i) => readable(value, columns[i]))
        if (!gathering.add(names, texts)) stop()
      })
      query.on('error', (error) => refuse(failureOf(error)))
      query.on('end', finish)
    },
    isOpen: () => isOpen,
    abandon() {
      hangUp()
      void kill(connection.threadId)
    },
    close() {
      isOpen = false
      return part(stream, () => connection.end(ignore))
    },
  }
}

/** After TLS it is another one than the driver was given. */
function streamOf(connection: Connection): Duplex | null {
  const stream: unknown = Reflect.get(connection, 'stream')
  return stream instanceof Duplex ? stream : null
}

const [FLOAT, TIMESTAMP, DATETIME, BIT] = [4, 7, 12, 16]

function readable(value: unknown, column: FieldPacket | undefined): unknown {
  const type = column?.columnType
  if (typeof value === 'string') return type === TIMESTAMP || type === DATETIME ? withoutFraction(value) : value
  // Seven digits are what four bytes hold: 0.1 is not 0.10000000149011612.
  if (typeof value === 'number') return String(type === FLOAT ? Number(value.toPrecision(7)) : value)
  if (type === BIT && column?.columnLength === 1 && Buffer.isBuffer(value)) return value[0] === 1
  return value
}

/** The server's own number, which MariaDB gives without a name for a time limit; never what it says about it. */
function failureOf(error: unknown): CallFailure {
  if (!(error instanceof Error)) return 'UNREACHABLE'
  const errno = 'errno' in error ? error.errno : undefined
  if (typeof errno === 'number' && errno > 0) return BY_NUMBER.get(errno) ?? 'STATUS'
  return 'code' in error && String(error.code).startsWith('PROTOCOL_') && error.code !== 'PROTOCOL_CONNECTION_LOST'
    ? 'MALFORMED'
    : 'UNREACHABLE'
}

const BY_NUMBER: ReadonlyMap<number, CallFailure> = new Map([
  [1040, 'THROTTLED'], // too many connections
  [1203, 'THROTTLED'], // too many connections of this account
  [1226, 'THROTTLED'], // more in an hour than this account may
  [1044, 'UNAUTHORIZED'], // no access to the database
  [1045, 'UNAUTHORIZED'], // no such account, or another password
  [1130, 'UNAUTHORIZED'], // not from this address
  [1142, 'UNAUTHORIZED'], // not this table
  [1143, 'UNAUTHORIZED'], // not this column
  [1227, 'UNAUTHORIZED'], // a right over the whole server, such as to its files
  [1698, 'UNAUTHORIZED'], // no such account, or another way to prove it
  [1053, 'UNREACHABLE'], // the server shuts down
  [1927, 'UNREACHABLE'], // the connection was killed
  [1317, 'TIMEOUT'], // the statement was killed
  [1969, 'TIMEOUT'], // MariaDB's time limit
  [3024, 'TIMEOUT'], // MySQL's
])
