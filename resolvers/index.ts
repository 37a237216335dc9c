import { access, accessMutations } from './access.ts'
import { archive } from './archive.ts'
import { assistance, assistanceMutations } from './assistance.ts'
import { audit } from './audit.ts'
import { license, licenseMutations } from './license.ts'
import { explain } from './explain.ts'
import { lifeEvent } from './life-event.ts'
import { prefill } from './prefill.ts'
import { source, sourceMutations } from './source.ts'
import { type MutationResolvers, type QueryResolvers } from './types.generated.ts'
import { verification } from './verification.ts'

/** Every root field of the schema: words → one use-case call. */
export const resolvers: { readonly Query: Required<QueryResolvers>; readonly Mutation: Required<MutationResolvers> } = {
  Query: {
    ...access,
    ...archive,
    ...assistance,
    ...audit,
    ...explain,
    ...license,
    ...lifeEvent,
    ...prefill,
    ...source,
    ...verification,
  },
  Mutation: { ...accessMutations, ...assistanceMutations, ...licenseMutations, ...sourceMutations },
}
