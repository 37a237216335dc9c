import { type ByItself } from './by-itself.ts'
import { type ExplainedRefusal, type ReadingExplanation, refusalOf } from './explanation.ts'
import { isShut } from '../exchange/lane.ts'
import { GatewayError, type Problem } from '../model/errors.ts'

/** 查询说明 of a whole operation. */
export interface Explanation {
  readonly fields: readonly ExplainedField[]
  /** At most, proofs included. */
  readonly calls: number
  readonly subjects: number
}

export interface ExplainedField extends Omit<ReadingExplanation, 'touched'> {
  readonly responseName: string
  readonly field: string
  /** Systems are called, or officers get a task. */
  readonly asksDepartments: boolean
  readonly sentence: string
}

/** What a root field would do. */
export type Foresight = ReadingExplanation | ByItself

interface Root {
  readonly responseName: string
  readonly field: string
}

/** One root field after the other; what would be refused is explained by its refusal. */
export function explainFields<R extends Root>(roots: readonly R[], explain: (root: R) => Foresight): Explanation {
  const found = roots.map((root) => ({ root, foresight: foreseen(root, explain) }))
  const touched = new Set(found.flatMap(({ foresight }) => (isReading(foresight) ? [...foresight.touched] : [])))
  const fields = found.map(({ root: { responseName, field }, foresight }): ExplainedField => {
    const { refusal, standings, operations, calls } = isReading(foresight) ? foresight : NOTHING
    const asksDepartments = calls > 0 || operations.some(({ kind, state }) => kind === 'manual' && !isShut(state))
    const about = { responseName, field, asksDepartments, refusal, standings, operations, calls }
    return { ...about, sentence: sentenceOf(foresight) }
  })
  return { fields, calls: fields.reduce((sum, { calls }) => sum + calls, 0), subjects: touched.size }
}

function foreseen<R extends Root>(root: R, explain: (root: R) => Foresight): Foresight {
  try {
    return explain(root)
  } catch (error) {
    return { ...NOTHING, refusal: refusalOf(error) }
  }
}

const NOTHING: ReadingExplanation = { refusal: null, standings: [], operations: [], calls: 0, touched: new Set() }

function isReading(foresight: Foresight): foresight is ReadingExplanation {
  return !('kind' in foresight)
}

function sentenceOf(foresight: Foresight): string {
  if (!isReading(foresight)) return foresight.sentence
  const { refusal, standings, operations, calls, touched } = foresight
  if (refusal !== null) return refused(refusal, calls)
  if (calls === 0 && operations.length === 0) return '所求各项均不询问部门。'
  const sources = new Set(operations.map(({ source }) => source.connector)).size
  if (standings.length === 0) return `询问 ${String(sources)} 个数源，至多 ${String(calls)} 次调用，不涉及任何人。`
  return `关系成立时询问 ${String(sources)} 个数源，连同关系证明至多 ${String(calls)} 次调用，涉及 ${String(touched.size)} 个对象。`
}

function refused({ message }: ExplainedRefusal, calls: number): string {
  return calls === 0 ? `会被拒绝，不询问部门：${message}` : `会在证明关系后被拒绝：${message}`
}

/** @throws {GatewayError} INPUT_INVALID for what is no JSON object */
export function parseVariables(variables: unknown): Readonly<Record<string, unknown>> {
  if (variables === undefined || variables === null) return {}
  if (typeof variables !== 'object' || Array.isArray(variables)) {
    throw new GatewayError('INPUT_INVALID', { problems: [VARIABLES] })
  }
  return Object.fromEntries(Object.entries(variables))
}

const VARIABLES: Problem = {
  path: 'input.variables',
  code: 'VARIABLES_FORMAT',
  zh: '变量应为 JSON 对象',
  en: 'variables are a JSON object',
}
