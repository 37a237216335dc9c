import { type Disclosure, type Relation } from '../access/grants.ts'
import { type SubjectKind } from '../model/subject.ts'

export { loadForms, type FormProblem, type LoadedForms } from './load-forms.ts'

/** 表单: what one life event asks, of whom, and which materials sharing can spare. */
export interface Form {
  readonly lifeEvent: string
  readonly roles: readonly FormRole[]
  readonly fields: readonly FormField[]
  readonly materials: readonly FormMaterial[]
}

export interface FormRole {
  readonly role: string
  readonly kind: SubjectKind
  readonly label: string
  readonly required: boolean
  /** Which proved relations of the caller may bring this role's subject; an officer with an open case always may. */
  readonly relations: readonly Relation[]
}

export interface FormField {
  /** Unique within the form. */
  readonly key: string
  readonly label: string
  readonly role: string
  /** Element path, of a list's leaf the first item's; null: the applicant's to fill. */
  readonly path: string | null
  readonly required: boolean
  /** Prefilled but not locked. */
  readonly editable: boolean
  /** The most the form's grant gives of it. */
  readonly disclosure: Disclosure
  readonly serviceItems: readonly string[]
}

/** 材料: one thing the applicant would have to bring. */
export interface FormMaterial {
  /** Unique within the form. */
  readonly code: string
  readonly name: string
  readonly role: string
  /** Row of annex 3 where it is one of the 143 types. */
  readonly licenseType: string | null
  readonly serviceItems: readonly string[]
  /** OR of AND-lists in order of preference: the first that holds in full exempts (DOMAIN §6). */
  readonly exempt: readonly Exemption[]
  readonly otherwise: {
    /** 告知承诺 will do. */
    readonly commitment: boolean
    /** 容缺: may follow within so many working days; null: may not. */
    readonly deferrableDays: number | null
  }
}

/** How minimal the proof is: D2 answer only, D1 needed fields only, C structured fields, B scan, A paper. */
export type ProofGrade = 'A' | 'B' | 'C' | 'D1' | 'D2'

export interface Exemption {
  readonly grade: ProofGrade
  readonly all: readonly Condition[]
}

/** `of`: the role whose subject it is about. Of a list's leaf any item will do. */
export type Condition =
  /** There is such an element, and it is VERIFIED. */
  | { readonly kind: 'ELEMENT'; readonly path: string; readonly of: string }
  /** The element is one of these values; written as in the archive. */
  | { readonly kind: 'EQUALS'; readonly path: string; readonly of: string; readonly anyOf: readonly string[] }
  /** The element is the same as another one, mostly of another role. */
  | {
      readonly kind: 'SAME'
      readonly path: string
      readonly of: string
      readonly as: { readonly path: string; readonly of: string }
    }
  /** The subject holds a VALID licence of this row of annex 3. */
  | { readonly kind: 'LICENSE'; readonly type: string; readonly of: string }
