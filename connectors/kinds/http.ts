import { type Dispatcher, errors, Pool } from 'undici'
import { type CallFailure, type Cancel, type Dial } from './kind.ts'
import { type BuiltRequest } from './request.ts'
import { type Source } from '../../src/catalog/types.ts'

export interface HttpReply {
  readonly status: number
  /** Empty where it names none. */
  readonly contentType: string
  readonly bytes: Uint8Array
}

export interface Http {
  /** Sends once and never follows a redirect: it would lead past `dial`'s check of whom we talk to. */
  send(request: BuiltRequest, settle: (reply: HttpReply | CallFailure) => void): Cancel
  close(): Promise<void>
}

/** Warm connections to one source, each opened by `dial`. */
export function openHttp({ endpoint, limits }: Source, dial: Dial): Http {
  const pool = new Pool(endpoint.origin, {
    connections: limits.concurrency,
    pipelining: 1,
    allowH2: false,
    // The exchange's one time limit for the whole call stands in for both: these do not stop a drip.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect({ hostname, port, protocol }, connected) {
      const secure = protocol === 'https:'
      dial(hostname, Number(port) || (secure ? 443 : 80), secure).then(
        (socket) => connected(null, socket),
        (error: unknown) => connected(error instanceof Error ? error : new Error('dial failed'), null),
      )
    },
  })

  return {
    send({ method, target, headers, body }, settle) {
      const handler = new ReplyReader(limits.maxBytes, settle)
      pool.dispatch({ method, path: target, headers: [...headers], body: body === '' ? null : body }, handler)
      return () => handler.cancel()
    },
    close: () => pool.destroy(),
  }
}

/**
 * Gathers one reply within its size. A class, because undici calls it by method names: its `dispatch` costs a fifth
 * less CPU than `request` with its stream, promise and signal.
 */
class ReplyReader implements Dispatcher.DispatchHandler {
  readonly #maxBytes: number
  #settle: ((reply: HttpReply | CallFailure) => void) | null
  #controller: Dispatcher.DispatchController | null = null
  #status = 0
  #contentType = ''
  #bytes = 0
  #chunks: Buffer[] = []

  constructor(maxBytes: number, settle: (reply: HttpReply | CallFailure) => void) {
    this.#maxBytes = maxBytes
    this.#settle = settle
  }

  cancel(): void {
    this.#settle = null
    this.#controller?.abort(GIVEN_UP)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    // Given up while it waited for a connection.
    if (this.#settle === null) controller.abort(GIVEN_UP)
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    if (status < 200) return
    this.#status = status
    this.#contentType = String(headers['content-type'] ?? '')
    const encoding = headers['content-encoding'] ?? 'identity'
    if (encoding !== 'identity') return this.#refuse('MALFORMED')
    if (Number(headers['content-length'] ?? 0) > this.#maxBytes) this.#refuse('TOO_LARGE')
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length
    if (this.#bytes > this.#maxBytes) return this.#refuse('TOO_LARGE')
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    const [only] = this.#chunks
    const bytes = this.#chunks.length === 1 && only !== undefined ? only : Buffer.concat(this.#chunks)
    this.#end({ status: this.#status, contentType: this.#contentType, bytes })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end(failureOf(error))
  }

  #refuse(reason: CallFailure): void {
    this.#end(reason)
    this.#controller?.abort(GIVEN_UP)
  }

  #end(reply: HttpReply | CallFailure): void {
    const settle = this.#settle
    this.#settle = null
    settle?.(reply)
  }
}

const GIVEN_UP = new Error('the call was given up')

function failureOf(error: Error): CallFailure {
  const code = 'code' in error ? error.code : null
  if (code === 'EGRESS_DENIED') return 'EGRESS_DENIED'
  // @NOTE undici gives its parser's errors a code only sometimes.
  if (error instanceof errors.HTTPParserError) return 'MALFORMED'
  return typeof code === 'string' && NOT_HTTP.has(code) ? 'MALFORMED' : 'UNREACHABLE'
}

/** What undici says of bytes that are no HTTP message, or not the one its headers announce. */
const NOT_HTTP: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'])
