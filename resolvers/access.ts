import { parseId } from './input.ts'
import { type GiveConsentInput, type MutationResolvers, type QueryResolvers } from './types.generated.ts'
import { type ConsentInput, giveConsent, listConsents, withdrawConsent } from '../src/access/give-consent.ts'
import { type Context } from '../src/context.ts'
import { parseCitizenId, parseCreditCode } from '../src/model/ids.ts'
import { enterprise, person } from '../src/model/subject.ts'

export const access: Required<Pick<QueryResolvers, 'consents'>> = {
  consents: (_, { caller, services, generation }) => listConsents(services.store, caller, generation.catalog),
}

export const accessMutations: Required<Pick<MutationResolvers, 'giveConsent' | 'withdrawConsent'>> = {
  giveConsent: ({ input }, context) => giveConsent(context.services, consentAsking(context), consentIn(input)),
  withdrawConsent: ({ input }, context) => withdrawConsent(context.services, consentAsking(context), input.id),
}

/** What its giver says. @throws {GatewayError} INPUT_INVALID */
export function consentIn({ lifeEvent, grantee, ...input }: GiveConsentInput): ConsentInput {
  const path = 'input.grantee.id'
  return {
    lifeEvent,
    grantee:
      grantee.kind === 'PERSON'
        ? person(parseId(parseCitizenId, grantee.id, path))
        : enterprise(parseId(parseCreditCode, grantee.id, path)),
    caseNumber: input.caseNumber ?? null,
    elements: input.elements ?? null,
    expiresAt: input.expiresAt == null ? null : Date.parse(input.expiresAt),
  }
}

export function consentAsking({ caller, requestId, generation }: Context) {
  const { catalog, grants, lifeEvents } = generation
  return { caller, requestId, catalog, grants, lifeEvents }
}
