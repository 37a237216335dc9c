import { type QueryResolvers } from './types.generated.ts'
import { parsePurpose } from '../src/access/purpose.ts'
import { GatewayError } from '../src/model/errors.ts'
import { prefillForm } from '../src/prefill/prefill-form.ts'
import { employerIn, parseServiceItems, parseSubjects } from '../src/prefill/subjects.ts'

export const prefill: Required<Pick<QueryResolvers, 'prefillForm'>> = {
  prefillForm: ({ input }, { caller, requestId, deadlineAt, services, generation }) => {
    const { lifeEvents, catalog, grants, display } = generation
    const form = generation.formOf(input.lifeEvent)
    const subjects = parseSubjects(form, input.subjects)
    const { lifeEvent: code, caseNumber } = input
    const stated = { lifeEvent: code, caseNumber, onBehalfOf: employerIn(form, subjects) }
    const purpose = parsePurpose(stated, caller, lifeEvents)
    const lifeEvent = lifeEvents.byCode.get(purpose.lifeEvent)
    if (lifeEvent === undefined) throw new GatewayError('PURPOSE_INVALID')
    return prefillForm(services, {
      caller,
      purpose,
      requestId,
      deadlineAt,
      form,
      lifeEvent,
      serviceItems: parseServiceItems(lifeEvent, input.serviceItems ?? []),
      subjects,
      catalog,
      grants,
      display,
    })
  },
}
