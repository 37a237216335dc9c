import { derived } from './shared-cache.ts'
import { createSealer } from './sealing.ts'
import { SUSPENSION_REASONS } from '../model/suspension.ts'
import { type Redis } from '../redis.ts'
import { type SuspensionDecision } from '../store/suspensions.ts'
import { keyedDigest } from '../store/data-folder.ts'

/** What was decided last about each source, for all replicas, sealed. */
export interface SharedSuspensions {
  /** Holds it in place of the one before and tells the others. Rejects when that cannot be done. */
  tell(decision: SuspensionDecision): Promise<void>
  /** What is held about these sources. Rejects when it cannot be known. */
  held(connectors: readonly string[]): Promise<readonly SuspensionDecision[]>
  /** Something was decided, or may have been. */
  onTold(listener: () => void): void
}

/** @param secret 32 bytes, the same on all replicas */
export function openSharedSuspensions(redis: Redis, secret: Buffer): SharedSuspensions {
  const digest = keyedDigest(derived(secret, 'suspension digest'))
  const sealer = createSealer(derived(secret, 'suspension seal'))
  const channel = `yidang:${digest('suspended')}`
  // All about one name, so that they lie together in a Cluster.
  const placeOf = (connector: string) => `yidang:{${digest('suspensions')}}:${digest(connector).slice(0, 32)}`

  return {
    async tell(decision) {
      const key = placeOf(decision.connector)
      const value = sealer.seal(JSON.stringify(decision), key, key)
      await redis.write([{ key, value, keepMs: null, isOnlyIfAbsent: false }])
      await redis.publish(channel, 'decided')
    },
    async held(connectors) {
      const values = await redis.read([connectors.map(placeOf)])
      return connectors.flatMap((connector, i) => {
        const [place, sealed] = [placeOf(connector), values[i] ?? null]
        const decision = sealed === null ? null : parse(sealer.open(sealed, place, place))
        return isDecision(decision) && decision.connector === connector ? [decision] : []
      })
    },
    onTold(listener) {
      redis.subscribe(channel, listener, () => {
        listener()
        // Redis may have dropped what the others know: they put it there again.
        redis.publish(channel, 'listening').catch(() => undefined)
      })
    },
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function isDecision(value: unknown): value is SuspensionDecision {
  if (typeof value !== 'object' || value === null) return false
  if (!('connector' in value) || !('at' in value) || !('suspension' in value)) return false
  const { connector, at, suspension } = value
  return typeof connector === 'string' && Number.isSafeInteger(at) && (suspension === null || isRow(suspension))
}

function isRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const row: Partial<Record<string, unknown>> = { ...value }
  const { reason, statement, since, until } = row
  return (
    SUSPENSION_REASONS.some((one) => one === reason) &&
    (statement === null || typeof statement === 'string') &&
    Number.isSafeInteger(since) &&
    (until === null || Number.isSafeInteger(until)) &&
    typeof row['entryId'] === 'string'
  )
}
