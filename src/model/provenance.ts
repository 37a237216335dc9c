import { type UpstreamEntry } from './entry-name.ts'
import { type ElementState } from './state.ts'
import { type Value } from './element.ts'

/** 数源: which connector, system and department answered. */
export interface SourceRef {
  readonly connector: string
  readonly system: string
  readonly department: string
  /** 接入方式: `http-json`, `sql`; `manual` where an officer answered. */
  readonly kind: string
}

export interface ConflictingValue {
  readonly source: SourceRef
  /** Absent where this caller may not see it. */
  readonly value: string | null
  readonly observedAt: string | null
  /** Of the element; in a list of the item meant, `person.licenses[2].expiresAt`. */
  readonly path: string
}

/** 溯源: one for each element asked; a list has one, at its list path. */
export interface FieldReport {
  readonly path: string
  readonly state: ElementState
  readonly source: SourceRef | null
  readonly observedAt: string | null
  readonly fetchedAt: string | null
  readonly cached: boolean
  readonly masked: boolean
  /** PENDING: until when an officer answers. */
  readonly dueAt: string | null
  /** In a list: where the source says something that cannot be read, `person.licenses[2].expiresAt`. */
  readonly unreadable: readonly string[]
  readonly conflict: readonly ConflictingValue[] | null
  readonly sentence: string
}

/** What one of several disagreeing sources says, as it is held: nobody's mask is over it. */
export interface Saying {
  readonly source: SourceRef
  readonly value: Value
  readonly observedAt: string | null
}

/** 转报: what an upper gateway tells of one element that it passes on, beside the value. */
export interface Told {
  readonly state: ElementState
  /** Whose word it is. */
  readonly source: SourceRef | null
  readonly observedAt: string | null
  /** When the upper gateway fetched it from there. */
  readonly fetchedAt: string | null
  /** PENDING: until when an officer answers there. */
  readonly dueAt: string | null
  /** CONFLICT: what each of its sources says; null where it does not tell. */
  readonly conflict: readonly Saying[] | null
}

/** What an upper gateway tells beside the values, and its receipt. */
export interface Relay {
  /** Aligned with the record. */
  readonly told: readonly Told[]
  /** Null: it gave nothing, and its refusal is found by the request id. */
  readonly receipt: UpstreamEntry | null
}

/** A value as GraphQL shows it in a `String`: dates and enums as they are, numbers in full. */
export function textOf(value: Value): string | null {
  return value === null ? null : String(value)
}
