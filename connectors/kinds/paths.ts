import { type ValuePath } from '../../src/catalog/types.ts'
import { type Scalar } from '../../src/model/element.ts'

export type Getter = (value: unknown) => unknown

/**
 * Compiled access to what stands at a path; null where what would hold it is empty, undefined where it is missing, and
 * {@link AMBIGUOUS} where it leads through such.
 */
export function compilePath(path: ValuePath): Getter {
  const [first, ...rest] = path
  if (first === undefined) return (value) => value
  if (rest.length === 0) return (value) => (isObject(value) ? value[first] : nothingIn(value))
  const further = compilePath(rest)
  return (value) => (isObject(value) ? further(value[first]) : nothingIn(value))
}

/** XML writes what holds nothing as an empty text. */
function nothingIn(value: unknown): null | undefined | typeof AMBIGUOUS {
  if (value === AMBIGUOUS) return AMBIGUOUS
  return value === null || value === '' ? null : undefined
}

/** Stands where an answer has several things by one name, of which the name does not tell one: it is not to be read. */
export const AMBIGUOUS: unique symbol = Symbol('ambiguous')

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
