import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** 证照质量台账: how often something was found at licences of one type. */
export interface LicenseCount {
  /** Row of annex 3. */
  readonly type: string
  /** A fault, or SEEN for the licences themselves. */
  readonly finding: string
  readonly count: number
}

export interface LicenseFindings {
  /** @returns null where nothing was ever counted */
  read(): Promise<{ readonly since: number; readonly counts: readonly LicenseCount[] } | null>
  /** Writes these counts over the former ones, in one commit. @param since epoch ms at which counting began */
  write(counts: readonly LicenseCount[], since: number): Promise<void>
}

export function licenseFindingsIn(database: Kysely<Tables>): LicenseFindings {
  return {
    async read() {
      const rows = await database.selectFrom('license_finding').selectAll().execute()
      if (rows.length === 0) return null
      const since = Math.min(...rows.map(({ since_at }) => since_at))
      return { since, counts: rows.map(({ type, finding, count }) => ({ type, finding, count })) }
    },
    async write(counts, since) {
      if (counts.length === 0) return
      await database
        .insertInto('license_finding')
        .values(counts.map(({ type, finding, count }) => ({ type, finding, count, since_at: since })))
        .onConflict((conflict) =>
          conflict.columns(['type', 'finding']).doUpdateSet((row) => ({ count: row.ref('excluded.count') })),
        )
        .execute()
    },
  }
}
