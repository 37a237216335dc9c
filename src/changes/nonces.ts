import { MOST_SKEW_MS } from './verify-signature.ts'
import { type SharedCache } from '../exchange/shared-cache.ts'
import { type Clock } from '../model/clock.ts'
import { GatewayError } from '../model/errors.ts'

/** Nonces of notices that were taken, for as long as their time would still be good. */
export interface Nonces {
  /**
   * False: it was used before, on whichever replica.
   * @throws {GatewayError} NOTICE_UNAVAILABLE when that cannot be known
   */
  claim(connector: string, nonce: string): Promise<boolean>
}

/** Early by as much as late. */
const KEPT_MS = 2 * MOST_SKEW_MS
const MOST_KEPT = 100_000

export function openNonces(shared: Pick<SharedCache, 'claim'> | null, clock: Clock): Nonces {
  const claimedUntil = new Map<string, number>()

  function claimHere(name: string): boolean {
    const now = clock()
    if ((claimedUntil.get(name) ?? 0) > now) return false
    for (const [held, until] of claimedUntil) {
      if (until > now) break
      claimedUntil.delete(held)
    }
    if (claimedUntil.size >= MOST_KEPT) throw new GatewayError('NOTICE_UNAVAILABLE')
    claimedUntil.set(name, now + KEPT_MS)
    return true
  }

  return {
    async claim(connector, nonce) {
      const name = `${connector}\n${nonce}`
      if (shared === null) return claimHere(name)
      return shared.claim(name, KEPT_MS).catch((cause: unknown) => {
        throw new GatewayError('NOTICE_UNAVAILABLE', { cause })
      })
    },
  }
}
