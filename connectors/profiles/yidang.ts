import { createPrivateKey, hash, type KeyObject, randomUUID, sign } from 'node:crypto'
import { type ProfileKind, steady } from './profile.ts'

/** RFC 8725 §3.11: no token of an identity provider can be taken for this one. */
export const GATEWAY_TOKEN = 'yidang-peer+jwt'
const LIFE_S = 60

/**
 * 另一个一档: a token for one call (RFC 7519, EdDSA), signed with the key that is registered there under `client`. It
 * names the gateway alone and the digest of the body, which says for whom it asks.
 */
export const yidang: ProfileKind = {
  required: ['client', 'privateKey'],
  optional: ['audience'],
  open(setting, { clock }) {
    const client = setting('client')
    const audience = setting('audience') || 'yidang'
    const key = privateKeyIn(setting('privateKey'))
    const header = encode({ alg: 'EdDSA', typ: GATEWAY_TOKEN })
    return steady(({ body }) => {
      const iat = Math.floor(clock() / 1000)
      const times = { iat, exp: iat + LIFE_S }
      const claims = {
        iss: client,
        aud: audience,
        ...times,
        jti: randomUUID(),
        body: hash('sha256', body, 'base64url'),
      }
      const signed = `${header}.${encode(claims)}`
      return ['authorization', `Bearer ${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`]
    })
  },
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

function privateKeyIn(pem: string): KeyObject {
  const key = keyIn(pem)
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new TypeError('the auth profile yidang needs as privateKey an Ed25519 key, PEM')
  return key
}

function keyIn(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem)
  } catch {
    // The cause may quote the key.
    return null
  }
}
