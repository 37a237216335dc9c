/** The departments' codes and dates in the archive's words, as far as the queries ask. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Resident, type Spouse } from './departments.ts'

type Codes = Readonly<Record<string, string>>

const standard = (name: string): Codes =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../seeds/codes', `${name}.json`), 'utf8')).values

export const SEX = standard('gb-t-2261-1')
export const ETHNICITY = standard('gb-t-3304')
export const RELATION = standard('gb-t-4761')
export const EDUCATION = standard('gb-t-4658')
export const EMPLOYMENT: Codes = { EMPLOYED: 'EMPLOYED', REGISTERED_JOBLESS: 'REGISTERED_UNEMPLOYED', NONE: 'NONE' }
export const INSURED: Codes = { '1': 'ACTIVE', '2': 'PAUSED', '3': 'TERMINATED' }
export const CARD: Codes = { '0': 'NOT_ACTIVATED', '1': 'ACTIVE', '2': 'LOST', '9': 'CANCELLED' }
export const MEDICAL_KIND: Codes = { '310': 'EMPLOYEE', '390': 'RESIDENT' }
/** Of medical insurance and of pensions. */
export const PARTICIPATION: Codes = { '1': 'ACTIVE', '2': 'PAUSED', '4': 'TERMINATED' }
export const SCHEME: Codes = { QZ: 'EMPLOYEE', JM: 'RESIDENT' }
export const BENEFIT: Codes = { '0': 'NOT_DUE', '1': 'DUE', '2': 'PAID', '3': 'STOPPED' }
const MARRIAGE: Codes = {
  '1': 'UNMARRIED',
  '2': 'FIRST_MARRIAGE',
  '3': 'REMARRIED',
  '4': 'RESTORED_MARRIAGE',
  '5': 'DIVORCED',
  '6': 'WIDOWED',
}
const DECLARED_MARRIAGE = standard('gb-t-2261-2')

/** 民政's word; where it has none, what the person told 公安. */
export function maritalStatus(spouse: Spouse | null, resident: Resident | null): string | null {
  return wordFor(MARRIAGE, spouse?.hyzt) ?? wordFor(DECLARED_MARRIAGE, resident?.hyzk)
}

export function wordFor(codes: Codes, code: string | null | undefined): string | null {
  return code === null || code === undefined ? null : (codes[code] ?? null)
}

/** `20190301` → `2019-03-01` */
export function day(compact: string | null | undefined): string | null {
  if (compact === null || compact === undefined) return null
  return `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`
}

/** `201903` → `2019-03` */
export function month(compact: string | null): string | null {
  return compact === null ? null : `${compact.slice(0, 4)}-${compact.slice(4)}`
}
