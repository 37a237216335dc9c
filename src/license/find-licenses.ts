import { type Given, type LicenseTold, tell } from './answered.ts'
import { consult, type Consulted, type LicenseAsking } from './consultation.ts'
import { type HeldLicense, type HeldLicenses, ownLicenses, release } from './held-license.ts'
import { audienceOf, type ReadParts } from '../archive/read-archive.ts'
import { isUsableIdentifier } from '../model/license.ts'
import { unreadableSentence, unusableSentence } from '../model/state.ts'

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
  let refused = 0
  const consulted = await consult(parts, { ...asking, use }, async (consultation): Promise<Given<HeldLicenses>> => {
    const { ask, gives, refuse } = consultation
    refused = types?.filter((type) => !gives(type)).length ?? 0
    // Asked for one type, the platform tells of no other; of several only those are taken that were asked for.
    const outcome = await ask('byHolder', { type: types?.length === 1 ? (types[0] ?? null) : null })
    const isAsked = (type: unknown): type is string => gives(type) && (types?.includes(type) ?? true)
    const own = ownLicenses(outcome, holder, isAsked)
    if ('nothing' in own) refuse(own.nothing)
    else release(consultation, own.licenses)
    return own
  })
  const { given, ...told } = tellHeld(consulted, asking)
  // That there is none of one type says nothing about those that were not looked for.
  const sentence =
    refused === 0 ? told.sentence : `${told.sentence}所求证照中有 ${String(refused)} 类未获授权，未予查询。`
  return { ...told, sentence, licenses: given?.licenses ?? [] }
}

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
  const consulted = await consult(parts, { ...asking, use }, async (consultation): Promise<Given<HeldLicenses>> => {
    const { ask, gives, isOf, refuse } = consultation
    const { by, ...words } = name
    const own = ownLicenses(await ask(by, words), holder, gives)
    if ('nothing' in own) {
      refuse(own.nothing)
      return own
    }
    const [license] = own.licenses
    isOf(license.type)
    release(consultation, [license])
    return { licenses: [license], unreadable: own.unreadable }
  })
  const { given, ...told } = tellHeld(consulted, asking)
  return { ...told, license: given?.licenses[0] ?? null }
}

/** What there is, how much of it cannot be read, and how many cannot be used by what their issuers have written. */
function tellHeld(consulted: Consulted<Given<HeldLicenses>>, asking: LicenseAsking) {
  const told = tell(consulted, asking)
  const { unreadable = 0, licenses = [] } = told.given ?? {}
  const unusable = licenses.filter(({ identifier }) => identifier !== null && !isUsableIdentifier(identifier)).length
  const said = [
    told.sentence,
    unreadable === 0 ? '' : unreadableSentence(unreadable, audienceOf(asking.caller)),
    unusable === 0 ? '' : unusableSentence(unusable),
  ]
  return { ...told, sentence: said.join('') }
}
