import { type Quota } from './quota.ts'
import { type CallOutcome } from './types.ts'
import { type SourceLimits } from '../catalog/types.ts'
import { type Clock } from '../model/clock.ts'

/** What a source can bear: how many calls at a time, in a second and in a day. */
export interface Pace {
  /** Null: a call may start now. Else how long until one may, or that today none may any more. */
  wait(active: number): { readonly forMs: number } | 'A_CALL_ENDS' | 'TOMORROW' | null
  /** @returns the call's number */
  began(): number
  /** How a call ended. Whoever is slow or says so is asked less at a time, and little by little more again. */
  ended(call: number, outcome: CallOutcome): void
  /** May a call be made once more? At most one in ten. */
  takesRetry(): boolean
}

const OVERLOADED: ReadonlySet<CallOutcome> = new Set(['TIMEOUT', 'THROTTLED', 'BUSY'])
const DECREASE = 0.7
const RETRY_SHARE = 0.1
const MOST_RETRIES_SAVED = 10

/** More of the day's calls are on their way to us. */
const SOON = { forMs: 2 } as const

export type PaceLimits = Pick<SourceLimits, 'concurrency' | 'perSecond'>

/** @param quota null: it may be asked as often in a day as it can bear */
export function createPace({ concurrency, perSecond }: PaceLimits, quota: Quota | null, clock: Clock): Pace {
  const rate = perSecond === Infinity ? UNLIMITED : limitRate(perSecond, clock)
  let most = concurrency
  /** Calls begun so far, and how many it were when it last was asked less. */
  let calls = 0
  let lessSince = 0
  let retries = 1

  return {
    wait(active) {
      if (active >= Math.floor(most)) return 'A_CALL_ENDS'
      const standing = quota === null ? 'LEFT' : quota.standing()
      if (standing !== 'LEFT') return standing === 'SPENT' ? 'TOMORROW' : SOON
      const forMs = rate.waitMs()
      return forMs > 0 ? { forMs } : null
    },
    began() {
      rate.take()
      quota?.take()
      retries = Math.min(retries + RETRY_SHARE, MOST_RETRIES_SAVED)
      return ++calls
    },
    ended(call, outcome) {
      if (outcome === 'OK' || outcome === 'NOT_FOUND') most = Math.min(most + 1 / most, concurrency)
      // All that is lost in one hiccup was begun before it: it is asked less once, and again only if that was not enough.
      else if (OVERLOADED.has(outcome) && call > lessSince) {
        most = Math.max(most * DECREASE, 1)
        lessSince = calls
      }
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
  let latest = -Infinity

  /** The time; where the clock was set back, all is as if the latest call were made just now. */
  function read(): number {
    const now = clock()
    if (now < latest) {
      for (const [index, time] of times.entries()) times[index] = time - (latest - now)
      latest = now
    }
    return now
  }

  return {
    waitMs() {
      const now = read()
      return Math.ceil((times[next] ?? 0) + windowMs - now)
    },
    take() {
      times[next] = latest = read()
      next = (next + 1) % count
    },
  }
}
