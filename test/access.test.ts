import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseCitizenId } from '../src/model/ids.ts'
import { person } from '../src/model/subject.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { OFFICERS } from '../src/sandbox/world/personas.ts'
import { type Person, type PersonId } from '../src/sandbox/world/types.ts'
import { type ArchiveReading, type Question, readArchive } from './support/archive-reading.ts'
import { temporaryFolder } from './support/audit-world.ts'
import { openClock } from './support/clock.ts'
import { editedManifests } from './support/edited-manifests.ts'
import { citizen, scenarioOf, someone, unheldCreditCode, unheldId, withCitizens } from './support/people.ts'
import { type Answered, startWorld, type TestWorld } from './support/world.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const clock = openClock()
const made = generateWorld({ people: 3000, enterprises: 600 })

/** Their mother has agreed. */
const pupil = scenarioOf(made, 'pupil-father', 'P19')
/** Their mother has not; an officer has the same family in a case of each life event. */
const reserved = scenarioOf(made, 'reserved-pupil-father', 'P19')
const officerCase = scenarioOf(made, 'caseworker', 'P19')
const officerDistrictCase = scenarioOf(made, 'caseworker', 'D10')
const hire = scenarioOf(made, 'employer', 'P3')
const assistedHire = scenarioOf(made, 'caseworker', 'P3')
const change = scenarioOf(made, 'entrepreneur', 'P10')
const retiree = scenarioOf(made, 'retiree', 'P22')

const living = [...made.people.values()].filter(({ death }) => death === null)
const divorced = someone(made.marriages, ({ husband, wife, end }) => end?.kind === 'DIVORCE' && isAlive(husband, wife))
const grownChild = someone(living, ({ father, birthDate }) => birthDate < '2008' && father !== null && isAlive(father))
const minor = someone(living, ({ citizenId, birthDate }) => citizenId !== null && birthDate.startsWith('2014'))
const handedOver = someone(made.enterprises.values(), ({ state, formerLegalRepresentatives: [former] }) => {
  return state === 'ACTIVE' && former !== undefined && isAlive(former.person)
})
const deregistered = someone(made.enterprises.values(), ({ state, legalRepresentative }) => {
  return state === 'CANCELLED' && isAlive(legalRepresentative)
})
const formerRepresentative = citizen(handedOver.formerLegalRepresentatives[0]?.person)

let world: TestWorld

beforeAll(async () => {
  world = await startWorld({
    clock: clock.now,
    world: withCitizens(made, [
      citizen(divorced.husband),
      citizen(grownChild.father),
      citizen(minor.id),
      citizen(handedOver.legalRepresentative),
      formerRepresentative,
      citizen(deregistered.legalRepresentative),
    ]),
  })
})

afterAll(() => world.close())

beforeEach(() => {
  // Whatever was proved, read or lost before is forgotten.
  clock.forward(11 * MINUTE)
  world.sandbox.resetCalls()
})

function isAlive(...ids: readonly PersonId[]): boolean {
  return ids.every((id) => made.people.get(id)?.death === null && made.people.get(id)?.citizenId !== null)
}

function nameOf(id: string | undefined): string {
  return personOf(id).name
}

function personOf(id: string | undefined): Person {
  return someone(living, (person) => person.id === id)
}

function read(question: Question): Promise<ArchiveReading> {
  return readArchive(world, question)
}

const NAME = 'person.identity.name'
const MOBILE = 'person.contact.mobile'

describe('what the purpose does not need', () => {
  test('is NO_PERMISSION, and nobody is asked, not even about the relation', async () => {
    const { values, states, entry } = await read({
      as: 'pupil-father',
      about: pupil.id('child'),
      purpose: { lifeEvent: 'P19' },
      elements: ['person.housingFund.balance', 'person.incomeTax.incomeTotal'],
    })
    expect(Object.values(states)).toEqual(['NO_PERMISSION', 'NO_PERMISSION'])
    expect(Object.values(values)).toEqual([null, null])
    expect(world.calls()).toEqual({})
    expect(entry).toMatchObject({ calls: [], released: {}, refused: { NO_PERMISSION: 'P15:0011 P21:0001' } })
  })

  test('is refused beside what is granted, and its department is not called', async () => {
    const { values, states, entry } = await read({
      as: 'pupil-father',
      about: pupil.id('father'),
      purpose: { lifeEvent: 'P19' },
      elements: [NAME, 'person.housingFund.balance'],
    })
    expect(states).toEqual({ [NAME]: 'VERIFIED', 'person.housingFund.balance': 'NO_PERMISSION' })
    expect(values).toEqual({ [NAME]: nameOf(pupil.id('father')), 'person.housingFund.balance': null })
    expect(world.calls()).toEqual({ 'public-security.population POST /residents/query': 1 })
    expect(entry).toMatchObject({ released: { CLEAR: 'P01:0001' }, refused: { NO_PERMISSION: 'P15:0011' } })
  })

  test('is what other service items of the same life event need', async () => {
    const about = pupil.id('father')
    const permit = 'person.residence.permitNumber'
    const ask = (serviceItem: string) => {
      return read({ as: 'pupil-father', about, purpose: { serviceItem }, elements: [NAME, MOBILE, permit] })
    }
    const information = await ask('P19.1')
    expect(information.states).toMatchObject({ [NAME]: 'VERIFIED', [MOBILE]: 'VERIFIED', [permit]: 'NO_PERMISSION' })
    const residence = await ask('P19.3')
    expect(residence.states).toMatchObject({ [NAME]: 'VERIFIED', [MOBILE]: 'NO_PERMISSION' })
    expect(residence.states[permit]).not.toBe('NO_PERMISSION')
    expect(residence.entry).toMatchObject({ purpose: { lifeEvent: 'P19', serviceItem: 'P19.3' } })
  })

  test('is refused to an officer with a case as to everybody else', async () => {
    const { states } = await read({
      as: 'caseworker',
      about: reserved.id('mother'),
      purpose: { lifeEvent: 'P19', caseNumber: officerCase.caseNumber },
      elements: [NAME, 'person.medicalInsurance.accountBalance'],
    })
    expect(states).toEqual({ [NAME]: 'VERIFIED', 'person.medicalInsurance.accountBalance': 'NO_PERMISSION' })
  })
})

describe('a purpose', () => {
  test.each([
    ['without a word', {}, ['PURPOSE_NOT_ONE']],
    ['with two', { lifeEvent: 'P19', serviceItem: 'P19.1' }, ['PURPOSE_NOT_ONE']],
    ['nobody knows', { lifeEvent: 'P99' }, ['LIFE_EVENT_UNKNOWN']],
    ['of an item nobody knows', { serviceItem: 'P19.99' }, ['SERVICE_ITEM_UNKNOWN']],
    ['with a case number that is none', { lifeEvent: 'P19', caseNumber: '办件 1' }, ['CASE_NUMBER_FORMAT']],
    ['for an employer without a case', { lifeEvent: 'P3', onBehalfOf: hire.id('employer') }, ['CASE_NUMBER_MISSING']],
    [
      'wrong in every way',
      { lifeEvent: 'P99', serviceItem: 'P1.999', caseNumber: '!' },
      ['PURPOSE_NOT_ONE', 'LIFE_EVENT_UNKNOWN', 'SERVICE_ITEM_UNKNOWN', 'CASE_NUMBER_FORMAT'],
    ],
  ])('%s is refused with every fault, and nobody is asked', async (_, purpose, problems) => {
    const { answered } = await read({ as: 'pupil-father', about: pupil.id('father'), purpose, elements: [NAME] })
    expect(answered.data).toEqual({ archive: null })
    expect(answered.errors.map(({ extensions }) => extensions.code)).toEqual(['PURPOSE_INVALID'])
    expect(answered.errors[0]?.extensions.problems.map(({ code }) => code)).toEqual(problems)
    expect(world.calls()).toEqual({})
  })
})

describe('one’s own archive', () => {
  test('is open whole, under SELF, without any proof', async () => {
    const { values, states, entry } = await read({
      as: 'pupil-mother',
      about: pupil.id('mother'),
      purpose: { lifeEvent: 'SELF' },
      elements: [NAME, 'person.identity.citizenId', 'person.marriage.spouseName', 'person.incomeTax.incomeTotal'],
    })
    expect(new Set(Object.values(states))).toEqual(new Set(['VERIFIED']))
    expect(values).toMatchObject({
      [NAME]: nameOf(pupil.id('mother')),
      'person.identity.citizenId': pupil.id('mother'),
      'person.marriage.spouseName': nameOf(pupil.id('father')),
    })
    expect(JSON.stringify(entry?.['calls'])).not.toContain('PROVED')
    expect(entry).toMatchObject({ caller: { citizen: entry?.['subject'] }, refused: {} })
  })

  test.each([
    ['the father', 'pupil-father', pupil.id('mother'), {}],
    ['a parent', 'pupil-father', pupil.id('child'), {}],
    ['an officer with a case', 'caseworker', reserved.id('mother'), { caseNumber: officerCase.caseNumber }],
  ])('is not read under SELF by %s', async (_, as, about, more) => {
    const { refusal } = await read({ as, about, purpose: { lifeEvent: 'SELF', ...more }, elements: [NAME] })
    expect(refusal).toBe('RELATION_NOT_PROVED')
    expect(Object.keys(world.calls()).filter((call) => !call.startsWith('case-center'))).toEqual([])
  })
})

describe('a guardian', () => {
  test('sees what the form needs about the child, once 公安 has said yes', async () => {
    const { values, states, entry } = await read({
      as: 'pupil-father',
      about: pupil.id('child'),
      purpose: { lifeEvent: 'P19' },
      elements: [NAME, 'person.household.address'],
    })
    expect(states).toEqual({ [NAME]: 'VERIFIED', 'person.household.address': 'VERIFIED' })
    expect(values[NAME]).toBe(nameOf(pupil.id('child')))
    expect(entry?.['calls']).toEqual([
      expect.stringMatching(/^public-security\.population@\S+\/guardian PROVED$/),
      expect.stringMatching(/^public-security\.population@\S+\/residents OK$/),
    ])
  })

  test('is held back what a rule only checks', async () => {
    const { values, states, entry } = await read({
      as: 'pupil-father',
      about: pupil.id('child'),
      purpose: { lifeEvent: 'P19' },
      elements: [NAME, 'person.kinship.motherCitizenId'],
    })
    expect(states).toEqual({ [NAME]: 'VERIFIED', 'person.kinship.motherCitizenId': 'WITHHELD' })
    expect(values['person.kinship.motherCitizenId']).toBeNull()
    expect(entry).toMatchObject({ refused: { WITHHELD: 'P03:0004' } })
  })

  test.each([
    ['of somebody else’s child', () => reserved.id('child'), 'pupil-father'],
    ['of a child that has grown up', () => grownChild.id, citizen(grownChild.father)],
  ])('%s is none', async (_, child, as) => {
    const { refusal, answered } = await read({ as, about: child(), purpose: { lifeEvent: 'P19' }, elements: [NAME] })
    expect(refusal).toBe('RELATION_NOT_PROVED')
    expect(answered.text).not.toContain(nameOf(child()))
    expect(world.calls()).not.toHaveProperty('public-security.population POST /residents/query')
  })

  test('of a child that has grown up is not even asked for', async () => {
    await read({
      as: citizen(grownChild.father),
      about: grownChild.id,
      purpose: { lifeEvent: 'P19' },
      elements: [NAME],
    })
    expect(world.calls()).not.toHaveProperty('public-security.population POST /kinship/check')
  })
})

describe('a spouse', () => {
  const mother = { about: reserved.id('mother'), elements: [NAME, MOBILE] }
  const purpose = { lifeEvent: 'P19', caseNumber: reserved.caseNumber }

  test('is shown nothing that the other has not agreed to, and no department is asked for it', async () => {
    const { values, states, entry, answered } = await read({ as: 'reserved-pupil-father', ...mother, purpose })
    expect(states).toEqual({ [NAME]: 'WITHHELD', [MOBILE]: 'WITHHELD' })
    expect(values).toEqual({ [NAME]: null, [MOBILE]: null })
    expect(answered.text).not.toContain(nameOf(mother.about))
    expect(world.calls()).toEqual({ 'civil-affairs.platform POST /hyshsw/fqyz': 1 })
    expect(entry).toMatchObject({ released: {}, root: null, refused: { WITHHELD: 'P01:0001 P05:0001' } })
  })

  test('sees what the other has agreed to', async () => {
    const { values, states } = await read({
      as: 'pupil-father',
      about: pupil.id('mother'),
      purpose: { lifeEvent: 'P19', caseNumber: pupil.caseNumber },
      elements: [NAME, MOBILE],
    })
    expect(states).toEqual({ [NAME]: 'VERIFIED', [MOBILE]: 'VERIFIED' })
    expect(values).toEqual({ [NAME]: nameOf(pupil.id('mother')), [MOBILE]: personOf(pupil.id('mother')).phone })
  })

  test.each([
    ['of another', 'pupil-father', () => reserved.id('mother')],
    ['after a divorce', citizen(divorced.husband), () => divorced.wife],
  ])('%s is none', async (_, as, about) => {
    const { refusal } = await read({ as, about: about(), purpose: { lifeEvent: 'P19' }, elements: [NAME] })
    expect(refusal).toBe('RELATION_NOT_PROVED')
  })
})

describe('a legal representative', () => {
  const REGISTERED = ['enterprise.registration.name', 'enterprise.registration.legalRepresentative']

  test('sees the enterprise whole under SELF, and what a form needs under its purpose', async () => {
    const about = change.id('enterprise')
    const elements = [...REGISTERED, 'enterprise.penalties[].number']
    const own = await read({ as: 'entrepreneur', about, purpose: { lifeEvent: 'SELF' }, elements })
    expect(own.states).toMatchObject({ 'enterprise.penalties[].number': 'VERIFIED' })
    expect(own.values).toMatchObject({
      'enterprise.registration.name': made.enterprises.get(about as never)?.name,
      'enterprise.registration.legalRepresentative': nameOf(
        someone(made.personas, (one) => one.persona === 'entrepreneur').id ?? '',
      ),
    })
    expect(own.entry).toMatchObject({ kind: 'ENTERPRISE' })

    const formed = await read({ as: 'entrepreneur', about, purpose: { lifeEvent: 'P10' }, elements })
    expect(formed.states).toEqual({
      'enterprise.registration.name': 'VERIFIED',
      'enterprise.registration.legalRepresentative': 'VERIFIED',
      'enterprise.penalties[].number': 'NO_PERMISSION',
    })
  })

  test('who took over sees it, the one before no longer', async () => {
    const about = handedOver.creditCode
    const purpose = { lifeEvent: 'SELF' }
    const present = await read({ as: handedOver.legalRepresentative, about, purpose, elements: REGISTERED })
    expect(present.values['enterprise.registration.name']).toBe(handedOver.name)
    const former = await read({ as: formerRepresentative, about, purpose, elements: REGISTERED })
    expect(former.refusal).toBe('RELATION_NOT_PROVED')
    expect(former.answered.text).not.toContain(handedOver.name)
  })

  test('of an enterprise that is no more represents nothing', async () => {
    const { refusal } = await read({
      as: deregistered.legalRepresentative,
      about: deregistered.creditCode,
      purpose: { lifeEvent: 'SELF' },
      elements: REGISTERED,
    })
    expect(refusal).toBe('RELATION_NOT_PROVED')
  })
})

describe('an employer', () => {
  const purpose = { lifeEvent: 'P3', caseNumber: hire.caseNumber, onBehalfOf: hire.id('employer') }
  const elements = [NAME, 'person.socialSecurityCard.number']

  test('sees what the employee has agreed to, and the ledger commits to who it was', async () => {
    const { values, states, entry } = await read({ as: 'employer', about: hire.id('employee'), purpose, elements })
    expect(new Set(Object.values(states))).toEqual(new Set(['VERIFIED']))
    expect(values[NAME]).toBe(nameOf(hire.id('employee')))
    expect(entry).toMatchObject({ employer: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  test.each([
    ['without the employee’s consent', 'employer', assistedHire.id('employee'), purpose],
    ['that does not say for whom', 'employer', hire.id('employee'), { ...purpose, onBehalfOf: null }],
    ['in another case', 'employer', hire.id('employee'), { ...purpose, caseNumber: assistedHire.caseNumber }],
    ['in another life event', 'employer', hire.id('employee'), { ...purpose, lifeEvent: 'D9' }],
    ['spoken for by a stranger', 'entrepreneur', hire.id('employee'), purpose],
    [
      'the consent is not for',
      'entrepreneur',
      hire.id('employee'),
      { ...purpose, onBehalfOf: change.id('enterprise') },
    ],
  ])('%s is none', async (_, as, about, stated) => {
    const { refusal, answered } = await read({ as, about, purpose: stated, elements })
    expect(refusal).toBe('RELATION_NOT_PROVED')
    expect(answered.text).not.toContain(nameOf(about))
    const asked = Object.keys(world.calls())
    expect(asked.filter((call) => call !== 'market-regulation.registration POST /scjg/ent/rep/check')).toEqual([])
  })

  test('sees of somebody under fourteen the masked values only, whoever agreed', async () => {
    const grantee = { kind: 'ENTERPRISE', id: hire.id('employer') }
    await give(citizen(minor.id), { lifeEvent: 'P3', caseNumber: hire.caseNumber, grantee })
    const { values, states, entry } = await read({
      as: 'employer',
      about: minor.id,
      purpose,
      elements: [NAME, 'person.identity.birthDate', 'person.identity.citizenId'],
    })
    expect(new Set(Object.values(states))).toEqual(new Set(['VERIFIED']))
    expect(values[NAME]).toBe('*'.repeat([...minor.name].length - 1) + [...minor.name].at(-1))
    expect(values['person.identity.birthDate']).toBeNull()
    expect(values['person.identity.citizenId']).toBe(`140***********${minor.id.slice(-4)}`)
    expect(entry).toMatchObject({ released: { MASKED: 'P01:0001,0006' } })
    expect(entry?.['released']).not.toHaveProperty('CLEAR')
  })
})

describe('a masked element', () => {
  test('is masked for whoever it is about, where the form says so', async () => {
    const person = personOf(retiree.id('retiree'))
    const { values, states, entry } = await read({
      as: 'retiree',
      about: person.id,
      purpose: { lifeEvent: 'P22' },
      elements: ['person.socialSecurityCard.bank', 'person.socialSecurityCard.bankAccount'],
    })
    expect(new Set(Object.values(states))).toEqual(new Set(['VERIFIED']))
    expect(values).toEqual({
      'person.socialSecurityCard.bank': person.socialCard?.bank,
      'person.socialSecurityCard.bankAccount': `***************${person.socialCard?.bankAccount.slice(-4) ?? ''}`,
    })
    expect(entry).toMatchObject({ released: { CLEAR: 'P12:0005', MASKED: 'P12:0006' } })
  })
})

describe('an officer', () => {
  const about = reserved.id('mother')
  const purpose = { lifeEvent: 'P19', caseNumber: officerCase.caseNumber }
  const cases = [...made.cases.values()].filter(({ lifeEvent }) => lifeEvent === 'P19')
  const closed = someone(cases, ({ state, officer }) => state === 'CLOSED' && officer === OFFICERS.caseworker)
  const colleague = someone(cases, ({ state, officer }) => state === 'OPEN' && officer === OFFICERS.otherCaseworker)

  test('sees what the form needs about everybody in the case, consent or not', async () => {
    const { values, states, entry } = await read({ as: 'caseworker', about, purpose, elements: [NAME, MOBILE] })
    expect(states).toEqual({ [NAME]: 'VERIFIED', [MOBILE]: 'VERIFIED' })
    expect(values[NAME]).toBe(nameOf(about))
    expect(entry).toMatchObject({
      caller: { officer: OFFICERS.caseworker, citizen: null },
      released: { CLEAR: 'P01:0001 P05:0001' },
    })
    expect(entry?.['calls']).toContainEqual(expect.stringMatching(/^case-center@\S+\/personCase PROVED$/))
  })

  test.each([
    ['who does not handle the case', 'other-caseworker', about, purpose],
    ['whose case is about others', 'caseworker', pupil.id('mother'), purpose],
    [
      'whose case is of another life event',
      'caseworker',
      about,
      { ...purpose, caseNumber: officerDistrictCase.caseNumber },
    ],
    ['who states another life event than the case’s', 'caseworker', about, { ...purpose, lifeEvent: 'D10' }],
    ['whose case is closed', 'caseworker', pupil.id('mother'), { lifeEvent: 'P19', caseNumber: closed.number }],
    [
      'whose colleague’s case it is',
      'caseworker',
      colleague.subjects[1]?.id ?? '',
      { lifeEvent: 'P19', caseNumber: colleague.number },
    ],
    ['whose case there is not', 'caseworker', about, { ...purpose, caseNumber: 'JC20261121999999' }],
  ])('%s sees nothing', async (_, as, subject, stated) => {
    const { refusal, answered, entry } = await read({ as, about: subject, purpose: stated, elements: [NAME] })
    expect(refusal).toBe('RELATION_NOT_PROVED')
    expect(answered.data).toEqual({ archive: null })
    expect(world.calls()).toEqual({ 'case-center POST /gateway/bjzx/checkHandler': 1 })
    expect(entry).toMatchObject({ released: {}, root: null, refused: { RELATION_NOT_PROVED: 'P01:0001' } })
    expect(entry?.['calls']).toEqual([expect.stringMatching(/^case-center@\S+\/personCase UNPROVED$/)])
  })

  test('with the right case sees the same people under its life event', async () => {
    const { states } = await read({
      as: 'caseworker',
      about,
      purpose: { lifeEvent: 'D10', caseNumber: officerDistrictCase.caseNumber },
      elements: [NAME],
    })
    expect(states).toEqual({ [NAME]: 'VERIFIED' })
  })

  test('must give the case number', async () => {
    const { answered } = await read({ as: 'caseworker', about, purpose: { lifeEvent: 'P19' }, elements: [NAME] })
    expect(answered.errors[0]?.extensions).toMatchObject({
      code: 'PURPOSE_INVALID',
      problems: [{ path: 'purpose.caseNumber', code: 'CASE_NUMBER_MISSING' }],
    })
    expect(world.calls()).toEqual({})
  })

  test.each(['department-officer', 'authority-officer', 'auditor', 'operator', 'portal'])(
    'is who has the role: %s sees nothing with the case number of another',
    async (as) => {
      const { refusal } = await read({ as, about, purpose, elements: [NAME] })
      expect(refusal).toBe('RELATION_NOT_PROVED')
      expect(world.calls()).toEqual({})
    },
  )
})

describe('an unknown subject and an unproved relation', () => {
  function withoutId({ text, requestId }: Answered): string {
    expect(text).toContain(requestId)
    return text.replaceAll(requestId, '')
  }

  /** What an entry says, without what is different in every entry. */
  function tellingOf(answered: Answered): unknown {
    return world
      .entriesOf(answered)
      .map(({ id, at, request, subject, caller, case: caseNumber, employer, ...rest }) => {
        expect([id, at, request, subject, caller, caseNumber, employer]).not.toContain(undefined)
        return rest
      })
  }

  const unheld = unheldId(made, '20200607')
  const unheldAdult = unheldId(made, '19960628')
  const unheldEnterprise = unheldCreditCode(made)
  const withCase = { lifeEvent: 'P19', caseNumber: officerCase.caseNumber }
  const onBehalfOf = hire.id('employer')

  test.each([
    ['a child', 'pupil-father', reserved.id('child'), unheld, { lifeEvent: 'P19' }, NAME],
    ['an adult', 'pupil-father', reserved.id('mother'), unheldAdult, { lifeEvent: 'P19' }, NAME],
    ['an archive of one’s own', 'pupil-father', pupil.id('mother'), unheldAdult, { lifeEvent: 'SELF' }, NAME],
    [
      'an employee',
      'employer',
      assistedHire.id('employee'),
      unheldAdult,
      { lifeEvent: 'P3', caseNumber: hire.caseNumber, onBehalfOf },
      NAME,
    ],
    ['somebody in no case', 'caseworker', pupil.id('mother'), unheldAdult, withCase, NAME],
    [
      'an enterprise',
      'employer',
      change.id('enterprise'),
      unheldEnterprise,
      { lifeEvent: 'SELF' },
      'enterprise.registration.name',
    ],
  ])('get the same answer to the byte and the same entry: %s', async (_, as, other, nobody, purpose, element) => {
    const first = await read({ as, about: other, purpose, elements: [element] })
    const second = await read({ as, about: nobody, purpose, elements: [element] })
    expect(first.refusal).toBe('RELATION_NOT_PROVED')
    expect(withoutId(second.answered)).toBe(withoutId(first.answered))
    expect(second.answered.status).toBe(first.answered.status)
    const callOf = (telling: unknown) => JSON.stringify(telling).replace(' PROVED CACHED', ' PROVED')
    expect(callOf(tellingOf(second.answered))).toBe(callOf(tellingOf(first.answered)))
  })

  test('get the same answer in a form', async () => {
    const ask = (child: string) =>
      world.ask(
        'pupil-father',
        'query ($input: PrefillFormInput!) { prefillForm(input: $input) { fields { key value } } }',
        {
          input: {
            lifeEvent: 'P19',
            subjects: [
              { role: 'child', id: child },
              { role: 'father', id: pupil.id('father') },
            ],
          },
        },
      )
    const other = await ask(reserved.id('child'))
    const nobody = await ask(unheld)
    expect(other.errors.map(({ extensions }) => extensions.code)).toEqual(['RELATION_NOT_PROVED'])
    expect(other.data).toBeNull()
    expect(withoutId(nobody)).toBe(withoutId(other))
    expect(tellingOf(nobody)).toEqual(tellingOf(other))
    expect(tellingOf(other)).toMatchObject([
      { refusal: 'RELATION_NOT_PROVED', released: {} },
      { refusal: 'RELATION_NOT_PROVED', released: {} },
    ])
  })

  test('get the same answer in a 核验', async () => {
    const ask = (id: string) =>
      world.ask(
        'pupil-father',
        'query ($input: VerifyClaimsInput!) { verifyClaims(input: $input) { results { outcome } } }',
        {
          input: { kind: 'PERSON', id, purpose: { lifeEvent: 'P19' }, claims: [{ element: NAME, value: '某某' }] },
        },
      )
    const other = await ask(reserved.id('mother'))
    const nobody = await ask(unheldAdult)
    expect(other.errors.map(({ extensions }) => extensions.code)).toEqual(['RELATION_NOT_PROVED'])
    expect(withoutId(nobody)).toBe(withoutId(other))
    expect(tellingOf(nobody)).toEqual(tellingOf(other))
  })
})

describe('a source that proves a relation and is lost', () => {
  afterEach(async () => {
    for (const name of ['case-center', 'civil-affairs.platform', 'public-security.population']) {
      await world.sandbox.setFault(name, { kind: 'none' })
    }
  })

  test.each(['down', 'error500', 'garbage', 'close'] as const)(
    '办件中心 (%s): refused for now, and no data is asked for',
    async (kind) => {
      await world.sandbox.setFault('case-center', { kind })
      const { answered, entry } = await read({
        as: 'caseworker',
        about: reserved.id('mother'),
        purpose: { lifeEvent: 'P19', caseNumber: officerCase.caseNumber },
        elements: [NAME],
      })
      expect(answered.errors[0]?.extensions).toMatchObject({ code: 'PROOF_UNAVAILABLE', retryable: true })
      expect(answered.data).toEqual({ archive: null })
      expect(Object.keys(world.calls()).filter((call) => !call.startsWith('case-center'))).toEqual([])
      expect(entry).toMatchObject({ released: {}, refused: { PROOF_UNAVAILABLE: 'P01:0001' } })
      expect(entry?.['calls']).toEqual([expect.stringMatching(/^case-center@\S+\/personCase FAILED:[A-Z_]+$/)])
    },
  )

  test('公安: a guardian is refused for now; a caller who needs no proof is not', async () => {
    await world.sandbox.setFault('public-security.population', { kind: 'error500' })
    const elements = ['person.employment.employerName']
    const guardian = await read({
      as: 'pupil-father',
      about: pupil.id('child'),
      purpose: { lifeEvent: 'P19' },
      elements,
    })
    expect(guardian.answered.errors[0]?.extensions).toMatchObject({ code: 'PROOF_UNAVAILABLE', retryable: true })
    const self = await read({
      as: 'pupil-father',
      about: pupil.id('father'),
      purpose: { lifeEvent: 'P19' },
      elements,
    })
    expect(self.states).toEqual({ 'person.employment.employerName': 'VERIFIED' })
  })

  test('does not matter where another has proved another relation', async () => {
    // 公安 cannot say whether he is a guardian; but the one asked about is his wife.
    await world.sandbox.setFault('public-security.population', { kind: 'error500' })
    const { states } = await read({
      as: 'pupil-father',
      about: pupil.id('mother'),
      purpose: { lifeEvent: 'P19', caseNumber: pupil.caseNumber },
      elements: ['person.employment.employerName'],
    })
    expect(states).toEqual({ 'person.employment.employerName': 'VERIFIED' })
  })

  test('refuses the whole form, of which nothing is read', async () => {
    await world.sandbox.setFault('civil-affairs.platform', { kind: 'error500' })
    const answered = await world.ask(
      'pupil-father',
      'query ($input: PrefillFormInput!) { prefillForm(input: $input) { fields { key value } } }',
      { input: { lifeEvent: 'P19', caseNumber: pupil.caseNumber, subjects: pupil.subjects } },
    )
    expect(answered.errors[0]?.extensions).toMatchObject({ code: 'PROOF_UNAVAILABLE', retryable: true })
    expect(answered.data).toBeNull()
    expect(world.calls()).not.toHaveProperty('public-security.population POST /residents/query')
    expect(world.entriesOf(answered)).toMatchObject(
      pupil.subjects.map(() => ({ refusal: 'PROOF_UNAVAILABLE', released: {} })),
    )
  })
})

test('nobody is let in while 身份认证 is lost, and may try again', async () => {
  const fresh = await startWorld({ clock: clock.now, world: made })
  await fresh.sandbox.setFault('identity-provider', { kind: 'error500' })
  const { answered } = await readArchive(fresh, {
    as: 'pupil-father',
    about: pupil.id('father'),
    purpose: { lifeEvent: 'SELF' },
    elements: [NAME],
  })
  expect(answered.errors[0]?.extensions).toMatchObject({ code: 'IDENTITY_UNAVAILABLE', retryable: true })
  expect(answered.data).toBeNull()
  expect(fresh.calls()).toEqual({})
  await fresh.close()
})

describe('a proved relation', () => {
  const officer = {
    as: 'caseworker',
    about: reserved.id('father'),
    purpose: { lifeEvent: 'P19', caseNumber: officerCase.caseNumber },
    elements: [NAME],
  }
  const asked = () => world.calls()['case-center POST /gateway/bjzx/checkHandler'] ?? 0
  const exchange = () => world.gateway.services.exchange
  const changedAt = (connector: string, id: string, operations: readonly string[] | null = null) =>
    exchange().invalidateSource(connector, {
      subjects: [person(parseCitizenId(id))],
      operations: operations === null ? null : new Set(operations),
    })

  test('is remembered for ten minutes, the reading that uses it is recorded with it, and then it is asked for again', async () => {
    expect((await read(officer)).states).toEqual({ [NAME]: 'VERIFIED' })
    expect(asked()).toBe(1)

    clock.forward(9 * MINUTE)
    const again = await read(officer)
    expect(again.refusal).toBeNull()
    expect(again.values).toEqual({ [NAME]: nameOf(reserved.id('father')) })
    expect(again.entry?.['calls']).toContainEqual(expect.stringMatching(/^case-center@\S+\/personCase PROVED CACHED$/))
    expect(asked()).toBe(1)

    clock.forward(MINUTE + 1000)
    const later = await read(officer)
    expect(later.entry?.['calls']).toContainEqual(expect.stringMatching(/^case-center@\S+\/personCase PROVED$/))
    expect(asked()).toBe(2)
  })

  test('is remembered for that officer, subject, case and life event alone', async () => {
    await read(officer)
    await read({ ...officer, about: reserved.id('mother') })
    expect(asked()).toBe(2)
    expect((await read({ ...officer, purpose: { ...officer.purpose, lifeEvent: 'D10' } })).refusal).toBe(
      'RELATION_NOT_PROVED',
    )
    expect((await read({ ...officer, as: 'other-caseworker' })).refusal).toBe('RELATION_NOT_PROVED')
    expect(asked()).toBe(4)
  })

  test.each<[string, () => Promise<boolean>]>([
    ['his subject has changed', () => exchange().invalidate(person(parseCitizenId(officer.about)))],
    ['its source tells of that subject', () => changedAt('case-center', officer.about)],
    ['its source tells of an operation alone', () => changedAt('case-center', officer.about, ['case-center/cases'])],
    ['anything at its source has changed', () => exchange().invalidateSource('case-center')],
  ])('is asked for again once %s', async (_what, change) => {
    await read(officer)
    expect(await change()).toBe(true)
    expect((await read(officer)).states).toEqual({ [NAME]: 'VERIFIED' })
    expect(asked()).toBe(2)
    await read(officer)
    expect(asked()).toBe(2)
  })

  test('is not asked for again when others have changed, or what another source says', async () => {
    await read(officer)
    await changedAt('case-center', reserved.id('mother'))
    await changedAt('civil-affairs.platform', officer.about)
    await read(officer)
    expect(asked()).toBe(1)
  })

  test('is asked for again once its source tells of the one whom it holds for', async () => {
    const spouse = {
      as: 'pupil-father',
      about: pupil.id('mother'),
      purpose: { lifeEvent: 'P19', caseNumber: pupil.caseNumber },
      elements: ['person.employment.employerName'],
    }
    const calls = () =>
      Object.entries(world.calls()).find(([call]) => /civil-affairs\.platform .*\/hyshsw\/fqyz/.test(call))
    await read(spouse)
    await read(spouse)
    const before = calls()?.[1] ?? 0
    expect(before).toBeGreaterThan(0)
    await changedAt('civil-affairs.platform', pupil.id('father'))
    await read(spouse)
    expect(calls()?.[1]).toBe(before + 1)
  })

  test('that ends while it is asked for is not remembered', async () => {
    await world.sandbox.setFault('case-center', { kind: 'slow', ms: 60 })
    const early = read(officer)
    await expect.poll(asked, { interval: 1 }).toBe(1)
    await changedAt('case-center', officer.about)
    expect((await early).states).toEqual({ [NAME]: 'VERIFIED' })
    await world.sandbox.setFault('case-center', { kind: 'none' })
    await read(officer)
    expect(asked()).toBe(2)
  })

  test('counts no more once its source is suspended', async () => {
    await read(officer)
    exchange().suspend('case-center', { reason: 'SECURITY', statement: null, since: clock.now(), until: null })
    const refused = await read(officer)
    exchange().resume('case-center')
    expect(refused.refusal).toBe('PROOF_UNAVAILABLE')
  })

  test('that was refused is asked for again each time', async () => {
    await read({ ...officer, as: 'other-caseworker' })
    await read({ ...officer, as: 'other-caseworker' })
    expect(asked()).toBe(2)
  })
})

const GIVE = `mutation ($input: GiveConsentInput!) {
  giveConsent(input: $input) { id lifeEvent elements givenAt expiresAt withdrawnAt }
}`
const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(input: { id: $id }) { id withdrawnAt } }'

async function give(
  as: string,
  input: object,
): Promise<{ readonly id: string; readonly elements: readonly string[]; readonly answered: Answered }> {
  const answered = await world.ask(as, GIVE, { input })
  expect(answered.errors).toEqual([])
  return { ...answered.data.giveConsent, answered }
}

describe('本人同意', () => {
  const mother = reserved.id('mother')
  const grantee = { kind: 'PERSON', id: reserved.id('father') }
  const purpose = { lifeEvent: 'P19', caseNumber: reserved.caseNumber }
  const given: string[] = []

  async function agree(more: object = {}): Promise<string> {
    const { id } = await give('reserved-pupil-mother', { ...purpose, grantee, ...more })
    given.push(id)
    return id
  }

  async function statesNow(stated: object = purpose): Promise<ArchiveReading['states']> {
    const { states } = await read({
      as: 'reserved-pupil-father',
      about: mother,
      purpose: stated,
      elements: [NAME, MOBILE],
    })
    return states
  }

  const HELD_BACK = { [NAME]: 'WITHHELD', [MOBILE]: 'WITHHELD' }
  const OPEN = { [NAME]: 'VERIFIED', [MOBILE]: 'VERIFIED' }

  afterEach(async () => {
    for (const id of given.splice(0)) await world.ask('reserved-pupil-mother', WITHDRAW, { id })
  })

  test('opens what the form asks from the next read on, and closes it again at once when it is withdrawn', async () => {
    expect(await statesNow()).toEqual(HELD_BACK)
    const { id, elements, answered } = await give('reserved-pupil-mother', { ...purpose, grantee })
    expect(elements).toContain(NAME)
    expect(elements).not.toContain('person.housingFund.balance')
    expect(answered.data.giveConsent).toMatchObject({ lifeEvent: 'P19', withdrawnAt: null })
    expect(world.entriesOf(answered)).toMatchObject([
      { action: 'CONSENT', purpose: { lifeEvent: 'P19' }, released: {} },
    ])
    expect(await statesNow()).toEqual(OPEN)

    const withdrawn = await world.ask('reserved-pupil-mother', WITHDRAW, { id })
    expect(withdrawn.data.withdrawConsent.withdrawnAt).toMatch(/^2026-/)
    expect(world.entriesOf(withdrawn)).toMatchObject([{ action: 'WITHDRAW', released: {} }])
    expect(await statesNow()).toEqual(HELD_BACK)
  })

  test('serves its case, its life event and nobody else', async () => {
    await agree()
    expect(await statesNow({ ...purpose, caseNumber: 'JC20261125000000' })).toEqual(HELD_BACK)
    expect(await statesNow({ lifeEvent: 'P19' })).toEqual(HELD_BACK)
    expect(await statesNow({ ...purpose, lifeEvent: 'D10' })).toEqual(HELD_BACK)
    const stranger = await read({ as: 'pupil-father', about: mother, purpose, elements: [NAME] })
    expect(stranger.refusal).toBe('RELATION_NOT_PROVED')
  })

  test('without a case number serves every case of the life event', async () => {
    await agree({ caseNumber: null })
    expect(await statesNow()).toEqual(OPEN)
    expect(await statesNow({ lifeEvent: 'P19' })).toEqual(OPEN)
  })

  test('may name the elements it opens', async () => {
    await agree({ elements: [MOBILE] })
    expect(await statesNow()).toEqual({ [NAME]: 'WITHHELD', [MOBILE]: 'VERIFIED' })
  })

  test('ends by itself at its time', async () => {
    await agree({ expiresAt: new Date(clock.now() + 5 * MINUTE).toISOString() })
    clock.forward(4 * MINUTE)
    expect(await statesNow()).toEqual(OPEN)
    clock.forward(MINUTE)
    expect(await statesNow()).toEqual(HELD_BACK)
  })

  test('lasts ninety days where nothing is said', async () => {
    const { answered } = await give('reserved-pupil-mother', { ...purpose, grantee })
    const { id, givenAt, expiresAt } = answered.data.giveConsent
    given.push(id)
    expect(Date.parse(expiresAt) - Date.parse(givenAt)).toBe(90 * DAY)
  })

  test('that is ended a second time stays ended as it was', async () => {
    const id = await agree()
    const first = await world.ask('reserved-pupil-mother', WITHDRAW, { id })
    clock.forward(MINUTE)
    const second = await world.ask('reserved-pupil-mother', WITHDRAW, { id })
    expect(second.errors).toEqual([])
    expect(second.data).toEqual(first.data)
  })

  test.each(['reserved-pupil-father', 'pupil-mother', 'caseworker', 'portal'])(
    'is withdrawn by its giver alone, not by %s',
    async (as) => {
      const id = await agree()
      const { errors } = await world.ask(as, WITHDRAW, { id })
      expect(errors[0]?.extensions.code).toBe(as === 'caseworker' || as === 'portal' ? 'FORBIDDEN' : 'CONSENT_INVALID')
      expect(await statesNow()).toEqual(OPEN)
    },
  )

  test('somebody gives for themselves only: the father’s opens nothing of the mother’s', async () => {
    await give('reserved-pupil-father', { ...purpose, grantee })
    expect(await statesNow()).toEqual(HELD_BACK)
  })

  test.each(['caseworker', 'portal', 'auditor'])('is not given by %s, who is no citizen', async (as) => {
    const { errors, data } = await world.ask(as, GIVE, { input: { ...purpose, grantee } })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect(data).toBeNull()
  })

  test('that cannot stand is refused with every fault, and opens nothing', async () => {
    const tooLong = new Date(clock.now() + 91 * DAY).toISOString()
    const elements = ['person.identity.nothing', MOBILE, 'person.housingFund.balance']
    const { errors } = await world.ask('reserved-pupil-mother', GIVE, {
      input: { ...purpose, grantee, elements, expiresAt: tooLong },
    })
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CONSENT_INVALID',
      problems: [
        { path: 'input.elements[0]', code: 'ELEMENT_NOT_NEEDED' },
        { path: 'input.elements[2]', code: 'ELEMENT_NOT_NEEDED' },
        { path: 'input.expiresAt', code: 'CONSENT_EXPIRY' },
      ],
    })
    expect(await statesNow()).toEqual(HELD_BACK)
  })

  test.each([
    ['of the past', { expiresAt: new Date(clock.now() - MINUTE).toISOString() }, 'CONSENT_EXPIRY'],
    ['for a life event there is not', { lifeEvent: 'P99' }, 'LIFE_EVENT_UNKNOWN'],
    ['for one that asks nobody’s', { lifeEvent: 'P22' }, 'NOTHING_TO_SHARE'],
  ])('%s is refused', async (_, more, problem) => {
    const { errors } = await world.ask('reserved-pupil-mother', GIVE, { input: { ...purpose, grantee, ...more } })
    expect(errors[0]?.extensions.code).toBe('CONSENT_INVALID')
    expect(errors[0]?.extensions.problems.map(({ code }) => code)).toContain(problem)
  })

  test('is listed for its giver, newest first, and for nobody else', async () => {
    const first = await agree()
    clock.forward(MINUTE)
    const second = await agree({ elements: [MOBILE] })
    const own = await world.ask('reserved-pupil-mother', '{ consents { id elements } }')
    expect(own.data.consents.slice(0, 2)).toMatchObject([{ id: second, elements: [MOBILE] }, { id: first }])
    const others = await world.ask('reserved-pupil-father', '{ consents { id } }')
    expect(others.data.consents.map(({ id }: { id: string }) => id)).not.toContain(first)
  })
})

describe('an answer from the cache', () => {
  const child = pupil.id('child')
  const purpose = { lifeEvent: 'P19' }
  const residents = () => world.calls()['public-security.population POST /residents/query'] ?? 0

  test('is given to those only who may see it', async () => {
    const father = await read({ as: 'pupil-father', about: child, purpose, elements: [NAME] })
    const mother = await read({ as: 'pupil-mother', about: child, purpose, elements: [NAME] })
    expect(residents()).toBe(1)
    expect(mother.values).toEqual(father.values)
    expect(mother.reports[NAME]).toMatchObject({ state: 'VERIFIED', cached: true })
    expect(mother.entry?.['calls']).toContainEqual(expect.stringMatching(/\/guardian PROVED$/))

    for (const as of ['reserved-pupil-father', 'graduate', 'portal']) {
      const stranger = await read({ as, about: child, purpose, elements: [NAME] })
      expect(stranger.refusal).toBe('RELATION_NOT_PROVED')
      expect(stranger.answered.text).not.toContain(nameOf(child))
    }
    expect(residents()).toBe(1)
  })

  test('is held back from a spouse as a fresh one is', async () => {
    const about = reserved.id('mother')
    const own = await read({ as: 'reserved-pupil-mother', about, purpose, elements: [NAME] })
    expect(own.states).toEqual({ [NAME]: 'VERIFIED' })
    const spouse = await read({ as: 'reserved-pupil-father', about, purpose, elements: [NAME] })
    expect(spouse.states).toEqual({ [NAME]: 'WITHHELD' })
    expect(spouse.answered.text).not.toContain(nameOf(about))
  })
})

describe('a department that answers about another person', () => {
  afterEach(async () => {
    for (const name of ['public-security.population', 'human-resources.social-security-card']) {
      await world.sandbox.setFault(name, { kind: 'none' })
    }
  })

  test.each([
    ['public-security.population', NAME, 'residents'],
    ['human-resources.social-security-card', 'person.socialSecurityCard.number', 'card'],
  ])('is not believed: the record is dropped, and it is recorded (%s)', async (department, element, operation) => {
    await world.sandbox.setFault(department, { kind: 'foreign' })
    const { values, states, entry, answered } = await read({
      as: 'pupil-mother',
      about: pupil.id('mother'),
      purpose: { lifeEvent: 'SELF' },
      elements: [element],
    })
    expect(states).toEqual({ [element]: 'SOURCE_DOWN' })
    expect(values).toEqual({ [element]: null })
    expect(answered.errors).toEqual([])
    expect(Object.values(world.calls())).toEqual([1])
    expect(entry).toMatchObject({ released: {}, refused: { SOURCE_DOWN: expect.any(String) } })
    expect(entry?.['calls']).toEqual([
      expect.stringMatching(new RegExp(`^${department}@\\S+/${operation} FAILED:WRONG_SUBJECT$`)),
    ])
  })
})

describe('a relation that takes all the time to prove', () => {
  const timeoutMs = { file: 'public-security/population.yaml', from: 'timeoutMs: 800', to: 'timeoutMs: 3000' }
  const EMPLOYERS = `query ($ids: [CitizenId!]!) {
    personArchives(ids: $ids, purpose: { lifeEvent: "P19" }) { employment { employerName } fieldReports { state } } }`

  test('is waited for in half of it: those who are proved are read, and nobody else loses an answer', async () => {
    const folder = temporaryFolder()
    const environment = { YIDANG_CONNECTORS: editedManifests(folder.path, [timeoutMs]) }
    const patient = await startWorld({ clock: clock.now, world: made, environment })
    await patient.sandbox.setFault('public-security.population', { kind: 'hang' })
    const ids = [pupil.id('child'), pupil.id('father')]
    const { data, errors } = await patient.ask('pupil-father', EMPLOYERS, { ids })
    expect(data.personArchives).toMatchObject([null, { fieldReports: [{ state: 'VERIFIED' }] }])
    expect(errors).toMatchObject([{ path: ['personArchives', 0], extensions: { code: 'PROOF_UNAVAILABLE' } }])
    await patient.close()
    folder.remove()
  })
})
