import { type Form, type FormRole } from './forms.ts'
import { type LifeEvent, type LifeEvents } from './life-events.ts'
import { type Caller } from '../model/caller.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { InvalidIdError, parseBirthCertificateNumber, parseCitizenId, parseCreditCode } from '../model/ids.ts'
import { enterprise, newborn, person, type Subject, type SubjectKind } from '../model/subject.ts'

export interface RoleSubject {
  readonly role: FormRole
  readonly subject: Subject
}

/** 预填请求, as it is sent. */
export interface Application {
  readonly caller: Caller
  readonly lifeEvent: string
  readonly subjects: readonly { readonly role: string; readonly id: string }[]
  readonly serviceItems?: readonly string[] | null | undefined
}

export interface ParsedApplication {
  readonly lifeEvent: LifeEvent
  readonly subjects: readonly RoleSubject[]
  readonly serviceItems: readonly string[]
}

/**
 * Which form is asked, who fills which of its roles, and for which of its service items.
 * @throws {GatewayError} PURPOSE_INVALID when there is no such life event; INPUT_INVALID with every problem: unknown,
 *   repeated or missing roles, faulty ids, unknown service items
 */
export function parseApplication(form: Form, { byCode }: LifeEvents, application: Application): ParsedApplication {
  const lifeEvent = byCode.get(application.lifeEvent)
  if (lifeEvent === undefined) throw new GatewayError('PURPOSE_INVALID', { problems: [LIFE_EVENT_UNKNOWN] })
  const serviceItems = application.serviceItems ?? []
  const problems: Problem[] = []
  const subjects =
    form.roles.length > 0
      ? parseSubjects(form.roles, application.subjects, problems)
      : namedWithoutForm(lifeEvent, application, problems)
  problems.push(...unknownServiceItems(lifeEvent, serviceItems))
  if (problems.length > 0) throw new GatewayError('INPUT_INVALID', { problems })
  return { lifeEvent, subjects, serviceItems }
}

function parseSubjects(
  roles: readonly FormRole[],
  given: Application['subjects'],
  problems: Problem[],
): readonly RoleSubject[] {
  const subjects = given.flatMap(({ role: name, id }, index): RoleSubject[] => {
    const path = `input.subjects[${String(index)}]`
    const role = roles.find((one) => one.role === name)
    if (role === undefined) problems.push({ path: `${path}.role`, ...ROLE_UNKNOWN })
    else if (given.findIndex((one) => one.role === name) < index)
      problems.push({ path: `${path}.role`, ...ROLE_REPEATED })
    else return parseSubject(role, id, `${path}.id`, problems)
    return []
  })
  for (const role of roles) {
    if (role.required && !given.some((one) => one.role === role.role)) problems.push(missing(role))
  }
  return subjects
}

/**
 * A life event without a form asks nothing about anybody, so nobody can have a wrong role in it. Who is named is recorded
 * all the same; where nobody is, the citizen who calls.
 */
function namedWithoutForm(
  { kinds }: LifeEvent,
  { subjects, caller }: Application,
  problems: Problem[],
): readonly RoleSubject[] {
  const roles = subjects.map(({ role, id }) => roleWithoutForm(role, kindOf(id, kinds)))
  if (subjects.length > 0) return parseSubjects(roles, subjects, problems)
  if (caller.citizen !== null) {
    return [{ role: roleWithoutForm('applicant', 'PERSON'), subject: person(caller.citizen) }]
  }
  problems.push(SUBJECT_MISSING)
  return []
}

function roleWithoutForm(role: string, kind: SubjectKind): FormRole {
  return { role, kind, label: role, required: false, relations: [] }
}

/** An enterprise may be named in a person's matter and a person in an enterprise's: the id tells. */
function kindOf(id: string, kinds: readonly SubjectKind[]): SubjectKind {
  return /^[1-8]\d{16}[\dX]$/i.test(id) || !kinds.includes('ENTERPRISE') ? 'PERSON' : 'ENTERPRISE'
}

/** The enterprise that asks about a person it employs; null where the form knows no employer. */
export function employerIn({ roles }: Form, subjects: readonly RoleSubject[]): string | null {
  if (!roles.some(({ relations }) => relations.includes('EMPLOYER'))) return null
  return subjects.find(({ subject }) => subject.kind === 'ENTERPRISE')?.subject.id ?? null
}

function unknownServiceItems({ serviceItems }: LifeEvent, given: readonly string[]): readonly Problem[] {
  const known = new Set(serviceItems.map(({ code }) => code))
  return given.flatMap((code, index) =>
    known.has(code) ? [] : [{ path: `input.serviceItems[${String(index)}]`, ...SERVICE_ITEM_UNKNOWN }],
  )
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

const LIFE_EVENT_UNKNOWN: Problem = {
  path: 'input.lifeEvent',
  code: 'LIFE_EVENT_UNKNOWN',
  zh: '没有这个“一件事”；可用的见 lifeEvents',
  en: 'there is no such life event; lifeEvents lists them',
}
const SUBJECT_MISSING: Problem = {
  path: 'input.subjects',
  code: 'SUBJECT_MISSING',
  zh: '请填写为谁办理',
  en: 'say whom it is about',
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
