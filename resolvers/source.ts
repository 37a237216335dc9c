import {
  type ForgetAnswersInput,
  type MutationResolvers,
  type QueryResolvers,
  type SuspendSourceInput,
} from './types.generated.ts'
import { type Forgetting } from '../src/changes/forget-answers.ts'
import { type Context } from '../src/context.ts'
import { listSources, viewSource } from '../src/exchange/list-sources.ts'
import { type SourceDecision, type SuspensionInput } from '../src/exchange/suspend-source.ts'

export const source: Required<Pick<QueryResolvers, 'sources'>> = {
  sources: (_, { caller, services, generation }) =>
    listSources(generation.catalog, generation.annex.systems, { exchange: services.exchange, caller }),
}

export const sourceMutations: Required<Pick<MutationResolvers, 'forgetAnswers' | 'suspendSource' | 'resumeSource'>> = {
  forgetAnswers: async ({ input }, context) => ({
    replicasTold: await context.services.forgetter.forget(askingOf(context), forgettingIn(input)),
  }),
  suspendSource: async ({ input }, context) => {
    return decided(await context.services.sourceSwitch.suspend(askingOf(context), suspensionIn(input)), context)
  },
  resumeSource: async ({ input }, context) =>
    decided(await context.services.sourceSwitch.resume(askingOf(context), input.connector), context),
}

export function forgettingIn({ connector = null, subjects = null }: ForgetAnswersInput): Forgetting {
  return { connector, subjects }
}

export function suspensionIn({ connector, reason, statement = null, until }: SuspendSourceInput): SuspensionInput {
  return { connector, reason, statement, until: until == null ? null : Date.parse(until) }
}

function askingOf({ caller, requestId, generation: { catalog } }: Context) {
  return { caller, requestId, catalog }
}

function decided({ source, ...decision }: SourceDecision, { caller, services, generation: { catalog } }: Context) {
  return { ...decision, source: viewSource(source, catalog, { exchange: services.exchange, caller }) }
}
