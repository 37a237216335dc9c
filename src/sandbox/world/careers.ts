import { type Day, addMonths, addYears, ageOn, dateOf, firstDayOf, monthIndexOf, yearOf } from './days.ts'
import { type Draft } from './draft.ts'
import { type Firm } from './firms.ts'
import { MAJORS, SCHOOLS } from './places.ts'
import { type Random } from './random.ts'
import { type Education, type Graduation, type Job, type LabourContract, type Pension } from './types.ts'

type Occupation = 'CHILD' | 'STUDENT' | 'EMPLOYED' | 'UNEMPLOYED' | 'INFORMAL' | 'RETIRED'

export interface Career {
  readonly occupation: Occupation
  readonly education: Education
  readonly graduation: Graduation | null
  /** First day of working life, past or to come. */
  readonly workFrom: Day
  /** 管理技术岗位 or 生产操作岗位: decides a woman's age of retirement. */
  readonly post: Pension['post']
  readonly retirement: Day
  /** Oldest first; the last one runs if the occupation is EMPLOYED. */
  readonly jobs: readonly Job[]
}

interface Labour {
  readonly random: Random
  readonly people: readonly Draft[]
  readonly firms: readonly Firm[]
  readonly today: Day
}

/** Schooling and working life of everyone; only ACTIVE enterprises employ. */
export function careersOf(labour: Labour): Map<Draft, Career> {
  const careers = new Map<Draft, Career>()
  for (const person of labour.people) careers.set(person, schooling(labour, person))
  const places = vacancies(labour, careers)
  const ownFirms = new Map(labour.firms.filter(({ state }) => state === 'ACTIVE').map((firm) => [firm.owner, firm]))
  for (const [person, career] of careers) {
    if (career.occupation === 'EMPLOYED')
      careers.set(person, employed(labour, person, { career, places, own: ownFirms.get(person) }))
    else if (career.occupation === 'UNEMPLOYED')
      careers.set(person, { ...career, jobs: pastJob(labour, person, career) })
  }
  return careers
}

// ── schooling and occupation ──

/** Age at which each degree is finished. */
const SCHOOLING: readonly (readonly [Education, number])[] = [
  ['NONE', 16],
  ['PRIMARY', 16],
  ['JUNIOR_SECONDARY', 16],
  ['SENIOR_SECONDARY', 18],
  ['VOCATIONAL', 18],
  ['JUNIOR_COLLEGE', 21],
  ['BACHELOR', 22],
  ['MASTER', 25],
  ['DOCTOR', 29],
]

const EDUCATION: readonly { readonly from: number; readonly shares: readonly (readonly [Education, number])[] }[] = [
  { from: 1995, shares: shares(0, 1, 24, 21, 16, 20, 16, 2, 0.2) },
  { from: 1980, shares: shares(0, 4, 42, 18, 12, 14, 9, 1.5, 0.2) },
  { from: 1962, shares: shares(1, 16, 48, 18, 9, 6, 2, 0.2, 0) },
  { from: 0, shares: shares(14, 48, 26, 8, 2, 1.5, 0.5, 0, 0) },
]

function shares(...weights: readonly number[]): readonly (readonly [Education, number])[] {
  return SCHOOLING.map(([education], index) => [education, weights[index] ?? 0] as const)
}

function schooling({ random, today }: Labour, person: Draft): Career {
  const reached = random.weighted(EDUCATION.find(({ from }) => yearOf(person.born) >= from)?.shares ?? [])
  const finished = SCHOOLING.find(([education]) => education === reached)?.[1] ?? 16
  const schoolEnd = firstDayOf(yearOf(person.born) + finished) + (finished > 18 ? 175 : 190)
  const workFrom = Math.max(schoolEnd + 30, addYears(person.born, 16))
  const post = random.chance(finished >= 21 ? 0.6 : 0.12) ? 'MANAGEMENT' : 'WORKER'
  const retirement = retirementDay(person, post)
  const studies = schoolEnd > (person.died ?? today)
  return {
    occupation: occupationOf(random, person, { today, studies, workFrom, retirement, finished }),
    education: studies ? soFar(ageOn(person.born, today)) : reached,
    graduation: studies || finished < 21 ? null : graduationOf(random, reached, schoolEnd),
    workFrom,
    post,
    retirement,
    jobs: [],
  }
}

function soFar(age: number): Education {
  if (age < 12) return 'NONE'
  if (age < 15) return 'PRIMARY'
  return age < 18 ? 'JUNIOR_SECONDARY' : 'SENIOR_SECONDARY'
}

function graduationOf(random: Random, education: Education, day: Day): Graduation {
  const schools = education === 'JUNIOR_COLLEGE' ? SCHOOLS.JUNIOR_COLLEGE : SCHOOLS.UNIVERSITY
  return {
    school: random.pick(schools),
    major: random.pick(MAJORS),
    date: dateOf(day),
    certificateNumber: `99${random.digits(3)}1${yearOf(day)}0${random.digits(7)}`,
  }
}

interface Life {
  readonly today: Day
  readonly studies: boolean
  readonly workFrom: Day
  readonly retirement: Day
  readonly finished: number
}

function occupationOf(random: Random, person: Draft, life: Life): Occupation {
  const age = ageOn(person.born, person.died ?? life.today)
  if (age < 6) return 'CHILD'
  if (life.studies || life.workFrom > (person.died ?? life.today) - 60) return 'STUDENT'
  const formal = random.chance(0.42 + (life.finished - 16) * 0.06 + (person.sex === 'MALE' ? 0.08 : 0))
  if ((person.died ?? life.today) >= life.retirement + 75) return formal || random.chance(0.2) ? 'RETIRED' : 'INFORMAL'
  if (person.died !== null) return 'INFORMAL'
  // Of this summer's graduates half are still looking.
  if (life.finished >= 21 && life.today - life.workFrom < 180) return random.chance(0.5) ? 'UNEMPLOYED' : 'EMPLOYED'
  if (age > 58) return formal ? 'EMPLOYED' : 'INFORMAL'
  return random.chance(0.025) ? 'UNEMPLOYED' : formal ? 'EMPLOYED' : 'INFORMAL'
}

/**
 * 法定退休年龄 reached on. 国务院关于渐进式延迟法定退休年龄的办法: from January 2025 the former age of 60 (men) and 55
 * (women, 管理技术岗位) moves a month for every four months of birth, up to 63 and 58; that of 50 (women, 生产操作岗位) a
 * month for every two, up to 55.
 */
export function retirementDay({ sex, born }: Pick<Draft, 'sex' | 'born'>, post: Pension['post']): Day {
  const worker = sex === 'FEMALE' && post === 'WORKER'
  const formerAge = (sex === 'MALE' ? 60 : worker ? 50 : 55) * 12
  const late = monthIndexOf(born) + formerAge - 2025 * 12
  if (late < 0) return addMonths(born, formerAge)
  const delay = worker ? Math.min(Math.floor(late / 2) + 1, 60) : Math.min(Math.floor(late / 4) + 1, 36)
  return addMonths(born, formerAge + delay)
}

// ── jobs ──

interface Place {
  readonly firm: Firm
  left: number
}

/** The largest enterprise employs one worker in nine, most none beside their owner; older ones tend to be larger. */
function vacancies({ random, firms }: Labour, careers: ReadonlyMap<Draft, Career>): Place[] {
  const workers = [...careers.values()].filter(({ occupation }) => occupation === 'EMPLOYED').length
  const active = firms.filter(({ state }) => state === 'ACTIVE')
  const ranked = active.map((firm) => ({ firm, order: firm.established + random.int(0, 9000) }))
  ranked.sort((a, b) => a.order - b.order)
  const places = ranked.map(({ firm }, rank) => ({
    firm,
    left: Math.min(Math.round((workers * 0.095) / (1 + rank * 0.8)), 300),
  }))
  return random.shuffle(places.flatMap((place) => Array.from({ length: place.left }, () => place)))
}

interface Prospects {
  readonly career: Career
  readonly places: Place[]
  readonly own: Firm | undefined
}

function employed(labour: Labour, person: Draft, { career, places, own }: Prospects): Career {
  if (own !== undefined && labour.random.chance(0.85)) {
    const since = Math.max(own.established, career.workFrom)
    return { ...career, jobs: [jobOf(labour, person, { career, firm: own, since, until: null })] }
  }
  const firm = vacancy(labour, career, places)
  if (firm === null) return { ...career, occupation: 'INFORMAL' }
  const earliest = Math.max(firm.established + 20, career.workFrom)
  const early = labour.random.int(0, labour.today - 15 - earliest)
  const since = labour.random.chance(0.5) ? labour.today - 15 - Math.floor(early / 3) : earliest + early
  const before = labour.random.chance(0.35) ? pastJob(labour, person, career, since) : []
  return { ...career, jobs: [...before, jobOf(labour, person, { career, firm, since, until: null })] }
}

/** Takes a free place of an enterprise that existed early enough, or any that does. */
function vacancy({ random, firms, today }: Labour, { workFrom }: Career, places: Place[]): Firm | null {
  const place = places.pop()
  if (place !== undefined) return place.firm
  const firm = random.pick(firms)
  return firm.state === 'ACTIVE' && firm.established < today - 60 && workFrom < today - 30 ? firm : null
}

/** A job that ended before `before`, at an enterprise that existed then; none where there was no time for it. */
function pastJob(labour: Labour, person: Draft, career: Career, before = labour.today): Job[] {
  const firm = labour.random.pick(labour.firms)
  const since = Math.max(firm.established, career.workFrom) + labour.random.int(10, 400)
  const latest = Math.min(before - 20, firm.closed ?? before)
  if (latest - since < 120) return []
  return [jobOf(labour, person, { career, firm, since, until: labour.random.int(since + 90, latest) })]
}

interface Engagement {
  readonly career: Career
  readonly firm: Firm
  readonly since: Day
  readonly until: Day | null
}

function jobOf({ random, today }: Labour, person: Draft, { career, firm, since, until }: Engagement): Job {
  const owner = firm.owner === person
  const skill = 0.75 + SCHOOLING.findIndex(([education]) => education === career.education) * 0.09
  const wage = firm.sector.wage * skill * (random.int(80, 130) / 100) * (owner ? 1.5 : 1)
  return {
    person: person.id,
    employer: firm.creditCode,
    position: owner ? '总经理' : random.pick(firm.sector.positions),
    since: dateOf(since),
    until: until === null ? null : dateOf(until),
    contract: owner || random.chance(0.04) ? null : contractOf(random, since, until ?? today),
    monthlyWage: Math.max(Math.round(wage / 10) * 10, 2100),
    registrationNumber: `JY1405${random.digits(8)}`,
  }
}

/** Terms of three years, renewed; open-ended after ten. */
function contractOf(random: Random, since: Day, on: Day): LabourContract {
  const terms = Math.floor((yearOf(on) - yearOf(since)) / 3)
  const starts = addYears(since, terms * 3) > on ? addYears(since, (terms - 1) * 3) : addYears(since, terms * 3)
  const openEnded = yearOf(on) - yearOf(since) > 10
  return {
    number: `HT${yearOf(starts)}${random.digits(6)}`,
    kind: openEnded ? 'OPEN_ENDED' : 'FIXED_TERM',
    signed: dateOf(starts),
    starts: dateOf(starts),
    ends: openEnded ? null : dateOf(addYears(starts, 3) - 1),
  }
}
