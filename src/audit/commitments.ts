import { canonicalText } from './entry.ts'
import { digest, keyStream } from './hash.ts'

/**
 * All that hangs on one entry about one subject: cut from one key stream, which hangs on the subject's salt. Once that is
 * deleted nobody can tell whom an entry is about, which case it belongs to or what its values were.
 */
export interface EntryKeys {
  /** Whom the entry is about, or who called: different in every entry. */
  readonly tag: string
  /** Salts of 128 bits, as SD-JWT (RFC 9901) asks for: of the case, of the employer, of the released values in code order. */
  readonly salts: readonly string[]
}

const TAG = 64
const SALT = 32
const [CASE, EMPLOYER, FIRST_VALUE] = [0, 1, 2]

/** @param values how many values are released */
export function entryKeys(subjectSalt: string, entryId: string, values: number): EntryKeys {
  const count = FIRST_VALUE + values
  const stream = keyStream(subjectSalt + entryId, (TAG + count * SALT) / 2)
  const salts: string[] = []
  for (let at = TAG; at < stream.length; at += SALT) salts.push(stream.slice(at, at + SALT))
  return { tag: stream.slice(0, TAG), salts }
}

/** Of one who is in the entry only by their tag. */
export function tagOf(subjectSalt: string, entryId: string): string {
  return keyStream(subjectSalt + entryId, TAG / 2)
}

export function commitment(salt: string, code: string, value: unknown): string {
  return digest(salt + code + canonicalText(value))
}

/** What opens the commitment to the released value at this place in code order, and no other. */
export function openingOf({ salts }: EntryKeys, place: number): string {
  return salts[FIRST_VALUE + place] ?? ''
}

/**
 * The case, and the employer who is spoken for, are committed to like values. One keyed digest for the whole log would
 * be simpler, but would link every use of a person within a case, and outlive the erasure of the person.
 */
export function caseCommitment({ salts }: EntryKeys, id: string | null): string | null {
  return id === null ? null : commitment(salts[CASE] ?? '', 'case', id)
}

export function employerCommitment({ salts }: EntryKeys, id: string | null): string | null {
  return id === null ? null : commitment(salts[EMPLOYER] ?? '', 'employer', id)
}

/** Null when nothing was released. */
export function rootOf(commitments: readonly string[]): string | null {
  return commitments.length === 0 ? null : digest(commitments.join(''))
}
