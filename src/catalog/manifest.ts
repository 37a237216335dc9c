import {
  type LicenseServiceName,
  type ProvedRelation,
  type PurposeTravel,
  type Rank,
  type Route,
  type SystemTier,
} from './types.ts'
import { type Position } from './problems.ts'
import { type Scalar } from '../model/element.ts'

/** A manifest as it is written (manifest.schema.json), references to configuration and secrets not yet replaced. */
export interface Manifest {
  readonly connector: string
  readonly system?: number | null
  readonly name: string
  readonly department: string
  readonly tier: SystemTier
  readonly route: Route
  readonly kind: string
  readonly version: string
  readonly legalBasis?: string
  /** Where there is a system to call; not where officers answer, nor the two below. */
  readonly endpoint?: string
  readonly auth?: { readonly profile: string; readonly [setting: string]: string }
  readonly network?: readonly string[]
  readonly ports?: readonly number[]
  readonly views?: readonly string[]
  readonly limits?: {
    readonly timeoutMs: number
    readonly concurrency?: number
    readonly perSecond?: number
    readonly perDay?: number
    readonly maxBytes?: string
  }
  readonly maintenance?: readonly string[]
  readonly changes?: { readonly secret: string }
  readonly operations?: Readonly<Record<string, ManifestOperation>>
  readonly proofs?: Readonly<Record<string, ManifestProof>>
  readonly licenses?: ManifestLicenses
  readonly samples?: readonly Sample[]
}

/** What an electronic licence platform does; all its answers have the same outcomes. */
export interface ManifestLicenses extends Readonly<Partial<Record<LicenseServiceName, ManifestLicenseService>>> {
  readonly outcome: NonNullable<ManifestOperation['outcome']>
}

export interface ManifestLicenseService {
  readonly request: ManifestHttpRequest
  readonly from: string
  readonly fields?: Readonly<Record<string, string>>
  readonly codes?: Readonly<Record<string, string>>
}

export interface ManifestOperation {
  readonly key: string
  readonly batch?: number
  /** Absent where officers answer, who are always told, and so is `recordKey`. */
  readonly purpose?: PurposeTravel
  readonly request: ManifestRequest
  /** Absent where the kind itself tells an answer from a failure: rows of a database or a file. */
  readonly outcome?: {
    readonly ok: ManifestCondition
    readonly noRecord?: ManifestCondition
    readonly throttled?: ManifestCondition
    readonly busy?: ManifestCondition
  }
  readonly records?: string
  readonly recordKey?: string | { readonly from: string; readonly format?: 'text' | 'citizenId' }
  readonly many?: boolean
  readonly freshness?: ManifestFreshness
  /** A key that ends in `[]` provides a list and has `items`; any other provides a value. */
  readonly provides: Readonly<Record<string, ManifestProvision>>
}

export interface ManifestFreshness {
  readonly maxAge: string
  readonly staleWhileRevalidate?: string
  readonly staleIfError?: string
  readonly noRecordMaxAge?: string
  readonly observedAt?: string
  readonly observedFormat?: string
}

export interface ManifestProvision extends ManifestRule {
  readonly items?: Readonly<Record<string, ManifestRule>>
  readonly as?: Rank
}

export interface ManifestRule {
  readonly from?: string | readonly string[]
  readonly join?: string
  readonly format?: string
  readonly codes?: string | Readonly<Record<string, string>>
  readonly trueValues?: readonly string[]
  /** With `trueValues`, or neither of them. */
  readonly falseValues?: readonly string[]
  readonly optional?: boolean
  readonly constant?: Scalar
}

export interface ManifestProof {
  readonly proves: ProvedRelation
  readonly key: string
  readonly request: ManifestRequest
  readonly outcome: { readonly proved: ManifestCondition; readonly unproved: ManifestCondition }
}

/** As its kind of source writes it; composition knows which by the manifest's `kind`. */
export type ManifestRequest =
  | ManifestHttpRequest
  | ManifestSoapRequest
  | ManifestGraphqlRequest
  | ManifestSqlRequest
  | ManifestFileRequest
  | ManifestManualRequest

export interface ManifestHttpRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export interface ManifestSoapRequest {
  readonly version?: '1.1' | '1.2'
  readonly path: string
  readonly action?: string
  readonly namespaces?: Readonly<Record<string, string>>
  readonly header?: unknown
  readonly body: unknown
}

export interface ManifestGraphqlRequest {
  readonly path?: string
  readonly query: string
  readonly variables: unknown
}

export interface ManifestSqlRequest {
  readonly statement: string
}

export interface ManifestFileRequest {
  readonly file: string
  readonly encoding?: 'utf-8' | 'gb18030'
  readonly delimiter?: string
  /** `50%` */
  readonly leastRows?: string
}

export interface ManifestManualRequest {
  readonly question: string
  readonly workingDays: number
}

export interface ManifestCondition {
  readonly status?: number
  readonly where?: Readonly<Record<string, string | readonly string[]>>
}

/** 样例: one whole answer, and what must come out of it. Whoever has the mapper checks it. */
export interface Sample {
  readonly operation: string
  readonly key: string
  readonly answer: unknown
  /** Element or list path → canonical value. */
  readonly expect: Readonly<Record<string, unknown>>
}

/** What is left of a manifest when all that is misshapen is taken out: what stands there can be relied on. */
export type Draft<T> = T extends object
  ? T extends readonly unknown[]
    ? T
    : string extends keyof T
      ? { readonly [K in keyof T]: Draft<T[K]> }
      : { readonly [K in keyof T]?: Draft<T[K]> }
  : T

/** A manifest read from its file; whatever was wrong with its shape is reported already. */
export interface LoadedManifest {
  readonly file: string
  readonly draft: Draft<Manifest>
  /** Where a value stands: a scalar's own place, the key of anything else, the nearest place of what is not there. */
  readonly at: (path: readonly string[]) => Position
  /**
   * The text with its `${…}` replaced; null where one names what is not there. What comes back may hold secrets and
   * never enters a problem.
   */
  readonly resolve: (text: string) => string | null
  /** Values of the configuration it refers to, by name; never secrets. */
  readonly config: Readonly<Record<string, string>>
}

/** Whole, because nothing in it was reported. */
export interface WholeManifest extends LoadedManifest {
  readonly draft: Manifest
}
