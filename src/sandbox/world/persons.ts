import { type Career } from './careers.ts'
import { type Coverage } from './coverage.ts'
import { type Day, addMonths, addYears, ageOn, dateOf, dayOf } from './days.ts'
import { type Draft, lastWedding, parentsOf, spouseIn } from './draft.ts'
import { type Home } from './homes.ts'
import { BANKS, CITY_DISTRICT, DISTRICT, POLICE } from './places.ts'
import { qualificationsOf } from './qualifications.ts'
import { type Random } from './random.ts'
import {
  type Death,
  type DriverLicense,
  type HousingFund,
  type IdentityCard,
  type IncomeTax,
  type MaritalStatus,
  type Person,
  type PersonnelFile,
  type ResidencePermit,
  type SocialAid,
  type SocialCard,
  type Unemployment,
} from './types.ts'

/** Everything decided about a person before it is written down. */
export interface Life {
  readonly random: Random
  readonly today: Day
  readonly person: Draft
  readonly home: Home
  readonly career: Career
  readonly coverage: Coverage
  readonly housingFund: HousingFund | null
  readonly incomeTax: IncomeTax | null
  readonly driverLicense: DriverLicense | null
}

export function personOf(life: Life): Person {
  const { random, today, person, home, career, coverage } = life
  const age = ageOn(person.born, person.died ?? today)
  const inRegister = home.household.members.some((member) => member.person === person.id)
  return {
    id: person.id,
    citizenId: person.citizenId,
    formerCitizenId: formerCitizenIdOf(person),
    name: person.name,
    formerNames: person.formerNames,
    sex: person.sex,
    ethnicity: person.ethnicity,
    birthDate: dateOf(person.born),
    birthplace: person.migrant && age > 8 ? home.household.address.slice(0, 9) : CITY_DISTRICT,
    nativePlace: person.nativePlace,
    father: person.father?.id ?? null,
    mother: person.mother?.id ?? null,
    death: deathOf(random, today, person.died),
    maritalStatus: maritalStatusOf(person),
    household: inRegister ? home.household.id : null,
    residence: residenceOf(person, home, age),
    phone: random.chance(phoneShare(age)) ? `100${random.digits(8)}` : null,
    education: career.education,
    graduation: career.graduation,
    identityCard: identityCardOf(random, today, person),
    socialCard: socialCardOf(random, today, person),
    ...coverage,
    housingFund: life.housingFund,
    driverLicense: life.driverLicense,
    unemployment: unemploymentOf(random, today, life),
    personnelFile: personnelFileOf(random, today, life),
    incomeTax: life.incomeTax,
    socialAid: socialAidOf(random, today, person),
    qualifications: qualificationsOf(random, today, { person, career }),
  }
}

const LAST_FIFTEEN_DIGITS = dayOf('1985-01-01')

/** The 15-digit number: without century and check digit. GB 11643-1989. */
function formerCitizenIdOf({ citizenId, born }: Draft): string | null {
  if (citizenId === null || born >= LAST_FIFTEEN_DIGITS) return null
  return citizenId.slice(0, 6) + citizenId.slice(8, 17)
}

function deathOf(random: Random, today: Day, died: Day | null): Death | null {
  if (died === null) return null
  const cancelled = died + random.int(5, 60)
  const cremated = Math.min(died + random.int(2, 4), today)
  return {
    date: dateOf(died),
    cause: random.weighted([
      ['ILLNESS', 62],
      ['AGE', 30],
      ['ACCIDENT', 8],
    ]),
    certificateNumber: `SW1405${random.digits(8)}`,
    cremation: random.chance(0.7)
      ? { date: dateOf(cremated), place: `晋城市${DISTRICT}殡仪馆`, number: `HH1405${random.digits(6)}` }
      : null,
    registerCancelled: cancelled > today ? null : dateOf(cancelled),
  }
}

/** GB/T 2261.2: a marriage with the former spouse is 复婚, any other later one 再婚. */
function maritalStatusOf(person: Draft): MaritalStatus {
  const last = lastWedding(person)
  if (last === null) return 'UNMARRIED'
  // Of the dead: as it was on the day they died.
  const diedMarried = last.end?.kind === 'DEATH' && last.end.day === person.died
  if (last.end !== null && !diedMarried) return last.end.kind === 'DEATH' ? 'WIDOWED' : 'DIVORCED'
  const earlier = person.weddings.slice(0, -1)
  if (earlier.length === 0) return 'FIRST_MARRIAGE'
  const again = earlier.some((wedding) => spouseIn(wedding, person) === spouseIn(last, person))
  return again ? 'RESTORED_MARRIAGE' : 'REMARRIED'
}

function residenceOf(person: Draft, { residence, members }: Home, age: number): Person['residence'] {
  const { permit } = residence
  const since = dateOf(person.born) > residence.since ? dateOf(person.born) : residence.since
  return { ...residence, since, permit: permit && { ...permit, ...ownPermit(permit, members.indexOf(person), age) } }
}

/** A household comes for one reason; everyone has a card of their own, and children come to be with it or to school. */
function ownPermit({ number, reason }: ResidencePermit, place: number, age: number) {
  const childhood = age < 6 ? 'FAMILY' : 'STUDY'
  return { number: `${number}${String(place + 1).padStart(2, '0')}`, reason: age < 18 ? childhood : reason } as const
}

function phoneShare(age: number): number {
  if (age < 12) return 0
  if (age < 18) return 0.6
  return age < 75 ? 0.97 : 0.6
}

// ── cards ──

/** 居民身份证法: good for 5 years below 16, 10 below 26, 20 below 46, then without term. */
function identityCardOf(random: Random, today: Day, person: Draft): IdentityCard | null {
  const on = person.died ?? today
  const age = ageOn(person.born, on)
  if (person.citizenId === null || (age < 16 && random.chance(0.6)) || on < SECOND_GENERATION + 900) return null
  let issued = Math.max(addYears(person.born, age < 16 ? 0 : 16), SECOND_GENERATION) + random.int(20, 800)
  if (issued >= on) issued = Math.max(person.born, on - 15)
  const overdue = random.chance(0.015)
  for (;;) {
    const term = termAt(ageOn(person.born, issued))
    const expires = term === null ? null : addYears(issued, term)
    if (expires === null || expires > on || (overdue && expires > on - 400)) {
      const issuer = person.migrant ? '户籍地公安局' : POLICE
      return { issuer, issued: dateOf(issued), expires: expires === null ? null : dateOf(expires) }
    }
    issued = expires - random.int(0, 20)
  }
}

/** Cards of the second generation came to everyone from 2005 on. */
const SECOND_GENERATION = dayOf('2005-01-01')

function termAt(age: number): number | null {
  if (age < 16) return 5
  if (age < 26) return 10
  return age < 46 ? 20 : null
}

const CARDS_FROM = dayOf('2012-06-01')

function socialCardOf(random: Random, today: Day, person: Draft): SocialCard | null {
  const on = person.died ?? today
  if (person.citizenId === null || on < CARDS_FROM + 600) return null
  if (random.chance(on - person.born < 200 ? 0.8 : 0.02)) return null
  const issued = Math.min(Math.max(CARDS_FROM, person.born + 20) + random.int(0, 1200), on - 3)
  return {
    number: `${random.pick(['A', 'B', 'C', 'D', 'E'])}${random.digits(8)}`,
    bank: random.pick(BANKS),
    bankAccount: `62${random.digits(17)}`,
    state:
      person.died !== null
        ? 'CANCELLED'
        : random.weighted([
            ['ACTIVE', 93],
            ['NOT_ACTIVATED', 5],
            ['LOST', 2],
          ]),
    issued: dateOf(issued),
    expires: dateOf(addYears(issued, 20)),
    electronic: ageOn(person.born, today) < 75 && random.chance(0.7),
  }
}

// ── work and aid ──

function unemploymentOf(random: Random, today: Day, { career }: Life): Unemployment | null {
  if (career.occupation !== 'UNEMPLOYED') return null
  const last = career.jobs.at(-1)
  const idleSince = last?.until === undefined || last.until === null ? career.workFrom : dayOf(last.until)
  const registered = Math.min(Math.max(idleSince, today - 700) + random.int(5, 40), today - 2)
  const insured = last !== undefined && registered > addMonths(today, -12)
  return {
    number: `1405${random.digits(12)}`,
    registered: dateOf(registered),
    lastEmployer: last?.employer ?? null,
    benefit: insured ? 1600 : 0,
  }
}

function personnelFileOf(random: Random, today: Day, { person, career }: Life): PersonnelFile | null {
  if (career.graduation === null || person.died !== null) return null
  const graduated = dayOf(career.graduation.date)
  const fresh = graduated > addYears(today, -2)
  if (!fresh && !random.chance(0.7)) return null
  return {
    number: `DA1405${random.digits(8)}`,
    keeper: random.pick([`晋城市${DISTRICT}人力资源和社会保障局档案室`, '晋城市流动人员人事档案服务中心']),
    received: dateOf(Math.min(graduated + random.int(10, 60), today)),
    state: fresh
      ? 'KEPT'
      : random.weighted([
          ['KEPT', 90],
          ['TRANSFERRED', 7],
          ['LENT', 3],
        ]),
  }
}

function socialAidOf(random: Random, today: Day, person: Draft): SocialAid[] {
  if (person.died !== null || person.citizenId === null) return []
  const aid: SocialAid[] = []
  const add = (kind: SocialAid['kind'], since: Day, amount: number) =>
    aid.push({
      kind,
      number: `MZ1405${random.digits(8)}`,
      since: dateOf(Math.min(since, today - 1)),
      until: null,
      amount,
    })
  const age = ageOn(person.born, today)
  if (person.adopted) add('ADOPTION', person.born + random.int(60, 300), 0)
  if (age < 18 && !person.migrant && parentsOf(person).every(({ died }) => died !== null)) {
    const bereft = Math.max(person.born, ...parentsOf(person).map(({ died }) => died ?? person.born))
    add('ORPHAN', bereft + 40, 1150)
  }
  if (age >= 80 && random.chance(0.85))
    add('ELDER_ALLOWANCE', addYears(person.born, 80) + random.int(5, 60), age >= 90 ? 200 : 100)
  if (age >= 30 && random.chance(0.012)) add('LOW_INCOME', today - random.int(60, 2500), random.int(38, 69) * 10)
  return aid
}
