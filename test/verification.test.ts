import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { type Person } from '../src/sandbox/world/types.ts'
import { readArchive } from './support/archive-reading.ts'
import { openClock } from './support/clock.ts'
import { citizen, scenarioOf, someone, withCitizens } from './support/people.ts'
import { type Answered, startWorld, type TestWorld } from './support/world.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const clock = openClock()
const made = generateWorld({ people: 3000, enterprises: 600 })

const pupil = scenarioOf(made, 'pupil-father', 'P19')
const reserved = scenarioOf(made, 'reserved-pupil-father', 'P19')
const officerCase = scenarioOf(made, 'caseworker', 'P19')
const districtCase = scenarioOf(made, 'caseworker', 'D10')
const change = scenarioOf(made, 'entrepreneur', 'P10')
const retiree = personOf(scenarioOf(made, 'retiree', 'P22').id('retiree'))
const father = personOf(pupil.id('father'))
const child = personOf(pupil.id('child'))
const employee = personOf(scenarioOf(made, 'employer', 'P3').id('employee'))
/** Of two properties, neither mortgaged. */
const landlord = someone(made.people.values(), (person) => {
  const owned = ownedBy(person)
  return person.death === null && owned.length === 2 && owned.every(({ mortgage }) => mortgage === null)
})
/** Whoever guesses at their own data, a new one for each test: what was wrong before still counts. */
const guessers = [...made.people.values()].filter(
  ({ death, citizenId, identityCard, phone, formerNames, socialCard, pension, medicalInsurance, residence }) =>
    death === null &&
    citizenId !== null &&
    identityCard !== null &&
    phone !== null &&
    formerNames.length === 0 &&
    residence.permit === null &&
    socialCard !== null &&
    medicalInsurance !== null &&
    pension?.state === 'ACTIVE',
)
const guesser = guessers.values()
const dataFolder = mkdtempSync(join(tmpdir(), 'yidang-guesses-'))
const environment = { YIDANG_DATA: join(dataFolder, 'data') }
const alerts: Readonly<Record<string, unknown>>[] = []
const log = pino(
  { level: 'warn', base: null, timestamp: false },
  { write: (line: string) => void alerts.push(JSON.parse(line)) },
)

let world: TestWorld

function start(): Promise<TestWorld> {
  const people = withCitizens(
    made,
    [landlord, ...guessers.slice(0, 20)].map(({ id }) => citizen(id)),
  )
  return startWorld({ clock: clock.now, world: people, environment, log })
}

beforeAll(async () => {
  world = await start()
})

afterAll(async () => {
  await world.close()
  rmSync(dataFolder, { recursive: true })
})

beforeEach(() => {
  clock.forward(11 * MINUTE)
  world.sandbox.resetCalls()
  alerts.length = 0
})

function personOf(id: string): Person {
  return someone(made.people.values(), (one) => one.id === id)
}

function ownedBy({ id }: Person) {
  return made.properties.filter(({ owners }) => owners.some(({ owner }) => owner === id))
}

function nextGuesser(): Person {
  const { value } = guesser.next()
  if (value === undefined) throw new RangeError('there are more tests than people who guess')
  return value
}

const VERIFY = `query ($input: VerifyClaimsInput!) {
  verifyClaims(input: $input) {
    results { element outcome source { connector } observedAt sentence }
    receipt { entryId openings { path } commitments }
  }
}`

type Claim = readonly [element: string, value: string]

interface Question {
  readonly as: string
  readonly about: string
  readonly purpose?: object
  readonly claims: readonly Claim[]
}

interface Verified {
  readonly answered: Answered
  readonly results: readonly { readonly outcome: string; readonly source: { readonly connector: string } | null }[]
  readonly outcomes: readonly string[]
}

function ask({ as, about, purpose = { lifeEvent: 'SELF' }, claims }: Question): Promise<Answered> {
  const kind = about.startsWith('91') ? 'ENTERPRISE' : 'PERSON'
  const listed = claims.map(([element, value]) => ({ element, value }))
  return world.ask(as, VERIFY, { input: { kind, id: about, purpose, claims: listed } })
}

async function verify(question: Question): Promise<Verified> {
  const answered = await ask(question)
  expect(answered.errors).toEqual([])
  const { results } = answered.data.verifyClaims
  return { answered, results, outcomes: results.map(({ outcome }: { outcome: string }) => outcome) }
}

/** What somebody claims about themselves. */
async function claimOwn({ id }: Person, claims: readonly Claim[]): Promise<readonly string[]> {
  return (await verify({ as: id, about: id, claims })).outcomes
}

const NAME = 'person.identity.name'
const BORN = 'person.identity.birthDate'
const SEX = 'person.identity.sex'
const MOBILE = 'person.contact.mobile'

describe('a claim', () => {
  test('that is what the department holds is a MATCH, with who said so', async () => {
    const { results, answered } = await verify({ as: 'pupil-father', about: father.id, claims: [[NAME, father.name]] })
    expect(results).toEqual([
      {
        element: NAME,
        outcome: 'MATCH',
        source: { connector: 'public-security.population' },
        observedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        sentence: '与部门记录一致，无需提供证明。',
      },
    ])
    const { receipt } = answered.data.verifyClaims
    expect(receipt.openings).toEqual([{ path: NAME }])
    expect(receipt.commitments).toHaveLength(1)
    const [entry] = world.entriesOf(answered)
    expect(entry).toMatchObject({
      id: receipt.entryId,
      action: 'VERIFY',
      released: { VERIFY: 'P01:0001' },
      refused: {},
    })
  })

  test('matches however it is written', async () => {
    const [year = '', month = '', day = ''] = father.birthDate.split('-')
    const fullWidth = father.id.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    const { outcomes } = await verify({
      as: 'pupil-father',
      about: father.id,
      claims: [
        [BORN, `${year}年${String(Number(month))}月${String(Number(day))}日`],
        [BORN, year + month + day],
        [BORN, ` ${father.birthDate} `],
        ['person.identity.citizenId', fullWidth],
        [SEX, 'male'],
        ['person.identity.cardPermanent', father.identityCard?.expires === null ? '是' : '否'],
      ],
    })
    expect(outcomes).toEqual(Array.from({ length: 6 }, () => 'MATCH'))
  })

  test('about a list matches any of its items, and is NOT_FOUND where no item has it', async () => {
    const [first, second] = ownedBy(landlord).map(({ certificateNumber }) => certificateNumber)
    const path = 'person.realEstate.properties[].certificateNumber'
    const outcomes = await claimOwn(landlord, [
      [path, first ?? ''],
      [path, second ?? ''],
      [path, '晋（1999）不动产权第1号'],
      ['person.realEstate.properties[].mortgagee', '某银行'],
    ])
    expect(outcomes).toEqual(['MATCH', 'MATCH', 'MISMATCH', 'NOT_FOUND'])
  })

  test('that is something else is a MISMATCH, and the true value is nowhere', async () => {
    const person = nextGuesser()
    const truth: readonly (readonly [...Claim, string])[] = [
      [NAME, '某某', person.name],
      [BORN, '1900-01-01', person.birthDate],
      [MOBILE, '10000000000', person.phone ?? ''],
      ['person.socialSecurityCard.number', 'A00000000', person.socialCard?.number ?? ''],
    ]
    const { outcomes, answered } = await verify({
      as: person.id,
      about: person.id,
      claims: truth.map(([element, value]) => [element, value]),
    })
    expect(outcomes).toEqual(truth.map(() => 'MISMATCH'))
    const entries = world.entriesOf(answered)
    expect(entries).toMatchObject([{ released: { VERIFY: 'P01:0001,0005 P05:0001 P12:0001' } }])
    for (const [, claimed, held] of truth) {
      expect(held).not.toBe('')
      for (const text of [answered.text, JSON.stringify(entries)]) {
        expect(text).not.toContain(held)
        expect(text).not.toContain(claimed)
      }
    }
  })

  test('about what the department does not hold is NOT_FOUND', async () => {
    const person = nextGuesser()
    const { results, answered } = await verify({
      as: person.id,
      about: person.id,
      claims: [
        ['person.identity.formerName', '某某'],
        ['person.residence.permitNumber', 'JZ14059900000000'],
      ],
    })
    expect(results).toMatchObject([
      { outcome: 'NOT_FOUND', source: { connector: 'public-security.population' } },
      { outcome: 'NOT_FOUND' },
    ])
    expect(world.entriesOf(answered)).toMatchObject([{ released: {}, refused: { NOT_FOUND: 'P01:0002 P04:0005' } }])
  })

  test('about one element twice is answered twice, and recorded as one answer', async () => {
    const person = nextGuesser()
    const { outcomes, answered } = await verify({
      as: person.id,
      about: person.id,
      claims: [
        [NAME, person.name],
        [NAME, '某某'],
      ],
    })
    expect(outcomes).toEqual(['MATCH', 'MISMATCH'])
    expect(answered.data.verifyClaims.receipt.commitments).toHaveLength(1)
    expect(world.entriesOf(answered)).toMatchObject([{ released: { VERIFY: 'P01:0001' } }])
  })
})

describe('UNAVAILABLE', () => {
  afterEach(async () => {
    for (const name of ['human-resources.pension', 'housing-fund.platform']) {
      await world.sandbox.setFault(name, { kind: 'none' })
    }
  })

  test.each(['down', 'error500', 'garbage'] as const)(
    'is the answer of a department that is lost (%s)',
    async (kind) => {
      await world.sandbox.setFault('housing-fund.platform', { kind })
      const { results, answered } = await verify({
        as: 'pupil-father',
        about: father.id,
        claims: [
          ['person.housingFund.account', father.housingFund?.account ?? ''],
          [NAME, father.name],
        ],
      })
      expect(results).toMatchObject([
        { outcome: 'UNAVAILABLE', source: { connector: 'housing-fund.platform' }, observedAt: null },
        { outcome: 'MATCH' },
      ])
      expect(world.entriesOf(answered)).toMatchObject([
        { released: { VERIFY: 'P01:0001' }, refused: { UNAVAILABLE: 'P15:0001' } },
      ])
    },
  )

  test('is the answer where only somebody else than the authority knows', async () => {
    const enterprise = someone(made.enterprises.values(), ({ creditCode }) => creditCode === change.id('enterprise'))
    const seal = enterprise.seals[0]?.number ?? ''
    const { outcomes } = await verify({
      as: 'entrepreneur',
      about: enterprise.creditCode,
      claims: [
        ['enterprise.seals[].number', seal],
        ['enterprise.registration.name', enterprise.name],
      ],
    })
    expect(outcomes).toEqual(['UNAVAILABLE', 'MATCH'])
  })

  test('is the answer where the authority is lost, though another knows', async () => {
    await world.sandbox.setFault('human-resources.pension', { kind: 'error500' })
    const { outcomes } = await verify({
      as: 'pupil-father',
      about: father.id,
      claims: [['person.pension.state', father.pension?.state ?? '']],
    })
    expect(outcomes).toEqual(['UNAVAILABLE'])
  })

  test('is the answer where no source of this subject’s number is connected', async () => {
    const { outcomes } = await verify({
      as: 'pupil-father',
      about: father.id,
      claims: [['person.birth.hospital', '某医院']],
    })
    expect(outcomes).toEqual(['UNAVAILABLE'])
    expect(world.calls()).toEqual({})
  })

  test('is no wrong guess', async () => {
    await world.sandbox.setFault('housing-fund.platform', { kind: 'error500' })
    const own = { as: 'pupil-father', about: father.id }
    for (let i = 0; i < 4; i++) {
      clock.forward(2 * MINUTE)
      expect((await verify({ ...own, claims: [['person.housingFund.account', '1']] })).outcomes).toEqual([
        'UNAVAILABLE',
      ])
    }
    await world.sandbox.setFault('housing-fund.platform', { kind: 'none' })
    clock.forward(2 * MINUTE)
    const account = father.housingFund?.account ?? ''
    expect((await verify({ ...own, claims: [['person.housingFund.account', account]] })).outcomes).toEqual(['MATCH'])
  })
})

describe('NO_PERMISSION', () => {
  test('is the answer about what the purpose does not need: nobody is asked', async () => {
    const { results, answered } = await verify({
      as: 'pupil-father',
      about: father.id,
      purpose: { lifeEvent: 'P19' },
      claims: [['person.housingFund.account', father.housingFund?.account ?? '']],
    })
    expect(results).toMatchObject([{ outcome: 'NO_PERMISSION', source: null, observedAt: null }])
    expect(world.calls()).toEqual({})
    expect(world.entriesOf(answered)).toMatchObject([
      { calls: [], released: {}, refused: { NO_PERMISSION: 'P15:0001' } },
    ])
  })

  test('is the answer about a spouse who has not agreed: no department is asked for data', async () => {
    const mother = personOf(reserved.id('mother'))
    const { outcomes } = await verify({
      as: 'reserved-pupil-father',
      about: mother.id,
      purpose: { lifeEvent: 'P19', caseNumber: reserved.caseNumber },
      claims: [[NAME, mother.name]],
    })
    expect(outcomes).toEqual(['NO_PERMISSION'])
    expect(world.calls()).toEqual({ 'civil-affairs.platform POST /hyshsw/fqyz': 1 })
  })

  test('is not the answer about a spouse who has, nor to an officer with the case', async () => {
    const [agreed, asked] = [personOf(pupil.id('mother')), personOf(reserved.id('mother'))]
    const spouse = await verify({
      as: 'pupil-father',
      about: agreed.id,
      purpose: { lifeEvent: 'P19', caseNumber: pupil.caseNumber },
      claims: [[NAME, agreed.name]],
    })
    expect(spouse.outcomes).toEqual(['MATCH'])
    const officer = await verify({
      as: 'caseworker',
      about: asked.id,
      purpose: { lifeEvent: 'P19', caseNumber: officerCase.caseNumber },
      claims: [[NAME, asked.name]],
    })
    expect(officer.results).toMatchObject([{ outcome: 'MATCH', sentence: '与权威数源一致。' }])
  })

  test('is not the answer about what only a rule may look at: that is what 核验 is for', async () => {
    const { outcomes } = await verify({
      as: 'pupil-father',
      about: child.id,
      purpose: { lifeEvent: 'P19' },
      claims: [
        ['person.kinship.fatherCitizenId', father.id],
        ['person.kinship.motherCitizenId', pupil.id('mother')],
      ],
    })
    expect(outcomes).toEqual(['MATCH', 'MATCH'])
  })

  test('is not the answer about what is shown masked', async () => {
    const { outcomes, answered } = await verify({
      as: 'retiree',
      about: retiree.id,
      purpose: { lifeEvent: 'P22' },
      claims: [['person.socialSecurityCard.bankAccount', retiree.socialCard?.bankAccount ?? '']],
    })
    expect(outcomes).toEqual(['MATCH'])
    expect(answered.text).not.toContain(retiree.socialCard?.bankAccount)
  })
})

describe('a caller whose relation is not proved', () => {
  test('is refused whole, and recorded', async () => {
    const answered = await ask({
      as: 'graduate',
      about: father.id,
      purpose: { lifeEvent: 'P19' },
      claims: [[NAME, father.name]],
    })
    expect(answered.data).toBeNull()
    expect(answered.errors.map(({ extensions }) => extensions.code)).toEqual(['RELATION_NOT_PROVED'])
    expect(world.entriesOf(answered)).toMatchObject([
      { action: 'VERIFY', refusal: 'RELATION_NOT_PROVED', released: {} },
    ])
  })
})

describe('wrong guesses', () => {
  const alertsRaised = () => alerts.flatMap(({ reached }) => (reached === undefined ? [] : [reached]))

  test('are three for one person, element and case; then even the right one is NO_PERMISSION, and one alert is raised', async () => {
    const person = nextGuesser()
    for (const wrong of ['甲', '乙', '丙']) expect(await claimOwn(person, [[NAME, wrong]])).toEqual(['MISMATCH'])
    expect(alertsRaised()).toEqual([])
    clock.forward(2 * MINUTE)
    world.sandbox.resetCalls()

    const { outcomes, results, answered } = await verify({
      as: person.id,
      about: person.id,
      claims: [[NAME, person.name]],
    })
    expect(outcomes).toEqual(['NO_PERMISSION'])
    expect(results).toMatchObject([{ source: null }])
    expect(world.calls()).toEqual({})
    expect(world.entriesOf(answered)).toMatchObject([{ released: {}, refused: { NO_PERMISSION: 'P01:0001' } }])
    expect(await claimOwn(person, [[NAME, '丁']])).toEqual(['NO_PERMISSION'])
    expect(alertsRaised()).toEqual([{ limit: 'CASE', elementCode: 'P010001', client: 'portal' }])
    expect(JSON.stringify(alerts)).not.toContain(person.id)

    expect(await claimOwn(person, [[SEX, person.sex]])).toEqual(['MATCH'])
  })

  test('count for their case: another case about the same person begins anew', async () => {
    const about = reserved.id('mother')
    const guess = (lifeEvent: string, caseNumber: string, name: string) =>
      verify({ as: 'caseworker', about, purpose: { lifeEvent, caseNumber }, claims: [[NAME, name]] })
    for (const wrong of ['甲', '乙', '丙']) {
      expect((await guess('P19', officerCase.caseNumber, wrong)).outcomes).toEqual(['MISMATCH'])
    }
    const name = personOf(about).name
    expect((await guess('P19', officerCase.caseNumber, name)).outcomes).toEqual(['NO_PERMISSION'])
    expect((await guess('D10', districtCase.caseNumber, name)).outcomes).toEqual(['MATCH'])
  })

  test('in one request are no more than one by one', async () => {
    const person = nextGuesser()
    const outcomes = await claimOwn(
      person,
      ['甲', '乙', '丙', '丁', person.name].map((value) => [NAME, value]),
    )
    expect(outcomes).toEqual(['MISMATCH', 'MISMATCH', 'MISMATCH', 'NO_PERMISSION', 'NO_PERMISSION'])
  })

  test('sent at the same time are no more than one by one', async () => {
    const person = nextGuesser()
    const outcomes = (
      await Promise.all(Array.from({ length: 20 }, (_, i) => claimOwn(person, [[NAME, `第${String(i)}`]])))
    ).flat()
    expect(outcomes.filter((outcome) => outcome === 'MISMATCH')).toHaveLength(3)
    expect(outcomes.filter((outcome) => outcome === 'NO_PERMISSION')).toHaveLength(17)
  })

  /** Every one of them is held of every guesser, and is something else. */
  const WRONG: readonly Claim[] = [
    [NAME, '某某'],
    [BORN, '1900-01-01'],
    ['person.identity.nativePlace', '某地'],
    ['person.identity.birthPlace', '某地'],
    ['person.identity.cardIssuer', '某局'],
    ['person.identity.cardIssuedAt', '1900-01-01'],
    ['person.household.address', '某地'],
    ['person.household.policeStation', '某所'],
    ['person.household.registerNumber', '1'],
    ['person.residence.address', '某地'],
    ['person.residence.since', '1900-01-01'],
    [MOBILE, '10000000000'],
    ['person.socialSecurityCard.number', 'A00000000'],
    ['person.medicalInsurance.personalNumber', '1'],
  ]

  test('are ten for one person, client and day, over all elements; the next day begins anew', async () => {
    const person = nextGuesser()
    for (const claim of WRONG.slice(0, 10)) expect(await claimOwn(person, [claim])).toEqual(['MISMATCH'])
    expect(await claimOwn(person, [[SEX, person.sex]])).toEqual(['NO_PERMISSION'])
    for (const claim of WRONG.slice(10)) expect(await claimOwn(person, [claim])).toEqual(['NO_PERMISSION'])
    expect(alertsRaised()).toEqual([{ limit: 'DAY', elementCode: 'P010003', client: 'portal' }])

    clock.forward(DAY)
    expect(await claimOwn(person, [[SEX, person.sex]])).toEqual(['MATCH'])
  })

  test('in one request over many elements are ten as well; after them not even what is right is told', async () => {
    const person = nextGuesser()
    const outcomes = await claimOwn(person, [[SEX, person.sex], ...WRONG, ['person.identity.citizenId', person.id]])
    expect(outcomes).toEqual([
      'MATCH',
      ...Array.from({ length: 10 }, () => 'MISMATCH'),
      ...Array.from({ length: WRONG.length - 10 }, () => 'NO_PERMISSION'),
      'NO_PERMISSION',
    ])
    expect(alertsRaised()).toMatchObject([{ limit: 'DAY' }])
  })

  test('of one client do not silence another', async () => {
    const about = personOf(reserved.id('father'))
    await verify({ as: 'reserved-pupil-father', about: about.id, claims: WRONG })
    const own = await verify({ as: 'reserved-pupil-father', about: about.id, claims: [[SEX, about.sex]] })
    expect(own.outcomes).toEqual(['NO_PERMISSION'])
    const officer = await verify({
      as: 'caseworker',
      about: about.id,
      purpose: { lifeEvent: 'P19', caseNumber: officerCase.caseNumber },
      claims: [[NAME, about.name]],
    })
    expect(officer.outcomes).toEqual(['MATCH'])
  })

  test('right ones are not counted', async () => {
    const person = nextGuesser()
    for (let i = 0; i < 12; i++) {
      expect(
        await claimOwn(person, [
          [NAME, person.name],
          [SEX, person.sex],
          ['person.identity.formerName', '某某'],
        ]),
      ).toEqual(['MATCH', 'MATCH', 'NOT_FOUND'])
    }
    expect(alertsRaised()).toEqual([])
  })
})

describe('claims that cannot be checked', () => {
  test('are refused together, each by its position, and repeated nowhere', async () => {
    const person = nextGuesser()
    const answered = await ask({
      as: person.id,
      about: person.id,
      claims: [
        [NAME, '不该出现的名字'],
        ['person.identity.shoeSize', '不该出现的尺码'],
        ['enterprise.registration.name', '不该出现的企业'],
        [BORN, '不该出现的日期'],
        [BORN, '2023-02-30'],
        ['person.pension.paidMonths', '十二'],
        [SEX, '不该出现的性别'],
        [MOBILE, '  '],
      ],
    })
    expect(answered.data).toBeNull()
    expect(answered.errors).toHaveLength(1)
    expect(answered.errors[0]?.extensions.code).toBe('INPUT_INVALID')
    expect(answered.errors[0]?.extensions.problems.map(({ path, code }) => [path, code])).toEqual([
      ['input.claims[1].element', 'ELEMENT_UNKNOWN'],
      ['input.claims[2].element', 'ELEMENT_UNKNOWN'],
      ['input.claims[3].value', 'VALUE_FORMAT'],
      ['input.claims[4].value', 'VALUE_FORMAT'],
      ['input.claims[5].value', 'VALUE_FORMAT'],
      ['input.claims[6].value', 'VALUE_FORMAT'],
      ['input.claims[7].value', 'VALUE_FORMAT'],
    ])
    expect(answered.text).not.toContain('不该出现')
    expect(answered.text).not.toContain('shoeSize')
    expect(answered.text).not.toContain('2023-02-30')
    expect(world.calls()).toEqual({})
    expect(world.entriesOf(answered)).toEqual([])
  })

  test('are no guesses', async () => {
    const person = nextGuesser()
    for (let i = 0; i < 4; i++) {
      await ask({
        as: person.id,
        about: person.id,
        claims: [
          [NAME, '某某'],
          [BORN, '某日'],
        ],
      })
    }
    expect(await claimOwn(person, [[NAME, person.name]])).toEqual(['MATCH'])
  })

  test.each([
    ['none', 0],
    ['a hundred and one', 101],
  ])('are %s: between one and a hundred are checked at once', async (_, count) => {
    const claims = Array.from({ length: count }, (): Claim => [SEX, father.sex])
    const answered = await ask({ as: 'pupil-father', about: father.id, claims })
    expect(answered.errors[0]?.extensions).toMatchObject({
      code: 'INPUT_INVALID',
      problems: [{ path: 'input.claims', code: 'CLAIM_COUNT' }],
    })
    expect(world.calls()).toEqual({})
  })

  test('name their subject wrongly: that is said, and the number is not repeated', async () => {
    const answered = await ask({ as: 'pupil-father', about: '140599000000000000', claims: [[NAME, father.name]] })
    expect(answered.errors[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', problems: [{ path: 'input.id' }] })
    expect(answered.text).not.toContain('140599000000000000')
  })
})

test('many claims cost one call for each department', async () => {
  const own = { as: 'graduate', about: employee.id, purpose: { lifeEvent: 'SELF' } }
  const elements = [
    ...[
      'name',
      'sex',
      'birthDate',
      'ethnicity',
      'citizenId',
      'nativePlace',
      'birthPlace',
      'cardIssuer',
      'cardIssuedAt',
    ].map((leaf) => `person.identity.${leaf}`),
    ...['registerNumber', 'headName', 'relation', 'address', 'areaCode'].map((leaf) => `person.household.${leaf}`),
    ...['number', 'state', 'bank', 'bankAccount', 'issuedAt'].map((leaf) => `person.socialSecurityCard.${leaf}`),
    ...['personalNumber', 'kind', 'areaCode', 'state', 'since'].map((leaf) => `person.medicalInsurance.${leaf}`),
  ]
  const { values } = await readArchive(world, { ...own, elements })
  clock.forward(2 * MINUTE)
  world.sandbox.resetCalls()
  const { outcomes } = await verify({ ...own, claims: elements.map((element) => [element, String(values[element])]) })
  expect(outcomes).toEqual(elements.map(() => 'MATCH'))
  expect(world.calls()).toEqual({
    'public-security.population POST /residents/query': 1,
    'human-resources.social-security-card GET /sscard/v1/card': 1,
    'medical-insurance.platform POST /fsi/api/psn/1101': 1,
    'human-resources.social-security POST /api/v2/insured-persons/search': 1,
  })
})

// The last: the world is another one afterwards.
test('wrong guesses are remembered over a restart', async () => {
  const [one, other] = [nextGuesser(), nextGuesser()]
  for (const wrong of ['甲', '乙', '丙']) expect(await claimOwn(one, [[NAME, wrong]])).toEqual(['MISMATCH'])
  for (const wrong of ['甲', '乙']) expect(await claimOwn(other, [[NAME, wrong]])).toEqual(['MISMATCH'])
  await world.close()
  world = await start()
  expect(await claimOwn(one, [[NAME, one.name]])).toEqual(['NO_PERMISSION'])
  expect(await claimOwn(other, [[NAME, '丙']])).toEqual(['MISMATCH'])
  expect(await claimOwn(other, [[NAME, other.name]])).toEqual(['NO_PERMISSION'])
})
