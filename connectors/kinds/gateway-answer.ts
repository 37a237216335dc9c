import { type Interpreted } from './interpret.ts'
import { type CallFailure, failed, type Found } from './kind.ts'
import { type PartialError } from './outcome.ts'
import { isObject } from './paths.ts'
import { compileValue, type Findings, type ReadValue } from './values.ts'
import { type MappedRecord, type Operation, type Provision } from '../../src/catalog/types.ts'
import { type Item, type ItemList, type Value } from '../../src/model/element.ts'
import { isUpstreamEntry, type UpstreamEntry } from '../../src/model/entry-name.ts'
import { type Relay, type Saying, type SourceRef, type Told } from '../../src/model/provenance.ts'
import { bringsValue, ELEMENT_STATES, type ElementState } from '../../src/model/state.ts'

/** What another gateway answers is in our own words; beside the values it tells their states, sources and its receipt. */
export interface GatewayAnswer {
  /** What it passes on about one subject. No receipt, no data: there as here. */
  relayed(row: unknown, found: Found, findings: Findings): Found
  /** Nothing about a subject, and why: it has not proved what it would need, or has no grant. */
  withheld(state: ElementState): Found
  /** What an error makes of the record it is about, or of the whole answer. */
  meaningOf(error: PartialError): CallFailure | Refusal
}

/** A refusal by the other gateway's rules; that is an answer, and no failure of it. */
export type Refusal = 'WITHHELD' | 'NO_PERMISSION'

const MEANINGS: ReadonlyMap<string, CallFailure | Refusal> = new Map<string, CallFailure | Refusal>([
  ['RELATION_NOT_PROVED', 'WITHHELD'],
  ['PURPOSE_INVALID', 'NO_PERMISSION'],
  ['FORBIDDEN', 'NO_PERMISSION'],
  ['UNAUTHENTICATED', 'UNAUTHORIZED'],
  ['IDENTITY_UNAVAILABLE', 'BUSY'],
  ['PROOF_UNAVAILABLE', 'BUSY'],
  ['AUDIT_UNAVAILABLE', 'BUSY'],
  ['DEADLINE_EXCEEDED', 'TIMEOUT'],
  ['OVERLOADED', 'THROTTLED'],
])

export function isRefusal(meaning: CallFailure | Refusal): meaning is Refusal {
  return meaning === 'WITHHELD' || meaning === 'NO_PERMISSION'
}

export function compileGatewayAnswer({ provides }: Operation): GatewayAnswer {
  const withoutThose = compileOmission(provides)
  const slots = provides.map((provision) => ({ path: pathIn(provision), read: compileSaying(provision) }))
  const nothing: MappedRecord = provides.map(() => null)
  const lost = provides.map(() => UNTOLD)
  const withheld = new Map<ElementState, Found>()

  return {
    relayed(row, found, findings) {
      const receipt = receiptIn(row)
      if (receipt === null) return { ...found, record: nothing, relay: { told: lost, receipt } }
      const reports = reportsIn(row)
      const reportByPath = new Map(reports.map((report) => [String(report['path']), report]))
      const told = slots.map(({ path, read }) => {
        const report = reportByPath.get(path)
        return report === undefined ? UNTOLD : toldIn(report, (value) => read(value, findings))
      })
      const unreadable = unreadableIn(reports)
      const record = found.record.map((value, slot) => shown(value, told[slot]))
      const passedOn: Found = { ...found, record, relay: { told, receipt } }
      return unreadable.size === 0 ? passedOn : withoutThose(passedOn, unreadable)
    },
    withheld(state) {
      const known = withheld.get(state)
      if (known !== undefined) return known
      const relay: Relay = { told: provides.map(() => ({ ...UNTOLD, state })), receipt: null }
      const made: Found = { record: nothing, observedAt: null, relay }
      withheld.set(state, made)
      return made
    },
    meaningOf: ({ code }) => MEANINGS.get(code) ?? 'STATUS',
  }
}

/** Nothing but errors: of all keys, in the first one's words. Null: there are none. */
export function errorAboutAll(
  gateway: GatewayAnswer,
  [first]: readonly PartialError[],
  keys: readonly string[],
): Interpreted | null {
  if (first === undefined) return null
  const meaning = gateway.meaningOf(first)
  if (!isRefusal(meaning)) return failed(meaning)
  return { kind: 'ANSWERED', found: keys.map(() => gateway.withheld(meaning)), absent: 'NO_RECORD' }
}

/** Of an element that it says nothing about, whatever stands in its place. */
const UNTOLD: Told = {
  state: 'SOURCE_DOWN',
  source: null,
  observedAt: null,
  fetchedAt: null,
  dueAt: null,
  conflict: null,
}

/** One of several values, which stands there as text whatever its type is. Lists are not compared. */
function compileSaying(provision: Provision): ReadValue {
  if (provision.kind === 'list') return () => null
  const rule = { kind: 'from', paths: [['value']], join: '', format: 'canonical', codes: null } as const
  const booleans = provision.element.type === 'Boolean' ? YES_AND_NO : null
  return compileValue(provision.element, { ...rule, booleans })
}

const YES_AND_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

/** One of the paths it reports: those of a list's items share the state of the list. */
function pathIn(provision: Provision): string {
  return provision.kind === 'value' ? provision.element.path : (provision.items[0]?.element.path ?? provision.list)
}

/** Where there is no value, a list is not empty either: nobody knows. */
function shown(value: Value | ItemList, told: Told | undefined): Value | ItemList {
  if (told === undefined || told.state === 'PENDING') return null
  return bringsValue(told.state) || told.state === 'NOT_FOUND' ? value : null
}

/** Leaves out of the items what the other gateway could not read: it stands there as null. */
function compileOmission(provides: readonly Provision[]) {
  const leavesIn = provides.map((provision) =>
    provision.kind === 'value'
      ? []
      : provision.items.map(({ name, element }) => ({ name, parts: element.path.split('[]') })),
  )
  return (found: Found, unreadable: ReadonlySet<string>): Found => {
    const slots = new Set(found.unreadable)
    const record = found.record.map((value, slot) => {
      if (!Array.isArray(value)) return value
      return value.map((item: Item, position): Item => {
        const lost = leavesIn[slot]?.filter(({ parts }) => unreadable.has(parts.join(`[${String(position)}]`))) ?? []
        if (lost.length === 0) return item
        slots.add(slot)
        const names = new Set(lost.map(({ name }) => name))
        return Object.fromEntries(Object.entries(item).filter(([name]) => !names.has(name)))
      })
    })
    return { ...found, record, unreadable: [...slots] }
  }
}

function receiptIn(row: unknown): UpstreamEntry | null {
  const receipt = isObject(row) ? row['receipt'] : null
  if (!isObject(receipt)) return null
  const { log, entryId: entry, leafHash: leaf, index } = receipt
  const told = { log, entry, leaf, index }
  return isUpstreamEntry(told) ? told : null
}

type Report = Readonly<Record<string, unknown>>

function reportsIn(row: unknown): readonly Report[] {
  const reports = isObject(row) ? row['fieldReports'] : null
  return Array.isArray(reports) ? reports.filter(isObject) : []
}

/** Paths within lists, each with its position. */
function unreadableIn(reports: readonly Report[]): ReadonlySet<string> {
  return new Set(reports.flatMap(({ unreadable }) => (Array.isArray(unreadable) ? unreadable.map(String) : [])))
}

/** A masked value is none for us: it could neither be compared nor put into a form as what it stands for. */
function toldIn(report: Report, read: (value: Report) => Value | undefined): Told {
  const said = ELEMENT_STATES.find((known) => known === report['state']) ?? 'SOURCE_DOWN'
  const state = report['masked'] === true && bringsValue(said) ? 'WITHHELD' : said
  return {
    state,
    source: sourceIn(report['source']),
    observedAt: momentIn(report['observedAt']),
    fetchedAt: momentIn(report['fetchedAt']),
    dueAt: state === 'PENDING' ? momentIn(report['dueAt']) : null,
    conflict: state === 'CONFLICT' ? conflictIn(report['conflict'], read) : null,
  }
}

/** Those that name their source and can be read; null: it tells none. */
function conflictIn(written: unknown, read: (value: Report) => Value | undefined): Told['conflict'] {
  if (!Array.isArray(written)) return null
  return written.filter(isObject).flatMap((one): Saying[] => {
    const [source, value] = [sourceIn(one['source']), read(one) ?? null]
    return source === null || value === null ? [] : [{ source, value, observedAt: momentIn(one['observedAt']) }]
  })
}

function sourceIn(source: unknown): SourceRef | null {
  if (!isObject(source)) return null
  const { connector, system, department, kind } = source
  const isWhole = [connector, system, department].every((part) => typeof part === 'string')
  // An older one does not tell how it asks its sources.
  return isWhole ? ({ connector, system, department, kind: typeof kind === 'string' ? kind : '' } as SourceRef) : null
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/

function momentIn(text: unknown): string | null {
  return typeof text === 'string' && MOMENT.test(text) ? text : null
}
