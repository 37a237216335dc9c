import { NOTHING } from './consultation.ts'
import { type QualityBook } from './quality-book.ts'
import { type Asking, audienceOf, type ReadParts } from '../archive/read-archive.ts'
import { nothingIn } from './answered.ts'
import { type TypeCounts } from '../../connectors/kinds/license.ts'
import { type LicenseType } from '../catalog/annex.ts'
import { type Catalog, type Source } from '../catalog/types.ts'
import { type Caller, type Role } from '../model/caller.ts'
import { GatewayError } from '../model/errors.ts'
import { LICENSE_FAULTS, LICENSE_USE_CAUSES, type LicenseFault } from '../model/license.ts'
import { type ElementState, sentenceFor } from '../model/state.ts'

export interface LicenseTypeQuality {
  readonly type: LicenseType
  /** As the platform counts them; null where it is lost or gives no number. */
  readonly issued: number | null
  readonly valid: number | null
  /** Different licences that came by. */
  readonly seen: number
  readonly findings: readonly { readonly fault: LicenseFault; readonly count: number }[]
}

export interface LicenseQuality {
  readonly since: string
  /** Of the platform's own counts. */
  readonly state: ElementState
  readonly sentence: string
  readonly types: readonly LicenseTypeQuality[]
}

export interface ReportQuality extends Omit<Asking, 'purpose'> {
  readonly catalog: Catalog
  readonly licenseTypes: readonly LicenseType[]
}

export interface QualityParts extends Pick<ReadParts, 'ledger' | 'exchange'> {
  readonly licenseQuality: QualityBook
}

/** Who watches over the quality of data: the 数据局 and the auditor. */
const READERS: readonly Role[] = ['AUTHORITY', 'AUDITOR']

/**
 * 证照质量报告: for each of the 143 types how many there are, how many were seen, and what was wrong with them. Nothing in
 * it is about anybody.
 * @throws {GatewayError} FORBIDDEN
 */
export async function reportQuality(parts: QualityParts, asking: ReportQuality): Promise<LicenseQuality> {
  const { caller, licenseTypes } = asking
  assertReader(caller)
  const counted = await countsOf(parts, asking)
  const { counts, isWhole } = 'nothing' in counted ? NO_COUNTS : counted
  const countOf = new Map(counts.map((count) => [count.type, count]))
  // What the platform does not count it has none of, if it is certain that it does not count it.
  const none = { issued: isWhole ? 0 : null, valid: isWhole ? 0 : null }
  const state = 'nothing' in counted ? counted.nothing : 'VERIFIED'
  const seen = parts.licenseQuality.findings()
  return {
    since: parts.licenseQuality.since,
    state,
    sentence: sentenceFor(state, audienceOf(caller)),
    types: licenseTypes.map((type) => {
      const { issued, valid } = countOf.get(type.code) ?? none
      const { seen: number = 0, faults = new Map<LicenseFault, number>() } = seen.get(type.code) ?? {}
      return {
        type,
        issued,
        valid,
        seen: number,
        findings: LICENSE_FAULTS.flatMap((fault) => {
          const found = faults.get(fault)
          return found === undefined ? [] : [{ fault, count: found }]
        }),
      }
    }),
  }
}

/** @throws {GatewayError} FORBIDDEN */
export function assertReader({ roles }: Caller): void {
  if (!READERS.some((role) => roles.includes(role))) throw new GatewayError('FORBIDDEN')
}

/** Who counts the licences; null: nobody does. */
export function countingPlatform({ sources }: Catalog): Source | null {
  return sources.find(({ licenses }) => licenses?.statistics !== undefined) ?? null
}

const NO_COUNTS: TypeCounts = { counts: [], isWhole: false }

const PURPOSE = { lifeEvent: 'QUALITY', serviceItem: null, caseNumber: null, onBehalfOf: null }

/** Asked about nobody, so no entry is written about anybody. */
async function countsOf(
  { ledger, exchange }: QualityParts,
  { caller, requestId, catalog, deadlineAt }: ReportQuality,
): Promise<TypeCounts | { readonly nothing: ElementState }> {
  const source = countingPlatform(catalog)
  if (source === null) return { nothing: 'NO_SOURCE' }
  const words = { ...NOTHING, useCause: LICENSE_USE_CAUSES.QUALITY_CHECK }
  const request = { action: 'LICENSE_READ', caller, purpose: PURPOSE, requestId, subjects: [] } as const
  const { result } = await ledger.record(request, (recording) =>
    exchange.consult(recording, { source, service: 'statistics', about: null, words, deadlineAt }),
  )
  return result.kind === 'ANSWERED' ? result.result : nothingIn(result)
}
