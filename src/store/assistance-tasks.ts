import type { Kysely, Selectable } from 'kysely'
import type { ItemList, Value } from '../model/element.ts'
import type { ReturnReason } from '../model/state.ts'
import type { SubjectKey } from '../model/subject.ts'
import type { Sealing } from './sealing.ts'
import type { AssistanceTaskTable, Tables } from './tables.ts'

/** Who is asked about what, and what for: there is at most one task for the same. */
export interface AssistanceQuestion {
  /** `education.student-records/kindergarten` */
  readonly operation: string
  readonly subject: { readonly key: SubjectKey; readonly id: string }
  readonly lifeEvent: string
  readonly caseNumber: string | null
}

/** A question as it is asked. A case that nobody has proved makes no task of its own: anybody could make cases up. */
export interface AskedAssistance extends AssistanceQuestion {
  readonly isCaseProved: boolean
}

/** 协查任务: one question that an officer of a department answers. */
export interface AssistanceTask extends AssistanceQuestion {
  readonly id: string
  /** Milliseconds since the epoch, like all that follow. */
  readonly openedAt: number
  readonly dueAt: number
  /** Null while it is open. */
  readonly answer: AssistanceAnswer | null
}

export interface AssistanceAnswer {
  readonly completedAt: number
  /** From then on it is as if it had never been given. */
  readonly validUntil: number
  /** Why it was sent back; null: it was not. */
  readonly returned: ReturnReason | null
  /**
   * Element code → canonical value, list path → rows; null: the department holds no record, or has sent the task back.
   */
  readonly values: Readonly<Record<string, Value | ItemList>> | null
}

/** One page of open tasks, the most urgent first. */
export interface TaskPage {
  readonly operations: readonly string[]
  /** Those behind this one; null: from the first. */
  readonly after: { readonly dueAt: number; readonly id: string } | null
  readonly limit: number
}

export interface AssistanceTasks {
  /** The task about this question, open or answered; null where there is none, or its answer is no longer valid. */
  find(question: AskedAssistance, at: number): Promise<AssistanceTask | null>
  byId(id: string, at: number): Promise<AssistanceTask | null>
  /** Opens the task unless one about the same question is there. */
  open(task: Omit<AssistanceTask, 'answer'> & AskedAssistance, entryId: string): Promise<void>
  openOnes(page: TaskPage): Promise<readonly AssistanceTask[]>
  /** @returns false when there is no such open task */
  complete(id: string, answer: AssistanceAnswer, entryId: string): Promise<boolean>
  /** Deletes answers that are no longer valid, and tasks that nobody has answered for half a year after they were due. */
  sweep(at: number): Promise<void>
}

/** Whoever still needs the answer asks again; the ledger keeps that it was asked. */
const ABANDONED_AFTER_MS = 180 * 86_400_000

export interface TaskStoreParts {
  readonly sealing: Sealing
  readonly digest: (text: string) => string
}

export function assistanceTasksIn(database: Kysely<Tables>, { sealing, digest }: TaskStoreParts): AssistanceTasks {
  function markOf({ operation, subject, lifeEvent }: AssistanceQuestion, caseNumber: string | null): string {
    return digest(`assistance ${JSON.stringify([operation, subject.key, subject.id, lifeEvent, caseNumber])}`)
  }

  function taskIn(row: Selectable<AssistanceTaskTable>): AssistanceTask {
    const { id, operation, opened_at: openedAt, due_at: dueAt, completed_at: completedAt, valid_until: until } = row
    const about: Pick<AssistanceTask, 'subject' | 'caseNumber'> = JSON.parse(sealing.unseal(row.about, `${id} about`))
    const values = row.answer === null ? null : JSON.parse(sealing.unseal(row.answer, `${id} answer`))
    const terms = completedAt === null || until === null ? null : { completedAt, validUntil: until }
    const answer = terms === null ? null : { ...terms, returned: row.returned, values }
    return { id, operation, ...about, lifeEvent: row.life_event, openedAt, dueAt, answer }
  }

  function standing(at: number) {
    return database
      .selectFrom('assistance_task')
      .selectAll()
      .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', at)]))
  }

  return {
    async find(question, at) {
      const { caseNumber, isCaseProved } = question
      const [own, common] = [markOf(question, caseNumber), markOf(question, null)]
      const found = await standing(at)
        .where('mark', 'in', [...new Set([own, common])])
        .execute()
      const its = found.find(({ mark }) => mark === own) ?? found[0]
      if (its === undefined) return null
      const task = taskIn(its)
      return isCaseProved && task.caseNumber !== caseNumber ? null : task
    },
    async byId(id, at) {
      const found = await standing(at).where('id', '=', id).executeTakeFirst()
      return found === undefined ? null : taskIn(found)
    },
    async open(task, entryId) {
      const { id, operation, subject, lifeEvent, caseNumber, isCaseProved, openedAt, dueAt } = task
      const mark = markOf(task, isCaseProved ? caseNumber : null)
      // What is no longer valid gives up its place, and nothing else does.
      await database
        .deleteFrom('assistance_task')
        .where('mark', '=', mark)
        .where('valid_until', '<=', openedAt)
        .execute()
      await database
        .insertInto('assistance_task')
        .values({
          mark,
          id,
          operation,
          life_event: lifeEvent,
          about: sealing.seal(JSON.stringify({ subject, caseNumber }), `${id} about`),
          opened_at: openedAt,
          due_at: dueAt,
          entry_id: entryId,
          completed_at: null,
          valid_until: null,
          answer: null,
          answer_entry_id: null,
          returned: null,
        })
        .onConflict((conflict) => conflict.column('mark').doNothing())
        .execute()
    },
    async openOnes({ operations, after, limit }) {
      if (operations.length === 0) return []
      const found = await database
        .selectFrom('assistance_task')
        .selectAll()
        .where('operation', 'in', operations)
        .where('completed_at', 'is', null)
        .$if(after !== null, (query) =>
          query.where((where) =>
            where.or([
              where('due_at', '>', after?.dueAt ?? 0),
              where.and([where('due_at', '=', after?.dueAt ?? 0), where('id', '>', after?.id ?? '')]),
            ]),
          ),
        )
        .orderBy('due_at')
        .orderBy('id')
        .limit(limit)
        .execute()
      return found.map(taskIn)
    },
    async complete(id, { completedAt, validUntil, returned, values }, entryId) {
      const { numUpdatedRows } = await database
        .updateTable('assistance_task')
        .set({
          completed_at: completedAt,
          valid_until: validUntil,
          answer: sealing.seal(JSON.stringify(values), `${id} answer`),
          answer_entry_id: entryId,
          returned,
        })
        .where('id', '=', id)
        .where('completed_at', 'is', null)
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },
    async sweep(at) {
      await database
        .deleteFrom('assistance_task')
        .where((where) =>
          where.or([
            where('valid_until', '<=', at),
            where.and([where('completed_at', 'is', null), where('due_at', '<=', at - ABANDONED_AFTER_MS)]),
          ]),
        )
        .execute()
    },
  }
}
