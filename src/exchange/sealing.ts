import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Hides an answer for a shared cache and binds it to its place there: put anywhere else, or altered, it is nothing. */
export interface Sealer {
  /** @param binding everything that must be as it was when it is opened */
  seal(text: string, place: string, binding: string): Buffer
  /** Null: it was not sealed by us for this place and binding. */
  open(sealed: Buffer, place: string, binding: string): string | null
}

const FORM = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES

/**
 * AES-256-GCM (NIST SP 800-38D): a byte for the form, nonce, tag, ciphertext; the binding is authenticated beside it.
 * Each place has a key of its own, so that random nonces never come near their limit of 2^32 for one key.
 */
export function createSealer(secret: Buffer, newNonce: () => Buffer = () => randomBytes(NONCE_BYTES)): Sealer {
  const keyOf = (place: string): Buffer => createHmac('sha256', secret).update(place).digest()
  return {
    seal(text, place, binding) {
      const nonce = newNonce()
      const cipher = createCipheriv('aes-256-gcm', keyOf(place), nonce).setAAD(Buffer.from(binding))
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(FORM), nonce, cipher.getAuthTag(), ciphertext])
    },
    open(sealed, place, binding) {
      if (sealed.length < HEAD_BYTES || sealed[0] !== FORM) return null
      const nonce = sealed.subarray(1, 1 + NONCE_BYTES)
      const tag = sealed.subarray(1 + NONCE_BYTES, HEAD_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', keyOf(place), nonce, { authTagLength: TAG_BYTES })
      decipher.setAAD(Buffer.from(binding)).setAuthTag(tag)
      try {
        return decipher.update(sealed.subarray(HEAD_BYTES), undefined, 'utf8') + decipher.final('utf8')
      } catch {
        return null
      }
    },
  }
}
