import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type TestWorld } from './support/world.ts'
import { withCitizens } from './support/people.ts'
import { type Operation, type Source } from '../src/catalog/types.ts'
import { composeGeneration, standInsFor } from '../src/compose.ts'
import { type CitizenId } from '../src/model/ids.ts'
import { departmentsOf, storedDepartmentsOf } from '../src/sandbox/departments/index.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'
import { type Enterprise, type Person } from '../src/sandbox/world/types.ts'

const MANIFESTS = join(import.meta.dirname, '../connectors/manifests')
const { catalog } = composeGeneration(MANIFESTS, standInsFor(MANIFESTS))
const made = generateWorld()
const people: ReadonlyMap<string, Person> = made.people
const firms: ReadonlyMap<string, Enterprise> = made.enterprises
const strangers = new Map(
  [...departmentsOf(made), ...storedDepartmentsOf(made)].map((department) => [department.name, department.strangers]),
)

/** Somebody the system holds a record of, who asks, and what for. */
interface Visit {
  readonly source: Source
  readonly operation: Operation
  readonly kind: 'person' | 'enterprise'
  readonly id: string
  readonly asking: CitizenId
}

const visits = catalog.sources.flatMap((source): Visit[] => {
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

let world: TestWorld
beforeAll(async () => {
  world = await startWorld({
    world: withCitizens(
      made,
      visits.map(({ asking }) => asking),
    ),
  })
})
afterAll(() => world.close())

describe('every connected system of annex 2', () => {
  it('knows somebody', () => {
    const visited = new Set(visits.map(({ source }) => source.annexRow))
    expect(catalog.sources.flatMap(({ annexRow }) => (visited.has(annexRow) ? [] : (annexRow ?? [])))).toEqual([])
  })

  it('is LIVE', async () => {
    const { data } = await world.ask('portal', '{ sources { annexRow state } }')
    const live = data.sources.filter(({ state }: { state: string }) => state === 'LIVE')
    const rows = live.flatMap(({ annexRow }: { annexRow: number | null }) => annexRow ?? [])
    expect(rows).toEqual(catalog.sources.flatMap(({ annexRow }) => annexRow ?? []).sort((a, b) => a - b))
  })

  it.each(visits)('$source.annexRow $source.ref.system answers end to end', async (visit) => {
    const { operation, kind, id, asking, source } = visit
    const paths = operation.provides.flatMap((provision) =>
      provision.rank !== 'AUTHORITY'
        ? []
        : provision.kind === 'value'
          ? [provision.element.path]
          : provision.items.map(({ element }) => element.path),
    )
    const query = `query ($id: ${kind === 'person' ? 'CitizenId' : 'CreditCode'}!) {
      ${kind}Archive(id: $id, purpose: { lifeEvent: "SELF" }) {
        ${selectionOf(paths)} fieldReports { path state source { connector } }
      }
    }`
    const { data, errors } = await world.ask(asking, query, { id })
    expect(errors).toEqual([])
    const reports: { path: string; state: string; source: { connector: string } | null }[] =
      data[`${kind}Archive`].fieldReports
    const given = reports.filter(
      ({ state, source: from }) => state === 'VERIFIED' && from?.connector === source.connector,
    )
    expect(given.length).toBeGreaterThan(0)
  })
})

/** `person.identity.name`, `person.licenses[].name` → `identity { name } licenses { name }` */
function selectionOf(paths: readonly string[]): string {
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
