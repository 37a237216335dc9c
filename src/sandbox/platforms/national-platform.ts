/**
 * 国家数据共享交换平台: the only way to a national vertical system. Callers name the service by its sid and use the
 * service's own paths on the platform's address; the platform checks who asks and passes the call on.
 *
 * Every call carries four values: `gjgxjhpt_rid` (requester), `gjgxjhpt_sid` (service), `gjgxjhpt_rtime` (ms since the
 * epoch, at most 10 minutes off) and `gjgxjhpt_sign` = base64 of HMAC-SHA256(key, sid + rid + rtime), all UTF-8.
 * - `POST /sysapi/auth/refreshappsecret`: the four as a JSON object (or as headers), signed with the appKey. Answers
 *   `{code: "0", message, data: {secret, secretEndTime}}`: `secret` = base64 of AES-128-ECB-PKCS5(appsecret) under the
 *   first 16 bytes of SHA1(SHA1(appKey)); `secretEndTime` in ms since the epoch, as text.
 * - Every other call: the four as headers, in SOAP as children of a `tongtechheader` in the envelope's header, signed
 *   with the appsecret. Answers whatever the service answers.
 * - Failures are a 200: `{code: "E-106"}` for a requester or service that is not in the authorised list,
 *   `{code: "-1"}` for a wrong signature, an expired secret, and a service that does not answer; in SOAP a fault of
 *   the same code.
 */
import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { Agent, request as httpRequest } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { none } from '../authenticators.ts'
import { type Department, type Reply, type Route, type SandboxRequest } from '../kit.ts'
import { childOf, readEnvelope, soapFault } from '../soap.ts'

/** The gateway's requester id. */
export const REQUESTER_ID = '14059900-0000-4000-8000-000000140599'

export interface NationalService {
  readonly sid: string
  /** 服务授权码. */
  readonly appKey: string
  /** Lets the platform, and no one else, in at the service. */
  readonly platformKey: string
  readonly url: string
  readonly routes: readonly Route[]
}

const MAX_SKEW_MS = 10 * 60_000
const FORWARD_TIMEOUT_MS = 30_000

export function nationalPlatform(services: readonly NationalService[], secretLifeMs = 24 * 3_600_000): Department {
  const bySid = new Map(services.map((service) => [service.sid, { service, secrets: new Map<string, number>() }]))
  const agent = new Agent({ keepAlive: true })

  function refresh(request: SandboxRequest): Reply {
    const four = fourOf(request.body === '' ? request.headers : request.json())
    const authorised = bySid.get(four.sid)
    if (authorised === undefined || four.rid !== REQUESTER_ID) return failure('E-106', '不在授权列表中')
    const { service, secrets } = authorised
    if (!isFresh(four, request) || four.sign !== sign(service.appKey, four)) return failure('-1', '调用失败')
    const secret = randomBytes(16).toString('hex')
    const endsAt = request.receivedAt + secretLifeMs
    secrets.set(secret, endsAt)
    const sealed = { secret: encryptSecret(secret, service.appKey), secretEndTime: String(endsAt) }
    return { body: { code: '0', message: '成功', data: sealed } }
  }

  async function forward(request: SandboxRequest): Promise<Reply> {
    const four = fourOf(isSoap(request) ? headerPartOf(request) : request.headers)
    const fail = isSoap(request) ? soapFault : failure
    const authorised = bySid.get(four.sid)
    if (authorised === undefined || four.rid !== REQUESTER_ID) return fail('E-106', '不在授权列表中')
    const { service, secrets } = authorised
    for (const [secret, endsAt] of secrets) if (endsAt <= request.receivedAt) secrets.delete(secret)
    const signed = [...secrets.keys()].some((secret) => four.sign === sign(secret, four))
    if (!signed || !isFresh(four, request)) return fail('-1', '调用失败')
    return callService(service, request, agent).catch(() => fail('-1', '服务调用失败'))
  }

  const forwarded = new Map<string, Route>()
  for (const { method, path } of services.flatMap(({ routes }) => routes)) {
    forwarded.set(`${method} ${path}`, { method, path, answer: forward })
  }
  return {
    name: 'national-platform',
    annexRow: null,
    title: '国家数据共享交换平台',
    authenticate: none(),
    strangers: () => [],
    routes: [{ method: 'POST', path: '/sysapi/auth/refreshappsecret', answer: refresh }, ...forwarded.values()],
  }
}

function isSoap({ headers }: SandboxRequest): boolean {
  return headers['content-type']?.includes('xml') === true
}

function headerPartOf(request: SandboxRequest): Readonly<Record<string, string>> {
  const part = childOf(readEnvelope(request).header, 'tongtechheader')
  return Object.fromEntries(part?.children.map(({ name, text }) => [name, text.trim()]) ?? [])
}

interface Four {
  readonly rid: string
  readonly sid: string
  readonly rtime: string
  readonly sign: string
}

function fourOf(carrier: unknown): Four {
  const values = new Map<string, unknown>(Object.entries(carrier ?? {}))
  const value = (name: string): string => String(values.get(`gjgxjhpt_${name}`) ?? '')
  return { rid: value('rid'), sid: value('sid'), rtime: value('rtime'), sign: value('sign') }
}

/** Signature of a call: DOMAIN vectors are in the test. */
export function sign(key: string, { sid, rid, rtime }: Omit<Four, 'sign'>): string {
  return createHmac('sha256', key)
    .update(sid + rid + rtime)
    .digest('base64')
}

/** How the platform hands out an appsecret. */
export function encryptSecret(secret: string, appKey: string): string {
  const sha1 = (bytes: string | Buffer): Buffer => createHash('sha1').update(bytes).digest()
  const cipher = createCipheriv('aes-128-ecb', sha1(sha1(appKey)).subarray(0, 16), null)
  return Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]).toString('base64')
}

function isFresh(four: Four, request: SandboxRequest): boolean {
  return /^\d{13}$/.test(four.rtime) && Math.abs(request.receivedAt - Number(four.rtime)) <= MAX_SKEW_MS
}

function failure(code: '-1' | 'E-106', message: string): Reply {
  return { body: { code, message, data: null } }
}

async function callService(service: NationalService, request: SandboxRequest, agent: Agent): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const outgoing = httpRequest(service.url + request.target, {
    method: request.method,
    agent,
    signal: AbortSignal.timeout(FORWARD_TIMEOUT_MS),
    headers: {
      'content-type': request.headers['content-type'] ?? 'application/json',
      'x-platform-key': service.platformKey,
    },
  })
  outgoing.on('error', reject)
  outgoing.on('response', (incoming) => {
    const type = incoming.headers['content-type'] ?? 'application/octet-stream'
    buffer(incoming).then(
      (body) => resolve({ status: incoming.statusCode ?? 502, headers: { 'content-type': type }, body }),
      reject,
    )
  })
  outgoing.end(request.body)
  return promise
}
