import { LRUCache } from 'lru-cache'
import { type Clock, toDate } from '../model/clock.ts'
import { type Purpose } from '../model/caller.ts'
import { type DataElement } from '../model/element.ts'
import { type Subject } from '../model/subject.ts'
import { type MismatchKey } from '../store/mismatches.ts'
import { type Store } from '../store/store.ts'

/** Wrong guesses for one subject, element and case; for one subject, client and day (DESIGN §8). */
const LIMITS = { perCase: 3, perDay: 10 } as const

export interface Guess {
  readonly subject: Subject
  /** What is guessed at, by its code. */
  readonly element: Pick<DataElement, 'code'>
  readonly client: string
  readonly purpose: Purpose
}

/** Keeps 核验 from becoming a way to find a value by trying. */
export interface GuessLimits {
  /** Reserves guesses before a source is asked, each counting for the next; null: too many were wrong. */
  reserve(guesses: readonly Guess[]): Promise<readonly (Reservation | null)[]>
  /** @returns for each, false when too many guesses have turned out wrong meanwhile: the outcome must not be told */
  settle(guesses: readonly Settled[]): Promise<readonly boolean[]>
}

/** A guess that is allowed, until it is settled. */
export interface Reservation {
  readonly key: MismatchKey
}

export interface Settled {
  readonly reservation: Reservation
  readonly outcome: 'MISMATCH' | 'OTHER'
}

/** What an operator is told of. */
export interface LimitReached {
  /** In one case, or in one day. */
  readonly limit: 'CASE' | 'DAY'
  readonly elementCode: string
  readonly client: string
}

export interface GuessLimitParts {
  readonly store: Store
  readonly clock: Clock
  /** One alert for each limit reached. */
  readonly onLimit: (reached: LimitReached) => void
}

export function openGuessLimits({ store, clock, onLimit }: GuessLimitParts): GuessLimits {
  const alerted = new LRUCache<string, true>({ max: 10_000 })

  function keyOf({ subject, element, client, purpose }: Guess): MismatchKey {
    return {
      subject: store.digest(subject.id),
      element: element.code,
      caseDigest: purpose.caseNumber === null ? null : store.digest(purpose.caseNumber),
      client,
      day: toDate(clock()),
    }
  }

  function alert(limit: LimitReached['limit'], { subject, element, caseDigest, client, day }: MismatchKey): void {
    const name = JSON.stringify(limit === 'DAY' ? [subject, client, day] : [subject, element, caseDigest])
    if (!alerted.has(name)) onLimit({ limit, elementCode: element, client })
    alerted.set(name, true)
  }

  return {
    async reserve(guesses) {
      const keys = guesses.map(keyOf)
      const reserved = await store.mismatches.reserve(keys, LIMITS)
      const open = keys.map((key, i) => (reserved[i] === true ? { key } : null))
      for (const [i, key] of keys.entries()) {
        if (open[i] === null) alert((await store.mismatches.reached(key, LIMITS)) ?? 'CASE', key)
      }
      return open
    },
    async settle(guesses) {
      const settled = guesses.map(({ reservation: { key }, outcome }) => ({ key, outcome }))
      const mayBeTold = await store.mismatches.settle(settled, LIMITS)
      for (const [i, { key }] of settled.entries()) if (mayBeTold[i] !== true) alert('DAY', key)
      return mayBeTold
    },
  }
}
