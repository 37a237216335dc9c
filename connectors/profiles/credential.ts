import { type CallFailure } from '../kinds/kind.ts'
import { type Clock } from '../../src/model/clock.ts'

/** A token or secret that lives for a while. */
export interface Credential {
  readonly text: string
  readonly expiresAt: number
}

export interface CredentialKeeper {
  get(): Credential | CallFailure | Promise<Credential | CallFailure>
  /** The credential in use at this time was refused: drops it. False where it was too young to have gone stale. */
  renew(usedAt: number): boolean
}

/** Renewed this long before its end, or at four fifths of a shorter life. */
const EARLY_MS = 5 * 60_000
/** A credential refused younger than this is not what was wrong, and a failed renewal is not repeated sooner. */
const SETTLED_MS = 10_000

/**
 * Holds one credential for all callers: obtained when first needed and once for all who wait; renewed early while the
 * old one still serves.
 */
export function keepCredential(obtain: () => Promise<Credential | CallFailure>, clock: Clock): CredentialKeeper {
  let current: (Credential & { readonly obtainedAt: number; readonly renewAt: number }) | null = null
  let pending: Promise<Credential | CallFailure> | null = null
  let failedAt = -Infinity

  function refresh(): Promise<Credential | CallFailure> {
    pending ??= obtain().then((obtained) => {
      pending = null
      if (typeof obtained === 'string') {
        failedAt = clock()
        return obtained
      }
      const obtainedAt = clock()
      const lifeMs = obtained.expiresAt - obtainedAt
      current = { ...obtained, obtainedAt, renewAt: obtained.expiresAt - Math.min(EARLY_MS, lifeMs / 5) }
      return obtained
    })
    return pending
  }

  return {
    get() {
      const now = clock()
      if (current === null || now >= current.expiresAt) return refresh()
      // Nobody waits for this one, and its failure is told when the old one has ended.
      if (now >= current.renewAt && now - failedAt >= SETTLED_MS) void refresh()
      return current
    },
    renew(usedAt) {
      if (current === null || current.obtainedAt >= usedAt) return true
      if (usedAt - current.obtainedAt < SETTLED_MS) return false
      current = null
      return true
    },
  }
}
