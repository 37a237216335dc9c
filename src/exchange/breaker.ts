import { type FailureReason } from './types.ts'
import { type Clock } from '../model/clock.ts'

/** Opens at once after this many failures on end, or half of the recent calls. */
const FAILURES_ON_END = 0b1_1111
const RECENT_CALLS = 20
const FAILURES_OF_RECENT = 10
const FIRST_REST_MS = 5_000
const LONGEST_REST_MS = 60_000

/** What the record of one subject can do to a call: about the same again it tells nothing new of the source. */
const OF_ONE_SUBJECT: ReadonlySet<FailureReason> = new Set(['STATUS', 'MALFORMED', 'TOO_LARGE', 'WRONG_SUBJECT'])

/** 熔断: leaves a source that keeps failing alone for a while, then tries it with a single call. */
export interface Breaker {
  /**
   * Would a call be refused now? While it is half open all but the one trial are.
   * @param admission of the call that this is a part or a repeat of; null: of none
   */
  bars(admission: Admission | null): boolean
  /** Begins a call that is not barred; the first while it is half open is the trial. */
  begin(admission: Admission | null): Admission
  /**
   * How a call ended, its parts and repeats together. What began before it last opened or closed tells nothing any more.
   * @param failure null: it ended well
   * @param about whom, where it was about one subject
   */
  note(admission: Admission, failure: FailureReason | null, about?: string | null): void
  /** Closes it by decision: calls are made again as if nothing had failed. */
  reset(): void
  state(): BreakerState
}

/** In which of the breaker's periods a call began: each time it opens or closes a new one begins. */
export type Admission = number

export interface BreakerState {
  readonly state: 'LIVE' | 'DEGRADED' | 'DOWN'
  /** How the last failing call failed; null while all is well. */
  readonly reason: FailureReason | null
}

export function createBreaker(clock: Clock): Breaker {
  // One bit for each recent call, the latest lowest; 1: failed.
  let history = 0
  /** Whom those of the failed were about that one record can have spoilt. */
  let failedAbout: readonly string[] = []
  let reason: FailureReason | null = null
  let period: Admission = 0
  let openedAt: number | null = null
  let restMs = 0
  let isTrying = false

  function open(): void {
    openedAt = clock()
    restMs = Math.min(restMs === 0 ? FIRST_REST_MS : restMs * 2, LONGEST_REST_MS)
    turn()
  }

  function close(): void {
    openedAt = null
    restMs = 0
    history = 0
    failedAbout = []
    turn()
  }

  function turn(): void {
    period++
    isTrying = false
  }

  function isResting(since: number): boolean {
    const now = clock()
    // The clock was set back: it rests once more, not until the old time comes again.
    if (now < since) openedAt = now
    return now < since + restMs
  }

  function bars(admission: Admission | null): boolean {
    if (openedAt === null) return false
    if (admission !== null) return admission !== period
    return isTrying || isResting(openedAt)
  }

  return {
    bars,
    begin(admission) {
      if (openedAt !== null) isTrying = true
      return admission ?? period
    },
    note(admission, failure, about = null) {
      if (admission !== period) return
      if (failure !== null) reason = failure
      if (openedAt !== null) return failure === null ? close() : open()
      if (failure !== null && about !== null && OF_ONE_SUBJECT.has(failure)) {
        if (failedAbout.includes(about)) return
        failedAbout = [...failedAbout, about].slice(-FAILURES_OF_RECENT)
      }
      history = ((history << 1) | (failure === null ? 0 : 1)) & ((1 << RECENT_CALLS) - 1)
      if (history === 0) failedAbout = []
      const isFailing = (history & FAILURES_ON_END) === FAILURES_ON_END || bitsIn(history) >= FAILURES_OF_RECENT
      if (failure !== null && isFailing) open()
    },
    reset() {
      close()
      reason = null
    },
    state() {
      if (openedAt !== null) return { state: 'DOWN', reason }
      return (history & FAILURES_ON_END) === 0 ? { state: 'LIVE', reason: null } : { state: 'DEGRADED', reason }
    },
  }
}

function bitsIn(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count++
  return count
}
