import { type LicenseUseCause, LICENSE_USE_CAUSES } from '../model/license.ts'
import { type Asking, type ReadParts } from '../archive/read-archive.ts'
import { type Grants, type LicenseGrant } from '../access/grants.ts'
import { type Receipt, type Recording } from '../audit/ledger.ts'
import { type Catalog, type LicenseServiceName, type Source } from '../catalog/types.ts'
import { type LicenseOutcome } from '../exchange/types.ts'
import { type LicenseWords } from '../../connectors/kinds/license.ts'
import { type DataElement } from '../model/element.ts'
import { GatewayError } from '../model/errors.ts'
import { type Subject } from '../model/subject.ts'

/** Who asks about whose licences, and what they will be used for. */
export interface LicenseAsking extends Asking {
  readonly holder: Subject
  readonly useCause: LicenseUseCause
  readonly catalog: Catalog
  readonly grants: Grants
}

/** What is used, as far as the question says. */
export interface LicenseUse {
  readonly action: 'LICENSE_READ' | 'LICENSE_VERIFY' | 'LICENSE_RENDITION'
  /** Rows of annex 3; null: those that are granted, or whichever type it turns out to be. */
  readonly types: readonly string[] | null
  /** Leaves of the licence list that are asked for. */
  readonly leaves: readonly string[] | null
}

/** One open use of somebody's licences. */
export interface Consultation {
  readonly recording: Recording
  readonly platform: Source
  /** By leaf of the licence list. */
  readonly elements: ReadonlyMap<string, DataElement>
  /** May this caller use a licence of this type for this purpose? */
  gives(type: unknown): type is string
  /** The ledger learns which type it was. */
  isOf(type: string): void
  /** Notes that nothing was given, and why. */
  refuse(reason: string): void
  ask<Service extends LicenseServiceName>(
    service: Service,
    words: Partial<LicenseWords>,
  ): Promise<LicenseOutcome<Service>>
}

/** Why the work was not begun. */
export type Closed = 'NO_PERMISSION' | 'NO_SOURCE'

export interface Consulted<Result> {
  readonly result: Result | Closed
  readonly platform: Source | null
  readonly receipt: Receipt
}

/**
 * 用证: every use of a licence goes this way. The types are decided before anybody is asked, the relation is proved, and
 * the entry says which type was used for which cause. An unknown holder and an unproved relation end alike.
 * @throws {GatewayError} RELATION_NOT_PROVED, PROOF_UNAVAILABLE, AUDIT_UNAVAILABLE
 */
export async function consult<Result>(
  parts: ReadParts,
  asking: LicenseAsking & { readonly use: LicenseUse },
  work: (consultation: Consultation) => Promise<Result>,
): Promise<Consulted<Result>> {
  const { caller, purpose, requestId, holder, catalog, deadlineAt, useCause, use } = asking
  const { platform, grant, closed } = decideUse(asking, use.types)
  const elements = elementsOf(asking)
  const [onlyType = null, ...otherTypes] = use.types ?? []

  const { result, receipts } = await parts.ledger.record(
    { action: use.action, caller, purpose, requestId, subjects: [holder] },
    async (recording): Promise<Result | Closed> => {
      recording.asked(0, [...elements.values()])
      const isOf = (type: string | null) => recording.used(0, { type, useCause })
      isOf(otherTypes.length === 0 ? onlyType : null)
      const refuse = (reason: string): void => {
        for (const element of elements.values()) recording.refused(0, element, reason)
      }
      if (platform === null || closed !== null) {
        refuse(closed ?? 'NO_SOURCE')
        return closed ?? 'NO_SOURCE'
      }
      const asked = { subject: holder, position: 0, relations: grant.relations, catalog, deadlineAt }
      const { relation } = await parts.prover.prove(recording, asked)
      return work({
        recording,
        platform,
        elements,
        gives: (type): type is string => typeof type === 'string' && grant.gives(relation, type),
        isOf,
        refuse,
        ask: (service, words) =>
          parts.exchange.consult(recording, {
            source: platform,
            service,
            about: { subject: holder, position: 0 },
            words: { ...NOTHING, ...words, useCause: LICENSE_USE_CAUSES[useCause] },
            deadlineAt,
          }),
      })
    },
  )
  const [receipt] = receipts
  if (receipt === undefined) throw new GatewayError('AUDIT_UNAVAILABLE')
  return { result, platform, receipt }
}

/** Before anybody is asked: whom to ask, who may use which types, and why nobody is asked at all; null: somebody is. */
export interface UseDecision {
  readonly platform: Source | null
  readonly grant: LicenseGrant
  readonly closed: Closed | null
}

/** @param types rows of annex 3; null: those that are granted, or whichever type it turns out to be */
export function decideUse(
  { purpose, holder, catalog, grants }: Pick<LicenseAsking, 'purpose' | 'holder' | 'catalog' | 'grants'>,
  types: readonly string[] | null,
): UseDecision {
  const platform = catalog.sources.find(({ licenses }) => licenses !== undefined) ?? null
  const grant = grants.licenses(purpose, holder.kind)
  const isWanted = types === null ? grant.relations.length > 0 : types.some((type) => grant.names(type))
  return { platform, grant, closed: platform === null ? 'NO_SOURCE' : isWanted ? null : 'NO_PERMISSION' }
}

export const NOTHING: LicenseWords = {
  useCause: '',
  type: null,
  number: null,
  identifier: null,
  code: null,
  digest: null,
  fields: null,
}

function elementsOf({ catalog, holder, use }: LicenseAsking & { readonly use: LicenseUse }) {
  const list = catalog.bindingByPath.get(`${holder.kind.toLowerCase()}.licenses[]`)
  const all = (list?.elements ?? []).map((element) => [element.fields.at(-1) ?? '', element] as const)
  return new Map(all.filter(([leaf]) => use.leaves === null || use.leaves.includes(leaf)))
}
