import { type MutationResolvers, type QueryAssistanceTasksArgs, type QueryResolvers } from './types.generated.ts'
import { completeTask } from '../src/assistance/complete-task.ts'
import { listTasks, type PageInput } from '../src/assistance/list-tasks.ts'
import { returnTask } from '../src/assistance/return-task.ts'
import { type Context } from '../src/context.ts'

export const assistance: Required<Pick<QueryResolvers, 'assistanceTasks'>> = {
  assistanceTasks: (args, context) => listTasks(context.services, askingOf(context), pageIn(args)),
}

export function pageIn({ first, after }: QueryAssistanceTasksArgs): PageInput {
  return { first: first ?? null, after: after ?? null }
}

export const assistanceMutations: Required<Pick<MutationResolvers, 'completeAssistance' | 'returnAssistance'>> = {
  completeAssistance: ({ input: { id, outcome, values, lists } }, context) =>
    completeTask(context.services, askingOf(context), { id, outcome, values: values ?? [], lists: lists ?? [] }),
  returnAssistance: ({ input }, context) => returnTask(context.services, askingOf(context), input),
}

function askingOf({ caller, requestId, generation }: Context) {
  return { caller, requestId, catalog: generation.catalog, codeLists: generation.codeLists }
}
