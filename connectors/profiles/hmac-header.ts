import { createHmac, hash, randomUUID } from 'node:crypto'
import { type ProfileKind, steady } from './profile.ts'

/**
 * 请求头签名: X-Signature is the hex HMAC-SHA256 under `key` of five lines: method, path with query, time in ms, nonce,
 * hex SHA-256 of the body.
 */
export const hmacHeader: ProfileKind = {
  required: ['appId', 'key'],
  optional: [],
  open(setting, { clock }) {
    const appId = setting('appId')
    const key = setting('key')
    return steady(({ method, target, body }) => {
      const timestamp = String(clock())
      const nonce = randomUUID()
      const signature = signatureOf(key, { method, target, timestamp, nonce, body })
      return ['x-app-id', appId, 'x-timestamp', timestamp, 'x-nonce', nonce, 'x-signature', signature]
    })
  },
}

export interface Signed {
  readonly method: string
  /** Path with query. */
  readonly target: string
  readonly timestamp: string
  readonly nonce: string
  readonly body: string | Uint8Array
}

/** Departments that tell us of changes sign in the same way. */
export function signatureOf(key: string, { method, target, timestamp, nonce, body }: Signed): string {
  const text = `${method}\n${target}\n${timestamp}\n${nonce}\n${hash('sha256', body)}`
  return createHmac('sha256', key).update(text).digest('hex')
}
