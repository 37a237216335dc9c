import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** 每日配额: how many calls of one day are taken. */
export interface QuotaRow {
  /** Of a source or a department. */
  readonly name: string
  /** `yyyy-MM-dd`, the day in China. */
  readonly day: string
  readonly taken: number
}

export interface Quotas {
  /** What was taken of this day and later ones; days gone by are forgotten. */
  begin(day: string): Promise<readonly QuotaRow[]>
  /** Writes it over the former one. */
  write(row: QuotaRow): Promise<void>
}

export function quotasIn(database: Kysely<Tables>): Quotas {
  return {
    async begin(day) {
      await database.deleteFrom('quota').where('day', '<', day).execute()
      return database.selectFrom('quota').selectAll().execute()
    },
    async write(row) {
      await database
        .insertInto('quota')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['name', 'day']).doUpdateSet((excluded) => ({ taken: excluded.ref('excluded.taken') })),
        )
        .execute()
    },
  }
}
