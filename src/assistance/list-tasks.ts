import { type AssistanceTaskView, operationsFor, purposeOf, subjectOf, viewOf } from './task-view.ts'
import { type Ledger } from '../audit/ledger.ts'
import { type CodeLists } from '../catalog/code-lists.ts'
import { type Catalog } from '../catalog/types.ts'
import { type Caller } from '../model/caller.ts'
import { type Clock } from '../model/clock.ts'
import { type DataElement } from '../model/element.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type SubjectKey } from '../model/subject.ts'
import { type WorkingDays } from '../model/working-days.ts'
import { type AssistanceTask, type TaskPage } from '../store/assistance-tasks.ts'
import { type Store } from '../store/store.ts'

export interface AssistanceParts {
  readonly ledger: Ledger
  readonly store: Store
  readonly workingDays: WorkingDays
  readonly clock: Clock
}

export interface AssistanceAsking {
  readonly caller: Caller
  readonly requestId: string
  readonly catalog: Catalog
  readonly codeLists: CodeLists
}

export interface PageInput {
  /** 20 when null. */
  readonly first: number | null
  readonly after: string | null
}

export interface AssistanceTaskPage {
  readonly tasks: readonly AssistanceTaskView[]
  readonly next: string | null
}

const LONGEST_PAGE = 50
const USUAL_PAGE = 20

/**
 * Open tasks of the caller's own department, the most urgent first. Each shows whom it is about, so for each there is an
 * entry in the ledger first.
 * @throws {GatewayError} FORBIDDEN to all but a department's officer, INPUT_INVALID, AUDIT_UNAVAILABLE
 */
export async function listTasks(
  { ledger, store, workingDays, clock }: AssistanceParts,
  asking: AssistanceAsking,
  input: PageInput,
): Promise<AssistanceTaskPage> {
  const operations = operationsFor(asking.caller, asking.catalog)
  const { limit, after } = parsePage(input)
  // One more than the page holds tells whether there is another.
  const found = await store.assistance.openOnes({ operations: [...operations.keys()], after, limit: limit + 1 })
  const shown = found.slice(0, limit)
  await Promise.all(shown.map((task) => recordShown(ledger, asking, task, operations.get(task.operation)?.elements)))
  const parts = { codeLists: asking.codeLists, workingDays, now: clock() }
  const last = shown.at(-1)
  return {
    tasks: shown.flatMap((task) => {
      const asked = operations.get(task.operation)
      return asked === undefined ? [] : [viewOf(task, asked, parts)]
    }),
    next: found.length > limit && last !== undefined ? cursorOf(last) : null,
  }
}

/** Which element a subject's identifier is. */
const IDENTIFIERS: Readonly<Record<SubjectKey, string>> = {
  'person.citizenId': 'person.identity.citizenId',
  'person.birth.certificateNumber': 'person.birth.certificateNumber',
  'enterprise.creditCode': 'enterprise.registration.creditCode',
}

async function recordShown(
  ledger: Ledger,
  { caller, requestId, catalog }: AssistanceAsking,
  task: AssistanceTask,
  elements: readonly DataElement[] = [],
): Promise<void> {
  const identifier = catalog.elementByPath.get(IDENTIFIERS[task.subject.key])
  await ledger.record(
    { action: 'ASSIST', caller, purpose: purposeOf(task), requestId, subjects: [subjectOf(task)] },
    (recording) => {
      recording.asked(0, elements)
      if (identifier !== undefined) recording.released(0, identifier, 'CLEAR', task.subject.id)
      return Promise.resolve()
    },
  )
}

/** @throws {GatewayError} INPUT_INVALID */
export function parsePage({ first, after }: PageInput): Omit<TaskPage, 'operations'> {
  const limit = first ?? USUAL_PAGE
  const place = after === null ? null : placeIn(after)
  const problems: Problem[] = []
  if (limit < 1 || limit > LONGEST_PAGE) problems.push(PROBLEMS.FIRST)
  if (place === undefined) problems.push(PROBLEMS.AFTER)
  if (place === undefined || problems.length > 0) throw new GatewayError('INPUT_INVALID', { problems })
  return { limit, after: place }
}

function cursorOf({ dueAt, id }: AssistanceTask): string {
  return Buffer.from(`${String(dueAt)} ${id}`).toString('base64url')
}

/** Undefined: it is none of ours. */
function placeIn(cursor: string): NonNullable<TaskPage['after']> | undefined {
  const [, dueAt, id] = /^(\d{1,15}) ([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return dueAt === undefined || id === undefined ? undefined : { dueAt: Number(dueAt), id }
}

const PROBLEMS = {
  FIRST: { path: 'first', code: 'PAGE_LENGTH', zh: '一页 1 至 50 项', en: 'a page holds 1 to 50' },
  AFTER: {
    path: 'after',
    code: 'CURSOR_INVALID',
    zh: '应为上一页所给的 next',
    en: 'must be the `next` of the page before',
  },
} as const satisfies Record<string, Problem>
