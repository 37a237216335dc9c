/** Every electronic licence ever issued, its identifiers (GB/T 36904) and editions, findable as the platform is asked. */
import { licenseIdentifierCheckDigit } from '../../model/ids.ts'
import { type World } from '../world/types.ts'
import { type Draft, type Edition, holdersOf, permitDraft, type StateCode } from './license-draft.ts'
import { personalDrafts } from './license-persons.ts'
import { type PlantedFault, type PlantedLicense, plantFaults, withFault } from './license-planted.ts'
import {
  birthCertificate,
  corporateDrafts,
  householdRegister,
  marriageCertificates,
  realEstateCertificate,
} from './license-registers.ts'

export interface IssuedLicense extends Draft {
  readonly identifier: string
  /** 定义机构 code and row of annex 3: `11100000000013338W059`. */
  readonly type: string
  /** Identifier of the edition that replaced it; null for the current one. */
  readonly replacedBy: string | null
  /** What the platform wrongly writes as the holder's code; null: nothing wrong. */
  readonly wrongHolder: string | null
}

export interface LicenseBook {
  /** Current editions, whatever their state, in the order of annex 3. */
  heldBy(key: string): readonly IssuedLicense[]
  /** Current edition of the licence of this type with this number. */
  numbered(type: string, number: string): IssuedLicense | null
  /** Any edition. */
  identified(identifier: string): IssuedLicense | null
  /** How many of each type were issued, and how many of them are in force. */
  counts(): readonly TypeCount[]
  readonly planted: readonly PlantedLicense[]
}

export interface TypeCount {
  readonly type: string
  readonly issued: number
  readonly valid: number
}

const ROOT = '1.2.156.3005.2.'
/** Synthetic code of the authority that defines the licence types. */
const DEFINING_AUTHORITY = '11100000000013338W'

/** A draft and its place among those of its type, from which its identifiers follow when they are asked for. */
interface Filed {
  readonly draft: Draft
  readonly serial: number
  readonly fault: PlantedFault | null
}

export function licenseBook(world: World): LicenseBook {
  const byHolder = new Map<string, Filed[]>()
  const byType = fileAll(world)
  for (const filed of [...byType.values()].flat()) {
    for (const { key } of filed.draft.holders) listIn(byHolder, key).push(filed)
  }

  const current = (filed: Filed): IssuedLicense => issue(filed, world)
  const countOf = ([type, all]: readonly [string, readonly Filed[]]): TypeCount => {
    const valid = all.filter((filed) => current(filed).state === '01').length
    return { type, issued: all.length, valid }
  }
  // Nothing is issued later, and counting takes longer than who asks may wait.
  let counted: readonly TypeCount[] | null = null
  return {
    heldBy: (key) =>
      (byHolder.get(key) ?? [])
        .toSorted((a, b) => a.draft.row - b.draft.row)
        .flatMap((filed) => [...outdated(filed, world), current(filed)]),
    numbered: (type, number) => {
      const filed = byType.get(type)?.find(({ draft }) => draft.number === number)
      return filed === undefined ? null : current(filed)
    },
    identified: (identifier) => {
      const [type = '', , serial = ''] = identifier.slice(ROOT.length).split('.')
      const filed = byType.get(type)?.[Number(serial.slice('SYN'.length)) - 1]
      if (filed === undefined) return null
      const editions = [current(filed), ...earlierEditions(filed, world)]
      return editions.find((edition) => edition.identifier === identifier) ?? null
    },
    counts: () => (counted ??= Array.from(byType, countOf).toSorted((a, b) => (a.type < b.type ? -1 : 1))),
    planted: [...byType.values()]
      .flat()
      .flatMap(({ draft: { row, number, holders }, fault }) =>
        fault === null ? [] : [{ fault, type: String(row), number, holder: holders[0]?.key ?? '' }],
      ),
  }
}

/** By type code, each licence with its place among those of its type. */
function fileAll(world: World): ReadonlyMap<string, readonly Filed[]> {
  const byRow = new Map<number, Draft[]>()
  for (const draft of draftsOf(world)) listIn(byRow, draft.row).push(draft)
  const faults = plantFaults(world, byRow)
  return new Map(
    Array.from(byRow, ([row, drafts]) => [
      typeOf(row),
      drafts.map((draft, index): Filed => {
        const fault = faults.get(draft) ?? null
        return { draft: fault === null ? draft : withFault(draft, fault, world), serial: index + 1, fault }
      }),
    ]),
  )
}

/** A planted one still stands as valid beside the edition that replaced it. */
function outdated(filed: Filed, world: World): readonly IssuedLicense[] {
  return filed.fault === 'SUPERSEDED_VALID' ? earlierEditions(filed, world) : []
}

function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? []
  if (list.length === 0) lists.set(key, list)
  return list
}

function* draftsOf(world: World): Generator<Draft> {
  const holders = holdersOf(world)
  for (const person of world.people.values()) yield* personalDrafts(world, person)
  for (const household of world.households.values()) yield* householdRegister(world, household)
  for (const marriage of world.marriages) yield* marriageCertificates(holders, marriage)
  for (const birth of world.births.values()) yield birthCertificate(holders, birth)
  for (const property of world.properties) yield realEstateCertificate(holders, property)
  for (const enterprise of world.enterprises.values()) yield* corporateDrafts(holders, enterprise)
  for (const [id, permits] of world.permits) {
    const holder = holders.get(id)
    if (holder !== undefined) yield* permits.map((permit) => permitDraft(permit, holder))
  }
}

function issue({ draft, serial, fault }: Filed, { today, enterprises }: World): IssuedLicense {
  const type = typeOf(draft.row)
  const lapsed = draft.state === '01' && draft.expires !== null && draft.expires < today
  const state: StateCode = lapsed && fault !== 'EXPIRED_VALID' ? '05' : draft.state
  const identifier = identify(type, draft.areaCode, serial, draft.earlier.length + 1)
  const [other] = enterprises.keys()
  return {
    ...draft,
    type,
    identifier: fault === 'IDENTIFIER_CHECK' ? withWrongCheck(identifier) : identifier,
    state,
    replacedBy: null,
    wrongHolder: fault === 'HOLDER_MISMATCH' ? (other ?? '') : null,
  }
}

function withWrongCheck(identifier: string): string {
  return identifier.slice(0, -1) + (identifier.endsWith('0') ? '1' : '0')
}

function earlierEditions(filed: Filed, world: World): readonly IssuedLicense[] {
  const current = issue(filed, world)
  return current.earlier.map((edition: Edition, position) => ({
    ...current,
    ...edition,
    identifier: identify(current.type, current.areaCode, filed.serial, position + 1),
    state: filed.fault === 'SUPERSEDED_VALID' ? '01' : '05',
    replacedBy: current.identifier,
  }))
}

/** Type code of a row of annex 3. */
export function typeOf(row: number): string {
  return DEFINING_AUTHORITY + String(row).padStart(3, '0')
}

function identify(type: string, issuer: string, serial: number, edition: number): string {
  const [number, version] = [`SYN${String(serial).padStart(9, '0')}`, String(edition).padStart(3, '0')]
  const check = licenseIdentifierCheckDigit(type + issuer + number + version)
  return `${ROOT}${type}.${issuer}.${number}.${version}.${check}`
}
