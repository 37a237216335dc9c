import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type BadPlatform,
  expectTold,
  operationOf,
  startBadPlatform,
  type UseHeard,
  USES,
} from '../support/bad-licenses.ts'
import { licenseMisdeeds } from '../support/license-misdeeds.ts'

const DEADLINE_MS = 1000
const MAX_BYTES = 512 * 1024 * 1024

let world: BadPlatform
beforeAll(async () => {
  world = await startBadPlatform(DEADLINE_MS)
})
afterAll(() => world.close())

describe.each(USES)('a licence platform, used by $service', (one) => {
  let usual: UseHeard
  beforeAll(async () => {
    usual = await world.visit(one)
    expect(usual.told).toMatchObject(
      one.service.startsWith('verify') ? { outcome: 'MATCH' } : { state: 'VERIFIED', sentence: expect.any(String) },
    )
  })

  it.each(licenseMisdeeds(one.service))('that $name: $becomes, in time, and all is forgotten', async (misdeed) => {
    const { at = one.service } = misdeed
    const { during, after, peakBytes } = await world.suffer({ ...one, operation: operationOf(at) }, misdeed)
    expectTold(during, one, misdeed, usual)
    expect(during.tookMs).toBeLessThan(DEADLINE_MS + 100)
    expectTold(after, one, { becomes: 'SAME' }, usual)
    expect(peakBytes).toBeLessThan(MAX_BYTES)
  })
})
