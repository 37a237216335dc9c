import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCalendars } from '../src/assistance/load-calendars.ts'
import { toDateTime } from '../src/model/clock.ts'
import { workingDaysOf } from '../src/model/working-days.ts'

const calendars = loadCalendars(join(import.meta.dirname, '../seeds/calendar'))
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
