import { type LicenseSighting } from './license.ts'
import { type Item } from '../../src/model/element.ts'
import { identifierFault, type LicenseFault } from '../../src/model/license.ts'

/** What every licence says of itself (GB/T 36903); only the end of its term may be open. */
const ITEMS = ['identifier', 'name', 'number', 'holder', 'issuer', 'issuedAt', 'state'] as const

/** One licence among those of an answer. */
export interface Seen {
  readonly item: Item
  readonly isForeign: boolean
  /** How many 照面信息 are filled in; null: none were asked for. */
  readonly faceFields: number | null
}

/** What is wrong with each licence of one answer, in its order. Pure. */
export function faultsIn(seen: readonly Seen[], today: string): readonly (readonly LicenseFault[])[] {
  const latest = latestVersions(seen)
  return seen.map(({ item, isForeign, faceFields }) => {
    const identifier = textOf(item, 'identifier')
    const faults: LicenseFault[] = []
    const fault = identifier === '' ? null : identifierFault(identifier)
    if (fault !== null) faults.push(fault)
    if (isForeign) faults.push('HOLDER_MISMATCH')
    if (item['state'] === 'VALID') {
      const { expiresAt } = item
      if (typeof expiresAt === 'string' && expiresAt < today) faults.push('EXPIRED_VALID')
      const { stem, version } = editionOf(identifier)
      if (version < (latest.get(stem) ?? '')) faults.push('SUPERSEDED_VALID')
    }
    if (ITEMS.some((leaf) => textOf(item, leaf) === '')) faults.push('ITEM_MISSING')
    if (faceFields === 0) faults.push('FACE_MISSING')
    return faults
  })
}

/** The licences of one answer, to be counted; one without a known type is counted nowhere. Pure. */
export function sightingsOf(seen: readonly Seen[], today: string): readonly LicenseSighting[] {
  const faults = faultsIn(seen, today)
  return seen.flatMap(({ item }, i): readonly LicenseSighting[] => {
    const type = textOf(item, 'type')
    if (type === '') return []
    const key = textOf(item, 'identifier') || textOf(item, 'number')
    return [{ type, key, faults: faults[i] ?? [], isSeen: true }]
  })
}

/** Of each licence the newest version in the answer, by all of its identifier that its versions share. */
function latestVersions(seen: readonly Seen[]): ReadonlyMap<string, string> {
  const latest = new Map<string, string>()
  for (const { item } of seen) {
    const { stem, version } = editionOf(textOf(item, 'identifier'))
    if (version > (latest.get(stem) ?? '')) latest.set(stem, version)
  }
  return latest
}

// GB/T 36904: …<serial>.<version, 3 digits>.<check>
const EDITION = /^(.+)\.(\d{3})\.[0-9A-Z]$/

function editionOf(identifier: string): { readonly stem: string; readonly version: string } {
  const [, stem = identifier, version = ''] = EDITION.exec(identifier) ?? []
  return { stem, version }
}

function textOf(item: Item, leaf: string): string {
  return String(item[leaf] ?? '')
}
