import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Harness, type Misbehaviour, type Row } from './harness.ts'
import { providing } from './residents.ts'
import { type Source } from '../../src/catalog/types.ts'
import { writeDatabase } from '../../src/sandbox/stores.ts'
import { type DatabaseServer, openMariadb, type OpenDatabaseServer, openPostgres } from '../support/database-servers.ts'
import { sourceAt } from '../support/exchange-world.ts'

const COLUMNS = ['sfzh', 'xm', 'xb', 'csrq', 'zh', 'gxsj'] as const
/** `hm` is what a record says of whom it is, `sfzh` what it is found by: usually the same. */
const viewSaying = (hm: string, where = '') =>
  `CREATE VIEW v_residents AS SELECT ${hm} AS hm, ${COLUMNS.join(', ')} FROM residents ${where}`
const STRANGER = '140599199003079995'

function sourceOn(url: string, changes: Partial<Omit<Source, 'limits'>> = {}): Source {
  return sourceAt(url, {
    source: { kind: 'sql', views: ['v_residents'], ...changes },
    operation: {
      request: {
        speech: 'sql',
        statement: `SELECT hm AS sfzh, xm, xb, csrq, zh, gxsj FROM v_residents
          WHERE sfzh IN ($keys) AND coalesce($purpose, '') <> '-' AND coalesce($case, '') <> '-'`,
      },
      outcome: { ok: { status: null, where: [] } },
      records: [],
      purpose: 'perCall',
      provides: providing({ name: 'xm', sex: 'xb', birthDate: 'csrq', account: 'zh' }),
    },
  })
}

function cellsOf({ id, name, sex, birthDate, account, updatedAt }: Row): readonly string[] {
  return [id, name, sex, birthDate, account, updatedAt]
}

/** A SQLite file of the department's, read by a view. */
export const sqlite: Harness = {
  kind: 'sql, SQLite',
  // A file asks for no credentials, and nobody counts its calls: statements that never end are in test/sql.test.ts.
  cannot: ['refuse', 'hang'],
  open(rows) {
    const folder = mkdtempSync(join(tmpdir(), 'yidang-sql-'))
    const file = join(folder, 'residents.db')
    const write = (view: string): string => {
      rmSync(file, { force: true })
      return writeDatabase(file, { residents: { columns: COLUMNS, rows: rows.map(cellsOf) } }, [view])
    }
    const misbehaving: Partial<Record<Misbehaviour, () => unknown>> = {
      fail: () => write('CREATE VIEW v_others AS SELECT sfzh FROM residents'),
      garbage: () => writeFileSync(file, '<!DOCTYPE html><title>登录</title>'.repeat(100)),
      foreign: () => write(viewSaying(`'${STRANGER}'`)),
      down: () => rmSync(file),
      rename: () => write(viewSaying('sfzh').replace(' xm,', ' xm AS mc,')),
    }
    return Promise.resolve({
      source: sourceOn(write(viewSaying('sfzh'))),
      calls: () => 0,
      misbehave: (how) => Promise.resolve(void misbehaving[how]?.()),
      close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    })
  },
}

export const postgres: Harness = onServer('sql, PostgreSQL', openPostgres, 'pg_sleep(3)::text IS NOT NULL')
export const mariadb: Harness = onServer('sql, MariaDB', openMariadb, 'SLEEP(3) = 0')

/** A view on a server of the department's; `sleeping` is true after a while. */
function onServer(kind: string, openServer: OpenDatabaseServer, sleeping: string): Harness {
  return {
    kind,
    cannot: [],
    async open(rows) {
      const server = await openServer()
      if (server === null) return null
      await server.run(
        `CREATE TABLE residents (${COLUMNS.map((column) => `${column} VARCHAR(100)`).join(', ')})`,
        ...rows.map((row) => `INSERT INTO residents VALUES (${cellsOf(row).map(quoted).join(', ')})`),
        viewSaying('sfzh'),
      )
      return {
        source: sourceOn(server.url, { auth: server.auth }),
        calls: server.gate.executions,
        misbehave: async (how) => void (await MISBEHAVING[how](server, sleeping)),
        close: server.close,
      }
    },
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

const MISBEHAVING: Readonly<Record<Misbehaviour, (server: DatabaseServer, sleeping: string) => Promise<unknown>>> = {
  hang: ({ run }, sleeping) => run('DROP VIEW v_residents', viewSaying('sfzh', `WHERE ${sleeping}`)),
  refuse: ({ lockOut }) => lockOut(),
  fail: ({ run }) => run('DROP VIEW v_residents'),
  garbage: ({ gate }) => Promise.resolve(gate.speakHttp()),
  foreign: ({ run }) => run('DROP VIEW v_residents', viewSaying(`'${STRANGER}'`)),
  down: ({ gate }) => gate.close(),
  rename: ({ run }) => run('DROP VIEW v_residents', viewSaying('sfzh').replace(' xm,', ' xm AS mc,')),
}
