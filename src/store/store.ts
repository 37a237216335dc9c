import { join } from 'node:path'
import { type DatabaseSync } from 'node:sqlite'
import { Migrator } from 'kysely/migration'
import { type AssistanceTasks, assistanceTasksIn } from './assistance-tasks.ts'
import { type Consents, consentsIn } from './consents.ts'
import { keyedDigest, openDataFolder } from './data-folder.ts'
import { type LicenseFindings, licenseFindingsIn } from './license-findings.ts'
import { MIGRATIONS } from './migrations.ts'
import { type Mismatches, mismatchesIn } from './mismatches.ts'
import { queryBuilder } from './query-builder.ts'
import { type Quotas, quotasIn } from './quotas.ts'
import { sealingWith } from './sealing.ts'
import { openDatabase } from './sqlite.ts'
import { type Suspensions, suspensionsIn } from './suspensions.ts'
import { type UsedOnce, usedOnceIn } from './used-once.ts'
import { GatewayError, type Problem } from '../model/errors.ts'

/**
 * What the gateway remembers outside the ledger. People and cases are in it as keyed digests only, or sealed where an
 * officer has to be told whom a task is about.
 */
export interface Store {
  readonly assistance: AssistanceTasks
  readonly consents: Consents
  readonly licenseFindings: LicenseFindings
  readonly mismatches: Mismatches
  readonly quotas: Quotas
  readonly suspensions: Suspensions
  readonly usedOnce: UsedOnce
  /** Keyed digest of an id, hex: for rows, cache keys and logs. The same text always gives the same digest. */
  digest(text: string): string
  close(): Promise<void>
}

/**
 * Opens `store.sqlite` in the data folder and brings its tables up to date.
 * @throws {GatewayError} CONFIGURATION_INVALID when the folder or the file cannot be used
 */
export async function openStore(options: { readonly dataFolder: string }): Promise<Store> {
  const folder = openDataFolder(options.dataFolder)
  const database = queryBuilder(openFile(join(folder.path, 'store.sqlite')))
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  }).migrateToLatest()
  if (error !== undefined) {
    await database.destroy()
    throw isOfNewerVersion(error) ? new GatewayError('CONFIGURATION_INVALID', { problems: [NEWER] }) : error
  }
  const digest = keyedDigest(folder.key('digest'))
  return {
    assistance: assistanceTasksIn(database, { sealing: sealingWith(folder.key('assistance')), digest }),
    consents: consentsIn(database),
    licenseFindings: licenseFindingsIn(database),
    mismatches: mismatchesIn(database),
    quotas: quotasIn(database),
    suspensions: suspensionsIn(database),
    usedOnce: usedOnceIn(database, digest),
    digest,
    close: () => database.destroy(),
  }
}

function openFile(path: string): DatabaseSync {
  try {
    return openDatabase(path)
  } catch (cause) {
    throw new GatewayError('CONFIGURATION_INVALID', { cause, problems: [DAMAGED] })
  }
}

/** It knows of tables that this version does not. */
function isOfNewerVersion(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('corrupted migrations')
}

const NEWER: Problem = {
  path: 'YIDANG_DATA',
  code: 'STORE_NEWER',
  zh: '数据目录由更新的版本写过，本版本读不懂；请换用该版本，或另选数据目录。',
  en: 'The data folder was written by a newer version, which this one does not understand: run that one, or choose another folder.',
}

const DAMAGED: Problem = {
  path: 'YIDANG_DATA',
  code: 'STORE_UNREADABLE',
  zh: '数据目录中的 store.sqlite 已损坏，读不出来；请从备份恢复该文件。',
  en: 'The file store.sqlite in the data folder is damaged and cannot be read; restore it from a backup.',
}
