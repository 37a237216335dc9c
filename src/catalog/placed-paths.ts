import {
  type Draft,
  type LoadedManifest,
  type ManifestCondition,
  type ManifestProvision,
  type ManifestRule,
} from './manifest.ts'
import { sortedEntries } from './sorted.ts'
import { parsePath } from './value-rules.ts'

/** A path into an answer, and where in the manifest it is written. */
export interface PlacedPath {
  readonly path: readonly string[]
  readonly where: readonly string[]
}

export type WrittenOperation = NonNullable<LoadedManifest['draft']['operations']>[string]

export function pathsInWhere(
  condition: Draft<ManifestCondition> | undefined,
  place: readonly string[],
): readonly PlacedPath[] {
  return Object.keys(condition?.where ?? {}).map((path) => ({
    path: parsePath(path),
    where: [...place, 'where', path],
  }))
}

/** Those into its records, each from the whole answer on. */
export function pathsInRecords(
  { records = '$', recordKey, freshness, provides }: WrittenOperation,
  place: readonly string[],
): readonly PlacedPath[] {
  const base = parsePath(records)
  const found: PlacedPath[] = [{ path: base, where: [...place, 'records'] }]
  const key = typeof recordKey === 'string' ? recordKey : recordKey?.from
  if (key !== undefined) found.push({ path: [...base, ...parsePath(key)], where: [...place, 'recordKey'] })
  const observedAt = freshness?.observedAt
  if (observedAt !== undefined) {
    found.push({ path: [...base, ...parsePath(observedAt)], where: [...place, 'freshness', 'observedAt'] })
  }
  for (const [element, provision] of sortedEntries(provides)) {
    found.push(...pathsInProvision(provision, base, [...place, 'provides', element]))
  }
  return found
}

function pathsInProvision(
  provision: Draft<ManifestProvision>,
  base: readonly string[],
  place: readonly string[],
): readonly PlacedPath[] {
  if (provision.items === undefined) return pathsInRule(provision, base, place)
  const { from } = provision
  const list = typeof from === 'string' && from !== '$records' ? [...base, ...parsePath(from)] : base
  const items = sortedEntries(provision.items).flatMap(([leaf, rule]) =>
    pathsInRule(rule, list, [...place, 'items', leaf]),
  )
  return [{ path: list, where: place }, ...items]
}

function pathsInRule({ from }: Draft<ManifestRule>, base: readonly string[], where: readonly string[]): PlacedPath[] {
  if (from === undefined) return []
  const paths = typeof from === 'string' ? [from] : from
  return paths.map((path) => ({ path: [...base, ...parsePath(path)], where: [...where, 'from'] }))
}
