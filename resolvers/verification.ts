import { parseId } from './input.ts'
import { type QueryResolvers, type QueryVerifyClaimsArgs } from './types.generated.ts'
import { parsePurpose } from '../src/access/purpose.ts'
import { type Context } from '../src/context.ts'
import { parseCitizenId, parseCreditCode } from '../src/model/ids.ts'
import { enterprise, person } from '../src/model/subject.ts'
import { type VerifyClaims, verifyClaims } from '../src/verification/verify-claims.ts'

export const verification: Required<Pick<QueryResolvers, 'verifyClaims'>> = {
  verifyClaims: (args, context) => verifyClaims(context.services, claimsAsking(args, context)),
}

/** What the use case is asked. */
export function claimsAsking(
  { input }: QueryVerifyClaimsArgs,
  { caller, requestId, deadlineAt, generation }: Context,
): VerifyClaims {
  return {
    caller,
    purpose: parsePurpose(input.purpose, caller, generation.lifeEvents),
    requestId,
    deadlineAt,
    subject:
      input.kind === 'PERSON'
        ? person(parseId(parseCitizenId, input.id, 'input.id'))
        : enterprise(parseId(parseCreditCode, input.id, 'input.id')),
    claims: input.claims,
    catalog: generation.catalog,
    grants: generation.grants,
  }
}
