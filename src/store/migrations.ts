import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Tables } from './tables.ts'

/** In order, by name; a migration once released is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-22 consents and mismatches': {
    async up(database: Kysely<Tables>) {
      await database.schema
        .createTable('consent')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('grantor', 'text', (column) => column.notNull())
        .addColumn('grantee', 'text', (column) => column.notNull())
        .addColumn('life_event', 'text', (column) => column.notNull())
        .addColumn('case_digest', 'text')
        .addColumn('elements', 'text', (column) => column.notNull())
        .addColumn('given_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .addColumn('withdrawn_at', 'bigint')
        .addColumn('entry_id', 'text', (column) => column.notNull())
        .execute()
      await database.schema.createIndex('consent_parties').on('consent').columns(['grantor', 'grantee']).execute()
      await database.schema
        .createTable('mismatch')
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('element', 'text', (column) => column.notNull())
        .addColumn('case_digest', 'text', (column) => column.notNull())
        .addColumn('client', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addColumn('reserved', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('mismatch_key', ['subject', 'element', 'case_digest', 'client', 'day'])
        .execute()
    },
  },
  '2026-11-25 suspensions': {
    async up(database: Kysely<Tables>) {
      await database.schema
        .createTable('suspension')
        .addColumn('entry_id', 'text', (column) => column.primaryKey())
        .addColumn('connector', 'text', (column) => column.notNull())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('statement', 'text')
        .addColumn('opening', 'text')
        .addColumn('suspended_at', 'bigint', (column) => column.notNull())
        .addColumn('until_at', 'bigint')
        .addColumn('ended_at', 'bigint')
        .execute()
      await database.schema.createIndex('suspension_connector').on('suspension').column('connector').execute()
    },
  },
  '2026-11-25 assistance tasks': {
    async up(database: Kysely<Tables>) {
      await database.schema
        .createTable('assistance_task')
        .addColumn('mark', 'text', (column) => column.primaryKey())
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('operation', 'text', (column) => column.notNull())
        .addColumn('life_event', 'text', (column) => column.notNull())
        .addColumn('about', 'text', (column) => column.notNull())
        .addColumn('opened_at', 'bigint', (column) => column.notNull())
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('entry_id', 'text', (column) => column.notNull())
        .addColumn('completed_at', 'bigint')
        .addColumn('valid_until', 'bigint')
        .addColumn('answer', 'text')
        .addColumn('answer_entry_id', 'text')
        .execute()
      await database.schema
        .createIndex('assistance_task_due')
        .on('assistance_task')
        .columns(['operation', 'due_at', 'id'])
        .execute()
      await database.schema
        .createIndex('assistance_task_validity')
        .on('assistance_task')
        .columns(['valid_until'])
        .execute()
    },
  },
  '2026-11-26 returned assistance tasks': {
    async up(database: Kysely<Tables>) {
      await database.schema.alterTable('assistance_task').addColumn('returned', 'text').execute()
    },
  },
  '2026-11-26 what is used once': {
    async up(database: Kysely<Tables>) {
      await database.schema
        .createTable('used_once')
        .addColumn('purpose', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('until_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('used_once_key', ['purpose', 'name'])
        .execute()
      await database.schema.createIndex('used_once_end').on('used_once').columns(['purpose', 'until_at']).execute()
    },
  },
  '2026-11-26 license findings': {
    async up(database: Kysely<Tables>) {
      await database.schema
        .createTable('license_finding')
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('finding', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addColumn('since_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('license_finding_key', ['type', 'finding'])
        .execute()
    },
  },
  '2026-11-28 daily quotas': {
    async up(database: Kysely<Tables>) {
      await database.schema
        .createTable('quota')
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('taken', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('quota_key', ['name', 'day'])
        .execute()
    },
  },
}
