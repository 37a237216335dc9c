import { type SharedSlot } from './shared-cache.ts'
import { type Terms } from './terms.ts'
import { type Lasting } from './types.ts'
import { type Clock } from '../model/clock.ts'
import { type Value } from '../model/element.ts'

/** Nothing stays longer in this process, in clear, without having been looked up again. */
export const LONGEST_IN_PROCESS_MS = 60_000
/** What is over leaves memory so soon, whether or not anybody asks. */
export const SWEPT_EVERY_MS = 5_000

const ROOM_KEPT = 0.95

/** One answer that may be given again. */
export interface Remembered {
  /** Number of the operation. */
  readonly operation: number
  /** Keyed digest of the purpose and case it was given for; empty where they do not travel. */
  readonly travel: string
  /** Keyed digest of what it was asked by, where another source has said that; empty where it is the subject's own id. */
  readonly by: string
  /** As it was given first. */
  readonly outcome: Lasting
  readonly terms: Terms
  /** Where its successor goes for all replicas; null: nowhere. */
  readonly slot: SharedSlot | null
}

/** What is known about one subject. */
export interface Remembering {
  at(operation: number, travel: string): Remembered | null
}

/** What is remembered about one subject. What is put into it after it was forgotten is lost. */
export interface Memory extends Remembering {
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
  close(): void
}

/** @param mostBytes of all answers together, about; the subjects that were begun first go first */
export function createRecordCache(clock: Clock, mostBytes: number): RecordCache {
  const subjects = new Map<string, Answers>()
  let bytes = 0
  let sweeping: NodeJS.Timeout | null = null

  function begin(subject: string): Memory {
    const answers = openAnswers((grownBy) => {
      if (subjects.get(subject) !== answers) return
      bytes += grownBy
      makeRoom()
    })
    subjects.set(subject, answers)
    bytes += answers.bytes()
    makeRoom()
    sweeping ??= setInterval(sweep, SWEPT_EVERY_MS).unref()
    return answers
  }

  function makeRoom(): void {
    if (bytes <= mostBytes) return
    // For some more to come: looking for the first of a map costs, for it passes those that were there before.
    for (const [subject, answers] of subjects) {
      if (bytes <= ROOM_KEPT * mostBytes) return
      drop(subject, answers)
    }
  }

  function drop(subject: string, answers: Answers): void {
    subjects.delete(subject)
    bytes -= answers.bytes()
  }

  function sweep(): void {
    const now = clock()
    for (const [subject, answers] of subjects) {
      bytes -= answers.expire(now)
      // A source may still be asked, whose answer is to go there.
      if (answers.emptyFor(now) >= LONGEST_IN_PROCESS_MS) drop(subject, answers)
    }
    if (subjects.size === 0) close()
  }

  function close(): void {
    if (sweeping !== null) clearInterval(sweeping)
    sweeping = null
  }

  return {
    about: (subject) => subjects.get(subject) ?? begin(subject),
    forget(given, operations) {
      for (const subject of given ?? [...subjects.keys()]) {
        const answers = subjects.get(subject)
        if (answers === undefined) continue
        drop(subject, answers)
        const others = operations === null ? [] : answers.without(operations)
        if (others.length === 0) continue
        const memory = begin(subject)
        for (const other of others) memory.put(other)
      }
    },
    close,
  }
}

interface Answers extends Memory {
  bytes(): number
  /** Drops what is over; how many bytes that were. */
  expire(now: number): number
  /** Since the first sweep that found it so. */
  emptyFor(now: number): number
  without(operations: ReadonlySet<number>): readonly Remembered[]
}

/** Each purpose and case that travels has a page of its own. */
export function openAnswers(onGrowth: (bytes: number) => void = () => {}): Answers {
  const pages = new Map<string, Map<number, Remembered>>()
  let bytes = BYTES_OF_A_SUBJECT
  let firstEnd = Infinity
  let emptySince: number | null = null

  return {
    bytes: () => bytes,
    at: (operation, travel) => pages.get(travel)?.get(operation) ?? null,
    put(remembered) {
      const { travel, operation, outcome, terms } = remembered
      let page = pages.get(travel)
      if (page === undefined) pages.set(travel, (page = new Map()))
      const former = page.get(operation)
      page.set(operation, remembered)
      firstEnd = Math.min(firstEnd, terms.until)
      emptySince = null
      const grownBy = bytesOf(outcome) - (former === undefined ? 0 : bytesOf(former.outcome))
      bytes += grownBy
      onGrowth(grownBy)
    },
    expire(now) {
      if (now < firstEnd) return 0
      const before = bytes
      firstEnd = Infinity
      for (const [travel, page] of pages) {
        for (const [operation, { outcome, terms }] of page) {
          if (now < terms.until) {
            firstEnd = Math.min(firstEnd, terms.until)
            continue
          }
          page.delete(operation)
          bytes -= bytesOf(outcome)
        }
        if (page.size === 0) pages.delete(travel)
      }
      return before - bytes
    },
    emptyFor: (now) => (pages.size > 0 ? 0 : now - (emptySince ??= now)),
    without: (operations) =>
      Array.from(pages.values(), (page) => [...page.values()])
        .flat()
        .filter(({ operation }) => !operations.has(operation)),
  }
}

const BYTES_OF_A_SUBJECT = 512
const BYTES_OF_AN_ANSWER = 320
const BYTES_OF_A_TEXT = 48
const BYTES_OF_ANOTHER = 24

/** About; what is told of it is the order of magnitude. */
function bytesOf(outcome: Lasting): number {
  if (outcome.kind === 'NO_RECORD') return BYTES_OF_AN_ANSWER
  let bytes = BYTES_OF_AN_ANSWER
  for (const slot of outcome.record) {
    if (typeof slot !== 'object' || slot === null) bytes += bytesOfValue(slot)
    else for (const one of slot) for (const name in one) bytes += bytesOfValue(one[name] ?? null)
  }
  return bytes
}

function bytesOfValue(value: Value): number {
  return typeof value === 'string' ? BYTES_OF_A_TEXT + 2 * value.length : BYTES_OF_ANOTHER
}
