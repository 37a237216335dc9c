import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { type Freshness, type Source } from '../src/catalog/types.ts'
import { readConfig } from '../src/config.ts'
import { createExchange, type Exchange } from '../src/exchange/exchange.ts'
import { createSealer } from '../src/exchange/sealing.ts'
import { type Outcome } from '../src/exchange/types.ts'
import { GatewayError } from '../src/model/errors.ts'
import { type Subject } from '../src/model/subject.ts'
import {
  type Answer,
  elementOf,
  openDepartment,
  planOf,
  record,
  resident,
  ruleFrom,
  sendJson,
  somebody,
  sourceAt,
  type SourceChanges,
  type TestDepartment,
} from './support/exchange-world.ts'

const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

/** A department whose answer can be changed, and a gateway before it with a clock of its own. */
interface Scene {
  readonly department: TestDepartment
  readonly source: Source
  readonly exchange: Exchange
  answer(next: Answer): void
  forward(ms: number): void
  now(): number
  read(subject?: Subject, options?: ReadOptions): Promise<Read>
}

interface ReadOptions {
  readonly withinMs?: number
  readonly lifeEvent?: string
}

interface Read {
  readonly outcome: Outcome | undefined
  readonly notes: readonly string[]
}

const freshness = (changes: Partial<Freshness>): SourceChanges => ({
  operation: { freshness: { maxAgeMs: 10_000, observedAt: null, ...changes } },
})

async function scene(changes: SourceChanges, first: Answer = named('张三')): Promise<Scene> {
  let current = first
  let ahead = 0
  const clock = () => Date.now() + ahead
  const department = await openDepartment((...call) => current(...call))
  const source = sourceAt(department.url, { ...changes, source: { connector: 'police.x', ...changes.source } })
  const digest = (text: string) => `#${text}`
  const exchange = createExchange({ sources: [source], clock, digest, allowLoopback: true })
  opened.push(exchange, department)
  return {
    department,
    source,
    exchange,
    answer(next) {
      current = next
    },
    forward(ms) {
      ahead += ms
    },
    now: clock,
    async read(subject = somebody(1), { withinMs = 3000, lifeEvent = 'P19' } = {}) {
      const { recording, notes } = record([subject], { lifeEvent })
      const plan = { subjects: planOf([subject], [source]), deadlineAt: clock() + withinMs }
      const [[outcome] = []] = await exchange.read(recording, plan)
      return { outcome, notes: notes()[0] ?? [] }
    },
  }
}

function named(xm: string): Answer {
  return ({ keys }, response) =>
    sendJson(response, { code: '0', data: { list: keys.map((key) => resident(key, { xm })) } })
}

const hang: Answer = () => {}
const fails: Answer = (_asked, response) => sendJson(response, { msg: '系统错误' }, 500)
const busy: Answer = (_asked, response) => sendJson(response, {}, 503)
const knowsNobody: Answer = (_asked, response) => sendJson(response, { code: '1001' })

const nameIn = ({ outcome }: Read) => (outcome?.kind === 'RECORD' ? outcome.record[0] : outcome?.kind)
const isStale = ({ outcome }: Read) => outcome?.kind === 'RECORD' && outcome.stale

describe('an answer that may be given while it is asked for again', () => {
  it('is given at once, as stale, with the time it was really fetched', async () => {
    const { read, forward, answer, now } = await scene(freshness({ staleWhileRevalidateMs: 5_000 }))
    const first = await read()
    const fetchedBefore = now()
    answer(hang)
    forward(12_000)
    const again = await read()
    expect(again.outcome).toEqual({ ...first.outcome, cached: true, stale: true })
    expect(Date.parse(again.outcome?.kind === 'RECORD' ? again.outcome.fetchedAt : '')).toBeLessThanOrEqual(
      fetchedBefore,
    )
    expect(again.notes).toEqual(['police.x@1/residents OK:STALE_REFRESHING CACHED x1'])
  })

  it('is asked for once, however many are given it, and then it is fresh', async () => {
    const { read, forward, answer, department } = await scene(freshness({ staleWhileRevalidateMs: 5_000 }))
    await read()
    answer(named('李四'))
    forward(12_000)
    const many = await Promise.all(Array.from({ length: 20 }, () => read()))
    expect(many.map(nameIn)).toEqual(many.map(() => '张三'))
    expect(many.flatMap(({ notes }) => notes).filter((note) => note.includes('REFRESHING'))).toHaveLength(1)
    await expect.poll(async () => nameIn(await read())).toBe('李四')
    expect(isStale(await read())).toBe(false)
    expect(department.calls).toHaveLength(2)
  })

  it('is asked for by the purpose of who was given it, and given to no other purpose', async () => {
    const { read, forward, answer, department } = await scene(freshness({ staleWhileRevalidateMs: 5_000 }))
    await read()
    answer(named('李四'))
    forward(12_000)
    expect(nameIn(await read(somebody(1), { lifeEvent: 'P3' }))).toBe('李四')
    await read()
    await expect.poll(() => department.calls.length).toBe(3)
    expect(department.calls.map(({ body }) => JSON.parse(body).yt)).toEqual(['P19', 'P3', 'P19'])
  })

  it('is waited for again when that time is over', async () => {
    const { read, forward, answer } = await scene(freshness({ staleWhileRevalidateMs: 5_000 }))
    await read()
    answer(named('李四'))
    forward(15_001)
    expect(nameIn(await read())).toBe('李四')
  })
})

describe('an answer that may be given when the source is lost', () => {
  it.each<[string, Answer, string]>([
    ['fails', fails, 'STATUS'],
    ['answers nonsense', (_asked, response) => response.end('<html>'), 'MALFORMED'],
    ['is busy', (_asked, response) => sendJson(response, {}, 503), 'BUSY'],
    ['hangs', hang, 'TIMEOUT'],
  ])('is given, as stale, when it %s; and both stand in the record', async (_what, answerLater, reason) => {
    const { read, forward, answer } = await scene(freshness({ staleIfErrorMs: 20_000 }))
    await read()
    answer(answerLater)
    forward(25_000)
    const later = await read(somebody(1), { withinMs: 150 })
    expect([nameIn(later), isStale(later)]).toEqual(['张三', true])
    expect(later.notes).toEqual([`police.x@1/residents FAILED:${reason} x1`, 'police.x@1/residents OK:STALE CACHED x1'])
  })

  it('is given when the breaker is open, and when no time is left to ask', async () => {
    const { read, forward, answer, department } = await scene(freshness({ staleIfErrorMs: 20_000 }))
    await read()
    answer(busy)
    forward(11_000)
    for (let i = 0; i < 6; i++) expect(isStale(await read())).toBe(true)
    const calls = department.calls.length
    const open = await read()
    expect([open.notes[0], isStale(open)]).toEqual(['police.x@1/residents FAILED:OPEN_BREAKER x1', true])
    expect(isStale(await read(somebody(1), { withinMs: 0 }))).toBe(true)
    expect(department.calls).toHaveLength(calls)
  })

  it('is not what a source that answers is passed over for', async () => {
    const { read, forward, answer } = await scene(freshness({ staleIfErrorMs: 20_000 }))
    await read()
    forward(11_000)
    answer(knowsNobody)
    expect(nameIn(await read())).toBe('NO_RECORD')
  })

  it.each<[string, Answer, string]>([
    ['no longer lets us in', (_asked, response) => sendJson(response, {}, 401), 'UNAUTHORIZED'],
    [
      'speaks of somebody else',
      (_asked, response) => sendJson(response, { code: '0', data: { list: [resident(somebody(9).id)] } }),
      'WRONG_SUBJECT',
    ],
  ])('is not given when the source %s', async (_what, answerLater, reason) => {
    const { read, forward, answer } = await scene(freshness({ staleIfErrorMs: 20_000 }))
    await read()
    answer(answerLater)
    forward(11_000)
    expect((await read()).outcome).toEqual({ kind: 'FAILED', reason })
  })

  it('is not given when the source is suspended, after its time, or by a source that allows none', async () => {
    const one = await scene(freshness({ staleIfErrorMs: 20_000 }))
    await one.read()
    one.forward(11_000)
    one.exchange.suspend('police.x', { reason: 'OTHER', statement: null, since: 0, until: null })
    expect((await one.read()).outcome).toEqual({ kind: 'FAILED', reason: 'SUSPENDED' })
    // What it said before is forgotten for good.
    one.exchange.resume('police.x')
    one.answer(fails)
    expect((await one.read()).outcome).toMatchObject({ kind: 'FAILED' })

    const late = await scene(freshness({ staleIfErrorMs: 20_000 }))
    await late.read()
    late.answer(fails)
    late.forward(11_000)
    expect(isStale(await late.read())).toBe(true)
    late.forward(19_000)
    expect((await late.read()).outcome).toMatchObject({ kind: 'FAILED' })

    const other = await scene(freshness({}))
    await other.read()
    other.answer(fails)
    other.forward(11_000)
    expect((await other.read()).outcome).toEqual({ kind: 'FAILED', reason: 'STATUS' })
  })

  it('stays no longer than a minute in a process that is alone', async () => {
    const { read, forward, answer } = await scene(freshness({ staleIfErrorMs: 3_600_000 }))
    await read()
    answer(fails)
    forward(59_000)
    expect(isStale(await read())).toBe(true)
    forward(1_100)
    expect((await read()).outcome).toEqual({ kind: 'FAILED', reason: 'STATUS' })
  })
})

describe('what was found by what another source says', () => {
  const NUMBER = elementOf('person.socialInsurance.number')
  const STATE = elementOf('person.socialInsurance.state')

  /** The first tells a person's number, the second what stands under that number; what both say can be changed. */
  async function twoHops(numberAge: Partial<Freshness>, stateAge: Partial<Freshness> = { maxAgeMs: 3_600_000 }) {
    const said: { number: string | null; state: string | null } = { number: 'OLD', state: '参保' }
    const first = await openDepartment(({ keys }, response) =>
      said.number === null
        ? sendJson(response, {}, 500)
        : sendJson(response, { code: '0', data: { list: keys.map((key) => resident(key, { bh: said.number })) } }),
    )
    const second = await openDepartment(({ keys }, response) =>
      said.state === null
        ? sendJson(response, { code: '1001' })
        : sendJson(response, {
            code: '0',
            data: { list: keys.map((key) => resident(key, { zt: `${said.state} ${key}` })) },
          }),
    )
    const numbers = sourceAt(first.url, {
      source: { connector: 'numbers' },
      operation: {
        freshness: { maxAgeMs: 0, observedAt: null, ...numberAge },
        provides: [{ kind: 'value', rank: 'AUTHORITY', element: NUMBER, rule: ruleFrom('bh') }],
      },
    })
    const [supplier] = numbers.operations
    if (supplier === undefined) throw new TypeError('a source has an operation')
    const states = sourceAt(second.url, {
      source: { connector: 'states' },
      operation: {
        via: { operation: supplier, slot: 0, rank: 'AUTHORITY' },
        freshness: { maxAgeMs: 0, observedAt: null, ...stateAge },
        provides: [{ kind: 'value', rank: 'AUTHORITY', element: STATE, rule: ruleFrom('zt') }],
      },
    })
    let ahead = 0
    const clock = () => Date.now() + ahead
    const sources = [numbers, states]
    const exchange = createExchange({ sources, clock, digest: (text) => `#${text}`, allowLoopback: true })
    opened.push(exchange, first, second)
    return {
      said,
      exchange,
      forward: (ms: number) => void (ahead += ms),
      askedBy: () => second.calls.flatMap(({ keys }) => keys),
      async read() {
        const { recording, notes } = record([somebody(1)])
        const subjects = planOf([somebody(1)], sources)
        const [[, state] = []] = await exchange.read(recording, { subjects, deadlineAt: clock() + 3000 })
        return { outcome: state, notes: notes()[0] ?? [] }
      },
    }
  }

  it('is given again for as long as that is the same', async () => {
    const { read, askedBy } = await twoHops({ maxAgeMs: 10_000 })
    await read()
    expect((await read()).outcome).toMatchObject({ kind: 'RECORD', record: ['参保 OLD'], cached: true, stale: false })
    expect(askedBy()).toEqual(['OLD'])
  })

  it('is nothing when that has changed: by a notice, or because it is asked every time', async () => {
    for (const maxAgeMs of [3_600_000, 0]) {
      const { said, read, exchange, askedBy } = await twoHops({ maxAgeMs })
      await read()
      said.number = 'NEW'
      await exchange.invalidateSource('numbers', { subjects: [somebody(1)], operations: null })
      expect(nameIn(await read())).toBe('参保 NEW')
      expect(askedBy()).toEqual(['OLD', 'NEW'])
    }
  })

  it('is not given stale under another key either, when its source is lost', async () => {
    const { said, read, exchange } = await twoHops(
      { maxAgeMs: 3_600_000 },
      { maxAgeMs: 10_000, staleIfErrorMs: 30_000 },
    )
    await read()
    said.number = 'NEW'
    said.state = null
    await exchange.invalidateSource('numbers')
    expect(nameIn(await read())).toBe('NO_RECORD')
  })

  it('is as stale as what it was found by', async () => {
    const { said, read, forward, askedBy } = await twoHops({ maxAgeMs: 1_000, staleIfErrorMs: 30_000 }, { maxAgeMs: 0 })
    await read()
    said.number = null
    forward(5_000)
    const later = await read()
    expect(later.outcome).toMatchObject({ kind: 'RECORD', record: ['参保 OLD'], cached: false, stale: true })
    expect(later.notes.filter((note) => note.startsWith('states'))).toEqual(['states@1/residents OK x1'])
    expect(askedBy()).toEqual(['OLD', 'OLD'])
  })

  it('is as stale as that from memory too, and fresh again when that is', async () => {
    const { said, read, forward, askedBy } = await twoHops({ maxAgeMs: 1_000, staleIfErrorMs: 30_000 })
    await read()
    said.number = null
    forward(5_000)
    const later = await read()
    expect([nameIn(later), isStale(later)]).toEqual(['参保 OLD', true])
    expect(later.notes).toContain('states@1/residents OK:STALE CACHED x1')
    said.number = 'OLD'
    expect((await read()).outcome).toMatchObject({ record: ['参保 OLD'], cached: true, stale: false })
    expect(askedBy()).toEqual(['OLD'])
  })

  it('is stale when nobody can tell whether that is still the same', async () => {
    const { said, read, forward } = await twoHops({ maxAgeMs: 1_000 })
    await read()
    said.number = null
    forward(5_000)
    const later = await read()
    expect([nameIn(later), isStale(later)]).toEqual(['参保 OLD', true])
  })

  it('is not known where there is none under a stale number', async () => {
    const { said, read, forward } = await twoHops({ maxAgeMs: 1_000, staleIfErrorMs: 30_000 })
    said.state = null
    await read()
    said.number = null
    forward(5_000)
    for (const _time of ['asked', 'remembered']) {
      expect((await read()).outcome).toEqual({ kind: 'FAILED', reason: 'UNREACHABLE' })
    }
  })

  it('is not known either where nobody can tell whether there is none under the same number', async () => {
    const { said, read, forward } = await twoHops({ maxAgeMs: 1_000 })
    said.state = null
    await read()
    said.number = null
    forward(5_000)
    expect((await read()).outcome).toEqual({ kind: 'FAILED', reason: 'STATUS' })
  })

  it('is not given if it was forgotten while that was asked', async () => {
    const { said, read, exchange, askedBy } = await twoHops({ maxAgeMs: 0 })
    await read()
    said.state = '停保'
    const later = read()
    await exchange.invalidateSource('states')
    expect(nameIn(await later)).toBe('停保 OLD')
    expect(askedBy()).toEqual(['OLD', 'OLD'])
  })
})

describe('having no record', () => {
  it.each<[string, Partial<Freshness>, number]>([
    ['ten seconds where nothing is said', { maxAgeMs: 3_600_000 }, 10_000],
    ['as long as its manifest says', { maxAgeMs: 3_600_000, noRecordMaxAgeMs: 2_000 }, 2_000],
    ['no longer than a record', { maxAgeMs: 3_000 }, 3_000],
  ])('is remembered %s', async (_what, changes, ms) => {
    const { read, forward, answer } = await scene(freshness(changes), knowsNobody)
    await read()
    answer(named('张三'))
    forward(ms - 500)
    expect((await read()).outcome).toMatchObject({ kind: 'NO_RECORD', cached: true })
    forward(600)
    expect(nameIn(await read())).toBe('张三')
  })

  it('is never given stale', async () => {
    const { read, forward, answer } = await scene(
      freshness({ staleIfErrorMs: 30_000, staleWhileRevalidateMs: 30_000 }),
      knowsNobody,
    )
    await read()
    answer(fails)
    forward(11_000)
    expect((await read()).outcome).toEqual({ kind: 'FAILED', reason: 'STATUS' })
  })
})

describe('what a source says has changed', () => {
  it('is asked for again: about these subjects, and no others', async () => {
    const { read, answer, exchange } = await scene(freshness({}))
    await Promise.all([read(somebody(1)), read(somebody(2))])
    answer(named('李四'))
    expect(await exchange.invalidateSource('police.x', { subjects: [somebody(1)], operations: null })).toBe(true)
    expect([nameIn(await read(somebody(1))), nameIn(await read(somebody(2)))]).toEqual(['李四', '张三'])
  })

  it('is asked for again about everybody, or not at all where another operation is named', async () => {
    const { read, answer, exchange } = await scene(freshness({}))
    await Promise.all([read(somebody(1)), read(somebody(2))])
    answer(named('李四'))
    await exchange.invalidateSource('police.x', { subjects: [somebody(1)], operations: new Set(['police.x/others']) })
    expect(nameIn(await read(somebody(1)))).toBe('张三')
    await exchange.invalidateSource('police.x')
    expect([nameIn(await read(somebody(1))), nameIn(await read(somebody(2)))]).toEqual(['李四', '李四'])
    expect(() => exchange.invalidateSource('nobody.x')).toThrow(TypeError)
  })

  it('is not kept from an answer that was already on its way', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const slow: Answer = (...call) => void promise.then(() => named('张三')(...call))
    const { read, answer, exchange, department } = await scene(freshness({}), slow)
    const early = read()
    await expect.poll(() => department.calls.length).toBe(1)
    await exchange.invalidate(somebody(1))
    answer(named('李四'))
    resolve(undefined)
    expect(nameIn(await early)).toBe('张三')
    expect(nameIn(await read())).toBe('李四')
  })

  it('is not given stale any more, not even to who was already waiting', async () => {
    const { read, forward, answer, exchange, department } = await scene(freshness({ staleIfErrorMs: 30_000 }))
    await read()
    answer(hang)
    forward(11_000)
    const waiting = read(somebody(1), { withinMs: 300 })
    await expect.poll(() => department.calls.length).toBe(2)
    await exchange.invalidateSource('police.x', { subjects: [somebody(1)], operations: null })
    expect((await waiting).outcome).toEqual({ kind: 'FAILED', reason: 'TIMEOUT' })
  })
})

describe('the settings of a shared cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yidang-key-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function keyFile(text: string, mode = 0o600): string {
    const path = join(folder, `key-${randomUUID()}`)
    writeFileSync(path, text)
    chmodSync(path, mode)
    return path
  }

  const hex = 'a5'.repeat(32)
  const url = 'redis://:pass%40word@10.1.2.3:6379/2'

  it('are an address and a key that all replicas have', () => {
    const { cache } = readConfig({ YIDANG_REDIS_URL: url, YIDANG_CACHE_KEY_FILE: keyFile(`${hex}\n`) })
    const address = { urls: [new URL(url)], mode: 'standalone' }
    expect(cache).toEqual({ address, secret: Buffer.alloc(32, 0xa5) })
    expect(readConfig({}).cache).toBeNull()
  })

  it('may be several addresses of one Cluster', () => {
    const { cache } = readConfig({
      YIDANG_REDIS_URL: 'rediss://a.internal:7000,rediss://b.internal:7001',
      YIDANG_REDIS_MODE: 'cluster',
      YIDANG_CACHE_KEY_FILE: keyFile(hex),
    })
    expect(cache?.address.urls.map(({ host }) => host)).toEqual(['a.internal:7000', 'b.internal:7001'])
  })

  it('may be those of sentinels, with what they call the server and their own password', () => {
    const { cache } = readConfig({
      YIDANG_REDIS_URL: 'redis://:pass%40word@a.internal,redis://b.internal:26380',
      YIDANG_REDIS_MODE: 'sentinel',
      YIDANG_REDIS_MASTER: 'yidang',
      YIDANG_REDIS_SENTINEL_PASSWORD: 'sesame',
      YIDANG_CACHE_KEY_FILE: keyFile(hex),
    })
    expect(cache?.address).toMatchObject({ mode: 'sentinel', sentinel: { master: 'yidang', password: 'sesame' } })
  })

  it.each<[string, () => Readonly<Record<string, string>>, string]>([
    ['no key', () => ({ YIDANG_REDIS_URL: url }), 'SETTINGS_TOGETHER'],
    ['no address', () => ({ YIDANG_CACHE_KEY_FILE: keyFile(hex) }), 'SETTINGS_TOGETHER'],
    [
      'a key that others can read',
      () => ({ YIDANG_REDIS_URL: url, YIDANG_CACHE_KEY_FILE: keyFile(hex, 0o644) }),
      'FILE_MODE',
    ],
    [
      'a key that is none',
      () => ({ YIDANG_REDIS_URL: url, YIDANG_CACHE_KEY_FILE: keyFile('sesame') }),
      'FILE_UNREADABLE',
    ],
    [
      'a file that is not there',
      () => ({ YIDANG_REDIS_URL: url, YIDANG_CACHE_KEY_FILE: '/nowhere' }),
      'FILE_UNREADABLE',
    ],
    [
      'an address of something else',
      () => ({ YIDANG_REDIS_URL: 'http://10.1.2.3', YIDANG_CACHE_KEY_FILE: keyFile(hex) }),
      'SETTING_INVALID',
    ],
    [
      'an address that is none',
      () => ({ YIDANG_REDIS_URL: 'redis://:p@ss:x@[', YIDANG_CACHE_KEY_FILE: keyFile(hex) }),
      'SETTING_INVALID',
    ],
    [
      'sentinels that are not told which server',
      () => ({ YIDANG_REDIS_URL: url, YIDANG_CACHE_KEY_FILE: keyFile(hex), YIDANG_REDIS_MODE: 'sentinel' }),
      'SETTINGS_TOGETHER',
    ],
    [
      'a password of sentinels without any',
      () => ({ YIDANG_REDIS_URL: url, YIDANG_CACHE_KEY_FILE: keyFile(hex), YIDANG_REDIS_SENTINEL_PASSWORD: 'sesame' }),
      'SETTINGS_CONTRADICT',
    ],
    [
      'several servers that are no Cluster',
      () => ({ YIDANG_REDIS_URL: `${url},${url}`, YIDANG_CACHE_KEY_FILE: keyFile(hex) }),
      'SETTINGS_CONTRADICT',
    ],
  ])('are refused with %s, and never shown', (_what, environment, code) => {
    const read = () => readConfig(environment())
    expect(read).toThrow(GatewayError)
    try {
      read()
    } catch (error) {
      const { problems } = error as GatewayError
      expect(problems.map((problem) => problem.code)).toEqual([code])
      expect(JSON.stringify(problems)).not.toMatch(/pass%40word|p@ss|sesame|a5a5/)
    }
  })

  it('cost nothing where there is none: the client is not even loaded', () => {
    const script = `await import('./src/context.ts'); const { default: m } = await import('node:module')
      console.log(Object.keys(m._cache).filter((path) => path.includes('ioredis')).length)`
    const root = join(import.meta.dirname, '..')
    const loaded = execFileSync('node', ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' })
    expect(loaded).toBe('0\n')
  })
})

describe('an answer sealed for a shared cache', () => {
  interface Vector {
    readonly secret: string
    readonly nonce: string
    readonly place: string
    readonly binding: string
    readonly text: string
    readonly sealed: string
  }

  function vectors(kind: 'valid' | 'invalid'): readonly Vector[] {
    const lines = readFileSync(join(import.meta.dirname, 'vectors', `sealed-answers.${kind}.txt`), 'utf8').split('\n')
    return lines.filter((line) => line.startsWith('{')).map((line): Vector => JSON.parse(line))
  }

  it.each(vectors('valid'))('is as written down: $text', ({ secret, nonce, place, binding, text, sealed }) => {
    const sealer = createSealer(Buffer.from(secret, 'hex'), () => Buffer.from(nonce, 'hex'))
    expect(sealer.seal(text, place, binding).toString('hex')).toBe(sealed)
    expect(sealer.open(Buffer.from(sealed, 'hex'), place, binding)).toBe(text)
  })

  it.each(vectors('invalid'))('is nothing elsewhere or altered: $text', ({ secret, place, binding, sealed }) => {
    expect(createSealer(Buffer.from(secret, 'hex')).open(Buffer.from(sealed, 'hex'), place, binding)).toBeNull()
  })

  it('is nothing when any bit of it is another', () => {
    const sealer = createSealer(Buffer.alloc(32, 7))
    const sealed = sealer.seal('{"record":["张三"]}', 'a', 'a\nb')
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(sealer.open(flipped, 'a', 'a\nb')).toBeNull()
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(sealer.open(sealed.subarray(0, length), 'a', 'a\nb')).toBeNull()
    }
  })
})
