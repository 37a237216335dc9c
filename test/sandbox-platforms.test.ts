import { fork } from 'node:child_process'
import { createDecipheriv, createHash, createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkLicenseIdentifier } from '../src/model/ids.ts'
import { basic, clientCredentials, hmacHeader, nationalService, usernameToken } from '../src/sandbox/authenticators.ts'
import { departmentsOf, storedDepartmentsOf } from '../src/sandbox/departments/index.ts'
import { type Fault } from '../src/sandbox/faults.ts'
import { type Authenticator, type Department, type RunningDepartment, serve } from '../src/sandbox/kit.ts'
import { encryptSecret, nationalPlatform, REQUESTER_ID, sign } from '../src/sandbox/platforms/national-platform.ts'
import { type Sandbox, startSandbox } from '../src/sandbox/start.ts'
import { type Person } from '../src/sandbox/world/types.ts'
import annex3 from '../seeds/policy/licences.province.json' with { type: 'json' }

const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const FATHER = '140599199003070014'
const STRANGER = '14059919850615002X'

let now = NOON
const closing: (() => Promise<void>)[] = []
beforeEach(() => {
  now = NOON
})
afterAll(async () => {
  await Promise.all(closing.map((close) => close()))
})

/** A department of one question and one answer: whoever is asked for, by body or by path. */
async function office(authenticate: Authenticator): Promise<RunningDepartment> {
  const department: Department = {
    name: 'test.office',
    annexRow: null,
    title: '测试部门',
    authenticate,
    strangers: () => [FATHER, STRANGER],
    routes: [
      { method: 'POST', path: '/people', answer: (request) => ({ body: { asked: request.json() } }) },
      { method: 'POST', path: '/services', answer: ({ body }) => ({ body }) },
      {
        method: 'GET',
        path: '/people/:id',
        answer: (request, { id }) => ({ body: { id, use: request.query.get('use') } }),
      },
    ],
  }
  const running = await serve(department, { clock: () => now })
  closing.push(running.close)
  return running
}

interface Answer {
  readonly status: number
  readonly text: string
  readonly json: Record<string, unknown>
}

async function call(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { method: init.body === undefined ? 'GET' : 'POST', ...init })
  const text = await response.text()
  const json: Record<string, unknown> = text.startsWith('{') ? JSON.parse(text) : {}
  return { status: response.status, text, json }
}

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return call(url, { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
}

const open: Authenticator = { check: () => null, credentials: {} }

describe('a simulated department', () => {
  test('counts calls by route, and refusals and unknown paths apart', async () => {
    const { url, calls, resetCalls } = await office({ ...basic(), credentials: {} })
    await call(`${url}/people/1`)
    await call(`${url}/nobody`)
    expect(calls()).toEqual({ refused: 1, unrouted: 1 })
    resetCalls()
    expect(calls()).toEqual({})
    const free = await office(open)
    await Promise.all([call(`${free.url}/people/1`), call(`${free.url}/people/2`), post(`${free.url}/people`, {})])
    expect(free.calls()).toEqual({ 'GET /people/:id': 2, 'POST /people': 1 })
  })

  test('answers 400 to a body that is not JSON and to a broken percent-encoding, and lives on', async () => {
    const { url } = await office(open)
    expect((await call(`${url}/people`, { body: '{' })).status).toBe(400)
    expect((await call(`${url}/people/%E4%B8`)).status).toBe(400)
    expect((await call(`${url}/people/%E5%BC%A0`)).json).toEqual({ id: '张', use: null })
  })
})

describe('authenticators', () => {
  test('basic lets in the right password and no other', async () => {
    const authenticate = basic()
    const { url } = await office(authenticate)
    const as = (password = ''): RequestInit => ({
      headers: { authorization: `Basic ${Buffer.from(`yidang:${password}`).toString('base64')}` },
    })
    expect((await call(`${url}/people/1`, as(authenticate.credentials['Password']))).status).toBe(200)
    expect((await call(`${url}/people/1`, as('guess'))).status).toBe(401)
    expect((await call(`${url}/people/1`)).status).toBe(401)
  })

  test('a department refuses in its own words', async () => {
    const { url } = await office(basic((reason) => ({ body: { ret: -3, why: reason } })))
    expect(await call(`${url}/people/1`)).toMatchObject({ status: 200, json: { ret: -3, why: '用户名或密码不正确' } })
  })

  describe('hmac-header', () => {
    const BODY = JSON.stringify({ 姓名: '张三' })

    interface Signing {
      readonly key: string
      readonly appId?: string
      readonly timestamp?: number
      readonly nonce?: string
      readonly target?: string
      readonly body?: string
    }

    function signed({ key, appId = 'yidang', timestamp = now, nonce = randomUUID(), target, body }: Signing) {
      const digest = createHash('sha256')
        .update(body ?? BODY)
        .digest('hex')
      const text = `POST\n${target ?? '/people?use=P19'}\n${timestamp}\n${nonce}\n${digest}`
      return {
        'x-app-id': appId,
        'x-timestamp': String(timestamp),
        'x-nonce': nonce,
        'x-signature': createHmac('sha256', key).update(text).digest('hex'),
      }
    }

    async function doorWithKey() {
      const authenticate = hmacHeader()
      const { url } = await office(authenticate)
      const key = authenticate.credentials['Key'] ?? ''
      const knock = async (headers: Record<string, string>, body = BODY): Promise<number> =>
        (await call(`${url}/people?use=P19`, { body, headers })).status
      return { key, knock }
    }

    test('a signature over method, target, time, nonce and body is let in', async () => {
      const { key, knock } = await doorWithKey()
      expect(await knock(signed({ key }))).toBe(200)
    })

    test('anything else is refused', async () => {
      const { key, knock } = await doorWithKey()
      expect(await knock({})).toBe(401)
      expect(await knock(signed({ key: 'guess' }))).toBe(401)
      expect(await knock(signed({ key, appId: 'someone' }))).toBe(401)
      expect(await knock(signed({ key, target: '/people' }))).toBe(401)
      expect(await knock(signed({ key }), '{"姓名":"李四"}')).toBe(401)
      expect(await knock(signed({ key, nonce: 'short' }))).toBe(401)
    })

    test('five minutes of skew are the limit on either side', async () => {
      const { key, knock } = await doorWithKey()
      expect(await knock(signed({ key, timestamp: now - 300_000 }))).toBe(200)
      expect(await knock(signed({ key, timestamp: now + 300_000 }))).toBe(200)
      expect(await knock(signed({ key, timestamp: now - 300_001 }))).toBe(401)
      expect(await knock(signed({ key, timestamp: now + 300_001 }))).toBe(401)
    })

    test('a replay is refused for as long as its time would be valid', async () => {
      const { key, knock } = await doorWithKey()
      const once = signed({ key })
      expect(await knock(once)).toBe(200)
      expect(await knock(once)).toBe(401)
      now += 299_999
      expect(await knock(once)).toBe(401)
    })
  })

  test('oauth2 issues opaque tokens that expire', async () => {
    const authenticate = clientCredentials({ tokenLifeMs: 60_000 })
    const { url } = await office(authenticate)
    const form = (secret: string): RequestInit => ({
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'yidang', client_secret: secret }),
    })
    expect((await call(`${url}/oauth/token`, form('guess'))).status).toBe(401)
    const issued = await call(`${url}/oauth/token`, form(authenticate.credentials['ClientSecret'] ?? ''))
    expect(issued.json).toMatchObject({ token_type: 'Bearer', expires_in: 60 })
    const bearer = { headers: { authorization: `Bearer ${String(issued.json['access_token'])}` } }
    expect((await call(`${url}/people/1`)).status).toBe(401)
    expect((await call(`${url}/people/1`, bearer)).status).toBe(200)
    now += 60_000
    expect((await call(`${url}/people/1`, bearer)).status).toBe(401)
  })
})

describe('username tokens in an envelope', () => {
  interface Token {
    readonly user?: string
    readonly password: string
    readonly nonce?: string
    readonly createdAt?: number
  }

  function envelope({ user = 'yidang', password, nonce = randomUUID(), createdAt = now }: Token): string {
    const created = new Date(createdAt).toISOString()
    const digest = createHash('sha1')
      .update(nonce + created + password)
      .digest('base64')
    const names = `<Username>${user}</Username><Password>${digest}</Password>`
    const once = `<Nonce>${Buffer.from(nonce).toString('base64')}</Nonce><Created>${created}</Created>`
    const header = `<Security><UsernameToken>${names}${once}</UsernameToken></Security>`
    return `<e:Envelope xmlns:e="urn:e"><e:Header>${header}</e:Header><e:Body><ask/></e:Body></e:Envelope>`
  }

  /** What is answered to a call, and to another with the same token. */
  async function answersTo(make: (password: string) => string): Promise<readonly (string | number)[]> {
    const authenticate = usernameToken()
    const { url } = await office(authenticate)
    const first = make(authenticate.credentials['Password'] ?? '')
    const answers: (string | number)[] = []
    for (const body of [first, first.replace('<ask/>', '<again/>')]) {
      const { status, text } = await call(`${url}/services`, { body })
      answers.push(/<faultstring>(.*)<\/faultstring>/.exec(text)?.[1] ?? status)
    }
    return answers
  }

  test('are taken once', async () => {
    expect(await answersTo((password) => envelope({ password }))).toEqual([200, '请求重复'])
  })

  test.each<[string, (password: string) => string, string]>([
    ['nobody', () => '<e:Envelope xmlns:e="urn:e"><e:Body><ask/></e:Body></e:Envelope>', '用户未注册'],
    ['somebody else', (password) => envelope({ user: 'guest', password }), '用户未注册'],
    ['a guess', () => envelope({ password: 'guess' }), '口令不正确'],
    ['an old one', (password) => envelope({ password, createdAt: now - 301_000 }), '时间超出允许范围'],
  ])('refuse %s', async (_who, make, reason) => {
    expect(await answersTo(make)).toEqual([reason, reason])
  })
})

describe('the national platform', () => {
  const SID = 's_1200000000000_0001'

  test('signs and seals as the published vectors do', () => {
    const rid = '11111111-2222-3333-4444-555555555555'
    const key = '00112233445566778899aabbccddeeff'
    expect(sign(key, { sid: SID, rid, rtime: '1700000000000' })).toBe('ZLopbhoeEgv2qkCwfqCh5xuXNFXCgXwcxRWDwKXymhM=')
    expect(encryptSecret('abc', '111111')).toBe('XSKq9BJXXo0bfd+JeLEarg==')
    expect(encryptSecret('abc', key)).toBe('qAkNLCNU0k1/jZd9Sc7Hcw==')
  })

  async function platform(secretLifeMs = 60_000) {
    const authenticate = nationalService(SID)
    const service = await office(authenticate)
    const { credentials, national } = authenticate
    const appKey = credentials['AppKey'] ?? ''
    const offer = { sid: SID, platformKey: national?.platformKey ?? '', appKey, url: service.url }
    const front = await serve(nationalPlatform([{ ...offer, routes: service.department.routes }], secretLifeMs), {
      clock: () => now,
    })
    closing.push(front.close)
    return { service, url: front.url, appKey }
  }

  function four(key: string, { sid = SID, rid = REQUESTER_ID, rtime = String(now) } = {}): Record<string, string> {
    const signature = createHmac('sha256', key)
      .update(sid + rid + rtime)
      .digest('base64')
    return { gjgxjhpt_rid: rid, gjgxjhpt_sid: sid, gjgxjhpt_rtime: rtime, gjgxjhpt_sign: signature }
  }

  async function appSecret(url: string, appKey: string): Promise<string> {
    const { json } = await post(`${url}/sysapi/auth/refreshappsecret`, four(appKey))
    expect(json).toMatchObject({ code: '0', data: { secretEndTime: String(now + 60_000) } })
    const { secret } = Object(json['data'])
    const sha1 = (bytes: string | Buffer): Buffer => createHash('sha1').update(bytes).digest()
    const cipher = createDecipheriv('aes-128-ecb', sha1(sha1(appKey)).subarray(0, 16), null)
    return cipher.update(secret, 'base64', 'utf8') + cipher.final('utf8')
  }

  test('hands out a secret, and passes on what is signed with it', async () => {
    const { service, url, appKey } = await platform()
    const secret = await appSecret(url, appKey)
    expect((await call(`${url}/people/7?use=P22`, { headers: four(secret) })).json).toEqual({ id: '7', use: 'P22' })
    expect((await post(`${url}/people`, { a: 1 }, four(secret))).json).toEqual({ asked: { a: 1 } })
    expect(service.calls()).toEqual({ 'GET /people/:id': 1, 'POST /people': 1 })
  })

  test('takes the four as headers too when a secret is asked for', async () => {
    const { url, appKey } = await platform()
    const asked = await call(`${url}/sysapi/auth/refreshappsecret`, { method: 'POST', headers: four(appKey) })
    expect(asked.json).toMatchObject({ code: '0' })
  })

  test('the service itself lets no one in but the platform', async () => {
    const { service } = await platform()
    expect((await call(`${service.url}/people/7`)).status).toBe(403)
  })

  test('a stranger and an unknown service get E-106, a wrong or late signature -1, both with status 200', async () => {
    const { url, appKey } = await platform()
    const refresh = async (values: Record<string, string>) => {
      const { status, json } = await post(`${url}/sysapi/auth/refreshappsecret`, values)
      return [status, json['code']]
    }
    expect(await refresh(four(appKey, { rid: randomUUID() }))).toEqual([200, 'E-106'])
    expect(await refresh(four(appKey, { sid: 's_0' }))).toEqual([200, 'E-106'])
    expect(await refresh(four('guess'))).toEqual([200, '-1'])
    expect(await refresh(four(appKey, { rtime: String(now - 600_001) }))).toEqual([200, '-1'])
    const answer = async (headers: Record<string, string>) => (await call(`${url}/people/7`, { headers })).json['code']
    expect(await answer(four(appKey))).toBe('-1')
    expect(await answer({})).toBe('E-106')
  })

  test('in SOAP reads the four from the envelope, and refuses by a fault', async () => {
    const { url, appKey } = await platform()
    const secret = await appSecret(url, appKey)
    const ask = async (values: Record<string, string>) => {
      const parts = Object.entries(values).map(([name, value]) => `<${name}>${value}</${name}>`)
      const header = `<e:Header><tongtechheader>${parts.join('')}</tongtechheader></e:Header>`
      const envelope = `<e:Envelope xmlns:e="urn:e">${header}<e:Body><ask/></e:Body></e:Envelope>`
      const answered = await call(`${url}/services`, { body: envelope, headers: { 'content-type': 'text/xml' } })
      return answered.text === envelope ? 'passed on' : /<faultcode>(.*)<\/faultcode>/.exec(answered.text)?.[1]
    }
    expect(await ask(four(secret))).toBe('passed on')
    expect(await ask(four('guess'))).toBe('-1')
    expect(await ask({})).toBe('E-106')
  })

  test('a secret ends with its time, and an earlier one outlives a refresh', async () => {
    const { url, appKey } = await platform()
    const answer = async (secret: string) => (await call(`${url}/people/7`, { headers: four(secret) })).json
    const first = await appSecret(url, appKey)
    now += 30_000
    const second = await appSecret(url, appKey)
    expect(await answer(first)).toMatchObject({ id: '7' })
    now += 30_000
    expect(await answer(first)).toMatchObject({ code: '-1' })
    expect(await answer(second)).toMatchObject({ id: '7' })
  })

  test('a service that is down is a -1', async () => {
    const { service, url, appKey } = await platform()
    const secret = await appSecret(url, appKey)
    await service.setFault({ kind: 'down' })
    const { status, json } = await call(`${url}/people/7`, { headers: four(secret) })
    expect([status, json['code']]).toEqual([200, '-1'])
  })
})

describe('faults', () => {
  async function faulty(fault: Fault): Promise<RunningDepartment> {
    const department = await office(open)
    await department.setFault(fault)
    return department
  }
  const within = (ms: number): RequestInit => ({ signal: AbortSignal.timeout(ms) })

  test('slow answers after its time', async () => {
    const { url } = await faulty({ kind: 'slow', ms: 40 })
    const startedAt = performance.now()
    expect((await call(`${url}/people/1`)).json).toMatchObject({ id: '1' })
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(39)
  })

  test('hang takes the question and never answers', async () => {
    const { url, calls } = await faulty({ kind: 'hang' })
    await expect(call(`${url}/people/1`, within(50))).rejects.toThrow(/timeout|aborted/)
    expect(calls()).toEqual({ 'GET /people/:id': 1 })
  })

  test('drip sends the status at once and the body byte by byte', async () => {
    const { url } = await faulty({ kind: 'drip', ms: 20 })
    const response = await fetch(`${url}/people/1`, within(70))
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow(/timeout|aborted/)
  })

  test('error500, garbage and close', async () => {
    expect((await call(`${(await faulty({ kind: 'error500' })).url}/people/1`)).status).toBe(500)
    const page = await call(`${(await faulty({ kind: 'garbage' })).url}/people/1`)
    expect(page.status).toBe(200)
    expect(page.text).toMatch(/^<!DOCTYPE html>/)
    await expect(call(`${(await faulty({ kind: 'close' })).url}/people/1`)).rejects.toThrow('fetch failed')
  })

  test('foreign answers truthfully about somebody else, wherever the key stood', async () => {
    const { url } = await faulty({ kind: 'foreign' })
    expect((await call(`${url}/people/${FATHER}?use=P19`)).json).toEqual({ id: STRANGER, use: 'P19' })
    expect((await post(`${url}/people`, { sfzh: [STRANGER] })).json).toEqual({ asked: { sfzh: [FATHER] } })
  })

  test('down refuses connections, and the department comes back on the same port', async () => {
    const department = await faulty({ kind: 'down' })
    await expect(call(`${department.url}/people/1`)).rejects.toThrow('fetch failed')
    await Promise.all([department.setFault({ kind: 'none' }), department.setFault({ kind: 'down' })])
    await department.setFault({ kind: 'none' })
    expect((await call(`${department.url}/people/1`)).json).toMatchObject({ id: '1' })
  })
})

describe('the sandbox', () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ seed: 1, today: '2026-11-24', clock: () => now })
    closing.push(sandbox.close)
  })

  const address = (name: string): string => sandbox.config[name] ?? ''

  test('names an address for every department, and a secret where one is needed', () => {
    const departments = [...departmentsOf(sandbox.world), ...storedDepartmentsOf(sandbox.world)]
    const platforms = ['licensePlatformUrl', 'caseCenterUrl']
    expect(Object.keys(sandbox.config)).toHaveLength(departments.length + platforms.length)
    for (const platform of platforms) expect(sandbox.config).toHaveProperty(platform)
    expect(sandbox.secrets).toHaveProperty('licensePlatformClientSecret')
    expect(sandbox.secrets).toHaveProperty('caseCenterKey')
    expect(() => sandbox.calls('nobody')).toThrow(TypeError)
  })

  describe('identity provider', () => {
    test('signs for an hour what the world says of a persona, verifiable by its public keys', async () => {
      const { json } = await call(`${sandbox.identityProvider}/personas`)
      const personas = Array.isArray(json['personas']) ? json['personas'] : []
      expect(personas.length).toBeGreaterThanOrEqual(10)
      const keys = await call(`${sandbox.identityProvider}/.well-known/jwks.json`)
      for (const persona of personas) {
        const issued = await post(`${sandbox.identityProvider}/token`, { persona: persona.persona })
        const { payload, protectedHeader } = await jwtVerify(
          String(issued.json['access_token']),
          createLocalJWKSet(JSON.parse(keys.text)),
          { issuer: sandbox.identityProvider, audience: 'yidang', algorithms: ['ES256'], currentDate: new Date(now) },
        )
        expect(protectedHeader.kid).toBeTypeOf('string')
        expect(payload['roles']).toEqual(persona.roles)
        expect(payload['client_id']).toBeTypeOf('string')
        expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600)
        expect(payload['citizen'] ?? null).toBe(persona.id)
        expect(payload['officer'] ?? null).toBe(persona.officer)
        expect(payload['department'] ?? null).toBe(persona.department)
      }
    })

    test('knows no one else', async () => {
      expect((await post(`${sandbox.identityProvider}/token`, { persona: 'nobody' })).status).toBe(404)
      await expect(sandbox.tokenFor('nobody')).rejects.toThrow(TypeError)
    })
  })

  describe('licence platform', () => {
    const CAUSE = { YZSY: '义务教育入学', SXBM: 'P19', BJBH: '' }
    const TYPE = '11100000000013338W'
    let bearer: Record<string, string>
    beforeAll(async () => {
      const form = { grant_type: 'client_credentials', client_id: 'yidang' }
      const secret = sandbox.secrets['licensePlatformClientSecret'] ?? ''
      const body = new URLSearchParams({ ...form, client_secret: secret })
      const { json } = await call(`${address('licensePlatformUrl')}/oauth/token`, { body })
      bearer = { authorization: `Bearer ${String(json['access_token'])}` }
    })

    type License = Readonly<Record<string, string | null>>
    async function ask(name: string, question: object): Promise<Record<string, unknown>> {
      return (await post(`${address('licensePlatformUrl')}/certificate/${name}`, question, bearer)).json
    }
    async function heldBy(key: string): Promise<readonly License[]> {
      const { ZZLB } = await ask('queryByHolder', { ...CAUSE, CZZTDM: key })
      return Array.isArray(ZZLB) ? ZZLB : []
    }
    async function verdict(question: object): Promise<unknown> {
      const { FHM, HYJG } = await ask('verify', { ...CAUSE, ...question })
      expect(FHM).toBe('0000')
      return HYJG
    }
    const asClaim = ({ ZZLXDM, ZZHM, CZZT }: License): object => ({ ZZLXDM, ZZHM, CZZT: CZZT?.split('、')[0] })

    function anyone<Found>(found: Found | undefined): Found {
      if (found === undefined) throw new Error('the world has no such subject')
      return found
    }
    const people = () => sandbox.world.people.values()
    const couple = () => anyone(sandbox.world.marriages.find(({ end }) => end === null))

    test('refuses a call without a token, and one without a use cause', async () => {
      const url = `${address('licensePlatformUrl')}/certificate/queryByHolder`
      const question = { CZZTDM: couple().wife }
      expect((await post(url, { ...CAUSE, ...question })).status).toBe(401)
      expect(await ask('queryByHolder', question)).toMatchObject({ FHM: '1001' })
      expect(await ask('queryByHolder', { ...question, YZSY: '入学' })).toMatchObject({ FHM: '1001' })
      expect(await ask('queryByHolder', { ...question, YZSY: '入学', BJBH: 'JC1' })).toMatchObject({ FHM: '0000' })
    })

    test('calls every type by its name in annex 3', async () => {
      const rows = new Map(annex3.map(({ seq, name }) => [`${TYPE}${String(seq).padStart(3, '0')}`, name]))
      const [persons, enterprises] = [people().take(200), sandbox.world.enterprises.values().take(100)]
      const keys = [...persons.map(({ id }) => id), ...enterprises.map(({ creditCode }) => creditCode)]
      const held = (await Promise.all(keys.map(heldBy))).flat()
      expect(held.length).toBeGreaterThan(300)
      for (const { ZZLXDM, ZZMC } of held) expect(ZZMC).toBe(rows.get(ZZLXDM ?? ''))
    })

    test('has issued every one of the 143 types of annex 3, and verifies each by holder and number', async () => {
      const { people, enterprises, permits, births } = sandbox.world
      const living = [...people.values()]
      const someone = (found: (person: Person) => unknown) => living.filter(found).slice(0, 5)
      const some: readonly Person[] = [
        ...someone(({ identityCard, driverLicense }) => identityCard !== null && driverLicense !== null),
        ...someone(({ residence }) => residence.permit !== null),
        ...someone(({ unemployment }) => unemployment !== null),
        ...someone(({ maritalStatus }) => maritalStatus === 'DIVORCED'),
        ...someone(({ death }) => death !== null),
        ...living.filter(({ qualifications }) => qualifications.some(({ state }) => state === 'VALID')),
      ]
      const firms = [...enterprises.values()].filter((firm) => firm.permits.some(({ state }) => state === 'VALID'))
      const owners = sandbox.world.properties.slice(0, 5).flatMap(({ owners }) => owners.map(({ owner }) => owner))
      const children = [...births.values()].slice(0, 5).map(({ child }) => child)
      const ids = [...some.map(({ id }) => id), ...firms.map(({ creditCode }) => creditCode), ...owners, ...children]
      const keys = new Set<string>([...permits.keys(), ...ids])
      const sought = new Set(annex3.map(({ seq }) => `${TYPE}${String(seq).padStart(3, '0')}`))
      for (const key of keys) {
        if (sought.size === 0) break
        const held = (await heldBy(key)).filter(({ ZZLXDM, ZZZT }) => ZZZT === '01' && sought.delete(ZZLXDM ?? ''))
        for (const license of held) {
          expect(checkLicenseIdentifier(license['ZZBS'] ?? '')).toBe('valid')
          expect(['0', '1'], license['ZZMC'] ?? '').toContain(await verdict(asClaim(license)))
        }
      }
      expect([...sought]).toEqual([])
    })

    test('lists what a person holds, each under an identifier that passes its check character', async () => {
      const { wife, certificateNumber } = couple()
      const held = await heldBy(wife)
      for (const license of held) {
        expect(checkLicenseIdentifier(license['ZZBS'] ?? '')).toBe('valid')
        expect(license).toMatchObject({ CZZTDM: wife, ZZMC: expect.stringMatching(/[证簿]$/) })
      }
      const wedding = held.find(({ ZZLXDM }) => ZZLXDM === `${TYPE}019`)
      expect(wedding).toMatchObject({ ZZHM: certificateNumber, ZZMC: '结婚证', ZZZT: '01' })
      const narrowed = await ask('queryByHolder', { ...CAUSE, CZZTDM: wife, ZZLXDM: `${TYPE}019` })
      expect(narrowed['ZZLB']).toEqual(held.filter(({ ZZLXDM }) => ZZLXDM === `${TYPE}019`))
      expect(await ask('queryByHolder', { ...CAUSE, CZZTDM: FATHER })).toMatchObject({ FHM: '0404' })
    })

    test('holds the licences of an enterprise, cancelled ones too', async () => {
      const { creditCode, name } = anyone(sandbox.world.enterprises.values().find(({ state }) => state === 'CANCELLED'))
      const license = (await heldBy(creditCode)).find(({ ZZLXDM }) => ZZLXDM === `${TYPE}059`)
      expect(license).toMatchObject({ ZZHM: creditCode, CZZT: name, ZZZT: '04' })
      expect(await verdict(asClaim(license ?? {}))).toBe('3')
    })

    test('finds a birth certificate by its number, for a child who has no id yet', async () => {
      const birth = anyone(
        sandbox.world.births.values().find(({ child, certificateNumber }) => child === certificateNumber),
      )
      const { certificateNumber, name, mother } = birth
      const { ZZXX } = await ask('queryByNumber', { ...CAUSE, ZZLXDM: `${TYPE}080`, ZZHM: certificateNumber })
      expect(ZZXX).toMatchObject({ ZZHM: certificateNumber, CZZT: name, CZZTDM: certificateNumber })
      expect(Object(ZZXX).ZMXX).toMatchObject({ 新生儿姓名: name, 母亲公民身份号码: mother })
      const unknown = { ...CAUSE, ZZLXDM: `${TYPE}080`, ZZHM: 'Z000000000' }
      expect(await ask('queryByNumber', unknown)).toMatchObject({ FHM: '0404' })
    })

    test('shows a superseded edition as expired and names the one that replaced it', async () => {
      const { id } = anyone(people().find(({ identityCard, birthDate }) => identityCard !== null && birthDate < '1985'))
      const card = (await heldBy(id)).find(({ ZZLXDM }) => ZZLXDM === `${TYPE}047`) ?? {}
      const [root, edition] = [card['ZZBS']?.slice(0, -5), card['ZZBS']?.slice(-5, -2)]
      expect(edition).toBe('002')
      const first = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']
        .map((check) => `${root}001.${check}`)
        .filter((identifier) => {
          try {
            return checkLicenseIdentifier(identifier) === 'valid'
          } catch {
            return false
          }
        })
      const { ZZXX } = await ask('getFace', { ...CAUSE, ZZBS: first[0] })
      expect(ZZXX).toMatchObject({ ZZZT: '05', XBZZBS: card['ZZBS'] })
      expect((await ask('getFace', { ...CAUSE, ZZBS: card['ZZBS'] }))['ZZXX']).toMatchObject({ XBZZBS: null })
      expect(await ask('getFace', { ...CAUSE, ZZBS: `${root}001.?` })).toMatchObject({ FHM: '1003' })
    })

    test('verifies with the eight answers of GB/T 36905', async () => {
      const wedding = anyone((await heldBy(couple().wife)).find(({ ZZLXDM }) => ZZLXDM === `${TYPE}019`))
      const claim = asClaim(wedding)
      expect(await verdict(claim)).toBe('0')
      expect(await verdict({ ...claim, ZMXX: { 结婚证字号: wedding['ZZHM'] } })).toBe('0')
      expect(await verdict({ ...claim, ZMXX: { 结婚证字号: 'J000' } })).toBe('7')
      expect(await verdict({ ...claim, CZZT: '无名氏' })).toBe('7')
      expect(await verdict({ ...claim, CZZT: '' })).toBe('4')
      expect(await verdict({ ...claim, ZZHM: 'J000' })).toBe('5')
      expect(await verdict({})).toBe('6')
      const offline = anyone(
        people().find(({ identityCard, phone, birthDate }) => identityCard && phone === null && birthDate < '1950'),
      )
      expect(await verdict({ ZZLXDM: `${TYPE}047`, ZZHM: offline.id, CZZT: offline.name })).toBe('1')
      const suspended = anyone(people().find(({ driverLicense }) => driverLicense?.state === 'SUSPENDED'))
      expect(await verdict({ ZZLXDM: `${TYPE}049`, ZZHM: suspended.id, CZZT: suspended.name })).toBe('2')
      const divorce = anyone(sandbox.world.marriages.find(({ end }) => end?.kind === 'DIVORCE'))
      const { name } = anyone(sandbox.world.people.get(divorce.wife))
      expect(await verdict({ ZZLXDM: `${TYPE}019`, ZZHM: divorce.certificateNumber, CZZT: name })).toBe('3')
    })
  })

  describe('case centre', () => {
    async function ask(question: object, key = sandbox.secrets['caseCenterKey'] ?? ''): Promise<Answer> {
      const path = '/gateway/bjzx/checkHandler'
      const [timestamp, nonce, body] = [String(now), randomUUID(), JSON.stringify(question)]
      const text = ['POST', path, timestamp, nonce, createHash('sha256').update(body).digest('hex')].join('\n')
      const signature = createHmac('sha256', key).update(text).digest('hex')
      const headers = { 'x-app-id': 'yidang', 'x-timestamp': timestamp, 'x-nonce': nonce, 'x-signature': signature }
      return call(address('caseCenterUrl') + path, { body, headers })
    }
    const openCase = () => {
      const found = sandbox.world.cases.values().find(({ state }) => state === 'OPEN')
      if (found === undefined) throw new Error('the world has no open case')
      return found
    }

    test('says yes when the case is open, about this subject and handled by this officer', async () => {
      const { number, officer, subjects, lifeEvent } = openCase()
      for (const { id } of subjects) {
        const { json } = await ask({ bjbh: number, jbrbm: officer, bldxdm: id, yjsbm: lifeEvent })
        expect(json).toMatchObject({ retCode: '00000', result: { jg: '1', yydm: 'R00' } })
      }
    })

    test('says no with a reason and in the same shape, for an unknown case too', async () => {
      const { number, officer, subjects, lifeEvent } = openCase()
      const truth = { bjbh: number, jbrbm: officer, bldxdm: subjects[0]?.id, yjsbm: lifeEvent }
      const yes = await ask(truth)
      const refusals = [
        ['R01', { ...truth, bjbh: 'JC20260101000000' }],
        ['R03', { ...truth, bldxdm: FATHER }],
        ['R04', { ...truth, jbrbm: 'nobody' }],
        ['R05', { ...truth, yjsbm: 'P0' }],
      ] as const
      for (const [reason, question] of refusals) {
        const { status, json } = await ask(question)
        expect([status, json['retCode'], json['result']]).toMatchObject([200, '00000', { jg: '0', yydm: reason }])
        expect(Object.keys(Object(json['result']))).toEqual(Object.keys(Object(yes.json['result'])))
      }
    })

    test('a closed case is a no', async () => {
      const closed = sandbox.world.cases.values().find(({ state }) => state === 'CLOSED')
      const { number = '', officer = '', subjects = [] } = closed ?? {}
      const { json } = await ask({ bjbh: number, jbrbm: officer, bldxdm: subjects[0]?.id })
      expect(json).toMatchObject({ result: { jg: '0', yydm: 'R02' } })
    })

    test('failures are envelope codes with status 200', async () => {
      expect(await ask({ bjbh: 'JC1' })).toMatchObject({ status: 200, json: { retCode: '40001', result: null } })
      expect(await ask({}, 'guess')).toMatchObject({ status: 200, json: { retCode: '40101', result: null } })
    })
  })

  describe('control', () => {
    test('shows every department, sets and resets faults and counts', async () => {
      const { json } = await post(`${sandbox.control}/faults`, { department: 'case-center', fault: 'slow', ms: 5 })
      expect(json).toMatchObject({ department: 'case-center', fault: { kind: 'slow', ms: 5 } })
      const bad = await post(`${sandbox.control}/faults`, { department: 'case-center', fault: 'sulk' })
      expect(bad.status).toBe(400)
      const state = await call(`${sandbox.control}/state`)
      const departments = JSON.parse(state.text).departments
      expect(departments).toContainEqual(
        expect.objectContaining({ department: 'license-platform', title: '山西省电子证照库', fault: { kind: 'none' } }),
      )
      expect(sandbox.calls('license-platform')).not.toEqual({})
      await post(`${sandbox.control}/reset`, {})
      expect(sandbox.calls('license-platform')).toEqual({})
      expect(JSON.parse((await call(`${sandbox.control}/state`)).text).departments).not.toContainEqual(
        expect.objectContaining({ fault: { kind: 'slow', ms: 5 } }),
      )
    })
  })
})

test('as a child process it tells its parent where it is, and ends when the parent is gone', async () => {
  const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw']
  const child = fork('src/sandbox/main.ts', ['--today', '2026-11-24'], { execArgv: flags })
  const [addresses] = await once(child, 'message')
  expect(Object.keys(addresses).toSorted()).toEqual(['config', 'control', 'identityProvider', 'secrets'])
  expect((await call(`${addresses.control}/state`)).status).toBe(200)
  child.kill('SIGINT') // Ctrl-C reaches the group: departments stay until the gateway lets go
  expect((await call(`${addresses.identityProvider}/personas`)).status).toBe(200)
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})
