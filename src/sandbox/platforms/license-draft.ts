/** What an issuing authority decides about one licence; license-book.ts gives it an identifier. */
import { AREA_CODE } from '../world/places.ts'
import { type Permit, type World } from '../world/types.ts'

/** 01 有效 02 暂扣 03 撤销 04 注销 05 失效 06 办理转出 07 吊销 99 其他 (DOMAIN §6). */
export type StateCode = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '99'

export interface Holder {
  readonly name: string
  /** citizenId, creditCode, or the birth certificate number of a child not yet registered. */
  readonly key: string
}

/** Everyone and every enterprise, by key. */
export type Holders = ReadonlyMap<string, Holder>

export interface Draft {
  /** Row of annex 3. */
  readonly row: number
  /** Of the type, as annex 3 writes it. */
  readonly name: string
  readonly number: string
  readonly holders: readonly Holder[]
  readonly issuer: string
  readonly areaCode: string
  readonly issued: string
  /** Null: 长期. */
  readonly expires: string | null
  readonly state: StateCode
  /** False: issued, but never activated by its holder. */
  readonly activated: boolean
  /** 照面信息: what is printed on it. */
  readonly face: Readonly<Record<string, string>>
  /** Editions it replaced, oldest first. */
  readonly earlier: readonly Edition[]
}

export interface Edition {
  readonly issued: string
  readonly expires: string | null
}

/** What most licences have in common. */
export const USUAL = { areaCode: AREA_CODE, expires: null, state: '01', activated: true, earlier: [] } as const

export function holdersOf(world: World): Holders {
  const holders = new Map<string, Holder>()
  for (const { id, name } of world.people.values()) holders.set(id, { name, key: id })
  for (const { creditCode, name } of world.enterprises.values()) holders.set(creditCode, { name, key: creditCode })
  return holders
}

/** Those of the keys that are known, in their order. */
export function pick(holders: Holders, keys: readonly string[]): readonly Holder[] {
  return keys.map((key) => holders.get(key)).filter((holder) => holder !== undefined)
}

const PERMIT_STATES: Readonly<Record<Permit['state'], StateCode>> = {
  VALID: '01',
  SUSPENDED: '02',
  CANCELLED: '04',
  EXPIRED: '05',
  REVOKED: '07',
}

/** A licence the world already speaks of as one. */
export function permitDraft(permit: Permit, holder: Holder): Draft {
  const { type: row, name, number, issuer, issued, expires } = permit
  const face = { 持证人: holder.name, 证书编号: number, 发证机关: issuer, 发证日期: inWords(issued) }
  const state = PERMIT_STATES[permit.state]
  return { ...USUAL, row, name, number, holders: [holder], issuer, issued, expires, state, face }
}

/** `2024年02月29日`, as dates are printed. */
export function inWords(date: string): string {
  return `${date.slice(0, 4)}年${date.slice(5, 7)}月${date.slice(8, 10)}日`
}

/** Full years from one day to another. */
export function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
}

/** The same day so many years before; 29 February becomes the 28th. */
export function yearsBefore(date: string, years: number): string {
  const day = date.slice(4) === '-02-29' ? '-02-28' : date.slice(4)
  return `${Number(date.slice(0, 4)) - years}${day}`
}
