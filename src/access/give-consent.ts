import { randomUUID } from 'node:crypto'
import { type Grants } from './grants.ts'
import { type PurposeDirectory } from './purpose.ts'
import { type Ledger } from '../audit/ledger.ts'
import { type Catalog } from '../catalog/types.ts'
import { type Caller } from '../model/caller.ts'
import { type Clock, toDateTime } from '../model/clock.ts'
import { type DataElement } from '../model/element.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type CitizenId } from '../model/ids.ts'
import { person, type Subject } from '../model/subject.ts'
import { type ConsentRow } from '../store/consents.ts'
import { type Store } from '../store/store.ts'

export interface ConsentInput {
  readonly lifeEvent: string
  /** Who may see: a person or an enterprise. */
  readonly grantee: Subject
  readonly caseNumber: string | null
  /** Element paths; null: all that the form may ask about the giver. */
  readonly elements: readonly string[] | null
  /** Epoch ms; null: the longest there is. */
  readonly expiresAt: number | null
}

/** As its giver sees it. */
export interface ConsentView {
  readonly id: string
  readonly lifeEvent: string
  readonly elements: readonly string[]
  readonly givenAt: string
  readonly expiresAt: string
  readonly withdrawnAt: string | null
}

export interface ConsentParts {
  readonly ledger: Ledger
  readonly store: Store
  readonly clock: Clock
}

export interface ConsentAsking {
  readonly caller: Caller
  readonly requestId: string
  readonly catalog: Catalog
  readonly grants: Grants
  readonly lifeEvents: PurposeDirectory
}

/** A consent serves one case; none lasts longer than this. */
export const LONGEST_CONSENT_MS = 90 * 86_400_000

/**
 * 本人同意: only under the giver's own token, never by anybody for them.
 * @throws {GatewayError} FORBIDDEN to all but a citizen, CONSENT_INVALID with every problem, AUDIT_UNAVAILABLE
 */
export async function giveConsent(
  parts: ConsentParts,
  asking: ConsentAsking,
  input: ConsentInput,
): Promise<ConsentView> {
  const { ledger, store, clock } = parts
  const giver = giverOf(asking.caller)
  const now = clock()
  const { elements, expiresAt } = parseConsent(asking, input, now)
  const purpose = { lifeEvent: input.lifeEvent, serviceItem: null, caseNumber: input.caseNumber, onBehalfOf: null }
  const { receipts } = await ledger.record(
    { action: 'CONSENT', caller: asking.caller, purpose, requestId: asking.requestId, subjects: [person(giver)] },
    (recording) => Promise.resolve(recording.asked(0, elements)),
  )
  // The entry is durable first. If we stop here the ledger tells of a consent that never took effect: it opens nothing.
  const row: ConsentRow = {
    id: randomUUID(),
    grantor: store.digest(giver),
    grantee: store.digest(input.grantee.id),
    lifeEvent: input.lifeEvent,
    caseDigest: input.caseNumber === null ? null : store.digest(input.caseNumber),
    elements: elements.map(({ code }) => code),
    givenAt: now,
    expiresAt,
    withdrawnAt: null,
    entryId: receipts[0]?.entryId ?? '',
  }
  await store.consents.give(row)
  return viewOf(row, asking.catalog)
}

/**
 * Ends a consent at once. Withdrawing twice is not an error.
 * @throws {GatewayError} FORBIDDEN, CONSENT_INVALID when the caller gave no such consent, AUDIT_UNAVAILABLE
 */
export async function withdrawConsent(parts: ConsentParts, asking: ConsentAsking, id: string): Promise<ConsentView> {
  const { ledger, store, clock } = parts
  const giver = giverOf(asking.caller)
  const row = await store.consents.find(id)
  if (row?.grantor !== store.digest(giver)) throw new GatewayError('CONSENT_INVALID', { problems: [PROBLEMS.UNKNOWN] })
  if (row.withdrawnAt !== null) return viewOf(row, asking.catalog)
  const withdrawnAt = clock()
  // Withdrawn first: a leave that the ledger does not yet know to be ended must not open anything meanwhile.
  await store.consents.withdraw(id, withdrawnAt)
  const purpose = { lifeEvent: row.lifeEvent, serviceItem: null, caseNumber: null, onBehalfOf: null }
  await ledger.record(
    { action: 'WITHDRAW', caller: asking.caller, purpose, requestId: asking.requestId, subjects: [person(giver)] },
    () => Promise.resolve(),
  )
  return viewOf({ ...row, withdrawnAt }, asking.catalog)
}

/** The caller's own consents, newest first. */
export async function listConsents(store: Store, caller: Caller, catalog: Catalog): Promise<readonly ConsentView[]> {
  const rows = await store.consents.byGrantor(store.digest(giverOf(caller)))
  return rows.map((row) => viewOf(row, catalog))
}

/**
 * Not through another gateway: it says for whom it asks, and that is no leave of theirs.
 * @throws {GatewayError} FORBIDDEN
 */
export function giverOf({ citizen, onBehalf }: Caller): CitizenId {
  if (citizen === null || onBehalf !== undefined) throw new GatewayError('FORBIDDEN')
  return citizen
}

/** What is shared, and until when. @throws {GatewayError} CONSENT_INVALID with every problem */
export function parseConsent(
  { catalog, grants, lifeEvents }: Pick<ConsentAsking, 'catalog' | 'grants' | 'lifeEvents'>,
  input: ConsentInput,
  now: number,
): { elements: readonly DataElement[]; expiresAt: number } {
  const problems: Problem[] = []
  if (!lifeEvents.hasLifeEvent(input.lifeEvent)) problems.push(PROBLEMS.LIFE_EVENT_UNKNOWN)
  const consentable = grants.consentable(input.lifeEvent)
  const elements = input.elements === null ? consentable : chosen(input.elements, catalog, consentable, problems)
  if (elements.length === 0 && problems.length === 0) problems.push(PROBLEMS.NOTHING_TO_SHARE)
  const expiresAt = input.expiresAt ?? now + LONGEST_CONSENT_MS
  if (expiresAt <= now || expiresAt > now + LONGEST_CONSENT_MS) problems.push(PROBLEMS.EXPIRY)
  if (problems.length > 0) throw new GatewayError('CONSENT_INVALID', { problems })
  return { elements, expiresAt }
}

function chosen(
  paths: readonly string[],
  catalog: Catalog,
  consentable: readonly DataElement[],
  problems: Problem[],
): readonly DataElement[] {
  return paths.flatMap((path, index) => {
    const element = catalog.elementByPath.get(path)
    if (element !== undefined && consentable.includes(element)) return [element]
    problems.push({ ...PROBLEMS.ELEMENT, path: `input.elements[${String(index)}]` })
    return []
  })
}

function viewOf(row: ConsentRow, catalog: Catalog): ConsentView {
  const codes = new Set(row.elements)
  return {
    id: row.id,
    lifeEvent: row.lifeEvent,
    elements: catalog.elements.filter(({ code }) => codes.has(code)).map(({ path }) => path),
    givenAt: toDateTime(row.givenAt),
    expiresAt: toDateTime(row.expiresAt),
    withdrawnAt: row.withdrawnAt === null ? null : toDateTime(row.withdrawnAt),
  }
}

const PROBLEMS = {
  UNKNOWN: {
    path: 'input.id',
    code: 'CONSENT_UNKNOWN',
    zh: '您没有作过这项授权',
    en: 'you gave no such consent',
  },
  LIFE_EVENT_UNKNOWN: {
    path: 'input.lifeEvent',
    code: 'LIFE_EVENT_UNKNOWN',
    zh: '没有这个“一件事”；可用的见 lifeEvents',
    en: 'there is no such life event; lifeEvents lists them',
  },
  NOTHING_TO_SHARE: {
    path: 'input.lifeEvent',
    code: 'NOTHING_TO_SHARE',
    zh: '这个“一件事”不需要他人的授权',
    en: 'this life event asks for nobody’s consent',
  },
  ELEMENT: {
    path: 'input.elements',
    code: 'ELEMENT_NOT_NEEDED',
    zh: '没有这个数据元，或这个“一件事”不需要它',
    en: 'there is no such element, or this life event does not need it',
  },
  EXPIRY: {
    path: 'input.expiresAt',
    code: 'CONSENT_EXPIRY',
    zh: '有效期须在将来，且不超过 90 天',
    en: 'the expiry must lie in the future, at most 90 days ahead',
  },
} as const satisfies Record<string, Problem>
