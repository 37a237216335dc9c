import type { ReturnReason } from '../model/state.ts'

export interface ConsentTable {
  id: string
  grantor: string
  grantee: string
  life_event: string
  case_digest: string | null
  /** JSON list of element codes. */
  elements: string
  given_at: number
  expires_at: number
  withdrawn_at: number | null
  entry_id: string
}

export interface MismatchTable {
  subject: string
  element: string
  /** Empty where the purpose has no case. */
  case_digest: string
  client: string
  day: string
  count: number
  reserved: number
}

export interface SuspensionTable {
  /** Of the ledger entry that recorded it. */
  entry_id: string
  connector: string
  reason: string
  statement: string | null
  /** Opens the entry's commitment to the statement. */
  opening: string | null
  suspended_at: number
  until_at: number | null
  ended_at: number | null
}

export interface AssistanceTaskTable {
  /** Digest of operation, subject, life event and case: there is one task for the same. */
  mark: string
  id: string
  operation: string
  life_event: string
  /** Sealed: subject and case number. */
  about: string
  opened_at: number
  due_at: number
  /** The ledger entry of the read that opened it. */
  entry_id: string
  completed_at: number | null
  valid_until: number | null
  /** Sealed: element code → value, or null for no record. */
  answer: string | null
  answer_entry_id: string | null
  /** Why it was sent back; null: it was not. */
  returned: ReturnReason | null
}

export interface LicenseFindingTable {
  /** Row of annex 3. */
  type: string
  finding: string
  count: number
  since_at: number
}

export interface QuotaTable {
  name: string
  day: string
  taken: number
}

export interface UsedOnceTable {
  purpose: string
  /** Digest. */
  name: string
  until_at: number
}

export interface Tables {
  assistance_task: AssistanceTaskTable
  consent: ConsentTable
  license_finding: LicenseFindingTable
  mismatch: MismatchTable
  quota: QuotaTable
  suspension: SuspensionTable
  used_once: UsedOnceTable
}
