/** Every electronic licence ever issued, its identifiers (GB/T 36904) and editions, findable as the platform is asked. */
import { licenseIdentifierCheckDigit } from '../../model/ids.ts'
import { type World } from '../world/types.ts'
import { type Draft, type Edition, holdersOf, permitDraft, type StateCode } from './license-draft.ts'
import { personalDrafts } from './license-persons.ts'
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
}

export interface LicenseBook {
  /** Current editions, whatever their state, in the order of annex 3. */
  heldBy(key: string): readonly IssuedLicense[]
  /** Current edition of the licence of this type with this number. */
  numbered(type: string, number: string): IssuedLicense | null
  /** Any edition. */
  identified(identifier: string): IssuedLicense | null
}

const ROOT = '1.2.156.3005.2.'
/** Synthetic code of the authority that defines the licence types. */
const DEFINING_AUTHORITY = '11100000000013338W'

/** A draft and its place among those of its type, from which its identifiers follow when they are asked for. */
interface Filed {
  readonly draft: Draft
  readonly serial: number
}

export function licenseBook(world: World): LicenseBook {
  const byHolder = new Map<string, Filed[]>()
  const byType = new Map<string, Draft[]>()
  for (const draft of draftsOf(world)) {
    const serial = listIn(byType, typeOf(draft.row)).push(draft)
    for (const { key } of draft.holders) listIn(byHolder, key).push({ draft, serial })
  }

  const current = ({ draft, serial }: Filed): IssuedLicense => issue(draft, serial, world.today)
  return {
    heldBy: (key) => (byHolder.get(key) ?? []).map(current).toSorted((a, b) => a.row - b.row),
    numbered: (type, number) => {
      const drafts = byType.get(type) ?? []
      const index = drafts.findIndex((draft) => draft.number === number)
      const draft = drafts[index]
      return draft === undefined ? null : current({ draft, serial: index + 1 })
    },
    identified: (identifier) => {
      const [type = '', , serial = ''] = identifier.slice(ROOT.length).split('.')
      const place = Number(serial.slice('SYN'.length))
      const draft = byType.get(type)?.[place - 1]
      if (draft === undefined) return null
      const license = current({ draft, serial: place })
      return [license, ...earlierEditions(license, place)].find((edition) => edition.identifier === identifier) ?? null
    },
  }
}

function listIn<Value>(lists: Map<string, Value[]>, key: string): Value[] {
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

function issue(draft: Draft, serial: number, today: string): IssuedLicense {
  const type = typeOf(draft.row)
  const lapsed = draft.state === '01' && draft.expires !== null && draft.expires < today
  const state: StateCode = lapsed ? '05' : draft.state
  const identifier = identify(type, draft.areaCode, serial, draft.earlier.length + 1)
  return { ...draft, type, identifier, state, replacedBy: null }
}

function earlierEditions(current: IssuedLicense, serial: number): readonly IssuedLicense[] {
  return current.earlier.map((edition: Edition, position) => ({
    ...current,
    ...edition,
    identifier: identify(current.type, current.areaCode, serial, position + 1),
    state: '05',
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
