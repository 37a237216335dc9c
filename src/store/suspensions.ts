import type { Kysely, Selectable } from 'kysely'
import { SUSPENSION_REASONS, type Suspension } from '../model/suspension.ts'
import type { SuspensionTable, Tables } from './tables.ts'

/** 停用: one suspension of one source, and the ledger entry that recorded it. */
export interface SuspensionRow extends Suspension {
  readonly connector: string
  readonly entryId: string
  /** Salt by which the entry's commitment to the statement is opened; null without a statement. */
  readonly opening: string | null
}

export interface Suspensions {
  /** Takes the place of the one that stands, if any, in the same commit. */
  begin(row: SuspensionRow): Promise<void>
  end(connector: string, at: number): Promise<void>
  /** Those that stand at `at`: not ended, and not past their time. */
  standing(at: number): Promise<readonly SuspensionRow[]>
}

export function suspensionsIn(database: Kysely<Tables>): Suspensions {
  return {
    begin: (row) =>
      database.transaction().execute(async (transaction) => {
        await end(transaction, row.connector, row.since)
        await transaction.insertInto('suspension').values(toRecord(row)).execute()
      }),
    end: (connector, at) => end(database, connector, at),
    async standing(at) {
      const found = await database
        .selectFrom('suspension')
        .selectAll()
        .where('ended_at', 'is', null)
        .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', at)]))
        .execute()
      return found.map(toRow)
    },
  }
}

/** Rows stay: their words belong to the ledger's entries. */
async function end(database: Kysely<Tables>, connector: string, at: number): Promise<void> {
  await database
    .updateTable('suspension')
    .set({ ended_at: at })
    .where('connector', '=', connector)
    .where('ended_at', 'is', null)
    .execute()
}

function toRecord(row: SuspensionRow): SuspensionTable {
  return {
    entry_id: row.entryId,
    connector: row.connector,
    reason: row.reason,
    statement: row.statement,
    opening: row.opening,
    suspended_at: row.since,
    until_at: row.until,
    ended_at: null,
  }
}

function toRow(record: Selectable<SuspensionTable>): SuspensionRow {
  return {
    entryId: record.entry_id,
    connector: record.connector,
    reason: SUSPENSION_REASONS.find((one) => one === record.reason) ?? 'OTHER',
    statement: record.statement,
    opening: record.opening,
    since: record.suspended_at,
    until: record.until_at,
  }
}
