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

/** What is remembered about one subject. What is put into it after it was forgotten is lost. */
export interface Memory {
  readonly answers: readonly Remembered[]
  put(remembered: Remembered): void
}

/**
 * L1: what sources said in the last minute, by the subject's keyed digest. Whoever may see it is decided afterwards,
 * every time.
 */
export interface RecordCache {
  /** Begun anew where there is none: sources that are asked now will fill it. */
  about(subject: string): Memory
  /** What these operations said about these subjects; null: all of them. */
  forget(subjects: readonly string[] | null, operations: ReadonlySet<number> | null): void
}

export function createRecordCache(): RecordCache {
  const subjects = new LRUCache<string, SubjectMemory>({ max: MAX_SUBJECTS })

  return {
    about(subject) {
      let memory = subjects.get(subject)
      if (memory === undefined) subjects.set(subject, (memory = new SubjectMemory([])))
      return memory
    },
    forget(given, operations) {
      if (given === null && operations === null) return subjects.clear()
      for (const subject of given ?? [...subjects.keys()]) {
        const others = operations === null ? [] : subjects.peek(subject)?.others(operations)
        if (others?.length === 0) subjects.delete(subject)
        else if (others !== undefined) subjects.set(subject, new SubjectMemory(others))
      }
    },
  }
}

class SubjectMemory implements Memory {
  readonly answers: Remembered[]

  constructor(answers: Remembered[]) {
    this.answers = answers
  }

  put(remembered: Remembered): void {
    const { answers } = this
    const { operation, travel } = remembered
    const former = answers.findIndex((other) => other.operation === operation && other.travel === travel)
    if (former >= 0) answers[former] = remembered
    else if (answers.push(remembered) > MAX_ANSWERS) answers.shift()
  }

  others(operations: ReadonlySet<number>): Remembered[] {
    return this.answers.filter(({ operation }) => !operations.has(operation))
  }
}
