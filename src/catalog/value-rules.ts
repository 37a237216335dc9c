import { type CodeList, type CodeLists } from './code-lists.ts'
import { type Draft, type ManifestRule } from './manifest.ts'
import { type ProblemCode, type ProblemValues } from './problems.ts'
import { type ValuePath, type ValueRule } from './types.ts'
import { type DataElement, type ElementType, type Scalar } from '../model/element.ts'

/** Notes a problem at one field of the rule. */
export type RuleReport = (code: ProblemCode, field: keyof ManifestRule, values: ProblemValues) => void

const DATES = ['yyyyMMdd', 'yyyy-MM-dd', 'yyyy/MM/dd', 'yyyy年MM月dd日']
const TIMES = ['yyyy-MM-dd HH:mm:ss', 'yyyyMMddHHmmss', 'epochMs', 'epochS']

/** As we write it ourselves, whatever the type: what another Yidang passes on. */
const CANONICAL = 'canonical'

/** The formats that yield a value of each type. */
const FORMATS: Readonly<Record<ElementType, readonly string[]>> = {
  String: ['text', 'yyyyMM'],
  Int: ['integer'],
  Float: ['decimal', 'integer'],
  Boolean: ['boolean'],
  Date: [...DATES, ...TIMES],
  DateTime: TIMES,
  Enum: ['text'],
}

/** How a source's words become the element's value; null after a problem. */
export function readRule(
  written: Draft<ManifestRule>,
  element: DataElement,
  codeLists: CodeLists,
  report: RuleReport,
): ValueRule | null {
  if (written.constant !== undefined) return readConstant(written.constant, element, codeLists, report)
  if (written.from === undefined) return null
  const { from, join = '', format = 'text', optional = false } = written
  const paths = (typeof from === 'string' ? [from] : from).map(parsePath)
  const fault = mismatch(written, paths.length, element)
  if (fault !== null) {
    report('TYPE_MISMATCH', fault.field, { ...named(element), reason: fault.reason, expected: expectedFor(element) })
    return null
  }
  const own = written.codes === undefined ? listFor(element, codeLists) : null
  const codes =
    written.codes === undefined ? (own?.members ?? null) : readCodes(written.codes, element, codeLists, report)
  const booleans = element.type === 'Boolean' ? readBooleans(written, element, report) : null
  return { kind: 'from', paths, join, format, codes, kept: own?.former ?? null, booleans, optional }
}

/** `data.list` → [data, list]; `$` → [], the whole. */
export function parsePath(text: string): ValuePath {
  return text === '$' ? [] : text.split('.')
}

function named({ path, type }: DataElement): { path: string; type: string } {
  return { path, type }
}

interface Fault {
  readonly field: keyof ManifestRule
  readonly reason: string
}

function mismatch(written: Draft<ManifestRule>, parts: number, { type }: DataElement): Fault | null {
  const { codes, format = 'text' } = written
  if (format === CANONICAL && codes === undefined && parts === 1) return null
  if (type === 'Enum' && codes === undefined) return { field: 'from', reason: '枚举没有代码表' }
  if (codes !== undefined && type !== 'Enum' && type !== 'String')
    return { field: 'codes', reason: '代码表只得文本和枚举' }
  if (codes !== undefined && format !== 'text') return { field: 'format', reason: '用了代码表就不再写 format' }
  if (!FORMATS[type].includes(format)) {
    return written.format === undefined
      ? { field: 'from', reason: '没有写 format' }
      : { field: 'format', reason: `format: ${format} 得到的不是这个类型` }
  }
  if (parts > 1 && (type !== 'String' || codes !== undefined)) return { field: 'from', reason: '几项相连只得文本' }
  return null
}

function expectedFor({ type, enumValues }: DataElement): string {
  if (type === 'Enum') return `写 codes，把源代码对应到 ${(enumValues ?? []).join('、')}。`
  return `可用的 format：${FORMATS[type].join('、')}。`
}

/** Who maps nothing writes the list's own values, and is held to them. An enum is held to its members as it is. */
function listFor({ type, codes }: DataElement, codeLists: CodeLists): CodeList | null {
  return type === 'String' ? (codeLists.get(codes ?? '') ?? null) : null
}

function readCodes(
  written: string | Readonly<Record<string, string>>,
  element: DataElement,
  codeLists: CodeLists,
  report: RuleReport,
): ReadonlyMap<string, string> | null {
  const named = typeof written === 'string' ? codeLists.get(written)?.values : new Map(Object.entries(written))
  if (named === undefined || named.size === 0) {
    report('CODE_LIST_UNKNOWN', 'codes', { list: String(written) })
    return null
  }
  const { path, enumValues } = element
  const standard = codeLists.get(element.codes ?? '')
  const allowed = enumValues === null ? standard?.members : new Map(enumValues.map((value) => [value, value]))
  const strangers = [...new Set(named.values())].filter((value) => allowed?.has(value) === false)
  if (allowed !== undefined && strangers.length > 0) {
    report('CODES_NOT_MEMBERS', 'codes', { path, values: strangers.join('、'), allowed: choiceOf([...allowed.keys()]) })
  }
  const unreached = standard === undefined ? [] : unreachedBy(named, standard)
  if (standard !== undefined && unreached.length > 0) {
    report('CODES_NOT_TOTAL', 'codes', { path, values: unreached.join('、'), list: standard.name })
  }
  return named
}

/** Both words are the source's own: what is neither a yes nor a no must not pass for either. */
function readBooleans(
  { trueValues = ['true'], falseValues = ['false'] }: Draft<ManifestRule>,
  { path }: DataElement,
  report: RuleReport,
): ReadonlyMap<string, boolean> {
  const both = trueValues.filter((value) => falseValues.includes(value))
  if (both.length > 0) report('BOOLEAN_AMBIGUOUS', 'falseValues', { path, values: both.join('、') })
  return new Map([
    ...trueValues.map((value) => [value, true] as const),
    ...falseValues.map((value) => [value, false] as const),
  ])
}

function unreachedBy(codes: ReadonlyMap<string, string>, { required }: CodeList): readonly string[] {
  const reached = new Set(codes.values())
  return required.filter((value) => !reached.has(value))
}

function readConstant(value: Scalar, element: DataElement, codeLists: CodeLists, report: RuleReport): ValueRule | null {
  if (!isOfType(value, element)) {
    const reason = '常量不是这个类型'
    report('TYPE_MISMATCH', 'constant', { ...named(element), reason, expected: '改正 constant。' })
    return null
  }
  const allowed = listFor(element, codeLists)?.members
  if (allowed?.has(String(value)) === false) {
    const { path } = element
    report('CODES_NOT_MEMBERS', 'constant', { path, values: String(value), allowed: choiceOf([...allowed.keys()]) })
  }
  return { kind: 'constant', value }
}

/** A published list may have thousands. */
function choiceOf(values: readonly string[]): string {
  return values.length > 60 ? `seeds/codes 里这个代码集的 ${String(values.length)} 个值` : values.join('、')
}

function isOfType(value: Scalar, { type, enumValues }: DataElement): boolean {
  switch (type) {
    case 'Boolean':
      return typeof value === 'boolean'
    case 'Int':
      return Number.isInteger(value)
    case 'Float':
      return typeof value === 'number'
    case 'Enum':
      return enumValues?.some((member) => member === value) ?? false
    case 'String':
      return typeof value === 'string'
    case 'Date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    case 'DateTime':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value)
  }
}
