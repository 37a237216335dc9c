import { type CreditCode } from '../../model/ids.ts'
import { type Belongings, belongingsOf } from './belongings.ts'
import { type Career, careersOf } from './careers.ts'
import { openCases } from './cases.ts'
import { castOf } from './cast.ts'
import { birthsOf, marriagesOf } from './certificates.ts'
import { coverageOf } from './coverage.ts'
import { type Day, dayOf } from './days.ts'
import { type Draft } from './draft.ts'
import { enterpriseOf } from './enterprises.ts'
import { growFamilies } from './families.ts'
import { type Firm, foundFirms } from './firms.ts'
import { type Homes, settle } from './homes.ts'
import { permitsIn } from './permits.ts'
import { personasOf, plotsOf } from './personas.ts'
import { createAddresses } from './places.ts'
import { personOf } from './persons.ts'
import { plant } from './planted.ts'
import { type Random, createRandom } from './random.ts'
import {
  type Enterprise,
  type Job,
  type Person,
  type PersonId,
  type Property,
  type SubjectId,
  type World,
} from './types.ts'
import { FUND_CENTER, housingFundOf, incomeTaxOf, payDaysBefore } from './wages.ts'

export interface WorldOptions {
  readonly seed?: number
  /** The reference day, `yyyy-MM-dd`: ages, terms and deadlines are reckoned from it. */
  readonly today?: string
  readonly people?: number
  readonly enterprises?: number
}

export const DEFAULT_WORLD = { seed: 1, today: '2026-11-24', people: 10_000, enterprises: 2_000 } as const

/**
 * The made-up people and enterprises of a district. The same options give the same world on every machine.
 * @throws {RangeError} the reference day is no date, or there are too few people for the personas (3,000 are enough)
 */
export function generateWorld(options: WorldOptions = {}): World {
  const { seed, today, people: count, enterprises: firmCount } = { ...DEFAULT_WORLD, ...options }
  const stream: Stream = (name) => createRandom(seed, name)
  const society = societyOf({ stream, today: dayOf(today), count, firmCount })
  const { drafts, homes, jobs, belongings } = society
  const truth = {
    today,
    people: peopleOf(stream('lives'), society),
    births: birthsOf(stream('births'), drafts, society.today),
    enterprises: enterprisesOf(stream('business'), society),
    properties: belongings.properties,
    jobs,
  }
  const cast = castOf(truth)
  const plots = plotsOf(cast)
  const personas = personasOf(cast)
  const spared = new Set<SubjectId>([
    ...plots.flatMap(({ subjects }) => subjects.map(({ id }) => id)),
    ...personas.flatMap(({ citizen }) => citizen ?? []),
  ])
  return {
    ...truth,
    seed,
    households: new Map(homes.all.map(({ household }) => [household.id, household])),
    marriages: marriagesOf(drafts),
    dwellings: new Map(homes.all.map(({ dwelling }) => [dwelling.id, dwelling])),
    vehicles: belongings.vehicles,
    permits: permitsIn(stream('permits'), truth),
    ...openCases(stream('cases'), { plots, cast, world: truth }),
    planted: plant(stream('planted'), truth, spared),
    personas,
  }
}

type Stream = (name: string) => Random

// ── who lives where, works for whom and owns what ──

interface Society {
  readonly today: Day
  readonly drafts: readonly Draft[]
  readonly homes: Homes
  readonly firms: readonly Firm[]
  readonly careers: ReadonlyMap<Draft, Career>
  readonly jobs: readonly Job[]
  /** Those who work there now. */
  readonly staff: ReadonlyMap<CreditCode, readonly PersonId[]>
  /** Business addresses. */
  readonly offices: ReadonlyMap<CreditCode, string>
  /** Enterprises that pay into the housing fund, and those they pay for. */
  readonly fundingFirms: ReadonlySet<CreditCode>
  readonly contributors: ReadonlySet<SubjectId>
  readonly belongings: Belongings
}

interface Setting {
  readonly stream: Stream
  readonly today: Day
  readonly count: number
  readonly firmCount: number
}

function societyOf({ stream, today, count, firmCount }: Setting): Society {
  const addresses = createAddresses(stream('addresses'))
  const drafts = growFamilies(stream('families'), today, count)
  const homes = settle(drafts, { random: stream('homes'), today, addresses })
  const firms = foundFirms({ random: stream('firms'), people: drafts, today, count: firmCount })
  const offices = new Map(firms.map((firm) => [firm.creditCode, addresses.office()]))
  const careers = careersOf({ random: stream('careers'), people: drafts, firms, today })
  const jobs = [...careers.values()].flatMap((career) => career.jobs)
  const staff = staffOf(jobs)
  const fundingFirms = fundingFirmsOf(stream('funding'), staff)
  const contributors = new Set<SubjectId>([...fundingFirms].flatMap((firm) => staff.get(firm) ?? []))
  const owning = { random: stream('belongings'), today, homes: homes.all, firms, contributors, offices, addresses }
  const belongings = belongingsOf(owning)
  return { today, drafts, homes, firms, careers, jobs, staff, offices, fundingFirms, contributors, belongings }
}

function staffOf(jobs: readonly Job[]): Map<CreditCode, PersonId[]> {
  const current = jobs.filter(({ until }) => until === null)
  const byEmployer = Map.groupBy(current, ({ employer }) => employer)
  return new Map([...byEmployer].map(([firm, held]) => [firm, held.map(({ person }) => person)]))
}

/** Most that employ five or more, and a quarter of the small ones. */
function fundingFirmsOf(random: Random, staff: Society['staff']): Set<CreditCode> {
  const funding = [...staff].filter(([, people]) => random.chance(people.length >= 5 ? 0.9 : 0.25))
  return new Set(funding.map(([firm]) => firm))
}

// ── written down ──

function peopleOf(random: Random, society: Society): Map<PersonId, Person> {
  const { today, drafts, homes, careers, contributors, belongings } = society
  const loans = new Map(belongings.properties.flatMap((property) => borrowerOf(property, contributors)))
  const payDays = payDaysBefore(today)
  return new Map(
    drafts.map((person) => {
      const home = known(homes.of.get(person))
      const earner = { random, today, person, career: known(careers.get(person)) }
      const mortgaged = loans.get(person.id)
      const housingFund = housingFundOf(earner, { contributes: contributors.has(person.id), mortgaged })
      const life = {
        ...earner,
        home,
        coverage: coverageOf({ ...earner, areaCode: home.household.areaCode }),
        housingFund,
        incomeTax: incomeTaxOf(earner, { housing: housingFund, payDays }),
        driverLicense: belongings.driverLicenses.get(person) ?? null,
      }
      return [person.id, personOf(life)]
    }),
  )
}

/** The one owner to whom the housing fund lent, with the property. */
function borrowerOf(property: Property, contributors: ReadonlySet<SubjectId>): [SubjectId, Property][] {
  const borrower = property.owners.find(({ owner }) => contributors.has(owner))
  return property.mortgage?.holder === FUND_CENTER && borrower !== undefined ? [[borrower.owner, property]] : []
}

function enterprisesOf(random: Random, { today, drafts, firms, staff, offices, fundingFirms }: Society) {
  const investors = drafts.filter(({ died, citizenId }) => died === null && citizenId !== null)
  const holdings = firms.filter(({ state, type }) => state === 'ACTIVE' && type !== 'SOLE_PROPRIETORSHIP')
  const common = { random, today, investors, holdings }
  return new Map<CreditCode, Enterprise>(
    firms.map((firm) => {
      const { creditCode } = firm
      const address = known(offices.get(creditCode))
      const paysHousingFund = fundingFirms.has(creditCode)
      return [
        creditCode,
        enterpriseOf({ ...common, firm, address, staff: staff.get(creditCode) ?? [], paysHousingFund }),
      ]
    }),
  )
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('A part of the world is missing')
  return value
}
