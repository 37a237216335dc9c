import { type Activity, type ActivityReport, openActivity } from './activity.ts'
import { type Breaker, type BreakerState, createBreaker } from './breaker.ts'
import { type CommonPace } from './common-pace.ts'
import { createPace, type Pace } from './pace.ts'
import { type CallOutcome, type FailureReason } from './types.ts'
import { type Cancel } from '../../connectors/kinds/kind.ts'
import { type Source } from '../catalog/types.ts'
import { type Clock } from '../model/clock.ts'
import { type Suspension } from '../model/suspension.ts'

/** One upstream call on its way. Exactly one of `release` and `fail` ends it. */
export interface Job {
  /** Is anybody still waiting? Asked when its turn comes. */
  isWanted(): boolean
  /** Sends it; `release` tells how it ended, and is false when that no longer matters. */
  send(release: Release): Cancel
  /** There will be no answer. */
  fail(reason: FailureReason): void
}

/**
 * @param failure what it says against the source; null: nothing
 * @param outcome how it ended all the same
 */
export type Release = (failure: FailureReason | null, outcome: CallOutcome) => boolean

/** How a source stands: as its calls tell, or as was announced or decided. */
export type LaneState =
  | BreakerState
  | { readonly state: 'MAINTENANCE'; readonly reason: null }
  | { readonly state: 'SUSPENDED'; readonly reason: null; readonly suspension: Suspension }

/** The way to one source: never more calls than it can bear, and none while it is down or closed. */
export interface Lane {
  submit(job: Job): void
  state(): LaneState
  /** May a failed call be made once more? */
  takesRetry(): boolean
  /** How the last calls ended. */
  activity(): ActivityReport
  /** 停用, whatever its calls tell. */
  suspend(suspension: Suspension): void
  /** Opens it again, its breaker too. */
  resume(): void
  /** How its last calls went says nothing against settings that are new. */
  renewed(): void
  /** Fails what still waits. */
  close(): void
}

const MAX_QUEUED = 1000

/** @param common the pace it keeps together with others beside its own; null: there is none */
export function openLane(
  { limits, maintenance }: Pick<Source, 'limits' | 'maintenance'>,
  clock: Clock,
  common: CommonPace | null = null,
): Lane {
  const breaker: Breaker = createBreaker(clock)
  const pace: Pace = createPace(limits, clock)
  const activity: Activity = openActivity()
  let suspension: Suspension | null = null
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
      const turn = common === null ? 'NOW' : common.admits(advance)
      if (turn === 'LATER') return
      if (turn === 'TOMORROW') return failQueue('THROTTLED')
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
    const beganAt = clock()
    active++
    pace.began()
    common?.began()
    // The call may outlive the requests that wait for it: a caller in a hurry must neither waste the answer, which
    // others can use, nor make the source look as if it had failed.
    const timer = setTimeout(() => {
      if (!release('TIMEOUT', 'TIMEOUT')) return
      cancel()
      job.fail('TIMEOUT')
    }, limits.timeoutMs)
    const cancel = job.send(release)

    function release(failure: FailureReason | null, outcome: CallOutcome): boolean {
      if (isOver) return false
      isOver = true
      clearTimeout(timer)
      active--
      breaker.note(failure)
      pace.ended(failure)
      common?.ended()
      const endedAt = clock()
      activity.note(outcome, endedAt - beganAt, endedAt)
      // After whatever is waiting for this call has its answer.
      if (queue.length > 0) queueMicrotask(advance)
      return true
    }
  }

  function closedFor(): 'SUSPENDED' | 'MAINTENANCE' | null {
    if (standing() !== null) return 'SUSPENDED'
    return maintenance.length > 0 && isWithin(maintenance, clock()) ? 'MAINTENANCE' : null
  }

  function standing(): Suspension | null {
    if (suspension !== null && suspension.until !== null && suspension.until <= clock()) suspension = null
    return suspension
  }

  function failQueue(reason: FailureReason): void {
    for (const job of queue.splice(0)) job.fail(reason)
  }

  return {
    submit,
    state() {
      const suspended = standing()
      if (suspended !== null) return { state: 'SUSPENDED', reason: null, suspension: suspended }
      return closedFor() === null ? breaker.state() : { state: 'MAINTENANCE', reason: null }
    },
    activity: activity.report,
    takesRetry: pace.takesRetry,
    suspend(decided) {
      suspension = decided
      failQueue('SUSPENDED')
    },
    resume() {
      suspension = null
      breaker.reset()
    },
    renewed: breaker.reset,
    close() {
      if (wakeUp !== null) clearTimeout(wakeUp)
      common?.close()
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
