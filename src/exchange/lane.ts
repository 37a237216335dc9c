import { type Breaker, type BreakerState, createBreaker } from './breaker.ts'
import { type FailureReason } from './types.ts'
import { type Cancel } from '../../connectors/kinds/kind.ts'
import { type SourceLimits } from '../catalog/types.ts'
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

/** The way to one source: never more calls at a time or in a second than it can bear, and none while it is down. */
export interface Lane {
  submit(job: Job): void
  state(): BreakerState
  /** Fails what still waits. */
  close(): void
}

const MAX_QUEUED = 1000

export function openLane(limits: SourceLimits, clock: Clock): Lane {
  const breaker: Breaker = createBreaker(clock)
  const rate = limitRate(limits.perSecond, clock)
  const queue: Job[] = []
  let active = 0
  let wakeUp: NodeJS.Timeout | null = null

  function submit(job: Job): void {
    if (queue.length >= MAX_QUEUED) return job.fail('THROTTLED')
    queue.push(job)
    advance()
  }

  function advance(): void {
    while (queue.length > 0 && active < limits.concurrency) {
      const waitMs = rate.waitMs()
      if (waitMs > 0) return wakeAfter(waitMs)
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
    rate.take()
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
      // After whatever is waiting for this call has its answer.
      if (queue.length > 0) queueMicrotask(advance)
      return true
    }
  }

  return {
    submit,
    state: breaker.state,
    close() {
      if (wakeUp !== null) clearTimeout(wakeUp)
      for (const job of queue.splice(0)) job.fail('UNREACHABLE')
    },
  }
}

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
