import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { LRUCache } from 'lru-cache'
import { GatewayError } from '../model/errors.ts'
import { type Role, ROLES } from '../model/caller.ts'
import { ENTRY_ID, isEntryName, isUpstreamEntry, type UpstreamEntry } from '../model/entry-name.ts'
import type { SubjectKind } from '../model/subject.ts'

export const ACTIONS = [
  'READ',
  'PREFILL',
  'VERIFY',
  'CONSENT',
  'WITHDRAW',
  'LICENSE_READ',
  'LICENSE_VERIFY',
  'LICENSE_RENDITION',
  'ASSIST',
  'ANSWER',
] as const
export type Action = (typeof ACTIONS)[number]

/** One use of one subject's data, as the log keeps it (docs/ledger.md). The schema is closed. */
export interface Entry {
  readonly v: 1
  readonly id: string
  readonly at: string
  readonly action: Action
  readonly request: string
  readonly caller: {
    readonly client: string
    readonly department: string | null
    readonly officer: string | null
    /** The caller's own tag in this entry where a citizen called: equal to `subject` when they asked about themselves. */
    readonly citizen: string | null
    readonly roles: readonly Role[]
  }
  readonly purpose: { readonly lifeEvent: string; readonly serviceItem: string | null }
  /** Commitment to the case number. */
  readonly case: string | null
  /** Commitment to the credit code of the employer whose legal representative asked. */
  readonly employer: string | null
  readonly kind: SubjectKind
  /** Only of a use of licences: the type, null where it was several or stayed unknown, and the use cause. */
  readonly license?: { readonly type: string | null; readonly useCause: string }
  readonly subject: string
  /** Code list. */
  readonly asked: string
  /** `<connector>@<version>/<operation> <outcome>[:<reason>][ CACHED][ x<times>]` */
  readonly calls: readonly string[]
  /** Disclosure → code list. */
  readonly released: Readonly<Record<string, string>>
  /** Reason → code list. */
  readonly refused: Readonly<Record<string, string>>
  /** Error code where the whole request was refused; nothing is released then. */
  readonly refusal: string | null
  readonly root: string | null
  /** Where a lower gateway asked: the entry of its ledger, `yidang/<log>/<entry id>`. */
  readonly onBehalf?: string | undefined
  /** Where upper gateways answered: the receipts they gave. */
  readonly upstream?: readonly UpstreamEntry[] | undefined
}

export const ENTRY_MAX_BYTES = 8192

/** What the entries of one request have in common. */
export type CommonFields = Pick<Entry, 'at' | 'action' | 'request' | 'purpose' | 'refusal'> & {
  readonly caller: Omit<Entry['caller'], 'citizen'>
}

/** What is one entry's own. */
export type OwnFields = Omit<Entry, keyof CommonFields | 'v'> & Pick<Entry['caller'], 'citizen'>

/**
 * Writes the entries of one request as RFC 8785 canonical JSON: names in the order of their code units, texts as
 * JSON.stringify writes them. What they have in common is looked at and written once.
 * @throws {TypeError} here and when writing, for a field that is not of the closed schema, naming the field;
 *   {GatewayError} DOCUMENT_TOO_COMPLEX, when writing, above 8 KiB: nothing is ever cut off
 */
export function entryWriter({
  at,
  action,
  request,
  caller,
  purpose,
  refusal,
}: CommonFields): (own: OwnFields) => string {
  const { client, department, officer, roles } = caller
  const called = { client, department, officer, citizen: null, roles }
  assertFit(faultIn(COMMON_FIELDS, { at, action, request, caller: called, purpose, refusal }))
  const { lifeEvent, serviceItem } = purpose
  const [start, afterAsked] = [`{"action":"${action}","asked":"`, `","at":"${at}","caller":{"citizen":`]
  const afterCitizen = `,${JSON.stringify({ client, department, officer, roles }).slice(1)},"calls":[`
  const beforeRefused = `"purpose":${JSON.stringify({ lifeEvent, serviceItem })},"refusal":${quoted(refusal)},"refused":`
  const beforeRoot = `,"request":"${request}","root":`
  return (own) => {
    const { id, kind, subject, asked, refused, released, root, citizen } = own
    const { license, calls, onBehalf, upstream } = own
    assertFit(faultInOwn(own))
    // What is undefined is not written.
    const used = license && `,"license":{"type":${quoted(license.type)},"useCause":"${license.useCause}"}`
    const above = upstream?.map(({ entry, index, leaf, log }) => ({ entry, index, leaf, log }))
    const text =
      `${start}${asked}${afterAsked}${quoted(citizen)}${afterCitizen}${calls.length === 0 ? '' : `"${calls.join('","')}"`}` +
      `],"case":${quoted(own.case)},"employer":${quoted(own.employer)},"id":"${id}","kind":"${kind}"${used ?? ''},` +
      `${onBehalf === undefined ? '' : `"onBehalf":"${onBehalf}",`}${beforeRefused}${writeLists(refused)}` +
      `,"released":${writeLists(released)}${beforeRoot}${quoted(root)},"subject":"${subject}"` +
      `${above === undefined ? '' : `,"upstream":${JSON.stringify(above)}`},"v":1}`
    if (text.length > ENTRY_MAX_BYTES / 4 && Buffer.byteLength(text) > ENTRY_MAX_BYTES) {
      throw new GatewayError('DOCUMENT_TOO_COMPLEX')
    }
    return text
  }
}

function assertFit(fault: string | null): void {
  if (fault !== null) throw new TypeError(`an audit entry cannot hold this ${fault}`)
}

/** Of what holds nothing to escape: codes, digests and ids. */
function quoted(text: string | null): string {
  return text === null ? 'null' : `"${text}"`
}

function writeLists(lists: Readonly<Record<string, string>>): string {
  const names = Object.keys(lists)
  if (names.length > 1) names.sort()
  let text = '{'
  for (const name of names) text += `${text === '{' ? '' : ','}"${name}":"${lists[name] ?? ''}"`
  return `${text}}`
}

/** What JSON escapes, and surrogates, which may stand alone. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

/** RFC 8785. @throws {TypeError} for what JSON has no word for; {Error} for text that is not well-formed Unicode */
export function canonicalText(value: unknown): string {
  // What most values are; JSON.stringify escapes a text just as JCS does, unless it is not well-formed.
  if (typeof value === 'string' && !ESCAPED.test(value)) return `"${value}"`
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value)
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('an audit entry holds JSON values only')
  return text
}

/**
 * Element codes as one short text, sorted, each once: `P01:0001-0003,0005 P02:0001`. Some 500 scattered codes fit an
 * entry, whole sections cost a few bytes.
 */
export function codeList(codes: readonly string[]): string {
  const together = codes.join(' ')
  const known = lists.get(together)
  if (known !== undefined) return known
  const list = writeCodeList(codes)
  lists.set(together, list)
  return list
}

// Compiled operations ask for and release the same elements again and again.
const lists = new LRUCache<string, string>({ max: 1000 })

function writeCodeList(codes: readonly string[]): string {
  const sections = new Map<string, number[]>()
  for (const code of codes.toSorted()) {
    const name = ELEMENT_CODE.test(code) ? `${code.slice(0, 3)}:` : code
    const numbers = sections.get(name)
    const number = Number(code.slice(3))
    if (numbers === undefined) sections.set(name, name === code ? [] : [number])
    else if (name !== code && numbers.at(-1) !== number) numbers.push(number)
  }
  return Array.from(sections, ([name, numbers]) => name + runs(numbers)).join(' ')
}

const ELEMENT_CODE = /^[A-Z]\d{6}$/

/** `[1, 2, 3, 5]` → `0001-0003,0005` */
function runs(numbers: readonly number[]): string {
  let text = ''
  let start = 0
  numbers.forEach((number, i) => {
    if (numbers[i + 1] === number + 1) return
    const first = numbers[start] ?? number
    text += (text === '' ? '' : ',') + pad(first) + (first === number ? '' : `-${pad(number)}`)
    start = i + 1
  })
  return text
}

function pad(number: number): string {
  return String(number).padStart(4, '0')
}

/** UUIDv7 (RFC 9562): in the order of time, so that the index over ids grows at its end; 74 random bits. */
export function newEntryId(epochMs: number): string {
  const time = epochMs.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

export type Test = (value: unknown) => boolean

export const text =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
/** For texts that come again and again: those that passed are not looked at twice. */
const repeated = (pattern: RegExp): Test => {
  const passed = new LRUCache<string, true>({ max: 1000 })
  return (value) => {
    if (typeof value !== 'string') return false
    if (passed.get(value) === true) return true
    const isFit = pattern.test(value)
    if (isFit) passed.set(value, true)
    return isFit
  }
}
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value)
export const nullOr =
  (test: Test): Test =>
  (value) =>
    value === null || test(value)
export const oneOf =
  (names: readonly unknown[]): Test =>
  (value) =>
    names.includes(value)
const absentOr =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value)
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test)
const recordOf =
  (isName: Test, test: Test): Test =>
  (value) =>
    isRecord(value) && Object.keys(value).every((name) => isName(name) && test(value[name]))
const closed =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) && faultIn(fields, value) === null

// Free text has no place in an entry: everything is a code, a digest, a name from configuration or an id of ours. A
// name that looks like a citizenId is refused all the same.
const NAME = /^(?!\d{17}[\dXx]$)\P{C}{1,128}$/u
export const CODE = /^[A-Z][A-Z0-9_]{0,63}$/
export const DIGEST = /^[0-9a-f]{64}$/
const PURPOSE_CODE = /^[A-Z]{1,8}\d{0,4}(\.\d{1,4})?$/
const CODE_LIST =
  /^([A-Z][A-Z0-9]{0,15}(:\d{4}(-\d{4})?(,\d{4}(-\d{4})?)*)?( [A-Z][A-Z0-9]{0,15}(:\d{4}(-\d{4})?(,\d{4}(-\d{4})?)*)?)*)?$/
const CALL =
  /^[\w.-]{1,64}@[\w.+-]{1,64}\/[\w.-]{1,64} (OK|NO_RECORD|FAILED|PROVED|UNPROVED)(:[A-Z][A-Z0-9_]{0,63})?( CACHED)?( x\d{1,6})?$/

export const FIELDS: Readonly<Record<keyof Entry, Test>> = {
  v: oneOf([1]),
  id: text(ENTRY_ID),
  at: text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/),
  action: oneOf(ACTIONS),
  request: text(/^[\w.:-]{1,128}$/),
  caller: closed({
    client: repeated(NAME),
    department: nullOr(text(NAME)),
    officer: nullOr(text(NAME)),
    citizen: nullOr(text(DIGEST)),
    roles: listOf(oneOf(ROLES)),
  }),
  purpose: closed({ lifeEvent: text(PURPOSE_CODE), serviceItem: nullOr(text(PURPOSE_CODE)) }),
  case: nullOr(text(DIGEST)),
  employer: nullOr(text(DIGEST)),
  kind: oneOf(['PERSON', 'ENTERPRISE']),
  license: optional(closed({ type: nullOr(text(/^\d{1,3}$/)), useCause: text(CODE) })),
  subject: text(DIGEST),
  asked: repeated(CODE_LIST),
  calls: listOf(repeated(CALL)),
  released: recordOf(repeated(CODE), repeated(CODE_LIST)),
  refused: recordOf(repeated(CODE), repeated(CODE_LIST)),
  refusal: nullOr(text(CODE)),
  root: nullOr(text(DIGEST)),
  onBehalf: absentOr(isEntryName),
  upstream: absentOr(listOf(isUpstreamEntry)),
}

const { at, action, request, caller, purpose, refusal } = FIELDS
const COMMON_FIELDS = { at, action, request, caller, purpose, refusal }

/** Looks at what comes from elsewhere: the digests and the id were just made here. */
function faultInOwn({ license, asked, calls, released, refused, onBehalf, upstream }: OwnFields): string | null {
  if (!FIELDS.asked(asked)) return 'asked'
  if (!FIELDS.calls(calls)) return 'calls'
  if (!FIELDS.released(released)) return 'released'
  if (!FIELDS.refused(refused)) return 'refused'
  if (!FIELDS.license(license)) return 'license'
  if (!FIELDS.onBehalf(onBehalf)) return 'onBehalf'
  return FIELDS.upstream(upstream) ? null : 'upstream'
}

/** The name of the first field that is not of the closed schema; null when the value is an entry. */
export function entryFault(value: unknown): string | null {
  return isRecord(value) ? faultIn(FIELDS, value) : 'entry'
}

/** A purpose comes from the caller: what has not the form of a code is not written down. */
export function purposeCode(code: string): string {
  return PURPOSE_CODE.test(code) ? code : 'INVALID'
}

export function faultIn(
  fields: Readonly<Record<string, Test>>,
  value: Readonly<Record<string, unknown>>,
): string | null {
  for (const name in fields) if (fields[name]?.(value[name]) !== true) return name
  return Object.keys(value).find((name) => !Object.hasOwn(fields, name)) ?? null
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
