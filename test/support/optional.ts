import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

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

export const openssl: OptionalPart = {
  name: 'TLS with client certificates',
  need: 'openssl, which makes the certificates',
  present: (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'openssl'))),
}

/** Nothing talks to PostgreSQL, MariaDB or Redis yet; their tests join this list with the code they test. */
const PARTS: readonly OptionalPart[] = [chromium, openssl]

export function leftOut(): readonly OptionalPart[] {
  return PARTS.filter((part) => !part.present)
}
