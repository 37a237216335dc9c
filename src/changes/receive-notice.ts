import { openNonces } from './nonces.ts'
import { parseNotice } from './parse-notice.ts'
import { openSignatures, type SignedRequest } from './verify-signature.ts'
import { type Source } from '../catalog/types.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { type SharedCache } from '../exchange/shared-cache.ts'
import { type Clock } from '../model/clock.ts'
import { GatewayError } from '../model/errors.ts'
import { type Store } from '../store/store.ts'

/** 变更通知: a department tells that its records about some subjects have changed. */
export interface Changes {
  /**
   * When it returns, no replica that listens gives what was said before about these subjects, or all, by this source.
   * @throws {GatewayError} NOTICE_REFUSED, whatever of name, time, nonce and signature is wrong; NOTICE_INVALID with
   *   every problem; NOTICE_UNAVAILABLE when not every replica could be told
   */
  receive(request: SignedRequest, requestId: string): Promise<void>
  /**
   * From now on notices are signed with the keys of these.
   * @throws {TypeError} for a key that can be guessed; then all stays as it was
   */
  renew(sources: readonly Source[]): void
}

export interface ChangesParts {
  readonly sources: readonly Source[]
  readonly exchange: Pick<Exchange, 'invalidateSource'>
  readonly store: Pick<Store, 'usedOnce'>
  /** Null: this process is the only one. */
  readonly shared: Pick<SharedCache, 'claim'> | null
  readonly clock: Clock
  /** Names and counts, never whom it was about. */
  readonly onNotice: (noted: Noted) => void
}

export interface Noted {
  readonly requestId: string
  /** Null where the notice named none that we know. */
  readonly connector: string | null
  readonly outcome: 'TAKEN' | 'SIGNATURE' | 'TIME' | 'REPEATED' | 'INVALID' | 'UNAVAILABLE'
  readonly subjects: number | 'ALL'
}

export function openChanges({ sources, exchange, store, shared, clock, onNotice }: ChangesParts): Changes {
  let signatures = openSignatures(sources, clock)
  const nonces = openNonces({ store, shared, clock })
  return {
    renew(renewed) {
      signatures = openSignatures(renewed, clock)
    },
    async receive(request, requestId) {
      const note = (connector: string | null, outcome: Noted['outcome'], subjects: Noted['subjects'] = 0): void =>
        onNotice({ requestId, connector, outcome, subjects })
      const verified = signatures.verify(request)
      const { source } = verified
      const connector = source?.connector ?? null
      if (verified.kind === 'REFUSED') {
        note(connector, verified.reason)
        throw new GatewayError('NOTICE_REFUSED')
      }
      if (!(await nonces.claim(verified.source.connector, verified.nonce))) {
        note(connector, 'REPEATED')
        throw new GatewayError('NOTICE_REFUSED')
      }
      const parsed = parseNotice(request.body, verified.source)
      if ('problems' in parsed) {
        note(connector, 'INVALID')
        throw new GatewayError('NOTICE_INVALID', { problems: parsed.problems })
      }
      const isTaken = await exchange.invalidateSource(verified.source.connector, parsed)
      note(connector, isTaken ? 'TAKEN' : 'UNAVAILABLE', parsed.subjects?.length ?? 'ALL')
      if (!isTaken) throw new GatewayError('NOTICE_UNAVAILABLE')
    },
  }
}
