import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createExchange, type Exchange } from '../src/exchange/exchange.ts'
import { openSharedCache, type SharedCache } from '../src/exchange/shared-cache.ts'
import { type Subject } from '../src/model/subject.ts'
import { openRedis } from '../src/redis.ts'
import { openDepartment, planOf, record, resident, sendJson, somebody, sourceAt } from './support/exchange-world.ts'
import { redisServer } from './support/optional.ts'
import { openRedisSentinel } from './support/redis-sentinel.ts'

const opened: { close(): Promise<unknown> | void }[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close()
})

describe.skipIf(!redisServer.present)('replicas that share a Redis behind sentinels', () => {
  it.each(['SIGKILL', 'SIGSTOP'] as const)(
    'answer rightly and soon while its master is lost by %s, and share again when another has taken its place',
    { timeout: 60_000 },
    async (how) => {
      const house = await openRedisSentinel()
      opened.push(house)
      let name = '张三'
      const department = await openDepartment(({ keys }, response) =>
        sendJson(response, { code: '0', data: { list: keys.map((key) => resident(key, { xm: name })) } }),
      )
      opened.push(department)
      const freshness = { maxAgeMs: 3_600_000, observedAt: null }
      const source = sourceAt(department.url, { operation: { freshness } })
      const secret = randomBytes(32)

      async function replica(): Promise<{ readonly exchange: Exchange; readonly shared: SharedCache }> {
        const { urls, sentinel } = house
        const redis = await openRedis({
          mode: 'sentinel',
          urls,
          sentinel,
          heartbeatMs: 200,
          readMs: 250,
          onState: () => undefined,
        })
        const shared = openSharedCache({ redis, secret, version: 'v1', clock: Date.now })
        const { digest } = shared
        const exchange = createExchange({ sources: [source], clock: Date.now, digest, shared, allowLoopback: true })
        opened.push(shared, exchange)
        await expect.poll(() => shared.state(), { timeout: 5000 }).toBe('LIVE')
        return { exchange, shared }
      }

      async function read({ exchange }: { readonly exchange: Exchange }, subject: Subject) {
        const { recording } = record([subject])
        const began = performance.now()
        const subjects = planOf([subject], [source])
        const [[outcome] = []] = await exchange.read(recording, { subjects, deadlineAt: Date.now() + 3000 })
        if (outcome?.kind !== 'RECORD') throw new TypeError(`the department answers, and not ${outcome?.kind}`)
        return { name: outcome.record[0], cached: outcome.cached, tookMs: performance.now() - began }
      }

      /** Somebody new, read at the one, is known to the other. */
      async function share(one: typeof a, other: typeof a): Promise<boolean> {
        const subject = somebody(number++)
        await read(one, subject)
        await pause(30)
        return (await read(other, subject)).cached
      }

      let number = 500
      const [a, b] = [await replica(), await replica()]
      expect((await read(a, somebody(1))).cached).toBe(false)
      await expect.poll(async () => (await read(b, somebody(1))).cached).toBe(true)

      name = '李四'
      expect(await a.exchange.invalidate(somebody(1))).toBe(true)
      await expect.poll(async () => (await read(b, somebody(1))).name).toBe('李四')
      const before = await house.masterPort()
      house.loseMaster(how)
      const reads = []
      while ((await house.masterPort()) === before) {
        reads.push(await read(a, somebody(1)), await read(b, somebody(2 + (reads.length % 400))))
      }
      expect(new Set(reads.map((one) => one.name))).toEqual(new Set(['李四']))
      expect(Math.max(...reads.map(({ tookMs }) => tookMs))).toBeLessThan(1_500)

      await expect.poll(() => share(a, b), { timeout: 30_000 }).toBe(true)
      await expect.poll(() => share(b, a), { timeout: 30_000 }).toBe(true)
      name = '王五'
      await expect.poll(() => a.exchange.invalidate(somebody(1)), { timeout: 5000 }).toBe(true)
      await expect.poll(async () => (await read(b, somebody(1))).name, { timeout: 2000 }).toBe('王五')
    },
  )
})
