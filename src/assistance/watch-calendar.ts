import { type Clock } from '../model/clock.ts'
import { type WorkingDays } from '../model/working-days.ts'

/** WEEKENDS_ONLY: the holidays of this year are not known. NEXT_YEAR_MISSING: those of the next, which begins soon. */
export type CalendarState = 'OK' | 'NEXT_YEAR_MISSING' | 'WEEKENDS_ONLY'

/** The State Council publishes each November: what is not there by then has been forgotten, or is late. */
const SOON_MS = 40 * 86_400_000

export function calendarState(workingDays: WorkingDays, now: number): CalendarState {
  if (!workingDays.isKnown(now, now)) return 'WEEKENDS_ONLY'
  return workingDays.isKnown(now, now + SOON_MS) ? 'OK' : 'NEXT_YEAR_MISSING'
}

export interface CalendarWatch {
  /** Done by itself at once, and then every hour. */
  look(): void
  close(): void
}

export interface CalendarWatchParts {
  readonly workingDays: WorkingDays
  readonly clock: Clock
  /** Told once of each state that is not OK. */
  readonly onState: (state: Exclude<CalendarState, 'OK'>) => void
}

/** Whoever runs the gateway learns in time that a calendar is missing. */
export function watchCalendar({ workingDays, clock, onState }: CalendarWatchParts): CalendarWatch {
  let known: CalendarState = 'OK'
  function look(): void {
    const state = calendarState(workingDays, clock())
    if (state !== known && state !== 'OK') onState(state)
    known = state
  }

  look()
  const timer = setInterval(look, HOUR_MS)
  timer.unref()
  return { look, close: () => clearInterval(timer) }
}

const HOUR_MS = 3_600_000
