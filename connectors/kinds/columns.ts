import { type Operation, type ValuePath } from '../../src/catalog/types.ts'

/** Every column of a row that the manifest names, once. @throws {TypeError} for an operation that reads something else */
export function columnsOf({ recordKey, provides, freshness }: Operation): readonly string[] {
  const rules = provides.flatMap((provision) => {
    if (provision.kind === 'value') return [provision.rule]
    if (provision.from !== null) throw new TypeError(`${provision.list}: a column holds no list`)
    return provision.items.map(({ rule }) => rule)
  })
  const paths = rules.flatMap((rule) => (rule.kind === 'from' ? rule.paths : []))
  const observed = freshness.observedAt === null ? [] : [freshness.observedAt.path]
  return [...new Set([recordKey.path, ...observed, ...paths].map(columnOf))]
}

/** @throws {TypeError} for a path that leads elsewhere */
export function columnOf(path: ValuePath): string {
  const [column, ...below] = path
  if (column === undefined || below.length > 0) throw new TypeError(`${path.join('.') || '$'} is not one column`)
  return column
}
