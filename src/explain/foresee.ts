import { type Consent } from '../access/consent.ts'
import { isUnder, type Standing } from '../access/disclose.ts'
import { BY_CONSENT, type Grant, type Grants } from '../access/grants.ts'
import { foreseeProofs, type ForeseenProof } from '../access/prove.ts'
import { type ArchivePlan } from '../archive/plan.ts'
import { type Catalog } from '../catalog/types.ts'
import { type Caller, type Purpose } from '../model/caller.ts'
import { type Clock, toDate } from '../model/clock.ts'
import { type Subject } from '../model/subject.ts'

/** Who is supposed to ask, and what is supposed to hold. */
export interface Supposition {
  readonly caller: Caller
  readonly purpose: Purpose
  readonly catalog: Catalog
  readonly grants: Grants
  /** As if everybody whose consent counts had given it. Whether they have is theirs to know. */
  readonly consented: boolean
  /** yyyy-MM-dd */
  readonly today: string
}

export function suppose(
  { clock }: { readonly clock: Clock },
  { caller, purpose, catalog, grants, consented }: Omit<Supposition, 'today'>,
): Supposition {
  return { caller, purpose, catalog, grants, consented, today: toDate(clock()) }
}

/** One subject of the request, as the decision about it would go if the first relation that is asked about held. */
export interface Foreseen {
  readonly subject: Subject
  /** Of a form; null elsewhere. */
  readonly role: string | null
  readonly grant: Grant
  /** In the order in which they would be tried. */
  readonly proofs: readonly ForeseenProof[]
  /** Null: no relation could be proved, so nothing would be given. */
  readonly standing: Standing | null
  readonly plan: ArchivePlan
}

/** How the caller would stand to a subject, if departments confirmed what they would be asked first. */
export function foreseeStanding(
  { caller, purpose, catalog, grants, consented, today }: Supposition,
  subject: Subject,
  { relations }: Pick<Grant, 'relations'>,
): Pick<Foreseen, 'proofs' | 'standing'> {
  const asker = { caller, purpose }
  const proofs = foreseeProofs(asker, { subject, relations, catalog }, today)
  const relation = proofs.find((proof) => consented || proof.relation !== 'EMPLOYER')?.relation
  if (relation === undefined) return { proofs, standing: null }
  const consent = consented && BY_CONSENT.has(relation) ? consentTo(grants, purpose.lifeEvent) : null
  return { proofs, standing: { relation, consent, minor: isUnder(14, subject, today) } }
}

function consentTo(grants: Grants, lifeEvent: string): Consent {
  return { id: '', elementCodes: new Set(grants.consentable(lifeEvent).map(({ code }) => code)) }
}

export function nameOf({ key, id }: Subject): string {
  return `${key} ${id}`
}

/** Where the grant names nothing that is asked, nobody is asked, not even about the relation. */
export const NOT_ASKED = { proofs: [], standing: { relation: 'SELF', consent: null, minor: false } } as const
