import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  expectBecome,
  type Heard,
  HTTP_VISITS,
  LICENSE_VISIT,
  misdeedsOf,
  startWiredWorld,
  visit,
  visitTo,
  type WiredWorld,
} from './support/bad-sources.ts'
import { rewrites } from './support/misdeeds.ts'
import { type Visit } from './support/visits.ts'

/** All of them, with every kind, against the clock and within memory: `npm run test:long`. */
const SAMPLE = [
  'drips, a byte at a time',
  'nobody listens',
  'resets the connection in the middle of its body',
  'says more than its length',
  'answers with noise',
  'answers once more than it was asked',
  'never ends its body',
  'packs 300 MB into 300 kB',
  'answers 204',
  'sends us elsewhere (302)',
  'answers well, with 503',
  'shows its login page',
  'writes GB18030 and calls it UTF-8',
  'begins with a byte order mark',
  'writes a key twice, wrong first',
  'nests 100,000 deep',
  'writes __proto__',
  'writes long digits as numbers',
  'declares entities that grow',
  'says that the cursor has expired',
  'answers about somebody else',
  'answers about somebody else too',
  'knows nobody',
  'has no values',
  'has values of another type',
  'lives in another century',
]

let world: WiredWorld<Visit, Heard>
beforeAll(async () => {
  world = await startWiredWorld(HTTP_VISITS, 3000, visit)
})
afterAll(() => world.close())

/** The kinds take turns. */
const tried = SAMPLE.map((name, i) => {
  const able = HTTP_VISITS.flatMap((visited) => {
    const misdeed = misdeedsOf(visited).find((one) => one.name === name)
    return misdeed === undefined ? [] : [{ kind: visited.source.kind, visited, misdeed, ...misdeed }]
  })
  const one = able[i % able.length]
  if (one === undefined) throw new TypeError(`no source ${name}`)
  return one
})

describe('a source that does wrong costs its own elements and no others', () => {
  const usual = new Map<Visit, Heard>()
  beforeAll(async () => {
    for (const visited of HTTP_VISITS) usual.set(visited, await world.visit(visited))
  })

  it.each(tried)('one of kind $kind that $name: $becomes', async ({ visited, misdeed }) => {
    const before = usual.get(visited)
    if (before === undefined) throw new TypeError('each was visited')
    const { during, after } = await world.suffer(visited, misdeed)
    expectBecome(during, misdeed, before)
    expectBecome(after, { becomes: 'SAME' }, before)
  })

  it('has verified nothing, and disproved nothing, where its value cannot be read', async () => {
    const visited = visitTo('housing-fund.platform')
    const misdeed = misdeedsOf(visited).find(({ name }) => name === 'has values of another type')
    if (misdeed === undefined) throw new TypeError('every source can do that')
    const { source, operation, asking, id } = visited
    const wire = world.wireTo(visited)
    await wire.do({ ...misdeed, operation })
    const heard = await world.visit(visited)
    const account = heard.reports.find(({ path }) => path === 'person.housingFund.account')
    expect(account).toMatchObject({ state: 'SOURCE_DOWN', source: { connector: source.connector } })
    const claims = [{ element: 'person.housingFund.account', value: '1' }]
    const input = { kind: 'PERSON', id, purpose: { lifeEvent: 'SELF' }, claims }
    const { data } = await world.ask(asking, VERIFY, { input })
    await wire.do(null)
    expect(data.verifyClaims.results).toMatchObject([{ outcome: 'UNAVAILABLE' }])
  })

  it('tells which value of a list cannot be read, and has disproved nothing by it', async () => {
    const visited = LICENSE_VISIT
    const misdeed = rewrites('writes one number as an object', 'SAME', (body) => {
      const answer = JSON.parse(body)
      answer.ZZLB[1].ZZHM = { number: answer.ZZLB[1].ZZHM }
      return JSON.stringify(answer)
    })
    const wire = world.wireTo(visited)
    await wire.do({ ...misdeed, operation: visited.operation })
    const heard = await world.visit(visited)
    const { licenses } = heard.values as { licenses: readonly { number: string | null; name: string }[] }
    const [known, lost] = licenses
    expect([lost?.number, lost?.name]).toEqual([null, expect.any(String)])
    const reportOf = (path: string) => heard.reports.find((report) => report.path === path)
    expect(reportOf('person.licenses[].number')).toMatchObject({
      state: 'VERIFIED',
      unreadable: ['person.licenses[1].number'],
      sentence: '由权威部门提供，无需填写或证明。其中 1 处部门的记录无法识读，未能显示，请核对。',
    })
    expect(reportOf('person.licenses[].name')).toMatchObject({ state: 'VERIFIED', unreadable: [] })

    const claims = [known?.number, '1'].map((value) => ({ element: 'person.licenses[].number', value }))
    const input = { kind: 'PERSON', id: visited.id, purpose: { lifeEvent: 'SELF' }, claims }
    const { data } = await world.ask(visited.asking, VERIFY, { input })
    await wire.do(null)
    expect(data.verifyClaims.results).toMatchObject([{ outcome: 'MATCH' }, { outcome: 'UNAVAILABLE' }])
  })
})

const VERIFY = `query ($input: VerifyClaimsInput!) { verifyClaims(input: $input) { results { outcome } } }`
