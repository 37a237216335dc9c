import { join } from 'node:path'
import { Migrator } from 'kysely/migration'
import { type Consents, consentsIn } from './consents.ts'
import { keyedDigest, openDataFolder } from './data-folder.ts'
import { MIGRATIONS } from './migrations.ts'
import { type Mismatches, mismatchesIn } from './mismatches.ts'
import { queryBuilder } from './query-builder.ts'
import { openDatabase } from './sqlite.ts'

/** What the gateway remembers outside the ledger. People and cases are in it as keyed digests only. */
export interface Store {
  readonly consents: Consents
  readonly mismatches: Mismatches
  /** Keyed digest of an id, hex: for rows, cache keys and logs. The same text always gives the same digest. */
  digest(text: string): string
  close(): Promise<void>
}

/**
 * Opens `store.sqlite` in the data folder and brings its tables up to date.
 * @throws {GatewayError} CONFIGURATION_INVALID when the folder cannot be used
 */
export async function openStore(options: { readonly dataFolder: string }): Promise<Store> {
  const folder = openDataFolder(options.dataFolder)
  const database = queryBuilder(openDatabase(join(folder.path, 'store.sqlite')))
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  }).migrateToLatest()
  if (error !== undefined) {
    await database.destroy()
    throw error
  }
  const key = folder.key('digest')
  return {
    consents: consentsIn(database),
    mismatches: mismatchesIn(database),
    digest: (text) => keyedDigest(key, text),
    close: () => database.destroy(),
  }
}
