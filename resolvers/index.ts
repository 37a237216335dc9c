import { access, accessMutations } from './access.ts'
import { archive } from './archive.ts'
import { assistance, assistanceMutations } from './assistance.ts'
import { audit } from './audit.ts'
import { license } from './license.ts'
import { lifeEvent } from './life-event.ts'
import { prefill } from './prefill.ts'
import { source } from './source.ts'
import { type MutationResolvers, type QueryResolvers } from './types.generated.ts'
import { verification } from './verification.ts'

/** Every root field of the schema: words → one use-case call. */
export const resolvers: { readonly Query: Required<QueryResolvers>; readonly Mutation: Required<MutationResolvers> } = {
  Query: {
    ...access,
    ...archive,
    ...assistance,
    ...audit,
    ...license,
    ...lifeEvent,
    ...prefill,
    ...source,
    ...verification,
  },
  Mutation: { ...accessMutations, ...assistanceMutations },
}
