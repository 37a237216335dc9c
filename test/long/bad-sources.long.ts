import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Fault } from '../../src/sandbox/faults.ts'
import { withCitizens } from '../support/people.ts'
import { made, questionOf, visits } from '../support/visits.ts'
import { startWorld, type TestWorld } from '../support/world.ts'

const DEADLINE_MS = 1000
const FAULTS: readonly Fault[] = [
  { kind: 'hang' },
  { kind: 'slow', ms: 5000 },
  { kind: 'drip', ms: 50 },
  { kind: 'error500' },
  { kind: 'foreign' },
  { kind: 'close' },
  { kind: 'garbage' },
  { kind: 'down' },
]
/** Says who somebody is, and proves it: where it fails nothing else can be told. */
const KNOWING = new Set(['public-security.population', 'market-regulation.registration'])

let world: TestWorld
/** It goes on: a clock that stands would give every step of a request all of its time. */
let ahead = Date.parse('2026-11-25T10:00:00+08:00') - Date.now()
beforeAll(async () => {
  const citizens = visits.map(({ asking }) => asking)
  const environment = { YIDANG_DEADLINE_MS: String(DEADLINE_MS), YIDANG_FORM_DEADLINE_MS: '5000' }
  world = await startWorld({ world: withCitizens(made, citizens), environment, clock: () => Date.now() + ahead })
})
afterAll(() => world.close())
afterEach(() => {
  // Past the rest of a breaker, and past what is remembered.
  ahead += 10 * 60_000
})

const others = visits.filter(({ source }) => !KNOWING.has(source.connector))

describe.each(FAULTS)('a source whose fault is $kind', (fault) => {
  it.each(others)('$source.annexRow $source.ref.system costs its own elements only, in time', async (visit) => {
    const { source, asking, kind } = visit
    const { query, variables } = questionOf(visit)
    // Tokens and relations first: it is the source that is tried.
    await world.ask(asking, query, variables)
    ahead += 2 * 60_000
    await world.sandbox.setFault(source.connector, fault)
    const began = performance.now()
    const { data, errors } = await world.ask(asking, query, variables)
    const tookMs = performance.now() - began
    await world.sandbox.setFault(source.connector, { kind: 'none' })
    expect(errors).toEqual([])
    expect(data[`${kind}Archive`].known.name).toEqual(expect.any(String))
    expect(tookMs).toBeLessThan(DEADLINE_MS + 100)
  })
})
