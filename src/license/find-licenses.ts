import { type Given, type LicenseTold, nothingIn, tell } from './answered.ts'
import { consult, type LicenseAsking } from './consultation.ts'
import { type HeldLicense, ownLicenses, release } from './held-license.ts'
import { type ReadParts } from '../archive/read-archive.ts'

export interface LicenseList extends LicenseTold {
  readonly licenses: readonly HeldLicense[]
}

export interface LicenseFound extends LicenseTold {
  readonly license: HeldLicense | null
}

/** One licence, by one of three: its identifier, its type and number, or the QR code that its holder presents. */
export type LicenseName =
  | { readonly by: 'byIdentifier'; readonly identifier: string }
  | { readonly by: 'byNumber'; readonly type: string; readonly number: string }
  | { readonly by: 'byCode'; readonly code: string }

/**
 * 证照查询: the licences of one holder, of the types this purpose is about.
 * @throws {GatewayError} RELATION_NOT_PROVED, PROOF_UNAVAILABLE, AUDIT_UNAVAILABLE
 */
export async function findLicenses(
  parts: ReadParts,
  asking: LicenseAsking & { readonly types: readonly string[] | null },
): Promise<LicenseList> {
  const { holder, types } = asking
  const use = { action: 'LICENSE_READ', types, leaves: null } as const
  const consulted = await consult(parts, { ...asking, use }, async (consultation): Promise<Given<Held>> => {
    // Asked for one type, the platform tells of no other; of several only those are taken that were asked for.
    const outcome = await consultation.ask('byHolder', { type: types?.length === 1 ? (types[0] ?? null) : null })
    const own = outcome.kind === 'ANSWERED' ? ownLicenses(outcome.result, holder, consultation) : []
    const licenses = own.filter(({ type }) => types?.includes(type) ?? true)
    const nothing = outcome.kind === 'ANSWERED' ? NOT_FOUND : nothingIn(outcome)
    if (licenses.length === 0) consultation.refuse(nothing.nothing)
    else release(consultation, licenses)
    return licenses.length === 0 ? nothing : { licenses }
  })
  const { given, ...told } = tell(consulted, asking)
  return { ...told, licenses: given?.licenses ?? [] }
}

interface Held {
  readonly licenses: readonly HeldLicense[]
}

const NOT_FOUND = { nothing: 'NOT_FOUND' } as const

/**
 * 照面信息: one licence of one holder, whole. Somebody else's licence is answered as none.
 * @throws {GatewayError} RELATION_NOT_PROVED, PROOF_UNAVAILABLE, AUDIT_UNAVAILABLE
 */
export async function findLicense(
  parts: ReadParts,
  asking: LicenseAsking & { readonly name: LicenseName },
): Promise<LicenseFound> {
  const { holder, name } = asking
  const types = name.by === 'byNumber' ? [name.type] : null
  const use = { action: 'LICENSE_READ', types, leaves: null } as const
  const consulted = await consult(parts, { ...asking, use }, async (consultation): Promise<Given<One>> => {
    const { by, ...words } = name
    const outcome = await consultation.ask(by, words)
    const [license] = outcome.kind === 'ANSWERED' ? ownLicenses(outcome.result, holder, consultation) : []
    if (license === undefined) {
      const nothing = outcome.kind === 'ANSWERED' ? NOT_FOUND : nothingIn(outcome)
      consultation.refuse(nothing.nothing)
      return nothing
    }
    consultation.isOf(license.type)
    release(consultation, [license])
    return { license }
  })
  const { given, ...told } = tell(consulted, asking)
  return { ...told, license: given?.license ?? null }
}

interface One {
  readonly license: HeldLicense
}
