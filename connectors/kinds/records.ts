import { compileMoment, dateTimeOf } from './dates.ts'
import { type Finding, type FindingProblem, type Found } from './kind.ts'
import { AMBIGUOUS, compilePath, isScalar } from './paths.ts'
import { compileValue, type Findings, textOf } from './values.ts'
import { type Freshness, type MappedRecord, type Operation, type Provision } from '../../src/catalog/types.ts'
import { type Item, type ItemList, type Value } from '../../src/model/element.ts'
import { citizenIdCheckDigit } from '../../src/model/ids.ts'

/** Maps what an operation says about one subject: one record, or the rows of its lists. */
export type MapRecord = (rows: readonly unknown[], findings: FindingBook) => Found

export function compileRecord({ provides, freshness }: Operation, oneMayBeList = false): MapRecord {
  const slots = provides.map((provision) => compileProvision(provision, oneMayBeList))
  const observedAt = compileObservedAt(freshness)
  return (rows, findings) => {
    let unreadable: number[] | undefined
    const record: MappedRecord = slots.map((slot, i) => {
      const noted = findings.noted()
      const value = slot(rows, findings)
      // Of a list it may be one leaf of one item.
      if (findings.noted() > noted) (unreadable ??= []).push(i)
      return value ?? null
    })
    return { record, observedAt: observedAt(rows), unreadable }
  }
}

/** Undefined: it cannot be read, which is noted. */
type Slot = (rows: readonly unknown[], findings: Findings) => Value | ItemList | undefined

function compileProvision(provision: Provision, oneMayBeList: boolean): Slot {
  if (provision.kind === 'value') {
    const read = compileValue(provision.element, provision.rule)
    return (rows, findings) => read(rows[0], findings)
  }
  const { from, list, optional = false } = provision
  const items = compileItems(provision)
  if (from === null) return items
  const get = compilePath(from)
  return ([record], findings) => {
    const rows = get(record)
    if (Array.isArray(rows)) return items(rows, findings)
    if (rows === null || (rows === undefined && optional)) return NO_ITEMS
    if (oneMayBeList && rows !== undefined && rows !== AMBIGUOUS)
      return rows === '' ? NO_ITEMS : items([rows], findings)
    findings.note(list, rows === undefined ? 'FIELD_MISSING' : 'WRONG_TYPE')
    return undefined
  }
}

const NO_ITEMS: ItemList = []

/** A leaf that cannot be read is left out of its item; one about which nothing is said is null. */
export function compileItems({ items }: Extract<Provision, { kind: 'list' }>) {
  const leaves = items.map(({ name, element, rule }) => ({ name, read: compileValue(element, rule) }))
  return (rows: readonly unknown[], findings: Findings): ItemList =>
    rows.map((row): Item => {
      const item: Record<string, Value> = {}
      for (const { name, read } of leaves) {
        const value = read(row, findings)
        if (value !== undefined) item[name] = value
      }
      return item
    })
}

/** Of several rows the latest: when the department last touched what it says. */
function compileObservedAt({ observedAt }: Freshness): (rows: readonly unknown[]) => string | null {
  if (observedAt === null) return () => null
  const get = compilePath(observedAt.path)
  const moment = compileMoment(observedAt.format)
  const read = (row: unknown): string | null => {
    const raw = get(row)
    const found = isScalar(raw) ? moment(textOf(raw)) : undefined
    return found === undefined ? null : dateTimeOf(found)
  }
  return (rows) => {
    let latest: string | null = null
    for (const row of rows) {
      const one = read(row)
      if (one !== null && (latest === null || one > latest)) latest = one
    }
    return latest
  }
}

/** The key a record names, canonical; null when it names none. */
export type ReadKey = (record: unknown) => string | null

export function compileKey({ path, format }: Operation['recordKey']): ReadKey {
  const get = compilePath(path)
  return (record) => {
    const raw = get(record)
    if (!isScalar(raw)) return null
    const key = canonicalKey(textOf(raw))
    if (key === '') return null
    return format === 'citizenId' && FIFTEEN_DIGITS.test(key) ? upgrade(key) : key
  }
}

/** A key we ask by may itself be what a source wrote. */
export function canonicalKey(written: string): string {
  return written.trim().toUpperCase()
}

const FIFTEEN_DIGITS = /^\d{15}$/

/** GB 11643-1999: numbers of the first generation, all of people born in the 20th century, gain 19 and a check digit. */
function upgrade(id: string): string {
  const first17 = `${id.slice(0, 6)}19${id.slice(6)}`
  return first17 + citizenIdCheckDigit(first17)
}

/** All that a source may have written for a key that we know in its canonical spelling. */
export function spellingsOf(key: string, format: Operation['recordKey']['format']): readonly string[] {
  if (format !== 'citizenId' || !EIGHTEEN.test(key)) return [key]
  const small = key.endsWith('X') ? [key.toLowerCase()] : []
  const older = key.startsWith('19', 6) ? [key.slice(0, 6) + key.slice(8, 17)] : []
  return [key, ...small, ...older]
}

const EIGHTEEN = /^\d{17}[\dX]$/

/** The findings of one answer. */
export interface FindingBook extends Findings {
  /** How often something was noted so far. */
  noted(): number
  report(tell: (finding: Finding) => void): void
}

/** So many different codes of one element are told of one answer. */
const CODES_TOLD = 8

interface Noted {
  readonly element: string | null
  readonly problem: FindingProblem
  count: number
  readonly codes: Map<string, number>
}

export function openFindings(connector: string, operation: string): FindingBook {
  let counts: Map<string, Noted> | null = null
  let noted = 0
  return {
    noted: () => noted,
    note(element, problem, code) {
      noted++
      counts ??= new Map()
      const key = `${problem} ${element}`
      const found = counts.get(key) ?? { element, problem, count: 0, codes: new Map() }
      counts.set(key, found)
      found.count++
      if (code === undefined) return
      const known = found.codes.get(code)
      if (known !== undefined || found.codes.size < CODES_TOLD) found.codes.set(code, (known ?? 0) + 1)
    },
    report(tell) {
      for (const { element, problem, count, codes } of counts?.values() ?? []) {
        const told = Array.from(codes, ([code, times]) => ({ code, count: times }))
        tell({ connector, operation, element, problem, count, ...(told.length > 0 && { codes: told }) })
      }
    },
  }
}
