import { type AssistanceAsking, type AssistanceParts } from './list-tasks.ts'
import {
  type AssistanceTaskView,
  type ManualOperation,
  operationsFor,
  purposeOf,
  subjectOf,
  viewOf,
} from './task-view.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type AssistanceAnswer } from '../store/assistance-tasks.ts'

/**
 * Closes an open task of the caller's own department with what the officer says, the ledger's entry first.
 * @throws {GatewayError} FORBIDDEN to all but a department's officer; ASSISTANCE_INVALID, alike for a task of another
 *   department, for one that is closed and for one that is not there; AUDIT_UNAVAILABLE; what `answerTo` throws
 */
export async function settleTask(
  { ledger, store, workingDays, clock }: AssistanceParts,
  { caller, requestId, catalog, codeLists }: AssistanceAsking,
  { id, answerTo }: Settlement,
): Promise<AssistanceTaskView> {
  const operations = operationsFor(caller, catalog)
  const now = clock()
  const task = await store.assistance.byId(id, now)
  const asked = operations.get(task?.operation ?? '')
  if (task === null || asked === undefined || task.answer !== null) throw invalid([UNKNOWN])
  const answer = answerTo(asked, now)

  const { receipts } = await ledger.record(
    { action: 'ANSWER', caller, purpose: purposeOf(task), requestId, subjects: [subjectOf(task)] },
    (recording) => {
      recording.asked(0, asked.elements)
      recording.called(0, callOf(asked, answer))
      return Promise.resolve()
    },
  )
  // The entry is durable first. If we stop here the ledger tells of an answer that nobody was given.
  const isFirst = await store.assistance.complete(task.id, answer, receipts[0]?.entryId ?? '')
  if (!isFirst) throw invalid([UNKNOWN])
  return viewOf({ ...task, answer }, asked, { codeLists, workingDays, now })
}

export interface Settlement {
  readonly id: string
  /** Told of the question and of the time; nothing is recorded when it throws. */
  readonly answerTo: (asked: ManualOperation, now: number) => AssistanceAnswer
}

function callOf({ operation: { id, source } }: ManualOperation, { returned, values }: AssistanceAnswer) {
  const { connector, version } = source
  const outcome = values === null ? ('NO_RECORD' as const) : ('OK' as const)
  return { connector, version, operation: id.slice(connector.length + 1), outcome, reason: returned, cached: false }
}

export function invalid(problems: readonly Problem[]): GatewayError {
  return new GatewayError('ASSISTANCE_INVALID', { problems })
}

const UNKNOWN: Problem = {
  path: 'input.id',
  code: 'TASK_UNKNOWN',
  zh: '本部门没有这项待办的协查任务',
  en: 'your department has no such open task',
}
