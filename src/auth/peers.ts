import { createPublicKey, hash, type KeyObject } from 'node:crypto'
import { decodeProtectedHeader, jwtVerify, type JWTPayload } from 'jose'
import { callerOf } from './claims.ts'
import { RefusedTokenError } from './refused-token.ts'
import { type Caller, type OnBehalf, type Peer } from '../model/caller.ts'
import { type Clock } from '../model/clock.ts'
import { isEntryName } from '../model/entry-name.ts'

/** A gateway that has signed one call. */
export interface PeerCall {
  /**
   * Whom it asks for, as the body says that it has signed.
   * @throws {RefusedTokenError} SIGNATURE_WRONG where it signed another body, CLAIM_WRONG
   */
  callerIn(body: Uint8Array, onBehalf: unknown): Caller
}

/** 下级网关: those that may ask for callers of their own. */
export interface Peers {
  /** Has the token the type that only gateways give theirs? Nothing in it is believed yet. */
  isPeerToken(token: string): boolean
  /** @throws {RefusedTokenError} or what jose throws */
  verify(token: string): Promise<PeerCall>
}

const TOKEN_TYPE = 'yidang-peer+jwt'
const LIFE_S = 60
const TOLERANCE_S = 30
const MOST_ENTRIES = 100
const KEPT_MS = (LIFE_S + 2 * TOLERANCE_S) * 1000

export interface PeerSettings {
  readonly peers: readonly Peer[]
  readonly audience: string
  readonly clock: Clock
  readonly claimCall: ClaimCall
}

/**
 * A token serves one call. @param until epoch ms at which it is too old in any case
 * @returns false: it was used before
 */
export type ClaimCall = (token: string, until: number) => Promise<boolean>

export function openPeers({ peers, audience, clock, claimCall }: PeerSettings): Peers {
  const known = new Map(
    peers.map((peer) => [peer.name, { peer, keys: peer.publicKeys.map((pem) => createPublicKey(pem)) }]),
  )

  return {
    isPeerToken: (token) => typeIn(token) === TOKEN_TYPE,
    async verify(token) {
      const { iss } = unverified(token)
      const registered = known.get(iss)
      if (registered === undefined) throw new RefusedTokenError('KEY_UNKNOWN')
      const payload = await verifyWith(registered.keys, token, { audience, issuer: iss, clock })
      const { jti, body } = payload
      if (typeof jti !== 'string' || typeof body !== 'string') throw new RefusedTokenError('CLAIM_WRONG')
      if (!(await claimCall(`${iss} ${jti}`, clock() + KEPT_MS))) throw new RefusedTokenError('REVOKED')
      return { callerIn: (bytes, onBehalf) => callerIn(registered.peer, body, bytes, onBehalf) }
    },
  }
}

function typeIn(token: string): unknown {
  try {
    return decodeProtectedHeader(token).typ
  } catch {
    return null
  }
}

/** Read to know whose key it has to be. */
function unverified(token: string): { readonly iss: string } {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return { iss: String(Reflect.get(Object(claims), 'iss')) }
  } catch (cause) {
    throw new RefusedTokenError('MALFORMED', cause)
  }
}

/** While one key takes the place of another both are good. */
async function verifyWith(
  [key, ...others]: readonly KeyObject[],
  token: string,
  expected: { readonly audience: string; readonly issuer: string; readonly clock: Clock },
): Promise<JWTPayload> {
  if (key === undefined) throw new RefusedTokenError('SIGNATURE_WRONG')
  const { audience, issuer, clock } = expected
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['EdDSA'],
      typ: TOKEN_TYPE,
      issuer,
      audience,
      requiredClaims: ['exp', 'iat', 'jti'],
      maxTokenAge: LIFE_S,
      clockTolerance: TOLERANCE_S,
      currentDate: new Date(clock()),
    })
    return payload
  } catch (error) {
    if (others.length === 0) throw error
    return verifyWith(others, token, expected)
  }
}

function callerIn(peer: Peer, signed: string, bytes: Uint8Array, onBehalf: unknown): Caller {
  if (hash('sha256', bytes, 'base64url') !== signed) throw new RefusedTokenError('SIGNATURE_WRONG')
  if (!isObject(onBehalf) || !isObject(onBehalf['caller'])) throw new RefusedTokenError('CLAIM_WRONG')
  const { client: _client, roles, ...who } = callerOf(onBehalf['caller'])
  const allowed = roles.filter((role) => peer.roles.includes(role))
  if (allowed.length === 0) throw new RefusedTokenError('CLAIM_WRONG')
  return { ...who, client: peer.name, roles: allowed, onBehalf: { entries: entriesIn(onBehalf['entries']) } }
}

function entriesIn(entries: unknown): OnBehalf['entries'] {
  const pairs = Object.entries(isObject(entries) ? entries : {})
  const named = pairs.filter((pair): pair is [string, string] => isEntryName(pair[1]))
  // No entry there, no data from here.
  if (named.length === 0 || named.length < pairs.length || pairs.length > MOST_ENTRIES)
    throw new RefusedTokenError('CLAIM_WRONG')
  return new Map(named)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
