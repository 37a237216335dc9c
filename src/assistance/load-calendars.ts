import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type HolidayCalendar } from '../model/working-days.ts'

const DATE = z.iso.date()

const WRITTEN = z.strictObject({
  year: z.int(),
  /** The notice it was taken from. */
  source: z.string(),
  holidays: z.array(z.strictObject({ name: z.string(), from: DATE, to: DATE })),
  workdays: z.array(DATE),
})

/** Reads `seeds/calendar/<year>.json`. @throws {z.ZodError} for a file that is no calendar */
export function loadCalendars(folder: string): readonly HolidayCalendar[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => {
    const { year, holidays, workdays } = WRITTEN.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    return { year, holidays: holidays.flatMap(({ from, to }) => [...daysFrom(from, to)]), workdays }
  })
}

const DAY_MS = 86_400_000

function* daysFrom(first: string, last: string): Generator<string> {
  for (let day = Date.parse(first); day <= Date.parse(last); day += DAY_MS) {
    yield new Date(day).toISOString().slice(0, 10)
  }
}
