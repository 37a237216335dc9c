import { existsSync } from 'node:fs'

/** A part of the tests that runs only where the machine has what it needs. */
export interface OptionalPart {
  readonly name: string
  readonly need: string
  readonly present: boolean
}

export const CHROMIUM = '/usr/bin/chromium'

export const chromium: OptionalPart = {
  name: 'the page in a real browser',
  need: `Chromium at ${CHROMIUM}`,
  present: existsSync(CHROMIUM),
}

/** Nothing talks to PostgreSQL, MariaDB or Redis yet; their tests join this list with the code they test. */
const PARTS: readonly OptionalPart[] = [chromium]

export function leftOut(): readonly OptionalPart[] {
  return PARTS.filter((part) => !part.present)
}
