import { type ProfileKind, readSettings } from './profile.ts'
import { type AuthSettings } from '../../src/catalog/types.ts'

/**
 * SSH, for files over SFTP. `hostKey` is the fingerprint of the server's key as `ssh-keygen -l` prints it
 * (`SHA256:…`), or several with spaces between; there is no trust on first use. Password, private key, or both.
 */
export const ssh: ProfileKind = {
  required: ['user', 'hostKey'],
  optional: ['password', 'privateKey'],
  open() {
    throw new TypeError('the auth profile ssh is not for HTTP')
  },
}

export interface SshLogin {
  readonly user: string
  readonly password: string | null
  /** PEM, or as OpenSSH writes it; without a passphrase. */
  readonly privateKey: string | null
  readonly hostKeys: readonly string[]
}

/** @throws {TypeError} for another profile or a missing setting; names it, never a value */
export function readSshLogin(auth: AuthSettings): SshLogin {
  if (auth.profile !== 'ssh') throw new TypeError(`SFTP needs the auth profile ssh, not ${auth.profile}`)
  const setting = readSettings(auth, ssh)
  const [password, privateKey] = [setting('password') || null, setting('privateKey') || null]
  if (password === null && privateKey === null) throw new TypeError('the auth profile ssh needs password or privateKey')
  return { user: setting('user'), password, privateKey, hostKeys: setting('hostKey').trim().split(/\s+/) }
}
