import { destination, type Logger, pino } from 'pino'

export type Log = Logger

/** JSON lines on standard error. Only allow-listed shapes are logged: codes, names and numbers, never a value. */
export function openLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }))
}
