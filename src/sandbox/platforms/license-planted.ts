/** Licences that the platform holds wrongly: a quality report must find them, and nobody's application meets one. */
import { type World } from '../world/types.ts'
import { type Draft, yearsBefore } from './license-draft.ts'

const FAULTS = ['IDENTIFIER_CHECK', 'EXPIRED_VALID', 'ITEM_MISSING', 'HOLDER_MISMATCH', 'SUPERSEDED_VALID'] as const
/** The same words as in the gateway's report. */
export type PlantedFault = (typeof FAULTS)[number]

export interface PlantedLicense {
  readonly fault: PlantedFault
  /** Row of annex 3. */
  readonly type: string
  readonly number: string
  /** Whose it truly is. */
  readonly holder: string
}

const TYPES_PER_FAULT = 4
/** Of a type with fewer in force, each may be needed as it should be. */
const FEWEST = 3
/** What life events ask for, and what other departments are compared with. */
const SPARED_ROWS: ReadonlySet<number> = new Set([19, 20, 39, 47, 48, 49, 52, 59, 76, 80, 129])

/** The last in force of every suitable type, until each fault stands in four types. */
export function plantFaults(
  world: World,
  byRow: ReadonlyMap<number, readonly Draft[]>,
): ReadonlyMap<Draft, PlantedFault> {
  const spared = new Set<string>(world.scenarios.flatMap(({ subjects }) => subjects.map(({ id }) => id)))
  const planted = new Map<Draft, PlantedFault>()
  for (const [row, drafts] of [...byRow].toSorted(([a], [b]) => a - b)) {
    const fault = FAULTS[planted.size % FAULTS.length]
    if (fault === undefined || planted.size === FAULTS.length * TYPES_PER_FAULT) break
    const inForce = drafts.filter((draft) => isInForce(draft, world.today))
    const last = inForce.findLast(({ holders }) => holders.length === 1 && !spared.has(holders[0]?.key ?? ''))
    if (last !== undefined && inForce.length >= FEWEST && !SPARED_ROWS.has(row)) planted.set(last, fault)
  }
  return planted
}

function isInForce({ state, expires, activated }: Draft, today: string): boolean {
  return state === '01' && activated && (expires === null || expires >= today)
}

/** The licence as it is filed with its fault. */
export function withFault(draft: Draft, fault: PlantedFault, { today }: Pick<World, 'today'>): Draft {
  switch (fault) {
    case 'EXPIRED_VALID':
      return { ...draft, issued: yearsBefore(today, 4), expires: yearsBefore(today, 1) }
    case 'ITEM_MISSING':
      return { ...draft, issuer: '' }
    case 'SUPERSEDED_VALID':
      return { ...draft, earlier: [{ issued: yearsBefore(draft.issued, 3), expires: draft.expires }] }
    case 'IDENTIFIER_CHECK':
    case 'HOLDER_MISMATCH':
      return draft
  }
}

/** seeds/people/planted-licenses.json: what is planted in a world, for whoever checks a report from outside. */
export function plantedLicensesFile(planted: readonly PlantedLicense[]): string {
  return `${JSON.stringify(planted, null, 2)}\n`
}
