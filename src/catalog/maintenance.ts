import { type LoadedManifest } from './manifest.ts'
import { type Report } from './problems.ts'
import { type MaintenanceWindow } from './types.ts'
import { isDay } from '../model/clock.ts'

/** 维护时段: announced by the department, in China time; nobody is called meanwhile. */
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const WINDOW = /^(?:([A-Z][a-z]{2}) )?(\d{2}):(\d{2})-(\d{2}):(\d{2})$/
const MINUTES_OF_A_DAY = 24 * 60
const MINUTE_MS = 60_000
const CHINA_OFFSET_MS = 8 * 60 * MINUTE_MS
/** The first of January 1970 was a Thursday. */
const MONDAY_MS = 3 * MINUTES_OF_A_DAY * MINUTE_MS

/** Reports windows that never begin, and dates that there are not. One that is over is no fault. */
export function checkMaintenance({ draft, at }: LoadedManifest, report: Report): void {
  draft.maintenance?.forEach((written, index) => {
    if (windowIn(written) === null)
      report('MAINTENANCE_INVALID', at(['maintenance', String(index)]), { value: written })
  })
}

/**
 * `23:30-04:00` of every day, `Sat 22:00-02:00` of every week, or `2026-11-28T22:00/2026-11-29T06:00` once (an interval
 * of ISO 8601). Null where it does not end after it starts.
 */
export function windowIn(text: string): MaintenanceWindow | null {
  const [from = '', until] = text.split('/')
  if (until !== undefined) return onceIn(timeIn(from), timeIn(until))
  const [, day, ...times] = WINDOW.exec(text) ?? []
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = times.map(Number)
  const [starts, ends] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute]
  if (starts === ends) return null
  // It may go past midnight.
  const lastsMinutes = (ends - starts + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY
  const isWeekly = day !== undefined
  return {
    everyMinutes: (isWeekly ? DAYS.length : 1) * MINUTES_OF_A_DAY,
    fromMinute: (isWeekly ? DAYS.indexOf(day) : 0) * MINUTES_OF_A_DAY + starts,
    lastsMinutes,
  }
}

function onceIn(from: number | null, until: number | null): MaintenanceWindow | null {
  return from === null || until === null || until <= from ? null : { from, until }
}

/** Epoch ms of `2026-11-28T22:00` in China; null: there is no such day. */
function timeIn(text: string): number | null {
  const [year = 0, month = 0, date = 0] = text.split(/[-T]/).map(Number)
  return isDay(year, month, date) ? Date.parse(`${text}:00+08:00`) : null
}

const LONGEST_TOLD_MS = 8 * MINUTES_OF_A_DAY * MINUTE_MS

/** Epoch ms at which the maintenance that is on now ends, windows that follow at once included; null: there is none. */
export function maintenanceEnd(windows: readonly MaintenanceWindow[], now: number): number | null {
  let end = now
  // What is always shut would never end.
  while (end - now < LONGEST_TOLD_MS) {
    const next = Math.max(end, ...windows.map((window) => endOf(window, end)))
    if (next === end) break
    end = next
  }
  return end === now ? null : end
}

/** @returns the time itself where it is outside */
function endOf(window: MaintenanceWindow, time: number): number {
  if ('until' in window) return time >= window.from && time < window.until ? window.until : time
  const everyMs = window.everyMinutes * MINUTE_MS
  const sinceMonday = time + CHINA_OFFSET_MS + MONDAY_MS
  const elapsed = (((sinceMonday - window.fromMinute * MINUTE_MS) % everyMs) + everyMs) % everyMs
  const lastsMs = window.lastsMinutes * MINUTE_MS
  return elapsed < lastsMs ? time - elapsed + lastsMs : time
}
