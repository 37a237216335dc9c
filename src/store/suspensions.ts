import type { Kysely, Selectable } from 'kysely'
import { SUSPENSION_REASONS, type Suspension } from '../model/suspension.ts'
import type { SuspensionTable, Tables } from './tables.ts'

/** 停用: one suspension of one source, and the ledger entry that recorded it. */
export interface SuspensionRow extends Suspension {
  readonly entryId: string
  /**
   * Salt by which the entry's commitment to the statement is opened; null without a statement, and where the entry is in
   * the ledger of another replica.
   */
  readonly opening: string | null
}

/** What was decided last about one source. */
export interface SuspensionDecision {
  readonly connector: string
  /** Epoch ms; of two the later stands. */
  readonly at: number
  /** Null: it was opened. */
  readonly suspension: SuspensionRow | null
}

export interface Suspensions {
  /** Ends the one that stands, if any, and begins the next, in one commit. */
  decide(decision: SuspensionDecision): Promise<void>
  /** For each source about which something was decided. */
  last(): Promise<readonly SuspensionDecision[]>
}

export function suspensionsIn(database: Kysely<Tables>): Suspensions {
  return {
    decide: ({ connector, at, suspension }) =>
      database.transaction().execute(async (transaction) => {
        await end(transaction, connector, at)
        if (suspension === null) return
        await transaction.insertInto('suspension').values(toRecord(connector, suspension)).execute()
      }),
    async last() {
      const standing = await database.selectFrom('suspension').selectAll().where('ended_at', 'is', null).execute()
      const suspended = standing.map((record) => toDecision(record, toRow(record)))
      const ended = await database
        .selectFrom('suspension')
        .select(['connector', (row) => row.fn.max('ended_at').as('ended_at')])
        .groupBy('connector')
        .execute()
      const isOut = new Set(suspended.map(({ connector }) => connector))
      const open = ended.filter(({ connector }) => !isOut.has(connector))
      return [
        ...suspended,
        ...open.map(({ connector, ended_at: at }) => ({ connector, at: Number(at), suspension: null })),
      ]
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

function toDecision({ connector }: Pick<SuspensionTable, 'connector'>, suspension: SuspensionRow): SuspensionDecision {
  return { connector, at: suspension.since, suspension }
}

function toRecord(connector: string, row: SuspensionRow): SuspensionTable {
  return {
    entry_id: row.entryId,
    connector,
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
    reason: SUSPENSION_REASONS.find((one) => one === record.reason) ?? 'OTHER',
    statement: record.statement,
    opening: record.opening,
    since: record.suspended_at,
    until: record.until_at,
  }
}
