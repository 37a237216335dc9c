import {
  type BirthCertificateNumber,
  type CitizenId,
  citizenIdCheckDigit,
  parseBirthCertificateNumber,
  parseCitizenId,
} from '../../model/ids.ts'
import { type Day, addYears, dateOf, yearOf } from './days.ts'
import { type Draft } from './draft.ts'
import { ethnicityOf, givenNameOf, surnameOf, uyghurNameOf } from './names.ts'
import { AREA_CODE, NATIVE_PLACES } from './places.ts'
import { type Random } from './random.ts'
import { type FormerName, type Sex } from './types.ts'

const FORMER_NAME_SHARE = 0.035

/** What is known when a person comes into the world. */
export interface Arrival {
  readonly sex: Sex
  readonly born: Day
  readonly father: Draft | null
  readonly mother: Draft | null
  readonly migrant?: boolean
  readonly adopted?: boolean
  /** Has outlived youth already. */
  readonly grown?: boolean
}

/** Gives everyone an id, a name and an origin, each in the order of arrival. */
export function createRegistry(random: Random, today: Day): (arrival: Arrival) => Draft {
  const sequences = new Map<Day, number>()
  const certifiedSince = addYears(today, -8)
  let certificates = 0

  function nextCitizenId(sex: Sex, born: Day): CitizenId {
    const used = sequences.get(born) ?? random.int(0, 299)
    sequences.set(born, used + 1)
    const sequence = String(used * 2 + (sex === 'MALE' ? 1 : 0)).padStart(3, '0')
    const first17 = AREA_CODE + dateOf(born).replaceAll('-', '') + sequence
    return parseCitizenId(first17 + citizenIdCheckDigit(first17))
  }

  function nextBirthCertificate(): BirthCertificateNumber {
    return parseBirthCertificateNumber(`X1405${String(++certificates).padStart(5, '0')}`)
  }

  return ({ sex, born, father, mother, migrant = false, adopted = false, grown = false }) => {
    const registered = adopted || today - born > 45 || (today - born > 15 && random.chance(0.5))
    const citizenId = registered ? nextCitizenId(sex, born) : null
    const birthCertificate = born > certifiedSince && !adopted ? nextBirthCertificate() : null
    const naming = nameOf(random, { sex, born, father, mother, migrant })
    const person: Draft = {
      ...keysOf(citizenId, birthCertificate),
      sex,
      born,
      ...naming,
      formerNames: formerNamesOf(random, naming, { sex, born, today }),
      nativePlace: father?.nativePlace ?? mother?.nativePlace ?? random.weighted(NATIVE_PLACES),
      migrant,
      adopted,
      father,
      mother,
      children: [],
      weddings: [],
      lastDay: born + lifespan(random, grown ? 40 : 0),
      died: null,
    }
    father?.children.push(person)
    mother?.children.push(person)
    return person
  }
}

function keysOf(citizenId: CitizenId | null, birthCertificate: BirthCertificateNumber | null) {
  const id = citizenId ?? birthCertificate
  if (id === null) throw new RangeError('An adopted child is registered')
  return { id, citizenId, birthCertificate }
}

/** Of those who reach an age, how many die before the next, per thousand. */
const LIFE_TABLE: readonly { readonly from: number; readonly to: number; readonly dying: number }[] = [
  { from: 0, to: 1, dying: 3 },
  { from: 1, to: 40, dying: 23 },
  { from: 40, to: 60, dying: 58 },
  { from: 60, to: 70, dying: 105 },
  { from: 70, to: 80, dying: 340 },
  { from: 80, to: 90, dying: 650 },
  { from: 90, to: 101, dying: 1000 },
]

/** Days to live, of those who reach an age. */
function lifespan(random: Random, reached: number): number {
  const last = LIFE_TABLE.find(({ from, dying }) => from >= reached && random.int(1, 1000) <= dying)
  return last === undefined ? 0 : random.int(last.from * 365 + 1, last.to * 365)
}

type Naming = Pick<Draft, 'surname' | 'givenName' | 'name' | 'ethnicity'>

function nameOf(random: Random, { sex, born, father, mother, migrant }: Arrival): Naming {
  if (migrant && father === null && mother === null && random.chance(0.02)) {
    const name = uyghurNameOf(random, sex)
    return { surname: '', givenName: name, name, ethnicity: '05' }
  }
  const surname = inheritedSurname(random, father, mother) || surnameOf(random)
  const isTaken = (name: string) =>
    name === father?.givenName ||
    name === mother?.givenName ||
    mother?.children.some(({ givenName }) => givenName === name)
  let givenName = givenNameOf(random, sex, yearOf(born))
  while (isTaken(givenName)) givenName = givenNameOf(random, sex, yearOf(born))
  return { surname, givenName, name: surname + givenName, ethnicity: inheritedEthnicity(random, father, mother) }
}

/** The father's; of one family in fifty the mother's, then of all its children. Empty where neither has one. */
function inheritedSurname(random: Random, father: Draft | null, mother: Draft | null): string {
  const sibling = mother?.children.find((child) => child.father === father)
  if (sibling !== undefined) return sibling.surname
  const [first, second] = random.chance(0.02) ? [mother, father] : [father, mother]
  return first?.surname || (second?.surname ?? '')
}

/** Of a mixed couple usually the minority's, as parents choose. */
function inheritedEthnicity(random: Random, father: Draft | null, mother: Draft | null): string {
  const first = father?.ethnicity ?? mother?.ethnicity
  const second = mother?.ethnicity ?? first
  if (first === undefined || second === undefined) return ethnicityOf(random)
  if (first === second) return first
  const [minority, other] = first === '01' ? [second, first] : [first, second]
  return random.chance(0.75) ? minority : other
}

function formerNamesOf(
  random: Random,
  { surname, givenName }: Naming,
  { sex, born, today }: { sex: Sex; born: Day; today: Day },
): readonly FormerName[] {
  const age = today - born
  if (surname === '' || age < 16 * 366 || !random.chance(FORMER_NAME_SHARE)) return []
  const former = givenNameOf(random, sex, yearOf(born))
  const until = born + random.int(6 * 365, Math.min(age, 50 * 365))
  return former === givenName ? [] : [{ name: surname + former, until: dateOf(until) }]
}
