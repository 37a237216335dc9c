import { type FailureReason } from './types.ts'
import { type Clock } from '../model/clock.ts'

/** Opens at once after this many failures on end, or half of the recent calls. */
const FAILURES_ON_END = 0b1_1111
const RECENT_CALLS = 20
const FAILURES_OF_RECENT = 10
const FIRST_REST_MS = 5_000
const LONGEST_REST_MS = 60_000

/** 熔断: leaves a source that keeps failing alone for a while, then tries it with a single call. */
export interface Breaker {
  /** May a call be made now? While it is half open the first who asks makes the one trial call. */
  admits(): boolean
  /** How a call ended; null: well. */
  note(failure: FailureReason | null): void
  /** Closes it by decision: calls are made again as if nothing had failed. */
  reset(): void
  state(): BreakerState
}

export interface BreakerState {
  readonly state: 'LIVE' | 'DEGRADED' | 'DOWN'
  /** How the last failing call failed; null while all is well. */
  readonly reason: FailureReason | null
}

export function createBreaker(clock: Clock): Breaker {
  // One bit for each recent call, the latest lowest; 1: failed.
  let history = 0
  let reason: FailureReason | null = null
  let retryAt: number | null = null
  let restMs = FIRST_REST_MS
  let isTrying = false

  function open(): void {
    retryAt = clock() + restMs
    restMs = Math.min(restMs * 2, LONGEST_REST_MS)
  }

  function close(): void {
    retryAt = null
    restMs = FIRST_REST_MS
    history = 0
  }

  return {
    admits() {
      if (retryAt === null) return true
      if (isTrying || clock() < retryAt) return false
      isTrying = true
      return true
    },
    note(failure) {
      if (failure !== null) reason = failure
      if (retryAt !== null) {
        // Calls from before it opened may still end; only the trial decides.
        if (!isTrying) return
        isTrying = false
        if (failure === null) close()
        else open()
        return
      }
      history = ((history << 1) | (failure === null ? 0 : 1)) & ((1 << RECENT_CALLS) - 1)
      const isFailing = (history & FAILURES_ON_END) === FAILURES_ON_END || bitsIn(history) >= FAILURES_OF_RECENT
      if (failure !== null && isFailing) open()
    },
    reset() {
      close()
      isTrying = false
      reason = null
    },
    state() {
      if (retryAt !== null) return { state: 'DOWN', reason }
      return (history & FAILURES_ON_END) === 0 ? { state: 'LIVE', reason: null } : { state: 'DEGRADED', reason }
    },
  }
}

function bitsIn(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count++
  return count
}
