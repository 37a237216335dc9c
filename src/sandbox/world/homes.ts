import { type Day, addMonths, addYears, ageOn, dateOf } from './days.ts'
import { type Draft, currentWedding, lastWedding, parentsOf, spouseIn, spouseOf } from './draft.ts'
import { type Addresses, AREA_CODE, CITY_DISTRICT, POLICE, elsewhere } from './places.ts'
import { type Random } from './random.ts'
import { type Dwelling, type Household, type Relation, type Residence } from './types.ts'

export interface Home {
  /** Living or dead, the first of those who live together. */
  readonly head: Draft
  /** Head first, spouse, then by age. */
  readonly members: readonly Draft[]
  readonly household: Household
  readonly residence: Residence
  readonly dwelling: Dwelling
}

export interface Homes {
  readonly all: readonly Home[]
  readonly of: ReadonlyMap<Draft, Home>
}

interface Settling {
  readonly random: Random
  readonly today: Day
  readonly addresses: Addresses
}

/** Puts everyone under one roof and into one register, and gives each roof an address. */
export function settle(people: readonly Draft[], settling: Settling): Homes {
  const hosts = hostsOf(people, settling)
  const groups = Map.groupBy(people, (person) => headOf(person, hosts))
  const families = [...groups].map(([head, members], index) => homeOf(head, members, { ...settling, index }))
  const all = collectivelyRegistered(families, settling)
  return { all, of: new Map(all.flatMap((home) => home.members.map((member) => [member, home] as const))) }
}

/** 集体户: of the young who live alone, some are in the register of the talent office. */
function collectivelyRegistered(homes: readonly Home[], { random, today }: Settling): Home[] {
  const movers = new Set(homes.filter((home) => isYoungAlone(home, today) && random.chance(0.6)))
  const household: Household = {
    id: '140500000',
    kind: 'COLLECTIVE',
    areaCode: AREA_CODE,
    address: `${CITY_DISTRICT}丹水街道望月街1号人才服务中心集体户`,
    policeStation: `${POLICE}丹水街道派出所`,
    established: '2008-05-04',
    head: null,
    members: [...movers].map(({ head, residence }) => ({
      person: head.id,
      relation: 'OTHER',
      movedIn: residence.since,
    })),
  }
  return homes.map((home) => (movers.has(home) ? { ...home, household } : home))
}

function isYoungAlone({ head, members }: Home, today: Day): boolean {
  const age = ageOn(head.born, today)
  return members.length === 1 && head.died === null && !head.migrant && age >= 18 && age < 32
}

// ── who lives with whom ──

/** For those who do not keep their own register: with whom they live. Never a circle. */
function hostsOf(people: readonly Draft[], { random, today }: Settling): Map<Draft, Draft> {
  const hosts = new Map<Draft, Draft>()
  const follow = (person: Draft, host: Draft | null | undefined) => {
    if (host !== null && host !== undefined && headOf(host, hosts) !== person) hosts.set(person, host)
  }
  for (const person of people) {
    if (person.died !== null) follow(person, survivorOf(person))
    else if (spouseOf(person) !== null) follow(person, coupleHost(random, person))
    else if (dependsOnParents(random, person, today)) follow(person, carerOf(random, person))
    else if (ageOn(person.born, today) >= 70 && random.chance(0.55)) follow(person, takenInBy(person))
  }
  return hosts
}

function headOf(person: Draft, hosts: ReadonlyMap<Draft, Draft>): Draft {
  let head = person
  for (let host = hosts.get(head); host !== undefined; host = hosts.get(head)) head = host
  return head
}

/** In whose register a dead person's name still stands: with the widow or widower, else with the parents. */
function survivorOf(person: Draft): Draft | undefined {
  const wedding = lastWedding(person)
  const partner = wedding === null ? null : spouseIn(wedding, person)
  const survivor = [partner, ...parentsOf(person)].find((one) => one !== null && one.died === null)
  return survivor ?? partner ?? undefined
}

/** A wife follows her husband; of four couples one lives with his parents. */
function coupleHost(random: Random, person: Draft): Draft | null {
  if (person.sex === 'FEMALE') return spouseOf(person)
  const brothers = person.father?.children.filter(({ sex }) => sex === 'MALE') ?? []
  const parent = parentsOf(person).find(({ died }) => died === null)
  return parent !== undefined && brothers.at(-1) === person && random.chance(0.4) ? parent : null
}

function dependsOnParents(random: Random, person: Draft, today: Day): boolean {
  const age = ageOn(person.born, today)
  return age < 18 || (person.weddings.length === 0 && random.chance(age < 28 ? 0.9 : 0.5))
}

/** The parents; after a divorce one of them, after their death a grandparent or a grown sibling. */
function carerOf(random: Random, person: Draft): Draft | undefined {
  const parents = parentsOf(person).filter(({ died }) => died === null)
  const [father, mother] = [parents[0], parents.at(-1)]
  const together = mother !== undefined && father !== undefined && spouseOf(father) === mother
  if (parents.length > 0) return together || random.chance(0.4) ? father : mother
  const kin = parentsOf(person).flatMap((parent) => [...parentsOf(parent), ...parent.children])
  return kin.find((one) => one !== person && one.died === null && one.born < person.born - 18 * 366)
}

/** An old widow or widower lives with a son rather than a daughter. */
function takenInBy(person: Draft): Draft | undefined {
  const children = person.children.filter(({ died }) => died === null)
  return children.find(({ sex }) => sex === 'MALE') ?? children[0]
}

// ── the register ──

function homeOf(head: Draft, group: readonly Draft[], settling: Settling & { index: number }): Home {
  const { random, today, addresses, index } = settling
  const dwelling = addresses.dwelling()
  const ranked = group.map((person) => ({ person, relation: relationTo(head, person) }))
  ranked.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || a.person.born - b.person.born)
  const grown = Math.max(addYears(head.born, 18) + random.int(0, 3000), addYears(today, -40))
  const established = Math.min(grown, (head.died ?? today) - 1)
  const since = Math.min(established + random.int(0, 9000), today - random.int(30, 900))
  const residence: Residence = {
    dwelling: dwelling.id,
    since: dateOf(Math.max(since, head.born)),
    permit: head.migrant ? permitOf(random, today, since) : null,
  }
  const register = head.migrant
    ? { ...pick(elsewhere(random)), policeStation: '户籍地公安派出所' }
    : { areaCode: AREA_CODE, ...registeredAt(random, dwelling, addresses) }
  const household: Household = {
    id: `1405${String(index + 1).padStart(5, '0')}`,
    kind: 'FAMILY',
    ...register,
    established: dateOf(established),
    head: head.id,
    members: ranked
      .filter(({ person: { citizenId, died } }) => citizenId !== null && (died === null || died > established))
      .map(({ person, relation }) => ({ person: person.id, relation, movedIn: movedIn(person, established, today) })),
  }
  return { head, members: ranked.map(({ person }) => person), household, residence, dwelling }
}

function pick({ areaCode, address }: { areaCode: string; address: string }) {
  return { areaCode, address }
}

/** Most are registered where they live; one household in nine somewhere else in the district. */
function registeredAt(random: Random, home: Dwelling, addresses: Addresses) {
  const { address, street } = random.chance(0.11) ? addresses.dwelling() : home
  return { address, policeStation: `${POLICE}${street}派出所` }
}

function permitOf(random: Random, today: Day, since: Day): Residence['permit'] {
  const issued = Math.min(since + random.int(180, 300), today - 10)
  // Endorsed year by year; one in twelve forgot this year.
  const endorsed = random.chance(0.08) ? today - random.int(10, 300) : addMonths(today, random.int(1, 11))
  return {
    number: `JZ${AREA_CODE}${random.digits(8)}`,
    issued: dateOf(issued),
    expires: dateOf(Math.max(endorsed, addYears(issued, 1))),
    reason: random.weighted([
      ['WORK', 7],
      ['FAMILY', 2],
      ['BUSINESS', 1],
    ]),
  }
}

function movedIn(person: Draft, established: Day, today: Day): string {
  const wedding = person.sex === 'FEMALE' ? currentWedding(person) : null
  const joined = wedding === null ? person.born + 10 : wedding.registered + 60
  return dateOf(Math.min(Math.max(joined, established, person.born), today))
}

const ORDER: readonly Relation[] = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'CHILD_IN_LAW',
  'GRANDCHILD',
  'PARENT',
  'PARENT_IN_LAW',
  'SIBLING',
  'OTHER',
]

/** What a person is of the head. */
function relationTo(head: Draft, person: Draft): Relation {
  if (person === head) return 'HEAD'
  if (partnersOf(head).at(-1) === person) return 'SPOUSE'
  const spouse = spouseOf(head)
  const isChild = (one: Draft) => one.father === head || one.mother === head || isParent(spouse, one)
  if (isChild(person)) return 'CHILD'
  if (isParent(person, head)) return 'PARENT'
  if (partnersOf(head).some((partner) => isParent(person, partner))) return 'PARENT_IN_LAW'
  if (partnersOf(person).some(isChild)) return 'CHILD_IN_LAW'
  if (parentsOf(person).some(isChild)) return 'GRANDCHILD'
  return parentsOf(person).some((parent) => isParent(parent, head)) ? 'SIBLING' : 'OTHER'
}

function partnersOf(person: Draft): Draft[] {
  return person.weddings.map((wedding) => spouseIn(wedding, person))
}

function isParent(parent: Draft | null, child: Draft): boolean {
  return parent !== null && (child.father === parent || child.mother === parent)
}
