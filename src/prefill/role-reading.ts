import { type Answer, type Answered } from '../archive/answer.ts'
import { unreadableItems } from '../archive/resolve.ts'
import { type Item, type ItemList, type Value } from '../model/element.ts'
import { type ElementState } from '../model/state.ts'
import { type Subject } from '../model/subject.ts'

/** What was read about the subject of one role, by element path. */
export interface RoleReading {
  readonly subject: Subject
  /** Index of the subject in the recording. */
  readonly position: number
  readonly answered: ReadonlyMap<string, Answered>
  readonly pending: Answer['pending']
}

/** By role; an optional role that was left out is not there. */
export type Readings = ReadonlyMap<string, RoleReading>

/** A form field holds one value; of a list it holds the first item's. */
export function scalarOf(value: Value | readonly Value[] | ItemList, leaf: string): Value {
  if (!Array.isArray(value)) return value as Value
  const first: Value | Item | undefined = value[0]
  return typeof first === 'object' && first !== null ? (first[leaf] ?? null) : (first ?? null)
}

/** A list may be known to be empty, or its first item to lack this leaf: then there is nothing for the field. */
export function fieldState({ state, resolved, asked }: Answered): ElementState {
  const isFound = state === 'VERIFIED' || state === 'REFERENCE'
  if (!isFound || scalarOf(resolved.value, asked.leaf) !== null) return state
  return unreadableItems(resolved, asked.leaf).includes(0) ? 'SOURCE_DOWN' : 'NOT_FOUND'
}
