import { type Breaker, type BreakerState, createBreaker } from './breaker.ts'
import { createPace, type Pace } from './pace.ts'
import { type FailureReason } from './types.ts'
import { type Cancel } from '../../connectors/kinds/kind.ts'
import { type Source } from '../catalog/types.ts'
import { type Clock } from '../model/clock.ts'

/** One upstream call on its way. Exactly one of `release` and `fail` ends it. */
export interface Job {
  /** Is anybody still waiting? Asked when its turn comes. */
  isWanted(): boolean
  /** Sends it; `release` tells how it ended, and is false when that no longer matters. */
  send(release: (failure: FailureReason | null) => boolean): Cancel
  /** There will be no answer. */
  fail(reason: FailureReason): void
}

/** How a source stands: as its calls tell, or as was announced or decided. */
export type LaneState = BreakerState | { readonly state: 'MAINTENANCE' | 'SUSPENDED'; readonly reason: null }

/** The way to one source: never more calls than it can bear, and none while it is down or closed. */
export interface Lane {
  submit(job: Job): void
  state(): LaneState
  /** May a failed call be made once more? */
  takesRetry(): boolean
  /** 停用 or open again, whatever its calls tell. */
  suspend(isSuspended: boolean): void
  /** Fails what still waits. */
  close(): void
}

const MAX_QUEUED = 1000

export function openLane({ limits, maintenance }: Pick<Source, 'limits' | 'maintenance'>, clock: Clock): Lane {
  const breaker: Breaker = createBreaker(clock)
  const pace: Pace = createPace(limits, clock)
  let isSuspended = false
  const queue: Job[] = []
  let active = 0
  let wakeUp: NodeJS.Timeout | null = null

  function submit(job: Job): void {
    const closed = closedFor()
    if (closed !== null) return job.fail(closed)
    if (queue.length >= MAX_QUEUED) return job.fail('THROTTLED')
    queue.push(job)
    advance()
  }

  function advance(): void {
    while (queue.length > 0) {
      const wait = pace.wait(active)
      if (wait === 'A_CALL_ENDS') return
      if (wait === 'TOMORROW') return failQueue('THROTTLED')
      if (wait !== null) return wakeAfter(wait.forMs)
      const job = queue.shift()
      if (job === undefined) return
      if (!job.isWanted()) job.fail('THROTTLED')
      else if (breaker.admits()) start(job)
      else job.fail('OPEN_BREAKER')
    }
  }

  function wakeAfter(waitMs: number): void {
    wakeUp ??= setTimeout(() => {
      wakeUp = null
      advance()
    }, waitMs)
  }

  function start(job: Job): void {
    let isOver = false
    active++
    pace.began()
    // The call may outlive the requests that wait for it: a caller in a hurry must neither waste the answer, which
    // others can use, nor make the source look as if it had failed.
    const timer = setTimeout(() => {
      if (!release('TIMEOUT')) return
      cancel()
      job.fail('TIMEOUT')
    }, limits.timeoutMs)
    const cancel = job.send(release)

    function release(failure: FailureReason | null): boolean {
      if (isOver) return false
      isOver = true
      clearTimeout(timer)
      active--
      breaker.note(failure)
      pace.ended(failure)
      // After whatever is waiting for this call has its answer.
      if (queue.length > 0) queueMicrotask(advance)
      return true
    }
  }

  function closedFor(): 'SUSPENDED' | 'MAINTENANCE' | null {
    if (isSuspended) return 'SUSPENDED'
    return maintenance.length > 0 && isWithin(maintenance, clock()) ? 'MAINTENANCE' : null
  }

  function failQueue(reason: FailureReason): void {
    for (const job of queue.splice(0)) job.fail(reason)
  }

  return {
    submit,
    state() {
      const closed = closedFor()
      return closed === null ? breaker.state() : { state: closed, reason: null }
    },
    takesRetry: pace.takesRetry,
    suspend(suspended) {
      isSuspended = suspended
      if (suspended) failQueue('SUSPENDED')
    },
    close() {
      if (wakeUp !== null) clearTimeout(wakeUp)
      failQueue('UNREACHABLE')
    },
  }
}

/** Is it now between the two of any of these, in minutes of the day in China? A window may go past midnight. */
function isWithin(windows: Source['maintenance'], nowMs: number): boolean {
  const minute = Math.floor(nowMs / 60_000 + CHINA_OFFSET_MINUTES) % MINUTES_OF_A_DAY
  return windows.some(([from, to]) => (from <= to ? minute >= from && minute < to : minute >= from || minute < to))
}

const CHINA_OFFSET_MINUTES = 8 * 60
const MINUTES_OF_A_DAY = 24 * 60
