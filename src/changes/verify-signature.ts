import { randomBytes, timingSafeEqual } from 'node:crypto'
import { type IncomingHttpHeaders } from 'node:http'
import { signatureOf } from '../../connectors/profiles/hmac-header.ts'
import { type Source } from '../catalog/types.ts'
import { type Clock } from '../model/clock.ts'

export interface SignedRequest {
  readonly method: string
  /** Path with query, as it was sent. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array
}

export type Verified =
  | { readonly kind: 'VERIFIED'; readonly source: Source; readonly nonce: string }
  | { readonly kind: 'REFUSED'; readonly source: Source | null; readonly reason: 'SIGNATURE' | 'TIME' }

/** A notice may be so old, and a department's clock so wrong. */
export const MOST_SKEW_MS = 5 * 60_000
const NONCE = /^[\w-]{16,64}$/

const SHORTEST_KEY = 16

/**
 * The other way round of the profile `hmac-header`: X-App-Id is the connector.
 * @throws {TypeError} for a key that can be guessed; names the connector, never the key
 */
export function openSignatures(sources: readonly Source[], clock: Clock) {
  const byConnector = new Map(sources.map((source) => [source.connector, source]))
  const guessable = sources.find(({ changesKey }) => changesKey !== null && changesKey.length < SHORTEST_KEY)
  if (guessable !== undefined) {
    throw new TypeError(
      `${guessable.connector}: the key of its change notices has less than ${SHORTEST_KEY} characters`,
    )
  }
  // Who is not known is refused after as much work as who signs wrongly.
  const nobodysKey = randomBytes(32).toString('hex')

  function verify({ method, target, headers, body }: SignedRequest): Verified {
    const source = byConnector.get(headerIn(headers, 'x-app-id')) ?? null
    const [timestamp, nonce] = [headerIn(headers, 'x-timestamp'), headerIn(headers, 'x-nonce')]
    const expected = signatureOf(source?.changesKey ?? nobodysKey, { method, target, timestamp, nonce, body })
    const isSigned = sameText(headerIn(headers, 'x-signature'), expected)
    if (!isSigned || source === null || source.changesKey === null) {
      return { kind: 'REFUSED', source, reason: 'SIGNATURE' }
    }
    const sentAt = /^\d{13}$/.test(timestamp) ? Number(timestamp) : NaN
    const isTimely = Math.abs(clock() - sentAt) <= MOST_SKEW_MS
    if (!isTimely || !NONCE.test(nonce)) return { kind: 'REFUSED', source, reason: 'TIME' }
    return { kind: 'VERIFIED', source, nonce }
  }

  return { verify }
}

function headerIn(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name]
  return typeof value === 'string' ? value : ''
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
