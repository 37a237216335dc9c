import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { providing } from './conformance/residents.ts'
import {
  elementOf,
  NAME,
  openDepartment,
  planOf,
  record,
  ruleFrom,
  sendJson,
  SEX,
  somebody,
  sourceAt,
} from './support/exchange-world.ts'
import { compose } from '../src/catalog/compose.ts'
import { loadManifests } from '../src/catalog/load-manifests.ts'
import { type Operation } from '../src/catalog/types.ts'
import { createExchange } from '../src/exchange/exchange.ts'
import { answer, reportsOf } from '../src/archive/answer.ts'
import { type Ruling } from '../src/access/disclose.ts'
import { type Outcome } from '../src/exchange/types.ts'

const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close()
})

/** What a subgraph answers about three residents is made of its first answer; asked again it knows everybody. */
async function askThree(first: unknown): Promise<{ outcomes: readonly Outcome[]; calls: number }> {
  const department = await openDepartment(({ body }, response) => {
    const { who }: { who: { sfzh: string }[] } = JSON.parse(body).variables
    const whole = { data: { _entities: who.map(({ sfzh }) => entity(sfzh)) } }
    sendJson(response, department.calls.length === 1 ? first : whole)
  })
  const source = sourceAt(department.url, {
    source: { kind: 'graphql' },
    operation: {
      request: {
        speech: 'graphql',
        path: '/graphql',
        query: 'query ($who: [_Any!]!) { _entities(representations: $who) { ... on Resident { sfzh name } } }',
        variables: { who: [{ $each: { __typename: 'Resident', sfzh: '$key' } }] },
      },
      outcome: { ok: { status: 200, where: [] } },
      records: ['_entities'],
      freshness: { maxAgeMs: 0, observedAt: null },
      provides: providing({ name: 'name', sex: 'sex', birthDate: 'birthDate', account: 'account' }),
    },
  })
  const exchange = createExchange({ sources: [source], clock: Date.now, digest: (text) => text, allowLoopback: true })
  opened.push(department, exchange)
  const three = [somebody(1), somebody(2), somebody(3)]
  const { recording } = record(three)
  const answer = await exchange.read(recording, {
    subjects: planOf(three, [source]),
    deadlineAt: Date.now() + 3000,
  })
  return { outcomes: answer.flat(), calls: department.calls.length }
}

function entity(sfzh: string) {
  return { sfzh, name: '虚构', sex: '1', birthDate: '19900307', account: null }
}

const [ONE, TWO, THREE] = [entity(somebody(1).id), entity(somebody(2).id), entity(somebody(3).id)]
const found = { kind: 'RECORD' }
const lost = { kind: 'FAILED', reason: 'STATUS' }
const absent = { kind: 'NO_RECORD' }

describe('a subgraph asked through _entities', () => {
  it('writes null for whom it does not know', async () => {
    const { outcomes } = await askThree({ data: { _entities: [ONE, null, THREE] } })
    expect(outcomes).toMatchObject([found, absent, found])
  })

  it('loses only the entity that an error names', async () => {
    const errors = [{ message: '系统异常', path: ['_entities', 1] }]
    const { outcomes, calls } = await askThree({ data: { _entities: [ONE, null, THREE] }, errors })
    expect(outcomes).toMatchObject([found, lost, found])
    expect(calls).toBe(1)
  })

  it('loses an entity whole when an error names one of its fields', async () => {
    const errors = [{ message: '系统异常', path: ['_entities', 0, 'name'] }]
    const { outcomes } = await askThree({ data: { _entities: [{ ...ONE, name: null }, TWO, THREE] }, errors })
    expect(outcomes).toMatchObject([lost, found, found])
  })

  it('is asked again in halves when an error names no entity', async () => {
    for (const path of [undefined, ['_entities'], ['other', 1], ['_entities', 'x']]) {
      const { outcomes, calls } = await askThree({ data: { _entities: [ONE, TWO, null] }, errors: [{ path }] })
      expect(outcomes).toMatchObject([found, found, found])
      expect(calls).toBe(3)
    }
  })

  it('is not believed about a missing entity where the list is shorter than the question', async () => {
    const errors = [{ path: ['_entities', 1] }]
    const { outcomes, calls } = await askThree({ data: { _entities: [ONE, null] }, errors })
    expect(outcomes).toMatchObject([found, found, found])
    expect(calls).toBe(3)
  })
})

const MANIFEST = `connector: civil-affairs.marriage
name: 虚构的婚姻登记子图
department: 省民政厅
tier: PROVINCIAL
route: DIRECT
kind: graphql
version: "1"
legalBasis: 婚姻登记条例（虚构）
endpoint: https://subgraph.example/api
auth: { profile: none }
limits: { timeoutMs: 1500 }
operations:
  persons:
    key: person.citizenId
    batch: 50
    purpose: perBatch
    request:
      path: /graphql
      query: |
        query Persons($who: [_Any!]!, $usage: String!) {
          people: _entities(representations: $who, usage: $usage) { ... on Person { sfzh updatedAt ...Marriage } }
        }
        fragment Marriage on Person { marriage { status: zt } address }
      variables: { who: [{ $each: { __typename: Person, sfzh: $key } }], usage: $purpose }
    outcome: { ok: { status: 200 } }
    records: people
    recordKey: sfzh
    freshness: { maxAge: 1h, observedAt: updatedAt, observedFormat: yyyy-MM-dd }
    provides:
      person.marriage.status: { from: marriage.status, codes: { "1": UNMARRIED, "2": MARRIED, "3": DIVORCED } }
      person.identity.address: { from: address }
`

/** Composes it with one text in place of another: what is wrong then. */
function problemsWith(from = '', to = '', manifest = MANIFEST): readonly string[] {
  if (from !== '' && manifest.split(from).length !== 2) throw new TypeError(`${from} must stand there once`)
  const file = join(import.meta.dirname, 'support/manifests/archive.graphql')
  const text = manifest.replace(from, () => to)
  const composed = compose({
    sdl: [{ file: 'archive.graphql', text: readFileSync(file, 'utf8') }],
    manifests: loadManifests([{ file: 'marriage.yaml', text }], { config: {}, secrets: { key: 'PEM' } }),
  })
  return 'problems' in composed ? composed.problems.map(({ code, line }) => `${code} ${line}`) : []
}

describe('composition reads the query of a manifest', () => {
  it('and finds nothing wrong with a good one', () => {
    expect(problemsWith()).toEqual([])
  })

  it.each([
    ['no GraphQL', 'marriage { status: zt }', 'marriage { status: }', ['QUERY_INVALID 19']],
    ['a mutation', 'query Persons', 'mutation Persons', ['QUERY_NOT_ONE 19']],
    ['a second query', 'fragment Marriage', 'query Other { a } fragment Marriage', ['QUERY_NOT_ONE 19']],
    ['a variable nobody fills in', ', usage: $purpose }', ' }', ['QUERY_VARIABLE 19']],
    ['a variable the query does not use', ', usage: $usage)', ')', ['QUERY_VARIABLE 19']],
    ['a variable it does not declare', ', $usage: String!)', ')', ['QUERY_VARIABLE 19']],
    ['representations without a type', '__typename: Person, ', '', ['QUERY_REPRESENTATIONS 24']],
    ['the name of an aliased field', 'from: marriage.status', 'from: marriage.zt', ['QUERY_PATH_UNSELECTED 30']],
    ['a list under its own name', 'people: _entities', '_entities', Array(5).fill('QUERY_PATH_UNSELECTED')],
    ['a key that is not asked for', '{ sfzh updatedAt', '{ updatedAt', ['QUERY_PATH_UNSELECTED 27']],
    ['a path below a leaf', 'from: address', 'from: address.text', ['QUERY_PATH_UNSELECTED 31']],
    [
      'an outcome that is not asked for',
      'ok: { status: 200 }',
      'ok: { where: { code: "0" } }',
      ['QUERY_PATH_UNSELECTED 25'],
    ],
  ])('and refuses %s', (_what, from, to, expected) => {
    expect(problemsWith(from, to)).toEqual(expected.map((one) => expect.stringContaining(one)))
  })

  it('a default fills a variable in', () => {
    expect(problemsWith('$usage: String!', '$usage: String = "P19"')).toEqual([])
  })
})

const GATEWAY = `connector: province.archive
name: 虚构的省级一档
department: 省大数据局
tier: PROVINCIAL
route: VIA_PROVINCE
kind: graphql
version: "1"
legalBasis: 政务数据共享条例（虚构）
endpoint: https://province.example
auth: { profile: yidang, client: district, privateKey: "\${secret.key}" }
limits: { timeoutMs: 1500 }
operations:
  persons:
    key: person.citizenId
    batch: 50
    purpose: perCall
    request:
      path: /graphql
      query: |
        query ($ids: [CitizenId!]!, $purpose: PurposeInput!) {
          personArchives(ids: $ids, purpose: $purpose) {
            id identity { name sex }
            fieldReports {
              path state masked unreadable dueAt observedAt fetchedAt source { connector system department }
              conflict { value observedAt source { connector system department } }
            }
            receipt { log entryId leafHash index }
          }
        }
      variables: { ids: $keys, purpose: $purposeInput }
    outcome: { ok: { status: 200 } }
    records: personArchives
    recordKey: id
    provides:
      person.identity.name: { from: identity.name }
      person.identity.sex: { from: identity.sex, format: canonical }
`

const PROOF = `proofs:
  spouse:
    proves: SPOUSE
    key: person.citizenId
    request: { query: "query ($a: ID!, $b: ID!) { is(a: $a, b: $b) }", variables: { a: $holder, b: $subject } }
    outcome: { proved: { where: { is: "true" } }, unproved: { where: { is: "false" } } }
`

describe('composition of another Yidang', () => {
  it('finds nothing wrong with a good one', () => {
    expect(problemsWith('', '', GATEWAY)).toEqual([])
  })

  it.each([
    ['that does not ask for the receipt', 'leafHash index', 'index', ['QUERY_PATH_UNSELECTED']],
    ['that does not ask for the states', 'path state masked', 'path', Array(2).fill('QUERY_PATH_UNSELECTED')],
    ['that does not ask who disagrees', 'conflict { value', 'conflict {', ['QUERY_PATH_UNSELECTED']],
    ['that does not ask until when', 'dueAt', '', ['QUERY_PATH_UNSELECTED']],
    ['whose purpose does not travel', 'purpose: perCall', 'purpose: none', ['PURPOSE_NOT_DECLARED']],
    ['of several records', 'recordKey: id', 'recordKey: id\n    many: true', ['GATEWAY_MANY']],
    ['that is to prove something', 'operations:', `${PROOF}operations:`, ['GATEWAY_PROOF']],
    ['over plain JSON', 'kind: graphql', 'kind: soap', ['PROFILE_UNFIT']],
  ])('refuses one %s', (_what, from, to, expected) => {
    const codes = problemsWith(from, to, GATEWAY).map((one) => one.split(' ')[0])
    expect(codes).toEqual(expect.arrayContaining(expected))
  })

  it('lets its purpose stand nowhere else', () => {
    expect(problemsWith('usage: $purpose', 'usage: $purposeInput')).toEqual([
      expect.stringMatching(/^VARIABLE_UNKNOWN/),
    ])
  })
})

const { privateKey } = generateKeyPairSync('ed25519')
const PEM = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))

const NAME_AND_SEX: Operation['provides'] = [
  { kind: 'value', rank: 'AUTHORITY', element: NAME, rule: ruleFrom('name') },
  { kind: 'value', rank: 'AUTHORITY', element: SEX, rule: ruleFrom('sex', { format: 'canonical' }) },
]

interface GatewayRead {
  readonly operation: Operation | undefined
  readonly outcomes: readonly Outcome[]
  readonly upstream: readonly unknown[]
  /** What it was told of the time there is. */
  readonly deadlines: readonly unknown[]
}

/** What another gateway answers about three persons, to somebody who waits so long. */
async function askGateway(answer: object, provides = NAME_AND_SEX, withinMs = 3000): Promise<GatewayRead> {
  const department = await openDepartment((_asked, response) => sendJson(response, answer))
  const source = sourceAt(department.url, {
    limits: { timeoutMs: 2500 },
    source: { kind: 'graphql', auth: { profile: 'yidang', settings: { client: 'district', privateKey: PEM } } },
    operation: {
      request: {
        speech: 'graphql',
        path: '/graphql',
        query: 'query ($ids: [CitizenId!]!, $purpose: PurposeInput!) { … }',
        variables: { ids: '$keys', purpose: '$purposeInput' },
      },
      outcome: { ok: { status: 200, where: [] } },
      records: ['personArchives'],
      recordKey: { path: ['id'], format: 'text' },
      freshness: { maxAgeMs: 0, observedAt: null },
      provides,
    },
  })
  const now = Date.now()
  const exchange = createExchange({ sources: [source], clock: () => now, digest: (text) => text, allowLoopback: true })
  opened.push(department, exchange)
  const three = [somebody(1), somebody(2), somebody(3)]
  const { recording, upstream } = record(three)
  const subjects = planOf(three, [source])
  const outcomes = await exchange.read(recording, { subjects, deadlineAt: now + withinMs })
  await expect.poll(() => department.calls.length).toBeGreaterThan(0)
  const deadlines = department.calls.map(({ headers }) => headers['x-deadline-ms'])
  return { operation: source.operations[0], outcomes: outcomes.flat(), upstream: upstream(), deadlines }
}

const REPORT = { masked: false, source: null, observedAt: null, fetchedAt: '2026-11-25T08:00:00.000+08:00' }
const RECEIPT = {
  log: `yidang/${'0'.repeat(32)}`,
  entryId: '01a21495-d1af-77c6-b011-035103f69d9e',
  leafHash: `${'A'.repeat(43)}=`,
  index: '6',
}

function archiveOf(
  number: number,
  reports: Readonly<Record<string, string | object>>,
  receipt: object | null = RECEIPT,
) {
  const fieldReports = Object.entries(reports).map(([path, told]) => ({
    ...REPORT,
    path,
    ...(typeof told === 'string' ? { state: told } : told),
  }))
  return { id: somebody(number).id, name: '虚构', sex: 'MALE', fieldReports, receipt }
}

const BOTH = { [NAME.path]: 'VERIFIED', [SEX.path]: 'VERIFIED' }
/** Each element's value and state. */
const told = (...pairs: (readonly [value: unknown, state: string])[]) => ({
  kind: 'RECORD',
  record: pairs.map(([value]) => value),
  relay: { told: pairs.map(([, state]) => ({ state })) },
})
const whole = told(['虚构', 'VERIFIED'], ['MALE', 'VERIFIED'])

describe('another Yidang', () => {
  it('tells a state of each element, and where there is none it has no value', async () => {
    const personArchives = [
      archiveOf(1, { [NAME.path]: 'REFERENCE', [SEX.path]: 'WITHHELD' }),
      archiveOf(2, { [NAME.path]: { state: 'VERIFIED', masked: true }, [SEX.path]: 'NO_PERMISSION' }),
      archiveOf(3, { [NAME.path]: 'UNHEARD_OF' }),
    ]
    const { outcomes, upstream } = await askGateway({ data: { personArchives } })
    expect(outcomes).toMatchObject([
      told(['虚构', 'REFERENCE'], [null, 'WITHHELD']),
      told([null, 'WITHHELD'], [null, 'NO_PERMISSION']),
      told([null, 'SOURCE_DOWN'], [null, 'SOURCE_DOWN']),
    ])
    const { entryId: entry, leafHash: leaf, ...rest } = RECEIPT
    expect(upstream).toEqual([[{ ...rest, entry, leaf }], [{ ...rest, entry, leaf }], [{ ...rest, entry, leaf }]])
  })

  it('gives nothing without a receipt', async () => {
    const personArchives = [
      archiveOf(1, BOTH, null),
      archiveOf(2, BOTH, { ...RECEIPT, leafHash: '甲' }),
      archiveOf(3, BOTH),
    ]
    const { outcomes, upstream } = await askGateway({ data: { personArchives } })
    const nothing = told([null, 'SOURCE_DOWN'], [null, 'SOURCE_DOWN'])
    expect(outcomes).toMatchObject([nothing, nothing, whole])
    expect(upstream).toMatchObject([null, null, [{ entry: RECEIPT.entryId }]])
  })

  it.each([
    ['its manifest allows, where the caller waits longer', 3000, '2350'],
    ['the caller has left', 1_000, '850'],
    ['the caller has left, of which the way may take half', 290.5, '145'],
  ])('is told to answer in the time that %s', async (_what, withinMs, expected) => {
    const personArchives = [1, 2, 3].map((number) => archiveOf(number, BOTH))
    const { deadlines } = await askGateway({ data: { personArchives } }, NAME_AND_SEX, withinMs)
    expect(deadlines).toEqual([expected])
  })

  it('that waits for an officer says until when, and has nothing yet: no empty list either', async () => {
    const element = elementOf('person.jobs[].name', { list: 'person.jobs[]' })
    const items = [{ element, name: 'name', rule: ruleFrom('name') }]
    const jobs: Operation['provides'] = [
      { kind: 'list', rank: 'AUTHORITY', list: 'person.jobs[]', from: ['jobs'], items },
    ]
    const dueAt = '2026-12-02T23:59:59.999+08:00'
    const pending = { state: 'PENDING', dueAt }
    const archives = [pending, { ...pending, dueAt: '下周' }, { state: 'VERIFIED', dueAt }].map((report, i) =>
      archiveOf(i + 1, { [NAME.path]: report, [SEX.path]: report, [element.path]: report }),
    )
    const personArchives = archives.map((archive) => ({ ...archive, name: null, jobs: null }))
    const { outcomes } = await askGateway({ data: { personArchives } }, [...jobs, ...NAME_AND_SEX])
    const said = (state: string, day: string | null) => ({ told: Array(3).fill({ state, dueAt: day }) })
    expect(outcomes).toMatchObject([
      { record: [null, null, null], relay: said('PENDING', dueAt) },
      { record: [null, null, null], relay: said('PENDING', null) },
      { record: [[], null, 'MALE'], relay: said('VERIFIED', null) },
    ])
  })

  it('whose sources disagree says what each of them says, in our types; not what it masks', async () => {
    const AGE = elementOf('person.identity.age', { type: 'Int' })
    const [health, police] = ['卫生健康', '公安'].map((department) => ({
      source: { connector: 'x.y', system: '虚构的系统', department },
      observedAt: '2026-11-01T08:00:00.000+08:00',
    }))
    const saying = (...values: readonly string[]) => ({
      state: 'CONFLICT',
      conflict: values.map((value, i) => ({ ...(i === 0 ? health : police), value })),
    })
    const personArchives = [
      archiveOf(1, { [SEX.path]: saying('FEMALE', 'MALE'), [AGE.path]: saying('36', '37') }),
      archiveOf(2, { [SEX.path]: { ...saying('FEMALE', 'MALE'), masked: true }, [AGE.path]: saying('36', '三十七') }),
      archiveOf(3, { [SEX.path]: { ...saying('FEMALE', 'MALE'), state: 'VERIFIED' }, [AGE.path]: 'CONFLICT' }),
    ]
    const age = { kind: 'value', rank: 'AUTHORITY', element: AGE, rule: ruleFrom('sex', { optional: true }) } as const
    const { outcomes } = await askGateway({ data: { personArchives } }, [...NAME_AND_SEX.slice(1), age])
    const told = outcomes.map((one) => (one.kind === 'RECORD' ? one.relay?.told : null))
    expect(told.map((each) => each?.map(({ conflict }) => conflict?.map(({ value }) => value) ?? null))).toEqual([
      [
        ['FEMALE', 'MALE'],
        [36, 37],
      ],
      [null, [36]],
      [null, null],
    ])
    expect(told[0]?.[0]?.conflict?.[1]).toEqual({
      value: 'MALE',
      source: { ...police?.source, kind: '' },
      observedAt: police?.observedAt,
    })
  })

  it.each<[Ruling, readonly (string | null)[] | null]>([
    ['CLEAR', ['张三', '张珊']],
    ['MASKED', ['*三', '*珊']],
    ['WITHHELD', null],
    ['NO_PERMISSION', null],
  ])('whose sources disagree shows what they say as far as we show it: %s', async (ruling, values) => {
    const source = { connector: 'x.y', system: '虚构的系统', department: '公安' }
    const conflict = ['张三', '张珊'].map((value) => ({ value, source, observedAt: null }))
    const report = { state: 'CONFLICT', conflict }
    const personArchives = [1, 2, 3].map((number) => archiveOf(number, { [NAME.path]: report, [SEX.path]: 'VERIFIED' }))
    // None of them is the authority there: there is no value, and yet it is no absence.
    const withoutValue = personArchives.map((archive) => ({ ...archive, name: null }))
    const { outcomes, operation } = await askGateway({ data: { personArchives: withoutValue } })
    if (operation === undefined) throw new TypeError('a source has an operation')
    const binding = { path: NAME.path, index: 0, kind: 'PERSON', elements: [NAME], list: false, supplies: [] } as const
    const candidates = [{ position: 0, operation, slot: 0, rank: 'AUTHORITY' }] as const
    const asked = [{ element: { ...NAME, mask: 'NAME' }, leaf: 'name', ruling }] as const
    const groups = [{ binding, candidates, absence: null, asked }]
    const { answered } = answer({ elements: [NAME], operations: [operation], groups, inCodeOrder: [0] }, outcomes)
    const [shown] = reportsOf(answered, 'CITIZEN')
    expect(shown?.state).toBe(values === null ? ruling : 'CONFLICT')
    expect(shown?.conflict?.map(({ value }) => value) ?? null).toEqual(values)
  })

  it('that could not read a value of a list leaves it open here too', async () => {
    const element = elementOf('person.jobs[].name', { list: 'person.jobs[]' })
    const items = [{ element, name: 'name', rule: ruleFrom('name') }]
    const jobs: Operation['provides'] = [
      { kind: 'list', rank: 'AUTHORITY', list: 'person.jobs[]', from: ['jobs'], items },
    ]
    const report = { state: 'VERIFIED', unreadable: ['person.jobs[1].name'] }
    const archives = [1, 2, 3].map((number) =>
      archiveOf(number, { [element.path]: number === 1 ? report : 'VERIFIED' }),
    )
    const personArchives = archives.map((archive) => ({ ...archive, jobs: [{ name: '甲' }, { name: null }] }))
    const { outcomes } = await askGateway({ data: { personArchives } }, jobs)
    expect(outcomes).toMatchObject([
      { record: [[{ name: '甲' }, {}]], unreadable: [0] },
      { record: [[{ name: '甲' }, { name: null }]], unreadable: undefined },
      { record: [[{ name: '甲' }, { name: null }]] },
    ])
  })

  it('that has not proved the relation to one withholds that one', async () => {
    const errors = [{ path: ['personArchives', 1], extensions: { code: 'RELATION_NOT_PROVED' } }]
    const personArchives = [archiveOf(1, BOTH), null, archiveOf(3, BOTH)]
    const { outcomes } = await askGateway({ data: { personArchives }, errors })
    expect(outcomes).toMatchObject([whole, told([null, 'WITHHELD'], [null, 'WITHHELD']), whole])
  })

  it('whose proof is lost has lost that one', async () => {
    const errors = [{ path: ['personArchives', 0], extensions: { code: 'PROOF_UNAVAILABLE' } }]
    const personArchives = [null, archiveOf(2, BOTH), archiveOf(3, BOTH)]
    const { outcomes } = await askGateway({ data: { personArchives }, errors })
    expect(outcomes).toMatchObject([{ kind: 'FAILED', reason: 'BUSY' }, whole, whole])
  })

  it.each([
    ['PURPOSE_INVALID', told([null, 'NO_PERMISSION'], [null, 'NO_PERMISSION'])],
    ['DEADLINE_EXCEEDED', { kind: 'FAILED', reason: 'TIMEOUT' }],
    ['AUDIT_UNAVAILABLE', { kind: 'FAILED', reason: 'BUSY' }],
  ])('that answers %s about all', async (code, expected) => {
    const { outcomes } = await askGateway({ data: null, errors: [{ path: ['personArchives'], extensions: { code } }] })
    expect(outcomes).toMatchObject([expected, expected, expected])
  })
})
