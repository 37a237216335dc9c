import { type ExplainedElement, explainElements, type Use } from './elements.ts'
import { type Foreseen, type ForeseenStanding, nameOf, type SupposedProof } from './foresee.ts'
import { type ExplainedLicense } from './licenses.ts'
import { type ExplainedOperation, explainOperations } from './operations.ts'
import { proofSentence } from './words.ts'
import { BY_CONSENT, type Relation } from '../access/grants.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { type LaneState } from '../exchange/lane.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type SourceRef } from '../model/provenance.ts'
import { type SubjectKind } from '../model/subject.ts'

/** What one root field would do. */
export interface ReadingExplanation {
  readonly refusal: ExplainedRefusal | null
  readonly standings: readonly ExplainedStanding[]
  readonly operations: readonly ExplainedOperation[]
  /** At most, proofs included. */
  readonly calls: number
  /** Each subject about whom somebody would be asked, once. */
  readonly touched: ReadonlySet<string>
}

export interface ExplainedRefusal {
  readonly code: string
  readonly message: string
  readonly problems: readonly Problem[]
}

/** An operation that would be refused is explained by its refusal. @throws what is no refusal */
export function refusalOf(error: unknown): ExplainedRefusal {
  if (!(error instanceof GatewayError)) throw error
  return { code: error.code, message: error.message, problems: error.problems }
}

/** Subjects about whom everything is decided alike. */
export interface ExplainedStanding {
  readonly role: string | null
  readonly kind: SubjectKind
  /** Their positions in the arguments, from 0. */
  readonly subjects: readonly number[]
  /** Supposed to hold; null where nobody would be asked about any, or none could hold. */
  readonly relation: Relation | null
  readonly minor: boolean
  readonly proofs: readonly ExplainedProof[]
  readonly refusal: ExplainedRefusal | null
  readonly elements: readonly ExplainedElement[]
  /** Of a use of licences alone. */
  readonly licenses: readonly ExplainedLicense[]
}

export interface ExplainedProof {
  readonly relation: Relation
  /** Null: the token. */
  readonly operation: string | null
  readonly source: SourceRef | null
  readonly state: LaneState['state'] | null
  readonly byConsent: boolean
  readonly sentence: string
}

export function explanationOf(
  { exchange }: { readonly exchange: Pick<Exchange, 'sourceState'> },
  use: Use,
  foreseen: readonly Foreseen[],
): ReadingExplanation {
  const refused = use === 'READ' ? undefined : foreseen.find(({ standing }) => standing === null)
  const isRefused = refused !== undefined
  const operations = isRefused ? [] : explainOperations(foreseen, exchange)
  const proving = foreseen.flatMap(({ askedAbout }) => askedAbout ?? [])
  const reading = isRefused ? [] : foreseen.filter(({ plan }) => plan.operations.length > 0)
  return {
    refusal: isRefused ? refusedFor(refused) : null,
    standings: standingsOf(use, foreseen),
    operations,
    calls: proving.length + operations.reduce((sum, { calls }) => sum + calls, 0),
    touched: new Set([...proving, ...reading.map(({ subject }) => subject)].map(nameOf)),
  }
}

const UNPROVED = refusalOf(new GatewayError('RELATION_NOT_PROVED'))
const PROOF_LOST = refusalOf(new GatewayError('PROOF_UNAVAILABLE'))

function refusedFor({ isLost }: Pick<Foreseen, 'isLost'>): ExplainedRefusal {
  return isLost ? PROOF_LOST : UNPROVED
}

function standingsOf(use: Use, foreseen: readonly Foreseen[]): readonly ExplainedStanding[] {
  const alike = Map.groupBy(foreseen.entries(), ([, one]) => likenessOf(one))
  return Array.from(alike.values(), (members) => {
    const [, first] = members[0] ?? unreachable()
    return { ...standingOf(use, first), subjects: members.map(([position]) => position) }
  })
}

/** Equal for subjects whose whole decision is the same: one request has one purpose and one supposed caller. */
function likenessOf({ subject, role, standing, proofs }: Foreseen): string {
  const tried = proofs.map(({ relation, proof }) => `${relation} ${proof?.id ?? ''}`)
  return JSON.stringify([role, subject.key, standing?.relation, standing?.minor, tried])
}

function standingOf(use: Use, foreseen: Foreseen): Omit<ExplainedStanding, 'subjects'> {
  return {
    ...relationOf(foreseen),
    role: foreseen.role,
    elements: explainElements(use, foreseen),
    licenses: [],
  }
}

/** How the caller would stand to a subject, and whether that is enough. */
export function relationOf(foreseen: ForeseenStanding & Pick<Foreseen, 'subject'>) {
  const { subject, standing, proofs } = foreseen
  return {
    kind: subject.kind,
    relation: proofs.length > 0 ? (standing?.relation ?? null) : null,
    minor: standing?.minor ?? false,
    proofs: proofs.map(explainProof),
    refusal: standing === null ? refusedFor(foreseen) : null,
  }
}

function explainProof({ relation, proof, state }: SupposedProof): ExplainedProof {
  const byConsent = BY_CONSENT.has(relation)
  const source = proof?.source.ref ?? null
  const sentence = proofSentence(relation, source, state)
  return { relation, operation: proof?.id ?? null, source, state, byConsent, sentence }
}

function unreachable(): never {
  throw new TypeError('a group has members')
}
