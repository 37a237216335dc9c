import { type MutationResolvers, type QueryResolvers } from './types.generated.ts'
import { type Context } from '../src/context.ts'
import { listSources, viewSource } from '../src/exchange/list-sources.ts'
import { type SourceDecision } from '../src/exchange/suspend-source.ts'

export const source: Required<Pick<QueryResolvers, 'sources'>> = {
  sources: (_, { caller, services, generation }) =>
    listSources(generation.catalog, generation.annex.systems, { exchange: services.exchange, caller }),
}

export const sourceMutations: Required<Pick<MutationResolvers, 'forgetAnswers' | 'suspendSource' | 'resumeSource'>> = {
  forgetAnswers: async ({ input: { connector = null, subjects = null } }, context) => ({
    replicasTold: await context.services.forgetter.forget(askingOf(context), { connector, subjects }),
  }),
  suspendSource: async ({ input }, context) => {
    const { connector, reason, statement = null, until } = input
    const suspension = { connector, reason, statement, until: until == null ? null : Date.parse(until) }
    return decided(await context.services.sourceSwitch.suspend(askingOf(context), suspension), context)
  },
  resumeSource: async ({ input }, context) =>
    decided(await context.services.sourceSwitch.resume(askingOf(context), input.connector), context),
}

function askingOf({ caller, requestId, generation: { catalog } }: Context) {
  return { caller, requestId, catalog }
}

function decided({ source, ...decision }: SourceDecision, { caller, services, generation: { catalog } }: Context) {
  return { ...decision, source: viewSource(source, catalog, { exchange: services.exchange, caller }) }
}
