import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type HolidayCalendar } from '../model/working-days.ts'

const DATE = z.iso.date()

const WRITTEN = z.strictObject({
  year: z.int(),
  /** The notice it was taken from. */
  source: z.string(),
  holidays: z.array(z.strictObject({ name: z.string(), from: DATE, to: DATE })),
  workdays: z.array(DATE),
})

/** The program's own, as published. */
export const OWN_CALENDARS = join(import.meta.dirname, '..', '..', 'seeds', 'calendar')

/**
 * Reads every `<year>.json` of these folders; of a year that stands in several, the last counts.
 * @throws {GatewayError} CONFIGURATION_INVALID with every file that is no calendar of its year
 */
export function loadCalendars(folders: readonly string[]): readonly HolidayCalendar[] {
  const problems: Problem[] = []
  const byYear = new Map<number, HolidayCalendar>()
  for (const folder of folders) {
    for (const name of filesIn(folder, problems)) {
      const calendar = readCalendar(folder, name)
      if (calendar === null) problems.push({ path: `YIDANG_CALENDARS/${name}`, ...PROBLEMS.FILE })
      else byYear.set(calendar.year, calendar)
    }
  }
  if (problems.length > 0) throw new GatewayError('CONFIGURATION_INVALID', { problems })
  return [...byYear.values()].toSorted((a, b) => a.year - b.year)
}

function filesIn(folder: string, problems: Problem[]): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch {
    problems.push({ path: 'YIDANG_CALENDARS', ...PROBLEMS.FOLDER })
    return []
  }
}

/** Null: it is none, or not of the year in its name. */
function readCalendar(folder: string, name: string): HolidayCalendar | null {
  try {
    const { year, holidays, workdays } = WRITTEN.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    if (name !== `${String(year)}.json`) return null
    return { year, holidays: holidays.flatMap(({ from, to }) => [...daysFrom(from, to)]), workdays }
  } catch {
    return null
  }
}

const DAY_MS = 86_400_000

function* daysFrom(first: string, last: string): Generator<string> {
  for (let day = Date.parse(first); day <= Date.parse(last); day += DAY_MS) {
    yield new Date(day).toISOString().slice(0, 10)
  }
}

const PROBLEMS = {
  FOLDER: { code: 'FOLDER_MISSING', zh: '没有这个节假日文件目录', en: 'there is no such folder of calendars' },
  FILE: {
    code: 'FILE_UNREADABLE',
    zh: '不是该年的节假日文件，写法见 docs/assistance.md',
    en: 'is no calendar of the year in its name; docs/assistance.md says how it is written',
  },
} as const satisfies Record<string, Omit<Problem, 'path'>>
