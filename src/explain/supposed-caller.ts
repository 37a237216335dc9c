import { type Catalog } from '../catalog/types.ts'
import { type Caller, type Role } from '../model/caller.ts'
import { GatewayError, type Problem } from '../model/errors.ts'
import { type CitizenId } from '../model/ids.ts'

/** Who is supposed to ask: at most one of these; an officer who handles the case, where there is none. */
export interface SupposedCaller {
  readonly citizen: CitizenId | null
  /** Its officer. */
  readonly department: string | null
  readonly role: Exclude<Role, 'CITIZEN' | 'DEPARTMENT'> | null
}

/** @throws {GatewayError} INPUT_INVALID */
export function supposeCaller({ citizen, department, role }: SupposedCaller, { sources }: Catalog): Caller {
  if ([citizen, department, role].filter((one) => one !== null).length > 1) throw invalid(NOT_ONE)
  const nobody = { client: 'explain', department, citizen, officer: null }
  if (citizen !== null) return { ...nobody, roles: ['CITIZEN'] }
  if (role === 'PORTAL') return { ...nobody, roles: ['PORTAL'] }
  if (department === null) return { ...nobody, officer: 'explain', roles: [role ?? 'OFFICER'] }
  if (!sources.some(({ ref }) => ref.department === department)) throw invalid(DEPARTMENT_UNKNOWN)
  return { ...nobody, officer: 'explain', roles: ['DEPARTMENT'] }
}

function invalid(problem: Problem): GatewayError {
  return new GatewayError('INPUT_INVALID', { problems: [problem] })
}

const NOT_ONE: Problem = {
  path: 'input',
  code: 'SUPPOSED_NOT_ONE',
  zh: 'citizen、department、role 至多填一项',
  en: 'at most one of citizen, department and role may be given',
}
const DEPARTMENT_UNKNOWN: Problem = {
  path: 'input.department',
  code: 'DEPARTMENT_UNKNOWN',
  zh: '这个部门没有接入的数源；可用的见 sources { department state }，PLANNED 的不算',
  en: 'no connected source is of this department; sources { department state } lists them, PLANNED ones aside',
}
