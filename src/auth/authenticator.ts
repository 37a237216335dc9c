import { hash } from 'node:crypto'
import { errors, type JWTPayload, jwtVerify } from 'jose'
import { LRUCache } from 'lru-cache'
import { bearerToken, checkTokenHeader } from './bearer-token.ts'
import { callerOf } from './claims.ts'
import { type KeySet, KeySetUnavailableError, openKeySet } from './key-set.ts'
import { openPeers, type PeerCall, type Peers, type PeerSettings } from './peers.ts'
import { RefusedTokenError, type TokenRefusal } from './refused-token.ts'
import { type Caller } from '../model/caller.ts'
import { type Clock } from '../model/clock.ts'
import { GatewayError } from '../model/errors.ts'

export interface AuthenticatorSettings {
  /** Exact `iss`. */
  readonly issuer: string
  /** Must be among `aud`. */
  readonly audience: string
  readonly jwksUrl: string
  readonly clock: Clock
  /** Gateways that may ask for callers of their own. */
  readonly peers: Pick<PeerSettings, 'peers' | 'claimCall'>
  /** For one call to the identity provider. */
  readonly timeoutMs?: number
}

export interface Authenticator {
  /**
   * Who is calling, from the `Authorization` header; at once for a token seen less than a minute ago.
   * @throws {GatewayError} UNAUTHENTICATED, whatever is wrong with the token; its cause, a RefusedTokenError, is for the log
   * @throws {GatewayError} IDENTITY_UNAVAILABLE when the keys to judge it by cannot be had
   */
  authenticate(header: string | undefined): Promise<Caller> | Caller
  /**
   * The gateway that has signed this call; null where it is no gateway's, at once where none is registered.
   * @throws {GatewayError} UNAUTHENTICATED, whatever is wrong with the token
   */
  peerOf(header: string | undefined): Promise<PeerCall> | null
  /** Refuses every token with this id from now on. @param expiresAt epoch ms; the id is forgotten then */
  revoke(tokenId: string, expiresAt: number): void
  close(): void
}

const ALGORITHMS = ['ES256', 'PS256', 'EdDSA']
/** Verification costs 0.2 ms, so its outcome is kept, no longer than this and never past `exp`. */
const MOST_CACHED_MS = 60_000

interface Verified {
  readonly caller: Caller
  readonly tokenId: string
  readonly until: number
}

export function createAuthenticator(settings: AuthenticatorSettings): Authenticator {
  const { jwksUrl, clock, timeoutMs = 2_000 } = settings
  const keys = openKeySet({ jwksUrl, clock, timeoutMs })
  // By digest: a token is a secret and does not stay in memory.
  const verified = new LRUCache<string, Verified>({ max: 10_000 })
  const revoked = new Map<string, number>()
  const peers = settings.peers.peers.length > 0 ? openPeers({ ...settings, ...settings.peers }) : null

  function authenticate(header: string | undefined): Promise<Caller> | Caller {
    try {
      const token = bearerToken(header)
      const digest = hash('sha256', token, 'base64url')
      const known = verified.get(digest)
      if (known !== undefined && clock() < known.until) return callerUnlessRevoked(known)
      return verifyAnew(token, digest)
    } catch (error) {
      throw refusal(error)
    }
  }

  function peerOf(header: string | undefined): Promise<PeerCall> | null {
    if (peers === null || header === undefined) return null
    const token = header.replace(/^bearer /i, '')
    return peers.isPeerToken(token) ? verifyPeer(peers, header) : null
  }

  async function verifyPeer(registered: Peers, header: string): Promise<PeerCall> {
    try {
      const token = bearerToken(header)
      checkTokenHeader(token)
      const call = await registered.verify(token)
      return { callerIn: refusing(call.callerIn) }
    } catch (error) {
      throw refusal(error)
    }
  }

  async function verifyAnew(token: string, digest: string): Promise<Caller> {
    try {
      const fresh = await verify(token, keys, settings)
      verified.set(digest, fresh)
      return callerUnlessRevoked(fresh)
    } catch (error) {
      throw refusal(error)
    }
  }

  function callerUnlessRevoked({ tokenId, caller }: Verified): Caller {
    if (revoked.has(tokenId)) throw new RefusedTokenError('REVOKED')
    return caller
  }

  function revoke(tokenId: string, expiresAt: number): void {
    for (const [id, forgetAt] of revoked) if (forgetAt < clock()) revoked.delete(id)
    revoked.set(tokenId, expiresAt)
  }

  return { authenticate, peerOf, revoke, close: keys.close }
}

async function verify(token: string, keys: KeySet, settings: AuthenticatorSettings): Promise<Verified> {
  const { issuer, audience, clock } = settings
  checkTokenHeader(token)
  const now = clock()
  const { payload } = await jwtVerify(token, (header) => keys.keyFor(header), {
    algorithms: ALGORITHMS,
    issuer,
    audience,
    requiredClaims: ['exp', 'jti'],
    currentDate: new Date(now),
  })
  const { tokenId, expiresAt } = lifeOf(payload)
  return { caller: callerOf(payload), tokenId, until: Math.min(now + MOST_CACHED_MS, expiresAt) }
}

function lifeOf({ jti, exp }: JWTPayload): { readonly tokenId: string; readonly expiresAt: number } {
  if (typeof jti !== 'string' || exp === undefined) throw new RefusedTokenError('CLAIM_WRONG')
  return { tokenId: jti, expiresAt: exp * 1000 }
}

/** One refusal for every fault, so that a token cannot be mended by trying. */
function refusal(error: unknown): GatewayError {
  if (error instanceof KeySetUnavailableError) return new GatewayError('IDENTITY_UNAVAILABLE', { cause: error })
  const refused = error instanceof RefusedTokenError ? error : new RefusedTokenError(reasonOf(error), error)
  return new GatewayError('UNAUTHENTICATED', { cause: refused })
}

function refusing(callerIn: PeerCall['callerIn']): PeerCall['callerIn'] {
  return (...body) => {
    try {
      return callerIn(...body)
    } catch (error) {
      throw refusal(error)
    }
  }
}

function reasonOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) return 'EXPIRED'
  if (error instanceof errors.JWTClaimValidationFailed) return 'CLAIM_WRONG'
  if (error instanceof errors.JOSEAlgNotAllowed) return 'ALGORITHM_REFUSED'
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'SIGNATURE_WRONG'
  return 'UNVERIFIABLE'
}
