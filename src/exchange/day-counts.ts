import { derived } from './shared-cache.ts'
import { type Clock, toDate } from '../model/clock.ts'
import { type Redis } from '../redis.ts'
import { keyedDigest } from '../store/data-folder.ts'
import { type Store } from '../store/store.ts'

/** How much of each day's quotas is taken: kept over restarts, and with Redis common to all replicas. */
export interface DayCounts {
  /** As far as is known here. @param day `yyyy-MM-dd` */
  taken(name: string, day: string): number
  /** Takes more of it, durably before they are given. Rejects when it cannot be known how much is left. @returns how many */
  take(portion: Portion): Promise<number>
  /** Some that were taken are not needed. Rejects when that cannot be written. */
  giveBack(name: string, day: string, count: number): Promise<void>
}

export interface Portion {
  readonly name: string
  readonly day: string
  readonly most: number
  /** Of all that is taken on this day. */
  readonly limit: number
}

export interface DayCountsParts {
  readonly store: Pick<Store, 'quotas'>
  /** Null: this process counts by itself. */
  readonly shared: SharedCounts | null
  readonly clock: Clock
}

/** All that was ever taken of a day, and what of it was given back. */
export interface Count {
  readonly taken: number
  readonly givenBack: number
}

/** What was taken of one quota while the other replicas could not be told. */
interface Alone {
  readonly day: string
  /** How much that may be. */
  readonly most: number
  readonly taken: number
}

const NOTHING: Count = { taken: 0, givenBack: 0 }
/** Today, and the day before for a clock that is set back. */
const DAYS_KNOWN = 2
/** What other replicas have taken is looked up no more often. */
const LOOK_EVERY_MS = 5_000
/** Of what was left when Redis was lost, each replica goes on with this much: four of them exceed nothing. */
const SHARE_ALONE = 1 / 4
const ASK_AGAIN_MS = 1_000
/** Since when what was learnt is taken for what is, once Redis is lost. */
const LATELY_MS = 30_000

/** Goes on from what was counted before the restart. */
export async function openDayCounts({ store, shared, clock }: DayCountsParts): Promise<DayCounts> {
  const days = new Map<string, Map<string, Count>>()
  for (const { name, day, taken } of await store.quotas.begin(toDate(clock()))) learn(name, day, { ...NOTHING, taken })
  const lookedAt = new Map<string, number>()
  const untold = new Map<string, Alone>()
  /** When Redis last said how much is taken, and when it last did not answer. */
  const learntAt = new Map<string, number>()
  let lostAt = -Infinity

  function known(name: string, day: string): Count {
    return days.get(day)?.get(name) ?? NOTHING
  }

  function learn(name: string, day: string, count: Count): void {
    const names = days.get(day) ?? new Map<string, Count>()
    days.set(day, names.set(name, count))
    const [oldest = day] = days.keys()
    if (days.size > DAYS_KNOWN) days.delete(oldest)
  }

  async function keep(name: string, day: string, count: Count): Promise<void> {
    await store.quotas.write({ name, day, taken: count.taken })
    learn(name, day, count)
  }

  async function takeHere({ name, day, most, limit }: Portion): Promise<number> {
    const { taken, givenBack } = known(name, day)
    const count = Math.max(Math.min(most, limit - taken), 0)
    await keep(name, day, { taken: taken + count, givenBack })
    return count
  }

  async function takeOf(counts: SharedCounts, portion: Portion): Promise<number> {
    const { name, day, most, limit } = portion
    // Either way: the clock may have been set back.
    if (Math.abs(clock() - lostAt) < ASK_AGAIN_MS) return takeAlone(portion, new Error('the common count was lost'))
    const alone = takenAlone(name, day)
    let count: Count
    try {
      count = await counts.take(name, day, { most: most + alone, known: known(name, day).taken - alone })
    } catch (error) {
      lostAt = clock()
      return takeAlone(portion, error)
    }
    untold.delete(name)
    learntAt.set(name, clock())
    // Redis may have forgotten what is known here.
    const taken = Math.max(count.taken, known(name, day).taken)
    try {
      await keep(name, day, { ...count, taken })
    } catch (error) {
      await counts.giveBack(name, day, most).catch(() => undefined)
      throw error
    }
    return Math.max(Math.min(most, limit - (taken - count.givenBack - most)), 0)
  }

  /** Not by one who has not heard for some time how much the others have taken. */
  async function takeAlone({ name, day, most, limit }: Portion, lost: unknown): Promise<number> {
    if (Math.abs(lostAt - (learntAt.get(name) ?? -Infinity)) > LATELY_MS) throw lost
    const { taken, givenBack } = known(name, day)
    const before = untold.get(name)
    const alone =
      before?.day === day ? before : { day, most: Math.floor((limit - taken + givenBack) * SHARE_ALONE), taken: 0 }
    const count = Math.min(most, alone.most - alone.taken)
    if (count <= 0) throw lost
    await keep(name, day, { taken: taken + count, givenBack })
    untold.set(name, { ...alone, taken: alone.taken + count })
    return count
  }

  function takenAlone(name: string, day: string): number {
    const alone = untold.get(name)
    return alone?.day === day ? alone.taken : 0
  }

  function look(counts: SharedCounts, name: string, day: string): void {
    const now = clock()
    if (Math.abs(now - (lookedAt.get(name) ?? -Infinity)) < LOOK_EVERY_MS) return
    lookedAt.set(name, now)
    const learnMore = ({ taken, givenBack }: Count) => {
      learn(name, day, { taken: Math.max(taken, known(name, day).taken), givenBack })
      learntAt.set(name, clock())
    }
    counts.look(name, day).then(learnMore, () => undefined)
  }

  return {
    taken(name, day) {
      if (shared !== null) look(shared, name, day)
      const { taken, givenBack } = known(name, day)
      return taken - givenBack
    },
    take: (portion) => (shared === null ? takeHere(portion) : takeOf(shared, portion)),
    async giveBack(name, day, count) {
      if (shared !== null) return shared.giveBack(name, day, count)
      const { taken, givenBack } = known(name, day)
      await keep(name, day, { taken: taken - count, givenBack })
    },
  }
}

/** The counts in Redis. All reject when it does not answer in its time. */
export interface SharedCounts {
  look(name: string, day: string): Promise<Count>
  /** @param known what is taken already at the least. @returns the count with `most` in it, be it too much or not */
  take(name: string, day: string, taking: { readonly most: number; readonly known: number }): Promise<Count>
  giveBack(name: string, day: string, count: number): Promise<void>
}

/** Longer than a day lasts anywhere. */
const KEPT_MS = 2 * 86_400_000

/** @param secret 32 bytes, the same on all replicas */
export function openSharedCounts(redis: Redis, secret: Buffer): SharedCounts {
  const digest = keyedDigest(derived(secret, 'quota digest'))
  const keysOf = (name: string, day: string) => {
    const place = `yidang:{${digest(`${name} ${day}`)}}`
    return { taken: `${place}:taken`, givenBack: `${place}:back` }
  }

  let failures = 0

  async function read(name: string, day: string): Promise<Readonly<Record<keyof Count, Held>>> {
    const keys = keysOf(name, day)
    const [taken = null, givenBack = null] = await redis.read([[keys.taken, keys.givenBack]], 'LATER')
    failures = 0
    return { taken: heldIn(taken), givenBack: heldIn(givenBack) }
  }

  /** A connection that takes everything and answers nothing is left for another; the cache uses it too, so not at once. */
  async function readToTake(name: string, day: string): Promise<Readonly<Record<keyof Count, Held>>> {
    return read(name, day).catch((error: unknown) => {
      if (++failures >= 2) redis.reconnect()
      throw error
    })
  }

  /** Puts there what Redis has never held, has dropped or has spoilt. */
  async function begin(key: string, { state }: Held, value: number): Promise<void> {
    if (state === 'GOOD') return
    await redis.write([{ key, value: String(value), keepMs: KEPT_MS, isOnlyIfAbsent: state === 'ABSENT' }])
  }

  return {
    async look(name, day) {
      const { taken, givenBack } = await read(name, day)
      return { taken: taken.count, givenBack: givenBack.count }
    },
    async take(name, day, { most, known }) {
      // A Redis that hangs is found out by this, for what is sent to add may be added when nobody waits any more.
      const { taken, givenBack } = await readToTake(name, day)
      const { taken: key } = keysOf(name, day)
      await begin(key, taken, known)
      const sum = await redis.add(key, most)
      // Of two that put right at the same time what Redis has lost, both add: too much is counted, never too little.
      const lost = known + most - sum
      return { taken: lost > 0 ? await redis.add(key, lost) : sum, givenBack: givenBack.count }
    },
    async giveBack(name, day, count) {
      const { givenBack } = await readToTake(name, day)
      const { givenBack: key } = keysOf(name, day)
      await begin(key, givenBack, 0)
      await redis.add(key, count)
    },
  }
}

interface Held {
  readonly state: 'GOOD' | 'ABSENT' | 'SPOILT'
  readonly count: number
}

function heldIn(value: Buffer | null): Held {
  if (value === null) return { state: 'ABSENT', count: 0 }
  const text = value.toString('latin1')
  return /^\d{1,15}$/.test(text) ? { state: 'GOOD', count: Number(text) } : { state: 'SPOILT', count: 0 }
}
