import { type EventEmitter } from 'node:events'
import { type Socket } from 'node:net'
import { type Duplex } from 'node:stream'
import { type CallFailure, EgressDeniedError } from './kind.ts'
import { readSettings } from '../profiles/profile.ts'
import { basic } from '../profiles/basic.ts'
import { type Source } from '../../src/catalog/types.ts'

/** Where a database server is, and who we are there. */
export interface DatabaseAddress {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
  /** Whatever its name means elsewhere: the connection is encrypted, and the server's certificate verified. */
  readonly secure: boolean
}

/** @throws {TypeError} for settings that cannot work */
export function readAddress({ endpoint, auth }: Source, standardPort: number): DatabaseAddress {
  const setting = readSettings(auth, basic)
  return {
    host: endpoint.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(endpoint.port) || standardPort,
    database: decodeURIComponent(endpoint.pathname.slice(1)),
    user: setting('user'),
    password: setting('password'),
    secure: endpoint.searchParams.get('sslmode') === 'require',
  }
}

/**
 * Opens a connection and lets a driver greet over it. What never answers, or answers in another language, is hung up
 * on: drivers take the first bytes of anything for the length of a message, and wait for it.
 */
export async function greetOver<T>(
  dialled: Promise<Socket>,
  { timeoutMs, isGreeting }: { readonly timeoutMs: number; readonly isGreeting: (first: Buffer) => boolean },
  greet: (socket: Socket) => Promise<T | CallFailure>,
): Promise<T | CallFailure> {
  let reason: CallFailure | null = null
  let socket: Socket
  try {
    socket = await dialled
  } catch (error) {
    return error instanceof EgressDeniedError ? 'EGRESS_DENIED' : 'UNREACHABLE'
  }
  const hangUp = (why: CallFailure) => {
    reason ??= why
    socket.destroy()
  }
  const timer = setTimeout(hangUp, timeoutMs, 'TIMEOUT')
  const judge = (first: Buffer) => {
    if (!isGreeting(first)) hangUp('MALFORMED')
  }
  socket.prependOnceListener('data', judge)
  try {
    const greeted = await greet(socket)
    if (typeof greeted === 'string') socket.destroy()
    return reason ?? greeted
  } finally {
    clearTimeout(timer)
    socket.off('data', judge)
  }
}

/** What comes with the first such event; rejects when there will be none. */
export function eventOf(emitter: EventEmitter, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    emitter.once(name, resolve)
    emitter.once('error', reject)
    emitter.once('close', () => reject(new Error('the connection was closed')))
  })
}

/** A server may take its time to part; the process that ends may not. */
const PARTING_LIMIT_MS = 1000

/** Says goodbye, and waits for the connection to end. */
export async function part(socket: Duplex, sayGoodbye: () => void): Promise<void> {
  if (socket.destroyed) return
  const { promise, resolve } = Promise.withResolvers<void>()
  socket.once('close', resolve)
  const timer = setTimeout(() => socket.destroy(), PARTING_LIMIT_MS)
  sayGoodbye()
  await promise
  clearTimeout(timer)
}

/** Counts what comes over a connection during one answer. */
export function openMeter(stream: NodeJS.ReadableStream) {
  let left = Infinity
  let tell: (() => void) | null = null
  // Before the driver's own listener: what is too much must not become an answer first.
  stream.prependListener('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left >= 0) return
    const exceeded = tell
    tell = null
    exceeded?.()
  })
  return {
    start(maxBytes: number, exceeded: () => void): void {
      left = maxBytes
      tell = exceeded
    },
    stop(): void {
      left = Infinity
      tell = null
    },
  }
}
