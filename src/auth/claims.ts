import { type JWTPayload } from 'jose'
import { RefusedTokenError } from './refused-token.ts'
import { type Caller, ROLES, type Role } from '../model/caller.ts'
import { InvalidIdError, parseCitizenId } from '../model/ids.ts'

/** Names of clients and directory ids of officers. */
const NAME = /^[A-Za-z0-9._-]{1,64}$/
/** An officer is never known by a citizenId: the ledger and the log name officers. */
const LIKE_A_CITIZEN_ID = /\d{14}/

/** Who the identity provider says is calling. @throws {RefusedTokenError} CLAIM_WRONG */
export function callerOf(claims: JWTPayload): Caller {
  const client = nameOf(claims['client_id'])
  const officer = optional(claims['officer'], nameOf)
  const citizen = optional(claims['citizen'], citizenOf)
  const department = optional(claims['department'], textOf)
  const roles = rolesOf(claims['roles'])
  if (citizen !== null && officer !== null) throw new RefusedTokenError('CLAIM_WRONG')
  return { client, department, citizen, officer, roles }
}

function optional<T>(claim: unknown, parse: (claim: unknown) => T): T | null {
  return claim === undefined || claim === null ? null : parse(claim)
}

function textOf(claim: unknown): string {
  if (typeof claim !== 'string' || claim === '' || claim.length > 100) throw new RefusedTokenError('CLAIM_WRONG')
  return claim
}

function nameOf(claim: unknown): string {
  const name = textOf(claim)
  if (!NAME.test(name) || LIKE_A_CITIZEN_ID.test(name)) throw new RefusedTokenError('CLAIM_WRONG')
  return name
}

function citizenOf(claim: unknown): NonNullable<Caller['citizen']> {
  try {
    return parseCitizenId(textOf(claim))
  } catch (error) {
    if (error instanceof InvalidIdError) throw new RefusedTokenError('CLAIM_WRONG', error)
    throw error
  }
}

/** Roles this version does not know give no rights; a caller without any is refused. */
function rolesOf(claim: unknown): readonly Role[] {
  const roles = Array.isArray(claim) ? ROLES.filter((role) => claim.includes(role)) : []
  if (roles.length === 0) throw new RefusedTokenError('CLAIM_WRONG')
  return roles
}
