import { randomBytes } from 'node:crypto'
import { commitment } from './commitments.ts'
import type { Opening } from './compose.ts'
import {
  canonicalText,
  CODE,
  DIGEST,
  entryFault,
  faultIn,
  FIELDS,
  isRecord,
  nullOr,
  oneOf,
  type Test,
  text,
} from './entry.ts'
import type { Caller } from '../model/caller.ts'
import { toDateTime } from '../model/clock.ts'

export const ACTS = ['SUSPEND', 'RESUME'] as const
export type Act = (typeof ACTS)[number]

/** What somebody in charge does to a source. It is about nobody, and nobody's data are in it. */
export interface ActRequest {
  readonly action: Act
  readonly caller: Caller
  readonly requestId: string
  readonly source: { readonly connector: string; readonly version: string }
  /** Stable code; null: none is needed. */
  readonly reason: string | null
  /** In the officer's own words. Free text has no place in the log: the entry holds a commitment to it. */
  readonly statement: string | null
  /** Epoch ms. */
  readonly until: number | null
}

/** As the log keeps it (docs/ledger.md). The schema is closed. */
export interface ActEntry {
  readonly v: 1
  readonly id: string
  readonly at: string
  readonly action: Act
  readonly request: string
  readonly caller: Pick<Caller, 'client' | 'department' | 'officer' | 'roles'> & { readonly citizen: null }
  /** `<connector>@<version>` */
  readonly source: string
  readonly reason: string | null
  readonly statement: string | null
  readonly until: string | null
}

/** An entry about to be written, and what opens the statement. */
export interface ActDraft {
  readonly text: string
  readonly openings: readonly Opening[]
  readonly commitments: readonly string[]
}

/** @throws {TypeError} when a field is not of the closed schema, naming the field */
export function composeAct(request: ActRequest, { id, at }: { readonly id: string; readonly at: number }): ActDraft {
  const { action, requestId, source, reason, statement, until } = request
  const { client, department, officer, roles } = request.caller
  const opening = randomBytes(32).toString('hex')
  const commitments = statement === null ? [] : [commitment(opening, 'statement', statement)]
  const entry: ActEntry = {
    v: 1,
    id,
    at: toDateTime(at),
    action,
    request: requestId,
    caller: { client, department, officer, citizen: null, roles },
    source: `${source.connector}@${source.version}`,
    reason,
    statement: commitments[0] ?? null,
    until: until === null ? null : toDateTime(until),
  }
  const fault = loggedFault(entry)
  if (fault !== null) throw new TypeError(`an audit entry cannot hold this ${fault}`)
  const openings = commitments.map(() => ({ path: 'statement', salt: opening }))
  return { text: canonicalText(entry), openings, commitments }
}

const { v, id, at, request, caller } = FIELDS
const ACT_FIELDS: Readonly<Record<keyof ActEntry, Test>> = {
  v,
  id,
  at,
  action: oneOf(ACTS),
  request,
  caller,
  source: text(/^[\w.-]{1,64}@[\w.+-]{1,64}$/),
  reason: nullOr(text(CODE)),
  statement: nullOr(text(DIGEST)),
  until: nullOr(at),
}

/** The name of the first field that fits neither closed schema; null when the log may hold the value. */
export function loggedFault(value: unknown): string | null {
  const isAct = isRecord(value) && ACTS.some((action) => action === value['action'])
  return isAct ? faultIn(ACT_FIELDS, value) : entryFault(value)
}
