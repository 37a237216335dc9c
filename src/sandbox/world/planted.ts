import { type Day, dayOf } from './days.ts'
import { createAddresses } from './places.ts'
import { type Random } from './random.ts'
import {
  type Department,
  type Enterprise,
  type Person,
  type Planted,
  type PlantedElement,
  type SubjectId,
  type World,
} from './types.ts'

/** Of people and of enterprises. Together between three and five in a hundred. */
const CONFLICT_SHARE = 0.034
const GAP_SHARE = 0.007

export type Truth = Pick<World, 'people' | 'enterprises' | 'today'>

/** Decides which departments deviate about whom. Never about those who are `spared`: personas rely on the truth. */
export function plant(random: Random, truth: Truth, spared: ReadonlySet<SubjectId>): Planted[] {
  const people = [...truth.people.values()].filter(
    ({ id, citizenId, death }) => citizenId !== null && death === null && !spared.has(id),
  )
  const enterprises = [...truth.enterprises.values()].filter(
    ({ creditCode, state }) => state === 'ACTIVE' && !spared.has(creditCode),
  )
  const today = dayOf(truth.today)
  const share = (all: number, part: number) => Math.round(all * part)
  const counts = { people: truth.people.size, enterprises: truth.enterprises.size }
  const someone = random.shuffle(people).values()
  const something = random.shuffle(enterprises).values()
  return [
    ...some(someone, share(counts.people, CONFLICT_SHARE), (person) => personConflict(random, today, person)),
    ...some(someone, share(counts.people, GAP_SHARE), (person) => gap(random, person.id, recordsOfPerson(person))),
    ...some(something, share(counts.enterprises, CONFLICT_SHARE), (enterprise) =>
      enterpriseConflict(random, enterprise),
    ),
    ...some(something, share(counts.enterprises, GAP_SHARE), (enterprise) =>
      gap(random, enterprise.creditCode, recordsOfEnterprise(enterprise)),
    ),
  ]
}

/** Goes on until so many subjects had something to plant. */
function some<T>(subjects: Iterator<T>, count: number, make: (subject: T) => Planted | null): Planted[] {
  const planted: Planted[] = []
  while (planted.length < count) {
    const next = subjects.next()
    if (next.done === true) break
    const one = make(next.value)
    if (one !== null) planted.push(one)
  }
  return planted
}

function gap(random: Random, subject: SubjectId, departments: readonly Department[]): Planted | null {
  return departments.length === 0 ? null : { kind: 'GAP', department: random.pick(departments), subject }
}

interface Deviation {
  readonly element: PlantedElement
  /** Which might hold it; with none it cannot be planted. */
  readonly departments: readonly Department[]
  readonly holds: string
}

/** One of the deviations that are possible, by weight. */
function conflict(
  random: Random,
  subject: SubjectId,
  deviations: readonly (readonly [Deviation, number])[],
): Planted | null {
  const possible = deviations.filter(([{ departments }]) => departments.length > 0)
  if (possible.length === 0) return null
  const { element, departments, holds } = random.weighted(possible)
  return { kind: 'CONFLICT', department: random.pick(departments), subject, element, holds }
}

// ── people ──

/** Departments other than the household register which the truth gives a record of this person. */
function recordsOfPerson(person: Person): Department[] {
  const records: [Department, unknown][] = [
    ['social-insurance', person.socialInsurance],
    ['social-card', person.socialCard],
    ['pension', person.pension],
    ['medical-insurance', person.medicalInsurance],
    ['tax', person.incomeTax],
    ['traffic', person.driverLicense],
    ['housing-fund', person.housingFund],
  ]
  return records.filter(([, record]) => record !== null).map(([department]) => department)
}

function among(departments: readonly Department[], holding: readonly Department[]): Department[] {
  return departments.filter((department) => holding.includes(department))
}

const HOLD_ADDRESS: readonly Department[] = ['social-insurance', 'social-card', 'traffic']
const HOLD_PHONE: readonly Department[] = [
  'social-insurance',
  'social-card',
  'medical-insurance',
  'traffic',
  'housing-fund',
]

function personConflict(random: Random, today: Day, person: Person): Planted | null {
  const records = recordsOfPerson(person)
  const former = person.formerNames.at(-1)
  const name: Deviation = { element: 'name', departments: records, holds: former?.name ?? '' }
  // An old name is rare and telling, so whoever has one is used for it.
  if (former !== undefined) return conflict(random, person.id, [[name, 1]])
  const address: Deviation = {
    element: 'address',
    departments: among(records, HOLD_ADDRESS),
    holds: createAddresses(random).dwelling().address,
  }
  const phone: Deviation = {
    element: 'phone',
    departments: person.phone === null ? [] : among(records, HOLD_PHONE),
    holds: `100${random.digits(8)}`,
  }
  const pensionState: Deviation = {
    element: 'pensionState',
    departments: person.pension?.state === 'ACTIVE' ? ['pension', 'social-insurance'] : [],
    holds: 'PAUSED',
  }
  const medicalState: Deviation = {
    element: 'medicalState',
    departments: person.medicalInsurance?.state === 'ACTIVE' ? ['medical-insurance'] : [],
    holds: 'TERMINATED',
  }
  // The household register writes down what people once said.
  const grown = dayOf(person.birthDate) < today - 22 * 366 && person.maritalStatus !== 'UNMARRIED'
  const maritalStatus: Deviation = {
    element: 'maritalStatus',
    departments: grown ? ['population'] : [],
    holds: person.maritalStatus === 'FIRST_MARRIAGE' ? 'UNMARRIED' : 'FIRST_MARRIAGE',
  }
  return conflict(random, person.id, [
    [address, 34],
    [phone, 26],
    [pensionState, 18],
    [medicalState, 8],
    [maritalStatus, 14],
  ])
}

// ── enterprises ──

/** Departments other than the register of enterprises which the truth gives a record of this one. */
function recordsOfEnterprise(enterprise: Enterprise): Department[] {
  const records: [Department, unknown][] = [
    ['enterprise-publicity', enterprise.creditCode],
    ['tax', enterprise.tax],
    ['social-insurance', enterprise.socialInsurance],
    ['medical-insurance', enterprise.medicalInsurance],
    ['housing-fund', enterprise.housingFund],
  ]
  return records.filter(([, record]) => record !== null).map(([department]) => department)
}

function enterpriseConflict(random: Random, enterprise: Enterprise): Planted | null {
  const departments = recordsOfEnterprise(enterprise)
  const formerName = enterprise.formerNames.at(-1)
  const former = enterprise.formerLegalRepresentatives.at(-1)
  const deviations: [Deviation, number][] = [
    [{ element: 'address', departments, holds: createAddresses(random).office() }, 2],
    [{ element: 'phone', departments, holds: `100${random.digits(8)}` }, 1],
  ]
  if (formerName !== undefined) deviations.push([{ element: 'name', departments, holds: formerName.name }, 6])
  if (former !== undefined) {
    deviations.push([{ element: 'legalRepresentative', departments, holds: former.person }, 6])
  }
  return conflict(random, enterprise.creditCode, deviations)
}

// ── the committed list ──

/** Text of `seeds/people/planted.json`: what the world of the default options plants, so that tests can ask for it. */
export function plantedFile(world: World): string {
  const { seed, today, people, enterprises, planted } = world
  return `${JSON.stringify({ seed, today, people: people.size, enterprises: enterprises.size, planted }, null, 2)}\n`
}
