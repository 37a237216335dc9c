import { type LoadedManifest } from './manifest.ts'
import { type Report } from './problems.ts'
import { sortedEntries } from './sorted.ts'

/** Reports names in a SOAP request that XML does not allow, or whose prefix stands for nothing. */
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
