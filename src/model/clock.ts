/** Time comes in as a parameter: milliseconds since the epoch. */
export type Clock = () => number

/** RFC 3339 with the offset of China Standard Time, in which departments state their times. */
export function toDateTime(epochMs: number): string {
  return new Date(epochMs + 8 * 3_600_000).toISOString().replace('Z', '+08:00')
}

/** The day in China, `yyyy-MM-dd`. */
export function toDate(epochMs: number): string {
  const day = Math.floor((epochMs + 8 * 3_600_000) / DAY_MS)
  if (day !== last.day) last = { day, text: new Date(day * DAY_MS).toISOString().slice(0, 10) }
  return last.text
}

/** Epoch ms of the midnight in China that comes next. */
export function nextDayAt(epochMs: number): number {
  return (Math.floor((epochMs + 8 * 3_600_000) / DAY_MS) + 1) * DAY_MS - 8 * 3_600_000
}

const DAY_MS = 24 * 3_600_000
/** It is nearly always asked about today. */
let last = { day: 0, text: '1970-01-01' }

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Of the calendar, since 1800. Cheaper than a Date: thousands of these are read for one batch. */
export function isDay(year: number, month: number, date: number): boolean {
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return year >= 1800 && date >= 1 && date <= (DAYS[month - 1] ?? 0) + leapDay
}
