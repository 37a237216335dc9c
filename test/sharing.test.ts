import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type TestWorld } from './support/world.ts'
import { withCitizens } from './support/people.ts'
import { type CitizenId } from '../src/model/ids.ts'
import { generateWorld } from '../src/sandbox/world/generate.ts'

const made = generateWorld({ people: 3000, enterprises: 600 })
const citizens = [...made.people.values()]
  .flatMap(({ citizenId, death }): CitizenId[] => (citizenId === null || death !== null ? [] : [citizenId]))
  .slice(0, 200)

let world: TestWorld
beforeAll(async () => {
  world = await startWorld({ world: withCitizens(made, citizens), environment: { YIDANG_JOIN_WINDOW_MS: '20' } })
})
afterAll(() => world.close())

describe('two hundred people who ask about themselves at once', () => {
  const QUERY = `query ($id: CitizenId!) {
    personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { identity { name } realEstate { properties { usage } } }
  }`

  it('are asked about in a few batches, and each sees their own', async () => {
    // Their tokens first, so that they come together.
    await Promise.all(citizens.map((id) => world.ask(id, '{ __typename }')))
    world.sandbox.resetCalls()
    const answers = await Promise.all(citizens.map((id) => world.ask(id, QUERY, { id })))
    expect(answers.map(({ data }) => data?.personArchive?.identity.name)).toEqual(
      citizens.map((id) => made.people.get(id)?.name),
    )
    const asked = (department: string) =>
      Object.entries(world.sandbox.calls(department)).reduce((sum, [, calls]) => sum + calls, 0)
    // Batches of 100 and of 50: one call for each person would be 200.
    expect(asked('public-security.population')).toBeLessThanOrEqual(4)
    expect(asked('natural-resources.real-estate')).toBeLessThanOrEqual(8)
  })
})
