import { type Cast } from './cast.ts'
import { ageOn, dateOf, dayOf } from './days.ts'
import { OFFICERS, type Plot, SERVICE_HALL } from './personas.ts'
import { type Random } from './random.ts'
import { type Case, type Person, type Scenario, type SubjectId, type World } from './types.ts'

const BACKGROUND_CASES = 120

export interface Filed {
  readonly cases: ReadonlyMap<string, Case>
  readonly scenarios: readonly Scenario[]
}

/** Opens a case for every plot, and around them others: closed ones, and ones other officers handle. */
export function openCases(
  random: Random,
  { plots, cast, world }: { plots: readonly Plot[]; cast: Cast } & Stage,
): Filed {
  const cases = new Map<string, Case>()
  const today = dayOf(world.today)

  function open(matter: Matter): string {
    const number = `JC${dateOf(matter.opened).replaceAll('-', '')}${String(cases.size + 101).padStart(6, '0')}`
    cases.set(number, {
      number,
      lifeEvent: matter.lifeEvent,
      subjects: matter.subjects,
      applicant: matter.applicant,
      officer: matter.officer,
      department: SERVICE_HALL,
      state: matter.closed === null ? 'OPEN' : 'CLOSED',
      openedAt: dateOf(matter.opened),
      closedAt: matter.closed === null ? null : dateOf(matter.closed),
    })
    return number
  }

  const scenarios = plots.map((plot, index) => ({
    ...plot,
    caseNumber: open({
      ...plot,
      applicant: applicantOf(plot.subjects),
      officer: OFFICERS.caseworker,
      opened: today - 1 - (index % 4),
      closed: null,
    }),
  }))

  // About the pupil's family once more: a case that is closed, and one that is another officer's.
  const pupil = plots.find(({ persona }) => persona === 'pupil-father')?.subjects ?? []
  const again = { lifeEvent: 'P19', subjects: pupil, applicant: cast.pupil.father.id }
  open({ ...again, officer: OFFICERS.caseworker, opened: today - 90, closed: today - 80 })
  open({ ...again, officer: OFFICERS.otherCaseworker, opened: today - 3, closed: null })

  const matters = backgroundMatters(world)
  for (let i = 0; i < BACKGROUND_CASES && matters.length > 0; i++) {
    const subjects = random.pick(matters)
    const opened = today - random.int(1, 60)
    const closed = random.chance(0.6) ? Math.min(opened + random.int(1, 12), today) : null
    const officer = random.pick([OFFICERS.otherCaseworker, OFFICERS.thirdCaseworker])
    open({ ...subjects, applicant: applicantOf(subjects.subjects), officer, opened, closed })
  }
  return { cases, scenarios }
}

interface Stage {
  readonly world: Pick<World, 'today' | 'people' | 'enterprises'>
}
type About = Pick<Case, 'lifeEvent' | 'subjects'>
interface Matter extends About, Pick<Case, 'applicant' | 'officer'> {
  readonly opened: number
  readonly closed: number | null
}

/** The father applies for a child, the enterprise for an employee. */
function applicantOf(subjects: Case['subjects']): SubjectId {
  const [first, second] = subjects
  const child = first?.role === 'child' || first?.role === 'newborn'
  const applicant = child ? second : first
  if (applicant === undefined) throw new RangeError('A case is about someone')
  return applicant.id
}

function backgroundMatters({ today, people, enterprises }: Stage['world']): About[] {
  const day = dayOf(today)
  const isPupil = (person: Person) => ageOn(dayOf(person.birthDate), day) === 6
  const pupils = [...people.values()].filter((person) => isPupil(person) && person.death === null)
  return [
    ...pupils.flatMap(({ id, father, mother }) =>
      father === null || mother === null
        ? []
        : [
            {
              lifeEvent: 'P19',
              subjects: [
                { role: 'child', id },
                { role: 'father', id: father },
                { role: 'mother', id: mother },
              ],
            },
          ],
    ),
    ...[...enterprises.values()]
      .filter(({ state }) => state === 'ACTIVE')
      .slice(0, 100)
      .map(({ creditCode }) => ({ lifeEvent: 'P10', subjects: [{ role: 'enterprise', id: creditCode }] })),
  ]
}
