import { type QueryPrefillFormArgs, type QueryResolvers } from './types.generated.ts'
import { parsePurpose } from '../src/access/purpose.ts'
import { type Context } from '../src/context.ts'
import { type PrefillForm, prefillForm } from '../src/prefill/prefill-form.ts'
import { employerIn, parseApplication } from '../src/prefill/subjects.ts'

export const prefill: Required<Pick<QueryResolvers, 'prefillForm'>> = {
  prefillForm: (args, context) => prefillForm(context.services, formAsking(args, context)),
}

/** What the use case is asked. */
export function formAsking(
  { input }: QueryPrefillFormArgs,
  { caller, requestId, deadlineAt, generation }: Context,
): PrefillForm {
  const { lifeEvents, catalog, grants, display } = generation
  const form = generation.formOf(input.lifeEvent)
  const { lifeEvent, subjects, serviceItems } = parseApplication(form, lifeEvents, { ...input, caller })
  const stated = { ...input, serviceItem: null, onBehalfOf: employerIn(form, subjects) }
  const purpose = parsePurpose(stated, caller, lifeEvents)
  return {
    caller,
    purpose,
    requestId,
    deadlineAt,
    form,
    lifeEvent,
    serviceItems,
    subjects,
    catalog,
    grants,
    display,
  }
}
