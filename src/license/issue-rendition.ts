import { type Given, type LicenseTold, nothingIn, tell } from './answered.ts'
import { consult, type LicenseAsking } from './consultation.ts'
import { ownLicenses, sectionOf } from './held-license.ts'
import { type RenditionLink } from '../../connectors/kinds/license.ts'
import { type ReadParts } from '../archive/read-archive.ts'

export interface LicenseRendition extends LicenseTold {
  /** On the platform; once, and not for long. Null with the rest where nothing is given. */
  readonly url: string | null
  readonly expiresAt: string | null
  readonly digest: string | null
  readonly mediaType: string | null
}

/**
 * 用证取件: the platform's own one-time address of a licence file that bears the use cause. The file itself goes from the
 * platform to the caller: no copy is kept, and none passes through here. The receipt binds its digest.
 * @throws {GatewayError} RELATION_NOT_PROVED, PROOF_UNAVAILABLE, AUDIT_UNAVAILABLE
 */
export async function issueRendition(
  parts: ReadParts,
  asking: LicenseAsking & { readonly identifier: string },
): Promise<LicenseRendition> {
  const { holder, identifier } = asking
  const use = { action: 'LICENSE_RENDITION', types: null, leaves: ['identifier'] } as const
  const consulted = await consult(parts, { ...asking, use }, async (consultation): Promise<Given<RenditionLink>> => {
    const { ask, gives, elements, recording, refuse, isOf } = consultation
    // Whose it is comes first: for somebody else's licence no file is made.
    const own = ownLicenses(await ask('byIdentifier', { identifier }), holder, gives)
    if ('nothing' in own) {
      refuse(own.nothing)
      return own
    }
    const [{ type }] = own.licenses
    isOf(type)
    const made = await ask('rendition', { identifier, type })
    if (made.kind !== 'ANSWERED') {
      const nothing = nothingIn(made)
      refuse(nothing.nothing)
      return nothing
    }
    for (const element of elements.values()) {
      const rendition = { code: sectionOf(element), path: `${element.list ?? ''}.rendition` }
      recording.released(0, element, 'CLEAR', identifier)
      recording.released(0, rendition, 'CLEAR', made.result.digest)
    }
    return made.result
  })
  const { given, ...told } = tell(consulted, asking)
  return { ...told, ...(given ?? NO_LINK) }
}

const NO_LINK = { url: null, expiresAt: null, digest: null, mediaType: null }
