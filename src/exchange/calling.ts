import { type Admission } from './breaker.ts'
import { type Errand } from './desk.ts'
import { type Lane } from './lane.ts'
import { type CallNotes } from './notes.ts'
import { type FailureReason } from './types.ts'
import { type Cancel, type Connector, type Failed } from '../../connectors/kinds/kind.ts'
import { type CallNote, type Recording } from '../audit/ledger.ts'

export type Lost = { readonly kind: 'FAILED'; readonly reason: FailureReason }

/** What every such call is made with, whatever it asks. */
export interface CallParts {
  readonly recording: Recording
  readonly errand: Errand
  readonly connector: Connector
  readonly lane: Lane
  readonly notes: CallNotes
  readonly withinMs: number
}

/** One call that is nobody else's: not joined, not repeated, not remembered. */
export interface OneCall<Answer> extends Pick<CallParts, 'recording' | 'lane' | 'notes' | 'withinMs'> {
  /** Index of the subject in the recording, and its id; null where it is about nobody. */
  readonly position: number | null
  readonly about: string | null
  send(settle: (answer: Answer | Failed) => void): Cancel
  noteOf(answer: Answer): CallNote
}

/** Its answer within its time, noted before it is given. @throws what the recording throws when it is closed under us */
export function callOnce<Answer extends { readonly kind: string }>(call: OneCall<Answer>): Promise<Answer | Lost> {
  const { recording, position, about, lane, notes, withinMs } = call
  const { promise, resolve, reject } = Promise.withResolvers<Answer | Lost>()
  let isOver = false
  let admission: Admission | null = null

  function settle(answer: Answer | Lost): void {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    try {
      const note = isLost(answer) ? notes.lost(answer.reason).note : call.noteOf(answer)
      if (position !== null) recording.called(position, note)
      resolve(answer)
    } catch (error) {
      // The recording was closed under us: what cannot be noted is not given out.
      reject(error)
    }
  }

  const timer = setTimeout(
    () => settle({ kind: 'FAILED', reason: admission !== null ? 'TIMEOUT' : 'THROTTLED' }),
    withinMs,
  )
  if (withinMs <= 0) {
    settle({ kind: 'FAILED', reason: 'TIMEOUT' })
    return promise
  }
  lane.submit({
    admission: null,
    isWanted: () => !isOver,
    send(release, admitted) {
      admission = admitted
      return call.send((answer) => {
        if (release(isLost(answer) ? answer.reason : 'OK')) end(answer)
      })
    },
    fail: (reason) => end({ kind: 'FAILED', reason }),
  })
  return promise

  /** The caller's time may be over before. */
  function end(answer: Answer | Lost): void {
    // Whoever asks chooses the words: that they lead elsewhere says nothing against the source.
    const failure = isLost(answer) && answer.reason !== 'WRONG_SUBJECT' ? answer.reason : null
    if (admission !== null) lane.note(admission, failure, about)
    settle(answer)
  }
}

function isLost(answer: { readonly kind: string }): answer is Lost {
  return answer.kind === 'FAILED'
}
