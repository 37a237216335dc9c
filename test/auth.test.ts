import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { CompactSign, type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openClock } from './support/clock.ts'
import { operation, type RawReply, refusalsIn, send } from './support/raw-request.ts'
import { startWorld, type TestWorld } from './support/world.ts'

const WHOLE = { query: '{ lifeEvent(code: "P19") { code } }' }
const clock = openClock()

let provider: TestProvider
let world: TestWorld

beforeAll(async () => {
  provider = await startProvider()
  world = await startWorld({
    clock: clock.now,
    environment: { YIDANG_ISSUER: provider.issuer, YIDANG_JWKS_URL: `${provider.issuer}/keys` },
  })
})

afterAll(async () => {
  await world.close()
  await provider.close()
})

function ask(token: string): Promise<RawReply> {
  return send(world.url, operation(token, WHOLE))
}

async function codeFor(token: string): Promise<string> {
  const reply = await ask(token)
  const [refusal] = refusalsIn(reply)
  if (reply.status === 200) return 'OK'
  expect(reply.status).toBe(refusal?.code === 'IDENTITY_UNAVAILABLE' ? 503 : 401)
  if (reply.status === 401) expect(reply.headers['www-authenticate']).toBe('Bearer')
  if (token.length > 40) expect(reply.text + JSON.stringify(reply.headers)).not.toContain(token.slice(0, 40))
  return refusal?.code ?? ''
}

describe('a token of the identity provider', () => {
  test('is accepted in each of the three algorithms, and for this gateway among others', async () => {
    for (const key of ['ES256', 'PS256', 'EdDSA'] as const)
      expect(await codeFor(await provider.token({ key }))).toBe('OK')
    expect(await codeFor(await provider.token({ claims: { aud: ['elsewhere', 'yidang'] } }))).toBe('OK')
  })

  test('ends with its exp, although it was accepted a moment before', async () => {
    const token = await provider.token({ claims: { exp: seconds() + 30 } })
    expect(await codeFor(token)).toBe('OK')
    clock.forward(29_000)
    expect(await codeFor(token)).toBe('OK')
    clock.forward(2_000)
    expect(await codeFor(token)).toBe('UNAUTHENTICATED')
  })
})

describe('a token is refused', () => {
  test.each<[string, Changes]>([
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['whose issuer is a part of ours', { iss: 'http://127.0.0.1' }],
    ['for another gateway', { aud: 'elsewhere' }],
    ['for nobody', { aud: undefined }],
    ['without an end', { exp: undefined }],
    ['whose end is text', { exp: '9999999999' }],
    ['that does not hold yet', { nbf: 4_000_000_000 }],
    ['without an id', { jti: undefined }],
    ['whose id is a number', { jti: 7 }],
    ['without a client', { client_id: undefined }],
    ['whose client hides a citizenId', { client_id: '140599199003070014' }],
    ['without roles', { roles: undefined }],
    ['whose roles are text', { roles: 'CITIZEN' }],
    ['with roles nobody knows', { roles: ['KING'] }],
    ['of a citizen whose check digit is wrong', { citizen: '140599199003070015' }],
    ['of a citizen by number', { citizen: 140599199003070014 }],
    ['of an officer known by a citizenId', { citizen: undefined, officer: '140599199003070014' }],
    ['of someone who is both citizen and officer', { officer: 'zwfw-1001' }],
  ])('%s', async (_, claims) => {
    expect(await codeFor(await provider.token({ claims }))).toBe('UNAUTHENTICATED')
  })

  test.each<[string, Changes]>([
    ['that says where to find its key (jku)', { jku: 'https://elsewhere.example/keys' }],
    ['that says where to find its certificate (x5u)', { x5u: 'https://elsewhere.example/certificate' }],
    ['that brings a key (jwk)', { jwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } }],
    ['that brings its certificate (x5c)', { x5c: ['MIIB'] }],
    ['with extensions (crit)', { crit: ['exp'] }],
    ['that is compressed (zip)', { zip: 'DEF' }],
    ['that names no key', { kid: undefined }],
    ['that names a key there is not', { kid: 'nobody' }],
    ['that names the key of another algorithm', { kid: 'EdDSA' }],
  ])('%s', async (_, header) => {
    expect(await codeFor(await provider.token({ header }))).toBe('UNAUTHENTICATED')
  })

  test('that brings its own key, with which it is rightly signed', async () => {
    const own = await generateKeyPair('ES256', { extractable: true })
    const jwk = await exportJWK(own.publicKey)
    const token = await new SignJWT(provider.claims())
      .setProtectedHeader({ alg: 'ES256', kid: 'ES256', jwk })
      .sign(own.privateKey)
    expect(await codeFor(token)).toBe('UNAUTHENTICATED')
  })

  test('whose payload is not encoded (b64)', async () => {
    const token = await provider.token()
    const [, payload = '', signature = ''] = token.split('.')
    const header = encode({ alg: 'ES256', kid: 'ES256', b64: false, crit: ['b64'] })
    expect(await codeFor([header, payload, signature].join('.'))).toBe('UNAUTHENTICATED')
  })

  test('without a signature, whatever it says of its algorithm', async () => {
    const payload = encode(provider.claims())
    for (const alg of ['none', 'None', 'NONE', 'nOnE']) {
      const header = encode({ alg, kid: 'ES256' })
      for (const signature of ['', 'AA']) {
        expect(await codeFor(`${header}.${payload}.${signature}`)).toBe('UNAUTHENTICATED')
      }
    }
  })

  test('that is signed with the public key as if it were a secret (HS256)', async () => {
    for (const secret of await provider.publicTexts()) {
      const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(provider.claims())))
        .setProtectedHeader({ alg: 'HS256', kid: 'ES256' })
        .sign(new TextEncoder().encode(secret))
      expect(await codeFor(token)).toBe('UNAUTHENTICATED')
    }
  })

  test('in an algorithm that is not allowed, by a key that is the provider’s', async () => {
    expect(await codeFor(await provider.token({ key: 'RS256' }))).toBe('UNAUTHENTICATED')
  })

  test('that was signed by somebody else, or changed', async () => {
    const stranger = await generateKeyPair('ES256')
    const forged = await new SignJWT(provider.claims())
      .setProtectedHeader({ alg: 'ES256', kid: 'ES256' })
      .sign(stranger.privateKey)
    expect(await codeFor(forged)).toBe('UNAUTHENTICATED')
    const [header = '', , signature = ''] = (await provider.token()).split('.')
    const changed = encode({ ...provider.claims(), roles: ['AUDITOR'] })
    expect(await codeFor([header, changed, signature].join('.'))).toBe('UNAUTHENTICATED')
  })

  test('that is written in another way than the one it was issued in', async () => {
    const token = await provider.token()
    const [header = '', payload = '', signature = ''] = token.split('.')
    for (const other of [
      `${token}=`,
      `${header}==.${payload}.${signature}`,
      `${header}.${payload}.${signature} `.replace('.', '. '),
      `${header}. ${payload}.${signature}`,
      `${header}.${payload}.${signature}.`,
      `${header}.${payload}`,
      `${header}.${payload}.${signature}.${signature}`,
      token.replaceAll('-', '+').replaceAll('_', '/') + '/',
      `"${token}"`,
      'x',
      '.',
      '..',
    ]) {
      expect(await codeFor(other), other).toBe('UNAUTHENTICATED')
    }
    expect(await codeFor(token)).toBe('OK')
  })

  test('of more than 8 KB, in words even when it is far longer', async () => {
    for (const length of [7_000, 40_000]) {
      const token = await provider.token({ claims: { more: 'x'.repeat(length) } })
      expect(await codeFor(token)).toBe('UNAUTHENTICATED')
    }
  })

  test('that is none, or is not brought as a bearer token', async () => {
    const token = await provider.token()
    for (const authorization of [
      '',
      'Bearer',
      'Bearer ',
      `Basic ${token}`,
      token,
      `Bearer  ${token}`,
      `Bearer ${token},x`,
    ]) {
      const { headers, ...rest } = operation(token, WHOLE)
      const reply = await send(world.url, { ...rest, headers: { ...headers, authorization } })
      expect([reply.status, refusalsIn(reply)[0]?.code]).toEqual([401, 'UNAUTHENTICATED'])
    }
  })

  test('in the same words whatever is wrong with it, so that it cannot be mended by trying', async () => {
    const replies = await Promise.all([
      ask('x'),
      ask(await provider.token({ claims: { iss: 'https://elsewhere.example' } })),
      ask(await provider.token({ claims: { exp: seconds() - 1 } })),
      ask(await provider.token({ header: { kid: 'nobody' } })),
    ])
    const texts = replies.map(({ text, headers }) => text.replace(String(headers['x-request-id']), ''))
    expect(new Set(texts).size).toBe(1)
  })
})

describe('the provider’s keys', () => {
  afterEach(() => provider.answer('keys'))

  test('are fetched again for a key that is new, at most once in five seconds', async () => {
    clock.forward(6_000)
    await provider.addKey('new')
    const before = provider.fetched()
    expect(await codeFor(await provider.token({ header: { kid: 'new' }, key: 'new' }))).toBe('OK')
    for (let i = 0; i < 10; i++) {
      expect(await codeFor(await provider.token({ header: { kid: `invented-${i}` } }))).toBe('UNAUTHENTICATED')
    }
    expect(provider.fetched()).toBe(before + 1)
  })

  test('that cannot be fetched: who has one goes on, who needs another is told to try again', async () => {
    for (const answer of ['hang up', 'an error', 'a page', 'too much'] as const) {
      provider.answer(answer)
      clock.forward(6_000)
      expect(await codeFor(await provider.token({ header: { kid: 'unheard-of' } })), answer).toBe(
        'IDENTITY_UNAVAILABLE',
      )
      expect(await codeFor(await provider.token()), answer).toBe('OK')
    }
  })

  test('that the provider has withdrawn are forgotten', async () => {
    await provider.addKey('leaving')
    clock.forward(6_000)
    expect(await codeFor(await provider.token({ key: 'leaving' }))).toBe('OK')
    provider.withdrawKey('leaving')
    clock.forward(601_000)
    // This one is still let through, and has the keys fetched.
    await codeFor(await provider.token())
    await expect.poll(async () => codeFor(await provider.token({ key: 'leaving' }))).toBe('UNAUTHENTICATED')
  })
})

function seconds(): number {
  return Math.floor(clock.now() / 1000)
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

type ProviderAnswer = 'keys' | 'hang up' | 'an error' | 'a page' | 'too much'

/** What a token or its header says otherwise; undefined: nothing. */
type Changes = Readonly<Record<string, unknown>>

interface TestProvider {
  readonly issuer: string
  /** Of a token that is good for five minutes. */
  claims(): JWTPayload
  /** Rightly signed; what is given replaces what it would say. */
  token(changes?: { readonly key?: string; readonly claims?: Changes; readonly header?: Changes }): Promise<string>
  /** The public key of ES256, as an attacker may write it down. */
  publicTexts(): Promise<readonly string[]>
  addKey(kid: string): Promise<void>
  /** It is published no longer; tokens can still be signed with it. */
  withdrawKey(kid: string): void
  answer(answer: ProviderAnswer): void
  /** How often its keys were asked for. */
  fetched(): number
  close(): Promise<void>
}

/** An identity provider whose keys the tests may use as they like. */
async function startProvider(): Promise<TestProvider> {
  const keys = new Map<string, Awaited<ReturnType<typeof generateKeyPair>> & { readonly alg: string }>()
  const withdrawn = new Set<string>()
  let answer: ProviderAnswer = 'keys'
  let fetched = 0

  async function addKey(kid: string, alg = 'ES256'): Promise<void> {
    keys.set(kid, { ...(await generateKeyPair(alg, { extractable: true })), alg })
  }
  for (const alg of ['ES256', 'PS256', 'EdDSA', 'RS256']) await addKey(alg, alg)

  const server: Server = createServer((_, response) => {
    fetched++
    if (answer === 'hang up') return void response.destroy()
    if (answer === 'an error') return void response.writeHead(500).end('{"keys":[]}')
    if (answer === 'a page') return void response.end('<html></html>')
    if (answer === 'too much') return void response.end(JSON.stringify({ keys: [], more: 'x'.repeat(100_000) }))
    const held = [...keys].filter(([kid]) => !withdrawn.has(kid))
    const published = held.map(async ([kid, { publicKey }]) => ({
      ...(await exportJWK(publicKey)),
      kid,
      use: 'sig',
    }))
    return void Promise.all(published).then((all) => response.end(JSON.stringify({ keys: all })))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  function claims(): JWTPayload {
    return {
      iss: issuer,
      aud: 'yidang',
      sub: 'somebody',
      jti: crypto.randomUUID(),
      iat: seconds(),
      exp: seconds() + 300,
      client_id: 'portal',
      roles: ['CITIZEN'],
      citizen: '140599199003070014',
    }
  }

  return {
    issuer,
    claims,
    async token({ key = 'ES256', claims: changed = {}, header = {} } = {}) {
      const pair = keys.get(key)
      if (pair === undefined) throw new TypeError('the provider has no such key')
      // What is undefined, JSON leaves out.
      const said = encode({ alg: pair.alg, kid: key, ...header })
      return signCompact(said, encode({ ...claims(), ...changed }), pair)
    },
    async publicTexts() {
      const pair = keys.get('ES256')
      if (pair === undefined) throw new TypeError('the provider has no such key')
      return [await exportSPKI(pair.publicKey), JSON.stringify(await exportJWK(pair.publicKey))]
    },
    addKey,
    withdrawKey: (kid) => void withdrawn.add(kid),
    answer(next) {
      answer = next
    },
    fetched: () => fetched,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

// RFC 7515 §5.1, by hand: jose refuses to sign some of these headers.
async function signCompact(
  header: string,
  payload: string,
  key: { readonly privateKey: CryptoKey; readonly alg: string },
): Promise<string> {
  const signature = await crypto.subtle.sign(
    ALGORITHMS[key.alg] ?? 'Ed25519',
    key.privateKey,
    Buffer.from(`${header}.${payload}`),
  )
  return `${header}.${payload}.${Buffer.from(signature).toString('base64url')}`
}

const ALGORITHMS: Readonly<Record<string, Parameters<typeof crypto.subtle.sign>[0]>> = {
  ES256: { name: 'ECDSA', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', saltLength: 32 },
  RS256: { name: 'RSASSA-PKCS1-v1_5' },
  EdDSA: { name: 'Ed25519' },
}
