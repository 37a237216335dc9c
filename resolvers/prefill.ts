import { type QueryResolvers } from './types.generated.ts'
import { parsePurpose } from '../src/access/purpose.ts'
import { prefillForm } from '../src/prefill/prefill-form.ts'
import { employerIn, parseApplication } from '../src/prefill/subjects.ts'

export const prefill: Required<Pick<QueryResolvers, 'prefillForm'>> = {
  prefillForm: ({ input }, { caller, requestId, deadlineAt, services, generation }) => {
    const { lifeEvents, catalog, grants, display } = generation
    const form = generation.formOf(input.lifeEvent)
    const { lifeEvent, subjects, serviceItems } = parseApplication(form, lifeEvents, { ...input, caller })
    const stated = { ...input, serviceItem: null, onBehalfOf: employerIn(form, subjects) }
    const purpose = parsePurpose(stated, caller, lifeEvents)
    return prefillForm(services, {
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
    })
  },
}
