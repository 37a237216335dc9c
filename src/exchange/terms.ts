import { type Outcome } from './types.ts'
import { LONGEST_KEPT_MS } from '../catalog/freshness-checks.ts'
import { type Freshness } from '../catalog/types.ts'

/** Until when an answer may be given again, in epoch ms. */
export interface Terms {
  readonly freshUntil: number
  /** As STALE, while the source is asked again. */
  readonly revalidateUntil: number
  /** As STALE, when the source is lost. */
  readonly errorUntil: number
  /** The last of them. */
  readonly until: number
}

/** Whoever was just registered should not have to wait long until they are known. */
const NO_RECORD_MS = 10_000

export function termsOf(kind: 'RECORD' | 'NO_RECORD', fetchedAt: number, freshness: Freshness): Terms {
  const { maxAgeMs, staleWhileRevalidateMs = 0, staleIfErrorMs = 0, noRecordMaxAgeMs = NO_RECORD_MS } = freshness
  if (kind === 'NO_RECORD') {
    const freshUntil = fetchedAt + Math.min(maxAgeMs, noRecordMaxAgeMs)
    return { freshUntil, revalidateUntil: freshUntil, errorUntil: freshUntil, until: freshUntil }
  }
  const freshUntil = fetchedAt + maxAgeMs
  const until = freshUntil + Math.max(staleWhileRevalidateMs, staleIfErrorMs)
  const terms = {
    freshUntil,
    revalidateUntil: freshUntil + staleWhileRevalidateMs,
    errorUntil: freshUntil + staleIfErrorMs,
    until,
  }
  return endingBy(fetchedAt + LONGEST_KEPT_MS, terms)
}

export function endingBy(time: number, { freshUntil, revalidateUntil, errorUntil, until }: Terms): Terms {
  return {
    freshUntil: Math.min(freshUntil, time),
    revalidateUntil: Math.min(revalidateUntil, time),
    errorUntil: Math.min(errorUntil, time),
    until: Math.min(until, time),
  }
}

/** As it is given again. */
export function again(outcome: Outcome, age: 'FRESH' | 'STALE'): Outcome {
  if (outcome.kind === 'RECORD') return { ...outcome, cached: true, stale: age === 'STALE' }
  return outcome.kind === 'NO_RECORD' ? { ...outcome, cached: true } : outcome
}

/**
 * Losses that pass. Not among them: who is suspended, no longer lets us in or speaks of the wrong people has said
 * something about what it said before, too.
 */
const PASSING_LOSSES: ReadonlySet<string> = new Set([
  'TIMEOUT',
  'UNREACHABLE',
  'STATUS',
  'THROTTLED',
  'BUSY',
  'OPEN_BREAKER',
  'MAINTENANCE',
  'MALFORMED',
  'TOO_LARGE',
])

/** What is given for an outcome: where the source is lost for now, what it said before. */
export function orStale(outcome: Outcome, stale: Outcome | null): Outcome {
  return stale !== null && outcome.kind === 'FAILED' && PASSING_LOSSES.has(outcome.reason) ? stale : outcome
}

/** Of what was found by a stale key: a record is no fresher than that, and that there is none says nothing. */
export function asFoundBy({ isKeyStale }: { readonly isKeyStale: boolean }, outcome: Outcome): Outcome {
  if (!isKeyStale) return outcome
  if (outcome.kind === 'RECORD') return outcome.stale ? outcome : { ...outcome, stale: true }
  return outcome.kind === 'NO_RECORD' ? { kind: 'FAILED', reason: 'UNREACHABLE' } : outcome
}
