import { type ValuePath } from '../../src/catalog/types.ts'
import { type Scalar } from '../../src/model/element.ts'

export type Getter = (value: unknown) => unknown

/** Compiled access to what stands at a path; undefined where the path leads nowhere. */
export function compilePath(path: ValuePath): Getter {
  const [first, ...rest] = path
  if (first === undefined) return (value) => value
  if (rest.length === 0) return (value) => (isObject(value) ? value[first] : undefined)
  const further = compilePath(rest)
  return (value) => (isObject(value) ? further(value[first]) : undefined)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
