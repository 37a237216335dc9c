import { type DayCounts } from './day-counts.ts'
import { type Source } from '../catalog/types.ts'
import { type Clock, nextDayAt, toDate } from '../model/clock.ts'

/**
 * 每日配额: how many calls of today, the day in China, are left. Every call asks, so some are held in hand, and more are
 * taken from the common count before these are gone.
 */
export interface Quota {
  /** May a call begin? SOON: more are being taken, which is over within two seconds. */
  standing(): 'LEFT' | 'SOON' | 'SPENT'
  /** Counts a call that begins. */
  take(): void
  /** Nobody is asked: all of today is gone, or the common count cannot be asked and nothing is left in hand. */
  isSpent(): boolean
  report(): QuotaReport
}

export interface QuotaReport {
  readonly perDay: number
  /** Calls begun today; with what other replicas hold in hand, and what was in hand when a process was killed. */
  readonly used: number
  /** Epoch ms: when the next day begins, and with it a whole quota. */
  readonly renewedAt: number
}

export interface Quotas {
  /** Null: it has none. */
  ofSource(source: Pick<Source, 'connector' | 'limits'>): Quota | null
  /** The one that all sources of its department have in common; null: they have none. */
  ofDepartment(source: Pick<Source, 'ref' | 'departmentLimits'>): Quota | null
  /** Gives back what is in hand, if it can be given back; when nothing is asked any more. */
  close(): Promise<void>
}

/** @param counts null: what is counted is forgotten with this process */
export function openQuotas(counts: DayCounts | null, clock: Clock): Quotas {
  const quotas = new Map<string, ClosableQuota>()
  function of(name: string, perDay: number | null): Quota | null {
    if (perDay === null) return null
    const quota = quotas.get(name) ?? openQuota({ name, perDay, counts, clock })
    quotas.set(name, quota)
    return quota
  }
  return {
    ofSource: ({ connector, limits }) => of(`source ${connector}`, limits.perDay),
    ofDepartment: ({ ref, departmentLimits }) => of(`department ${ref.department}`, departmentLimits?.perDay ?? null),
    async close() {
      await Promise.all(Array.from(quotas.values(), (quota) => quota.close()))
    },
  }
}

interface ClosableQuota extends Quota {
  close(): Promise<void>
}

interface QuotaParts {
  readonly name: string
  readonly perDay: number
  readonly counts: DayCounts | null
  readonly clock: Clock
}

/** So few are written in a day, and one and a half of them are lost when a process is killed. */
const PORTIONS_OF_A_DAY = 100
const ASK_AGAIN_MS = 1_000

function openQuota({ name, perDay, counts, clock }: QuotaParts): ClosableQuota {
  const most = Math.ceil(perDay / PORTIONS_OF_A_DAY)
  let day = ''
  let inHand = 0
  let taking: Promise<void> | null = null
  /** Of the last attempt to take more; null: it did not fail. */
  let failedAt: number | null = null

  function turnDay(): void {
    const today = toDate(clock())
    if (today !== day) [day, inHand] = [today, counts === null ? perDay : 0]
  }

  function mayTakeMore(): boolean {
    // Either way: the clock may have been set back.
    const isResting = failedAt !== null && Math.abs(clock() - failedAt) < ASK_AGAIN_MS
    return counts !== null && !isResting && counts.taken(name, day) < perDay
  }

  function takeMore(): void {
    if (taking !== null || counts === null || !mayTakeMore()) return
    const of = day
    taking = counts.take({ name, day: of, most, limit: perDay }).then(
      (count) => {
        if (of === day) inHand += count
        taking = failedAt = null
      },
      () => {
        failedAt = clock()
        taking = null
      },
    )
  }

  return {
    standing() {
      turnDay()
      if (inHand > 0) return 'LEFT'
      takeMore()
      return taking === null ? 'SPENT' : 'SOON'
    },
    take() {
      inHand--
      // So that it is known, when Redis is lost, how much the others have taken.
      counts?.taken(name, day)
      if (inHand <= most / 2) takeMore()
    },
    isSpent() {
      turnDay()
      if (inHand > 0) return false
      // So that it is found out also where nobody calls.
      if (failedAt !== null) takeMore()
      return failedAt !== null || counts === null || counts.taken(name, day) >= perDay
    },
    report() {
      turnDay()
      const taken = counts === null ? perDay : Math.min(counts.taken(name, day), perDay)
      return { perDay, used: Math.max(taken - inHand, 0), renewedAt: nextDayAt(clock()) }
    },
    async close() {
      await taking
      const rest = inHand
      inHand = 0
      // What cannot be given back counts as used.
      if (rest > 0) await counts?.giveBack(name, day, rest).catch(() => undefined)
    },
  }
}
