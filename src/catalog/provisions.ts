import { type Dictionary, suggest } from './dictionary.ts'
import { type Draft, type ManifestProvision, type ManifestRule } from './manifest.ts'
import { type Position, type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'
import { type Provision, type ValueRule } from './types.ts'
import { parsePath, readRule } from './value-rules.ts'
import { type DataElement } from '../model/element.ts'

/** One line of `provides`, and what is to be known of the operation it stands in. */
export interface ProvisionReading {
  /** Element or list path. */
  readonly path: string
  readonly written: Draft<ManifestProvision>
  readonly key: string
  readonly many: boolean
  /** An officer writes our values, so that there is nothing to map. */
  readonly isAnswered: boolean
  readonly dictionary: Dictionary
  /** Where the line stands, or a part of it. */
  readonly at: (...part: string[]) => Position
  readonly report: Report
}

/** Null after a problem. */
export function readProvision(reading: ProvisionReading): Provision | null {
  const { path, dictionary } = reading
  return path.endsWith('[]')
    ? readList(reading, dictionary.lists.get(path))
    : readValue(reading, dictionary.byPath.get(path))
}

function readValue(reading: ProvisionReading, element: DataElement | undefined): Provision | null {
  const { path, written, many, dictionary, at, report } = reading
  const list = dictionary.lists.has(`${path}[]`) ? `${path}[]` : (element?.list ?? null)
  if (list !== null) return refuse(reading, 'LIST_REQUIRED', { list })
  if (element === undefined) return refuse(reading, 'ELEMENT_UNKNOWN', { suggestion: suggest(path, dictionary) })
  checkKind(reading, element)
  if (many) report('RECORDS_NOT_MANY', at(), { path })
  const rule = reading.isAnswered ? ANSWERED : readPlacedRule(reading, written, element, [])
  return rule === null ? null : { kind: 'value', rank: written.as ?? 'AUTHORITY', element, rule }
}

const ANSWERED: ValueRule = { kind: 'answered' }

function readList(reading: ProvisionReading, members: readonly DataElement[] = []): Provision | null {
  const { path, written, many, dictionary, at, report } = reading
  const [member] = members
  if (dictionary.byPath.has(path.slice(0, -2))) return refuse(reading, 'NOT_A_LIST')
  if (member === undefined) return refuse(reading, 'ELEMENT_UNKNOWN', { suggestion: suggest(path, dictionary) })
  checkKind(reading, member)
  const { from, items, optional = false, as: rank = 'AUTHORITY' } = written
  if (reading.isAnswered) return { kind: 'list', rank, list: path, from: null, items: members.map(answeredItem) }
  if (typeof from !== 'string') return null
  const takesRecords = from === '$records'
  if (takesRecords !== many) report('RECORDS_NOT_MANY', at(), { path })
  return {
    kind: 'list',
    rank,
    list: path,
    from: takesRecords ? null : parsePath(from),
    optional,
    items: sortedEntries(items).flatMap(([name, rule]) => readItem(reading, name, rule)),
  }
}

/** An officer writes every leaf of a row. */
function answeredItem(element: DataElement) {
  return { element, name: element.fields.at(-1) ?? element.path, rule: ANSWERED }
}

function readItem(
  reading: ProvisionReading,
  name: string,
  written: Draft<ManifestRule>,
): readonly { element: DataElement; name: string; rule: ValueRule }[] {
  const { dictionary, at, report } = reading
  const path = `${reading.path}.${name}`
  const element = dictionary.byPath.get(path)
  if (element === undefined) {
    report('ELEMENT_UNKNOWN', at('items', name), { path, suggestion: suggest(path, dictionary) })
    return []
  }
  const rule = readPlacedRule(reading, written, element, ['items', name])
  return rule === null ? [] : [{ element, name, rule }]
}

function readPlacedRule(
  { dictionary, at, report }: ProvisionReading,
  written: Draft<ManifestRule>,
  element: DataElement,
  place: readonly string[],
): ValueRule | null {
  return readRule(written, element, dictionary.codeLists, (code, field, values) =>
    report(code, field === 'from' ? at(...place) : at(...place, field), values),
  )
}

function refuse(
  { path, at, report }: ProvisionReading,
  code: 'NOT_A_LIST' | 'LIST_REQUIRED' | 'ELEMENT_UNKNOWN',
  values: Readonly<Record<string, string>> = {},
): null {
  report(code, at(), { path, ...values })
  return null
}

/** A person's identifier does not lead to an enterprise's record, nor the other way. */
function checkKind({ path, key, at, report }: ProvisionReading, { kind }: DataElement): void {
  const asksOther = key.startsWith(kind === 'PERSON' ? 'enterprise.' : 'person.')
  if (asksOther) report('ELEMENT_OF_OTHER_KIND', at(), { path, key })
}

/** The element a provision supplies, or those of the items of its list. */
export function elementsIn(provision: Provision): readonly DataElement[] {
  return provision.kind === 'value' ? [provision.element] : provision.items.map(({ element }) => element)
}
