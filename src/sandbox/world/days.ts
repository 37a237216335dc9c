/** Days since 1970-01-01. The world reckons in whole days and writes them as text last. */
export type Day = number

const DAY_MS = 86_400_000

interface CalendarDay {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
}

/** Gregorian date of a day since 1970, by eras of 400 years that begin in March (H. Hinnant, civil_from_days). */
function calendarDay(since1970: Day): CalendarDay {
  const sinceMarch0000 = since1970 + 719_468
  const era = Math.floor(sinceMarch0000 / 146_097)
  const ofEra = sinceMarch0000 - era * 146_097
  const leapless = ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor(leapless / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1,
  }
}

/** @throws {RangeError} when the text is no date `yyyy-MM-dd` */
export function dayOf(date: string): Day {
  const day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / DAY_MS
  if (!Number.isInteger(day) || dateOf(day) !== date) throw new RangeError('A date is yyyy-MM-dd')
  return day
}

/** `yyyy-MM-dd` */
export function dateOf(day: Day): string {
  return (texts[day + TEXTS_FROM] ??= write(calendarDay(day)))
}

// Each day is asked for a dozen times over and written once. The oldest was born after 1900.
const texts: string[] = []
const TEXTS_FROM = 30_000

function write({ year, month, day }: CalendarDay): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** `yyyy-MM` */
export function monthOf(day: Day): string {
  return dateOf(day).slice(0, 7)
}

export function yearOf(day: Day): number {
  return calendarDay(day).year
}

/** Months since the year 0. */
export function monthIndexOf(day: Day): number {
  const { year, month } = calendarDay(day)
  return year * 12 + month - 1
}

export function firstDayOf(year: number): Day {
  return Date.UTC(year, 0, 1) / DAY_MS
}

/** The same day of another month, or its last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const from = calendarDay(day)
  const month = from.year * 12 + from.month - 1 + months
  const first = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS
  const target = first + from.day - 1
  return from.day < 29 || calendarDay(target).month === (month % 12) + 1 ? target : target - calendarDay(target).day
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/** Full months from one day to another; 0 when the other comes first. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0
  const [start, end] = [calendarDay(from), calendarDay(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  return end.day < start.day ? months - 1 : months
}

/** Full years lived on a day. */
export function ageOn(born: Day, on: Day): number {
  const [birth, day] = [calendarDay(born), calendarDay(on)]
  const hadBirthday = day.month > birth.month || (day.month === birth.month && day.day >= birth.day)
  return day.year - birth.year - (hadBirthday ? 0 : 1)
}
