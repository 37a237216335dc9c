import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createExchange, type Exchange, type ExchangeOptions, type Finding } from '../src/exchange/exchange.ts'
import { type Source } from '../src/catalog/types.ts'
import { type DataElement } from '../src/model/element.ts'
import { type Outcome } from '../src/exchange/types.ts'
import { type Subject } from '../src/model/subject.ts'
import {
  type Answer,
  answerAll,
  openDepartment,
  planOf,
  record,
  resident,
  ruleFrom,
  SEX,
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

async function department(answer: Answer): Promise<TestDepartment> {
  const running = await openDepartment(answer)
  opened.push(running)
  return running
}

function exchangeOf(sources: readonly Source[], options: Partial<ExchangeOptions> = {}): Exchange {
  const exchange = createExchange({
    sources,
    clock: Date.now,
    digest: (text) => `#${text}`,
    allowLoopback: true,
    ...options,
  })
  opened.push(exchange)
  return exchange
}

interface Read {
  readonly outcomes: readonly (readonly Outcome[])[]
  readonly notes: readonly (readonly string[])[]
  readonly tookMs: number
}

/** One read of everything, within so many ms. */
async function read(
  exchange: Exchange,
  sources: readonly Source[],
  subjects: readonly Subject[],
  withinMs = 3000,
): Promise<Read> {
  const { recording, notes } = record(subjects)
  const began = performance.now()
  const outcomes = await exchange.read(recording, {
    subjects: planOf(subjects, sources),
    deadlineAt: Date.now() + withinMs,
  })
  return { outcomes, notes: notes(), tookMs: performance.now() - began }
}

/** Asks one source, answering so, about one person. */
async function ask(answer: Answer, changes: SourceChanges = {}, withinMs = 3000): Promise<Outcome | undefined> {
  const { url } = await department(answer)
  const sources = [sourceAt(url, changes)]
  return (await read(exchangeOf(sources), sources, [somebody(1)], withinMs)).outcomes[0]?.[0]
}

const lost = (reason: string) => ({ kind: 'FAILED', reason })
const hang: Answer = () => {}

describe('a department that answers', () => {
  it('is read in our words, and the call is in the record', async () => {
    const { url, calls } = await department(answerAll)
    const sources = [sourceAt(`${url}/gateway/`, { source: { connector: 'police.population', version: '3+ab' } })]
    const { outcomes, notes } = await read(exchangeOf(sources), sources, [somebody(1)])
    expect(outcomes).toEqual([
      [
        {
          kind: 'RECORD',
          record: ['张三', 'MALE', '1990-03-07'],
          observedAt: '2026-11-01T08:30:00.000+08:00',
          fetchedAt: expect.stringMatching(/\+08:00$/),
          cached: false,
          stale: false,
        },
      ],
    ])
    expect(notes).toEqual([['police.population@3+ab/residents OK x1']])
    expect(calls.map(({ target, body }) => [target, JSON.parse(body)])).toEqual([
      ['/gateway/residents/query', { sfzhList: [somebody(1).id], yt: 'P19', ajh: null }],
    ])
  })

  it('with a 200 that says 1001 has no record: never an object of nulls', async () => {
    const outcome = await ask((_asked, response) => sendJson(response, { code: '1001', msg: '查无此人', data: null }))
    expect(outcome).toEqual({ kind: 'NO_RECORD', fetchedAt: expect.any(String), cached: false })
  })

  it('with an 18-digit id as a JSON number is understood', async () => {
    const outcome = await ask(({ keys }, response) => {
      const body = `{"code":0,"data":{"list":[{"sfzh":${keys[0]},"xm":"张三"}]}}`
      response.writeHead(200).end(body)
    })
    expect(outcome).toMatchObject({ kind: 'RECORD', record: ['张三', null, null], observedAt: null })
  })

  it('about somebody else loses that record, keeps the others, and all of it is recorded', async () => {
    const people = [somebody(1), somebody(2), somebody(3)]
    const { url } = await department((_asked, response) => {
      const list = [resident(somebody(3).id), resident(somebody(99).id), resident(somebody(1).id)]
      sendJson(response, { code: '0', data: { list } })
    })
    const findings: Finding[] = []
    const sources = [sourceAt(url, { source: { connector: 'police.x' } })]
    const exchange = exchangeOf(sources, { onFinding: (finding) => findings.push(finding) })
    const { outcomes, notes } = await read(exchange, sources, people)
    expect(outcomes.map(([outcome]) => outcome)).toMatchObject([
      { kind: 'RECORD' },
      lost('WRONG_SUBJECT'),
      { kind: 'RECORD' },
    ])
    expect(notes).toEqual([
      ['police.x@1/residents OK:WRONG_SUBJECT x1'],
      ['police.x@1/residents FAILED:WRONG_SUBJECT x1'],
      ['police.x@1/residents OK:WRONG_SUBJECT x1'],
    ])
    expect(findings).toEqual([
      { connector: 'police.x', operation: 'residents', element: null, problem: 'WRONG_SUBJECT', count: 1 },
    ])
    expect(JSON.stringify(findings)).not.toContain('140599')
  })
})

describe('what a department said against its promise', () => {
  const SEX_IN_TWO = new Map([
    ['01', 'MALE'],
    ['02', 'FEMALE'],
  ])
  const sexAs = (changes: Partial<DataElement> = {}): SourceChanges => {
    const element = { ...SEX, ...changes }
    const rule = ruleFrom('xb', { codes: SEX_IN_TWO })
    return {
      source: { connector: 'police.x' },
      operation: { provides: [{ kind: 'value', rank: 'AUTHORITY', element, rule }] },
    }
  }

  /** Reads one person for each of these words about their sex. */
  async function exchangeAfter(words: readonly string[], changes = sexAs()) {
    const told: unknown[] = []
    const startedAt = Date.now()
    let now = startedAt
    const { url } = await department(({ keys }, response) => {
      const list = keys.map((key) => resident(key, { xb: words[Number(key.slice(14, 17)) - 1] }))
      sendJson(response, { code: '0', data: { list } })
    })
    const sources = [sourceAt(url, changes)]
    const exchange = exchangeOf(sources, { clock: () => now, onFinding: (finding) => told.push(finding) })
    const people = words.map((_, index) => somebody(index + 1))
    const readAll = () => read(exchange, sources, people, now - startedAt + 3000)
    const { outcomes } = await readAll()
    const wait = (ms: number) => (now += ms)
    return { startedAt, wait, told, readAll, outcomes, findings: () => exchange.findings('police.x') }
  }

  it('is counted by element and problem, with the codes it used and when', async () => {
    const { outcomes, findings, startedAt, wait, told, readAll } = await exchangeAfter(['01', '3', '3', 'X'])
    expect(outcomes.map(([outcome]) => outcome?.kind === 'RECORD' && outcome.record)).toEqual([
      ['MALE'],
      [null],
      [null],
      [null],
    ])
    const row = { operation: 'residents', element: SEX.path, problem: 'UNMAPPED_CODE', firstSeenAt: startedAt }
    const codes = [
      { code: '3', count: 2 },
      { code: 'X', count: 1 },
    ]
    expect(findings()).toEqual([{ ...row, count: 3, lastSeenAt: startedAt, codes }])
    wait(1000)
    await readAll()
    const twice = codes.map(({ code, count }) => ({ code, count: count * 2 }))
    expect(findings()).toEqual([{ ...row, count: 6, lastSeenAt: startedAt + 1000, codes: twice }])
    // The log names no code.
    expect(told[0]).toEqual({
      connector: 'police.x',
      operation: 'residents',
      element: SEX.path,
      problem: 'UNMAPPED_CODE',
      count: 3,
    })
  })

  it('is told at once, and then once a minute with what has come together', async () => {
    const { wait, told, readAll } = await exchangeAfter(['3'])
    const times = async (count: number) => {
      for (let i = 0; i < count; i++) await readAll()
    }
    await times(3)
    wait(59_999)
    await times(1)
    expect(told).toMatchObject([{ count: 1 }])
    wait(1)
    await times(2)
    expect(told).toMatchObject([{ count: 1 }, { count: 5 }])
  })

  it('holds eight codes of an element and no more, and counts the others', async () => {
    const { findings, readAll } = await exchangeAfter(Array.from({ length: 40 }, (_, index) => String(index + 10)))
    await readAll()
    const [found, ...more] = findings()
    expect(more).toEqual([])
    expect(found).toMatchObject({ count: 80 })
    expect(found?.codes).toHaveLength(8)
  })

  it.each<[string, string, SourceChanges]>([
    ['words', '张三', sexAs()],
    ['a word in letters', 'Zhang', sexAs()],
    ['a number', '140599199003070014', sexAs()],
    ['more than the codes of the manifest have', '199', sexAs()],
    ['signs', '*1', sexAs()],
    ['what the code of a masked element is', '3', sexAs({ sensitivity: 'L3', mask: 'FULL' })],
  ])('never tells %s', async (_what, word, changes) => {
    const { findings } = await exchangeAfter([word], changes)
    expect(findings()).toMatchObject([{ element: SEX.path, problem: 'UNMAPPED_CODE', count: 1, codes: [] }])
    expect(JSON.stringify(findings())).not.toContain(`"${word}"`)
  })

  it('of whole records names no element', async () => {
    const { url } = await department((_asked, response) => {
      const list = [resident(somebody(99).id), { xm: '张三' }]
      sendJson(response, { code: '0', data: { list } })
    })
    const sources = [sourceAt(url, { source: { connector: 'police.x' } })]
    const exchange = exchangeOf(sources)
    expect(exchange.findings('police.x')).toEqual([])
    await read(exchange, sources, [somebody(1)])
    expect(exchange.findings('police.x')).toMatchObject([
      { element: null, problem: 'WRONG_SUBJECT', count: 1, codes: [] },
      { element: null, problem: 'RECORD_WITHOUT_KEY', count: 1, codes: [] },
    ])
    expect(() => exchange.findings('police.y')).toThrow(TypeError)
  })
})

describe('a department that fails is an outcome with a reason', () => {
  it.each<[string, string, Answer]>([
    ['an error 500', 'STATUS', (_asked, response) => sendJson(response, { code: '0' }, 500)],
    ['a code it never declared', 'STATUS', (_asked, response) => sendJson(response, { code: '9999', data: null })],
    ['429', 'THROTTLED', (_asked, response) => response.writeHead(429).end()],
    ['503', 'BUSY', (_asked, response) => response.writeHead(503).end('<html>')],
    ['its own code for busy', 'BUSY', (_asked, response) => sendJson(response, { code: 7 })],
    ['401', 'UNAUTHORIZED', (_asked, response) => sendJson(response, { msg: '未授权' }, 401)],
    [
      'a login page',
      'MALFORMED',
      (_asked, response) => response.writeHead(200).end('<!DOCTYPE html><title>登录</title>'),
    ],
    [
      'no list where records were promised',
      'MALFORMED',
      (_asked, response) => sendJson(response, { code: '0', data: {} }),
    ],
    [
      'GBK',
      'MALFORMED',
      (_asked, response) => response.end(Buffer.from([0x7b, 0x22, 0xd5, 0xc5, 0x22, 0x3a, 0x31, 0x7d])),
    ],
    [
      'a packed body nobody asked for',
      'MALFORMED',
      (_asked, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"code":"0"}')),
    ],
    ['something that is not HTTP', 'MALFORMED', (_asked, _response, socket) => socket.end('220 ftp ready\r\n')],
    ['a closed connection', 'UNREACHABLE', (_asked, _response, socket) => socket.destroy()],
    [
      'a body that breaks off',
      'UNREACHABLE',
      (_asked, response, socket) => {
        response.writeHead(200, { 'content-length': 100 })
        response.write('{"code"', () => socket.destroy())
      },
    ],
    [
      'more than its limit, announced',
      'TOO_LARGE',
      (_asked, response) => response.writeHead(200, { 'content-length': 70_000 }).write('{'),
    ],
    [
      'more than its limit, in pieces',
      'TOO_LARGE',
      (_asked, response) => {
        for (let i = 0; i < 70; i++) response.write(' '.repeat(1024))
      },
    ],
    [
      'a record of somebody else',
      'WRONG_SUBJECT',
      (_asked, response) => sendJson(response, { code: '0', data: { list: [resident(somebody(99).id)] } }),
    ],
  ])('%s: %s', async (_what, reason, answer) => {
    expect(await ask(answer)).toEqual(lost(reason))
  })

  it('a redirect is not followed', async () => {
    const elsewhere = await department(answerAll)
    const redirect: Answer = (_asked, response) => {
      response.writeHead(302, { location: elsewhere.url }).end()
    }
    expect(await ask(redirect)).toEqual(lost('STATUS'))
    expect(elsewhere.calls).toEqual([])
  })

  it('a port where nobody listens: UNREACHABLE', async () => {
    const gone = await openDepartment(answerAll)
    await gone.close()
    const sources = [sourceAt(gone.url)]
    expect((await read(exchangeOf(sources), sources, [somebody(1)])).outcomes).toEqual([[lost('UNREACHABLE')]])
  })

  it('one that drips misses its own time limit', async () => {
    const drip: Answer = (_asked, response) => {
      const timer = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(timer))
    }
    expect(await ask(drip, { limits: { timeoutMs: 40 } })).toEqual(lost('TIMEOUT'))
  })

  it('one that hangs costs only itself, and is hung up on', async () => {
    const hung = await department(hang)
    const well = await department(answerAll)
    const sources = [
      sourceAt(hung.url, { source: { connector: 'h.x' }, limits: { timeoutMs: 40 } }),
      sourceAt(well.url),
    ]
    const { outcomes, notes, tookMs } = await read(exchangeOf(sources), sources, [somebody(1)])
    expect(outcomes).toMatchObject([[lost('TIMEOUT'), { kind: 'RECORD' }]])
    expect(notes[0]).toContain('h.x@1/residents FAILED:TIMEOUT x1')
    expect(tookMs).toBeLessThan(1000)
    await expect.poll(() => hung.open()).toBe(0)
  })

  it('the answer leaves at the deadline, and what comes later is neither given nor noted', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const slow = await department((asked, response, socket) => {
      void promise.then(() => answerAll(asked, response, socket))
    })
    const sources = [sourceAt(slow.url)]
    const exchange = exchangeOf(sources)
    const { outcomes, tookMs } = await read(exchange, sources, [somebody(1)], 40)
    expect(outcomes).toEqual([[lost('TIMEOUT')]])
    expect(tookMs).toBeLessThan(1000)
    resolve(undefined)
    await expect.poll(() => slow.open()).toBe(0)
    // A caller in a hurry does not make the source look as if it had failed.
    expect(exchange.sourceState(sources[0]?.connector ?? '')).toEqual({ state: 'LIVE', reason: null })
  })

  it('a deadline that has passed asks nobody', async () => {
    const idle = await department(answerAll)
    const sources = [sourceAt(idle.url)]
    expect((await read(exchangeOf(sources), sources, [somebody(1)], 0)).outcomes).toEqual([[lost('TIMEOUT')]])
    expect(idle.calls).toEqual([])
  })
})

describe('the way out', () => {
  it.each<[string, (port: string) => string, Partial<Source>, boolean]>([
    ['loopback, unless allowed', (port) => `http://127.0.0.1:${port}`, {}, false],
    ['a name for loopback, unless allowed', (port) => `http://localhost:${port}`, {}, false],
    ['loopback in disguise', (port) => `http://[::ffff:127.0.0.1]:${port}`, {}, false],
    [
      'an address outside the networks of its department',
      (port) => `http://127.0.0.1:${port}`,
      { network: ['10.0.0.0/8'] },
      true,
    ],
    [
      'a name that leads outside them',
      (port) => `http://localhost:${port}`,
      { network: ['10.0.0.0/8', 'fd00::/8'] },
      true,
    ],
    ['link-local, the home of metadata', () => 'http://169.254.169.254', { network: ['0.0.0.0/0'] }, true],
    ['this host by its other name', (port) => `http://0.0.0.0:${port}`, { network: ['0.0.0.0/0'] }, true],
    ['a port that its manifest does not name', (port) => `http://127.0.0.1:${port}`, { ports: [443] }, true],
  ])('never leads to %s', async (_what, address, source, allowLoopback) => {
    const trap = await department(answerAll)
    const sources = [sourceAt(address(new URL(trap.url).port), { source })]
    const exchange = exchangeOf(sources, { allowLoopback })
    expect((await read(exchange, sources, [somebody(1)])).outcomes).toEqual([[lost('EGRESS_DENIED')]])
    expect(trap.calls).toEqual([])
  })

  it.each([[[]], [['127.0.0.0/8']], [['10.0.0.0/8', '127.0.0.0/30']]])(
    'leads to a department within %j',
    async (network) => {
      const { url } = await department(answerAll)
      const sources = [sourceAt(url, { source: { network } })]
      expect((await read(exchangeOf(sources), sources, [somebody(1)])).outcomes).toMatchObject([[{ kind: 'RECORD' }]])
    },
  )

  it('leads to every port that its manifest names', async () => {
    const { url } = await department(answerAll)
    const sources = [sourceAt(url, { source: { ports: [443, Number(new URL(url).port)] } })]
    expect((await read(exchangeOf(sources), sources, [somebody(1)])).outcomes).toMatchObject([[{ kind: 'RECORD' }]])
  })

  it.each(['127.0.0.1', '127.0.0.2', 'localhost', '[::ffff:127.0.0.1]'])(
    'never leads to our own stores, by way of %s either',
    async (host) => {
      const store = await department(answerAll)
      const { port } = new URL(store.url)
      const sources = [sourceAt(`http://${host}:${port}`, { source: { network: ['127.0.0.0/8'] } })]
      const ownStores = ['redis://10.9.8.7', `redis://localhost:${port}`].map((url) => new URL(url))
      const exchange = exchangeOf(sources, { allowLoopback: true, ownStores })
      expect((await read(exchange, sources, [somebody(1)])).outcomes).toEqual([[lost('EGRESS_DENIED')]])
      expect(store.calls).toEqual([])
    },
  )

  it('leads to a department beside our own store', async () => {
    const { url } = await department(answerAll)
    const sources = [sourceAt(url)]
    const ownStores = [new URL('redis://127.0.0.1:1')]
    const exchange = exchangeOf(sources, { allowLoopback: true, ownStores })
    expect((await read(exchange, sources, [somebody(1)])).outcomes).toMatchObject([[{ kind: 'RECORD' }]])
  })

  it('ends at a server that accepts and never speaks TLS', async () => {
    // It reads, or it would never notice that it was hung up on.
    const mute: Server = createServer((socket) => socket.resume())
    mute.listen(0, '127.0.0.1')
    await once(mute, 'listening')
    const address = mute.address()
    const port = typeof address === 'object' ? address?.port : 0
    const sources = [sourceAt(`https://127.0.0.1:${port}`, { limits: { timeoutMs: 40 } })]
    expect((await read(exchangeOf(sources), sources, [somebody(1)])).outcomes).toEqual([[lost('TIMEOUT')]])
    await expect.poll(() => new Promise((resolve) => mute.getConnections((_error, count) => resolve(count)))).toBe(0)
    mute.close()
  })
})

describe('an exchange', () => {
  it('that closes ends what is under way', async () => {
    const { url } = await department(hang)
    const sources = [sourceAt(url)]
    const exchange = exchangeOf(sources)
    const reading = read(exchange, sources, [somebody(1)])
    await expect.poll(() => opened.length).toBe(2)
    await new Promise((resolve) => setImmediate(resolve))
    await exchange.close()
    expect((await reading).outcomes).toEqual([[lost('UNREACHABLE')]])
  })

  it('refuses operations of another generation, and sources it cannot work with', async () => {
    const { url } = await department(answerAll)
    await expect(read(exchangeOf([sourceAt(url)]), [sourceAt(url)], [somebody(1)])).rejects.toThrow(TypeError)
    const auth = { profile: 'basic', settings: { user: 'yidang', password: '' } }
    expect(() => exchangeOf([sourceAt(url, { source: { auth } })])).toThrow(
      'the auth profile basic needs the setting password',
    )
  })

  it('gives nothing when the recording is closed meanwhile, and other readers their answer', async () => {
    const { url } = await department((asked, response, socket) =>
      setTimeout(() => answerAll(asked, response, socket), 20),
    )
    const sources = [sourceAt(url)]
    const exchange = exchangeOf(sources)
    const closed = record([somebody(1)])
    const plan = { subjects: planOf([somebody(1)], sources), deadlineAt: Date.now() + 3000 }
    const refused = expect(exchange.read(closed.recording, plan)).rejects.toThrow('closed')
    const other = read(exchange, sources, [somebody(1)])
    closed.notes()
    await refused
    expect((await other).outcomes).toMatchObject([[{ kind: 'RECORD' }]])
  })
})
