import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createExchange, type Exchange } from '../src/exchange/exchange.ts'
import { openSharedCache, type SharedCache } from '../src/exchange/shared-cache.ts'
import { openRedis } from '../src/redis.ts'
import { answerAll, openDepartment, planOf, record, somebody, sourceAt } from './support/exchange-world.ts'
import { redisServer } from './support/optional.ts'
import { openRedisCluster, type RedisCluster } from './support/redis-cluster.ts'

describe.skipIf(!redisServer.present)('replicas that share a Redis Cluster', () => {
  const opened: { close(): Promise<unknown> | void }[] = []
  let cluster: RedisCluster
  beforeAll(async () => {
    cluster = await openRedisCluster()
    opened.push(cluster)
  })
  afterAll(async () => {
    for (const one of opened.reverse()) await one.close()
  })

  it('find each other’s answers on whichever node they are, and forget them together', async () => {
    const department = await openDepartment(answerAll)
    const freshness = { maxAgeMs: 3_600_000, observedAt: null }
    const sources = [sourceAt(department.url, { operation: { freshness } })]
    const secret = randomBytes(32)
    opened.push(department)
    const people = Array.from({ length: 30 }, (_, number) => somebody(number))

    async function replica(): Promise<{ readonly exchange: Exchange; readonly shared: SharedCache }> {
      const redis = await openRedis({ urls: cluster.urls, mode: 'cluster', onState: () => undefined })
      const shared = openSharedCache({ redis, secret, version: 'v1', clock: Date.now })
      const { digest } = shared
      const exchange = createExchange({ sources, clock: Date.now, digest, shared, allowLoopback: true })
      opened.push(shared, exchange)
      await expect.poll(() => shared.state(), { timeout: 5000 }).toBe('LIVE')
      // Waits longer than a read does: until both nodes are connected.
      await Promise.all(people.map(({ id }) => shared.claim(`${id} ${randomUUID()}`, 1)))
      return { exchange, shared }
    }

    async function readAll({ exchange }: { readonly exchange: Exchange }): Promise<readonly boolean[]> {
      const { recording } = record(people)
      const subjects = planOf(people, sources)
      const outcomes = await exchange.read(recording, { subjects, deadlineAt: Date.now() + 3000 })
      return outcomes.map(([outcome]) => outcome?.kind === 'RECORD' && outcome.cached)
    }

    const [a, b] = [await replica(), await replica()]
    expect(new Set(await readAll(a))).toEqual(new Set([false]))
    await expect.poll(async () => (await cluster.sizes()).reduce((sum, size) => sum + size, 0)).toBe(2 * 30 + 1)
    expect(Math.min(...(await cluster.sizes()))).toBeGreaterThan(5)
    expect(new Set(await readAll(b))).toEqual(new Set([true]))
    expect(department.calls).toHaveLength(1)

    expect(await a.exchange.invalidateSource(sources[0]?.connector ?? '', { subjects: people, operations: null })).toBe(
      true,
    )
    await expect.poll(async () => new Set(await readAll(b))).toEqual(new Set([false]))
    expect(department.calls).toHaveLength(2)
    expect([await a.shared.claim('once', 60_000), await b.shared.claim('once', 60_000)]).toEqual([true, false])
    expect([a.shared.state(), b.shared.state()]).toEqual(['LIVE', 'LIVE'])
  })
})
