import { type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createExchange, type Exchange } from '../src/exchange/exchange.ts'
import { windowIn } from '../src/catalog/maintenance.ts'
import { type Source } from '../src/catalog/types.ts'
import { type Outcome } from '../src/exchange/types.ts'
import { type Clock, toDateTime } from '../src/model/clock.ts'
import {
  type Answer,
  answerAll,
  openDepartment,
  planOf,
  record,
  sendJson,
  somebody,
  sourceAt,
  type SourceChanges,
} from './support/exchange-world.ts'

const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

interface Setting extends SourceChanges {
  readonly answer: Answer
  readonly clock?: Clock
}

async function open({ answer, clock = Date.now, ...changes }: Setting) {
  const department = await openDepartment(answer)
  const source = sourceAt(department.url, { ...changes, operation: { batch: 1, ...changes.operation } })
  const exchange: Exchange = createExchange({ sources: [source], clock, digest: (text) => text, allowLoopback: true })
  opened.push(exchange, department)

  async function ask(...numbers: readonly number[]): Promise<readonly Outcome[]> {
    const subjects = numbers.map(somebody)
    const { recording } = record(subjects)
    const outcomes = await exchange.read(recording, {
      subjects: planOf(subjects, [source]),
      deadlineAt: clock() + 2000,
    })
    return outcomes.flat()
  }

  return { department, exchange, connector: source.connector, ask }
}

function windows(...written: readonly string[]) {
  return written.map((one) => windowIn(one) ?? expect.fail(one))
}

function reasons(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map((one) => (one.kind === 'FAILED' ? one.reason : one.kind))
}

describe('a read that was lost in passing', () => {
  it('is made once more', async () => {
    let isFirst = true
    const { department, ask } = await open({
      answer(asked, response, socket) {
        if (isFirst) socket.destroy()
        else answerAll(asked, response, socket)
        isFirst = false
      },
    })
    expect(reasons(await ask(1))).toEqual(['RECORD'])
    expect(department.calls).toHaveLength(2)
  })

  it('is made once more for at most one call in ten', async () => {
    const { department, ask } = await open({ answer: (_asked, _response, socket) => socket.destroy() })
    await ask(1)
    expect(department.calls.length).toBe(2)
    await ask(2)
    expect(department.calls.length).toBe(3)
  })

  it('tells why it was lost also where that shut the source off and it was not made once more', async () => {
    let isGoing = false
    const sockets: Socket[] = []
    const { department, exchange, connector, ask } = await open({
      limits: { concurrency: 9 },
      answer(asked, response, socket) {
        if (!isGoing) return answerAll(asked, response, socket)
        if (sockets.push(socket) === 9) for (const one of sockets.splice(0)) one.destroy()
      },
    })
    for (let number = 1; number <= 30; number++) await ask(number)
    isGoing = true
    // All nine lose their connection at once. Four of them are to be made once more; while they wait for it, the other five open the breaker.
    const nine = Array.from({ length: 9 }, (_, i) => i + 31)
    expect(reasons(await ask(...nine))).toEqual(nine.map(() => 'UNREACHABLE'))
    expect(department.calls).toHaveLength(30 + 9)
    expect(exchange.sourceState(connector)).toEqual({ state: 'DOWN', reason: 'UNREACHABLE' })
    expect(reasons(await ask(40))).toEqual(['OPEN_BREAKER'])
  })

  it('is one failure to the source, however often it was made: three readers do not shut it off', async () => {
    let isGone = false
    const { department, exchange, connector, ask } = await open({
      answer: (asked, response, socket) => void (isGone ? socket.destroy() : answerAll(asked, response, socket)),
    })
    for (let number = 1; number <= 30; number++) await ask(number)
    isGone = true
    for (const number of [31, 32, 33]) expect(reasons(await ask(number))).toEqual(['UNREACHABLE'])
    expect(department.calls).toHaveLength(30 + 6)
    expect(exchange.sourceState(connector)).toEqual({ state: 'DEGRADED', reason: 'UNREACHABLE' })
  })

  it('is not made once more for a reader whose time would be over: they are told why it was lost', async () => {
    let now = Date.now()
    let costsMs = 1990
    const { department, ask } = await open({
      clock: () => now,
      answer(_asked, _response, socket) {
        now += costsMs
        socket.destroy()
      },
    })
    expect(reasons(await ask(1))).toEqual(['UNREACHABLE'])
    expect(department.calls).toHaveLength(1)
    costsMs = 10
    // What was not spent is there for the next.
    await ask(2)
    expect(department.calls).toHaveLength(3)
  })

  it('is not made once more where the source has said no', async () => {
    const { department, ask } = await open({ answer: (_asked, response) => sendJson(response, { code: '9' }) })
    expect(reasons(await ask(1))).toEqual(['STATUS'])
    expect(department.calls).toHaveLength(1)
  })
})

describe('a source that keeps failing', () => {
  /** The clock is the test's, and what the department says of each call in turn: at once, or when it is let. */
  async function openFailing(limits: SourceChanges['limits'] = {}) {
    let now = Date.now()
    let isWell = false
    let isHolding = false
    const held: (() => void)[] = []
    const opened = await open({
      limits,
      clock: () => now,
      answer(asked, response, socket) {
        const respond = () => (isWell ? answerAll(asked, response, socket) : sendJson(response, {}, 500))
        if (isHolding) held.push(respond)
        else respond()
      },
    })
    return {
      ...opened,
      forward: (ms: number) => void (now += ms),
      beWell: (well: boolean) => void (isWell = well),
      hold: (holding: boolean) => void (isHolding = holding),
      /** Until so many wait. */
      async untilHeld(count: number) {
        await expect.poll(() => held.length, { interval: 5 }).toBe(count)
      },
      letGo: () => held.shift()?.(),
      state: () => opened.exchange.sourceState(opened.connector).state,
    }
  }

  async function openDown(limits: SourceChanges['limits'] = {}) {
    const failing = await openFailing(limits)
    for (const number of [1, 2, 3, 4, 5]) expect(reasons(await failing.ask(number))).toEqual(['STATUS'])
    expect(failing.state()).toBe('DOWN')
    return failing
  }

  it('is left alone, then tried with one call: lost, it rests twice as long; answered, it is open', async () => {
    const { department, ask, forward, beWell, hold, untilHeld, letGo, state } = await openDown({ concurrency: 1 })
    forward(4_999)
    expect(reasons(await ask(6))).toEqual(['OPEN_BREAKER'])
    forward(1)
    hold(true)
    const trial = ask(7)
    // Nobody waits for it, where only one call may be under way at a time either.
    const behind = await Promise.all([ask(8), ask(9, 10)])
    expect(behind.map(reasons)).toEqual([['OPEN_BREAKER'], ['OPEN_BREAKER', 'OPEN_BREAKER']])
    await untilHeld(1)
    expect(reasons(await ask(8))).toEqual(['OPEN_BREAKER'])
    letGo()
    hold(false)
    expect(reasons(await trial)).toEqual(['STATUS'])
    expect([state(), department.calls.length]).toEqual(['DOWN', 6])
    forward(9_999)
    expect(reasons(await ask(8))).toEqual(['OPEN_BREAKER'])
    forward(1)
    beWell(true)
    expect(reasons(await ask(8))).toEqual(['RECORD'])
    expect([state(), reasons(await ask(9, 10))]).toEqual(['LIVE', ['RECORD', 'RECORD']])
  })

  it('is told about by its trial alone, not by calls from before', async () => {
    const { ask, forward, beWell, hold, untilHeld, letGo, state } = await openFailing()
    hold(true)
    const before = ask(1)
    await untilHeld(1)
    hold(false)
    for (const number of [2, 3, 4, 5, 6]) await ask(number)
    forward(5_000)
    hold(true)
    const trial = ask(7)
    await untilHeld(2)
    beWell(true)
    letGo()
    expect(reasons(await before)).toEqual(['RECORD'])
    expect([state(), reasons(await ask(8))]).toEqual(['DOWN', ['OPEN_BREAKER']])
    letGo()
    expect(reasons(await trial)).toEqual(['RECORD'])
    expect(state()).toBe('LIVE')
  })

  it('is one that fails about several: whose record alone it cannot give does not shut it off for all', async () => {
    const { ask, exchange, connector } = await open({
      answer(asked, response, socket) {
        if (asked.keys[0] === somebody(1).id) sendJson(response, {}, 500)
        else answerAll(asked, response, socket)
      },
    })
    for (let look = 0; look < 12; look++) expect(reasons(await ask(1))).toEqual(['STATUS'])
    expect(exchange.sourceState(connector)).toEqual({ state: 'DEGRADED', reason: 'STATUS' })
    expect(reasons(await ask(2))).toEqual(['RECORD'])
  })

  it('is one that hangs, though it is always the same who is asked about', async () => {
    const { ask, exchange, connector } = await open({ limits: { timeoutMs: 5 }, answer: () => {} })
    for (let look = 0; look < 5; look++) expect(reasons(await ask(1))).toEqual(['TIMEOUT'])
    expect(exchange.sourceState(connector)).toEqual({ state: 'DOWN', reason: 'TIMEOUT' })
  })

  it('rests no longer when the clock is set back', async () => {
    const { ask, forward, beWell } = await openDown()
    beWell(true)
    forward(-3_600_000)
    expect(reasons(await ask(6))).toEqual(['OPEN_BREAKER'])
    forward(5_000)
    expect(reasons(await ask(6))).toEqual(['RECORD'])
  })
})

describe('a source that bears so many calls a second', () => {
  it('is asked on when the clock is set back', async () => {
    let now = Date.now()
    const { ask } = await open({ limits: { perSecond: 2 }, clock: () => now, answer: answerAll })
    await ask(1)
    now += 990
    await ask(2)
    now -= 3_600_000
    const third = ask(3)
    now += 10
    expect(reasons(await third)).toEqual(['RECORD'])
  })
})

describe('a source that is overloaded', () => {
  it('is asked less at a time, and little by little more again', async () => {
    let isBusy = true
    let underWay = 0
    let most = 0
    const { ask } = await open({
      limits: { concurrency: 8 },
      answer(asked, response, socket) {
        most = Math.max(most, ++underWay)
        setTimeout(() => {
          underWay--
          if (isBusy) sendJson(response, {}, 429)
          else answerAll(asked, response, socket)
        }, 25)
      },
    })
    const crowd = Array.from({ length: 8 }, (_, number) => number)
    const mostOfCrowd = async () => {
      isBusy = false
      most = 0
      await ask(...crowd)
      return most
    }
    // Four that are lost together are one hiccup: 8 × 0.7.
    await ask(1, 2, 3, 4)
    expect(await mostOfCrowd()).toBe(5)
    // Two one after the other are two.
    for (const number of [1, 2]) {
      isBusy = true
      await ask(number)
    }
    expect(await mostOfCrowd()).toBeLessThan(5)
    for (let round = 0; round < 12; round++) await ask(...crowd)
    expect(await mostOfCrowd()).toBeGreaterThan(5)
  })
})

describe('the sources of one department', () => {
  interface Common {
    readonly limits: NonNullable<Source['departmentLimits']>
    readonly answer?: Answer
    readonly clock?: Clock
  }

  /** Two of a department with common limits, and one of another department. */
  async function openThree({ limits: departmentLimits, answer = answerAll, clock = Date.now }: Common) {
    const department = await openDepartment(answer)
    const sourceOf = (connector: string, more: Partial<Source> = {}) =>
      sourceAt(department.url, {
        source: { connector, ...more },
        operation: { batch: 1, request: { ...REQUEST, path: `/${connector}` } },
      })
    const elsewhere = { ref: { connector: 'c', system: '公积金', department: '住建', kind: 'http-json' } }
    const sources = [sourceOf('a', { departmentLimits }), sourceOf('b', { departmentLimits }), sourceOf('c', elsewhere)]
    const exchange = createExchange({ sources, clock, digest: (text) => text, allowLoopback: true })
    opened.push(exchange, department)

    async function ask(connector: string, ...numbers: readonly number[]): Promise<readonly string[]> {
      const subjects = numbers.map(somebody)
      const asked = sources.filter((source) => source.connector === connector)
      const { recording } = record(subjects)
      const plan = { subjects: planOf(subjects, asked), deadlineAt: clock() + 2000 }
      return reasons((await exchange.read(recording, plan)).flat())
    }
    return { department, ask }
  }

  const REQUEST = { speech: 'http', method: 'POST', query: {}, headers: {}, body: { sfzhList: '$keys' } } as const
  const none = { concurrency: null, perSecond: null, perDay: null }
  const targets = (calls: readonly { readonly target: string }[]) => calls.map(({ target }) => target.slice(1))

  it('together never have more calls under way than it bears, and take turns', async () => {
    let most = 0
    const { department, ask } = await openThree({
      limits: { ...none, concurrency: 1 },
      answer(asked, response, socket) {
        most = Math.max(most, department.open())
        setTimeout(() => answerAll(asked, response, socket), 5)
      },
    })
    const [many, few] = await Promise.all([ask('a', 1, 2, 3, 4, 5, 6), ask('b', 1, 2)])
    expect([...many, ...few]).toEqual(Array.from({ length: 8 }, () => 'RECORD'))
    expect(most).toBe(1)
    expect(targets(department.calls)).toEqual(['a', 'a', 'b', 'a', 'b', 'a', 'a', 'a'])
  })

  it('leave those of another department alone', async () => {
    const held: (() => void)[] = []
    const { department, ask } = await openThree({
      limits: { ...none, concurrency: 1 },
      answer(asked, response, socket) {
        if (asked.target === '/c') answerAll(asked, response, socket)
        else held.push(() => answerAll(asked, response, socket))
      },
    })
    const waiting = Promise.all([ask('a', 1), ask('b', 1)])
    await expect.poll(() => held.length).toBe(1)
    expect(await ask('c', 1, 2)).toEqual(['RECORD', 'RECORD'])
    expect(targets(department.calls)).toEqual(['a', 'c', 'c'])
    held[0]?.()
    await expect.poll(() => held.length).toBe(2)
    held[1]?.()
    expect(await waiting).toEqual([['RECORD'], ['RECORD']])
  })

  it('give their place to others when their calls are lost', async () => {
    const { ask } = await openThree({
      limits: { ...none, concurrency: 1 },
      answer(asked, response, socket) {
        if (asked.target === '/a') sendJson(response, {}, 500)
        else answerAll(asked, response, socket)
      },
    })
    // Its breaker opens on the way.
    const [lost, found] = await Promise.all([ask('a', ...Array.from({ length: 9 }, (_, i) => i)), ask('b', 1, 2)])
    expect(new Set(lost)).toEqual(new Set(['STATUS', 'OPEN_BREAKER']))
    expect(found).toEqual(['RECORD', 'RECORD'])
  })

  it('are asked in any second no more often than it bears', async () => {
    const arrivals: number[] = []
    const { ask } = await openThree({
      limits: { ...none, perSecond: 20 },
      answer(asked, response, socket) {
        arrivals.push(performance.now())
        answerAll(asked, response, socket)
      },
    })
    const crowd = Array.from({ length: 15 }, (_, number) => number)
    const answers = await Promise.all([ask('a', ...crowd), ask('b', ...crowd)])
    expect(answers.flat()).toEqual(Array.from({ length: 30 }, () => 'RECORD'))
    arrivals.slice(20).forEach((at, i) => expect(at - (arrivals[i] ?? 0)).toBeGreaterThan(900))
  })

  it('share its quota of the day', async () => {
    let now = Date.parse('2026-11-25T23:00:00+08:00')
    const { department, ask } = await openThree({ limits: { ...none, perDay: 3 }, clock: () => now })
    expect(await ask('a', 1, 2)).toEqual(['RECORD', 'RECORD'])
    expect(await ask('b', 1, 2)).toEqual(['RECORD', 'THROTTLED'])
    expect(await ask('a', 3)).toEqual(['THROTTLED'])
    expect(await ask('c', 1)).toEqual(['RECORD'])
    now += 3_600_000
    expect(await ask('a', 3)).toEqual(['RECORD'])
    expect(department.calls).toHaveLength(5)
  })
})

describe('the last calls to a source', () => {
  it('are counted up to 128, by how they ended', async () => {
    const { exchange, connector, ask } = await open({
      answer(asked, response, socket) {
        const isFirst = asked.keys[0] === somebody(1).id
        if (isFirst) sendJson(response, { code: '1001' })
        else answerAll(asked, response, socket)
      },
    })
    expect(exchange.activity(connector)).toMatchObject({ calls: 0, p50Ms: null, outcomes: [], answeredAt: null })
    await ask(1)
    await ask(2)
    const outcomes = ['OK', 'NOT_FOUND'].map((outcome) => ({ outcome, count: 1 }))
    expect(exchange.activity(connector)).toMatchObject({ calls: 2, outcomes, lastFailure: null })
    await ask(...Array.from({ length: 130 }, (_, i) => i + 2))
    const { calls, from, answeredAt, ...more } = exchange.activity(connector)
    expect([calls, more.outcomes]).toEqual([128, [{ outcome: 'OK', count: 128 }]])
    expect(from).toBeLessThanOrEqual(answeredAt ?? 0)
    expect(more.p50Ms).toBeLessThanOrEqual(more.p95Ms ?? 0)
  })
})

describe('what was announced or decided', () => {
  const at = (time: string) => Date.parse(`2026-11-25T${time}:00+08:00`)

  it('a maintenance window asks nobody, and ends by the clock', async () => {
    let now = at('23:29')
    const { department, exchange, connector, ask } = await open({
      source: { maintenance: windows('23:30-04:00') },
      answer: answerAll,
      clock: () => now,
    })
    expect(reasons(await ask(1))).toEqual(['RECORD'])
    for (const time of ['23:30', '23:59']) {
      now = at(time)
      expect(reasons(await ask(2))).toEqual(['MAINTENANCE'])
    }
    now = at('03:59') + 86_400_000
    const until = at('04:00') + 86_400_000
    expect(exchange.sourceState(connector)).toEqual({ state: 'MAINTENANCE', reason: null, until })
    now = at('04:00') + 86_400_000
    expect(exchange.sourceState(connector)).toEqual({ state: 'LIVE', reason: null })
    expect(reasons(await ask(3))).toEqual(['RECORD'])
    expect(department.calls).toHaveLength(2)
  })

  it('a window of one day of the week, or of one time, asks nobody then', async () => {
    let now = 0
    const { exchange, connector } = await open({
      // The last two follow at once.
      source: { maintenance: windows('Sat 22:00-02:00', '2026-11-25T12:00/2026-11-26T08:00', 'Thu 08:00-09:30') },
      answer: answerAll,
      clock: () => now,
    })
    const standingAt = (time: string) => {
      now = Date.parse(`${time}:00+08:00`)
      const standing = exchange.sourceState(connector)
      return standing.state === 'MAINTENANCE' ? toDateTime(standing.until).slice(0, 16) : standing.state
    }
    expect(standingAt('2026-11-25T11:59')).toBe('LIVE')
    expect(standingAt('2026-11-25T12:00')).toBe('2026-11-26T09:30')
    expect(standingAt('2026-11-26T09:30')).toBe('LIVE')
    // Two Saturdays, a Friday and a Sunday.
    expect(standingAt('2026-11-27T23:00')).toBe('LIVE')
    expect(standingAt('2026-11-28T22:00')).toBe('2026-11-29T02:00')
    expect(standingAt('2026-11-29T01:59')).toBe('2026-11-29T02:00')
    expect(standingAt('2026-11-29T02:00')).toBe('LIVE')
    expect(standingAt('2026-12-05T23:00')).toBe('2026-12-06T02:00')
    expect(standingAt('2026-12-03T08:30')).toBe('2026-12-03T09:30')
  })

  it('windows that leave no gap are told to end some time', async () => {
    const { exchange, connector } = await open({
      source: { maintenance: windows('00:00-12:00', '12:00-00:00') },
      answer: answerAll,
      clock: () => at('06:00'),
    })
    expect(exchange.sourceState(connector)).toMatchObject({ state: 'MAINTENANCE', until: at('12:00') + 8 * 86_400_000 })
  })

  it('a suspended source is not asked until it is opened again', async () => {
    const { department, exchange, connector, ask } = await open({ answer: answerAll })
    exchange.suspend(connector, { reason: 'MISUSE', statement: null, since: 0, until: null })
    expect(reasons(await ask(1))).toEqual(['SUSPENDED'])
    expect(exchange.sourceState(connector).state).toBe('SUSPENDED')
    expect(department.calls).toEqual([])
    exchange.resume(connector)
    expect(reasons(await ask(1))).toEqual(['RECORD'])
  })

  it('a daily quota is kept, and is whole again the next day in China', async () => {
    let now = at('23:00')
    const { department, ask } = await open({ limits: { perDay: 3 }, answer: answerAll, clock: () => now })
    expect(reasons(await ask(1, 2, 3, 4))).toEqual(['RECORD', 'RECORD', 'RECORD', 'THROTTLED'])
    now = at('23:59')
    expect(reasons(await ask(5))).toEqual(['THROTTLED'])
    now = at('23:59') + 60_000
    expect(reasons(await ask(5))).toEqual(['RECORD'])
    expect(department.calls).toHaveLength(4)
  })
})
