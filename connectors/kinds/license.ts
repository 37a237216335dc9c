/** What is said to an electronic licence platform and what it answers, in our words. */
import { type Failed } from './kind.ts'
import { type LicenseServiceName } from '../../src/catalog/types.ts'
import { type Item } from '../../src/model/element.ts'
import { type LicenseFault, type LicenseVerdict } from '../../src/model/license.ts'

/** What a question says beside whom it is about; null where it has no such part. */
export interface LicenseWords {
  /** 用证事由, for the platform's own record and the watermark. */
  readonly useCause: string
  /** Row of annex 3. */
  readonly type: string | null
  readonly number: string | null
  readonly identifier: string | null
  /** What a presented QR code says. */
  readonly code: string | null
  /** Hex SHA-256 of a file. */
  readonly digest: string | null
  /** Claimed 照面信息. */
  readonly fields: Readonly<Record<string, string>> | null
}

/** One licence as the platform gives it, whole: what the holder and the caller may make of it is decided elsewhere. */
export interface ReadLicense {
  /** The leaves of an archive's licence list. */
  readonly item: Item
  /** Code of the holder it is about; null where the answer does not say. */
  readonly holder: string | null
  /** 照面信息 in the platform's order; null where the answer holds none. */
  readonly fields: readonly LicenseField[] | null
  /** Leaves about which something is said that cannot be read, and `fields` where the face is such. */
  readonly unreadable: readonly string[]
  /** What is wrong with it, among the others of its answer. */
  readonly faults: readonly LicenseFault[]
}

export interface LicenseField {
  readonly name: string
  readonly value: string
}

/** 证照文件: where it can be fetched once, on the platform itself. */
export interface RenditionLink {
  readonly url: string
  /** RFC 3339 */
  readonly expiresAt: string
  /** Hex SHA-256 of the file. */
  readonly digest: string
  /** Null where the platform names none. */
  readonly mediaType: string | null
}

/** How many licences of one type the platform has issued, and how many of them are in force; null: it gives no number. */
export interface TypeCount {
  readonly type: string
  readonly issued: number | null
  readonly valid: number | null
}

/** What the platform counts, each type once. */
export interface TypeCounts {
  readonly counts: readonly TypeCount[]
  /** False: it counts types that we do not know as well, and one that is not among the counts may be one of them. */
  readonly isWhole: boolean
}

export interface LicenseResults {
  readonly byHolder: readonly ReadLicense[]
  readonly byNumber: readonly ReadLicense[]
  readonly byIdentifier: readonly ReadLicense[]
  readonly byCode: readonly ReadLicense[]
  readonly verify: LicenseVerdict
  readonly verifyFile: 'MATCH' | 'MISMATCH'
  readonly rendition: RenditionLink
  readonly statistics: TypeCounts
}

export type LicenseAnswer<Service extends LicenseServiceName> =
  { readonly kind: 'ANSWERED'; readonly result: LicenseResults[Service] } | { readonly kind: 'NO_RECORD' } | Failed

/** One licence that came by, or was spoken of, and what is wrong with it. */
export interface LicenseSighting {
  /** Row of annex 3. */
  readonly type: string
  /** Personal: what the same licence is known by, for keyed digests alone. */
  readonly key: string
  readonly faults: readonly LicenseFault[]
  /** False: the platform spoke of it in a verdict and did not show it. */
  readonly isSeen: boolean
}
