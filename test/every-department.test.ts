import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withCitizens } from './support/people.ts'
import { catalog, made, questionOf, visits } from './support/visits.ts'
import { startWorld, type TestWorld } from './support/world.ts'

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
    const { kind, asking, source } = visit
    const { query, variables } = questionOf(visit)
    const { data, errors } = await world.ask(asking, query, variables)
    expect(errors).toEqual([])
    const reports: { path: string; state: string; source: { connector: string } | null }[] =
      data[`${kind}Archive`].fieldReports
    const given = reports.filter(
      ({ state, source: from }) => state === 'VERIFIED' && from?.connector === source.connector,
    )
    expect(given.length).toBeGreaterThan(0)
  })

  it('has said nothing that its manifest does not promise', async () => {
    const { data } = await world.ask('operator', '{ sources { connector findings { element problem count } } }')
    const sources: { findings: readonly object[] | null }[] = data.sources
    expect(sources.filter(({ findings }) => findings?.length !== 0)).toEqual([])
  })
})
