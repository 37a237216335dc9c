import type { ErrorCode } from '../model/errors.ts'
import { toDateTime } from '../model/clock.ts'
import { commitment, commitmentSalt, entryKeyOf, purposeCommitment, rootOf, subjectTag } from './commitments.ts'
import { canonicalText, codeList, entryText, purposeCode } from './entry.ts'
import type { Notes, RecordRequest, Release } from './recording.ts'

/** One entry about to be written, and what its receipt may open. */
export interface Draft {
  readonly id: string
  readonly text: string
  readonly sealed: Sealed
}

/**
 * The released values, each once and in code order, and the key their commitments hang on. Most callers never look at
 * what opens them: it is made again for those who do, instead of being held while the entry is written.
 */
export interface Sealed {
  readonly entryKey: string
  readonly released: readonly Release[]
}

/** The salt of one commitment, by the path of its element. */
export interface Opening {
  readonly path: string
  readonly salt: string
}

export interface About {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly salt: string
  /** Salt of the citizen who called; null for everyone else. */
  readonly callerSalt: string | null
  /** Why the whole request was refused; null when it was answered. */
  readonly refusal: ErrorCode | null
}

/** @throws what {@link entryText} throws; {TypeError} when one element was released twice with different values */
export function composeEntry(request: RecordRequest, notes: Notes, about: About): Draft {
  const { caller, purpose } = request
  const entryKey = entryKeyOf(about.salt, about.id)
  // Of a refused request no result leaves, so nothing was released, whatever was noted on the way.
  const released = about.refusal === null ? inCodeOrder(notes.released) : []
  const sealed = { entryKey, released }
  const text = entryText({
    v: 1,
    id: about.id,
    at: toDateTime(about.at),
    action: request.action,
    request: request.requestId,
    caller: {
      client: caller.client,
      department: caller.department,
      officer: caller.officer,
      citizen: about.callerSalt === null ? null : subjectTag(entryKeyOf(about.callerSalt, about.id)),
      roles: caller.roles,
    },
    purpose: {
      lifeEvent: purposeCode(purpose.lifeEvent),
      serviceItem: purpose.serviceItem === null ? null : purposeCode(purpose.serviceItem),
    },
    case: purposeCommitment(entryKey, 'case', purpose.caseNumber),
    employer: purposeCommitment(entryKey, 'employer', purpose.onBehalfOf),
    kind: notes.subject.kind,
    ...(notes.use && { license: { type: notes.use.type, useCause: notes.use.useCause } }),
    subject: subjectTag(entryKey),
    asked: codeList(notes.asked.flatMap((elements) => elements.map(({ code }) => code))),
    calls: Array.from(notes.calls, ([call, times]) => (times === 1 ? call : `${call} x${times}`)),
    released: byDisclosure(released),
    refused: Object.fromEntries(Array.from(notes.refused, ([reason, codes]) => [reason, codeList(codes)])),
    refusal: about.refusal,
    root: rootOf(commitmentsOf(sealed)),
    onBehalf: caller.onBehalf?.entries.get(notes.subject.id),
    upstream: notes.upstream ?? undefined,
  })
  return { id: about.id, text, sealed }
}

/** One for each released element, in code order; like the commitments. */
export function openingsOf({ entryKey, released }: Sealed): readonly Opening[] {
  return released.map(({ code, path }) => ({ path, salt: commitmentSalt(entryKey, code) }))
}

export function commitmentsOf({ entryKey, released }: Sealed): readonly string[] {
  return released.map(({ code, value }) => commitment(commitmentSalt(entryKey, code), code, value))
}

/** Each code once: a value that two fields of a form show was released once. */
function inCodeOrder(released: readonly Release[]): readonly Release[] {
  const sorted = released.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  return sorted.filter((release, i) => {
    const before = sorted[i - 1]
    if (before?.code !== release.code) return true
    const same =
      before.disclosure === release.disclosure && canonicalText(before.value) === canonicalText(release.value)
    if (!same) throw new TypeError(`${release.code} was released twice, differently`)
    return false
  })
}

function byDisclosure(released: readonly Release[]): Record<string, string> {
  const codes = new Map<string, string[]>()
  for (const { disclosure, code } of released) {
    const known = codes.get(disclosure)
    if (known === undefined) codes.set(disclosure, [code])
    else known.push(code)
  }
  return Object.fromEntries(Array.from(codes, ([disclosure, list]) => [disclosure, codeList(list)]))
}
