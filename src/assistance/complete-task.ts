import { type AssistanceAsking, type AssistanceParts } from './list-tasks.ts'
import { parseAnswer, type WrittenAnswer } from './parse-answer.ts'
import { settleTask } from './settle-task.ts'
import { type AssistanceTaskView } from './task-view.ts'

export interface CompletionInput extends WrittenAnswer {
  readonly id: string
}

/**
 * 答复协查: an officer says what their department holds; every element that was asked, together.
 * @throws what {@link settleTask} throws; ASSISTANCE_INVALID with every problem
 */
export function completeTask(
  parts: AssistanceParts,
  asking: AssistanceAsking,
  { id, ...written }: CompletionInput,
): Promise<AssistanceTaskView> {
  return settleTask(parts, asking, {
    id,
    answerTo: (asked, now) => ({
      completedAt: now,
      validUntil: now + asked.request.validForMs,
      returned: null,
      values: parseAnswer(written, asked, asking.codeLists),
    }),
  })
}
