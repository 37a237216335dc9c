import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { type Source } from '../src/catalog/types.ts'
import { openDayCounts, openSharedCounts } from '../src/exchange/day-counts.ts'
import { createExchange } from '../src/exchange/exchange.ts'
import { openRedis } from '../src/redis.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { openStore } from '../src/store/store.ts'
import { readArchive } from './support/archive-reading.ts'
import { temporaryFolder } from './support/audit-world.ts'
import { openClock } from './support/clock.ts'
import { editedManifests } from './support/edited-manifests.ts'
import {
  answerAll,
  openDepartment,
  planOf,
  record,
  somebody,
  sourceAt,
  type TestDepartment,
} from './support/exchange-world.ts'
import { redis } from './support/optional.ts'
import { scenarioOf } from './support/people.ts'
import { openRedisGate, type RedisGate } from './support/redis-gate.ts'
import { startWorld, type TestWorld } from './support/world.ts'

const MORNING = Date.parse('2026-11-25T09:00:00+08:00')
const HOUR = 3_600_000
let now: number
let folder: ReturnType<typeof temporaryFolder>
let department: TestDepartment
const opened: (() => Promise<void>)[] = []

beforeEach(async () => {
  now = MORNING
  folder = temporaryFolder()
  department = await openDepartment(answerAll)
})

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
  await department.close()
  folder.remove()
})

interface Opening {
  /** Data folder of one process after the other. */
  readonly name?: string
  readonly shared?: { readonly gate: RedisGate; readonly secret: Buffer }
}

/** One process: its exchange and what it keeps. */
async function openProcess(source: Source, { name = 'one', shared }: Opening = {}) {
  const store = await openStore({ dataFolder: join(folder.path, name) })
  const client =
    shared === undefined ? null : await openRedis({ mode: 'standalone', urls: [shared.gate.url], onState: () => {} })
  const counted = shared === undefined || client === null ? null : openSharedCounts(client, shared.secret)
  const counts = await openDayCounts({ store, shared: counted, clock: () => now })
  const parts = { clock: () => now, digest: (text: string) => text, allowLoopback: true }
  const exchange = createExchange({ ...parts, sources: [source], counts })
  let isOpen = true

  /** What comes of so many calls: how many were made, and how many not. */
  async function ask(calls: number) {
    const subjects = Array.from({ length: calls }, (_, number) => somebody(number))
    const { recording } = record(subjects)
    const outcomes = await exchange.read(recording, { subjects: planOf(subjects, [source]), deadlineAt: now + 3000 })
    const reasons = outcomes.flat().map((one) => (one.kind === 'FAILED' ? one.reason : one.kind))
    return {
      answered: reasons.filter((reason) => reason === 'RECORD').length,
      throttled: reasons.filter((reason) => reason === 'THROTTLED').length,
    }
  }

  async function end(how: 'CLOSED' | 'KILLED'): Promise<void> {
    if (!isOpen) return
    isOpen = false
    if (how === 'CLOSED') await exchange.close()
    client?.close()
    await store.close()
    if (how === 'KILLED') await exchange.close()
  }
  opened.push(() => end('CLOSED'))
  return {
    ask,
    close: () => end('CLOSED'),
    kill: () => end('KILLED'),
    state: () => exchange.sourceState(source.connector),
    used: () => exchange.quotas(source.connector).map(({ used }) => used),
    quotas: () => exchange.quotas(source.connector),
  }
}

function sourceWith(perDay: number | null, changes: Partial<Source> = {}): Source {
  const limits = { perDay, perSecond: 10_000 }
  return sourceAt(department.url, { limits, source: changes, operation: { batch: 1 } })
}

/** As another process sees the file. */
function rows(name = 'one') {
  const file = new DatabaseSync(join(folder.path, name, 'store.sqlite'), { readOnly: true })
  const found = file.prepare('SELECT name, day, taken FROM quota').all()
  file.close()
  return found.map((row) => ({ ...row }))
}

describe('a daily quota', () => {
  it('is not whole again after a restart, but on the next day in China', async () => {
    const source = sourceWith(3)
    const first = await openProcess(source)
    expect(await first.ask(2)).toEqual({ answered: 2, throttled: 0 })
    await first.close()
    const second = await openProcess(source)
    expect(second.used()).toEqual([2])
    expect(await second.ask(3)).toEqual({ answered: 1, throttled: 2 })
    await second.close()
    now += 15 * HOUR
    const third = await openProcess(source)
    expect(await third.ask(4)).toEqual({ answered: 3, throttled: 1 })
    expect(rows()).toEqual([{ name: `source ${source.connector}`, day: '2026-11-26', taken: 3 }])
  })

  it('is whole again at midnight without a restart, too', async () => {
    const process = await openProcess(sourceWith(3))
    await process.ask(4)
    now += 14 * HOUR + HOUR - 1
    expect(await process.ask(1)).toEqual({ answered: 0, throttled: 1 })
    now += 1
    expect(process.state().state).toBe('LIVE')
    expect(await process.ask(4)).toEqual({ answered: 3, throttled: 1 })
  })

  it('is never exceeded where a process was killed: what it held counts as used, at most one and a half in a hundred', async () => {
    const source = sourceWith(400)
    let answered = 0
    for (let killed = 0; killed < 3; killed++) {
      const process = await openProcess(source)
      answered += (await process.ask(10)).answered
      await process.kill()
    }
    expect(answered).toBe(30)
    const last = await openProcess(source)
    answered += (await last.ask(400)).answered
    expect(department.calls).toHaveLength(answered)
    expect(answered).toBeLessThanOrEqual(400)
    expect(answered).toBeGreaterThanOrEqual(400 - 3 * 6)
    expect(last.state()).toEqual({ state: 'DOWN', reason: 'THROTTLED' })
  })

  it('is given back whole by a process that ends in order', async () => {
    const source = sourceWith(400)
    const first = await openProcess(source)
    await first.ask(10)
    await first.close()
    expect(rows()).toMatchObject([{ taken: 10 }])
  })

  it('shows what is used and when it begins anew; while it is spent the source is down', async () => {
    const source = sourceWith(3)
    const process = await openProcess(source)
    const renewedAt = Date.parse('2026-11-26T00:00:00+08:00')
    expect(process.quotas()).toEqual([{ scope: 'SOURCE', perDay: 3, used: 0, renewedAt }])
    await process.ask(2)
    expect([process.used(), process.state().state]).toEqual([[2], 'LIVE'])
    await process.ask(1)
    expect([process.used(), process.state()]).toEqual([[3], { state: 'DOWN', reason: 'THROTTLED' }])
    await process.close()
    // It is known before anybody has asked.
    expect((await openProcess(source)).state()).toEqual({ state: 'DOWN', reason: 'THROTTLED' })
  })

  it('of a department is one for all its sources, and kept likewise', async () => {
    const source = sourceWith(null, { departmentLimits: { concurrency: null, perSecond: null, perDay: 2 } })
    const first = await openProcess(source)
    expect(await first.ask(3)).toEqual({ answered: 2, throttled: 1 })
    expect(first.quotas()).toMatchObject([{ scope: 'DEPARTMENT', perDay: 2, used: 2 }])
    expect(first.state()).toEqual({ state: 'DOWN', reason: 'THROTTLED' })
    await first.close()
    expect(await (await openProcess(source)).ask(1)).toEqual({ answered: 0, throttled: 1 })
    expect(rows()).toEqual([{ name: 'department 公安', day: '2026-11-25', taken: 2 }])
  })

  it('costs nothing where there is none: nothing is written down', async () => {
    const process = await openProcess(sourceWith(null))
    expect(await process.ask(5)).toEqual({ answered: 5, throttled: 0 })
    await process.close()
    expect(rows()).toEqual([])
  })
})

describe.skipIf(!redis.present)('a daily quota of two replicas over one Redis', () => {
  let gate: RedisGate
  let shared: { readonly gate: RedisGate; readonly secret: Buffer }
  beforeEach(async () => {
    gate = await openRedisGate()
    shared = { gate, secret: randomBytes(32) }
    opened.push(() => gate.close())
  })

  function openPair(source: Source) {
    return Promise.all([openProcess(source, { name: 'a', shared }), openProcess(source, { name: 'b', shared })])
  }

  it('is one for both, to the last call where one has ended in order', async () => {
    const source = sourceWith(200)
    const [a, b] = await openPair(source)
    const both = await Promise.all([a.ask(60), b.ask(60)])
    expect(both.map(({ answered }) => answered)).toEqual([60, 60])
    await a.close()
    expect(await b.ask(100)).toEqual({ answered: 80, throttled: 20 })
    const again = await openProcess(source, { name: 'a', shared })
    expect(await again.ask(5)).toEqual({ answered: 0, throttled: 5 })
    expect(again.state()).toEqual({ state: 'DOWN', reason: 'THROTTLED' })
  })

  it('is shown by one that has asked nothing', async () => {
    const [a, b] = await openPair(sourceWith(2))
    expect(b.used()).toEqual([0])
    await a.ask(2)
    now += 5_000
    b.used()
    await expect.poll(b.used).toEqual([2])
    expect(b.state()).toEqual({ state: 'DOWN', reason: 'THROTTLED' })
  })

  it.each(['down', 'hung', 'garbage'] as const)(
    'goes on by itself while Redis is %s, each with a quarter of what was left, and is one for both again with it',
    async (kind) => {
      const [a, b] = await openPair(sourceWith(400))
      expect((await a.ask(1)).answered).toBe(1)
      await gate.setFault({ kind })
      const alone = await a.ask(300)
      // A quarter of 396, and some that were in hand.
      expect(alone.answered).toBeGreaterThanOrEqual(99)
      expect(alone.answered).toBeLessThanOrEqual(110)
      expect(alone.throttled).toBe(300 - alone.answered)
      expect(a.state()).toEqual({ state: 'DOWN', reason: 'THROTTLED' })
      await gate.setFault({ kind: 'none' })
      const again = async () => {
        now += 1_000
        return (await a.ask(1)).answered
      }
      await expect.poll(again, { timeout: 10_000 }).toBe(1)
      expect(a.state().state).toBe('LIVE')
      const rest = await b.ask(400)
      expect(rest.throttled).toBeGreaterThan(0)
      expect(department.calls.length).toBeLessThanOrEqual(400)
      expect(department.calls.length).toBeGreaterThan(380)
    },
  )

  it('is put right by whoever knows better when Redis has lost what it held, or holds what is no number', async () => {
    const source = sourceWith(200)
    const [a, b] = await openPair(source)
    await a.ask(150)
    const client = await openRedis({ mode: 'standalone', urls: [gate.url], onState: () => {} })
    opened.push(async () => client.close())
    const [key = ''] = gate.heard().match(/yidang:\{[0-9a-f]+\}:taken/) ?? []
    const spoil = (value: string) => client.write([{ key, value, keepMs: 24 * HOUR, isOnlyIfAbsent: false }])
    await spoil('0')
    expect((await a.ask(20)).answered).toBe(20)
    await spoil('none of ours')
    // What was being taken at this moment has failed, and is tried again.
    let more = 0
    const goOn = async () => {
      now += 1_000
      return (more += (await a.ask(20 - more)).answered)
    }
    await expect.poll(goOn).toBe(20)
    const rest = await b.ask(20)
    expect(rest.answered).toBeLessThanOrEqual(10)
    expect(department.calls).toHaveLength(190 + rest.answered)
  })

  it('is not exceeded where Redis has lost it and both put it right at the same time', async () => {
    const [a, b] = await openPair(sourceWith(200))
    await b.ask(1)
    await a.ask(160)
    const client = await openRedis({ mode: 'standalone', urls: [gate.url], onState: () => {} })
    opened.push(async () => client.close())
    const [key = ''] = gate.heard().match(/yidang:\{[0-9a-f]+\}:taken/) ?? []
    await client.write([{ key, value: '0', keepMs: 1, isOnlyIfAbsent: false }])
    await expect.poll(() => client.read([[key]], 'LATER')).toEqual([null])
    await Promise.all([b.ask(60), a.ask(60)])
    expect(department.calls.length).toBeLessThanOrEqual(200 + 4)
    await Promise.all([b.ask(60), a.ask(60)])
    expect(department.calls.length).toBeLessThanOrEqual(200 + 4)
  })

  it('is left alone by one that has not heard of it lately, once Redis is lost and nothing is in hand', async () => {
    const [a, b] = await openPair(sourceWith(200))
    await a.ask(1)
    await expect.poll(() => rows('a')).toMatchObject([{ taken: 4 }])
    now += 60_000
    await b.ask(150)
    await gate.setFault({ kind: 'down' })
    expect((await a.ask(20)).answered).toBeLessThanOrEqual(3)
    expect(department.calls.length).toBeLessThanOrEqual(200)
  })

  it('stands in Redis under digests alone', async () => {
    const source = sourceWith(200)
    const [a] = await openPair(source)
    await a.ask(1)
    expect(gate.heard()).toMatch(/yidang:\{[0-9a-f]{64}\}:taken/)
    expect(gate.heard()).not.toContain(source.connector)
  })
})

describe('a gateway whose source has a daily quota', () => {
  const FUND = 'housing-fund.platform'
  const ACCOUNT = 'person.housingFund.account'
  const NAME = 'person.identity.name'

  test('shows it to whoever answers for the source, also after a restart, and loses that source alone', async () => {
    const clock = openClock()
    const made = generateWorld()
    const father = scenarioOf(made, 'pupil-father', 'P19').id('father')
    const edit = { file: 'housing-fund/platform.yaml', from: 'perSecond: 200,', to: 'perSecond: 200, perDay: 1,' }
    const environment = {
      YIDANG_DATA: join(folder.path, 'data'),
      YIDANG_HEAD_STORE: join(folder.path, 'heads'),
      YIDANG_CONNECTORS: editedManifests(join(folder.path, 'manifests'), [edit]),
    }
    const start = () => startWorld({ clock: clock.now, world: made, environment })

    async function standing(world: TestWorld, persona: string, connector = FUND) {
      const { data } = await world.ask(
        persona,
        '{ sources { connector state quotas { scope perDay used renewedAt } } }',
      )
      const found = data.sources.find((one: { connector: string }) => one.connector === connector)
      return { state: found.state, quotas: found.quotas }
    }
    async function read(world: TestWorld) {
      const elements = [ACCOUNT, NAME]
      const { states, entry } = await readArchive(world, {
        as: 'pupil-father',
        about: father,
        purpose: { lifeEvent: 'SELF' },
        elements,
      })
      return { states, calls: entry?.['calls'] }
    }

    const first = await start()
    const quota = { scope: 'SOURCE', perDay: 1, renewedAt: '2026-11-26T00:00:00.000+08:00' }
    expect(await standing(first, 'authority-officer')).toEqual({ state: 'LIVE', quotas: [{ ...quota, used: 0 }] })
    expect(await standing(first, 'portal')).toEqual({ state: 'LIVE', quotas: null })
    expect(await standing(first, 'authority-officer', 'public-security.population')).toMatchObject({ quotas: [] })
    expect((await read(first)).states).toEqual({ [ACCOUNT]: 'VERIFIED', [NAME]: 'VERIFIED' })
    expect(await standing(first, 'portal')).toEqual({ state: 'DOWN', quotas: null })
    await first.close()

    const second = await start()
    opened.push(() => second.close())
    expect(await standing(second, 'authority-officer')).toEqual({ state: 'DOWN', quotas: [{ ...quota, used: 1 }] })
    const { states, calls } = await read(second)
    expect(states).toEqual({ [ACCOUNT]: 'SOURCE_DOWN', [NAME]: 'VERIFIED' })
    expect(calls).toContainEqual(expect.stringMatching(/^housing-fund\.platform@\S+ FAILED:THROTTLED$/))
    expect(Object.keys(second.calls()).filter((call) => call.startsWith(FUND))).toEqual([])
  })
})
