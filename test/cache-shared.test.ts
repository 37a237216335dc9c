import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { type Freshness, type Source } from '../src/catalog/types.ts'
import { openChanges } from '../src/changes/receive-notice.ts'
import { createExchange, type Exchange } from '../src/exchange/exchange.ts'
import { openSharedCache, type SharedCache } from '../src/exchange/shared-cache.ts'
import { type Outcome } from '../src/exchange/types.ts'
import { type Subject } from '../src/model/subject.ts'
import { openRedis, type Redis } from '../src/redis.ts'
import { openStore } from '../src/store/store.ts'
import { temporaryFolder } from './support/audit-world.ts'
import { signed } from './support/change-notice.ts'
import {
  type Answer,
  openDepartment,
  planOf,
  record,
  resident,
  sendJson,
  somebody,
  sourceAt,
  type SourceChanges,
  type TestDepartment,
} from './support/exchange-world.ts'
import { redis as redisPart } from './support/optional.ts'
import { openRedisGate, type RedisGate } from './support/redis-gate.ts'

const opened: { close(): Promise<unknown> | void }[] = []
let gates: RedisGate[] = []
afterEach(async () => {
  gates = []
  for (const one of opened.splice(0).reverse()) await one.close()
})

/** One of several gateways that share a Redis, each with its own way to it. */
interface Replica {
  readonly gate: RedisGate
  readonly redis: Redis
  readonly shared: SharedCache
  readonly exchange: Exchange
  read(subject?: Subject, options?: ReadOptions): Promise<Read>
  readAll(subjects: readonly Subject[]): Promise<readonly (Outcome | undefined)[]>
}

interface ReadOptions {
  readonly lifeEvent?: string
  readonly caseNumber?: string | null
}

interface Read {
  readonly outcome: Outcome | undefined
  readonly notes: readonly string[]
  readonly tookMs: number
}

/** Replicas before one department, each test with a secret of its own: what others left in Redis is not there for it. */
class Houses {
  readonly secret = randomBytes(32)
  readonly department: TestDepartment
  readonly source: Source
  /** Asked after it; what the last says is what is read. */
  readonly others: Source[] = []
  answer: Answer
  private ahead = 0

  constructor(department: TestDepartment, source: Source, answer: Answer) {
    this.department = department
    this.source = source
    this.answer = answer
  }

  readonly now = (): number => Date.now() + this.ahead

  forward(ms: number): void {
    this.ahead += ms
  }

  /** @param readMs longer than a busy machine takes, where it is not the time that counts */
  async replica({ version = 'v1', secret = this.secret, readMs = 1_000 } = {}): Promise<Replica> {
    const gate = await openRedisGate()
    const redis = await openRedis({ urls: [gate.url], mode: 'standalone', readMs, onState: () => undefined })
    const shared = openSharedCache({ redis, secret, version, clock: this.now })
    const { now } = this
    const sources = [this.source, ...this.others]
    const exchange = createExchange({
      sources,
      clock: now,
      digest: shared.digest,
      shared,
      allowLoopback: true,
    })
    opened.push(gate, shared, exchange)
    gates.push(gate)
    await listening(gate)
    const readOf = async (subjects: readonly Subject[], { lifeEvent = 'P19', caseNumber = null }: ReadOptions = {}) => {
      const { recording, notes } = record(subjects, { lifeEvent, caseNumber })
      const began = performance.now()
      const outcomes = await exchange.read(recording, {
        subjects: planOf(subjects, sources),
        deadlineAt: now() + 3000,
      })
      return { outcomes: outcomes.map((row) => row.at(-1)), notes: notes(), tookMs: performance.now() - began }
    }
    return {
      gate,
      redis,
      shared,
      exchange,
      async read(subject = somebody(1), options = {}) {
        const { outcomes, notes, tookMs } = await readOf([subject], options)
        return { outcome: outcomes[0], notes: notes[0] ?? [], tookMs }
      },
      readAll: async (subjects) => (await readOf(subjects)).outcomes,
    }
  }
}

/** Until it hears what the others forget. */
async function listening(gate: RedisGate): Promise<void> {
  await expect.poll(() => gate.heard()).toContain('subscribe')
  await settled()
}

/** What is to be sent to Redis has come there, and what it tells has come back. */
async function settled(): Promise<void> {
  const sentBy = (): number => gates.reduce((sum, gate) => sum + gate.sent(), 0)
  for (let before = -1; before !== sentBy();) {
    before = sentBy()
    await pause(30)
  }
}

const HOUR = 3_600_000

async function houses(freshness: Partial<Freshness> = {}, changes: SourceChanges = {}): Promise<Houses> {
  let current: Houses | null = null
  const department = await openDepartment((...call) => current?.answer(...call))
  opened.push(department)
  const operation = { freshness: { maxAgeMs: HOUR, observedAt: null, ...freshness }, ...changes.operation }
  const source = sourceAt(department.url, {
    ...changes,
    operation,
    source: { connector: 'police.x', ...changes.source },
  })
  current = new Houses(department, source, named('张三'))
  return current
}

function named(xm: unknown): Answer {
  return ({ keys }, response) =>
    sendJson(response, { code: '0', data: { list: keys.map((key) => resident(key, { xm })) } })
}

const fails: Answer = (_asked, response) => sendJson(response, {}, 500)
const knowsNobody: Answer = (_asked, response) => sendJson(response, { code: '1001' })
const nameIn = ({ outcome }: Pick<Read, 'outcome'>) => (outcome?.kind === 'RECORD' ? outcome.record[0] : outcome?.kind)

describe.skipIf(!redisPart.present)('two replicas that share a Redis', () => {
  it('ask a department once: the second answers from what the first was told', async () => {
    const home = await houses()
    const [a, b] = [await home.replica(), await home.replica()]
    const first = await a.read()
    await settled()
    const second = await b.read()
    expect(second.outcome).toEqual({ ...first.outcome, cached: true })
    expect(second.notes).toEqual(['police.x@1/residents OK CACHED x1'])
    expect(home.department.calls).toHaveLength(1)
  })

  it('look up a hundred people in one round trip', async () => {
    const home = await houses()
    const [a, b] = [await home.replica(), await home.replica()]
    const people = Array.from({ length: 100 }, (_, number) => somebody(number))
    await a.readAll(people)
    await settled()
    const before = (b.gate.heard().match(/mget/g) ?? []).length
    const outcomes = await b.readAll(people)
    expect(outcomes.every((outcome) => outcome?.kind === 'RECORD' && outcome.cached)).toBe(true)
    expect((b.gate.heard().match(/mget/g) ?? []).length - before).toBe(1)
    expect(home.department.calls).toHaveLength(1)
  })

  it('keep the purposes and cases apart where these travel', async () => {
    const home = await houses()
    const [a, b] = [await home.replica(), await home.replica()]
    await a.read(somebody(1), { caseNumber: 'JC20260001' })
    await settled()
    const asked = [{}, { caseNumber: 'JC20260002' }, { lifeEvent: 'P3', caseNumber: 'JC20260001' }]
    for (const options of asked) expect((await b.read(somebody(1), options)).outcome).toMatchObject({ cached: false })
    expect((await b.read(somebody(1), { caseNumber: 'JC20260001' })).outcome).toMatchObject({ cached: true })
    expect(home.department.calls).toHaveLength(4)
  })

  it('share the answer for all purposes where these do not travel', async () => {
    const home = await houses({}, { operation: { purpose: 'none' } })
    const [a, b] = [await home.replica(), await home.replica()]
    await a.read()
    await settled()
    expect((await b.read(somebody(1), { lifeEvent: 'P3' })).outcome).toMatchObject({ cached: true })
  })

  it('share that there is no record, for as short a time', async () => {
    const home = await houses()
    const [a, b] = [await home.replica(), await home.replica()]
    home.answer = knowsNobody
    await a.read()
    await settled()
    expect((await b.read()).outcome).toMatchObject({ kind: 'NO_RECORD', cached: true })
    home.forward(10_100)
    await b.read()
    expect(home.department.calls).toHaveLength(2)
  })

  it('share that something could not be read', async () => {
    const home = await houses()
    const [a, b] = [await home.replica(), await home.replica()]
    home.answer = named(['张三'])
    await a.read()
    await settled()
    expect((await b.read()).outcome).toMatchObject({
      cached: true,
      record: [null, 'MALE', '1990-03-07'],
      unreadable: [0],
    })
  })

  it('give again what is older than a minute and still fresh, and stale what is not', async () => {
    const home = await houses({ staleIfErrorMs: HOUR, staleWhileRevalidateMs: 60_000 })
    const [a, b] = [await home.replica(), await home.replica()]
    const first = await a.read()
    await settled()
    home.forward(HOUR / 2)
    expect((await a.read()).outcome).toEqual({ ...first.outcome, cached: true })
    home.forward(HOUR / 2)
    home.answer = named('李四')
    const stale = await b.read()
    expect(stale.outcome).toEqual({ ...first.outcome, cached: true, stale: true })
    expect(stale.notes).toEqual(['police.x@1/residents OK:STALE_REFRESHING CACHED x1'])
    await expect.poll(() => home.department.calls.length).toBe(2)
    await settled()
    // What the one had refreshed is there for the other.
    expect(nameIn(await a.read())).toBe('李四')
    home.forward(HOUR + 61_000)
    home.answer = fails
    expect((await a.read()).outcome).toMatchObject({
      kind: 'RECORD',
      record: ['李四', 'MALE', '1990-03-07'],
      stale: true,
    })
    home.forward(HOUR)
    expect((await a.read()).outcome).toEqual({ kind: 'FAILED', reason: 'STATUS' })
  })

  it('share what was found by another answer only where that still says the same', async () => {
    const home = await houses({ maxAgeMs: 0 })
    let number = 'OLD'
    home.answer = ({ keys }, response) => {
      const said = (key: string) => (key.startsWith('140599') ? number : `under ${key}`)
      sendJson(response, { code: '0', data: { list: keys.map((key) => resident(key, { xm: said(key) })) } })
    }
    const [operation] = home.source.operations
    if (operation === undefined) throw new TypeError('a source has an operation')
    const via = { operation, slot: 0, rank: 'AUTHORITY' } as const
    const freshness = { maxAgeMs: HOUR, observedAt: null }
    home.others.push(sourceAt(home.department.url, { operation: { via, freshness } }))
    const [a, b] = [await home.replica(), await home.replica()]
    await a.read()
    await settled()
    expect((await b.read()).outcome).toMatchObject({ record: ['under OLD', 'MALE', '1990-03-07'], cached: true })
    number = 'NEW'
    expect((await b.read()).outcome).toMatchObject({ record: ['under NEW', 'MALE', '1990-03-07'], cached: false })
    await settled()
    home.forward(61_000)
    expect((await a.read()).outcome).toMatchObject({ record: ['under NEW', 'MALE', '1990-03-07'], cached: true })
    expect(Buffer.from(a.gate.heard() + b.gate.heard(), 'latin1').toString()).not.toMatch(/OLD|NEW/)
  })

  it('understand nothing that was said under another catalog, or sealed with another secret', async () => {
    const home = await houses()
    const a = await home.replica()
    await a.read()
    await settled()
    const others = [await home.replica({ version: 'v2' }), await home.replica({ secret: randomBytes(32) })]
    for (const other of others) expect((await other.read()).outcome).toMatchObject({ cached: false })
    expect(home.department.calls).toHaveLength(3)
  })

  it('tell Redis nothing about anybody', async () => {
    const home = await houses()
    const [a, b] = [await home.replica(), await home.replica()]
    home.answer = named('王小明')
    await a.read(somebody(1), { caseNumber: 'JC20260001' })
    await b.read(somebody(1), { caseNumber: 'JC20260001' })
    await a.exchange.invalidate(somebody(1))
    await settled()
    const heard = Buffer.from(a.gate.heard() + b.gate.heard(), 'latin1').toString('utf8')
    expect(heard).toContain('SET')
    for (const secret of ['140599', '王小明', 'JC2026', '19900307', '1990-03-07', 'P19'])
      expect(heard).not.toContain(secret)
  })
})

describe.skipIf(!redisPart.present)('what has changed', () => {
  async function bothKnow() {
    const home = await houses()
    const [a, b] = [await home.replica(), await home.replica()]
    for (const person of [somebody(1), somebody(2)]) {
      await a.read(person)
      await settled()
      await b.read(person)
    }
    expect(home.department.calls).toHaveLength(2)
    home.answer = named('李四')
    return { home, a, b }
  }

  it('is forgotten by both when one is told: about a subject, and no other', async () => {
    const { home, a, b } = await bothKnow()
    expect(await a.exchange.invalidate(somebody(1))).toBe(true)
    await settled()
    expect(nameIn(await b.read())).toBe('李四')
    await settled()
    expect(nameIn(await a.read())).toBe('李四')
    expect([nameIn(await b.read(somebody(2))), nameIn(await a.read(somebody(2)))]).toEqual(['张三', '张三'])
    expect(home.department.calls).toHaveLength(3)
  })

  it('is forgotten by both about everybody', async () => {
    const { a, b } = await bothKnow()
    expect(await b.exchange.invalidateSource('police.x')).toBe(true)
    await settled()
    for (const person of [somebody(1), somebody(2)]) {
      expect([nameIn(await a.read(person)), nameIn(await b.read(person))]).toEqual(['李四', '李四'])
    }
  })

  it('is forgotten by one that could not hear it, as soon as it listens again', async () => {
    const { a, b } = await bothKnow()
    await b.gate.setFault({ kind: 'down' })
    expect(await a.exchange.invalidate(somebody(1))).toBe(true)
    await b.gate.setFault({ kind: 'none' })
    await expect.poll(async () => nameIn(await b.read()), { timeout: 5000 }).toBe('李四')
  })

  it('is not given for more than a minute by one that never listens again', async () => {
    const { home, a, b } = await bothKnow()
    await b.gate.setFault({ kind: 'hung' })
    expect(await a.exchange.invalidate(somebody(1))).toBe(true)
    await settled()
    expect(nameIn(await b.read())).toBe('张三')
    home.forward(60_000)
    expect(nameIn(await b.read())).toBe('李四')
  })

  it('is not brought back by an answer that was on its way at another replica', async () => {
    const { home, a, b } = await bothKnow()
    await a.exchange.invalidate(somebody(1))
    await settled()
    const { promise, resolve } = Promise.withResolvers<undefined>()
    home.answer = (...call) => void promise.then(() => named('张三')(...call))
    const early = b.read()
    await expect.poll(() => home.department.calls.length).toBe(3)
    await a.exchange.invalidate(somebody(1))
    home.answer = named('王五')
    resolve(undefined)
    expect(nameIn(await early)).toBe('张三')
    await settled()
    expect([nameIn(await a.read()), nameIn(await b.read())]).toEqual(['王五', '王五'])
  })

  it('is heard of again after a connection that hangs: it is tried, and made anew', async () => {
    const gate = await openRedisGate()
    const redis = await openRedis({ urls: [gate.url], mode: 'standalone', onState: () => undefined, heartbeatMs: 20 })
    opened.push(gate, redis)
    const heard: string[] = []
    redis.subscribe(
      'yidang:test',
      (text) => heard.push(text),
      () => heard.push('GAP'),
    )
    await expect.poll(() => heard).toEqual(['GAP'])
    await gate.setFault({ kind: 'hung' })
    await expect.poll(() => heard.length, { timeout: 5000 }).toBeGreaterThan(1)
    await gate.setFault({ kind: 'none' })
    const isHeard = async () => {
      await redis.publish('yidang:test', 'again').catch(() => undefined)
      return heard
    }
    await expect.poll(isHeard, { timeout: 5000 }).toContain('again')
  })

  it('may have been missed when the line is lost, every so often until it is there again, and then: not each time one fails', async () => {
    const gate = await openRedisGate()
    const fails = await openRefusing()
    // Told every 4 s; a line is tried again sooner.
    const redis = await openRedis({
      urls: [gate.url, fails.url],
      mode: 'standalone',
      onState: () => undefined,
      heartbeatMs: 1_000,
    })
    opened.push(gate, fails, redis)
    let gaps = 0
    redis.subscribe(
      'yidang:test',
      () => undefined,
      () => void gaps++,
    )
    await expect.poll(() => gaps).toBe(1)
    await gate.setFault({ kind: 'down' })
    await expect.poll(() => fails.refused(), { timeout: 5000 }).toBeGreaterThanOrEqual(3)
    expect(gaps).toBe(2)
    await expect.poll(() => gaps, { timeout: 6000 }).toBe(3)
    await gate.setFault({ kind: 'none' })
    await expect.poll(() => gaps, { timeout: 6000 }).toBe(4)
  })

  it('stays forgotten when Redis loses what it knew of that', async () => {
    const { a, b } = await bothKnow()
    const kept = /yidang:\{[0-9a-f]{64}\}:[0-9a-f]{32}:epoch/.exec(a.gate.heard())?.[0] ?? ''
    await a.exchange.invalidate(somebody(1))
    await settled()
    // As when memory runs out: the epoch is gone, the answer under the former one is still there.
    await a.redis.write([{ key: kept, value: '', keepMs: 1, isOnlyIfAbsent: false }])
    await settled()
    expect(nameIn(await b.read())).toBe('李四')
  })

  it('is shared anew where Redis holds nonsense instead of what it knew of that', async () => {
    const { home, a, b } = await bothKnow()
    const kept = new Set(a.gate.heard().match(/yidang:\{[0-9a-f]+\}:([0-9a-f]{32}:)?epoch/g))
    expect(kept.size).toBe(3)
    await a.redis.write([...kept].map((key) => ({ key, value: 'nonsense', keepMs: null, isOnlyIfAbsent: false })))
    home.forward(61_000)
    expect(nameIn(await b.read())).toBe('李四')
    await settled()
    expect((await a.read()).outcome).toMatchObject({ record: ['李四', 'MALE', '1990-03-07'], cached: true })
  })

  it('is nothing once its source was suspended, though Redis could not be told of that until it was open again', async () => {
    const { a, b } = await bothKnow()
    await a.gate.setFault({ kind: 'down' })
    a.exchange.suspend('police.x', { reason: 'SECURITY', statement: null, since: 0, until: null })
    a.exchange.resume('police.x')
    await a.gate.setFault({ kind: 'none' })
    await expect.poll(() => a.shared.state(), { timeout: 5000 }).toBe('LIVE')
    expect(nameIn(await a.read())).toBe('李四')
    await expect.poll(async () => nameIn(await b.read()), { timeout: 5000 }).toBe('李四')
  })

  it('has to be told again where Redis does not take it', async () => {
    const { a } = await bothKnow()
    await a.gate.setFault({ kind: 'down' })
    expect(await a.exchange.invalidate(somebody(1))).toBe(false)
    expect(nameIn(await a.read())).toBe('李四')
  })
})

describe.skipIf(!redisPart.present)('a change notice', () => {
  async function told() {
    const home = await houses({}, { source: { changesKey: 'sesame-sesame-sesame' } })
    const [a, b] = [await home.replica(), await home.replica()]
    const changesAt = async ({ exchange, shared }: Replica) => {
      const { path, remove } = temporaryFolder()
      const store = await openStore({ dataFolder: path })
      opened.push({ close: remove }, store)
      const parts = { sources: [home.source], exchange, store, shared, clock: home.now }
      return openChanges({ ...parts, onNotice: () => undefined })
    }
    const [atA, atB] = [await changesAt(a), await changesAt(b)]
    await a.read()
    await settled()
    await b.read()
    home.answer = named('李四')
    const body = JSON.stringify({ subjects: [somebody(1).id] })
    const headers = signed({ connector: 'police.x', key: 'sesame-sesame-sesame' }, body, { at: home.now() })
    const notice = { method: 'POST', target: '/changes', headers, body: Buffer.from(body) }
    return { home, a, b, atA, atB, notice }
  }

  it('at one replica makes both ask again, and is not taken a second time by the other', async () => {
    const { home, a, b, atA, atB, notice } = await told()
    await atA.receive(notice, 'request-1')
    await settled()
    expect(nameIn(await b.read())).toBe('李四')
    await settled()
    expect(nameIn(await a.read())).toBe('李四')
    expect(home.department.calls).toHaveLength(2)
    await expect(atB.receive(notice, 'request-2')).rejects.toMatchObject({ code: 'NOTICE_REFUSED' })
  })

  it('is to be sent again when the other replicas cannot be told', async () => {
    const { a, atA, notice } = await told()
    await a.gate.setFault({ kind: 'down' })
    await expect(atA.receive(notice, 'request-1')).rejects.toMatchObject({ code: 'NOTICE_UNAVAILABLE' })
  })
})

describe.skipIf(!redisPart.present)('a Redis that fails', () => {
  const faults: readonly [string, Parameters<RedisGate['setFault']>[0]][] = [
    ['is gone', { kind: 'down' }],
    ['hangs', { kind: 'hung' }],
    ['takes five seconds', { kind: 'slow', ms: 5_000 }],
    ['talks nonsense', { kind: 'garbage' }],
    ['flips bits', { kind: 'altered', alter: flipped }],
    ['says something else than values', { kind: 'altered', alter: () => Buffer.from(':1\r\n') }],
    ['says too few values', { kind: 'altered', alter: () => Buffer.from('*1\r\n$1\r\nx\r\n') }],
    ['says that it loads', { kind: 'altered', alter: () => Buffer.from('-LOADING Redis is loading\r\n') }],
  ]

  it.each(faults)('and %s costs nobody an answer, and hardly any time', async (_what, fault) => {
    const home = await houses()
    const a = await home.replica({ readMs: 25 })
    const people = Array.from({ length: 40 }, (_, number) => somebody(number))
    for (const person of people.slice(0, 10)) await a.read(person)
    home.forward(61_000)
    home.answer = named('李四')
    await a.gate.setFault(fault)
    const reads: Read[] = []
    for (const person of people) reads.push(await a.read(person))
    // From Redis what it knew, or from the department; nothing else.
    expect(new Set(reads.slice(10).map(nameIn))).toEqual(new Set(['李四']))
    for (const read of reads.slice(0, 10)) expect(['张三', '李四']).toContain(nameIn(read))
    // Far less than Redis would take: five seconds, or for ever.
    expect(Math.max(...reads.map(({ tookMs }) => tookMs))).toBeLessThan(1_500)
    await a.gate.setFault({ kind: 'none' })
    const isUsed = async () => {
      home.forward(61_000)
      await a.read()
      return a.shared.state()
    }
    await expect.poll(isUsed, { timeout: 10_000 }).not.toBe('DOWN')
  })

  it('leaves what this process remembers by itself: nobody is asked more often for it', async () => {
    const home = await houses()
    const gone = await openRefusing()
    const redis = await openRedis({ urls: [gone.url], mode: 'standalone', onState: () => undefined })
    const shared = openSharedCache({ redis, secret: home.secret, version: 'v1', clock: home.now })
    const sources = [home.source]
    const exchange = createExchange({ sources, clock: home.now, digest: shared.digest, shared, allowLoopback: true })
    opened.push(gone, shared, exchange)
    const read = () =>
      exchange.read(record([somebody(1)]).recording, {
        subjects: planOf([somebody(1)], sources),
        deadlineAt: home.now() + 3000,
      })
    await expect.poll(() => gone.refused()).toBeGreaterThan(1)
    for (const attempts of [2, 4, 6, 8]) {
      await read()
      await expect.poll(() => gone.refused(), { timeout: 5000 }).toBeGreaterThan(attempts)
    }
    expect(home.department.calls).toHaveLength(1)
  })

  it('tells soon whether a name was taken by another, or not at all', async () => {
    const home = await houses()
    const [a, b] = [await home.replica(), await home.replica({ readMs: 25 })]
    expect([await a.shared.claimSoon('once', 1000), await b.shared.claimSoon('once', 1000)]).toEqual([true, false])
    for (const kind of ['hung', 'down'] as const) {
      await b.gate.setFault({ kind })
      const began = performance.now()
      expect(await b.shared.claimSoon('another', 1000)).toBeNull()
      expect(performance.now() - began).toBeLessThan(900)
    }
  })

  it('is not called while it is left alone', async () => {
    const home = await houses()
    const a = await home.replica({ readMs: 25 })
    await a.gate.setFault({ kind: 'hung' })
    for (let number = 0; number < 6; number++) await a.read(somebody(number))
    expect(a.shared.state()).toBe('DOWN')
    await settled()
    const before = (a.gate.heard().match(/mget/g) ?? []).length
    for (let number = 6; number < 20; number++) await a.read(somebody(number))
    expect((a.gate.heard().match(/mget/g) ?? []).length).toBe(before)
  })

  it('gives what belongs elsewhere, or to nobody: it is not taken', async () => {
    const home = await houses()
    const [a, b] = [await home.replica(), await home.replica()]
    home.answer = ({ keys }, response) =>
      sendJson(response, { code: '0', data: { list: keys.map((key) => resident(key, { xm: key.slice(-4) })) } })
    await a.read(somebody(1))
    await a.read(somebody(2))
    await settled()
    const placeOf = (subject: Subject): string => {
      const mark = a.shared.digest(`${subject.key} ${subject.id}`)
      return new RegExp(`yidang:\\{${mark}\\}:[0-9a-f]{32}:[0-9a-f]{64}`).exec(a.gate.heard())?.[0] ?? ''
    }
    const [sealed = null] = await a.redis.read([[placeOf(somebody(1))]])
    if (sealed === null) throw new TypeError('the answer is there')
    const put = (value: Buffer) =>
      a.redis.write([{ key: placeOf(somebody(2)), value, keepMs: HOUR, isOnlyIfAbsent: false }])
    const wrong = [
      sealed,
      randomBytes(sealed.length),
      Buffer.alloc(0),
      Buffer.alloc(8 * 1024 * 1024),
      Buffer.from('{}'),
    ]
    for (const value of wrong) {
      await put(value)
      home.forward(61_000)
      expect((await b.read(somebody(2))).outcome).toMatchObject({
        record: [somebody(2).id.slice(-4), 'MALE', '1990-03-07'],
      })
    }
  })

  it('does not keep a gateway from starting, and is used once it is there', async () => {
    const home = await houses()
    const gate = await openRedisGate()
    opened.push(gate)
    await gate.setFault({ kind: 'down' })
    const states: string[] = []
    const redis = await openRedis({ urls: [gate.url], mode: 'standalone', onState: (state) => states.push(state) })
    const shared = openSharedCache({ redis, secret: home.secret, version: 'v1', clock: home.now })
    opened.push(shared)
    expect([redis.isReady(), shared.state()]).toEqual([false, 'DOWN'])
    await gate.setFault({ kind: 'none' })
    await expect.poll(() => shared.state(), { timeout: 5000 }).toBe('LIVE')
    expect(states).toEqual(['LOST', 'READY'])
  })
})

/** Where Redis is not: every connection is cut at once. */
async function openRefusing() {
  let refused = 0
  const server = createServer((socket) => {
    refused++
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: new URL(`redis://127.0.0.1:${port}`), refused: () => refused, close: () => void server.close() }
}

/** One bit in the middle of anything long enough to be an answer. */
function flipped(answer: Buffer): Buffer {
  const altered = Buffer.from(answer)
  if (altered.length > 300) altered[altered.length - 40] = (altered[altered.length - 40] ?? 0) ^ 1
  return altered
}
