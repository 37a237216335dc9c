import { isUtf8 } from 'node:buffer'
import { parseSubjects, type Unparsed } from './parse-subjects.ts'
import { type Source } from '../catalog/types.ts'
import { type Changed } from '../exchange/exchange.ts'
import { type Problem } from '../model/errors.ts'
import { type Subject } from '../model/subject.ts'

const MOST_OPERATIONS = 100

/** Which subjects, and by which operations; or everything that is wrong with it. */
export function parseNotice(body: Uint8Array, source: Source): Changed | { readonly problems: readonly Problem[] } {
  const written = jsonIn(body)
  if (written === null) return { problems: [SHAPE] }
  const { subjects, all, operations, ...others } = written
  const problems: Problem[] = Object.keys(others).length > 0 ? [FIELD_UNKNOWN] : []
  const parsed = { subjects: meantBy(subjects, all, problems), operations: operationsIn(operations, source, problems) }
  return problems.length > 0 ? { problems } : parsed
}

function jsonIn(body: Uint8Array): Readonly<Record<string, unknown>> | null {
  if (!isUtf8(body)) return null
  try {
    const written: unknown = JSON.parse(Buffer.from(body).toString('utf8'))
    return typeof written === 'object' && written !== null && !Array.isArray(written) ? { ...written } : null
  } catch {
    return null
  }
}

/** Null: all. That is said, not left out: a list that got lost on the way must not mean everybody. */
function meantBy(subjects: unknown, all: unknown, problems: Problem[]): readonly Subject[] | null {
  if (all === undefined) return subjectsIn(subjects, problems)
  if (all !== true || subjects !== undefined) problems.push(ALL_OR_SUBJECTS)
  return null
}

function subjectsIn(written: unknown, problems: Problem[]): readonly Subject[] {
  return parseSubjects(Array.isArray(written) ? written : [], ({ at, ...fault }) => {
    if (at === null) problems.push(countProblem(fault))
    else problems.push({ path: `subjects[${at}]`, ...fault })
  })
}

function countProblem({ code, zh, en }: Omit<Unparsed, 'at'>): Problem {
  const all = '"all": true'
  return {
    path: 'subjects',
    code,
    zh: `${zh}；涉及全部对象的写 ${all}`,
    en: `${en}; where all are meant that is said by ${all}`,
  }
}

function operationsIn(written: unknown, source: Source, problems: Problem[]): ReadonlySet<string> | null {
  if (written === undefined) return null
  if (!Array.isArray(written) || written.length === 0 || written.length > MOST_OPERATIONS) {
    problems.push(OPERATION_COUNT)
    return null
  }
  const known = new Set([...source.operations, ...source.proofs].map(({ id }) => id))
  return new Set(
    written.flatMap((name: unknown, index) => {
      const id = `${source.connector}/${String(name)}`
      if (known.has(id)) return [id]
      problems.push({ path: `operations[${index}]`, ...OPERATION_UNKNOWN })
      return []
    }),
  )
}

const SHAPE: Problem = {
  path: 'body',
  code: 'BODY_INVALID',
  zh: '通知须为 UTF-8 的 JSON 对象：{"subjects": ["…"], "operations": ["…"]}，或 {"all": true}',
  en: 'a notice is a JSON object in UTF-8: {"subjects": ["…"], "operations": ["…"]}, or {"all": true}',
}
const FIELD_UNKNOWN: Problem = {
  path: 'body',
  code: 'FIELD_UNKNOWN',
  zh: '只能有 subjects（或 all）和 operations 两项',
  en: 'there are no fields beside subjects, or all, and operations',
}
const ALL_OR_SUBJECTS: Problem = {
  path: 'all',
  code: 'ALL_OR_SUBJECTS',
  zh: 'all 只能写 true，并且不再写 subjects',
  en: 'all can only be true, and then there are no subjects',
}
const OPERATION_COUNT: Problem = {
  path: 'operations',
  code: 'OPERATION_COUNT',
  zh: `须列出 1 至 ${MOST_OPERATIONS} 个本系统清单中的接口名；全部接口则不写这一项`,
  en: `a list of 1 to ${MOST_OPERATIONS} names of operations in the manifest of this system; leave it out to mean all`,
}
const OPERATION_UNKNOWN = {
  code: 'OPERATION_UNKNOWN',
  zh: '本系统的清单里没有这个接口',
  en: 'the manifest of this system has no such operation',
} as const
