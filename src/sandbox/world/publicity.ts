import { type Day, dateOf, dayOf, firstDayOf, yearOf } from './days.ts'
import { type Undertaking } from './enterprises.ts'
import { type Firm } from './firms.ts'
import { MARKET_BUREAU } from './places.ts'
import { type Random } from './random.ts'
import { type AbnormalEntry, type Enterprise, type Penalty } from './types.ts'

type Publicity = Pick<Enterprise, 'abnormal' | 'penalties' | 'seriousViolations' | 'annualReports'>

/** 企业信用公示: what everyone may know about an enterprise. */
export function publicityOf({ random, today, firm, staff }: Undertaking): Publicity {
  const lastYear = yearOf(firm.closed ?? today) - 1
  const years = [lastYear, lastYear - 1, lastYear - 2].filter((year) => year >= yearOf(firm.established))
  const reports = years.map((year) => ({ year, submitted: reportDay(random, year), employees: staff.length }))
  const listed = dayOf(`${lastYear + 1}-07-05`)
  const missed = years.length > 0 && listed < today && random.chance(0.04)
  const abnormal: AbnormalEntry[] = random.chance(0.03) ? [pastEntry(random, today, firm)] : []
  if (missed) abnormal.push({ reason: 'NO_ANNUAL_REPORT', listed: dateOf(listed), removed: null })
  const struckOff = firm.state === 'REVOKED' && random.chance(0.3)
  const violation = { reason: '被列入经营异常名录届满三年仍未履行相关义务', removed: null }
  return {
    annualReports: reports.filter(({ submitted }) => submitted <= dateOf(today)).slice(missed ? 1 : 0),
    abnormal,
    penalties: random.chance(0.04) ? [penaltyOf(random, today, firm)] : [],
    seriousViolations: struckOff ? [{ ...violation, listed: dateOf(firm.closed ?? today) }] : [],
  }
}

/** Between January and June of the year after. */
function reportDay(random: Random, year: number): string {
  return dateOf(firstDayOf(year + 1) + random.int(0, 180))
}

function pastEntry(random: Random, today: Day, { established, closed }: Firm): AbnormalEntry {
  const end = closed ?? today
  const listed = random.int(Math.max(established, end - 2000), end - 10)
  const removed = listed + random.int(20, 300)
  return {
    reason: random.pick(['ADDRESS_UNREACHABLE', 'FALSE_DISCLOSURE']),
    listed: dateOf(listed),
    removed: removed > end ? null : dateOf(removed),
  }
}

function penaltyOf(random: Random, today: Day, { established, closed }: Firm): Penalty {
  const end = closed ?? today
  const decided = random.int(Math.max(established, end - 1800), end - 3)
  return {
    number: `晋丹市监罚〔${yearOf(decided)}〕${random.int(1, 400)}号`,
    matter: random.pick(['未按规定明码标价', '发布虚假广告', '销售不合格产品', '未按规定公示登记信息']),
    fine: random.int(2, 300) * 100,
    authority: MARKET_BUREAU,
    decided: dateOf(decided),
  }
}
