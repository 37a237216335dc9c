import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { GatewayError } from './model/errors.ts'

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** One more address, beside those of the gateway. */
export interface Route {
  readonly method: string
  /** Exact, or a prefix that ends in `/`. */
  readonly path: string
  answer(request: RouteRequest): Promise<Reply> | Reply
}

export interface RouteRequest {
  readonly path: string
  /** With its `?`; empty when there is none. */
  readonly search: string
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array
  readonly requestId: string
}

export const MOST_BODY_BYTES = 256 * 1024
/** A body too large is read on for a while, unkept: who is cut off while sending never sees why. */
const MOST_DISCARDED_BYTES = 8 * MOST_BODY_BYTES

// A looser pattern would let a citizenId into the log.
const REQUEST_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The caller's own request id where it is a UUID, else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : randomUUID()
}

export function jsonReply(status: number, value: unknown): Reply {
  return { status, headers: JSON_HEADERS, body: JSON.stringify(value) }
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

export function send(response: ServerResponse, requestId: string, { status, headers, body }: Reply): void {
  // The caller has gone.
  if (response.destroyed) return
  // Encoded once; Node would go through the text for its length, and again to write it.
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, {
    ...headers,
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
    // What was not read of the request must not be taken for the next one.
    ...(!response.req.complete && { connection: 'close' }),
  })
  response.end(response.req.method === 'HEAD' ? undefined : bytes)
}

/**
 * The whole body.
 * @throws {GatewayError} BODY_TOO_LARGE; DEADLINE_EXCEEDED when it does not arrive in time
 */
export function readBody(request: IncomingMessage, timeoutMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const timer = setTimeout(() => refuse('DEADLINE_EXCEEDED'), timeoutMs)

    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MOST_BODY_BYTES) chunks.push(chunk)
      else if (size > MOST_DISCARDED_BYTES) refuse('BODY_TOO_LARGE')
    })
    request.on('end', () => {
      clearTimeout(timer)
      if (size > MOST_BODY_BYTES) return refuse('BODY_TOO_LARGE')
      const [only] = chunks
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks))
    })
    // The caller has gone; nobody will read the refusal.
    request.on('close', () => {
      if (!request.complete) refuse('BODY_INVALID')
    })

    function refuse(code: 'DEADLINE_EXCEEDED' | 'BODY_TOO_LARGE' | 'BODY_INVALID'): void {
      clearTimeout(timer)
      request.pause()
      reject(new GatewayError(code))
    }
  })
}

/** @throws {GatewayError} BODY_INVALID */
export function parseJson(body: Buffer): unknown {
  // Buffer.toString would put U+FFFD for broken bytes.
  if (!isUtf8(body)) throw new GatewayError('BODY_INVALID')
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new GatewayError('BODY_INVALID')
  }
}
