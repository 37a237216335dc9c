import { explanationOf, type ReadingExplanation } from './explanation.ts'
import { type Foreseen, foreseeStanding, NOT_ASKED, suppose } from './foresee.ts'
import { isDisclosed, planArchive } from '../archive/plan.ts'
import { type ReadArchives } from '../archive/read-archive.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { type Clock } from '../model/clock.ts'
import { elementsOf, planRole } from '../prefill/plan-form.ts'
import { type PrefillForm } from '../prefill/prefill-form.ts'
import { isVerifiable, parseClaims, type VerifyClaims } from '../verification/verify-claims.ts'

/** What is known without asking anybody. */
export interface ExplainParts {
  readonly exchange: Pick<Exchange, 'sourceState'>
  readonly clock: Clock
}

/** Beside what the use case itself would be asked. */
export interface Assumed {
  /** As if everybody whose consent counts had given it. */
  readonly consented: boolean
}

/** 查询说明 of `readArchives`. */
export function explainArchives(parts: ExplainParts, asking: ReadArchives & Assumed): ReadingExplanation {
  const { subjects, elements, catalog, purpose, kind } = asking
  const grant = asking.grants.forKind(purpose, kind)
  const wanted = elements.some((element) => grant.names(element))
  const foreseen = subjects.map((subject): Foreseen => {
    const stand = wanted ? foreseeStanding(suppose(parts, asking), subject, grant) : NOT_ASKED
    const { standing } = stand
    const shape = { catalog, grant, standing: standing ?? NOT_ASKED.standing, key: subject.key, fetches: isDisclosed }
    const plan = planArchive(standing === null ? [] : elements, shape)
    return { ...stand, subject, role: null, grant, plan }
  })
  return explanationOf(parts, 'READ', foreseen)
}

/** 查询说明 of `prefillForm`: one role whose relation cannot be proved refuses the whole form. */
export function explainForm(parts: ExplainParts, asking: PrefillForm & Assumed): ReadingExplanation {
  const foreseen = asking.subjects.map(({ role, subject }): Foreseen => {
    const elements = elementsOf(asking, role)
    const grant = asking.grants.forRole(asking.purpose, role.role)
    const isAsked = elements.length > 0
    const stand = isAsked ? foreseeStanding(suppose(parts, asking), subject, grant) : NOT_ASKED
    const { standing } = stand
    const plan = planRole(asking, role, subject, standing === null ? [] : elements, standing ?? NOT_ASKED.standing)
    return { ...stand, subject, role: role.role, grant, plan }
  })
  return explanationOf(parts, 'FORM', foreseen)
}

/**
 * 查询说明 of `verifyClaims`. How often was guessed wrong so far is not looked at: it tells of a person.
 * @throws {GatewayError} INPUT_INVALID with every faulty claim
 */
export function explainClaims(parts: ExplainParts, asking: VerifyClaims & Assumed): ReadingExplanation {
  const { subject, catalog } = asking
  const grant = asking.grants.forKind(asking.purpose, subject.kind)
  const elements = [...new Set(parseClaims(asking).map(({ element }) => element))]
  const wanted = elements.some((element) => grant.names(element))
  const stand = wanted ? foreseeStanding(suppose(parts, asking), subject, grant) : NOT_ASKED
  const { standing } = stand
  const shape = { catalog, grant, standing: standing ?? NOT_ASKED.standing, key: subject.key, fetches: isVerifiable }
  const plan = planArchive(standing === null ? [] : elements, shape)
  return explanationOf(parts, 'CLAIM', [{ ...stand, subject, role: null, grant, plan }])
}
