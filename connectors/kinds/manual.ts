import { failed, type Found, type OpenConnector, type Pending, type Question, type ReadAnswer } from './kind.ts'
import { type ManualRequest, type Operation } from '../../src/catalog/types.ts'
import { toDateTime } from '../../src/model/clock.ts'
import { type AssistanceAnswer, type AskedAssistance } from '../../src/store/assistance-tasks.ts'

/**
 * 人工协查: a department without a system. A question becomes a task for its officer, one for each subject, life event
 * and case that is proved; until it is done the answer is PENDING, and what the officer answered is good for as long as the manifest says.
 */
export const openManual: OpenConnector = (source, { clock, assistance }) => {
  if (assistance === undefined) throw new TypeError(`${source.connector} needs a store of tasks`)
  const { tasks, workingDays } = assistance
  const requests = new Map(source.operations.map((operation) => [operation, requestOf(operation)]))
  let isClosed = false

  async function ask(operation: Operation, question: Question): Promise<ReadAnswer> {
    const request = requests.get(operation)
    if (request === undefined) throw new TypeError(`${operation.id} is no operation of this source`)
    const about = subjectOf(operation, question)
    const now = clock()
    const task = await tasks.find(about, now)
    if (task?.answer != null) return answered(operation, task.answer)
    return { kind: 'PENDING', pending: task === null ? draft(about, request, now) : pending(task, now) }
  }

  /** What will be a task once the ledger holds the read that needs it. */
  function draft(about: AskedAssistance, { workingDays: days }: ManualRequest, now: number): Pending {
    const task = { ...about, id: crypto.randomUUID(), openedAt: now, dueAt: workingDays.dueAt(now, days) }
    return { ...pending(task, now), open: (entryId) => tasks.open(task, entryId) }
  }

  function pending({ openedAt, dueAt }: { readonly openedAt: number; readonly dueAt: number }, now: number): Pending {
    const isKnown = workingDays.isKnown(openedAt, dueAt)
    return { dueAt: toDateTime(dueAt), isOverdue: now > dueAt, isKnown, open: null }
  }

  return {
    read(operation, question, settle) {
      let isCancelled = isClosed
      if (isClosed) settle(failed('UNREACHABLE'))
      else {
        void ask(operation, question)
          .catch(() => failed('UNREACHABLE'))
          .then((answer) => {
            if (!isCancelled) settle(isClosed ? failed('UNREACHABLE') : answer)
          })
      }
      return () => {
        isCancelled = true
      }
    },
    prove(_proof, _question, settle) {
      // No manifest of this kind has one: a relation cannot wait for days.
      settle(failed('UNREACHABLE'))
      return () => {}
    },
    close() {
      isClosed = true
      return Promise.resolve()
    },
  }
}

function requestOf({ id, request }: Operation): ManualRequest {
  if (request.speech !== 'manual') throw new TypeError(`${id} is no question for an officer`)
  return request
}

/** Purpose and case make the task: the officer is told them, and a department answers for each of them. */
function subjectOf({ id, key }: Operation, question: Question): AskedAssistance {
  const { keys, lifeEvent, caseNumber, isCaseProved = false } = question
  const [subject = ''] = keys
  return { operation: id, subject: { key, id: subject }, lifeEvent, caseNumber, isCaseProved }
}

function answered({ provides }: Operation, answer: AssistanceAnswer): ReadAnswer {
  const { values, completedAt, returned, validUntil } = answer
  if (returned !== null) return { kind: 'RETURNED', returned: { reason: returned, until: toDateTime(validUntil) } }
  if (values === null) return { kind: 'ANSWERED', found: [null], absent: 'NO_RECORD' }
  const record = provides.map((one) => values[one.kind === 'value' ? one.element.code : one.list] ?? null)
  const found: Found = { record, observedAt: toDateTime(completedAt) }
  return { kind: 'ANSWERED', found: [found], absent: 'NO_RECORD' }
}
