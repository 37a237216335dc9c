import { createLocalJWKSet, type CryptoKey, errors, type JSONWebKeySet, type JWTHeaderParameters } from 'jose'
import { Agent, request } from 'undici'
import { RefusedTokenError } from './refused-token.ts'
import { type Clock } from '../model/clock.ts'

/** The identity provider's signature keys, held in memory. */
export interface KeySet {
  /**
   * @throws {RefusedTokenError} KEY_UNKNOWN: the provider has no such key
   * @throws {KeySetUnavailableError}
   */
  keyFor(header: JWTHeaderParameters): Promise<CryptoKey>
  close(): void
}

/** The provider cannot be reached, so nobody can say whether there is such a key. */
export class KeySetUnavailableError extends Error {
  override readonly name = 'KeySetUnavailableError'
}

/** An unknown key id asks the provider again, but not more often than this, whoever invents key ids. */
const LEAST_BETWEEN_FETCHES_MS = 5_000
/** A key the provider has withdrawn is forgotten after this. */
const FRESH_MS = 600_000
const MOST_BYTES = 65_536

export function openKeySet(settings: {
  readonly jwksUrl: string
  readonly clock: Clock
  readonly timeoutMs: number
}): KeySet {
  const { jwksUrl, clock, timeoutMs } = settings
  const agent = new Agent({ connections: 1, maxResponseSize: MOST_BYTES })
  let keys: ReturnType<typeof createLocalJWKSet> = createLocalJWKSet({ keys: [] })
  let fetchedAt = -Infinity
  let triedAt = -Infinity
  let running: Promise<void> | null = null

  async function keyFor(header: JWTHeaderParameters): Promise<CryptoKey> {
    if (typeof header.kid !== 'string') throw new RefusedTokenError('KEY_UNKNOWN')
    const known = await lookUp(header)
    if (known !== null) {
      // Those whose key is known do not wait for the next set, and do not mind when there is none.
      if (clock() - fetchedAt > FRESH_MS) void refresh()
      return known
    }
    await refresh()
    const found = await lookUp(header)
    if (found !== null) return found
    if (fetchedAt < triedAt) throw new KeySetUnavailableError('the identity provider does not answer')
    throw new RefusedTokenError('KEY_UNKNOWN')
  }

  async function lookUp(header: JWTHeaderParameters): Promise<CryptoKey | null> {
    try {
      return await keys(header)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return null
      throw error
    }
  }

  function refresh(): Promise<void> {
    if (running === null && clock() - triedAt >= LEAST_BETWEEN_FETCHES_MS) {
      triedAt = clock()
      running = fetchKeys(agent, jwksUrl, timeoutMs)
        .then((fetched) => {
          keys = createLocalJWKSet(fetched)
          fetchedAt = triedAt
        })
        .catch(() => {
          // The keys of before still hold; whoever needs another learns that the provider does not answer.
        })
        .finally(() => {
          running = null
        })
    }
    return running ?? Promise.resolve()
  }

  return { keyFor, close: () => void agent.destroy() }
}

async function fetchKeys(agent: Agent, url: string, timeoutMs: number): Promise<JSONWebKeySet> {
  const { statusCode, headers, body } = await request(url, {
    dispatcher: agent,
    // The limit on the answer counts bytes as they are sent, so nothing may be packed.
    headers: { accept: 'application/json', 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (statusCode !== 200 || headers['content-encoding'] !== undefined) {
    await body.dump()
    throw new KeySetUnavailableError(`the identity provider answers ${statusCode}`)
  }
  const answer: unknown = await body.json()
  if (!isKeySet(answer)) throw new KeySetUnavailableError('the identity provider sends something other than a JWKS')
  return answer
}

/** jose looks at each key itself, when it is used. */
function isKeySet(answer: unknown): answer is JSONWebKeySet {
  return typeof answer === 'object' && answer !== null && 'keys' in answer && Array.isArray(answer.keys)
}
