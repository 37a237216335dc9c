import { isUtf8 } from 'node:buffer'
import { type Source } from '../catalog/types.ts'
import { type Changed } from '../exchange/exchange.ts'
import { type Problem } from '../model/errors.ts'
import { InvalidIdError, parseBirthCertificateNumber, parseCitizenId, parseCreditCode } from '../model/ids.ts'
import { enterprise, newborn, person, type Subject } from '../model/subject.ts'

const MOST_SUBJECTS = 1000
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
  if (!Array.isArray(written) || written.length === 0 || written.length > MOST_SUBJECTS) {
    problems.push(SUBJECT_COUNT)
    return []
  }
  return written.flatMap((text: unknown, index) => {
    const subjects = typeof text === 'string' ? subjectsNamed(text) : []
    if (subjects.length === 0) problems.push({ path: `subjects[${index}]`, ...SUBJECT_INVALID })
    return subjects
  })
}

/** A number can be good as two kinds of id; then both are meant. */
function subjectsNamed(text: string): readonly Subject[] {
  const readers = [
    () => person(parseCitizenId(text)),
    () => newborn(parseBirthCertificateNumber(text)),
    () => enterprise(parseCreditCode(text)),
  ]
  return readers.flatMap((read): readonly Subject[] => {
    try {
      return [read()]
    } catch (error) {
      if (error instanceof InvalidIdError) return []
      throw error
    }
  })
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
const SUBJECT_COUNT: Problem = {
  path: 'subjects',
  code: 'SUBJECT_COUNT',
  zh: `须列出 1 至 ${MOST_SUBJECTS} 个对象；涉及全部对象的写 "all": true`,
  en: `between 1 and ${MOST_SUBJECTS} subjects are named in a list; where all are meant that is said by "all": true`,
}
const ALL_OR_SUBJECTS: Problem = {
  path: 'all',
  code: 'ALL_OR_SUBJECTS',
  zh: 'all 只能写 true，并且不再写 subjects',
  en: 'all can only be true, and then there are no subjects',
}
const SUBJECT_INVALID = {
  code: 'SUBJECT_INVALID',
  zh: '不是公民身份号码、统一社会信用代码或出生医学证明编号',
  en: 'is no citizenId, credit code or number of a birth certificate',
} as const
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
