import { addYears, dateOf, type Day, dayOf } from './days.ts'
import { PERMIT_TYPES, type PermitType } from './permit-types.ts'
import { type Random } from './random.ts'
import { type Enterprise, type Job, type Permit, type Person, type SubjectId, type World } from './types.ts'

/** Whom licences are issued to. */
export type Society = Pick<World, 'today' | 'people' | 'enterprises' | 'jobs'>

/** Licences by holder, of every type that nothing else in the world issues. */
export function permitsIn(random: Random, society: Society): ReadonlyMap<SubjectId, readonly Permit[]> {
  const permits = new Map<SubjectId, Permit[]>()
  const today = dayOf(society.today)
  const candidates = candidatesIn(society)
  for (const type of PERMIT_TYPES) {
    for (const { id, since } of random.shuffle(candidates(type)).slice(0, type.count)) {
      const held = permits.get(id) ?? []
      if (held.length === 0) permits.set(id, held)
      held.push(permitOf(random, today, { type, since }))
    }
  }
  return permits
}

interface Candidate {
  readonly id: SubjectId
  /** From when on it can have been issued. */
  readonly since: Day
}

function candidatesIn({ today, people, enterprises, jobs }: Society): (type: PermitType) => readonly Candidate[] {
  const firms = [...enterprises.values()].filter(({ state }) => state === 'ACTIVE')
  const adults = [...people.values()].filter(isAdult(today))
  const workers = jobs.filter(({ until }) => until === null)
  return ({ to, among }) => {
    if (to === 'ENTERPRISE') return firms.filter((firm) => isOf(firm, among)).map(foundedCandidate)
    if (among.length === 0) return adults.map(({ id }) => ({ id, since: dayOf(today) - 8 * 365 }))
    return workers.filter(({ position }) => among.includes(position)).map(workingCandidate)
  }
}

function isAdult(today: string): (person: Person) => boolean {
  const born = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`
  return ({ death, citizenId, birthDate }) => death === null && citizenId !== null && birthDate <= born
}

function isOf({ industry }: Enterprise, among: readonly string[]): boolean {
  return among.some((section) => industry.startsWith(section))
}

function foundedCandidate({ creditCode, established }: Enterprise): Candidate {
  return { id: creditCode, since: dayOf(established) }
}

function workingCandidate({ person, since }: Job): Candidate {
  return { id: person, since: dayOf(since) }
}

interface Grounds {
  readonly type: PermitType
  readonly since: Day
}

/** Most are in force; some have run out, a few were suspended, cancelled or revoked. */
function permitOf(random: Random, today: Day, { type, since }: Grounds): Permit {
  const { row, name, issuer, term } = type
  const longest = Math.round((term ?? 10) * 365 * 1.1)
  const issued = Math.max(today - random.int(10, longest), Math.min(since, today - 1))
  const expires = term === null ? null : addYears(issued, term)
  const state = random.weighted([
    ['VALID', 94],
    ['SUSPENDED', 2],
    ['CANCELLED', 3],
    ['REVOKED', 1],
  ] as const)
  return {
    type: row,
    name,
    number: `${row}1405${random.digits(8)}`,
    issuer,
    issued: dateOf(issued),
    expires: expires === null ? null : dateOf(expires),
    state: state === 'VALID' && expires !== null && expires < today ? 'EXPIRED' : state,
  }
}
