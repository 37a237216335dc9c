import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { storedEntries } from './support/audit-world.ts'
import { openClock } from './support/clock.ts'
import { LICENSE_BY, LICENSES, QUALITY, RENDITION, samplesOf, VERIFY, VERIFY_FILE } from './support/licenses.ts'
import { scenarioOf } from './support/people.ts'
import { type Answered, startWorld, type TestWorld } from './support/world.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'

const clock = openClock()
const made = generateWorld()
const pupil = scenarioOf(made, 'pupil-father', 'P19')
const hire = scenarioOf(made, 'employer', 'P3')
const { license: property, type } = samplesOf(made).find((sample) => sample.type === '129') ?? expect.fail()

let world: TestWorld
beforeAll(async () => {
  world = await startWorld({ clock: clock.now })
})
afterAll(() => world.close())
beforeEach(() => {
  clock.forward(11 * 60_000)
  world.sandbox.resetCalls()
})

const EXPLAIN = `query ($input: ExplainInput!) { explain(input: $input) { calls subjects fields {
  field asksDepartments calls sentence refusal { code problems { code } }
  standings { refusal { code } proofs { source { connector } } }
  operations { operation source { connector } key keys kind calls sentence }
} } }`

/** Who there is, and whom an explanation must suppose to say what happens to them. */
const CALLERS = {
  'pupil-father': { citizen: pupil.id('father') },
  caseworker: {},
  'education-officer': { department: '省教育厅' },
  'authority-officer': { role: 'AUTHORITY' },
  auditor: { role: 'AUDITOR' },
  operator: { role: 'OPERATOR' },
  portal: { role: 'PORTAL' },
} as const
type Persona = keyof typeof CALLERS
const EVERYBODY = Object.keys(CALLERS) as readonly Persona[]
const CITIZENS: readonly Persona[] = ['pupil-father']
const OVERSEERS: readonly Persona[] = ['authority-officer', 'auditor', 'operator']

interface Told {
  readonly query: string
  readonly variables?: object
  /** Whom it is not refused. */
  readonly serves: readonly Persona[]
  /** Does it ask departments for them? */
  readonly asks: boolean
  /** What its sentence says to them. */
  readonly says: string
  /** What it would be refused by in the end: it depends on what is kept of somebody, which is not looked at. */
  readonly unforeseen?: string
}

const purpose = { lifeEvent: 'P19', caseNumber: pupil.caseNumber }
const father = pupil.id('father')
const APPLICANTS: readonly Persona[] = ['pupil-father', 'caseworker']
const use = { holder: { kind: 'PERSON', id: father }, purpose, useCause: 'CASE_HANDLING' }
const { identifier, number } = property
const ABOUT_NOBODY = '不询问任何部门，不涉及任何人的数据。'
const ASKS = '关系成立时询问'
const nothing = '00000000-0000-4000-8000-000000000000'

/** A question by every root field of the schema. A new field says here what its explanation must tell. */
const FIELDS: Readonly<Record<string, Told>> = {
  personArchive: {
    query: `query ($id: CitizenId!, $purpose: PurposeInput!) { personArchive(id: $id, purpose: $purpose) { identity { name } } }`,
    variables: { id: father, purpose },
    serves: APPLICANTS,
    asks: true,
    says: ASKS,
  },
  personArchives: {
    query: `query ($ids: [CitizenId!]!, $purpose: PurposeInput!) { personArchives(ids: $ids, purpose: $purpose) { identity { name } } }`,
    variables: { ids: [father, pupil.id('child')], purpose },
    serves: APPLICANTS,
    asks: true,
    says: '涉及 2 个对象',
  },
  // Nobody of them has anything to do with this enterprise: a relation may at most be supposed.
  enterpriseArchive: {
    query: `query ($id: CreditCode!) { enterpriseArchive(id: $id, purpose: { lifeEvent: "P3" }) { registration { name } } }`,
    variables: { id: hire.id('employer') },
    serves: CITIZENS,
    asks: true,
    says: ASKS,
    unforeseen: 'RELATION_NOT_PROVED',
  },
  enterpriseArchives: {
    query: `query ($ids: [CreditCode!]!) { enterpriseArchives(ids: $ids, purpose: { lifeEvent: "P3" }) { registration { name } } }`,
    variables: { ids: [hire.id('employer')] },
    serves: CITIZENS,
    asks: true,
    says: ASKS,
    unforeseen: 'RELATION_NOT_PROVED',
  },
  prefillForm: {
    query: `query ($input: PrefillFormInput!) { prefillForm(input: $input) { fields { path } } }`,
    variables: { input: { lifeEvent: 'P19', subjects: pupil.subjects, caseNumber: pupil.caseNumber } },
    serves: APPLICANTS,
    asks: true,
    says: '涉及 3 个对象',
  },
  verifyClaims: {
    query: `query ($input: VerifyClaimsInput!) { verifyClaims(input: $input) { results { outcome } } }`,
    variables: {
      input: { kind: 'PERSON', id: father, purpose, claims: [{ element: 'person.identity.name', value: '甲' }] },
    },
    serves: APPLICANTS,
    asks: true,
    says: ASKS,
  },
  licenses: { query: LICENSES, variables: { input: use }, serves: APPLICANTS, asks: true, says: ASKS },
  license: {
    query: LICENSE_BY,
    variables: { input: { ...use, identifier } },
    serves: APPLICANTS,
    asks: true,
    says: ASKS,
  },
  verifyLicense: {
    query: VERIFY,
    variables: { input: { ...use, type, number } },
    serves: APPLICANTS,
    asks: true,
    says: ASKS,
  },
  verifyLicenseFile: {
    query: VERIFY_FILE,
    variables: { input: { ...use, identifier, digest: '0'.repeat(64) } },
    serves: APPLICANTS,
    asks: true,
    says: ASKS,
  },
  issueLicenseRendition: {
    query: RENDITION,
    variables: { input: { ...use, identifier } },
    serves: APPLICANTS,
    asks: true,
    says: ASKS,
  },
  licenseQuality: {
    query: QUALITY,
    serves: ['authority-officer', 'auditor'],
    asks: true,
    says: '询问 1 个数源，至多 1 次调用，不涉及任何人。',
  },
  licenseTypes: { query: '{ licenseTypes { code } }', serves: EVERYBODY, asks: false, says: ABOUT_NOBODY },
  lifeEvents: { query: '{ lifeEvents { code } }', serves: EVERYBODY, asks: false, says: ABOUT_NOBODY },
  lifeEvent: { query: '{ lifeEvent(code: "P19") { name } }', serves: EVERYBODY, asks: false, says: ABOUT_NOBODY },
  sources: { query: '{ sources { connector } }', serves: EVERYBODY, asks: false, says: ABOUT_NOBODY },
  receipt: {
    query: `{ receipt(entryId: "${nothing}") { entryId } }`,
    serves: EVERYBODY,
    asks: false,
    says: '由网关自己的账本答复',
  },
  explain: {
    query: `query ($input: ExplainInput!) { explain(input: $input) { calls } }`,
    variables: { input: { query: '{ lifeEvents { code } }' } },
    serves: OVERSEERS,
    asks: false,
    says: ABOUT_NOBODY,
  },
  consents: { query: '{ consents { id } }', serves: CITIZENS, asks: false, says: '取自网关自己的存储' },
  giveConsent: {
    query: `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }`,
    variables: { input: { lifeEvent: 'P19', grantee: { kind: 'PERSON', id: pupil.id('mother') } } },
    serves: CITIZENS,
    asks: false,
    says: '先记账，再记下查询人本人对',
  },
  withdrawConsent: {
    query: `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }`,
    variables: { input: { id: nothing } },
    serves: CITIZENS,
    asks: false,
    says: '有没有这项同意，这里不查',
    unforeseen: 'CONSENT_INVALID',
  },
  assistanceTasks: {
    query: '{ assistanceTasks(first: 5) { next } }',
    serves: ['education-officer'],
    asks: false,
    says: '列出省教育厅由工作人员答复的',
  },
  completeAssistance: {
    query: `mutation ($input: CompleteAssistanceInput!) { completeAssistance(input: $input) { id } }`,
    variables: { input: { id: nothing, outcome: 'NOT_FOUND' } },
    serves: ['education-officer'],
    asks: false,
    says: '有没有这项任务、答得是否合格，这里不查',
    unforeseen: 'ASSISTANCE_INVALID',
  },
  returnAssistance: {
    query: `mutation ($input: ReturnAssistanceInput!) { returnAssistance(input: $input) { id } }`,
    variables: { input: { id: nothing, reason: 'NOT_COMPETENT' } },
    serves: ['education-officer'],
    asks: false,
    says: '有没有这项任务，这里不查',
    unforeseen: 'ASSISTANCE_INVALID',
  },
  forgetAnswers: {
    query: `mutation ($input: ForgetAnswersInput!) { forgetAnswers(input: $input) { replicasTold } }`,
    variables: { input: { connector: 'education.records', subjects: [father] } },
    serves: ['authority-officer', 'education-officer'],
    asks: false,
    says: '此前关于 1 个对象的答复',
  },
  suspendSource: {
    query: `mutation ($input: SuspendSourceInput!) { suspendSource(input: $input) { receipt { entryId } } }`,
    variables: { input: { connector: 'housing-fund.platform', reason: 'SECURITY' } },
    serves: ['authority-officer'],
    asks: false,
    says: '此后不再调用它',
  },
  resumeSource: {
    query: `mutation ($input: ResumeSourceInput!) { resumeSource(input: $input) { receipt { entryId } } }`,
    variables: { input: { connector: 'housing-fund.platform' } },
    serves: ['authority-officer'],
    asks: false,
    says: '本来就通的不动',
  },
}

interface ExplainedField {
  readonly field: string
  readonly asksDepartments: boolean
  readonly calls: number
  readonly sentence: string
  readonly refusal: { readonly code: string } | null
  readonly standings: readonly {
    readonly refusal: { readonly code: string } | null
    readonly proofs: readonly { readonly source: { readonly connector: string } | null }[]
  }[]
  readonly operations: readonly {
    readonly operation: string
    readonly source: { readonly connector: string }
    readonly key: string | null
    readonly keys: number
    readonly kind: string
    readonly calls: number
    readonly sentence: string
  }[]
}

async function explain(input: object): Promise<ExplainedField> {
  const { data, errors } = await world.ask('operator', EXPLAIN, { input })
  expect(errors).toEqual([])
  const [only] = data.explain.fields
  return only
}

function codeOf({ errors }: Answered): string | null {
  return errors[0]?.extensions.code ?? null
}

describe('every root field of the schema', () => {
  test('has a question here', async () => {
    const { data } = await world.ask(
      'operator',
      '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
    )
    const { queryType, mutationType } = data.__schema
    const names = [...queryType.fields, ...mutationType.fields].map(({ name }: { name: string }) => name)
    expect(names.toSorted()).toEqual(Object.keys(FIELDS).toSorted())
  })

  test.each(Object.entries(FIELDS))('%s is explained as what then happens, whoever asks', async (field, told) => {
    const { query, variables = {}, serves, asks, says, unforeseen } = told
    for (const persona of EVERYBODY) {
      const entries = storedEntries(world.dataFolder).length
      const explained = await explain({ query, variables, ...CALLERS[persona] })
      expect([world.calls(), storedEntries(world.dataFolder).length], persona).toEqual([{}, entries])
      const answered = await world.ask(persona, query, variables)
      const refusal = explained.refusal?.code ?? explained.standings[0]?.refusal?.code ?? null
      const isServed = serves.includes(persona)
      expect([field, explained.field, refusal === null], persona).toEqual([field, field, isServed])
      expect(codeOf(answered), persona).toBe(refusal ?? unforeseen ?? null)
      expect(explained.asksDepartments, persona).toBe(isServed && asks)
      expect(explained.sentence, persona).toContain(
        isServed ? says : explained.refusal === null ? '不询问' : '会被拒绝，不询问部门：',
      )
      const sources = [...explained.operations, ...explained.standings.flatMap(({ proofs }) => proofs)]
      const named = sources.map(({ source }) => source?.connector)
      for (const call of Object.keys(world.calls())) expect(named, persona).toContain(call.split(' ')[0])
      world.sandbox.resetCalls()
    }
  })
})

describe('an explanation', () => {
  test('of the quality report names the one question that is about nobody', async () => {
    const { operations } = await explain({ query: QUALITY, role: 'AUDITOR' })
    expect(operations).toMatchObject([{ operation: 'license-platform/statistics', key: null, keys: 0, calls: 1 }])
  })

  test('of what officers answer says that they are asked, though no system is called', async () => {
    const query = `{ personArchive(id: "${father}", purpose: { lifeEvent: "SELF" }) { schooling { kindergarten } } }`
    const one = await explain({ query, citizen: father })
    expect(one).toMatchObject({ asksDepartments: true, calls: 0, operations: [{ kind: 'manual', calls: 0 }] })
    expect(one.operations[0]?.sentence).toContain('工作人员人工协查')
  })

  test('of another one does not look into that: one within the other, they would cost the gateway its time', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}: explain(input: $input) { calls }`)
    const query = `query ($input: ExplainInput!) { ${names.join(' ')} }`
    let input: object = { query: 'hello' }
    for (let depth = 0; depth < 12; depth++) input = { query, variables: { input }, role: 'OPERATOR' }
    const { data, errors } = await world.ask('operator', EXPLAIN, { input })
    expect(errors).toEqual([])
    expect(data.explain.fields).toHaveLength(5)
    for (const one of data.explain.fields) expect(one).toMatchObject({ refusal: null, asksDepartments: false })
  })

  test.each([
    ['giveConsent', { lifeEvent: 'P19', elements: ['person.tax.nothing'] }, 'CONSENT_INVALID', 'ELEMENT_NOT_NEEDED'],
    ['forgetAnswers', { connector: 'nobody.here' }, 'INPUT_INVALID', 'SOURCE_UNKNOWN'],
    ['suspendSource', { connector: 'nobody.here' }, 'INPUT_INVALID', 'SOURCE_UNKNOWN'],
    ['resumeSource', { connector: 'nobody.here' }, 'INPUT_INVALID', 'SOURCE_UNKNOWN'],
  ])('of %s tells what is wrong with it', async (field, change, code, problem) => {
    const { query, variables = {}, serves } = FIELDS[field] ?? expect.fail()
    const input = { ...Reflect.get(variables, 'input'), ...change }
    const as = CALLERS[serves[0] ?? 'operator']
    expect(await explain({ query, variables: { input }, ...as })).toMatchObject({
      refusal: { code, problems: [{ code: problem }] },
    })
  })

  test.each([
    ['of two callers', { citizen: father, role: 'AUTHORITY' }, 'SUPPOSED_NOT_ONE'],
    ['of a department without a source', { department: '省虚构厅' }, 'DEPARTMENT_UNKNOWN'],
  ])('cannot be %s', async (_, as, problem) => {
    const { errors } = await world.ask('operator', EXPLAIN, { input: { query: '{ lifeEvents { code } }', ...as } })
    expect(errors).toMatchObject([{ extensions: { code: 'INPUT_INVALID', problems: [{ code: problem }] } }])
  })
})
