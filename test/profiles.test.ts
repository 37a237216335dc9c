import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import { sm2 } from 'sm-crypto-v2'
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { readEnvelope } from '../connectors/kinds/soap.ts'
import { parseXml } from '../connectors/kinds/xml.ts'
import { openProfile } from '../connectors/profiles/index.ts'
import { sign } from '../connectors/profiles/national-exchange.ts'
import { decryptBody } from '../connectors/profiles/sm2-body.ts'
import { passwordDigest } from '../connectors/profiles/ws-security.ts'
import { createExchange } from '../src/exchange/exchange.ts'
import { type AuthSettings, type Operation } from '../src/catalog/types.ts'
import { type Outcome } from '../src/exchange/types.ts'
import {
  type Answer,
  answerAll,
  openDepartment,
  planOf,
  record,
  resident,
  sendJson,
  somebody,
  sourceAt,
  type TestDepartment,
} from './support/exchange-world.ts'
import { openssl } from './support/optional.ts'

const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

async function department(answer: Answer): Promise<TestDepartment> {
  const running = await openDepartment(answer)
  opened.push(running)
  return running
}

/** Asks about one person. */
async function ask(url: string, auth: AuthSettings, how: Partial<Operation> = {}, kind = 'http-json') {
  const sources = [sourceAt(url, { source: { auth, kind }, operation: how })]
  const exchange = createExchange({ sources, clock: Date.now, digest: (text) => `#${text}`, allowLoopback: true })
  opened.push(exchange)
  const { recording } = record([somebody(1)])
  const plan = { subjects: planOf([somebody(1)], sources), deadlineAt: Date.now() + 3000 }
  const outcomes: readonly (readonly Outcome[])[] = await exchange.read(recording, plan)
  return outcomes[0]?.[0]
}

const lost = (reason: string) => ({ kind: 'FAILED', reason })
const cases = (file: string) =>
  readFileSync(new URL(`./vectors/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '))

const IN_SOAP: Partial<Operation> = {
  request: {
    speech: 'soap',
    version: '1.1',
    path: '/ws',
    action: 'urn:query',
    namespaces: { q: 'urn:q' },
    header: { 'q:app': 'yidang' },
    body: { 'q:query': { sfzh: '$keys' } },
  },
  outcome: { ok: { status: 200, where: [] } },
  records: ['answer', 'row'],
}

/** The header of the envelope a department was sent. */
function headerIn(body: string): Readonly<Record<string, unknown>> {
  const document: unknown = parseXml(Buffer.from(body), 'text/xml')?.value
  expect(document).toMatchObject({ Header: { app: 'yidang' }, Body: { query: { sfzh: somebody(1).id } } })
  return (document as { Header: Readonly<Record<string, unknown>> }).Header
}

const envelope = (body: string) =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`
const ROW = `<answer><row><sfzh>${somebody(1).id}</sfzh><xm>张三</xm></row></answer>`

describe('the auth profile ws-security', () => {
  const settings = { user: '一档&co', password: '<密码>' }

  it.each(cases('ws-security-digests.valid.txt'))('digests %s', (nonce = '', created = '', password = '', digest) => {
    expect(passwordDigest(Buffer.from(nonce, 'base64'), created, password)).toBe(digest)
  })

  it('puts a new token into the header of every envelope, beside what the manifest has there', async () => {
    const { url, calls } = await department((_asked, response) => response.end(envelope(ROW)))
    const auth = { profile: 'ws-security', settings }
    expect(await ask(url, auth, IN_SOAP, 'soap')).toMatchObject({ kind: 'RECORD', record: ['张三', null, null] })
    expect(await ask(url, auth, IN_SOAP, 'soap')).toMatchObject({ kind: 'RECORD' })
    const nonces = calls.map(({ body }) => {
      const { Security: security } = headerIn(body) as { Security: { UsernameToken: Record<string, string> } }
      const { Username, Password, Nonce = '', Created = '' } = security.UsernameToken
      expect(Username).toBe(settings.user)
      expect(Password).toBe(passwordDigest(Buffer.from(Nonce, 'base64'), Created, settings.password))
      expect(Created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      return Nonce
    })
    expect(new Set(nonces).size).toBe(2)
    expect(calls[0]?.headers).toMatchObject({ soapaction: '"urn:query"', 'content-type': 'text/xml; charset=utf-8' })
    expect(calls[0]?.body).not.toContain('密码')
  })

  it('sends the password itself where the source wants it', async () => {
    const { url, calls } = await department((_asked, response) => response.end(envelope(ROW)))
    const auth = { profile: 'ws-security', settings: { ...settings, passwordType: 'PasswordText' } }
    await ask(url, auth, IN_SOAP, 'soap')
    expect(headerIn(calls[0]?.body ?? '')).toMatchObject({ Security: { UsernameToken: { Password: '<密码>' } } })
  })

  it('knows the faults by which a server does not let us in', async () => {
    const fault = '<s:Fault><faultcode>wsse:FailedAuthentication</faultcode></s:Fault>'
    const { url } = await department((_asked, response) => response.writeHead(500).end(envelope(fault)))
    expect(await ask(url, { profile: 'ws-security', settings }, IN_SOAP, 'soap')).toEqual(lost('UNAUTHORIZED'))
    const subcode = '<Code><Value>s:Sender</Value><Subcode><Value>wsse:InvalidSecurity</Value></Subcode></Code>'
    const bytes = Buffer.from(envelope(`<s:Fault>${subcode}</s:Fault>`))
    const profile = openProfile(
      { profile: 'ws-security', settings },
      { clock: Date.now, post: () => Promise.resolve('TIMEOUT') },
    )
    expect(profile.refusal(readEnvelope({ status: 500, contentType: '', bytes }))).toBe('UNAUTHORIZED')
  })
})

describe('the auth profile national-exchange', () => {
  it('puts its four values into the header of an envelope, with the same secret for all', async () => {
    const appKey = '111111'
    const four = (values: Record<string, string>, key: string) => {
      const {
        gjgxjhpt_rid: rid = '',
        gjgxjhpt_sid: sid = '',
        gjgxjhpt_rtime: rtime = '',
        gjgxjhpt_sign: given,
      } = values
      return given === sign(key, sid + rid + rtime)
    }
    const answer: Answer = ({ target, body }, response) => {
      if (target === '/ws') return response.end(envelope(ROW))
      if (!four(JSON.parse(body), appKey)) return sendJson(response, { code: '-1' })
      const data = { secret: 'XSKq9BJXXo0bfd+JeLEarg==', secretEndTime: String(Date.now() + 86_400_000) }
      sendJson(response, { code: '0', data })
    }
    const { url, calls } = await department(answer)
    const auth = { profile: 'national-exchange', settings: { rid: 'r', sid: 's', appKey } }
    expect(await ask(url, auth, IN_SOAP, 'soap')).toMatchObject({ kind: 'RECORD' })
    expect(calls.map(({ target }) => target)).toEqual(['/sysapi/auth/refreshappsecret', '/ws'])
    const { tongtechheader } = headerIn(calls[1]?.body ?? '') as { tongtechheader: Record<string, string> }
    expect(tongtechheader).toMatchObject({ gjgxjhpt_rid: 'r', gjgxjhpt_sid: 's' })
    expect(four(tongtechheader, 'abc')).toBe(true)
    expect(Object.keys(calls[1]?.headers ?? {}).filter((name) => name.startsWith('gjgxjhpt'))).toEqual([])
  })

  it('understands its refusal as a fault', async () => {
    const fault = '<s:Fault><faultcode>E-106</faultcode></s:Fault>'
    const { url } = await department(({ target }, response) => {
      if (target === '/ws') response.end(envelope(fault))
      else
        sendJson(response, { code: '0', data: { secret: 'XSKq9BJXXo0bfd+JeLEarg==', secretEndTime: Date.now() + 1e6 } })
    })
    const auth = { profile: 'national-exchange', settings: { rid: 'r', sid: 's', appKey: '111111' } }
    expect(await ask(url, auth, IN_SOAP, 'soap')).toEqual(lost('UNAUTHORIZED'))
  })
})

describe('the auth profile sm2-body', () => {
  const theirs = sm2.generateKeyPairHex()
  const ours = sm2.generateKeyPairHex()
  const settings = { publicKey: theirs.publicKey, privateKey: ours.privateKey }

  it.each(cases('sm2-body.valid.txt'))('decrypts with %s', (privateKey = '', sealed = '', ...words) => {
    for (const text of [sealed, `"${sealed.toLowerCase()}"`, sealed.slice(2), `${sealed}\n`]) {
      expect(Buffer.from(decryptBody(text, privateKey)).toString()).toBe(words.join(' '))
    }
  })

  it.each(cases('sm2-body.invalid.txt'))('decrypts nothing with %s from %s', (privateKey = '', sealed = '') => {
    expect(decryptBody(sealed, privateKey)).toHaveLength(0)
  })

  const seal = (body: unknown) => `04${sm2.doEncrypt(JSON.stringify(body), ours.publicKey)}`
  const speak =
    (body: unknown): Answer =>
    (_asked, response) =>
      response.end(seal(body))

  it('says nothing in the clear, and reads what was encrypted for us', async () => {
    const { url, calls } = await department(speak({ code: '0', data: { list: [resident(somebody(1).id)] } }))
    expect(await ask(url, { profile: 'sm2-body', settings })).toMatchObject({ record: ['张三', 'MALE', '1990-03-07'] })
    const body = calls[0]?.body ?? ''
    expect(body).toMatch(/^04[0-9a-f]+$/)
    expect(JSON.parse(sm2.doDecrypt(body.slice(2), theirs.privateKey, 1, { output: 'string' }))).toMatchObject({
      sfzhList: [somebody(1).id],
    })
  })

  it.each<[string, string, Answer]>([
    ['an answer in the clear', 'MALFORMED', answerAll],
    [
      'an answer for somebody else',
      'MALFORMED',
      (_asked, response) => response.end(`04${sm2.doEncrypt('{"code":"0"}', theirs.publicKey)}`),
    ],
    ['a refusal in the clear', 'UNAUTHORIZED', (_asked, response) => sendJson(response, {}, 401)],
  ])('takes %s for %s', async (_what, reason, answer) => {
    const { url } = await department(answer)
    expect(await ask(url, { profile: 'sm2-body', settings })).toEqual(lost(reason))
  })

  it('needs keys that are keys, and shows none', () => {
    const open = (changes: Partial<typeof settings>) => () =>
      openProfile(
        { profile: 'sm2-body', settings: { ...settings, ...changes } },
        { clock: Date.now, post: () => Promise.resolve('TIMEOUT') },
      )
    expect(open({ publicKey: '1'.repeat(128) })).toThrow('a point of the curve in hex')
    expect(open({ privateKey: 'geheim' })).toThrow(/64 hex digits$/)
  })
})

describe.skipIf(!openssl.present)('the auth profile mutual-tls', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yidang-tls-'))
  const made = (name: string) => readFileSync(join(folder, name), 'utf8')

  /** A key and a certificate for it, signed by another or by itself. */
  function make(name: string, subject: string, ...more: readonly string[]): void {
    const [key, certificate] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)]
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const out = ['-keyout', key, '-out', certificate, '-days', '2', '-subj', `/CN=${subject}`]
    execFileSync('openssl', ['req', '-x509', ...curve, ...out, ...more], { stdio: 'pipe' })
  }

  beforeAll(() => {
    make('authority', 'department')
    const signed = ['-CA', join(folder, 'authority.pem'), '-CAkey', join(folder, 'authority.key')]
    make('server', 'server', '-addext', 'subjectAltName=IP:127.0.0.1', ...signed)
    make('client', 'yidang', ...signed)
    make('stranger', 'yidang')
    return () => rmSync(folder, { recursive: true })
  })

  /** Lets in who has a certificate of the department's authority. */
  async function secureDepartment(): Promise<{ url: string; clients: string[] }> {
    const clients: string[] = []
    const server = createServer(
      { key: made('server.key'), cert: made('server.pem'), ca: made('authority.pem'), requestCert: true },
      ({ socket }, response) => {
        if (socket instanceof TLSSocket) clients.push(String(socket.getPeerCertificate().subject.CN))
        sendJson(response, { code: '0', data: { list: [resident(somebody(1).id)] } })
      },
    )
    server.on('tlsClientError', () => {})
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    const address = server.address()
    return { url: `https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, clients }
  }

  const settingsOf = (name: string) => ({
    certificate: made(`${name}.pem`),
    privateKey: made(`${name}.key`),
    authority: made('authority.pem'),
  })

  it('shows the client certificate, and knows the server by the authority of the department', async () => {
    const { url, clients } = await secureDepartment()
    const auth = { profile: 'mutual-tls', settings: settingsOf('client') }
    expect(await ask(url, auth)).toMatchObject({ kind: 'RECORD' })
    expect(clients).toEqual(['yidang'])
  })

  it('is not let in with a certificate of another authority', async () => {
    const { url, clients } = await secureDepartment()
    expect(await ask(url, { profile: 'mutual-tls', settings: settingsOf('stranger') })).toEqual(lost('UNREACHABLE'))
    expect(clients).toEqual([])
  })

  it('does not speak with a server no authority of ours vouches for', async () => {
    const { url, clients } = await secureDepartment()
    const settings = { ...settingsOf('client'), authority: made('stranger.pem') }
    expect(await ask(url, { profile: 'mutual-tls', settings })).toEqual(lost('UNREACHABLE'))
    expect(await ask(url, { profile: 'none', settings: {} })).toEqual(lost('UNREACHABLE'))
    expect(clients).toEqual([])
  })

  it('needs a key that belongs to the certificate, and shows neither', async () => {
    const settings = { ...settingsOf('client'), privateKey: made('stranger.key') }
    await expect(ask('https://127.0.0.1:1', { profile: 'mutual-tls', settings })).rejects.toThrow(/both in PEM$/)
  })
})
