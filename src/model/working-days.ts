/** 节假日安排 of one year, as the State Council publishes it: days in China, `yyyy-MM-dd`. */
export interface HolidayCalendar {
  readonly year: number
  /** Days off, weekends among them or not. */
  readonly holidays: readonly string[]
  /** 调休: Saturdays and Sundays that are worked. */
  readonly workdays: readonly string[]
}

/** 工作日: in which the clocks of departments run (DOMAIN §10). Time zone Asia/Shanghai, which has no summer time. */
export interface WorkingDays {
  /** In a year without a calendar every day from Monday to Friday is one. */
  isWorkingDay(date: string): boolean
  /** Last millisecond of the `count`-th working day after the day of `fromMs`, which itself does not count. */
  dueAt(fromMs: number, count: number): number
  /** Are the holidays of all the years between these two published, so that what was counted will stand? */
  isKnown(fromMs: number, untilMs: number): boolean
}

export function workingDaysOf(calendars: readonly HolidayCalendar[]): WorkingDays {
  const years = new Set(calendars.map(({ year }) => year))
  const holidays = new Set(calendars.flatMap((calendar) => calendar.holidays))
  const workdays = new Set(calendars.flatMap((calendar) => calendar.workdays))

  function isWorkingDay(date: string): boolean {
    return workdays.has(date) || (!holidays.has(date) && !isWeekend(date))
  }

  return {
    isWorkingDay,
    dueAt(fromMs, count) {
      let day = dayOf(fromMs)
      for (let left = count; left > 0;) {
        day++
        if (isWorkingDay(dateOf(day))) left--
      }
      return startOf(day + 1) - 1
    },
    isKnown(fromMs, untilMs) {
      for (let year = yearOf(fromMs); year <= yearOf(untilMs); year++) if (!years.has(year)) return false
      return true
    },
  }
}

const DAY_MS = 86_400_000
const CHINA_OFFSET_MS = 8 * 3_600_000

/** Number of the day in China. */
function dayOf(epochMs: number): number {
  return Math.floor((epochMs + CHINA_OFFSET_MS) / DAY_MS)
}

function startOf(day: number): number {
  return day * DAY_MS - CHINA_OFFSET_MS
}

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

function yearOf(epochMs: number): number {
  return new Date(epochMs + CHINA_OFFSET_MS).getUTCFullYear()
}

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}
