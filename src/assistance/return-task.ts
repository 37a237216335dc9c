import { type AssistanceAsking, type AssistanceParts } from './list-tasks.ts'
import { settleTask } from './settle-task.ts'
import { type AssistanceTaskView, type ManualOperation } from './task-view.ts'
import { type ReturnReason } from '../model/state.ts'
import { type WorkingDays } from '../model/working-days.ts'

export interface ReturnInput {
  readonly id: string
  readonly reason: ReturnReason
}

/**
 * 退回协查: an officer sends a task back, saying why. The department has then said nothing about the subject, and is not
 * asked the same again at once.
 * @throws what {@link settleTask} throws
 */
export function returnTask(
  parts: AssistanceParts,
  asking: AssistanceAsking,
  { id, reason }: ReturnInput,
): Promise<AssistanceTaskView> {
  return settleTask(parts, asking, {
    id,
    answerTo: (asked, now) => ({
      completedAt: now,
      validUntil: standsUntil(asked, reason, { workingDays: parts.workingDays, now }),
      returned: reason,
      values: null,
    }),
  })
}

/** Waiting makes nobody competent: that stands as long as an answer. What was unclear may be clear when the time has run once more. */
function standsUntil(
  { request }: ManualOperation,
  reason: ReturnReason,
  { workingDays, now }: { readonly workingDays: WorkingDays; readonly now: number },
): number {
  return reason === 'NOT_COMPETENT' ? now + request.validForMs : workingDays.dueAt(now, request.workingDays)
}
