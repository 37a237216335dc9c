import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { loadCalendars, OWN_CALENDARS } from '../src/assistance/load-calendars.ts'
import { watchCalendar } from '../src/assistance/watch-calendar.ts'
import { toDateTime } from '../src/model/clock.ts'
import { workingDaysOf } from '../src/model/working-days.ts'
import { temporaryFolder } from './support/audit-world.ts'

const calendars = loadCalendars([OWN_CALENDARS])
const workingDays = workingDaysOf(calendars)
const vectors = readFileSync(join(import.meta.dirname, 'vectors/working-days.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '))

describe('what a department answers within so many working days', () => {
  test.each(vectors)('opened %s, %s of them, is due by the end of %s (%s)', (opened, count, due, known) => {
    const openedAt = Date.parse(`${opened ?? ''}:00+08:00`)
    const dueAt = workingDays.dueAt(openedAt, Number(count))
    expect(toDateTime(dueAt)).toBe(`${due ?? ''}T23:59:59.999+08:00`)
    expect(workingDays.isKnown(openedAt, dueAt)).toBe(known === 'known')
  })
})

describe('the calendars we ship', () => {
  test.each(calendars)('$year: weekends are worked, and weekdays are off, only in that year', (calendar) => {
    const { year, holidays, workdays } = calendar
    for (const day of [...holidays, ...workdays]) expect(day).toMatch(new RegExp(`^${String(year)}-`))
    for (const day of workdays) expect([0, 6]).toContain(new Date(day).getUTCDay())
    expect(holidays.filter((day) => workdays.includes(day))).toEqual([])
    expect(new Set(holidays).size).toBe(holidays.length)
  })

  test('without any, weekends are all there is', () => {
    const plain = workingDaysOf([])
    expect(plain.isWorkingDay('2026-10-01')).toBe(true)
    expect(plain.isWorkingDay('2026-10-10')).toBe(false)
    expect(workingDays.isWorkingDay('2026-10-01')).toBe(false)
    expect(workingDays.isWorkingDay('2026-10-10')).toBe(true)
  })
})

/** Made up: nobody has published that year. */
const FAR = {
  year: 2099,
  source: '（虚构）',
  holidays: [{ name: '元旦', from: '2099-01-01', to: '2099-01-02' }],
  workdays: ['2099-01-03'],
}

describe('calendars of one’s own', () => {
  let folder: ReturnType<typeof temporaryFolder>
  const write = (name: string, calendar: unknown) => {
    writeFileSync(join(folder.path, name), JSON.stringify(calendar))
  }
  const all = () => workingDaysOf(loadCalendars([OWN_CALENDARS, folder.path]))
  beforeEach(() => {
    folder = temporaryFolder()
    return () => folder.remove()
  })

  test('add years, and replace those we ship', () => {
    write('2099.json', FAR)
    write('2026.json', { ...FAR, year: 2026, holidays: [], workdays: [] })
    const at = Date.parse('2099-01-01T10:00:00+08:00')
    expect(all().isKnown(at, at)).toBe(true)
    expect(all().isWorkingDay('2099-01-02')).toBe(false)
    expect(all().isWorkingDay('2099-01-03')).toBe(true)
    expect(all().isWorkingDay('2026-10-01')).toBe(true)
    expect(all().isWorkingDay('2025-10-01')).toBe(false)
  })

  test('that are none are all named, and nothing is taken', () => {
    write('2099.json', { ...FAR, workdays: ['2099-02-30'] })
    write('2098.json', FAR)
    writeFileSync(join(folder.path, '2097.json'), '{')
    const file = (name: string) => ({ path: `YIDANG_CALENDARS/${name}`, code: 'FILE_UNREADABLE' })
    expect(all).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION_INVALID',
        problems: ['2097.json', '2098.json', '2099.json'].map((name) => expect.objectContaining(file(name))),
      }),
    )
    expect(() => loadCalendars([join(folder.path, 'nowhere')])).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'FOLDER_MISSING' })] }),
    )
  })
})

describe('a calendar that is missing', () => {
  const told: string[] = []
  let now = Date.parse('2026-11-21T23:59:59+08:00')
  const watch = watchCalendar({ workingDays, clock: () => now, onState: (state) => told.push(state) })
  afterAll(() => watch.close())
  const look = (at: string) => {
    now = Date.parse(at)
    watch.look()
    return told.splice(0)
  }

  test('is told of once when less than 40 days are left, and once more when its year has begun', () => {
    expect(told).toEqual([])
    expect(look('2026-11-22T00:00:00+08:00')).toEqual(['NEXT_YEAR_MISSING'])
    expect(look('2026-12-31T23:59:59+08:00')).toEqual([])
    expect(look('2027-01-01T00:00:00+08:00')).toEqual(['WEEKENDS_ONLY'])
    expect(look('2027-06-01T00:00:00+08:00')).toEqual([])
  })
})
