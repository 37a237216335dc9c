import { isDay, toDateTime } from '../../src/model/clock.ts'

/** A moment as far as the source tells it: `yyyy-MM-dd`, and `HH:mm:ss` where it says so. */
export interface Moment {
  readonly day: string
  readonly time: string | null
}

export type ReadMoment = (text: string) => Moment | undefined

/**
 * Compiles a format: letters y M d H m s stand for digits, everything else for itself. Undefined for what is not written
 * so, or is no day of the calendar. A month alone (`yyyyMM`) is read as its first day.
 */
export function compileMoment(format: string): ReadMoment {
  if (format === 'epochMs') return (text) => momentAt(Number(text))
  if (format === 'epochS') return (text) => momentAt(Number(text) * 1000)
  const readDay = compileDay(format)
  const [hour, minute, second] = [format.indexOf('HH'), format.indexOf('mm'), format.indexOf('ss')]
  return (text) => {
    const day = readDay(text)
    if (day === undefined) return undefined
    if (hour < 0) return { day, time: null }
    const time = `${text.slice(hour, hour + 2)}:${text.slice(minute, minute + 2)}:${text.slice(second, second + 2)}`
    return TIME.test(time) ? { day, time } : undefined
  }
}

/** The day alone, `yyyy-MM-dd`. */
export function compileDay(format: string): (text: string) => string | undefined {
  if (format === 'epochMs') return (text) => momentAt(Number(text))?.day
  if (format === 'epochS') return (text) => momentAt(Number(text) * 1000)?.day
  const at = (letters: string) => format.indexOf(letters)
  const [year, month, day] = [at('yyyy'), at('MM'), at('dd')]
  const shape = Array.from(format, (letter) => ('yMdHms'.includes(letter) ? DIGIT : letter.charCodeAt(0)))
  const isCanonical = format.startsWith('yyyy-MM-dd')
  return (text) => {
    if (!isWrittenAs(shape, text)) return undefined
    if (!isDay(numberAt(text, year, 4), numberAt(text, month, 2), day < 0 ? 1 : numberAt(text, day, 2)))
      return undefined
    if (isCanonical) return text.slice(0, 10)
    return `${text.slice(year, year + 4)}-${text.slice(month, month + 2)}-${day < 0 ? '01' : text.slice(day, day + 2)}`
  }
}

/** RFC 3339 in China Standard Time, in the same spelling as `toDateTime`. */
export function dateTimeOf({ day, time }: Moment): string {
  return `${day}T${time ?? '00:00:00'}.000+08:00`
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/
const [ZERO, NINE] = [48, 57]
const DIGIT = -1

function isWrittenAs(shape: readonly number[], text: string): boolean {
  if (text.length !== shape.length) return false
  for (let i = 0; i < shape.length; i++) {
    const written = text.charCodeAt(i)
    if (shape[i] === DIGIT ? written < ZERO || written > NINE : shape[i] !== written) return false
  }
  return true
}

/** Of digits. */
function numberAt(text: string, at: number, length: number): number {
  let number = 0
  for (let i = at; i < at + length; i++) number = number * 10 + text.charCodeAt(i) - ZERO
  return number
}

const [FIRST_MS, LAST_MS] = [Date.UTC(1800, 0, 1), Date.UTC(9999, 11, 31)]

function momentAt(epochMs: number): Moment | undefined {
  if (!(epochMs >= FIRST_MS && epochMs <= LAST_MS)) return undefined
  const written = toDateTime(epochMs)
  return { day: written.slice(0, 10), time: written.slice(11, 19) }
}
