import { type CallFailure } from '../kinds/kind.ts'
import { type Reply } from '../kinds/outcome.ts'
import { type BuiltRequest } from '../kinds/request.ts'
import { type AuthSettings } from '../../src/catalog/types.ts'
import { type Clock } from '../../src/model/clock.ts'

/** A promise only while a credential has to be obtained first. */
export type Soon<T> = T | CallFailure | Promise<T | CallFailure>

/** Parts of the header of an envelope, in XML that declares its own prefixes. */
export interface EnvelopeHeader {
  readonly xml: string
}

/** How a source tells that it is we who call. Secrets stay inside: no error, finding or state shows them. */
export interface Profile {
  /** Names and values in turn. */
  headersFor(request: BuiltRequest): Soon<readonly string[]>
  /** For a request that is a SOAP envelope: what stands in its header instead of in HTTP's. */
  envelopeHeader?(): Soon<EnvelopeHeader>
  /** Hides what we say, before all else. */
  seal?(body: string): string
  /** What was said to us; nothing at all where it was not hidden for us. */
  unseal?(bytes: Uint8Array): Uint8Array
  /** This profile's own signs in an answer that the call was not let through; null: there are none. */
  refusal(reply: Reply): CallFailure | null
  /** A call made at this time was refused: is it worth repeating with a new credential? */
  renew(usedAt: number): boolean
}

export interface ProfileWiring {
  readonly clock: Clock
  /** Sends on the source's own connections, within its limits; the path is below the endpoint. */
  readonly post: (path: string, headers: readonly string[], body: string) => Promise<Reply | CallFailure>
}

export interface ProfileKind {
  /** Settings without which it cannot work, and those it also knows. */
  readonly required: readonly string[]
  readonly optional: readonly string[]
  open(setting: (name: string) => string, wiring: ProfileWiring): Profile
}

/** The request with the profile's proof in it. */
export function prove(profile: Profile, request: BuiltRequest): Soon<BuiltRequest> {
  if (profile.seal !== undefined) return proveInHeaders(profile, { ...request, body: profile.seal(request.body) })
  const { headerAt, body } = request
  if (headerAt === undefined || profile.envelopeHeader === undefined) return proveInHeaders(profile, request)
  const [before, after] = [body.slice(0, headerAt), body.slice(headerAt)]
  return once(profile.envelopeHeader(), ({ xml }) => ({ ...request, body: before + xml + after }))
}

function proveInHeaders(profile: Profile, request: BuiltRequest): Soon<BuiltRequest> {
  return once(profile.headersFor(request), (headers) =>
    headers.length === 0 ? request : { ...request, headers: [...request.headers, ...headers] },
  )
}

/** What follows once it is there. */
export function once<T extends object, Next>(soon: Soon<T>, then: (there: T) => Next): Soon<Next> {
  const go = (there: T | CallFailure) => (typeof there === 'string' ? there : then(there))
  return soon instanceof Promise ? soon.then(go) : go(soon)
}

/** For profiles whose headers follow from the request alone. */
export function steady(headersFor: (request: BuiltRequest) => readonly string[]): Profile {
  return { headersFor, refusal: () => null, renew: () => false }
}

/** Empty where an optional one is not given. @throws {TypeError} for a missing one; names it, never a value */
export function readSettings(
  { profile, settings }: AuthSettings,
  { required }: Pick<ProfileKind, 'required'>,
): (name: string) => string {
  const missing = required.find((name) => (settings[name] ?? '') === '')
  if (missing !== undefined) throw new TypeError(`the auth profile ${profile} needs the setting ${missing}`)
  return (name) => settings[name] ?? ''
}
