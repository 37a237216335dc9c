import { type SubjectKind } from './subject.ts'

/** 数据分级: L1 公开 · L2 一般个人信息 · L3 敏感个人信息 · L4 医疗健康、生物识别. */
export type Sensitivity = 'L1' | 'L2' | 'L3' | 'L4'
export type Mask = 'NAME' | 'ID_NUMBER' | 'PHONE' | 'ADDRESS' | 'ACCOUNT' | 'FULL'
export type ElementType = 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'Enum'

/** 数据元: the smallest agreed unit of meaning (GB/T 18391); a leaf of the archive that carries `@element`. */
export interface DataElement {
  /** Dense number within one catalog generation: sets of elements are arrays and bit sets over it. */
  readonly index: number
  /** `person.identity.name`, `person.licenses[].name`. */
  readonly path: string
  /** `P010001`. Given once, never reused. */
  readonly code: string
  readonly kind: SubjectKind
  /** The list it is an item's leaf of: `person.licenses[]`; null outside lists. */
  readonly list: string | null
  /** Field names from the archive type to the leaf, without list marks: `['licenses', 'name']`. */
  readonly fields: readonly string[]
  readonly type: ElementType
  /** The values of its GraphQL enum; null for other types. */
  readonly enumValues: readonly string[] | null
  /** Chinese term: the SDL description. */
  readonly label: string
  readonly sensitivity: Sensitivity
  readonly mask: Mask | null
  readonly standard: string | null
  readonly codes: string | null
  readonly unit: string | null
  readonly legalBasis: string | null
}

export type Scalar = string | number | boolean
/** One canonical value as a caller would read it, or null when the source holds none. */
export type Value = Scalar | null
/** The items of a list section: leaf name → value. */
export type Item = Readonly<Record<string, Value>>
export type ItemList = readonly Item[]
