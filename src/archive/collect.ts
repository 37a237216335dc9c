import { type Answer, answer, shownConflict } from './answer.ts'
import { type ArchivePlan, isDisclosed } from './plan.ts'
import { type Recording } from '../audit/ledger.ts'
import { type Exchange } from '../exchange/exchange.ts'
import { type Subject } from '../model/subject.ts'

/** One subject to read, with its index in the recording. */
export interface Wanted {
  readonly subject: Subject
  readonly position: number
  readonly plan: ArchivePlan
}

/** Asks for all subjects at once, so that sources that take batches are called once. */
export async function collect(
  exchange: Exchange,
  recording: Recording,
  wanted: readonly Wanted[],
  deadlineAt: number,
): Promise<readonly Answer[]> {
  const subjects = wanted.map(({ subject, position, plan }) => ({ subject, position, operations: plan.operations }))
  const outcomes = await exchange.read(recording, { subjects, deadlineAt })
  return wanted.map(({ plan }, index) => answer(plan, outcomes[index] ?? []))
}

/** Writes what left, and what did not and why, into the open record. */
export function noteAnswer(recording: Recording, position: number, { answered }: Answer, shows: Shows): void {
  for (const one of answered) {
    const { asked, state } = one
    const given = shows === 'CONFLICTS' && one.resolved.conflict !== null ? shownConflict(one) : one.value
    if (isDisclosed(asked.ruling) && given !== null) recording.released(position, asked.element, asked.ruling, given)
    else recording.refused(position, asked.element, state)
  }
}

/** Of a CONFLICT, does the answer show every source's value, or only the one that stands? */
export type Shows = 'CONFLICTS' | 'VALUES'
