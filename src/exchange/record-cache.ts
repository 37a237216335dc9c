import { LRUCache } from 'lru-cache'
import { type Outcome } from './types.ts'

const MAX_SUBJECTS = 5_000
/** Answers kept about one subject; each purpose that travels has its own. */
const MAX_ANSWERS = 16
const LONGEST_MS = 60_000
/** Whoever was just registered should not have to wait long until they are known. */
const LONGEST_ABSENCE_MS = 5_000

/** One answer that may be given again. */
export interface Remembered {
  /** Number of the operation. */
  readonly operation: number
  /** Keyed digest of the purpose and case it was given for; empty where they do not travel. */
  readonly travel: string
  /** As it is given again. */
  readonly outcome: Outcome
  readonly expiresAt: number
}

/**
 * L1: what sources said in the last minute, by the subject's keyed digest. Whoever may see it is decided afterwards,
 * every time.
 */
export interface RecordCache {
  about(subject: string): readonly Remembered[]
  put(subject: string, remembered: Remembered): void
  forget(subject: string): void
}

export function createRecordCache(): RecordCache {
  const subjects = new LRUCache<string, Remembered[]>({ max: MAX_SUBJECTS })
  return {
    about: (subject) => subjects.get(subject) ?? NOTHING,
    put(subject, remembered) {
      const held = subjects.get(subject)
      if (held === undefined) {
        subjects.set(subject, [remembered])
        return
      }
      const { operation, travel } = remembered
      const former = held.findIndex((other) => other.operation === operation && other.travel === travel)
      if (former >= 0) held[former] = remembered
      else if (held.push(remembered) > MAX_ANSWERS) held.shift()
    },
    forget: (subject) => subjects.delete(subject),
  }
}

const NOTHING: readonly Remembered[] = []

/** How long an answer may be given again, whatever its manifest would allow. */
export function keepMs(outcome: Outcome, maxAgeMs: number): number {
  return Math.min(maxAgeMs, outcome.kind === 'NO_RECORD' ? LONGEST_ABSENCE_MS : LONGEST_MS)
}
