import { type Foreseen } from './foresee.ts'
import { elementSentence } from './words.ts'
import { type Ruling } from '../access/disclose.ts'
import { BY_CONSENT } from '../access/grants.ts'
import { type Asked, type Group } from '../archive/plan.ts'

/** What the answer is for: the archive itself, a form, or a yes or no. */
export type Use = 'READ' | 'FORM' | 'CLAIM'

/** Why a ruling is what it is. */
export type RulingReason =
  | 'GRANTED'
  | 'MASKED_BY_GRANT'
  | 'MASKED_AS_L4'
  | 'VERIFY_ONLY'
  | 'NO_CONSENT'
  | 'NOT_FOR_RELATION'
  | 'NOT_IN_PURPOSE'
  | 'NO_SOURCE'
  | 'NOT_APPLICABLE'

export interface ExplainedElement {
  readonly path: string
  readonly label: string
  readonly ruling: Ruling
  readonly reason: RulingReason
  /** Operations that would be asked for it, the authority first; empty: nobody. */
  readonly operations: readonly string[]
  readonly sentence: string
}

/** In the order of the plan. */
export function explainElements(use: Use, foreseen: Foreseen): readonly ExplainedElement[] {
  return foreseen.plan.groups.flatMap((group) =>
    group.asked.map((asked): ExplainedElement => {
      const reason = reasonOf(asked, group, foreseen)
      const { path, label } = asked.element
      const operations = group.candidates.map(({ operation }) => operation.id)
      return { path, label, ruling: asked.ruling, reason, operations, sentence: elementSentence(reason, use) }
    }),
  )
}

function reasonOf({ element, ruling }: Asked, { absence }: Group, { grant, standing }: Foreseen): RulingReason {
  switch (ruling) {
    case 'NO_PERMISSION':
      return grant.names(element) ? 'NOT_FOR_RELATION' : 'NOT_IN_PURPOSE'
    case 'WITHHELD':
      return 'NO_CONSENT'
    case 'VERIFY':
      return absence ?? 'VERIFY_ONLY'
    case 'MASKED': {
      const isLowered =
        standing !== null && BY_CONSENT.has(standing.relation) && grant.ceiling(standing.relation, element) === 'CLEAR'
      return absence ?? (isLowered ? 'MASKED_AS_L4' : 'MASKED_BY_GRANT')
    }
    case 'CLEAR':
      return absence ?? 'GRANTED'
  }
}
