import {
  type LicenseServiceName,
  type MappedRecord,
  type Operation,
  type ProofOperation,
  type Source,
} from '../catalog/types.ts'
import { type LicenseAnswer, type LicenseWords } from '../../connectors/kinds/license.ts'
import { type Relay } from '../model/provenance.ts'
import { type CallFailure, type Pending, type Returned } from '../../connectors/kinds/kind.ts'
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

export type FailureReason = CallFailure | 'OPEN_BREAKER' | 'MAINTENANCE' | 'SUSPENDED'

/** How one call that was sent ended: with a record of anybody asked about, with none, or why without an answer. */
export const CALL_OUTCOMES = [
  'OK',
  'NOT_FOUND',
  'TIMEOUT',
  'UNREACHABLE',
  'STATUS',
  'THROTTLED',
  'BUSY',
  'MALFORMED',
  'TOO_LARGE',
  'WRONG_SUBJECT',
  'UNAUTHORIZED',
  'EGRESS_DENIED',
] as const
export type CallOutcome = (typeof CALL_OUTCOMES)[number]

/** What one operation says about one subject. Never thrown: a lost department is an outcome. */
export type Outcome =
  | {
      readonly kind: 'RECORD'
      readonly record: MappedRecord
      /** When the department last knew it to be so; null where it does not say. */
      readonly observedAt: string | null
      readonly fetchedAt: string
      readonly cached: boolean
      /** Where another gateway passes it on. */
      readonly relay?: Relay | null | undefined
      /** Slots about which the source said something that cannot be read; of a list's items the leaves that are not there. */
      readonly unreadable?: readonly number[] | undefined
      /** Older than its manifest calls fresh: given while the source is asked again, or because it has nothing newer. */
      readonly stale: boolean
    }
  | { readonly kind: 'NO_RECORD'; readonly fetchedAt: string; readonly cached: boolean }
  | ({ readonly kind: 'PENDING' } & Pending)
  | ({ readonly kind: 'RETURNED' } & Returned)
  | { readonly kind: 'FAILED'; readonly reason: FailureReason }

/** There is something, and nobody can tell what. */
export function isUnreadable({ unreadable }: Extract<Outcome, { kind: 'RECORD' }>, slot: number): boolean {
  return unreadable?.includes(slot) ?? false
}

/** What a source holds, or does not: it may be said again. */
export type Lasting = Extract<Outcome, { kind: 'RECORD' | 'NO_RECORD' }>

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

/** One question to an electronic licence platform; its answer is never shared and never kept. */
export interface LicensePlan<Service extends LicenseServiceName> {
  readonly source: Source
  readonly service: Service
  /** Null: it is about nobody. */
  readonly about: { readonly subject: Subject; readonly position: number } | null
  readonly words: LicenseWords
  readonly deadlineAt: number
}

export type LicenseOutcome<Service extends LicenseServiceName> =
  | Exclude<LicenseAnswer<Service>, { readonly kind: 'FAILED' }>
  | { readonly kind: 'FAILED'; readonly reason: FailureReason }

export type ProofOutcome = 'PROVED' | 'UNPROVED' | 'UNAVAILABLE'
