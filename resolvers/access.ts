import { parseId } from './input.ts'
import { type MutationResolvers, type QueryResolvers } from './types.generated.ts'
import { giveConsent, listConsents, withdrawConsent } from '../src/access/give-consent.ts'
import { type Context } from '../src/context.ts'
import { parseCitizenId, parseCreditCode } from '../src/model/ids.ts'
import { enterprise, person } from '../src/model/subject.ts'

export const access: Required<Pick<QueryResolvers, 'consents'>> = {
  consents: (_, { caller, services, generation }) => listConsents(services.store, caller, generation.catalog),
}

export const accessMutations: Required<Pick<MutationResolvers, 'giveConsent' | 'withdrawConsent'>> = {
  giveConsent: ({ input }, context) =>
    giveConsent(context.services, askingOf(context), {
      lifeEvent: input.lifeEvent,
      grantee:
        input.grantee.kind === 'PERSON'
          ? person(parseId(parseCitizenId, input.grantee.id, 'input.grantee.id'))
          : enterprise(parseId(parseCreditCode, input.grantee.id, 'input.grantee.id')),
      caseNumber: input.caseNumber ?? null,
      elements: input.elements ?? null,
      expiresAt: input.expiresAt == null ? null : Date.parse(input.expiresAt),
    }),
  withdrawConsent: ({ input }, context) => withdrawConsent(context.services, askingOf(context), input.id),
}

function askingOf({ caller, requestId, generation }: Context) {
  const { catalog, grants, lifeEvents } = generation
  return { caller, requestId, catalog, grants, lifeEvents }
}
