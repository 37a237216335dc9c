import { type CitizenId, type CreditCode } from './ids.ts'

export const ROLES = ['CITIZEN', 'OFFICER', 'DEPARTMENT', 'AUTHORITY', 'AUDITOR', 'OPERATOR', 'PORTAL'] as const
export type Role = (typeof ROLES)[number]

/** Who is calling, as the identity provider vouches. */
export interface Caller {
  /** The software: `portal`, `caseworker-desk`. */
  readonly client: string
  readonly department: string | null
  /** The person behind the software, if any. */
  readonly citizen: CitizenId | null
  /** Directory id of an officer, never a citizenId. */
  readonly officer: string | null
  readonly roles: readonly Role[]
  /** Where a lower gateway asks for its own caller; absent where they ask themselves. */
  readonly onBehalf?: OnBehalf
}

/** 下级网关: what it has put down about this call. `client` is then the gateway. */
export interface OnBehalf {
  /** Id of a subject → the entry of its ledger, `yidang/<log>/<entry id>`. */
  readonly entries: ReadonlyMap<string, string>
}

/** 上级、下级网关: one that may ask for its own callers, as the operators of this one have registered it. */
export interface Peer {
  readonly name: string
  /** Ed25519, PEM; several while one is replaced by another. */
  readonly publicKeys: readonly string[]
  /** Those its callers may have. */
  readonly roles: readonly Role[]
}

/** 用途: why this read is lawful. Exactly one of lifeEvent and serviceItem. */
export interface Purpose {
  readonly lifeEvent: string
  /** Null: all service items of the life event. */
  readonly serviceItem: string | null
  readonly caseNumber: string | null
  /** The employer a legal representative speaks for when asking about a person; null otherwise. */
  readonly onBehalfOf: CreditCode | null
}

/** One's own archive, outside any life event. */
export const SELF_PURPOSE = 'SELF'

const OVERSEERS: readonly Role[] = ['AUTHORITY', 'OPERATOR', 'AUDITOR']

/** Does this caller govern, run or audit the sharing? Three roles kept apart (GB/T 39477); all see how it goes. */
export function isOverseer({ roles }: Caller): boolean {
  return roles.some((role) => OVERSEERS.includes(role))
}
