import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkLedger } from '../src/audit/check.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { readArchive } from './support/archive-reading.ts'
import { canonical, sha256 } from './support/audit-verifier.ts'
import { openClock } from './support/clock.ts'
import { editedManifests, UNTOLD_TYPE } from './support/edited-manifests.ts'
import { scenarioOf } from './support/people.ts'
import { type Answered, startWorld, type TestWorld } from './support/world.ts'

const FUND = 'housing-fund.platform'
const ACCOUNT = 'person.housingFund.account'
const NAME = 'person.identity.name'
const AUTHORITY = 'authority-officer'
const HOUR = 3_600_000

const clock = openClock()
const father = scenarioOf(generateWorld(), 'pupil-father', 'P19').id('father')
const folder = mkdtempSync(join(tmpdir(), 'yidang-source-'))
const environment = { YIDANG_DATA: join(folder, 'data'), YIDANG_HEAD_STORE: join(folder, 'heads') }
let world: TestWorld

beforeAll(async () => {
  world = await startWorld({ clock: clock.now, environment })
})

afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  await resume(FUND)
  clock.forward(2 * 60_000)
  world.sandbox.resetCalls()
})

async function restart(): Promise<void> {
  await world.close()
  world = await startWorld({ clock: clock.now, environment })
}

const SOURCE = `connector state suspension { reason statement since until }
  activity { calls from p50Ms p95Ms outcomes { outcome count } answeredAt lastFailure }`

function suspend(input: object, as = AUTHORITY): Promise<Answered> {
  return world.ask(
    as,
    `mutation ($input: SuspendSourceInput!) { suspendSource(input: $input) {
      source { ${SOURCE} } receipt { entryId openings { path salt } commitments } } }`,
    { input: { connector: FUND, reason: 'SECURITY', ...input } },
  )
}

function resume(connector: string, as = AUTHORITY): Promise<Answered> {
  return world.ask(
    as,
    `mutation ($input: ResumeSourceInput!) { resumeSource(input: $input) {
      source { connector state } receipt { entryId } } }`,
    { input: { connector } },
  )
}

interface Listed {
  readonly connector: string
  readonly state: string
  readonly suspension: object | null
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly activity: any
}

async function sourceAs(persona: string, connector = FUND): Promise<Listed | undefined> {
  const { data } = await world.ask(persona, `{ sources { ${SOURCE} } }`)
  return data.sources.find((one: Listed) => one.connector === connector)
}

function readFather(elements: readonly string[] = [ACCOUNT]) {
  return readArchive(world, { as: 'pupil-father', about: father, purpose: { lifeEvent: 'SELF' }, elements })
}

async function ready(): Promise<{ status: number; parts: Record<string, Record<string, unknown>> }> {
  const answer = await fetch(`${world.url}/ready`)
  return { status: answer.status, parts: JSON.parse(await answer.text()).parts }
}

test('a source says of each element that it supplies what needs it', async () => {
  const { data } = await world.ask(AUTHORITY, '{ sources { connector supplies { path neededBy } } }')
  const { supplies } = data.sources.find(({ connector }: Listed) => connector === FUND)
  expect(supplies).toContainEqual({ path: ACCOUNT, neededBy: ['P3', 'P9', 'P22', 'D9', 'D13'] })
  expect(supplies.filter(({ neededBy }: { neededBy: readonly string[] }) => neededBy.length === 0)).toEqual([])
})

describe('a source that the sharing authority takes out', () => {
  test('is asked no more, gives nothing it said before, and says why to everybody', async () => {
    expect((await readFather()).states[ACCOUNT]).toBe('VERIFIED')
    const until = new Date(clock.now() + HOUR).toISOString()
    const { data, errors } = await suspend({ statement: '接口被异常调用，正在核查', until })
    expect(errors).toEqual([])
    const suspension = {
      reason: 'SECURITY',
      statement: '接口被异常调用，正在核查',
      since: expect.stringMatching(/^2026-11-25T\S+\+08:00$/),
      until: expect.stringMatching(/^2026-11-25T\S+\+08:00$/),
    }
    expect(data.suspendSource.source).toMatchObject({ connector: FUND, state: 'SUSPENDED', suspension })
    expect(Date.parse(data.suspendSource.source.suspension.until)).toBe(Date.parse(until))

    world.sandbox.resetCalls()
    const { states, reports, entry } = await readFather([ACCOUNT, NAME])
    expect(states).toEqual({ [ACCOUNT]: 'SOURCE_DOWN', [NAME]: 'VERIFIED' })
    expect(reports[ACCOUNT]?.source?.connector).toBe(FUND)
    expect(entry?.['calls']).toContainEqual(expect.stringMatching(/^housing-fund\.platform@\S+ FAILED:SUSPENDED$/))
    expect(Object.keys(world.calls()).filter((call) => call.startsWith(FUND))).toEqual([])

    expect(await sourceAs('portal')).toMatchObject({ state: 'SUSPENDED', suspension })
    const { status, parts } = await ready()
    expect(status).toBe(200)
    expect(parts['sources']?.[FUND]).toBe('SUSPENDED')
    expect(parts['suspended']).toEqual({ [FUND]: { reason: 'SECURITY', until: suspension.until } })
    expect((await resume(FUND)).data.resumeSource.source.state).toBe('LIVE')
    expect((await readFather()).states[ACCOUNT]).toBe('VERIFIED')
    expect((await ready()).parts['suspended']).toEqual({})
  })

  test('is recorded: who, which, why, until when; the words as a commitment that the receipt opens', async () => {
    const until = '2026-12-01T08:00:00+08:00'
    const statement = '按部门来函停用'
    const answered = await suspend({ reason: 'PROVIDER_REQUEST', statement, until })
    const { entryId, openings, commitments } = answered.data.suspendSource.receipt
    const committed = sha256(openings[0].salt, 'statement', canonical(statement)).toString('hex')
    expect(world.entriesOf(answered)).toEqual([
      {
        v: 1,
        id: entryId,
        at: expect.stringMatching(/^2026-11-25T/),
        action: 'SUSPEND',
        request: answered.requestId,
        caller: {
          client: 'console',
          department: '晋城市数据局',
          officer: 'sjj-3001',
          citizen: null,
          roles: ['AUTHORITY'],
        },
        source: expect.stringMatching(/^housing-fund\.platform@\d+\+[0-9a-f]{8}$/),
        reason: 'PROVIDER_REQUEST',
        statement: committed,
        until: '2026-12-01T08:00:00.000+08:00',
      },
    ])
    expect(commitments).toEqual([committed])
    const resumed = await resume(FUND)
    expect(world.entriesOf(resumed)).toMatchObject([
      { action: 'RESUME', id: resumed.data.resumeSource.receipt.entryId, reason: null, statement: null, until: null },
    ])
    expect(await checkLedger(environment.YIDANG_DATA, environment.YIDANG_HEAD_STORE)).toMatchObject({ problems: [] })
  })

  test('opens by itself when its time is over', async () => {
    await suspend({ until: new Date(clock.now() + HOUR).toISOString() })
    clock.forward(HOUR - 60_000)
    expect((await readFather()).states[ACCOUNT]).toBe('SOURCE_DOWN')
    clock.forward(60_000)
    expect((await readFather()).states[ACCOUNT]).toBe('VERIFIED')
    expect(await sourceAs('portal')).toMatchObject({ state: 'LIVE', suspension: null })
  })

  test('may be taken out again for another reason and time, which then stands', async () => {
    await suspend({ until: new Date(clock.now() + HOUR).toISOString() })
    const again = await suspend({ reason: 'DATA_QUALITY' })
    expect(again.data.suspendSource.source.suspension).toMatchObject({ reason: 'DATA_QUALITY', until: null })
    clock.forward(2 * HOUR)
    expect((await sourceAs('portal'))?.state).toBe('SUSPENDED')
  })

  test('is still out after a restart; one that was opened, or whose time is over, is not', async () => {
    await suspend({ reason: 'OTHER', statement: '系统割接' })
    await suspend({ connector: 'taxation.golden-tax', until: new Date(clock.now() + HOUR).toISOString() })
    await suspend({ connector: 'public-security.population' })
    await resume('public-security.population')
    clock.forward(2 * HOUR)
    await restart()
    expect(await sourceAs('portal')).toMatchObject({
      state: 'SUSPENDED',
      suspension: { reason: 'OTHER', statement: '系统割接', until: null },
    })
    expect((await sourceAs('portal', 'taxation.golden-tax'))?.state).toBe('LIVE')
    expect((await sourceAs('portal', 'public-security.population'))?.state).toBe('LIVE')
    await resume(FUND)
    await restart()
    expect((await sourceAs('portal'))?.state).toBe('LIVE')
  })
})

describe('opening a source', () => {
  test('closes its breaker, so that it need not be waited for', async () => {
    await world.sandbox.setFault(FUND, { kind: 'down' })
    await expect.poll(async () => (await readFather(), (await sourceAs('portal'))?.state), { interval: 1 }).toBe('DOWN')
    await world.sandbox.setFault(FUND, { kind: 'none' })
    expect((await readFather()).states[ACCOUNT]).toBe('SOURCE_DOWN')
    expect((await resume(FUND)).data.resumeSource.source.state).toBe('LIVE')
    expect((await readFather()).states[ACCOUNT]).toBe('VERIFIED')
  })

  test('that is open changes nothing and is not recorded', async () => {
    const answered = await resume(FUND)
    expect(answered.data.resumeSource).toEqual({ source: { connector: FUND, state: 'LIVE' }, receipt: null })
    expect(world.entriesOf(answered)).toEqual([])
  })
})

describe('who may', () => {
  test.each(['operator', 'auditor', 'department-officer', 'caseworker', 'portal', 'pupil-father'])(
    'is not %s: refused, and nothing is changed or recorded',
    async (persona) => {
      for (const answered of [await suspend({}, persona), await resume(FUND, persona)]) {
        expect(answered.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
        expect(world.entriesOf(answered)).toEqual([])
      }
      expect((await sourceAs('portal'))?.state).toBe('LIVE')
    },
  )
})

describe('what is wrong with the input', () => {
  const codesOf = ({ errors }: Answered) =>
    errors.flatMap(({ extensions }) => [
      extensions.code,
      ...extensions.problems.map(({ path, code }) => `${path} ${code}`),
    ])

  test('is told all at once, and never repeated', async () => {
    const statement = `请联系 13900000000 ${'很'.repeat(200)}`
    const answered = await suspend({ connector: 'no.such', statement, until: '2020-01-01T00:00:00+08:00' })
    expect(codesOf(answered)).toEqual([
      'INPUT_INVALID',
      'input.connector SOURCE_UNKNOWN',
      'input.statement STATEMENT_FORM',
      'input.statement STATEMENT_NAMES_SOMEBODY',
      'input.until UNTIL_RANGE',
    ])
    expect(answered.text).not.toMatch(/no\.such|13900000000/)
    expect(codesOf(await resume('no.such'))).toEqual(['INPUT_INVALID', 'input.connector SOURCE_UNKNOWN'])
  })

  test.each([
    ['no words for OTHER', { reason: 'OTHER', statement: '  ' }, 'input.statement STATEMENT_MISSING'],
    ['a line break', { statement: '检修\n升级' }, 'input.statement STATEMENT_FORM'],
    ['a citizenId', { statement: '关于14059919850615002X' }, 'input.statement STATEMENT_NAMES_SOMEBODY'],
    ['more than a year', { until: '2028-01-01T00:00:00+08:00' }, 'input.until UNTIL_RANGE'],
    ['a reason there is not', { reason: 'BECAUSE' }, 'input.reason VALUE_TYPE'],
    ['a time without an offset', { until: '2026-12-01T00:00:00' }, 'input.until DATE_TIME_FORMAT'],
  ])('is found: %s', async (_what, input, problem) => {
    expect(codesOf(await suspend(input))).toEqual(['INPUT_INVALID', problem])
    expect((await sourceAs('portal'))?.state).toBe('LIVE')
  })
})

describe('how the last calls to a source ended', () => {
  test('is counted, with how long they took and when it last answered', async () => {
    await restart()
    expect((await sourceAs('operator'))?.activity).toEqual({
      calls: 0,
      from: null,
      p50Ms: null,
      p95Ms: null,
      outcomes: [],
      answeredAt: null,
      lastFailure: null,
    })
    await readFather()
    await world.sandbox.setFault(FUND, { kind: 'error500' })
    clock.forward(2 * 60_000)
    await readFather()
    await world.sandbox.setFault(FUND, { kind: 'none' })
    const { activity } = (await sourceAs('operator')) ?? {}
    expect(activity).toMatchObject({ calls: 2, lastFailure: 'STATUS' })
    expect(activity.outcomes).toEqual([
      { outcome: 'OK', count: 1 },
      { outcome: 'STATUS', count: 1 },
    ])
    expect(activity.p50Ms).toBeLessThanOrEqual(activity.p95Ms)
    expect(Date.parse(activity.answeredAt)).toBe(Date.parse(activity.from))
    expect(clock.now() - Date.parse(activity.answeredAt)).toBeGreaterThan(60_000)
  })

  test.each([
    ['operator', true],
    ['auditor', true],
    [AUTHORITY, true],
    ['department-officer', false],
    ['caseworker', false],
    ['portal', false],
    ['pupil-father', false],
  ])('is shown to %s: %s; a department sees its own', async (persona, shown) => {
    expect((await sourceAs(persona))?.activity !== null).toBe(shown)
    const own = (await sourceAs(persona, 'public-security.population'))?.activity
    expect(own !== null).toBe(shown || persona === 'department-officer')
  })
})

describe('what a source said that its manifest does not promise', () => {
  const REGISTRY = 'market-regulation.registration'
  const ECONOMIC_TYPE = 'enterprise.registration.economicType'
  const MARRIAGE = 'civil-affairs.platform'
  const STATUS = 'person.marriage.status'
  const change = scenarioOf(generateWorld(), 'entrepreneur', 'P10').id('enterprise')
  const FINDINGS = `{ sources { connector
    findings { operation element label problem count firstSeenAt lastSeenAt codes { code count } } } }`
  let unaware: TestWorld

  /** The manifests we ship, by which 市场监管 and 民政 have codes that nobody has told us of. */
  beforeAll(async () => {
    const file = 'civil-affairs/platform.yaml'
    const marriage = [
      { file, from: '"2": FIRST_MARRIAGE, ', to: '' },
      // Nor has a sample told us.
      { file, from: 'hyzt: "2"', to: 'hyzt: "3"' },
      { file, from: 'person.marriage.status: FIRST_MARRIAGE', to: 'person.marriage.status: REMARRIED' },
    ]
    const manifests = editedManifests(join(folder, 'manifests'), [UNTOLD_TYPE, ...marriage])
    unaware = await startWorld({ clock: clock.now, environment: { YIDANG_CONNECTORS: manifests } })
  })

  afterAll(async () => {
    await unaware.close()
  })

  async function findingsAs(persona: string, connector: string) {
    const { data, errors } = await unaware.ask(persona, FINDINGS)
    expect(errors).toEqual([])
    return data.sources.find((one: { connector: string }) => one.connector === connector)?.findings
  }

  test('is null to who asks, and told to who answers for the source', async () => {
    expect(await findingsAs('operator', REGISTRY)).toEqual([])
    const purpose = { lifeEvent: 'SELF' }
    const kind = 'enterprise.registration.kind'
    const firm = { as: 'entrepreneur', about: change, purpose, elements: [ECONOMIC_TYPE, kind] }
    const { values, states } = await readArchive(unaware, firm)
    expect(values).toEqual({ [ECONOMIC_TYPE]: null, [kind]: 'LIMITED' })
    expect(states).toEqual({ [ECONOMIC_TYPE]: 'SOURCE_DOWN', [kind]: 'VERIFIED' })
    const seenAt = expect.stringMatching(/^2026-11-25T\S+\+08:00$/)
    const found = { problem: 'UNMAPPED_CODE', count: 1, firstSeenAt: seenAt, lastSeenAt: seenAt }
    const economicType = { operation: 'enterprises', element: ECONOMIC_TYPE, label: '经济类型' }
    expect(await findingsAs('operator', REGISTRY)).toEqual([
      { ...economicType, ...found, codes: [{ code: '1130', count: 1 }] },
    ])
  })

  test('names no code of what is masked, such as a marriage', async () => {
    const self = { as: 'pupil-father', about: father, purpose: { lifeEvent: 'SELF' }, elements: [STATUS] }
    expect((await readArchive(unaware, self)).values[STATUS]).toBeNull()
    expect(await findingsAs(AUTHORITY, MARRIAGE)).toMatchObject([
      { operation: 'affairs', element: STATUS, label: '婚姻状况', problem: 'UNMAPPED_CODE', count: 1, codes: [] },
    ])
  })

  test.each([
    ['operator', true],
    ['auditor', true],
    [AUTHORITY, true],
    ['department-officer', false],
    ['caseworker', false],
    ['portal', false],
    ['pupil-father', false],
  ])('is shown to %s: %s; a department sees its own', async (persona, shown) => {
    expect((await findingsAs(persona, REGISTRY)) !== null).toBe(shown)
    expect((await findingsAs(persona, 'public-security.population')) !== null).toBe(
      shown || persona === 'department-officer',
    )
  })
})
