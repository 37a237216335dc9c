import { type GuessLimits, type Reservation } from './guess-limits.ts'
import { planArchive } from '../archive/plan.ts'
import { type Answered } from '../archive/answer.ts'
import { collect, isWaiting, openTasks } from '../archive/collect.ts'
import { type Asking, audienceOf, type ReadParts } from '../archive/read-archive.ts'
import { isStale, observedAtOf, sourceOf, unreadableItems } from '../archive/resolve.ts'
import { rule, type Ruling, type Standing } from '../access/disclose.ts'
import { type Grant, type Grants } from '../access/grants.ts'
import { type Receipt } from '../audit/ledger.ts'
import { type Catalog } from '../catalog/types.ts'
import { canonicalValue, sameValue } from '../model/canonical.ts'
import { type DataElement, type Value } from '../model/element.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type SourceRef } from '../model/provenance.ts'
import { type Audience } from '../model/state.ts'
import { type Subject } from '../model/subject.ts'

/** MATCH and MISMATCH are the department's word; the true value never leaves. */
export type ClaimOutcome = 'MATCH' | 'MISMATCH' | 'NOT_FOUND' | 'UNAVAILABLE' | 'NO_PERMISSION'

export interface ClaimResult {
  readonly element: string
  readonly outcome: ClaimOutcome
  readonly source: SourceRef | null
  readonly observedAt: string | null
  readonly sentence: string
}

export interface Verification {
  readonly results: readonly ClaimResult[]
  readonly receipt: Receipt
}

export interface VerifyClaims extends Asking {
  readonly subject: Subject
  readonly claims: readonly { readonly element: string; readonly value: string }[]
  readonly catalog: Catalog
  readonly grants: Grants
}

export interface VerifyParts extends ReadParts {
  readonly limits: GuessLimits
}

export interface Claim {
  readonly element: DataElement
  readonly value: Value
}

const MOST_CLAIMS = 100

/**
 * 数据核验: is what the applicant claims what the department holds? Yes or no, never the true value, and not an oracle:
 * after too many wrong guesses the answer is NO_PERMISSION.
 * @throws {GatewayError} INPUT_INVALID with every faulty claim, RELATION_NOT_PROVED, PROOF_UNAVAILABLE, AUDIT_UNAVAILABLE
 */
export async function verifyClaims(parts: VerifyParts, asking: VerifyClaims): Promise<Verification> {
  const { caller, purpose, requestId, subject, catalog, deadlineAt } = asking
  const claims = parseClaims(asking)
  const grant = asking.grants.forKind(purpose, subject.kind)
  const elements = [...new Set(claims.map(({ element }) => element))]

  const { result, receipts } = await parts.ledger.record(
    { action: 'VERIFY', caller, purpose, requestId, subjects: [subject] },
    async (recording) => {
      recording.asked(0, elements)
      const granted = elements.filter((element) => grant.names(element))
      const request = { subject, position: 0, relations: grant.relations, catalog, deadlineAt }
      const standing = granted.length === 0 ? null : await parts.prover.prove(recording, request)
      const open =
        standing === null ? new Map<Claim, Reservation>() : await reserve(parts, asking, claims, grant, standing)
      const shape = { catalog, grant, standing: standing ?? NOBODY, key: subject.key, fetches: isVerifiable }
      const plan = planArchive([...new Set(Array.from(open.keys(), ({ element }) => element))], shape)
      const [answer] = await collect(parts.exchange, recording, [{ subject, position: 0, plan }], deadlineAt)
      const answered = new Map(answer?.answered.map((one) => [one.asked.element, one]))
      const results = await settle(parts, claims, open, answered)
      for (const element of elements) {
        const outcomes = results.filter(({ claim }) => claim.element === element).map(({ outcome }) => outcome)
        const told = outcomes.filter((outcome) => outcome === 'MATCH' || outcome === 'MISMATCH')
        // Several claims about one element are one answer about it.
        if (told.length > 0) recording.released(0, element, 'VERIFY', told.length === 1 ? told[0] : told)
        else recording.refused(0, element, outcomes[0] ?? 'NO_PERMISSION')
      }
      return { told: results.map((checked) => resultOf(checked, audienceOf(caller))), answer }
    },
  )
  const receipt = receipts[0]
  if (receipt === undefined) throw new GatewayError('AUDIT_UNAVAILABLE')
  const { told, answer } = result
  if (answer !== undefined && isWaiting(answer)) await openTasks([answer], receipts)
  return { results: told, receipt }
}

const NOBODY: Standing = { relation: 'SELF', consent: null, minor: false }

export function isVerifiable(ruling: Ruling): boolean {
  return ruling !== 'NO_PERMISSION' && ruling !== 'WITHHELD'
}

/** The claims this caller may have checked: granted, and not guessed at too often. */
async function reserve(
  { limits }: VerifyParts,
  { subject, caller, purpose }: VerifyClaims,
  claims: readonly Claim[],
  grant: Grant,
  standing: Standing,
): Promise<ReadonlyMap<Claim, Reservation>> {
  const verifiable = claims.filter(({ element }) => isVerifiable(rule(grant, standing, element)))
  const guesses = verifiable.map(({ element }) => ({ subject, element, client: caller.client, purpose }))
  const reserved = await limits.reserve(guesses)
  return new Map(
    verifiable.flatMap((claim, i) => {
      const reservation = reserved[i] ?? null
      return reservation === null ? [] : [[claim, reservation]]
    }),
  )
}

interface Checked {
  readonly claim: Claim
  readonly outcome: ClaimOutcome
  readonly found: Answered | null
}

/** Nothing is told before it is counted, and each wrong guess counts for the next. */
async function settle(
  { limits }: VerifyParts,
  claims: readonly Claim[],
  open: ReadonlyMap<Claim, Reservation>,
  answered: ReadonlyMap<DataElement, Answered>,
): Promise<readonly Checked[]> {
  const checked = Array.from(open, ([claim, reservation]) => {
    const found = answered.get(claim.element) ?? null
    const outcome = found === null ? 'UNAVAILABLE' : compare(claim.element, claim.value, found)
    return { claim, outcome, found, reservation }
  })
  const mayBeTold = await limits.settle(
    checked.map(({ reservation, outcome }) => ({ reservation, outcome: outcome === 'MISMATCH' ? outcome : 'OTHER' })),
  )
  const told = new Map(checked.flatMap((one, i) => (mayBeTold[i] === true ? [[one.claim, one]] : [])))
  return claims.map((claim) => told.get(claim) ?? { claim, outcome: 'NO_PERMISSION', found: null })
}

function compare(element: DataElement, claimed: Value, { resolved, asked }: Answered): ClaimOutcome {
  // What a department said some time ago is not what it says.
  if (isStale(resolved.outcome)) return 'UNAVAILABLE'
  const held = resolved.value
  const isWhole = unreadableItems(resolved, asked.leaf).length === 0
  const values = Array.isArray(held) ? held.map((item) => item[asked.leaf] ?? null) : [held as Value]
  if (values.every((one) => one === null)) {
    const said = resolved.outcome?.kind
    const isAnswered = (said === 'RECORD' || said === 'NO_RECORD') && resolved.conflict === null
    const { told, state } = resolved
    const isKnown = isAnswered && isWhole && state !== 'SOURCE_DOWN' && (told === null || state === 'NOT_FOUND')
    return isKnown ? 'NOT_FOUND' : 'UNAVAILABLE'
  }
  // Only the authority's word is a 核验; another source's agreement would say too much.
  if (resolved.from?.rank !== 'AUTHORITY') return 'UNAVAILABLE'
  // What another gateway has from elsewhere, or in doubt, is no authority's word here either.
  if (resolved.told !== null && resolved.told.state !== 'VERIFIED') return 'UNAVAILABLE'
  if (values.some((one) => sameValue(element, claimed, one))) return 'MATCH'
  // It may be what is claimed that cannot be read.
  return isWhole ? 'MISMATCH' : 'UNAVAILABLE'
}

/** @throws {GatewayError} INPUT_INVALID with every faulty claim */
export function parseClaims({ claims, catalog, subject }: VerifyClaims): readonly Claim[] {
  const problems: Problem[] = []
  if (claims.length === 0 || claims.length > MOST_CLAIMS) problems.push(CLAIM_COUNT)
  const parsed = claims.slice(0, MOST_CLAIMS).flatMap((claim, index): Claim[] => {
    const path = `input.claims[${String(index)}]`
    const element = catalog.elementByPath.get(claim.element)
    if (element?.kind !== subject.kind) {
      problems.push({ path: `${path}.element`, ...ELEMENT_UNKNOWN })
      return []
    }
    const value = canonicalValue(element, claim.value)
    if (value === null) problems.push({ path: `${path}.value`, ...CLAIM_VALUE })
    return [{ element, value }]
  })
  if (problems.length > 0) throw new GatewayError('INPUT_INVALID', { problems })
  return parsed
}

const CLAIM_COUNT: Problem = {
  path: 'input.claims',
  code: 'CLAIM_COUNT',
  zh: '一次核验 1 至 100 项',
  en: 'between 1 and 100 claims at once',
}
const ELEMENT_UNKNOWN = {
  code: 'ELEMENT_UNKNOWN',
  zh: '没有这个数据元，或不属于此类对象；可用的见接口定义中的 @element',
  en: 'there is no such data element for this kind of subject; the SDL lists them with @element',
} as const
const CLAIM_VALUE = {
  code: 'VALUE_FORMAT',
  zh: '值不符合该数据元的类型',
  en: 'the value cannot be one of this element’s type',
} as const

const SENTENCES: Readonly<Record<ClaimOutcome, Readonly<Record<Audience, string>>>> = {
  MATCH: { CITIZEN: '与部门记录一致，无需提供证明。', OFFICER: '与权威数源一致。' },
  MISMATCH: { CITIZEN: '与部门记录不一致，请核对。', OFFICER: '与权威数源不一致，可请申请人核对或发起数据异议。' },
  NOT_FOUND: { CITIZEN: '部门没有这项记录。', OFFICER: '数源应答查无记录。' },
  UNAVAILABLE: { CITIZEN: '部门系统暂时无法核验，请稍后再试。', OFFICER: '数源不可用或超时，未能核验。' },
  NO_PERMISSION: { CITIZEN: '不能核验这一项。', OFFICER: '无授权，或不一致次数已达上限，未予核验。' },
}

function resultOf({ claim, outcome, found }: Checked, audience: Audience): ClaimResult {
  const checked = outcome !== 'NO_PERMISSION' && found !== null
  return {
    element: claim.element.path,
    outcome,
    source: checked ? sourceOf(found.resolved) : null,
    observedAt: checked ? observedAtOf(found.resolved) : null,
    sentence: SENTENCES[outcome][audience],
  }
}
