/**
 * 统一身份认证: vouches for the personas of the world. Tokens are ES256 JWTs for the audience `yidang`, good for an hour.
 * - `GET /.well-known/jwks.json`
 * - `POST /token` `{persona}` → `{access_token, token_type: "Bearer", expires_in}`; an unknown persona is a 404
 * - `GET /personas` → `{personas, scenarios}` of the world
 */
import { randomUUID } from 'node:crypto'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { type Clock } from '../../model/clock.ts'
import { none } from '../authenticators.ts'
import { type Department, type Reply, type RunningDepartment, type SandboxRequest, serve } from '../kit.ts'
import { type Persona, type World } from '../world/types.ts'

export const AUDIENCE = 'yidang'
const TOKEN_LIFE_S = 3600

export interface IdentityProvider {
  readonly running: RunningDepartment
  /** @throws {TypeError} no such persona */
  tokenFor(persona: string): Promise<string>
}

export async function startIdentityProvider({ personas, scenarios }: World, clock: Clock): Promise<IdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  const byName = new Map(personas.map((persona) => [persona.persona, persona]))

  async function tokenFor(name: string): Promise<string> {
    const persona = byName.get(name)
    if (persona === undefined) throw new TypeError('there is no such persona')
    const issuedAt = Math.floor(clock() / 1000)
    return new SignJWT(claimsOf(persona))
      .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
      .setIssuer(running.url)
      .setAudience(AUDIENCE)
      .setSubject(persona.persona)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + TOKEN_LIFE_S)
      .setJti(randomUUID())
      .sign(privateKey)
  }

  async function token(request: SandboxRequest): Promise<Reply> {
    const name = new Map<string, unknown>(Object.entries(request.json() ?? {})).get('persona')
    if (typeof name !== 'string' || !byName.has(name)) return { status: 404, body: { error: 'unknown_persona' } }
    return { body: { access_token: await tokenFor(name), token_type: 'Bearer', expires_in: TOKEN_LIFE_S } }
  }

  const keys = { keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] }
  const department: Department = {
    name: 'identity-provider',
    annexRow: null,
    title: '统一身份认证平台',
    authenticate: none(),
    strangers: () => [],
    routes: [
      { method: 'GET', path: '/.well-known/jwks.json', answer: () => ({ body: keys }) },
      { method: 'GET', path: '/personas', answer: () => ({ body: { personas, scenarios } }) },
      { method: 'POST', path: '/token', answer: token },
    ],
  }
  const running = await serve(department, { clock })
  return { running, tokenFor }
}

function claimsOf({ client, roles, citizen, officer, department }: Persona): Record<string, string | string[]> {
  return {
    client_id: client,
    roles: [...roles],
    ...(citizen === null ? {} : { citizen }),
    ...(officer === null ? {} : { officer }),
    ...(department === null ? {} : { department }),
  }
}
