import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseCitizenId } from '../src/model/ids.ts'
import { person } from '../src/model/subject.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { readArchive } from './support/archive-reading.ts'
import { openClock } from './support/clock.ts'
import { redis } from './support/optional.ts'
import { scenarioOf } from './support/people.ts'
import { openRedisGate, type RedisGate } from './support/redis-gate.ts'
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
  restart(): Promise<void>
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
  const start = () => startWorld({ clock: clock.now, world: made, environment })
  const replica: Replica = {
    gate,
    world: await start(),
    async restart() {
      await replica.world.close()
      replica.world = await start()
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
})
