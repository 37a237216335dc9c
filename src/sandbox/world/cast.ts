import { ageOn, dayOf } from './days.ts'
import { type BirthCertificateNumber, type CitizenId } from '../../model/ids.ts'
import { RARE_CHARACTERS } from './names.ts'
import { type Enterprise, type Person, type World } from './types.ts'

/** What the people are looked for in. */
export type Stage = Pick<World, 'today' | 'people' | 'births' | 'enterprises' | 'properties'>

export interface Family {
  readonly child: Person
  readonly father: Citizen
  readonly mother: Citizen
}
export type Citizen = Person & { readonly citizenId: CitizenId }
interface Hire {
  readonly enterprise: Enterprise
  readonly legalRepresentative: Citizen
  readonly employee: Citizen
}

/** Who plays which part. No one plays two. */
export interface Cast {
  readonly pupil: Family
  /** Their mother gives no consent. */
  readonly reservedPupil: Family
  readonly newborn: Family & { readonly certificateNumber: BirthCertificateNumber }
  readonly hire: Hire
  /** Their employee gives no consent; an officer has the case. */
  readonly assistedHire: Hire
  readonly change: { readonly enterprise: Enterprise; readonly legalRepresentative: Citizen }
  readonly retiree: Citizen
}

/**
 * Finds the people for the personas: always the same in the same world, whatever departments say about them, and of
 * those who fit the ones about whom departments know most.
 * @throws {RangeError} the world is too small to have them
 */
export function castOf(stage: Stage): Cast {
  const today = dayOf(stage.today)
  const taken = new Set<string>()
  const owners = new Set(stage.properties.flatMap(({ owners }) => owners.map(({ owner }) => owner)))
  const free = (citizen: Citizen) => !taken.has(citizen.id)
  const age = (person: Person) => ageOn(dayOf(person.birthDate), today)
  const take = <T extends Citizen>(citizen: T): T => {
    taken.add(citizen.id)
    return citizen
  }

  const living = [...stage.people.values()].filter(({ death }) => death === null)
  const citizens = living.filter(isCitizen)
  const parentScore = (parent: Citizen) => standing(parent, stage.today) + (owners.has(parent.id) ? 2 : 0)
  const familyScore = ({ child, father, mother }: Family) => {
    const together = father.household === mother.household && (child.household ?? father.household) === father.household
    const insured = child.medicalInsurance?.state === 'ACTIVE' && child.socialCard?.state === 'ACTIVE'
    const rare = [child, father, mother].some(({ name }) =>
      RARE_CHARACTERS.some((character) => name.includes(character)),
    )
    const bonus = (together ? 3 : 0) + (insured ? 3 : 0) + (rare ? 1 : 0)
    return parentScore(father) + parentScore(mother) + bonus
  }
  const familiesOf = (children: readonly Person[]) => children.flatMap((child) => familyOf(stage, child))
  const pickFamily = (children: readonly Person[]): Family => {
    const candidates = familiesOf(children).filter(({ father, mother }) => free(father) && free(mother))
    const family = best(candidates, familyScore)
    take(family.father)
    take(family.mother)
    return family
  }

  const pupils = citizens.filter((child) => age(child) === 6)
  const pupil = pickFamily(pupils)
  const reservedPupil = pickFamily(pupils)
  const newborn = pickFamily(living.filter(({ citizenId }) => citizenId === null))
  const children = childrenCounted(living)
  const retiree = take(
    best(
      citizens.filter((citizen) => free(citizen) && isRetiring(citizen, today)),
      (citizen) => retireeScore(citizen) + (children.get(citizen.id) === 1 ? 2 : 0),
    ),
  )

  const ledBy = (enterprise: Enterprise) => {
    const legalRepresentative = stage.people.get(enterprise.legalRepresentative)
    if (legalRepresentative === undefined || !isCitizen(legalRepresentative)) return []
    const fits = enterprise.state === 'ACTIVE' && legalRepresentative.death === null && free(legalRepresentative)
    return fits ? [{ enterprise, legalRepresentative }] : []
  }
  const pickEnterprise = () => {
    const led = best([...stage.enterprises.values()].flatMap(ledBy), ({ enterprise }) => soundness(enterprise))
    take(led.legalRepresentative)
    return led
  }
  const pickGraduate = () => {
    const seeking = citizens.filter((citizen) => free(citizen) && citizen.unemployment !== null)
    return take(best(seeking, (citizen) => graduateScore(citizen, stage.today)))
  }
  const hire = { ...pickEnterprise(), employee: pickGraduate() }
  const assistedHire = { ...pickEnterprise(), employee: pickGraduate() }
  return {
    pupil,
    reservedPupil,
    newborn: certified(stage, newborn),
    hire,
    assistedHire,
    change: pickEnterprise(),
    retiree,
  }
}

/** The first of those with the highest score. */
function best<T>(candidates: readonly T[], score: (candidate: T) => number): T {
  let found: { candidate: T; score: number } | null = null
  for (const candidate of candidates) {
    const points = score(candidate)
    if (found === null || points > found.score) found = { candidate, score: points }
  }
  if (found === null) throw new RangeError('The world is too small for its personas')
  return found.candidate
}

function isCitizen(person: Person): person is Citizen {
  return person.citizenId !== null
}

/** Both parents live and are married to each other. */
function familyOf({ people }: Stage, child: Person): Family[] {
  const [father, mother] = [people.get(child.father ?? child.id), people.get(child.mother ?? child.id)]
  if (father === undefined || mother === undefined || father === mother) return []
  if (!isCitizen(father) || !isCitizen(mother) || father.death !== null || mother.death !== null) return []
  const married = father.maritalStatus === 'FIRST_MARRIAGE' && mother.maritalStatus === 'FIRST_MARRIAGE'
  return married ? [{ child, father, mother }] : []
}

function certified({ births }: Stage, family: Family): Cast['newborn'] {
  const birth = [...births.values()].find(({ child }) => child === family.child.id)
  if (birth === undefined) throw new RangeError('A newborn has a birth certificate')
  return { ...family, certificateNumber: birth.certificateNumber }
}

/** How much departments know about someone of working age. What forms ask for most counts thrice. */
function standing(citizen: Citizen, today: string): number {
  const needed = [
    citizen.pension?.state === 'ACTIVE' && citizen.pension.scheme === 'EMPLOYEE',
    citizen.medicalInsurance?.state === 'ACTIVE',
    citizen.socialCard?.state === 'ACTIVE',
    citizen.residence.permit === null,
  ]
  const welcome = [
    citizen.socialInsurance?.participations[0]?.payer != null,
    citizen.housingFund?.state === 'NORMAL',
    citizen.phone !== null,
    citizen.identityCard !== null && (citizen.identityCard.expires ?? '9999') > today,
  ]
  return needed.filter(Boolean).length * 3 + welcome.filter(Boolean).length
}

function isRetiring({ pension }: Citizen, today: number): boolean {
  if (pension?.scheme !== 'EMPLOYEE' || pension.state !== 'ACTIVE') return false
  const due = dayOf(pension.retirementDate)
  return due > today - 75 && due < today + 120
}

function retireeScore(citizen: Citizen): number {
  const deemed = (citizen.pension?.deemedMonths ?? 0) > 0
  return standing(citizen, '') + (deemed ? 2 : 0) + (citizen.pension?.specialWork.length === 0 ? 0 : 0.5)
}

/** How many children each parent has. */
function childrenCounted(people: readonly Person[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const parent of people.flatMap(({ mother, father }) => [mother, father])) {
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return counts
}

function graduateScore(citizen: Citizen, today: string): number {
  const fresh =
    citizen.graduation !== null && citizen.graduation.date > `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  const graduated = citizen.graduation === null ? 0 : 20
  return standing(citizen, today) + graduated + (fresh ? 20 : 0) + (citizen.personnelFile?.state === 'KEPT' ? 1 : 0)
}

function soundness(enterprise: Enterprise): number {
  const facts = [
    enterprise.housingFund !== null,
    enterprise.socialInsurance?.state === 'ACTIVE',
    enterprise.medicalInsurance?.state === 'ACTIVE',
    enterprise.abnormal.length === 0,
    enterprise.seriousViolations.length === 0,
    enterprise.permits.length > 0,
    enterprise.shareholders.length > 1,
    enterprise.tax.state === 'NORMAL' && enterprise.tax.arrears === 0,
    (enterprise.socialInsurance?.insured ?? 0) >= 5,
  ]
  return facts.filter(Boolean).length
}
