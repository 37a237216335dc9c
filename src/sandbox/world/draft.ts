import { type Day } from './days.ts'
import { type BirthCertificateNumber, type CitizenId } from '../../model/ids.ts'
import { type FormerName, type PersonId, type Sex } from './types.ts'

/** A person while families grow: kinship by reference, days as numbers. */
export interface Draft {
  readonly id: PersonId
  readonly citizenId: CitizenId | null
  /** Of those born in the last eight years. */
  readonly birthCertificate: BirthCertificateNumber | null
  readonly sex: Sex
  readonly born: Day
  readonly surname: string
  readonly givenName: string
  /** Whole; for most surname and given name. */
  readonly name: string
  readonly formerNames: readonly FormerName[]
  readonly ethnicity: string
  readonly nativePlace: string
  /** Registered elsewhere, lives here. */
  readonly migrant: boolean
  readonly adopted: boolean
  father: Draft | null
  mother: Draft | null
  readonly children: Draft[]
  /** Oldest first. */
  readonly weddings: Wedding[]
  /** Dies on, should the world last so long. */
  readonly lastDay: Day
  died: Day | null
}

export interface Wedding {
  readonly husband: Draft
  readonly wife: Draft
  readonly registered: Day
  end: { readonly kind: 'DIVORCE' | 'DEATH'; readonly day: Day } | null
}

export function lastWedding(person: Draft): Wedding | null {
  return person.weddings.at(-1) ?? null
}

export function currentWedding(person: Draft): Wedding | null {
  const last = lastWedding(person)
  return last?.end === null ? last : null
}

export function spouseIn(wedding: Wedding, person: Draft): Draft {
  return wedding.husband === person ? wedding.wife : wedding.husband
}

export function spouseOf(person: Draft): Draft | null {
  const wedding = currentWedding(person)
  return wedding === null ? null : spouseIn(wedding, person)
}

/** Share a parent or a grandparent, or one descends from the other: may not marry. */
export function areKin(a: Draft, b: Draft): boolean {
  const forebears = forebearsOf(a)
  return forebearsOf(b).some((forebear) => forebears.includes(forebear))
}

function forebearsOf(person: Draft): Draft[] {
  const parents = parentsOf(person)
  return [person, ...parents, ...parents.flatMap(parentsOf)]
}

export function parentsOf(person: Draft): Draft[] {
  return [person.father, person.mother].filter((parent) => parent !== null)
}
