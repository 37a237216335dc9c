import { invalid } from './settle-task.ts'
import { allowedValues, type ManualOperation } from './task-view.ts'
import { type CodeLists } from '../catalog/code-lists.ts'
import { canonicalValue } from '../model/canonical.ts'
import { type DataElement, type Item, type ItemList, type Value } from '../model/element.ts'
import { type Problem } from '../model/errors.ts'
import { type AssistanceAnswer } from '../store/assistance-tasks.ts'

/** What an officer wrote. */
export interface WrittenAnswer {
  readonly outcome: 'FOUND' | 'NOT_FOUND'
  readonly values: readonly WrittenValue[]
  readonly lists: readonly WrittenList[]
}

interface WrittenValue {
  readonly element: string
  readonly value?: string | null | undefined
}

interface WrittenList {
  readonly list: string
  readonly rows: readonly { readonly values: readonly WrittenValue[] }[]
}

/**
 * Null: the department holds no record.
 * @throws {GatewayError} ASSISTANCE_INVALID with every problem, each at its place
 */
export function parseAnswer(
  { outcome, values, lists }: WrittenAnswer,
  { elements }: ManualOperation,
  codeLists: CodeLists,
): AssistanceAnswer['values'] {
  if (outcome === 'NOT_FOUND') {
    if (values.length + lists.length > 0) throw invalid([PROBLEMS.VALUES_OF_NOTHING])
    return null
  }
  const asked = Map.groupBy(elements, ({ list }) => list)
  const reading = { codeLists, problems: [] }
  const given = parseValues(values, asked.get(null) ?? [], { ...reading, place: 'input.values' })
  const rows = parseLists(lists, asked, reading)
  const isEmpty = isBlank(given.values()) && [...rows.values()].every(({ length }) => length === 0)
  if (isEmpty && reading.problems.length === 0) throw invalid([PROBLEMS.NOTHING_FOUND])
  if (reading.problems.length > 0) throw invalid(reading.problems)
  const byCode = Array.from(given, ([{ code }, value]) => [code, value] as const)
  return Object.fromEntries([...byCode, ...rows])
}

interface Reading {
  readonly codeLists: CodeLists
  readonly problems: Problem[]
}

const MOST_ROWS = 100

function parseLists(
  written: readonly WrittenList[],
  asked: ReadonlyMap<string | null, readonly DataElement[]>,
  reading: Reading,
): ReadonlyMap<string, ItemList> {
  const { problems } = reading
  const left = new Set([...asked.keys()].filter((list) => list !== null))
  const parsed = new Map<string, ItemList>()
  written.forEach(({ list, rows }, index) => {
    const place = `input.lists[${String(index)}]`
    if (!left.delete(list)) {
      problems.push({ ...PROBLEMS.LIST, path: `${place}.list` })
      return
    }
    if (rows.length > MOST_ROWS) problems.push({ ...PROBLEMS.ROWS, path: `${place}.rows` })
    const items = rows.slice(0, MOST_ROWS).map(({ values }, row): Item => {
      const about = { ...reading, place: `${place}.rows[${String(row)}].values` }
      return parseRow(values, asked.get(list) ?? [], about)
    })
    parsed.set(list, items)
  })
  for (const list of left) problems.push(missing('input.lists', list, '没有的写空的 rows'))
  return parsed
}

interface PlacedReading extends Reading {
  /** Path of the list of values in the input. */
  readonly place: string
}

function parseRow(written: readonly WrittenValue[], elements: readonly DataElement[], reading: PlacedReading): Item {
  const { problems, place } = reading
  const before = problems.length
  const row = parseValues(written, elements, reading)
  if (problems.length === before && isBlank(row.values())) problems.push({ ...PROBLEMS.BLANK_ROW, path: place })
  return Object.fromEntries(Array.from(row, ([{ fields, path }, value]) => [fields.at(-1) ?? path, value]))
}

function isBlank(values: Iterable<Value>): boolean {
  return [...values].every((value) => value === null)
}

/** Every one of the elements, once. */
function parseValues(
  written: readonly WrittenValue[],
  elements: readonly DataElement[],
  { codeLists, problems, place }: PlacedReading,
): ReadonlyMap<DataElement, Value> {
  const found = new Map<DataElement, Value>()
  const left = new Map(elements.map((element) => [element.path, element]))
  written.forEach(({ element: path, value = null }, index) => {
    const element = left.get(path)
    if (!left.delete(path) || element === undefined) {
      problems.push({ ...PROBLEMS.ELEMENT, path: `${place}[${String(index)}].element` })
      return
    }
    const parsed = value === null ? null : parseValue(element, value, codeLists)
    if (parsed === undefined) problems.push(valueProblem(`${place}[${String(index)}].value`, element, codeLists))
    else found.set(element, parsed)
  })
  for (const path of left.keys()) problems.push(missing(place, path, '记录里没有这一项的，值写 null'))
  return found
}

const LONGEST_TEXT = 500

/** How a person writes a value of each type. */
const WRITINGS: Readonly<Record<DataElement['type'], string>> = {
  String: `1 至 ${String(LONGEST_TEXT)} 个字`,
  Int: '整数',
  Float: '数字，小数至多 6 位',
  Boolean: '“是”或“否”',
  Date: '日期，如 2026-11-26',
  DateTime: '日期和时间，如 2026-11-26T09:30:00+08:00',
  Enum: '任务所列的值之一',
}

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
  return {
    path,
    code: 'VALUE_FORMAT',
    zh: `不是“${label}”的值，应为${allowed === null ? WRITINGS[type] : choiceOf(allowed)}`,
    en: `cannot be a value of this element, which is of type ${type}`,
  }
}

/** A long list is in the task itself. */
function choiceOf(allowed: readonly string[]): string {
  return allowed.length > 20 ? WRITINGS.Enum : `${allowed.join('、')}之一`
}

function missing(place: string, path: string, hint: string): Problem {
  return {
    path: place,
    code: 'VALUE_MISSING',
    zh: `缺少 ${path}；${hint}`,
    en: `${path} is missing; where the record does not hold it, give null, or no rows of a list`,
  }
}

const PROBLEMS = {
  ELEMENT: {
    path: 'input.values',
    code: 'ELEMENT_NOT_ASKED',
    zh: '任务没有问这个数据元，或已经答过一次',
    en: 'the task does not ask for this element, or it is given twice',
  },
  LIST: {
    path: 'input.lists',
    code: 'LIST_NOT_ASKED',
    zh: '任务没有问这个列表，或已经答过一次',
    en: 'the task does not ask for this list, or it is given twice',
  },
  ROWS: { path: 'input.lists', code: 'ROWS_TOO_MANY', zh: '一个列表至多 100 行', en: 'a list has 100 rows at most' },
  BLANK_ROW: {
    path: 'input.lists',
    code: 'ROW_EMPTY',
    zh: '这一行没有一项有值，请填写或删去',
    en: 'no element of this row has a value; leave the row out',
  },
  NOTHING_FOUND: {
    path: 'input.values',
    code: 'VALUES_EMPTY',
    zh: '没有一项有值；本部门没有记录的，结果应为查无记录（NOT_FOUND）',
    en: 'no element has a value; where there is no record the outcome is NOT_FOUND',
  },
  VALUES_OF_NOTHING: {
    path: 'input.values',
    code: 'VALUES_OF_NOTHING',
    zh: '结果为 NOT_FOUND 的，不能再给值',
    en: 'with the outcome NOT_FOUND no values can be given',
  },
} as const satisfies Record<string, Problem>
