import { createPace } from './pace.ts'
import { type Quota, type Quotas } from './quota.ts'
import { type Source } from '../catalog/types.ts'
import { type Clock } from '../model/clock.ts'

/**
 * 部门共同限额: what the sources of one department may be asked together. Their lanes get their turns one by one. It is
 * an agreement and stays as it is: which of the systems is overloaded only the pace of each can tell.
 */
export interface CommonPace {
  /** May this lane begin a call? `LATER`: `advance` is called when it is its turn; then it may begin one. */
  admits(advance: () => void): 'NOW' | 'LATER' | 'TOMORROW'
  began(): void
  ended(): void
  close(): void
}

/** One for each department; null for the source of one that has no common limits. */
export function openCommonPaces(clock: Clock, quotas: Quotas): (source: Source) => CommonPace | null {
  const paces = new Map<string, CommonPace>()
  return (source) => {
    const { ref, departmentLimits } = source
    if (departmentLimits === undefined) return null
    const pace = paces.get(ref.department) ?? openCommonPace(departmentLimits, quotas.ofDepartment(source), clock)
    paces.set(ref.department, pace)
    return pace
  }
}

type Limits = NonNullable<Source['departmentLimits']>

function openCommonPace({ concurrency, perSecond }: Limits, quota: Quota | null, clock: Clock): CommonPace {
  const pace = createPace({ concurrency: concurrency ?? Infinity, perSecond: perSecond ?? Infinity }, quota, clock)
  /** Lanes, in the order of their turns. */
  const waiting = new Set<() => void>()
  /** The lane whose turn it is, until it begins a call. */
  let called: (() => void) | null = null
  let active = 0
  let timer: NodeJS.Timeout | null = null

  function callNext(): void {
    for (const advance of waiting) {
      const wait = pace.wait(active)
      if (wait === 'A_CALL_ENDS') return
      if (wait !== null && wait !== 'TOMORROW') return callAfter(wait.forMs)
      waiting.delete(advance)
      called = advance
      advance()
      called = null
    }
  }

  function callAfter(waitMs: number): void {
    timer ??= setTimeout(() => {
      timer = null
      callNext()
    }, waitMs)
  }

  return {
    admits(advance) {
      const isItsTurn = waiting.size === 0 || called === advance
      const wait = isItsTurn ? pace.wait(active) : 'A_CALL_ENDS'
      if (wait === null) return 'NOW'
      if (wait === 'TOMORROW') return wait
      waiting.add(advance)
      if (wait !== 'A_CALL_ENDS') callAfter(wait.forMs)
      return 'LATER'
    },
    began() {
      called = null
      active++
      pace.began()
    },
    ended() {
      active--
      // After whatever is waiting for this call has its answer.
      if (waiting.size > 0) queueMicrotask(callNext)
    },
    close() {
      if (timer !== null) clearTimeout(timer)
      waiting.clear()
    },
  }
}
