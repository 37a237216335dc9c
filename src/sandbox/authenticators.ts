/**
 * How simulated sources tell who is calling. Each function makes one department's own secret; the gateway's auth
 * profiles are written from these descriptions, not from this code.
 */
import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Authenticator, type Reply, type SandboxRequest } from './kit.ts'
import { childOf, readEnvelope, soapFault, textOf } from './soap.ts'

/** The name under which every department knows the gateway: user, appId or client_id. */
export const GATEWAY_ID = 'yidang'

/** A department's own words for a refusal; the reason is for people. */
export type Refuse = (reason: string) => Reply

const refuse401: Refuse = (reason) => ({ status: 401, body: { code: '401', msg: reason } })

/** Profile `none`: everyone on the network is let in. */
export function none(): Authenticator {
  return { check: () => null, credentials: {} }
}

/** Profile `basic` (RFC 7617): user `yidang`, password in the secret `…Password`. */
export function basic(refuse: Refuse = refuse401): Authenticator {
  const password = newSecret()
  const expected = `Basic ${Buffer.from(`${GATEWAY_ID}:${password}`).toString('base64')}`
  return {
    check: ({ headers }) => (sameText(headers['authorization'] ?? '', expected) ? null : refuse('用户名或密码不正确')),
    credentials: { Password: password },
  }
}

const MAX_SKEW_MS = 5 * 60_000

/**
 * Profile `hmac-header`; the key is the secret `…Key`, used as UTF-8 text. Headers:
 * - `X-App-Id`: `yidang`
 * - `X-Timestamp`: milliseconds since the epoch, decimal; at most 5 minutes off
 * - `X-Nonce`: 16 to 64 characters of `A-Z a-z 0-9 - _`; the same nonce is refused for as long as its time is valid
 * - `X-Signature`: lower-case hex of HMAC-SHA256(key, text), where text is five lines joined by `\n`:
 *   method in upper case · path with `?query` exactly as on the request line · timestamp · nonce ·
 *   lower-case hex SHA-256 of the body's bytes (of no bytes when there is none)
 *
 * The secret `…ChangesKey` is what the department itself signs with, when it tells the gateway of changes.
 */
export function hmacHeader(refuse: Refuse = refuse401): Authenticator {
  const key = newSecret()
  const seen = new Map<string, number>()

  function check(request: SandboxRequest): Reply | null {
    const nowMs = request.receivedAt
    const { 'x-app-id': appId, 'x-timestamp': timestamp = '', 'x-nonce': nonce = '' } = request.headers
    const sentAt = /^\d{13}$/.test(timestamp) ? Number(timestamp) : NaN
    if (appId !== GATEWAY_ID) return refuse('应用未注册')
    if (!(Math.abs(nowMs - sentAt) <= MAX_SKEW_MS)) return refuse('时间戳超出允许范围')
    if (!/^[\w-]{16,64}$/.test(nonce)) return refuse('随机串不合要求')
    const bodyDigest = hash('sha256', request.body)
    const text = [request.method, request.target, timestamp, nonce, bodyDigest].join('\n')
    const expected = createHmac('sha256', key).update(text).digest('hex')
    if (!sameText(request.headers['x-signature'] ?? '', expected)) return refuse('签名不正确')
    if ((seen.get(nonce) ?? 0) > nowMs) return refuse('请求重复')
    seen.set(nonce, sentAt + MAX_SKEW_MS)
    forgetExpired(seen, nowMs)
    return null
  }
  return { check, credentials: { Key: key, ChangesKey: newSecret() } }
}

/**
 * Profile `oauth2` (RFC 6749 §4.4): `POST /oauth/token` with the form fields `grant_type=client_credentials`,
 * `client_id=yidang` and `client_secret` (the secret `…ClientSecret`) answers
 * `{access_token, token_type: "Bearer", expires_in}`, `expires_in` in seconds. Every other call carries
 * `Authorization: Bearer …`; an expired or unknown token is refused with 401 and may be asked for anew at once.
 */
export function clientCredentials(options: { tokenLifeMs?: number; refuse?: Refuse } = {}): Authenticator {
  const { tokenLifeMs = 30 * 60_000, refuse = refuse401 } = options
  const secret = newSecret()
  const tokens = new Map<string, number>()

  function issue({ body, receivedAt }: SandboxRequest): Reply {
    const form = new URLSearchParams(body)
    if (form.get('grant_type') !== 'client_credentials')
      return { status: 400, body: { error: 'unsupported_grant_type' } }
    const known = form.get('client_id') === GATEWAY_ID && sameText(form.get('client_secret') ?? '', secret)
    if (!known) return { status: 401, body: { error: 'invalid_client' } }
    forgetExpired(tokens, receivedAt)
    const token = newSecret()
    tokens.set(token, receivedAt + tokenLifeMs)
    return { body: { access_token: token, token_type: 'Bearer', expires_in: Math.floor(tokenLifeMs / 1000) } }
  }
  return {
    check: ({ headers, receivedAt }) => {
      const token = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? ''
      return (tokens.get(token) ?? 0) > receivedAt ? null : refuse('令牌无效或已过期')
    },
    credentials: { ClientSecret: secret },
    routes: [{ method: 'POST', path: '/oauth/token', answer: issue }],
  }
}

/**
 * Profile `national-exchange` (platforms/national-platform.ts describes it): the service is reached only through the
 * national platform, under this sid; the gateway holds its 服务授权码 in the secret `…AppKey`.
 */
export function nationalService(sid: string): Authenticator {
  const platformKey = newSecret()
  return {
    check: ({ headers }) =>
      sameText(headers['x-platform-key'] ?? '', platformKey) ? null : { status: 403, body: 'Forbidden' },
    credentials: { AppKey: newSecret() },
    national: { sid, platformKey },
  }
}

/**
 * Profile `ws-security` (OASIS UsernameToken Profile 1.1): in the envelope's header `Security/UsernameToken` with
 * `Username` (`yidang`), `Password` = base64 of SHA-1 over nonce, created and the secret `…Password`, `Nonce` (base64)
 * and `Created` (UTC, at most 5 minutes off). A nonce is taken once. Refused with the fault `wsse:FailedAuthentication`.
 */
export function usernameToken(): Authenticator {
  const password = newSecret()
  const seen = new Map<string, number>()
  const refuse: Refuse = (reason) => soapFault('wsse:FailedAuthentication', reason)

  function check(request: SandboxRequest): Reply | null {
    const nowMs = request.receivedAt
    const token = childOf(childOf(readEnvelope(request).header, 'Security'), 'UsernameToken')
    const [nonce, created] = [textOf(token, 'Nonce'), textOf(token, 'Created')]
    const createdAt = Date.parse(created)
    const proof = Buffer.concat([Buffer.from(nonce, 'base64'), Buffer.from(created + password)])
    if (textOf(token, 'Username') !== GATEWAY_ID) return refuse('用户未注册')
    if (!(Math.abs(nowMs - createdAt) <= MAX_SKEW_MS)) return refuse('时间超出允许范围')
    if (!sameText(textOf(token, 'Password'), hash('sha1', proof, 'base64'))) return refuse('口令不正确')
    if ((seen.get(nonce) ?? 0) > nowMs) return refuse('请求重复')
    seen.set(nonce, createdAt + MAX_SKEW_MS)
    forgetExpired(seen, nowMs)
    return null
  }
  return { check, credentials: { Password: password } }
}

function newSecret(): string {
  return randomBytes(16).toString('hex')
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function forgetExpired(expiries: Map<string, number>, nowMs: number): void {
  for (const [key, expiresAt] of expiries) {
    if (expiresAt > nowMs) return // entries stand nearly in the order they expire; a stray one waits a little
    expiries.delete(key)
  }
}
