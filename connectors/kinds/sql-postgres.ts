import { isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import pg from 'pg'
import { type CallFailure, type Dial } from './kind.ts'
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

const STANDARD_PORT = 5432

/** PostgreSQL, and what speaks its protocol. */
export const postgres: Engine = (source, dial) => {
  const address = readAddress(source, STANDARD_PORT)
  const { timeoutMs } = source.limits
  return () => greetOver(dialled(address, dial), { timeoutMs, isGreeting }, (socket) => open(socket, address))

  async function open(socket: Socket, { host, secure }: DatabaseAddress): Promise<Session | CallFailure> {
    try {
      const stream = secure ? await startTls(socket, host) : socket
      const client = clientOver(stream, address)
      await client.connect()
      await client.query(settingsOf(source))
      return openSession({ client, stream, source, address, dial })
    } catch (error) {
      return failureOf(error)
    }
  }
}

function dialled({ host, port }: DatabaseAddress, dial: Dial): Promise<Socket> {
  return dial(host, port, false)
}

/** R authentication, v another version of the protocol, E and N what it says; S and N answer our wish for TLS. */
function isGreeting(first: Buffer): boolean {
  return 'RvENS'.includes(String.fromCharCode(first[0] ?? 0))
}

/** Protocol 3.0, SSLRequest. The driver would do the same, but keeps the connection to itself. */
async function startTls(socket: Socket, host: string): Promise<Socket> {
  socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]))
  const answer = await eventOf(socket, 'data')
  // Exactly one byte: what comes with it was not encrypted, and could be anybody's (CVE-2021-23222).
  if (String(answer) !== 'S') throw new Error('the server does not encrypt')
  const secured = connectTls({ socket, host, servername: isIP(host) === 0 ? host : '' })
  secured.on('error', ignore)
  await eventOf(secured, 'secureConnect')
  return secured
}

function clientOver(stream: Socket, { host, port, database, user, password }: DatabaseAddress): pg.Client {
  // The driver means to connect; it is connected, and to whom was checked.
  const connected = Object.assign(stream, {
    connect() {
      process.nextTick(() => stream.emit('connect'))
      return stream
    },
  })
  // Whatever is not said here it would read from the environment.
  const client = new pg.Client({
    ...{ host, port, database, user, password, ssl: false },
    ...{ application_name: 'yidang', client_encoding: 'UTF8' },
    stream: () => connected,
  })
  // It is told to whoever asks; without a listener it would end the gateway.
  client.on('error', ignore)
  return client
}

function ignore(): void {}

/** In one message. Whoever the account is, here it reads; and the server ends what takes too long. */
function settingsOf({ limits }: Source): string {
  return [
    'SET default_transaction_read_only = on',
    `SET statement_timeout = ${limits.timeoutMs}`,
    'SET standard_conforming_strings = on',
    "SET DateStyle = 'ISO, YMD'",
    // China Standard Time without the summer times of 1986 to 1991, as everywhere in this gateway.
    'SET TIME ZONE 8',
  ].join('; ')
}

interface SessionParts {
  readonly client: pg.Client
  readonly stream: Socket
  readonly source: Source
  readonly address: DatabaseAddress
  readonly dial: Dial
}

function openSession({ client, stream, source, address, dial }: SessionParts): Session {
  const { maxBytes } = source.limits
  const meter = openMeter(stream)
  let isOpen = true
  stream.once('close', () => {
    isOpen = false
  })

  function hangUp(): void {
    isOpen = false
    stream.destroy()
  }

  return {
    ask({ text, values }, settle) {
      const gathering = openGathering(maxBytes)
      let answer: SqlAnswer = gathering.rows
      let names: readonly string[] | null = null

      function finish(): void {
        meter.stop()
        client.off('drain', finish).off('end', finish)
        settle(answer)
      }

      function refuse(reason: CallFailure): void {
        answer = reason
        hangUp()
      }

      const config: pg.QueryArrayConfig = { text, values: [...values], rowMode: 'array', types: TYPES }
      const query = new pg.Query<unknown[]>(config)
      query.on('row', (row, result) => {
        if (typeof answer === 'string' || result === undefined) return
        names ??= namesOf(result.fields.map(({ name }) => name))
        if (names === null) answer = 'MALFORMED'
        else if (!gathering.add(names, row)) refuse('TOO_LARGE')
      })
      query.on('error', (error) => {
        // The first reason stands: what follows is our own hanging up.
        if (typeof answer !== 'string') answer = failureOf(error)
        // Nothing that comes now can be told from anything else.
        if (answer === 'MALFORMED') hangUp()
      })
      meter.start(wireLimit(maxBytes), () => refuse('TOO_LARGE'))
      // Not at the end of the query: only then the session can take the next.
      client.once('drain', finish)
      client.once('end', finish)
      client.query(query)
    },
    isOpen: () => isOpen,
    abandon() {
      hangUp()
      void cancelOnServer(client, address, dial)
    },
    close() {
      isOpen = false
      return part(stream, () => void client.end().catch(ignore))
    },
  }
}

/** As they are written, so that a manifest's formats can read them. */
const TYPES = {
  getTypeParser(oid: number): (text: string) => unknown {
    if (oid === BOOL) return (text) => text === 't'
    // Written as hex they would pass for a text.
    if (oid === BYTEA) return () => BYTES
    if (oid === TIMESTAMP || oid === TIMESTAMPTZ) return withoutFraction
    return (text) => text
  },
}
const [BOOL, BYTEA, TIMESTAMP, TIMESTAMPTZ] = [16, 17, 1114, 1184]
const BYTES: readonly never[] = []

/**
 * CancelRequest: a server does not notice that nobody listens any more until it has something to say. It goes over a
 * connection of its own, which the server closes without an answer.
 */
async function cancelOnServer(client: pg.Client, address: DatabaseAddress, dial: Dial): Promise<void> {
  const [process, secret] = [Reflect.get(client, 'processID'), Reflect.get(client, 'secretKey')]
  if (typeof process !== 'number' || typeof secret !== 'number') return
  const request = Buffer.alloc(16)
  request.writeInt32BE(16, 0)
  request.writeInt32BE(80877102, 4)
  request.writeInt32BE(process, 8)
  request.writeInt32BE(secret, 12)
  try {
    const socket = await dialled(address, dial)
    socket.setTimeout(CANCEL_LIMIT_MS, () => socket.destroy())
    socket.end(request)
    socket.resume()
  } catch {
    // It ends at its own time limit.
  }
}

const CANCEL_LIMIT_MS = 1000

/** SQLSTATE: the code alone, never what the database says about it. */
function failureOf(error: unknown): CallFailure {
  if (!(error instanceof pg.DatabaseError)) return 'UNREACHABLE'
  // What the driver calls an error without a code is no message of this protocol.
  if (error.code === undefined) return 'MALFORMED'
  return BY_SQLSTATE[error.code] ?? BY_CLASS[error.code.slice(0, 2)] ?? 'STATUS'
}

const BY_CLASS: Readonly<Record<string, CallFailure>> = {
  '08': 'UNREACHABLE',
  '28': 'UNAUTHORIZED',
}
const BY_SQLSTATE: Readonly<Record<string, CallFailure>> = {
  '42501': 'UNAUTHORIZED', // insufficient_privilege
  '53300': 'THROTTLED', // too_many_connections
  '57014': 'TIMEOUT', // query_canceled
  '57P01': 'UNREACHABLE', // admin_shutdown
  '57P02': 'UNREACHABLE', // crash_shutdown
  '57P03': 'BUSY', // cannot_connect_now
}
