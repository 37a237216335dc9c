import { callOnce, type CallParts } from './calling.ts'
import { type ProofOutcome, type ProofPlan } from './types.ts'
import { type Failed, type ProofAnswer } from '../../connectors/kinds/kind.ts'

export interface ProofQuestion extends CallParts {
  readonly plan: ProofPlan
}

/** One relation proved or not, within its time; everything but a clear yes or no is UNAVAILABLE. */
export async function askProof(question: ProofQuestion): Promise<ProofOutcome> {
  const { plan, errand, connector, notes } = question
  const { proof, subject, position, holder } = plan
  const { purpose, lifeEvent, caseNumber, requestId } = errand
  const answer = await callOnce<Exclude<ProofAnswer, Failed>>({
    ...question,
    position,
    about: subject.id,
    send: (settle) =>
      connector.prove(proof, { keys: [subject.id], holder, purpose, lifeEvent, caseNumber, requestId }, settle),
    noteOf: ({ kind }) => (kind === 'PROVED' ? notes.proved : notes.unproved),
  })
  return answer.kind === 'FAILED' ? 'UNAVAILABLE' : answer.kind
}
