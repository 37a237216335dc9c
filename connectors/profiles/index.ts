import { basic } from './basic.ts'
import { hmacHeader } from './hmac-header.ts'
import { nationalExchange } from './national-exchange.ts'
import { none } from './none.ts'
import { oauth2 } from './oauth2.ts'
import { type Profile, type ProfileKind, type ProfileWiring } from './profile.ts'
import { type AuthSettings } from '../../src/catalog/types.ts'

/** Every way a source can authenticate us. A closed table: a manifest chooses from it. */
export const profiles: ReadonlyMap<string, ProfileKind> = new Map<string, ProfileKind>([
  ['none', none],
  ['basic', basic],
  ['hmac-header', hmacHeader],
  ['oauth2', oauth2],
  ['national-exchange', nationalExchange],
])

/** @throws {TypeError} for an unknown profile or a missing setting; names it, never a value */
export function openProfile({ profile, settings }: AuthSettings, wiring: ProfileWiring): Profile {
  const kind = profiles.get(profile)
  if (kind === undefined) throw new TypeError(`there is no auth profile ${profile}`)
  const missing = kind.required.find((name) => (settings[name] ?? '') === '')
  if (missing !== undefined) throw new TypeError(`the auth profile ${profile} needs the setting ${missing}`)
  return kind.open((name) => settings[name] ?? '', wiring)
}
