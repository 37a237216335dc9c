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

export interface Tables {
  consent: ConsentTable
  mismatch: MismatchTable
  suspension: SuspensionTable
}
