import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { citizen, withCitizens } from './support/people.ts'
import { catalog, made, questionOf, visits } from './support/visits.ts'
import { startWorld, type TestWorld } from './support/world.ts'
import { type Person } from '../src/sandbox/world/types.ts'

const mothersOf = (fits: (child: Person) => boolean) =>
  [...Map.groupBy(made.people.values(), ({ mother }) => mother)]
    .flatMap(([mother, [child, ...more]]) => (child && more.length === 0 && fits(child) ? (mother ?? []) : []))
    .filter((mother) => made.people.get(mother)?.death === null)
    .slice(0, 10)
const certified = new Set([...made.births.values()].map(({ child }) => child))
/** The one authority keeps the registers of both, and calls the papers alike. */
const registered = mothersOf(({ id }) => certified.has(id))
const honoured = mothersOf(({ birthDate }) => birthDate > '1996' && birthDate < '2016')

let world: TestWorld
beforeAll(async () => {
  world = await startWorld({
    world: withCitizens(made, [...visits.map(({ asking }) => asking), ...[...registered, ...honoured].map(citizen)]),
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

  it('may call two papers alike, in two namespaces', async () => {
    const query = `query ($id: CitizenId!) { personArchive(id: $id, purpose: { lifeEvent: "SELF" }) {
      fertility { registrationNumber onlyChild { certificateNumber } } fieldReports { state } } }`
    const read = async (ids: readonly string[]) => {
      const answers = await Promise.all(ids.map((id) => world.ask(id, query, { id })))
      const archives = answers.map(({ data }) => data.personArchive)
      const states = archives.flatMap(({ fieldReports }) => fieldReports.map((one: { state: string }) => one.state))
      expect(new Set(states)).toEqual(new Set(['VERIFIED', 'NOT_FOUND']))
      return archives.map(({ fertility }) => [fertility.registrationNumber, fertility.onlyChild.certificateNumber])
    }
    expect(await read(registered)).toContainEqual([expect.stringMatching(/^SY/), null])
    expect(await read(honoured)).toContainEqual([null, expect.stringMatching(/^DS/)])
  })

  it('has said nothing that its manifest does not promise', async () => {
    const { data } = await world.ask('operator', '{ sources { connector findings { element problem count } } }')
    const sources: { findings: readonly object[] | null }[] = data.sources
    expect(sources.filter(({ findings }) => findings?.length !== 0)).toEqual([])
  })
})
