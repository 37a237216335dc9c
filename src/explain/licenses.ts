import { type Assumed, type ExplainParts } from './explain.ts'
import { type ReadingExplanation, relationOf } from './explanation.ts'
import { foreseeStanding, nameOf, NOT_ASKED, suppose } from './foresee.ts'
import { type ExplainedOperation } from './operations.ts'
import { licenseSentence, serviceSentence } from './words.ts'
import { type Standing } from '../access/disclose.ts'
import { type Relation } from '../access/grants.ts'
import { type LicenseType } from '../catalog/annex.ts'
import { type Catalog, type LicenseServiceName, type Source } from '../catalog/types.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { isShut } from '../exchange/lane.ts'
import { decideUse, type LicenseAsking, type UseDecision } from '../license/consultation.ts'
import { assertReader, countingPlatform } from '../license/report-quality.ts'
import { type Caller } from '../model/caller.ts'
import { type Subject } from '../model/subject.ts'

/** What a use of licences would be. */
export interface LicenseForesight extends LicenseAsking, Assumed {
  /** Rows of annex 3 that are asked for; null: which they are is seen when the platform has answered. */
  readonly types: readonly string[] | null
  /** What the platform would be asked, in this order, each once; the later ones only where the first finds a licence. */
  readonly services: readonly LicenseServiceName[]
  readonly licenseTypes: readonly LicenseType[]
}

/** Would a licence of this type be given, and why, or why not? */
export interface ExplainedLicense {
  readonly type: LicenseType
  readonly given: boolean
  readonly reason: 'GRANTED' | 'NOT_FOR_RELATION' | 'NOT_IN_PURPOSE' | 'NO_SOURCE'
  readonly sentence: string
}

/**
 * 查询说明 of every use of licences. How often was claimed wrong so far is not looked at: it tells of a person.
 */
export function explainLicenses(parts: ExplainParts, asking: LicenseForesight): ReadingExplanation {
  const { holder: subject, types, services } = asking
  const decision = decideUse(asking, types)
  const { platform, grant, closed } = decision
  const stand = closed === null ? foreseeStanding(suppose(parts, asking), subject, grant) : NOT_ASKED
  const { standing, askedAbout } = stand
  const isConsulted = platform !== null && closed === null && standing !== null
  const operations = isConsulted ? services.map((name) => explainService(parts.exchange, platform, name, subject)) : []
  const touched = [...(askedAbout === null ? [] : [askedAbout]), ...(operations.length > 0 ? [subject] : [])]
  const relation = relationOf({ ...stand, subject })
  const licenses = standing === null ? [] : explainTypes(asking, decision, standing)
  return {
    refusal: relation.refusal,
    standings: [{ ...relation, role: null, subjects: [0], elements: [], licenses }],
    operations,
    calls: (askedAbout === null ? 0 : 1) + operations.reduce((sum, { calls }) => sum + calls, 0),
    touched: new Set(touched.map(nameOf)),
  }
}

/** Those that are asked for; where none is named, those that would be given. */
function explainTypes(
  { types, licenseTypes }: LicenseForesight,
  decision: UseDecision,
  { relation }: Standing,
): readonly ExplainedLicense[] {
  const explained = licenseTypes
    .filter(({ code }) => types?.includes(code) ?? true)
    .map((type): ExplainedLicense => {
      const reason = reasonOf(type, decision, relation)
      return { type, given: reason === 'GRANTED', reason, sentence: licenseSentence(reason) }
    })
  return types === null ? explained.filter(({ given }) => given) : explained
}

function reasonOf(
  { code }: LicenseType,
  { platform, grant }: UseDecision,
  relation: Relation,
): ExplainedLicense['reason'] {
  if (platform === null) return 'NO_SOURCE'
  if (!grant.names(code)) return 'NOT_IN_PURPOSE'
  return grant.gives(relation, code) ? 'GRANTED' : 'NOT_FOR_RELATION'
}

/**
 * 查询说明 of the quality report: the platform is asked for its counts, about nobody.
 * @throws {GatewayError} FORBIDDEN
 */
export function explainQuality(
  { exchange }: ExplainParts,
  { caller, catalog }: { readonly caller: Caller; readonly catalog: Catalog },
): ReadingExplanation {
  assertReader(caller)
  const platform = countingPlatform(catalog)
  const operations = platform === null ? [] : [explainService(exchange, platform, 'statistics', null)]
  const calls = operations.reduce((sum, one) => sum + one.calls, 0)
  return { refusal: null, standings: [], operations, calls, touched: new Set() }
}

function explainService(
  exchange: Pick<Exchange, 'sourceState'>,
  source: Source,
  name: LicenseServiceName,
  subject: Subject | null,
): ExplainedOperation {
  const { state } = exchange.sourceState(source.connector)
  const calls = isShut(state) ? 0 : 1
  return {
    operation: `${source.connector}/${name}`,
    source: source.ref,
    state,
    route: source.route,
    kind: source.kind,
    key: subject === null ? null : keyOf(name, subject),
    keyFrom: null,
    batch: 1,
    keys: subject === null ? 0 : 1,
    calls,
    timeoutMs: source.limits.timeoutMs,
    purposeTravels: true,
    mayBeCached: false,
    maxAgeSeconds: 0,
    sentence: serviceSentence(name, source.ref, state),
  }
}

/** What a licence is found by: its holder, an element of its own, or what the holder presents. */
function keyOf(name: LicenseServiceName, { key, kind }: Subject): string {
  switch (name) {
    case 'byHolder':
      return key
    case 'byNumber':
    case 'verify':
      return `${kind.toLowerCase()}.licenses[].number`
    case 'byIdentifier':
    case 'verifyFile':
    case 'rendition':
      return `${kind.toLowerCase()}.licenses[].identifier`
    case 'byCode':
      return 'input.code'
    case 'statistics':
      throw new TypeError('statistics are about no licence')
  }
}
