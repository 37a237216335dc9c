import { type Pending } from '../../connectors/kinds/kind.ts'
import { type MappedRecord, type Operation, type ProofOperation } from '../catalog/types.ts'
import { type Subject } from '../model/subject.ts'

/** What to ask about one subject: each operation at most once. */
export interface SubjectPlan {
  readonly subject: Subject
  /** Index of the subject in the recording. */
  readonly position: number
  readonly operations: readonly Operation[]
}

export interface ReadPlan {
  readonly subjects: readonly SubjectPlan[]
  /** Epoch ms by which the answer must be back; what is not there by then is TIMEOUT. */
  readonly deadlineAt: number
}

export type FailureReason =
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'STATUS'
  | 'THROTTLED'
  | 'BUSY'
  | 'OPEN_BREAKER'
  | 'MAINTENANCE'
  | 'SUSPENDED'
  | 'MALFORMED'
  | 'TOO_LARGE'
  | 'WRONG_SUBJECT'
  | 'UNAUTHORIZED'
  | 'EGRESS_DENIED'

/** What one operation says about one subject. Never thrown: a lost department is an outcome. */
export type Outcome =
  | {
      readonly kind: 'RECORD'
      readonly record: MappedRecord
      /** When the department last knew it to be so; null where it does not say. */
      readonly observedAt: string | null
      readonly fetchedAt: string
      readonly cached: boolean
    }
  | { readonly kind: 'NO_RECORD'; readonly fetchedAt: string; readonly cached: boolean }
  | ({ readonly kind: 'PENDING' } & Pending)
  | { readonly kind: 'FAILED'; readonly reason: FailureReason }

/** Aligned with {@link ReadPlan.subjects} and their operations. */
export type ReadOutcomes = readonly (readonly Outcome[])[]

export interface ProofPlan {
  readonly proof: ProofOperation
  readonly subject: Subject
  readonly position: number
  /** citizenId of the caller, or an officer's directory id. */
  readonly holder: string
  readonly deadlineAt: number
}

export type ProofOutcome = 'PROVED' | 'UNPROVED' | 'UNAVAILABLE'
