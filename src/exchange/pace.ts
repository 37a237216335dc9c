import { type FailureReason } from './types.ts'
import { type SourceLimits } from '../catalog/types.ts'
import { type Clock, toDate } from '../model/clock.ts'

/** What a source can bear: how many calls at a time, in a second and in a day. */
export interface Pace {
  /** Null: a call may start now. Else how long until one may, or that today none may any more. */
  wait(active: number): { readonly forMs: number } | 'A_CALL_ENDS' | 'TOMORROW' | null
  began(): void
  /** How a call ended; null: well. Whoever is slow or says so is asked less at a time, and little by little more again. */
  ended(failure: FailureReason | null): void
  /** May a call be made once more? At most one in ten. */
  takesRetry(): boolean
}

const OVERLOADED: ReadonlySet<FailureReason> = new Set(['TIMEOUT', 'THROTTLED', 'BUSY'])
const DECREASE = 0.7
const RETRY_SHARE = 0.1
const MOST_RETRIES_SAVED = 10

export function createPace(limits: Pick<SourceLimits, 'concurrency' | 'perSecond' | 'perDay'>, clock: Clock): Pace {
  const { concurrency, perSecond, perDay } = limits
  const rate = perSecond === Infinity ? UNLIMITED : limitRate(perSecond, clock)
  let most = concurrency
  let retries = 1
  let day = ''
  let today = 0

  function isSpent(): boolean {
    if (perDay === null) return false
    const date = toDate(clock())
    if (date !== day) [day, today] = [date, 0]
    return today >= perDay
  }

  return {
    wait(active) {
      if (active >= Math.floor(most)) return 'A_CALL_ENDS'
      if (isSpent()) return 'TOMORROW'
      const forMs = rate.waitMs()
      return forMs > 0 ? { forMs } : null
    },
    began() {
      rate.take()
      today++
      retries = Math.min(retries + RETRY_SHARE, MOST_RETRIES_SAVED)
    },
    ended(failure) {
      if (failure === null) most = Math.min(most + 1 / most, concurrency)
      else if (OVERLOADED.has(failure)) most = Math.max(most * DECREASE, 1)
    },
    takesRetry() {
      if (retries < 1) return false
      // It earns nothing itself, so that one in ten is one in ten.
      retries -= 1 + RETRY_SHARE
      return true
    },
  }
}

const UNLIMITED = { waitMs: () => 0, take: () => {} }

/** At most so many in any second; a fraction is one in as many seconds. */
function limitRate(perSecond: number, clock: Clock) {
  const count = Math.max(1, Math.floor(perSecond))
  const windowMs = (1000 * count) / perSecond
  // A ring of the last `count` times: the oldest is the next to be overwritten.
  const times = new Float64Array(count).fill(-Infinity)
  let next = 0
  return {
    waitMs: () => Math.ceil((times[next] ?? 0) + windowMs - clock()),
    take() {
      times[next] = clock()
      next = (next + 1) % count
    },
  }
}
