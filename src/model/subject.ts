import { type BirthCertificateNumber, type CitizenId, type CreditCode } from './ids.ts'

export type SubjectKind = 'PERSON' | 'ENTERPRISE'

/** Whom a request is about, and by which identifier: a newborn has no citizenId yet. */
export type Subject =
  | { readonly kind: 'PERSON'; readonly key: 'person.citizenId'; readonly id: CitizenId }
  | { readonly kind: 'PERSON'; readonly key: 'person.birth.certificateNumber'; readonly id: BirthCertificateNumber }
  | { readonly kind: 'ENTERPRISE'; readonly key: 'enterprise.creditCode'; readonly id: CreditCode }

/** What a source operation is asked by. */
export type SubjectKey = Subject['key']
export const SUBJECT_KEYS: readonly SubjectKey[] = [
  'person.citizenId',
  'person.birth.certificateNumber',
  'enterprise.creditCode',
]

export function person(id: CitizenId): Subject {
  return { kind: 'PERSON', key: 'person.citizenId', id }
}

export function newborn(id: BirthCertificateNumber): Subject {
  return { kind: 'PERSON', key: 'person.birth.certificateNumber', id }
}

export function enterprise(id: CreditCode): Subject {
  return { kind: 'ENTERPRISE', key: 'enterprise.creditCode', id }
}
