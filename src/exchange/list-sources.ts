import { type Exchange } from './exchange.ts'
import { type AnnexSystem } from '../catalog/annex.ts'
import { type Catalog, type Source } from '../catalog/types.ts'

/** One system as callers see it: a connected one live, an unconnected row of annex 2 as planned. */
export interface SourceView {
  readonly connector: string
  readonly system: string
  readonly department: string
  readonly annexRow: number | null
  readonly tier: string
  readonly route: string | null
  readonly kind: string | null
  readonly state: 'LIVE' | 'DEGRADED' | 'DOWN' | 'MAINTENANCE' | 'SUSPENDED' | 'PLANNED'
  readonly version: string | null
  readonly elements: readonly string[]
}

/** All systems of annex 2 in its order, then what is connected beyond it. */
export function listSources(
  catalog: Catalog,
  systems: readonly AnnexSystem[],
  exchange: Exchange,
): readonly SourceView[] {
  const byRow = new Map(
    catalog.sources.flatMap((source) => (source.annexRow === null ? [] : [[source.annexRow, source]])),
  )
  const annex = systems.map((system) => {
    const source = byRow.get(system.row)
    return source === undefined ? planned(system) : connected(source, exchange)
  })
  const beyond = catalog.sources.filter(({ annexRow }) => annexRow === null)
  return [...annex, ...beyond.map((source) => connected(source, exchange))]
}

function planned({ row, system, department, tier }: AnnexSystem): SourceView {
  const absent = { route: null, kind: null, version: null, elements: [] }
  return { connector: `annex.${String(row)}`, system, department, annexRow: row, tier, state: 'PLANNED', ...absent }
}

function connected(source: Source, exchange: Exchange): SourceView {
  const { connector, ref, annexRow, tier, route, kind, version } = source
  const { state } = exchange.sourceState(connector)
  return {
    connector,
    system: ref.system,
    department: ref.department,
    annexRow,
    tier,
    route,
    kind,
    state,
    version,
    elements: elementsOf(source),
  }
}

function elementsOf({ operations }: Source): readonly string[] {
  const paths = operations.flatMap(({ provides }) =>
    provides.flatMap((provision) =>
      provision.kind === 'value' ? [provision.element.path] : provision.items.map(({ element }) => element.path),
    ),
  )
  return [...new Set(paths)].sort()
}
