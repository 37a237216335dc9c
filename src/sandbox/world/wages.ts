import { type Career } from './careers.ts'
import { type Day, addMonths, ageOn, dateOf, dayOf, monthOf, monthsBetween } from './days.ts'
import { type Draft, parentsOf } from './draft.ts'
import { type Random } from './random.ts'
import { type HousingFund, type HousingLoan, type IncomeTax, type Property } from './types.ts'

interface Earner {
  readonly random: Random
  readonly today: Day
  readonly person: Draft
  readonly career: Career
}

export const FUND_CENTER = '晋城市住房公积金管理中心'
/** 2002: the fund's present regulations. */
const FUND_FROM = dayOf('2002-04-01')

/** Of employees whose enterprise pays in, and of some who once did elsewhere. */
export function housingFundOf(
  { random, today, person, career }: Earner,
  { contributes, mortgaged }: { contributes: boolean; mortgaged: Property | undefined },
): HousingFund | null {
  const job = career.jobs.at(-1)
  const once =
    career.occupation !== 'EMPLOYED' && person.died === null && (job !== undefined || career.occupation === 'RETIRED')
  if (job === undefined && !once) return null
  if (!contributes && !random.chance(once ? 0.35 : 0.08)) return null
  const from = Math.max(FUND_FROM, career.workFrom) + random.int(30, 400)
  const engaged = job === undefined ? from : dayOf(job.since) + 31
  // Many had an account from an earlier job and brought it with them.
  const opened = Math.min(random.chance(0.6) ? from : engaged, engaged, today - 40)
  const paid = contributes ? today : Math.min(opened + random.int(300, 2500), today)
  const base = Math.max(job?.monthlyWage ?? 3600, 2100)
  const rate = random.pick([5, 6, 8, 10, 12])
  return {
    account: `1405${random.digits(8)}`,
    employer: contributes && job !== undefined ? job.employer : null,
    state: contributes ? 'NORMAL' : career.occupation === 'RETIRED' ? 'CLOSED' : 'SEALED',
    opened: dateOf(opened),
    base,
    rate,
    balance:
      career.occupation === 'RETIRED'
        ? 0
        : Math.round(monthsBetween(opened, paid) * base * rate * 0.02) + random.int(50, 900),
    paidUntil: monthOf(paid),
    loan: contributes && mortgaged !== undefined ? loanOf(random, today, mortgaged) : null,
  }
}

function loanOf(random: Random, today: Day, { certificateNumber, mortgage }: Property): HousingLoan | null {
  if (mortgage === null) return null
  const granted = dayOf(mortgage.registered)
  const months = random.pick([180, 240, 300])
  const left = Math.max(months - monthsBetween(granted, today), 0)
  return {
    contractNumber: `GJJ${dateOf(granted).slice(0, 4)}${random.digits(6)}`,
    amount: mortgage.amount,
    remaining: Math.round((mortgage.amount * left) / months),
    granted: dateOf(granted),
    months,
    state: left === 0 ? 'SETTLED' : random.chance(0.03) ? 'OVERDUE' : 'REPAYING',
    property: certificateNumber,
  }
}

/** The fifteenth of a month, when wages are paid. */
interface PayDay {
  readonly month: string
  readonly date: string
}

/** Of the last twelve full months, oldest first. */
export function payDaysBefore(today: Day): PayDay[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = monthOf(addMonths(today, index - 12))
    return { month, date: `${month}-15` }
  })
}

/** 居民个人所得, 5000 a month free and 3 % on the first bracket. */
export function incomeTaxOf(
  { today, person, career }: Earner,
  { housing, payDays }: { housing: HousingFund | null; payDays: readonly PayDay[] },
): IncomeTax | null {
  if (career.occupation !== 'EMPLOYED') return null
  const deductions = deductionsOf(person, today, housing)
  const months: IncomeTax['months'][number][] = []
  for (const { month, date } of payDays) {
    const job = career.jobs.find(({ since, until }) => since <= date && (until === null || until > date))
    if (job === undefined) continue
    const taxable = job.monthlyWage * 0.89 - 5000 - deductions.length * 1000
    months.push({ month, payer: job.employer, income: job.monthlyWage, tax: Math.max(Math.round(taxable * 0.03), 0) })
  }
  return months.length === 0 ? null : { deductions, months }
}

function deductionsOf(person: Draft, today: Day, housing: HousingFund | null): IncomeTax['deductions'] {
  const deductions: IncomeTax['deductions'][number][] = []
  const someAged = (people: readonly Draft[], from: number, to: number) =>
    people.some(({ born, died }) => died === null && ageOn(born, today) >= from && ageOn(born, today) < to)
  if (someAged(person.children, 0, 3)) deductions.push('INFANT_CARE')
  if (someAged(person.children, 3, 22)) deductions.push('CHILD_EDUCATION')
  if (someAged(parentsOf(person), 60, 200)) deductions.push('ELDER_CARE')
  if (housing?.loan?.state === 'REPAYING') deductions.push('HOUSING_LOAN')
  return deductions
}
