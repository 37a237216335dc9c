import { type Needs } from './needs.ts'
import { type DataElement, type ItemList, type Value } from '../model/element.ts'
import { type SourceRef } from '../model/provenance.ts'
import { type SubjectKey, type SubjectKind } from '../model/subject.ts'

/** 省建 · 国垂 · 市建 · 区县建: who built the source system. */
export type SystemTier = 'PROVINCIAL' | 'NATIONAL_VERTICAL' | 'MUNICIPAL' | 'DISTRICT'
export type Route = 'DIRECT' | 'VIA_PROVINCE' | 'VIA_NATIONAL' | 'VIA_LICENSE_PLATFORM' | 'MANUAL'

/** One connected departmental system, as its manifest describes it. Addresses and secrets are already resolved. */
export interface Source {
  readonly ref: SourceRef
  readonly connector: string
  /** Changes with the manifest; the ledger names it. */
  readonly version: string
  readonly annexRow: number | null
  readonly tier: SystemTier
  readonly route: Route
  readonly kind: string
  readonly endpoint: URL
  readonly auth: AuthSettings
  /** CIDR blocks it lies in, its own or its department's; empty: at the endpoint's own address, wherever its name leads. */
  readonly network: readonly string[]
  /** Where it may be called; absent: at the port of its endpoint and of what it logs us in by. */
  readonly ports?: readonly number[]
  /** What a SQL source lets us read; nothing else is. */
  readonly views: readonly string[]
  readonly limits: SourceLimits
  /** What all sources of its department may be asked together; absent: there are no such limits. */
  readonly departmentLimits?: DepartmentLimits
  /** Announced windows, during which it is not called. */
  readonly maintenance: readonly MaintenanceWindow[]
  /** 变更通知: the key its notices are signed with; null: it sends none. */
  readonly changesKey: string | null
  readonly operations: readonly Operation[]
  readonly proofs: readonly ProofOperation[]
  /** Of an electronic licence platform alone. */
  readonly licenses?: LicenseServices
}

export interface AuthSettings {
  readonly profile: string
  readonly settings: Readonly<Record<string, string>>
}

/** Every day or week, in minutes since the midnight before Monday in China (of a day: since midnight); or once, in epoch ms. */
export type MaintenanceWindow =
  | { readonly everyMinutes: number; readonly fromMinute: number; readonly lastsMinutes: number }
  | { readonly from: number; readonly until: number }

export interface SourceLimits {
  readonly timeoutMs: number
  readonly concurrency: number
  readonly perSecond: number
  /** Null: no quota. */
  readonly perDay: number | null
  readonly maxBytes: number
}

/** Null: no such limit. */
export interface DepartmentLimits {
  readonly concurrency: number | null
  readonly perSecond: number | null
  readonly perDay: number | null
}

/** Whether the purpose travels with the call, and so whether calls of different purposes may be joined. */
export type PurposeTravel = 'perCall' | 'perBatch' | 'none'

/** One question a source answers about subjects. */
export interface Operation {
  /** `public-security.population/residents` */
  readonly id: string
  /** Dense number within one generation. */
  readonly index: number
  readonly source: Source
  /** What the subject is identified by. */
  readonly key: SubjectKey
  /** Where the question is put by another element: who supplies it, to be asked first. Null: by the subject's own id. */
  readonly via: Supply | null
  /** Keys in one call; 1: one at a time. */
  readonly batch: number
  readonly purpose: PurposeTravel
  readonly request: RequestTemplate
  readonly outcome: Readonly<Record<'ok', Condition> & Partial<Record<'noRecord' | 'throttled' | 'busy', Condition>>>
  /** Path to the records in the answer; empty: the whole body. */
  readonly records: ValuePath
  readonly recordKey: RecordKey
  /** Several records for one key: the rows of a list. */
  readonly many: boolean
  readonly freshness: Freshness
  /** What a record is mapped to, in this order: {@link MappedRecord} is aligned with it. */
  readonly provides: readonly Provision[]
}

/** How the question is put, in the words of its kind of source. */
export type RequestTemplate = HttpRequest | SoapRequest | GraphqlRequest | SqlRequest | FileRequest | ManualRequest

export interface HttpRequest {
  readonly speech: 'http'
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  /** JSON template; null: none. */
  readonly body: unknown
}

/** What a 电子证照 platform does beside answering about the archive (GB/T 36901–36906). */
export type LicenseServiceName =
  'byHolder' | 'byNumber' | 'byIdentifier' | 'byCode' | 'verify' | 'verifyFile' | 'rendition' | 'statistics'

export type LicenseServices = Readonly<Partial<Record<LicenseServiceName, LicenseService>>>

export interface LicenseService {
  /** `license-platform/byHolder` */
  readonly id: string
  readonly request: HttpRequest
  readonly outcome: Operation['outcome']
  /** Where in the answer that stands which was asked for. */
  readonly from: ValuePath
  /** Where in that our own names stand; a licence itself is written as in the lists of the archive. */
  readonly fields: Readonly<Record<string, ValuePath>>
  /** The platform's codes → ours, where the answer is one. */
  readonly codes: Readonly<Record<string, string>>
}

export interface SoapRequest {
  readonly speech: 'soap'
  readonly version: '1.1' | '1.2'
  readonly path: string
  readonly action: string
  /** Prefix → namespace. */
  readonly namespaces: Readonly<Record<string, string>>
  /** XML templates: element name → its content. */
  readonly header: unknown
  readonly body: unknown
}

export interface GraphqlRequest {
  readonly speech: 'graphql'
  readonly path: string
  readonly query: string
  /** JSON template. */
  readonly variables: unknown
}

export interface SqlRequest {
  readonly speech: 'sql'
  /** One SELECT; `$keys` and the other variables are bound, never written into it. */
  readonly statement: string
}

export interface FileRequest {
  readonly speech: 'file'
  /** A name that ends in .csv, .txt or .dat; else the beginning of such names, where each time a new file is written. */
  readonly name: string
  readonly encoding: 'utf-8' | 'gb18030'
  readonly delimiter: string
  /** What a file without a mark must have of the rows of the one before it, 0 to 1. */
  readonly leastShare: number
  /** How old a file may be. */
  readonly validForMs: number
}

export interface ManualRequest {
  readonly speech: 'manual'
  /** What the officer is asked, in a sentence. */
  readonly question: string
  /** Within how many working days the department answers. */
  readonly workingDays: number
  /** How long an answer is good; after that a new task is opened. */
  readonly validForMs: number
}

export interface Condition {
  readonly status: number | null
  readonly where: readonly { readonly path: ValuePath; readonly anyOf: readonly string[] }[]
}

/** Field names from the outside in. */
export type ValuePath = readonly string[]

export interface RecordKey {
  readonly path: ValuePath
  /** `citizenId`: a 15-digit id is upgraded before it is compared. */
  readonly format: 'text' | 'citizenId'
}

export interface Freshness {
  /** 0: never cached. */
  readonly maxAgeMs: number
  /** How long after that it may still be given, as STALE, while the source is asked again; absent: not at all. */
  readonly staleWhileRevalidateMs?: number
  /** How long after that it may still be given, as STALE, when the source is lost; absent: not at all. */
  readonly staleIfErrorMs?: number
  /** The same as maxAgeMs, of having no record; absent: ten seconds. */
  readonly noRecordMaxAgeMs?: number
  /** Null: the record does not say; of a row in a file, the date of the file is taken. */
  readonly observedAt: { readonly path: ValuePath; readonly format: string } | null
}

/** AUTHORITY wins; CROSS_CHECK is always asked too; REFERENCE is compared only when its operation is called anyway. */
export type Rank = 'AUTHORITY' | 'CROSS_CHECK' | 'REFERENCE'

export type Provision =
  | { readonly kind: 'value'; readonly rank: Rank; readonly element: DataElement; readonly rule: ValueRule }
  | {
      readonly kind: 'list'
      readonly rank: Rank
      /** `person.realEstate.properties[]` */
      readonly list: string
      /** Null: the records themselves are the items. */
      readonly from: ValuePath | null
      /** The source leaves the whole list out where it has no rows; absent: it does not. */
      readonly optional?: boolean
      readonly items: readonly { readonly element: DataElement; readonly name: string; readonly rule: ValueRule }[]
    }

export type ValueRule =
  | {
      readonly kind: 'from'
      readonly paths: readonly ValuePath[]
      readonly join: string
      readonly format: string
      /** Source code → canonical value; null: no code list. */
      readonly codes: ReadonlyMap<string, string> | null
      /** What is written like this is kept though no code stands for it, and told; absent: nothing is. */
      readonly kept?: RegExp | null
      /** Of a Boolean: source text → yes or no; null: of every other type. */
      readonly booleans: ReadonlyMap<string, boolean> | null
      /** The source leaves it out where it has nothing to say; absent: it does not. */
      readonly optional?: boolean
    }
  | { readonly kind: 'constant'; readonly value: Value }
  /** An officer writes the element's value: there is nothing to map. */
  | { readonly kind: 'answered' }

/** One subject's record in our words, aligned with {@link Operation.provides}. */
export type MappedRecord = readonly (Value | ItemList)[]

export type ProvedRelation = 'GUARDIAN' | 'SPOUSE' | 'LEGAL_REPRESENTATIVE' | 'OFFICER'

/** A yes-or-no question about a relation (DESIGN §8). */
export interface ProofOperation {
  readonly id: string
  readonly source: Source
  readonly proves: ProvedRelation
  readonly key: SubjectKey
  readonly request: RequestTemplate
  readonly outcome: { readonly proved: Condition; readonly unproved: Condition }
}

/** Where an element, or a whole list, comes from: operation and slot in its mapped record. */
export interface Supply {
  readonly operation: Operation
  readonly slot: number
  readonly rank: Rank
}

/** What is asked and reported as one: a scalar element, or a list with all its item elements. */
export interface Binding {
  /** `person.identity.name` or the list path `person.licenses[]`. */
  readonly path: string
  /** Dense number within one generation. */
  readonly index: number
  readonly kind: SubjectKind
  /** The element, or the elements of the list's items. */
  readonly elements: readonly DataElement[]
  readonly list: boolean
  /** By key of the subject: authority first. Empty: NO_SOURCE. */
  readonly supplies: readonly Supply[]
}

/** 环节: one immutable composition of SDL and manifests. */
export interface Catalog {
  /** Digest of all that was composed; changes when anything does. */
  readonly version: string
  readonly elements: readonly DataElement[]
  readonly elementByPath: ReadonlyMap<string, DataElement>
  /** 用于: empty where nobody has looked. */
  readonly neededBy: Needs
  readonly bindings: readonly Binding[]
  /** By binding path, and by each item element's path. */
  readonly bindingByPath: ReadonlyMap<string, Binding>
  readonly operations: readonly Operation[]
  readonly sources: readonly Source[]
  readonly proofs: ReadonlyMap<ProvedRelation, readonly ProofOperation[]>
}
