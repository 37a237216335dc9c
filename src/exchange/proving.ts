import { type Errand } from './desk.ts'
import { type Lane } from './lane.ts'
import { type CallNotes } from './notes.ts'
import { type FailureReason, type ProofOutcome, type ProofPlan } from './types.ts'
import { type Connector, type ProofAnswer } from '../../connectors/kinds/kind.ts'
import { type Recording } from '../audit/ledger.ts'

export interface ProofQuestion {
  readonly recording: Recording
  readonly plan: ProofPlan
  readonly errand: Errand
  readonly connector: Connector
  readonly lane: Lane
  readonly notes: CallNotes
  readonly withinMs: number
}

/** One relation proved or not, within its time; everything but a clear yes or no is UNAVAILABLE. */
export function askProof(question: ProofQuestion): Promise<ProofOutcome> {
  const { recording, plan, errand, connector, lane, notes, withinMs } = question
  const { proof, subject, position, holder } = plan
  const { purpose, lifeEvent, caseNumber, requestId } = errand
  if (withinMs <= 0) {
    recording.called(position, notes.lost('TIMEOUT').note)
    return Promise.resolve('UNAVAILABLE')
  }
  const { promise, resolve, reject } = Promise.withResolvers<ProofOutcome>()
  let isOver = false
  let isSent = false

  function settle(answer: ProofAnswer | { readonly kind: 'FAILED'; readonly reason: FailureReason }): void {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    try {
      recording.called(position, noteOf(answer))
      resolve(answer.kind === 'FAILED' ? 'UNAVAILABLE' : answer.kind)
    } catch (error) {
      // The recording was closed under us: what cannot be noted is not given out.
      reject(error)
    }
  }

  function noteOf(answer: Parameters<typeof settle>[0]) {
    if (answer.kind === 'FAILED') return notes.lost(answer.reason).note
    return answer.kind === 'PROVED' ? notes.proved : notes.unproved
  }

  const timer = setTimeout(() => settle({ kind: 'FAILED', reason: isSent ? 'TIMEOUT' : 'THROTTLED' }), withinMs)
  lane.submit({
    isWanted: () => !isOver,
    send(release) {
      isSent = true
      const question = { keys: [subject.id], holder, purpose, lifeEvent, caseNumber, requestId }
      return connector.prove(proof, question, (answer) => {
        const failure = answer.kind === 'FAILED' ? answer.reason : null
        if (release(failure, failure ?? 'OK')) settle(answer)
      })
    },
    fail: (reason) => settle({ kind: 'FAILED', reason }),
  })
  return promise
}
