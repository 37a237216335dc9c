import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { compactDecrypt } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller } from '../src/model/caller.ts'
import { parseCreditCode } from '../src/model/ids.ts'
import { sentenceFor } from '../src/model/state.ts'
import { openSeal, type SealedForm } from '../src/prefill/seal.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { type Persona, type Scenario } from '../src/sandbox/world/types.ts'
import { openClock } from './support/clock.ts'
import { citizen, scenarioOf, someone, withCase } from './support/people.ts'
import { type Answered, startWorld, type TestWorld } from './support/world.ts'

const MINUTE = 60_000
const clock = openClock()
const made = generateWorld({ people: 3000, enterprises: 600 })

const pupil = scenarioOf(made, 'pupil-father', 'P19')
const reserved = scenarioOf(made, 'reserved-pupil-father', 'P19')
const officerCase = scenarioOf(made, 'caseworker', 'P19')
const hire = scenarioOf(made, 'employer', 'P3')
const change = scenarioOf(made, 'entrepreneur', 'P10')
const newborn = scenarioOf(made, 'newborn-father', 'P18')
const retiree = scenarioOf(made, 'retiree', 'P22')

/** A child and a man who is not the father. */
const strangers = { number: 'JC20261125-001', child: pupil.id('child'), father: reserved.id('father') }
const strangersCase = { number: strangers.number, lifeEvent: 'P19', subjects: [strangers.child, strangers.father] }

const mother = someone(made.people.values(), ({ id }) => id === pupil.id('mother'))
const reservedMother = someone(made.people.values(), ({ id }) => id === reserved.id('mother'))

let world: TestWorld

beforeAll(async () => {
  world = await startWorld({ clock: clock.now, world: withCase(made, strangersCase) })
})

afterAll(() => world.close())

beforeEach(() => {
  // What was proved, read or lost before is forgotten.
  clock.forward(11 * MINUTE)
  world.sandbox.resetCalls()
})

const FORM = `query ($input: PrefillFormInput!) {
  prefillForm(input: $input) {
    lifeEvent { code }
    fields {
      key label role path value display state locked required observedAt sentence serviceItems
      source { connector system department }
    }
    materials {
      code name role state grade reason by { connector department }
      license { identifier type name holder issuer issuedAt expiresAt state }
    }
    figures { asked suppliable prefilled prefillRate materialsAsked materialsExempt exemptionRate }
    seal sealExpiresAt
    receipt { entryId } receipts { role receipt { entryId openings { path } commitments } }
  }
}`

interface Field {
  readonly key: string
  readonly role: string
  readonly path: string | null
  readonly value: string | null
  readonly display: string | null
  readonly state: string
  readonly locked: boolean
  readonly required: boolean
  readonly observedAt: string | null
  readonly sentence: string
  readonly serviceItems: readonly string[]
  readonly source: { readonly connector: string } | null
}

interface Material {
  readonly code: string
  readonly role: string
  readonly state: string
  readonly grade: string | null
  readonly reason: string
  readonly by: readonly { readonly connector: string; readonly department: string }[]
  readonly license: { readonly type: string; readonly holder: string; readonly state: string } | null
}

interface Form {
  readonly answered: Answered
  readonly fields: readonly Field[]
  readonly materials: readonly Material[]
  readonly figures: Readonly<Record<string, number>>
  readonly seal: string
  readonly sealExpiresAt: string
  field(key: string): Field
  material(code: string): Material
}

type Input = Partial<Pick<Scenario, 'subjects'>> & {
  readonly lifeEvent: string
  readonly caseNumber?: string
  readonly serviceItems?: readonly string[]
}

function inputOf({ lifeEvent, caseNumber, subjects }: Pick<Scenario, 'lifeEvent' | 'caseNumber' | 'subjects'>): Input {
  return { lifeEvent, caseNumber, subjects }
}

function ask(as: string, input: Input, from: TestWorld = world): Promise<Answered> {
  return from.ask(as, FORM, { input: { subjects: [], ...input } })
}

async function prefill(as: string, input: Input, from: TestWorld = world): Promise<Form> {
  const answered = await ask(as, input, from)
  expect(answered.errors).toEqual([])
  const { fields, materials, figures, seal, sealExpiresAt } = answered.data.prefillForm
  return {
    answered,
    fields,
    materials,
    figures,
    seal,
    sealExpiresAt,
    field: (key) => someone<Field>(fields, (one) => one.key === key),
    material: (code) => someone<Material>(materials, (one) => one.code === code),
  }
}

/** What was refused: the code, and where and what every problem is. */
function refusalOf({ errors, data }: Answered) {
  expect(data).toBeNull()
  expect(errors).toHaveLength(1)
  const { code, problems } = errors[0]?.extensions ?? { code: null, problems: [] }
  return { code, problems: problems.map((problem) => [problem.path, problem.code]) }
}

async function withFaults<T>(departments: readonly string[], act: () => Promise<T>): Promise<T> {
  for (const department of departments) await world.sandbox.setFault(department, { kind: 'error500' })
  try {
    return await act()
  } finally {
    for (const department of departments) await world.sandbox.setFault(department, { kind: 'none' })
  }
}

function delivered({ fields }: Pick<Form, 'fields'>): readonly Field[] {
  return fields.filter(({ state }) => state === 'VERIFIED')
}

describe('教育入学 with the mother’s consent', () => {
  test('fills four fields of five that a source can supply, each department asked once', async () => {
    const form = await prefill('pupil-father', inputOf(pupil))
    const { figures } = form
    expect(figures['suppliable']).toBeGreaterThan(35)
    expect(delivered(form).length / (figures['suppliable'] ?? 0)).toBeGreaterThanOrEqual(0.8)
    expect(form.field('motherName')).toMatchObject({ value: mother.name, state: 'VERIFIED', locked: true })
    expect(form.field('motherMobile')).toMatchObject({ value: mother.phone, state: 'VERIFIED', locked: false })

    // Three people: one call for each source that takes batches, one for each person to the one that does not.
    expect(world.calls()).toEqual({
      'public-security.population POST /kinship/check': 1,
      'civil-affairs.platform POST /hyshsw/fqyz': 1,
      'public-security.population POST /residents/query': 1,
      'human-resources.social-security POST /api/v2/insured-persons/search': 1,
      'natural-resources.real-estate POST /bdcdj/qlrcx': 1,
      'license-platform POST /certificate/queryByHolder': 3,
      'health.maternal-child POST /fyjk/etda/batch': 1,
    })
  })

  test('says of every value where it is from, since when, and what it means', async () => {
    const form = await prefill('pupil-father', inputOf(pupil))
    for (const field of delivered(form)) {
      expect(field, field.key).toMatchObject({
        value: expect.stringMatching(/\S/),
        display: expect.stringMatching(/\S/),
        source: { connector: expect.stringMatching(/\S/) },
        observedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        sentence: sentenceFor('VERIFIED', 'CITIZEN'),
      })
    }
    const child = someone(made.people.values(), ({ id }) => id === pupil.id('child'))
    expect(form.field('childSex')).toMatchObject({ value: child.sex, display: child.sex === 'MALE' ? '男' : '女' })
    expect(form.field('childBirthDate').display).toMatch(/^\d{4}年\d\d月\d\d日$/)
    expect(form.field('wish')).toMatchObject({
      path: null,
      state: 'USER_DECLARED',
      value: null,
      locked: false,
      required: true,
    })
  })

  test('is recorded once for each of the three, with what was released to whom', async () => {
    const { answered } = await prefill('pupil-father', inputOf(pupil))
    const { receipt, receipts } = answered.data.prefillForm
    const entries = world.entriesOf(answered)
    expect(receipts.map(({ role }: { role: string }) => role)).toEqual(['child', 'father', 'mother'])
    expect(receipts.map((one: { receipt: { entryId: string } }) => one.receipt.entryId)).toEqual(
      entries.map(({ id }) => id),
    )
    expect(receipt.entryId).toBe(entries[0]?.['id'])
    expect(entries).toMatchObject(
      Array.from({ length: 3 }, () => ({
        action: 'PREFILL',
        refusal: null,
        purpose: { lifeEvent: 'P19', serviceItem: null },
      })),
    )
    // Name, citizenId and mobile are among what was released of the mother.
    expect(entries[2]).toMatchObject({ released: { CLEAR: expect.stringMatching(/^P01:0001,0006 .*P05:0001/) } })
    const paths = receipts[2].receipt.openings.map(({ path }: { path: string }) => path)
    expect(paths).toContain('person.identity.name')
    expect(receipts[2].receipt.commitments).toHaveLength(paths.length)
  })
})

describe('without her consent', () => {
  let consents: readonly { readonly id: string; readonly lifeEvent: string }[] = []

  const GIVE = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }'
  const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(input: { id: $id }) { id } }'

  afterEach(async () => {
    const grantee = { kind: 'PERSON', id: pupil.id('father') }
    const input = { lifeEvent: 'P19', caseNumber: pupil.caseNumber, grantee }
    expect((await world.ask('pupil-mother', GIVE, { input })).errors).toEqual([])
  })

  test('the mother’s fields are WITHHELD and everything else is the same to the byte', async () => {
    const open = await prefill('pupil-father', inputOf(pupil))
    consents = (await world.ask('pupil-mother', '{ consents { id lifeEvent } }')).data.consents
    for (const { id } of consents.filter(({ lifeEvent }) => lifeEvent === 'P19')) {
      await world.ask('pupil-mother', WITHDRAW, { id })
    }
    const closed = await prefill('pupil-father', inputOf(pupil))

    const others = ({ fields }: Form) => JSON.stringify(fields.filter(({ role }) => role !== 'mother'))
    expect(others(closed)).toBe(others(open))
    const hers = closed.fields.filter(({ role }) => role === 'mother')
    expect(hers.length).toBeGreaterThan(8)
    for (const field of hers) {
      expect(field, field.key).toMatchObject({
        value: null,
        display: null,
        state: 'WITHHELD',
        locked: false,
        source: null,
        observedAt: null,
        sentence: sentenceFor('WITHHELD', 'CITIZEN'),
      })
    }
    expect(closed.answered.text).not.toContain(mother.name)
    expect(closed.answered.text).not.toContain(mother.phone)
    expect(closed.answered.text).not.toContain(mother.id)

    // Her materials are exempt all the same: a rule asks, and discloses a yes.
    const states = ({ materials }: Form) => materials.map(({ code, state, grade }) => [code, state, grade])
    expect(states(closed)).toEqual(states(open))
    expect(closed.figures['suppliable']).toBe(open.figures['suppliable'])
    const herDelivered = open.fields.filter(({ role, state }) => role === 'mother' && state === 'VERIFIED')
    expect(closed.figures['prefilled']).toBe((open.figures['prefilled'] ?? 0) - herDelivered.length)
    const [, , entry] = world.entriesOf(closed.answered)
    expect(entry).toMatchObject({ refused: { WITHHELD: expect.stringContaining('P01:0001') } })
    // All that was given of hers is that rules hold.
    expect(Object.keys(entry?.['released'] ?? {})).toEqual(['VERIFY'])
  })
})

describe('every ready scenario', () => {
  test.each(
    made.scenarios.map((scenario): [string, string, Scenario] => [scenario.lifeEvent, scenario.persona, scenario]),
  )('%s as %s prefills, and its figures add up', async (_, persona, scenario) => {
    const { fields, materials, figures, seal, sealExpiresAt, answered } = await prefill(persona, inputOf(scenario))
    const exempt = materials.filter(({ state }) => state === 'EXEMPT')
    expect(figures).toEqual({
      asked: fields.length,
      suppliable: figures['suppliable'],
      prefilled: delivered({ fields }).length,
      prefillRate: expect.closeTo(delivered({ fields }).length / (figures['suppliable'] ?? 0), 4),
      materialsAsked: materials.length,
      materialsExempt: exempt.length,
      exemptionRate: expect.closeTo(exempt.length / materials.length, 4),
    })
    expect(figures['suppliable']).toBeLessThanOrEqual(fields.filter(({ path }) => path !== null).length)
    expect(figures['suppliable']).toBeGreaterThanOrEqual(figures['prefilled'] ?? 0)
    expect(figures['prefilled']).toBeGreaterThan(20)
    expect(figures['exemptionRate']).toBeGreaterThan(0.5)

    const withheld = fields.filter(({ state }) => state === 'WITHHELD')
    const isReserved = persona === 'reserved-pupil-father'
    expect(withheld.every(({ role }) => role === 'mother')).toBe(true)
    expect(withheld.length > 0).toBe(isReserved)
    if (!isReserved) expect(figures['prefillRate']).toBeGreaterThanOrEqual(0.8)

    // A state says what it says: a value where there is one, nothing locked without one.
    for (const { key, state, value, display, locked, path } of fields) {
      const shows = state === 'VERIFIED' || state === 'REFERENCE'
      expect(value !== null, `${key} ${state}`).toBe(shows)
      expect(display !== null, key).toBe(value !== null)
      if (locked) expect(state, key).toBe('VERIFIED')
      expect(state === 'USER_DECLARED', key).toBe(path === null)
    }
    for (const { state, grade, by, reason } of materials) {
      expect(reason).toMatch(/^(免提交|可告知承诺|可容缺受理|需提交)/)
      expect(by.length > 0, reason).toBe(state === 'EXEMPT')
      expect(grade === null, reason).toBe(state === 'COMMITMENT_ALLOWED' || state === 'DEFERRABLE')
    }
    expect(answered.data.prefillForm.lifeEvent.code).toBe(scenario.lifeEvent)
    expect(seal).toMatch(/^eyJ/)
    expect(Date.parse(sealExpiresAt)).toBeGreaterThan(clock.now())
    expect(world.entriesOf(answered)).toHaveLength(scenario.subjects.length)
    expect(
      Object.entries(world.calls()).filter(([call, times]) => times > 3 || (times > 1 && BATCHED.test(call))),
    ).toEqual([])
  })

  /** Reads of the sources that take more than one key at a time. */
  const BATCHED = /residents\/query|insured-persons|employers\/search|psn\/1101|emp\/1201|grzh|dwzh|qlrcx|ent\/batch/
})

describe('a form', () => {
  test('for an officer shows everybody in the case, in an officer’s words', async () => {
    const form = await prefill('caseworker', inputOf(officerCase))
    expect(form.field('motherName')).toMatchObject({
      value: reservedMother.name,
      sentence: sentenceFor('VERIFIED', 'OFFICER'),
    })
    expect(form.fields.some(({ state }) => state === 'WITHHELD')).toBe(false)
  })

  test('about a newborn, who has no citizenId, is filled from the birth certificate', async () => {
    const form = await prefill('newborn-father', inputOf(newborn))
    const birth = someone(made.births.values(), ({ certificateNumber }) => certificateNumber === newborn.id('newborn'))
    expect(form.field('childName')).toMatchObject({ value: birth.name, state: 'VERIFIED' })
    expect(form.field('birthCertificate').value).toBe(birth.certificateNumber)
    expect(form.field('birthWeight')).toMatchObject({
      value: String(birth.weightGrams),
      display: `${birth.weightGrams} 克`,
    })
    expect(form.material('marriage-certificate')).toMatchObject({ state: 'EXEMPT', grade: 'D2' })
  })

  test('masks what it says it masks, also from whom it is about, and seals it whole', async () => {
    const form = await prefill('retiree', inputOf(retiree))
    const { socialCard } = someone(made.people.values(), ({ id }) => id === retiree.id('retiree'))
    const account = socialCard?.bankAccount ?? ''
    expect(form.field('payeeAccount').value).toBe('*'.repeat(account.length - 4) + account.slice(-4))
    expect(form.answered.text).not.toContain(account)
    const sealed = await openSeal(form.seal, bearer('retiree', retiree.caseNumber), world.gateway.services.sealKey)
    expect(sealedValues(sealed).get('payeeAccount')).toBe(account)
  })

  test('leaves open what an empty list has no first item for', async () => {
    const form = await prefill('retiree', inputOf(retiree))
    const { pension } = someone(made.people.values(), ({ id }) => id === retiree.id('retiree'))
    expect(pension?.specialWork).toEqual([])
    expect(form.field('specialWork')).toMatchObject({ value: null, state: 'NOT_FOUND', locked: false })
    const [entry] = world.entriesOf(form.answered)
    expect(entry).toMatchObject({ refused: { NOT_FOUND: expect.stringContaining('P14:0016') } })
    expect(entry?.['refused']).not.toHaveProperty('VERIFIED')
  })

  test('without an optional role leaves that role’s fields and materials aside', async () => {
    const form = await prefill('pupil-father', {
      ...inputOf(pupil),
      subjects: pupil.subjects.filter(({ role }) => role !== 'mother'),
    })
    const hers = form.fields.filter(({ role }) => role === 'mother')
    expect(new Set(hers.map(({ state }) => state))).toEqual(new Set(['NOT_APPLICABLE']))
    expect(hers.some(({ required }) => required)).toBe(false)
    expect(form.materials.some(({ role }) => role === 'mother')).toBe(false)
    expect(form.figures['asked']).toBe(form.fields.length - hers.length)
    expect(form.figures['materialsAsked']).toBe(form.materials.length)
    expect(world.entriesOf(form.answered)).toHaveLength(2)
  })

  test('for some service items asks no more than they need', async () => {
    const form = await prefill('pupil-father', { ...inputOf(pupil), serviceItems: ['P19.3'] })
    expect(form.fields.map(({ key }) => key)).toEqual([
      'fatherName',
      'fatherCitizenId',
      'fatherPermit',
      'fatherPermitExpires',
      'motherName',
      'motherCitizenId',
      'motherPermit',
      'motherPermitExpires',
    ])
    expect(form.materials.map(({ code }) => code)).toEqual(['residence-permit'])
    expect(form.figures).toMatchObject({ asked: 8, materialsAsked: 1 })
    expect(Object.keys(world.calls()).filter((call) => /real-estate|social-security/.test(call))).toEqual([])
    const [child, father] = world.entriesOf(form.answered)
    // Of the child only the area of the household register, by which the rule decides.
    expect(child).toMatchObject({ asked: 'P02:0006' })
    expect(father?.['asked']).not.toContain('P05')
  })
})

describe('the figures', () => {
  const realEstate = ({ fields }: Form) => fields.filter(({ path }) => path?.startsWith('person.realEstate.'))

  test('count what a lost department did not deliver against the form', async () => {
    const whole = await prefill('pupil-father', inputOf(pupil))
    clock.forward(2 * MINUTE)
    const partial = await withFaults(['natural-resources.real-estate'], () => prefill('pupil-father', inputOf(pupil)))
    expect(partial.figures['suppliable']).toBe(whole.figures['suppliable'])
    expect(partial.figures['prefilled']).toBe((whole.figures['prefilled'] ?? 0) - realEstate(whole).length)
    expect(partial.figures['prefillRate']).toBeLessThan(whole.figures['prefillRate'] ?? 0)
  })

  test('do not count a department that is left alone because it keeps failing', async () => {
    const whole = await prefill('pupil-father', inputOf(pupil))
    const without = await withFaults(['natural-resources.real-estate'], async () => {
      for (let failures = 0; failures < 5; failures++) {
        clock.forward(MINUTE)
        await prefill('pupil-father', inputOf(pupil))
      }
      return prefill('pupil-father', inputOf(pupil))
    })
    expect(without.figures['suppliable']).toBe((whole.figures['suppliable'] ?? 0) - realEstate(whole).length)
  })

  test('never count more as prefilled than could be supplied, whatever happened before', async () => {
    const whole = await prefill('retiree', inputOf(retiree))
    clock.forward(2 * MINUTE)
    await withFaults(['public-security.population'], () => prefill('retiree', inputOf(retiree)))
    clock.forward(2 * MINUTE)
    const after = await prefill('retiree', inputOf(retiree))
    expect(after.figures).toEqual(whole.figures)
  })
})

describe('a department that hangs', () => {
  test('costs its own fields, and the form does not wait longer for it than the department is given', async () => {
    await world.sandbox.setFault('natural-resources.real-estate', { kind: 'hang' })
    const began = performance.now()
    const form = await prefill('pupil-father', inputOf(pupil))
    await world.sandbox.setFault('natural-resources.real-estate', { kind: 'none' })
    expect(performance.now() - began).toBeLessThan(4000)
    for (const field of form.fields.filter(({ path }) => path !== null)) {
      const isItsOwn = field.path?.startsWith('person.realEstate.') === true
      expect(field.state === 'TIMEOUT', field.key).toBe(isItsOwn)
    }
    expect(form.material('property-certificate')).toMatchObject({ state: 'EXEMPT', grade: 'C' })
  })
})

describe('a material', () => {
  test('is exempt by the first list of conditions that holds in full, and says by whom', async () => {
    const form = await prefill('pupil-father', inputOf(pupil))
    expect(form.material('birth-certificate')).toMatchObject({
      state: 'EXEMPT',
      grade: 'D2',
      by: [{ connector: 'public-security.population', department: '省公安厅' }],
      license: null,
      reason: '免提交：已由部门核验（省公安厅）。',
    })
    expect(form.material('father-identity-card')).toMatchObject({ state: 'EXEMPT', grade: 'D1' })
    expect(form.material('property-certificate')).toMatchObject({
      state: 'EXEMPT',
      grade: 'D2',
      by: [{ connector: 'natural-resources.real-estate' }],
    })
  })

  test('falls back to the next list when a department is lost, and shows the licence that stands for it', async () => {
    const form = await withFaults(['natural-resources.real-estate'], () => prefill('pupil-father', inputOf(pupil)))
    expect(form.material('property-certificate')).toMatchObject({
      state: 'EXEMPT',
      grade: 'C',
      by: [{ connector: 'license-platform' }],
      license: { type: '129', name: '不动产权证书', state: 'VALID', holder: expect.stringMatching(/\S/) },
    })
    expect(form.field('fatherProperty')).toMatchObject({
      state: 'SOURCE_DOWN',
      value: null,
      locked: false,
      source: { connector: 'natural-resources.real-estate' },
      sentence: sentenceFor('SOURCE_DOWN', 'CITIZEN'),
    })
  })

  test('of which no list holds says why, list by list, and what will do instead', async () => {
    const lost = ['natural-resources.real-estate', 'license-platform']
    const form = await withFaults(lost, () => prefill('pupil-father', inputOf(pupil)))
    expect(form.material('property-certificate')).toMatchObject({
      state: 'COMMITMENT_ALLOWED',
      grade: null,
      by: [],
      license: null,
      reason: expect.stringMatching(/^可告知承诺：.*所在部门系统暂不可用；电子证照平台暂不可用。$/),
    })
    expect(form.material('birth-certificate')).toMatchObject({ state: 'EXEMPT', grade: 'D2' })
  })

  test('that nobody can share is brought later, or brought', async () => {
    const enterprise = await prefill('entrepreneur', inputOf(change))
    expect(enterprise.material('articles')).toMatchObject({
      state: 'DEFERRABLE',
      reason: '可容缺受理，10 个工作日内补交：尚无可共享的来源。',
    })
    const required = enterprise.materials.filter(({ state }) => state === 'REQUIRED')
    expect(required.length).toBeGreaterThan(0)
    for (const material of required)
      expect(material).toMatchObject({ grade: 'A', reason: expect.stringMatching(/^需提交：/) })
  })

  test('about a child’s health is verified, and nothing of it is shown', async () => {
    const vaccinated = await prefill('pupil-father', inputOf(pupil))
    expect(vaccinated.material('vaccination-record')).toMatchObject({
      state: 'EXEMPT',
      grade: 'D2',
      by: [{ connector: 'health.maternal-child', department: '省卫健委' }],
    })
    expect(vaccinated.fields.filter(({ path }) => path?.startsWith('person.childHealth.'))).toEqual([])
    clock.forward(24 * 60 * MINUTE)
    const lost = await withFaults(['health.maternal-child'], () => prefill('pupil-father', inputOf(pupil)))
    expect(lost.material('vaccination-record')).toMatchObject({
      state: 'DEFERRABLE',
      reason: '可容缺受理，20 个工作日内补交：按免疫程序完成接种所在部门系统暂不可用。',
    })
  })

  test('about an only child is filled in and exempt where the certificate is on record', async () => {
    const form = await prefill('retiree', inputOf(retiree))
    for (const key of ['onlyChildName', 'onlyChildBirthDate', 'onlyChildCertificate']) {
      expect(form.field(key)).toMatchObject({ state: 'VERIFIED', locked: true, source: { department: '省卫健委' } })
    }
    const [child] = [...made.people.values()].filter(({ mother: one, father }) => {
      return [one, father].includes(citizen(retiree.subjects[0]?.id))
    })
    expect(form.field('onlyChildName').value).toBe(child?.name)
    expect(form.material('only-child-certificate')).toMatchObject({ state: 'EXEMPT', grade: 'D1' })
  })

  test('compared between two departments is vouched for by both', async () => {
    const form = await prefill('newborn-father', inputOf(newborn))
    expect(form.material('father-identity-card')).toMatchObject({
      state: 'EXEMPT',
      grade: 'D2',
      by: [{ connector: 'license-platform' }, { connector: 'public-security.population' }],
    })
  })

  test('is not exempt where what two departments say is not the same', async () => {
    const subjects = [strangers.child, strangers.father].map((id, index) => ({
      role: ['child', 'father'][index] ?? '',
      id,
    }))
    const input = { lifeEvent: 'P19', caseNumber: strangers.number, subjects }
    const form = await withFaults(['license-platform'], () => prefill('caseworker', input))
    expect(form.field('fatherName').state).toBe('VERIFIED')
    expect(form.material('birth-certificate')).toMatchObject({
      state: 'COMMITMENT_ALLOWED',
      reason: '可告知承诺：父亲公民身份号码不符合免交条件；未填报相关人员；电子证照平台暂不可用。',
    })
  })

  test('that the department would have to know of and does not is not exempt', async () => {
    const form = await prefill('employer', inputOf(hire))
    expect(form.material('labor-contract')).toMatchObject({
      state: 'DEFERRABLE',
      by: [],
      reason: '可容缺受理，10 个工作日内补交：工作单位统一社会信用代码查无记录。',
    })
  })

  test('of another adult is exempt without their licence being shown', async () => {
    const form = await withFaults(['natural-resources.real-estate'], () => {
      const subjects = reserved.subjects.filter(({ role }) => role !== 'father')
      return prefill('reserved-pupil-father', { ...inputOf(reserved), subjects })
    })
    const material = form.material('property-certificate')
    expect(material).toMatchObject({ state: 'EXEMPT', grade: 'C', license: null })
    expect(form.answered.text).not.toContain(reservedMother.name)
  })
})

describe('a code of a national standard', () => {
  test('is shown in the words of the standard, whatever the department calls it', async () => {
    const form = await prefill('employer', inputOf(hire))
    const { type, industry } = made.enterprises.get(parseCreditCode(hire.id('employer'))) ?? expect.fail()
    expect({ type, industry }).toEqual({ type: 'LIMITED', industry: 'G54' })
    expect(form.field('employerEconomicType')).toMatchObject({ value: '173', display: '私营有限责任（公司）' })
    expect(form.field('employerIndustry')).toMatchObject({ value: 'G54', display: '道路运输业' })
  })
})

function callerOf(persona: string): Caller {
  const {
    client,
    department,
    citizen: id,
    officer,
    roles,
  } = someone<Persona>(made.personas, (one) => one.persona === persona)
  return { client, department, citizen: id, officer, roles }
}

function bearer(persona: string, caseNumber: string | null, nowMs = clock.now()) {
  return { caller: callerOf(persona), caseNumber, nowMs }
}

function sealedValues({ fields }: SealedForm): ReadonlyMap<string, string | null> {
  return new Map(fields.map(({ key, value }) => [key, value]))
}

describe('a seal', () => {
  let form: Form

  beforeEach(async () => {
    form = await prefill('reserved-pupil-father', inputOf(reserved))
  })

  const open = (seal: string, by: Parameters<typeof openSeal>[1]) => openSeal(seal, by, world.gateway.services.sealKey)

  test('holds what was prefilled, and what was withheld, for its caller and case', async () => {
    const sealed = await open(form.seal, bearer('reserved-pupil-father', reserved.caseNumber))
    expect(sealed).toMatchObject({ lifeEvent: 'P19', caseNumber: reserved.caseNumber })
    const values = sealedValues(sealed)
    expect(values.get('motherName')).toBe(reservedMother.name)
    expect(values.get('motherMobile')).toBe(reservedMother.phone)
    expect(sealed.fields.map(({ key, state, locked }) => [key, state, locked])).toEqual(
      form.fields.map(({ key, state, locked }) => [key, state, locked]),
    )
    for (const { key, value } of delivered(form)) expect(values.get(key), key).toBe(value)
  })

  test('shows its bearer nothing of it', async () => {
    for (const part of form.seal.split('.')) {
      const bytes = Buffer.from(part, 'base64url').toString()
      for (const secret of [reservedMother.name, reservedMother.id, reservedMother.phone ?? '']) {
        expect(bytes).not.toContain(secret)
      }
    }
    await expect(compactDecrypt(form.seal, new Uint8Array(32))).rejects.toThrow()
  })

  test.each([
    ['another citizen', bearer('pupil-father', reserved.caseNumber)],
    ['her whose values it holds', bearer('reserved-pupil-mother', reserved.caseNumber)],
    ['an officer', bearer('caseworker', reserved.caseNumber)],
    ['another case', bearer('reserved-pupil-father', pupil.caseNumber)],
    ['no case', bearer('reserved-pupil-father', null)],
  ])('does not open for %s', async (_, by) => {
    await expect(open(form.seal, { ...by, nowMs: clock.now() })).rejects.toMatchObject({ code: 'SEAL_INVALID' })
  })

  test('does not open when any part of it is altered', async () => {
    const by = bearer('reserved-pupil-father', reserved.caseNumber)
    const parts = form.seal.split('.')
    for (const [index, part] of parts.entries()) {
      if (part === '') continue
      const changed = (part.startsWith('A') ? 'B' : 'A') + part.slice(1)
      const altered = parts.with(index, changed).join('.')
      await expect(open(altered, by), `part ${index}`).rejects.toMatchObject({ code: 'SEAL_INVALID' })
    }
    await expect(open('', by)).rejects.toMatchObject({ code: 'SEAL_INVALID' })
  })

  test('opens until its time and not after', async () => {
    const endsAt = Date.parse(form.sealExpiresAt)
    expect(endsAt - clock.now()).toBeLessThanOrEqual(30 * MINUTE)
    const at = (nowMs: number) => open(form.seal, bearer('reserved-pupil-father', reserved.caseNumber, nowMs))
    await expect(at(endsAt - 1000)).resolves.toMatchObject({ lifeEvent: 'P19' })
    await expect(at(endsAt)).rejects.toMatchObject({ code: 'SEAL_EXPIRED' })
  })
})

describe('a form that is asked wrongly', () => {
  const [child, father] = [pupil.id('child'), pupil.id('father')]

  test('says every fault at once, by position, and repeats nothing that was sent', async () => {
    const answered = await ask('pupil-father', {
      lifeEvent: 'P19',
      subjects: [
        { role: 'father', id: father },
        { role: 'father', id: father },
        { role: 'uncle', id: father },
        { role: 'mother', id: '140599' },
      ] as unknown as Scenario['subjects'],
      serviceItems: ['P19.1', 'P19.99'],
    })
    expect(refusalOf(answered)).toEqual({
      code: 'INPUT_INVALID',
      problems: [
        ['input.subjects[1].role', 'ROLE_REPEATED'],
        ['input.subjects[2].role', 'ROLE_UNKNOWN'],
        ['input.subjects[3].id', 'CITIZEN_ID_FORMAT'],
        ['input.subjects', 'ROLE_MISSING'],
        ['input.serviceItems[1]', 'SERVICE_ITEM_UNKNOWN'],
      ],
    })
    expect(answered.text).not.toContain(father)
    expect(answered.text).not.toContain('uncle')
    expect(world.calls()).toEqual({})
    expect(world.entriesOf(answered)).toEqual([])
  })

  test('names the missing role in words', async () => {
    const answered = await ask('pupil-father', { lifeEvent: 'P19', subjects: [{ role: 'father', id: father }] })
    expect(answered.errors[0]?.extensions.problems).toEqual([
      {
        path: 'input.subjects',
        code: 'ROLE_MISSING',
        zh: '缺少角色：入学儿童（child）',
        en: 'the role child is required',
      },
    ])
  })

  test.each(['P99', 'SELF'])(
    'for %s, which is no life event, is refused as that, whoever is named',
    async (lifeEvent) => {
      for (const subjects of [[], [{ role: 'child', id: child }]]) {
        expect(refusalOf(await ask('pupil-father', { lifeEvent, subjects }))).toEqual({
          code: 'PURPOSE_INVALID',
          problems: [['input.lifeEvent', 'LIFE_EVENT_UNKNOWN']],
        })
      }
      expect(world.calls()).toEqual({})
    },
  )

  test('by an officer without a case is refused', async () => {
    const answered = await ask('caseworker', { lifeEvent: 'P19', subjects: officerCase.subjects })
    expect(refusalOf(answered)).toMatchObject({
      code: 'PURPOSE_INVALID',
      problems: [[expect.any(String), 'CASE_NUMBER_MISSING']],
    })
    expect(world.calls()).toEqual({})
  })

  test('about anybody the caller has nothing to do with is refused whole', async () => {
    const subjects = [...pupil.subjects.slice(0, 2), { role: 'mother', id: reserved.id('mother') }]
    const answered = await ask('pupil-father', { ...inputOf(pupil), subjects })
    expect(refusalOf(answered)).toEqual({ code: 'RELATION_NOT_PROVED', problems: [] })
    expect(world.calls()).not.toHaveProperty('public-security.population POST /residents/query')
    expect(world.entriesOf(answered)).toMatchObject(
      Array.from({ length: 3 }, () => ({ refusal: 'RELATION_NOT_PROVED', released: {}, root: null })),
    )
  })
})

describe('a life event that has no form yet', () => {
  const EMPTY = {
    asked: 0,
    suppliable: 0,
    prefilled: 0,
    prefillRate: 0,
    materialsAsked: 0,
    materialsExempt: 0,
    exemptionRate: 0,
  }

  test.each([
    ['nobody is named', []],
    ['an enterprise is named', [{ role: 'enterprise', id: change.id('enterprise') }]],
    ['a person is named', [{ role: 'applicant', id: citizen(pupil.id('father')) }]],
  ])('is an empty form, honestly counted, and recorded: %s', async (_, subjects) => {
    const form = await prefill('pupil-father', { lifeEvent: 'P1', subjects })
    expect(form.fields).toEqual([])
    expect(form.materials).toEqual([])
    expect(form.figures).toEqual(EMPTY)
    expect(world.calls()).toEqual({})
    const { receipt } = form.answered.data.prefillForm
    expect(world.entriesOf(form.answered)).toMatchObject([
      {
        id: receipt.entryId,
        action: 'PREFILL',
        purpose: { lifeEvent: 'P1' },
        asked: '',
        calls: [],
        released: {},
        refused: {},
      },
    ])
  })

  test('wants to know whom it is about from those who are nobody themselves', async () => {
    const answered = await ask('caseworker', { lifeEvent: 'P1', caseNumber: officerCase.caseNumber })
    expect(refusalOf(answered)).toEqual({ code: 'INPUT_INVALID', problems: [['input.subjects', 'SUBJECT_MISSING']] })
  })

  test('checks the numbers it is given', async () => {
    const answered = await ask('pupil-father', {
      lifeEvent: 'P1',
      subjects: [{ role: 'enterprise', id: '91140599MA0KYJ125Q' as never }],
    })
    expect(refusalOf(answered)).toEqual({
      code: 'INPUT_INVALID',
      problems: [['input.subjects[0].id', 'CREDIT_CODE_CHECK_DIGIT']],
    })
  })
})

describe('a ledger that cannot write', () => {
  test('lets not one value out, and is no longer asked until it can', async () => {
    const apart = await startWorld({ clock: clock.now, world: made })
    try {
      const whole = await prefill('pupil-father', inputOf(pupil), apart)
      expect(whole.answered.text).toContain(mother.name)
      clock.forward(2 * MINUTE)
      apart.sandbox.resetCalls()

      const log = join(apart.dataFolder, 'ledger.sqlite')
      renameSync(log, `${log}.away`)
      const refused = await ask('pupil-father', inputOf(pupil), apart)
      expect(refusalOf(refused)).toEqual({ code: 'AUDIT_UNAVAILABLE', problems: [] })
      expect(refused.errors[0]?.extensions.retryable).toBe(true)
      // A short number may stand in the request's id.
      const said = refused.text.replaceAll(refused.requestId, '')
      for (const { value } of whole.fields) if (value !== null) expect(said).not.toContain(value)
      // This one was under way; the next is not begun.
      expect(apart.calls()).toHaveProperty('public-security.population POST /residents/query', 1)

      apart.sandbox.resetCalls()
      clock.forward(2 * MINUTE)
      expect(refusalOf(await ask('pupil-father', inputOf(pupil), apart)).code).toBe('AUDIT_UNAVAILABLE')
      expect(apart.calls()).toEqual({})

      renameSync(`${log}.away`, log)
      const again = await untilAnswered(() => ask('pupil-father', inputOf(pupil), apart))
      expect(again.data.prefillForm.figures).toEqual(whole.figures)
      expect(apart.entriesOf(again)).toHaveLength(3)
      expect(apart.entriesOf(refused)).toEqual([])
    } finally {
      await apart.close()
    }
  })

  async function untilAnswered(act: () => Promise<Answered>): Promise<Answered> {
    for (;;) {
      const answered = await act()
      if (answered.errors[0]?.extensions.code !== 'AUDIT_UNAVAILABLE') return answered
    }
  }
})
