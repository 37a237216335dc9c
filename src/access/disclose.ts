import { type Consent } from './consent.ts'
import { BY_CONSENT, type Disclosure, type Grant, narrowest, type Relation } from './grants.ts'
import { type DataElement, type Sensitivity } from '../model/element.ts'
import { ageOf } from '../model/ids.ts'
import { type Subject } from '../model/subject.ts'

/** Who stands before us, once their relation to the subject is proved. */
export interface Standing {
  readonly relation: Relation
  /** What the subject themselves allowed this caller to see in this case. */
  readonly consent: Consent | null
  /** Under 14 every element counts as L4 (个人信息保护法 31). */
  readonly minor: boolean
}

/** What one caller gets of one element: a disclosure, or why not. */
export type Ruling = Disclosure | 'NO_PERMISSION' | 'WITHHELD'

/** DESIGN §8 for one element: the grant's ceiling, lowered by what the relation and the consent allow. */
export function rule(grant: Grant, standing: Standing, element: DataElement): Ruling {
  if (!grant.names(element)) return 'NO_PERMISSION'
  const ceiling = grant.ceiling(standing.relation, element)
  if (ceiling === null) return 'NO_PERMISSION'
  if (!BY_CONSENT.has(standing.relation)) return ceiling
  if (standing.consent?.elementCodes.has(element.code) !== true) return 'WITHHELD'
  return narrowest(ceiling, sensitivityFor(standing, element) === 'L4' ? 'MASKED' : 'CLEAR')
}

function sensitivityFor(standing: Standing, element: DataElement): Sensitivity {
  return standing.minor ? 'L4' : element.sensitivity
}

/** Is this person younger than `years` on `today`? A newborn without a citizenId is. */
export function isUnder(years: number, subject: Subject, today: string): boolean {
  if (subject.key === 'person.birth.certificateNumber') return true
  return subject.key === 'person.citizenId' && ageOf(subject.id, today) < years
}
