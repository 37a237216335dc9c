/** What the page asks for, and the answers' types (schema/*.graphql). */

export type ElementState =
  | 'VERIFIED'
  | 'REFERENCE'
  | 'STALE'
  | 'CONFLICT'
  | 'PENDING'
  | 'USER_DECLARED'
  | 'NOT_FOUND'
  | 'NOT_APPLICABLE'
  | 'NO_SOURCE'
  | 'SOURCE_DOWN'
  | 'TIMEOUT'
  | 'NO_PERMISSION'
  | 'WITHHELD'
export type MaterialState = 'EXEMPT' | 'REUSABLE' | 'COMMITMENT_ALLOWED' | 'DEFERRABLE' | 'REQUIRED'
export type ProofGrade = 'A' | 'B' | 'C' | 'D1' | 'D2'
export type GovernmentLevel = 'NATIONAL' | 'PROVINCE' | 'CITY' | 'DISTRICT'

export interface SourceRef {
  readonly connector: string
  readonly system: string
  readonly department: string
}

export interface FormRole {
  readonly role: string
  readonly kind: 'PERSON' | 'ENTERPRISE'
  readonly label: string
}

export interface LifeEvent {
  readonly code: string
  readonly name: string
  readonly level: GovernmentLevel
  readonly leadDepartments: readonly string[]
  readonly serviceItems: readonly { readonly code: string; readonly name: string }[]
  readonly roles: readonly FormRole[]
}

export interface PrefilledField {
  readonly key: string
  readonly label: string
  readonly role: string
  readonly path: string | null
  readonly value: string | null
  readonly display: string | null
  readonly state: ElementState
  readonly locked: boolean
  readonly required: boolean
  readonly source: SourceRef | null
  readonly observedAt: string | null
  readonly sentence: string
  readonly serviceItems: readonly string[]
}

export interface RequiredMaterial {
  readonly code: string
  readonly name: string
  readonly role: string
  readonly state: MaterialState
  readonly grade: ProofGrade | null
  readonly by: readonly SourceRef[]
  readonly license: { readonly identifier: string; readonly name: string; readonly expiresAt: string | null } | null
  readonly reason: string
}

export interface AuditReceipt {
  readonly entryId: string
  readonly leafHash: string
  readonly index: string | null
  readonly proof: string | null
  readonly openings: readonly { readonly path: string; readonly salt: string }[] | null
  readonly commitments: readonly string[] | null
}

export interface PrefilledForm {
  readonly fields: readonly PrefilledField[]
  readonly materials: readonly RequiredMaterial[]
  readonly figures: {
    readonly asked: number
    readonly suppliable: number
    readonly prefilled: number
    readonly prefillRate: number
    readonly materialsAsked: number
    readonly materialsExempt: number
    readonly exemptionRate: number
  }
  readonly seal: string
  readonly sealExpiresAt: string
  readonly receipts: readonly { readonly role: string; readonly receipt: AuditReceipt }[]
}

export interface Consent {
  readonly id: string
  readonly lifeEvent: string
  readonly elements: readonly string[]
  readonly givenAt: string
  readonly expiresAt: string
  readonly withdrawnAt: string | null
}

export type SourceState = 'LIVE' | 'DEGRADED' | 'DOWN' | 'MAINTENANCE' | 'SUSPENDED' | 'PLANNED'
export type SuspensionReason = 'MAINTENANCE' | 'DATA_QUALITY' | 'SECURITY' | 'MISUSE' | 'PROVIDER_REQUEST' | 'OTHER'
export type CallOutcome =
  | 'OK'
  | 'NOT_FOUND'
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'STATUS'
  | 'THROTTLED'
  | 'BUSY'
  | 'MALFORMED'
  | 'TOO_LARGE'
  | 'WRONG_SUBJECT'
  | 'UNAUTHORIZED'
  | 'EGRESS_DENIED'

/** What of a source does not change while the gateway runs. */
export interface Source {
  readonly connector: string
  readonly system: string
  readonly department: string
  readonly annexRow: number | null
  readonly tier: string
  readonly route: string | null
  readonly kind: string | null
  readonly version: string | null
  readonly supplies: readonly { readonly path: string; readonly label: string; readonly sensitivity: string }[]
}

/** How it stands at the moment. */
export interface SourceStanding {
  readonly connector: string
  readonly state: SourceState
  readonly suspension: {
    readonly reason: SuspensionReason
    readonly statement: string | null
    readonly since: string
    readonly until: string | null
  } | null
  readonly activity: {
    readonly calls: number
    readonly from: string | null
    readonly p50Ms: number | null
    readonly p95Ms: number | null
    readonly outcomes: readonly { readonly outcome: CallOutcome; readonly count: number }[]
    readonly answeredAt: string | null
  } | null
  readonly maintenanceUntil: string | null
  readonly overdueSince: string | null
  /** Null for whoever does not answer for it. */
  readonly quotas: readonly SourceQuota[] | null
  readonly findings: readonly SourceFinding[] | null
}

export interface SourceQuota {
  readonly scope: 'SOURCE' | 'DEPARTMENT'
  readonly perDay: number
  readonly used: number
  readonly renewedAt: string
}

export type FindingProblem =
  | 'WRONG_TYPE'
  | 'FIELD_MISSING'
  | 'WRONG_FORMAT'
  | 'UNMAPPED_CODE'
  | 'WRONG_SUBJECT'
  | 'RECORD_WITHOUT_KEY'
  | 'DUPLICATE_RECORD'
  | 'FILE_MISSING'
  | 'FILE_ENCODING'
  | 'FILE_COLUMNS'
  | 'FILE_ROWS'
  | 'FILE_TOO_LARGE'
  | 'FILE_SHRUNK'
  | 'FILE_OVERDUE'

export interface SourceFinding {
  readonly operation: string
  readonly element: string | null
  readonly label: string | null
  readonly problem: FindingProblem
  readonly count: number
  readonly lastSeenAt: string
  readonly codes: readonly { readonly code: string; readonly count: number }[]
}

export interface AssistanceElement {
  readonly path: string
  /** The list whose rows have it; null outside lists. */
  readonly list: string | null
  readonly label: string
  readonly type: 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'Enum'
  readonly unit: string | null
  /** The only values there are, and each of them in words; null where any value of the type will do. */
  readonly values: readonly string[] | null
  readonly valueLabels: readonly string[] | null
}

/** One question to the reader's own department. */
export interface AssistanceTask {
  readonly id: string
  readonly question: string
  readonly lifeEvent: string
  readonly caseNumber: string | null
  readonly kind: 'PERSON' | 'ENTERPRISE'
  readonly subjectId: string
  readonly elements: readonly AssistanceElement[]
  readonly openedAt: string
  readonly dueAt: string
  readonly overdue: boolean
  readonly calendarKnown: boolean
}

export type AssistanceReturnReason = 'NOT_COMPETENT' | 'SUBJECT_UNCLEAR' | 'FACTS_NEEDED'

export interface AssistanceTasks {
  readonly assistanceTasks: { readonly tasks: readonly AssistanceTask[]; readonly next: string | null }
  readonly lifeEvents: readonly { readonly code: string; readonly name: string }[]
}

/** Of both ways to settle a task. */
export interface AssistanceSettlement {
  readonly task: { readonly returned: AssistanceReturnReason | null; readonly validUntil: string }
}

export const LIFE_EVENTS = `query LifeEvents {
  lifeEvents { code name level leadDepartments serviceItems { code name } roles { role kind label } }
}`

/** 表单预填报: everything the page shows of a form comes from this one request. */
export const PREFILL_FORM = `query PrefillForm($input: PrefillFormInput!) {
  prefillForm(input: $input) {
    fields {
      key label role path value display state locked required
      source { connector system department }
      observedAt sentence serviceItems
    }
    materials {
      code name role state grade reason
      by { connector system department }
      license { identifier name expiresAt }
    }
    figures { asked suppliable prefilled prefillRate materialsAsked materialsExempt exemptionRate }
    seal
    sealExpiresAt
    receipts {
      role
      receipt { entryId leafHash index proof openings { path salt } commitments }
    }
  }
}`

export const RECEIPT = `query Receipt($entryId: ID!) {
  receipt(entryId: $entryId) { entryId leafHash index proof }
}`

export const CONSENTS = `query Consents {
  consents { id lifeEvent elements givenAt expiresAt withdrawnAt }
}`

export const GIVE_CONSENT = `mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) { id }
}`

export const WITHDRAW_CONSENT = `mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) { id }
}`

export const SOURCES = `query Sources {
  sources {
    connector system department annexRow tier route kind version
    supplies { path label sensitivity }
  }
}`

/** Asked again and again, so nothing of it stays the same. */
export const SOURCE_STANDINGS = `query SourceStandings {
  sources {
    connector state
    suspension { reason statement since until }
    maintenanceUntil
    overdueSince
    quotas { scope perDay used renewedAt }
    activity { calls from p50Ms p95Ms outcomes { outcome count } answeredAt }
    findings { operation element label problem count lastSeenAt codes { code count } }
  }
}`

/** Of both acts. */
export interface SourceDecision {
  readonly decision: { readonly replicasTold: boolean }
}

export const SUSPEND_SOURCE = `mutation SuspendSource($input: SuspendSourceInput!) {
  decision: suspendSource(input: $input) { replicasTold }
}`

export const RESUME_SOURCE = `mutation ResumeSource($input: ResumeSourceInput!) {
  decision: resumeSource(input: $input) { replicasTold }
}`

/** Each task that is shown is an entry in the ledger, so nobody asks for them but the reader. */
export const ASSISTANCE_TASKS = `query AssistanceTasks($after: String) {
  assistanceTasks(after: $after) {
    tasks {
      id question lifeEvent caseNumber kind subjectId openedAt dueAt overdue calendarKnown
      elements { path list label type unit values valueLabels }
    }
    next
  }
  lifeEvents { code name }
}`

export const COMPLETE_ASSISTANCE = `mutation CompleteAssistance($input: CompleteAssistanceInput!) {
  task: completeAssistance(input: $input) { returned validUntil }
}`

export const RETURN_ASSISTANCE = `mutation ReturnAssistance($input: ReturnAssistanceInput!) {
  task: returnAssistance(input: $input) { returned validUntil }
}`
