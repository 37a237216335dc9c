import { type Given, nothingIn } from './answered.ts'
import { type Consultation } from './consultation.ts'
import { type LicenseField, type ReadLicense } from '../../connectors/kinds/license.ts'
import { type LicenseOutcome } from '../exchange/types.ts'
import { LICENSE_STATES, type LicenseFault, type LicenseState } from '../model/license.ts'
import { type Subject } from '../model/subject.ts'

/** 电子证照 as it is shown: what the platform does not say, or says so that it cannot be read, is null. */
export interface HeldLicense {
  readonly identifier: string | null
  readonly type: string
  readonly name: string | null
  readonly number: string | null
  readonly holder: string | null
  readonly issuer: string | null
  readonly issuedAt: string | null
  readonly expiresAt: string | null
  readonly state: LicenseState | null
  readonly fields: readonly LicenseField[] | null
  /** Which of these the platform does say, and not so that it can be read. */
  readonly unreadable: readonly string[]
  /** What is wrong with it as its platform gives it. */
  readonly faults: readonly LicenseFault[]
}

/** At least one. */
export interface HeldLicenses {
  readonly licenses: readonly [HeldLicense, ...HeldLicense[]]
  /** How many of their values cannot be read; a licence of which the type cannot be read is not given, and counts as one. */
  readonly unreadable: number
}

/** Those that are this holder's and of a type that is given: of all others nobody learns that they are there. */
export function ownLicenses(
  outcome: LicenseOutcome<'byHolder'>,
  { id }: Subject,
  gives: Consultation['gives'],
): Given<HeldLicenses> {
  if (outcome.kind !== 'ANSWERED') return nothingIn(outcome)
  const own = outcome.result.filter(({ holder }) => holder === id)
  const untold = own.filter(({ item: { type } }) => type == null).length
  const [first, ...others] = own.flatMap((license) => shown(license, gives) ?? [])
  // There is something, and nobody can tell what: that is not nothing.
  if (first === undefined) return { nothing: untold > 0 ? 'SOURCE_DOWN' : 'NOT_FOUND' }
  const licenses = [first, ...others] as const
  return { licenses, unreadable: licenses.reduce((sum, { unreadable }) => sum + unreadable.length, untold) }
}

/** Null: of a type that is not given. */
function shown({ item, fields, unreadable, faults }: ReadLicense, gives: Consultation['gives']): HeldLicense | null {
  const { type } = item
  if (!gives(type)) return null
  const text = (leaf: string): string | null => (item[leaf] == null ? null : String(item[leaf]))
  return {
    identifier: text('identifier'),
    type,
    name: text('name'),
    number: text('number'),
    holder: text('holder'),
    issuer: text('issuer'),
    issuedAt: text('issuedAt'),
    expiresAt: text('expiresAt'),
    state: LICENSE_STATES.find((state) => state === item['state']) ?? null,
    fields,
    unreadable,
    faults,
  }
}

/** Writes what leaves: each leaf of all licences is one value, and so is all 照面信息. */
export function release({ recording, elements }: Consultation, licenses: readonly HeldLicense[]): void {
  for (const [leaf, element] of elements) {
    const values = licenses.map((license): unknown => Reflect.get(license, leaf) ?? null)
    recording.released(0, element, 'CLEAR', values)
  }
  const [element] = elements.values()
  const faces = licenses.flatMap(({ fields }) => (fields === null ? [] : [fields]))
  if (element === undefined || faces.length === 0) return
  recording.released(0, { code: sectionOf(element), path: `${element.list ?? ''}.fields` }, 'CLEAR', faces)
}

/** What is given of a section beside its elements: 照面信息, a rendition. */
export function sectionOf({ code }: { readonly code: string }): string {
  return code.slice(0, 3)
}
