import { type Draft, type LoadedManifest, type ManifestCondition } from './manifest.ts'
import { pathsInRecords, pathsInWhere, type PlacedPath } from './placed-paths.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'
import { parsePath } from './value-rules.ts'

/** Reports names in a SOAP request that XML does not allow, and prefixes there or in paths that stand for nothing. */
export function checkEnvelopes({ draft, at }: LoadedManifest, report: Report): void {
  if (draft.kind !== 'soap') return
  for (const group of ['operations', 'proofs'] as const) {
    for (const [id, { request }] of sortedEntries<{ readonly request?: object }>(draft[group])) {
      const { namespaces, header, body } = { namespaces: {}, header: null, body: null, ...request }
      const place = [group, id, 'request']
      const names = [...namesIn(header, [...place, 'header']), ...namesIn(body, [...place, 'body'])]
      for (const { name, path } of names) {
        if (!isName(name, namespaces)) report('XML_NAME_INVALID', at(path), { name })
      }
    }
  }
  for (const [id, operation] of sortedEntries(draft.operations)) {
    const place = ['operations', id]
    const records = { path: parsePath(operation.records ?? '$'), where: [...place, 'records'] }
    // Without the way to the records, which is theirs.
    const within = pathsInRecords({ ...operation, records: '$' }, place)
    checkPrefixes(operation.request, [...pathsInOutcome(operation, place), records, ...within])
  }
  for (const [id, proof] of sortedEntries(draft.proofs)) {
    checkPrefixes(proof.request, pathsInOutcome(proof, ['proofs', id]))
  }

  /** Each once, where it first stands. */
  function checkPrefixes(request: object | undefined, paths: readonly PlacedPath[]): void {
    const { namespaces } = { namespaces: {}, ...request }
    const told = new Set<string>()
    for (const { path, where } of paths) {
      for (const [, prefix = ''] of path.flatMap((step) => [...step.matchAll(PREFIX)])) {
        if (Object.hasOwn(namespaces, prefix) || told.has(prefix)) continue
        told.add(prefix)
        report('PATH_PREFIX_UNKNOWN', at(where), { prefix })
      }
    }
  }
}

const PREFIX = /^([^:]*):/g

function pathsInOutcome(
  { outcome }: { readonly outcome?: Readonly<Record<string, Draft<ManifestCondition>>> },
  place: readonly string[],
): readonly PlacedPath[] {
  return Object.entries(outcome ?? {}).flatMap(([name, condition]) =>
    pathsInWhere(condition, [...place, 'outcome', name]),
  )
}

/** What stands for no element: the text beside attributes, and what is repeated for each key. */
const DIRECTIVES: ReadonlySet<string> = new Set(['$text', '$each'])
/** The envelope declares the first, and the second is XML's own. */
const ALWAYS_DECLARED: ReadonlySet<string> = new Set(['soap', 'xml'])
const NAME = /^@?(?:([A-Za-z][A-Za-z0-9]*):)?[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff-]*$/

function isName(name: string, namespaces: object): boolean {
  const found = NAME.exec(name)
  if (found === null) return DIRECTIVES.has(name)
  const [, prefix] = found
  return prefix === undefined || ALWAYS_DECLARED.has(prefix) || Object.hasOwn(namespaces, prefix)
}

interface PlacedName {
  readonly name: string
  readonly path: readonly string[]
}

function namesIn(template: unknown, path: readonly string[]): readonly PlacedName[] {
  if (typeof template !== 'object' || template === null) return []
  return Object.entries(template).flatMap(([name, part]) => {
    const within = namesIn(part, [...path, name])
    return Array.isArray(template) ? within : [{ name, path: [...path, name] }, ...within]
  })
}
