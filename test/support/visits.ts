import { join } from 'node:path'
import { type Operation, type Source } from '../../src/catalog/types.ts'
import { composeGeneration, standInsFor } from '../../src/compose.ts'
import { type CitizenId } from '../../src/model/ids.ts'
import { departmentsOf, storedDepartmentsOf } from '../../src/sandbox/departments/index.ts'
import { generateWorld } from '../../src/sandbox/world/generate.ts'
import { type Enterprise, type Person } from '../../src/sandbox/world/types.ts'

const MANIFESTS = join(import.meta.dirname, '../../connectors/manifests')
export const { catalog } = composeGeneration(MANIFESTS, standInsFor(MANIFESTS))
export const made = generateWorld()
const people: ReadonlyMap<string, Person> = made.people
const firms: ReadonlyMap<string, Enterprise> = made.enterprises
const strangers = new Map(
  [...departmentsOf(made), ...storedDepartmentsOf(made)].map((department) => [department.name, department.strangers()]),
)

/** Somebody the system holds a record of, who asks, and what for. */
export interface Visit {
  readonly source: Source
  readonly operation: Operation
  readonly kind: 'person' | 'enterprise'
  readonly id: string
  readonly asking: CitizenId
}

/** One for every connected system of annex 2. */
export const visits = catalog.sources.flatMap((source): Visit[] => {
  if (source.annexRow === null) return []
  for (const operation of source.operations) {
    for (const id of strangers.get(source.connector) ?? []) {
      const firm = firms.get(id)
      const kind = operation.key.startsWith('enterprise.') ? 'enterprise' : 'person'
      const asking = people.get(kind === 'enterprise' ? (firm?.legalRepresentative ?? '') : id)?.citizenId ?? null
      if (
        asking === null ||
        (kind === 'person') !== (firm === undefined) ||
        (firm !== undefined && firm.state !== 'ACTIVE')
      )
        continue
      return [{ source, operation, kind, id, asking }]
    }
  }
  return []
})

/** Asks, as somebody who may, for all that the visited operation is the authority of, and for who says so. */
export function questionOf({ operation, kind, id }: Visit) {
  const paths = operation.provides.flatMap((provision) =>
    provision.rank !== 'AUTHORITY'
      ? []
      : provision.kind === 'value'
        ? [provision.element.path]
        : provision.items.map(({ element }) => element.path),
  )
  const known = kind === 'person' ? 'identity { name }' : 'registration { name }'
  const query = `query ($id: ${kind === 'person' ? 'CitizenId' : 'CreditCode'}!) {
    ${kind}Archive(id: $id, purpose: { lifeEvent: "SELF" }) {
      known: ${known} ${selectionOf(paths)} fieldReports { path state sentence unreadable source { connector } }
    }
  }`
  return { query, variables: { id } }
}

/** `person.identity.name`, `person.licenses[].name` → `identity { name } licenses { name }` */
export function selectionOf(paths: readonly string[]): string {
  interface Tree extends Map<string, Tree> {}
  const root: Tree = new Map()
  for (const path of paths) {
    let node = root
    for (const name of path.replaceAll('[]', '').split('.').slice(1)) {
      const below: Tree = node.get(name) ?? new Map()
      node.set(name, below)
      node = below
    }
  }
  const write = (tree: Tree): string =>
    [...tree].map(([name, below]) => (below.size === 0 ? name : `${name} { ${write(below)} }`)).join(' ')
  return write(root)
}
