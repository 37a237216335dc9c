import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Encrypts what may not lie readable on the disk; each text is bound to its place, so that rows cannot be exchanged. */
export interface Sealing {
  seal(text: string, place: string): string
  /** @throws {Error} for what was altered, or sealed under another key or for another place */
  unseal(sealed: string, place: string): string
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM, base64 of nonce ‖ ciphertext ‖ tag; the place is the additional data. */
export function sealingWith(key: Buffer): Sealing {
  return {
    seal(text, place) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
    },
    unseal(sealed, place) {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(place))
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
      return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    },
  }
}
