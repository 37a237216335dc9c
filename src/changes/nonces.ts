import { MOST_SKEW_MS } from './verify-signature.ts'
import { type SharedCache } from '../exchange/shared-cache.ts'
import { type Clock } from '../model/clock.ts'
import { GatewayError } from '../model/errors.ts'
import { type Store } from '../store/store.ts'

/** Nonces of notices that were taken, for as long as their time would still be good, over restarts too. */
export interface Nonces {
  /**
   * False: it was used before, on whichever replica.
   * @throws {GatewayError} NOTICE_UNAVAILABLE when that cannot be known
   */
  claim(connector: string, nonce: string): Promise<boolean>
}

export interface NonceParts {
  readonly store: Pick<Store, 'usedOnce'>
  /** Null: this process is the only one. */
  readonly shared: Pick<SharedCache, 'claim'> | null
  readonly clock: Clock
}

/** Early by as much as late. */
const KEPT_MS = 2 * MOST_SKEW_MS

export function openNonces({ store, shared, clock }: NonceParts): Nonces {
  return {
    async claim(connector, nonce) {
      const name = `${connector}\n${nonce}`
      const now = clock()
      const here = await store.usedOnce.claim({ purpose: 'CHANGE_NOTICE', name, until: now + KEPT_MS }, now)
      if (here === 'FULL') throw new GatewayError('NOTICE_UNAVAILABLE')
      if (here === 'USED' || shared === null) return here === 'TAKEN'
      return shared.claim(name, KEPT_MS).catch((cause: unknown) => {
        throw new GatewayError('NOTICE_UNAVAILABLE', { cause })
      })
    },
  }
}
