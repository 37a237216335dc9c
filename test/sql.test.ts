import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { kinds } from '../connectors/kinds/index.ts'
import { type CallFailure, type Connector, type ProofAnswer, type ReadAnswer } from '../connectors/kinds/kind.ts'
import { openPool } from '../connectors/kinds/sql-pool.ts'
import { type Session, type SqlAnswer } from '../connectors/kinds/sql-session.ts'
import { compose } from '../src/catalog/compose.ts'
import { loadManifests } from '../src/catalog/load-manifests.ts'
import { type CompositionProblem } from '../src/catalog/problems.ts'
import { type Condition, type ProofOperation, type Source } from '../src/catalog/types.ts'
import { dialFor } from '../src/exchange/dial.ts'
import { writeDatabase } from '../src/sandbox/stores.ts'
import { type DatabaseServer, openMariadb, openPostgres } from './support/database-servers.ts'
import { elementOf, ruleFrom, somebody, sourceAt } from './support/exchange-world.ts'
import { mariadb, openssl, postgres } from './support/optional.ts'

const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  // Callers first, as in the product.
  for (const one of opened.splice(0).reverse()) await one.close()
})

const STATEMENT = 'SELECT sfzh, zhi FROM v_values WHERE sfzh IN ($keys)'
const [ONE, TWO]: readonly [string, string] = [somebody(1).id, somebody(2).id]

/** Numbers, and how a department may have written them: in 15 digits until 1999, and with a small x. */
const ENDS_IN_X = Array.from({ length: 100 }, (_, i) => somebody(i).id).find((id) => id.endsWith('X')) ?? ''
const OLDER: readonly (readonly [key: string, written: string])[] = [
  [somebody(3).id, somebody(3).id.slice(0, 6) + somebody(3).id.slice(8, 17)],
  [ENDS_IN_X, ENDS_IN_X.toLowerCase()],
]

/** What a source with one value for a person is, and how it is asked. */
interface Asking {
  readonly statement?: string
  readonly format?: 'citizenId'
  readonly limits?: Partial<Source['limits']>
  readonly auth?: Source['auth']
  readonly proofs?: readonly Omit<ProofOperation, 'source'>[]
}

function sourceOn(url: string, { statement = STATEMENT, format, limits = {}, auth, proofs = [] }: Asking = {}): Source {
  const value = elementOf('person.test.value')
  return sourceAt(url, {
    source: { kind: 'sql', views: ['v_values'], ...(auth && { auth }) },
    limits: { timeoutMs: 3000, ...limits },
    operation: {
      request: { speech: 'sql', statement },
      outcome: { ok: { status: null, where: [] } },
      records: [],
      ...(format && { recordKey: { path: ['sfzh'], format } }),
      purpose: 'none',
      freshness: { maxAgeMs: 0, observedAt: null },
      provides: [{ kind: 'value', rank: 'AUTHORITY', element: value, rule: ruleFrom('zhi') }],
    },
    proofs,
  })
}

/** No exchange stands before it: time limits here are the database's own. */
function connect(source: Source, { allowLoopback = true } = {}): Connector {
  const dial = dialFor(source, { allowLoopback })
  const connector = kinds.get('sql')?.(source, { dial, clock: Date.now, onFinding: () => {} })
  if (connector === undefined) throw new TypeError('there is a kind sql')
  opened.push(connector)
  return connector
}

const QUESTION = { holder: null, purpose: 'P19', lifeEvent: 'P19', caseNumber: null, requestId: 'r' }

function begin(connector: Connector, source: Source, keys: readonly string[] = [ONE]) {
  const [operation] = source.operations
  if (operation === undefined) throw new TypeError('the source has an operation')
  const { promise, resolve } = Promise.withResolvers<ReadAnswer>()
  const cancel = connector.read(operation, { ...QUESTION, keys }, resolve)
  return { cancel, answer: promise.then(valuesIn) }
}

/** The value of each key, or why there are none. */
function valuesIn(answer: ReadAnswer): readonly unknown[] | CallFailure {
  if (answer.kind === 'PENDING' || answer.kind === 'RETURNED') throw new TypeError('no officer answers for a database')
  return answer.kind === 'FAILED' ? answer.reason : answer.found.map((found) => found && found.record[0])
}

const ask = (connector: Connector, source: Source, keys: readonly string[] = [ONE]) =>
  begin(connector, source, keys).answer

const SERVERS = [
  { name: 'PostgreSQL', part: postgres, open: openPostgres },
  { name: 'MariaDB', part: mariadb, open: openMariadb },
] as const
type ServerName = (typeof SERVERS)[number]['name']

describe.for(SERVERS.filter(({ part }) => part.present))('a source on $name', ({ name, open }) => {
  const own = <T>(choices: Readonly<Record<ServerName, T>>): T => choices[name]

  /** With the persons 1 and 2, of whom only the first has the value. */
  async function serverWith(value: string, type = 'VARCHAR(100)', asking: Asking = {}) {
    const server = await open()
    if (server === null) throw new TypeError('a part that is there can be opened')
    opened.push(server)
    await server.run(
      `CREATE TABLE kept (sfzh CHAR(18), zhi ${type})`,
      `INSERT INTO kept VALUES ('${ONE}', ${value}), ('${TWO}', NULL)`,
      'CREATE VIEW v_values AS SELECT sfzh, zhi FROM kept',
    )
    return { server, ...sourceFor(server, asking) }
  }

  function sourceFor(server: DatabaseServer, asking: Asking = {}) {
    const source = sourceOn(server.url, { auth: server.auth, ...asking })
    const connector = connect(source)
    return { source, connector, values: (keys = [ONE]) => ask(connector, source, keys) }
  }

  const asleep = own({
    PostgreSQL: 'CREATE VIEW v_values AS SELECT sfzh, zhi FROM kept WHERE pg_sleep(10)::text IS NOT NULL',
    MariaDB: 'CREATE VIEW v_values AS SELECT sfzh, zhi FROM kept WHERE SLEEP(10) = 0',
  })

  async function sleepingServer(asking: Asking) {
    const all = await serverWith(`'1'`, 'VARCHAR(100)', asking)
    await all.server.run('DROP VIEW v_values', asleep)
    return all
  }

  /** How many statements of our account the server runs. */
  async function running(server: DatabaseServer): Promise<number> {
    const { user = '' } = server.auth.settings
    const [row] = await server.run(
      own({
        PostgreSQL: `SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = '${user}' AND state = 'active'`,
        MariaDB: `SELECT count(*) AS n FROM information_schema.processlist WHERE user = '${user}' AND command <> 'Sleep'`,
      }),
    )
    return Number(row?.['n'])
  }

  const VALUES = own<readonly (readonly [type: string, written: string, read: unknown])[]>({
    PostgreSQL: [
      ['TEXT', `'𬭚明'`, '𬭚明'],
      ['NUMERIC(20, 2)', '001230.50', '1230.50'],
      ['BIGINT', '9007199254740993', '9007199254740993'],
      ['INT', '-7', '-7'],
      ['REAL', '0.1', '0.1'],
      ['DATE', `'1990-03-07'`, '1990-03-07'],
      ['TIMESTAMP', `'2026-11-01 08:30:00.123456'`, '2026-11-01 08:30:00'],
      ['TIMESTAMPTZ', `'2026-11-01 00:30:00+00'`, '2026-11-01 08:30:00'],
      // Shanghai had summer time on this day.
      ['TIMESTAMPTZ', `'1990-07-01 00:00:00+08'`, '1990-07-01 00:00:00'],
      ['BOOLEAN', 'true', 'true'],
      ['JSONB', `'{"a": 1.50}'`, '{"a": 1.50}'],
      ['BYTEA', `'\\xe5bca0'`, null],
      ['TEXT', 'NULL', null],
    ],
    MariaDB: [
      ['VARCHAR(10)', `'𬭚明'`, '𬭚明'],
      ['DECIMAL(20, 2)', '001230.50', '1230.50'],
      ['BIGINT UNSIGNED', '18446744073709551615', '18446744073709551615'],
      ['INT', '-7', '-7'],
      ['FLOAT', '0.1', '0.1'],
      ['DOUBLE', '0.1', '0.1'],
      ['DATE', `'1990-03-07'`, '1990-03-07'],
      ['DATETIME(6)', `'2026-11-01 08:30:00.123456'`, '2026-11-01 08:30:00'],
      ['BIT(1)', `b'1'`, 'true'],
      ['TINYINT(1)', 'true', '1'],
      ['JSON', `'{"a": 1.50}'`, '{"a": 1.50}'],
      ['BLOB', `'张'`, null],
      ['VARCHAR(10)', 'NULL', null],
    ],
  })
  it('gives every value as the text it is written with', async () => {
    for (const [type, written, read] of VALUES) {
      const { values } = await serverWith(written, type)
      expect([type, await values([ONE, TWO])]).toEqual([type, [read, null]])
    }
  })

  it('finds columns by their names without regard to case, and none where two have the same', async () => {
    const { server } = await serverWith(`'1'`)
    const asked = (statement: string) => sourceFor(server, { statement }).values()
    const from = 'FROM v_values WHERE sfzh IN ($keys)'
    const quoted = own({ PostgreSQL: '"ZHI"', MariaDB: '`ZHI`' })
    expect(await asked(`SELECT SFZH, ZHI ${from}`)).toEqual(['1'])
    expect(await asked(`SELECT sfzh AS Sfzh, zhi AS ${quoted} ${from}`)).toEqual(['1'])
    expect(await asked(`SELECT sfzh, zhi, sfzh AS ${quoted} ${from}`)).toBe('MALFORMED')
    expect(await asked(`SELECT v_values.*, zhi ${from}`)).toBe('MALFORMED')
    expect(server.gate.executions()).toBe(4)
  })

  it('takes a key that would end a text, and a thousand keys', async () => {
    const { values } = await serverWith(`'1'`)
    expect(await values([`' OR ''='`, ONE, `\\' OR 1=1 -- `])).toEqual([null, '1', null])
    const many = Array.from({ length: 999 }, (_, i) => somebody(i + 1).id)
    expect(await values(many)).toEqual(['1', ...many.slice(1).map(() => null)])
  })

  it('finds a number that it holds in its older form', async () => {
    const { server, values } = await serverWith(`'1'`, 'VARCHAR(100)', { format: 'citizenId' })
    await server.run(...OLDER.map(([, written], i) => `INSERT INTO kept VALUES ('${written}', 'older ${i}')`))
    const keys = OLDER.map(([key]) => key)
    expect(await values([...keys, ONE])).toEqual([...keys.map((_, i) => `older ${i}`), '1'])
    // Who is promised 18 digits does not ask for 15.
    expect((await sourceFor(server).values(keys))[0]).toBeNull()
  })

  it('writes nothing, whatever the statement and whatever the account may do', async () => {
    const { server } = await serverWith(`'1'`)
    const writing = own({
      PostgreSQL: [
        `CREATE FUNCTION leave() RETURNS TEXT LANGUAGE sql AS $$ INSERT INTO kept VALUES ('x', 'x') RETURNING zhi $$`,
        'CREATE VIEW v_writing AS SELECT sfzh, leave() AS zhi FROM kept',
      ],
      MariaDB: [
        `CREATE FUNCTION leave_it() RETURNS TEXT BEGIN INSERT INTO other VALUES ('x'); RETURN 'x'; END`,
        'CREATE VIEW v_writing AS SELECT sfzh, leave_it() AS zhi FROM kept',
      ],
    })
    await server.run('CREATE TABLE other (x TEXT)', ...writing)
    const statements = [
      'SELECT sfzh, zhi FROM v_writing WHERE sfzh IN ($keys)',
      `INSERT INTO kept SELECT sfzh, zhi FROM kept WHERE sfzh IN ($keys)`,
      'DELETE FROM kept WHERE sfzh IN ($keys)',
      'DROP VIEW v_values',
    ]
    for (const statement of statements) {
      expect([statement, await sourceFor(server, { statement }).values()]).toEqual([statement, 'STATUS'])
    }
    expect(await server.run('SELECT sfzh FROM kept UNION ALL SELECT x FROM other')).toHaveLength(2)
    expect(await sourceFor(server).values()).toEqual(['1'])
  })

  it('runs one statement, and none that would leave a file there or put off the time limit', async () => {
    const { server } = await serverWith(`'1'`)
    const file = join(tmpdir(), `yidang-left-${server.auth.settings['user'] ?? ''}`)
    const from = 'FROM v_values WHERE sfzh IN ($keys)'
    const statements = own<Readonly<Record<string, CallFailure>>>({
      PostgreSQL: {
        [`SELECT sfzh, zhi ${from}; DELETE FROM kept`]: 'STATUS',
        [`COPY (SELECT '${ONE}') TO PROGRAM 'cat > ${file}'`]: 'UNAUTHORIZED',
        [`COPY (SELECT '${ONE}') TO '${file}'`]: 'UNAUTHORIZED',
        [`SELECT sfzh, pg_read_file('/etc/passwd') AS zhi ${from}`]: 'UNAUTHORIZED',
        [`SELECT sfzh, set_config('statement_timeout', '0', false) || pg_sleep(10)::text AS zhi ${from}`]: 'TIMEOUT',
        [`SELECT sfzh, set_config('transaction_read_only', 'off', false) AS zhi ${from}`]: 'STATUS',
      },
      MariaDB: {
        [`SELECT sfzh, zhi ${from}; DELETE FROM kept`]: 'STATUS',
        [`SELECT sfzh, zhi ${from} INTO OUTFILE '${file}'`]: 'UNAUTHORIZED',
        [`SELECT sfzh, zhi ${from} LIMIT 1 INTO DUMPFILE '${file}'`]: 'UNAUTHORIZED',
        [`SELECT sfzh, SLEEP(10) AS zhi ${from}`]: 'TIMEOUT',
        [`SELECT sfzh, @@max_statement_time := 0 AS zhi ${from}`]: 'STATUS',
      },
    })
    for (const [statement, failure] of Object.entries(statements)) {
      const { values } = sourceFor(server, { statement, limits: { timeoutMs: 300 } })
      expect([statement, await values()]).toEqual([statement, failure])
    }
    expect(existsSync(file)).toBe(false)
    expect(await server.run('SELECT sfzh FROM kept')).toHaveLength(2)
    expect(await sourceFor(server).values()).toEqual(['1'])
  })

  it('ends a statement itself at the time limit, and goes on', async () => {
    const { server, values } = await sleepingServer({ limits: { timeoutMs: 300 } })
    const began = performance.now()
    expect(await values()).toBe('TIMEOUT')
    expect(performance.now() - began).toBeLessThan(5000)
    expect(await running(server)).toBe(0)
    expect(await values()).toBe('TIMEOUT')
    // A statement that was ended leaves its session as it was.
    expect(server.gate.connections()).toBe(1)
  })

  it('ends a statement that is given up, on the server too', async () => {
    const { server, source, connector, values } = await sleepingServer({})
    const { cancel, answer } = begin(connector, source)
    await expect.poll(() => running(server)).toBe(1)
    cancel()
    await expect.poll(() => running(server)).toBe(0)
    expect(await Promise.race([answer, 'nothing'])).toBe('nothing')
    await server.run('DROP VIEW v_values', 'CREATE VIEW v_values AS SELECT sfzh, zhi FROM kept')
    expect(await values()).toEqual(['1'])
  })

  it('is UNREACHABLE when it ends the session, and asked anew next time', async () => {
    const { server, values } = await sleepingServer({})
    const { user = '' } = server.auth.settings
    const kill = async () => {
      const ids = await server.run(
        own({
          PostgreSQL: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${user}'`,
          MariaDB: `SELECT id FROM information_schema.processlist WHERE user = '${user}'`,
        }),
      )
      if (name === 'MariaDB') await server.run(...ids.map(({ id }) => `KILL ${String(id)}`))
    }
    const asked = values()
    await expect.poll(() => running(server)).toBe(1)
    await kill()
    expect(await asked).toBe('UNREACHABLE')
    await server.run('DROP VIEW v_values', 'CREATE VIEW v_values AS SELECT sfzh, zhi FROM kept')
    expect(await values()).toEqual(['1'])
    await kill()
    await expect.poll(() => server.gate.connections()).toBe(0)
    expect(await values()).toEqual(['1'])
    const cut = values()
    server.gate.cut()
    expect(['UNREACHABLE', '1']).toContain([await cut].flat()[0])
    expect(await values()).toEqual(['1'])
  })

  it('is too large when its rows are, or one value is', async () => {
    const limits = { maxBytes: 4096 }
    const { server, values } = await serverWith(`'1'`, own({ PostgreSQL: 'TEXT', MariaDB: 'LONGTEXT' }), { limits })
    expect(await values()).toEqual(['1'])
    await server.run(`UPDATE kept SET zhi = repeat('啊', 1400) WHERE sfzh = '${ONE}'`)
    expect(await values()).toBe('TOO_LARGE')
    // Far more than is ever held: it is hung up on while it speaks.
    await server.run(`UPDATE kept SET zhi = repeat('啊', 5000000) WHERE sfzh = '${ONE}'`)
    expect(await values()).toBe('TOO_LARGE')
    await server.run(
      `UPDATE kept SET zhi = 'a'`,
      ...Array.from({ length: 12 }, () => 'INSERT INTO kept SELECT sfzh, zhi FROM kept'),
    )
    expect(await values()).toBe('TOO_LARGE')
    await server.run('DELETE FROM kept', `INSERT INTO kept VALUES ('${ONE}', '2')`)
    expect(await values()).toEqual(['2'])
  })

  it('is never given more sessions than it may have, and keeps them', async () => {
    const { server, values } = await serverWith(`'1'`, 'VARCHAR(9)', { limits: { concurrency: 3 } })
    const most = { connections: 0 }
    const asked = Array.from({ length: 20 }, async () => {
      expect(await values()).toEqual(['1'])
      most.connections = Math.max(most.connections, server.gate.connections())
    })
    await Promise.all(asked)
    expect(most.connections).toBe(3)
    expect(server.gate.connections()).toBe(3)
  })

  it('that lets nobody else in is THROTTLED', async () => {
    const { server, values } = await serverWith(`'1'`)
    const { user = '' } = server.auth.settings
    if (name === 'PostgreSQL') await server.run(`ALTER ROLE ${user} CONNECTION LIMIT 0`)
    else {
      await server.run(`ALTER USER ${user} WITH MAX_USER_CONNECTIONS 1`)
      await sourceFor(server).values()
    }
    expect(await values()).toBe('THROTTLED')
  })

  it('that does not show us a view is UNAUTHORIZED', async () => {
    const { server } = await serverWith(`'1'`)
    const { user = '' } = server.auth.settings
    await server.run(
      ...own({
        PostgreSQL: [`REVOKE ALL ON v_values FROM ${user}`],
        MariaDB: [`REVOKE ALL PRIVILEGES, GRANT OPTION FROM ${user}`, `GRANT CREATE ON ${user}.* TO ${user}`],
      }),
    )
    expect(await sourceFor(server).values()).toBe('UNAUTHORIZED')
  })

  it('that is no place for us is never spoken to', async () => {
    const { server, source } = await serverWith(`'1'`)
    const connector = connect(source, { allowLoopback: false })
    expect(await ask(connector, source)).toBe('EGRESS_DENIED')
    expect(server.gate.connections()).toBe(0)
  })

  it('that does not encrypt is not told who we are', async () => {
    const { server } = await serverWith(`'1'`)
    const source = sourceOn(`${server.url}?sslmode=require`, { auth: server.auth })
    expect(await ask(connect(source), source)).toBe('UNREACHABLE')
    expect(server.gate.heard()).not.toContain(server.auth.settings['user'])
  })

  it.skipIf(name !== 'PostgreSQL' || !openssl.present)('may encrypt, and is then who it says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yidang-tls-'))
    const authorities = getCACertificates('default')
    opened.push({
      close() {
        setDefaultCACertificates(authorities)
        return Promise.resolve(rmSync(folder, { recursive: true }))
      },
    })
    const certificateOf = (address: string) => {
      const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
      const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
      const said = ['-days', '2', '-subj', '/CN=database', '-addext', `subjectAltName=IP:${address}`]
      execFileSync('openssl', [...made, '-keyout', key, '-out', cert, ...said], { stdio: 'pipe' })
      return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
    }
    const { server, values } = await serverWith(`'1'`)
    const source = sourceOn(`${server.url}?sslmode=require`, { auth: server.auth })
    const own = certificateOf('127.0.0.1')
    server.gate.encrypt(own)
    expect(await ask(connect(source), source)).toBe('UNREACHABLE')
    setDefaultCACertificates([...authorities, own.cert])
    expect(await ask(connect(source), source)).toEqual(['1'])
    // Without encryption this one hangs up.
    expect(await values()).toBe('UNREACHABLE')
    const another = certificateOf('10.1.2.3')
    server.gate.encrypt(another)
    setDefaultCACertificates([...authorities, another.cert])
    expect(await ask(connect(source), source)).toBe('UNREACHABLE')
  })

  it('proves a relation by one row', async () => {
    const { server } = await serverWith(`'Y'`)
    const says = (text: string): Condition => ({ status: null, where: [{ path: ['jg'], anyOf: [text] }] })
    const outcome = { proved: says('Y'), unproved: says('N') }
    async function prove(statement: string): Promise<ProofAnswer> {
      const proof = { id: 'test/guardian', proves: 'GUARDIAN', key: 'person.citizenId', outcome } as const
      const source = sourceOn(server.url, {
        auth: server.auth,
        proofs: [{ ...proof, request: { speech: 'sql', statement } }],
      })
      const [guardian] = source.proofs
      if (guardian === undefined) throw new TypeError('the source has a proof')
      const connector = connect(source)
      return new Promise((resolve) => connector.prove(guardian, { ...QUESTION, keys: [ONE], holder: TWO }, resolve))
    }
    const from = 'FROM v_values WHERE sfzh IN ($subject, $holder)'
    expect(await prove(`SELECT max(zhi) AS jg ${from}`)).toEqual({ kind: 'PROVED' })
    expect(await prove(`SELECT CASE WHEN count(*) = 2 THEN 'N' ELSE 'Y' END AS jg ${from}`)).toEqual({
      kind: 'UNPROVED',
    })
    expect(await prove(`SELECT zhi AS jg ${from} AND zhi = '-'`)).toMatchObject({ kind: 'FAILED' })
    expect(await prove(`SELECT 'Y' AS jg ${from}`)).toMatchObject({ kind: 'FAILED' })
  })

  it('answers where code may not be generated from strings', async () => {
    const { source } = await serverWith(`'𬭚'`)
    expect(await askElsewhere(source)).toEqual({ stdout: '["𬭚"]\n', stderr: '' })
  })
})

/** In a process such as the gateway's. */
function askElsewhere(source: Source): Promise<{ stdout: string; stderr: string }> {
  const root = join(import.meta.dirname, '..')
  const { endpoint, auth, limits, views } = source
  const script = `
    import { kinds } from '${root}/connectors/kinds/index.ts'
    import { dialFor } from '${root}/src/exchange/dial.ts'
    const source = {
      ...${JSON.stringify({ auth, limits, views, network: [], connector: 'test', kind: 'sql' })},
      endpoint: new URL('${endpoint.href}'), proofs: [], operations: [],
    }
    const operation = {
      id: 'test/values', source, batch: 100, many: false, records: [], outcome: { ok: { status: null, where: [] } },
      request: { speech: 'sql', statement: '${STATEMENT}' }, recordKey: { path: ['sfzh'], format: 'text' },
      freshness: { maxAgeMs: 0, observedAt: null },
      provides: [{ kind: 'value', rank: 'AUTHORITY', element: { path: 'x', type: 'String' },
        rule: { kind: 'from', paths: [['zhi']], join: '', format: 'text', codes: null, booleans: null } }],
    }
    source.operations.push(operation)
    const dial = dialFor(source, { allowLoopback: true })
    const connector = kinds.get('sql')(source, { dial, clock: Date.now, onFinding: console.log })
    connector.read(operation, { keys: ['${ONE}'], holder: null, purpose: '', lifeEvent: '', caseNumber: null, requestId: '' },
      async (answer) => {
        console.log(JSON.stringify(answer.found?.map(({ record }) => record[0]) ?? answer))
        // An idle file keeps nobody up; an idle connection does.
        if (source.endpoint.protocol !== 'sqlite:') await connector.close()
      })`
  const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw', '--input-type=module', '-e']
  return promisify(execFile)(process.execPath, [...flags, script], { timeout: 20_000 })
}

describe('a SQLite file', () => {
  function fileWith(statements: readonly string[], asking: Asking = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'yidang-sql-'))
    opened.push({ close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })) })
    const file = join(folder, 'values.db')
    const url = writeDatabase(file, {}, statements)
    const source = sourceOn(url, asking)
    const connector = connect(source)
    return { file, source, connector, values: (keys = [ONE]) => ask(connector, source, keys) }
  }

  const holding = (value: string, view = 'CREATE VIEW v_values AS SELECT sfzh, zhi FROM kept') => [
    'CREATE TABLE kept (sfzh TEXT, zhi)',
    `INSERT INTO kept VALUES ('${ONE}', ${value})`,
    view,
  ]
  /** Not a constant that the database could see through. */
  const ENDLESS = `CREATE VIEW v_values AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)
    SELECT CAST(n AS TEXT) AS sfzh, '' AS zhi FROM c`

  it('gives numbers as the digits they are written with, and rare characters whole', async () => {
    for (const [written, read] of [
      ['9007199254740993', '9007199254740993'],
      [`'𬭚明'`, '𬭚明'],
      ['1.5', '1.5'],
      [`'001.50'`, '001.50'],
      ['NULL', null],
      [`x'41'`, null],
      // GB18030 in a column of text: SQLite does not mind.
      [`CAST(x'd5c5c8fd' AS TEXT)`, null],
      [`'张' || CAST(x'e5bc' AS TEXT)`, null],
    ] as const) {
      expect([written, await fileWith(holding(written)).values()]).toEqual([written, [read]])
    }
  })

  it('that never ends one statement does not stop us, is ended, and answers the next', async () => {
    const { file, source, connector, values } = fileWith(holding(`'1'`, ENDLESS))
    let turns = 0
    const turning = setInterval(() => turns++, 1)
    const { cancel, answer } = begin(connector, source)
    await expect.poll(() => readers(file)).toHaveLength(1)
    const [reader] = readers(file)
    await expect.poll(() => turns).toBeGreaterThan(20)
    cancel()
    clearInterval(turning)
    await expect.poll(() => readers(file)).not.toContain(reader)
    expect(await Promise.race([answer, 'nothing'])).toBe('nothing')
    const database = new DatabaseSync(file)
    database.exec('DROP VIEW v_values; CREATE VIEW v_values AS SELECT sfzh, zhi FROM kept')
    database.close()
    expect(await values()).toEqual(['1'])
  })

  it('that is closed in the middle of a statement leaves nothing behind', async () => {
    const { file, source, connector } = fileWith(holding(`'1'`, ENDLESS))
    const { answer } = begin(connector, source)
    await expect.poll(() => readers(file)).toHaveLength(1)
    await connector.close()
    expect(await answer).toBe('UNREACHABLE')
    await expect.poll(() => readers(file)).toEqual([])
    expect(await ask(connector, source)).toBe('UNREACHABLE')
  })

  it('has columns that are found by their names without regard to case, and none where two have the same', async () => {
    const { file } = fileWith(holding(`'1'`))
    const asked = (columns: string) => {
      const source = sourceOn(`sqlite://${file}`, {
        statement: `SELECT ${columns} FROM v_values WHERE sfzh IN ($keys)`,
      })
      return ask(connect(source), source)
    }
    expect(await asked('sfzh AS SFZH, zhi AS Zhi')).toEqual(['1'])
    expect(await asked('sfzh, zhi, sfzh AS ZHI')).toBe('MALFORMED')
    expect(await asked('*, zhi')).toBe('MALFORMED')
  })

  it('finds a number that it holds in its older form', async () => {
    const rows = OLDER.map(([, written], i) => `INSERT INTO kept VALUES ('${written}', 'older ${i}')`)
    const { values } = fileWith([...holding(`'1'`), ...rows], { format: 'citizenId' })
    const keys = OLDER.map(([key]) => key)
    expect(await values([...keys, ONE])).toEqual([...keys.map((_, i) => `older ${i}`), '1'])
  })

  it('is never written to, nor is another one, whatever the statement', async () => {
    const { file } = fileWith(holding(`'1'`))
    const before = readFileSync(file)
    for (const statement of [
      'DELETE FROM kept WHERE sfzh IN ($keys)',
      'UPDATE kept SET zhi = 2 WHERE sfzh IN ($keys)',
      `ATTACH DATABASE '${file}.other' AS other`,
      'PRAGMA query_only = 0',
    ]) {
      const source = sourceOn(`sqlite://${file}`, { statement })
      expect([statement, await ask(connect(source), source)]).toEqual([statement, 'UNAUTHORIZED'])
    }
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('shows the views that are allowed and what these read, and nothing else, whatever the statement', async () => {
    const { file } = fileWith([
      ...holding(`'1'`, `CREATE VIEW v_below AS SELECT sfzh, zhi FROM kept WHERE zhi = '1'`),
      `INSERT INTO kept VALUES ('${TWO}', 'not shared')`,
      'CREATE TABLE secret (sfzh TEXT, zhi TEXT)',
      `INSERT INTO secret VALUES ('${ONE}', 'secret')`,
      `CREATE VIEW v_values AS WITH c AS (SELECT sfzh, upper(zhi) AS zhi FROM v_below)
         SELECT * FROM c WHERE EXISTS (SELECT 1 FROM secret WHERE secret.sfzh = c.sfzh)`,
      'CREATE VIEW v_others AS SELECT sfzh, zhi FROM kept',
      'CREATE TRIGGER written INSTEAD OF INSERT ON v_values BEGIN SELECT zhi FROM secret; END',
    ])
    const asked = (statement: string, keys = [ONE]) => {
      const source = sourceOn(`sqlite://${file}`, { statement })
      return ask(connect(source), source, keys)
    }
    for (const statement of [
      STATEMENT,
      'SELECT V.SFZH, zhi FROM V_VALUES V WHERE sfzh IN ($keys)',
      'SELECT * FROM main.v_values WHERE sfzh IN ($keys)',
    ]) {
      expect([statement, await asked(statement, [ONE, TWO])]).toEqual([statement, ['1', null]])
    }
    for (const statement of [
      ...[
        'kept',
        'v_below',
        'v_others',
        'sqlite_schema',
        '(SELECT * FROM secret)',
        '(SELECT * FROM kept) AS v_values',
      ].map((table) => `SELECT * FROM ${table} WHERE 'x' IN ($keys)`),
      'WITH x AS (SELECT * FROM secret) SELECT * FROM x WHERE sfzh IN ($keys)',
      'WITH v_below AS (SELECT sfzh, zhi FROM kept) SELECT * FROM v_below WHERE sfzh IN ($keys)',
      'WITH v_values AS (SELECT sfzh, zhi FROM kept) SELECT * FROM v_values WHERE sfzh IN ($keys)',
      'SELECT * FROM (WITH c AS (SELECT * FROM secret) SELECT * FROM c) WHERE sfzh IN ($keys)',
      'SELECT sfzh, (SELECT zhi FROM secret) AS zhi FROM v_values WHERE sfzh IN ($keys)',
      'SELECT sfzh, zhi FROM v_values WHERE sfzh IN ($keys) UNION SELECT sfzh, zhi FROM secret',
      'SELECT count(*) AS zhi FROM v_others WHERE 1 IN ($keys)',
      `SELECT '${ONE}' AS sfzh, count(*) AS zhi FROM sqlite_schema WHERE 'x' NOT IN ($keys)`,
      'INSERT INTO v_values SELECT * FROM v_values WHERE sfzh IN ($keys)',
    ]) {
      expect([statement, await asked(statement)]).toEqual([statement, 'UNAUTHORIZED'])
    }
    // Of several statements the first alone is one to SQLite.
    expect(await asked(`${STATEMENT}; SELECT * FROM secret`)).toEqual(['1'])
  })

  it('with a write-ahead log whose view is altered is read by the new view', async () => {
    const { file, values } = fileWith(holding(`'1'`))
    const department = new DatabaseSync(file)
    department.exec('PRAGMA journal_mode = WAL')
    expect(await values()).toEqual(['1'])
    department.exec(`CREATE TABLE another (sfzh, zhi); INSERT INTO another VALUES ('${ONE}', '2');
      DROP VIEW v_values; CREATE VIEW v_values AS SELECT sfzh, zhi FROM another`)
    expect(await values()).toEqual(['2'])
    department.close()
  })

  it('is read anew when the department has replaced it', async () => {
    const { file, values } = fileWith(holding(`'1'`))
    expect(await values()).toEqual(['1'])
    writeDatabase(`${file}.new`, {}, holding(`'2'`))
    renameSync(`${file}.new`, file)
    expect(await values()).toEqual(['2'])
    rmSync(file)
    expect(await values()).toBe('UNREACHABLE')
    writeDatabase(file, {}, holding(`'3'`))
    expect(await values()).toEqual(['3'])
  })

  it('that a department is writing is BUSY at the time limit', async () => {
    const { file, values } = fileWith(holding(`'1'`), { limits: { timeoutMs: 30 } })
    const writer = new DatabaseSync(file)
    writer.exec('BEGIN EXCLUSIVE')
    expect(await values()).toBe('BUSY')
    writer.exec('COMMIT')
    writer.close()
    expect(await values()).toEqual(['1'])
  })

  it('is too large when its rows are', async () => {
    const { values } = fileWith(holding('hex(zeroblob(3000))'), { limits: { maxBytes: 4096 } })
    expect(await values()).toBe('TOO_LARGE')
  })

  it('is too large when one value is, before there is room made for it', async () => {
    const huge = holding(`'1'`, 'CREATE VIEW v_values AS SELECT sfzh, hex(zeroblob(400000000)) AS zhi FROM kept')
    const { file, source, connector } = fileWith(huge, { limits: { maxBytes: 4096 } })
    expect(await ask(connector, source, [ONE])).toBe('TOO_LARGE')
    const [reader = ''] = readers(file)
    const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${reader}/status`, 'utf8')) ?? []
    expect(Number(kilobytes)).toBeLessThan(150_000)
  })

  it('keeps no process up, and answers where code may not be generated from strings', async () => {
    const { source } = fileWith(holding(`'𬭚'`))
    expect(await askElsewhere(source)).toEqual({ stdout: '["𬭚"]\n', stderr: '' })
  })

  /** The processes that have this file open. */
  function readers(file: string): readonly string[] {
    return readdirSync('/proc').filter((process) => {
      try {
        const folder = `/proc/${process}/fd`
        return /^\d+$/.test(process) && readdirSync(folder).some((open) => readlinkSync(join(folder, open)) === file)
      } catch {
        // It has ended, or closed the file, or is not ours.
        return false
      }
    })
  }
})

describe('a pool of sessions', () => {
  function openingSessions() {
    const sessions: { session: Session; answer(answer: SqlAnswer): void; state: 'open' | 'abandoned' | 'closed' }[] = []
    const open = () => {
      const one: (typeof sessions)[number] = {
        state: 'open',
        answer: () => {},
        session: {
          ask: (_statement, settle) => void (one.answer = settle),
          isOpen: () => one.state === 'open',
          abandon: () => void (one.state = 'abandoned'),
          close: () => Promise.resolve(void (one.state = 'closed')),
        },
      }
      sessions.push(one)
      return Promise.resolve(one.session)
    }
    return { sessions, open }
  }
  const statement = { text: 'SELECT', values: [] }

  it('gives a session back to the department after a while', async () => {
    vi.useFakeTimers()
    try {
      const { sessions, open } = openingSessions()
      const pool = openPool({ open, size: 2, keepIdleMs: 60_000 })
      const answers: SqlAnswer[] = []
      const asks = () => pool.ask(statement, (answer) => answers.push(answer))
      asks()
      await vi.advanceTimersByTimeAsync(0)
      sessions[0]?.answer([])
      await vi.advanceTimersByTimeAsync(59_000)
      asks()
      sessions[0]?.answer('STATUS')
      await vi.advanceTimersByTimeAsync(59_000)
      expect(sessions.map(({ state }) => state)).toEqual(['open'])
      await vi.advanceTimersByTimeAsync(1000)
      expect(sessions.map(({ state }) => state)).toEqual(['closed'])
      asks()
      await vi.advanceTimersByTimeAsync(0)
      expect(sessions.map(({ state }) => state)).toEqual(['closed', 'open'])
      expect(answers).toEqual([[], 'STATUS'])
      await pool.close()
      expect(answers).toEqual([[], 'STATUS', 'UNREACHABLE'])
      expect(sessions.map(({ state }) => state)).toEqual(['closed', 'abandoned'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('tells nobody what they no longer wait for, and serves the next', async () => {
    const { sessions, open } = openingSessions()
    const pool = openPool({ open, size: 1, keepIdleMs: Infinity })
    const answers: [string, SqlAnswer][] = []
    const asks = (who: string) => pool.ask(statement, (answer) => answers.push([who, answer]))
    const [first, second] = [asks('first'), asks('second')]
    asks('third')
    await Promise.resolve()
    second()
    first()
    first()
    sessions[0]?.answer([])
    await new Promise(setImmediate)
    sessions[1]?.answer([])
    expect(answers).toEqual([['third', []]])
    expect(sessions.map(({ state }) => state)).toEqual(['abandoned', 'open'])
    await pool.close()
  })

  it('tells each who waits when there is no way to the database', async () => {
    const pool = openPool({ open: () => Promise.resolve('UNAUTHORIZED'), size: 2, keepIdleMs: Infinity })
    const answers: SqlAnswer[] = []
    for (let i = 0; i < 5; i++) pool.ask(statement, (answer) => answers.push(answer))
    await new Promise(setImmediate)
    expect(answers).toEqual(Array.from({ length: 5 }, () => 'UNAUTHORIZED'))
    await pool.close()
  })
})

describe('composition', () => {
  const FOLDER = join(import.meta.dirname, 'support/manifests')
  const sdl = [{ file: 'archive.graphql', text: readFileSync(join(FOLDER, 'archive.graphql'), 'utf8') }]
  const CONFIG = { file: 'sqlite:///srv/share/register.db', folder: 'sqlite:///srv/share', host: '10.1.2.3:5432' }

  interface Written {
    readonly statement?: string
    readonly endpoint?: string
    readonly auth?: string
    readonly recordKey?: string
    readonly from?: string
    readonly batch?: number
  }

  const problemsWith = (written: Written) => composeWith(written).map(({ code }) => code)

  function composeWith({
    statement = 'SELECT sfzh, xm FROM v_residents WHERE sfzh IN ($keys)',
    endpoint = '${config.file}',
    auth = '{ profile: none }',
    recordKey = 'sfzh',
    from = 'xm',
    batch = 50,
  }: Written): readonly CompositionProblem[] {
    const text = `
connector: test.register
name: 登记
department: 省公安厅
tier: PROVINCIAL
route: DIRECT
kind: sql
version: "1"
legalBasis: 虚构
endpoint: ${endpoint}
auth: ${auth}
views: [v_residents, v_moves, share.v_residents]
limits: { timeoutMs: 500 }
operations:
  residents:
    key: person.citizenId
    batch: ${batch}
    purpose: perCall
    request: { statement: ${JSON.stringify(statement)} }
    recordKey: ${recordKey}
    provides:
      person.identity.name: { from: ${from} }
`
    const settings = { config: CONFIG, secrets: { password: 'not-to-be-seen' } }
    const composed = compose({ sdl, manifests: loadManifests([{ file: 'register.yaml', text }], settings) })
    return 'problems' in composed ? composed.problems : []
  }

  const cases = (file: string) =>
    readFileSync(join(import.meta.dirname, 'vectors', file), 'utf8')
      .split('\n')
      .filter(Boolean)

  it.each(cases('sql-statements.valid.txt'))('takes %s', (statement) => {
    expect(problemsWith({ statement })).toEqual([])
  })

  it.each(cases('sql-statements.invalid.txt').map((line) => /^(\S+) (.*)$/.exec(line)?.slice(1) ?? []))(
    'finds %s in %s',
    (code, statement = '') => {
      expect(problemsWith({ statement })).toContain(code)
    },
  )

  it('says where a column stands that the statement does not select', () => {
    const problems = composeWith({ recordKey: 'hm', from: 'name' })
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['COLUMN_UNSELECTED', 20, 16],
      ['COLUMN_UNSELECTED', 22, 37],
    ])
    expect(problemsWith({ recordKey: 'SFZH', from: '[XM, Cym]' })).toEqual(['COLUMN_UNSELECTED'])
  })

  it('takes one column for a value, and asks for a number in all its spellings by $keys', () => {
    expect(problemsWith({ from: 'xm.x' })).toContain('FIELD_INVALID')
    const recordKey = '{ from: sfzh, format: citizenId }'
    expect(problemsWith({ recordKey })).toEqual([])
    const statement = 'SELECT sfzh, xm FROM v_residents WHERE sfzh = $key'
    expect(problemsWith({ statement, batch: 1 })).toEqual([])
    expect(problemsWith({ statement, batch: 1, recordKey })).toEqual(['FIELD_INVALID'])
  })

  it('says in two languages what is wrong with a statement, and what to do', () => {
    const statements = cases('sql-statements.invalid.txt').map((line) => line.slice(line.indexOf(' ') + 1))
    for (const { zh, en, hint } of statements.flatMap((statement) => composeWith({ statement }))) {
      expect(zh + hint).toMatch(/\p{Script=Han}/u)
      expect(zh + en + hint).not.toMatch(/(?<!\$)\{[a-zA-Z]+\}|undefined/)
    }
  })

  const ACCOUNT = '{ profile: basic, user: yidang, password: "${secret.password}" }'
  const UNCONFIGURED = '{ profile: basic, user: yidang, password: "${secret.another}" }'
  it.each([
    ['${config.file}', '{ profile: none }'],
    ['${config.folder}/register.db', '{ profile: none }'],
    ['${config.file}', ACCOUNT],
    // The account that the same manifest has for a server.
    ['${config.file}', UNCONFIGURED],
    ['postgresql://10.1.2.3/share', ACCOUNT],
    ['postgresql://${config.host}/share?sslmode=require', ACCOUNT],
    ['mysql://10.1.2.3:3307/share', ACCOUNT],
  ])('takes the database %s with %s', (endpoint, auth) => {
    expect(problemsWith({ endpoint, auth })).toEqual([])
  })

  it.each([
    ['ENDPOINT_NOT_CONFIGURED', 'sqlite:///srv/share/register.db', '{ profile: none }'],
    ['ENDPOINT_NOT_CONFIGURED', '${config.folder}/../store.sqlite', '{ profile: none }'],
    ['ENDPOINT_NOT_CONFIGURED', '${config.folder}/%2e%2e/store.sqlite', '{ profile: none }'],
    ['ENDPOINT_WITHOUT_DATABASE', 'postgresql://10.1.2.3', ACCOUNT],
    ['ENDPOINT_WITHOUT_DATABASE', 'postgresql://10.1.2.3/a/b', ACCOUNT],
    ['ENDPOINT_WITHOUT_DATABASE', 'postgresql://10.1.2.3/share?sslmode=disable', ACCOUNT],
    ['ENDPOINT_WITHOUT_DATABASE', 'mysql://10.1.2.3/share?multipleStatements=true', ACCOUNT],
    ['ENDPOINT_INVALID', 'https://10.1.2.3/share', ACCOUNT],
    ['ENDPOINT_INVALID', 'postgresql://root:secret@10.1.2.3/share', ACCOUNT],
    ['FIELD_INVALID', '${config.file}', '{ profile: hmac-header, appId: yidang, key: "${secret.password}" }'],
    ['FIELD_INVALID', 'mysql://10.1.2.3/share', '{ profile: none }'],
    ['SECRET_MISSING', 'mysql://10.1.2.3/share', UNCONFIGURED],
    ['SECRET_LITERAL', '${config.file}', '{ profile: basic, user: yidang, password: "${password}" }'],
  ])('finds %s in the database %s with %s', (code, endpoint, auth) => {
    expect(problemsWith({ endpoint, auth })).toEqual([code])
  })
})
