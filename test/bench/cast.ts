import { type SandboxAddresses } from '../../src/sandbox/start.ts'
import { OFFICERS, SERVICE_HALL } from '../../src/sandbox/world/personas.ts'
import { type Case, type Person, type Persona, type World } from '../../src/sandbox/world/types.ts'

/** Whom the load generator asks about, and as whom. */
export interface Cast {
  readonly citizens: readonly { readonly id: string; readonly name: string; readonly token: string }[]
  /** Open cases of the one officer, each about fifty of the citizens. */
  readonly cases: readonly { readonly number: string; readonly ids: readonly string[] }[]
  readonly officerToken: string
}

/** What the departments' process tells when it is ready. */
export interface BenchSandbox {
  readonly addresses: SandboxAddresses
  readonly cast: Cast
}

export const OFFICER = 'caseworker'
const CASE_SIZE = 50

/** Adults whom all six departments of the queries hold a record of: 5,900 of the 10,000, more than the L1 cache holds. */
export function citizensOf(world: World): readonly Person[] {
  const gaps = new Set(world.planted.flatMap(({ kind, subject }) => (kind === 'GAP' ? [subject] : [])))
  const bornBy = `${Number(world.today.slice(0, 4)) - 18}${world.today.slice(4)}`
  return [...world.people.values()].filter(
    ({ id, citizenId, birthDate, death, socialCard, socialInsurance, pension, medicalInsurance }) =>
      citizenId !== null &&
      death === null &&
      birthDate < bornBy &&
      !gaps.has(id) &&
      socialCard !== null &&
      socialInsurance !== null &&
      pension !== null &&
      medicalInsurance !== null,
  )
}

/** The same world with a persona for every citizen, who may read their own archive, and the officer's cases. */
export function withCast(world: World, citizens: readonly Person[]): World {
  const cases = casesAbout(citizens, world.today)
  return {
    ...world,
    personas: [...world.personas, ...citizens.map(personaOf)],
    cases: new Map([...world.cases, ...cases.map((one) => [one.number, one] as const)]),
  }
}

/** Two sets of cases over the same people: more than a cache keyed by case holds, even with requests out of order. */
export function casesAbout(citizens: readonly Person[], openedAt: string): readonly Case[] {
  const half = CASE_SIZE / 2
  return [...groupsOf(citizens), ...groupsOf(citizens.slice(half))].map((group, i): Case => {
    const [applicant] = group
    if (applicant === undefined) throw new RangeError('nobody in this world is known to all six departments')
    return {
      number: `JCBENCH${String(i).padStart(6, '0')}`,
      lifeEvent: 'P3',
      subjects: group.map(({ id }) => ({ role: 'employee', id })),
      applicant: applicant.id,
      officer: OFFICERS.caseworker,
      department: SERVICE_HALL,
      state: 'OPEN',
      openedAt,
      closedAt: null,
    }
  })
}

function groupsOf(citizens: readonly Person[]): readonly (readonly Person[])[] {
  return Array.from({ length: Math.floor(citizens.length / CASE_SIZE) }, (_, i) =>
    citizens.slice(i * CASE_SIZE, (i + 1) * CASE_SIZE),
  )
}

function personaOf({ id, citizenId, name }: Person): Persona {
  return {
    persona: id,
    label: name,
    roles: ['CITIZEN'],
    id: citizenId,
    citizen: citizenId,
    client: 'portal',
    department: null,
    officer: null,
  }
}
