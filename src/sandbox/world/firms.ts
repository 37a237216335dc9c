import { type CreditCode, creditCodeCheckDigit, organizationCodeCheckDigit, parseCreditCode } from '../../model/ids.ts'
import { type Day, ageOn, firstDayOf } from './days.ts'
import { type Draft } from './draft.ts'
import { AREA_CODE, DISTRICT } from './places.ts'
import { type Random } from './random.ts'
import { SECTORS, type Sector, brandOf } from './sectors.ts'
import { type Enterprise, type EnterpriseState } from './types.ts'

/** An enterprise before anyone works there. */
export interface Firm {
  readonly creditCode: CreditCode
  readonly name: string
  readonly type: Enterprise['type']
  readonly sector: Sector
  readonly established: Day
  readonly state: EnterpriseState
  /** Day of 注销 or 吊销. */
  readonly closed: Day | null
  /** Its legal representative. */
  readonly owner: Draft
  /** In whose hands it was before, if it changed. */
  readonly formerOwner: { readonly person: Draft; readonly until: Day } | null
}

interface Founding {
  readonly random: Random
  readonly people: readonly Draft[]
  readonly today: Day
  readonly count: number
}

const MOST_PER_OWNER = 3

/** Founds enterprises since 1992, more of them lately, each by a grown person of that time. */
export function foundFirms({ random, people, today, count }: Founding): Firm[] {
  const names = new Set<string>()
  const codes = new Set<CreditCode>()
  const owned = new Map<Draft, number>()
  const adults = people.filter(({ born, died }) => died === null && between(ageOn(born, today), 23, 74))

  /** Someone old enough then, and not of too many enterprises already. */
  function ownerAt(day: Day): Draft {
    for (;;) {
      const person = random.pick(adults)
      const firms = owned.get(person) ?? 0
      if (firms >= MOST_PER_OWNER || !between(ageOn(person.born, day), 20, 60)) continue
      owned.set(person, firms + 1)
      return person
    }
  }

  function fresh<T>(taken: Set<T>, make: () => T): T {
    for (;;) {
      const made = make()
      if (taken.has(made)) continue
      taken.add(made)
      return made
    }
  }

  return Array.from({ length: count }, () => {
    const sector = random.weighted(SECTORS)
    const type = random.weighted(TYPES)
    const ago = random.int(0, 1000) * random.int(0, 1000)
    const established = today - 40 - Math.floor((ago * (today - firstDayOf(1992))) / 1_100_000)
    const state = random.weighted(STATES)
    const closed = state === 'ACTIVE' ? null : random.int(Math.min(established + 200, today - 5), today - 5)
    const end = closed ?? today
    const owner = ownerAt(established)
    const former = end - established > 150 && random.chance(0.12) ? ownerAt(established) : owner
    return {
      creditCode: fresh(codes, () => creditCodeOf(random)),
      name: fresh(names, () => nameOf(random, sector, type)),
      type,
      sector,
      established,
      state,
      closed,
      owner,
      formerOwner: former === owner ? null : { person: former, until: random.int(established + 100, end - 20) },
    }
  })
}

const TYPES: readonly (readonly [Enterprise['type'], number])[] = [
  ['LIMITED', 46],
  ['SOLE_LIMITED', 30],
  ['SOLE_PROPRIETORSHIP', 15],
  ['PARTNERSHIP', 5],
  ['JOINT_STOCK', 3],
  ['STATE_OWNED', 1],
]

const STATES: readonly (readonly [EnterpriseState, number])[] = [
  ['ACTIVE', 84],
  ['CANCELLED', 12],
  ['REVOKED', 4],
]

const SUFFIXES: Readonly<Record<Enterprise['type'], string>> = {
  LIMITED: '有限公司',
  SOLE_LIMITED: '有限公司',
  JOINT_STOCK: '股份有限公司',
  STATE_OWNED: '集团有限公司',
  PARTNERSHIP: '中心（有限合伙）',
  SOLE_PROPRIETORSHIP: '服务部',
}

export function nameOf(random: Random, { trade }: Sector, type: Enterprise['type']): string {
  return `晋城市${DISTRICT}${brandOf(random.pick)}${trade}${SUFFIXES[type]}`
}

const ORGANIZATION_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('')

/** 9 市场监管, 1 企业, area, then an organization code with its own check character. GB 32100, GB 11714. */
function creditCodeOf(random: Random): CreditCode {
  const body = `MA${Array.from({ length: 6 }, () => random.pick(ORGANIZATION_ALPHABET)).join('')}`
  const first17 = `91${AREA_CODE}${body}${organizationCodeCheckDigit(body)}`
  return parseCreditCode(first17 + creditCodeCheckDigit(first17))
}

function between(value: number, from: number, to: number): boolean {
  return value >= from && value <= to
}
