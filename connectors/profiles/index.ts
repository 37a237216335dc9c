import { basic } from './basic.ts'
import { hmacHeader } from './hmac-header.ts'
import { mutualTls } from './mutual-tls.ts'
import { nationalExchange } from './national-exchange.ts'
import { none } from './none.ts'
import { oauth2 } from './oauth2.ts'
import { type Profile, type ProfileKind, type ProfileWiring, readSettings } from './profile.ts'
import { sm2Body } from './sm2-body.ts'
import { ssh } from './ssh.ts'
import { wsSecurity } from './ws-security.ts'
import { yidang } from './yidang.ts'
import { type AuthSettings } from '../../src/catalog/types.ts'

/** Every way a source can authenticate us. A closed table: a manifest chooses from it. */
export const profiles: ReadonlyMap<string, ProfileKind> = new Map<string, ProfileKind>([
  ['none', none],
  ['basic', basic],
  ['hmac-header', hmacHeader],
  ['oauth2', oauth2],
  ['national-exchange', nationalExchange],
  ['ws-security', wsSecurity],
  ['mutual-tls', mutualTls],
  ['sm2-body', sm2Body],
  ['ssh', ssh],
  ['yidang', yidang],
])

/** @throws {TypeError} for an unknown profile or a missing setting; names it, never a value */
export function openProfile(auth: AuthSettings, wiring: ProfileWiring): Profile {
  const kind = profiles.get(auth.profile)
  if (kind === undefined) throw new TypeError(`there is no auth profile ${auth.profile}`)
  return kind.open(readSettings(auth, kind), wiring)
}
