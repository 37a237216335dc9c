import { type Day, addYears, dateOf, dayOf, monthOf } from './days.ts'
import { type Draft, parentsOf, spouseOf } from './draft.ts'
import { type Firm, nameOf } from './firms.ts'
import { BANKS, MARKET_BUREAU, TAX_BUREAU } from './places.ts'
import { publicityOf } from './publicity.ts'
import { type Random } from './random.ts'
import {
  type Enterprise,
  type EnterpriseInsurance,
  type EnterpriseTax,
  type Permit,
  type PersonId,
  type Shareholder,
  type SubjectId,
} from './types.ts'

/** An enterprise with all that was decided before it is written down. */
export interface Undertaking {
  readonly random: Random
  readonly today: Day
  readonly firm: Firm
  readonly address: string
  /** Those who work there now; the owner may be one of them. */
  readonly staff: readonly PersonId[]
  readonly paysHousingFund: boolean
  /** Grown people who may hold shares. */
  readonly investors: readonly Draft[]
  /** Enterprises that may. */
  readonly holdings: readonly Firm[]
}

export function enterpriseOf(undertaking: Undertaking): Enterprise {
  const { random, today, firm, address, staff } = undertaking
  const capital = random.pick([10, 30, 50, 100, 200, 500, 1000]) * (firm.type === 'JOINT_STOCK' ? 10 : 1) * 10_000
  const approved = random.int(firm.established, firm.closed ?? today - 5)
  const formerName = nameOf(random, firm.sector, firm.type)
  const renamed = random.chance(0.09) && approved > firm.established + 60 && formerName !== firm.name
  const phone = `100${random.digits(8)}`
  return {
    creditCode: firm.creditCode,
    registrationNumber: firm.established < dayOf('2015-10-01') ? `140599${random.digits(9)}` : null,
    name: firm.name,
    formerNames: renamed ? [{ name: formerName, until: dateOf(approved) }] : [],
    type: firm.type,
    industry: firm.sector.industry,
    scope: firm.sector.scope,
    capital,
    established: dateOf(firm.established),
    termEnds: random.chance(0.3) ? dateOf(addYears(firm.established, random.pick([30, 50]))) : null,
    approved: dateOf(Math.max(approved, firm.formerOwner?.until ?? approved)),
    authority: MARKET_BUREAU,
    state: firm.state,
    stateSince: firm.closed === null ? null : dateOf(firm.closed),
    address,
    legalRepresentative: firm.owner.id,
    formerLegalRepresentatives:
      firm.formerOwner === null ? [] : [{ person: firm.formerOwner.person.id, until: dateOf(firm.formerOwner.until) }],
    shareholders: shareholdersOf(undertaking, capital),
    directors: directorsOf(random, firm, staff),
    contacts: contactsOf(random, firm, { staff, phone }),
    phone,
    email: `office-${firm.creditCode.slice(10, 17).toLowerCase()}@example.com`,
    bankAccount: {
      bank: random.pick(BANKS),
      number: `99${random.digits(15)}`,
      opened: dateOf(Math.min(firm.established + random.int(5, 35), today)),
    },
    seals: sealsOf(random, firm, today),
    ...publicityOf(undertaking),
    tax: taxOf(undertaking),
    socialInsurance: insuranceOf(undertaking, 'SB'),
    medicalInsurance: insuranceOf(undertaking, 'YB'),
    housingFund: undertaking.paysHousingFund
      ? {
          account: `05${random.digits(7)}`,
          opened: dateOf(Math.min(firm.established + random.int(60, 400), today)),
          state: 'NORMAL',
          rate: random.pick([5, 6, 8, 10, 12]),
          payers: staff.length,
          paidUntil: monthOf(today),
        }
      : null,
    permits: permitsOf(random, today, firm),
  }
}

// ── who owns and leads ──

function shareholdersOf({ random, firm, investors, holdings }: Undertaking, capital: number): Shareholder[] {
  const holders = holdersOf(random, firm, { investors, holdings })
  let left = 100
  return holders.map((holder, index) => {
    const last = index === holders.length - 1
    const share = last ? left : random.int(Math.ceil(left * 0.4), Math.floor(left * 0.7))
    left -= share
    const subscribed = (capital * share) / 100
    return {
      holder,
      subscribed,
      paid: random.chance(0.6) ? subscribed : Math.round((subscribed * random.int(0, 80)) / 100),
      share,
      since: dateOf(index === 0 ? (firm.formerOwner?.until ?? firm.established) : firm.established),
    }
  })
}

/** The owner first. A family keeps things together; a state-owned enterprise has an investor outside the world. */
function holdersOf(
  random: Random,
  { type, owner, established, creditCode }: Firm,
  { investors, holdings }: Pick<Undertaking, 'investors' | 'holdings'>,
): SubjectId[] {
  if (type === 'STATE_OWNED') return []
  if (type === 'SOLE_LIMITED' || type === 'SOLE_PROPRIETORSHIP') return [owner.id]
  const holders = new Set<SubjectId>([owner.id])
  const count = type === 'JOINT_STOCK' ? random.int(4, 6) : random.int(2, 3)
  const family = [spouseOf(owner), ...parentsOf(owner), ...owner.children]
  const kin = family.filter((one) => one !== null && one.died === null && one.born < established - 18 * 366)
  for (const relative of kin)
    if (relative !== null && random.chance(0.5) && holders.size < count) holders.add(relative.id)
  while (holders.size < count) {
    const holding = random.pick(holdings)
    const person = random.pick(investors)
    if (random.chance(0.08) && holding.established < established && holding.creditCode !== creditCode) {
      holders.add(holding.creditCode)
    } else if (person.born < established - 18 * 366) holders.add(person.id)
  }
  return [...holders]
}

function directorsOf(random: Random, { type, owner }: Firm, staff: readonly PersonId[]): Enterprise['directors'] {
  if (type === 'SOLE_PROPRIETORSHIP' || type === 'PARTNERSHIP') return []
  const supervisor = staff.find((person) => person !== owner.id)
  const lead = type === 'JOINT_STOCK' ? '董事长' : '执行董事兼总经理'
  const directors = [{ person: owner.id, position: lead }]
  if (supervisor !== undefined && random.chance(0.8)) directors.push({ person: supervisor, position: '监事' })
  return directors
}

function contactsOf(
  random: Random,
  { owner }: Firm,
  { staff, phone }: { staff: readonly PersonId[]; phone: string },
): Enterprise['contacts'] {
  const someone = () => (staff.length > 0 ? random.pick(staff) : owner.id)
  const other = () => `100${random.digits(8)}`
  return [
    { role: 'CONTACT', person: someone(), phone },
    { role: 'FINANCE', person: someone(), phone: other() },
    { role: 'LIAISON', person: someone(), phone: other() },
    { role: 'TAX', person: someone(), phone: other() },
  ]
}

function sealsOf(random: Random, firm: Firm, today: Day): Enterprise['seals'] {
  const kinds: readonly Enterprise['seals'][number]['kind'][] = [
    'OFFICIAL',
    'FINANCE',
    'INVOICE',
    'LEGAL_REPRESENTATIVE',
    'CONTRACT',
  ]
  const recorded = dateOf(Math.min(firm.established + random.int(1, 12), today))
  return kinds.slice(0, random.int(2, 5)).map((kind) => ({ kind, number: `140599${random.digits(7)}`, recorded }))
}

// ── tax, insurance, permits ──

function taxOf({ random, today, firm, staff }: Undertaking): EnterpriseTax {
  const type = staff.length > 8 || random.chance(0.25) ? 'GENERAL' : 'SMALL_SCALE'
  const registered = Math.min(firm.established + random.int(3, 30), today)
  const closed = firm.state !== 'ACTIVE'
  return {
    taxpayerId: firm.creditCode,
    type,
    authority: TAX_BUREAU,
    registered: dateOf(registered),
    creditGrade: closed
      ? 'D'
      : random.weighted([
          ['A', 15],
          ['B', 45],
          ['M', 28],
          ['C', 8],
          ['D', 4],
        ]),
    arrears: random.chance(0.03) ? random.int(5, 400) * 100 : 0,
    paidLastYear: closed ? 0 : random.int(0, 90) * 100 * (staff.length + 1),
    state: firm.state === 'CANCELLED' ? 'CANCELLED' : closed || random.chance(0.02) ? 'ABNORMAL' : 'NORMAL',
    devices: [
      {
        number: `66${random.digits(10)}`,
        kind: firm.established > dayOf('2020-01-01') ? 'TAX_UKEY' : 'TAX_DISK',
        issued: dateOf(Math.min(registered + 5, today)),
        state: closed ? 'RETURNED' : 'IN_USE',
      },
    ],
  }
}

/** Of enterprises that employ someone, and of those that once did. */
function insuranceOf({ random, today, firm, staff }: Undertaking, prefix: string): EnterpriseInsurance | null {
  if (staff.length === 0 && !random.chance(0.2)) return null
  const open = firm.state === 'ACTIVE'
  return {
    number: `${prefix}1405${random.digits(6)}`,
    since: dateOf(Math.min(firm.established + random.int(10, 90), today)),
    state: !open ? 'TERMINATED' : staff.length > 0 ? 'ACTIVE' : 'PAUSED',
    insured: staff.length,
    paidUntil: monthOf(firm.closed ?? today),
    arrears: open && random.chance(0.03) ? random.int(5, 300) * 100 : 0,
  }
}

function permitsOf(random: Random, today: Day, { sector, established, state }: Firm): Permit[] {
  if (sector.permit === null || random.chance(0.1)) return []
  const issued = Math.min(
    established + random.int(10, 60) + 5 * 365 * Math.floor((today - established) / (5 * 365)),
    today - 1,
  )
  const renewed = Math.max(issued, established)
  return [
    {
      ...sector.permit,
      number: `${sector.permit.type}1405${random.digits(8)}`,
      issued: dateOf(renewed),
      expires: dateOf(addYears(renewed, 5)),
      state: state === 'ACTIVE' ? 'VALID' : state === 'CANCELLED' ? 'CANCELLED' : 'REVOKED',
    },
  ]
}
