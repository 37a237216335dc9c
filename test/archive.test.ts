import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sentenceFor } from '../src/model/state.ts'
import { type Fault } from '../src/sandbox/faults.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { RARE_CHARACTERS } from '../src/sandbox/world/names.ts'
import { type Enterprise, type Person, type Planted, type PlantedElement } from '../src/sandbox/world/types.ts'
import {
  type ArchiveReading,
  type Question,
  readArchive,
  type ReportedConflict,
  selectionOf,
} from './support/archive-reading.ts'
import { openClock } from './support/clock.ts'
import { citizen, scenarioOf, someone, unheldCreditCode, unheldId, withCase, withCitizens } from './support/people.ts'
import { type Answered, startWorld, type TestWorld } from './support/world.ts'

const MINUTE = 60_000
const clock = openClock()
const made = generateWorld()

const people = [...made.people.values()].filter(({ death, citizenId }) => death === null && citizenId !== null)
const pupil = scenarioOf(made, 'pupil-father', 'P19')
const hire = scenarioOf(made, 'employer', 'P3')
const father = personOf(pupil.id('father'))
const child = personOf(pupil.id('child'))
const unknown = unheldId(made, '19900307')
const unregistered = unheldCreditCode(made)
const rare = people.filter(({ name }) => RARE_CHARACTERS.some((character) => name.includes(character))).slice(0, 20)
/** In the files of 公积金 and 不动产 these still stand under a number of fifteen digits. */
const longKnown = people
  .filter(({ formerCitizenId, housingFund }) => formerCitizenId !== null && (housingFund?.opened ?? '9') < '2010')
  .filter(({ id }) => propertiesOf(id).some(({ registered }) => registered < '2013'))
  .slice(0, 20)
const hundred = people
  .filter(({ socialInsurance, medicalInsurance }) => socialInsurance !== null && medicalInsurance !== null)
  .slice(0, 100)
  .map(({ id }) => id)
const hundredCase = { number: 'JC20261125-100', lifeEvent: 'P3', subjects: hundred }
const nobodyCase = { number: 'JC20261125-000', lifeEvent: 'P10', subjects: [unregistered] }

let world: TestWorld

beforeAll(async () => {
  const readers = [unknown, citizen(child.id), ...[...rare, ...longKnown].map(({ id }) => citizen(id))]
  world = await startWorld({
    clock: clock.now,
    world: withCitizens(withCase(withCase(made, hundredCase), nobodyCase), [
      ...readers,
      ...made.planted.map(({ subject }) => readerOf(subject)),
    ]),
  })
})

afterAll(() => world.close())

beforeEach(() => {
  // What was read or lost before is forgotten.
  clock.forward(2 * MINUTE)
  world.sandbox.resetCalls()
})

function personOf(id: string): Person {
  return someone(people, (one) => one.id === id)
}

function enterpriseOf(code: string): Enterprise {
  return someone(made.enterprises.values(), ({ creditCode }) => creditCode === code)
}

function propertiesOf(id: string) {
  return made.properties.filter(({ owners }) => owners.some(({ owner }) => owner === id))
}

/** Who reads the archive of this subject as their own, or their enterprise's. */
function readerOf(subject: string) {
  return citizen(subject.startsWith('91') ? enterpriseOf(subject).legalRepresentative : subject)
}

function read(question: Question): Promise<ArchiveReading> {
  return readArchive(world, question)
}

function readOwn(subject: string, elements: readonly string[]): Promise<ArchiveReading> {
  return read({ as: readerOf(subject), about: subject, purpose: { lifeEvent: 'SELF' }, elements })
}

function readFather(elements: readonly string[]): Promise<ArchiveReading> {
  return read({ as: 'pupil-father', about: father.id, purpose: { lifeEvent: 'SELF' }, elements })
}

async function withFault<T>(department: string, fault: Fault, act: () => Promise<T>): Promise<T> {
  await world.sandbox.setFault(department, fault)
  try {
    return await act()
  } finally {
    await world.sandbox.setFault(department, { kind: 'none' })
  }
}

const NAME = 'person.identity.name'
const ADDRESS = 'person.household.address'
const MOBILE = 'person.contact.mobile'
const MARRIAGE = 'person.marriage.status'
const PENSION = 'person.pension.state'
const MEDICAL = 'person.medicalInsurance.state'
const CARD = 'person.socialSecurityCard.number'
const FUND = 'person.housingFund.account'
const EMPLOYER = 'person.employment.employerName'

describe('a value', () => {
  test('comes with its source, when the department last knew it, and when it was fetched', async () => {
    const before = clock.now()
    const { values, reports, entry } = await readFather([NAME, FUND])
    expect(values).toEqual({ [NAME]: father.name, [FUND]: father.housingFund?.account })
    expect(reports[NAME]).toEqual({
      path: NAME,
      state: 'VERIFIED',
      source: { connector: 'public-security.population', system: '山西省实有人口信息系统', department: '省公安厅' },
      observedAt: expect.stringMatching(/^2026-11-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+08:00$/),
      fetchedAt: expect.stringMatching(/^2026-11-25T\S+\+08:00$/),
      cached: false,
      conflict: null,
      sentence: sentenceFor('VERIFIED', 'CITIZEN'),
    })
    expect(reports[FUND]?.source?.connector).toBe('housing-fund.platform')
    expect(Date.parse(reports[NAME]?.fetchedAt ?? '')).toBeGreaterThanOrEqual(before)
    expect(Date.parse(reports[NAME]?.fetchedAt ?? '')).toBeLessThanOrEqual(clock.now())
    expect(entry).toMatchObject({ action: 'READ', released: { CLEAR: 'P01:0001 P15:0001' }, refused: {} })
  })

  test('is given again for a minute, as old as it is, and then fetched again', async () => {
    const first = (await readFather([NAME])).reports[NAME]
    clock.forward(50_000)
    const again = await readFather([NAME])
    expect(again.reports[NAME]).toEqual({ ...first, cached: true })
    expect(again.entry?.['calls']).toEqual([expect.stringMatching(/\/residents OK CACHED$/)])
    expect(world.calls()).toEqual({ 'public-security.population POST /residents/query': 1 })
    clock.forward(11_000)
    const later = (await readFather([NAME])).reports[NAME]
    expect(later?.cached).toBe(false)
    expect(Date.parse(later?.fetchedAt ?? '')).toBeGreaterThan(Date.parse(first?.fetchedAt ?? ''))
    expect(world.calls()).toEqual({ 'public-security.population POST /residents/query': 2 })
  })

  test('of a licence is never given again: it may have been revoked since', async () => {
    await readFather(['person.licenses[].state'])
    const { reports } = await readFather(['person.licenses[].state'])
    expect(reports['person.licenses[].state']).toMatchObject({ state: 'VERIFIED', cached: false })
    expect(world.calls()).toEqual({ 'license-platform POST /certificate/queryByHolder': 2 })
  })

  test('is explained to an officer in an officer’s words', async () => {
    const { reports } = await read({
      as: 'caseworker',
      about: hundred[0] ?? '',
      purpose: { lifeEvent: 'P3', caseNumber: hundredCase.number },
      elements: [NAME],
    })
    expect(reports[NAME]?.sentence).toBe(sentenceFor('VERIFIED', 'OFFICER'))
    expect(reports[NAME]?.sentence).not.toBe(sentenceFor('VERIFIED', 'CITIZEN'))
  })

  test('costs no call of its own: a department is asked once for all its elements', async () => {
    const { states } = await readFather([
      NAME,
      'person.identity.sex',
      ADDRESS,
      'person.residence.address',
      EMPLOYER,
      'person.employment.history[].employerName',
      'person.socialInsurance.employeePension.state',
    ])
    expect(new Set(Object.values(states))).toEqual(new Set(['VERIFIED']))
    expect(world.calls()).toEqual({
      'public-security.population POST /residents/query': 1,
      'human-resources.social-security POST /api/v2/insured-persons/search': 1,
    })
  })
})

describe('NOT_FOUND', () => {
  test('is what departments say of somebody they do not know, whatever their word for it; a list is empty', async () => {
    const elements = [NAME, CARD, FUND, EMPLOYER, MARRIAGE, PENSION, MEDICAL, 'person.drivingLicense.state']
    const lists = ['person.realEstate.properties[].address', 'person.licenses[].name', 'person.vehicles[].plate']
    const { values, states, reports, entry, answered } = await readOwn(unknown, [...elements, ...lists])
    expect(answered.errors).toEqual([])
    expect(new Set(Object.values(states))).toEqual(new Set(['NOT_FOUND']))
    for (const element of elements) expect(values[element], element).toBeNull()
    for (const list of lists) expect(values[list], list).toEqual([])
    expect(reports[NAME]).toMatchObject({
      source: { connector: 'public-security.population' },
      observedAt: null,
      fetchedAt: expect.any(String),
      sentence: sentenceFor('NOT_FOUND', 'CITIZEN'),
    })
    expect(JSON.stringify(entry?.['calls'])).not.toContain('FAILED')
  })

  test('is what an answer without the one asked for says', async () => {
    const name = 'enterprise.registration.name'
    const { values, states, entry } = await read({
      as: 'caseworker',
      about: unregistered,
      purpose: { lifeEvent: 'P10', caseNumber: nobodyCase.number },
      elements: [name],
    })
    expect([values[name], states[name]]).toEqual([null, 'NOT_FOUND'])
    expect(entry?.['calls']).toContainEqual(expect.stringMatching(/\/enterprises NO_RECORD$/))
  })

  test('is what a known person has none of', async () => {
    const { subject } = someone(made.planted, ({ department, subject: id }) => {
      if (department !== 'traffic') return false
      const { maritalStatus, birthDate } = personOf(id)
      return maritalStatus === 'UNMARRIED' && birthDate < '2004'
    })
    const certificate = 'person.marriage.certificateNumber'
    const { values, states } = await readOwn(subject, [MARRIAGE, certificate])
    expect(values).toEqual({ [MARRIAGE]: 'UNMARRIED', [certificate]: null })
    expect(states).toEqual({ [MARRIAGE]: 'VERIFIED', [certificate]: 'NOT_FOUND' })
  })
})

describe('REFERENCE', () => {
  test('is what only others know than the one who should: they are asked all the same', async () => {
    const certificate = 'person.birth.certificateNumber'
    const { values, reports } = await readOwn(child.id, [certificate])
    expect(values[certificate]).toBe(
      someone(made.births.values(), (birth) => birth.child === child.id).certificateNumber,
    )
    expect(reports[certificate]).toMatchObject({
      state: 'REFERENCE',
      source: { connector: 'public-security.population' },
      sentence: sentenceFor('REFERENCE', 'CITIZEN'),
    })
    expect(world.calls()).toEqual({ 'public-security.population POST /residents/query': 1 })
  })

  test('is what a source says that is no authority by its own word', async () => {
    const seals = 'enterprise.seals[].number'
    const enterprise = enterpriseOf(scenarioOf(made, 'entrepreneur', 'P10').id('enterprise'))
    const { values, reports } = await read({
      as: 'entrepreneur',
      about: enterprise.creditCode,
      purpose: { lifeEvent: 'SELF' },
      elements: [seals],
    })
    expect(values[seals]).toEqual(enterprise.seals.map(({ number }) => number))
    expect(reports[seals]).toMatchObject({
      state: 'REFERENCE',
      source: { connector: 'market-regulation.registration' },
    })
  })

  test('is what another says when the authority has no record', async () => {
    const { subject } = someone(made.planted, (one) => {
      return one.kind === 'GAP' && one.department === 'pension' && personOf(one.subject).socialInsurance !== null
    })
    const { values, reports } = await readOwn(subject, [PENSION, 'person.pension.scheme'])
    expect(values[PENSION]).toBe(personOf(subject).pension?.state)
    expect(reports[PENSION]).toMatchObject({
      state: 'REFERENCE',
      source: { connector: 'human-resources.social-security' },
    })
    expect(reports['person.pension.scheme']).toMatchObject({
      state: 'NOT_FOUND',
      source: { connector: 'human-resources.pension' },
    })
  })

  test('is what another says when the authority is lost', async () => {
    const { values, reports, entry } = await withFault('human-resources.pension', { kind: 'error500' }, () =>
      readFather([PENSION, 'person.pension.scheme']),
    )
    expect(values).toEqual({ [PENSION]: father.pension?.state, 'person.pension.scheme': null })
    expect(reports[PENSION]).toMatchObject({
      state: 'REFERENCE',
      source: { connector: 'human-resources.social-security' },
    })
    expect(reports['person.pension.scheme']?.state).toBe('SOURCE_DOWN')
    expect(JSON.stringify(entry?.['calls'])).toContain('/entitlement FAILED:')
  })
})

describe('CONFLICT', () => {
  type Deviation = Extract<Planted, { kind: 'CONFLICT' }>
  const conflicts = made.planted.filter((one): one is Deviation => one.kind === 'CONFLICT')

  const PERSON_ELEMENTS: Readonly<Partial<Record<PlantedElement, string>>> = {
    name: NAME,
    address: ADDRESS,
    phone: MOBILE,
    maritalStatus: MARRIAGE,
    pensionState: PENSION,
    medicalState: MEDICAL,
  }
  const ENTERPRISE_ELEMENTS: typeof PERSON_ELEMENTS = {
    name: 'enterprise.registration.name',
    address: 'enterprise.registration.address',
    phone: 'enterprise.registration.phone',
    legalRepresentative: 'enterprise.registration.legalRepresentative',
  }
  /** Whom to ask for it, and what else of theirs, so that they are asked at all. */
  const DEPARTMENTS: Readonly<
    Partial<Record<Planted['department'], Readonly<Record<'connector' | 'person' | 'enterprise', string>>>>
  > = {
    population: { connector: 'public-security.population', person: NAME, enterprise: '' },
    'social-insurance': {
      connector: 'human-resources.social-security',
      person: 'person.socialInsurance.personalNumber',
      enterprise: 'enterprise.socialInsurance.number',
    },
    'social-card': { connector: 'human-resources.social-security-card', person: CARD, enterprise: '' },
    pension: { connector: 'human-resources.pension', person: 'person.pension.scheme', enterprise: '' },
    'medical-insurance': {
      connector: 'medical-insurance.platform',
      person: 'person.medicalInsurance.personalNumber',
      enterprise: 'enterprise.medicalInsurance.number',
    },
    traffic: { connector: 'public-security.traffic', person: 'person.drivingLicense.fileNumber', enterprise: '' },
    tax: {
      connector: 'taxation.golden-tax',
      person: 'person.incomeTax.incomeTotal',
      enterprise: 'enterprise.tax.kind',
    },
    'housing-fund': { connector: 'housing-fund.platform', person: FUND, enterprise: 'enterprise.housingFund.account' },
    'enterprise-publicity': {
      connector: 'market-regulation.credit-publicity',
      person: '',
      enterprise: 'enterprise.creditStanding.abnormal',
    },
  }
  const AUTHORITIES: typeof PERSON_ELEMENTS = {
    name: 'public-security.population',
    address: 'public-security.population',
    phone: 'public-security.population',
    maritalStatus: 'civil-affairs.platform',
    pensionState: 'human-resources.pension',
    medicalState: 'medical-insurance.platform',
  }

  function isAboutPerson({ subject }: Deviation): boolean {
    return !subject.startsWith('91')
  }

  function truthOf({ subject, element }: Deviation): string | null | undefined {
    if (subject.startsWith('91')) {
      const { name, address, phone, legalRepresentative } = enterpriseOf(subject)
      const truth = { name, address, phone, legalRepresentative: personOf(legalRepresentative).name }
      return Reflect.get(truth, element)
    }
    const { name, phone, household, maritalStatus, pension, medicalInsurance } = personOf(subject)
    const address = made.households.get(household ?? '')?.address
    const states = { pensionState: pension?.state, medicalState: medicalInsurance?.state }
    return Reflect.get({ name, phone, address, maritalStatus, ...states }, element)
  }

  function heldOf({ element, holds }: Deviation): string {
    return element === 'legalRepresentative' ? someone(made.people.values(), ({ id }) => id === holds).name : holds
  }

  /** A resident insured whom 人社 does not know: nobody has a second opinion. */
  function isKnownToOneAlone(one: Deviation): boolean {
    return one.element === 'medicalState' && personOf(one.subject).socialInsurance === null
  }

  const kinds = Map.groupBy(
    conflicts.filter((one) => !isKnownToOneAlone(one)),
    (one) => `${isAboutPerson(one) ? 'person' : 'enterprise'} ${one.element} at ${one.department}`,
  )

  test('is planted in many ways', () => {
    expect(kinds.size).toBeGreaterThan(25)
  })

  test.each([...kinds])('is found wherever it is planted, both values are named: %s', async (_, deviations) => {
    for (const one of deviations) {
      const { element, department, subject } = one
      const kind = isAboutPerson(one) ? 'person' : 'enterprise'
      const path = (kind === 'person' ? PERSON_ELEMENTS : ENTERPRISE_ELEMENTS)[element] ?? ''
      const authority = kind === 'person' ? AUTHORITIES[element] : 'market-regulation.registration'
      const { connector = '', [kind]: companion = '' } = DEPARTMENTS[department] ?? {}
      const other = connector === authority ? 'human-resources.social-security' : connector
      const [right, wrong] = connector === authority ? [heldOf(one), truthOf(one)] : [truthOf(one), heldOf(one)]

      const { values, reports, states, answered } = await readOwn(subject, [companion, path])
      expect(answered.errors, subject).toEqual([])
      expect(values[path], subject).toBe(right)
      expect(reports[path], subject).toMatchObject({
        state: 'CONFLICT',
        source: { connector: authority },
        sentence: sentenceFor('CONFLICT', 'CITIZEN'),
      })
      const told = reports[path]?.conflict ?? []
      expect(new Set(told.map((each) => each.path))).toEqual(new Set([path]))
      expect(told[0]?.source.connector).toBe(authority)
      const saying = Object.fromEntries(told.map(({ source, value }) => [source.connector, value]))
      expect(saying, subject).toMatchObject({ [authority ?? '']: right, [other]: wrong })
      if (companion !== path) expect(states[companion]).toBe('VERIFIED')
    }
  })

  test('cannot be found where only one department knows the person', async () => {
    const alone = conflicts.filter(isKnownToOneAlone)
    expect(alone.length).toBeGreaterThan(0)
    for (const { subject, holds } of alone) {
      const { values, states } = await readOwn(subject, [MEDICAL])
      expect([values[MEDICAL], states[MEDICAL]]).toEqual([holds, 'VERIFIED'])
    }
  })

  test('is not looked for at departments that the question does not need', async () => {
    const { subject } = someone(
      conflicts,
      ({ element, department }) => element === 'address' && department === 'traffic',
    )
    const { states } = await readOwn(subject, [ADDRESS])
    expect(states).toEqual({ [ADDRESS]: 'VERIFIED' })
    expect(world.calls()).toEqual({ 'public-security.population POST /residents/query': 1 })
  })

  test('of others, where the authority is lost, leaves no value: none of them is chosen', async () => {
    const one = someone(conflicts, ({ element, department, subject }) => {
      return element === 'phone' && department === 'social-card' && personOf(subject).medicalInsurance !== null
    })
    const { values, reports, entry } = await withFault('public-security.population', { kind: 'error500' }, () =>
      readOwn(one.subject, [MOBILE, CARD, 'person.medicalInsurance.personalNumber']),
    )
    expect(values[MOBILE]).toBeNull()
    expect(reports[MOBILE]?.state).toBe('CONFLICT')
    const named = new Map((reports[MOBILE]?.conflict ?? []).map(({ source, value }) => [source.connector, value]))
    expect(named.get('human-resources.social-security-card')).toBe(one.holds)
    expect(named.get('medical-insurance.platform')).toBe(truthOf(one))
    // Both values have left, and are what is committed to.
    expect(entry).toMatchObject({ released: { CLEAR: expect.stringContaining('P05:0001') } })
  })

  test('shows a caller who sees masked values masked ones only', async () => {
    const one = someone(conflicts, ({ element, department, subject }) => {
      return element === 'address' && department === 'social-card' && personOf(subject).birthDate > '2013'
    })
    const grantee = { kind: 'ENTERPRISE', id: hire.id('employer') }
    const give = 'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }'
    const given = await world.ask(one.subject, give, {
      input: { lifeEvent: 'P3', caseNumber: hire.caseNumber, grantee },
    })
    expect(given.errors).toEqual([])
    const { values, reports, answered } = await read({
      as: 'employer',
      about: one.subject,
      purpose: { lifeEvent: 'P3', caseNumber: hire.caseNumber, onBehalfOf: grantee.id },
      elements: [ADDRESS, CARD],
    })
    const [right, wrong] = [truthOf(one) ?? '', one.holds]
    const masked = (address: string) => address.slice(0, 6) + '*'.repeat(address.length - 6)
    expect(values[ADDRESS]).toBe(masked(right))
    const told: readonly ReportedConflict[] = reports[ADDRESS]?.conflict ?? []
    expect(told.map(({ value }) => value)).toEqual([masked(right), masked(wrong)])
    expect(answered.text).not.toContain(right)
    expect(answered.text).not.toContain(wrong)
  })

  test('is no difference of the record that is missing: a gap leaves the department’s own elements NOT_FOUND', async () => {
    const gaps = made.planted.filter(({ kind }) => kind === 'GAP')
    expect(gaps.length).toBeGreaterThan(50)
    for (const { subject, department } of gaps) {
      const kind = subject.startsWith('91') ? 'enterprise' : 'person'
      const name = kind === 'person' ? NAME : 'enterprise.registration.name'
      const { connector = '', [kind]: own = '' } = DEPARTMENTS[department] ?? {}
      const { values, reports } = await readOwn(subject, [name, own])
      expect(reports[own], subject).toMatchObject({ state: 'NOT_FOUND', source: { connector }, conflict: null })
      expect(values[own], subject).toBeNull()
      expect(reports[name]?.state, subject).toBe('VERIFIED')
    }
  })
})

describe('a lost department', () => {
  test.each(['down', 'error500', 'garbage', 'close'] as const)(
    '(%s) costs its own elements and no others: SOURCE_DOWN',
    async (kind) => {
      const { values, states, entry, answered } = await withFault('housing-fund.platform', { kind }, () =>
        readFather([NAME, FUND, 'person.housingFund.state', EMPLOYER]),
      )
      expect(answered.errors).toEqual([])
      expect(states).toEqual({
        [NAME]: 'VERIFIED',
        [FUND]: 'SOURCE_DOWN',
        'person.housingFund.state': 'SOURCE_DOWN',
        [EMPLOYER]: 'VERIFIED',
      })
      expect(values).toMatchObject({ [NAME]: father.name, [FUND]: null })
      expect(entry).toMatchObject({ refused: { SOURCE_DOWN: 'P15:0001-0002' } })
      expect(entry?.['calls']).toContainEqual(
        expect.stringMatching(/^housing-fund\.platform@\S+\/accounts FAILED:[A-Z_]+$/),
      )
    },
  )

  test('whose list is lost leaves null, not an empty list: nobody has said that there is nothing', async () => {
    const list = 'person.realEstate.properties[].address'
    const { answered, states } = await withFault('natural-resources.real-estate', { kind: 'error500' }, () =>
      readFather([list]),
    )
    expect(answered.data.archive.realEstate).toEqual({ properties: null })
    expect(states).toEqual({ [list]: 'SOURCE_DOWN' })
  })

  test('behind the national platform costs only what comes from it', async () => {
    const { states } = await withFault('taxation.golden-tax', { kind: 'down' }, () =>
      readFather(['person.incomeTax.incomeTotal', MARRIAGE]),
    )
    expect(states).toEqual({ 'person.incomeTax.incomeTotal': 'SOURCE_DOWN', [MARRIAGE]: 'VERIFIED' })
  })

  test('is named, and the sentence says what to do', async () => {
    const { reports } = await withFault('housing-fund.platform', { kind: 'down' }, () => readFather([FUND]))
    expect(reports[FUND]).toEqual({
      path: FUND,
      state: 'SOURCE_DOWN',
      source: expect.objectContaining({ connector: 'housing-fund.platform' }),
      observedAt: null,
      fetchedAt: null,
      cached: false,
      conflict: null,
      sentence: sentenceFor('SOURCE_DOWN', 'CITIZEN'),
    })
  })
})

describe('NOT_APPLICABLE', () => {
  test('is what is known by another number than this subject has: nobody is asked', async () => {
    const { values, states } = await readOwn(child.id, ['person.birth.hospital', 'person.birth.motherName'])
    expect(values).toEqual({ 'person.birth.hospital': null, 'person.birth.motherName': null })
    expect(new Set(Object.values(states))).toEqual(new Set(['NOT_APPLICABLE']))
    expect(world.calls()).toEqual({})
  })
})

describe('a list', () => {
  const leaves = ['type', 'name', 'state', 'issuedAt'].map((leaf) => `person.licenses[].${leaf}`)

  test('comes whole, expired licences included, with one report for each of its elements', async () => {
    const { answered, states, reports, entry } = await read({
      as: 'retiree',
      about: scenarioOf(made, 'retiree', 'P22').id('retiree'),
      purpose: { lifeEvent: 'SELF' },
      elements: leaves,
    })
    const { licenses } = answered.data.archive
    expect(licenses.length).toBeGreaterThan(3)
    for (const license of licenses) {
      expect(license).toEqual({
        type: expect.stringMatching(/^\d{1,3}$/),
        name: expect.stringMatching(/\S/),
        state: expect.stringMatching(/^[A-Z]+$/),
        issuedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
    }
    expect(Object.keys(states).toSorted()).toEqual(leaves.toSorted())
    expect(new Set(Object.values(states))).toEqual(new Set(['VERIFIED']))
    expect(new Set(Object.values(reports).map(({ observedAt }) => observedAt)).size).toBe(1)
    expect(entry).toMatchObject({ released: { CLEAR: 'P22:0002-0003,0007,0009' } })
  })

  test('has one item for each property, of whichever department’s rows', async () => {
    const owner = someone(longKnown, ({ id }) => propertiesOf(id).length > 0)
    const { values } = await readOwn(owner.id, [
      'person.realEstate.properties[].certificateNumber',
      'person.realEstate.properties[].area',
    ])
    const owned = propertiesOf(owner.id)
    expect(new Set(values['person.realEstate.properties[].certificateNumber'] as string[])).toEqual(
      new Set(owned.map(({ certificateNumber }) => certificateNumber)),
    )
    expect((values['person.realEstate.properties[].area'] as number[]).toSorted()).toEqual(
      owned.map(({ area }) => area).toSorted(),
    )
  })

  test('of somebody who has none is empty: the department has said so', async () => {
    const { answered } = await readOwn(child.id, ['person.vehicles[].plate'])
    expect(answered.data.archive.vehicles).toEqual([])
  })
})

describe('people', () => {
  test('with rare characters in their names are read as they are written', async () => {
    expect(rare.length).toBeGreaterThan(10)
    expect(rare.some(({ name }) => name.length > [...name].length)).toBe(true)
    for (const { id, name } of rare) {
      const { values, states } = await readOwn(id, [NAME, 'person.socialInsurance.personalNumber', CARD])
      expect([values[NAME], states[NAME]]).toEqual([name, 'VERIFIED'])
    }
  })

  test('registered under fifteen digits are found under eighteen', async () => {
    expect(longKnown).toHaveLength(20)
    for (const { id, housingFund } of longKnown) {
      const properties = 'person.realEstate.properties[].certificateNumber'
      const { values, states } = await readOwn(id, [FUND, properties])
      expect(states, id).toEqual({ [FUND]: 'VERIFIED', [properties]: 'VERIFIED' })
      expect(values[FUND], id).toBe(housingFund?.account)
      expect(values[properties], id).toHaveLength(propertiesOf(id).length)
    }
  })

  test('whose number ends in x are the ones whose number ends in X', async () => {
    const { subject } = someone(made.planted, ({ subject: id }) => id.endsWith('X') && !id.startsWith('91'))
    const { answered } = await read({
      as: subject,
      about: subject.toLowerCase(),
      purpose: { lifeEvent: 'SELF' },
      elements: [NAME],
    })
    expect(answered.data.archive.identity).toEqual({ name: personOf(subject).name })
  })

  test('whose number is wrong are not looked for, and the number is not repeated', async () => {
    const wrong = father.id.slice(0, -1) + (father.id.endsWith('1') ? '2' : '1')
    const { answered } = await read({
      as: 'pupil-father',
      about: wrong,
      purpose: { lifeEvent: 'SELF' },
      elements: [NAME],
    })
    expect(answered.errors[0]?.extensions.code).toBe('INPUT_INVALID')
    expect(answered.errors[0]?.extensions.problems).toHaveLength(1)
    expect(answered.text).not.toContain(wrong)
    expect(world.calls()).toEqual({})
  })
})

describe('an enterprise', () => {
  test('is one archive out of what eight departments know', async () => {
    const { creditCode, name, socialInsurance, housingFund, tax, shareholders } = enterpriseOf(hire.id('employer'))
    const { values, states, reports } = await read({
      as: 'employer',
      about: creditCode,
      purpose: { lifeEvent: 'SELF' },
      elements: [
        'enterprise.registration.name',
        'enterprise.registration.state',
        'enterprise.shareholders[].share',
        'enterprise.socialInsurance.number',
        'enterprise.medicalInsurance.state',
        'enterprise.housingFund.account',
        'enterprise.tax.creditGrade',
        'enterprise.creditStanding.abnormal',
        'enterprise.realEstate.properties[].address',
        'enterprise.vehicles[].plate',
        'enterprise.licenses[].name',
      ],
    })
    expect(Object.values(states).filter((state) => state !== 'VERIFIED' && state !== 'NOT_FOUND')).toEqual([])
    expect(values).toMatchObject({
      'enterprise.registration.name': name,
      'enterprise.registration.state': 'ACTIVE',
      'enterprise.shareholders[].share': shareholders.map(({ share }) => share),
      'enterprise.socialInsurance.number': socialInsurance?.number,
      'enterprise.housingFund.account': housingFund?.account,
      'enterprise.tax.creditGrade': tax.creditGrade,
      'enterprise.creditStanding.abnormal': false,
      'enterprise.licenses[].name': expect.arrayContaining(['营业执照']),
    })
    expect(new Set(Object.values(reports).map(({ source }) => source?.connector)).size).toBe(9)
    expect(Object.values(world.calls()).filter((times) => times !== 1)).toEqual([])
  })
})

describe('many archives', () => {
  const document = (elements: readonly string[]) => `query ($ids: [CitizenId!]!, $purpose: PurposeInput!) {
    archives: personArchives(ids: $ids, purpose: $purpose) {
      id ${selectionOf(elements)} fieldReports { path state } receipt { entryId }
    }
  }`

  function readMany(ids: readonly string[], elements: readonly string[]): Promise<Answered> {
    return world.ask('caseworker', document(elements), {
      ids,
      purpose: { lifeEvent: 'P3', caseNumber: hundredCase.number },
    })
  }

  test('of a hundred people cost one call for each department that takes a hundred', async () => {
    const { data, errors, requestId } = await readMany(hundred, [NAME, EMPLOYER, MEDICAL])
    expect(errors).toEqual([])
    expect(data.archives.map(({ id }: { id: string }) => id)).toEqual(hundred)
    const names = data.archives.map(({ identity }: { identity: { name: string } }) => identity.name)
    expect(names).toEqual(hundred.map((id) => personOf(id).name))
    const { 'case-center POST /gateway/bjzx/checkHandler': proofs, ...calls } = world.calls()
    expect(proofs).toBe(100)
    expect(calls).toEqual({
      'public-security.population POST /residents/query': 1,
      'human-resources.social-security POST /api/v2/insured-persons/search': 1,
      'medical-insurance.platform POST /fsi/api/psn/1101': 1,
    })
    const receipts = data.archives.map(({ receipt }: { receipt: { entryId: string } }) => receipt.entryId)
    expect(new Set(receipts).size).toBe(100)
    expect(world.entriesOf({ requestId }).map(({ id }) => id)).toEqual(receipts)
  })

  test('leave one who is refused out, with the reason in that place, and answer the others', async () => {
    const ids = [...hundred.slice(0, 3), father.id, ...hundred.slice(3, 5), unknown]
    const { data, errors, requestId, text } = await readMany(ids, [NAME])
    expect(errors).toMatchObject([
      { path: ['archives', 3], extensions: { code: 'RELATION_NOT_PROVED' } },
      { path: ['archives', 6], extensions: { code: 'RELATION_NOT_PROVED' } },
    ])
    expect(data.archives.map((archive: { id: string } | null) => archive?.id ?? null)).toEqual([
      ...hundred.slice(0, 3),
      null,
      ...hundred.slice(3, 5),
      null,
    ])
    expect(text).not.toContain(father.name)
    const entries = world.entriesOf({ requestId })
    expect(entries).toHaveLength(7)
    expect(entries[3]).toMatchObject({ released: {}, refused: { RELATION_NOT_PROVED: 'P01:0001' } })
    expect(entries[4]).toMatchObject({ released: { CLEAR: 'P01:0001' }, refused: {} })
    expect(world.calls()['public-security.population POST /residents/query']).toBe(1)
  })

  test.each([
    ['of a hundred and one people', [...hundred, father.id]],
    ['of nobody', []],
  ])('%s are refused, and no department is asked', async (_, ids) => {
    const { data, errors } = await readMany(ids, [NAME])
    expect(data).toBeNull()
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INPUT_INVALID',
      problems: [{ path: 'ids', code: 'ID_COUNT' }],
    })
    expect(world.calls()).toEqual({})
  })

  test('with wrong numbers are refused with every one of them, by position', async () => {
    const [a = '', b = ''] = hundred
    const { errors, text } = await readMany(['140599', a, `${a.slice(0, -1)}?`, b], [NAME])
    expect(errors[0]?.extensions.problems.map(({ path, code }) => [path, code])).toEqual([
      ['ids[0]', 'CITIZEN_ID_FORMAT'],
      ['ids[2]', 'CITIZEN_ID_FORMAT'],
    ])
    expect(text).not.toContain(a.slice(0, -1))
    expect(world.calls()).toEqual({})
  })

  test('of one person twice are that person twice, asked about once', async () => {
    const [id = ''] = hundred
    const { data } = await readMany([id, id], [NAME])
    expect(data.archives[0].identity).toEqual({ name: personOf(id).name })
    expect(data.archives[1].identity).toEqual(data.archives[0].identity)
    expect(world.calls()['public-security.population POST /residents/query']).toBe(1)
  })
})

describe('a hurried request', () => {
  let hurried: TestWorld
  const small = generateWorld({ people: 3000, enterprises: 600 })
  const reader = scenarioOf(small, 'pupil-father', 'P19').id('father')

  beforeAll(async () => {
    const environment = { YIDANG_DEADLINE_MS: '700', YIDANG_FORM_DEADLINE_MS: '700' }
    hurried = await startWorld({ clock: clock.now, world: small, environment })
  })

  afterAll(() => hurried.close())

  afterEach(async () => {
    for (const name of ['taxation.golden-tax', 'human-resources.social-security-card']) {
      await hurried.sandbox.setFault(name, { kind: 'none' })
    }
  })

  test.each([
    ['hangs', { kind: 'hang' }],
    ['answers a byte at a time', { kind: 'drip', ms: 200 }],
    ['is slow', { kind: 'slow', ms: 5000 }],
  ] as const)('of which one department %s answers in time, without that department’s elements', async (_, fault) => {
    const elements = [NAME, 'person.incomeTax.incomeTotal', 'person.incomeTax.months[].month', EMPLOYER]
    const own = { as: 'pupil-father', about: reader, purpose: { lifeEvent: 'SELF' }, elements }
    clock.forward(2 * MINUTE)
    // So that the time is the one of the department, not of the first token.
    await readArchive(hurried, own)
    clock.forward(2 * MINUTE)
    await hurried.sandbox.setFault('taxation.golden-tax', fault)
    const began = performance.now()
    const { values, states, reports, entry } = await readArchive(hurried, own)
    // The source itself may take 1,500 ms.
    expect(performance.now() - began).toBeLessThan(1400)
    expect(states).toEqual({
      [NAME]: 'VERIFIED',
      'person.incomeTax.incomeTotal': 'TIMEOUT',
      'person.incomeTax.months[].month': 'TIMEOUT',
      [EMPLOYER]: 'VERIFIED',
    })
    expect(values['person.incomeTax.incomeTotal']).toBeNull()
    expect(values['person.incomeTax.months[].month']).toBeNull()
    expect(reports['person.incomeTax.incomeTotal']).toMatchObject({
      source: { connector: 'taxation.golden-tax' },
      fetchedAt: null,
      sentence: sentenceFor('TIMEOUT', 'CITIZEN'),
    })
    expect(entry).toMatchObject({ refused: { TIMEOUT: 'P21:0001,0004' } })
    expect(entry?.['calls']).toContainEqual(expect.stringMatching(/\/incomeTax FAILED:TIMEOUT$/))
  })
})

describe('a gateway without the connector of a department', () => {
  const small = generateWorld({ people: 3000, enterprises: 600 })
  const scenario = scenarioOf(small, 'pupil-father', 'P19')
  const manifests = mkdtempSync(join(tmpdir(), 'yidang-manifests-'))
  let smaller: TestWorld

  beforeAll(async () => {
    cpSync(join(import.meta.dirname, '../connectors/manifests'), manifests, { recursive: true })
    rmSync(join(manifests, 'natural-resources'), { recursive: true })
    smaller = await startWorld({ clock: clock.now, world: small, environment: { YIDANG_CONNECTORS: manifests } })
  })

  afterAll(async () => {
    await smaller.close()
    rmSync(manifests, { recursive: true })
  })

  test('starts, and says of its elements that no source is connected', async () => {
    const list = 'person.realEstate.properties[].address'
    const { answered, states, reports, entry } = await readArchive(smaller, {
      as: 'pupil-father',
      about: scenario.id('father'),
      purpose: { lifeEvent: 'SELF' },
      elements: [NAME, list],
    })
    expect(states).toEqual({ [NAME]: 'VERIFIED', [list]: 'NO_SOURCE' })
    expect(answered.data.archive.realEstate).toEqual({ properties: null })
    expect(reports[list]).toMatchObject({
      source: null,
      fetchedAt: null,
      sentence: sentenceFor('NO_SOURCE', 'CITIZEN'),
    })
    expect(entry).toMatchObject({ refused: { NO_SOURCE: 'P16:0003' } })
  })
})
