import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createRecordCache,
  LONGEST_IN_PROCESS_MS,
  type Remembered,
  SWEPT_EVERY_MS,
} from '../src/exchange/record-cache.ts'
import { createExchange } from '../src/exchange/exchange.ts'
import { answerAll, openDepartment, planOf, record, somebody, sourceAt } from './support/exchange-world.ts'

/** An answer that is given again until then. */
function answer(until: number, changes: Partial<Remembered> = {}): Remembered {
  const terms = { freshUntil: until, revalidateUntil: until, errorUntil: until, until }
  const outcome = { kind: 'NO_RECORD', fetchedAt: '2026-11-26T12:00:00.000+08:00', cached: false } as const
  return { operation: 1, travel: '', by: '', outcome, terms, slot: null, ...changes }
}

const longName = (length: number): Partial<Remembered> => ({
  outcome: {
    kind: 'RECORD',
    record: ['张'.repeat(length)],
    observedAt: null,
    fetchedAt: '2026-11-26T12:00:00.000+08:00',
    cached: false,
    stale: false,
  },
})

describe('what is remembered in this process', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('leaves memory when its time is over, though nobody asks', () => {
    const cache = createRecordCache(Date.now, 1_000_000)
    const now = Date.now()
    cache.about('a').put(answer(now + 10_000))
    cache.about('a').put(answer(now + LONGEST_IN_PROCESS_MS, { operation: 2 }))
    vi.advanceTimersByTime(10_000 + SWEPT_EVERY_MS)
    expect([cache.about('a').at(1, ''), cache.about('a').at(2, '')]).toMatchObject([null, { operation: 2 }])
    vi.advanceTimersByTime(LONGEST_IN_PROCESS_MS)
    expect(cache.about('a').at(2, '')).toBeNull()
  })

  it('costs nothing once there is none', () => {
    const cache = createRecordCache(Date.now, 1_000_000)
    cache.about('a').put(answer(Date.now() + 10_000))
    cache.about('b')
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(2 * LONGEST_IN_PROCESS_MS + SWEPT_EVERY_MS)
    expect(vi.getTimerCount()).toBe(0)
    cache.about('c')
    cache.close()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('takes what a slow source says about somebody of whom nothing was known', () => {
    const cache = createRecordCache(Date.now, 1_000_000)
    const memory = cache.about('a')
    vi.advanceTimersByTime(30_000)
    memory.put(answer(Date.now() + 10_000))
    expect(cache.about('a').at(1, '')).not.toBeNull()
  })

  it('is bounded by its size: the subjects begun first go first', () => {
    const cache = createRecordCache(Date.now, 100_000)
    const until = Date.now() + 10_000
    for (let number = 0; number < 20; number++) cache.about(String(number)).put(answer(until, longName(5_000)))
    const held = Array.from({ length: 20 }, (_, number) => cache.about(String(number)).at(1, '') !== null)
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(8)
    expect(held.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => false))
    cache.about('large').put(answer(until, longName(60_000)))
    expect(cache.about('large').at(1, '')).toBeNull()
  })

  it('counts what it takes the place of, and what was forgotten, no more', () => {
    const cache = createRecordCache(Date.now, 100_000)
    const until = Date.now() + 10_000
    for (let time = 0; time < 50; time++) {
      cache.about('a').put(answer(until, longName(10_000)))
      cache.about('b').put(answer(until, { operation: 2, ...longName(10_000) }))
      cache.forget(['b'], new Set([2]))
    }
    expect(cache.about('a').at(1, '')).not.toBeNull()
    cache.forget(null, new Set([1]))
    expect(cache.about('a').at(1, '')).toBeNull()
  })

  it('is lost where it comes after it was forgotten', () => {
    const cache = createRecordCache(Date.now, 1_000_000)
    const memory = cache.about('a')
    cache.forget(['a'], new Set([1]))
    memory.put(answer(Date.now() + 10_000))
    expect(cache.about('a').at(1, '')).toBeNull()
  })
})

it('all that forty operations say about a person, for each of several cases, is asked once', async () => {
  const department = await openDepartment(answerAll)
  const freshness = { maxAgeMs: 3_600_000, observedAt: null }
  const sources = Array.from({ length: 40 }, () => sourceAt(department.url, { operation: { freshness } }))
  const exchange = createExchange({ sources, clock: Date.now, digest: String, allowLoopback: true })
  const read = async (caseNumber: string) => {
    const { recording } = record([somebody(1)], { caseNumber })
    await exchange.read(recording, { subjects: planOf([somebody(1)], sources), deadlineAt: Date.now() + 30_000 })
  }
  for (const caseNumber of ['JC1', 'JC2', 'JC3', 'JC1', 'JC2', 'JC3']) await read(caseNumber)
  expect(department.calls).toHaveLength(120)
  await exchange.close()
  await department.close()
})
