import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  organizationCodeCheckDigit,
  parseBirthCertificateNumber,
  parseCitizenId,
  parseCreditCode,
} from '../src/model/ids.ts'
import { retirementDay } from '../src/sandbox/world/careers.ts'
import { dateOf, dayOf } from '../src/sandbox/world/days.ts'
import { DEFAULT_WORLD, generateWorld } from '../src/sandbox/world/generate.ts'
import { RARE_CHARACTERS } from '../src/sandbox/world/names.ts'
import { plantedFile } from '../src/sandbox/world/planted.ts'
import {
  DEPARTMENTS,
  type Enterprise,
  type Person,
  type PersonId,
  type Planted,
  type SubjectId,
  type World,
} from '../src/sandbox/world/types.ts'

const world = generateWorld()
const people = [...world.people.values()]
const living = people.filter(({ death }) => death === null)
const enterprises = [...world.enterprises.values()]
const subjects: ReadonlyMap<SubjectId, Person | Enterprise> = new Map<SubjectId, Person | Enterprise>([
  ...world.people,
  ...world.enterprises,
])

/** The subjects of a list for which a claim does not hold; a test expects none. */
function failing<T>(list: readonly T[], holds: (one: T) => boolean): T[] {
  return list.filter((one) => !holds(one)).slice(0, 5)
}

function personOf(id: SubjectId | null): Person {
  const person = people.length > 0 && id !== null ? subjects.get(id) : undefined
  if (person === undefined || !('citizenId' in person)) throw new TypeError('not a person of the world')
  return person
}

function enterpriseOf(id: SubjectId): Enterprise {
  const enterprise = subjects.get(id)
  if (enterprise === undefined || !('creditCode' in enterprise)) throw new TypeError('not an enterprise of the world')
  return enterprise
}

/** Full years between two dates. */
function years(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
}

function digest(value: World): string {
  const text = JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part))
  return createHash('sha256').update(text).digest('hex')
}

function duplicates(values: readonly (string | null)[]): (string | null)[] {
  const given = values.filter((value) => value !== null)
  return given.filter((value, index) => given.indexOf(value) !== index).slice(0, 5)
}

describe('one seed, one world', () => {
  const small = { people: 3_000, enterprises: 300 }

  it('is the same for the same options, whatever was made before', () => {
    expect(digest(generateWorld())).toBe(digest(world))
    expect(digest(generateWorld({ ...small, seed: 7 }))).toBe(digest(generateWorld({ ...small, seed: 7 })))
  })

  it('is another one for another seed or another day', () => {
    const first = digest(generateWorld(small))
    expect(digest(generateWorld({ ...small, seed: 2 }))).not.toBe(first)
    expect(digest(generateWorld({ ...small, today: '2026-11-25' }))).not.toBe(first)
  })

  it('has exactly as many people and enterprises as asked', () => {
    expect([world.people.size, world.enterprises.size]).toEqual([10_000, 2_000])
    const other = generateWorld(small)
    expect([other.people.size, other.enterprises.size]).toEqual([3_000, 300])
  })

  it.each([
    ['2024-02-29', 100],
    ['2025-01-01', 200],
    ['2031-08-09', 300],
  ])('finds its personas and scenarios on %s from seed %d', (today, seed) => {
    const scenarios = generateWorld({ today, seed }).scenarios
    expect(scenarios.map(({ persona, lifeEvent }) => [persona, lifeEvent])).toEqual(
      world.scenarios.map(({ persona, lifeEvent }) => [persona, lifeEvent]),
    )
  })

  it('refuses a reference day that does not exist, and a world too small for its personas', () => {
    expect(() => generateWorld({ today: '2026-02-30' })).toThrow(RangeError)
    expect(() => generateWorld({ people: 40, enterprises: 5 })).toThrow(RangeError)
  })

  it('holds nothing that happens after its reference day', () => {
    const toCome = new Set(['expires', 'ends', 'termEnds', 'inspectionUntil', 'retirementDate', 'paidUntil'])
    const late: string[] = []
    JSON.stringify(world, (key, part: unknown) => {
      const isDate = typeof part === 'string' && /^\d{4}-\d{2}(-\d{2})?(T|$)/.test(part)
      if (isDate && !toCome.has(key) && part.slice(0, 10) > world.today) late.push(`${key} ${part}`)
      return part instanceof Map ? [...part.values()] : part
    })
    expect(late).toEqual([])
  })
})

describe('identifiers', () => {
  it('of people pass their check and carry an area code which no one holds', () => {
    expect(
      failing(people, ({ citizenId, birthDate, sex }) => {
        if (citizenId === null) return true
        const digits = parseCitizenId(citizenId)
        const isMale = Number(digits.charAt(16)) % 2 === 1
        const isBirthDate = digits.slice(6, 14) === birthDate.replaceAll('-', '')
        return digits.startsWith('140599') && isBirthDate && isMale === (sex === 'MALE')
      }),
    ).toEqual([])
  })

  it('of enterprises pass both of their checks and carry the same area code', () => {
    expect(
      failing(enterprises, ({ creditCode }) => {
        const code = parseCreditCode(creditCode)
        return code.slice(2, 8) === '140599' && organizationCodeCheckDigit(code.slice(8, 16)) === code.charAt(16)
      }),
    ).toEqual([])
  })

  it('of the old have a 15-digit past that fits, and only theirs', () => {
    expect(
      failing(people, ({ citizenId, formerCitizenId, birthDate }) =>
        citizenId === null || birthDate >= '1985-01-01'
          ? formerCitizenId === null
          : formerCitizenId === citizenId.slice(0, 6) + citizenId.slice(8, 17),
      ),
    ).toEqual([])
    expect(people.filter(({ formerCitizenId }) => formerCitizenId !== null).length).toBeGreaterThan(3_000)
  })

  it('key everyone: by the birth certificate only while there is no citizenId', () => {
    expect(
      failing([...world.people], ([key, { id, citizenId }]) => key === id && (citizenId === null || citizenId === id)),
    ).toEqual([])
    const unregistered = people.filter(({ citizenId }) => citizenId === null)
    expect(unregistered.length).toBeGreaterThan(2)
    expect(
      failing(unregistered, ({ id, household }) => {
        const birth = world.births.get(parseBirthCertificateNumber(id))
        return birth?.child === id && household === null
      }),
    ).toEqual([])
  })

  it('are given once', () => {
    expect(duplicates(enterprises.map(({ name }) => name))).toEqual([])
    expect(duplicates(world.vehicles.map(({ plate }) => plate))).toEqual([])
    expect(duplicates(world.properties.map(({ certificateNumber }) => certificateNumber))).toEqual([])
    expect(duplicates(world.marriages.map(({ certificateNumber }) => certificateNumber))).toEqual([])
  })

  it('of telephones are such as no one can have', () => {
    const phones = [...people, ...enterprises].map(({ phone }) => phone)
    expect(failing(phones, (phone) => phone === null || /^100\d{8}$/.test(phone))).toEqual([])
  })
})

describe('names', () => {
  it('pass from father to child, or from the mother to all children', () => {
    const children = people.filter(
      ({ father, mother, ethnicity }) => father !== null && mother !== null && ethnicity !== '05',
    )
    const sharesSurname = (child: Person, parent: PersonId | null) =>
      child.name.startsWith(personOf(parent).name.charAt(0))
    expect(
      failing(children, (child) => sharesSurname(child, child.father) || sharesSurname(child, child.mother)),
    ).toEqual([])
    const fathers = children.filter((child) => sharesSurname(child, child.father)).length
    expect(fathers / children.length).toBeGreaterThan(0.9)
  })

  it('include characters beyond the basic plane and names of minorities', () => {
    const names = people.map(({ name }) => name)
    expect(failing(RARE_CHARACTERS, (character) => names.some((name) => name.includes(character)))).toEqual([])
    expect(names.some((name) => name.includes('·'))).toBe(true)
    const minority = people.filter(({ ethnicity }) => ethnicity !== '01').length
    expect(minority / people.length).toBeGreaterThan(0.01)
    expect(minority / people.length).toBeLessThan(0.08)
  })
})

describe('kinship', () => {
  const withMother = people.filter(({ mother }) => mother !== null)
  const withFather = people.filter(({ father }) => father !== null)
  const isAdopted = ({ socialAid }: Person) => socialAid.some(({ kind }) => kind === 'ADOPTION')

  it('gives mothers who were between 20 and 42, and fathers who were grown', () => {
    expect(
      failing(withMother, (child) => {
        const mother = personOf(child.mother)
        const age = years(mother.birthDate, child.birthDate)
        return mother.sex === 'FEMALE' && age >= 20 && age <= 42
      }),
    ).toEqual([])
    expect(
      failing(withFather, (child) => {
        const father = personOf(child.father)
        return father.sex === 'MALE' && years(father.birthDate, child.birthDate) >= 20
      }),
    ).toEqual([])
  })

  it('lets no mother give birth after her death, and no father beget', () => {
    expect(failing(withMother, (child) => (personOf(child.mother).death?.date ?? '9999') >= child.birthDate)).toEqual(
      [],
    )
    expect(failing(withFather, (child) => (personOf(child.father).death?.date ?? '9999') >= child.birthDate)).toEqual(
      [],
    )
  })

  it('certifies every birth of the last years with the parents as they are', () => {
    const births = [...world.births.values()]
    expect(
      failing(births, ({ child, mother, father, name, sex, bornAt }) => {
        const person = personOf(child)
        const isSame = person.name === name && person.sex === sex && bornAt.startsWith(person.birthDate)
        return (
          isSame &&
          (person.mother === mother || person.mother === null) &&
          (person.father === father || person.father === null)
        )
      }),
    ).toEqual([])
    const lately = people.filter(
      (person) => person.birthDate > '2019-06-01' && !isAdopted(person) && person.mother !== null,
    )
    const certified = new Set(births.map(({ child }) => child))
    expect(failing(lately, ({ id }) => certified.has(id))).toEqual([])
  })

  it('has ages from 0 to 100, pupils of six and people about to retire', () => {
    const ages = living.map(({ birthDate }) => years(birthDate, world.today))
    expect(Math.min(...ages)).toBe(0)
    expect(Math.max(...ages)).toBeGreaterThan(90)
    expect(Math.max(...ages)).toBeLessThanOrEqual(101)
    expect(ages.filter((age) => age === 6).length).toBeGreaterThan(50)
    const year = Number(world.today.slice(0, 4))
    expect(living.filter(({ pension }) => pension?.retirementDate.startsWith(String(year)))).not.toHaveLength(0)
    expect(living.filter(({ pension }) => pension?.benefit.state === 'DUE')).not.toHaveLength(0)
  })
})

describe('marriages', () => {
  const marriagesOf = new Map<PersonId, World['marriages'][number][]>()
  for (const marriage of world.marriages) {
    for (const person of [marriage.husband, marriage.wife]) {
      marriagesOf.set(person, [...(marriagesOf.get(person) ?? []), marriage])
    }
  }

  it('join a man of 22 and a woman of 20 at least who are no siblings', () => {
    expect(
      failing(world.marriages, ({ husband, wife, registered }) => {
        const [man, woman] = [personOf(husband), personOf(wife)]
        const grown = years(man.birthDate, registered) >= 22 && years(woman.birthDate, registered) >= 20
        const siblings = man.mother !== null && man.mother === woman.mother
        return man.sex === 'MALE' && woman.sex === 'FEMALE' && grown && !siblings
      }),
    ).toEqual([])
  })

  it('follow one another, and end with a death or a divorce', () => {
    expect(
      failing([...marriagesOf.values()], (marriages) =>
        marriages.slice(1).every(({ registered }, index) => (marriages[index]?.end?.date ?? '9999') < registered),
      ),
    ).toEqual([])
    expect(
      failing(world.marriages, ({ husband, wife, end }) => {
        const deaths = [personOf(husband), personOf(wife)].map(({ death }) => death?.date ?? '9999').sort()
        if (end === null) return deaths[0] === '9999'
        return end.kind === 'DEATH' ? end.date === deaths[0] : end.date <= (deaths[0] ?? '')
      }),
    ).toEqual([])
  })

  it('give everyone living the status that follows from them', () => {
    expect(
      failing(living, ({ id, maritalStatus }) => {
        const marriages = marriagesOf.get(id) ?? []
        const last = marriages.at(-1)
        if (last === undefined) return maritalStatus === 'UNMARRIED'
        if (last.end !== null) return maritalStatus === (last.end.kind === 'DEATH' ? 'WIDOWED' : 'DIVORCED')
        if (marriages.length === 1) return maritalStatus === 'FIRST_MARRIAGE'
        const before = marriages
          .slice(0, -1)
          .some(({ husband, wife }) => husband === last.husband && wife === last.wife)
        return maritalStatus === (before ? 'RESTORED_MARRIAGE' : 'REMARRIED')
      }),
    ).toEqual([])
    const statuses = new Set(living.map(({ maritalStatus }) => maritalStatus))
    expect([...statuses].sort()).toEqual([
      'DIVORCED',
      'FIRST_MARRIAGE',
      'REMARRIED',
      'RESTORED_MARRIAGE',
      'UNMARRIED',
      'WIDOWED',
    ])
  })
})

describe('households', () => {
  const households = [...world.households.values()]
  const families = households.filter(({ kind }) => kind === 'FAMILY')

  it('list exactly those who name them, the head first', () => {
    expect(
      failing(households, ({ id, kind, head, members }) => {
        const [first] = members
        const heads = members.filter(({ relation }) => relation === 'HEAD')
        const named = members.every(({ person }) => personOf(person).household === id)
        const headed =
          kind === 'COLLECTIVE' ? head === null && heads.length === 0 : first?.person === head && heads.length === 1
        return named && headed
      }),
    ).toEqual([])
    expect(households.find(({ kind }) => kind === 'COLLECTIVE')?.members.length).toBeGreaterThan(2)
    const listed = new Map(households.flatMap(({ id, members }) => members.map(({ person }) => [person, id] as const)))
    expect(failing(people, ({ id, household }) => (listed.get(id) ?? null) === household)).toEqual([])
    expect(failing(living, ({ citizenId, household }) => citizenId === null || household !== null)).toEqual([])
  })

  it('state kinship to the head as it is', () => {
    const members = families.flatMap(({ head, members: all }) =>
      all.map((member) => ({ ...member, head: personOf(head) })),
    )
    expect(
      failing(members, ({ person: id, relation, head }) => {
        const person = personOf(id)
        const isParent = (parent: Person, child: Person) => child.father === parent.id || child.mother === parent.id
        if (relation === 'PARENT') return isParent(person, head)
        if (relation === 'CHILD') {
          const parents = [person.father, person.mother].filter((parent) => parent !== null).map(personOf)
          return parents.some((parent) => parent.id === head.id || parent.household === head.household)
        }
        if (relation !== 'SPOUSE') return true
        return world.marriages.some(
          ({ husband, wife }) => [husband, wife].includes(head.id) && [husband, wife].includes(person.id),
        )
      }),
    ).toEqual([])
  })

  it('are of one, two and three generations, and no child heads one', () => {
    const relations = new Set(households.flatMap(({ members }) => members.map(({ relation }) => relation)))
    expect([...relations]).toEqual(expect.arrayContaining(['SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'CHILD_IN_LAW']))
    expect(households.filter(({ members }) => members.length === 1).length).toBeGreaterThan(100)
    expect(failing(families, ({ head }) => years(personOf(head).birthDate, world.today) >= 16)).toEqual([])
  })

  it('of people registered elsewhere come with a residence permit', () => {
    const registered = living.filter(({ household }) => household !== null)
    const isElsewhere = ({ household }: Person) => world.households.get(household ?? '')?.areaCode !== '140599'
    expect(failing(registered, (person) => isElsewhere(person) === (person.residence.permit !== null))).toEqual([])
    expect(failing(living, ({ residence }) => world.dwellings.has(residence.dwelling))).toEqual([])
  })
})

describe('work and insurance', () => {
  const current = new Map(world.jobs.filter(({ until }) => until === null).map((job) => [job.person, job]))

  it('employs living people of working age, each once, while the enterprise exists', () => {
    expect(current.size).toBe(world.jobs.filter(({ until }) => until === null).length)
    expect(current.size).toBeGreaterThan(2_000)
    expect(
      failing(world.jobs, ({ person: id, employer, since, until }) => {
        const person = personOf(id)
        const { established, stateSince } = enterpriseOf(employer)
        const end = until ?? (person.death === null ? world.today : '')
        return (
          years(person.birthDate, since) >= 16 && since >= established && since < end && end <= (stateSince ?? '9999')
        )
      }),
    ).toEqual([])
  })

  it.each([
    ['MALE', 'WORKER', '1964-12-31', '2024-12-31'],
    ['MALE', 'WORKER', '1965-01-15', '2025-02-15'],
    ['MALE', 'MANAGEMENT', '1966-09-11', '2027-03-11'],
    ['MALE', 'WORKER', '1980-05-01', '2043-05-01'],
    ['FEMALE', 'MANAGEMENT', '1970-01-31', '2025-02-28'],
    ['FEMALE', 'MANAGEMENT', '1981-09-10', '2039-09-10'],
    ['FEMALE', 'WORKER', '1975-01-20', '2025-02-20'],
    ['FEMALE', 'WORKER', '1984-11-05', '2039-11-05'],
  ] as const)('retires a %s %s born %s on %s', (sex, post, born, retirement) => {
    expect(dateOf(retirementDay({ sex, born: dayOf(born) }, post))).toBe(retirement)
  })

  it('ends one job before the next', () => {
    const jobsOf = Map.groupBy(world.jobs, ({ person }) => person)
    expect(
      failing([...jobsOf.values()], (jobs) =>
        jobs.slice(1).every(({ since }, i) => (jobs[i]?.until ?? '9999') <= since),
      ),
    ).toEqual([])
  })

  it('insures employees through their employer, and no one else through one', () => {
    expect(
      failing(people, ({ id, socialInsurance, medicalInsurance, housingFund, pension }) => {
        const employer = current.get(id)?.employer ?? null
        const payers = (socialInsurance?.participations ?? []).map(({ payer }) => payer)
        const fund = housingFund?.employer ?? null
        const months = socialInsurance?.participations[0]?.months
        const isCounted = pension === null || months === pension.paidMonths
        return (
          payers.every((payer) => payer === employer) &&
          (fund === null || fund === employer) &&
          (medicalInsurance?.payer ?? employer) === employer &&
          isCounted
        )
      }),
    ).toEqual([])
  })

  it('counts in every enterprise those who work there', () => {
    const staff = Map.groupBy(current.values(), ({ employer }) => employer)
    expect(
      failing(enterprises, ({ creditCode, socialInsurance, housingFund }) => {
        const size = staff.get(creditCode)?.length ?? 0
        return (socialInsurance?.insured ?? 0) === size && (housingFund?.payers ?? size) === size
      }),
    ).toEqual([])
    const sizes = [...staff.values()].map(({ length }) => length)
    expect(Math.max(...sizes)).toBeGreaterThan(150)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(300)
  })

  it('leaves the dead without work, payments and cards in use', () => {
    const dead = people.filter(({ death }) => death !== null)
    expect(dead.length).toBeGreaterThan(300)
    expect(
      failing(dead, (person) => {
        const states = [person.medicalInsurance?.state, person.pension?.state]
        const benefit = person.pension?.benefit.state
        const isPaid = benefit === 'PAID' || benefit === 'DUE'
        return !current.has(person.id) && !states.includes('ACTIVE') && !isPaid && person.socialCard?.state !== 'ACTIVE'
      }),
    ).toEqual([])
  })
})

describe('enterprises', () => {
  it('are led by living grown people', () => {
    expect(
      failing(enterprises, ({ legalRepresentative, established }) => {
        const person = personOf(legalRepresentative)
        return person.death === null && person.citizenId !== null && years(person.birthDate, established) >= 18
      }),
    ).toEqual([])
  })

  it('belong wholly to people and enterprises of the world, or to the state', () => {
    expect(
      failing(enterprises, ({ type, shareholders }) => {
        const whole = shareholders.reduce((sum, { share }) => sum + share, 0)
        return (
          (type === 'STATE_OWNED' ? whole === 0 : whole === 100) &&
          shareholders.every(({ holder }) => subjects.has(holder))
        )
      }),
    ).toEqual([])
  })

  it('are active, cancelled or revoked', () => {
    const states = Object.groupBy(enterprises, ({ state }) => state)
    expect(states.ACTIVE?.length).toBeGreaterThan(1_500)
    expect(states.CANCELLED?.length).toBeGreaterThan(100)
    expect(states.REVOKED?.length).toBeGreaterThan(30)
    expect(failing(enterprises, ({ state, stateSince }) => (state === 'ACTIVE') === (stateSince === null))).toEqual([])
  })
})

describe('property', () => {
  it('is owned wholly by subjects of the world who were there to buy it', () => {
    expect(
      failing(world.properties, ({ owners, registered }) => {
        const whole = owners.reduce((sum, { share }) => sum + share, 0)
        return (
          whole === 100 &&
          owners.every(({ owner }) => {
            const subject = subjects.get(owner)
            if (subject === undefined) return false
            return 'creditCode' in subject
              ? subject.established <= registered
              : years(subject.birthDate, registered) >= 18
          })
        )
      }),
    ).toEqual([])
    expect(failing(world.vehicles, ({ owner }) => subjects.has(owner))).toEqual([])
  })

  it('secures the loan of every borrower of the housing fund', () => {
    const properties = new Map(world.properties.map((property) => [property.certificateNumber, property]))
    const borrowers = people.filter(({ housingFund }) => housingFund?.loan)
    expect(borrowers.length).toBeGreaterThan(20)
    expect(
      failing(borrowers, ({ id, housingFund }) => {
        const property = properties.get(housingFund?.loan?.property ?? '')
        return property?.owners.some(({ owner }) => owner === id) === true && property.mortgage !== null
      }),
    ).toEqual([])
  })
})

describe('what departments hold differently', () => {
  const shareOf = (planted: readonly Planted[], kind: ReadonlyMap<SubjectId, unknown>) =>
    new Set(planted.map(({ subject }) => subject).filter((subject) => kind.has(subject))).size / kind.size

  it('is about three to five in a hundred people, and as many enterprises', () => {
    const conflicts = world.planted.filter(({ kind }) => kind === 'CONFLICT')
    for (const planted of [conflicts, world.planted]) {
      for (const kind of [world.people, world.enterprises]) {
        expect(shareOf(planted, kind)).toBeGreaterThanOrEqual(0.03)
        expect(shareOf(planted, kind)).toBeLessThanOrEqual(0.05)
      }
    }
  })

  it('is of every kind, and in most departments', () => {
    const elements = new Set(world.planted.flatMap((one) => (one.kind === 'CONFLICT' ? one.element : [])))
    expect([...elements].sort()).toEqual([
      'address',
      'legalRepresentative',
      'maritalStatus',
      'medicalState',
      'name',
      'pensionState',
      'phone',
    ])
    const departments = new Set(world.planted.map(({ department }) => department))
    expect(departments.size).toBeGreaterThanOrEqual(8)
    expect(DEPARTMENTS).toEqual(expect.arrayContaining([...departments]))
    expect(world.planted.filter(({ kind }) => kind === 'GAP').length).toBeGreaterThan(50)
  })

  it('really differs from the truth, where the truth gives the department a record', () => {
    const truthOf = (subject: SubjectId, element: string): unknown => {
      const found = subjects.get(subject)
      if (found === undefined) return undefined
      if ('creditCode' in found) return new Map<string, unknown>(Object.entries(found)).get(element)
      if (element === 'address') return world.households.get(found.household ?? '')?.address
      if (element === 'pensionState') return found.pension?.state
      if (element === 'medicalState') return found.medicalInsurance?.state
      return new Map<string, unknown>(Object.entries(found)).get(element)
    }
    const conflicts = world.planted.filter((one) => one.kind === 'CONFLICT')
    expect(
      failing(conflicts, ({ subject, element, holds }) => {
        const truth = truthOf(subject, element)
        return truth !== undefined && truth !== null && truth !== holds
      }),
    ).toEqual([])
    expect(duplicates(world.planted.map(({ subject }) => subject))).toEqual([])
  })

  it('spares the personas and whom they ask about', () => {
    const cast = new Set<SubjectId>([
      ...world.scenarios.flatMap((scenario) => scenario.subjects.map(({ id }) => id)),
      ...world.personas.flatMap(({ citizen }) => citizen ?? []),
    ])
    expect(world.planted.filter(({ subject }) => cast.has(subject))).toEqual([])
  })

  it('is listed in the committed file; `npm run generate` renews it', () => {
    expect(world.seed).toBe(DEFAULT_WORLD.seed)
    const file = new URL('../seeds/people/planted.json', import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(plantedFile(world))
  })
})

describe('personas and scenarios', () => {
  const personas = new Map(world.personas.map((persona) => [persona.persona, persona]))
  const subjectOf = (scenario: World['scenarios'][number], role: string): SubjectId => {
    const subject = scenario.subjects.find((one) => one.role === role)
    if (subject === undefined) throw new TypeError(`no ${role} in ${scenario.lifeEvent}`)
    return subject.id
  }
  const scenariosOf = (...lifeEvents: readonly string[]) =>
    world.scenarios.filter(({ lifeEvent }) => lifeEvents.includes(lifeEvent))

  it('play every role there is, citizens under their own id', () => {
    expect(personas.size).toBe(world.personas.length)
    const roles = new Set(world.personas.flatMap((persona) => persona.roles))
    expect([...roles].sort()).toEqual([
      'AUDITOR',
      'AUTHORITY',
      'CITIZEN',
      'DEPARTMENT',
      'OFFICER',
      'OPERATOR',
      'PORTAL',
    ])
    expect(
      failing(world.personas, ({ roles: own, id, citizen, officer }) =>
        own.includes('CITIZEN') ? personOf(citizen).death === null && id === citizen && officer === null : id === null,
      ),
    ).toEqual([])
    const citizens = world.personas.flatMap(({ citizen }) => citizen ?? [])
    expect(duplicates(citizens)).toEqual([])
  })

  it('are ready for every complete 一件事, at both levels', () => {
    const events = new Set(world.scenarios.map(({ lifeEvent }) => lifeEvent))
    expect([...events].sort()).toEqual(['D10', 'D13', 'D4', 'D6', 'D9', 'P10', 'P18', 'P19', 'P22', 'P3'])
  })

  it('have an open case of that life event about exactly these subjects, with the caseworker', () => {
    expect(
      failing(world.scenarios, ({ persona, lifeEvent, subjects: about, caseNumber }) => {
        const found = world.cases.get(caseNumber)
        const same = JSON.stringify(found?.subjects) === JSON.stringify(about) && found?.lifeEvent === lifeEvent
        return (
          same &&
          found?.state === 'OPEN' &&
          found.officer === personas.get('caseworker')?.officer &&
          personas.has(persona)
        )
      }),
    ).toEqual([])
    expect(failing([...world.cases], ([number, { number: own }]) => number === own && /^JC\d{14}$/.test(own))).toEqual(
      [],
    )
  })

  it('stand beside closed cases and cases of other officers', () => {
    const cases = [...world.cases.values()]
    const own = personas.get('caseworker')?.officer
    expect(cases.filter(({ state, officer }) => state === 'CLOSED' && officer === own)).not.toHaveLength(0)
    const other = personas.get('other-caseworker')?.officer
    expect(cases.filter(({ state, officer }) => state === 'OPEN' && officer === other)).not.toHaveLength(0)
    expect(failing(cases, ({ state, closedAt }) => (state === 'OPEN') === (closedAt === null))).toEqual([])
  })

  it('enter a child of six at school, with its parents, the mother consenting in one family and not in the other', () => {
    const scenarios = scenariosOf('P19', 'D10')
    expect(
      failing(scenarios, (scenario) => {
        const child = personOf(subjectOf(scenario, 'child'))
        const parents = child.father === subjectOf(scenario, 'father') && child.mother === subjectOf(scenario, 'mother')
        return parents && years(child.birthDate, world.today) === 6
      }),
    ).toEqual([])
    for (const scenario of scenarios.filter(({ persona }) => persona === 'pupil-father')) {
      const [grantee, grantor] = [subjectOf(scenario, 'father'), subjectOf(scenario, 'mother')]
      expect(personas.get(scenario.persona)?.citizen).toBe(grantee)
      expect(scenario.consents).toEqual([{ grantor, grantee, lifeEvent: scenario.lifeEvent }])
    }
    const reserved = scenarios.filter(({ persona }) => persona === 'reserved-pupil-father')
    expect(reserved).toHaveLength(2)
    expect(reserved.flatMap(({ consents }) => consents)).toEqual([])
  })

  it('give the pupil’s parents a home of their own, work and insurance', () => {
    const [scenario] = scenariosOf('P19')
    if (scenario === undefined) throw new TypeError('no scenario')
    const parents = [personOf(subjectOf(scenario, 'father')), personOf(subjectOf(scenario, 'mother'))]
    expect(
      failing(
        parents,
        ({ pension, medicalInsurance, socialCard, residence }) =>
          pension?.state === 'ACTIVE' &&
          medicalInsurance?.state === 'ACTIVE' &&
          socialCard?.state === 'ACTIVE' &&
          residence.permit === null,
      ),
    ).toEqual([])
    const owners = new Set<SubjectId>(world.properties.flatMap((property) => property.owners.map(({ owner }) => owner)))
    expect(parents.some(({ id }) => owners.has(id))).toBe(true)
  })

  it('register a newborn that has no citizenId, by its birth certificate', () => {
    expect(
      failing(scenariosOf('P18', 'D4'), (scenario) => {
        const newborn = personOf(subjectOf(scenario, 'newborn'))
        const parents =
          newborn.father === subjectOf(scenario, 'father') && newborn.mother === subjectOf(scenario, 'mother')
        const applies = personas.get(scenario.persona)?.citizen === newborn.father
        return (
          newborn.citizenId === null &&
          parents &&
          applies &&
          scenario.consents.some(({ grantor }) => grantor === newborn.mother)
        )
      }),
    ).toEqual([])
  })

  it('hire a graduate who has no work yet, for an enterprise led by the persona or an officer’s case', () => {
    expect(
      failing(scenariosOf('P3', 'D9'), (scenario) => {
        const employee = personOf(subjectOf(scenario, 'employee'))
        const employer = enterpriseOf(subjectOf(scenario, 'employer'))
        const isFree = !world.jobs.some(({ person, until }) => person === employee.id && until === null)
        const leads = personas.get(scenario.persona)?.citizen === employer.legalRepresentative
        const consented = scenario.consents.some(
          ({ grantor, grantee }) => grantor === employee.id && grantee === employer.creditCode,
        )
        const isOfficer = personas.get(scenario.persona)?.roles.includes('OFFICER') === true
        return (
          isFree &&
          employer.state === 'ACTIVE' &&
          employee.graduation !== null &&
          (isOfficer ? !consented : leads && consented)
        )
      }),
    ).toEqual([])
  })

  it('change an enterprise through its legal representative, and retire someone whose time has come', () => {
    expect(
      failing(scenariosOf('P10', 'D6'), (scenario) => {
        const { legalRepresentative, state } = enterpriseOf(subjectOf(scenario, 'enterprise'))
        return state === 'ACTIVE' && personas.get(scenario.persona)?.citizen === legalRepresentative
      }),
    ).toEqual([])
    expect(
      failing(scenariosOf('P22', 'D13'), (scenario) => {
        const { id, pension, death } = personOf(subjectOf(scenario, 'retiree'))
        const isDue = pension?.benefit.state === 'DUE' || pension?.benefit.state === 'NOT_DUE'
        const soon = (pension?.retirementDate ?? '9999') < '2027-04-01'
        return death === null && isDue && soon && personas.get(scenario.persona)?.citizen === id
      }),
    ).toEqual([])
  })
})
