import type { ErrorCode } from '../model/errors.ts'
import { toDateTime } from '../model/clock.ts'
import type { DataElement } from '../model/element.ts'
import {
  caseCommitment,
  commitment,
  employerCommitment,
  type EntryKeys,
  entryKeys,
  openingOf,
  rootOf,
  tagOf,
} from './commitments.ts'
import { canonicalText, codeList, entryWriter, purposeCode } from './entry.ts'
import type { Notes, RecordRequest, Release } from './recording.ts'

/** One entry about to be written, and what its receipt may open. */
export interface Draft {
  readonly id: string
  readonly text: string
  readonly sealed: Sealed
}

/**
 * The released values, each once and in code order, and what the keys of their commitments are made of. Most callers never
 * look at what opens them: it is made again for those who do, instead of being held while the entry is written.
 */
export interface Sealed {
  readonly id: string
  /** The subject's. */
  readonly salt: string
  readonly released: readonly Release[]
}

/** The salt of one commitment, by the path of its element. */
export interface Opening {
  readonly path: string
  readonly salt: string
}

/** How a request ended. */
export interface Ending {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Why the whole request was refused; null when it was answered. */
  readonly refusal: ErrorCode | null
}

export interface About {
  readonly id: string
  readonly salt: string
  /** Salt of the citizen who called; null for everyone else. */
  readonly callerSalt: string | null
}

/**
 * Composes the entries of one request.
 * @throws what {@link entryWriter} throws; {TypeError} when one element was released twice with different values
 */
export function entryComposer(request: RecordRequest, { at, refusal }: Ending): (notes: Notes, about: About) => Draft {
  const { action, requestId, caller, purpose } = request
  const { lifeEvent, serviceItem, caseNumber, onBehalfOf } = purpose
  const write = entryWriter({
    at: toDateTime(at),
    action,
    request: requestId,
    caller,
    purpose: {
      lifeEvent: purposeCode(lifeEvent),
      serviceItem: serviceItem === null ? null : purposeCode(serviceItem),
    },
    refusal,
  })
  return (notes, { id, salt, callerSalt }) => {
    // Of a refused request no result leaves, so nothing was released, whatever was noted on the way.
    const released = refusal === null ? inCodeOrder(notes.released) : []
    const keys = entryKeys(salt, id, released.length)
    const text = write({
      id,
      citizen: callerSalt === null ? null : callerSalt === salt ? keys.tag : tagOf(callerSalt, id),
      case: caseCommitment(keys, caseNumber),
      employer: employerCommitment(keys, onBehalfOf),
      kind: notes.subject.kind,
      ...(notes.use && { license: { type: notes.use.type, useCause: notes.use.useCause } }),
      subject: keys.tag,
      asked: codesOf(notes.asked),
      calls: countCalls(notes.calls),
      released: listsOf(released),
      refused: notes.refused === null ? NO_LISTS : inLists(notes.refused),
      root: rootOf(commit(keys, released)),
      onBehalf: caller.onBehalf?.entries.get(notes.subject.id),
      upstream: notes.upstream ?? undefined,
    })
    return { id, text, sealed: { id, salt, released } }
  }
}

/** One for each released element, in code order; like the commitments. */
export function openingsOf({ id, salt, released }: Sealed): readonly Opening[] {
  const keys = entryKeys(salt, id, released.length)
  return released.map(({ path }, place) => ({ path, salt: openingOf(keys, place) }))
}

export function commitmentsOf({ id, salt, released }: Sealed): readonly string[] {
  return commit(entryKeys(salt, id, released.length), released)
}

function commit(keys: EntryKeys, released: readonly Release[]): readonly string[] {
  return released.map(({ code, value }, place) => commitment(openingOf(keys, place), code, value))
}

/** Each code once: a value that two fields of a form show was released once. Sorts in place. */
function inCodeOrder(released: Release[]): readonly Release[] {
  if (isAscending(released)) return released
  released.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  return isAscending(released) ? released : released.filter((release, i) => !isSameAs(release, released[i - 1]))
}

function isAscending(released: readonly Release[]): boolean {
  let before = ''
  for (const { code } of released) {
    if (code <= before) return false
    before = code
  }
  return true
}

function isSameAs({ code, disclosure, value }: Release, before: Release | undefined): boolean {
  if (before?.code !== code) return false
  const same = before.disclosure === disclosure && canonicalText(before.value) === canonicalText(value)
  if (!same) throw new TypeError(`${code} was released twice, differently`)
  return true
}

/** One plan mostly releases the same for one subject after the other; the values are not kept. */
let last: { readonly codes: readonly string[]; readonly disclosures: readonly string[]; readonly lists: CodeLists } = {
  codes: [],
  disclosures: [],
  lists: {},
}

/** By name: disclosure or reason. */
type CodeLists = Readonly<Record<string, string>>

function listsOf(released: readonly Release[]): CodeLists {
  const isSame =
    released.length === last.codes.length &&
    released.every(({ code, disclosure }, i) => code === last.codes[i] && disclosure === last.disclosures[i])
  if (!isSame) {
    const codes = released.map(({ code }) => code)
    const disclosures = released.map(({ disclosure }) => disclosure)
    last = { codes, disclosures, lists: byDisclosure(released) }
  }
  return last.lists
}

function byDisclosure(released: readonly Release[]): CodeLists {
  const codes = new Map<string, string[]>()
  for (const { disclosure, code } of released) {
    const known = codes.get(disclosure)
    if (known === undefined) codes.set(disclosure, [code])
    else known.push(code)
  }
  return inLists(codes)
}

const NO_LISTS: CodeLists = {}

function inLists(codes: ReadonlyMap<string, readonly string[]>): CodeLists {
  const lists: Record<string, string> = {}
  for (const [name, list] of codes) lists[name] = codeList(list)
  return lists
}

/** Compiled operations ask for the same elements every time, in the same array. */
function codesOf(asked: readonly (readonly DataElement[])[]): string {
  const [only] = asked
  if (only === undefined || asked.length > 1) return codeList(asked.flat().map(({ code }) => code))
  let list = listOf.get(only)
  if (list === undefined) listOf.set(only, (list = codeList(only.map(({ code }) => code))))
  return list
}

const listOf = new WeakMap<readonly DataElement[], string>()

/** Equal calls are counted, not repeated. */
function countCalls(calls: readonly string[]): readonly string[] {
  if (calls.every((call, i) => calls.indexOf(call) === i)) return calls
  const times = new Map<string, number>()
  for (const call of calls) times.set(call, (times.get(call) ?? 0) + 1)
  return Array.from(times, ([call, n]) => (n === 1 ? call : `${call} x${n}`))
}
