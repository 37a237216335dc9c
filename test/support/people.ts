import {
  type CitizenId,
  citizenIdCheckDigit,
  type CreditCode,
  creditCodeCheckDigit,
  parseCitizenId,
  parseCreditCode,
} from '../../src/model/ids.ts'
import { OFFICERS, SERVICE_HALL } from '../../src/sandbox/world/personas.ts'
import { type Persona, type Scenario, type SubjectId, type World } from '../../src/sandbox/world/types.ts'

/** The same world, in which these people sign in too, each under the name of their citizenId. */
export function withCitizens(world: World, citizens: Iterable<CitizenId>): World {
  return { ...world, personas: [...world.personas, ...Array.from(new Set(citizens), personaOf)] }
}

function personaOf(citizen: CitizenId): Persona {
  return {
    persona: citizen,
    label: citizen,
    roles: ['CITIZEN'],
    id: citizen,
    citizen,
    client: 'portal',
    department: null,
    officer: null,
  }
}

/** The same world, in which the persona `caseworker` handles one more open case, about these. */
export function withCase(
  world: World,
  opened: { readonly number: string; readonly lifeEvent: string; readonly subjects: readonly SubjectId[] },
): World {
  const [applicant] = opened.subjects
  if (applicant === undefined) throw new TypeError('a case is about somebody')
  const one = {
    ...opened,
    subjects: opened.subjects.map((id) => ({ role: 'subject', id })),
    applicant,
    officer: OFFICERS.caseworker,
    department: SERVICE_HALL,
    state: 'OPEN',
    openedAt: world.today,
    closedAt: null,
  } as const
  return { ...world, cases: new Map([...world.cases, [one.number, one]]) }
}

/** A number with a valid check digit that nobody in the world has, of someone born on that day (`yyyyMMdd`). */
export function unheldId(world: World, born: string): CitizenId {
  for (let order = 999; order > 0; order--) {
    const first17 = `140599${born}${String(order).padStart(3, '0')}`
    const id = parseCitizenId(first17 + citizenIdCheckDigit(first17))
    if (!world.people.has(id)) return id
  }
  throw new RangeError('somebody has every number of that day')
}

/** A code with a valid check character that no enterprise of the world has. */
export function unheldCreditCode(world: World): CreditCode {
  for (let order = 999; order > 0; order--) {
    const first17 = `91140599MA0KY${String(order).padStart(4, '0')}`
    const code = parseCreditCode(first17 + creditCodeCheckDigit(first17))
    if (!world.enterprises.has(code)) return code
  }
  throw new RangeError('there is an enterprise of every number')
}

/** Who takes part in the first ready scenario of that persona and life event. */
export interface Part {
  readonly lifeEvent: string
  readonly caseNumber: string
  readonly subjects: Scenario['subjects']
  /** By role. */
  readonly ids: ReadonlyMap<string, SubjectId>
  /** @throws {TypeError} nobody has that role */
  id(role: string): SubjectId
}

export function scenarioOf(world: World, persona: string, lifeEvent: string): Part {
  const { caseNumber, subjects } = someone(
    world.scenarios,
    (one) => one.persona === persona && one.lifeEvent === lifeEvent,
  )
  const ids = new Map(subjects.map(({ role, id }) => [role, id]))
  return { lifeEvent, caseNumber, subjects, ids, id: (role) => someone(subjects, (one) => one.role === role).id }
}

/** The first of the made-up who fits. */
export function someone<T>(all: Iterable<T>, fits: (one: T) => boolean): T {
  for (const one of all) if (fits(one)) return one
  throw new TypeError('the made-up world has nobody like that')
}

export function citizen(id: string | null | undefined): CitizenId {
  return parseCitizenId(id ?? '')
}
