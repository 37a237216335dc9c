import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { storedEntries } from './support/audit-world.ts'
import { openClock } from './support/clock.ts'
import { LICENSE_BY, LICENSES, QUALITY, RENDITION, VERIFY, VERIFY_FILE } from './support/licenses.ts'
import { scenarioOf, unheldId } from './support/people.ts'
import { type Answered, startWorld, type TestWorld } from './support/world.ts'
import { parseCreditCode } from '../src/model/ids.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'

const clock = openClock()
const made = generateWorld()
const pupil = scenarioOf(made, 'pupil-father', 'P19')
const hire = scenarioOf(made, 'employer', 'P3')
const father = pupil.id('father')
const child = pupil.id('child')

let world: TestWorld
beforeAll(async () => {
  world = await startWorld({ clock: clock.now })
})
afterAll(() => world.close())
beforeEach(() => {
  // What was read, lost or proved before is forgotten.
  clock.forward(11 * 60_000)
  world.sandbox.resetCalls()
})

const EXPLAIN = `query ($input: ExplainInput!) { explain(input: $input) {
  calls subjects
  fields {
    responseName field asksDepartments calls sentence
    refusal { code message problems { path code zh en } }
    standings {
      role kind subjects relation minor refusal { code }
      proofs { relation operation source { connector } state byConsent sentence }
      elements { path label ruling reason operations sentence }
      licenses { type { code } given reason sentence }
    }
    operations {
      operation source { connector department } state route kind key keyFrom batch keys calls timeoutMs
      purposeTravels mayBeCached maxAgeSeconds sentence
    }
  } } }`

interface Explained {
  readonly calls: number
  readonly subjects: number
  readonly fields: readonly ExplainedField[]
}
interface ExplainedField {
  readonly responseName: string
  readonly field: string
  readonly asksDepartments: boolean | null
  readonly calls: number
  readonly sentence: string
  readonly refusal: { readonly code: string; readonly problems: readonly { readonly code: string }[] } | null
  readonly standings: readonly Standing[]
  readonly operations: readonly Operation[]
}
interface Standing {
  readonly role: string | null
  readonly subjects: readonly number[]
  readonly relation: string | null
  readonly minor: boolean
  readonly refusal: { readonly code: string } | null
  readonly proofs: readonly {
    readonly relation: string
    readonly operation: string | null
    readonly state: string | null
    readonly sentence: string
  }[]
  readonly elements: readonly {
    readonly path: string
    readonly ruling: string
    readonly reason: string
    readonly operations: readonly string[]
    readonly sentence: string
  }[]
  readonly licenses: readonly {
    readonly type: { readonly code: string }
    readonly given: boolean
    readonly reason: string
    readonly sentence: string
  }[]
}
interface Operation {
  readonly operation: string
  readonly source: { readonly connector: string }
  readonly state: string
  readonly key: string
  readonly keyFrom: string | null
  readonly batch: number
  readonly keys: number
  readonly calls: number
  readonly mayBeCached: boolean
  readonly maxAgeSeconds: number
  readonly sentence: string
}

function ask(input: object, as = 'operator'): Promise<Answered> {
  return world.ask(as, EXPLAIN, { input })
}

async function explain(input: object): Promise<Explained> {
  const { data, errors } = await ask(input)
  expect(errors).toEqual([])
  return data.explain
}

async function explainOne(input: object): Promise<ExplainedField> {
  const { fields } = await explain(input)
  const [only] = fields
  if (only === undefined || fields.length > 1) throw new TypeError('one root field was expected')
  return only
}

const FORM = `query ($input: PrefillFormInput!) { prefillForm(input: $input) { fields { path role state } } }`
const ARCHIVE = `query ($id: CitizenId!, $purpose: PurposeInput!) { personArchive(id: $id, purpose: $purpose) {
  identity { name sex } marriage { status } housingFund { account } fieldReports { path state } } }`

function rulingsOf({ elements }: Standing): Record<string, string> {
  return Object.fromEntries(elements.map(({ path, ruling, reason }) => [path, `${ruling} ${reason}`]))
}

function connectorsCalled(): Set<string> {
  return new Set(Object.keys(world.calls()).map((call) => call.split(' ')[0] ?? ''))
}

describe('an explanation', () => {
  test('asks nobody and records nothing', async () => {
    const before = storedEntries(world.dataFolder).length
    await explain({ query: ARCHIVE, variables: { id: father, purpose: { lifeEvent: 'SELF' } }, citizen: father })
    await explain({ query: FORM, variables: { input: { ...pupil, serviceItems: null, ids: undefined } } })
    expect(world.calls()).toEqual({})
    expect(storedEntries(world.dataFolder)).toHaveLength(before)
  })

  test('of one’s own archive: which sources by which key, batched how, and that the token proves it', async () => {
    const one = await explainOne({
      query: ARCHIVE,
      variables: { id: father, purpose: { lifeEvent: 'SELF' } },
      citizen: father,
    })
    const { standings, operations, calls, asksDepartments, sentence } = one
    expect(standings).toMatchObject([
      { role: null, kind: 'PERSON', subjects: [0], relation: 'SELF', minor: false, refusal: null },
    ])
    expect(standings[0]?.proofs).toMatchObject([{ relation: 'SELF', operation: null, source: null, byConsent: false }])
    expect(new Set(Object.values(rulingsOf(standings[0] ?? expect.fail())))).toEqual(new Set(['CLEAR GRANTED']))
    expect(operations.find(({ operation }) => operation === 'public-security.population/residents')).toMatchObject({
      source: { department: '省公安厅' },
      state: 'LIVE',
      route: 'DIRECT',
      kind: 'http-json',
      key: 'person.citizenId',
      keyFrom: null,
      batch: 100,
      keys: 1,
      calls: 1,
      timeoutMs: 800,
      purposeTravels: true,
      mayBeCached: true,
      maxAgeSeconds: 86_400,
    })
    expect([calls, asksDepartments]).toEqual([operations.length, true])
    expect(sentence).toContain(`至多 ${String(calls)} 次调用，涉及 1 个对象`)

    await world.ask('pupil-father', ARCHIVE, { id: father, purpose: { lifeEvent: 'SELF' } })
    expect(connectorsCalled()).toEqual(new Set(operations.map(({ source }) => source.connector)))
    expect(Object.values(world.calls()).reduce((sum, times) => sum + times, 0)).toBe(calls)
  })

  test('of an officer’s batch: one call for a hundred, and a proof for each', async () => {
    const ids = [...made.people.values()].flatMap(({ citizenId, death }) => (death === null ? (citizenId ?? []) : []))
    const query = `query ($ids: [CitizenId!]!) {
      personArchives(ids: $ids, purpose: { lifeEvent: "P3", caseNumber: "JC20261125-100" }) { identity { name } } }`
    const { fields, calls, subjects } = await explain({ query, variables: { ids: ids.slice(0, 100) } })
    const [{ operations, standings }] = [fields[0] ?? expect.fail()]
    expect(operations).toMatchObject([{ operation: 'public-security.population/residents', keys: 100, calls: 1 }])
    expect(standings.flatMap((one) => one.subjects).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, i) => i),
    )
    for (const { relation, proofs } of standings) {
      expect(relation).toBe('OFFICER')
      expect(proofs).toMatchObject([{ relation: 'OFFICER', source: { connector: 'case-center' } }])
      expect(proofs[0]?.sentence).toContain('证明是经办人，只问是或否')
    }
    expect([calls, subjects]).toEqual([101, 100])
  })

  test('of what is asked by an element of another source: that source first', async () => {
    const query = `{ personArchive(id: "${father}", purpose: { lifeEvent: "SELF" }) { disabilitySubsidies { kind } } }`
    const { operations } = await explainOne({ query, citizen: father })
    const [first, second] = operations
    expect(first).toMatchObject({ operation: 'disabled-persons.platform/certificate', keyFrom: null })
    expect(second).toMatchObject({
      operation: 'civil-affairs.disability-subsidies/grants',
      key: 'person.disability.number',
      keyFrom: 'disabled-persons.platform/certificate',
    })
    expect(second?.sentence).toContain('先由 disabled-persons.platform/certificate 查得所需号码')
  })

  test('of several root fields, those that ask nobody included', async () => {
    const query = `query Two($id: CitizenId!) {
      mine: personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { identity { name } }
      sources { connector } __typename
    } query Other { lifeEvents { code } }`
    const { fields, calls, subjects } = await explain({
      query,
      variables: { id: father },
      operationName: 'Two',
      citizen: father,
    })
    expect(fields.map(({ responseName, field, asksDepartments }) => [responseName, field, asksDepartments])).toEqual([
      ['mine', 'personArchive', true],
      ['sources', 'sources', false],
      ['__typename', '__typename', false],
    ])
    expect([calls, subjects]).toEqual([1, 1])
  })
})

describe('what is refused or masked, and why', () => {
  test('an element the purpose does not need, one for other relations, one of an unwilling spouse', async () => {
    const query = ARCHIVE
    const purpose = { lifeEvent: 'P19', caseNumber: pupil.caseNumber }
    const mother = pupil.id('mother')
    const without = await explainOne({ query, variables: { id: mother, purpose }, citizen: father })
    expect(without.standings[0]).toMatchObject({ relation: 'SPOUSE', refusal: null })
    expect(without.standings[0]?.proofs).toMatchObject([
      { relation: 'SPOUSE', operation: 'civil-affairs.platform/spouse', byConsent: true },
    ])
    const rulings = rulingsOf(without.standings[0] ?? expect.fail())
    expect(rulings['person.identity.name']).toBe('WITHHELD NO_CONSENT')
    expect(rulings['person.housingFund.account']).toBe('NO_PERMISSION NOT_IN_PURPOSE')
    const said = without.standings[0]?.elements.find(({ path }) => path === 'person.identity.name')
    expect(said).toMatchObject({ operations: [], sentence: '已授权，但须其本人同意；同意之前不询问部门。' })

    const agreed = await explainOne({ query, variables: { id: mother, purpose }, citizen: father, consented: true })
    expect(rulingsOf(agreed.standings[0] ?? expect.fail())['person.identity.name']).toBe('CLEAR GRANTED')
  })

  test('a stranger: no relation is even plausible, and nobody would be asked', async () => {
    const stranger = unheldId(made, '19800101')
    const one = await explainOne({
      query: ARCHIVE,
      variables: { id: father, purpose: { lifeEvent: 'SELF' } },
      citizen: stranger,
    })
    expect(one.standings).toMatchObject([
      { relation: null, proofs: [], refusal: { code: 'RELATION_NOT_PROVED' }, elements: [] },
    ])
    expect([one.operations, one.calls, one.asksDepartments]).toEqual([[], 0, false])
  })

  test('tells the same of somebody there is not', async () => {
    const purpose = { lifeEvent: 'P19', caseNumber: pupil.caseNumber }
    const told = async (id: string) => JSON.stringify(await explain({ query: ARCHIVE, variables: { id, purpose } }))
    expect(await told(unheldId(made, '19900307'))).toBe(await told(father))
  })

  test('an employer without the employee’s consent is refused the whole form', async () => {
    const variables = { input: { lifeEvent: 'P3', subjects: hire.subjects, caseNumber: hire.caseNumber } }
    const citizen = made.enterprises.get(parseCreditCode(hire.id('employer')))?.legalRepresentative
    const without = await explainOne({ query: FORM, variables, citizen })
    expect(without).toMatchObject({ refusal: { code: 'RELATION_NOT_PROVED' }, operations: [] })
    // The enterprise alone is asked about, and of the employee nothing.
    const asked = await explain({ query: FORM, variables, citizen })
    expect(asked.subjects).toBe(1)
    expect(without.sentence).toContain('会在证明关系后被拒绝')
    const agreed = await explainOne({ query: FORM, variables, citizen, consented: true })
    expect(agreed.refusal).toBeNull()
    expect(agreed.operations.length).toBeGreaterThan(3)
  })

  test('a claim may be checked or not', async () => {
    const query = `query ($input: VerifyClaimsInput!) { verifyClaims(input: $input) { results { outcome } } }`
    const input = {
      kind: 'PERSON',
      id: child,
      purpose: { lifeEvent: 'P19', caseNumber: pupil.caseNumber },
      claims: [
        { element: 'person.identity.name', value: '张三' },
        { element: 'person.tax.nothing', value: '1' },
      ],
    }
    const faulty = await explainOne({ query, variables: { input }, citizen: father })
    expect(faulty.refusal).toMatchObject({ code: 'INPUT_INVALID', problems: [{ code: 'ELEMENT_UNKNOWN' }] })
    const claims = input.claims.slice(0, 1)
    const { standings, operations } = await explainOne({
      query,
      variables: { input: { ...input, claims } },
      citizen: father,
    })
    expect(standings).toMatchObject([
      { relation: 'GUARDIAN', elements: [{ path: 'person.identity.name', sentence: '可以核验，只答是否一致。' }] },
    ])
    expect(operations).toMatchObject([{ operation: 'public-security.population/residents', calls: 1 }])
  })

  test('an officer without a case number, and a source that is suspended', async () => {
    const refused = await explainOne({ query: ARCHIVE, variables: { id: father, purpose: { lifeEvent: 'P19' } } })
    expect(refused).toMatchObject({ asksDepartments: false, refusal: { code: 'PURPOSE_INVALID' } })
    expect(refused.refusal?.problems).toMatchObject([{ code: 'CASE_NUMBER_MISSING' }])

    const mutation = (field: string, input: object) =>
      world.ask(
        'authority-officer',
        `mutation ($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { receipt { entryId } } }`,
        { input },
      )
    const connector = 'housing-fund.platform'
    await mutation('suspendSource', { connector, reason: 'SECURITY' })
    const query = `{ personArchive(id: "${father}", purpose: { lifeEvent: "SELF" }) { housingFund { account } } }`
    const { operations } = await explainOne({ query, citizen: father })
    expect(operations).toMatchObject([{ state: 'SUSPENDED', keys: 1, calls: 0 }])
    expect(operations[0]?.sentence).toContain('现已停用，不会调用')
    await mutation('resumeSource', { connector })
  })

  test('a relation that nobody may be asked about now', async () => {
    const connector = 'case-center'
    const purpose = { lifeEvent: 'P19', caseNumber: pupil.caseNumber }
    const suspend = 'mutation ($input: SuspendSourceInput!) { suspendSource(input: $input) { receipt { entryId } } }'
    const resume = 'mutation ($input: ResumeSourceInput!) { resumeSource(input: $input) { receipt { entryId } } }'
    await world.ask('authority-officer', suspend, { input: { connector, reason: 'SECURITY' } })
    const one = await explain({ query: ARCHIVE, variables: { id: father, purpose } })
    const { errors } = await world.ask('caseworker', ARCHIVE, { id: father, purpose })
    await world.ask('authority-officer', resume, { input: { connector } })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PROOF_UNAVAILABLE'])
    expect([one.calls, one.subjects]).toEqual([0, 0])
    const [standing] = one.fields[0]?.standings ?? []
    expect(standing).toMatchObject({ relation: null, refusal: { code: 'PROOF_UNAVAILABLE' } })
    expect(standing?.proofs).toMatchObject([{ relation: 'OFFICER', state: 'SUSPENDED' }])
    expect(standing?.proofs[0]?.sentence).toContain('现已停用，不会调用')
  })
})

describe('an explained form', () => {
  const scenarios = made.scenarios.map(({ persona, lifeEvent, subjects, caseNumber }) => {
    const citizen = made.personas.find((one) => one.persona === persona)?.citizen ?? null
    return { persona, lifeEvent, citizen, input: { lifeEvent, subjects, caseNumber } }
  })

  test.each(scenarios)('of $lifeEvent by $persona is what then happens', async ({ persona, citizen, input }) => {
    const consented = persona !== 'reserved-pupil-father'
    const explained = await explainOne({ query: FORM, variables: { input }, citizen, consented })
    expect(explained.refusal).toBeNull()
    const { data, errors } = await world.ask(persona, FORM, { input })
    expect(errors).toEqual([])
    const proofs = explained.standings.flatMap((standing) => standing.proofs.slice(0, 1))
    const called = explained.operations.filter(({ calls }: { calls: number }) => calls > 0)
    const sources = [...called, ...proofs].flatMap(({ operation }) => operation?.split('/')[0] ?? [])
    expect(connectorsCalled()).toEqual(new Set(sources))
    expect(Object.values(world.calls()).reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(explained.calls)

    const rulings = new Map(
      explained.standings.flatMap(({ role, elements }) =>
        elements.map(({ path, ruling }): [string, string] => [`${role ?? ''} ${path}`, ruling]),
      ),
    )
    for (const { path, role, state } of data.prefillForm.fields) {
      if (path === null || state === 'NOT_APPLICABLE') continue
      const ruling = rulings.get(`${role} ${path}`)
      expect([path, ruling === 'WITHHELD' || ruling === 'VERIFY'], role).toEqual([path, state === 'WITHHELD'])
      expect([path, ruling === 'NO_PERMISSION'], role).toEqual([path, state === 'NO_PERMISSION'])
    }
  })
})

describe('an explained use of licences', () => {
  const holder = { kind: 'PERSON', id: father }
  const own = { holder, purpose: { lifeEvent: 'SELF' }, useCause: 'OWN_VIEW' }
  const inCase = { ...own, purpose: { lifeEvent: 'P19', caseNumber: pupil.caseNumber }, useCause: 'CASE_CHECK' }
  const explainUse = (query: string, input: object, as: object = { citizen: father }) =>
    explainOne({ query, variables: { input }, ...as })
  const rulings = ({ standings }: ExplainedField) =>
    standings.flatMap(({ licenses }) => licenses.map(({ type, given, reason }) => [type.code, given, reason]))

  /** One of the father's own. */
  async function licenseHeld() {
    const { data } = await world.ask('pupil-father', LICENSES, { input: own })
    world.sandbox.resetCalls()
    const [{ identifier, type, number }] = data.licenses.licenses
    return { identifier: String(identifier), type: String(type), number: String(number) }
  }

  test('names each question to the platform, and is what then happens', async () => {
    const { identifier, type, number } = await licenseHeld()
    const uses: readonly (readonly [string, object, readonly (readonly [string, string])[]])[] = [
      [LICENSES, {}, [['byHolder', 'person.citizenId']]],
      [LICENSE_BY, { identifier }, [['byIdentifier', 'person.licenses[].identifier']]],
      [LICENSE_BY, { type, number }, [['byNumber', 'person.licenses[].number']]],
      [LICENSE_BY, { code: 'QR-1' }, [['byCode', 'input.code']]],
      [VERIFY, { type, number }, [['verify', 'person.licenses[].number']]],
      [
        VERIFY_FILE,
        { identifier, digest: '0'.repeat(64) },
        [
          ['byIdentifier', 'person.licenses[].identifier'],
          ['verifyFile', 'person.licenses[].identifier'],
        ],
      ],
      [
        RENDITION,
        { identifier },
        [
          ['byIdentifier', 'person.licenses[].identifier'],
          ['rendition', 'person.licenses[].identifier'],
        ],
      ],
    ]
    for (const [query, more, services] of uses) {
      const input = { ...own, ...more }
      const before = storedEntries(world.dataFolder).length
      const one = await explainUse(query, input)
      expect([world.calls(), storedEntries(world.dataFolder).length]).toEqual([{}, before])
      expect(one).toMatchObject({ asksDepartments: true, refusal: null, calls: services.length })
      expect(one.standings).toMatchObject([{ relation: 'SELF', subjects: [0], elements: [] }])
      expect(one.operations).toMatchObject(
        services.map(([service, key]) => ({
          operation: `license-platform/${service}`,
          source: { department: '省审批服务管理局' },
          route: 'VIA_LICENSE_PLATFORM',
          key,
          batch: 1,
          calls: 1,
          purposeTravels: true,
          mayBeCached: false,
          maxAgeSeconds: 0,
        })),
      )
      const { errors } = await world.ask('pupil-father', query, { input })
      expect(errors).toEqual([])
      expect(connectorsCalled()).toEqual(new Set(['license-platform']))
      expect(Object.values(world.calls()).reduce((sum, times) => sum + times, 0)).toBe(one.calls)
      world.sandbox.resetCalls()
    }
  })

  test('of one’s own gives every type; in a case those that its materials are about', async () => {
    expect(rulings(await explainUse(LICENSES, own))).toHaveLength(143)
    const officer = await explainUse(LICENSES, { ...inCase, types: ['129', '1'] }, {})
    expect(officer.standings).toMatchObject([
      { relation: 'OFFICER', proofs: [{ operation: 'case-center/personCase', byConsent: false }] },
    ])
    expect([officer.calls, officer.operations.length]).toEqual([2, 1])
    expect(rulings(officer)).toEqual([
      ['1', false, 'NOT_IN_PURPOSE'],
      ['129', true, 'GRANTED'],
    ])
    const given = rulings(await explainUse(LICENSES, inCase, {}))
    expect(given.map(([type]) => type)).toContain('129')
    expect(given.every(([, isGiven]) => isGiven === true)).toBe(true)
    expect(given.length).toBeLessThan(10)
  })

  test('that the purpose is not about asks nobody, not even about the relation', async () => {
    const one = await explainUse(VERIFY, { ...inCase, type: '1', number: '甲' }, {})
    expect(one).toMatchObject({ asksDepartments: false, refusal: null, operations: [], calls: 0 })
    expect(rulings(one)).toEqual([['1', false, 'NOT_IN_PURPOSE']])
    expect(one.standings[0]?.proofs).toEqual([])
  })

  test('by a stranger, with a faulty identifier, or by whom it is none of', async () => {
    const stranger = await explainUse(LICENSES, own, { citizen: unheldId(made, '19800101') })
    expect(stranger).toMatchObject({ refusal: { code: 'RELATION_NOT_PROVED' }, operations: [], calls: 0 })
    expect(rulings(stranger)).toEqual([])
    const faulty = await explainUse(RENDITION, { ...own, identifier: '1.2.156.3005.2.1' })
    expect(faulty).toMatchObject({ refusal: { code: 'INPUT_INVALID' }, asksDepartments: false })
    for (const query of [QUALITY, '{ assistanceTasks { next } }']) {
      expect(await explainOne({ query })).toMatchObject({ refusal: { code: 'FORBIDDEN' }, asksDepartments: false })
    }
  })

  test('while the platform is suspended makes no call', async () => {
    const suspend = 'mutation ($input: SuspendSourceInput!) { suspendSource(input: $input) { receipt { entryId } } }'
    const resume = 'mutation ($input: ResumeSourceInput!) { resumeSource(input: $input) { receipt { entryId } } }'
    const connector = 'license-platform'
    await world.ask('authority-officer', suspend, { input: { connector, reason: 'MAINTENANCE' } })
    const one = await explainUse(LICENSES, own)
    await world.ask('authority-officer', resume, { input: { connector } })
    expect(one.operations).toMatchObject([{ state: 'SUSPENDED', calls: 0 }])
    expect(one.operations[0]?.sentence).toContain('现已停用，不会调用')
  })
})

describe('who may, and what is wrong', () => {
  const input = { query: '{ lifeEvents { code } }' }

  test.each(['authority-officer', 'operator', 'auditor'])('%s may', async (persona) => {
    expect((await ask(input, persona)).errors).toEqual([])
  })

  test.each(['department-officer', 'caseworker', 'portal', 'pupil-father'])('%s may not', async (persona) => {
    expect((await ask(input, persona)).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })

  test.each<[string, object, string, readonly string[]]>([
    ['no GraphQL', { query: 'hello' }, 'DOCUMENT_INVALID', ['input.query:1:1 SYNTAX']],
    [
      'a field there is not, twice',
      { query: '{ nothing sources { never } }' },
      'DOCUMENT_INVALID',
      ['input.query:1:3 FIELD_UNKNOWN', 'input.query:1:21 FIELD_UNKNOWN'],
    ],
    [
      'variables of the wrong kind',
      { query: ARCHIVE, variables: { id: '1', purpose: { life: 'P19' } } },
      'INPUT_INVALID',
      ['input.variables.id CITIZEN_ID_FORMAT', 'input.variables.purpose INPUT_FIELD_UNKNOWN'],
    ],
    [
      'variables that are no object',
      { query: ARCHIVE, variables: [1] },
      'INPUT_INVALID',
      ['input.variables VARIABLES_FORMAT'],
    ],
    [
      'two operations and no name',
      { query: 'query A { sources { kind } } query B { sources { kind } }' },
      'DOCUMENT_INVALID',
      ['input.query OPERATION'],
    ],
    [
      'a document too deep',
      { query: `{ ${'a { '.repeat(11)} b ${'}'.repeat(11)} }` },
      'DOCUMENT_TOO_COMPLEX',
      ['document LIMIT_DEPTH'],
    ],
  ])('%s is told with its place', async (_what, faulty, code, problems) => {
    const { errors } = await ask(faulty)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(errors[0]?.extensions.problems.map((one) => `${one.path} ${one.code}`)).toEqual(problems)
  })
})
