import { type Consent } from '../access/consent.ts'
import { isUnder, type Standing } from '../access/disclose.ts'
import { BY_CONSENT, type Grant, type Grants } from '../access/grants.ts'
import { foreseeProofs, type ForeseenProof } from '../access/prove.ts'
import { type ArchivePlan } from '../archive/plan.ts'
import { type Catalog, type Source } from '../catalog/types.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { isShut, type LaneState } from '../exchange/lane.ts'
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
  readonly stateOf: (source: Source) => LaneState['state']
}

export function suppose(
  { clock, exchange }: { readonly clock: Clock; readonly exchange: Pick<Exchange, 'sourceState'> },
  { caller, purpose, catalog, grants, consented }: Omit<Supposition, 'today' | 'stateOf'>,
): Supposition {
  const stateOf = ({ connector }: Source) => exchange.sourceState(connector).state
  return { caller, purpose, catalog, grants, consented, today: toDate(clock()), stateOf }
}

/** One subject of the request, as the decision about it would go if the first relation that is asked about held. */
export interface Foreseen extends ForeseenStanding {
  readonly subject: Subject
  /** Of a form; null elsewhere. */
  readonly role: string | null
  readonly grant: Grant
  readonly plan: ArchivePlan
}

export interface ForeseenStanding {
  /** In the order in which they would be tried. */
  readonly proofs: readonly SupposedProof[]
  /** Null: no relation could be proved, so nothing would be given. */
  readonly standing: Standing | null
  /** Nothing is proved because nobody who could prove it may be called now. */
  readonly isLost: boolean
  /** About whom a department would first be asked; null: about nobody. */
  readonly askedAbout: Subject | null
}

export interface SupposedProof extends ForeseenProof {
  /** Of the source that would be asked; null: the token proves it. */
  readonly state: LaneState['state'] | null
}

/** How the caller would stand to a subject, if departments confirmed what they would be asked first. */
export function foreseeStanding(
  { caller, purpose, catalog, grants, consented, today, stateOf }: Supposition,
  subject: Subject,
  { relations }: Pick<Grant, 'relations'>,
): ForeseenStanding {
  const asker = { caller, purpose }
  const proofs = foreseeProofs(asker, { subject, relations, catalog }, today).map((one): SupposedProof => {
    return { ...one, state: one.proof === null ? null : stateOf(one.proof.source) }
  })
  // Whoever may not be called now is passed over, as it would be.
  const open = proofs.filter(({ state }) => state === null || !isShut(state))
  const [first] = open
  const askedAbout = first === undefined || first.proof === null ? null : first.about
  const relation = open.find((proof) => consented || proof.relation !== 'EMPLOYER')?.relation
  if (relation === undefined) return { proofs, standing: null, isLost: open.length < proofs.length, askedAbout }
  const consent = consented && BY_CONSENT.has(relation) ? consentTo(grants, purpose.lifeEvent) : null
  return { proofs, standing: { relation, consent, minor: isUnder(14, subject, today) }, isLost: false, askedAbout }
}

function consentTo(grants: Grants, lifeEvent: string): Consent {
  return { id: '', elementCodes: new Set(grants.consentable(lifeEvent).map(({ code }) => code)) }
}

export function nameOf({ key, id }: Subject): string {
  return `${key} ${id}`
}

/** Where the grant names nothing that is asked, nobody is asked, not even about the relation. */
export const NOT_ASKED = {
  proofs: [],
  standing: { relation: 'SELF', consent: null, minor: false },
  isLost: false,
  askedAbout: null,
} as const satisfies ForeseenStanding
