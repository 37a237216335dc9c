import { type AssistanceAsking, type AssistanceParts } from './list-tasks.ts'
import { invalid, settleTask } from './settle-task.ts'
import { allowedValues, type AssistanceTaskView, type ManualOperation } from './task-view.ts'
import { type CodeLists } from '../catalog/code-lists.ts'
import { canonicalValue } from '../model/canonical.ts'
import { type DataElement, type Value } from '../model/element.ts'
import { type Problem } from '../model/errors.ts'
import { type AssistanceAnswer } from '../store/assistance-tasks.ts'

export interface CompletionInput {
  readonly id: string
  readonly outcome: 'FOUND' | 'NOT_FOUND'
  readonly values: readonly ValueInput[]
}

interface ValueInput {
  readonly element: string
  readonly value: string | null
}

/**
 * 答复协查: an officer says what their department holds; every element that was asked, together.
 * @throws what {@link settleTask} throws; ASSISTANCE_INVALID with every problem
 */
export function completeTask(
  parts: AssistanceParts,
  asking: AssistanceAsking,
  input: CompletionInput,
): Promise<AssistanceTaskView> {
  return settleTask(parts, asking, {
    id: input.id,
    answerTo: (asked, now) => ({
      completedAt: now,
      validUntil: now + asked.request.validForMs,
      returned: null,
      values: parseValues(input, asked, asking.codeLists),
    }),
  })
}

/** Null: the department holds no record. */
function parseValues(
  { outcome, values }: CompletionInput,
  { elements }: ManualOperation,
  codeLists: CodeLists,
): AssistanceAnswer['values'] {
  const problems: Problem[] = []
  if (outcome === 'NOT_FOUND') {
    if (values.length > 0) throw invalid([PROBLEMS.VALUES_OF_NOTHING])
    return null
  }
  const found: Record<string, Value> = {}
  const left = new Map(elements.map((element) => [element.path, element]))
  values.forEach(({ element: path, value }, index) => {
    const place = `input.values[${String(index)}]`
    const element = left.get(path)
    if (!left.delete(path) || element === undefined) {
      problems.push({ ...PROBLEMS.ELEMENT, path: `${place}.element` })
      return
    }
    const parsed = value === null ? null : parseValue(element, value, codeLists)
    if (parsed === undefined) problems.push(valueProblem(`${place}.value`, element, codeLists))
    else found[element.code] = parsed
  })
  for (const path of left.keys()) problems.push(missing(path))
  const isEmpty = Object.values(found).every((value) => value === null)
  if (isEmpty && problems.length === 0) problems.push(PROBLEMS.NOTHING_FOUND)
  if (problems.length > 0) throw invalid(problems)
  return found
}

const LONGEST_TEXT = 500

/** Canonical; undefined: it cannot be a value of this element. */
function parseValue(element: DataElement, text: string, codeLists: CodeLists): Value | undefined {
  const value = text.length > LONGEST_TEXT ? null : canonicalValue(element, text)
  if (value === null) return undefined
  if (element.type === 'DateTime' && Number.isNaN(Date.parse(String(value)))) return undefined
  const allowed = allowedValues(element, codeLists)
  return allowed === null || allowed.includes(String(value)) ? value : undefined
}

function valueProblem(path: string, element: DataElement, codeLists: CodeLists): Problem {
  const { type, label } = element
  const allowed = allowedValues(element, codeLists)
  // A long list is in the task itself.
  const choice = allowed === null || allowed.length > 20 ? '' : `；可填：${allowed.join('、')}`
  return {
    path,
    code: 'VALUE_FORMAT',
    zh: `不是“${label}”（${type}）的值${choice}`,
    en: `cannot be a value of this element, which is of type ${type}`,
  }
}

function missing(path: string): Problem {
  return {
    path: 'input.values',
    code: 'VALUE_MISSING',
    zh: `缺少 ${path}；记录里没有这一项的，值写 null`,
    en: `${path} is missing; give null where the record does not hold it`,
  }
}

const PROBLEMS = {
  ELEMENT: {
    path: 'input.values',
    code: 'ELEMENT_NOT_ASKED',
    zh: '任务没有问这个数据元，或已经答过一次',
    en: 'the task does not ask for this element, or it is given twice',
  },
  NOTHING_FOUND: {
    path: 'input.values',
    code: 'VALUES_EMPTY',
    zh: '没有一项有值；没有记录的，结果写 NOT_FOUND',
    en: 'no element has a value; where there is no record the outcome is NOT_FOUND',
  },
  VALUES_OF_NOTHING: {
    path: 'input.values',
    code: 'VALUES_OF_NOTHING',
    zh: '结果为 NOT_FOUND 的，不能再给值',
    en: 'with the outcome NOT_FOUND no values can be given',
  },
} as const satisfies Record<string, Problem>
