import { parseId } from './input.ts'
import { type QueryResolvers } from './types.generated.ts'
import { parsePurpose } from '../src/access/purpose.ts'
import { parseCitizenId, parseCreditCode } from '../src/model/ids.ts'
import { enterprise, person } from '../src/model/subject.ts'
import { verifyClaims } from '../src/verification/verify-claims.ts'

export const verification: Required<Pick<QueryResolvers, 'verifyClaims'>> = {
  verifyClaims: ({ input }, { caller, requestId, deadlineAt, services, generation }) =>
    verifyClaims(services, {
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
    }),
}
