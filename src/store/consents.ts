import type { Kysely, Selectable } from 'kysely'
import type { ConsentTable, Tables } from './tables.ts'

/** 本人同意: who, to whom, for which life event and case, which elements, until when. People and cases as digests. */
export interface ConsentRow {
  readonly id: string
  readonly grantor: string
  readonly grantee: string
  readonly lifeEvent: string
  readonly caseDigest: string | null
  readonly elements: readonly string[]
  /** Milliseconds since the epoch, like the two below. */
  readonly givenAt: number
  readonly expiresAt: number
  readonly withdrawnAt: number | null
  /** The ledger entry that recorded the giving. */
  readonly entryId: string
}

export interface Consents {
  give(row: ConsentRow): Promise<void>
  /** @returns false when there is no such consent, or it was withdrawn before */
  withdraw(id: string, at: number): Promise<boolean>
  find(id: string): Promise<ConsentRow | null>
  /** Given, not expired and not withdrawn at `at`. */
  active(grantor: string, grantee: string, at: number): Promise<readonly ConsentRow[]>
  /** Every consent of one grantor, the newest first. */
  byGrantor(grantor: string): Promise<readonly ConsentRow[]>
}

export function consentsIn(database: Kysely<Tables>): Consents {
  return {
    async give(row) {
      await database.insertInto('consent').values(toRecord(row)).execute()
    },
    async withdraw(id, at) {
      const { numUpdatedRows } = await database
        .updateTable('consent')
        .set({ withdrawn_at: at })
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },
    async find(id) {
      const found = await database.selectFrom('consent').selectAll().where('id', '=', id).executeTakeFirst()
      return found === undefined ? null : toRow(found)
    },
    async active(grantor, grantee, at) {
      const found = await database
        .selectFrom('consent')
        .selectAll()
        .where('grantor', '=', grantor)
        .where('grantee', '=', grantee)
        .where('given_at', '<=', at)
        .where('expires_at', '>', at)
        .where((where) => where.or([where('withdrawn_at', 'is', null), where('withdrawn_at', '>', at)]))
        .execute()
      return found.map(toRow)
    },
    async byGrantor(grantor) {
      const found = await database
        .selectFrom('consent')
        .selectAll()
        .where('grantor', '=', grantor)
        .orderBy('given_at', 'desc')
        .orderBy('id')
        .execute()
      return found.map(toRow)
    },
  }
}

function toRecord(row: ConsentRow): ConsentTable {
  return {
    id: row.id,
    grantor: row.grantor,
    grantee: row.grantee,
    life_event: row.lifeEvent,
    case_digest: row.caseDigest,
    elements: JSON.stringify(row.elements),
    given_at: row.givenAt,
    expires_at: row.expiresAt,
    withdrawn_at: row.withdrawnAt,
    entry_id: row.entryId,
  }
}

function toRow(record: Selectable<ConsentTable>): ConsentRow {
  return {
    id: record.id,
    grantor: record.grantor,
    grantee: record.grantee,
    lifeEvent: record.life_event,
    caseDigest: record.case_digest,
    elements: parseCodes(record.elements),
    givenAt: record.given_at,
    expiresAt: record.expires_at,
    withdrawnAt: record.withdrawn_at,
    entryId: record.entry_id,
  }
}

function parseCodes(text: string): readonly string[] {
  const codes: unknown = JSON.parse(text)
  if (!Array.isArray(codes)) throw new TypeError('consent.elements is not a list')
  return codes.map(String)
}
