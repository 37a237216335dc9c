import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseCitizenId } from '../src/model/ids.ts'
import { person } from '../src/model/subject.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { readArchive } from './support/archive-reading.ts'
import { openClock } from './support/clock.ts'
import { redis } from './support/optional.ts'
import { scenarioOf } from './support/people.ts'
import { openRedisGate, REDIS_URL, type RedisGate } from './support/redis-gate.ts'
import { startWorld, type TestWorld } from './support/world.ts'

const NAME = 'person.identity.name'
const CASES = 'case-center'

const clock = openClock()
const made = generateWorld()
const officerCase = scenarioOf(made, 'caseworker', 'P19')
const father = officerCase.id('father')
const folder = mkdtempSync(join(tmpdir(), 'yidang-replicas-'))

/** One of two gateways over one Redis, each with its own way there and its own data folder. */
interface Replica {
  readonly gate: RedisGate
  world: TestWorld
  /** After its world was closed. */
  start(): Promise<void>
  close(): Promise<void>
}

async function openReplica(name: string): Promise<Replica> {
  const gate = await openRedisGate()
  const environment = {
    YIDANG_DATA: join(folder, name, 'data'),
    YIDANG_HEAD_STORE: join(folder, name, 'heads'),
    YIDANG_REDIS_URL: gate.url.href,
    YIDANG_CACHE_KEY_FILE: join(folder, 'cache.key'),
  }
  const open = () => startWorld({ clock: clock.now, world: made, environment })
  const replica: Replica = {
    gate,
    world: await open(),
    async start() {
      replica.world = await open()
    },
    async close() {
      await replica.world.close()
      await gate.close()
    },
  }
  await vi.waitFor(() => expect(gate.heard()).toContain('subscribe'))
  return replica
}

describe.skipIf(!redis.present)('two gateways over one Redis', () => {
  let a: Replica
  let b: Replica
  beforeAll(async () => {
    writeFileSync(join(folder, 'cache.key'), randomBytes(32).toString('hex'), { mode: 0o600 })
    ;[a, b] = [await openReplica('a'), await openReplica('b')]
  })
  afterAll(async () => {
    await a.close()
    await b.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(() => {
    clock.forward(11 * 60_000)
    for (const { world } of [a, b]) world.sandbox.resetCalls()
  })

  describe('and a relation that was proved', () => {
    const read = ({ world }: Replica) =>
      readArchive(world, {
        as: 'caseworker',
        about: father,
        purpose: { lifeEvent: 'P19', caseNumber: officerCase.caseNumber },
        elements: [NAME],
      })
    const asked = ({ world }: Replica) => world.calls()[`${CASES} POST /gateway/bjzx/checkHandler`] ?? 0
    const tellOf = ({ world }: Replica) =>
      world.gateway.services.exchange.invalidateSource(CASES, {
        subjects: [person(parseCitizenId(father))],
        operations: null,
      })

    test('is asked for again by both when one is told of a change', async () => {
      await Promise.all([read(a), read(b)])
      expect(await tellOf(a)).toBe(true)
      await expect.poll(async () => ((await read(b)).states, asked(b))).toBe(2)
      await read(a)
      expect(asked(a)).toBe(2)
    })

    test('is asked for again by one that could not hear of the change', async () => {
      await read(b)
      await b.gate.setFault({ kind: 'down' })
      expect(await tellOf(a)).toBe(true)
      await expect.poll(async () => ((await read(b)).states, asked(b))).toBe(2)
      await b.gate.setFault({ kind: 'none' })
    })
  })

  describe('and a source that the authority takes out', () => {
    const FUND = 'housing-fund.platform'
    const act = async ({ world }: Replica, mutation: string, input: object) => {
      const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
      const query = `mutation ($input: ${name}!) {
        answer: ${mutation}(input: $input) { source { state } receipt { entryId } replicasTold } }`
      const { data, errors } = await world.ask('authority-officer', query, { input: { connector: FUND, ...input } })
      expect(errors).toEqual([])
      return data.answer
    }
    const suspend = (at: Replica, input: object = {}) => act(at, 'suspendSource', { reason: 'SECURITY', ...input })
    const resume = (at: Replica) => act(at, 'resumeSource', {})
    const standing = async ({ world }: Replica) => {
      const { data } = await world.ask(
        'portal',
        '{ sources { connector state suspension { reason statement until } } }',
      )
      const found = data.sources.find(({ connector }: { connector: string }) => connector === FUND)
      return [found.state, found.suspension]
    }
    const out = (more: object = {}) => ['SUSPENDED', { reason: 'SECURITY', statement: null, until: null, ...more }]
    const OPEN = ['LIVE', null]
    const both = async () => [await standing(a), await standing(b)]

    beforeEach(async () => {
      for (const replica of [a, b]) await replica.gate.setFault({ kind: 'none' })
      await expect.poll(async () => (await resume(a)).replicasTold, { timeout: 5000 }).toBe(true)
      await expect.poll(both, { timeout: 5000 }).toEqual([OPEN, OPEN])
    })

    test('is out at both, for the same reason and time, and open at both again', async () => {
      const until = '2026-12-31T00:00:00.000+08:00'
      expect(await suspend(a, { statement: '正在核查', until })).toMatchObject({ replicasTold: true })
      await expect.poll(() => standing(b)).toEqual(out({ statement: '正在核查', until }))
      expect(await resume(b)).toMatchObject({ source: { state: 'LIVE' }, replicasTold: true })
      await expect.poll(() => standing(a)).toEqual(OPEN)
    })

    test('is out here alone while Redis is lost, which is said; and at both once it is there again', async () => {
      await a.gate.setFault({ kind: 'down' })
      expect(await suspend(a)).toMatchObject({ source: { state: 'SUSPENDED' }, replicasTold: false })
      expect(await both()).toEqual([out(), OPEN])
      await a.gate.setFault({ kind: 'none' })
      await expect.poll(() => standing(b), { timeout: 5000 }).toEqual(out())
    })

    test('is out at one that was not running, and at one that starts without Redis', async () => {
      await b.world.close()
      await suspend(a)
      await b.start()
      await expect.poll(() => standing(b), { timeout: 5000 }).toEqual(out())
      await b.world.close()
      await b.gate.setFault({ kind: 'down' })
      await b.start()
      expect(await standing(b)).toEqual(out())
    })

    test('is out at one that is new, after Redis has dropped what it held', async () => {
      await suspend(a)
      const client = new Redis(REDIS_URL ?? '')
      const kept = new Set(a.gate.heard().match(/yidang:\{[0-9a-f]{64}\}:[0-9a-f]{32}(?=\r)/g))
      expect(await client.del(...kept)).toBeGreaterThan(0)
      client.disconnect()
      const c = await openReplica('c')
      await expect.poll(() => standing(c), { timeout: 5000 }).toEqual(out())
      await c.close()
    })

    test('is as it was decided last where both have decided while they could not hear each other', async () => {
      await suspend(a)
      await expect.poll(() => standing(b)).toEqual(out())
      await b.gate.setFault({ kind: 'down' })
      clock.forward(1000)
      await suspend(b, { reason: 'MAINTENANCE' })
      clock.forward(1000)
      expect(await suspend(a, { reason: 'DATA_QUALITY' })).toMatchObject({ replicasTold: true })
      await b.gate.setFault({ kind: 'none' })
      await expect.poll(() => standing(b), { timeout: 5000 }).toEqual(out({ reason: 'DATA_QUALITY' }))
      expect(await standing(a)).toEqual(out({ reason: 'DATA_QUALITY' }))
    })

    test('is told to Redis without its words', async () => {
      await suspend(a, { statement: '正在核查' })
      await expect.poll(() => standing(b)).toEqual(out({ statement: '正在核查' }))
      const heard = Buffer.from(a.gate.heard() + b.gate.heard(), 'latin1').toString('utf8')
      expect(['正在核查', 'SECURITY', '"until"'].filter((secret) => heard.includes(secret))).toEqual([])
    })
  })
})
