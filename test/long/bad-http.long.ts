import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  expectBecome,
  type Heard,
  HTTP_VISITS,
  misdeedsOf,
  startWiredWorld,
  visit,
  type WiredWorld,
} from '../support/bad-sources.ts'
import { type Visit } from '../support/visits.ts'

const DEADLINE_MS = 1000
const MAX_BYTES = 512 * 1024 * 1024

let world: WiredWorld<Visit, Heard>
beforeAll(async () => {
  world = await startWiredWorld(HTTP_VISITS, DEADLINE_MS, visit)
})
afterAll(() => world.close())

describe.each(HTTP_VISITS)('a source of kind $source.kind', (visited) => {
  let usual: Heard
  beforeAll(async () => {
    usual = await world.visit(visited)
    expect(usual.reports).toContainEqual(expect.objectContaining({ state: 'VERIFIED' }))
  })

  it.each(misdeedsOf(visited))('that $name: $becomes, in time, and all is forgotten', async (misdeed) => {
    const { during, after, peakBytes } = await world.suffer(visited, misdeed)
    expectBecome(during, misdeed, usual)
    expect(during.tookMs).toBeLessThan(DEADLINE_MS + 100)
    expectBecome(after, { becomes: 'SAME' }, usual)
    expect(peakBytes).toBeLessThan(MAX_BYTES)
  })
})
