import { LRUCache } from 'lru-cache'
import { type SharedSlot } from './shared-cache.ts'
import { type Terms } from './terms.ts'
import { type Outcome } from './types.ts'

const MAX_SUBJECTS = 5_000
/** Answers kept about one subject; each purpose that travels has its own. */
const MAX_ANSWERS = 16
/** Nothing stays longer in this process, in clear, without having been looked up again. */
export const LONGEST_IN_PROCESS_MS = 60_000

/** One answer that may be given again. */
export interface Remembered {
  /** Number of the operation. */
  readonly operation: number
  /** Keyed digest of the purpose and case it was given for; empty where they do not travel. */
  readonly travel: string
  /** As it was given first. */
  readonly outcome: Outcome
  readonly terms: Terms
  /** Where its successor goes for all replicas; null: nowhere. */
  readonly slot: SharedSlot | null
}

/**
 * L1: what sources said in the last minute, by the subject's keyed digest. Whoever may see it is decided afterwards,
 * every time.
 */
export interface RecordCache {
  about(subject: string): readonly Remembered[]
  put(subject: string, remembered: Remembered): void
  /** What these operations said about these subjects; null: all of them. */
  forget(subjects: readonly string[] | null, operations: ReadonlySet<number> | null): void
}

export function createRecordCache(): RecordCache {
  const subjects = new LRUCache<string, Remembered[]>({ max: MAX_SUBJECTS })

  function keepOthers(subject: string, operations: ReadonlySet<number>): void {
    const held = subjects.peek(subject)
    const others = held?.filter(({ operation }) => !operations.has(operation))
    if (others?.length === 0) subjects.delete(subject)
    else if (others !== undefined && others.length !== held?.length) subjects.set(subject, others)
  }

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
    forget(given, operations) {
      if (given === null && operations === null) return subjects.clear()
      for (const subject of given ?? [...subjects.keys()]) {
        if (operations === null) subjects.delete(subject)
        else keepOthers(subject, operations)
      }
    },
  }
}

const NOTHING: readonly Remembered[] = []
