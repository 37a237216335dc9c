import { type CodeLists } from '../catalog/code-lists.ts'
import { elementsIn } from '../catalog/provisions.ts'
import { type Catalog, type ManualRequest, type Operation } from '../catalog/types.ts'
import { type Caller } from '../model/caller.ts'
import { toDateTime } from '../model/clock.ts'
import { type DataElement } from '../model/element.ts'
import { GatewayError } from '../model/errors.ts'
import { parseBirthCertificateNumber, parseCitizenId, parseCreditCode } from '../model/ids.ts'
import { type SourceRef } from '../model/provenance.ts'
import { type ReturnReason } from '../model/state.ts'
import { enterprise, newborn, person, type Subject, type SubjectKind } from '../model/subject.ts'
import { type WorkingDays } from '../model/working-days.ts'
import { type AssistanceTask } from '../store/assistance-tasks.ts'

/** 协查任务, as the officer of its department sees it. */
export interface AssistanceTaskView {
  readonly id: string
  readonly source: SourceRef
  readonly question: string
  readonly lifeEvent: string
  readonly caseNumber: string | null
  readonly kind: SubjectKind
  readonly subjectId: string
  readonly elements: readonly AskedElement[]
  readonly openedAt: string
  readonly dueAt: string
  readonly overdue: boolean
  readonly calendarKnown: boolean
  readonly completedAt: string | null
  /** Why it was sent back; null: it was not. */
  readonly returned: ReturnReason | null
  readonly validUntil: string | null
}

export interface AskedElement {
  readonly path: string
  /** The list whose rows have it; null outside lists. */
  readonly list: string | null
  readonly label: string
  readonly type: string
  readonly unit: string | null
  readonly values: readonly string[] | null
  /** What a person calls each of them, in the same order. */
  readonly valueLabels: readonly string[] | null
}

/** A question that officers of one department answer. */
export interface ManualOperation {
  readonly operation: Operation
  readonly request: ManualRequest
  /** All that is asked, leaves of lists among them. */
  readonly elements: readonly DataElement[]
}

export interface ViewParts {
  readonly codeLists: CodeLists
  readonly workingDays: WorkingDays
  readonly now: number
}

export function viewOf(task: AssistanceTask, asked: ManualOperation, parts: ViewParts): AssistanceTaskView {
  const { operation, request, elements } = asked
  const { id, lifeEvent, caseNumber, subject, openedAt, dueAt, answer } = task
  return {
    id,
    source: operation.source.ref,
    question: request.question,
    lifeEvent,
    caseNumber,
    kind: subjectOf(task).kind,
    subjectId: subject.id,
    elements: elements.map((element) => askedOf(element, parts.codeLists)),
    openedAt: toDateTime(openedAt),
    dueAt: toDateTime(dueAt),
    overdue: answer === null && parts.now > dueAt,
    calendarKnown: parts.workingDays.isKnown(openedAt, dueAt),
    completedAt: answer === null ? null : toDateTime(answer.completedAt),
    returned: answer?.returned ?? null,
    validUntil: answer === null ? null : toDateTime(answer.validUntil),
  }
}

function askedOf(element: DataElement, codeLists: CodeLists): AskedElement {
  const { path, list, label, type, unit, codes } = element
  const values = allowedValues(element, codeLists)
  const words = codeLists.get(codes ?? '')?.labels
  return { path, list, label, type, unit, values, valueLabels: values?.map((one) => words?.get(one) ?? one) ?? null }
}

/** Null: any value of the element's type will do. */
export function allowedValues({ enumValues, codes }: DataElement, codeLists: CodeLists): readonly string[] | null {
  if (enumValues !== null) return enumValues
  const members = codeLists.get(codes ?? '')?.members
  return members === undefined ? null : [...members.keys()]
}

/** Of this department, by operation id. @throws {GatewayError} FORBIDDEN to all but a department's officer */
export function operationsFor(caller: Caller, catalog: Catalog): ReadonlyMap<string, ManualOperation> {
  const { roles, department, officer } = caller
  if (!roles.includes('DEPARTMENT') || department === null || officer === null) throw new GatewayError('FORBIDDEN')
  const own = catalog.operations.filter(({ source }) => source.ref.department === department)
  return new Map(own.flatMap((operation) => manualOf(operation).map((one) => [operation.id, one] as const)))
}

function manualOf(operation: Operation): readonly ManualOperation[] {
  const { request, provides } = operation
  if (request.speech !== 'manual') return []
  return [{ operation, request, elements: provides.flatMap(elementsIn).toSorted((a, b) => a.index - b.index) }]
}

/** What was asked for a task, as the ledger has it. */
export function purposeOf({ lifeEvent, caseNumber }: AssistanceTask) {
  return { lifeEvent, serviceItem: null, caseNumber, onBehalfOf: null }
}

export function subjectOf({ subject: { key, id } }: AssistanceTask): Subject {
  switch (key) {
    case 'person.citizenId':
      return person(parseCitizenId(id))
    case 'person.birth.certificateNumber':
      return newborn(parseBirthCertificateNumber(id))
    case 'enterprise.creditCode':
      return enterprise(parseCreditCode(id))
  }
}
