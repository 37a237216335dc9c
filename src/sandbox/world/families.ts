import { type Day, addYears, firstDayOf, yearOf } from './days.ts'
import { type Draft, type Wedding, areKin, currentWedding, lastWedding, spouseIn } from './draft.ts'
import { type Random } from './random.ts'
import { type Arrival, createRegistry } from './registry.ts'

const FIRST_YEAR = 1950
const LAST_FOUNDING_YEAR = 1974
const FOUNDING_YEARS = LAST_FOUNDING_YEAR - FIRST_YEAR + 1
/** Couples that begin a family without known parents, for each person of the world. */
const FOUNDING_SHARE = 0.12
/** The rest comes from elsewhere; at least this share of the world does. */
const MIGRANT_SHARE = 0.03
/** Of those who died before, only such as someone's marriage still names are kept. */
const MEMORY_YEARS = 8

/** Grows exactly as many people as asked, year by year, and fills up with people from elsewhere. */
export function growFamilies(random: Random, today: Day, count: number): Draft[] {
  for (let couples = Math.round(count * FOUNDING_SHARE); couples > 0; couples = Math.floor(couples * 0.95)) {
    const arrive = createRegistry(random, today)
    const natives = remembered(liveThrough({ random, today, couples, arrive }), addYears(today, -MEMORY_YEARS))
    const missing = count - natives.length
    if (missing >= count * MIGRANT_SHARE) return [...natives, ...migrants({ random, today, arrive }, missing)]
  }
  throw new RangeError('Too few people for a world')
}

interface Growth {
  readonly random: Random
  readonly today: Day
  readonly arrive: (arrival: Arrival) => Draft
}

/** Everyone who ever lived, in the order of their arrival. */
function liveThrough({ random, today, couples: founding, arrive }: Growth & { couples: number }): Draft[] {
  const everyone: Draft[] = []
  const dying = new Map<number, Draft[]>()
  const growingUp = new Map<number, Draft[]>()
  let couples: Wedding[] = []
  let single: Draft[] = []
  for (let year = FIRST_YEAR; year <= yearOf(today); year++) {
    const start = firstDayOf(year)
    const end = Math.min(firstDayOf(year + 1) - 1, today)
    const now = { random, arrive, year, start, someDay: () => random.int(start, end) }
    single = [...single, ...(growingUp.get(year) ?? [])].filter((person) => currentWedding(person) === null)
    for (const person of dying.get(year) ?? []) if (person.lastDay <= end) single.push(...bury(person))
    couples = couples.filter((wedding) => wedding.end === null)
    single = single.filter((person) => mayMarry(person, start))

    const arrivals = [...single, ...couples].flatMap((mother) => childrenOf(now, mother))
    single.push(...couples.flatMap((wedding) => part(now, wedding)))
    couples.push(...wed(now, single))
    if (year <= LAST_FOUNDING_YEAR) {
      const founded = Array.from({ length: Math.round(founding / FOUNDING_YEARS) }, () => found(now))
      couples.push(...founded)
      arrivals.push(...founded.flatMap(({ husband, wife }) => [husband, wife]))
    }
    for (const person of arrivals) {
      everyone.push(person)
      enter(dying, Math.max(yearOf(person.lastDay), year + 1), person)
      enter(growingUp, yearOf(person.born) + 20, person)
    }
  }
  return everyone
}

interface Year extends Pick<Growth, 'random' | 'arrive'> {
  readonly year: number
  /** Its first day. */
  readonly start: Day
  readonly someDay: () => Day
}

function enter(agenda: Map<number, Draft[]>, year: number, person: Draft): void {
  const entries = agenda.get(year)
  if (entries === undefined) agenda.set(year, [person])
  else entries.push(person)
}

function found({ random, arrive, start, someDay }: Year): Wedding {
  const wifeBorn = start - random.int(20 * 366, 25 * 365)
  const husbandBorn = Math.min(wifeBorn - random.int(-700, 2600), start - 22 * 366)
  const parentless = { father: null, mother: null, grown: true }
  const husband = arrive({ sex: 'MALE', born: husbandBorn, ...parentless })
  const wife = arrive({ sex: 'FEMALE', born: wifeBorn, ...parentless })
  return marry(husband, wife, someDay())
}

/** Returns the widow or widower. */
function bury(person: Draft): Draft[] {
  person.died = person.lastDay
  const last = lastWedding(person)
  // Of two who die in one year the first ends the marriage, whoever is counted first.
  const isFirst = last !== null && (last.end === null || (last.end.kind === 'DEATH' && last.end.day > person.lastDay))
  if (!isFirst) return []
  last.end = { kind: 'DEATH', day: person.lastDay }
  return [spouseIn(last, person)]
}

// ── birth ──

/** Of a couple or, seldom, of a woman alone. */
function childrenOf(now: Year, parents: Wedding | Draft): readonly Draft[] {
  const [mother, father] = 'wife' in parents ? [parents.wife, parents.husband] : [parents, null]
  const { random, arrive, start, someDay } = now
  const age = (start - mother.born) / 365.25
  if (mother.sex === 'MALE' || age < 20.1 || age > 41.5) return NO_ONE
  if (!random.chance(father === null ? 0.0012 : fertility(now, mother, age))) return NO_ONE
  const born = someDay()
  // A childless couple past its years of hope may adopt.
  const adopted = age > 36 && father !== null && mother.children.length === 0 && random.chance(0.3)
  const count = !adopted && random.chance(0.01) ? 2 : 1
  return Array.from({ length: count }, () =>
    arrive({ sex: random.chance(0.517) ? 'MALE' : 'FEMALE', born, father, mother, adopted }),
  )
}

const NO_ONE: readonly Draft[] = []

/** Chance of a child this year, as the times and the number of children allow. */
function fertility({ year, start }: Year, mother: Draft, age: number): number {
  const youngest = mother.children.at(-1)
  if (youngest !== undefined && start - youngest.born < 500) return 0
  const fading = age > 35 ? 0.35 : 1
  const children = mother.children.length
  if (year < 1970) return children < 5 ? 0.3 * fading : 0
  if (year < 1980) return children < 4 ? 0.25 * fading : 0
  if (children === 0) return 0.5 * fading
  if (children === 1) return (year < 2002 ? 0.24 : 0.14) * fading
  return children === 2 ? 0.02 * fading : 0
}

// ── marriage ──

function marry(husband: Draft, wife: Draft, registered: Day): Wedding {
  const wedding: Wedding = { husband, wife, registered, end: null }
  husband.weddings.push(wedding)
  wife.weddings.push(wedding)
  return wedding
}

/** Returns those who are single again. */
function part({ random, year, start, someDay }: Year, wedding: Wedding): readonly Draft[] {
  if (year < 1985 || wedding.registered >= start) return NO_ONE
  const young = start - wedding.registered < 15 * 365
  if (!random.chance(young ? 0.007 : 0.0015)) return NO_ONE
  wedding.end = { kind: 'DIVORCE', day: someDay() }
  return [wedding.husband, wedding.wife]
}

function mayMarry(person: Draft, start: Day): boolean {
  return person.died === null && currentWedding(person) === null && start - person.born < 68 * 365
}

/** Those who look for someone find each other where age and kinship allow; now and then the divorced each other. */
function wed(now: Year, single: readonly Draft[]): Wedding[] {
  const { random, start, someDay } = now
  const seeking = single.filter((person) => random.chance(readiness(now, person)))
  const women = seeking.filter(({ sex }) => sex === 'FEMALE')
  return seeking.flatMap((man) => {
    if (man.sex === 'FEMALE') return []
    const former = lastWedding(man)?.wife
    const again = former !== undefined && mayMarry(former, start) && readiness(now, former) > 0 && random.chance(0.15)
    const wife = again ? former : women.find((woman) => currentWedding(woman) === null && suits(man, woman))
    return wife === undefined ? [] : [marry(man, wife, someDay())]
  })
}

function suits(man: Draft, woman: Draft): boolean {
  const older = woman.born - man.born
  return older > -3 * 365 && older < 7 * 365 && !areKin(man, woman)
}

/** Chance that a single person looks for a spouse this year: not before the lawful age, nor when a marriage just ended. */
function readiness({ year, start }: Year, person: Draft): number {
  const age = (start - person.born) / 365.25
  if (age < (person.sex === 'MALE' ? 22.1 : 20.1)) return 0
  const end = lastWedding(person)?.end
  if (end) return end.day < start ? 0.06 : 0
  const patient = year > 2005 ? 0.6 : 1
  if (age < 25) return 0.4 * patient
  return age < 33 ? 0.5 * patient : 0.14
}

// ── memory ──

/** Keeps the living, the lately dead, and whoever was married to one of them; forgets the other forebears. */
function remembered(everyone: readonly Draft[], since: Day): Draft[] {
  const kept = new Set<Draft>()
  const keep = (person: Draft) => {
    if (kept.has(person)) return
    kept.add(person)
    for (const wedding of person.weddings) keep(spouseIn(wedding, person))
  }
  for (const person of everyone) if (person.died === null || person.died >= since) keep(person)
  for (const person of kept) {
    if (person.father !== null && !kept.has(person.father)) person.father = null
    if (person.mother !== null && !kept.has(person.mother)) person.mother = null
    person.children.splice(0, Infinity, ...person.children.filter((child) => kept.has(child)))
  }
  return everyone.filter((person) => kept.has(person))
}

// ── people from elsewhere ──

/** Single workers, couples, and couples with a child, exactly as many people as asked. */
function migrants({ random, today, arrive }: Growth, count: number): Draft[] {
  const people: Draft[] = []
  const parentless = { father: null, mother: null, migrant: true }
  while (people.length < count) {
    const size = Math.min(random.weighted([[1, 5] as const, [2, 3] as const, [3, 4] as const]), count - people.length)
    const age = random.int(size === 3 ? 29 : 23, size === 3 ? 40 : 52)
    const born = addYears(today, -age) - random.int(0, 364)
    const first = arrive({ sex: size > 1 || random.chance(0.6) ? 'MALE' : 'FEMALE', born, ...parentless })
    people.push(first)
    if (size === 1) continue
    const wife = arrive({ sex: 'FEMALE', born: born + random.int(-300, 300), ...parentless })
    const grown = addYears(Math.max(first.born, wife.born), 22)
    const registered = Math.min(grown + random.int(1, size === 3 ? 2 * 365 : 200), today - 30)
    marry(first, wife, registered)
    people.push(wife)
    if (size === 3) people.push(child(random, today, wife, arrive))
  }
  return people
}

function child(random: Random, today: Day, mother: Draft, arrive: Growth['arrive']): Draft {
  const wedding = lastWedding(mother)
  const father = wedding === null ? null : wedding.husband
  const from = wedding === null ? mother.born : wedding.registered + 300
  const to = Math.min(from + 4 * 365, today - 400)
  const sex = random.chance(0.517) ? 'MALE' : 'FEMALE'
  return arrive({ sex, born: random.int(Math.min(from, to), to), father, mother, migrant: true })
}
