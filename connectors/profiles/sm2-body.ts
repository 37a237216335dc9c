import { sm2 } from 'sm-crypto-v2'
import { type ProfileKind } from './profile.ts'

/**
 * 国密 SM2 报文加密: what we ask is encrypted for the department, its answer for us. GB/T 32918.4 in the order C1C3C2, in
 * hex, the point uncompressed. It hides what is said and proves nobody: who calls is known by network or certificate.
 */
export const sm2Body: ProfileKind = {
  required: ['publicKey', 'privateKey'],
  optional: [],
  open(setting) {
    const publicKey = publicKeyIn(setting('publicKey'))
    const privateKey = privateKeyIn(setting('privateKey'))
    return {
      headersFor: () => [],
      seal: (body) => (body === '' ? '' : UNCOMPRESSED + sm2.doEncrypt(Buffer.from(body), publicKey)),
      unseal: (bytes) => decryptBody(Buffer.from(bytes).toString('latin1'), privateKey),
      refusal: () => null,
      renew: () => false,
    }
  },
}

/** How the standard begins a point that is written whole; several libraries leave it out, and read only what has none. */
const UNCOMPRESSED = '04'
const KEY = /^[0-9a-f]{64}$/i

/** Its multiples are worked out once: a call then takes a third of the time. */
function publicKeyIn(hex: string): ReturnType<typeof sm2.precomputePublicKey> {
  try {
    return sm2.precomputePublicKey(hex.length === 128 ? UNCOMPRESSED + hex : hex)
  } catch {
    throw new TypeError('the auth profile sm2-body needs as publicKey a point of the curve in hex')
  }
}

function privateKeyIn(hex: string): string {
  if (!KEY.test(hex)) throw new TypeError('the auth profile sm2-body needs as privateKey 64 hex digits')
  return hex
}

/** A point, a hash and one byte at least. */
const HEX = /^\s*"?([0-9a-f]{194,})"?\s*$/i
const NOTHING = new Uint8Array()

/**
 * The bytes that were encrypted for this key; none where they were not, or not encrypted at all. With or without the
 * leading 04, which says nothing by itself: the first coordinate may begin with it. Only the hash inside tells.
 */
export function decryptBody(text: string, privateKey: string): Uint8Array {
  const [, sealed = ''] = HEX.exec(text) ?? []
  const bare = decrypt(sealed, privateKey)
  return bare.length > 0 || !sealed.startsWith(UNCOMPRESSED) ? bare : decrypt(sealed.slice(2), privateKey)
}

function decrypt(sealed: string, privateKey: string): Uint8Array {
  try {
    return Uint8Array.from(sm2.doDecrypt(sealed, privateKey, 1, { output: 'array' }))
  } catch {
    // No point of the curve.
    return NOTHING
  }
}
