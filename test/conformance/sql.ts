import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Harness, type Misbehaviour, type Row } from './harness.ts'
import { providing } from './residents.ts'
import { writeDatabase } from '../../src/sandbox/stores.ts'
import { sourceAt } from '../support/exchange-world.ts'

const COLUMNS = ['sfzh TEXT', 'xm TEXT', 'xb TEXT', 'csrq TEXT', 'zh TEXT', 'gxsj TEXT']
const VIEW = 'CREATE VIEW v_residents AS SELECT sfzh, xm, xb, csrq, zh, gxsj FROM residents'
/** A SQLite file of the department's, read by a view. */
export const sqlite: Harness = {
  kind: 'sql, SQLite',
  // A file asks for no credentials, a statement that names the keys finds nobody else, and nobody counts its calls:
  // statements that never end are in test/sql.test.ts.
  cannot: ['refuse', 'foreign', 'hang'],
  open(rows) {
    const folder = mkdtempSync(join(tmpdir(), 'yidang-sql-'))
    const file = join(folder, 'residents.db')
    const write = (view: string): string => {
      rmSync(file, { force: true })
      return writeDatabase(file, { residents: { columns: COLUMNS, rows: rows.map(cellsOf) } }, [view])
    }
    const url = write(VIEW)
    return Promise.resolve({
      source: sourceAt(url, {
        source: { kind: 'sql', views: ['v_residents'] },
        operation: {
          request: {
            speech: 'sql',
            statement: 'SELECT sfzh, xm, xb, csrq, zh, gxsj FROM v_residents WHERE sfzh IN ($keys)',
          },
          outcome: { ok: { status: null, where: [] } },
          records: [],
          purpose: 'none',
          provides: providing({ name: 'xm', sex: 'xb', birthDate: 'csrq', account: 'zh' }),
        },
      }),
      calls: () => 0,
      misbehave(how) {
        MISBEHAVING[how]?.({ file, write })
        return Promise.resolve()
      },
      close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    })
  },
}

function cellsOf({ id, name, sex, birthDate, account, updatedAt }: Row): readonly string[] {
  return [id, name, sex, birthDate, account, updatedAt]
}

interface Store {
  readonly file: string
  write(view: string): string
}

const MISBEHAVING: Partial<Record<Misbehaviour, (store: Store) => void>> = {
  fail: ({ write }) => void write('CREATE VIEW v_others AS SELECT sfzh FROM residents'),
  garbage: ({ file }) => writeFileSync(file, '<!DOCTYPE html><title>登录</title>'.repeat(100)),
  down: ({ file }) => rmSync(file),
}
