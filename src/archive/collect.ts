import { type Answer, answer, shownConflict } from './answer.ts'
import { type ArchivePlan, isDisclosed } from './plan.ts'
import { type Receipt, type Recording } from '../audit/ledger.ts'
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

/**
 * Opens the tasks that answers wait for, each with the ledger entry of its subject. The entry is durable before: if we
 * stop here, the ledger tells of a task that nobody was given, and the next read opens it.
 */
export async function openTasks(
  answers: readonly Pick<Answer, 'pending'>[],
  receipts: readonly Receipt[],
): Promise<void> {
  await Promise.all(
    answers.flatMap(({ pending }, position) => pending.map(({ open }) => open?.(receipts[position]?.entryId ?? ''))),
  )
}

export function isWaiting({ pending }: Pick<Answer, 'pending'>): boolean {
  return pending.length > 0
}

/** Writes what left, and what did not and why, into the open record. */
export function noteAnswer(recording: Recording, position: number, { plan, answered }: Answer, shows: Shows): void {
  for (const place of plan.inCodeOrder) {
    const one = answered[place]
    if (one === undefined) continue
    const { asked, state } = one
    const given = shows === 'CONFLICTS' && one.resolved.conflict !== null ? shownConflict(one) : one.value
    if (isDisclosed(asked.ruling) && given !== null) recording.released(position, asked.element, asked.ruling, given)
    else recording.refused(position, asked.element, state)
  }
}

/** Of a CONFLICT, does the answer show every source's value, or only the one that stands? */
export type Shows = 'CONFLICTS' | 'VALUES'
