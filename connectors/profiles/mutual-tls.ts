import { createSecureContext, type SecureContext } from 'node:tls'
import { type ProfileKind, steady } from './profile.ts'
import { type AuthSettings } from '../../src/catalog/types.ts'

/**
 * 双向 TLS: we are known by a client certificate. The connection proves us, not the call: `dial` takes the context of
 * {@link tlsContextOf} for it.
 */
export const mutualTls: ProfileKind = {
  required: ['certificate', 'privateKey'],
  optional: ['authority'],
  open: () => steady(() => []),
}

/**
 * Certificate and key in PEM, and where the department has an authority of its own the one its server is checked by
 * instead of the public ones. Undefined for every other profile, and where a setting is missing, which is told elsewhere.
 * @throws {TypeError} for what is no PEM, or a key of another certificate; names neither
 */
export function tlsContextOf({ profile, settings }: AuthSettings): SecureContext | undefined {
  const { certificate = '', privateKey = '', authority = '' } = settings
  if (profile !== 'mutual-tls' || certificate === '' || privateKey === '') return undefined
  try {
    return createSecureContext({ cert: certificate, key: privateKey, ...(authority !== '' && { ca: authority }) })
  } catch {
    // The cause may quote the key.
    throw new TypeError('the auth profile mutual-tls needs a certificate and its own private key, both in PEM')
  }
}
