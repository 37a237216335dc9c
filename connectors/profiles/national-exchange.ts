import { createDecipheriv, createHmac, hash } from 'node:crypto'
import { type Credential, keepCredential } from './credential.ts'
import { once, type ProfileKind } from './profile.ts'
import { type CallFailure } from '../kinds/kind.ts'
import { isObject } from '../kinds/paths.ts'
import { escapeXml } from '../kinds/xml.ts'

/**
 * 国家数据共享交换平台: four headers on every call, in SOAP the parts of a `tongtechheader`, signed with an appsecret
 * that lives about a day and is obtained with the 服务授权码 (appKey). The body is not signed: what was asked and
 * answered is bound by our own receipt.
 */
export const nationalExchange: ProfileKind = {
  required: ['rid', 'sid', 'appKey'],
  optional: ['refreshPath'],
  open(setting, { clock, post }) {
    const [rid, sid, appKey] = [setting('rid'), setting('sid'), setting('appKey')]
    const refreshPath = setting('refreshPath') || '/sysapi/auth/refreshappsecret'

    function signed(key: string): readonly (readonly [name: string, value: string])[] {
      const rtime = String(clock())
      return [
        ['gjgxjhpt_rid', rid],
        ['gjgxjhpt_sid', sid],
        ['gjgxjhpt_rtime', rtime],
        ['gjgxjhpt_sign', sign(key, sid + rid + rtime)],
      ]
    }

    const secrets = keepCredential(async () => {
      const four = JSON.stringify(Object.fromEntries(signed(appKey)))
      const reply = await post(refreshPath, ['content-type', 'application/json'], four)
      if (typeof reply === 'string') return reply
      return platformFailure(reply.body) ?? readSecret(reply.body, appKey)
    }, clock)

    return {
      headersFor: () => once(secrets.get(), ({ text }) => signed(text).flat()),
      envelopeHeader: () => once(secrets.get(), ({ text }) => ({ xml: headerPart(signed(text)) })),
      refusal: ({ body }) => platformFailure(body),
      renew: secrets.renew,
    }
  },
}

/** Of no namespace, although SOAP wants one for every part of a header: so the platform's own examples have it. */
function headerPart(four: readonly (readonly [name: string, value: string])[]): string {
  const parts = four.map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`)
  return `<tongtechheader>${parts.join('')}</tongtechheader>`
}

/** base64 of HMAC-SHA256 over sid + rid + rtime. */
export function sign(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64')
}

/**
 * AES-128-ECB with PKCS5 padding under the first 16 bytes of SHA1(SHA1(appKey)): how the platform hands out a secret.
 * @throws {Error} of node:crypto when it was not encrypted for this key
 */
export function decryptSecret(encrypted: string, appKey: string): string {
  const key = hash('sha1', hash('sha1', appKey, 'buffer'), 'buffer').subarray(0, 16)
  const decipher = createDecipheriv('aes-128-ecb', key, null)
  return Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]).toString('utf8')
}

/**
 * The platform's two errors, always as text: a service behind it may use the number -1 for its own. E-106: we are not
 * in the authorised list. -1: the call failed, be it for an expired secret or because the service does not answer.
 * What they look like in SOAP is not written anywhere we know of; as the code of a fault they are understood.
 */
function platformFailure(body: unknown): CallFailure | null {
  const fault = isObject(body) ? body['Fault'] : null
  const code = isObject(fault) ? fault['faultcode'] : isObject(body) ? body['code'] : null
  return code === 'E-106' ? 'UNAUTHORIZED' : code === '-1' ? 'UNREACHABLE' : null
}

function readSecret(body: unknown, appKey: string): Credential | CallFailure {
  const data = isObject(body) && String(body['code']) === '0' ? body['data'] : null
  if (!isObject(data) || typeof data['secret'] !== 'string') return 'MALFORMED'
  const expiresAt = Number(data['secretEndTime'])
  if (!(expiresAt > 0)) return 'MALFORMED'
  try {
    return { text: decryptSecret(data['secret'], appKey), expiresAt }
  } catch {
    // The cause is a padding error, and nothing of the secret belongs in a message.
    return 'MALFORMED'
  }
}
