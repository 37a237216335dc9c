import { canonicalText } from './entry.ts'
import { digest } from './hash.ts'

/**
 * The digests of an entry. All are H over the concatenated texts, hex, and all hang on the subject's salt: once that
 * is deleted nobody can tell whom an entry is about, which case it belongs to or what its values were.
 */
export function entryKeyOf(subjectSalt: string, entryId: string): string {
  return digest(subjectSalt + entryId)
}

/** Whom the entry is about, or who called: different in every entry. */
export function subjectTag(entryKey: string): string {
  return digest(`${entryKey}subject`)
}

/**
 * The salts of the released values in code order, 128 bits each, as SD-JWT (RFC 9901) asks for: the halves of the digests
 * numbered 0, 1, 2 … Each opens one commitment and no other.
 */
export function saltsOf(entryKey: string, count: number): readonly string[] {
  const salts: string[] = []
  for (let n = 0; salts.length < count; n++) {
    const two = digest(`${entryKey}${n}`)
    salts.push(two.slice(0, 32), two.slice(32))
  }
  return salts
}

export function commitment(salt: string, code: string, value: unknown): string {
  return digest(salt + code + canonicalText(value))
}

/**
 * The case, and the employer who is spoken for, are committed to like values. One keyed digest for the whole log would
 * be simpler, but would link every use of a person within a case, and outlive the erasure of the person.
 */
export function purposeCommitment(entryKey: string, name: 'case' | 'employer', id: string | null): string | null {
  return id === null ? null : commitment(digest(entryKey + name), name, id)
}

/** Null when nothing was released. */
export function rootOf(commitments: readonly string[]): string | null {
  return commitments.length === 0 ? null : digest(commitments.join(''))
}
