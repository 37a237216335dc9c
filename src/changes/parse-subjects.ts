import { type Problem } from '../model/errors.ts'
import { InvalidIdError, parseBirthCertificateNumber, parseCitizenId, parseCreditCode } from '../model/ids.ts'
import { enterprise, newborn, person, type Subject } from '../model/subject.ts'

const MOST_SUBJECTS = 1000

/** What is wrong with a list of ids, and with which of them; null: with the list. */
export interface Unparsed extends Omit<Problem, 'path'> {
  readonly at: number | null
}

/** All who are meant by these ids; every fault is told, and is never the id. */
export function parseSubjects(written: readonly unknown[], onFault: (fault: Unparsed) => void): readonly Subject[] {
  if (written.length === 0 || written.length > MOST_SUBJECTS) {
    onFault({ at: null, ...SUBJECT_COUNT })
    return []
  }
  return written.flatMap((text, at) => {
    const subjects = typeof text === 'string' ? subjectsNamed(text) : []
    if (subjects.length === 0) onFault({ at, ...SUBJECT_INVALID })
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

const SUBJECT_COUNT = {
  code: 'SUBJECT_COUNT',
  zh: `须列出 1 至 ${MOST_SUBJECTS} 个对象`,
  en: `between 1 and ${MOST_SUBJECTS} subjects are named in a list`,
} as const
const SUBJECT_INVALID = {
  code: 'SUBJECT_INVALID',
  zh: '不是公民身份号码、统一社会信用代码或出生医学证明编号',
  en: 'is no citizenId, credit code or number of a birth certificate',
} as const
