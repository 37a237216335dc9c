import { type Career } from './careers.ts'
import { type Day, addMonths, ageOn, dateOf, dayOf, monthOf, monthsBetween, yearOf } from './days.ts'
import { type Draft, spouseOf } from './draft.ts'
import { AREA_CODE, BANKS } from './places.ts'
import { type Random } from './random.ts'
import {
  type InsuranceKind,
  type Job,
  type MedicalInsurance,
  type Participation,
  type ParticipationState,
  type Pension,
  type PensionBenefit,
  type SocialInsurance,
  type SpecialWork,
} from './types.ts'

export interface Coverage {
  readonly socialInsurance: SocialInsurance | null
  readonly pension: Pension | null
  readonly medicalInsurance: MedicalInsurance | null
}

interface Insured {
  readonly random: Random
  readonly today: Day
  readonly person: Draft
  readonly career: Career
  /** Where the household register is: residents from elsewhere are insured there. */
  readonly areaCode: string
}

/** 企业职工, 灵活就业 or 城乡居民, with what follows for pension and medical insurance. */
export function coverageOf(insured: Insured): Coverage {
  const scheme = schemeOf(insured)
  const medicalInsurance = medicalOf(insured, scheme)
  const contributions = scheme === null ? null : contributionsOf(insured, scheme)
  if (contributions === null) {
    const onRecord = insured.career.occupation === 'UNEMPLOYED'
    const socialInsurance = onRecord ? { number: insuranceNumber(insured.random), participations: [] } : null
    return { socialInsurance, pension: null, medicalInsurance }
  }
  return {
    socialInsurance: { number: insuranceNumber(insured.random), participations: participationsOf(contributions) },
    pension: pensionOf(insured, contributions),
    medicalInsurance,
  }
}

function insuranceNumber(random: Random): string {
  return `1405${random.digits(6)}`
}

/** Who died before is in no system. */
const RECORDS_FROM = dayOf('2012-01-01')

// ── scheme ──

type Scheme = 'EMPLOYEE' | 'RESIDENT'

function schemeOf({ random, today, person, career }: Insured): Scheme | null {
  if (person.died !== null && person.died < RECORDS_FROM) return null
  if (career.occupation === 'EMPLOYED' || career.occupation === 'RETIRED') return 'EMPLOYEE'
  if (career.occupation === 'UNEMPLOYED') return career.jobs.length > 0 ? 'EMPLOYEE' : null
  if (career.occupation !== 'INFORMAL') return null
  if (ageOn(person.born, person.died ?? today) >= 60) return 'RESIDENT'
  return random.weighted([
    ['EMPLOYEE', 24],
    ['RESIDENT', 64],
    [null, 12],
  ])
}

// ── contributions ──

interface Contributions {
  readonly scheme: Scheme
  readonly state: ParticipationState
  readonly since: Day
  readonly lastPaid: Day
  readonly months: number
  readonly deemedMonths: number
  /** The job paid for at present. */
  readonly job: Job | null
  readonly base: number
}

/** Individual accounts began in 1995; for residents in 2010. */
const ACCOUNTS_FROM: Readonly<Record<Scheme, Day>> = { EMPLOYEE: dayOf('1995-01-01'), RESIDENT: dayOf('2010-01-01') }

function contributionsOf(insured: Insured, scheme: Scheme): Contributions | null {
  const { random, today, person, career } = insured
  const lastJob = career.jobs.at(-1) ?? null
  const dueAge = scheme === 'EMPLOYEE' ? career.retirement : addMonths(person.born, 720)
  const over = career.occupation === 'RETIRED' || person.died !== null || dueAge <= today - 75
  const lastJobEnd = lastJob?.until ?? null
  const lastPaid = Math.min(dueAge, person.died ?? today, lastJobEnd === null ? today : dayOf(lastJobEnd))
  const firstJob = career.jobs[0]
  const began = Math.max(ACCOUNTS_FROM[scheme], career.workFrom) + random.int(0, 900)
  const since = firstJob === undefined ? began : Math.min(began, dayOf(firstJob.since))
  if (since > lastPaid - 32) return firstJob === undefined ? null : starting(insured, scheme, firstJob)
  const all = monthsBetween(since, lastPaid)
  const atLeast = lastJob === null || lastJobEnd !== null ? 1 : monthsBetween(dayOf(lastJob.since), lastPaid)
  return {
    scheme,
    state: over ? 'TERMINATED' : career.occupation === 'UNEMPLOYED' ? 'PAUSED' : 'ACTIVE',
    since,
    lastPaid,
    months: Math.max(atLeast, Math.round((all * random.int(72, 100)) / 100), 1),
    deemedMonths:
      scheme === 'EMPLOYEE' && random.chance(0.7) ? monthsBetween(career.workFrom, ACCOUNTS_FROM.EMPLOYEE) : 0,
    job: lastJobEnd === null ? lastJob : null,
    base: scheme === 'RESIDENT' ? 0 : Math.max(lastJob?.monthlyWage ?? 4000, 3800),
  }
}

/** Someone who has hardly begun. */
function starting({ today }: Insured, scheme: Scheme, job: Job): Contributions {
  return {
    scheme,
    state: 'ACTIVE',
    since: dayOf(job.since),
    lastPaid: today,
    months: 1,
    deemedMonths: 0,
    job,
    base: Math.max(job.monthlyWage, 3800),
  }
}

function participationsOf(contributions: Contributions): Participation[] {
  const kinds: readonly InsuranceKind[] =
    contributions.scheme === 'RESIDENT'
      ? ['RESIDENT_PENSION']
      : contributions.job === null && contributions.state === 'ACTIVE'
        ? ['EMPLOYEE_PENSION']
        : ['EMPLOYEE_PENSION', 'UNEMPLOYMENT', 'WORK_INJURY']
  return kinds.map((kind) => ({
    kind,
    state: contributions.state,
    since: dateOf(contributions.since),
    payer: contributions.job?.employer ?? null,
    months: contributions.months,
    base: contributions.base,
    paidUntil: monthOf(contributions.lastPaid),
  }))
}

// ── pension ──

function pensionOf(insured: Insured, contributions: Contributions): Pension {
  const { random, person, career } = insured
  const { scheme, months, deemedMonths, base } = contributions
  const retirementDate = scheme === 'EMPLOYEE' ? career.retirement : addMonths(person.born, 720)
  return {
    scheme,
    state: contributions.state,
    paidMonths: months,
    deemedMonths,
    workSince: dateOf(deemedMonths > 0 ? career.workFrom : contributions.since),
    accountBalance: Math.round(months * (scheme === 'EMPLOYEE' ? base * 0.08 : 34)),
    retirementDate: dateOf(retirementDate),
    post: career.post,
    benefit: benefitOf(insured, contributions, retirementDate),
    specialWork: deemedMonths > 60 && random.chance(0.12) ? [specialWorkOf(random, career)] : [],
  }
}

function benefitOf({ random, today, person }: Insured, contributions: Contributions, due: Day): PensionBenefit {
  const since = dateOf(addMonths(due, 1)).slice(0, 8) + '01'
  if (person.died !== null) {
    return dayOf(since) > person.died ? { state: 'NOT_DUE' } : { state: 'STOPPED', since, stopped: dateOf(person.died) }
  }
  if (due > today) return { state: 'NOT_DUE' }
  // Old enough, and still at work: has not applied yet.
  if (contributions.state !== 'TERMINATED') return { state: 'DUE' }
  const { scheme, months } = contributions
  const monthly = scheme === 'EMPLOYEE' ? 1500 + months * random.int(4, 9) : random.int(135, 260)
  return { state: 'PAID', since, monthly, bank: random.pick(BANKS) }
}

function specialWorkOf(random: Random, { workFrom }: Career): SpecialWork {
  const from = workFrom + random.int(30, 800)
  return {
    type: random.pick(['井下采煤', '高温炉前作业', '有毒有害作业', '特别繁重体力劳动']),
    employer: random.pick(['晋城市丹麓煤矿（已注销）', '丹麓钢铁厂（已注销）', '晋东化肥厂（已注销）']),
    from: dateOf(from),
    to: dateOf(from + random.int(1500, 3600)),
  }
}

// ── medical insurance ──

/** 职工医保 began in 2001. */
const MEDICAL_FROM = dayOf('2001-01-01')

function medicalOf(insured: Insured, scheme: Scheme | null): MedicalInsurance | null {
  const { random, today, person, career, areaCode } = insured
  if (person.citizenId === null || (person.died !== null && person.died < RECORDS_FROM)) return null
  const job = career.jobs.at(-1)
  const employee = scheme === 'EMPLOYEE'
  const left =
    employee && career.occupation === 'UNEMPLOYED' && job !== undefined && job.until !== null ? job.until : null
  if (!employee && random.chance(today - person.born < 365 ? 0.25 : 0.03)) return null
  const until = left === null ? today : dayOf(left)
  const state =
    person.died !== null ? 'TERMINATED' : left !== null || (!employee && random.chance(0.04)) ? 'PAUSED' : 'ACTIVE'
  const from = Math.max(MEDICAL_FROM, employee ? career.workFrom : person.born) + random.int(0, 240)
  const since = Math.min(from, job === undefined ? until : dayOf(job.since), person.died ?? until)
  const months = Math.max(Math.round((monthsBetween(since, person.died ?? until) * random.int(80, 100)) / 100), 1)
  return {
    number: `14${random.digits(8)}`,
    kind: employee ? 'EMPLOYEE' : 'RESIDENT',
    areaCode: employee ? AREA_CODE : areaCode,
    state,
    since: dateOf(since),
    payer: career.occupation === 'EMPLOYED' ? (job?.employer ?? null) : null,
    months,
    deemedMonths: employee ? monthsBetween(career.workFrom, MEDICAL_FROM) : 0,
    paidUntil: state === 'ACTIVE' && !employee ? `${yearOf(today)}-12` : monthOf(person.died ?? until),
    accountBalance: employee ? random.int(120, 9800) : 0,
    familyAccount: employee && person.died === null && random.chance(0.3) ? familyOf(person) : [],
    maternity: employee && career.occupation === 'EMPLOYED',
  }
}

/** Spouse and children may use the account. */
function familyOf(person: Draft): MedicalInsurance['familyAccount'] {
  const family = [spouseOf(person), ...person.children].filter((one) => one !== null)
  return family.filter(({ died, citizenId }) => died === null && citizenId !== null).map(({ id }) => id)
}
