import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type BadPlatform,
  expectTold,
  operationOf,
  startBadPlatform,
  type Use,
  type UseHeard,
  USES,
} from './support/bad-licenses.ts'
import { licenseMisdeeds } from './support/license-misdeeds.ts'
import { type LicenseServiceName } from '../src/catalog/types.ts'

/** All of them, against the clock and within memory: `npm run test:long`. */
const SAMPLE: Readonly<Record<LicenseServiceName, readonly string[]>> = {
  byHolder: [
    'closes before it answers',
    'answers []',
    'answers about somebody else',
    'answers with types of its own',
    'answers with a type of its own too',
    'has one that ends on a day that is none',
  ],
  byNumber: [
    'answers well, with 503',
    'answers with another licence of this holder',
    'says two things of one licence',
    'writes other brackets',
    'has "见原件" on its face',
    'ends on a day that is none',
  ],
  byIdentifier: [
    'writes GB18030 and calls it UTF-8',
    'answers with another licence of this holder',
    'answers with another licence too',
    'writes a wrong check digit',
    'has 10,000 lines more',
    'has lines that are no text',
  ],
  byCode: [
    'says that there is none',
    'answers about somebody else',
    'answers with another licence too',
    'has values of another type',
    'has a line named __proto__',
    'has lines named as what every object has',
  ],
  verify: [
    'sends us elsewhere (302)',
    'answers ""',
    'answers false',
    'answers "8"',
    'holds too little of it',
    'has been told nothing',
  ],
  verifyFile: [
    'shows its login page',
    'answers "2"',
    'answers "__proto__"',
    'answers about somebody else',
    'answers with another licence of this holder',
  ],
  rendition: [
    'never ends its body',
    'hands out https://elsewhere.example/rendition/1',
    'hands out javascript:alert(1)',
    'hides its own in a blob',
    'hands out 100 kB',
    'hands out what has run out',
    'says "" is a digest',
    'says {} is a media type',
    'answers with another licence of this holder',
  ],
  statistics: [
    'answers 204',
    'answers []',
    'counts -5',
    'counts 1.5',
    'counts 1e+300',
    'counts 3000000000',
    'miswrites a type',
    'counts types of its own',
    'counts types of its own too',
    'counts 100,000 types',
    'counts a type twice, otherwise',
  ],
}

let world: BadPlatform
beforeAll(async () => {
  world = await startBadPlatform(3000)
})
afterAll(() => world.close())

const tried = USES.flatMap((use) =>
  SAMPLE[use.service].map((name) => {
    const misdeed = licenseMisdeeds(use.service).find((one) => one.name === name)
    if (misdeed === undefined) throw new TypeError(`${use.service} cannot be such that it ${name}`)
    return { service: use.service, use, misdeed, ...misdeed }
  }),
)

describe('a licence platform that does wrong is never taken at its word', () => {
  const usual = new Map<Use, UseHeard>()
  beforeAll(async () => {
    for (const use of USES) usual.set(use, await world.visit(use))
  })

  it.each(tried)('by $service when it $name: $becomes', async ({ use, misdeed }) => {
    const before = usual.get(use)
    if (before === undefined) throw new TypeError('each was used')
    const { at = use.service } = misdeed
    const { during, after } = await world.suffer({ ...use, operation: operationOf(at) }, misdeed)
    expectTold(during, use, misdeed, before)
    expectTold(after, use, { becomes: 'SAME' }, before)
  })

  it('has told of every service what is so, when it does well', () => {
    const told = [...usual].map(
      ([
        { service },
        {
          told: { outcome, state },
        },
      ]) => [service, outcome ?? state],
    )
    expect(Object.fromEntries(told)).toEqual({
      byHolder: 'VERIFIED',
      byNumber: 'VERIFIED',
      byIdentifier: 'VERIFIED',
      byCode: 'VERIFIED',
      verify: 'MATCH',
      verifyFile: 'MATCH',
      rendition: 'VERIFIED',
      statistics: 'VERIFIED',
    })
  })
})
