import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { compose } from '../src/catalog/compose.ts'
import { loadManifests } from '../src/catalog/load-manifests.ts'
import { type Operation } from '../src/catalog/types.ts'
import { createExchange } from '../src/exchange/exchange.ts'
import { writeDatabase } from '../src/sandbox/stores.ts'
import { NAME, planOf, record, ruleFrom, somebody, sourceAt } from './support/exchange-world.ts'

const opened: { close(): Promise<unknown> }[] = []
const folders: string[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

interface Database {
  readonly rows?: readonly (readonly (string | number | null)[])[]
  readonly view?: string
  readonly statement?: string
  readonly operation?: Partial<Operation>
  readonly timeoutMs?: number
}

const VIEW = 'CREATE VIEW v_residents AS SELECT sfzh, xm FROM residents'
const STATEMENT = 'SELECT sfzh, xm FROM v_residents WHERE sfzh IN ($keys)'

/** What a database says of the persons 1 and 2. */
async function ask({ rows = [], view = VIEW, statement = STATEMENT, operation = {}, timeoutMs = 1900 }: Database) {
  const folder = mkdtempSync(join(tmpdir(), 'yidang-sql-'))
  folders.push(folder)
  const file = join(folder, 'residents.db')
  const url = writeDatabase(file, { residents: { columns: ['sfzh', 'xm'], rows } }, [view])
  const source = sourceAt(url, {
    source: { kind: 'sql', views: ['v_residents'] },
    limits: { timeoutMs },
    operation: {
      request: { speech: 'sql', statement },
      outcome: { ok: { status: null, where: [] } },
      records: [],
      purpose: 'none',
      freshness: { maxAgeMs: 0, observedAt: null },
      provides: [{ kind: 'value', rank: 'AUTHORITY', element: NAME, rule: ruleFrom('xm') }],
      ...operation,
    },
  })
  const exchange = createExchange({ sources: [source], clock: Date.now, digest: (text) => text, allowLoopback: true })
  opened.push(exchange)
  const again = async () => {
    const subjects = [somebody(1), somebody(2)]
    const { recording } = record(subjects)
    const plan = { subjects: planOf(subjects, [source]), deadlineAt: Date.now() + 2000 }
    const outcomes = await exchange.read(recording, plan)
    return outcomes.map(([one]) =>
      one?.kind === 'RECORD' ? one.record[0] : one?.kind === 'FAILED' ? one.reason : null,
    )
  }
  return { file, first: await again(), again }
}

describe('a SQLite file', () => {
  it('gives numbers as the digits they are written with, and rare characters whole', async () => {
    const rows = [
      [somebody(1).id, 9007199254740993],
      [somebody(2).id, '𬭚明'],
    ]
    // What JavaScript cannot hold is written by SQL.
    const view =
      "CREATE VIEW v_residents AS SELECT sfzh, CASE xm WHEN '𬭚明' THEN xm ELSE 9007199254740993 END AS xm FROM residents"
    expect((await ask({ rows, view })).first).toEqual(['9007199254740993', '𬭚明'])
  })

  it('takes what the caller sent as a value, whatever it is', async () => {
    const rows = [[somebody(1).id, '张三']]
    const { first } = await ask({
      rows,
      statement: `${STATEMENT} AND $purpose <> ''`,
      operation: { purpose: 'perCall' },
    })
    expect(first).toEqual(['张三', null])
  })

  it('is hung up on when a statement never ends, and answers the next question', async () => {
    const view = `CREATE VIEW v_residents AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)
      SELECT '' AS sfzh, '' AS xm FROM c WHERE n < 0`
    const { first, again } = await ask({ view, timeoutMs: 60 })
    expect(first).toEqual(['TIMEOUT', 'TIMEOUT'])
    expect(await again()).toEqual(['TIMEOUT', 'TIMEOUT'])
  })

  it('is never written to, whatever the statement', async () => {
    const rows = [[somebody(1).id, '张三']]
    const { file, first } = await ask({ rows, statement: 'DELETE FROM residents WHERE sfzh IN ($keys)' })
    expect(first).toEqual(['STATUS', 'STATUS'])
    const before = readFileSync(file)
    expect((await ask({ rows, statement: "ATTACH DATABASE '/tmp/x' AS x; SELECT $keys" })).first).toEqual([
      'STATUS',
      'STATUS',
    ])
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('composition', () => {
  const FOLDER = join(import.meta.dirname, 'support/manifests')
  const sdl = [{ file: 'archive.graphql', text: readFileSync(join(FOLDER, 'archive.graphql'), 'utf8') }]

  function problemsWith(statement: string): readonly string[] {
    const text = `
connector: test.register
name: 登记
department: 省公安厅
tier: PROVINCIAL
route: DIRECT
kind: sql
version: "1"
legalBasis: 虚构
endpoint: sqlite:///srv/register.db
auth: { profile: none }
views: [v_residents, v_moves]
limits: { timeoutMs: 500 }
operations:
  residents:
    key: person.citizenId
    batch: 50
    purpose: none
    request: { statement: ${JSON.stringify(statement)} }
    recordKey: sfzh
    provides:
      person.identity.name: { from: xm }
`
    const composed = compose({
      sdl,
      manifests: loadManifests([{ file: 'register.yaml', text }], { config: {}, secrets: {} }),
    })
    return 'problems' in composed ? composed.problems.map(({ code }) => code) : []
  }

  it.each([
    STATEMENT,
    'select v_residents.sfzh, xm from v_residents join v_moves on v_moves.sfzh = v_residents.sfzh where v_residents.sfzh in ($keys)',
    "SELECT sfzh, xm FROM v_residents, v_moves WHERE sfzh IN ($keys) AND zt = '; --' ORDER BY gxsj",
  ])('takes %s', (statement) => {
    expect(problemsWith(statement)).toEqual([])
  })

  it.each([
    ['SELECT sfzh, xm FROM residents WHERE sfzh IN ($keys)', 'VIEW_UNKNOWN'],
    ['SELECT sfzh, xm FROM v_residents, secrets WHERE sfzh IN ($keys)', 'VIEW_UNKNOWN'],
    ['SELECT sfzh, (SELECT x FROM secrets) AS xm FROM v_residents WHERE sfzh IN ($keys)', 'VIEW_UNKNOWN'],
    ['SELECT sfzh, xm FROM (SELECT * FROM v_residents) WHERE sfzh IN ($keys)', 'VIEW_UNKNOWN'],
    ['SELECT sfzh, xm FROM v_residents WHERE sfzh IN ($keys); DELETE FROM v_residents', 'STATEMENT_UNFIT'],
    ['SELECT sfzh, xm FROM v_residents WHERE sfzh IN ($keys) UNION SELECT 1, 2', 'STATEMENT_UNFIT'],
    ['SELECT sfzh, xm FROM v_residents -- WHERE sfzh IN ($keys)', 'STATEMENT_UNFIT'],
    ['SELECT sfzh, xm FROM "v_residents" WHERE sfzh IN ($keys)', 'STATEMENT_UNFIT'],
    ["SELECT sfzh, load_extension('x') AS xm FROM v_residents WHERE sfzh IN ($keys)", 'STATEMENT_UNFIT'],
    ['DELETE FROM v_residents WHERE sfzh IN ($keys)', 'FIELD_INVALID'],
    ['SELECT sfzh, xm FROM v_residents', 'REQUEST_WITHOUT_KEY'],
  ])('refuses %s', (statement, code) => {
    expect(problemsWith(statement)).toContain(code)
  })
})
