import { type CreditCode } from '../../model/ids.ts'
import { type Day, addYears, ageOn, dateOf, yearOf } from './days.ts'
import { type Draft, spouseOf } from './draft.ts'
import { type Firm } from './firms.ts'
import { type Home } from './homes.ts'
import { type Addresses, AREA_CODE, BANKS, DISTRICT } from './places.ts'
import { type Random } from './random.ts'
import { type DriverLicense, type Property, type SubjectId, type Vehicle } from './types.ts'
import { FUND_CENTER } from './wages.ts'

export interface Belongings {
  readonly properties: readonly Property[]
  readonly vehicles: readonly Vehicle[]
  readonly driverLicenses: ReadonlyMap<Draft, DriverLicense>
}

interface Owning {
  readonly random: Random
  readonly today: Day
  readonly homes: readonly Home[]
  readonly firms: readonly Firm[]
  /** Those who pay into the housing fund. */
  readonly contributors: ReadonlySet<SubjectId>
  readonly offices: ReadonlyMap<CreditCode, string>
  readonly addresses: Addresses
}

/** Who owns which home, premises and vehicles, and who may drive. */
export function belongingsOf(owning: Owning): Belongings {
  const { random, today, homes, firms } = owning
  const certificates = certificateNumbers()
  const plates = plateNumbers(random)
  const properties: Property[] = []
  const vehicles: Vehicle[] = []
  const driverLicenses = new Map<Draft, DriverLicense>()
  const grownSince = addYears(today, -19)
  for (const home of homes) {
    const adults = home.members.filter(({ born, died }) => died === null && born <= grownSince)
    for (const adult of adults) {
      const license = driverLicenseOf(random, today, adult)
      if (license !== null) driverLicenses.set(adult, license)
    }
    const [first] = adults
    if (first === undefined) continue
    properties.push(...homesOf(owning, home, { first, certificates }))
    for (const driver of adults.filter((adult) => driverLicenses.get(adult)?.state === 'NORMAL')) {
      if (random.chance(0.42)) vehicles.push(vehicleOf(owning, driver.id, { plate: plates(), kind: 'SMALL_CAR' }))
    }
  }
  for (const firm of firms.filter(({ state }) => state === 'ACTIVE')) {
    if (random.chance(0.07)) properties.push(premises(owning, firm, certificates))
    const fleet = firm.sector.trade === '物流' ? random.int(0, 6) : random.chance(0.12) ? 1 : 0
    const kind = firm.sector.trade === '物流' ? 'HEAVY_TRUCK' : 'LIGHT_TRUCK'
    for (let i = 0; i < fleet; i++) vehicles.push(vehicleOf(owning, firm.creditCode, { plate: plates(), kind }))
  }
  return { properties, vehicles, driverLicenses }
}

// ── real estate ──

type Numbering = (registered: Day) => Pick<Property, 'certificateNumber' | 'unitNumber'>

function certificateNumbers(): Numbering {
  let serial = 0
  return (registered) => {
    const number = String(++serial).padStart(7, '0')
    return {
      certificateNumber: `晋（${yearOf(registered)}）${DISTRICT}不动产权第${number}号`,
      unitNumber: `${AREA_CODE}001001GB${number.slice(2)}F${number.padStart(8, '0')}`,
    }
  }
}

interface Buying {
  readonly first: Draft
  readonly certificates: Numbering
}

/** Two homes of three belong to those who live there; one family in ten has a second one. */
function homesOf(owning: Owning, home: Home, { first, certificates }: Buying): Property[] {
  const { random, addresses } = owning
  if (!random.chance(home.residence.permit === null ? 0.72 : 0.12)) return []
  const own = { address: home.dwelling.address, area: home.dwelling.area }
  const places = random.chance(0.1) ? [own, addresses.dwelling()] : [own]
  return places.map((place) => homeOf(owning, place, { first, certificates }))
}

function homeOf(
  owning: Owning,
  { address, area }: { address: string; area: number },
  { first, certificates }: Buying,
): Property {
  const { random, today } = owning
  const spouse = spouseOf(first)
  const owners = spouse !== null && random.chance(0.6) ? [first, spouse] : [first]
  const grown = Math.max(...owners.map(({ born }) => addYears(born, 18)))
  const registered = random.int(Math.max(grown, addYears(today, -22)), today - 60)
  const byShare = owners.length === 2 && random.chance(0.12)
  const share = byShare ? random.pick([30, 40, 60, 70]) : 50
  const amount = random.int(12, 60) * 10_000
  const mortgaged = registered > addYears(today, -15) && random.chance(0.4)
  return {
    ...certificates(registered),
    address,
    area,
    usage: 'RESIDENTIAL',
    registered: dateOf(registered),
    sharing: owners.length === 1 ? 'SOLE' : byShare ? 'BY_SHARE' : 'JOINT',
    owners: owners.map(({ id }, index) => ({
      owner: id,
      share: owners.length === 1 ? 100 : index === 0 ? share : 100 - share,
    })),
    mortgage: mortgaged
      ? { holder: lenderOf(owning, owners), amount, registered: dateOf(registered + random.int(0, 25)) }
      : null,
    seized: random.chance(0.006),
  }
}

/** The housing fund lends to those who pay in, banks to everyone. */
function lenderOf({ random, contributors }: Owning, owners: readonly Draft[]): string {
  return owners.some(({ id }) => contributors.has(id)) && random.chance(0.45) ? FUND_CENTER : random.pick(BANKS)
}

function premises({ random, today, offices }: Owning, firm: Firm, certificates: Numbering): Property {
  const registered = random.int(firm.established, today - 20)
  return {
    ...certificates(registered),
    address: offices.get(firm.creditCode) ?? '',
    area: random.int(60_00, 4200_00) / 100,
    usage: firm.sector.industry.startsWith('C') ? 'INDUSTRIAL' : 'COMMERCIAL',
    registered: dateOf(registered),
    sharing: 'SOLE',
    owners: [{ owner: firm.creditCode, share: 100 }],
    mortgage: random.chance(0.35)
      ? { holder: random.pick(BANKS), amount: random.int(30, 600) * 10_000, registered: dateOf(registered) }
      : null,
    seized: random.chance(0.01),
  }
}

// ── driving ──

function driverLicenseOf(random: Random, today: Day, person: Draft): DriverLicense | null {
  const age = ageOn(person.born, today)
  if (age < 19 || age > 72 || !random.chance(person.sex === 'MALE' ? 0.6 : 0.36)) return null
  const first = random.int(Math.max(addYears(person.born, 18) + 60, addYears(today, -30)), today - 90)
  const years = yearOf(today) - yearOf(first)
  // Six years, then ten, then without term.
  const validFrom = years < 6 ? first : addYears(first, years < 16 ? 6 : 16)
  const term = years < 6 ? 6 : years < 16 ? 10 : null
  const from = validFrom > today ? first : validFrom
  const expires = term === null ? null : dateOf(addYears(from, term))
  return {
    fileNumber: `1405${random.digits(8)}`,
    classes: random.weighted([
      ['C1', 78],
      ['C2', 12],
      ['B2', 6],
      ['A2', 2],
      ['C1E', 2],
    ]),
    firstIssued: dateOf(first),
    validFrom: dateOf(from),
    expires,
    state: expires !== null && expires < dateOf(today) ? 'OVERDUE' : random.chance(0.012) ? 'SUSPENDED' : 'NORMAL',
    points: random.weighted([
      [0, 70],
      [1, 10],
      [3, 12],
      [6, 6],
      [9, 2],
    ]),
  }
}

const PLATE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'.split('')

/** 晋E and five characters, each plate once. */
function plateNumbers(random: Random): () => string {
  const taken = new Set<string>()
  return () => {
    for (;;) {
      const plate = `晋E${random.pick(PLATE_LETTERS)}${random.digits(4)}`
      if (taken.has(plate)) continue
      taken.add(plate)
      return plate
    }
  }
}

const MODELS: Readonly<Record<Vehicle['kind'], readonly string[]>> = {
  SMALL_CAR: ['丹麓牌DL7150', '太行牌TH7180', '晋云牌JY7000BEV'],
  LIGHT_TRUCK: ['太行牌TH1041'],
  HEAVY_TRUCK: ['太行牌TH4250', '晋云牌JY3310'],
  BUS: ['太行牌TH6859'],
  MOTORCYCLE: ['丹麓牌DL125'],
}

function vehicleOf(
  { random, today }: Owning,
  owner: SubjectId,
  { plate, kind }: Pick<Vehicle, 'plate' | 'kind'>,
): Vehicle {
  const registered = today - random.int(20, 4300)
  const overdue = random.chance(0.04)
  return {
    plate,
    owner,
    kind,
    usage: kind === 'SMALL_CAR' ? 'PRIVATE' : 'COMMERCIAL',
    model: random.pick(MODELS[kind]),
    // A position 9 of Z is no check digit: no real vehicle has this number.
    vin: `LXXXXXXXZ${random.digits(8)}`,
    registered: dateOf(registered),
    inspectionUntil: dateOf(overdue ? today - random.int(5, 200) : today + random.int(10, 700)),
    state: overdue ? 'INSPECTION_OVERDUE' : random.chance(0.06) ? 'MORTGAGED' : 'NORMAL',
  }
}
