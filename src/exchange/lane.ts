import { type Activity, type ActivityReport, openActivity } from './activity.ts'
import { type Admission, type Breaker, type BreakerState, createBreaker } from './breaker.ts'
import { type CommonPace } from './common-pace.ts'
import { createPace, type Pace } from './pace.ts'
import { type Quota } from './quota.ts'
import { type CallOutcome, type FailureReason } from './types.ts'
import { type Cancel } from '../../connectors/kinds/kind.ts'
import { maintenanceEnd } from '../catalog/maintenance.ts'
import { type Source } from '../catalog/types.ts'
import { type Clock } from '../model/clock.ts'
import { type Suspension } from '../model/suspension.ts'

/** One upstream call on its way. Exactly one of `release` and `fail` ends it. */
export interface Job {
  /** Of the call that this is a part or a repeat of; null: it is the first of its call. */
  readonly admission: Admission | null
  /** Is anybody still waiting? Asked when its turn comes. */
  isWanted(): boolean
  /**
   * Sends it; `release` tells how it ended, and is false when that no longer matters. With this admission the lane is
   * to be told in the end what the whole call says of the source.
   */
  send(release: Release, admission: Admission): Cancel
  /** There will be no answer. */
  fail(reason: FailureReason): void
}

export type Release = (outcome: CallOutcome) => boolean

/** How a source stands: as its calls tell, or as was announced (until when, in epoch ms) or decided. */
export type LaneState =
  | BreakerState
  | { readonly state: 'MAINTENANCE'; readonly reason: null; readonly until: number }
  | { readonly state: 'SUSPENDED'; readonly reason: null; readonly suspension: Suspension }

/** By announcement or decision: nobody is called, whatever is asked. */
export function isShut(state: LaneState['state']): boolean {
  return state === 'MAINTENANCE' || state === 'SUSPENDED'
}

/** The way to one source: never more calls than it can bear, and none while it is down or closed. */
export interface Lane {
  submit(job: Job): void
  /** How a call ended, its parts and its repeat together, as {@link Breaker.note} takes it. */
  note: Breaker['note']
  state(): LaneState
  /** May a failed call be made once more? Not while the source is down. */
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

export interface LaneParts {
  readonly source: Pick<Source, 'limits' | 'maintenance'>
  /** Null: it may be asked as often in a day as it can bear. */
  readonly quota: Quota | null
  /** The pace it keeps together with others beside its own; null: there is none. */
  readonly common: CommonPace | null
  readonly clock: Clock
}

export function openLane({ source: { limits, maintenance }, quota, common, clock }: LaneParts): Lane {
  const breaker: Breaker = createBreaker(clock)
  const pace: Pace = createPace(limits, quota, clock)
  const activity: Activity = openActivity()
  let suspension: Suspension | null = null
  const queue: Job[] = []
  let active = 0
  let wakeUp: NodeJS.Timeout | null = null

  function submit(job: Job): void {
    const closed = closedFor()
    if (closed !== null) return job.fail(closed)
    if (breaker.bars(job.admission)) return job.fail('OPEN_BREAKER')
    if (queue.length >= MAX_QUEUED) return job.fail('THROTTLED')
    queue.push(job)
    advance()
  }

  function advance(): void {
    for (let job = queue[0]; job !== undefined; job = queue[0]) {
      // Before a place is waited for: a trial that hangs must not keep everybody waiting behind it.
      if (breaker.bars(job.admission)) {
        queue.shift()
        job.fail('OPEN_BREAKER')
        continue
      }
      const wait = pace.wait(active)
      if (wait === 'A_CALL_ENDS') return
      if (wait === 'TOMORROW') return failQueue('THROTTLED')
      if (wait !== null) return wakeAfter(wait.forMs)
      const turn = common === null ? 'NOW' : common.admits(advance)
      if (turn === 'LATER') return
      if (turn === 'TOMORROW') return failQueue('THROTTLED')
      queue.shift()
      if (job.isWanted()) start(job)
      else job.fail('THROTTLED')
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
    const admission = breaker.begin(job.admission)
    const call = pace.began()
    active++
    common?.began()
    // The call may outlive the requests that wait for it: a caller in a hurry must neither waste the answer, which
    // others can use, nor make the source look as if it had failed.
    const timer = setTimeout(() => {
      if (!release('TIMEOUT')) return
      cancel()
      job.fail('TIMEOUT')
    }, limits.timeoutMs)
    const cancel = job.send(release, admission)

    function release(outcome: CallOutcome): boolean {
      if (isOver) return false
      isOver = true
      clearTimeout(timer)
      active--
      pace.ended(call, outcome)
      common?.ended()
      const endedAt = clock()
      activity.note(outcome, endedAt - beganAt, endedAt)
      // After whatever is waiting for this call has its answer.
      if (queue.length > 0) queueMicrotask(advance)
      return true
    }
  }

  const note: Breaker['note'] = (admission, failure, about) => {
    breaker.note(admission, failure, about)
    // When it has opened, those in the queue are refused at once.
    if (failure !== null && queue.length > 0) queueMicrotask(advance)
  }

  function closedFor(): 'SUSPENDED' | 'MAINTENANCE' | null {
    if (standing() !== null) return 'SUSPENDED'
    return maintainedUntil() === null ? null : 'MAINTENANCE'
  }

  function maintainedUntil(): number | null {
    return maintenance.length === 0 ? null : maintenanceEnd(maintenance, clock())
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
    note,
    state() {
      const suspended = standing()
      if (suspended !== null) return { state: 'SUSPENDED', reason: null, suspension: suspended }
      const until = maintainedUntil()
      return until === null ? breaker.state() : { state: 'MAINTENANCE', reason: null, until }
    },
    activity: activity.report,
    takesRetry: () => breaker.state().state !== 'DOWN' && pace.takesRetry(),
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
