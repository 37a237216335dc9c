import { afterEach, describe, expect, it } from 'vitest'
import { elementOf, openDepartment, record, ruleFrom, sendJson, somebody, sourceAt } from './support/exchange-world.ts'
import { type LicenseSighting } from '../connectors/kinds/license.ts'
import { type LicenseService, type LicenseServiceName, type Source } from '../src/catalog/types.ts'
import { createExchange, type Exchange } from '../src/exchange/exchange.ts'
import { type LaneState } from '../src/exchange/lane.ts'
import { type LicenseOutcome } from '../src/exchange/types.ts'

const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close()
})

const LEAVES = ['identifier', 'type', 'name', 'number', 'holder', 'issuer', 'issuedAt', 'expiresAt', 'state']
const items = LEAVES.map((name) => ({
  name,
  element: elementOf(`person.licenses[].${name}`, { list: 'person.licenses[]' }),
  rule: ruleFrom(name),
}))

const TYPE = '11100000000013338W011'
const good = {
  identifier: `1.2.156.3005.2.${TYPE}.140502.SYN000001.001.B`,
  type: '11',
  name: '虚构证',
  number: '1',
  holder: '张三',
  issuer: '某局',
  issuedAt: '2020-01-01',
  expiresAt: null,
  state: 'VALID',
  key: somebody(1).id,
}

interface Platform {
  readonly seen: readonly LicenseSighting[]
  readonly findings: readonly object[]
  state(): LaneState
  ask<Service extends LicenseServiceName>(service: Service): Promise<LicenseOutcome<Service>>
}

/** A platform that gives this answer to whatever it is asked. */
async function openPlatform(answer: (url: string) => unknown): Promise<Platform> {
  const department = await openDepartment((_, response) => sendJson(response, answer(department.url)))
  opened.push(department)
  const service = (id: string): LicenseService => ({
    id: `test.platform/${id}`,
    request: { speech: 'http', method: 'POST', path: '/ask', query: {}, headers: {}, body: { cause: '$useCause' } },
    outcome: { ok: { status: 200, where: [] } },
    from: ['told'],
    fields: Object.fromEntries(
      ['face', 'url', 'expiresAt', 'digest', 'mediaType']
        .map((name) => [name, [name]] as const)
        .concat([['holder', ['key']]]),
    ),
    codes: { '1': 'MATCH' },
  })
  const names = ['byHolder', 'byIdentifier', 'verify', 'verifyFile', 'rendition'] as const
  const source: Source = sourceAt(department.url, {
    source: {
      connector: 'test.platform',
      kind: 'license-platform',
      licenses: Object.fromEntries(names.map((name) => [name, service(name)])),
    },
    operation: { provides: [{ kind: 'list', rank: 'AUTHORITY', list: 'person.licenses[]', from: null, items }] },
  })
  const [seen, findings]: [LicenseSighting[], object[]] = [[], []]
  const exchange: Exchange = createExchange({
    sources: [source],
    clock: () => Date.parse('2026-11-24T12:00:00+08:00') + performance.now(),
    digest: (text) => text,
    allowLoopback: true,
    onLicense: (sighting) => seen.push(sighting),
    onFinding: (finding) => findings.push(finding),
  })
  opened.push(exchange)
  const subject = somebody(1)
  const nothing = { type: null, number: null, identifier: null, code: null, digest: null, fields: null }
  return {
    seen,
    findings,
    state: () => exchange.sourceState(source.connector),
    ask(name) {
      const { recording } = record([subject])
      const words = { ...nothing, useCause: '核验' }
      const deadlineAt = Date.parse('2026-11-24T12:10:00+08:00')
      return exchange.consult(recording, { source, service: name, about: { subject, position: 0 }, words, deadlineAt })
    },
  }
}

const LINK = { expiresAt: '2026-11-24 12:05:00', digest: 'a'.repeat(64), mediaType: 'image/svg+xml' }

describe('an address of a licence file', () => {
  it('is handed on where it is the platform’s own', async () => {
    const { ask } = await openPlatform((url) => ({ told: { ...LINK, url: `${url}/rendition/1` } }))
    expect(await ask('rendition')).toMatchObject({
      kind: 'ANSWERED',
      result: { url: expect.stringMatching(/\/rendition\/1$/), expiresAt: '2026-11-24T12:05:00.000+08:00' },
    })
  })

  it.each([
    ['on another host', () => 'https://elsewhere.example/rendition/1', LINK],
    ['on another port', () => 'http://127.0.0.1:1/rendition/1', LINK],
    ['of no server', () => 'javascript:alert(1)', LINK],
    ['without a digest', (url: string) => `${url}/rendition/1`, { ...LINK, digest: '' }],
    ['without an end', (url: string) => `${url}/rendition/1`, { ...LINK, expiresAt: '明天' }],
  ] as const)('%s is none', async (_, addressFrom, link) => {
    const { ask } = await openPlatform((url) => ({ told: { ...link, url: addressFrom(url) } }))
    expect(await ask('rendition')).toEqual({ kind: 'FAILED', reason: 'MALFORMED' })
  })
})

describe('an answer that is none', () => {
  it.each([
    ['verify', '8'],
    ['verify', { a: 1 }],
    ['verifyFile', '2'],
    ['byHolder', '查无'],
    ['byHolder', ['1']],
  ] as const)('of %s is a failure: %j', async (service, told) => {
    const { ask } = await openPlatform(() => ({ told }))
    expect(await ask(service)).toEqual({ kind: 'FAILED', reason: 'MALFORMED' })
  })
})

describe('a licence that comes by', () => {
  it.each([
    [[], {}],
    [['IDENTIFIER_CHECK'], { identifier: `1.2.156.3005.2.${TYPE}.140502.SYN000001.001.C` }],
    [['IDENTIFIER_FORMAT'], { identifier: '证001' }],
    [['IDENTIFIER_LEGACY'], { identifier: `1.2.156.3003.2.${TYPE}.140502.SYN000001.001.X` }],
    [['EXPIRED_VALID'], { expiresAt: '2026-11-23' }],
    [[], { expiresAt: '2026-11-24' }],
    [[], { expiresAt: '2026-11-23', state: 'EXPIRED' }],
    [['ITEM_MISSING'], { issuer: null }],
    [['FACE_MISSING'], { face: { 姓名: ' ' } }],
    [[], { face: { 姓名: '张三', 备注: '' } }],
  ])('is found to have %j', async (faults, changes) => {
    const { ask, seen } = await openPlatform(() => ({ told: [{ ...good, ...changes }] }))
    expect(await ask('byHolder')).toMatchObject({ kind: 'ANSWERED', result: [{ item: { number: '1' } }] })
    expect(seen).toMatchObject([{ type: '11', faults }])
  })

  it('says with each what is wrong with it', async () => {
    const spoilt = { ...good, identifier: `1.2.156.3005.2.${TYPE}.140502.SYN000001.001.C` }
    const { ask } = await openPlatform(() => ({ told: [good, spoilt] }))
    expect(await ask('byHolder')).toMatchObject({ result: [{ faults: [] }, { faults: ['IDENTIFIER_CHECK'] }] })
  })

  it('is somebody else’s where another is named with it, and no answer', async () => {
    const { ask, seen } = await openPlatform(() => ({ told: [{ ...good, key: somebody(2).id }] }))
    expect(await ask('byHolder')).toEqual({ kind: 'FAILED', reason: 'WRONG_SUBJECT' })
    expect(seen).toMatchObject([{ type: '11', faults: ['HOLDER_MISMATCH'] }])
  })

  it('and was not asked for says nothing against the platform: whoever asks chooses the words', async () => {
    const { ask, state } = await openPlatform(() => ({ told: [{ ...good, key: somebody(2).id }] }))
    for (let times = 0; times < 10; times++) await ask('byHolder')
    expect(state()).toEqual({ state: 'LIVE', reason: null })
  })

  it('is told of once in an answer for all that breaks a promise alike', async () => {
    const { ask, findings } = await openPlatform(() => ({ told: Array(3).fill({ ...good, state: { code: '01' } }) }))
    await ask('byHolder')
    expect(findings).toMatchObject([{ element: 'person.licenses[].state', problem: 'WRONG_TYPE', count: 3 }])
  })

  it('is out of date where a newer version stands beside it', async () => {
    const newer = `1.2.156.3005.2.${TYPE}.140502.SYN000001.002.9`
    const { ask, seen } = await openPlatform(() => ({ told: [good, { ...good, identifier: newer }] }))
    await ask('byHolder')
    expect(seen.map(({ faults }) => faults)).toEqual([['SUPERSEDED_VALID'], []])
  })
})
