import { type Form, type FormRole } from './forms.ts'
import { type LifeEvent } from './life-events.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { InvalidIdError, parseBirthCertificateNumber, parseCitizenId, parseCreditCode } from '../model/ids.ts'
import { enterprise, newborn, person, type Subject } from '../model/subject.ts'

export interface RoleSubject {
  readonly role: FormRole
  readonly subject: Subject
}

/**
 * Who fills which role of a form.
 * @throws {GatewayError} INPUT_INVALID with every problem: unknown, repeated or missing roles, faulty ids
 */
export function parseSubjects(
  form: Form,
  given: readonly { readonly role: string; readonly id: string }[],
): readonly RoleSubject[] {
  const problems: Problem[] = []
  const subjects = given.flatMap(({ role: name, id }, index): RoleSubject[] => {
    const path = `input.subjects[${String(index)}]`
    const role = form.roles.find((one) => one.role === name)
    if (role === undefined) problems.push({ path: `${path}.role`, ...ROLE_UNKNOWN })
    else if (given.findIndex((one) => one.role === name) < index)
      problems.push({ path: `${path}.role`, ...ROLE_REPEATED })
    else return parseSubject(role, id, `${path}.id`, problems)
    return []
  })
  for (const role of form.roles) {
    if (role.required && !given.some((one) => one.role === role.role)) problems.push(missing(role))
  }
  if (problems.length > 0) throw new GatewayError('INPUT_INVALID', { problems })
  return subjects
}

/** The enterprise that asks about a person it employs; null where the form knows no employer. */
export function employerIn({ roles }: Form, subjects: readonly RoleSubject[]): string | null {
  if (!roles.some(({ relations }) => relations.includes('EMPLOYER'))) return null
  return subjects.find(({ subject }) => subject.kind === 'ENTERPRISE')?.subject.id ?? null
}

/** @throws {GatewayError} INPUT_INVALID naming every service item that the life event does not have */
export function parseServiceItems({ serviceItems }: LifeEvent, given: readonly string[]): readonly string[] {
  const known = new Set(serviceItems.map(({ code }) => code))
  const problems = given.flatMap((code, index): Problem[] =>
    known.has(code) ? [] : [{ path: `input.serviceItems[${String(index)}]`, ...SERVICE_ITEM_UNKNOWN }],
  )
  if (problems.length > 0) throw new GatewayError('INPUT_INVALID', { problems })
  return given
}

function parseSubject(role: FormRole, id: string, path: string, problems: Problem[]): RoleSubject[] {
  try {
    return [{ role, subject: subjectOf(role, id) }]
  } catch (error) {
    if (!(error instanceof InvalidIdError)) throw error
    problems.push({ path, code: error.code, zh: error.zh, en: error.en })
    return []
  }
}

/** A newborn has no citizenId yet: the 出生医学证明 names them. */
function subjectOf(role: FormRole, id: string): Subject {
  if (role.kind === 'ENTERPRISE') return enterprise(parseCreditCode(id))
  return role.role === 'newborn' ? newborn(parseBirthCertificateNumber(id)) : person(parseCitizenId(id))
}

const SERVICE_ITEM_UNKNOWN = {
  code: 'SERVICE_ITEM_UNKNOWN',
  zh: '这个“一件事”没有此事项；事项见 lifeEvent { serviceItems }',
  en: 'this life event has no such service item; lifeEvent { serviceItems } lists them',
} as const
const ROLE_UNKNOWN = {
  code: 'ROLE_UNKNOWN',
  zh: '这个“一件事”没有此角色；角色见 lifeEvent { roles }',
  en: 'this life event has no such role; lifeEvent { roles } lists them',
} as const
const ROLE_REPEATED = {
  code: 'ROLE_REPEATED',
  zh: '同一角色只能填一人',
  en: 'one subject for each role',
} as const

function missing({ role, label }: FormRole): Problem {
  return {
    path: 'input.subjects',
    code: 'ROLE_MISSING',
    zh: `缺少角色：${label}（${role}）`,
    en: `the role ${role} is required`,
  }
}
